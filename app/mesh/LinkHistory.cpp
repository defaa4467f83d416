#include "app/mesh/LinkHistory.h"

#include <algorithm>

namespace ami::app::mesh {

void LinkHistory::add(const Topology& topology) {
    for (LinkId id = 0; id < topology.links().size(); ++id) {
        const Link& link = topology.links()[id];
        if (!link.isPresent || (!link.atA.rsl && !link.atB.rsl)) continue;
        Point point;
        for (const auto* rsl : {&link.atA.rsl, &link.atB.rsl}) {
            if (*rsl) point.time = std::max(point.time, (*rsl)->taken);
        }
        if (link.atA.rsl) point.atA = link.atA.rsl->value;
        if (link.atB.rsl) point.atB = link.atB.rsl->value;
        auto& points = points_[id];
        if (!points.empty() && points.back().time >= point.time) continue;
        // A level that stays needs its first and its last point.
        if (points.size() >= 2) {
            const Point& last = points.back();
            const Point& before = points[points.size() - 2];
            if (last.atA == point.atA && last.atB == point.atB && before.atA == point.atA && before.atB == point.atB) points.pop_back();
        }
        points.push_back(point);
        if (points.size() > most_) points.pop_front();
    }
}

const std::deque<LinkHistory::Point>& LinkHistory::of(LinkId link) const {
    static const std::deque<Point> none;
    const auto found = points_.find(link);
    return found == points_.end() ? none : found->second;
}

}  // namespace ami::app::mesh
