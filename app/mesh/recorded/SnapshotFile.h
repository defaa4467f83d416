#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/mesh/RouterSnapshot.h"
#include "protocol/base/Result.h"

namespace ami::app::mesh {

/// One line of JSON without a line end; docs/mesh.md describes it.
std::string toJson(const RouterSnapshot& snapshot);

/// Files larger than this are refused.
constexpr std::size_t mostSnapshotOctets = 256u << 20;

/// Snapshots in the order of the file, one JSON object a line or one object in all. Three forms are known by themselves: our own, a recording
/// of wsbrd's properties ({"t": seconds, "Nodes": …, "RoutingGraph": …} with values as busctl -j writes them), and one property as busctl -j
/// get-property prints it. @p source names those that carry no source, @p taken dates those that carry no time.
/// BadJson and NotASnapshot with the line, TooLarge, Nothing.
Result<std::vector<RouterSnapshot>> readSnapshots(std::string_view text, const std::string& source, UtcTime taken = {});

/// readSnapshots() of a file's octets; NoFile with the errno-like code of the system.
Result<std::vector<RouterSnapshot>> readSnapshotFile(const std::string& path);

}  // namespace ami::app::mesh
