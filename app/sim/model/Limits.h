#pragma once

#include <cstdint>
#include <optional>

#include "app/sim/model/ObjectModel.h"

namespace ami::sim {

/// Limiter and register monitor over the drawn power 1.0.1.7.0: looked at each second, so that a threshold is exceeded for as long as the
/// model says. @spec IEC 62056-6-2 Limiter, Register monitor
class Limits {
public:
    Limits(SimMeter& meter, ObjectModel& objects);

    void settle(UtcTime from, UtcTime to);
    bool emergencyActive() const;
    std::uint32_t activeThreshold() const { return emergencyActive() ? emergency : normal; }

    std::uint32_t normal = 17'000;        ///< W: a household never draws as much for a minute
    std::uint32_t emergency = 3'000;      ///< W
    std::uint32_t overDuration = 60;      ///< s
    std::uint32_t underDuration = 30;     ///< s
    dlms::Data emergencyProfile;
    dlms::Data emergencyGroups;
    dlms::Data monitorThresholds;
    std::uint8_t output = 0;              ///< that the register monitor switches

private:
    void second(UtcTime at);

    SimMeter& meter_;
    ObjectModel& objects_;
    std::uint32_t overFor_ = 0, underFor_ = 0;
    bool exceeded_ = false;
    bool monitorAbove_ = false;
};

}  // namespace ami::sim
