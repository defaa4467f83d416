#include "app/mesh/NodeHosts.h"

#include <algorithm>

namespace ami::app::mesh {

std::optional<std::string> hostOf(const NodeReport& report, const NodeHosts& hosts) {
    const auto elsewhere = report.eui64 ? hosts.find(report.eui64->toString()) : hosts.end();
    if (elsewhere != hosts.end()) return elsewhere->second;
    const auto own = std::find_if(report.addresses.begin(), report.addresses.end(),
                                  [](const Ipv6Address& one) { return !one.isLinkLocal() && !one.isMulticast(); });
    return own == report.addresses.end() ? std::nullopt : std::optional(own->toString());
}

}  // namespace ami::app::mesh
