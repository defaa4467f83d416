#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "protocol/base/Eui64.h"
#include "protocol/base/Ipv6Address.h"
#include "protocol/base/Time.h"

namespace ami::app::mesh {

/// Who said a value.
enum class Witness : std::uint8_t {
    Router,  ///< the border router, of itself and its neighbours
    Node,    ///< the node, by CSMP, CoAP or its own log
    Probe,   ///< measured from here: ping, CoAP ping, link test
    Log,     ///< read out of a log line
};

/// A value with the moment it was read and who said it. The moment is that of the reading; a router does not say when it measured.
template <typename T>
struct Sample {
    T value{};
    UtcTime taken{};
    Witness by = Witness::Router;
    friend bool operator==(const Sample&, const Sample&) = default;
};

/// Nothing: not reported. Never filled in by a guess.
template <typename T>
using Reported = std::optional<Sample<T>>;

/// A node by what the witness knows of it. Both names of one node meet in the topology.
using NodeName = std::variant<Eui64, Ipv6Address>;

enum class NodeRole : std::uint8_t {
    BorderRouter,
    Ffn,     ///< full-function node, FAN 1.1
    Lfn,     ///< limited-function node
    Router,  ///< router of FAN 1.0, or of another kind of mesh
};

/// How far a node has come, each rung standing on the one before.
enum class JoinRung : std::uint8_t {
    Heard,          ///< known to the router, not yet authenticated
    Authenticated,  ///< has its pairwise key
    Addressed,      ///< has an address that the router knows of
    Operational,    ///< routes both ways
};

/// Degrees, WGS 84.
struct Position {
    double latitude = 0;
    double longitude = 0;
    friend bool operator==(const Position&, const Position&) = default;
};

/// What one witness says of one node. At least one of eui64 and addresses is there.
struct NodeReport {
    std::optional<Eui64> eui64;
    std::vector<Ipv6Address> addresses;
    Reported<NodeRole> role;
    Reported<JoinRung> joined;
    Reported<std::vector<NodeName>> parents;  ///< preferred first; reported and empty: it has none
    Reported<NodeName> authenticatingThrough; ///< last relay of its authentication; stays after the node has joined
    Reported<std::uint32_t> rank;             ///< RPL rank, 128 a hop of ETX 1
    Reported<std::uint32_t> hops;             ///< as the node says; the topology counts for itself
    Reported<double> pathEtx;                 ///< expected transmissions to the root, 1 is perfect
    Reported<std::chrono::seconds> uptime;
    Reported<std::string> name;               ///< a person's name or the firmware's description
    Reported<Position> position;
    friend bool operator==(const NodeReport&, const NodeReport&) = default;
};

/// Frames of one direction since the counter began. Loss is 1 - acked/sent.
struct FrameCounters {
    std::uint64_t sent = 0;   ///< unicast frames, retries included when the witness counts so
    std::uint64_t acked = 0;
    friend bool operator==(const FrameCounters&, const FrameCounters&) = default;
};

/// What the witness at @p node says of its link with @p peer. "In" is what node hears of peer, "out" what peer hears of node.
struct LinkReport {
    NodeName node;
    NodeName peer;
    Reported<int> rslIn, rslOut;              ///< dBm, moving average
    Reported<int> rssi;                       ///< dBm, last frame, in
    Reported<std::uint8_t> lqiIn, lqiOut;     ///< the chip's own scale
    Reported<double> etx;                     ///< 1 is perfect
    Reported<FrameCounters> frames;           ///< from node to peer
    Reported<std::uint64_t> received;         ///< unicast frames from peer
    Reported<std::uint64_t> lost;             ///< frames given up after all retries, from node to peer
    friend bool operator==(const LinkReport&, const LinkReport&) = default;
};

enum class ProbeKind : std::uint8_t { Ping, CoapPing, CoapGet, LinkTest };

/// A finished series of probes, end to end. Loss is 1 - answered/sent.
struct ProbeReport {
    NodeName node;
    ProbeKind kind = ProbeKind::Ping;
    UtcTime started{}, ended{};
    std::uint32_t sent = 0;
    std::uint32_t answered = 0;
    std::optional<std::chrono::microseconds> best, median, p95, worst;  ///< round trip; nothing when none was answered
    friend bool operator==(const ProbeReport&, const ProbeReport&) = default;
};

struct NetworkReport {
    std::optional<std::string> name, domain, size;
    std::optional<std::uint16_t> panId;
    std::optional<std::uint8_t> fanVersion;   ///< 1: FAN 1.0, 2: FAN 1.1
    std::optional<std::uint32_t> phyModeId, channelPlanId, mode, operatingClass;
    std::optional<std::string> routerVersion;
    friend bool operator==(const NetworkReport&, const NetworkReport&) = default;
};

/// Whether what is not in a snapshot is gone or merely not spoken of.
enum class Coverage : std::uint8_t {
    Whole,  ///< every node and link that the router knows
    Part,   ///< some nodes or links: the report of one node, a finished probe
};

/// A moment that lies further back than this is no late word, but a clock that was set back.
constexpr std::chrono::seconds clockStep{60};

/// All that one router said at one moment.
struct RouterSnapshot {
    std::string source;  ///< "wsbrd", "csmp [fd12::1]:61628", a file name; told apart from other routers by it
    UtcTime taken{};
    Coverage coverage = Coverage::Whole;
    NetworkReport network;
    std::vector<NodeReport> nodes;
    std::vector<LinkReport> links;
    std::vector<ProbeReport> probes;
    friend bool operator==(const RouterSnapshot&, const RouterSnapshot&) = default;
};

}  // namespace ami::app::mesh
