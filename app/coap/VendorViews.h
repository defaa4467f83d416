#pragma once

#include <optional>
#include <span>

#include "app/coap/Payload.h"
#include "app/mesh/RouterSnapshot.h"

namespace ami::app::coap {

/// Texas Instruments' /rssi and Silicon Labs' /status, /statistics and /info, by path and look; nothing when it is neither.
std::optional<Payload> readVendorPayload(BytesView octets, const std::string& path);

/// What such an answer says for the topology: levels of the node's links, its neighbours' ranks, its parents, its uptime. Whoever is named by the last two octets
/// alone is looked for among @p known; who is not found there, or twice, is left out: nothing is guessed. Nothing when the payload has nothing
/// for a topology.
std::optional<app::mesh::RouterSnapshot> snapshotOf(const Payload& payload, const app::mesh::NodeName& node, std::span<const Eui64> known,
                                                    UtcTime taken);
/// The one of @p known that is named so: whole, or by its last two octets. Nothing when nobody or several are.
std::optional<Eui64> neighborNamed(const std::string& tag, std::span<const Eui64> known);

}  // namespace ami::app::coap
