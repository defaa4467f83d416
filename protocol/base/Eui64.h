#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "protocol/base/Bytes.h"

namespace ami {

/// The 8-octet address of a radio, most significant octet first.
/// @spec IEEE 802-2014 8.2
struct Eui64 {
    std::array<std::uint8_t, 8> octets{};

    /// Nothing unless there are exactly 8 octets.
    static std::optional<Eui64> from(BytesView bytes);
    /// "00:00:5e:ef:10:00:00:02"; '-' between the octets, or nothing, is accepted too.
    static std::optional<Eui64> parse(std::string_view text);
    /// Lower case with ':'.
    std::string toString() const;
    std::uint64_t number() const;

    friend auto operator<=>(const Eui64&, const Eui64&) = default;
};

struct Eui64Hash {
    std::size_t operator()(const Eui64& address) const;
};

}  // namespace ami
