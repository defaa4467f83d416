#pragma once

#include <array>
#include <optional>

#include "app/link/MeterLink.h"
#include "protocol/base/Decimal.h"
#include "protocol/dlms/Unit.h"
#include "protocol/mdms/Reading.h"

namespace ami::app {

struct Measurement {
    Decimal value;
    dlms::UnitCode unit = dlms::noUnit;
};

struct PhaseSample {
    std::optional<Measurement> voltage, current, power, powerFactor;
    std::optional<Measurement> voltageAngle;  ///< degrees, lagging, L1 voltage = 0
    std::optional<Measurement> currentAngle;  ///< degrees, lagging, against L1 voltage
};

/// One poll of the instantaneous values. Absent means that the meter does not report it: never a zero.
struct LiveSample {
    UtcTime time{};
    std::array<PhaseSample, 3> phases;
    std::optional<Measurement> frequency;
    std::optional<Measurement> rssi;       ///< dBm
    std::optional<Measurement> linkMargin; ///< dB above the receiver's sensitivity
    std::optional<Measurement> hops;
    std::optional<Measurement> packetLoss; ///< percent, as the meter's own radio counts it
    std::optional<std::chrono::milliseconds> clockDrift;
    std::chrono::milliseconds readTime{0}; ///< how long the poll took
};

/// Reads which registers exist and their scalers once, then polls values with as few requests as the meter allows.
class LiveMonitor {
public:
    explicit LiveMonitor(MeterLink& link);
    Result<void> prepare(const std::vector<dlms::ObjectListEntry>& objects);
    Result<LiveSample> poll();
    /// The last sample as readings for the store (kind Instantaneous).
    std::vector<mdms::Reading> readings(const LiveSample& sample, const std::string& meter) const;

private:
    struct Channel {
        dlms::AttributeRef attribute;
        dlms::ScalerUnit scaler;
        std::optional<Measurement> LiveSample::*whole = nullptr;
        std::optional<Measurement> PhaseSample::*phaseField = nullptr;
        std::size_t phase = 0;
    };
    MeterLink& link_;
    std::vector<Channel> channels_;
    bool hasClock_ = false;
};

}  // namespace ami::app
