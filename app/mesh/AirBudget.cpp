#include "app/mesh/AirBudget.h"

#include <algorithm>
#include <cmath>

namespace ami::app::mesh {

using namespace std::chrono;

AirBudget::Air AirBudget::cost(std::size_t request, std::size_t answer, unsigned hops) const {
    const double bits = 8.0 * static_cast<double>(request + answer + 2 * limits_.overhead) * std::max(1u, hops);
    return Air(static_cast<std::int64_t>(std::llround(bits / limits_.bitrate * 1e6)));
}

void AirBudget::refill(Instant now) {
    if (last_ && now > *last_) {
        const double passed = duration<double, std::micro>(now - *last_).count() * limits_.share;
        credit_ = std::min(limits_.burst, credit_ + Air(static_cast<std::int64_t>(std::min(passed, 1e12))));
    }
    if (!last_ || now > *last_) last_ = now;
}

bool AirBudget::allows(const std::string& group, Instant now) {
    refill(now);
    if (credit_ <= Air(0) || underWay_ >= limits_.atOnce) return false;
    const auto busy = groups_.find(group);
    return group.empty() || busy == groups_.end() || busy->second < limits_.perGroup;
}

void AirBudget::start(const std::string& group, Air cost, Instant now) {
    refill(now);
    credit_ -= cost;
    taken_ += cost;
    ++underWay_;
    if (!group.empty()) ++groups_[group];
}

void AirBudget::end(const std::string& group, Air more) {
    credit_ = std::min(limits_.burst, credit_ - more);
    taken_ += more;
    if (underWay_ > 0) --underWay_;
    const auto busy = groups_.find(group);
    if (busy != groups_.end() && --busy->second == 0) groups_.erase(busy);
}

std::optional<Instant> AirBudget::freeAt(Instant now) {
    refill(now);
    if (credit_ > Air(0)) return std::nullopt;
    const double wait = (static_cast<double>((-credit_).count()) + 1) / limits_.share;
    return now + Air(static_cast<std::int64_t>(std::ceil(wait)));
}

}  // namespace ami::app::mesh
