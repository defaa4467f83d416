#pragma once

#include <cstdint>
#include <optional>

#include "protocol/base/Time.h"
#include "protocol/dlms/DateTime.h"

namespace ami::app {

/// Where a clock's distance from UTC comes from.
enum class TimeBasis : std::uint8_t {
    Stated,    ///< the date-time carries its deviation
    Zone,      ///< the deviation is left out; time_zone and the daylight saving attributes give it
    Assumed,   ///< the caller said what it is
    Unknown,
};

/// How a meter's local time follows from UTC. @spec IEC 62056-6-2 Clock (class_id 8)
struct ClockRules {
    std::optional<std::int16_t> standardDeviation;  ///< minutes to add to local standard time to get UTC
    std::int8_t daylightMinutes = 60;
    bool daylightEnabled = false;
    std::optional<dlms::DateTime> begin, end;       ///< patterns, begin in standard time, end in daylight saving time

    /// Whether daylight saving is in force; nothing when the patterns do not tell.
    std::optional<bool> daylightAt(UtcTime time) const;
};

/// The instant of a daylight saving pattern in @p year: a numbered day, a last or second last day, and with a day of week the last such day
/// (or the first one on or after a numbered day).
std::optional<UtcTime> resolvePattern(const dlms::DateTime& pattern, int year, std::int16_t deviation);

/// @p time in the form that @p sample has: with or without deviation, day of week, hundredths and status.
dlms::DateTime inFormOf(const dlms::DateTime& sample, UtcTime time, std::int16_t deviation, bool daylight);

}  // namespace ami::app
