#pragma once

#include <string>

#include "app/mesh/RouterSnapshot.h"
#include "hal/router/WsbrdValues.h"

namespace ami::app::mesh {

/// What wsbrd published, as a snapshot. A route is a node's own when its address is formed from the node's EUI-64; when it is not (an external
/// DHCP server), the address stands as a node of its own that has no EUI-64.
RouterSnapshot snapshotOf(const hal::WsbrdValues& values, const std::string& source, UtcTime taken);

}  // namespace ami::app::mesh
