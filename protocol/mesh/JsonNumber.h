#pragma once

#include <charconv>
#include <optional>
#include <string_view>

#include "protocol/base/Decimal.h"

namespace ami::mesh {

/// The power of ten of a number of JSON, 0 without one; nothing beyond ±400.
inline std::optional<int> jsonExponent(std::string_view text) {
    const std::size_t e = text.find_first_of("eE");
    if (e == std::string_view::npos) return 0;
    std::string_view digits = text.substr(e + 1);
    if (!digits.empty() && digits.front() == '+') digits.remove_prefix(1);
    int exponent = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size() || exponent < -400 || exponent > 400) return std::nullopt;
    return exponent;
}

/// A number of JSON with every digit kept; nothing where 64 bits do not hold them, or where its exponent is too large.
inline std::optional<Decimal> jsonNumber(std::string_view text) {
    const auto exponent = jsonExponent(text);
    const auto mantissa = Decimal::parse(text.substr(0, text.find_first_of("eE")));
    return exponent && mantissa ? std::optional(mantissa->scaled(*exponent)) : std::nullopt;
}

}  // namespace ami::mesh
