#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Crc.h"

/// Numbers that look random, and what is changed in octets on their way.
namespace ami::mutate {

class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}
    std::uint64_t next() {
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15u;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    /// 0 to @p bound - 1.
    std::size_t below(std::size_t bound) { return bound == 0 ? 0 : static_cast<std::size_t>(next() % bound); }
    bool chance(unsigned oneIn) { return next() % oneIn == 0; }
    std::uint8_t octet() { return static_cast<std::uint8_t>(next()); }

private:
    std::uint64_t state_;
};

enum class Kind : std::uint8_t {
    FlipBits, SetOctet, Insert, Delete, Truncate, LengthField, Tag, Splice, RepeatPart, Drop, Duplicate, Delay, SwapFrames, Replay, count,
};
inline constexpr const char* kindNames[] = {"flip bits", "set octet", "insert", "delete", "truncate", "length field", "tag", "splice",
                                            "repeat part", "drop", "duplicate", "delay", "swap frames", "replay"};

/// Whole frames of a run of HDLC octets, flags included, by their length fields; one piece when that fails.
inline std::vector<Bytes> framesOf(BytesView octets) {
    std::vector<Bytes> frames;
    while (octets.size() > 2) {
        const std::size_t length = (std::size_t{octets[1] & 7u} << 8 | octets[2]) + 2;
        if (octets[0] != 0x7E || length < 9 || length > octets.size()) break;
        frames.emplace_back(octets.begin(), octets.begin() + static_cast<std::ptrdiff_t>(length));
        octets = octets.subspan(length);
    }
    if (!octets.empty()) frames.emplace_back(octets.begin(), octets.end());
    return frames;
}

inline std::size_t addressEnd(BytesView frame, std::size_t at) {
    for (std::size_t i = at; i < frame.size() && i < at + 4; ++i) {
        if ((frame[i] & 1) != 0) return i + 1;
    }
    return 0;
}

inline void putCheck(Bytes& frame, std::size_t from, std::size_t at) {
    const std::uint16_t check = crc16X25(BytesView(frame).subspan(from, at - from));
    frame[at] = static_cast<std::uint8_t>(check);
    frame[at + 1] = static_cast<std::uint8_t>(check >> 8);
}

/// First octet behind the header of one frame with its flags; nothing when it has no header.
inline std::optional<std::size_t> informationAt(BytesView frame) {
    if (frame.size() < 9) return std::nullopt;
    const std::size_t source = addressEnd(frame, 3);
    const std::size_t control = source == 0 ? 0 : addressEnd(frame, source);
    return control == 0 ? std::nullopt : std::optional(control + 3);
}

/// Length and both check sequences of one frame, as if its sender had meant what stands in it.
inline void repairFrame(Bytes& frame) {
    const auto information = informationAt(frame);
    if (!information || frame.size() > 2049 || *information + 1 > frame.size()) return;
    const std::size_t length = frame.size() - 2;
    frame.front() = frame.back() = 0x7E;
    frame[1] = static_cast<std::uint8_t>(0xA0 | (frame[1] & 0x08) | length >> 8);
    frame[2] = static_cast<std::uint8_t>(length);
    putCheck(frame, 1, *information - 2);
    if (*information + 3 <= frame.size()) putCheck(frame, 1, frame.size() - 3);
}

inline void repairWrapper(Bytes& pdu) {
    if (pdu.size() < 8) return;
    pdu[6] = static_cast<std::uint8_t>((pdu.size() - 8) >> 8);
    pdu[7] = static_cast<std::uint8_t>(pdu.size() - 8);
}

/// Changes octets in place. @p from: the part behind a header that some kinds aim at.
inline void change(Bytes& octets, Kind kind, Dice& dice, std::size_t from, const std::vector<Bytes>& corpus) {
    if (octets.empty()) return;
    const auto place = [&] { return dice.below(octets.size()); };
    const auto at = [&](std::size_t index) { return octets.begin() + static_cast<std::ptrdiff_t>(index); };
    switch (kind) {
        case Kind::FlipBits:
            for (std::size_t left = 1 + dice.below(8); left > 0; --left) octets[place()] ^= static_cast<std::uint8_t>(1u << dice.below(8));
            break;
        case Kind::SetOctet: octets[place()] = dice.chance(4) ? std::uint8_t{0xFF} : dice.octet(); break;
        case Kind::Insert: {
            Bytes added(1 + dice.below(16));
            for (auto& octet : added) octet = dice.octet();
            octets.insert(at(place()), added.begin(), added.end());
            break;
        }
        case Kind::Delete: {
            const std::size_t first = place();
            octets.erase(at(first), at(std::min(octets.size(), first + 1 + dice.below(16))));
            break;
        }
        case Kind::Truncate: octets.resize(place()); break;
        case Kind::LengthField: {
            // Lengths of A-XDR and BER stand among the first octets of what they count; the long forms begin with 81 to 84.
            const std::size_t index = from < octets.size() ? from + dice.below(std::min<std::size_t>(octets.size() - from, 24)) : place();
            constexpr std::uint8_t hostile[] = {0x00, 0x01, 0x7F, 0x80, 0x81, 0x82, 0x83, 0x84, 0xFF};
            octets[index] = hostile[dice.below(std::size(hostile))];
            break;
        }
        case Kind::Tag: {
            constexpr std::uint8_t tags[] = {0x00, 0x01, 0x02, 0x09, 0x13, 0x0E, 0x0F, 0x60, 0x61, 0x62, 0x63, 0xC0, 0xC1, 0xC2, 0xC4, 0xC5,
                                             0xC7, 0xC8, 0xCC, 0xD0, 0xD8, 0xDB, 0xDD, 0xDF, 0xE0, 0xE6};
            const std::size_t index = from < octets.size() ? from + dice.below(std::min<std::size_t>(octets.size() - from, 6)) : place();
            octets[index] = tags[dice.below(std::size(tags))];
            break;
        }
        case Kind::Splice: {
            if (corpus.empty()) break;
            const Bytes& other = corpus[dice.below(corpus.size())];
            if (other.empty()) break;
            octets.resize(from < octets.size() ? from + dice.below(octets.size() - from) : place());
            append(octets, BytesView(other).subspan(dice.below(other.size())));
            break;
        }
        case Kind::RepeatPart: {
            const std::size_t first = place();
            const Bytes part(at(first), at(std::min(octets.size(), first + 1 + dice.below(64))));
            octets.insert(at(first), part.begin(), part.end());
            break;
        }
        default: break;
    }
}

}  // namespace ami::mutate
