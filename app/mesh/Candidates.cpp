#include <algorithm>
#include <cmath>
#include <tuple>

#include "app/mesh/Advice.h"

namespace ami::app::mesh {

namespace {

bool hangsOn(const Topology& topology, NodeId node, NodeId on) {
    const auto path = topology.path(node);
    return std::find(path.begin(), path.end(), on) != path.end();
}

std::optional<int> narrowestOnPath(const Topology& topology, NodeId node) {
    std::optional<int> narrowest;
    for (const auto& hop : pathFigures(topology, node)) {
        if (hop.margin && (!narrowest || *hop.margin < *narrowest)) narrowest = hop.margin;
    }
    return narrowest;
}

Candidate candidateOf(const Topology& topology, NodeId node, NodeId other) {
    Candidate candidate;
    candidate.node = other;
    const Node& parent = topology.node(other);
    if (parent.hops) candidate.hops = *parent.hops + 1;
    candidate.narrowest = narrowestOnPath(topology, other);
    const auto& parents = topology.node(node).parents;
    candidate.isBackup = std::find(parents.begin(), parents.end(), other) != parents.end() && parents.front() != other;
    const Link* link = topology.link(node, other);
    if (!link || !link->isPresent) return candidate;
    candidate.level = link->weaker();
    if (candidate.level) candidate.margin = marginOf(candidate.level->rsl.value, topology.thresholds());
    if (const auto& etx = link->from(node).etx) {
        candidate.etx = etx->value;
        const double cost = etx->value * topology.thresholds().etxUnit;
        if (parent.report.rank && cost >= 0 && cost < 1e6) candidate.pathCost = parent.report.rank->value + static_cast<std::uint32_t>(std::lround(cost));
    }
    return candidate;
}

/// What a way over it is worth: the weakest of what is known of it.
int worth(const Candidate& candidate) {
    if (!candidate.margin) return -1000;
    return candidate.narrowest ? std::min(*candidate.margin, *candidate.narrowest) : *candidate.margin;
}

}  // namespace

std::optional<Candidate> presentParent(const Topology& topology, NodeId node) {
    const auto& parents = topology.node(node).parents;
    return parents.empty() ? std::nullopt : std::optional(candidateOf(topology, node, parents.front()));
}

std::vector<Candidate> candidates(const Topology& topology, NodeId id) {
    const Node& node = topology.node(id);
    std::vector<NodeId> others;
    for (const LinkId linkId : node.links) {
        const Link& link = topology.links()[linkId];
        if (link.isPresent && (link.weaker() || link.from(id).etx)) others.push_back(link.other(id));
    }
    for (const NodeId parent : node.parents) others.push_back(parent);
    std::sort(others.begin(), others.end());
    others.erase(std::unique(others.begin(), others.end()), others.end());

    std::vector<Candidate> all;
    for (const NodeId other : others) {
        const Node& parent = topology.node(other);
        if (!parent.isPresent || (!parent.hops && !parent.isRoot())) continue;
        if (!node.parents.empty() && node.parents.front() == other) continue;
        if (hangsOn(topology, other, id)) continue;
        all.push_back(candidateOf(topology, id, other));
    }
    const auto key = [](const Candidate& one) {
        return std::tuple(one.pathCost ? *one.pathCost : UINT32_MAX, -worth(one), one.hops ? *one.hops : UINT32_MAX, one.node);
    };
    std::sort(all.begin(), all.end(), [&key](const Candidate& a, const Candidate& b) { return key(a) < key(b); });
    return all;
}

}  // namespace ami::app::mesh
