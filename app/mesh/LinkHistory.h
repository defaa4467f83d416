#pragma once

#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

#include "app/mesh/Topology.h"

namespace ami::app::mesh {

/// The levels of links over time, for a chart. A point is kept when a level is new, at most one a snapshot.
class LinkHistory {
public:
    struct Point {
        UtcTime time{};
        std::optional<int> atA, atB;  ///< dBm
        friend bool operator==(const Point&, const Point&) = default;
    };

    /// @p points: of one link; the oldest go first.
    explicit LinkHistory(std::size_t points = 3600) : most_(points) {}

    /// After Topology::apply().
    void add(const Topology& topology);
    const std::deque<Point>& of(LinkId link) const;

private:
    std::size_t most_;
    std::unordered_map<LinkId, std::deque<Point>> points_;
};

}  // namespace ami::app::mesh
