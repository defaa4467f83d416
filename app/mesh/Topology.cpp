#include "app/mesh/Topology.h"

#include <algorithm>

namespace ami::app::mesh {

std::uint64_t Topology::endsKey(NodeId one, NodeId other) {
    const auto [low, high] = std::minmax(one.value(), other.value());
    return (static_cast<std::uint64_t>(low) << 32) | high;
}

std::optional<Link::Weaker> Link::weaker() const {
    if (!atA.rsl && !atB.rsl) return std::nullopt;
    if (!atB.rsl || (atA.rsl && atA.rsl->value <= atB.rsl->value)) return Weaker{a, *atA.rsl};
    return Weaker{b, *atB.rsl};
}

std::optional<NodeId> Topology::find(const NodeName& name) const {
    if (const auto* eui64 = std::get_if<Eui64>(&name)) {
        const auto found = byEui64_.find(*eui64);
        return found == byEui64_.end() ? std::nullopt : std::optional(found->second);
    }
    const auto& address = std::get<Ipv6Address>(name);
    if (const auto found = byAddress_.find(address); found != byAddress_.end()) return found->second;
    if (address.isMulticast()) return std::nullopt;
    const auto found = byEui64_.find(interfaceEui64(address));
    return found == byEui64_.end() ? std::nullopt : std::optional(found->second);
}

const Link* Topology::link(NodeId one, NodeId other) const {
    const auto found = byEnds_.find(endsKey(one, other));
    return found == byEnds_.end() ? nullptr : &links_[found->second];
}

std::optional<UtcTime> Topology::lastFrom(std::string_view source, NodeId node) const {
    const auto known = std::find_if(sources_.begin(), sources_.end(), [source](const Source& one) { return one.name == source; });
    if (known == sources_.end()) return std::nullopt;
    const auto number = static_cast<std::uint32_t>(known - sources_.begin());
    std::optional<UtcTime> newest;
    const auto take = [&newest](const auto& sample) {
        if (sample && (!newest || sample->taken > *newest)) newest = sample->taken;
    };
    for (const LinkId id : nodes_[node.value()].links) {
        for (const LinkWord& word : linkWords_[id]) {
            if (word.source != number || word.node != node) continue;
            take(word.report.rslIn);
            take(word.report.rslOut);
            take(word.report.etx);
            take(word.report.frames);
        }
    }
    return newest;
}

std::vector<NodeId> Topology::path(NodeId from) const {
    std::vector<NodeId> path;
    // A node that counts hops is on no circle; only of the others it has to be remembered who was there.
    const bool mayCircle = !nodes_[from.value()].hops;
    std::vector<bool> isOnPath(mayCircle ? nodes_.size() : 0);
    for (NodeId at = from; !mayCircle || !isOnPath[at.value()];) {
        if (mayCircle) isOnPath[at.value()] = true;
        path.push_back(at);
        const Node& node = nodes_[at.value()];
        if (node.parents.empty() || node.isRoot()) break;
        at = node.parents.front();
    }
    return path;
}

std::vector<std::uint32_t> Topology::descendants() const {
    // From the leaves inwards: a node is finished when all its children are.
    const std::size_t count = nodes_.size();
    std::vector<std::uint32_t> below(count, 0), waiting(count, 0);
    const auto parentOf = [this](std::size_t i) -> std::optional<std::size_t> {
        const Node& node = nodes_[i];
        if (!node.isPresent || node.parents.empty()) return std::nullopt;
        return node.parents.front().value();
    };
    for (std::size_t i = 0; i < count; ++i) {
        if (const auto parent = parentOf(i)) ++waiting[*parent];
    }
    std::vector<std::size_t> ready;
    for (std::size_t i = 0; i < count; ++i) {
        if (waiting[i] == 0) ready.push_back(i);
    }
    while (!ready.empty()) {
        const std::size_t i = ready.back();
        ready.pop_back();
        const auto parent = parentOf(i);
        if (!parent) continue;
        below[*parent] += below[i] + 1;
        if (--waiting[*parent] == 0) ready.push_back(*parent);
    }
    return below;
}

std::size_t Topology::count(JoinRung rung) const {
    return static_cast<std::size_t>(
        std::count_if(nodes_.begin(), nodes_.end(), [rung](const Node& node) { return node.isPresent && node.ladder.rung() == rung; }));
}

const char* name(const MeshEvent& event) {
    struct Names {
        const char* operator()(const event::Appeared&) const { return "appeared"; }
        const char* operator()(const event::Vanished&) const { return "vanished"; }
        const char* operator()(const event::RungReached&) const { return "rung-reached"; }
        const char* operator()(const event::RungLost&) const { return "rung-lost"; }
        const char* operator()(const event::ParentChanged&) const { return "parent-changed"; }
        const char* operator()(const event::BackupGained&) const { return "backup-gained"; }
        const char* operator()(const event::BackupLost&) const { return "backup-lost"; }
        const char* operator()(const event::LinkWeakened&) const { return "link-weakened"; }
        const char* operator()(const event::LinkRecovered&) const { return "link-recovered"; }
        const char* operator()(const event::LossRaised&) const { return "loss-raised"; }
        const char* operator()(const event::LossCleared&) const { return "loss-cleared"; }
    };
    return std::visit(Names(), event.what);
}

}  // namespace ami::app::mesh
