#include "hal/multimeter/dialect/Readout.h"

#include <charconv>
#include <limits>

namespace ami::hal {

bool isAcVolts(const Readout& readout) { return readout.quantity == Quantity::Voltage && readout.coupling == Coupling::Ac; }

std::optional<Decimal> parseScientific(std::string_view text) {
    if (!text.empty() && text.front() == '+') text.remove_prefix(1);
    if (text.empty() || text.front() == '+') return std::nullopt;
    int exponent = 0;
    if (const auto mark = text.find_first_of("eE"); mark != std::string_view::npos) {
        std::string_view power = text.substr(mark + 1);
        if (!power.empty() && power.front() == '+') power.remove_prefix(1);
        if (power.empty() || power.front() == '+') return std::nullopt;
        const auto [end, error] = std::from_chars(power.data(), power.data() + power.size(), exponent);
        if (error != std::errc() || end != power.data() + power.size() || exponent < -40 || exponent > 40) return std::nullopt;
        text = text.substr(0, mark);
    }
    const auto mantissa = Decimal::parse(text);
    if (!mantissa) return std::nullopt;
    return mantissa->scaled(exponent);
}

Decimal withPlaces(const Decimal& value, const Decimal& resolution) {
    std::uint64_t magnitude = value.magnitude();
    int exponent = value.exponent();
    if (magnitude == 0 && exponent > resolution.exponent()) exponent = resolution.exponent();
    while (exponent > resolution.exponent() && magnitude <= std::numeric_limits<std::uint64_t>::max() / 10) {
        magnitude *= 10;
        --exponent;
    }
    return Decimal::fromUnsigned(magnitude, exponent, value.isNegative());
}

}  // namespace ami::hal
