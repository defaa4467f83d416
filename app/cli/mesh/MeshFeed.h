#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "app/cli/Commands.h"
#include "app/cli/Files.h"
#include "app/mesh/BorderRouter.h"
#include "app/mesh/Topology.h"
#include "app/mesh/log/RouterLog.h"

namespace ami::app::mesh {
class CsmpRouter;
}

namespace ami::app::cli {

/// One line more at the end of a file of snapshots.
Result<void> appendSnapshot(const std::string& path, const mesh::RouterSnapshot& snapshot);

Result<mesh::Thresholds> thresholdsOf(const MeshCommand& command);
Result<mesh::LogPatterns> patternsOf(const MeshCommand& command);

/// A file of snapshots is read at once; everything else is a border router that is watched.
bool isFile(const std::string& source);
Result<std::unique_ptr<mesh::BorderRouter>> openRouter(const std::string& address);

struct FeedOptions {
    std::string askNodes{};                            ///< csmp: address; the nodes of the source are asked, too. Empty: they are not
    std::optional<std::chrono::milliseconds> limit{};  ///< ends well after it
    std::function<void(mesh::CsmpRouter&)> manager{};  ///< the one that asks or listens, before it starts
    std::function<void(const Error&)> waits{};         ///< why the router is not there just now
};

/// For FeedOptions::waits: one line on the error stream.
std::function<void(const Error&)> tellingWaits(const Context& context);

/// Hands over snapshots until @p take says no, the source ends or the person stops it; the state is the error it ended with.
Result<void> feed(const std::string& source, Stopper& stopper, const std::function<bool(const mesh::RouterSnapshot&)>& take, const FeedOptions& options = {});

struct MeshRead {
    mesh::Topology topology;
    UtcTime now{};
};

/// The state at the end of a file, or the first whole snapshot of a live router, with the words of the logs. A source that knows no whole
/// (csmp:) is listened to for MeshCommand::listenFor, or to the end of the first round when it is one agent.
Result<MeshRead> readMesh(const MeshCommand& command, Stopper& stopper, std::function<void(const Error&)> waits = {});

}  // namespace ami::app::cli
