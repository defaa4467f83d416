#pragma once

#include <cstdint>
#include <optional>
#include <variant>

#include "app/mesh/LinkQuality.h"
#include "app/mesh/RouterSnapshot.h"
#include "protocol/base/StrongType.h"

namespace ami::app::mesh {

/// A node's place in one Topology: counted from 0 as nodes become known, never given to another node. A drawing may rely on it.
using NodeId = StrongType<std::uint32_t, struct NodeIdTag>;

namespace event {

struct Appeared {
    std::optional<JoinRung> rung;
    friend bool operator==(const Appeared&, const Appeared&) = default;
};
/// No router lists it any more.
struct Vanished {
    friend bool operator==(const Vanished&, const Vanished&) = default;
};
struct RungReached {
    JoinRung rung{};
    std::optional<std::chrono::milliseconds> sinceHeard;
    friend bool operator==(const RungReached&, const RungReached&) = default;
};
struct RungLost {
    JoinRung before{}, now{};
    friend bool operator==(const RungLost&, const RungLost&) = default;
};
/// The first parent. Nothing: none, or not reported.
struct ParentChanged {
    std::optional<NodeId> before, now;
    friend bool operator==(const ParentChanged&, const ParentChanged&) = default;
};
struct BackupGained {
    NodeId parent;
    friend bool operator==(const BackupGained&, const BackupGained&) = default;
};
struct BackupLost {
    NodeId parent;
    friend bool operator==(const BackupLost&, const BackupLost&) = default;
};
/// A link in use fell below Thresholds::poorRsl in at least one direction.
struct LinkWeakened {
    NodeId peer;
    NodeId hearing;  ///< the end with the lower level
    int rsl = 0;     ///< dBm
    int margin = 0;  ///< dB
    friend bool operator==(const LinkWeakened&, const LinkWeakened&) = default;
};
/// Above Thresholds::poorRsl + recoverBy again in both directions.
struct LinkRecovered {
    NodeId peer;
    NodeId hearing;
    int rsl = 0;
    int margin = 0;
    friend bool operator==(const LinkRecovered&, const LinkRecovered&) = default;
};
/// Above Thresholds::lossLimit; with a peer it is the link's loss, without one the loss to the router and back.
struct LossRaised {
    std::optional<NodeId> peer;
    LossFigure loss;
    friend bool operator==(const LossRaised&, const LossRaised&) = default;
};
struct LossCleared {
    std::optional<NodeId> peer;
    LossFigure loss;
    friend bool operator==(const LossCleared&, const LossCleared&) = default;
};

}  // namespace event

struct MeshEvent {
    UtcTime time{};
    NodeId node;
    std::optional<std::uint32_t> hops;  ///< of the node behind the change
    std::variant<event::Appeared, event::Vanished, event::RungReached, event::RungLost, event::ParentChanged, event::BackupGained,
                 event::BackupLost, event::LinkWeakened, event::LinkRecovered, event::LossRaised, event::LossCleared>
        what;
    friend bool operator==(const MeshEvent&, const MeshEvent&) = default;
};

/// "parent-changed", for logs and --json.
const char* name(const MeshEvent& event);

}  // namespace ami::app::mesh
