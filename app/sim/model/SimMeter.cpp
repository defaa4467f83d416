#include "app/sim/model/SimMeter.h"

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
    firmware_ = options_.firmware;
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

bool SimMeter::adjustToPreset() {
    if (!preset_ || clock() < preset_->from || clock() > preset_->to) return false;
    const UtcTime to = preset_->time;
    preset_.reset();
    setClock(to);
    return true;
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

Energies SimMeter::counted(UtcTime time) const {
    Energies counted = feeder_.energies(time);
    for (const Interruption& cut : interruptions_) {
        if (cut.from >= time) continue;
        counted = counted - (cut.to && *cut.to <= time ? cut.lost : feeder_.energies(time) - cut.atFrom);
    }
    return counted;
}

/// While a client's tariff is in force, what the model counted into the other one is moved over.
Energies SimMeter::energies(UtcTime time) const {
    Energies all = counted(time);
    for (std::size_t i = 0; i < tariffs_.size() && tariffs_[i].at < time; ++i) {
        if (tariffs_[i].tariff == 0) continue;
        const UtcTime end = i + 1 < tariffs_.size() ? std::min(tariffs_[i + 1].at, time) : time;
        const Energies during = counted(end) - counted(tariffs_[i].at);
        const std::int64_t moved = tariffs_[i].tariff == 1 ? during.importTariff2 : -during.importTariff1;
        all.importTariff1 += moved;
        all.importTariff2 -= moved;
    }
    return all;
}

int SimMeter::modelTariff(UtcTime time) const {
    const int minute = options_.feeder.zone.minuteOfDay(time);
    return minute >= 6 * 60 && minute < 22 * 60 ? 1 : 2;
}

void SimMeter::setTariff(UtcTime at, int tariff) {
    const bool modelled = tariffs_.empty() || tariffs_.back().tariff == 0;
    if (tariff == 0 && modelled) return;
    if (!tariffs_.empty() && tariffs_.back().at == at) tariffs_.back().tariff = tariff;
    else tariffs_.push_back({at, tariff});
}

void SimMeter::open(ControlState into, EventCode event) {
    if (isConnected()) {
        const UtcTime now = time();
        interruptions_.push_back({now, feeder_.energies(now), std::nullopt, {}});
    }
    controlState_ = into;
    addEvent(event);
}

void SimMeter::close(EventCode event) {
    const UtcTime now = time();
    Interruption& cut = interruptions_.back();
    cut.to = now;
    cut.lost = feeder_.energies(now) - cut.atFrom;
    controlState_ = ControlState::Connected;
    addEvent(event);
}

bool SimMeter::remoteDisconnect() {
    if (controlMode_ == 0) return false;
    if (controlState_ != ControlState::Disconnected) open(ControlState::Disconnected, EventCode::RemoteDisconnection);
    return true;
}

bool SimMeter::remoteReconnect() {
    const bool closesAtOnce = controlMode_ == 2 || controlMode_ == 4 || controlMode_ == 7;
    if (controlMode_ == 0) return false;
    if (isConnected()) return true;
    if (controlState_ == ControlState::ReadyForReconnection) {
        if (controlMode_ != 7) return !closesAtOnce;
        close(EventCode::RemoteConnection);
        return true;
    }
    if (closesAtOnce) close(EventCode::RemoteConnection);
    else open(ControlState::ReadyForReconnection, EventCode::ReadyForManualReconnection);
    return true;
}

bool SimMeter::localDisconnect() {
    if (controlMode_ == 0 || !isConnected()) return false;
    open(ControlState::ReadyForReconnection, EventCode::LocalDisconnection);
    return true;
}

bool SimMeter::localReconnect() {
    if (controlMode_ < 5 || controlState_ != ControlState::ReadyForReconnection) return false;
    close(EventCode::LocalReconnection);
    return true;
}

bool SimMeter::pressButton() {
    if (controlState_ == ControlState::ReadyForReconnection) {
        close(EventCode::ManualConnection);
        return true;
    }
    const bool opens = controlMode_ == 1 || controlMode_ == 2 || controlMode_ == 5;
    if (!opens || !isConnected()) return false;
    open(ControlState::ReadyForReconnection, EventCode::ManualDisconnection);
    return true;
}

EventLogId logOf(EventCode code) {
    const auto number = static_cast<int>(code);
    if ((number >= 40 && number <= 46) || number == 49 || number == 50) return EventLogId::Fraud;
    if (number >= 59 && number <= 69) return EventLogId::Disconnector;
    if (number >= 70 && number <= 99) return EventLogId::Quality;
    if (number >= 140 && number <= 170) return EventLogId::Communication;
    return EventLogId::Standard;
}

std::vector<MeterEvent> SimMeter::events() const {
    const UtcTime now = time();
    const UtcTime from = std::max(now - days(400), FeederModel::origin);
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
    // What the model says of the time before a log was cleared is gone.
    std::erase_if(all, [this](MeterEvent& event) {
        event.log = logOf(event.code);
        event.at = event.time;
        const auto start = eventsStart_.find(event.log);
        return start != eventsStart_.end() && event.time < start->second;
    });
    all.insert(all.end(), happened_.begin(), happened_.end());
    std::stable_sort(all.begin(), all.end(), [](const MeterEvent& a, const MeterEvent& b) { return a.at < b.at; });
    return all;
}

std::vector<MeterEvent> SimMeter::events(EventLogId log) const {
    std::vector<MeterEvent> some = events();
    std::erase_if(some, [log](const MeterEvent& event) { return event.log != log; });
    if (some.size() > eventCapacity) some.erase(some.begin(), some.end() - static_cast<std::ptrdiff_t>(eventCapacity));
    return some;
}

bool SimMeter::fraudSince(UtcTime time) const {
    const std::vector<MeterEvent> some = events(EventLogId::Fraud);
    return std::any_of(some.begin(), some.end(), [&](const MeterEvent& event) {
        return event.time > time && event.code != EventCode::EventLogCleared;
    });
}

void SimMeter::addEvent(EventCode code) {
    happened_.push_back({clock(), code, logOf(code), time()});
    if (listener_) listener_(happened_.back());
}

void SimMeter::clearEvents(EventLogId log) {
    eventsStart_[log] = time();
    std::erase_if(happened_, [log](const MeterEvent& event) { return event.log == log; });
    happened_.push_back({clock(), EventCode::EventLogCleared, log, time()});
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
