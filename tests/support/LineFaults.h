#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <random>

#include "protocol/base/Bytes.h"

namespace ami::test {

/// What a line does to the octets that it carries, one way. All rates are probabilities; the same seed gives the same damage everywhere.
struct LineFaults {
    std::uint64_t seed = 1;
    double bitErrors = 0;  ///< independent, of each of the ten bits of a character (8N1)
    /// Gilbert and Elliott: a line that is good most of the time and bad in between. Rates a character, errors a bit.
    struct Bursts {
        double begin = 0, end = 1;
        double badBitErrors = 0;
    };
    std::optional<Bursts> bursts = std::nullopt;
    double dropped = 0;  ///< a character
    double doubled = 0;
    double swapped = 0;  ///< two characters change places
    std::optional<std::uint64_t> deadAfter = std::nullopt;   ///< characters; then nothing comes
    std::optional<std::uint64_t> stuckAfter = std::nullopt;  ///< characters; then each is read as 0x00, as from a line at space
    double baudRatio = 1;  ///< receiver's bit rate / sender's
};

/// One way of a line. A flip of the start bit costs the character, one of the stop bit makes it 0x00, as a Linux terminal hands over
/// a framing error.
class FaultyWay {
public:
    explicit FaultyWay(const LineFaults& faults = {}) : faults_(faults), random_(faults.seed * 0x9E3779B97F4A7C15u + 1) {
        untilGoodError_ = distance(faults_.bitErrors);
        if (faults_.bursts) untilBadError_ = distance(faults_.bursts->badBitErrors);
    }

    Bytes carry(BytesView octets) {
        Bytes out;
        out.reserve(octets.size() + 2);
        const Bytes sampled = faults_.baudRatio == 1 ? Bytes() : resampled(octets, faults_.baudRatio);
        for (const std::uint8_t octet : faults_.baudRatio == 1 ? octets : BytesView(sampled)) carryOne(octet, out);
        return out;
    }

    std::uint64_t carried = 0;  ///< characters that were put in
    std::uint64_t damaged = 0;  ///< of them, those that did not come out as they were

    double uniform() { return static_cast<double>(random_() >> 11) * 0x1.0p-53; }
    std::uint8_t octet() { return static_cast<std::uint8_t>(random_() >> 32); }

    /// What a receiver of another bit rate makes of characters that follow each other without pause.
    static Bytes resampled(BytesView octets, double ratio) {
        const auto level = [&octets](double bit) {
            const auto at = static_cast<std::size_t>(bit);
            if (at / 10 >= octets.size()) return true;
            const std::size_t inside = at % 10;
            return inside == 9 || (inside > 0 && (octets[at / 10] >> (inside - 1) & 1) != 0);
        };
        Bytes out;
        const double end = static_cast<double>(octets.size()) * 10;
        double at = 0;
        while (at < end) {
            if (level(at)) {
                at = std::floor(at) + 1;
                continue;
            }
            std::uint8_t octet = 0;
            for (unsigned bit = 0; bit < 8; ++bit) octet = static_cast<std::uint8_t>(octet | level(at + (1.5 + bit) / ratio) << bit);
            out.push_back(octet);
            at = std::max(at + 1, at + 9.5 / ratio);
        }
        return out;
    }

private:
    /// Good bits before the next bad one.
    std::uint64_t distance(double rate) {
        if (rate <= 0) return UINT64_MAX;
        return static_cast<std::uint64_t>(std::log(1 - uniform()) / std::log(1 - rate));
    }

    void carryOne(std::uint8_t octet, Bytes& out) {
        const std::uint64_t number = carried++;
        if (faults_.deadAfter && number >= *faults_.deadAfter) return;
        if (faults_.stuckAfter && number >= *faults_.stuckAfter) return out.push_back(0);
        if (faults_.bursts && uniform() < (bad_ ? faults_.bursts->end : faults_.bursts->begin)) bad_ = !bad_;
        double rate = bad_ ? faults_.bursts->badBitErrors : faults_.bitErrors;
        std::uint64_t& next = bad_ ? untilBadError_ : untilGoodError_;
        bool lost = false;
        bool framing = false;
        std::uint8_t flips = 0;
        std::uint64_t bit = 0;
        while (next < 10 - bit) {
            bit += next;
            if (bit == 0) lost = true;
            else if (bit == 9) framing = true;
            else flips = static_cast<std::uint8_t>(flips ^ 1u << (bit - 1));
            ++bit;
            next = distance(rate);
        }
        if (next != UINT64_MAX) next -= 10 - bit;
        if (faults_.dropped > 0 && uniform() < faults_.dropped) lost = true;
        const bool twice = faults_.doubled > 0 && uniform() < faults_.doubled;
        const bool swap = faults_.swapped > 0 && !out.empty() && uniform() < faults_.swapped;
        if (lost || framing || flips != 0 || twice || swap) ++damaged;
        if (lost) return;
        const std::uint8_t value = framing ? std::uint8_t{0} : static_cast<std::uint8_t>(octet ^ flips);
        out.push_back(value);
        if (swap) std::swap(out[out.size() - 1], out[out.size() - 2]);
        if (twice) out.push_back(value);
    }

    LineFaults faults_;
    std::mt19937_64 random_;
    std::uint64_t untilGoodError_ = UINT64_MAX;
    std::uint64_t untilBadError_ = UINT64_MAX;
    bool bad_ = false;
};

}  // namespace ami::test
