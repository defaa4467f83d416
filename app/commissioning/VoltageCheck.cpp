#include "app/commissioning/VoltageCheck.h"

#include <cmath>

namespace ami::app {

namespace {

using hal::ReadoutState;

Unexpected refused(VoltageError code, std::int64_t detail = 0) { return fail(Fault::Unsupported, Layer::Multimeter, code, detail); }

double stepOf(const Decimal& value) { return Decimal(1, value.exponent()).toDouble(); }

Result<hal::TimedReadout> readNumber(hal::Multimeter& multimeter, std::chrono::milliseconds patience) {
    const auto deadline = std::chrono::steady_clock::now() + patience;
    for (;;) {
        auto timed = multimeter.read();
        if (!timed) return timed;
        if (auto usable = checkFunction(timed->readout); !usable) {
            // While the knob is turned a display shows other functions for a moment without a number.
            if (timed->readout.state == ReadoutState::Normal || timed->answered >= deadline) return Unexpected(usable.error());
        } else if (timed->readout.state == ReadoutState::Normal) {
            return timed;
        }
        if (timed->answered >= deadline) return refused(VoltageError::NoNumber, static_cast<std::int64_t>(timed->readout.state));
    }
}

Result<MeterVoltage> voltageOf(const LiveSample& sample, VoltagePort port) {
    const auto [first, second] = phasesOf(port);
    for (const std::size_t phase : {first, second}) {
        if (!sample.phases[phase].voltage) return refused(VoltageError::NoSuchVoltage, static_cast<std::int64_t>(phase) + 1);
    }
    const Decimal& one = sample.phases[first].voltage->value;
    if (!isLineToLine(port)) return MeterVoltage{one.toDouble(), stepOf(one), 0};
    const auto& angleOne = sample.phases[first].voltageAngle;
    const auto& angleTwo = sample.phases[second].voltageAngle;
    if (!angleOne || !angleTwo) return refused(VoltageError::NoAngles);
    const Decimal& two = sample.phases[second].voltage->value;
    // The reference angle of L1 is exact; the step of the other one counts.
    const double angleStep = first == 0 ? stepOf(angleTwo->value) : stepOf(angleOne->value);
    return lineToLine(one.toDouble(), two.toDouble(), angleTwo->value.toDouble() - angleOne->value.toDouble(), stepOf(one), angleStep);
}

}  // namespace

Result<void> checkFunction(const hal::Readout& readout) {
    if (!hal::isAcVolts(readout)) {
        return refused(VoltageError::NotAcVolts,
                       static_cast<std::int64_t>(readout.quantity) * 256 + static_cast<std::int64_t>(readout.coupling));
    }
    if (readout.held) return refused(VoltageError::NotLive);
    if (readout.relative) return refused(VoltageError::Relative);
    if (readout.filtered) return refused(VoltageError::Filtered);
    return {};
}

std::vector<dlms::ObjectListEntry> voltageObjects(const std::vector<dlms::ObjectListEntry>& all) {
    std::vector<dlms::ObjectListEntry> chosen;
    for (const auto& entry : all) {
        const auto c = entry.instance.c();
        const bool wanted = c == 32 || c == 52 || c == 72 || c == 14 || (c == 81 && entry.instance.e() % 10 < 3 && entry.instance.e() < 30);
        if (entry.instance.a() == 1 && entry.instance.d() == 7 && wanted) chosen.push_back(entry);
    }
    return chosen;
}

Result<VoltageReport> checkVoltage(const PollMeter& meter, hal::Multimeter& multimeter, const VoltageRequest& request,
                                   const VoltageHooks& hooks) {
    VoltageReport report;
    report.request = request;
    report.multimeter = multimeter.identity();
    report.multimeterAt = multimeter.where();
    std::vector<VoltagePair> pairs;
    std::optional<Specification> specification = request.specification;
    while (pairs.size() < request.pairs) {
        const Instant begin = std::chrono::steady_clock::now();
        const auto before = readNumber(multimeter, hooks.patience);
        if (!before) return Unexpected(before.error());
        const auto sample = meter();
        if (!sample) return Unexpected(sample.error());
        const auto after = readNumber(multimeter, hooks.patience);
        if (!after) return Unexpected(after.error());
        const auto voltage = voltageOf(*sample, request.port);
        if (!voltage) return Unexpected(voltage.error());
        if (sample->frequency) report.hertz = sample->frequency->value.toDouble();
        if (!specification) specification = specificationOf(report.multimeter, after->readout);

        VoltagePair pair;
        pair.time = sample->time;
        pair.meter = *voltage;
        pair.before = before->readout.value.toDouble();
        pair.after = after->readout.value.toDouble();
        pair.referenceResolution = after->readout.resolution ? after->readout.resolution->toDouble() : 0;
        pair.referenceRange = after->readout.range ? after->readout.range->toDouble() : 0;
        pair.span = std::chrono::ceil<std::chrono::milliseconds>(after->answered - before->asked);
        pairs.push_back(pair);
        report.lastReadout = after->readout;
        if (hooks.progress) hooks.progress(pair);
        const bool isLast = pairs.size() == request.pairs;
        if (!isLast && hooks.waitUntil && hooks.waitUntil(begin + request.spacing)) {
            return fail(Fault::Cancelled, Layer::Multimeter, VoltageError::NoNumber);
        }
    }
    report.comparison = compareVoltage(pairs, request.meterPercent, specification, report.hertz);
    return report;
}

}  // namespace ami::app
