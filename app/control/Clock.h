#pragma once

#include <functional>
#include <optional>
#include <string>

#include "app/control/ClockRules.h"
#include "app/control/Control.h"

namespace ami::app {

struct ClockOptions {
    dlms::Obis object{0, 0, 1, 0, 0};
    dlms::Obis loadProfile{1, 0, 99, 1, 0};          ///< whose intervals a jump touches
    std::optional<std::int16_t> assumedDeviation;    ///< minutes, when the meter leaves its own out
    std::chrono::seconds jumpLimit{60};              ///< a longer one needs allowJump
    bool allowJump = false;
    std::function<UtcTime()> now;                    ///< empty: the laptop's clock
};

/// Class 8 as it is now. Absent: the meter does not tell.
struct ClockState {
    dlms::DateTime time;
    TimeBasis basis = TimeBasis::Unknown;
    bool keepsStandardTime = false;                      ///< deviation left out, and the time fits standard time all the year round
    std::optional<std::int16_t> deviation;               ///< in force now, minutes to add to local time
    std::optional<UtcTime> utc;
    std::optional<std::chrono::milliseconds> drift;      ///< meter minus laptop
    std::chrono::milliseconds roundTrip{0};              ///< of the read: the drift is as exact as half of it
    std::optional<std::int16_t> timeZone;
    std::optional<std::uint8_t> status;
    std::optional<dlms::DateTime> daylightBegin, daylightEnd;
    std::optional<std::int8_t> daylightDeviation;
    std::optional<bool> daylightEnabled;
    std::optional<std::uint8_t> clockBase;               ///< 0 not defined, 1 crystal, 2 mains 50 Hz, 3 mains 60 Hz, 4 GPS, 5 radio
    std::optional<std::chrono::seconds> capturePeriod;   ///< of the load profile
    ClockRules rules;
};

struct ClockOutcome {
    ClockState before, after;
};

Result<ClockState> readClock(MeterLink& link, const ClockOptions& options = {});

/// The laptop's UTC, in the meter's own terms. NoTimeBase, and JumpTooLarge unless allowed.
Result<Change> planSetClock(const ClockState& state, const ClockOptions& options = {});
/// shift_time, −900 … 900 s.
Result<Change> planShiftClock(const ClockState& state, std::chrono::seconds by, const ClockOptions& options = {});

enum class ClockAdjustment : std::uint8_t { Quarter = 1, MeasuringPeriod = 2, Minute = 3, PresetTime = 4 };
Result<Change> planAdjustClock(const ClockState& state, ClockAdjustment to, const ClockOptions& options = {});

/// Each reads the clock again when it is done; ClockNotTaken when the meter's time is not what it should be. The time on the way is made up
/// for by half of the best round trip.
Result<ClockOutcome> setClock(MeterLink& link, const ClockState& state, const ActContext& context, const ClockOptions& options = {});
Result<ClockOutcome> shiftClock(MeterLink& link, const ClockState& state, std::chrono::seconds by, const ActContext& context,
                                const ClockOptions& options = {});
Result<ClockOutcome> adjustClock(MeterLink& link, const ClockState& state, ClockAdjustment to, const ActContext& context,
                                 const ClockOptions& options = {});
/// preset_adjusting_time: the meter waits until @p adjustClock(PresetTime) comes between @p from and @p to.
Result<void> presetClock(MeterLink& link, const ClockState& state, UtcTime time, UtcTime from, UtcTime to, const ActContext& context,
                         const ClockOptions& options = {});

/// "2026-07-14 14:07:32 +02:00 DST, 2.1 s ahead"
std::string clockText(const ClockState& state);

}  // namespace ami::app
