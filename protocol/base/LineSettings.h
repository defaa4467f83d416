#pragma once

#include <chrono>
#include <cstdint>

namespace ami {

enum class Parity : std::uint8_t { None, Even, Odd };

/// Asynchronous serial line: 300 7E1 for an IEC 62056-21 sign-on, 9600 8N1 for HDLC.
struct LineSettings {
    std::uint32_t baud = 9600;
    std::uint8_t dataBits = 8;
    Parity parity = Parity::None;
    std::uint8_t stopBits = 1;

    /// Line bits of one character, start and stop bits included.
    constexpr unsigned bitsPerCharacter() const { return 1u + dataBits + (parity == Parity::None ? 0u : 1u) + stopBits; }

    constexpr std::chrono::nanoseconds characterTime() const {
        return std::chrono::nanoseconds(std::uint64_t{1'000'000'000} * bitsPerCharacter() / (baud ? baud : 1));
    }

    friend bool operator==(const LineSettings&, const LineSettings&) = default;
};

}  // namespace ami
