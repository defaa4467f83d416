#include "app/mesh/AskTurns.h"

#include <algorithm>

namespace ami::app::mesh {

using namespace std::chrono;

namespace {

constexpr std::size_t mostLooks = 64;
constexpr seconds longestPause{3600};
constexpr unsigned mostDoublings = 6;

}  // namespace

void AskTurns::put(Place place, std::optional<Instant> due) {
    if (const auto known = times_.find(place); known != times_.end()) {
        due_.erase({known->second, place});
        times_.erase(known);
    }
    if (!due) return;
    due_.insert({*due, place});
    times_.emplace(place, *due);
}

std::optional<AskTurns::Place> AskTurns::take(AirBudget& air, const GroupOf& groupOf, Instant now) {
    std::size_t looked = 0;
    for (auto turn = due_.begin(); turn != due_.end() && turn->first <= now && looked < mostLooks; ++turn, ++looked) {
        const Place place = turn->second;
        if (air.allows(groupOf(place), now)) {
            put(place, std::nullopt);
            return place;
        }
        if (air.freeAt(now) || air.underWay() >= air.limits().atOnce) return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Instant> AskTurns::nextDeadline(AirBudget& air, const GroupOf& groupOf, Instant now) const {
    if (due_.empty() || air.underWay() >= air.limits().atOnce) return std::nullopt;
    const Instant due = due_.begin()->first;
    const auto free = air.freeAt(now);
    if (free && *free > due) return free;
    if (due > now) return due;
    // What is due waits for its first-hop parent; what comes later may stand behind another one.
    std::size_t looked = 0;
    for (const auto& [time, place] : due_) {
        if (time > now) return time;
        if (++looked > mostLooks) break;
        if (air.allows(groupOf(place), now)) return now;
    }
    return std::nullopt;
}

seconds pauseAfter(seconds every, unsigned silences) {
    if (silences == 0) return every;
    return std::max(every, std::min(longestPause, every * (1 << std::min(silences, mostDoublings))));
}

milliseconds askDeadline(milliseconds acknowledge, unsigned repetitions) {
    // Repetitions wait twice as long each, and half as long again at random.
    return acknowledge * ((2 << repetitions) - 1) * 3 / 2 + milliseconds(500);
}

}  // namespace ami::app::mesh
