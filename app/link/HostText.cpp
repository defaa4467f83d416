#include "app/link/HostText.h"

#include <array>
#include <cstdint>

#include "protocol/base/Ascii.h"

namespace ami::app {
namespace {

using Groups = std::array<std::uint16_t, 8>;


std::optional<std::uint16_t> hexGroup(std::string_view text) {
    if (text.empty() || text.size() > 4) return std::nullopt;
    unsigned value = 0;
    for (const char c : text) {
        const char l = lower(c);
        if (isDigit(l)) value = value * 16 + static_cast<unsigned>(l - '0');
        else if (l >= 'a' && l <= 'f') value = value * 16 + static_cast<unsigned>(l - 'a' + 10);
        else return std::nullopt;
    }
    return static_cast<std::uint16_t>(value);
}

/// Four decimal octets without leading zeros.
std::optional<std::uint32_t> ipv4(std::string_view text) {
    std::uint32_t address = 0;
    for (int octet = 0; octet < 4; ++octet) {
        const std::size_t dot = octet < 3 ? text.find('.') : text.size();
        if (dot == std::string_view::npos) return std::nullopt;
        const std::string_view part = text.substr(0, dot);
        if (part.empty() || part.size() > 3 || (part.size() > 1 && part[0] == '0')) return std::nullopt;
        unsigned value = 0;
        for (const char c : part) {
            if (!isDigit(c)) return std::nullopt;
            value = value * 10 + static_cast<unsigned>(c - '0');
        }
        if (value > 255) return std::nullopt;
        address = (address << 8) | value;
        text.remove_prefix(octet < 3 ? dot + 1 : dot);
    }
    return address;
}

std::optional<Groups> parseGroups(std::string_view text) {
    Groups groups{};
    std::size_t count = 0;
    std::optional<std::size_t> gap;
    if (text.starts_with("::")) {
        gap = 0;
        text.remove_prefix(2);
    }
    while (!text.empty()) {
        const std::size_t colon = text.find(':');
        const std::string_view part = text.substr(0, colon);
        if (colon == std::string_view::npos && part.find('.') != std::string_view::npos) {
            const auto tail = ipv4(part);
            if (!tail || count > 6) return std::nullopt;
            groups[count++] = static_cast<std::uint16_t>(*tail >> 16);
            groups[count++] = static_cast<std::uint16_t>(*tail & 0xFFFF);
            break;
        }
        const auto group = hexGroup(part);
        if (!group || count == 8) return std::nullopt;
        groups[count++] = *group;
        if (colon == std::string_view::npos) break;
        text.remove_prefix(colon + 1);
        if (text.empty()) return std::nullopt;
        if (text.front() == ':') {
            if (gap) return std::nullopt;
            gap = count;
            text.remove_prefix(1);
        }
    }
    if (!gap) return count == 8 ? std::optional(groups) : std::nullopt;
    if (count == 8) return std::nullopt;
    Groups spread{};
    for (std::size_t i = 0; i < *gap; ++i) spread[i] = groups[i];
    for (std::size_t i = *gap; i < count; ++i) spread[8 - count + i] = groups[i];
    return spread;
}

/// The longest run of two or more zero groups, the first one of equals. @spec RFC 5952 4.2
std::pair<std::size_t, std::size_t> longestZeros(const Groups& groups) {
    std::pair<std::size_t, std::size_t> best{8, 0};
    for (std::size_t i = 0; i < 8; ++i) {
        std::size_t length = 0;
        while (i + length < 8 && groups[i + length] == 0) ++length;
        if (length > 1 && length > best.second) best = {i, length};
        i += length;
    }
    return best;
}

std::string groupText(std::uint16_t group) {
    std::string text;
    for (int shift = 12; shift >= 0; shift -= 4) {
        const unsigned digit = (group >> shift) & 0xFu;
        if (digit != 0 || !text.empty() || shift == 0) text += "0123456789abcdef"[digit];
    }
    return text;
}

}  // namespace

std::optional<std::string> canonicalIpv6(std::string_view text) {
    std::string zone;
    if (const std::size_t percent = text.find('%'); percent != std::string_view::npos) {
        std::string_view rest = text.substr(percent + 1);
        if (rest.starts_with("25") && rest.size() > 2) rest.remove_prefix(2);
        if (rest.empty()) return std::nullopt;
        for (const char c : rest) {
            if (!isLetter(c) && !isDigit(c) && c != '-' && c != '.' && c != '_' && c != '~') return std::nullopt;
        }
        zone = "%" + std::string(rest);
        text = text.substr(0, percent);
    }
    const auto groups = parseGroups(text);
    if (!groups || text.empty()) return std::nullopt;
    const auto [start, length] = longestZeros(*groups);
    std::string out;
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == start) {
            out += "::";
            i += length - 1;
            continue;
        }
        if (!out.empty() && out.back() != ':') out += ':';
        out += groupText((*groups)[i]);
    }
    return out + zone;
}

std::optional<std::size_t> badHostCharacter(std::string_view text) {
    if (text.size() > 253) return 253;
    bool numeric = true;
    std::size_t labelStart = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i == text.size() || text[i] == '.') {
            if (i == labelStart || i - labelStart > 63) return i;
            if (text[i - 1] == '-') return i - 1;
            labelStart = i + 1;
            continue;
        }
        const char c = text[i];
        if (!isLetter(c) && !isDigit(c) && c != '_' && (c != '-' || i == labelStart)) return i;
        numeric = numeric && isDigit(c);
    }
    if (numeric && !ipv4(text)) return 0;
    return std::nullopt;
}

}  // namespace ami::app
