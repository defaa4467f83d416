#include <QCoreApplication>

#include "app/cli/Commands.h"
#include "app/cli/Values.h"
#include "app/cli/meter/FindMeter.h"
#include "app/probe/Findings.h"
#include "app/probe/Quality.h"
#include "hal/transport/PortCatalogue.h"

namespace ami::app::cli {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static QString choose(qsizetype ports) {
        return ports == 0 ? tr("There is no serial port here. Plug the probe in, or give a path.")
                          : tr("There is more than one serial port; say which, for example: ami-cli probe /dev/ttyUSB0");
    }
    static QString cause(const QString& text) { return tr("      Why: %1").arg(text); }
    static QString fix(const QString& text) { return tr("      What to do: %1").arg(text); }
    static QString quality(const Quality& quality, const QualitySample& sample) {
        return tr("Light %1 %2 %  best %3 %  (%4)")
            .arg(toQString(qualityBar(quality.percent(), 20)))
            .arg(quality.percent(), 3)
            .arg(quality.best(), 3)
            .arg(describe(sample.result));
    }
    static QString move() { return tr("Move the head slowly; the bar follows within a second or two. Ctrl-C ends it."); }
};

const char* name(FindingState state) {
    switch (state) {
        case FindingState::Good: return "good";
        case FindingState::Note: return "note";
        case FindingState::Warning: return "warning";
        case FindingState::Problem: return "problem";
        case FindingState::Unknown: return "unknown";
    }
    return "";
}

const char* name(FindingSubject subject) {
    switch (subject) {
        case FindingSubject::Port: return "port";
        case FindingSubject::Permission: return "permission";
        case FindingSubject::Holder: return "holder";
        case FindingSubject::ModemManager: return "modem-manager";
        case FindingSubject::Adapter: return "adapter";
        case FindingSubject::LatencyTimer: return "latency-timer";
        case FindingSubject::LowLatency: return "low-latency";
        case FindingSubject::ControlLines: return "control-lines";
        case FindingSubject::Parity: return "parity";
        case FindingSubject::Framing: return "framing";
        case FindingSubject::Overrun: return "overrun";
        case FindingSubject::Break: return "break";
        case FindingSubject::Echo: return "echo";
        case FindingSubject::Meter: return "meter";
    }
    return "";
}

void show(const std::vector<Finding>& findings, Console& console) {
    for (const Finding& finding : findings) {
        console.object({{"type", "finding"},
                        {"subject", name(finding.subject)},
                        {"state", name(finding.state)},
                        {"what", finding.what.toStdString()},
                        {"cause", finding.cause.toStdString()},
                        {"fix", finding.fix.toStdString()},
                        {"command", finding.command.toStdString()}});
        console.line(padded(nameOf(finding.state), 9) + QStringLiteral("  ") + nameOf(finding.subject) + QStringLiteral(": ") + finding.what);
        if (!finding.cause.isEmpty()) console.line(Words::cause(finding.cause));
        if (!finding.fix.isEmpty()) console.line(Words::fix(finding.fix));
        if (!finding.command.isEmpty()) console.line(QStringLiteral("          ") + finding.command);
    }
}

/// The one that is meant when none is named.
std::optional<std::string> onlyPort(std::size_t& count) {
    const auto ports = hal::availablePorts();
    count = ports.size();
    std::optional<std::string> chosen;
    std::size_t probes = 0;
    for (const auto& port : ports) {
        if (!port.knownProbe) continue;
        ++probes;
        chosen = port.path;
    }
    if (probes == 1) return chosen;
    return ports.size() == 1 ? std::optional(ports.front().path) : std::nullopt;
}

ExitCode align(const std::string& port, const SearchAttempt& attempt, const ProbeCommand& command, const Context& context) {
    Quality quality;
    SearchHooks hooks;
    hooks.cancelled = [&context] { return context.stopper.isStopped(); };
    if (!context.console.isJson()) context.console.note(Words::move());
    const auto done = measureQuality(
        port, attempt,
        [&](const QualitySample& sample) {
            quality.add(sample);
            context.console.object({{"type", "quality"},
                                    {"percent", quality.percent()},
                                    {"last", quality.last()},
                                    {"best", quality.best()},
                                    {"parityErrors", sample.parityErrors},
                                    {"tookMs", sample.took.count()}});
            context.console.line(Words::quality(quality, sample));
            return !command.count || quality.samples() < *command.count;
        },
        hooks);
    if (!done && done.error().fault != Fault::Cancelled) return context.failed(done.error());
    // Ctrl-C is how it is meant to end.
    return ExitCode::Ok;
}

}  // namespace

ExitCode run(const ProbeCommand& command, const Context& context) {
    std::string port = portOfAuto(command.port).value_or(command.port);
    if (port.empty()) {
        std::size_t count = 0;
        const auto only = onlyPort(count);
        if (!only) {
            context.console.refusal("cli/NoPort", Words::choose(static_cast<qsizetype>(count)));
            return ExitCode::Usage;
        }
        port = *only;
    }
    context.stopper.watch(context.options.timeout);
    hal::PortFacts facts = hal::portFacts(port);
    if (facts.readable && facts.writable && facts.holders.empty()) hal::readDriverState(facts);
    const auto before = facts.errors;
    auto findings = findingsOf(facts);
    show(findings, context.console);
    const bool usable = worst(findings) != FindingState::Problem;
    if (!usable || (!command.find && !command.align)) return usable ? ExitCode::Ok : ExitCode::Link;

    const auto report = searchAloud(port, context.console, context.stopper, context.options);
    if (!report) return context.failed(report.error());
    if (before) {
        hal::readDriverState(facts);
        if (facts.errors) show(findingsOf(*facts.errors - *before), context.console);
    }
    show(findingsOf(*report), context.console);
    if (report->found) context.console.object(toJson(*report->found));
    if (!command.align) return report->found ? ExitCode::Ok : ExitCode::Link;
    // Without an answer the sign-on of the usual optical meter is what a moved head will hear first.
    SearchAttempt attempt{SearchFamily::Iec, {300, 7, Parity::Even, 1}, true, false, {}};
    if (report->found) attempt = report->found->attempt;
    return align(port, attempt, command, context);
}

ExitCode run(const ConnectCommand& command, const Context& context) {
    context.stopper.watch(context.options.timeout);
    const std::string port = portOfAuto(command.port).value_or(command.port);
    const auto found = findMeter(port, context.console, context.stopper, context.options);
    if (!found) return context.failed(found.error());
    context.console.line(toQString(found->address));
    context.console.object(toJson(*found));
    return ExitCode::Ok;
}

}  // namespace ami::app::cli
