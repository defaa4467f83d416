#pragma once

#include <optional>
#include <string_view>

#include "app/mesh/LinkQuality.h"
#include "app/mesh/RouterSnapshot.h"
#include "app/mesh/Topology.h"

namespace ami::app::mesh {

/// The words of snapshot files and --json: "ffn", "operational", "router", "coap-ping", "poor", "probes".
const char* name(NodeRole role);
const char* name(JoinRung rung);
const char* name(Witness witness);
const char* name(ProbeKind kind);
const char* name(MarginBand band);
const char* name(LossBasis basis);
std::optional<NodeRole> roleNamed(std::string_view text);
std::optional<JoinRung> rungNamed(std::string_view text);
std::optional<Witness> witnessNamed(std::string_view text);
std::optional<ProbeKind> probeNamed(std::string_view text);

/// The EUI-64, else the first address; @p report has one of them.
NodeName nameOf(const NodeReport& report);
inline NodeName nameOf(const Node& node) { return nameOf(node.report); }

/// An EUI-64 or an IPv6 address in its usual text.
std::string toText(const NodeName& name);
std::optional<NodeName> nodeNamed(std::string_view text);

}  // namespace ami::app::mesh
