#include "protocol/mdms/Reading.h"

#include <algorithm>
#include <array>

namespace ami::mdms {

namespace {

constexpr std::array qualityNames{"valid", "questionable", "estimated", "edited", "clock-doubtful", "power-fail"};
constexpr std::array verificationNames{"none", "two-reads-agree", "authenticated"};
constexpr std::array kindNames{"register", "interval", "instantaneous"};

template <typename Value, std::size_t Count>
const char* nameOf(const std::array<const char*, Count>& names, Value value) {
    const auto index = static_cast<std::size_t>(value);
    return index < Count ? names[index] : "unknown";
}

template <typename Value, std::size_t Count>
std::optional<Value> valueOf(const std::array<const char*, Count>& names, std::string_view text) {
    for (std::size_t i = 0; i < Count; ++i) {
        if (text == names[i]) return static_cast<Value>(i);
    }
    return std::nullopt;
}

constexpr std::size_t maximumSerial = 128;
constexpr std::size_t maximumMeterTime = 24;
constexpr int maximumExponent = 400;
constexpr UtcTime earliest = std::chrono::sys_days(std::chrono::year(1900) / 1 / 1);
constexpr UtcTime latest = std::chrono::sys_days(std::chrono::year(9999) / 12 / 31) + std::chrono::days(1);

bool isHexDigit(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); }

}  // namespace

const char* name(Quality quality) { return nameOf(qualityNames, quality); }
const char* name(Verification verification) { return nameOf(verificationNames, verification); }
const char* name(ReadingKind kind) { return nameOf(kindNames, kind); }
std::optional<Quality> qualityFromName(std::string_view text) { return valueOf<Quality>(qualityNames, text); }
std::optional<Verification> verificationFromName(std::string_view text) { return valueOf<Verification>(verificationNames, text); }
std::optional<ReadingKind> kindFromName(std::string_view text) { return valueOf<ReadingKind>(kindNames, text); }

bool isPlainText(std::string_view text) {
    const auto octet = [&](std::size_t i) { return i < text.size() ? static_cast<std::uint8_t>(text[i]) : std::uint8_t{0}; };
    for (std::size_t i = 0; i < text.size();) {
        const std::uint8_t first = octet(i);
        if (first < 0x80) {
            if (first < 0x20 || first == 0x7F) return false;
            ++i;
            continue;
        }
        std::size_t length = 0;
        std::uint32_t point = 0;
        if ((first & 0xE0) == 0xC0) length = 2, point = first & 0x1Fu;
        else if ((first & 0xF0) == 0xE0) length = 3, point = first & 0x0Fu;
        else if ((first & 0xF8) == 0xF0) length = 4, point = first & 0x07u;
        else return false;
        if (text.size() - i < length) return false;
        for (std::size_t k = 1; k < length; ++k) {
            if ((octet(i + k) & 0xC0) != 0x80) return false;
            point = (point << 6) | (octet(i + k) & 0x3Fu);
        }
        constexpr std::array<std::uint32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
        if (point < smallest[length] || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) return false;
        if (point >= 0x80 && point <= 0x9F) return false;
        if (point == 0xFFFE || point == 0xFFFF) return false;
        i += length;
    }
    return true;
}

Result<void> check(const Reading& reading) {
    const auto refuse = [](MdmsError code, std::int64_t detail = 0) { return fail(Fault::Misuse, Layer::Mdms, code, detail); };
    if (reading.meter.empty() || reading.meter.size() > maximumSerial || !isPlainText(reading.meter)) return refuse(MdmsError::Meter);
    if (reading.time < earliest || reading.time >= latest) return refuse(MdmsError::Time);
    if (reading.value.exponent() < -maximumExponent || reading.value.exponent() > maximumExponent) {
        return refuse(MdmsError::Value, reading.value.exponent());
    }
    if (reading.meterTime.size() > maximumMeterTime || reading.meterTime.size() % 2 != 0 ||
        !std::all_of(reading.meterTime.begin(), reading.meterTime.end(), isHexDigit)) {
        return refuse(MdmsError::MeterTime);
    }
    if (reading.interval.count() < 0 || reading.interval > std::chrono::days(400)) return refuse(MdmsError::Interval);
    if (static_cast<std::uint8_t>(reading.quality) >= qualityNames.size() ||
        static_cast<std::uint8_t>(reading.verification) >= verificationNames.size() ||
        static_cast<std::uint8_t>(reading.kind) >= kindNames.size()) {
        return refuse(MdmsError::Value);
    }
    return {};
}

}  // namespace ami::mdms
