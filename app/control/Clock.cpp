#include "app/control/Clock.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "app/Now.h"
#include "app/control/Fields.h"
#include "app/readings/Values.h"

namespace ami::app {

using namespace std::chrono;
using dlms::Data;
using dlms::DateTime;

namespace {

constexpr int readTries = 2;
constexpr seconds longestShift{900};
constexpr milliseconds finest{1500};  ///< many meters keep whole seconds
constexpr std::int64_t setRequestExtra = 14;  ///< octets that a SET of a date-time has and a GET has not

UtcTime nowOf(const ClockOptions& options) { return options.now ? options.now() : utcNow(); }

struct TimeRead {
    DateTime time;
    UtcTime asked{}, answered{};
    milliseconds roundTrip() const { return duration_cast<milliseconds>(answered - asked); }
    UtcTime middle() const { return asked + (answered - asked) / 2; }
};

/// The read with the shortest round trip tells the drift best.
Result<TimeRead> readTime(MeterLink& link, const ClockOptions& options) {
    std::optional<TimeRead> best;
    for (int i = 0; i < readTries; ++i) {
        const UtcTime asked = nowOf(options);
        const auto value = link.read({dlms::cls::clock, options.object, 2});
        const UtcTime answered = nowOf(options);
        if (!value) return Unexpected(value.error());
        const auto time = DateTime::fromData(*value);
        if (!time) return badObject(2);
        const TimeRead read{*time, asked, answered};
        if (!best || read.roundTrip() < best->roundTrip()) best = read;
    }
    return *best;
}

/// Fills what follows from the time, the rules and the laptop's instant.
void place(ClockState& state, const TimeRead& read, const ClockOptions& options) {
    state.time = read.time;
    state.roundTrip = read.roundTrip();
    const bool stated = read.time.deviation != DateTime::unspecifiedDeviation;
    ClockRules& rules = state.rules;
    rules.daylightMinutes = state.daylightDeviation.value_or(60);
    rules.daylightEnabled = state.daylightEnabled.value_or(false);
    rules.begin = state.daylightBegin;
    rules.end = state.daylightEnd;
    if (stated) {
        state.basis = TimeBasis::Stated;
        const int back = read.time.isDaylightSaving() ? rules.daylightMinutes : 0;
        rules.standardDeviation = static_cast<std::int16_t>(read.time.deviation + back);
        state.deviation = read.time.deviation;
    } else if (options.assumedDeviation || state.timeZone) {
        state.basis = options.assumedDeviation ? TimeBasis::Assumed : TimeBasis::Zone;
        rules.standardDeviation = options.assumedDeviation ? options.assumedDeviation : state.timeZone;
        const auto summer = static_cast<std::int16_t>(*rules.standardDeviation - rules.daylightMinutes);
        const bool daylight = rules.daylightAt(read.middle()).value_or(read.time.isDaylightSaving());
        state.deviation = daylight ? summer : *rules.standardDeviation;
        if (daylight) {
            // Some meters show standard time all the year round and daylight saving as a mere remark: the nearer one is theirs.
            const auto away = [&](std::int16_t deviation) {
                const auto utc = read.time.toUtc(deviation);
                return utc ? abs(*utc - read.middle()) : milliseconds::max();
            };
            state.keepsStandardTime = away(*rules.standardDeviation) + minutes(10) < away(summer);
            if (state.keepsStandardTime) state.deviation = *rules.standardDeviation;
        }
    } else {
        state.basis = TimeBasis::Unknown;
    }
    state.utc = state.deviation ? read.time.toUtc(*state.deviation) : std::nullopt;
    state.drift = state.utc ? std::optional(duration_cast<milliseconds>(*state.utc - read.middle())) : std::nullopt;
}

/// What the running and the coming intervals of the load profile make of a jump.
void addJump(Change& change, const ClockState& state, milliseconds by, const ClockOptions& options) {
    if (abs(by) > options.jumpLimit) change.cautions.push_back({Caution::Kind::LargeJump, round<seconds>(by).count()});
    if (state.basis != TimeBasis::Stated) change.cautions.push_back({Caution::Kind::DerivedTime, 0});
    if (!state.capturePeriod || state.capturePeriod->count() <= 0 || !state.utc) return;
    const auto period = duration_cast<milliseconds>(*state.capturePeriod);
    const auto interval = [period](UtcTime time) {
        const auto since = time.time_since_epoch();
        return since / period - (since % period < milliseconds::zero() ? 1 : 0);
    };
    const auto crossed = interval(*state.utc + by) - interval(*state.utc);
    if (crossed > 0) change.cautions.push_back({Caution::Kind::IntervalsSkipped, crossed});
    if (crossed < 0) change.cautions.push_back({Caution::Kind::IntervalsRepeated, -crossed});
    change.cautions.push_back({Caution::Kind::IntervalMarked, round<seconds>(by).count()});
}

Change clockChange(Act act, std::int8_t member, const ClockState& state, const ClockOptions& options) {
    Change change;
    change.act = act;
    change.classId = dlms::cls::clock;
    change.object = options.object;
    change.member = member;
    change.before = clockText(state);
    change.from = {{Phrase::Kind::Clock, state.time.toString(), {state.drift.has_value(), state.drift ? state.drift->count() : 0}}};
    return change;
}

Result<void> checkJump(const ClockState& state, milliseconds by, const ClockOptions& options) {
    if (!state.drift) return fail(Fault::Unsupported, Layer::Control, ControlError::NoTimeBase);
    if (abs(by) > options.jumpLimit && !options.allowJump) {
        return fail(Fault::Misuse, Layer::Control, ControlError::JumpTooLarge, round<seconds>(by).count());
    }
    return {};
}

/// The clock afterwards; ClockNotTaken when it is further than @p tolerance from @p expectedDrift.
Result<ClockOutcome> readBack(MeterLink& link, const ClockState& before, milliseconds expectedDrift, milliseconds tolerance,
                              const ClockOptions& options) {
    const auto read = readTime(link, options);
    if (!read) return Unexpected(read.error());
    ClockOutcome outcome{before, before};
    place(outcome.after, *read, options);
    if (!outcome.after.drift) return fail(Fault::Unexpected, Layer::Control, ControlError::ClockNotTaken);
    const auto allowed = tolerance + outcome.after.roundTrip;
    if (abs(*outcome.after.drift - expectedDrift) > allowed) {
        return fail(Fault::Unexpected, Layer::Control, ControlError::ClockNotTaken, outcome.after.drift->count());
    }
    return outcome;
}

std::string afterText(const ClockOutcome& outcome) { return clockText(outcome.after); }

/// Deviation and daylight saving in force at @p time, and the value to write.
DateTime inMeterTerms(const ClockState& state, UtcTime time) {
    const bool daylight = state.rules.daylightAt(time).value_or(state.time.isDaylightSaving());
    const bool moves = daylight && !state.keepsStandardTime;
    const std::int16_t standard = state.rules.standardDeviation.value_or(*state.deviation);
    return inFormOf(state.time, time, static_cast<std::int16_t>(standard - (moves ? state.rules.daylightMinutes : 0)), daylight);
}

/// How far the adjusting methods move a clock at most: to the nearest boundary.
milliseconds toNearest(UtcTime time, milliseconds step) {
    const auto rest = time.time_since_epoch() % step;
    return rest >= step / 2 ? step - rest : -rest;
}

std::optional<milliseconds> stepOf(ClockAdjustment to, const ClockState& state) {
    switch (to) {
        case ClockAdjustment::Quarter: return minutes(15);
        case ClockAdjustment::MeasuringPeriod:
            return state.capturePeriod && state.capturePeriod->count() > 0 ? std::optional<milliseconds>(*state.capturePeriod) : std::nullopt;
        case ClockAdjustment::Minute: return minutes(1);
        case ClockAdjustment::PresetTime: break;
    }
    return std::nullopt;
}

}  // namespace

std::string clockText(const ClockState& state) {
    std::string text = state.time.toString();
    if (!state.drift) return text;
    char drift[48];
    std::snprintf(drift, sizeof drift, ", %.1f s %s", std::fabs(static_cast<double>(state.drift->count())) / 1000.0,
                  state.drift->count() < 0 ? "behind" : "ahead");
    return text + drift;
}

Result<ClockState> readClock(MeterLink& link, const ClockOptions& options) {
    const auto values = readAttributes(link, dlms::cls::clock, options.object, {2, 3, 4, 5, 6, 7, 8, 9});
    if (!values) return Unexpected(values.error());
    ClockState state;
    const auto& v = *values;
    state.timeZone = numberOf<std::int16_t>(v[1]);
    state.status = numberOf<std::uint8_t>(v[2]);
    if (v[3]) state.daylightBegin = DateTime::fromData(*v[3]);
    if (v[4]) state.daylightEnd = DateTime::fromData(*v[4]);
    state.daylightDeviation = numberOf<std::int8_t>(v[5]);
    if (v[6] && v[6]->toInt64()) state.daylightEnabled = *v[6]->toInt64() != 0;
    state.clockBase = numberOf<std::uint8_t>(v[7]);
    const auto period = readAttributes(link, dlms::cls::profileGeneric, options.loadProfile, {4});
    if (period) {
        if (const auto length = numberOf<std::int32_t>(period->front())) state.capturePeriod = seconds(*length);
    } else if (period.error().fault != Fault::Refused) {
        return Unexpected(period.error());
    }
    const auto read = readTime(link, options);
    if (!read) return Unexpected(read.error());
    place(state, *read, options);
    return state;
}

Result<Change> planSetClock(const ClockState& state, const ClockOptions& options) {
    const milliseconds by = -state.drift.value_or(milliseconds(0));
    if (auto ok = checkJump(state, by, options); !ok) return Unexpected(ok.error());
    Change change = clockChange(Act::SetClock, 2, state, options);
    change.after = inMeterTerms(state, nowOf(options)).toString();
    addJump(change, state, by, options);
    return change;
}

Result<Change> planShiftClock(const ClockState& state, seconds by, const ClockOptions& options) {
    if (by > longestShift || by < -longestShift) return fail(Fault::Misuse, Layer::Control, ControlError::ShiftTooLarge, by.count());
    if (auto ok = checkJump(state, by, options); !ok) return Unexpected(ok.error());
    Change change = clockChange(Act::ShiftClock, 6, state, options);
    change.after = (by.count() < 0 ? "" : "+") + std::to_string(by.count()) + " s";
    change.to = {{Phrase::Kind::Seconds, {}, {by.count()}}};
    addJump(change, state, by, options);
    return change;
}

Result<Change> planAdjustClock(const ClockState& state, ClockAdjustment to, const ClockOptions& options) {
    if (!state.drift) return fail(Fault::Unsupported, Layer::Control, ControlError::NoTimeBase);
    Change change = clockChange(Act::AdjustClock, static_cast<std::int8_t>(to), state, options);
    switch (to) {
        case ClockAdjustment::Quarter:
            change.after = "nearest quarter of an hour";
            change.to = {{Phrase::Kind::NearestQuarter, {}, {}}};
            break;
        case ClockAdjustment::MeasuringPeriod:
            change.after = "start of the nearest measuring period";
            change.to = {{Phrase::Kind::NearestPeriod, {}, {}}};
            break;
        case ClockAdjustment::Minute:
            change.after = "nearest minute";
            change.to = {{Phrase::Kind::NearestMinute, {}, {}}};
            break;
        case ClockAdjustment::PresetTime:
            change.after = "preset time";
            change.to = {{Phrase::Kind::PresetTime, {}, {}}};
            break;
    }
    if (const auto step = stepOf(to, state)) {
        const milliseconds by = toNearest(*state.utc, *step);
        if (auto ok = checkJump(state, by, options); !ok) return Unexpected(ok.error());
        addJump(change, state, by, options);
    } else {
        change.cautions.push_back({Caution::Kind::EffectUnknown, 0});
    }
    return change;
}

Result<ClockOutcome> setClock(MeterLink& link, const ClockState& state, const ActContext& context, const ClockOptions& options) {
    // The question may have waited for minutes: what is set is counted from a fresh read, which also mends an association gone idle.
    const auto read = readTime(link, options);
    if (!read) return Unexpected(read.error());
    ClockState fresh = state;
    place(fresh, *read, options);
    const auto change = planSetClock(fresh, options);
    if (!change) return Unexpected(change.error());
    return recorded<ClockOutcome>(context, *change, [&]() -> Result<ClockOutcome> {
        const auto onTheWay = fresh.roundTrip / 2 + duration_cast<milliseconds>(link.characterTime() * setRequestExtra);
        const DateTime value = inMeterTerms(fresh, nowOf(options) + onTheWay);
        if (auto ok = link.set({dlms::cls::clock, options.object, 2}, value.toData()); !ok) return Unexpected(ok.error());
        return readBack(link, fresh, milliseconds(0), finest, options);
    }, afterText);
}

Result<ClockOutcome> shiftClock(MeterLink& link, const ClockState& state, seconds by, const ActContext& context,
                                const ClockOptions& options) {
    const auto read = readTime(link, options);
    if (!read) return Unexpected(read.error());
    ClockState fresh = state;
    place(fresh, *read, options);
    const auto change = planShiftClock(fresh, by, options);
    if (!change) return Unexpected(change.error());
    return recorded<ClockOutcome>(context, *change, [&]() -> Result<ClockOutcome> {
        if (auto ok = invokeMethod(link, {dlms::cls::clock, options.object, 6}, Data::long16(static_cast<std::int16_t>(by.count()))); !ok) {
            return Unexpected(ok.error());
        }
        return readBack(link, fresh, *fresh.drift + by, finest + fresh.roundTrip, options);
    }, afterText);
}

Result<ClockOutcome> adjustClock(MeterLink& link, const ClockState& state, ClockAdjustment to, const ActContext& context,
                                 const ClockOptions& options) {
    const auto read = readTime(link, options);
    if (!read) return Unexpected(read.error());
    ClockState fresh = state;
    place(fresh, *read, options);
    const auto change = planAdjustClock(fresh, to, options);
    if (!change) return Unexpected(change.error());
    return recorded<ClockOutcome>(context, *change, [&]() -> Result<ClockOutcome> {
        const auto begun = nowOf(options);
        const auto method = static_cast<std::int8_t>(to);
        if (auto ok = invokeMethod(link, {dlms::cls::clock, options.object, method}, Data::integer(0)); !ok) return Unexpected(ok.error());
        const auto after = readTime(link, options);
        if (!after) return Unexpected(after.error());
        ClockOutcome outcome{fresh, fresh};
        place(outcome.after, *after, options);
        const auto step = stepOf(to, fresh);
        if (!outcome.after.utc) return fail(Fault::Unexpected, Layer::Control, ControlError::ClockNotTaken);
        if (step) {
            // Since the boundary no more can have passed than since the request.
            const auto past = outcome.after.utc->time_since_epoch() % *step;
            const auto most = (after->answered - begun) + finest;
            if (past > most && *step - past > finest) {
                return fail(Fault::Unexpected, Layer::Control, ControlError::ClockNotTaken, outcome.after.drift->count());
            }
        }
        return outcome;
    }, afterText);
}

Result<void> presetClock(MeterLink& link, const ClockState& state, UtcTime time, UtcTime from, UtcTime to, const ActContext& context,
                         const ClockOptions& options) {
    if (!state.deviation) return fail(Fault::Unsupported, Layer::Control, ControlError::NoTimeBase);
    Change change = clockChange(Act::PresetClock, 5, state, options);
    change.after = inMeterTerms(state, time).toString();
    const auto done = recorded<bool>(context, change, [&]() -> Result<bool> {
        const Data parameter = Data::structure(
            {inMeterTerms(state, time).toData(), inMeterTerms(state, from).toData(), inMeterTerms(state, to).toData()});
        if (auto ok = invokeMethod(link, {dlms::cls::clock, options.object, 5}, parameter); !ok) return Unexpected(ok.error());
        return true;
    }, [](const bool&) { return std::string(); });
    return done ? Result<void>() : Result<void>(Unexpected(done.error()));
}

}  // namespace ami::app
