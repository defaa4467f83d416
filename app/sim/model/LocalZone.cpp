#include "app/sim/model/LocalZone.h"

namespace ami::sim {

using namespace std::chrono;

bool LocalZone::isDaylight(UtcTime time) const {
    if (!daylightEnabled) return false;
    const auto of = year_month_day(floor<days>(time)).year();
    const UtcTime begin = sys_days(of / March / Sunday[last]) + hours(1);
    const UtcTime end = sys_days(of / October / Sunday[last]) + hours(1);
    return time >= begin && time < end;
}

std::int16_t LocalZone::deviation(UtcTime time) const {
    return static_cast<std::int16_t>(standardDeviation - (isDaylight(time) ? daylightMinutes : 0));
}

dlms::DateTime LocalZone::local(UtcTime time) const {
    const bool daylight = isDaylight(time);
    const auto shift = static_cast<std::int16_t>(standardDeviation - (daylight ? daylightMinutes : 0));
    return dlms::DateTime::fromUtc(time, shift, daylight ? 0x80 : 0x00);
}

int LocalZone::minuteOfDay(UtcTime time) const {
    const UtcTime there = time - minutes(deviation(time));
    return static_cast<int>(floor<minutes>(there - floor<days>(there)).count());
}

int LocalZone::weekDay(UtcTime time) const {
    return static_cast<int>(weekday(floor<days>(time - minutes(deviation(time)))).iso_encoding());
}

std::optional<UtcTime> LocalZone::toUtc(const dlms::DateTime& time) const {
    const auto asStandard = time.toUtc(standardDeviation);
    if (!asStandard || time.deviation != dlms::DateTime::unspecifiedDeviation) return asStandard;
    const UtcTime asDaylight = *asStandard - minutes(daylightMinutes);
    return isDaylight(asDaylight) ? asDaylight : *asStandard;
}

}  // namespace ami::sim
