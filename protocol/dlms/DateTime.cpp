#include "protocol/dlms/DateTime.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "protocol/base/ByteReader.h"

namespace ami::dlms {

using namespace std::chrono;

namespace {

constexpr std::uint8_t secondLastDay = 0xFD;
constexpr std::uint8_t lastDay = 0xFE;
constexpr std::uint8_t daylightSavingEnd = 0xFD;
constexpr std::uint8_t daylightSavingBegin = 0xFE;
constexpr int widestDeviation = 840;

bool isPossibleDate(const DateTime& t) {
    const bool numberedMonth = t.month >= 1 && t.month <= 12;
    const bool numberedDay = t.day >= 1 && t.day <= 31;
    if (!numberedMonth && t.month != daylightSavingEnd && t.month != daylightSavingBegin && t.month != DateTime::any) return false;
    if (!numberedDay && t.day != secondLastDay && t.day != lastDay && t.day != DateTime::any) return false;
    if (t.weekDay > 7 && t.weekDay != DateTime::any) return false;
    if (!numberedMonth || !numberedDay) return true;
    const year leapWhenUnknown(t.year == DateTime::anyYear ? 2000 : t.year > 9999 ? 2000 + t.year % 400 : t.year);
    return (leapWhenUnknown / t.month / t.day).ok();
}

bool isPossibleTime(const DateTime& t) {
    const auto within = [](std::uint8_t value, std::uint8_t largest) { return value <= largest || value == DateTime::any; };
    return within(t.hour, 23) && within(t.minute, 59) && within(t.second, 59) && within(t.hundredths, 99);
}

bool isPossibleDeviation(std::int16_t deviation) {
    return deviation == DateTime::unspecifiedDeviation || (deviation >= -widestDeviation && deviation <= widestDeviation);
}

std::string twoDigits(std::uint8_t value) {
    if (value == DateTime::any) return "*";
    char text[8];
    std::snprintf(text, sizeof text, "%02u", static_cast<unsigned>(value));
    return text;
}

std::string monthText(std::uint8_t month) {
    return month == daylightSavingEnd ? "dst-end" : month == daylightSavingBegin ? "dst-begin" : twoDigits(month);
}

std::string dayText(std::uint8_t day) { return day == secondLastDay ? "second-last" : day == lastDay ? "last" : twoDigits(day); }

}  // namespace

std::optional<DateTime> DateTime::fromBytes(BytesView twelveOctets) {
    if (twelveOctets.size() != 12) return std::nullopt;
    ByteReader reader(twelveOctets);
    DateTime t;
    t.year = *reader.u16();
    t.month = *reader.u8();
    t.day = *reader.u8();
    t.weekDay = *reader.u8();
    t.hour = *reader.u8();
    t.minute = *reader.u8();
    t.second = *reader.u8();
    t.hundredths = *reader.u8();
    t.deviation = static_cast<std::int16_t>(*reader.u16());
    t.clockStatus = *reader.u8();
    if (!isPossibleDate(t) || !isPossibleTime(t) || !isPossibleDeviation(t.deviation)) return std::nullopt;
    return t;
}

std::array<std::uint8_t, 12> DateTime::toBytes() const {
    const auto zone = static_cast<std::uint16_t>(deviation);
    return {static_cast<std::uint8_t>(year >> 8), static_cast<std::uint8_t>(year), month, day, weekDay, hour, minute, second, hundredths,
            static_cast<std::uint8_t>(zone >> 8), static_cast<std::uint8_t>(zone), clockStatus};
}

std::optional<DateTime> DateTime::fromData(const Data& value) {
    if (value.tag() != DataTag::DateTime && value.tag() != DataTag::OctetString) return std::nullopt;
    const auto* octets = value.octets();
    return octets ? fromBytes(*octets) : std::nullopt;
}

Data DateTime::toData() const { return Data::octetString(toBytes()); }

bool DateTime::isComplete() const {
    return year != anyYear && month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 23 && minute <= 59 &&
           (second <= 59 || second == any);
}

std::optional<UtcTime> DateTime::toUtc(std::optional<std::int16_t> assumedDeviation) const {
    if (!isComplete()) return std::nullopt;
    const auto zone = deviation != unspecifiedDeviation ? std::optional(deviation) : assumedDeviation;
    if (!zone || *zone == unspecifiedDeviation) return std::nullopt;
    const year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (year > 9999 || !date.ok()) return std::nullopt;
    UtcTime time = sys_days(date) + hours(hour) + minutes(minute) + minutes(*zone);
    if (second != any) time += seconds(second);
    if (hundredths <= 99) time += milliseconds(hundredths * 10);
    return time;
}

DateTime DateTime::fromUtc(UtcTime time, std::int16_t deviation, std::uint8_t clockStatus) {
    const UtcTime local = deviation == unspecifiedDeviation ? time : time - minutes(deviation);
    const auto day = floor<days>(local);
    const year_month_day date(day);
    const hh_mm_ss clock(local - day);
    DateTime t;
    t.year = static_cast<std::uint16_t>(static_cast<int>(date.year()));
    t.month = static_cast<std::uint8_t>(static_cast<unsigned>(date.month()));
    t.day = static_cast<std::uint8_t>(static_cast<unsigned>(date.day()));
    t.weekDay = static_cast<std::uint8_t>(weekday(day).iso_encoding());
    t.hour = static_cast<std::uint8_t>(clock.hours().count());
    t.minute = static_cast<std::uint8_t>(clock.minutes().count());
    t.second = static_cast<std::uint8_t>(clock.seconds().count());
    t.hundredths = static_cast<std::uint8_t>(clock.subseconds().count() / 10);
    t.deviation = deviation;
    t.clockStatus = clockStatus;
    return t;
}

std::string DateTime::toString() const {
    std::string text;
    if (year == anyYear) {
        text = "*";
    } else {
        char digits[8];
        std::snprintf(digits, sizeof digits, "%04u", static_cast<unsigned>(year));
        text = digits;
    }
    text += '-' + monthText(month) + '-' + dayText(day) + ' ' + twoDigits(hour) + ':' + twoDigits(minute) + ':' + twoDigits(second);
    if (hundredths != any && hundredths != 0) text += '.' + twoDigits(hundredths);
    if (deviation != unspecifiedDeviation) {
        const int east = -deviation;
        char zone[16];
        std::snprintf(zone, sizeof zone, " %c%02d:%02d", east < 0 ? '-' : '+', std::abs(east) / 60, std::abs(east) % 60);
        text += zone;
    }
    if (isDaylightSaving()) text += " DST";
    return text;
}

}  // namespace ami::dlms
