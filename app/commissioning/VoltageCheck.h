#pragma once

#include <functional>
#include <optional>

#include "app/commissioning/VoltageComparison.h"
#include "app/commissioning/VoltageError.h"
#include "app/readings/LiveMonitor.h"
#include "hal/multimeter/Multimeter.h"

namespace ami::app {

struct VoltageRequest {
    VoltagePort port = VoltagePort::L1;
    double meterPercent = 1;                     ///< the meter's allowance in percent of its reading
    std::optional<Specification> specification;  ///< in place of the table's
    std::size_t pairs = 5;
    std::chrono::milliseconds spacing{1000};     ///< from one pair to the next: both instruments shall have measured anew
};

struct VoltageReport {
    VoltageRequest request;
    hal::MultimeterIdentity multimeter;
    std::string multimeterAt;
    hal::Readout lastReadout;
    std::optional<double> hertz;                 ///< the meter's frequency
    VoltageComparison comparison;
};

/// One poll of the meter's instantaneous values.
using PollMeter = std::function<Result<LiveSample>()>;

struct VoltageHooks {
    std::function<void(const VoltagePair&)> progress;  ///< each pair as it comes
    std::function<bool(Instant)> waitUntil;            ///< true: stop (Cancelled); without it nothing is waited for
    std::chrono::milliseconds patience{3000};          ///< for a display without a number, before it becomes NoNumber
};

/// Reads the multimeter, the meter and the multimeter again for each pair, on this thread.
Result<VoltageReport> checkVoltage(const PollMeter& meter, hal::Multimeter& multimeter, const VoltageRequest& request,
                                   const VoltageHooks& hooks = {});

/// The objects that a voltage check reads: voltages, their angles and the frequency. For LiveMonitor::prepare().
std::vector<dlms::ObjectListEntry> voltageObjects(const std::vector<dlms::ObjectListEntry>& all);

/// AC volts, live, not relative, not filtered; else the VoltageError that says what to press or turn.
Result<void> checkFunction(const hal::Readout& readout);

}  // namespace ami::app
