#pragma once

#include <string>

#include "app/cli/Commands.h"
#include "app/mesh/NodeHosts.h"
#include "app/mesh/Topology.h"

namespace ami::app::cli {

/// The state at the end of a file of snapshots, or the first whole one of a live border router; why that is not there is told while it is waited for.
/// Fault::Cancelled when it was stopped before.
Result<mesh::Topology> readTopology(const std::string& source, const Context& context);
/// Lines of a file with the EUI-64 of a node and the numeric address where it is reached; nothing without a file. NoFile, BadHosts with its line.
Result<mesh::NodeHosts> meshHosts(const std::string& file);

}  // namespace ami::app::cli
