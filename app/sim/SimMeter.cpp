#include "app/sim/SimMeter.h"

#include <algorithm>
#include <utility>

namespace ami::sim {

using namespace std::chrono;

namespace {

std::string serialFromSeed(std::uint64_t seed) {
    const std::uint64_t number = 10'000'000 + Noise(seed).bits(500, 0) % 90'000'000;
    return std::to_string(number);
}

}  // namespace

SimMeter::SimMeter(const MeterOptions& options, crypto::SecureBytes password, std::function<UtcTime()> hostClock)
    : options_(options),
      password_(std::move(password)),
      hostClock_(std::move(hostClock)),
      feeder_(options.feeder),
      zone_(options.feeder.zone) {
    if (options_.serial.empty()) options_.serial = serialFromSeed(options_.feeder.seed);
}

std::string SimMeter::logicalDeviceName() const {
    std::string tail = options_.serial;
    if (tail.size() > 13) tail.erase(0, tail.size() - 13);
    return "AMI" + std::string(13 - tail.size(), '0') + tail;
}

milliseconds SimMeter::adjustmentAt(UtcTime time) const {
    milliseconds total{0};
    for (const Adjustment& adjustment : adjustments_) {
        if (adjustment.at <= time) total = adjustment.total;
    }
    return total;
}

void SimMeter::setClock(UtcTime to) {
    addEvent(EventCode::ClockAdjustedOldTime);
    adjustment_ = to - time();
    adjustments_.push_back({time(), adjustment_});
    addEvent(EventCode::ClockAdjustedNewTime);
}

bool SimMeter::clockWasSet(UtcTime from, UtcTime to) const {
    return std::any_of(adjustments_.begin(), adjustments_.end(), [&](const Adjustment& a) { return a.at > from && a.at <= to; });
}

FeederState SimMeter::state() const {
    FeederState now = feeder_.state(time());
    if (!isConnected()) {
        for (PhaseState& phase : now.phases) {
            phase.voltage += 0.22 * phase.activePower / 230;
            phase.current = phase.activePower = phase.reactivePower = 0;
            phase.currentAngle = phase.voltageAngle;
        }
    }
    return now;
}

Energies SimMeter::energies(UtcTime time) const {
    Energies counted = feeder_.energies(time);
    for (const Interruption& cut : interruptions_) {
        if (cut.from >= time) continue;
        counted = counted - (cut.to && *cut.to <= time ? cut.lost : feeder_.energies(time) - cut.atFrom);
    }
    return counted;
}

void SimMeter::disconnectSupply() {
    if (!isConnected()) return;
    const UtcTime now = time();
    interruptions_.push_back({now, feeder_.energies(now), std::nullopt, {}});
    controlState_ = ControlState::Disconnected;
    addEvent(EventCode::RemoteDisconnection);
}

void SimMeter::reconnectSupply() {
    if (isConnected()) return;
    const UtcTime now = time();
    Interruption& cut = interruptions_.back();
    cut.to = now;
    cut.lost = feeder_.energies(now) - cut.atFrom;
    controlState_ = ControlState::Connected;
    addEvent(EventCode::RemoteConnection);
}

std::vector<MeterEvent> SimMeter::events() const {
    const UtcTime now = time();
    const UtcTime from = std::max({now - days(400), FeederModel::origin, eventsStart_});
    std::vector<MeterEvent> all;
    for (const auto& outage : feeder_.outages(from, now)) {
        if (outage.from >= from) all.push_back({outage.from, EventCode::PowerDown});
        if (outage.to <= now) all.push_back({outage.to, EventCode::PowerUp});
    }
    for (const auto& sag : feeder_.sags(from, now)) {
        if (sag.at < from) continue;
        all.push_back({sag.at, static_cast<EventCode>(static_cast<int>(EventCode::UndervoltageL1) + sag.phase)});
    }
    const Noise noise(options_.feeder.seed);
    for (sys_days day = floor<days>(from); day <= now; day += days(1)) {
        const UtcTime at = sys_time<milliseconds>(day) + hours(1);
        if (zone_.isDaylight(at) != zone_.isDaylight(at - milliseconds(1)) && at >= from && at <= now)
            all.push_back({at, EventCode::DaylightSavingChanged});
        const std::int64_t number = day.time_since_epoch().count();
        const UtcTime visit =
            sys_time<milliseconds>(day) + minutes(8 * 60) + seconds(static_cast<std::int64_t>(noise.bits(501, number) % 28000));
        if (noise.uniform(502, number) < 0.003 && visit >= from && visit + minutes(14) <= now) {
            all.push_back({visit, EventCode::TerminalCoverRemoved});
            all.push_back({visit + minutes(14), EventCode::TerminalCoverClosed});
        }
    }
    all.insert(all.end(), happened_.begin(), happened_.end());
    std::stable_sort(all.begin(), all.end(), [](const MeterEvent& a, const MeterEvent& b) { return a.time < b.time; });
    if (all.size() > eventCapacity) all.erase(all.begin(), all.end() - static_cast<std::ptrdiff_t>(eventCapacity));
    return all;
}

void SimMeter::addEvent(EventCode code) { happened_.push_back({clock(), code}); }

void SimMeter::clearEvents() {
    eventsStart_ = time();
    happened_.clear();
    addEvent(EventCode::EventLogCleared);
}

std::uint32_t SimMeter::powerFailures() const { return static_cast<std::uint32_t>(feeder_.outages(FeederModel::origin, time()).size()); }

void SimMeter::clearProfile() {
    profileStart_ = time();
    addEvent(EventCode::LoadProfileCleared);
}

bool SimMeter::isLocked() {
    if (lockedUntil_ && time() < *lockedUntil_) return true;
    lockedUntil_.reset();
    return false;
}

void SimMeter::noteAuthentication(bool right) {
    if (right) {
        wrongAuthentications_ = 0;
    } else if (++wrongAuthentications_ >= 5) {
        wrongAuthentications_ = 0;
        lockedUntil_ = time() + seconds(60);
        addEvent(EventCode::AuthenticationFailed);
    }
}

SimMeter::PasswordCheck SimMeter::checkPassword(BytesView offered) {
    if (isLocked()) return PasswordCheck::Locked;
    const bool right = hasPassword() && crypto::constantTimeEqual(password_.view(), offered);
    noteAuthentication(right);
    return right ? PasswordCheck::Right : PasswordCheck::Wrong;
}

}  // namespace ami::sim
