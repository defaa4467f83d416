#pragma once

#include <optional>
#include <span>

#include "app/coap/Payload.h"
#include "app/mesh/RouterSnapshot.h"

namespace ami::app::coap {

/// Texas Instruments' /rssi and Silicon Labs' /status, /statistics and /info, by path and look; nothing when it is neither.
std::optional<Payload> readVendorPayload(BytesView octets, const std::string& path);

/// What such an answer says for the topology: levels of the node's links, its parents, its uptime. Whoever is named by the last two octets
/// alone is looked for among @p known; who is not found there, or twice, is left out: nothing is guessed. Nothing when the payload has nothing
/// for a topology.
std::optional<app::mesh::RouterSnapshot> snapshotOf(const Payload& payload, const Ipv6Address& node, std::span<const Eui64> known, UtcTime taken);

}  // namespace ami::app::coap
