#include "app/sim/mesh/TcpDoor.h"

#include <algorithm>

namespace ami::sim::mesh {

namespace {

/// Interface identifiers that no EUI-64 of the mesh gives: a11a, then the number of the flow.
constexpr std::uint8_t mark[] = {0xA1, 0x1A, 0, 0};
constexpr std::size_t prefix = 8;

}  // namespace

Ipv6Address TcpDoor::aliasOf(std::uint32_t flow) const {
    Ipv6Address alias = router_;
    std::copy(std::begin(mark), std::end(mark), alias.octets.begin() + prefix);
    for (std::size_t i = 0; i < 4; ++i) alias.octets[12 + i] = static_cast<std::uint8_t>(flow >> (24 - 8 * i));
    return alias;
}

std::optional<std::uint32_t> TcpDoor::flowOf(const Ipv6Address& alias) const {
    const auto& octets = alias.octets;
    if (!std::equal(octets.begin(), octets.begin() + prefix, router_.octets.begin()) || !std::equal(std::begin(mark), std::end(mark), octets.begin() + prefix)) return std::nullopt;
    std::uint32_t flow = 0;
    for (std::size_t i = 12; i < 16; ++i) flow = flow << 8 | octets[i];
    return flows_.contains(flow) ? std::optional(flow) : std::nullopt;
}

std::optional<Ipv6Packet> TcpDoor::inward(const Ipv6Packet& packet, int node) {
    const auto ports = TcpPorts::parse(packet);
    if (!ports) return std::nullopt;
    const auto [place, isNew] = byEnds_.try_emplace({packet.source, ports->from, packet.destination, ports->to}, next_);
    if (isNew) {
        flows_[next_++] = {packet.source, packet.destination, ports->from, ports->to, node};
        if (flows_.size() > mostFlows) {
            const Flow& oldest = flows_.begin()->second;
            byEnds_.erase({oldest.client, oldest.from, oldest.node, oldest.to});
            flows_.erase(flows_.begin());
        }
    }
    return TcpPorts{ports->from, port_}.readdressed(packet, aliasOf(place->second), router_);
}

std::optional<TcpDoor::Outward> TcpDoor::outward(const Ipv6Packet& packet) const {
    const auto flow = flowOf(packet.destination);
    const auto ports = flow ? TcpPorts::parse(packet) : std::nullopt;
    if (!ports || ports->from != port_ || packet.source != router_) return std::nullopt;
    const Flow& known = flows_.at(*flow);
    return Outward{known.index, TcpPorts{known.to, known.from}.readdressed(packet, known.node, known.client)};
}

std::optional<int> TcpDoor::nodeOf(const Ipv6Address& alias) const {
    const auto flow = flowOf(alias);
    return flow ? std::optional(flows_.at(*flow).index) : std::nullopt;
}

}  // namespace ami::sim::mesh
