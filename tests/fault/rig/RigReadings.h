#pragma once

#include <cstdint>
#include <string>

#include "protocol/mdms/Reading.h"

namespace ami::test {

/// What becomes of a reading when more than one laptop has it.
enum class RigKind : std::uint8_t {
    Own,       ///< no other laptop reads this meter
    Shared,    ///< every laptop reads the same value of the same meter: one row and duplicates
    Disputed,  ///< every laptop reads another value under the same natural key: one row and conflicts
};

constexpr RigKind rigKind(std::uint64_t number) {
    if (number % 30 == 7) return RigKind::Disputed;
    return number % 3 == 0 ? RigKind::Shared : RigKind::Own;
}

/// Reading @p number (from 1) of @p laptop (from 0); the same arguments give the same reading in every process. The readings of a kind
/// that is not Own have the same natural key on every laptop.
inline mdms::Reading rigReading(std::uint32_t laptop, std::uint64_t number) {
    const RigKind kind = rigKind(number);
    mdms::Reading reading;
    reading.meter = kind == RigKind::Own ? "RIG" + std::to_string(laptop) : kind == RigKind::Shared ? "RIGS" : "RIGD";
    reading.meter += "-" + std::to_string(number % 13);
    reading.obis = dlms::Obis(1, 0, static_cast<std::uint8_t>(number % 2 == 0 ? 1 : 2), 29, 0, 255);
    reading.kind = mdms::ReadingKind::Interval;
    reading.interval = std::chrono::seconds(900);
    reading.unit = 30;
    reading.time = UtcTime(std::chrono::milliseconds(1'790'000'000'000)) + std::chrono::minutes(15) * static_cast<std::int64_t>(number);
    const auto value = static_cast<std::int64_t>(number * 2654435761u % 1'000'000);
    reading.value = Decimal(kind == RigKind::Disputed ? value * 16 + laptop : value * 16, -1);
    return reading;
}

/// The natural key within the rig, and the value, as an outside look into a database spells them.
inline std::string rigKey(const std::string& meter, const std::string& obis, std::int64_t milliseconds) {
    return meter + '|' + obis + '|' + std::to_string(milliseconds);
}
inline std::string rigKey(const mdms::Reading& reading) {
    return rigKey(reading.meter, reading.obis.toString(), reading.time.time_since_epoch().count());
}
/// Without trailing zeros, so that 1.50 and 1.5 read alike.
inline std::string rigValue(std::uint64_t magnitude, bool negative, int exponent) {
    for (; magnitude != 0 && magnitude % 10 == 0; ++exponent) magnitude /= 10;
    if (magnitude == 0) return "0";
    return (negative ? "-" : "") + std::to_string(magnitude) + "e" + std::to_string(exponent);
}
inline std::string rigValue(const mdms::Reading& reading) {
    return rigValue(reading.value.magnitude(), reading.value.isNegative(), reading.value.exponent());
}

}  // namespace ami::test
