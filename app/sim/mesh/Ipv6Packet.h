#pragma once

#include <optional>

#include "protocol/base/Bytes.h"
#include "protocol/base/Ipv6Address.h"

namespace ami::sim::mesh {

/// An IPv6 packet without extension headers. @spec RFC 8200 3
struct Ipv6Packet {
    static constexpr std::uint8_t tcp = 6, udp = 17, icmp = 58;

    Ipv6Address source, destination;
    std::uint8_t next = 0;
    std::uint8_t hopLimit = 64;
    Bytes payload;

    static std::optional<Ipv6Packet> parse(BytesView octets);
    Bytes octets() const;
};

/// @spec RFC 768, RFC 8200 8.1
struct UdpDatagram {
    std::uint16_t from = 0, to = 0;
    Bytes payload;

    /// Nothing when length or checksum is wrong.
    static std::optional<UdpDatagram> parse(const Ipv6Packet& packet);
    Ipv6Packet packet(const Ipv6Address& source, const Ipv6Address& destination) const;
};

/// Where a TCP segment comes from and goes to. @spec RFC 9293 3.1
struct TcpPorts {
    std::uint16_t from = 0, to = 0;

    /// Nothing when there is no whole header, or the checksum is wrong.
    static std::optional<TcpPorts> parse(const Ipv6Packet& packet);
    /// The segment of @p packet between other ends.
    Ipv6Packet readdressed(const Ipv6Packet& packet, const Ipv6Address& source, const Ipv6Address& destination) const;
};

/// @spec RFC 4443 2
struct IcmpMessage {
    static constexpr std::uint8_t unreachable = 1, timeExceeded = 3, echoRequest = 128, echoReply = 129;
    static constexpr std::uint8_t addressUnreachable = 3, portUnreachable = 4;

    std::uint8_t type = 0, code = 0;
    Bytes body;  ///< what follows the checksum

    static std::optional<IcmpMessage> parse(const Ipv6Packet& packet);
    Ipv6Packet packet(const Ipv6Address& source, const Ipv6Address& destination) const;
    /// An error about @p packet, with as much of it as fits into 1280 octets.
    static IcmpMessage about(std::uint8_t type, std::uint8_t code, const Ipv6Packet& packet);
};

}  // namespace ami::sim::mesh
