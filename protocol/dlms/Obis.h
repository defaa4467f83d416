#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "protocol/base/Bytes.h"

namespace ami::dlms {

/// OBIS code, the COSEM logical name: value groups A-B:C.D.E.F. @spec IEC 62056-6-1
struct Obis {
    std::array<std::uint8_t, 6> groups{};

    constexpr Obis() = default;
    constexpr Obis(std::uint8_t a, std::uint8_t b, std::uint8_t c, std::uint8_t d, std::uint8_t e, std::uint8_t f = 255)
        : groups{a, b, c, d, e, f} {}

    constexpr std::uint8_t a() const { return groups[0]; }
    constexpr std::uint8_t b() const { return groups[1]; }
    constexpr std::uint8_t c() const { return groups[2]; }
    constexpr std::uint8_t d() const { return groups[3]; }
    constexpr std::uint8_t e() const { return groups[4]; }
    constexpr std::uint8_t f() const { return groups[5]; }

    /// "1.0.32.7.0.255"
    std::string toString() const;

    /// Accepts "1.0.32.7.0.255", "1-0:32.7.0.255", "1-0:32.7.0*255", "1.0.32.7.0" (F = 255) and 12 hexadecimal digits.
    static std::optional<Obis> parse(std::string_view text);
    /// Exactly six octets.
    static std::optional<Obis> fromBytes(BytesView bytes);

    friend constexpr auto operator<=>(const Obis&, const Obis&) = default;
};

}  // namespace ami::dlms
