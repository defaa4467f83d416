#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "hal/router/BusValue.h"
#include "hal/router/WsbrdValues.h"

namespace ami::hal {

/// A key that was there, but in a type that no version of wsbrd is known to use; its value counts as not reported.
struct WsbrdOddity {
    std::string key;
    std::string signature;
    friend bool operator==(const WsbrdOddity&, const WsbrdOddity&) = default;
};

/// IEEE 802.15.4 counts received power in one octet from -174 dBm upwards; nothing for 255, which is "not known".
std::optional<int> powerOf(std::uint8_t octet);

/// Property Nodes, any version from 1.4 on: every key by its type alone (rssi is dBm in `i`, dBm + 174 in `y`). WrongType when the
/// property itself is no array of (octets, dictionary), or an EUI-64 has not 8 octets; then detail is the entry.
Result<std::vector<WsbrdNode>> decodeNodes(const BusValue& value, std::vector<WsbrdOddity>* oddities = nullptr);

/// Property RoutingGraph, from 1.9 on.
Result<std::vector<WsbrdRoute>> decodeRoutes(const BusValue& value);

/// Takes one of the properties of the network itself; false when it has another name or a type that does not fit.
bool decodeNetworkProperty(std::string_view name, const BusValue& value, WsbrdNetwork& network);

}  // namespace ami::hal
