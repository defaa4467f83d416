#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "hal/coap/CoapClient.h"

namespace ami::app::mesh {

/// CoAP sessions with the nodes of a mesh, one a host. Sockets are few: above 256 one that nobody talks to now is given up for each new one.
class NodeSessions {
public:
    /// @p timers hold for what is asked next.
    hal::CoapPeerId with(const std::string& host, std::uint16_t port, const hal::CoapTimers& timers);
    hal::CoapLoop& loop() { return loop_; }

private:
    hal::CoapLoop loop_;
    std::map<std::string, hal::CoapPeerId> peers_;
};

}  // namespace ami::app::mesh
