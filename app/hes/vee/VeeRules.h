#pragma once

#include <span>
#include <vector>

#include "app/hes/vee/VeeConfig.h"
#include "app/hes/vee/VeeNumbers.h"
#include "app/hes/vee/VeeTypes.h"

namespace ami::app {

/// One value of a series that the rules look at; one of a time.
struct VeePoint {
    UtcTime time{};
    Wide value = 0;
    std::uint64_t offer = 0;  ///< 0 when estimated
    mdms::Quality quality = mdms::Quality::Valid;
    Decimal written;  ///< as it was offered
};

/// The rules that look at the values of one unit, ordered by time. Each appends what it finds; none changes a value.
class VeeRules {
public:
    /// Without @p neighbours (values that are not of the series' unit) only the rules run that need no value of another day.
    VeeRules(const VeeSeries& series, const VeeConfig& config, const VeeScale& scale, dlms::UnitCode unit, std::uint8_t pass,
             bool neighbours)
        : series_(series), config_(config), scale_(scale), unit_(unit), pass_(pass), neighbours_(neighbours) {}

    std::vector<VeeException> run(std::span<const VeePoint> points);

private:
    void intervalSize(std::span<const VeePoint> points);
    void missingQuantity(std::span<const VeePoint> points);
    void negativeConsumption(std::span<const VeePoint> points);
    void intervalSpike(std::span<const VeePoint> deltas);
    void sumCheck(std::span<const VeePoint> deltas);
    void compareDials(std::span<const VeePoint> deltas, UtcTime from, UtcTime to, Wide difference);
    /// Consumption of each interval that can be told.
    std::vector<VeePoint> deltasOf(std::span<const VeePoint> points) const;
    void found(VeeRule rule, VeeSeverity severity, UtcTime time, std::uint64_t offer, std::vector<std::pair<std::string, Decimal>> numbers);

    const VeeSeries& series_;
    const VeeConfig& config_;
    const VeeScale& scale_;
    dlms::UnitCode unit_;
    std::uint8_t pass_;
    bool neighbours_;
    std::vector<VeeException> found_;
};

/// How many intervals are missing between neighbours.
std::int64_t missingBetween(UtcTime before, UtcTime after, std::chrono::seconds interval, std::uint32_t toleranceSeconds);

}  // namespace ami::app
