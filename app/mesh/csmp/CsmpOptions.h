#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/mesh/AirBudget.h"
#include "app/mesh/csmp/CsmpSnapshot.h"
#include "protocol/base/Result.h"
#include "protocol/mesh/Csmp.h"

namespace ami::app::mesh {

/// What a `csmp:` address says.
///
/// `csmp:` and `csmp://*[:PORT]` listen on any address, `csmp://HOST:PORT` with `?listen` on that one; `csmp://HOST[:PORT]` asks the agent there.
/// HOST is an IPv4 address or an IPv6 address in brackets. Options follow `?`, with `&` between them:
/// port, agents (ports), every and report (s), tlvs and ask (lists), share (%), rate (kbit/s), at-once, forward (node or neighbour), quiet (does
/// not listen).
struct CsmpOptions {
    std::optional<std::string> node;                 ///< the one agent that is asked; nothing: a manager that listens
    bool listens = true;                             ///< otherwise only nodes that another router knows of are asked
    std::string listen{};                            ///< address to listen on; empty: any
    std::uint16_t port = ami::mesh::csmpPort;        ///< of the manager
    std::uint16_t agentPort = ami::mesh::csmpPort;
    std::chrono::seconds report{300};                ///< interval that agents are told; 0: they are told none
    std::vector<std::uint32_t> reportTypes{22, 35, 53, 25, 17, 52};
    std::chrono::seconds every{300};                 ///< between two questions to one agent; 0: agents are not asked
    std::vector<std::uint32_t> askTypes{25, 53, 17, 22, 52, 333, 54, 35};
    AirBudget::Limits air{};
    CsmpDialect dialect{};

    bool isManager() const { return !node && listens; }
    /// BadRouterAddress.
    static Result<CsmpOptions> parse(std::string_view address);
    /// "csmp *:61628", "csmp [fd12::1]:61628"
    std::string source() const;
};

/// An address of the internet as text: IPv4 or IPv6, without brackets. "::ffff:127.0.0.1" counts as 127.0.0.1.
std::string plainHost(std::string_view host);

}  // namespace ami::app::mesh
