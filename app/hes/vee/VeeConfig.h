#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "app/hes/vee/VeeTypes.h"
#include "protocol/base/Result.h"

namespace ami::app {

/// Thresholds of the rules. The defaults are those of resources/vee/rules.json. @spec docs/hes.md, "Validation"
struct VeeConfig {
    std::array<VeeSeverity, veeRules.size()> severity{VeeSeverity::Info,  VeeSeverity::Issue, VeeSeverity::Issue, VeeSeverity::Issue,
                                                      VeeSeverity::Issue, VeeSeverity::Issue, VeeSeverity::Issue, VeeSeverity::Terminate};
    /// Another value replaces the final one without a person when its condition ranks higher and it differs by no more than one of these.
    Decimal replacementValue{0, 0};
    std::uint32_t replacementPercent = 10;
    /// Rank of each quality, by its number in mdms::Quality: a higher one is the better condition.
    std::array<std::uint8_t, 6> rank{50, 10, 20, 60, 40, 30};
    std::uint32_t sizeToleranceSeconds = 0;   ///< how far an interval may end beside the grid
    Decimal negativeLimit{0, 0};              ///< consumption below this is negative
    std::uint32_t spikePercent = 180;         ///< how far the highest of a day may stand above …
    std::uint32_t spikeRank = 3;              ///< … the n-th highest; 2 to 100
    Decimal spikeMinimum{0, 0};               ///< a value up to this is no spike
    Decimal sumValue{0, 0};                   ///< how far dial and sum may differ: the larger of this …
    std::uint32_t sumPercentHundredths = 10;  ///< … and this share of the dial's difference, in 1/100 %
    std::uint32_t sumDays = 40;               ///< dials further apart are not compared; 1 to 400
    std::uint32_t estimateIntervals = 8;      ///< longest gap that is estimated; 0 to 1000

    VeeSeverity of(VeeRule rule) const { return severity[static_cast<std::size_t>(rule)]; }

    /// Members that are absent keep their default. Misuse with the name of the first wrong member in @p wrong.
    static Result<VeeConfig> parse(std::string_view json, std::string* wrong = nullptr);
};

}  // namespace ami::app
