#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/base/Ipv6Address.h"
#include "protocol/base/Result.h"

namespace ami::app::mesh {

/// A border router or the prefix of its mesh: "fd12:3456::/64", "fd12:3456::1".
struct RouterPrefix {
    Ipv6Address address;
    std::uint8_t length = 128;

    static Result<RouterPrefix> parse(std::string_view text);
    /// With the bits behind the prefix cleared.
    std::string toString() const;
    bool contains(const Ipv6Address& other) const;
    friend bool operator==(const RouterPrefix&, const RouterPrefix&) = default;
};

/// Rules for a head-end that takes CoAP from known border routers alone, all other senders being refused on these ports and nothing else
/// being touched. They do not depend on what stands in the firewall before, and can be loaded again.
std::string nftablesRules(const std::vector<RouterPrefix>& routers, const std::vector<std::uint16_t>& udpPorts = {5683, 5684});
/// The same as a shell script for ip6tables and iptables.
std::string iptablesRules(const std::vector<RouterPrefix>& routers, const std::vector<std::uint16_t>& udpPorts = {5683, 5684});

}  // namespace ami::app::mesh
