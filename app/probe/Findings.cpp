#include "app/probe/Findings.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "app/explain/Explanation.h"

namespace ami::app {

namespace {

QString text(const std::string& value) { return QString::fromStdString(value); }

class Words {
    Q_DECLARE_TR_FUNCTIONS(Findings)
public:
    static Finding missing(const hal::PortFacts& facts) {
        return {FindingSubject::Port, FindingState::Problem, tr("The port %1 does not exist.").arg(text(facts.path)),
                tr("The adapter is not plugged in, its number has changed since it was plugged in again, or the name is mistyped."),
                tr("Plug the probe in and look at the list of ports; the names under /dev/serial/by-id stay the same."),
                QStringLiteral("ami-cli ports"), FixAction::LookAgain};
    }

    static Finding notSerial(const hal::PortFacts& facts) {
        return {FindingSubject::Port, FindingState::Problem, tr("%1 is no serial port.").arg(text(facts.device)),
                tr("The name belongs to a file or a folder."), tr("Choose a port from the list."), QStringLiteral("ami-cli ports"),
                FixAction::LookAgain};
    }

    static Finding present(const hal::PortFacts& facts) {
        const QString where = facts.path == facts.device ? text(facts.path) : tr("%1 (%2)").arg(text(facts.path), text(facts.device));
        return {FindingSubject::Port, FindingState::Good,
                facts.pseudoTerminal ? tr("The port %1 is there; it is a pseudo terminal, not an adapter.").arg(where) : tr("The port %1 is there.").arg(where),
                {}, {}, {}, FixAction::None};
    }

    static Finding permission(const hal::PortFacts& facts) {
        if (facts.readable && facts.writable) {
            return {FindingSubject::Permission, FindingState::Good, tr("You may read and write the port."), {}, {}, {}, FixAction::None};
        }
        const QString user = text(facts.user), group = facts.group.empty() ? QStringLiteral("dialout") : text(facts.group);
        if (facts.groupListed && !facts.groupActive) {
            return {FindingSubject::Permission, FindingState::Problem, tr("You may not open the port yet."),
                    tr("“%1” was added to the group “%2” after this session had begun.").arg(user, group),
                    tr("Log out and in again, or start the program from a shell of the new group."), QStringLiteral("newgrp %1").arg(group),
                    FixAction::CopyCommand};
        }
        if (facts.groupActive) {
            return {FindingSubject::Permission, FindingState::Problem, tr("You may not open the port."),
                    tr("The group “%1” has no right to read and write it.").arg(group),
                    tr("Give the group its right back, or plug the adapter in again so that the system sets it."),
                    QStringLiteral("sudo chmod g+rw %1").arg(text(facts.device)), FixAction::CopyCommand};
        }
        return {FindingSubject::Permission, FindingState::Problem, tr("You may not open the port."),
                tr("The port belongs to the group “%1”, and “%2” is not in it.").arg(group, user),
                tr("Run this command, then log out and in again."), QStringLiteral("sudo usermod -aG %1 %2").arg(group, user), FixAction::CopyCommand};
    }

    static std::vector<Finding> holders(const hal::PortFacts& facts) {
        std::vector<Finding> found;
        for (const hal::PortHolder& holder : facts.holders) {
            const bool modem = holder.program == "ModemManager";
            found.push_back({modem ? FindingSubject::ModemManager : FindingSubject::Holder, FindingState::Problem,
                             modem ? tr("ModemManager has the port open and probes it.")
                                   : tr("“%1” (process %2) has the port open.").arg(text(holder.program)).arg(holder.pid),
                             modem ? tr("It takes every new serial adapter for a modem and sends commands to it.")
                                   : tr("Another program, or another window of this one, uses the probe."),
                             modem ? tr("Wait half a minute, or tell ModemManager to leave adapters alone: install the package of this program, "
                                        "which brings the udev rule, or stop it.")
                                   : tr("Close that program, then try again."),
                             modem ? QStringLiteral("sudo systemctl stop ModemManager") : QStringLiteral("kill %1").arg(holder.pid), FixAction::CopyCommand});
        }
        if (!found.empty()) return found;
        if (!facts.holdersComplete) {
            return {{FindingSubject::Holder, FindingState::Unknown, tr("No program of yours has the port open; other users' programs cannot be seen."),
                     tr("Only the system's administrator may look into every process."), tr("When the port is busy, look as administrator."),
                     QStringLiteral("sudo fuser -v %1").arg(text(facts.device)), FixAction::CopyCommand}};
        }
        return {{FindingSubject::Holder, FindingState::Good, tr("No other program has the port open."), {}, {}, {}, FixAction::None}};
    }

    static std::optional<Finding> modemManager(const hal::PortFacts& facts) {
        if (!facts.modemManagerRuns || facts.pseudoTerminal) return std::nullopt;
        for (const hal::PortHolder& holder : facts.holders) {
            if (holder.program == "ModemManager") return std::nullopt;
        }
        if (facts.modemManagerIgnores.value_or(false)) {
            return Finding{FindingSubject::ModemManager, FindingState::Good, tr("ModemManager runs and leaves this port alone."), {}, {}, {}, FixAction::None};
        }
        return Finding{FindingSubject::ModemManager, FindingState::Warning, tr("ModemManager runs and may probe this port when it is plugged in."),
                       tr("No udev rule tells it to leave the adapter alone."),
                       tr("Install the rule that comes with this program, then plug the adapter in again; until then wait 20 seconds after plugging in."),
                       QStringLiteral("sudo udevadm control --reload-rules && sudo udevadm trigger"), FixAction::CopyCommand};
    }

    static QString chip(const hal::UsbFacts& usb) {
        struct Row {
            std::uint16_t vendor, product;
            const char* name;
        };
        static constexpr Row rows[] = {{0x17A8, 0x0001, QT_TR_NOOP("Kamstrup optical eye")},   {0x0403, 0xF458, QT_TR_NOOP("Abacus optical probe")},
                                       {0x0403, 0xE700, QT_TR_NOOP("Elster Unicom III")},      {0x0403, 0x6001, QT_TR_NOOP("FTDI FT232R")},
                                       {0x0403, 0x6015, QT_TR_NOOP("FTDI FT-X series")},       {0x10C4, 0xEA60, QT_TR_NOOP("Silicon Labs CP210x")},
                                       {0x067B, 0x2303, QT_TR_NOOP("Prolific PL2303")},        {0x1A86, 0x7523, QT_TR_NOOP("WCH CH340")}};
        for (const Row& row : rows) {
            if (row.vendor == usb.vendor && row.product == usb.product) return tr(row.name);
        }
        return tr("a USB adapter");
    }

    static Finding adapter(const hal::PortFacts& facts) {
        if (facts.usb) {
            const QString ids = QStringLiteral("%1:%2").arg(facts.usb->vendor, 4, 16, QLatin1Char('0')).arg(facts.usb->product, 4, 16, QLatin1Char('0'));
            const QString own = text(facts.usb->productText);
            if (facts.driver.empty()) {
                return {FindingSubject::Adapter, FindingState::Warning, tr("The adapter is %1 (%2), but no driver is named for it.").arg(chip(*facts.usb), ids),
                        tr("The kernel does not know these ids."), tr("Tell the driver about them, for example for an FTDI chip."),
                        QStringLiteral("echo %1 | sudo tee /sys/bus/usb-serial/drivers/ftdi_sio/new_id").arg(QString(ids).replace(QLatin1Char(':'), QLatin1Char(' '))),
                        FixAction::CopyCommand};
            }
            return {FindingSubject::Adapter, FindingState::Good,
                    own.isEmpty() ? tr("The adapter is %1 (%2) with the driver %3.").arg(chip(*facts.usb), ids, text(facts.driver))
                                  : tr("The adapter is %1 (%2, “%3”) with the driver %4.").arg(chip(*facts.usb), ids, own, text(facts.driver)),
                    {}, {}, {}, FixAction::None};
        }
        return {FindingSubject::Adapter, FindingState::Note,
                facts.driver.empty() ? tr("The port is no USB adapter.") : tr("The port is no USB adapter; its driver is %1.").arg(text(facts.driver)), {}, {}, {},
                FixAction::None};
    }

    static Finding latencyTimer(int milliseconds, const hal::PortFacts& facts) {
        if (milliseconds <= 1) {
            return {FindingSubject::LatencyTimer, FindingState::Good, tr("The adapter hands octets on after %n millisecond(s).", nullptr, milliseconds), {}, {}, {}, FixAction::None};
        }
        const QString file = QStringLiteral("/sys/class/tty/%1/device/latency_timer").arg(text(facts.device).section(QLatin1Char('/'), -1));
        return {FindingSubject::LatencyTimer, facts.lowLatency.value_or(false) ? FindingState::Note : FindingState::Warning,
                tr("The adapter keeps octets back for %n millisecond(s).", nullptr, milliseconds), tr("That is how FTDI adapters are set at the factory."),
                tr("This program asks for 1 ms each time it opens the port; the udev rule of its package makes that the usual value."),
                QStringLiteral("echo 1 | sudo tee %1").arg(file), FixAction::CopyCommand};
    }

    static Finding lowLatency(bool set, const hal::PortFacts& facts) {
        if (set) return {FindingSubject::LowLatency, FindingState::Good, tr("Low latency is set when the port is opened."), {}, {}, {}, FixAction::None};
        return {FindingSubject::LowLatency, FindingState::Note, tr("The driver does not take the low-latency setting."),
                facts.pseudoTerminal ? tr("A pseudo terminal has no such setting.") : tr("Only some adapters have it; others need none."), {}, {}, FixAction::None};
    }

    static Finding openError(const Error& error) {
        const Explanation words = explain(error);
        return {FindingSubject::Port, FindingState::Problem, words.what, words.causes.join(QLatin1Char(' ')), words.nextStep, {}, FixAction::LookAgain};
    }

    static Finding counted(FindingSubject subject, const QString& what, const QString& cause, const QString& fix) {
        return {subject, FindingState::Warning, what, cause, fix, {}, FixAction::Align};
    }
    static Finding parity(int count) {
        return counted(FindingSubject::Parity, tr("%n character(s) came with a wrong parity bit.", nullptr, count),
                       tr("Light falls in from the side, the head sits askew, or the format is not the meter's."), tr("Seat the head again and shade it."));
    }
    static Finding framing(int count) {
        return counted(FindingSubject::Framing, tr("%n character(s) came without a stop bit.", nullptr, count),
                       tr("The speed is not the meter's, or the signal is too weak to keep its shape."), tr("Let the program find the speed, and seat the head again."));
    }
    static Finding overrun(int count) {
        return counted(FindingSubject::Overrun, tr("%n character(s) were lost in the adapter or the driver.", nullptr, count),
                       tr("The computer was too busy, or a USB hub passes octets on too late."), tr("Plug the probe into a socket of the computer itself."));
    }
    static Finding breaks(int count) {
        return counted(FindingSubject::Break, tr("The line was held down %n time(s) (break).", nullptr, count),
                       tr("The receiver sees light without pause: the sun, a lamp, or the head is off the meter."), tr("Shade the head and put it on the meter."));
    }
    static Finding cleanLine() {
        return {FindingSubject::Parity, FindingState::Good, tr("The driver counted no parity, framing, overrun or break errors."), {}, {}, {}, FixAction::None};
    }

    static QString scheme(const SearchAttempt& attempt) {
        return tr("RTS %1, DTR %2").arg(attempt.rts ? tr("on") : tr("off"), attempt.dtr ? tr("on") : tr("off"));
    }
    static Finding controlLines(const SearchAttempt& attempt) {
        const bool usual = attempt.rts && !attempt.dtr;
        return {FindingSubject::ControlLines, usual ? FindingState::Good : FindingState::Note,
                usual ? tr("The head is fed with %1, which is the usual way.").arg(scheme(attempt)) : tr("The head needs %1.").arg(scheme(attempt)), {}, {}, {},
                FixAction::None};
    }
    static Finding echo() {
        return {FindingSubject::Echo, FindingState::Note, tr("The line gives back what is sent; the program takes the echo out."),
                tr("That is so with two-wire lines, current loops and some heads."), {}, {}, FixAction::None};
    }
    static Finding meter(const SearchFound& found) {
        return {FindingSubject::Meter, FindingState::Good, tr("A meter answers: %1 (%2).").arg(text(found.identification), describe(found.attempt)), {},
                tr("Use this address in the other commands."), text(found.address), FixAction::UseAddress};
    }
    static Finding nothing(const SearchReport& report) {
        const Explanation words = explain(errorOf(report.conclusion));
        QString cause = words.causes.join(QLatin1Char(' '));
        if (!report.heard.empty()) cause = tr("It sent %1.").arg(sample(report.heard)) + QLatin1Char(' ') + cause;
        return {report.conclusion == SearchConclusion::OnlyEcho ? FindingSubject::Echo : FindingSubject::Meter, FindingState::Problem, words.what, cause,
                words.nextStep, {}, FixAction::Align};
    }

    static QString sample(const Bytes& heard) {
        constexpr std::size_t most = 24;
        const BytesView head = BytesView(heard).subspan(0, std::min(most, heard.size()));
        const bool readable = std::all_of(head.begin(), head.end(), [](std::uint8_t c) { return (c >= 0x20 && c < 0x7F) || c == '\r' || c == '\n'; });
        if (!readable) return text(toHex(head));
        QString out;
        for (const std::uint8_t c : head) out += c < 0x20 ? QLatin1Char(' ') : QLatin1Char(static_cast<char>(c));
        return QStringLiteral("“%1”").arg(out.trimmed());
    }

    static QString attempt(const SearchAttempt& attempt) {
        const LineSettings& line = attempt.line;
        const QString format = QStringLiteral("%1 %2%3%4").arg(line.baud).arg(line.dataBits).arg(line.parity == Parity::Even ? QLatin1Char('E') : line.parity == Parity::Odd ? QLatin1Char('O') : QLatin1Char('N')).arg(line.stopBits);
        switch (attempt.family) {
            case SearchFamily::Listen: return tr("listening, %1").arg(format);
            case SearchFamily::Hdlc: {
                const QString server = attempt.server.length == 1 ? QString::number(attempt.server.upper)
                                                                  : QStringLiteral("%1.%2").arg(attempt.server.upper).arg(attempt.server.lower);
                return tr("HDLC, %1, %2, server %3 in %n octet(s)", nullptr, attempt.server.length).arg(format, scheme(attempt), server);
            }
            case SearchFamily::C1218: return tr("ANSI C12.18, %1, %2").arg(format, scheme(attempt));
            case SearchFamily::Iec: return tr("IEC 62056-21 sign-on, %1, %2").arg(format, scheme(attempt));
        }
        return {};
    }

    static QString result(AttemptResult result) {
        switch (result) {
            case AttemptResult::Silent: return tr("silence");
            case AttemptResult::Echo: return tr("only the echo");
            case AttemptResult::Garbled: return tr("octets without sense");
            case AttemptResult::Text: return tr("text that is no meter's");
            case AttemptResult::Answered: return tr("answered");
        }
        return {};
    }

    static QString name(FindingSubject subject) {
        switch (subject) {
            case FindingSubject::Port: return tr("Port");
            case FindingSubject::Permission: return tr("Permission");
            case FindingSubject::Holder: return tr("Other programs");
            case FindingSubject::ModemManager: return tr("ModemManager");
            case FindingSubject::Adapter: return tr("Adapter");
            case FindingSubject::LatencyTimer: return tr("Latency timer");
            case FindingSubject::LowLatency: return tr("Low latency");
            case FindingSubject::ControlLines: return tr("Power of the head");
            case FindingSubject::Parity: return tr("Parity errors");
            case FindingSubject::Framing: return tr("Framing errors");
            case FindingSubject::Overrun: return tr("Overruns");
            case FindingSubject::Break: return tr("Break");
            case FindingSubject::Echo: return tr("Echo");
            case FindingSubject::Meter: return tr("Meter");
        }
        return {};
    }

    static QString name(FindingState state) {
        switch (state) {
            case FindingState::Good: return tr("good");
            case FindingState::Note: return tr("note");
            case FindingState::Warning: return tr("warning");
            case FindingState::Problem: return tr("problem");
            case FindingState::Unknown: return tr("unknown");
        }
        return {};
    }
};

int rank(FindingState state) {
    switch (state) {
        case FindingState::Good: return 0;
        case FindingState::Note: return 1;
        case FindingState::Unknown: return 2;
        case FindingState::Warning: return 3;
        case FindingState::Problem: return 4;
    }
    return 0;
}

int counter(std::uint64_t value) { return static_cast<int>(std::min<std::uint64_t>(value, 1'000'000'000)); }

}  // namespace

std::vector<Finding> findingsOf(const hal::PortFacts& facts) {
    if (!facts.exists) return {Words::missing(facts)};
    if (!facts.isSerial) return {Words::notSerial(facts)};
    std::vector<Finding> found{Words::present(facts), Words::permission(facts)};
    for (Finding& holder : Words::holders(facts)) found.push_back(std::move(holder));
    if (auto manager = Words::modemManager(facts)) found.push_back(std::move(*manager));
    // The rights and the other programs say it better than the error that follows from them.
    const bool explained = worst(found) == FindingState::Problem;
    if (facts.openError && !explained) found.push_back(Words::openError(*facts.openError));
    if (!facts.pseudoTerminal) found.push_back(Words::adapter(facts));
    if (facts.latencyTimer) found.push_back(Words::latencyTimer(*facts.latencyTimer, facts));
    if (facts.lowLatency) found.push_back(Words::lowLatency(*facts.lowLatency, facts));
    else if (facts.pseudoTerminal && !facts.openError) found.push_back(Words::lowLatency(false, facts));
    return found;
}

std::vector<Finding> findingsOf(const hal::LineErrors& errors) {
    std::vector<Finding> found;
    if (errors.parity > 0) found.push_back(Words::parity(counter(errors.parity)));
    if (errors.framing > 0) found.push_back(Words::framing(counter(errors.framing)));
    if (errors.overrun + errors.bufferOverrun > 0) found.push_back(Words::overrun(counter(errors.overrun + errors.bufferOverrun)));
    if (errors.breaks > 0) found.push_back(Words::breaks(counter(errors.breaks)));
    if (found.empty()) found.push_back(Words::cleanLine());
    return found;
}

std::vector<Finding> findingsOf(const SearchReport& report) {
    if (!report.found) return {Words::nothing(report)};
    std::vector<Finding> found{Words::controlLines(report.found->attempt)};
    if (report.found->echo) found.push_back(Words::echo());
    found.push_back(Words::meter(*report.found));
    return found;
}

FindingState worst(const std::vector<Finding>& findings) {
    FindingState state = FindingState::Good;
    for (const Finding& finding : findings) {
        if (rank(finding.state) > rank(state)) state = finding.state;
    }
    return state;
}

QString nameOf(FindingSubject subject) { return Words::name(subject); }
QString nameOf(FindingState state) { return Words::name(state); }
QString describe(const SearchAttempt& attempt) { return Words::attempt(attempt); }
QString describe(AttemptResult result) { return Words::result(result); }

}  // namespace ami::app
