#pragma once

#include <cmath>
#include <cstdint>
#include <optional>

#include "protocol/base/ByteReader.h"
#include "protocol/base/Bytes.h"

namespace ami::mesh::cbor {

enum Major : std::uint8_t { Unsigned = 0, Negative = 1, ByteString = 2, TextString = 3, Array = 4, Map = 5, Tag = 6, Simple = 7 };

inline constexpr std::uint64_t decimalFraction = 4, selfDescribed = 55799;

/// What stands in front of every item. @spec RFC 8949 3
struct Head {
    std::uint8_t major = 0;
    std::uint8_t info = 0;        ///< low 5 bits of the first octet
    std::uint64_t argument = 0;
    bool indefinite = false;
    bool isBreak() const { return major == Simple && indefinite; }
};

/// Nothing when octets are missing or the head is not well-formed.
inline std::optional<Head> readHead(ByteReader& reader) {
    const auto first = reader.u8();
    if (!first) return std::nullopt;
    Head head{static_cast<std::uint8_t>(*first >> 5), static_cast<std::uint8_t>(*first & 0x1F), 0, false};
    const auto take = [&head](auto number) {
        if (!number) return false;
        head.argument = *number;
        return true;
    };
    switch (head.info) {
        case 24: return take(reader.u8()) ? std::optional(head) : std::nullopt;
        case 25: return take(reader.u16()) ? std::optional(head) : std::nullopt;
        case 26: return take(reader.u32()) ? std::optional(head) : std::nullopt;
        case 27: return take(reader.u64()) ? std::optional(head) : std::nullopt;
        case 28: case 29: case 30: return std::nullopt;
        case 31:
            if (head.major == Unsigned || head.major == Negative || head.major == Tag) return std::nullopt;
            head.indefinite = true;
            return head;
        default: head.argument = head.info; return head;
    }
}

/// Octets of the string behind @p head, its chunks put together. Nothing when octets are missing or a chunk is of another kind.
inline std::optional<Bytes> readString(ByteReader& reader, const Head& head) {
    if (!head.indefinite) {
        if (head.argument > reader.remaining()) return std::nullopt;
        const auto octets = reader.take(static_cast<std::size_t>(head.argument));
        return Bytes(octets->begin(), octets->end());
    }
    Bytes whole;
    for (;;) {
        const auto chunk = readHead(reader);
        if (!chunk) return std::nullopt;
        if (chunk->isBreak()) return whole;
        if (chunk->major != head.major || chunk->indefinite || chunk->argument > reader.remaining()) return std::nullopt;
        append(whole, *reader.take(static_cast<std::size_t>(chunk->argument)));
    }
}

/// IEEE 754 binary16.
inline double half(std::uint16_t bits) {
    const int exponent = bits >> 10 & 0x1F;
    const int fraction = bits & 0x3FF;
    double value = 0;
    if (exponent == 0) value = std::ldexp(fraction, -24);
    else if (exponent != 31) value = std::ldexp(fraction + 1024, exponent - 25);
    else value = fraction == 0 ? HUGE_VAL : std::nan("");
    return (bits & 0x8000) != 0 ? -value : value;
}

}  // namespace ami::mesh::cbor
