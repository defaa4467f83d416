#include "app/readings/LiveMonitor.h"

#include <algorithm>

#include "app/readings/Values.h"

namespace ami::app {
namespace {

using dlms::Obis;

/// Group C of L1; L2 and L3 follow in steps of 20. @spec IEC 62056-6-1 Table 12
constexpr std::uint8_t voltage = 32, current = 31, importPower = 21, exportPower = 22, netPower = 36, powerFactor = 33;
constexpr std::uint8_t angles = 81, frequency = 14, instantaneous = 7;

std::uint8_t ofPhase(std::uint8_t c, std::size_t phase) { return static_cast<std::uint8_t>(c + 20 * phase); }

Obis electrical(std::uint8_t c, std::uint8_t e = 0) { return Obis(1, 0, c, instantaneous, e); }

/// Into 0 … 360 degrees.
Decimal wrapped(Decimal angle) {
    for (int turns = 0; turns < 4 && angle.isNegative(); ++turns) angle = sum(angle, Decimal(360, 0)).value_or(angle);
    for (int turns = 0; turns < 4 && angle.toDouble() >= 360; ++turns) angle = sum(angle, Decimal(-360, 0)).value_or(angle);
    return angle;
}

}  // namespace

LiveMonitor::LiveMonitor(MeterLink& link, RadioRegisters radio) : link_(link), radio_(std::move(radio)) {}

bool LiveMonitor::choose(const std::vector<dlms::ObjectListEntry>& objects, const Obis& instance, Channel channel) {
    const auto entry = std::find_if(objects.begin(), objects.end(), [&](const auto& object) {
        // Any channel of the meter's medium, as makers use group B 0 or 1 for the same quantity.
        const bool same =
            object.instance == instance ||
            (instance.b() == 0 && object.instance == Obis(instance.a(), 1, instance.c(), instance.d(), instance.e(), instance.f()));
        return same && (object.classId == dlms::cls::data || scalerAttribute(object.classId, 2));
    });
    if (entry == objects.end()) return false;
    channel.attribute = {entry->classId, entry->instance, 2};
    channels_.push_back(channel);
    return true;
}

void LiveMonitor::choosePhase(const std::vector<dlms::ObjectListEntry>& objects, std::size_t phase) {
    const auto add = [&](std::uint8_t c, std::optional<Measurement> PhaseSample::*field, Role role = Role::Value) {
        return choose(objects, electrical(ofPhase(c, phase)),
                      {.attribute = {}, .scaler = {}, .phaseField = field, .phase = phase, .role = role});
    };
    add(voltage, &PhaseSample::voltage);
    add(current, &PhaseSample::current);
    if (add(importPower, &PhaseSample::power)) add(exportPower, &PhaseSample::power, Role::ExportPart);
    else add(netPower, &PhaseSample::power);
    add(powerFactor, &PhaseSample::powerFactor);
}

/// E is ten times one quantity plus the other, with U(L1) … U(L3) as 0 … 2 and I(L1) … I(L3) as 4 … 6. Meters write the pair in either
/// order for the same lagging angle, and give currents against U(L1) or against the phase's own voltage. @spec IEC 62056-6-1 Table 15
void LiveMonitor::chooseAngles(const std::vector<dlms::ObjectListEntry>& objects) {
    const auto add = [&](int reference, int measured, Channel channel) {
        for (const int e : {10 * reference + measured, 10 * measured + reference}) {
            if (choose(objects, electrical(angles, static_cast<std::uint8_t>(e)), channel)) return hasAngles_ = true;
        }
        return false;
    };
    for (std::size_t phase = 0; phase < 3; ++phase) {
        const int u = static_cast<int>(phase), i = u + 4;
        if (phase != 0) add(0, u, {.attribute = {}, .scaler = {}, .phaseField = &PhaseSample::voltageAngle, .phase = phase});
        Channel channel{.attribute = {}, .scaler = {}, .phaseField = &PhaseSample::currentAngle, .phase = phase};
        if (add(0, i, channel)) continue;
        channel.role = Role::AngleAgainstOwnVoltage;
        add(u, i, channel);
    }
}

Result<void> LiveMonitor::prepare(const std::vector<dlms::ObjectListEntry>& objects) {
    channels_.clear();
    hasAngles_ = false;
    hasClock_ = std::any_of(objects.begin(), objects.end(), [](const auto& object) {
        return object.classId == clockTime.classId && object.instance == clockTime.instance;
    });
    for (std::size_t phase = 0; phase < 3; ++phase) choosePhase(objects, phase);
    chooseAngles(objects);
    choose(objects, electrical(frequency), {.attribute = {}, .scaler = {}, .whole = &LiveSample::frequency});
    for (const RadioRegister& radio : radio_) {
        Channel channel;
        switch (radio.quantity) {
        case RadioQuantity::Rssi: channel.whole = &LiveSample::rssi; break;
        case RadioQuantity::LinkMargin: channel.whole = &LiveSample::linkMargin; break;
        case RadioQuantity::Hops: channel.whole = &LiveSample::hops; break;
        case RadioQuantity::PacketLoss: channel.whole = &LiveSample::packetLoss; break;
        }
        choose(objects, radio.instance, channel);
    }
    return readScalers();
}

/// A register without a readable scaler_unit is left out: a number of unknown size is worse than none.
Result<void> LiveMonitor::readScalers() {
    std::vector<dlms::AttributeRef> attributes;
    for (const Channel& channel : channels_) {
        const auto scaler = scalerAttribute(channel.attribute.classId, channel.attribute.attribute);
        if (scaler) attributes.push_back({channel.attribute.classId, channel.attribute.instance, *scaler});
    }
    const auto results = readAll(link_, attributes);
    if (!results) return Unexpected(results.error());
    std::vector<Channel> known;
    std::size_t index = 0;
    for (Channel& channel : channels_) {
        if (scalerAttribute(channel.attribute.classId, channel.attribute.attribute)) {
            const dlms::Data* value = valueOf((*results)[index++]);
            const auto scaler = value ? dlms::ScalerUnit::fromData(*value) : std::nullopt;
            if (!scaler) continue;
            channel.scaler = *scaler;
        }
        known.push_back(channel);
    }
    channels_ = std::move(known);
    return {};
}

Result<LiveSample> LiveMonitor::poll() {
    std::vector<dlms::AttributeRef> attributes;
    if (hasClock_) attributes.push_back(clockTime);
    for (const Channel& channel : channels_) attributes.push_back(channel.attribute);
    const UtcTime asked = utcNow();
    const auto begin = std::chrono::steady_clock::now();
    const auto results = readAll(link_, attributes);
    if (!results) return Unexpected(results.error());
    LiveSample sample;
    sample.time = utcNow();
    sample.readTime = std::chrono::round<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin);
    std::size_t index = 0;
    if (hasClock_) {
        if (const dlms::Data* value = valueOf((*results)[index])) sample.clockDrift = clockDrift(*value, asked, sample.time);
        ++index;
    }
    if (hasAngles_) sample.phases[0].voltageAngle = Measurement{Decimal(0, 0), 8};
    for (const Channel& channel : channels_) {
        const dlms::Data* value = valueOf((*results)[index++]);
        const auto number = value ? value->toDecimal() : std::nullopt;
        if (!number) continue;
        const Measurement measured{number->scaled(channel.scaler.scaler), channel.scaler.unit};
        sample.registers.emplace_back(channel.attribute, measured);
        enter(sample, channel, measured);
    }
    return sample;
}

void LiveMonitor::enter(LiveSample& sample, const Channel& channel, const Measurement& measured) const {
    if (channel.whole) {
        sample.*channel.whole = measured;
        return;
    }
    PhaseSample& phase = sample.phases[channel.phase];
    std::optional<Measurement>& field = phase.*channel.phaseField;
    const bool isAngle = channel.phaseField == &PhaseSample::voltageAngle || channel.phaseField == &PhaseSample::currentAngle;
    switch (channel.role) {
    case Role::Value:
        field = measured;
        if (isAngle) field->value = wrapped(measured.value);
        break;
    case Role::ExportPart:
        // Import alone has no sign; without it (refused in this poll) export alone is still known.
        if (const auto net = field ? sum(field->value, negated(measured.value)) : negated(measured.value))
            field = Measurement{*net, measured.unit};
        break;
    case Role::AngleAgainstOwnVoltage:
        if (!phase.voltageAngle) break;
        if (const auto angle = sum(phase.voltageAngle->value, measured.value)) field = Measurement{wrapped(*angle), measured.unit};
        break;
    }
}

std::vector<mdms::Reading> LiveMonitor::readings(const LiveSample& sample, const std::string& meter) const {
    std::vector<mdms::Reading> readings;
    readings.reserve(sample.registers.size());
    for (const auto& [attribute, measured] : sample.registers) {
        mdms::Reading reading;
        reading.meter = meter;
        reading.classId = attribute.classId;
        reading.obis = attribute.instance;
        reading.attribute = attribute.attribute;
        reading.kind = mdms::ReadingKind::Instantaneous;
        reading.time = sample.time;
        reading.value = measured.value;
        reading.unit = measured.unit;
        readings.push_back(std::move(reading));
    }
    return readings;
}

}  // namespace ami::app
