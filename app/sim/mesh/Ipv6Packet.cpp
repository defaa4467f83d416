#include "app/sim/mesh/Ipv6Packet.h"

#include <algorithm>

namespace ami::sim::mesh {

namespace {

constexpr std::size_t header = 40, udpHeader = 8, icmpHeader = 4, tcpHeader = 20, tcpChecksum = 16, smallestMtu = 1280;

std::uint16_t word(BytesView octets, std::size_t at) { return static_cast<std::uint16_t>(octets[at] << 8 | octets[at + 1]); }

void putWord(Bytes& octets, std::size_t number) {
    octets.push_back(static_cast<std::uint8_t>(number >> 8));
    octets.push_back(static_cast<std::uint8_t>(number));
}

/// Over the pseudo header and the payload; 0 when a checksum inside it is right. @spec RFC 1071
std::uint16_t checksum(const Ipv6Address& source, const Ipv6Address& destination, std::uint8_t next, BytesView payload) {
    std::uint64_t sum = next + payload.size();
    const auto add = [&sum](BytesView octets) {
        for (std::size_t i = 0; i < octets.size(); ++i) sum += static_cast<std::uint64_t>(octets[i]) << (i % 2 == 0 ? 8 : 0);
    };
    add(source.octets);
    add(destination.octets);
    add(payload);
    while (sum >> 16 != 0) sum = (sum & 0xFFFF) + (sum >> 16);
    return static_cast<std::uint16_t>(~sum);
}

}  // namespace

std::optional<Ipv6Packet> Ipv6Packet::parse(BytesView octets) {
    if (octets.size() < header || octets[0] >> 4 != 6) return std::nullopt;
    const std::size_t length = word(octets, 4);
    if (octets.size() < header + length) return std::nullopt;
    Ipv6Packet packet;
    packet.next = octets[6];
    packet.hopLimit = octets[7];
    packet.source = *Ipv6Address::from(octets.subspan(8, 16));
    packet.destination = *Ipv6Address::from(octets.subspan(24, 16));
    packet.payload.assign(octets.begin() + header, octets.begin() + static_cast<std::ptrdiff_t>(header + length));
    return packet;
}

Bytes Ipv6Packet::octets() const {
    Bytes all{0x60, 0, 0, 0};
    putWord(all, payload.size());
    all.push_back(next);
    all.push_back(hopLimit);
    append(all, source.octets);
    append(all, destination.octets);
    append(all, payload);
    return all;
}

std::optional<UdpDatagram> UdpDatagram::parse(const Ipv6Packet& packet) {
    const BytesView octets = packet.payload;
    if (packet.next != Ipv6Packet::udp || octets.size() < udpHeader) return std::nullopt;
    const std::size_t length = word(octets, 4);
    if (length < udpHeader || length > octets.size() || word(octets, 6) == 0) return std::nullopt;
    if (checksum(packet.source, packet.destination, packet.next, octets.first(length)) != 0) return std::nullopt;
    UdpDatagram datagram;
    datagram.from = word(octets, 0);
    datagram.to = word(octets, 2);
    datagram.payload.assign(octets.begin() + udpHeader, octets.begin() + static_cast<std::ptrdiff_t>(length));
    return datagram;
}

Ipv6Packet UdpDatagram::packet(const Ipv6Address& source, const Ipv6Address& destination) const {
    Ipv6Packet packet{source, destination, Ipv6Packet::udp, 64, {}};
    putWord(packet.payload, from);
    putWord(packet.payload, to);
    putWord(packet.payload, udpHeader + payload.size());
    putWord(packet.payload, 0);
    append(packet.payload, payload);
    const std::uint16_t sum = checksum(source, destination, packet.next, packet.payload);
    packet.payload[6] = static_cast<std::uint8_t>((sum == 0 ? 0xFFFF : sum) >> 8);
    packet.payload[7] = static_cast<std::uint8_t>(sum == 0 ? 0xFF : sum);
    return packet;
}

std::optional<TcpPorts> TcpPorts::parse(const Ipv6Packet& packet) {
    if (packet.next != Ipv6Packet::tcp || packet.payload.size() < tcpHeader) return std::nullopt;
    if (checksum(packet.source, packet.destination, packet.next, packet.payload) != 0) return std::nullopt;
    return TcpPorts{word(packet.payload, 0), word(packet.payload, 2)};
}

Ipv6Packet TcpPorts::readdressed(const Ipv6Packet& packet, const Ipv6Address& source, const Ipv6Address& destination) const {
    Ipv6Packet other{source, destination, Ipv6Packet::tcp, 64, packet.payload};
    const auto put = [&other](std::size_t at, std::uint16_t number) {
        other.payload[at] = static_cast<std::uint8_t>(number >> 8);
        other.payload[at + 1] = static_cast<std::uint8_t>(number);
    };
    put(0, from);
    put(2, to);
    put(tcpChecksum, 0);
    put(tcpChecksum, checksum(source, destination, other.next, other.payload));
    return other;
}

std::optional<IcmpMessage> IcmpMessage::parse(const Ipv6Packet& packet) {
    if (packet.next != Ipv6Packet::icmp || packet.payload.size() < icmpHeader) return std::nullopt;
    if (checksum(packet.source, packet.destination, packet.next, packet.payload) != 0) return std::nullopt;
    return IcmpMessage{packet.payload[0], packet.payload[1], Bytes(packet.payload.begin() + icmpHeader, packet.payload.end())};
}

Ipv6Packet IcmpMessage::packet(const Ipv6Address& source, const Ipv6Address& destination) const {
    Ipv6Packet packet{source, destination, Ipv6Packet::icmp, 64, {type, code, 0, 0}};
    append(packet.payload, body);
    const std::uint16_t sum = checksum(source, destination, packet.next, packet.payload);
    packet.payload[2] = static_cast<std::uint8_t>(sum >> 8);
    packet.payload[3] = static_cast<std::uint8_t>(sum);
    return packet;
}

IcmpMessage IcmpMessage::about(std::uint8_t type, std::uint8_t code, const Ipv6Packet& packet) {
    IcmpMessage message{type, code, Bytes(4, 0)};
    const Bytes octets = packet.octets();
    append(message.body, BytesView(octets).first(std::min(octets.size(), smallestMtu - header - icmpHeader - 4)));
    return message;
}

}  // namespace ami::sim::mesh
