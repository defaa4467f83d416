#include "protocol/base/Decimal.h"

#include <charconv>
#include <cmath>
#include <cstdlib>

namespace ami {

namespace {

template <typename Floating>
std::optional<Decimal> fromFloating(Floating value) {
    if (!std::isfinite(value)) return std::nullopt;
    char text[64];
    const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::scientific).ptr;
    // d[.ddd]e±xx
    std::uint64_t magnitude = 0;
    int fraction = 0;
    bool afterPoint = false;
    bool negative = false;
    const char* p = text;
    for (; p != end && *p != 'e'; ++p) {
        if (*p == '-') negative = true;
        else if (*p == '.') afterPoint = true;
        else {
            magnitude = magnitude * 10 + static_cast<std::uint64_t>(*p - '0');
            if (afterPoint) ++fraction;
        }
    }
    int exponent = 0;
    if (p != end) {
        ++p;
        if (*p == '+') ++p;
        std::from_chars(p, end, exponent);
    }
    exponent -= fraction;
    if (magnitude == 0) return Decimal();
    while (exponent < 0 && magnitude % 10 == 0) {
        magnitude /= 10;
        ++exponent;
    }
    return Decimal::fromUnsigned(magnitude, exponent, negative);
}

}  // namespace

std::optional<Decimal> Decimal::fromDouble(double value) { return fromFloating(value); }
std::optional<Decimal> Decimal::fromFloat(float value) { return fromFloating(value); }

std::optional<Decimal> Decimal::parse(std::string_view text) {
    bool negative = false;
    if (!text.empty() && text.front() == '-') {
        negative = true;
        text.remove_prefix(1);
    }
    std::uint64_t magnitude = 0;
    int exponent = 0;
    bool afterPoint = false;
    bool digitBefore = false;
    bool digitAfter = false;
    for (const char c : text) {
        if (c == '.') {
            if (afterPoint || !digitBefore) return std::nullopt;
            afterPoint = true;
            continue;
        }
        if (c < '0' || c > '9') return std::nullopt;
        if (__builtin_mul_overflow(magnitude, std::uint64_t{10}, &magnitude) ||
            __builtin_add_overflow(magnitude, static_cast<std::uint64_t>(c - '0'), &magnitude)) {
            return std::nullopt;
        }
        if (afterPoint) {
            digitAfter = true;
            if (--exponent < -400) return std::nullopt;
        } else {
            digitBefore = true;
        }
    }
    if (!digitBefore || (afterPoint && !digitAfter)) return std::nullopt;
    return fromUnsigned(magnitude, exponent, negative);
}

std::string Decimal::toString() const {
    std::string digits = std::to_string(magnitude_);
    if (exponent_ > 0 && magnitude_ != 0) digits.append(static_cast<std::size_t>(exponent_), '0');
    if (exponent_ < 0) {
        const auto places = static_cast<std::size_t>(-exponent_);
        if (digits.size() <= places) digits.insert(0, places - digits.size() + 1, '0');
        digits.insert(digits.size() - places, 1, '.');
    }
    if (negative_) digits.insert(0, 1, '-');
    return digits;
}

double Decimal::toDouble() const {
    const std::string text = (negative_ ? "-" : "") + std::to_string(magnitude_) + "e" + std::to_string(exponent_);
    return std::strtod(text.c_str(), nullptr);
}

bool operator==(const Decimal& a, const Decimal& b) {
    if (a.magnitude_ == 0 || b.magnitude_ == 0) return a.magnitude_ == b.magnitude_;
    if (a.negative_ != b.negative_) return false;
    auto strip = [](std::uint64_t magnitude, int exponent) {
        while (magnitude % 10 == 0) {
            magnitude /= 10;
            ++exponent;
        }
        return std::pair(magnitude, exponent);
    };
    return strip(a.magnitude_, a.exponent_) == strip(b.magnitude_, b.exponent_);
}

}  // namespace ami
