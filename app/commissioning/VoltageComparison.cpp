#include "app/commissioning/VoltageComparison.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace ami::app {

namespace {

constexpr std::array<std::string_view, 6> names{"L1", "L2", "L3", "L1-L2", "L2-L3", "L3-L1"};

/// Below it a phase counts as dead, and a percentage of the reading says nothing.
constexpr double deadVolts = 10;

JudgedPair judged(const VoltagePair& pair, double meterPercent, const Specification& specification) {
    JudgedPair result;
    result.pair = pair;
    result.reference = (pair.before + pair.after) / 2;
    result.difference = pair.meter.volts - result.reference;
    ErrorBudget& budget = result.budget;
    budget.meter = std::fabs(pair.meter.volts) * meterPercent / 100;
    budget.reference = specification.allowance(result.reference, pair.referenceRange, pair.referenceResolution);
    budget.meterResolution = pair.meter.resolution;
    budget.referenceResolution = pair.referenceResolution;
    budget.angles = pair.meter.angleAllowance;
    budget.simultaneity = std::fabs(pair.after - pair.before) / 2;
    // A voltage that runs away between two readings would make room for any difference.
    result.unsteady = budget.simultaneity > (budget.meter + budget.reference) / 2 + pair.referenceResolution;
    return result;
}

void addUp(ErrorBudget& sum, const ErrorBudget& part) {
    sum.meter += part.meter;
    sum.reference += part.reference;
    sum.meterResolution += part.meterResolution;
    sum.referenceResolution += part.referenceResolution;
    sum.angles += part.angles;
    sum.simultaneity += part.simultaneity;
}

void divide(ErrorBudget& sum, double by) {
    for (double* term : {&sum.meter, &sum.reference, &sum.meterResolution, &sum.referenceResolution, &sum.angles, &sum.simultaneity}) *term /= by;
}

void average(VoltageComparison& comparison) {
    const bool all = comparison.counted == 0;
    double count = 0;
    for (const JudgedPair& pair : comparison.pairs) {
        if (pair.unsteady && !all) continue;
        comparison.meter += pair.pair.meter.volts;
        comparison.reference += pair.reference;
        comparison.difference += pair.difference;
        addUp(comparison.budget, pair.budget);
        ++count;
    }
    if (count == 0) return;
    comparison.meter /= count;
    comparison.reference /= count;
    comparison.difference /= count;
    divide(comparison.budget, count);
}

Undecided obstacle(const VoltageComparison& comparison, const Specification& specification, std::optional<double> hertz) {
    if (std::fabs(comparison.meter) < deadVolts && std::fabs(comparison.reference) < deadVolts) return Undecided::Dead;
    if (hertz && (*hertz < specification.lowestHertz || *hertz > specification.highestHertz)) return Undecided::OutsideFrequency;
    const double range = comparison.pairs.front().pair.referenceRange;
    if (range > 0 && comparison.reference < specification.leastShareOfRange * range) return Undecided::LowInRange;
    if (comparison.counted * 2 < comparison.pairs.size() || comparison.counted == 0) return Undecided::Unsteady;
    return Undecided::None;
}

}  // namespace

std::optional<VoltagePort> parseVoltagePort(std::string_view text) {
    std::string name(text);
    for (char& c : name) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    if (name.size() == 4 && name.ends_with("-N")) name.resize(2);
    if (name.size() == 5 && name[2] == '-') {
        const std::string turned = name.substr(3) + '-' + name.substr(0, 2);
        if (std::find(names.begin(), names.end(), turned) != names.end()) name = turned;
    }
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<VoltagePort>(found - names.begin());
}

std::string toString(VoltagePort port) { return std::string(names[static_cast<std::size_t>(port)]); }

std::pair<std::size_t, std::size_t> phasesOf(VoltagePort port) {
    const auto number = static_cast<std::size_t>(port);
    if (!isLineToLine(port)) return {number, number};
    return {number - 3, (number - 2) % 3};
}

MeterVoltage lineToLine(double first, double second, double angle, double voltResolution, double angleResolution) {
    const double radians = angle * std::numbers::pi / 180;
    const double cosine = std::cos(radians), sine = std::sin(radians);
    MeterVoltage between;
    between.volts = std::sqrt(std::max(0.0, first * first + second * second - 2 * first * second * cosine));
    if (between.volts <= 0) return between;
    between.resolution =
        voltResolution * (std::fabs(first - second * cosine) + std::fabs(second - first * cosine)) / between.volts;
    // The angle between two phases is the difference of two readings.
    between.angleAllowance = 2 * angleResolution * std::numbers::pi / 180 * std::fabs(first * second * sine) / between.volts;
    return between;
}

VoltageComparison compareVoltage(const std::vector<VoltagePair>& pairs, double meterPercent, const std::optional<Specification>& specification,
                                 std::optional<double> hertz) {
    VoltageComparison comparison;
    comparison.specification = specification;
    const Specification used = specification.value_or(Specification());
    for (const VoltagePair& pair : pairs) comparison.pairs.push_back(judged(pair, meterPercent, used));
    const auto steady = [](const JudgedPair& pair) { return !pair.unsteady; };
    comparison.counted = static_cast<std::size_t>(std::count_if(comparison.pairs.begin(), comparison.pairs.end(), steady));
    average(comparison);
    if (comparison.pairs.empty()) return comparison;
    comparison.reason = specification ? obstacle(comparison, *specification, hertz) : Undecided::NoSpecification;
    if (comparison.reason != Undecided::None) return comparison;

    const auto within = [&](const JudgedPair& pair) { return steady(pair) && pair.inside(); };
    const auto insideCount = static_cast<std::size_t>(std::count_if(comparison.pairs.begin(), comparison.pairs.end(), within));
    if (insideCount == 0) comparison.verdict = Verdict::Outside;
    else if (insideCount < comparison.counted) comparison.reason = Undecided::Mixed;
    else if (comparison.budget.reference > comparison.budget.meter) comparison.reason = Undecided::ReferenceTooCoarse;
    else comparison.verdict = Verdict::Inside;
    return comparison;
}

}  // namespace ami::app
