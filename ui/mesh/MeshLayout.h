#pragma once

#include <QPointF>
#include <QRectF>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "app/mesh/Topology.h"

namespace ami::ui {

/// Where the nodes of a mesh are drawn. Only what hangs on what counts, never a value: a node that has a place keeps it, whatever its levels
/// do and whichever parent it takes; new ones get a free place near their parent. All are arranged anew when a person asks, or when the mesh
/// has grown by more than half.
class MeshLayout {
public:
    enum class Shape : std::uint8_t {
        Automatic,  ///< Tree up to largestTree nodes, else Rings
        Tree,       ///< a row for each hop
        Rings,      ///< an ellipse for each hop
    };
    static constexpr std::size_t largestTree = 120;
    static constexpr double column = 84, row = 96;  ///< least distances

    /// True when a place was given or taken; false when the picture stays as it is.
    bool update(const app::mesh::Topology& topology);
    void arrange(const app::mesh::Topology& topology);
    void clear();
    void setShape(Shape shape) { wanted_ = shape; }
    Shape shape() const { return shape_; }

    bool has(app::mesh::NodeId node) const { return node.value() < places_.size() && places_[node.value()].has_value(); }
    QPointF place(app::mesh::NodeId node) const { return *places_[node.value()]; }
    QRectF bounds() const { return bounds_; }
    /// Nodes that took another parent since they were placed: what an arrangement would tidy up.
    std::size_t strayed() const { return strayed_; }

private:
    struct Forest;
    void arrangeTree(const Forest& forest);
    void arrangeRings(const Forest& forest);
    void placeLoose(const Forest& forest);
    void placeNew(const Forest& forest, std::uint32_t node);
    bool isFree(QPointF at) const;
    void occupy(std::uint32_t node, QPointF at);
    void release(std::uint32_t node);

    Shape wanted_ = Shape::Automatic, shape_ = Shape::Tree;
    std::vector<std::optional<QPointF>> places_;    ///< by node
    std::vector<std::optional<std::uint32_t>> under_;  ///< the parent that a node was placed under
    std::unordered_map<std::uint64_t, std::vector<QPointF>> cells_;
    std::size_t arranged_ = 0;
    std::size_t strayed_ = 0;
    double rowStep_ = row;
    QRectF bounds_;
};

}  // namespace ami::ui
