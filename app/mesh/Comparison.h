#pragma once

#include <optional>
#include <span>
#include <vector>

#include "app/mesh/Topology.h"

namespace ami::app::mesh {

/// Levels of one link over a run, dBm, the weaker direction of each snapshot.
struct LevelSummary {
    int median = 0, least = 0, most = 0;
    std::size_t count = 0;
    friend bool operator==(const LevelSummary&, const LevelSummary&) = default;
};

struct LinkChange {
    NodeName node, peer;               ///< in ascending order
    std::optional<LevelSummary> before, after;
    bool isInUse = false;              ///< one is the other's first parent at the end of a run
    /// dB, of the medians; nothing unless both runs heard it.
    std::optional<int> delta() const { return before && after ? std::optional(after->median - before->median) : std::nullopt; }
};

struct NodeChange {
    NodeName node;
    bool wasThere = false, isThere = false;
    std::optional<NodeName> parentBefore, parentAfter;
    std::optional<std::uint32_t> hopsBefore, hopsAfter;
    std::optional<JoinRung> rungBefore, rungAfter;
    std::optional<LossFigure> lossBefore, lossAfter;  ///< of the link to the first parent, else of the probe
};

enum class Verdict : std::uint8_t { Same, Better, Worse, NothingInCommon };

/// Two runs, for example with the cabinet's door open and closed.
struct Comparison {
    std::vector<LinkChange> links;     ///< most lost first; those that only one run heard at the end
    std::vector<NodeChange> nodes;     ///< those that came, went, moved, climbed or fell, or whose loss crossed the limit
    std::optional<int> median;         ///< dB, of the deltas of all links in use that both runs heard, else of all links
    std::size_t weakBefore = 0, weakAfter = 0;  ///< links in use with a median below Thresholds::poorRsl
    std::size_t goneNodes = 0;         ///< that the second run lacks
    std::size_t goneLinks = 0;         ///< in use before; their nodes have no way now whose level is reported
    Verdict verdict = Verdict::NothingInCommon;  ///< Worse whatever the others hear when nodes or links in use are gone
};

/// Less than this many dB is what levels vary by anyhow.
constexpr int noticeable = 3;

Comparison compare(std::span<const RouterSnapshot> before, std::span<const RouterSnapshot> after, const Thresholds& thresholds = {});

const char* name(Verdict verdict);

}  // namespace ami::app::mesh
