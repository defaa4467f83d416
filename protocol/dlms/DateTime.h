#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "protocol/base/Bytes.h"
#include "protocol/base/Time.h"
#include "protocol/dlms/Data.h"

namespace ami::dlms {

/// COSEM date-time, the 12 octets kept as the meter gave them. @spec IEC 62056-6-2 4.1.6.1
/// The deviation in minutes is added to local time to get UTC: −120 is Central European Summer Time.
struct DateTime {
    static constexpr std::uint16_t anyYear = 0xFFFF;
    static constexpr std::uint8_t any = 0xFF;
    static constexpr std::int16_t unspecifiedDeviation = -0x8000;

    std::uint16_t year = anyYear;
    std::uint8_t month = any;       ///< 1-12, 0xFD/0xFE daylight saving end/begin, 0xFF not specified
    std::uint8_t day = any;         ///< 1-31, 0xFD/0xFE second last/last day, 0xFF not specified
    std::uint8_t weekDay = any;     ///< 1 Monday … 7 Sunday, 0xFF not specified; a meter's 0 is kept
    std::uint8_t hour = any;
    std::uint8_t minute = any;
    std::uint8_t second = any;
    std::uint8_t hundredths = any;
    std::int16_t deviation = unspecifiedDeviation;  ///< minutes, −840 … 840
    std::uint8_t clockStatus = 0;   ///< bit 0 invalid, 1 doubtful, 2 different base, 3 invalid status, 7 daylight saving; 0xFF not specified

    static std::optional<DateTime> fromBytes(BytesView twelveOctets);
    std::array<std::uint8_t, 12> toBytes() const;

    /// date-time, or an octet-string of 12 octets.
    static std::optional<DateTime> fromData(const Data& value);
    Data toData() const;  ///< octet-string, the form that attributes and range limits use

    /// Fully specified date and time of day (an unspecified second counts as 0).
    bool isComplete() const;
    /// UTC instant. With an unspecified deviation @p assumedDeviation is used; without one there is no answer.
    std::optional<UtcTime> toUtc(std::optional<std::int16_t> assumedDeviation = std::nullopt) const;
    /// Local time of a zone @p deviation minutes from UTC, with day of week filled in.
    static DateTime fromUtc(UtcTime time, std::int16_t deviation = 0, std::uint8_t clockStatus = 0);

    bool isDaylightSaving() const { return clockStatus != any && (clockStatus & 0x80) != 0; }
    /// "2024-06-15 20:23:45 +02:00 DST"; unspecified fields as '*'.
    std::string toString() const;

    friend bool operator==(const DateTime&, const DateTime&) = default;
};

}  // namespace ami::dlms
