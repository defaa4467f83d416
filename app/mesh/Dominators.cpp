#include "app/mesh/Dominators.h"

#include <algorithm>

namespace ami::app::mesh {

Dominators::Dominators(const std::vector<std::vector<std::uint32_t>>& parents, const std::vector<bool>& isRoot) {
    const auto count = static_cast<std::uint32_t>(parents.size());
    const std::uint32_t start = count;
    std::vector<std::vector<std::uint32_t>> onwards(count + 1);
    for (std::uint32_t node = 0; node < count; ++node) {
        if (isRoot[node]) onwards[start].push_back(node);
        else
            for (const std::uint32_t parent : parents[node]) onwards[parent].push_back(node);
    }

    // Postorder numbers without recursion.
    std::vector<std::uint32_t> number(count + 1, none), order, next(count + 1, 0), stack{start};
    std::vector<bool> isSeen(count + 1);
    isSeen[start] = true;
    while (!stack.empty()) {
        const std::uint32_t node = stack.back();
        if (next[node] < onwards[node].size()) {
            const std::uint32_t child = onwards[node][next[node]++];
            if (!isSeen[child]) {
                isSeen[child] = true;
                stack.push_back(child);
            }
            continue;
        }
        stack.pop_back();
        number[node] = static_cast<std::uint32_t>(order.size());
        order.push_back(node);
    }

    // Cooper, Harvey and Kennedy: meet the dominators of all parents until nothing moves.
    dominator_.assign(count + 1, none);
    dominator_[start] = start;
    const auto meet = [&](std::uint32_t a, std::uint32_t b) {
        while (a != b) {
            while (number[a] < number[b]) a = dominator_[a];
            while (number[b] < number[a]) b = dominator_[b];
        }
        return a;
    };
    for (bool isMoving = true; isMoving;) {
        isMoving = false;
        for (auto place = order.rbegin(); place != order.rend(); ++place) {
            const std::uint32_t node = *place;
            if (node == start) continue;
            std::uint32_t nearest = isRoot[node] ? start : none;
            if (!isRoot[node]) {
                for (const std::uint32_t parent : parents[node]) {
                    if (dominator_[parent] == none) continue;
                    nearest = nearest == none ? parent : meet(parent, nearest);
                }
            }
            if (nearest == dominator_[node]) continue;
            dominator_[node] = nearest;
            isMoving = true;
        }
    }
    children_.resize(count + 1);
    for (std::uint32_t node = 0; node < count; ++node) {
        if (dominator_[node] != none) children_[dominator_[node]].push_back(node);
    }
}

std::optional<std::uint32_t> Dominators::immediate(std::uint32_t node) const {
    const std::uint32_t nearest = dominator_[node];
    return nearest == none || nearest + 1 == dominator_.size() ? std::nullopt : std::optional(nearest);
}

std::vector<std::uint32_t> Dominators::dominated(std::uint32_t node) const {
    std::vector<std::uint32_t> all = children_[node];
    for (std::size_t i = 0; i < all.size(); ++i) all.insert(all.end(), children_[all[i]].begin(), children_[all[i]].end());
    std::sort(all.begin(), all.end());
    return all;
}

}  // namespace ami::app::mesh
