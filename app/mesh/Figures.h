#pragma once

#include <optional>
#include <vector>

#include "app/mesh/Topology.h"

namespace ami::app::mesh {

/// One hop as figures: the link of @p node with @p parent.
struct HopFigures {
    NodeId node;
    std::optional<NodeId> parent;         ///< nothing at the border router and where the path ends too early
    Reported<int> rslAtParent;            ///< dBm, what the parent hears of the node
    Reported<int> rslAtNode;              ///< dBm, what the node hears of the parent
    std::optional<int> margin;            ///< dB above sensitivity, of the weaker direction
    std::optional<MarginBand> band;
    std::optional<LossFigure> loss;       ///< of the link, the worse direction of those that rest on enough frames
    Reported<double> etx;                 ///< of the node's sending
    Reported<std::uint8_t> lqi;           ///< of what the parent hears, else of what the node hears
};

/// One row of the table.
struct NodeFigures {
    HopFigures hop;
    std::optional<std::uint32_t> hops;
    std::uint32_t carries = 0;            ///< nodes with this one on their path
    std::optional<JoinRung> rung;
    std::optional<LossFigure> probeLoss;  ///< end to end
    std::optional<std::chrono::milliseconds> age;  ///< of the newest word on the node
};

HopFigures hopFigures(const Topology& topology, NodeId node);
std::optional<LossFigure> linkLoss(const Link& link, const Thresholds& thresholds);

/// Present nodes but the border routers: first those that are not up, by rung; then those over the loss limit, by loss; then by margin; then
/// those of which no margin is reported.
std::vector<NodeFigures> worstFirst(const Topology& topology, UtcTime now);

/// Hop for hop from @p node to the border router.
std::vector<HopFigures> pathFigures(const Topology& topology, NodeId node);

}  // namespace ami::app::mesh
