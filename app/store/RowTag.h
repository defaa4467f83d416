#pragma once

#include <cstdint>
#include <string_view>

#include "protocol/base/Bytes.h"
#include "protocol/mdms/Reading.h"

struct sqlite3;

namespace ami::app {

/// SipHash-2-4, a word of eight octets at a time. Without a secret key it is no proof against people; it finds what a disk, a cable or a
/// memory changed. @spec J.-P. Aumasson, D. J. Bernstein, "SipHash: a fast short-input PRF", 2012
class SipHash24 {
public:
    constexpr SipHash24(std::uint64_t key0, std::uint64_t key1)
        : v0_(key0 ^ 0x736F6D6570736575u),
          v1_(key1 ^ 0x646F72616E646F6Du),
          v2_(key0 ^ 0x6C7967656E657261u),
          v3_(key1 ^ 0x7465646279746573u) {}

    constexpr void word(std::uint64_t value) {
        v3_ ^= value;
        round();
        round();
        v0_ ^= value;
    }
    /// The length, then the octets, filled up with zeros to whole words.
    void text(std::string_view octets);
    /// @p last: the octets that fill no whole word, low octet first, and the length of the message modulo 256 in the highest octet.
    constexpr std::uint64_t finish(std::uint64_t last) {
        word(last);
        v2_ ^= 0xFF;
        for (int i = 0; i < 4; ++i) round();
        return v0_ ^ v1_ ^ v2_ ^ v3_;
    }

private:
    static constexpr std::uint64_t rotate(std::uint64_t value, int bits) { return (value << bits) | (value >> (64 - bits)); }
    constexpr void round() {
        v0_ += v1_;
        v1_ = rotate(v1_, 13) ^ v0_;
        v0_ = rotate(v0_, 32);
        v2_ += v3_;
        v3_ = rotate(v3_, 16) ^ v2_;
        v0_ += v3_;
        v3_ = rotate(v3_, 21) ^ v0_;
        v2_ += v1_;
        v1_ = rotate(v1_, 17) ^ v2_;
        v2_ = rotate(v2_, 32);
    }
    std::uint64_t v0_, v1_, v2_, v3_;
};

std::uint64_t sipHash24(std::uint64_t key0, std::uint64_t key1, BytesView message);

/// Every row that carries a value has a tag over all that it means, the meter and the register it points to included. A row whose tag does
/// not fit is never taken for a reading. @spec docs/sync.md, "Row tags"
namespace tag {

/// Of the parts of a natural key; worth keeping beside the ids of meter and register.
std::uint64_t ofMeter(std::string_view serial, std::uint32_t generation);
std::uint64_t ofRegister(std::uint16_t classId, const dlms::Obis& obis, std::int8_t attribute, std::chrono::seconds interval);

/// @p sequence: the row's own number.
std::int64_t ofReading(std::uint64_t meter, std::uint64_t reg, std::int64_t sequence, const mdms::Reading& reading);
std::int64_t ofReading(const mdms::Reading& reading);
/// Another value under the key of the reading @p other has the sequence of; @p id: the conflict's row.
std::int64_t ofConflict(std::int64_t id, const mdms::Reading& other);
/// The place in line of a kind of rows.
std::int64_t ofPlace(std::int64_t kind, std::int64_t sealed);

/// Makes reading_tag(…) and place_tag(…) known to SQL, for the migration that gives old rows their tags.
int define(sqlite3* database);

}  // namespace tag

}  // namespace ami::app
