#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "app/mesh/JoinLadder.h"
#include "app/mesh/LinkQuality.h"
#include "app/mesh/MeshEvent.h"
#include "app/mesh/RouterSnapshot.h"
#include "app/mesh/Thresholds.h"

namespace ami::app::mesh {

using LinkId = std::uint32_t;

/// One node as all witnesses together describe it: of each value the newest.
struct Node {
    NodeId id;
    NodeReport report;
    std::vector<NodeId> parents;        ///< report.parents by id, preferred first
    std::optional<std::uint32_t> hops;  ///< counted along first parents; nothing when they do not lead to a border router
    JoinLadder ladder;
    UtcTime firstSeen{}, lastSeen{};
    bool isPresent = false;             ///< a router lists it; false also for a node that is only named by another
    std::optional<ProbeReport> probe;   ///< the newest series
    std::vector<LinkId> links;

    bool isRoot() const { return report.role && report.role->value == NodeRole::BorderRouter; }
};

/// What one end hears.
struct Hearing {
    Reported<int> rsl, rssi;    ///< dBm
    Reported<std::uint8_t> lqi;
    friend bool operator==(const Hearing&, const Hearing&) = default;
};

/// What one end knows of its sending to the other.
struct Sending {
    Reported<double> etx;
    Reported<FrameCounters> frames;
    Reported<std::uint64_t> lost;
    friend bool operator==(const Sending&, const Sending&) = default;
};

/// A pair of nodes of which at least one says that it hears the other; a < b.
struct Link {
    NodeId a, b;
    Hearing atA, atB;
    Sending fromA, fromB;
    CounterTrack countersFromA, countersFromB;
    bool isPresent = false;
    bool isWeak = false;                ///< with hysteresis
    bool isLossy = false;

    NodeId other(NodeId end) const { return end == a ? b : a; }
    const Hearing& at(NodeId end) const { return end == a ? atA : atB; }
    const Sending& from(NodeId end) const { return end == a ? fromA : fromB; }
    const CounterTrack& countersFrom(NodeId end) const { return end == a ? countersFromA : countersFromB; }

    /// The end that hears less, with its level; one known direction counts alone. Nothing when no level is reported.
    struct Weaker {
        NodeId hearing;
        Sample<int> rsl;
        friend bool operator==(const Weaker&, const Weaker&) = default;
    };
    std::optional<Weaker> weaker() const;
};

/// Two that say at nearly the same moment what one end of a link hears, and do not mean the same.
struct LevelDispute {
    NodeId hearing, heard;
    NodeId sayer, otherSayer;           ///< the two ends; or the same one through two routers
    Sample<int> said, otherSaid;        ///< dBm
    friend bool operator==(const LevelDispute&, const LevelDispute&) = default;
};
/// Two that say at nearly the same moment who a node's first parent is.
struct ParentDispute {
    NodeId node;
    std::string source, otherSource;    ///< RouterSnapshot::source
    Sample<NodeId> said, otherSaid;
    friend bool operator==(const ParentDispute&, const ParentDispute&) = default;
};

/// The mesh, put together from the snapshots of any number of routers. A value: copy it to hand it to another thread.
class Topology {
public:
    /// More nodes or links than this are not taken up.
    static constexpr std::size_t mostNodes = 100'000, mostLinks = 1'000'000;

    explicit Topology(Thresholds thresholds = {}) : thresholds_(thresholds) {}

    /// Takes a snapshot up and says what changed by it, in the order of the snapshot. The first whole snapshot of a router is the state to
    /// start from and yields no event. A snapshot older than the router's last one changes nothing, unless it is older by more than clockStep: then
    /// the clock was set back, and what the router said before counts as said just before it.
    std::vector<MeshEvent> apply(const RouterSnapshot& snapshot);

    /// By id.
    const std::vector<Node>& nodes() const { return nodes_; }
    const Node& node(NodeId id) const { return nodes_[id.value()]; }
    const std::vector<Link>& links() const { return links_; }
    /// By EUI-64, by address, or by the EUI-64 inside an address.
    std::optional<NodeId> find(const NodeName& name) const;
    /// Nothing unless one of them said that it hears the other.
    const Link* link(NodeId one, NodeId other) const;
    const NetworkReport& network() const { return network_; }
    UtcTime lastTaken() const { return lastTaken_; }
    const Thresholds& thresholds() const { return thresholds_; }
    /// Counts at once: which links are weak or lossy is judged anew, without events.
    void setThresholds(const Thresholds& thresholds);

    /// When @p source last had a level, ETX or counter from @p node itself; nothing: never.
    std::optional<UtcTime> lastFrom(std::string_view source, NodeId node) const;
    /// Words that contradict each other. The newer one stands in the topology; each is told until both mean the same or one is taken back.
    const std::vector<LevelDispute>& levelDisputes() const { return levelDisputes_; }
    const std::vector<ParentDispute>& parentDisputes() const { return parentDisputes_; }
    /// Only what is said within this time of each other can be a contradiction; else the older word is merely old.
    static constexpr std::chrono::seconds sameMoment{30};

    /// The node, its first parent, and so on to the border router; ends early where the parents do not lead there.
    std::vector<NodeId> path(NodeId from) const;
    /// How many nodes have each node on their path, by id.
    std::vector<std::uint32_t> descendants() const;
    /// Number of present nodes that stand on @p rung.
    std::size_t count(JoinRung rung) const;

private:
    friend class TopologyUpdate;

    static std::uint64_t endsKey(NodeId one, NodeId other);

    struct NodeWord {
        std::uint32_t source = 0;
        NodeReport report;
    };
    struct LinkWord {
        std::uint32_t source = 0;
        NodeId node;
        LinkReport report;
    };
    struct Source {
        std::string name;
        UtcTime taken{};
        bool hasWhole = false;
    };

    Thresholds thresholds_;
    std::vector<Node> nodes_;
    std::vector<Link> links_;
    std::vector<std::vector<NodeWord>> nodeWords_;
    std::vector<std::vector<LinkWord>> linkWords_;
    std::vector<Source> sources_;
    std::unordered_map<Eui64, NodeId, Eui64Hash> byEui64_;
    std::unordered_map<Ipv6Address, NodeId, Ipv6AddressHash> byAddress_;
    std::unordered_map<std::uint64_t, LinkId> byEnds_;
    std::vector<LevelDispute> levelDisputes_;
    std::vector<ParentDispute> parentDisputes_;
    NetworkReport network_;
    UtcTime lastTaken_{};
};

}  // namespace ami::app::mesh
