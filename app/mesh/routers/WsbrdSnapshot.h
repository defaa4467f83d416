#pragma once

#include <cstdint>
#include <string>

#include "app/mesh/RouterSnapshot.h"
#include "hal/router/WsbrdValues.h"

namespace ami::app::mesh {

/// Which half of the values could not be read, although the version has it.
enum class WsbrdGap : std::uint8_t { None, Nodes, Routes };

/// What wsbrd published, as a snapshot. A route is a node's own when its address is formed from the node's EUI-64; when it is not (an external
/// DHCP server), the address stands as a node of its own that has no EUI-64. It is whole; with a gap a part that leaves out what only both halves together say: who has joined, and without the nodes who is what.
RouterSnapshot snapshotOf(const hal::WsbrdValues& values, const std::string& source, UtcTime taken, WsbrdGap gap = WsbrdGap::None);

}  // namespace ami::app::mesh
