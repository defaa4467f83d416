#pragma once

#include <cstdint>
#include <optional>

#include "protocol/base/Time.h"
#include "protocol/dlms/DateTime.h"

namespace ami::sim {

/// The meter's own time zone. Daylight saving runs from the last Sunday of March to the last Sunday of October, 01:00 UTC.
struct LocalZone {
    std::int16_t standardDeviation = -60;  ///< minutes to add to local standard time to get UTC
    std::int8_t daylightMinutes = 60;
    bool daylightEnabled = true;

    bool isDaylight(UtcTime time) const;
    std::int16_t deviation(UtcTime time) const;
    dlms::DateTime local(UtcTime time) const;
    /// Minutes of the local day, 0 … 1439, and the day of week, 1 Monday … 7 Sunday.
    int minuteOfDay(UtcTime time) const;
    int weekDay(UtcTime time) const;
    /// A time stamp without deviation is read as local time; in the doubled hour of autumn as the earlier one.
    std::optional<UtcTime> toUtc(const dlms::DateTime& time) const;

    friend bool operator==(const LocalZone&, const LocalZone&) = default;
};

}  // namespace ami::sim
