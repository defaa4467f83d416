#include "app/mesh/Figures.h"

#include <algorithm>
#include <tuple>

namespace ami::app::mesh {

namespace {

/// 0 when none is above the limit.
double worstLoss(const NodeFigures& row, const Thresholds& thresholds) {
    double worst = 0;
    for (const auto* loss : {&row.hop.loss, &row.probeLoss}) {
        if (*loss && isOver(**loss, thresholds)) worst = std::max(worst, (*loss)->ratio);
    }
    return worst;
}

}  // namespace

std::optional<LossFigure> linkLoss(const Link& link, const Thresholds& thresholds) {
    return worseOf(link.countersFromA.loss(thresholds.lossWindow), link.countersFromB.loss(thresholds.lossWindow), thresholds);
}

HopFigures hopFigures(const Topology& topology, NodeId id) {
    HopFigures hop;
    hop.node = id;
    const Node& node = topology.node(id);
    if (node.isRoot() || node.parents.empty()) return hop;
    hop.parent = node.parents.front();
    const Link* link = topology.link(id, *hop.parent);
    if (!link || !link->isPresent) return hop;
    hop.rslAtParent = link->at(*hop.parent).rsl;
    hop.rslAtNode = link->at(id).rsl;
    if (const auto weaker = link->weaker()) {
        hop.margin = marginOf(weaker->rsl.value, topology.thresholds());
        hop.band = bandOf(*hop.margin, topology.thresholds());
    }
    hop.loss = linkLoss(*link, topology.thresholds());
    hop.etx = link->from(id).etx;
    hop.lqi = link->at(*hop.parent).lqi ? link->at(*hop.parent).lqi : link->at(id).lqi;
    return hop;
}

std::vector<NodeFigures> worstFirst(const Topology& topology, UtcTime now) {
    const auto carries = topology.descendants();
    std::vector<NodeFigures> rows;
    for (const Node& node : topology.nodes()) {
        if (!node.isPresent || node.isRoot()) continue;
        NodeFigures row;
        row.hop = hopFigures(topology, node.id);
        row.hops = node.hops;
        row.carries = carries[node.id.value()];
        row.rung = node.ladder.rung();
        if (node.probe) row.probeLoss = lossOf(*node.probe);
        row.age = now - node.lastSeen;
        rows.push_back(std::move(row));
    }
    const auto key = [&limits = topology.thresholds()](const NodeFigures& row) {
        return std::tuple(row.rung ? static_cast<int>(*row.rung) : static_cast<int>(JoinRung::Operational), -worstLoss(row, limits),
                          row.hop.margin ? *row.hop.margin : 1000, row.hop.node);
    };
    std::sort(rows.begin(), rows.end(), [&key](const NodeFigures& a, const NodeFigures& b) { return key(a) < key(b); });
    return rows;
}

std::vector<HopFigures> pathFigures(const Topology& topology, NodeId node) {
    std::vector<HopFigures> hops;
    for (const NodeId id : topology.path(node)) hops.push_back(hopFigures(topology, id));
    return hops;
}

}  // namespace ami::app::mesh
