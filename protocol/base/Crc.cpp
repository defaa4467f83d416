#include "protocol/base/Crc.h"

#include <array>

namespace ami {

namespace {

template <typename Word>
constexpr std::array<Word, 256> reflectedTable(Word polynomial) {
    std::array<Word, 256> table{};
    for (unsigned i = 0; i < 256; ++i) {
        Word word = static_cast<Word>(i);
        for (int bit = 0; bit < 8; ++bit) word = static_cast<Word>(word & 1 ? (word >> 1) ^ polynomial : word >> 1);
        table[i] = word;
    }
    return table;
}

constexpr auto x25Table = reflectedTable<std::uint16_t>(0x8408);
constexpr auto ieeeTable = reflectedTable<std::uint32_t>(0xEDB88320u);

template <typename Word>
Word reflectedCrc(BytesView bytes, const std::array<Word, 256>& table) {
    Word crc = static_cast<Word>(~Word{0});
    for (const std::uint8_t octet : bytes) crc = static_cast<Word>((crc >> 8) ^ table[(crc ^ octet) & 0xFF]);
    return static_cast<Word>(~crc);
}

}  // namespace

std::uint16_t crc16X25(BytesView bytes) { return reflectedCrc(bytes, x25Table); }
std::uint32_t crc32(BytesView bytes) { return reflectedCrc(bytes, ieeeTable); }

}  // namespace ami
