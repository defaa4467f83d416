#include "app/mesh/log/LogSnapshot.h"

#include <cmath>

namespace ami::app::mesh {

namespace {

constexpr std::size_t mostNames = 100'000;

/// Link-local addresses name their node only through the EUI-64 inside.
NodeName canonical(const NodeName& name) {
    const auto* address = std::get_if<Ipv6Address>(&name);
    return address && address->isLinkLocal() ? NodeName(interfaceEui64(*address)) : name;
}

}  // namespace

LogSnapshot::LogSnapshot(std::string source, std::optional<Eui64> self, std::uint32_t etxUnit) : source_(std::move(source)), etxUnit_(etxUnit) {
    if (self) self_ = *self;
}

NodeReport& LogSnapshot::node(const NodeName& name) {
    NodeReport& report = nodes_[name];
    if (const auto* eui64 = std::get_if<Eui64>(&name)) report.eui64 = *eui64;
    else if (report.addresses.empty()) report.addresses.push_back(std::get<Ipv6Address>(name));
    return report;
}

LogSnapshot::Heard& LogSnapshot::heard(const NodeName& peer) {
    Heard& link = links_[peer];
    link.report.peer = peer;
    return link;
}

void LogSnapshot::add(const LogEntry& entry) {
    last_ = std::max(last_, entry.time);
    if (entry.panId && *entry.panId != 0xFFFF) panId_ = entry.panId;
    if (nodes_.size() + links_.size() > mostNames) return;
    std::optional<NodeName> peer;
    if (entry.node) peer = canonical(*entry.node);
    switch (entry.kind) {
        case LogKind::Self:
            if (!self_) self_ = peer;
            break;
        case LogKind::Signal: {
            Heard& link = heard(*peer);
            link.average = link.isHeard ? link.average + (*entry.dBm - link.average) / 8 : *entry.dBm;
            link.isHeard = true;
            link.report.rssi = say(*entry.dBm, entry);
            link.report.rslIn = say(static_cast<int>(std::lround(link.average)), entry);
            break;
        }
        case LogKind::TxFailure: {
            auto& lost = heard(*peer).report.lost;
            lost = say(lost ? lost->value + 1 : std::uint64_t{1}, entry);
            break;
        }
        case LogKind::Candidate: {
            LinkReport& link = heard(*peer).report;
            if (entry.dBm) link.rslIn = say(*entry.dBm, entry);
            if (entry.etx) link.etx = say(*entry.etx / etxUnit_, entry);
            else link.etx.reset();
            if (entry.rank) node(*peer).rank = say(*entry.rank, entry);
            break;
        }
        case LogKind::Selecting: isSecondary_ = entry.word == "secondary"; break;
        case LogKind::ParentSelected: select(entry); break;
        case LogKind::JoinState:
            if (!self_ || *entry.number < 1 || *entry.number > 6) break;
            node(*self_).joined = say(*entry.number == 5   ? JoinRung::Operational
                                      : *entry.number <= 2 ? JoinRung::Heard
                                                           : JoinRung::Authenticated,
                                      entry);
            break;
        case LogKind::Route: route(entry, true); break;
        case LogKind::RouteExpired: route(entry, false); break;
        default: break;
    }
}

void LogSnapshot::select(const LogEntry& entry) {
    auto& place = isSecondary_ ? second_ : first_;
    place = entry.node;
    if (!self_) return;
    std::vector<NodeName> parents;
    if (first_) parents.push_back(*first_);
    if (second_ && first_) parents.push_back(*second_);
    node(*self_).parents = say(std::move(parents), entry);
}

void LogSnapshot::route(const LogEntry& entry, bool isNew) {
    auto& ways = routes_[*entry.node];
    const std::uint32_t bit = entry.number.value_or(1);
    if (isNew) {
        if (ways.size() < 8 || ways.contains(bit)) ways[bit] = *entry.parent;
    } else if (const auto way = ways.find(bit); way != ways.end() && way->second == *entry.parent) {
        ways.erase(way);
    }
    std::vector<NodeName> parents;
    for (const auto& [order, parent] : ways) parents.push_back(parent);
    NodeReport& report = node(*entry.node);
    report.joined = say(parents.empty() ? JoinRung::Authenticated : JoinRung::Operational, entry);
    report.parents = say(std::move(parents), entry);
}

RouterSnapshot LogSnapshot::snapshot() const {
    RouterSnapshot snapshot;
    snapshot.source = source_;
    snapshot.taken = last_;
    snapshot.coverage = Coverage::Part;
    snapshot.network.panId = panId_;
    for (const auto& [name, report] : nodes_) snapshot.nodes.push_back(report);
    if (!self_) return snapshot;
    // Others name it by an address that holds its EUI-64.
    if (const auto* eui64 = std::get_if<Eui64>(&*self_); eui64 && !nodes_.contains(*self_)) snapshot.nodes.emplace_back().eui64 = *eui64;
    for (const auto& [peer, link] : links_) {
        if (peer == *self_) continue;
        snapshot.links.push_back(link.report);
        snapshot.links.back().node = *self_;
    }
    return snapshot;
}

}  // namespace ami::app::mesh
