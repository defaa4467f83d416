#pragma once

#include <cstdint>
#include <optional>

#include "protocol/base/Decimal.h"

namespace ami::app {

__extension__ typedef __int128 Wide;

/// Decimals as whole numbers of one power of ten, so that sums and differences are exact. A number has at most 10^28 units: a million of
/// them, times ten thousand, still fit.
class VeeScale {
public:
    explicit VeeScale(int exponent = 0) : exponent_(exponent) {}

    int exponent() const { return exponent_; }

    /// Nothing when the number is too large or has digits below the scale.
    std::optional<Wide> exactly(const Decimal& value) const {
        Wide wide = static_cast<Wide>(value.magnitude());
        if (wide == 0) return wide;
        int shift = value.exponent() - exponent_;
        for (; shift > 0; --shift) {
            wide *= 10;
            if (wide > most()) return std::nullopt;
        }
        for (; shift < 0; ++shift) {
            if (wide % 10 != 0) return std::nullopt;
            wide /= 10;
        }
        return value.isNegative() ? -wide : wide;
    }

    /// A threshold: digits below the scale are cut off, too large a number is the largest.
    Wide roughly(const Decimal& value) const {
        Wide wide = static_cast<Wide>(value.magnitude());
        for (int shift = value.exponent() - exponent_; shift > 0 && wide <= most(); --shift) wide *= 10;
        for (int shift = exponent_ - value.exponent(); shift > 0 && wide != 0; --shift) wide /= 10;
        if (wide > most()) wide = most();
        return value.isNegative() ? -wide : wide;
    }

    Decimal back(Wide wide) const {
        const bool negative = wide < 0;
        if (negative) wide = -wide;
        int exponent = exponent_;
        for (; wide > static_cast<Wide>(UINT64_MAX); ++exponent) wide = (wide + 5) / 10;
        return Decimal::fromUnsigned(static_cast<std::uint64_t>(wide), exponent, negative);
    }

private:
    static constexpr Wide most() {
        Wide wide = 1;
        for (int i = 0; i < 28; ++i) wide *= 10;
        return wide;
    }

    int exponent_;
};

inline Wide magnitudeOf(Wide wide) { return wide < 0 ? -wide : wide; }

}  // namespace ami::app
