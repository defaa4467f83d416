#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace ami::app::mesh {

/// The dominator tree of a graph: a dominates b when every way from a root to b passes a.
class Dominators {
public:
    /// @p parents of each node: the nodes that lead to it. @p isRoot: where ways begin. Circles and nodes that no way leads to are allowed.
    Dominators(const std::vector<std::vector<std::uint32_t>>& parents, const std::vector<bool>& isRoot);

    /// The nearest node that dominates @p node; nothing for roots, for nodes that hang on two ways from the start, and for unreachable ones.
    std::optional<std::uint32_t> immediate(std::uint32_t node) const;
    bool isReachable(std::uint32_t node) const { return dominator_[node] != none; }
    /// All that would be cut off without @p node, in ascending order; empty when all of it has another way.
    std::vector<std::uint32_t> dominated(std::uint32_t node) const;

private:
    static constexpr std::uint32_t none = UINT32_MAX;
    std::vector<std::uint32_t> dominator_;              ///< the last index is the start in front of all roots
    std::vector<std::vector<std::uint32_t>> children_;
};

}  // namespace ami::app::mesh
