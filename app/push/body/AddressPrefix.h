#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ami::app {

/// An IPv4 or IPv6 prefix, "fd12:3456::/64", "192.0.2.0/24" or one address; IPv4 is kept as mapped IPv6.
struct AddressPrefix {
    std::array<std::uint8_t, 16> address{};
    std::uint8_t bits = 128;
    bool covers(const std::array<std::uint8_t, 16>& other) const;
    /// Nothing for any other text, and for a prefix with bits set behind its length.
    static std::optional<AddressPrefix> parse(std::string_view text);
    friend bool operator==(const AddressPrefix&, const AddressPrefix&) = default;
};

}  // namespace ami::app
