#include "ui/mesh/MeshLayout.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ami::ui {

using namespace app::mesh;

namespace {

constexpr double wide = 2.0;        ///< an ellipse's width for its height
constexpr double apart = 0.62;      ///< of a column: nearer than this is not free
constexpr std::uint32_t none = UINT32_MAX;
constexpr std::size_t calmRow = 12;  ///< with more leaves than this in a tree, neighbours stand at different heights

std::uint64_t cellOf(QPointF at) {
    const auto x = static_cast<std::int32_t>(std::floor(at.x() / MeshLayout::column));
    const auto y = static_cast<std::int32_t>(std::floor(at.y() / MeshLayout::column));
    return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(x)) << 32) | static_cast<std::uint32_t>(y);
}

}  // namespace

/// The first parents as a forest: what is shown, who hangs on whom, in the order of the nodes' numbers.
struct MeshLayout::Forest {
    explicit Forest(const Topology& topology) {
        const auto& nodes = topology.nodes();
        parent.assign(nodes.size(), none);
        shown.assign(nodes.size(), false);
        children.resize(nodes.size());
        depth.assign(nodes.size(), 0);
        leaves.assign(nodes.size(), 0);
        for (const Node& node : nodes) shown[node.id.value()] = node.isPresent;
        for (const Node& node : nodes) {
            const std::uint32_t id = node.id.value();
            if (!shown[id] || node.isRoot()) continue;
            if (!node.parents.empty() && shown[node.parents.front().value()]) parent[id] = node.parents.front().value();
            else if (node.ladder.rung() != JoinRung::Operational && node.report.authenticatingThrough) {
                const auto relay = topology.find(node.report.authenticatingThrough->value);
                if (relay && shown[relay->value()] && *relay != node.id) parent[id] = relay->value();
            }
        }
        breakCircles();
        for (std::uint32_t id = 0; id < nodes.size(); ++id) {
            if (!shown[id]) continue;
            ++count;
            if (parent[id] != none) children[parent[id]].push_back(id);
        }
        std::vector<std::uint32_t> crowns, alone;
        for (std::uint32_t id = 0; id < nodes.size(); ++id) {
            if (!shown[id] || parent[id] != none) continue;
            if (nodes[id].isRoot() || !children[id].empty()) crowns.push_back(id);
            else alone.push_back(id);
        }
        std::stable_sort(crowns.begin(), crowns.end(), [&](std::uint32_t a, std::uint32_t b) { return nodes[a].isRoot() > nodes[b].isRoot(); });
        roots = std::move(crowns);
        loose = std::move(alone);
        order.reserve(count);
        for (const std::uint32_t root : roots) {
            std::vector<std::uint32_t> stack{root};
            while (!stack.empty()) {
                const std::uint32_t at = stack.back();
                stack.pop_back();
                order.push_back(at);
                for (auto child = children[at].rbegin(); child != children[at].rend(); ++child) {
                    depth[*child] = depth[at] + 1;
                    stack.push_back(*child);
                }
            }
        }
        for (auto at = order.rbegin(); at != order.rend(); ++at) {
            if (children[*at].empty()) leaves[*at] = 1;
            if (parent[*at] != none) leaves[parent[*at]] += leaves[*at];
        }
    }

    void breakCircles() {
        std::vector<std::uint8_t> state(parent.size(), 0);
        for (std::uint32_t start = 0; start < parent.size(); ++start) {
            std::vector<std::uint32_t> way;
            std::uint32_t at = start;
            while (at != none && state[at] == 0) {
                state[at] = 1;
                way.push_back(at);
                at = parent[at];
            }
            if (at != none && state[at] == 1) parent[at] = none;
            for (const std::uint32_t one : way) state[one] = 2;
        }
    }

    std::vector<std::uint32_t> parent;
    std::vector<bool> shown;
    std::vector<std::vector<std::uint32_t>> children;
    std::vector<std::uint32_t> depth, leaves;
    std::vector<std::uint32_t> roots, loose, order;  ///< order: parents before children, depth first
    std::size_t count = 0;
};

void MeshLayout::clear() {
    places_.clear();
    under_.clear();
    cells_.clear();
    arranged_ = strayed_ = 0;
    bounds_ = {};
}

bool MeshLayout::isFree(QPointF at) const {
    for (int dx = -1; dx <= 1; ++dx) {
        for (int dy = -1; dy <= 1; ++dy) {
            const auto cell = cells_.find(cellOf(at + QPointF(dx * column, dy * column)));
            if (cell == cells_.end()) continue;
            for (const QPointF& other : cell->second) {
                const QPointF between = other - at;
                if (std::hypot(between.x(), between.y()) < apart * column) return false;
            }
        }
    }
    return true;
}

void MeshLayout::occupy(std::uint32_t node, QPointF at) {
    places_[node] = at;
    cells_[cellOf(at)].push_back(at);
    const QRectF box(at.x() - column / 2, at.y() - row / 2, column, row);
    bounds_ = bounds_.isNull() ? box : bounds_.united(box);
}

void MeshLayout::release(std::uint32_t node) {
    auto& cell = cells_[cellOf(*places_[node])];
    cell.erase(std::remove(cell.begin(), cell.end(), *places_[node]), cell.end());
    places_[node].reset();
}

void MeshLayout::arrange(const Topology& topology) {
    clear();
    const Forest forest(topology);
    places_.resize(topology.nodes().size());
    under_.resize(topology.nodes().size());
    shape_ = wanted_ != Shape::Automatic ? wanted_ : forest.count > largestTree ? Shape::Rings : Shape::Tree;
    if (shape_ == Shape::Tree) arrangeTree(forest);
    else arrangeRings(forest);
    placeLoose(forest);
    for (std::uint32_t id = 0; id < forest.parent.size(); ++id) {
        if (forest.shown[id] && forest.parent[id] != none) under_[id] = forest.parent[id];
    }
    arranged_ = forest.count;
}

void MeshLayout::arrangeTree(const Forest& forest) {
    std::size_t leaves = 0;
    for (const std::uint32_t root : forest.roots) leaves += forest.leaves[root];
    const int heights = leaves > 3 * calmRow ? 3 : leaves > calmRow ? 2 : 1;
    const double slot = column / heights;
    const double lower = heights > 1 ? row * 0.5 : 0;
    rowStep_ = row + lower * (heights - 1);
    std::vector<double> x(forest.parent.size(), 0);
    std::size_t next = 0;
    std::vector<std::size_t> slotOf(forest.parent.size(), 0);
    for (const std::uint32_t id : forest.order) {
        if (!forest.children[id].empty()) continue;
        slotOf[id] = next;
        x[id] = static_cast<double>(next++) * slot;
    }
    for (auto at = forest.order.rbegin(); at != forest.order.rend(); ++at) {
        const auto& children = forest.children[*at];
        if (!children.empty()) x[*at] = (x[children.front()] + x[children.back()]) / 2;
    }
    // Inner nodes of one row that came too close are pushed apart, from left to right.
    std::vector<std::vector<std::uint32_t>> rows;
    for (const std::uint32_t id : forest.order) {
        if (rows.size() <= forest.depth[id]) rows.resize(forest.depth[id] + 1);
        rows[forest.depth[id]].push_back(id);
    }
    for (const auto& line : rows) {
        double edge = -1e18;
        int height = 0;
        for (const std::uint32_t id : line) {
            // Neighbours closer than a column take turns in height.
            const bool close = x[id] < edge + column * 0.98;
            height = close ? (height + 1) % heights : 0;
            if (heights == 1) x[id] = std::max(x[id], edge + column);
            else x[id] = std::max(x[id], edge + slot);
            edge = x[id];
            occupy(id, {x[id], forest.depth[id] * rowStep_ + height * lower});
        }
    }
}

void MeshLayout::arrangeRings(const Forest& forest) {
    std::size_t leaves = 0;
    for (const std::uint32_t root : forest.roots) leaves += std::max(forest.leaves[root], 1u);
    std::vector<std::size_t> crowd;
    for (const std::uint32_t id : forest.order) {
        if (crowd.size() <= forest.depth[id]) crowd.resize(forest.depth[id] + 1);
        ++crowd[forest.depth[id]];
    }
    std::vector<double> radius(crowd.size(), 0);
    for (std::size_t d = 1; d < crowd.size(); ++d) {
        const double around = static_cast<double>(crowd[d]) * column * 0.7 / (2 * std::numbers::pi * (1 + wide) / 2);
        radius[d] = std::max(radius[d - 1] + row * 0.9, around);
    }
    if (forest.roots.size() > 1 && !radius.empty()) radius[0] = row * 0.5;
    rowStep_ = row;
    std::vector<double> angle(forest.parent.size(), 0);
    const double slot = 2 * std::numbers::pi / static_cast<double>(std::max<std::size_t>(leaves, 1));
    std::size_t next = 0;
    for (const std::uint32_t id : forest.order) {
        if (forest.children[id].empty()) angle[id] = static_cast<double>(next++) * slot - std::numbers::pi / 2;
    }
    for (auto at = forest.order.rbegin(); at != forest.order.rend(); ++at) {
        const auto& children = forest.children[*at];
        if (!children.empty()) angle[*at] = (angle[children.front()] + angle[children.back()]) / 2;
    }
    for (const std::uint32_t id : forest.order) {
        const double r = radius[forest.depth[id]];
        occupy(id, {wide * r * std::cos(angle[id]), r * std::sin(angle[id])});
    }
}

void MeshLayout::placeLoose(const Forest& forest) {
    if (forest.loose.empty()) return;
    // Nobody leads to them yet: a quiet block below everything.
    const double left = bounds_.isNull() ? 0 : bounds_.left() + column / 2;
    const double top = bounds_.isNull() ? 0 : bounds_.bottom() + row * 0.6;
    const std::size_t across = std::max<std::size_t>(
        static_cast<std::size_t>(std::max(bounds_.width(), std::sqrt(static_cast<double>(forest.loose.size()) * 2) * column) / column), 1);
    for (std::size_t i = 0; i < forest.loose.size(); ++i)
        occupy(forest.loose[i], {left + static_cast<double>(i % across) * column, top + static_cast<double>(i / across) * row * 0.75});
}

void MeshLayout::placeNew(const Forest& forest, std::uint32_t node) {
    const std::uint32_t parent = forest.parent[node];
    if (parent == none || !places_[parent]) {
        const QPointF start(bounds_.isNull() ? 0 : bounds_.left() + column / 2, bounds_.isNull() ? 0 : bounds_.bottom() - row / 2);
        for (int i = 0;; ++i) {
            const QPointF at = start + QPointF((i % 12) * column, (i / 12) * row * 0.75);
            if (isFree(at)) return occupy(node, at);
        }
    }
    under_[node] = parent;
    const QPointF from = *places_[parent];
    if (shape_ == Shape::Tree) {
        for (int down = 1;; ++down) {
            for (int step = 0; step < 12; ++step) {
                const double aside = (step % 2 ? 1 : -1) * ((step + 1) / 2) * column;
                const QPointF at = from + QPointF(aside, rowStep_ + (down - 1) * row * 0.5);
                if (isFree(at)) return occupy(node, at);
            }
        }
    }
    const double away = std::atan2(from.y(), from.x() / wide);
    const bool centre = std::hypot(from.x(), from.y()) < 1;
    for (int out = 1;; ++out) {
        for (int step = 0; step < 24; ++step) {
            const double turn = (step % 2 ? 1 : -1) * ((step + 1) / 2) * (centre ? std::numbers::pi / 12 : std::numbers::pi / 16);
            const double length = row * (0.6 + 0.4 * out);
            const QPointF at = from + QPointF(wide * 0.7 * length * std::cos(away + turn), length * std::sin(away + turn));
            if (isFree(at)) return occupy(node, at);
        }
    }
}

bool MeshLayout::update(const Topology& topology) {
    const auto& nodes = topology.nodes();
    if (nodes.size() < places_.size()) clear();
    // What has changed is looked for first: an update of values alone costs one pass.
    bool isNew = places_.size() != nodes.size();
    std::size_t present = 0;
    for (const Node& node : nodes) {
        if (!node.isPresent) continue;
        ++present;
        const std::uint32_t id = node.id.value();
        if (isNew || !places_[id] || (!under_[id] && !node.isRoot() && !node.parents.empty())) isNew = true;
    }
    strayed_ = 0;
    if (isNew) {
        if (present * 2 > arranged_ * 3) {
            arrange(topology);
            return true;
        }
        places_.resize(nodes.size());
        under_.resize(nodes.size());
        const Forest forest(topology);
        isNew = false;
        for (const std::uint32_t id : forest.loose) {
            if (!places_[id]) placeNew(forest, id), isNew = true;
        }
        for (const std::uint32_t id : forest.order) {
            const bool leadsNow = forest.parent[id] != none;
            // The one move of its life: out of the block of those that nobody leads to.
            if (places_[id] && !under_[id] && leadsNow && !nodes[id].isRoot()) release(id);
            if (!places_[id]) placeNew(forest, id), isNew = true;
        }
    }
    for (const Node& node : nodes) {
        const std::uint32_t id = node.id.value();
        if (node.isPresent && under_[id] && !node.parents.empty() && node.parents.front().value() != *under_[id]) ++strayed_;
    }
    return isNew;
}

}  // namespace ami::ui
