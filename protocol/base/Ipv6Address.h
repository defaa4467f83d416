#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "protocol/base/Bytes.h"
#include "protocol/base/Eui64.h"

namespace ami {

/// An IPv6 address without a zone.
struct Ipv6Address {
    std::array<std::uint8_t, 16> octets{};

    /// Nothing unless there are exactly 16 octets.
    static std::optional<Ipv6Address> from(BytesView bytes);
    /// Every form of RFC 4291 2.2, without brackets, zone or prefix length.
    static std::optional<Ipv6Address> parse(std::string_view text);
    /// The recommended form. @spec RFC 5952 4
    std::string toString() const;

    bool isLinkLocal() const { return octets[0] == 0xFE && (octets[1] & 0xC0) == 0x80; }
    bool isMulticast() const { return octets[0] == 0xFF; }

    friend auto operator<=>(const Ipv6Address&, const Ipv6Address&) = default;
};

struct Ipv6AddressHash {
    std::size_t operator()(const Ipv6Address& address) const;
};

/// The EUI-64 that the last 8 octets are made of when the address was formed from it; whether it was, only the caller can know.
/// @spec RFC 4291 Appendix A
Eui64 interfaceEui64(const Ipv6Address& address);

}  // namespace ami
