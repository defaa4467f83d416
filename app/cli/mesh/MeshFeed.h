#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "app/cli/Commands.h"
#include "app/cli/Files.h"
#include "app/coap/NodeTableDesk.h"
#include "app/mesh/BorderRouter.h"
#include "app/mesh/Topology.h"
#include "app/mesh/log/RouterLog.h"

namespace ami::app::mesh {
class CsmpRouter;
}
namespace ami::app::coap {
class NodeTableRouter;
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
    std::string askNodes{};                            ///< csmp: and tables: addresses with " + " between them; empty: nodes are not asked
    mesh::NodeHosts hosts{};        ///< where nodes are reached: numeric addresses by EUI-64
    const mesh::Topology* known = nullptr;             ///< what is known of the mesh already
    std::optional<std::chrono::milliseconds> limit{};  ///< ends well after it
    bool takesParts = false;                           ///< ends well when the router can say but a part of its state, and why
    std::function<void(mesh::CsmpRouter&)> manager{};  ///< the one that asks or listens, before it starts
    std::function<void(coap::NodeTableRouter&)> tables{};  ///< the one that asks for the makers' tables, before it starts
    std::function<void(const Error&)> waits{};         ///< why the router is not there just now
};

/// For FeedOptions::waits: one line on the error stream.
std::function<void(const Error&)> tellingWaits(const Context& context);

/// Hands over snapshots until @p take says no, the source ends or the person stops it; the state is the error it ended with.
Result<void> feed(const std::string& source, Stopper& stopper, const std::function<bool(const mesh::RouterSnapshot&)>& take, const FeedOptions& options = {});

struct MeshRead {
    mesh::Topology topology;
    UtcTime now{};
    std::optional<coap::TableProgress> asked{};    ///< nothing: no node was asked for its tables
    std::vector<coap::TableNodeFacts> tableNodes{};
};


/// What MeshCommand::with knows of the mesh; nothing of it when the file is the one that is about to be written.
Result<mesh::Topology> knownBefore(const MeshCommand& command, const mesh::Thresholds& thresholds);

/// The state at the end of a file, or the first whole snapshot of a live router, with the words of the logs. A source that knows no whole
/// (csmp:) is listened to for MeshCommand::listenFor, or to the end of the first round when it is one agent. A router that has something to
/// say but not all of it ends the reading with what it said; one that says nothing whole for MeshCommand::listenFor ends it with why it waits,
/// or NoWholeState.
/// @p progress: how far the asking of nodes has come, as a sentence.
Result<MeshRead> readMesh(const MeshCommand& command, Stopper& stopper, std::function<void(const Error&)> waits = {},
                          std::function<void(const QString&)> progress = {});

}  // namespace ami::app::cli
