#include "app/mesh/Comparison.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "app/mesh/Figures.h"
#include "app/mesh/SnapshotNames.h"

namespace ami::app::mesh {

namespace {

using Ends = std::pair<NodeName, NodeName>;

Ends endsBetween(const NodeName& one, const NodeName& other) { return std::minmax(one, other); }

int middle(std::vector<int>& values) {
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

/// One run: the topology at its end and the levels on the way.
struct Run {
    Run(std::span<const RouterSnapshot> snapshots, const Thresholds& thresholds) : topology(thresholds) {
        std::map<Ends, std::vector<int>> levels;
        for (const auto& snapshot : snapshots) {
            topology.apply(snapshot);
            for (const Link& link : topology.links()) {
                const auto weaker = link.isPresent ? link.weaker() : std::nullopt;
                if (weaker && weaker->rsl.taken == snapshot.taken) levels[endsOf(link)].push_back(weaker->rsl.value);
            }
        }
        for (auto& [ends, values] : levels) {
            const auto [least, most] = std::minmax_element(values.begin(), values.end());
            LevelSummary summary{0, *least, *most, values.size()};
            summary.median = middle(values);
            summaries.emplace(ends, summary);
        }
        for (const Node& node : topology.nodes()) {
            if (node.isPresent) nodes.emplace(nameOf(node), &node);
        }
    }

    Ends endsOf(const Link& link) const {
        return endsBetween(nameOf(topology.node(link.a)), nameOf(topology.node(link.b)));
    }

    std::optional<NodeName> parentOf(const NodeName& name) const {
        const auto node = nodes.find(name);
        if (node == nodes.end() || node->second->parents.empty()) return std::nullopt;
        return nameOf(topology.node(node->second->parents.front()));
    }
    bool leads(const NodeName& from, const NodeName& to) const { return parentOf(from) == to; }
    bool isInUse(const Ends& ends) const { return leads(ends.first, ends.second) || leads(ends.second, ends.first); }

    Topology topology;
    std::map<Ends, LevelSummary> summaries;
    std::map<NodeName, const Node*> nodes;
};

struct Standing {
    bool isThere = false;
    std::optional<NodeName> parent;
    std::optional<std::uint32_t> hops;
    std::optional<JoinRung> rung;
    std::optional<LossFigure> loss;
};

Standing standingOf(const Run& run, const NodeName& name) {
    Standing standing;
    const auto found = run.nodes.find(name);
    if (found == run.nodes.end()) return standing;
    const Node& node = *found->second;
    standing.isThere = true;
    if (!node.parents.empty()) standing.parent = nameOf(run.topology.node(node.parents.front()));
    standing.hops = node.hops;
    standing.rung = node.ladder.rung();
    standing.loss = hopFigures(run.topology, node.id).loss;
    if (!standing.loss && node.probe) standing.loss = lossOf(*node.probe);
    return standing;
}

std::vector<LinkChange> linkChanges(const Run& before, const Run& after) {
    std::map<Ends, LinkChange> all;
    const auto open = [&all](const Ends& ends) -> LinkChange& {
        LinkChange& change = all[ends];
        std::tie(change.node, change.peer) = ends;
        return change;
    };
    for (const auto& [ends, summary] : before.summaries) open(ends).before = summary;
    for (const auto& [ends, summary] : after.summaries) open(ends).after = summary;
    std::vector<LinkChange> changes;
    for (auto& [ends, change] : all) {
        change.isInUse = before.isInUse(ends) || after.isInUse(ends);
        changes.push_back(std::move(change));
    }
    std::stable_sort(changes.begin(), changes.end(), [](const LinkChange& a, const LinkChange& b) { return a.delta().value_or(1000) < b.delta().value_or(1000); });
    return changes;
}

std::vector<NodeChange> nodeChanges(const Run& before, const Run& after, const Thresholds& thresholds) {
    std::map<NodeName, bool> names;
    for (const auto* run : {&before, &after}) {
        for (const auto& [name, node] : run->nodes) names[name] = true;
    }
    const auto isLossy = [&thresholds](const std::optional<LossFigure>& loss) { return loss && isOver(*loss, thresholds); };
    std::vector<NodeChange> changes;
    for (const auto& [name, listed] : names) {
        const Standing old = standingOf(before, name), now = standingOf(after, name);
        if (old.isThere == now.isThere && old.parent == now.parent && old.hops == now.hops && old.rung == now.rung && isLossy(old.loss) == isLossy(now.loss)) continue;
        changes.push_back({name, old.isThere, now.isThere, old.parent, now.parent, old.hops, now.hops, old.rung, now.rung, old.loss, now.loss});
    }
    return changes;
}

/// The way of a node to its first parent that the second run has no more, and no other that is heard has taken its place. A way of which the second
/// run only says no level is not gone: levels come when frames do.
bool isGone(const LinkChange& change, const Run& old, const Run& now) {
    if (!change.before || change.after || !old.isInUse({change.node, change.peer})) return false;
    const bool isNodesWay = old.leads(change.node, change.peer);
    const auto& [child, before] = isNodesWay ? std::tie(change.node, change.peer) : std::tie(change.peer, change.node);
    const auto parent = now.parentOf(child);
    return !parent || (*parent != before && !now.summaries.contains(endsBetween(child, *parent)));
}

}  // namespace

Comparison compare(std::span<const RouterSnapshot> before, std::span<const RouterSnapshot> after, const Thresholds& thresholds) {
    const Run old(before, thresholds), now(after, thresholds);
    Comparison comparison;
    comparison.links = linkChanges(old, now);
    comparison.nodes = nodeChanges(old, now, thresholds);
    std::vector<int> inUse, all;
    for (const auto& link : comparison.links) {
        if (link.isInUse && link.before && link.before->median < thresholds.poorRsl) ++comparison.weakBefore;
        if (link.isInUse && link.after && link.after->median < thresholds.poorRsl) ++comparison.weakAfter;
        const auto delta = link.delta();
        if (!delta) continue;
        all.push_back(*delta);
        if (link.isInUse) inUse.push_back(*delta);
    }
    comparison.goneNodes = static_cast<std::size_t>(std::count_if(comparison.nodes.begin(), comparison.nodes.end(), [](const NodeChange& one) { return one.wasThere && !one.isThere; }));
    comparison.goneLinks = static_cast<std::size_t>(std::count_if(comparison.links.begin(), comparison.links.end(), [&](const LinkChange& one) { return isGone(one, old, now); }));
    auto& deltas = inUse.empty() ? all : inUse;
    if (!deltas.empty()) comparison.median = middle(deltas);
    const bool isSameMesh = comparison.median || std::any_of(old.nodes.begin(), old.nodes.end(), [&now](const auto& one) { return now.nodes.contains(one.first); });
    if (!isSameMesh) return comparison;
    // What is left may hear as well as before: those that are gone say nothing any more.
    if (comparison.goneNodes > 0 || comparison.goneLinks > 0) comparison.verdict = Verdict::Worse;
    else if (comparison.median) comparison.verdict = *comparison.median >= noticeable ? Verdict::Better : *comparison.median <= -noticeable ? Verdict::Worse : Verdict::Same;
    return comparison;
}

const char* name(Verdict verdict) {
    switch (verdict) {
        case Verdict::Same: return "same";
        case Verdict::Better: return "better";
        case Verdict::Worse: return "worse";
        case Verdict::NothingInCommon: return "nothing-in-common";
    }
    return "";
}

}  // namespace ami::app::mesh
