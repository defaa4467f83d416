#include "app/fleet/Fleet.h"

#include <algorithm>
#include <numeric>

namespace ami::app::fleet {

using namespace std::chrono_literals;

namespace {

/// From this try on a meter waits outside.
constexpr std::uint32_t triesBeforeAside = 3;
/// Of the first request, before it was made: an AARQ without ciphering has about so many.
constexpr std::size_t usualGreeting = 48;

}  // namespace

Fleet::Fleet(std::vector<FleetTarget> targets, FleetOptions options, SchedulerOptions scheduling, SessionFactory factory, std::function<UtcTime()> utc)
    : options_(std::move(options)), factory_(std::move(factory)), utc_(std::move(utc)), scheduler_(scheduling), left_(targets.size()) {
    std::vector<std::uint32_t> all(options_.registers.size());
    std::iota(all.begin(), all.end(), 0u);
    meters_.reserve(targets.size());
    for (FleetTarget& target : targets) {
        const MeterIndex index = scheduler_.add(target.way, target.greetingTrips);
        meters_.push_back(std::make_unique<FleetMeter>(index, options_, factory_, target.missing.value_or(all), std::move(target.serial)));
    }
    dues_.resize(meters_.size());
    wasOver_.resize(meters_.size());
}

void Fleet::start(Instant now) {
    started_ = now;
    for (MeterIndex i = 0; i < meters_.size(); ++i) {
        if (meters_[i]->needsNothing()) {
            meters_[i]->start(now);
            follow(i, now);
            continue;
        }
        scheduler_.want(i, usualGreeting, FleetScheduler::Turn::Fresh, now);
        events_.push_back({FleetEvent::Kind::RowChanged, i});
    }
    if (left_ == 0 && !isOver_) {
        isOver_ = true;
        ended_ = now;
        events_.push_back({FleetEvent::Kind::RunOver});
    }
}

void Fleet::follow(MeterIndex index, Instant now) {
    FleetMeter& meter = *meters_[index];
    if (auto readings = meter.takeReadings(); !readings.empty()) events_.push_back({FleetEvent::Kind::ReadingsTaken, index, std::move(readings)});
    if (meter.row().isOver()) {
        if (wasOver_[index]) return;
        wasOver_[index] = true;
        meter.setFinishedAfter(std::chrono::duration_cast<Micros>(now - started_));
        setDue(index, std::nullopt);
        scheduler_.finished(index);
        events_.push_back({FleetEvent::Kind::RowChanged, index});
        events_.push_back({FleetEvent::Kind::MeterOver, index});
        if (--left_ == 0) {
            isOver_ = true;
            ended_ = now;
            events_.push_back({FleetEvent::Kind::RunOver});
        }
        return;
    }
    if (!meter.isAwaiting()) setDue(index, std::nullopt);
    if (meter.hasDatagram()) {
        scheduler_.want(index, meter.datagramSize(), turnOf(meter), now);
    }
    events_.push_back({FleetEvent::Kind::RowChanged, index});
}

FleetScheduler::Turn Fleet::turnOf(const FleetMeter& meter) const {
    if (meter.wasHeard()) return FleetScheduler::Turn::Begun;
    return meter.row().sent > 0 ? FleetScheduler::Turn::Again : FleetScheduler::Turn::Fresh;
}

void Fleet::setDue(MeterIndex index, std::optional<Instant> due) {
    if (dues_[index]) due_.erase({*dues_[index], index});
    dues_[index] = due;
    if (due) due_.emplace(*due, index);
}

void Fleet::receive(MeterIndex index, BytesView octets, Instant now) {
    FleetMeter& meter = *meters_[index];
    if (meter.receive(octets, now, utc_()) == FleetMeter::Heard::Ignored) {
        // The answer to a farewell that nobody waits for.
        if (meter.row().isOver()) scheduler_.answered(index, std::nullopt, now);
        ++ignored_;
        return;
    }
    ++exchanges_;
    scheduler_.answered(index, meter.took(), now);
    meter.setAside(false);
    follow(index, now);
}

void Fleet::unreachable(MeterIndex index, int error, Instant now) {
    FleetMeter& meter = *meters_[index];
    if (meter.row().isOver() || !meter.isAwaiting()) return;
    meter.unreachable(error, now);
    scheduler_.released(index);
    if (!meter.row().isOver() && meter.hasDatagram()) {
        meter.setAside(true);
        scheduler_.wantLater(index, meter.datagramSize(), turnOf(meter), now + scheduler_.waitOf(index, meter.tries()));
    }
    follow(index, now);
}

void Fleet::refused(MeterIndex index, const Error& error, Instant now) {
    FleetMeter& meter = *meters_[index];
    if (meter.row().isOver()) return;
    meter.refused(error);
    scheduler_.released(index);
    follow(index, now);
}

std::optional<FleetDatagram> Fleet::pollTransmit(Instant now) {
    while (const auto next = scheduler_.next(now)) {
        FleetMeter& meter = *meters_[*next];
        meter.prepare(now);
        if (!meter.hasDatagram()) {
            scheduler_.released(*next);
            follow(*next, now);
            continue;
        }
        scheduler_.resized(*next, meter.datagramSize());
        FleetDatagram datagram = meter.take(now);
        if (meter.isAwaiting()) {
            setDue(*next, now + scheduler_.waitOf(*next, meter.tries() > 0 ? meter.tries() - 1 : 0));
            meter.setAside(meter.tries() > triesBeforeAside);
            events_.push_back({FleetEvent::Kind::RowChanged, *next});
        } else {
            follow(*next, now);
        }
        return datagram;
    }
    return std::nullopt;
}

std::optional<FleetEvent> Fleet::pollEvent() {
    if (events_.empty()) return std::nullopt;
    std::optional<FleetEvent> event(std::move(events_.front()));
    events_.pop_front();
    return event;
}

std::optional<Instant> Fleet::nextDeadline() const {
    if (isOver_) return std::nullopt;
    std::optional<Instant> next = scheduler_.nextDeadline();
    if (!due_.empty()) next = next ? std::min(*next, due_.begin()->first) : due_.begin()->first;
    return next;
}

void Fleet::handleDeadline(Instant now) {
    scheduler_.handleDeadline(now);
    while (!due_.empty() && due_.begin()->first <= now) {
        const MeterIndex index = due_.begin()->second;
        setDue(index, std::nullopt);
        scheduler_.timedOut(index, now);
        meters_[index]->timedOut(now);
        follow(index, now);
    }
}

void Fleet::stop(Instant now) {
    for (MeterIndex i = 0; i < meters_.size(); ++i) {
        if (meters_[i]->row().isOver()) continue;
        meters_[i]->stop();
        follow(i, now);
    }
}

FleetTotals Fleet::totals(Instant now) const {
    FleetTotals totals;
    totals.meters = static_cast<std::uint32_t>(meters_.size());
    for (const auto& meter : meters_) {
        const FleetRow& row = meter->row();
        if (row.phase == FleetPhase::Done) ++totals.done;
        else if (row.phase == FleetPhase::Failed) ++totals.failed;
        else if (row.phase == FleetPhase::Stopped) ++totals.stopped;
        else if (row.isAside) ++totals.aside;
        else if (row.sent > 0) ++totals.active;
        totals.registers += row.total;
        totals.registersDone += row.done;
        totals.registersRefused += row.refused;
        if (row.learned) ++totals.learned;
        totals.sent += row.sent;
        totals.repeated += row.repeated;
    }
    totals.exchanges = exchanges_;
    totals.ignored = ignored_;
    totals.window = scheduler_.window();
    totals.underWay = scheduler_.underWay();
    totals.roundTrip = scheduler_.roundTrip();
    totals.elapsed = std::chrono::duration_cast<Micros>(ended_.value_or(now) - started_);
    return totals;
}

}  // namespace ami::app::fleet
