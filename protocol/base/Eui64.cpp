#include "protocol/base/Eui64.h"

#include <algorithm>

namespace ami {

std::optional<Eui64> Eui64::from(BytesView bytes) {
    Eui64 address;
    if (bytes.size() != address.octets.size()) return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), address.octets.begin());
    return address;
}

std::optional<Eui64> Eui64::parse(std::string_view text) {
    if (text.size() > 23 || text.find(' ') != std::string_view::npos) return std::nullopt;
    const auto bytes = fromHex(text);
    return bytes ? from(*bytes) : std::nullopt;
}

std::string Eui64::toString() const {
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(23);
    for (const std::uint8_t octet : octets) {
        if (!text.empty()) text += ':';
        text += digits[octet >> 4];
        text += digits[octet & 0x0F];
    }
    return text;
}

std::uint64_t Eui64::number() const {
    std::uint64_t value = 0;
    for (const std::uint8_t octet : octets) value = (value << 8) | octet;
    return value;
}

std::size_t Eui64Hash::operator()(const Eui64& address) const {
    // The makers' octets are the same in a whole mesh: spread the serial ones.
    return static_cast<std::size_t>(address.number() * 0x9E3779B97F4A7C15u);
}

}  // namespace ami
