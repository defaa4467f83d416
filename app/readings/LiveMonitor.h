#pragma once

#include <array>
#include <optional>

#include "app/link/MeterLink.h"
#include "app/readings/RadioRegisters.h"
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
    std::vector<std::pair<dlms::AttributeRef, Measurement>> registers;  ///< each register as it was read, scaled
};

/// Reads which registers exist and their scalers once, then polls values with as few requests as the meter allows.
class LiveMonitor {
public:
    explicit LiveMonitor(MeterLink& link, RadioRegisters radio = trainingMeterRadio());
    /// Nothing to show is no error; a poll then brings the time alone.
    Result<void> prepare(const std::vector<dlms::ObjectListEntry>& objects);
    Result<LiveSample> poll();
    /// The last sample as readings for the store (kind Instantaneous).
    std::vector<mdms::Reading> readings(const LiveSample& sample, const std::string& meter) const;

private:
    /// How a register's value enters its field.
    enum class Role : std::uint8_t { Value, ExportPart, AngleAgainstOwnVoltage };
    struct Channel {
        dlms::AttributeRef attribute;
        dlms::ScalerUnit scaler;
        std::optional<Measurement> LiveSample::*whole = nullptr;
        std::optional<Measurement> PhaseSample::*phaseField = nullptr;
        std::size_t phase = 0;
        Role role = Role::Value;
    };
    void choosePhase(const std::vector<dlms::ObjectListEntry>& objects, std::size_t phase);
    void chooseAngles(const std::vector<dlms::ObjectListEntry>& objects);
    bool choose(const std::vector<dlms::ObjectListEntry>& objects, const dlms::Obis& instance, Channel channel);
    Result<void> readScalers();
    void enter(LiveSample& sample, const Channel& channel, const Measurement& measured) const;

    MeterLink& link_;
    RadioRegisters radio_;
    std::vector<Channel> channels_;
    bool hasClock_ = false;
    bool hasAngles_ = false;
};

}  // namespace ami::app
