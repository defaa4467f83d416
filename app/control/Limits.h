#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "app/control/Control.h"
#include "protocol/base/Decimal.h"
#include "protocol/dlms/Unit.h"

namespace ami::app {

struct ScriptReference {
    dlms::Obis table;
    std::uint16_t script = 0;
};

/// A value of the watched register, scaled where its scaler_unit can be read.
struct Threshold {
    dlms::Data raw;
    std::optional<Decimal> value;
    dlms::UnitCode unit = dlms::noUnit;
};

/// Class 71 in readable form. @spec IEC 62056-6-2 Limiter
struct LimiterState {
    dlms::AttributeRef watched;
    Threshold active, normal, emergency;
    std::chrono::seconds overDuration{0}, underDuration{0};
    std::uint16_t emergencyProfile = 0;
    std::string emergencyStart;                 ///< empty when it is left open
    std::chrono::seconds emergencyDuration{0};
    std::vector<std::uint16_t> emergencyGroups;
    bool emergencyActive = false;
    std::optional<ScriptReference> over, under;
};
inline constexpr dlms::Obis usualLimiter{0, 0, 17, 0, 0};
Result<LimiterState> readLimiter(MeterLink& link, const dlms::Obis& object = usualLimiter);

/// Class 21 in readable form. @spec IEC 62056-6-2 Register monitor
struct RegisterMonitorState {
    struct Step {
        Threshold threshold;
        std::optional<ScriptReference> up, down;
    };
    dlms::AttributeRef watched;
    std::vector<Step> steps;
};
Result<RegisterMonitorState> readRegisterMonitor(MeterLink& link, const dlms::Obis& object);

/// "17000 W"; the raw value where it cannot be scaled.
std::string thresholdText(const Threshold& threshold);

}  // namespace ami::app
