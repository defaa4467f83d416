#include "app/mesh/NodeSessions.h"

#include <algorithm>

namespace ami::app::mesh {

namespace {

constexpr std::size_t mostSessions = 256;

}  // namespace

hal::CoapPeerId NodeSessions::with(const std::string& host, std::uint16_t port, const hal::CoapTimers& timers) {
    auto& endpoint = loop_.endpoint();
    if (const auto known = peers_.find(host); known != peers_.end()) {
        endpoint.setTimers(known->second, timers);
        return known->second;
    }
    if (peers_.size() >= mostSessions) {
        const auto idle = std::find_if(peers_.begin(), peers_.end(), [&](const auto& one) { return endpoint.pending(one.second) == 0; });
        if (idle != peers_.end()) {
            endpoint.remove(idle->second);
            peers_.erase(idle);
        }
    }
    hal::CoapUrl url;
    url.host = host;
    url.port = port;
    return peers_[host] = endpoint.add(url, {}, timers);
}

}  // namespace ami::app::mesh
