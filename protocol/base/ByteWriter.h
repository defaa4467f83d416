#pragma once

#include <cstdint>
#include <utility>

#include "protocol/base/Bytes.h"

namespace ami {

/// Big-endian writer that grows its own buffer.
class ByteWriter {
public:
    void u8(std::uint8_t value) { bytes_.push_back(value); }
    void u16(std::uint16_t value) { number(value, 2); }
    void u32(std::uint32_t value) { number(value, 4); }
    void u64(std::uint64_t value) { number(value, 8); }
    void append(BytesView part) { ami::append(bytes_, part); }
    void reserve(std::size_t count) { bytes_.reserve(count); }

    std::size_t size() const { return bytes_.size(); }
    const Bytes& bytes() const { return bytes_; }
    Bytes take() { return std::move(bytes_); }

private:
    void number(std::uint64_t value, int octets) {
        for (int shift = (octets - 1) * 8; shift >= 0; shift -= 8) bytes_.push_back(static_cast<std::uint8_t>(value >> shift));
    }

    Bytes bytes_;
};

}  // namespace ami
