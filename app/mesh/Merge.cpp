#include "app/mesh/Merge.h"

#include <algorithm>

namespace ami::app::mesh {

void takeNewer(NodeReport& kept, const NodeReport& other) {
    if (!kept.eui64) kept.eui64 = other.eui64;
    for (const auto& address : other.addresses) {
        if (std::find(kept.addresses.begin(), kept.addresses.end(), address) == kept.addresses.end()) kept.addresses.push_back(address);
    }
    takeNewer(kept.role, other.role);
    takeNewer(kept.joined, other.joined);
    takeNewer(kept.parents, other.parents);
    takeNewer(kept.authenticatingThrough, other.authenticatingThrough);
    takeNewer(kept.rank, other.rank);
    takeNewer(kept.hops, other.hops);
    takeNewer(kept.pathEtx, other.pathEtx);
    takeNewer(kept.uptime, other.uptime);
    takeNewer(kept.name, other.name);
    takeNewer(kept.position, other.position);
}

void lay(NodeReport& kept, const NodeReport& part) {
    NodeReport merged = part;
    takeNewer(merged, kept);
    kept = std::move(merged);
}

void lay(LinkReport& kept, const LinkReport& part) {
    takeNewer(kept.rslIn, part.rslIn);
    takeNewer(kept.rslOut, part.rslOut);
    takeNewer(kept.rssi, part.rssi);
    takeNewer(kept.lqiIn, part.lqiIn);
    takeNewer(kept.lqiOut, part.lqiOut);
    takeNewer(kept.etx, part.etx);
    takeNewer(kept.frames, part.frames);
    takeNewer(kept.received, part.received);
    takeNewer(kept.lost, part.lost);
}

void takeNewer(NetworkReport& kept, const NetworkReport& other) {
    const auto take = [](auto& target, const auto& source) {
        if (source) target = source;
    };
    take(kept.name, other.name);
    take(kept.domain, other.domain);
    take(kept.size, other.size);
    take(kept.panId, other.panId);
    take(kept.fanVersion, other.fanVersion);
    take(kept.phyModeId, other.phyModeId);
    take(kept.channelPlanId, other.channelPlanId);
    take(kept.mode, other.mode);
    take(kept.operatingClass, other.operatingClass);
    take(kept.routerVersion, other.routerVersion);
}

namespace {

template <typename... T>
void dateAll(UtcTime latest, Reported<T>&... values) {
    const auto one = [latest](auto& value) {
        if (value) value->taken = std::min(value->taken, latest);
    };
    (one(values), ...);
}

}  // namespace

void dateBack(NodeReport& report, UtcTime latest) {
    dateAll(latest, report.role, report.joined, report.parents, report.authenticatingThrough, report.rank, report.hops, report.pathEtx, report.uptime,
            report.name, report.position);
}
void dateBack(LinkReport& report, UtcTime latest) {
    dateAll(latest, report.rslIn, report.rslOut, report.rssi, report.lqiIn, report.lqiOut, report.etx, report.frames, report.received, report.lost);
}

}  // namespace ami::app::mesh
