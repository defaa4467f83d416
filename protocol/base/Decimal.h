#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ami {

/// Exact decimal number: ±magnitude × 10^exponent. A meter's value stays one from the wire to the database; a double is
/// made only to draw it. 123450×10⁻² and 1234.5 are equal numbers, but the trailing zero (the meter's resolution) is kept.
class Decimal {
public:
    constexpr Decimal() = default;
    constexpr Decimal(std::int64_t mantissa, int exponent)
        : magnitude_(mantissa < 0 ? 0 - static_cast<std::uint64_t>(mantissa) : static_cast<std::uint64_t>(mantissa)),
          exponent_(static_cast<std::int16_t>(exponent)), negative_(mantissa < 0) {}

    static constexpr Decimal fromUnsigned(std::uint64_t magnitude, int exponent, bool negative = false) {
        Decimal value;
        value.magnitude_ = magnitude;
        value.exponent_ = static_cast<std::int16_t>(exponent);
        value.negative_ = negative && magnitude != 0;
        return value;
    }

    /// The shortest decimal that reads back as the same binary number; nothing for infinities and NaN.
    static std::optional<Decimal> fromDouble(double value);
    static std::optional<Decimal> fromFloat(float value);

    /// Plain decimal notation: [-]digits[.digits]. At most 19 significant digits that fit 64 bits, no exponent, no blanks.
    static std::optional<Decimal> parse(std::string_view text);

    constexpr std::uint64_t magnitude() const { return magnitude_; }
    constexpr int exponent() const { return exponent_; }
    constexpr bool isNegative() const { return negative_; }
    constexpr bool isZero() const { return magnitude_ == 0; }

    /// The same digits shifted: value × 10^power.
    constexpr Decimal scaled(int power) const {
        Decimal value = *this;
        value.exponent_ = static_cast<std::int16_t>(exponent_ + power);
        return value;
    }

    /// Plain notation with every digit kept, for example "-0.05", "12345.678", "1200" for 12×10².
    std::string toString() const;
    double toDouble() const;

    /// Numeric equality: 1.50 == 1.5.
    friend bool operator==(const Decimal& a, const Decimal& b);

private:
    std::uint64_t magnitude_ = 0;
    std::int16_t exponent_ = 0;
    bool negative_ = false;
};

}  // namespace ami
