#pragma once

#include <bit>
#include <cstdint>

#include "protocol/base/LineSettings.h"

namespace ami::hal {

/// Seven data bits and parity carried by an 8N1 line: parity stands in bit 7. For drivers that cannot do 7E1, a pty first of all.
constexpr bool fitsSoftwareParity(const LineSettings& line) { return line.dataBits == 7 && line.parity != Parity::None; }

constexpr std::uint8_t withParity(std::uint8_t character, Parity parity) {
    const auto seven = static_cast<std::uint8_t>(character & 0x7F);
    const bool odd = (std::popcount(seven) & 1) != 0;
    const bool bit = parity == Parity::Even ? odd : parity == Parity::Odd ? !odd : false;
    return static_cast<std::uint8_t>(seven | (bit ? 0x80 : 0));
}

constexpr bool hasParity(std::uint8_t octet, Parity parity) { return withParity(octet, parity) == octet; }

}  // namespace ami::hal
