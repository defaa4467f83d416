#include "app/explain/ActWords.h"

#include <QLocale>

namespace ami::app {
namespace {

QString words(const std::vector<Phrase>& phrases, const std::string& plain) {
    QStringList parts;
    for (const Phrase& one : phrases) parts << ActWords::state(one);
    return parts.isEmpty() ? QString::fromStdString(plain) : parts.join(QStringLiteral("; "));
}

}  // namespace

QString ActWords::title(Act act) {
    switch (act) {
        case Act::SetClock: return tr("Set the clock");
        case Act::ShiftClock: return tr("Shift the clock");
        case Act::AdjustClock: return tr("Adjust the clock");
        case Act::PresetClock: return tr("Prepare a time for the clock");
        case Act::Disconnect: return tr("Disconnect the supply");
        case Act::Reconnect: return tr("Reconnect the supply");
        case Act::ExecuteScript: return tr("Execute a script");
        case Act::ActivateCalendar: return tr("Activate the prepared calendar");
        case Act::TransferImage: return tr("Send firmware");
        case Act::ResumeImage: return tr("Go on sending firmware");
        case Act::VerifyImage: return tr("Have the firmware verified");
        case Act::ActivateImage: return tr("Activate the firmware");
        case Act::ClearLog: return tr("Clear an event log");
        case Act::SetAttribute: return tr("Write an attribute");
        case Act::InvokeMethod: return tr("Invoke a method");
    }
    return {};
}

QString ActWords::question(const Change& change, const QString& meter) {
    const QString before = words(change.from, change.before);
    const QString after = words(change.to, change.after);
    const QString member = QStringLiteral("%1:%2:%3")
                               .arg(change.classId)
                               .arg(QString::fromStdString(change.object.toString()))
                               .arg(static_cast<int>(change.member));
    switch (change.act) {
        case Act::SetClock: return tr("Set the clock of meter %1? It shows %2; it will show %3.").arg(meter, before, after);
        case Act::ShiftClock: return tr("Shift the clock of meter %1 by %3? It shows %2.").arg(meter, before, after);
        case Act::AdjustClock: return tr("Adjust the clock of meter %1? It shows %2; it goes to the %3.").arg(meter, before, after);
        case Act::PresetClock: return tr("Prepare the time %3 for the clock of meter %1? It shows %2.").arg(meter, before, after);
        case Act::Disconnect: return tr("Disconnect the supply behind meter %1? Now: %2. Then: %3.").arg(meter, before, after);
        case Act::Reconnect: return tr("Reconnect the supply behind meter %1? Now: %2. Then: %3.").arg(meter, before, after);
        case Act::ExecuteScript: return tr("Execute %2 of meter %1? It does: %3.").arg(meter, before, after);
        case Act::ActivateCalendar:
            return tr("Activate the prepared calendar of meter %1? “%3” takes the place of “%2”.").arg(meter, before, after);
        case Act::TransferImage: return tr("Send firmware to meter %1? Its transfer is: %2. To be sent: %3.").arg(meter, before, after);
        case Act::ResumeImage: return tr("Go on sending firmware to meter %1? Its transfer is: %2. Still to be sent: %3.").arg(meter, before, after);
        case Act::VerifyImage: return tr("Have meter %1 verify the firmware? Its transfer is: %2.").arg(meter, before);
        case Act::ActivateImage: return tr("Activate firmware “%3” in meter %1? It runs %2 now.").arg(meter, before, after);
        case Act::ClearLog: return tr("Clear the event log %3 of meter %1? It has %2.").arg(meter, before, member);
        case Act::SetAttribute: return tr("Write %4 of meter %1? It holds %2; it will hold %3.").arg(meter, before, after, member);
        case Act::InvokeMethod:
            return after.isEmpty() ? tr("Invoke method %2 of meter %1?").arg(meter, member)
                                   : tr("Invoke method %2 of meter %1 with %3?").arg(meter, member, after);
    }
    return {};
}

QString ActWords::state(const Phrase& phrase) {
    const QString text = QString::fromStdString(phrase.text);
    const auto& n = phrase.numbers;
    switch (phrase.kind) {
        case Phrase::Kind::Clock: return n[0] ? text + QStringLiteral(", ") + drift(n[1]) : text;
        case Phrase::Kind::Seconds: return n[0] < 0 ? tr("%1 s").arg(n[0]) : tr("+%1 s").arg(n[0]);
        case Phrase::Kind::NearestQuarter: return tr("nearest quarter of an hour");
        case Phrase::Kind::NearestPeriod: return tr("start of the nearest measuring period");
        case Phrase::Kind::NearestMinute: return tr("nearest minute");
        case Phrase::Kind::PresetTime: return tr("time that was prepared");
        case Phrase::Kind::Supply:
            return (n[0] ? tr("contact closed, %1, mode %2") : tr("contact open, %1, mode %2")).arg(supplyState(static_cast<int>(n[1]))).arg(n[2]);
        case Phrase::Kind::Entries: return tr("%n entries", nullptr, static_cast<int>(n[0]));
        case Phrase::Kind::Transfer: return imageStatus(static_cast<int>(n[0])) + QStringLiteral(", ") + tr("%n block(s)", nullptr, static_cast<int>(n[1]));
        case Phrase::Kind::Image: return tr("%1, %2 octets, %3 of %4 blocks of %5 octets").arg(text).arg(n[0]).arg(n[1]).arg(n[2]).arg(n[3]);
        case Phrase::Kind::Script: return tr("script %1").arg(n[0]);
        case Phrase::Kind::Writes: return tr("write %1").arg(text);
        case Phrase::Kind::Invokes: return tr("execute %1").arg(text);
    }
    return text;
}

QString ActWords::drift(qlonglong milliseconds) {
    constexpr qlonglong shown = 50;  // less is 0.0 s
    if (milliseconds > -shown && milliseconds < shown) return tr("right");
    const QString seconds = QLocale().toString(static_cast<double>(milliseconds < 0 ? -milliseconds : milliseconds) / 1000.0, 'f', 1);
    return milliseconds < 0 ? tr("%1 s behind").arg(seconds) : tr("%1 s ahead").arg(seconds);
}

QString ActWords::caution(const Caution& caution) {
    const auto count = static_cast<int>(caution.number);
    switch (caution.kind) {
        case Caution::Kind::LargeJump:
            return caution.number < 0 ? tr("The clock jumps back by %1, which is far.").arg(duration(-caution.number))
                                      : tr("The clock jumps forward by %1, which is far.").arg(duration(caution.number));
        case Caution::Kind::IntervalsSkipped:
            return tr("%n interval(s) of the load profile will never be there.", nullptr, count);
        case Caution::Kind::IntervalsRepeated:
            return tr("%n interval(s) of the load profile come a second time with the same time stamp.", nullptr, count);
        case Caution::Kind::IntervalMarked:
            return caution.number < 0
                       ? tr("The running interval of the load profile becomes longer and is marked as “clock adjusted”.")
                       : tr("The running interval of the load profile becomes shorter and is marked as “clock adjusted”.");
        case Caution::Kind::DerivedTime: return tr("The meter does not say its distance from UTC; it was derived from its time zone.");
        case Caution::Kind::SupplyOff: return tr("The customer is without supply until it is reconnected.");
        case Caution::Kind::SupplyOn: return tr("The terminals behind the meter become live at once: nobody may work there.");
        case Caution::Kind::ButtonNeeded: return tr("Reconnection needs somebody to press the button on the meter.");
        case Caution::Kind::Irreversible: return tr("This cannot be undone.");
        case Caution::Kind::MeterRestarts: return tr("The meter restarts: the connection drops for some seconds to minutes.");
        case Caution::Kind::BillingReset: return tr("Maximum demand and billing period are reset.");
        case Caution::Kind::DataLost:
            return caution.number > 0 ? tr("%n entries are lost unless they were read before.", nullptr, count)
                                      : tr("Stored data is lost unless it was read before.");
        case Caution::Kind::EffectUnknown: return tr("This program does not know what that does in the meter: you answer for it.");
        case Caution::Kind::IdentityBySize:
            return tr("Only the number of blocks (%1) speaks for its being the same firmware; the meter's verification decides.")
                .arg(caution.number);
        case Caution::Kind::BlocksDiscarded:
            return tr("%n block(s) that the meter has already are thrown away; resuming would keep them.", nullptr, count);
        case Caution::Kind::BlockSizeChanged:
            return tr("The meter's block size is set to %1 octets first, since larger ones do not fit a message.").arg(caution.number);
    }
    return {};
}

QStringList ActWords::cautions(const Change& change) {
    QStringList sentences;
    for (const Caution& one : change.cautions) sentences << caution(one);
    return sentences;
}

QString ActWords::phase(const ActProgress& progress) {
    switch (progress.phase) {
        case ActProgress::Phase::Reading: return tr("Reading the state");
        case ActProgress::Phase::Waiting: return tr("Waiting for the contact");
        case ActProgress::Phase::Initiating: return tr("Preparing the meter");
        case ActProgress::Phase::Sending: return tr("Sending block %1 of %2").arg(progress.done + 1).arg(progress.total);
        case ActProgress::Phase::Checking: return tr("Checking what has arrived");
        case ActProgress::Phase::Verifying: return tr("The meter verifies the firmware");
        case ActProgress::Phase::Activating: return tr("Activating the firmware");
        case ActProgress::Phase::Reconnecting: return tr("Connecting again");
    }
    return {};
}

QString ActWords::supplyState(int controlState) {
    switch (controlState) {
        case 0: return tr("disconnected");
        case 1: return tr("connected");
        case 2: return tr("ready for reconnection");
        default: return tr("unknown (%1)").arg(controlState);
    }
}

QString ActWords::controlMode(int mode) {
    switch (mode) {
        case 0: return tr("Mode 0: always connected; nothing can be switched.");
        case 1: return tr("Mode 1: disconnection by command, button or limiter; reconnection by command and then the button.");
        case 2: return tr("Mode 2: disconnection by command, button or limiter; reconnection by command at once, by the button after the "
                          "button or the limiter has disconnected.");
        case 3: return tr("Mode 3: disconnection by command or limiter; reconnection by command and then the button.");
        case 4: return tr("Mode 4: disconnection by command or limiter; reconnection by command at once, by the button after the limiter "
                          "has disconnected.");
        case 5: return tr("Mode 5: disconnection by command, button or limiter; reconnection by command and then the button, or by the "
                          "limiter.");
        case 6: return tr("Mode 6: disconnection by command or limiter; reconnection by command and then the button, or by the limiter.");
        case 7: return tr("Mode 7: disconnection by command or limiter; reconnection by command at once, by the button, or by the limiter.");
        default: return tr("Mode %1 is not one of the standard.").arg(mode);
    }
}

QString ActWords::imageStatus(int status) {
    switch (status) {
        case 0: return tr("no transfer");
        case 1: return tr("transfer begun");
        case 2: return tr("verification running");
        case 3: return tr("verified");
        case 4: return tr("verification failed");
        case 5: return tr("activation running");
        case 6: return tr("activated");
        case 7: return tr("activation failed");
        default: return tr("unknown (%1)").arg(status);
    }
}

QString ActWords::clockBase(int base) {
    switch (base) {
        case 0: return tr("not defined");
        case 1: return tr("own crystal");
        case 2: return tr("mains frequency, 50 Hz");
        case 3: return tr("mains frequency, 60 Hz");
        case 4: return tr("GPS");
        case 5: return tr("radio");
        default: return tr("unknown (%1)").arg(base);
    }
}

QString ActWords::duration(qlonglong seconds) {
    seconds = seconds < 0 ? -seconds : seconds;
    if (seconds < 60) return tr("%1 s").arg(seconds);
    if (seconds < 3600) return tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    if (seconds < 86400) return tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
    return tr("%1 d %2 h").arg(seconds / 86400).arg(seconds / 3600 % 24);
}

}  // namespace ami::app
