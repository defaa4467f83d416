#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "hal/multimeter/dialect/Readout.h"

namespace ami::app {

/// Accuracy of a multimeter's AC volts in the range in use, one year, at room temperature: ±(percent of reading + counts + percent of
/// range). A count is one of the last place that the instrument shows in that range, 0 when the instrument is not specified in counts.
struct Specification {
    double percentOfReading = 0;
    double counts = 0;
    double countIsVolts = 0;       ///< V; 0: the resolution of the reading
    double percentOfRange = 0;
    double lowestHertz = 45;
    double highestHertz = 65;
    double leastShareOfRange = 0.05;  ///< below it the figures do not hold
    std::string source;            ///< where the figures come from; "entered" when the technician gave them

    /// ± V at a reading of @p volts in a range of @p range V with a resolution of @p resolution V.
    double allowance(double volts, double range, double resolution) const;
    friend bool operator==(const Specification&, const Specification&) = default;
};

/// From the table of known instruments, by identity and range; nothing for a model that is not in it.
std::optional<Specification> specificationOf(const hal::MultimeterIdentity& identity, const hal::Readout& readout);

/// "0.4%+40" (counts), "0.06%+0.03%" (of reading, of range), "0.5%": as data sheets print it. Nothing for anything else.
std::optional<Specification> parseSpecification(std::string_view text);

/// "0.3 % + 25 counts"
std::string toString(const Specification& specification);

}  // namespace ami::app
