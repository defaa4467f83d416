#include "app/mesh/Merge.h"

#include <algorithm>
#include <tuple>
#include <type_traits>
#include <utility>

namespace ami::app::mesh {

namespace {

/// The dated values of a report, all of them.
template <typename Report>
auto valuesOf(Report& report) {
    if constexpr (std::is_same_v<std::remove_const_t<Report>, NodeReport>) {
        return std::tie(report.role, report.joined, report.parents, report.authenticatingThrough, report.rank, report.hops, report.pathEtx, report.uptime,
                        report.name, report.position);
    } else {
        return std::tie(report.rslIn, report.rslOut, report.rssi, report.lqiIn, report.lqiOut, report.etx, report.frames, report.received, report.lost);
    }
}

template <typename Report>
void takeNewerValues(Report& kept, const Report& other) {
    const auto from = valuesOf(other);
    std::apply([&](auto&... to) { std::apply([&](const auto&... values) { (takeNewer(to, values), ...); }, from); }, valuesOf(kept));
}

template <typename Report>
void dateValuesBack(Report& report, UtcTime latest) {
    const auto one = [latest](auto& value) {
        if (value) value->taken = std::min(value->taken, latest);
    };
    std::apply([&one](auto&... values) { (one(values), ...); }, valuesOf(report));
}

}  // namespace

void takeNewer(NodeReport& kept, const NodeReport& other) {
    if (!kept.eui64) kept.eui64 = other.eui64;
    for (const auto& address : other.addresses) {
        if (std::find(kept.addresses.begin(), kept.addresses.end(), address) == kept.addresses.end()) kept.addresses.push_back(address);
    }
    takeNewerValues(kept, other);
}

void lay(NodeReport& kept, const NodeReport& part) {
    NodeReport merged = part;
    takeNewer(merged, kept);
    kept = std::move(merged);
}

void lay(LinkReport& kept, const LinkReport& part) { takeNewerValues(kept, part); }

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

void dateBack(NodeReport& report, UtcTime latest) { dateValuesBack(report, latest); }
void dateBack(LinkReport& report, UtcTime latest) { dateValuesBack(report, latest); }

}  // namespace ami::app::mesh
