#pragma once

#include <optional>
#include <vector>

#include "app/sim/model/SimMeter.h"

namespace ami::sim {

/// Mean power of blocks of 900 s, drawn from the same energies as the load profile, and its maximum in a billing period. A period ends with
/// each local month, and when somebody resets it.
class Demand {
public:
    struct Maximum {
        std::uint32_t watts = 0;
        UtcTime captured{};
    };

    explicit Demand(const SimMeter& meter) : meter_(meter), zone_(meter.zone()) {}

    static constexpr std::chrono::seconds period = FeederModel::interval;
    UtcTime periodStart() const;
    /// Energy of the running block, spread over the whole of it.
    std::uint32_t current() const;
    /// Of the block that ended last.
    std::uint32_t last() const;
    Maximum maximum() const;
    /// Of the billing period before.
    Maximum previous() const;
    UtcTime lastReset() const;
    std::uint32_t resets() const;
    void reset();

private:
    UtcTime monthStart(UtcTime time) const;
    std::uint32_t average(UtcTime from, UtcTime to) const;
    Maximum highest(UtcTime from, UtcTime to) const;

    const SimMeter& meter_;
    LocalZone zone_;
    std::vector<UtcTime> manual_;
    mutable UtcTime cachedFrom_{}, cachedTo_{};
    mutable Maximum cached_;
};

}  // namespace ami::sim
