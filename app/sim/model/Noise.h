#pragma once

#include <cmath>
#include <cstdint>

namespace ami::sim {

/// Deterministic noise: the same seed, channel and index always give the same number, on every machine and in any order.
class Noise {
public:
    constexpr explicit Noise(std::uint64_t seed) : seed_(mix(seed + 0x5851F42D4C957F2DULL)) {}

    constexpr std::uint64_t bits(std::uint64_t channel, std::int64_t index) const {
        return mix(seed_ ^ mix(channel * 0x9E3779B97F4A7C15ULL + static_cast<std::uint64_t>(index)));
    }

    /// 0 ≤ x < 1
    constexpr double uniform(std::uint64_t channel, std::int64_t index) const {
        return static_cast<double>(bits(channel, index) >> 11) * 0x1.0p-53;
    }

    /// −1 ≤ x < 1
    constexpr double symmetric(std::uint64_t channel, std::int64_t index) const { return 2 * uniform(channel, index) - 1; }

    /// Continuous in @p at, −1 … 1, with a new target each @p period seconds.
    double smooth(std::uint64_t channel, double at, double period) const {
        const double scaled = at / period;
        const double whole = std::floor(scaled);
        const double part = scaled - whole;
        const double ease = part * part * (3 - 2 * part);
        const auto index = static_cast<std::int64_t>(whole);
        return symmetric(channel, index) * (1 - ease) + symmetric(channel, index + 1) * ease;
    }

private:
    /// Finaliser of SplitMix64 (Steele, Lea and Flood 2014).
    static constexpr std::uint64_t mix(std::uint64_t x) {
        x += 0x9E3779B97F4A7C15ULL;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
        return x ^ (x >> 31);
    }

    std::uint64_t seed_;
};

}  // namespace ami::sim
