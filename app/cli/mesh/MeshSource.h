#pragma once

#include <string>

#include "app/cli/Stopper.h"
#include "app/mesh/Topology.h"

namespace ami::app::cli {

/// The state at the end of a file of snapshots, or the first whole one of a live border router.
Result<mesh::Topology> readTopology(const std::string& source, Stopper& stopper);

}  // namespace ami::app::cli
