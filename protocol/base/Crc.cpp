#include "protocol/base/Crc.h"

#include <array>
#include <cstddef>
#include <utility>

namespace ami {

namespace {

constexpr std::size_t slices = 16;

template <typename Word>
using Tables = std::array<std::array<Word, 256>, slices>;

/// Slice n tells what an octet does to the check n octets later, so that sixteen octets are folded in by look-ups that do not wait for
/// one another.
template <typename Word>
constexpr Tables<Word> reflectedTables(Word polynomial) {
    Tables<Word> tables{};
    for (unsigned i = 0; i < 256; ++i) {
        Word word = static_cast<Word>(i);
        for (int bit = 0; bit < 8; ++bit) word = static_cast<Word>(word & 1 ? (word >> 1) ^ polynomial : word >> 1);
        tables[0][i] = word;
    }
    for (std::size_t slice = 1; slice < slices; ++slice) {
        for (unsigned i = 0; i < 256; ++i) {
            const Word before = tables[slice - 1][i];
            tables[slice][i] = static_cast<Word>((before >> 8) ^ tables[0][before & 0xFF]);
        }
    }
    return tables;
}

constexpr auto x25Tables = reflectedTables<std::uint16_t>(0x8408);
constexpr auto ieeeTables = reflectedTables<std::uint32_t>(0xEDB88320u);

/// The first octet in the lowest bits.
template <std::size_t... I>
std::uint64_t load(const std::uint8_t* at, std::index_sequence<I...>) {
    return ((std::uint64_t{at[I]} << (8 * I)) | ...);
}

/// Look-ups of octets From… of a word whose lowest octet belongs into slice First. Written out, since the compiler leaves the loop.
template <std::size_t First, std::size_t From, typename Word, std::size_t... I>
Word fold(std::uint64_t word, const Tables<Word>& tables, std::index_sequence<I...>) {
    return static_cast<Word>((tables[First - From - I][word >> (8 * (From + I)) & 0xFF] ^ ...));
}

template <typename Word>
Word reflectedCrc(BytesView bytes, const Tables<Word>& tables) {
    constexpr std::size_t touched = sizeof(Word);  // octets that the check so far is mixed into
    constexpr auto eight = std::make_index_sequence<8>();
    Word crc = static_cast<Word>(~Word{0});
    const std::uint8_t* at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= slices; left -= slices, at += slices) {
        const std::uint64_t near = load(at, eight);
        const Word far = fold<7, 0>(load(at + 8, eight), tables, eight);
        // All but the last part does not wait for the check so far.
        const Word middle = fold<15, touched>(near, tables, std::make_index_sequence<8 - touched>());
        crc = static_cast<Word>(far ^ middle ^ fold<15, 0>(near ^ crc, tables, std::make_index_sequence<touched>()));
    }
    for (; left > 0; --left, ++at) crc = static_cast<Word>((crc >> 8) ^ tables[0][(crc ^ *at) & 0xFF]);
    return static_cast<Word>(~crc);
}

}  // namespace

std::uint16_t crc16X25(BytesView bytes) { return reflectedCrc(bytes, x25Tables); }
std::uint32_t crc32(BytesView bytes) { return reflectedCrc(bytes, ieeeTables); }

}  // namespace ami
