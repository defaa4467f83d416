#include "protocol/base/Ipv6Address.h"

#include <algorithm>
#include <charconv>

namespace ami {

namespace {

std::optional<std::uint16_t> group(std::string_view text) {
    std::uint16_t value = 0;
    if (text.empty() || text.size() > 4) return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// The dotted form of the last two groups.
bool appendDotted(std::string_view text, Bytes& out) {
    for (int i = 0; i < 4; ++i) {
        const std::size_t dot = text.find('.');
        if ((dot == std::string_view::npos) != (i == 3)) return false;
        const std::string_view part = text.substr(0, dot);
        unsigned value = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
        if (part.empty() || part.size() > 3 || error != std::errc() || end != part.data() + part.size() || value > 255) return false;
        if (part.size() > 1 && part[0] == '0') return false;
        out.push_back(static_cast<std::uint8_t>(value));
        if (dot != std::string_view::npos) text.remove_prefix(dot + 1);
    }
    return true;
}

/// Groups between single colons; an empty text is none.
bool appendGroups(std::string_view text, bool mayEndDotted, Bytes& out) {
    while (!text.empty()) {
        const std::size_t colon = text.find(':');
        const std::string_view part = text.substr(0, colon);
        if (colon == std::string_view::npos && mayEndDotted && part.find('.') != std::string_view::npos) return appendDotted(part, out);
        const auto value = group(part);
        if (!value || out.size() > 16) return false;
        out.push_back(static_cast<std::uint8_t>(*value >> 8));
        out.push_back(static_cast<std::uint8_t>(*value & 0xFF));
        if (colon == std::string_view::npos) return true;
        text.remove_prefix(colon + 1);
        if (text.empty()) return false;
    }
    return true;
}

}  // namespace

std::optional<Ipv6Address> Ipv6Address::from(BytesView bytes) {
    Ipv6Address address;
    if (bytes.size() != address.octets.size()) return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), address.octets.begin());
    return address;
}

std::optional<Ipv6Address> Ipv6Address::parse(std::string_view text) {
    if (text.size() > 45) return std::nullopt;
    Bytes head, tail;
    const std::size_t gap = text.find("::");
    if (gap == std::string_view::npos) {
        if (!appendGroups(text, true, head)) return std::nullopt;
        return from(head);
    }
    if (!appendGroups(text.substr(0, gap), false, head) || !appendGroups(text.substr(gap + 2), true, tail)) return std::nullopt;
    if (head.size() + tail.size() > 14) return std::nullopt;
    head.resize(16 - tail.size(), 0);
    append(head, tail);
    return from(head);
}

std::string Ipv6Address::toString() const {
    const auto groupAt = [this](std::size_t i) { return static_cast<unsigned>(octets[2 * i] << 8 | octets[2 * i + 1]); };
    std::size_t bestStart = 8, bestLength = 1;
    for (std::size_t i = 0; i < 8;) {
        std::size_t length = 0;
        while (i + length < 8 && groupAt(i + length) == 0) ++length;
        if (length > bestLength) {
            bestStart = i;
            bestLength = length;
        }
        i += std::max<std::size_t>(length, 1);
    }
    std::string text;
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == bestStart) {
            text += "::";
            i += bestLength - 1;
            continue;
        }
        if (!text.empty() && text.back() != ':') text += ':';
        char digits[4];
        const auto [end, error] = std::to_chars(digits, digits + 4, groupAt(i), 16);
        text.append(digits, end);
    }
    return text;
}

std::size_t Ipv6AddressHash::operator()(const Ipv6Address& address) const {
    std::uint64_t high = 0, low = 0;
    for (std::size_t i = 0; i < 8; ++i) high = (high << 8) | address.octets[i];
    for (std::size_t i = 8; i < 16; ++i) low = (low << 8) | address.octets[i];
    return static_cast<std::size_t>((low ^ (high << 1)) * 0x9E3779B97F4A7C15u);
}

Eui64 interfaceEui64(const Ipv6Address& address) {
    Eui64 eui64;
    std::copy(address.octets.begin() + 8, address.octets.end(), eui64.octets.begin());
    eui64.octets[0] ^= 0x02;
    return eui64;
}

}  // namespace ami
