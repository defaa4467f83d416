#include "protocol/dlms/Obis.h"

#include <algorithm>

namespace ami::dlms {

namespace {

std::optional<Obis> parseGroups(std::string_view text) {
    Obis obis;
    obis.groups[5] = 255;
    std::size_t group = 0;
    std::size_t position = 0;
    while (true) {
        unsigned value = 0;
        std::size_t digits = 0;
        while (position < text.size() && text[position] >= '0' && text[position] <= '9' && digits < 4) {
            value = value * 10 + static_cast<unsigned>(text[position] - '0');
            ++position;
            ++digits;
        }
        if (digits == 0 || digits > 3 || value > 255) return std::nullopt;
        obis.groups[group++] = static_cast<std::uint8_t>(value);
        if (position == text.size()) return group >= 5 ? std::optional(obis) : std::nullopt;
        if (group == 6) return std::nullopt;
        const char separator = text[position++];
        const bool printed = (group == 1 && separator == '-') || (group == 2 && separator == ':') ||
                             (group == 5 && (separator == '*' || separator == '&'));
        if (separator != '.' && !printed) return std::nullopt;
    }
}

}  // namespace

std::string Obis::toString() const {
    std::string text;
    text.reserve(23);
    for (const std::uint8_t group : groups) {
        if (!text.empty()) text += '.';
        text += std::to_string(group);
    }
    return text;
}

std::optional<Obis> Obis::parse(std::string_view text) {
    const bool hexadecimal = text.size() == 12 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
    });
    if (!hexadecimal) return parseGroups(text);
    const auto bytes = fromHex(text);
    return bytes ? fromBytes(*bytes) : std::nullopt;
}

std::optional<Obis> Obis::fromBytes(BytesView bytes) {
    if (bytes.size() != 6) return std::nullopt;
    Obis obis;
    std::copy(bytes.begin(), bytes.end(), obis.groups.begin());
    return obis;
}

}  // namespace ami::dlms
