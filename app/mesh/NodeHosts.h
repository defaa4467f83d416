#pragma once

#include <map>
#include <optional>
#include <string>

#include "app/mesh/RouterSnapshot.h"

namespace ami::app::mesh {

/// Numeric addresses by EUI-64 of nodes that are reached elsewhere than at their own.
using NodeHosts = std::map<std::string, std::string>;

/// Where a node is reached: as @p hosts say, else at its first address that is neither link-local, which reaches only a neighbour, nor multicast.
std::optional<std::string> hostOf(const NodeReport& report, const NodeHosts& hosts);

}  // namespace ami::app::mesh
