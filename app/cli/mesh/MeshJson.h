#pragma once

#include "app/cli/Console.h"
#include "app/mesh/Advice.h"
#include "app/mesh/Comparison.h"
#include "app/mesh/Figures.h"
#include "app/mesh/log/RouterLog.h"

namespace ami::app::cli {

/// Values of a mesh as JSON; what is not reported is null. @spec docs/mesh.md
Json networkToJson(const mesh::Topology& topology);
Json toJson(const mesh::NodeFigures& row, const mesh::Topology& topology, UtcTime now);
Json toJson(const mesh::HopFigures& hop, const mesh::Topology& topology, UtcTime now);
/// Whom node @p of could take as first parent.
Json toJson(const mesh::Candidate& one, mesh::NodeId of, const mesh::Topology& topology);
Json toJson(const mesh::MeshEvent& event, const mesh::Topology& topology);
Json toJson(const mesh::Advice& advice, const mesh::Topology& topology);
Json toJson(const mesh::LinkChange& change);
Json toJson(const mesh::NodeChange& change);
Json toJson(const mesh::Comparison& comparison);
Json toJson(const mesh::LogEntry& entry);

/// The EUI-64, else the address.
std::string nodeText(const mesh::Topology& topology, mesh::NodeId node);

}  // namespace ami::app::cli
