#include "app/fleet/FleetScheduler.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ami::app::fleet {

using namespace std::chrono_literals;

namespace {

constexpr double leastWindow = 1;
constexpr double firstInBranch = 8;
constexpr double gain = 2;                 ///< exchanges that a window grows by in a round trip while nothing queues
constexpr double heavyLoss = 0.5;          ///< of exchanges; a mesh that loses a tenth of all datagrams loses a fifth of them
constexpr double lossWeight = 1.0 / 32;
constexpr double branchLossWeight = 1.0 / 12;
constexpr double queueWeight = 1.0 / 4;
constexpr double longer = 1.5;             ///< factor of the wait after each try
constexpr auto leastKept = 2min;           ///< the least round trip counts for this long to twice as long
constexpr auto branchSilence = 15s;
constexpr std::size_t kindOctets = 96;
constexpr std::uint32_t kindsOfLength = 16;

}  // namespace

FleetScheduler::FleetScheduler(const SchedulerOptions& options)
    : options_(options), all_(options.firstWait, options.leastWait, options.mostWait), window_(options.firstWindow) {}

MeterIndex FleetScheduler::add(const std::vector<RouterIndex>& way, unsigned greetingTrips) {
    Meter meter;
    meter.trips = 1 + greetingTrips;
    meter.hops = static_cast<std::uint32_t>(way.size());
    constexpr RouterIndex unknown = 0xFFFFFFFF;
    const auto [branch, isNew] = branchOf_.try_emplace(way.empty() ? unknown : way.front(), static_cast<std::uint32_t>(branches_.size()));
    if (isNew) {
        Branch fresh;
        // Meters whose way is not known share one branch, and no window but that of all.
        fresh.window = way.empty() ? options_.mostWindow : std::min(firstInBranch, options_.mostInBranch);
        branches_.push_back(fresh);
    }
    meter.branch = branch->second;
    ++branches_[meter.branch].left;
    for (std::size_t i = 1; i + 1 < way.size(); ++i) {
        const auto [parent, isFirst] = parentOf_.try_emplace(way[i], static_cast<std::uint32_t>(parents_.size()));
        if (isFirst) parents_.emplace_back();
        ++parents_[parent->second].left;
        meter.parents.push_back(parent->second);
    }
    meters_.push_back(std::move(meter));
    return static_cast<MeterIndex>(meters_.size() - 1);
}

/// False when it stands in a line already, or is over.
bool FleetScheduler::queue(MeterIndex index, std::size_t octets, bool begun, Instant wanted) {
    Meter& meter = meters_[index];
    if (meter.isWaiting || meter.isFinished) return false;
    freeSlot(index);
    meter.octets = octets;
    meter.begun = begun;
    meter.isWaiting = true;
    meter.wanted = wanted;
    return true;
}

void FleetScheduler::want(MeterIndex index, std::size_t octets, bool begun, Instant now) {
    if (queue(index, octets, begun, now)) (begun ? begun_ : fresh_).push_back(index);
}

void FleetScheduler::wantLater(MeterIndex index, std::size_t octets, Instant from) {
    // What was put aside takes its turn with those that have begun.
    if (!queue(index, octets, true, from)) return;
    meters_[index].from = from;
    later_.emplace(from, index);
}

bool FleetScheduler::hasRoom(const Meter& meter) const {
    const Branch& branch = branches_[meter.branch];
    if (branch.underWay >= static_cast<std::uint32_t>(std::max(branch.window, leastWindow))) return false;
    return std::all_of(meter.parents.begin(), meter.parents.end(), [this](std::uint32_t parent) { return parents_[parent].underWay < options_.perParent; });
}

/// Its branch, then its parent, has more left to do for each exchange that is under way there; of two alike the farther one. So every radio
/// near the border router has work in proportion to what is behind it, and all of them end together.
bool FleetScheduler::goesBefore(const Meter& one, const Meter& other) const {
    const auto share = [](const auto& router) { return std::uint64_t{router.left}; };
    const Branch &branch = branches_[one.branch], &otherBranch = branches_[other.branch];
    const std::uint64_t due = share(branch) * (otherBranch.underWay + 1), otherDue = share(otherBranch) * (branch.underWay + 1);
    if (due != otherDue) return due > otherDue;
    if (!one.parents.empty() && !other.parents.empty()) {
        const Parent &parent = parents_[one.parents.front()], &otherParent = parents_[other.parents.front()];
        const std::uint64_t behind = share(parent) * (otherParent.underWay + 1), otherBehind = share(otherParent) * (parent.underWay + 1);
        if (behind != otherBehind) return behind > otherBehind;
    }
    return one.hops > other.hops;
}

std::optional<MeterIndex> FleetScheduler::next(Instant now) {
    handleDeadline(now);
    if (underWay_ >= static_cast<std::uint32_t>(std::max(window_, leastWindow))) return std::nullopt;
    std::vector<MeterIndex>* line = &begun_;
    auto chosen = std::find_if(begun_.begin(), begun_.end(), [this](MeterIndex index) { return hasRoom(meters_[index]); });
    if (chosen == begun_.end()) {
        line = &fresh_;
        chosen = fresh_.end();
        for (auto it = fresh_.begin(); it != fresh_.end(); ++it) {
            if (!hasRoom(meters_[*it])) continue;
            if (chosen == fresh_.end() || goesBefore(meters_[*it], meters_[*chosen])) chosen = it;
        }
        if (chosen == fresh_.end()) return std::nullopt;
    }
    const MeterIndex index = *chosen;
    line->erase(chosen);
    Meter& meter = meters_[index];
    meter.isWaiting = false;
    meter.hasSlot = true;
    meter.sent = now;
    // Longer than others take, nothing of it is in a queue.
    meter.slotUntil = now + firstWaitOf(meter) * meter.trips;
    slots_.emplace(meter.slotUntil, index);
    ++underWay_;
    ++branches_[meter.branch].underWay;
    for (const std::uint32_t parent : meter.parents) ++parents_[parent].underWay;
    return index;
}

void FleetScheduler::freeSlot(MeterIndex index) {
    Meter& meter = meters_[index];
    if (!meter.hasSlot) return;
    meter.hasSlot = false;
    slots_.erase({meter.slotUntil, index});
    --underWay_;
    --branches_[meter.branch].underWay;
    for (const std::uint32_t parent : meter.parents) --parents_[parent].underWay;
}

void FleetScheduler::leave(MeterIndex index) {
    Meter& meter = meters_[index];
    if (!meter.isWaiting) return;
    meter.isWaiting = false;
    later_.erase({meter.from, index});
    std::erase(meter.begun ? begun_ : fresh_, index);
}

void FleetScheduler::answered(MeterIndex index, std::optional<Micros> took, Instant now) {
    Meter& meter = meters_[index];
    leave(index);
    noteLoss(false, branches_[meter.branch], now);
    // How long one trip takes cannot be told from several.
    if (std::exchange(meter.trips, 1) > 1) took.reset();
    else if (!took) meter.own = std::max(meter.own, std::chrono::duration_cast<Micros>(now - meter.sent));
    if (took) learn(meter, *took, now);
    freeSlot(index);
}

void FleetScheduler::timedOut(MeterIndex index, Instant now) {
    noteLoss(true, branches_[meters_[index].branch], now);
    freeSlot(index);
}

void FleetScheduler::finished(MeterIndex index) {
    Meter& meter = meters_[index];
    leave(index);
    if (meter.isFinished) return;
    meter.isFinished = true;
    --branches_[meter.branch].left;
    for (const std::uint32_t parent : meter.parents) --parents_[parent].left;
}

std::uint32_t FleetScheduler::kindOf(const Meter& meter) {
    return meter.hops * kindsOfLength + std::min(static_cast<std::uint32_t>(meter.octets / kindOctets), kindsOfLength - 1);
}

Micros FleetScheduler::firstWaitOf(const Meter& meter) const {
    const auto kind = kinds_.find(kindOf(meter));
    return kind != kinds_.end() && kind->second.wait.mean() ? kind->second.wait.wait() : all_.wait();
}

Micros FleetScheduler::waitOf(MeterIndex index, std::uint32_t tries) const {
    const Meter& meter = meters_[index];
    const auto least = std::max(firstWaitOf(meter), meter.own + meter.own / 4) * meter.trips;
    const double wait = static_cast<double>(least.count()) * std::pow(longer, std::min(tries, 20u));
    return Micros(static_cast<std::int64_t>(std::min(wait, static_cast<double>(options_.mostWait.count()))));
}

/// The wait that no branch escapes is one in the border router's own queue.
double FleetScheduler::commonQueue(Instant now) const {
    std::optional<double> least;
    for (const Branch& branch : branches_) {
        if (!branch.queue || now - branch.heard > branchSilence) continue;
        least = least ? std::min(*least, *branch.queue) : *branch.queue;
    }
    return least.value_or(0);
}

/// @spec RFC 6817 2.4.2: in proportion to how far the wait is from its target
void FleetScheduler::grow(double& window, double queue, double most) const {
    const auto target = static_cast<double>(options_.queueTarget.count());
    const double off = std::clamp((target - queue) / target, -1.0, 1.0);
    window = std::clamp(window + gain * off / window, leastWindow, most);
}

void FleetScheduler::learn(Meter& meter, Micros took, Instant now) {
    all_.measured(took);
    meter.own = took;
    Kind& kind = kinds_.try_emplace(kindOf(meter), Kind{{}, {}, now, RoundTrip(options_.firstWait, options_.leastWait, options_.mostWait)}).first->second;
    kind.wait.measured(took);
    if (now - kind.since > leastKept) {
        kind.leastBefore = kind.least;
        kind.least.reset();
        kind.since = now;
    }
    kind.least = std::min(kind.least.value_or(took), took);
    const Micros least = std::min(*kind.least, kind.leastBefore.value_or(*kind.least));
    const auto queued = static_cast<double>((took - least).count());
    Branch& branch = branches_[meter.branch];
    branch.queue = branch.queue ? *branch.queue + (queued - *branch.queue) * queueWeight : queued;
    branch.heard = now;

    const double common = commonQueue(now);
    const auto target = static_cast<double>(options_.queueTarget.count());
    const bool isUsed = 2.0 * underWay_ >= window_;
    if (isStarting_ && common < target / 2) {
        if (isUsed) window_ = std::min(window_ + 1, options_.mostWindow);
    } else {
        isStarting_ = false;
        if (isUsed || common > target) grow(window_, common, options_.mostWindow);
    }
    if (2.0 * branch.underWay >= branch.window || *branch.queue - common > target)
        grow(branch.window, *branch.queue - common, options_.mostInBranch);
}

void FleetScheduler::noteLoss(bool lost, Branch& branch, Instant now) {
    loss_ += ((lost ? 1.0 : 0.0) - loss_) * lossWeight;
    branch.loss += ((lost ? 1.0 : 0.0) - branch.loss) * branchLossWeight;
    if (!lost) return;
    const auto once = all_.wait();
    if (loss_ > heavyLoss && now - cut_ > once) {
        window_ = std::max(window_ / 2, leastWindow);
        cut_ = now;
        isStarting_ = false;
    }
    if (branch.loss > heavyLoss && now - branch.cut > once) {
        branch.window = std::max(branch.window / 2, leastWindow);
        branch.cut = now;
    }
}

std::optional<Instant> FleetScheduler::nextDeadline() const {
    std::optional<Instant> next;
    if (!later_.empty()) next = later_.begin()->first;
    if (!slots_.empty() && (!begun_.empty() || !fresh_.empty())) next = next ? std::min(*next, slots_.begin()->first) : slots_.begin()->first;
    return next;
}

void FleetScheduler::handleDeadline(Instant now) {
    while (!slots_.empty() && slots_.begin()->first <= now) freeSlot(slots_.begin()->second);
    while (!later_.empty() && later_.begin()->first <= now) {
        begun_.push_back(later_.begin()->second);
        later_.erase(later_.begin());
    }
}

}  // namespace ami::app::fleet
