#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "protocol/base/Bytes.h"

namespace ami {

/// Big-endian reader over octets that somebody else owns. A read past the end returns nothing and moves nothing.
class ByteReader {
public:
    explicit ByteReader(BytesView bytes) : bytes_(bytes) {}

    std::size_t position() const { return position_; }
    std::size_t remaining() const { return bytes_.size() - position_; }
    bool atEnd() const { return remaining() == 0; }
    BytesView rest() const { return bytes_.subspan(position_); }

    std::optional<std::uint8_t> peek() const {
        return atEnd() ? std::nullopt : std::optional(bytes_[position_]);
    }
    std::optional<std::uint8_t> u8() { return unsignedNumber<std::uint8_t>(); }
    std::optional<std::uint16_t> u16() { return unsignedNumber<std::uint16_t>(); }
    std::optional<std::uint32_t> u32() { return unsignedNumber<std::uint32_t>(); }
    std::optional<std::uint64_t> u64() { return unsignedNumber<std::uint64_t>(); }

    std::optional<BytesView> take(std::size_t count) {
        if (count > remaining()) return std::nullopt;
        const BytesView part = bytes_.subspan(position_, count);
        position_ += count;
        return part;
    }

private:
    template <typename Number>
    std::optional<Number> unsignedNumber() {
        if (remaining() < sizeof(Number)) return std::nullopt;
        Number value = 0;
        for (std::size_t i = 0; i < sizeof(Number); ++i) value = static_cast<Number>((std::uint64_t{value} << 8) | bytes_[position_ + i]);
        position_ += sizeof(Number);
        return value;
    }

    BytesView bytes_;
    std::size_t position_ = 0;
};

}  // namespace ami
