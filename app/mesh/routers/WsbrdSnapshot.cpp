#include "app/mesh/routers/WsbrdSnapshot.h"

#include <unordered_map>

#include "app/mesh/CleanName.h"

namespace ami::app::mesh {

namespace {

class Builder {
public:
    Builder(const hal::WsbrdValues& values, RouterSnapshot& snapshot, WsbrdGap gap) : values_(values), snapshot_(snapshot), gap_(gap) {}

    void build() {
        snapshot_.nodes.reserve(values_.nodes.size());
        root_ = values_.network.hwAddress;
        for (const auto& node : values_.nodes) {
            if (isBorderRouter(node)) root_ = node.eui64;
        }
        for (const auto& node : values_.nodes) addNode(node);
        if (values_.routes) {
            for (const auto& route : *values_.routes) addRoute(route);
        }
    }

private:
    template <typename T>
    Sample<T> say(T value) const {
        return {std::move(value), snapshot_.taken, Witness::Router};
    }

    static bool isBorderRouter(const hal::WsbrdNode& node) { return node.nodeRole ? *node.nodeRole == 0 : node.isBorderRouter.value_or(false); }

    NodeRole roleOf(const hal::WsbrdNode& node) const {
        if (isBorderRouter(node)) return NodeRole::BorderRouter;
        if (!node.nodeRole) return NodeRole::Router;
        if (*node.nodeRole == 2) return NodeRole::Lfn;
        return *node.nodeRole == 1 ? NodeRole::Ffn : NodeRole::Router;
    }

    void addNode(const hal::WsbrdNode& node) {
        NodeReport report;
        report.eui64 = node.eui64;
        report.addresses = node.ipv6;
        report.role = say(roleOf(node));
        const bool isRoot = isBorderRouter(node);
        // Versions before 1.6 do not tell whether a node is authenticated; what has an address is.
        const bool tellsAuthentication = node.isAuthenticated.has_value() || node.nodeRole.has_value();
        JoinRung rung = node.isAuthenticated.value_or(!tellsAuthentication) ? JoinRung::Authenticated : JoinRung::Heard;
        if (isRoot || node.parent) rung = JoinRung::Operational;
        else if (!node.ipv6.empty()) rung = JoinRung::Addressed;
        // Without the routes nobody is seen to be operational, and whoever was is no less so.
        if (isRoot || gap_ != WsbrdGap::Routes) report.joined = say(rung);
        if (isRoot) report.parents = say(std::vector<NodeName>{});
        else if (node.parent) report.parents = say(std::vector<NodeName>{*node.parent});
        if (node.eapolTarget && !isRoot) report.authenticatingThrough = say(NodeName(*node.eapolTarget));
        places_.emplace(node.eui64, snapshot_.nodes.size());
        snapshot_.nodes.push_back(std::move(report));
        if (!isRoot) addLink(node);
    }

    void addLink(const hal::WsbrdNode& node) {
        if (!node.rsl && !node.rslAdv && !node.rssi && !node.lqi) return;
        if (!root_) return;
        LinkReport link;
        link.node = *root_;
        link.peer = node.eui64;
        if (node.rsl) link.rslIn = say(*node.rsl);
        if (node.rslAdv) link.rslOut = say(*node.rslAdv);
        if (node.rssi) link.rssi = say(*node.rssi);
        if (node.lqi) link.lqiIn = say(*node.lqi);
        snapshot_.links.push_back(std::move(link));
    }

    void addRoute(const hal::WsbrdRoute& route) {
        const auto known = places_.find(interfaceEui64(route.address));
        if (known == places_.end()) {
            snapshot_.nodes.emplace_back();
            if (route.parents.empty() && !route.isExternal) snapshot_.nodes.back().role = say(NodeRole::BorderRouter);
        }
        NodeReport& report = known == places_.end() ? snapshot_.nodes.back() : snapshot_.nodes[known->second];
        report.addresses.assign(1, route.address);
        // An LFN or one that is still connecting: only the nodes' own list tells.
        if (gap_ == WsbrdGap::Nodes && route.isExternal) return;
        std::vector<NodeName> parents(route.parents.begin(), route.parents.end());
        // The flag marks an LFN, and from 2.10 on also a router that has an address but no routes yet.
        const bool isLfn = report.role && report.role->value == NodeRole::Lfn;
        const bool isConnecting = route.isExternal && !isLfn && report.role.has_value();
        report.joined = say(isConnecting ? JoinRung::Addressed : JoinRung::Operational);
        if (!isConnecting) report.parents = say(std::move(parents));
    }

    const hal::WsbrdValues& values_;
    RouterSnapshot& snapshot_;
    const WsbrdGap gap_;
    std::optional<Eui64> root_;
    std::unordered_map<Eui64, std::size_t, Eui64Hash> places_;
};

}  // namespace

RouterSnapshot snapshotOf(const hal::WsbrdValues& values, const std::string& source, UtcTime taken, WsbrdGap gap) {
    RouterSnapshot snapshot;
    snapshot.source = source;
    snapshot.taken = taken;
    // What could not be read is not gone.
    snapshot.coverage = gap == WsbrdGap::None ? Coverage::Whole : Coverage::Part;
    const auto& network = values.network;
    snapshot.network = {cleanedName(network.name), cleanedName(network.domain), cleanedName(network.size), network.panId, network.fanVersion,
                        network.phyModeId,  network.chanPlanId, network.mode, network.operatingClass, std::nullopt};
    Builder(values, snapshot, gap).build();
    return snapshot;
}

}  // namespace ami::app::mesh
