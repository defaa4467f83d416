#include "app/control/ClockRules.h"

#include <chrono>

namespace ami::app {

using namespace std::chrono;
using dlms::DateTime;

namespace {

constexpr std::uint8_t secondLastDay = 0xFD;
constexpr std::uint8_t lastDay = 0xFE;

std::optional<sys_days> dayOf(const DateTime& pattern, int yearNumber) {
    if (pattern.month < 1 || pattern.month > 12) return std::nullopt;
    const year_month month = year(yearNumber) / pattern.month;
    const bool fromEnd = pattern.day == lastDay || pattern.day == secondLastDay;
    if (!fromEnd && (pattern.day < 1 || pattern.day > 31)) return std::nullopt;
    sys_days found = fromEnd ? sys_days(month / last) : sys_days(month / 1) + days(pattern.day - 1);
    if (pattern.weekDay < 1 || pattern.weekDay > 7) return pattern.day == secondLastDay ? found - days(1) : found;
    const int off = static_cast<int>(weekday(found).iso_encoding()) - pattern.weekDay;
    found += fromEnd ? days(-((off + 7) % 7)) : days((7 - off) % 7);
    return pattern.day == secondLastDay ? found - days(7) : found;
}

}  // namespace

std::optional<UtcTime> resolvePattern(const DateTime& pattern, int yearNumber, std::int16_t deviation) {
    const auto day = dayOf(pattern, pattern.year == DateTime::anyYear ? yearNumber : pattern.year);
    if (!day || pattern.hour > 23) return std::nullopt;
    const std::int16_t shift = pattern.deviation == DateTime::unspecifiedDeviation ? deviation : pattern.deviation;
    UtcTime time = *day + hours(pattern.hour) + minutes(shift);
    if (pattern.minute <= 59) time += minutes(pattern.minute);
    if (pattern.second <= 59) time += seconds(pattern.second);
    return time;
}

std::optional<bool> ClockRules::daylightAt(UtcTime time) const {
    if (!daylightEnabled) return false;
    if (!standardDeviation || !begin || !end) return std::nullopt;
    const auto summer = static_cast<std::int16_t>(*standardDeviation - daylightMinutes);
    const int yearNumber = static_cast<int>(year_month_day(floor<days>(time - minutes(*standardDeviation))).year());
    const auto from = resolvePattern(*begin, yearNumber, *standardDeviation);
    const auto to = resolvePattern(*end, yearNumber, summer);
    if (!from || !to) return std::nullopt;
    // South of the equator it begins late in the year and ends early in the next one.
    return *from < *to ? time >= *from && time < *to : time >= *from || time < *to;
}

DateTime inFormOf(const DateTime& sample, UtcTime time, std::int16_t deviation, bool daylight) {
    const bool fine = sample.hundredths != DateTime::any;
    DateTime made = DateTime::fromUtc(fine ? time : UtcTime(round<seconds>(time)), deviation);
    if (sample.deviation == DateTime::unspecifiedDeviation) made.deviation = DateTime::unspecifiedDeviation;
    if (!fine) made.hundredths = DateTime::any;
    if (sample.weekDay == DateTime::any) made.weekDay = DateTime::any;
    made.clockStatus = sample.clockStatus == DateTime::any ? DateTime::any : static_cast<std::uint8_t>(daylight ? 0x80 : 0x00);
    return made;
}

}  // namespace ami::app
