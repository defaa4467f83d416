#pragma once

#include <string>

#include "app/mesh/Topology.h"

namespace ami::app::mesh {

/// One row a node, worst first, RFC 4180 with CRLF; an empty cell is "not reported". Text that a spreadsheet would take for a formula gets an
/// apostrophe in front.
std::string nodesToCsv(const Topology& topology, UtcTime now);
/// One row a link with both directions.
std::string linksToCsv(const Topology& topology, UtcTime now);

/// RFC 7946: a point a node, a line a link to a parent. What has no position has no geometry.
std::string toGeoJson(const Topology& topology, UtcTime now);

}  // namespace ami::app::mesh
