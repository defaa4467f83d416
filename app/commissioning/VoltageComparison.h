#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/commissioning/Specification.h"
#include "protocol/base/Decimal.h"
#include "protocol/base/Time.h"

namespace ami::app {

/// Where the probes of the multimeter are held.
enum class VoltagePort : std::uint8_t { L1, L2, L3, L1L2, L2L3, L3L1 };

/// "L1", "L1-L2" (also "L2-L1"), in capitals or not, with or without N behind a single phase ("L1-N").
std::optional<VoltagePort> parseVoltagePort(std::string_view text);
std::string toString(VoltagePort port);
constexpr bool isLineToLine(VoltagePort port) { return port >= VoltagePort::L1L2; }
/// 0 … 2; the first and the second phase of a line-to-line voltage, twice the same for a phase.
std::pair<std::size_t, std::size_t> phasesOf(VoltagePort port);

/// What the meter's voltage is worth for the comparison.
struct MeterVoltage {
    double volts = 0;
    double resolution = 0;      ///< V: what one digit of the meter's values moves it
    double angleAllowance = 0;  ///< V: what one digit of each angle moves it; line-to-line alone
};

/// Length of the difference of two phasors; angles in degrees. The resolutions are propagated as their worst case.
MeterVoltage lineToLine(double first, double second, double angle, double voltResolution, double angleResolution);

/// The meter's value with the multimeter's right before and right after it.
struct VoltagePair {
    UtcTime time{};
    MeterVoltage meter;
    double before = 0, after = 0;              ///< V
    double referenceResolution = 0;            ///< V
    double referenceRange = 0;                 ///< V; 0: not known
    std::chrono::milliseconds span{0};         ///< from the first reading to the second
};

/// Every term in V, ±.
struct ErrorBudget {
    double meter = 0;                ///< the meter's own allowance
    double reference = 0;            ///< the multimeter's specification
    double meterResolution = 0;
    double referenceResolution = 0;
    double angles = 0;
    double simultaneity = 0;         ///< half of what the voltage moved around the meter's reading
    double total() const { return meter + reference + meterResolution + referenceResolution + angles + simultaneity; }
};

enum class Verdict : std::uint8_t { Inside, Outside, CannotDecide };

/// Why nothing can be said.
enum class Undecided : std::uint8_t {
    None,
    NoPairs,            ///< no reading of the multimeter could be paired with one of the meter
    NoSpecification,    ///< the model is not in the table, and none was given
    OutsideFrequency,   ///< the specification does not hold at this frequency
    LowInRange,         ///< too small a part of the range for the specification to hold
    Unsteady,           ///< the voltage moved more than the instruments may err
    Mixed,              ///< some pairs are inside, others outside
    ReferenceTooCoarse, ///< inside, but the multimeter may err more than the meter: that proves nothing
    Dead,               ///< both show next to nothing
};

struct JudgedPair {
    VoltagePair pair;
    double reference = 0;   ///< V, at the time of the meter's reading
    double difference = 0;  ///< meter − reference, V
    ErrorBudget budget;
    bool unsteady = false;
    bool inside() const { return difference <= budget.total() && difference >= -budget.total(); }
};

struct VoltageComparison {
    Verdict verdict = Verdict::CannotDecide;
    Undecided reason = Undecided::NoPairs;
    double meter = 0, reference = 0, difference = 0;  ///< means of the pairs that count, V
    ErrorBudget budget;                               ///< of their mean
    std::optional<Specification> specification;
    std::vector<JudgedPair> pairs;
    std::size_t counted = 0;                          ///< pairs that are not unsteady
    double margin() const { return budget.total() - (difference < 0 ? -difference : difference); }
};

/// Never a test for equality: |meter − reference| against meter allowance + specification + both resolutions + what the voltage moved
/// meanwhile. @p meterPercent is the meter's allowance in percent of its reading.
VoltageComparison compareVoltage(const std::vector<VoltagePair>& pairs, double meterPercent, const std::optional<Specification>& specification,
                                 std::optional<double> hertz);

}  // namespace ami::app
