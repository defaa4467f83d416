#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "protocol/base/Eui64.h"
#include "protocol/base/Ipv6Address.h"

namespace ami::hal {

/// One entry of wsbrd's property Nodes (a(aya{sv})), any version from 1.4 on. A key that is not there is nothing.
struct WsbrdNode {
    Eui64 eui64;
    std::optional<bool> isBorderRouter, isAuthenticated, isNeighbor;
    std::optional<std::uint8_t> nodeRole;     ///< 0 border router, 1 FFN of FAN 1.1, 2 LFN
    std::optional<int> rssi;                  ///< dBm, decoded by its D-Bus type; a byte of 255 is nothing
    std::optional<int> rsl, rslAdv;           ///< dBm: what the router hears, what the node says it hears
    std::optional<std::uint8_t> lqi;
    std::optional<Ipv6Address> eapolTarget;   ///< stays after the node has joined
    std::optional<Eui64> parent;              ///< 1.4 to 1.9
    std::vector<Ipv6Address> ipv6;            ///< 1.4 to 1.9
    friend bool operator==(const WsbrdNode&, const WsbrdNode&) = default;
};

/// One entry of RoutingGraph (a(aybaay)), from 1.9 on.
struct WsbrdRoute {
    Ipv6Address address;
    bool isExternal = false;                  ///< an LFN, or from 2.10 on also a router that is still connecting
    std::vector<Ipv6Address> parents;         ///< preferred first; none: the border router
    friend bool operator==(const WsbrdRoute&, const WsbrdRoute&) = default;
};

struct WsbrdNetwork {
    std::optional<std::string> name, size, domain;
    std::optional<std::uint32_t> mode, operatingClass, phyModeId, chanPlanId;
    std::optional<std::uint16_t> panId;
    std::optional<std::uint8_t> fanVersion;
    std::optional<Eui64> hwAddress;
    std::optional<std::array<std::uint32_t, 3>> rcpApiVersion;
    std::optional<std::uint32_t> txDuration;  ///< ms on air in the last hour
    std::optional<std::int32_t> dutyCycleLevel;
    friend bool operator==(const WsbrdNetwork&, const WsbrdNetwork&) = default;
};

struct WsbrdValues {
    std::vector<WsbrdNode> nodes;
    std::optional<std::vector<WsbrdRoute>> routes;  ///< nothing: the version has no such property
    WsbrdNetwork network;
    friend bool operator==(const WsbrdValues&, const WsbrdValues&) = default;
};

}  // namespace ami::hal
