#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Ipv6Address.h"
#include "protocol/base/Result.h"

namespace ami::hal {

/// What one message of the kernel's route netlink says. `gone` is its opposite.
/// @spec rtnetlink(7); struct layouts of linux/rtnetlink.h, linux/neighbour.h, linux/netconf.h
struct LinkFact {
    struct Counters {
        std::uint64_t receivedPackets = 0, sentPackets = 0, receivedOctets = 0, sentOctets = 0;
        std::uint64_t receiveErrors = 0, sendErrors = 0, receiveDropped = 0, sendDropped = 0;
        friend bool operator==(const Counters&, const Counters&) = default;
    };
    int index = 0;
    bool gone = false;
    std::string name;
    bool up = false;       ///< IFF_UP: somebody switched it on
    bool running = false;  ///< IFF_RUNNING: it can carry packets
    std::uint32_t mtu = 0;
    std::string kind;      ///< "tun", "veth"; empty: a device of its own
    Bytes hardware;        ///< 6 or 8 octets, or nothing
    std::optional<Counters> counters;
    friend bool operator==(const LinkFact&, const LinkFact&) = default;
};

struct AddressFact {
    int index = 0;
    bool gone = false;
    Ipv6Address address;
    std::uint8_t prefix = 0;
    bool tentative = false;  ///< still asking whether another one has it
    bool duplicate = false;  ///< another one has it
    friend bool operator==(const AddressFact&, const AddressFact&) = default;
};

struct RouteFact {
    int index = 0;  ///< of the interface; 0: several ways, or none
    bool gone = false;
    Ipv6Address destination;
    std::uint8_t prefix = 0;
    std::optional<Ipv6Address> gateway;  ///< nothing: on the link
    std::uint32_t metric = 0;
    std::uint32_t table = 0;             ///< 254: main
    std::uint8_t type = 0;               ///< 1: unicast
    std::uint8_t protocol = 0;           ///< who set it: 2 kernel, 3 boot, 4 administrator, 9 router advertisement
    friend bool operator==(const RouteFact&, const RouteFact&) = default;
};

struct NeighbourFact {
    enum State : std::uint16_t { Incomplete = 0x01, Reachable = 0x02, Stale = 0x04, Delay = 0x08, Probe = 0x10, Failed = 0x20, NoArp = 0x40, Permanent = 0x80 };
    int index = 0;
    bool gone = false;
    Ipv6Address address;
    Bytes hardware;
    std::uint16_t state = 0;
    bool isRouter = false;
    friend bool operator==(const NeighbourFact&, const NeighbourFact&) = default;
};

struct ForwardingFact {
    static constexpr int all = -1, byDefault = -2;
    int index = 0;  ///< an interface, or one of the two
    bool on = false;
    friend bool operator==(const ForwardingFact&, const ForwardingFact&) = default;
};

/// A dump has ended; interrupted: the kernel changed meanwhile and it has to be asked again.
struct DumpEnd {
    bool interrupted = false;
    friend bool operator==(const DumpEnd&, const DumpEnd&) = default;
};

struct NetlinkRefusal {
    int errorNumber = 0;
    friend bool operator==(const NetlinkRefusal&, const NetlinkRefusal&) = default;
};

using NetlinkFact = std::variant<LinkFact, AddressFact, RouteFact, NeighbourFact, ForwardingFact, DumpEnd, NetlinkRefusal>;

/// The facts of one datagram. IPv4 and kinds of messages that are of no use here are left out. Malformed where a length does not fit; detail is
/// the octet.
Result<std::vector<NetlinkFact>> parseNetlink(BytesView datagram);

enum class NetlinkDump : std::uint8_t { Links, Addresses, Forwarding, Routes, Neighbours };

/// The request for a dump of IPv6 (or of all links).
Bytes netlinkRequest(NetlinkDump dump, std::uint32_t sequence);

}  // namespace ami::hal
