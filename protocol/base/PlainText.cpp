#include "protocol/base/PlainText.h"

#include <cstdint>

namespace ami {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct Character {
    char32_t value = 0;
    std::size_t octets = 0;  ///< 0: no UTF-8
};

/// @spec RFC 3629 4
Character first(std::string_view text) {
    const auto octet = [text](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t lead = octet(0);
    if (lead < 0x80) return {lead, 1};
    const std::size_t octets = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (octets == 0 || text.size() < octets) return {};
    char32_t value = lead & (0x7Fu >> octets);
    for (std::size_t i = 1; i < octets; ++i) {
        if ((octet(i) & 0xC0) != 0x80) return {};
        value = value << 6 | (octet(i) & 0x3Fu);
    }
    const bool isTooLong = (octets == 3 && value < 0x800) || (octets == 4 && value < 0x10000);
    if (isTooLong || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return {};
    return {value, octets};
}

}  // namespace

bool isControl(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

std::string plainText(std::string_view text, std::size_t most) {
    std::string plain;
    while (!text.empty()) {
        const Character one = first(text);
        const bool isBlank = one.octets > 0 && (one.value == ' ' || isControl(one.value));
        const std::string_view shown = one.octets == 0 ? replacement : isBlank ? std::string_view(" ") : text.substr(0, one.octets);
        if (plain.size() + shown.size() > most) break;
        if (!isBlank || !plain.empty()) plain += shown;
        text.remove_prefix(one.octets == 0 ? 1 : one.octets);
    }
    while (plain.ends_with(' ')) plain.pop_back();
    return plain;
}

}  // namespace ami
