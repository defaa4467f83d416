#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "app/mesh/AirBudget.h"

namespace ami::app::mesh {

/// Whose turn it is to be asked, among many nodes behind few first-hop parents: the longest due first, as the air allows. Instants are arguments.
class AskTurns {
public:
    using Place = std::size_t;
    using GroupOf = std::function<std::string(Place)>;  ///< its first-hop parent

    /// In place of what was said of @p place before; nothing: it is not asked.
    void put(Place place, std::optional<Instant> due);
    /// One that is due and may be asked now; it is due no more.
    std::optional<Place> take(AirBudget& air, const GroupOf& groupOf, Instant now);
    /// When to call take() again; nothing: when an answer or a put() has changed something.
    std::optional<Instant> nextDeadline(AirBudget& air, const GroupOf& groupOf, Instant now) const;

private:
    std::set<std::pair<Instant, Place>> due_;
    std::map<Place, Instant> times_;
};

/// Until the next round of a node that has kept silent @p silences times: twice as long each time, up to an hour.
std::chrono::seconds pauseAfter(std::chrono::seconds every, unsigned silences);
/// All repetitions of a confirmable message and a little more. @spec RFC 7252 4.8.2
std::chrono::milliseconds askDeadline(std::chrono::milliseconds acknowledge, unsigned repetitions);

}  // namespace ami::app::mesh
