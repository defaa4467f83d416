#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <tuple>

#include "app/sim/mesh/Ipv6Packet.h"

namespace ami::sim::mesh {

/// TCP to the nodes behind a TUN interface, spoken by the kernel at both ends: a segment that goes to a node is turned to a listener on the
/// router's own address, and comes from an address that stands for the client and the node; what the listener answers is turned back. Between
/// the two the segments travel over the air one by one, and the kernel repeats what gets lost there.
class TcpDoor {
public:
    static constexpr std::size_t mostFlows = 4096;

    /// @p router: an address of this computer in the prefix that is routed into the interface; @p port: where the listener is.
    TcpDoor(const Ipv6Address& router, std::uint16_t port) : router_(router), port_(port) {}

    /// A segment to @p node, as the listener is to get it. Nothing: it is no segment of TCP.
    std::optional<Ipv6Packet> inward(const Ipv6Packet& packet, int node);
    struct Outward {
        int node = 0;
        Ipv6Packet packet;  ///< as the client is to get it
    };
    /// What came out of the listener. Nothing: it did not.
    std::optional<Outward> outward(const Ipv6Packet& packet) const;
    /// Whom a connection that the listener has accepted is meant for.
    std::optional<int> nodeOf(const Ipv6Address& alias) const;

private:
    struct Flow {
        Ipv6Address client, node;
        std::uint16_t from = 0, to = 0;
        int index = 0;
    };
    Ipv6Address aliasOf(std::uint32_t flow) const;
    std::optional<std::uint32_t> flowOf(const Ipv6Address& alias) const;

    Ipv6Address router_;
    std::uint16_t port_;
    std::uint32_t next_ = 1;
    std::map<std::uint32_t, Flow> flows_;
    std::map<std::tuple<Ipv6Address, std::uint16_t, Ipv6Address, std::uint16_t>, std::uint32_t> byEnds_;
};

}  // namespace ami::sim::mesh
