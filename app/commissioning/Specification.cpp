#include "app/commissioning/Specification.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace ami::app {

namespace {

struct Row {
    std::string_view maker, model;  ///< beginnings, in capitals
    double lowestRange, highestRange;  ///< V
    double percent, counts, percentOfRange;
    double lowestHertz, highestHertz;
    std::string_view source;
};

/// AC volts at mains frequency. A row stands here when a public data sheet of the maker gives it.
constexpr std::array<Row, 6> rows{{
    {"FLUKE", "287", 0.05, 1000, 0.3, 25, 0, 45, 65, "Fluke 287/289 Calibration Manual, AC voltage, 45 to 65 Hz"},
    {"FLUKE", "289", 0.05, 1000, 0.3, 25, 0, 45, 65, "Fluke 287/289 Calibration Manual, AC voltage, 45 to 65 Hz"},
    {"", "U1253B", 0.5, 500, 0.4, 25, 0, 45, 1000, "Agilent U1253B User's and Service Guide, table 7-2, 45 Hz to 1 kHz"},
    {"", "U1253B", 1000, 1000, 0.4, 40, 0, 45, 1000, "Agilent U1253B User's and Service Guide, table 7-2, 45 Hz to 1 kHz"},
    {"AMI", "SIM-6", 0.1, 1000, 0.06, 0, 0.03, 10, 20000, "simulated bench multimeter of this program"},
    {"AMI", "SIM-5", 0.1, 1000, 0.4, 40, 0, 45, 1000, "simulated hand-held multimeter of this program"},
}};

std::string upper(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return out;
}

/// The smallest full scale of a 50,000 count instrument that shows this resolution: 0.01 V is the 500 V range.
double rangeBehind(double resolution) { return resolution * 50'000; }

std::optional<double> number(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value) || value < 0 || value > 10'000) return std::nullopt;
    return value;
}

}  // namespace

double Specification::allowance(double volts, double range, double resolution) const {
    const double count = countIsVolts > 0 ? countIsVolts : resolution;
    return std::fabs(volts) * percentOfReading / 100 + counts * count + std::fabs(range) * percentOfRange / 100;
}

std::optional<Specification> specificationOf(const hal::MultimeterIdentity& identity, const hal::Readout& readout) {
    const std::string maker = upper(identity.maker), model = upper(identity.model);
    const double resolution = readout.resolution ? readout.resolution->toDouble() : 0;
    const double range = readout.range ? readout.range->toDouble() : rangeBehind(resolution);
    for (const Row& row : rows) {
        if (!maker.starts_with(row.maker) || !model.starts_with(row.model)) continue;
        if (range < row.lowestRange * 0.99 || range > row.highestRange * 1.25) continue;
        Specification found;
        found.percentOfReading = row.percent;
        found.counts = row.counts;
        found.percentOfRange = row.percentOfRange;
        found.lowestHertz = row.lowestHertz;
        found.highestHertz = row.highestHertz;
        found.source = row.source;
        return found;
    }
    return std::nullopt;
}

std::optional<Specification> parseSpecification(std::string_view text) {
    std::string plain(text);
    std::erase(plain, ' ');
    const auto plus = std::min(plain.find('+'), plain.size());
    const auto withoutPercent = [](std::string_view part) { return part.substr(0, part.size() - 1); };
    const std::string_view first = std::string_view(plain).substr(0, plus);
    if (first.size() < 2 || first.back() != '%') return std::nullopt;
    const auto percent = number(withoutPercent(first));
    if (!percent || *percent > 100) return std::nullopt;
    Specification given;
    given.percentOfReading = *percent;
    given.lowestHertz = 15;
    given.highestHertz = 1000;
    given.leastShareOfRange = 0;
    given.source = "entered";
    if (plus == plain.size()) return given;
    const std::string_view second = std::string_view(plain).substr(plus + 1);
    if (second.empty()) return std::nullopt;
    const bool ofRange = second.back() == '%';
    const auto value = number(ofRange ? withoutPercent(second) : second);
    if (!value || (ofRange && *value > 100)) return std::nullopt;
    (ofRange ? given.percentOfRange : given.counts) = *value;
    return given;
}

std::string toString(const Specification& specification) {
    char text[96];
    int length = std::snprintf(text, sizeof text, "%g %%", specification.percentOfReading);
    if (specification.counts > 0) length += std::snprintf(text + length, sizeof text - static_cast<std::size_t>(length), " + %g counts", specification.counts);
    if (specification.percentOfRange > 0) {
        std::snprintf(text + length, sizeof text - static_cast<std::size_t>(length), " + %g %% of range", specification.percentOfRange);
    }
    return text;
}

}  // namespace ami::app
