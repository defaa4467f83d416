#include "app/mesh/csmp/CsmpSnapshot.h"

#include <algorithm>
#include <map>

#include "app/mesh/CleanName.h"

namespace ami::app::mesh {

namespace {

namespace csmp = ami::mesh::csmp;

template <typename T>
using Maybe = std::optional<T>;

class Builder {
public:
    Builder(RouterSnapshot& snapshot, const CsmpDialect& dialect) : snapshot_(snapshot), dialect_(dialect) {}

    void build(const ami::mesh::CsmpReport& report, const CsmpSender& sender) {
        self_.eui64 = sender.eui64;
        if (const auto* id = report.first<csmp::DeviceId>(); id && id->id && !self_.eui64) self_.eui64 = Eui64::parse(*id->id);
        if (sender.address && !sender.address->isLinkLocal()) self_.addresses.push_back(*sender.address);
        for (const auto& message : report.messages) std::visit([this](const auto& one) { first(one); }, message);
        if (!self_.eui64 && self_.addresses.empty()) return;
        name_ = self_.eui64 ? NodeName(*self_.eui64) : NodeName(self_.addresses.front());
        for (const auto& message : report.messages) std::visit([this](const auto& one) { take(one); }, message);
        // It answered over its routes.
        self_.joined = say(JoinRung::Operational);
        snapshot_.nodes.push_back(std::move(self_));
        if (root_) snapshot_.nodes.push_back(std::move(*root_));
        for (auto& [peer, link] : links_) snapshot_.links.push_back(std::move(link));
    }

private:
    template <typename T>
    Sample<T> say(T value) const {
        return {std::move(value), snapshot_.taken, Witness::Node};
    }

    /// Addresses and routes have to be known before what refers to them.
    template <typename T>
    void first(const T&) {}
    void first(const csmp::IpAddress& one) {
        const auto address = one.address ? Ipv6Address::from(*one.address) : std::nullopt;
        if (!address || address->isLinkLocal() || self_.addresses.size() >= 16) return;
        if (self_.addresses.empty() || self_.addresses.front() != *address) self_.addresses.push_back(*address);
    }
    void first(const csmp::IpRoute& one) {
        const auto hop = one.nextHop ? Ipv6Address::from(*one.nextHop) : std::nullopt;
        if (hop && one.index && *hop != Ipv6Address()) routes_[*one.index] = nameOf(*hop);
    }
    void first(const csmp::RplInstance& one) {
        for (const auto& parent : one.parents) {
            const auto name = nameOf(parent);
            if (!name) continue;
            if (parent.routeIndex) routes_.try_emplace(*parent.routeIndex, *name);
            parents_.push_back(*name);
        }
    }

    /// A link-local address names its node only through the EUI-64 inside.
    static NodeName nameOf(const Ipv6Address& address) { return address.isLinkLocal() ? NodeName(interfaceEui64(address)) : NodeName(address); }
    /// A parent that has both kinds of address with one interface identifier: the link-local one is formed from its EUI-64.
    static Maybe<Eui64> euiOf(const csmp::RplParent& parent) {
        const auto local = parent.localAddress ? Ipv6Address::from(*parent.localAddress) : std::nullopt;
        const auto global = parent.globalAddress ? Ipv6Address::from(*parent.globalAddress) : std::nullopt;
        if (!local || !local->isLinkLocal()) return std::nullopt;
        const bool isOther = global && *global != Ipv6Address() && !std::equal(local->octets.begin() + 8, local->octets.end(), global->octets.begin() + 8);
        return isOther ? std::nullopt : Maybe<Eui64>(interfaceEui64(*local));
    }
    static Maybe<NodeName> nameOf(const csmp::RplParent& parent) {
        if (const auto eui64 = euiOf(parent)) return NodeName(*eui64);
        for (const auto* octets : {&parent.globalAddress, &parent.localAddress}) {
            const auto address = *octets ? Ipv6Address::from(**octets) : std::nullopt;
            if (address && *address != Ipv6Address()) return nameOf(*address);
        }
        return std::nullopt;
    }
    static Maybe<NodeName> neighbourOf(const Maybe<Bytes>& octets) {
        const auto eui64 = octets ? Eui64::from(*octets) : std::nullopt;
        return eui64 ? Maybe<NodeName>(*eui64) : std::nullopt;
    }

    LinkReport& link(const NodeName& peer) {
        LinkReport& link = links_[peer];
        link.node = name_;
        link.peer = peer;
        return link;
    }

    void level(Reported<int>& target, const Maybe<std::int32_t>& dBm) const {
        if (dBm && *dBm != 0 && *dBm >= -174 && *dBm <= 30) target = say(static_cast<int>(*dBm));
    }
    void levels(LinkReport& link, const Maybe<std::int32_t>& forward, const Maybe<std::int32_t>& reverse) const {
        level(dialect_.isForwardHeardByNode ? link.rslIn : link.rslOut, forward);
        level(dialect_.isForwardHeardByNode ? link.rslOut : link.rslIn, reverse);
    }
    template <typename Number>
    void qualities(LinkReport& link, const Maybe<Number>& forward, const Maybe<Number>& reverse) const {
        const auto quality = [this](Reported<std::uint8_t>& target, const Maybe<Number>& lqi) {
            if (lqi && *lqi >= 0 && *lqi <= 255) target = say(static_cast<std::uint8_t>(*lqi));
        };
        quality(dialect_.isForwardHeardByNode ? link.lqiIn : link.lqiOut, forward);
        quality(dialect_.isForwardHeardByNode ? link.lqiOut : link.lqiIn, reverse);
    }
    template <typename Number>
    void etx(Reported<double>& target, const Maybe<Number>& raw) const {
        if (raw && *raw > 0 && dialect_.etxUnit > 0) target = say(static_cast<double>(*raw) / dialect_.etxUnit);
    }
    void rank(const Maybe<std::int64_t>& rank) {
        if (rank && *rank > 0 && *rank <= UINT16_MAX) self_.rank = say(static_cast<std::uint32_t>(*rank));
    }

    template <typename T>
    void take(const T&) {}
    void take(const csmp::Uptime& one) {
        if (one.seconds) self_.uptime = say(std::chrono::seconds(*one.seconds));
    }
    void take(const csmp::Hardware& one) {
        if (const auto name = cleanedName(one.name)) self_.name = say(*name);
    }
    void take(const csmp::WpanStatus& one) {
        if (one.panId && *one.panId < 0xFFFF) snapshot_.network.panId = static_cast<std::uint16_t>(*one.panId);
        if (one.ssid) snapshot_.network.name = cleanedName(toText(*one.ssid));
        rank(one.rank);
    }
    /// The root's own address names its tree. @spec RFC 6550 6.3.1
    void takeRoot(const csmp::RplInstance& one) {
        const auto root = one.dodagId ? Ipv6Address::from(*one.dodagId) : std::nullopt;
        if (!root || *root == Ipv6Address() || root->isLinkLocal() || root->isMulticast()) return;
        if (std::find(self_.addresses.begin(), self_.addresses.end(), *root) != self_.addresses.end()) {
            self_.role = say(NodeRole::BorderRouter);
            return;
        }
        NodeReport report;
        report.addresses.push_back(*root);
        for (const auto& parent : one.parents) {
            if (parent.globalAddress && Ipv6Address::from(*parent.globalAddress) == *root) report.eui64 = euiOf(parent);
        }
        report.role = say(NodeRole::BorderRouter);
        root_ = std::move(report);
    }
    void take(const csmp::RplInstance& one) {
        rank(one.rank);
        takeRoot(one);
        if (!parents_.empty()) self_.parents = say(parents_);
        for (const auto* all : {&one.parents, &one.candidates}) {
            for (const auto& parent : *all) take(parent);
        }
    }
    void take(const csmp::RplParent& one) {
        const auto peer = nameOf(one);
        if (!peer || *peer == name_) return;
        LinkReport& report = link(*peer);
        levels(report, {}, one.rssiReverse);
        qualities(report, one.lqiForward, one.lqiReverse);
        etx(report.etx, one.linkEtx);
    }
    void take(const csmp::RplMetrics& one) {
        rank(one.rank);
        if (one.hops && *one.hops > 0 && *one.hops < 256 && !self_.hops) self_.hops = say(static_cast<std::uint32_t>(*one.hops));
        if (!self_.pathEtx) etx(self_.pathEtx, one.pathEtx);
        const auto route = one.routeIndex ? routes_.find(*one.routeIndex) : routes_.end();
        if (route == routes_.end() || route->second == name_) return;
        LinkReport& report = link(route->second);
        levels(report, one.rssiForward, one.rssiReverse);
        qualities(report, one.lqiForward, one.lqiReverse);
        etx(report.etx, one.linkEtx);
    }
    void take(const csmp::Neighbor& one) {
        const auto peer = neighbourOf(one.address);
        if (!peer || *peer == name_) return;
        LinkReport& report = link(*peer);
        levels(report, one.rssiForward, one.rssiReverse);
        level(report.rssi, dialect_.isForwardHeardByNode ? one.lastRssiForward : one.lastRssiReverse);
        qualities(report, one.lqiForward, one.lqiReverse);
        etx(report.etx, one.etx);
        if (one.sent && one.acked && *one.acked <= *one.sent) report.frames = say(FrameCounters{*one.sent, *one.acked});
    }
    void take(const csmp::NeighborFrames& one) {
        const auto peer = neighbourOf(one.neighbor);
        if (!peer || *peer == name_) return;
        LinkReport& report = link(*peer);
        if (one.sentUnicast && one.receivedAcks && *one.receivedAcks <= *one.sentUnicast) {
            report.frames = say(FrameCounters{*one.sentUnicast, *one.receivedAcks});
        }
        if (one.receivedUnicast) report.received = say(std::uint64_t{*one.receivedUnicast});
    }

    RouterSnapshot& snapshot_;
    const CsmpDialect& dialect_;
    NodeReport self_;
    std::optional<NodeReport> root_;
    NodeName name_;
    std::map<std::int32_t, NodeName> routes_;
    std::vector<NodeName> parents_;
    std::map<NodeName, LinkReport> links_;
};

}  // namespace

RouterSnapshot snapshotOf(const ami::mesh::CsmpReport& report, const CsmpSender& sender, const std::string& source, UtcTime taken,
                          const CsmpDialect& dialect) {
    RouterSnapshot snapshot;
    snapshot.source = source;
    snapshot.taken = taken;
    snapshot.coverage = Coverage::Part;
    Builder(snapshot, dialect).build(report, sender);
    return snapshot;
}

}  // namespace ami::app::mesh
