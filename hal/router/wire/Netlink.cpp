#include "hal/router/wire/Netlink.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <linux/if.h>
#include <linux/neighbour.h>
#include <linux/netconf.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

#include "hal/router/RouterError.h"

namespace ami::hal {

namespace {

constexpr std::size_t align(std::size_t length) { return (length + 3) & ~std::size_t{3}; }

template <typename T>
std::optional<T> copyOf(BytesView octets) {
    if (octets.size() < sizeof(T)) return std::nullopt;
    T value;
    std::memcpy(&value, octets.data(), sizeof(T));
    return value;
}

/// Attributes of a message, each once; the last one counts.
class Attributes {
public:
    /// False where a length does not fit.
    bool parse(BytesView octets) {
        while (octets.size() >= sizeof(rtattr)) {
            const auto head = *copyOf<rtattr>(octets);
            if (head.rta_len < sizeof(rtattr) || head.rta_len > octets.size()) return false;
            const auto type = static_cast<std::uint16_t>(head.rta_type & NLA_TYPE_MASK);
            if (type < found_.size()) found_[type] = octets.subspan(sizeof(rtattr), head.rta_len - sizeof(rtattr));
            octets = octets.subspan(std::min(align(head.rta_len), octets.size()));
        }
        return true;
    }
    BytesView octets(std::size_t type) const { return type < found_.size() ? found_[type] : BytesView(); }
    template <typename T>
    std::optional<T> number(std::size_t type) const {
        return octets(type).size() == sizeof(T) ? copyOf<T>(octets(type)) : std::nullopt;
    }
    std::optional<Ipv6Address> address(std::size_t type) const { return Ipv6Address::from(octets(type)); }
    Bytes bytes(std::size_t type, std::size_t longest) const {
        const BytesView all = octets(type);
        return all.size() <= longest ? Bytes(all.begin(), all.end()) : Bytes();
    }
    std::string text(std::size_t type, std::size_t longest) const {
        const BytesView all = octets(type);
        const auto end = std::find(all.begin(), all.end(), 0);
        const auto length = static_cast<std::size_t>(end - all.begin());
        return length <= longest ? std::string(all.begin(), end) : std::string();
    }

private:
    std::array<BytesView, 64> found_{};
};

constexpr std::size_t longestHardware = 32;
constexpr std::size_t longestName = 15;

std::optional<NetlinkFact> link(BytesView body, bool gone) {
    const auto head = copyOf<ifinfomsg>(body);
    Attributes attributes;
    if (!head || !attributes.parse(body.subspan(align(sizeof(ifinfomsg))))) return std::nullopt;
    LinkFact fact;
    fact.index = head->ifi_index;
    fact.gone = gone;
    fact.up = (head->ifi_flags & IFF_UP) != 0;
    fact.running = (head->ifi_flags & IFF_RUNNING) != 0;
    fact.name = attributes.text(IFLA_IFNAME, longestName);
    fact.mtu = attributes.number<std::uint32_t>(IFLA_MTU).value_or(0);
    fact.hardware = attributes.bytes(IFLA_ADDRESS, longestHardware);
    if (const auto counters = copyOf<std::array<std::uint64_t, 8>>(attributes.octets(IFLA_STATS64))) {
        const auto& c = *counters;
        fact.counters = LinkFact::Counters{c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]};
    }
    Attributes information;
    if (!information.parse(attributes.octets(IFLA_LINKINFO))) return std::nullopt;
    fact.kind = information.text(IFLA_INFO_KIND, longestName);
    return fact;
}

std::optional<NetlinkFact> address(BytesView body, bool gone) {
    const auto head = copyOf<ifaddrmsg>(body);
    Attributes attributes;
    if (!head || !attributes.parse(body.subspan(align(sizeof(ifaddrmsg))))) return std::nullopt;
    AddressFact fact;
    fact.index = static_cast<int>(head->ifa_index);
    fact.gone = gone;
    fact.prefix = head->ifa_prefixlen;
    const auto flags = attributes.number<std::uint32_t>(IFA_FLAGS).value_or(head->ifa_flags);
    fact.tentative = (flags & IFA_F_TENTATIVE) != 0;
    fact.duplicate = (flags & IFA_F_DADFAILED) != 0;
    // On a point-to-point link IFA_ADDRESS is the other end.
    const auto local = attributes.address(IFA_LOCAL);
    const auto other = attributes.address(IFA_ADDRESS);
    if (!local && !other) return std::nullopt;
    fact.address = local ? *local : *other;
    return fact;
}

std::optional<NetlinkFact> route(BytesView body, bool gone) {
    const auto head = copyOf<rtmsg>(body);
    Attributes attributes;
    if (!head || head->rtm_dst_len > 128 || !attributes.parse(body.subspan(align(sizeof(rtmsg))))) return std::nullopt;
    RouteFact fact;
    fact.gone = gone;
    fact.prefix = head->rtm_dst_len;
    fact.type = head->rtm_type;
    fact.protocol = head->rtm_protocol;
    fact.table = attributes.number<std::uint32_t>(RTA_TABLE).value_or(head->rtm_table);
    fact.index = attributes.number<std::int32_t>(RTA_OIF).value_or(0);
    fact.metric = attributes.number<std::uint32_t>(RTA_PRIORITY).value_or(0);
    fact.gateway = attributes.address(RTA_GATEWAY);
    if (const auto destination = attributes.address(RTA_DST)) fact.destination = *destination;
    else if (fact.prefix != 0) return std::nullopt;
    return fact;
}

std::optional<NetlinkFact> neighbour(BytesView body, bool gone) {
    const auto head = copyOf<ndmsg>(body);
    Attributes attributes;
    if (!head || !attributes.parse(body.subspan(align(sizeof(ndmsg))))) return std::nullopt;
    const auto destination = attributes.address(NDA_DST);
    if (!destination) return std::nullopt;
    NeighbourFact fact;
    fact.index = head->ndm_ifindex;
    fact.gone = gone;
    fact.address = *destination;
    fact.hardware = attributes.bytes(NDA_LLADDR, longestHardware);
    fact.state = head->ndm_state;
    fact.isRouter = (head->ndm_flags & NTF_ROUTER) != 0;
    return fact;
}

std::optional<NetlinkFact> forwarding(BytesView body) {
    Attributes attributes;
    if (body.size() < align(sizeof(netconfmsg)) || !attributes.parse(body.subspan(align(sizeof(netconfmsg))))) return std::nullopt;
    const auto index = attributes.number<std::int32_t>(NETCONFA_IFINDEX);
    const auto on = attributes.number<std::int32_t>(NETCONFA_FORWARDING);
    if (!index || !on) return std::nullopt;
    return ForwardingFact{*index, *on != 0};
}

/// The family octet comes first in all of them.
bool isOfUse(std::uint16_t type, BytesView body) {
    switch (type) {
        case RTM_NEWLINK:
        case RTM_DELLINK: return body.size() >= sizeof(ifinfomsg) && body[0] == AF_UNSPEC;
        case RTM_NEWADDR:
        case RTM_DELADDR:
        case RTM_NEWROUTE:
        case RTM_DELROUTE:
        case RTM_NEWNEIGH:
        case RTM_DELNEIGH:
        case RTM_NEWNETCONF:
        case RTM_DELNETCONF: return !body.empty() && body[0] == AF_INET6;
        default: return false;
    }
}

std::optional<NetlinkFact> factOf(std::uint16_t type, BytesView body) {
    switch (type) {
        case RTM_NEWLINK:
        case RTM_DELLINK: return link(body, type == RTM_DELLINK);
        case RTM_NEWADDR:
        case RTM_DELADDR: return address(body, type == RTM_DELADDR);
        case RTM_NEWROUTE:
        case RTM_DELROUTE: return route(body, type == RTM_DELROUTE);
        case RTM_NEWNEIGH:
        case RTM_DELNEIGH: return neighbour(body, type == RTM_DELNEIGH);
        default: return forwarding(body);
    }
}

/// The kernel tells errno as a negative number, 4095 at most.
std::optional<int> errorNumberOf(std::int32_t status) {
    if (status > 0 || status < -4095) return std::nullopt;
    return -status;
}

/// Some messages lack what would make them a fact, without being wrong: a netconf of another setting, a neighbour that is a bridge's.
bool mayLack(std::uint16_t type) { return type == RTM_NEWNETCONF || type == RTM_DELNETCONF || type == RTM_NEWNEIGH || type == RTM_DELNEIGH; }

}  // namespace

Result<std::vector<NetlinkFact>> parseNetlink(BytesView datagram) {
    std::vector<NetlinkFact> facts;
    std::size_t at = 0;
    while (at < datagram.size()) {
        const auto broken = [&at] { return routerFailure(RouterError::Netlink, static_cast<std::int64_t>(at)); };
        const auto head = copyOf<nlmsghdr>(datagram.subspan(at));
        if (!head || head->nlmsg_len < sizeof(nlmsghdr) || head->nlmsg_len > datagram.size() - at) return broken();
        const BytesView body = datagram.subspan(at + sizeof(nlmsghdr), head->nlmsg_len - sizeof(nlmsghdr));
        if (head->nlmsg_type == NLMSG_DONE) {
            const auto status = errorNumberOf(copyOf<std::int32_t>(body).value_or(0));
            if (!status) return broken();
            if (*status != 0) facts.emplace_back(NetlinkRefusal{*status});
            else facts.emplace_back(DumpEnd{(head->nlmsg_flags & NLM_F_DUMP_INTR) != 0});
        } else if (head->nlmsg_type == NLMSG_ERROR) {
            const auto told = copyOf<std::int32_t>(body);
            const auto status = told ? errorNumberOf(*told) : std::nullopt;
            if (!status) return broken();
            if (*status != 0) facts.emplace_back(NetlinkRefusal{*status});
        } else if (isOfUse(head->nlmsg_type, body)) {
            auto fact = factOf(head->nlmsg_type, body);
            if (fact) facts.push_back(std::move(*fact));
            else if (!mayLack(head->nlmsg_type)) return broken();
        }
        at += std::min(align(head->nlmsg_len), datagram.size() - at);
    }
    return facts;
}

Bytes netlinkRequest(NetlinkDump dump, std::uint32_t sequence) {
    std::uint16_t type = RTM_GETLINK;
    std::size_t size = sizeof(ifinfomsg);
    switch (dump) {
        case NetlinkDump::Links: break;
        case NetlinkDump::Addresses: type = RTM_GETADDR, size = sizeof(ifaddrmsg); break;
        case NetlinkDump::Forwarding: type = RTM_GETNETCONF, size = sizeof(netconfmsg); break;
        case NetlinkDump::Routes: type = RTM_GETROUTE, size = sizeof(rtmsg); break;
        case NetlinkDump::Neighbours: type = RTM_GETNEIGH, size = sizeof(ndmsg); break;
    }
    nlmsghdr head{};
    head.nlmsg_len = static_cast<std::uint32_t>(sizeof(nlmsghdr) + size);
    head.nlmsg_type = type;
    head.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    head.nlmsg_seq = sequence;
    Bytes request(align(head.nlmsg_len));
    std::memcpy(request.data(), &head, sizeof head);
    if (dump != NetlinkDump::Links) request[sizeof head] = AF_INET6;
    return request;
}

}  // namespace ami::hal
