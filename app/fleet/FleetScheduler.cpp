#include "app/fleet/FleetScheduler.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ami::app::fleet {

using namespace std::chrono_literals;

namespace {

constexpr double leastWindow = 1;
constexpr double leastUnheard = 2;         ///< what silence of meters that were never heard leaves of a window
constexpr double firstInBranch = 8;
constexpr double gain = 2;                 ///< exchanges that a window grows by in a round trip while nothing queues
constexpr double heavyLoss = 0.5;          ///< of exchanges; a mesh that loses a tenth of all datagrams loses a fifth of them
constexpr double lossWeight = 1.0 / 32;
constexpr double branchLossWeight = 1.0 / 12;
constexpr double queueWeight = 1.0 / 4;
constexpr double yieldWeight = 1.0 / 16;
constexpr double mostHeardLoss = 0.3;
constexpr double leastYield = 0.2;          ///< below it most are not there; a mesh that loses a fifth of all exchanges, or even half, is far above
constexpr double shareOfUnheard = 0.25;     ///< of the window, below that
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

std::vector<MeterIndex>& FleetScheduler::lineOf(Turn turn) { return turn == Turn::Fresh ? fresh_ : begun_; }

/// False when it stands in a line already, or is over.
bool FleetScheduler::queue(MeterIndex index, std::size_t octets, Turn turn, Instant wanted) {
    Meter& meter = meters_[index];
    if (meter.isWaiting || meter.isFinished) return false;
    freeSlot(index);
    meter.octets = octets;
    meter.turn = turn;
    meter.isWaiting = true;
    meter.wanted = wanted;
    return true;
}

void FleetScheduler::want(MeterIndex index, std::size_t octets, Turn turn, Instant now) {
    if (queue(index, octets, turn, now)) lineOf(turn).push_back(index);
}

void FleetScheduler::wantLater(MeterIndex index, std::size_t octets, Turn turn, Instant from) {
    if (!queue(index, octets, turn, from)) return;
    meters_[index].from = from;
    later_.emplace(from, index);
}

void FleetScheduler::resized(MeterIndex index, std::size_t octets) {
    Meter& meter = meters_[index];
    meter.octets = octets;
    if (!meter.hasSlot) return;
    slots_.erase({meter.slotUntil, index});
    meter.slotUntil = meter.sent + firstWaitOf(meter) * meter.trips;
    slots_.emplace(meter.slotUntil, index);
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

std::optional<MeterIndex> FleetScheduler::choose() {
    const auto isUnheard = [this](MeterIndex index) { return meters_[index].turn == Turn::Again; };
    const bool isAlone = fresh_.empty() && std::all_of(begun_.begin(), begun_.end(), isUnheard);
    const auto most = static_cast<std::uint32_t>(std::max(isAlone || yield_ > leastYield ? window_ : window_ * shareOfUnheard, isAlone || fresh_.empty() ? leastWindow : 0.0));
    const auto begun = std::find_if(begun_.begin(), begun_.end(), [&](MeterIndex index) { return (againUnderWay_ < most || !isUnheard(index)) && hasRoom(meters_[index]); });
    if (begun != begun_.end()) return *begun;
    auto chosen = fresh_.end();
    for (auto it = fresh_.begin(); it != fresh_.end(); ++it) {
        if (!hasRoom(meters_[*it])) continue;
        if (chosen == fresh_.end() || goesBefore(meters_[*it], meters_[*chosen])) chosen = it;
    }
    return chosen == fresh_.end() ? std::nullopt : std::optional(*chosen);
}

std::optional<MeterIndex> FleetScheduler::next(Instant now) {
    handleDeadline(now);
    if (underWay_ >= static_cast<std::uint32_t>(std::max(window_, leastWindow))) return std::nullopt;
    const auto chosen = choose();
    if (!chosen) return std::nullopt;
    const MeterIndex index = *chosen;
    std::erase(lineOf(meters_[index].turn), index);
    Meter& meter = meters_[index];
    meter.isWaiting = false;
    meter.hasSlot = true;
    meter.sent = now;
    // Longer than others take, nothing of it is in a queue.
    meter.slotUntil = now + firstWaitOf(meter) * meter.trips;
    slots_.emplace(meter.slotUntil, index);
    ++underWay_;
    if (meter.turn == Turn::Again) ++againUnderWay_;
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
    if (meter.turn == Turn::Again) --againUnderWay_;
    --branches_[meter.branch].underWay;
    for (const std::uint32_t parent : meter.parents) --parents_[parent].underWay;
}

void FleetScheduler::leave(MeterIndex index) {
    Meter& meter = meters_[index];
    if (!meter.isWaiting) return;
    meter.isWaiting = false;
    later_.erase({meter.from, index});
    std::erase(lineOf(meter.turn), index);
}

void FleetScheduler::answered(MeterIndex index, std::optional<Micros> took, Instant now) {
    Meter& meter = meters_[index];
    leave(index);
    // It is there: what it left without an answer was lost on the way.
    for (; meter.silences > 0; --meter.silences) noteLoss(true, branches_[meter.branch], now, leastWindow);
    noteLoss(false, branches_[meter.branch], now, leastWindow);
    if (meter.turn == Turn::Begun) heardLoss_ -= heardLoss_ * yieldWeight;
    else yield_ += (1 - yield_) * yieldWeight;
    // How long one trip takes cannot be told from several.
    if (std::exchange(meter.trips, 1) > 1) took.reset();
    else if (!took) meter.own = std::max(meter.own, std::chrono::duration_cast<Micros>(now - meter.sent));
    if (took) learn(meter, *took, now);
    freeSlot(index);
}

void FleetScheduler::timedOut(MeterIndex index, Instant now) {
    Meter& meter = meters_[index];
    const bool wasHeard = meter.turn == Turn::Begun;
    // Where most that were never heard do not answer and the others do, silence says nothing of the mesh, until the meter is heard after all.
    const bool mayBeLost = yield_ > leastYield || heardLoss_ > mostHeardLoss;
    if (wasHeard || (all_.mean() && mayBeLost)) noteLoss(true, branches_[meter.branch], now, wasHeard ? leastWindow : leastUnheard);
    else ++meter.silences;
    if (wasHeard) heardLoss_ += (1 - heardLoss_) * yieldWeight;
    else yield_ -= yield_ * yieldWeight;
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

/// Windows are cut down to @p floor.
void FleetScheduler::noteLoss(bool lost, Branch& branch, Instant now, double floor) {
    loss_ += ((lost ? 1.0 : 0.0) - loss_) * lossWeight;
    branch.loss += ((lost ? 1.0 : 0.0) - branch.loss) * branchLossWeight;
    if (!lost) return;
    const auto once = all_.wait();
    if (loss_ > heavyLoss && now - cut_ > once) {
        window_ = std::max(window_ / 2, std::min(window_, floor));
        cut_ = now;
        isStarting_ = false;
    }
    if (branch.loss > heavyLoss && now - branch.cut > once) {
        branch.window = std::max(branch.window / 2, std::min(branch.window, floor));
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
        const MeterIndex index = later_.begin()->second;
        lineOf(meters_[index].turn).push_back(index);
        later_.erase(later_.begin());
    }
}

}  // namespace ami::app::fleet
