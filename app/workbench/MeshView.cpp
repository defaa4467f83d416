#include "app/workbench/MeshView.h"

#include <algorithm>

namespace ami::app {

using namespace mesh;

MeshTotals totalsOf(const Topology& topology, UtcTime now) {
    MeshTotals totals;
    for (const Node& node : topology.nodes()) {
        if (!node.isPresent || node.isRoot()) continue;
        ++totals.nodes;
        const auto rung = node.ladder.rung();
        const bool isUp = rung == JoinRung::Operational;
        if (isUp) ++totals.operational;
        if (rung && !isUp) {
            const UtcTime since = node.ladder.since().value_or(node.firstSeen);
            if (now - since > topology.thresholds().stuckAfter) ++totals.stuck;
        }
        if (node.parents.empty()) continue;
        const Link* link = topology.link(node.id, node.parents.front());
        if (link && (link->isWeak || link->isLossy)) ++totals.weak;
        if (isUp && (!link || !link->weaker())) ++totals.notReported;
    }
    return totals;
}

MeshFocus focusOn(const Topology& topology, NodeId id, const LinkHistory* history, const std::vector<MeshEvent>& events) {
    MeshFocus focus;
    focus.node = id;
    focus.path = pathFigures(topology, id);
    focus.parent = presentParent(topology, id);
    focus.candidates = candidates(topology, id);
    const Node& node = topology.node(id);
    for (const LinkId linkId : node.links) {
        const Link& link = topology.links()[linkId];
        LinkTrail trail;
        trail.peer = link.other(id);
        trail.isPresentParent = !node.parents.empty() && node.parents.front() == trail.peer;
        trail.isParent = std::find(node.parents.begin(), node.parents.end(), trail.peer) != node.parents.end();
        if (history) {
            const bool isA = link.a == id;
            for (const LinkHistory::Point& point : history->of(linkId))
                trail.points.push_back({point.time, isA ? point.atA : point.atB, isA ? point.atB : point.atA});
        }
        focus.trails.push_back(std::move(trail));
    }
    std::stable_sort(focus.trails.begin(), focus.trails.end(), [](const LinkTrail& a, const LinkTrail& b) {
        return std::pair(a.isPresentParent, a.isParent) > std::pair(b.isPresentParent, b.isParent);
    });
    for (const MeshEvent& event : events) {
        if (event.node == id && std::holds_alternative<event::ParentChanged>(event.what)) focus.parentChanges.push_back(event.time);
    }
    return focus;
}

std::shared_ptr<const MeshView> viewOf(const Topology& topology, UtcTime now, std::shared_ptr<const std::vector<MeshEvent>> events,
                                       std::uint64_t eventsBefore) {
    auto view = std::make_shared<MeshView>();
    view->topology = topology;
    view->now = now;
    view->totals = totalsOf(topology, now);
    view->worstFirst = worstFirst(topology, now);
    view->advice = advise(topology, now);
    view->events = events ? std::move(events) : std::make_shared<const std::vector<MeshEvent>>();
    view->eventsBefore = eventsBefore;
    return view;
}

}  // namespace ami::app
