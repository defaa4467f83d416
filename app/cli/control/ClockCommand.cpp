#include <QCoreApplication>

#include "app/cli/Values.h"
#include "app/cli/control/Acting.h"
#include "app/cli/control/ControlValues.h"
#include "app/cli/meter/Visit.h"
#include "app/explain/ActWords.h"

namespace ami::app::cli {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static QString drift(std::chrono::milliseconds by) {
        const double seconds = static_cast<double>(by.count()) / 1000.0;
        return seconds < 0 ? tr("%1 s behind this computer").arg(-seconds, 0, 'f', 1)
                           : tr("%1 s ahead of this computer").arg(seconds, 0, 'f', 1);
    }
    static QString basis(const ClockState& state) {
        if (state.basis == TimeBasis::Stated) return tr("said by the clock itself");
        if (state.basis == TimeBasis::Assumed) return tr("as you said");
        if (state.basis == TimeBasis::Unknown) return tr("unknown");
        return state.keepsStandardTime ? tr("from the time zone; standard time all the year round") : tr("from the time zone");
    }
    static QString status(std::uint8_t bits) {
        QStringList words;
        if (bits & 0x01) words << tr("invalid");
        if (bits & 0x02) words << tr("doubtful");
        if (bits & 0x04) words << tr("other clock base");
        if (bits & 0x08) words << tr("invalid status");
        if (bits & 0x80) words << tr("daylight saving time");
        return words.isEmpty() ? tr("good") : words.join(QStringLiteral(", "));
    }
    static std::vector<std::vector<QString>> clock(const ClockState& state) {
        std::vector<std::vector<QString>> rows{{tr("Clock"), toQString(state.time.toString())}};
        if (state.utc) rows.push_back({tr("In UTC"), toQString(toIso8601(*state.utc))});
        if (state.drift) {
            rows.push_back({tr("Clock drift"), drift(*state.drift) + tr(" (read in %1 ms)").arg(state.roundTrip.count())});
        }
        if (state.deviation) rows.push_back({tr("Minutes to UTC"), QString::number(*state.deviation) + QStringLiteral(", ") + basis(state)});
        if (state.timeZone) rows.push_back({tr("Time zone"), tr("%1 minutes to UTC in standard time").arg(*state.timeZone)});
        if (state.status) rows.push_back({tr("Status"), status(*state.status)});
        if (state.daylightEnabled) {
            rows.push_back({tr("Daylight saving"), *state.daylightEnabled ? tr("switched by the meter") : tr("not used")});
        }
        if (state.daylightEnabled.value_or(false) && state.daylightBegin && state.daylightEnd) {
            rows.push_back({tr("  from"), toQString(state.daylightBegin->toString())});
            rows.push_back({tr("  to"), toQString(state.daylightEnd->toString())});
        }
        if (state.clockBase) rows.push_back({tr("Clock base"), ActWords::clockBase(*state.clockBase)});
        return rows;
    }
    static QString done(const ClockOutcome& outcome) {
        return tr("Done: the clock was %1 and is %2.").arg(drift(*outcome.before.drift), drift(*outcome.after.drift));
    }
};

}  // namespace

ExitCode run(const ClockCommand& command, const Context& context) {
    Visit visit(context.console, context.stopper, context.options);
    if (auto opened = visit.open(command.address); !opened) return context.failed(opened.error());
    ClockOptions options;
    options.assumedDeviation = command.deviation;
    options.allowJump = true;
    const auto state = readClock(visit.link(), options);
    if (!state) return context.failed(state.error());
    if (!command.set && !command.shift && !command.adjust) {
        context.console.table(Words::clock(*state));
        context.console.object(toJson(*state));
        return ExitCode::Ok;
    }
    Acting acting(context, command.change);
    if (auto opened = acting.open(visit.link()); !opened) return context.failed(opened.error());
    const std::chrono::seconds shift(command.shift.value_or(0));
    const auto plan = [&] {
        if (command.set) return planSetClock(*state, options);
        return command.shift ? planShiftClock(*state, shift, options) : planAdjustClock(*state, *command.adjust, options);
    }();
    if (!plan) return context.failed(plan.error());
    // On a terminal the question names the jump; a script has to allow it in so many words.
    if (command.change.yes && !command.allowJump && plan->has(Caution::Kind::LargeJump)) {
        for (const Caution& caution : plan->cautions) {
            if (caution.kind != Caution::Kind::LargeJump) continue;
            return context.failed(makeError(Fault::Misuse, Layer::Control, ControlError::JumpTooLarge, caution.number));
        }
    }
    if (auto agreed = acting.agree(*plan); !agreed) return context.failed(agreed.error());
    const auto done = command.set     ? setClock(visit.link(), *state, acting.context(), options)
                      : command.shift ? shiftClock(visit.link(), *state, shift, acting.context(), options)
                                      : adjustClock(visit.link(), *state, *command.adjust, acting.context(), options);
    if (!done) return context.failed(done.error());
    context.console.line(Words::done(*done));
    Json json = toJson(done->after);
    json["driftBeforeMs"] = done->before.drift->count();
    context.console.object(json);
    return ExitCode::Ok;
}

}  // namespace ami::app::cli
