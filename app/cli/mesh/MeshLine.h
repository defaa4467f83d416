#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/control/ControlLine.h"
#include "app/mesh/Thresholds.h"

namespace CLI {
class App;
}

namespace ami::app::cli {

/// A mesh from snapshot files, recordings, router logs or a live border router.
struct MeshCommand {
    enum class Action : std::uint8_t { Show, Watch, Advise, Compare, Log, Ping, LinkTest, NodePing, RefreshRoutes, RebuildTree };
    Action action = Action::Show;
    std::vector<std::string> sources;  ///< compare: two; log: a router's log
    std::vector<std::string> logs;     ///< more words on the same mesh
    std::string self;                  ///< EUI-64 of who wrote the logs; empty: they say so
    std::string patterns;              ///< file of log patterns; empty: the built-in ones
    std::string node;                  ///< show: the path of this node alone; ping and tests: the node
    std::string thresholds;            ///< file; empty: the defaults
    std::optional<int> poorRsl, sensitivity;
    std::optional<double> lossPercent;
    std::string csv, linksCsv, geoJson, record;  ///< files to write; empty: none
    std::optional<std::uint64_t> count;          ///< watch: end after so many snapshots
    std::vector<std::string> journals;           ///< files of journalctl -o export: more words on the same mesh
    std::string askNodes;                        ///< csmp: and tables: addresses; the nodes of the source are asked, too. Empty: they are not
    std::string hosts;                           ///< file of EUI-64 and numeric address: where nodes are reached; empty: at their own addresses
    std::chrono::seconds listenFor{30};          ///< to a source without a whole state, for that of others; 300 when nodes are asked
    bool isListenForGiven = false;               ///< watch ends after it only then
    struct Ping {
        bool all = false;
        std::uint32_t count = 20;
        double interval = 1, wait = 5;           ///< s
        std::size_t size = 56;
        std::uint16_t port = 5683;
        std::string kind = "coap";               ///< coap, icmp, get
        std::string path = "/.well-known/core";
    } ping;
    struct Errand {
        std::string neighbour, destination;
        std::optional<std::uint32_t> channel;
        std::uint32_t count = 5;
        std::uint16_t port = 61628;
    } errand;
    std::string with;                            ///< a file of snapshots that knows more of the same mesh
    ChangeOptions change;
};

/// What CLI11 writes into.
struct MeshRaw {
    MeshCommand command;
    int poorRsl = 0, sensitivity = 0;
    double lossPercent = 0;
    std::uint64_t count = 0;
    std::uint32_t channel = 0;
    std::int64_t listenFor = 30;
    std::string source, before, after, routes;
};

void addMeshCommands(CLI::App& app, MeshRaw& raw);
/// @p mesh: the subcommand "mesh".
MeshCommand buildMesh(const CLI::App& mesh, const MeshRaw& raw);

}  // namespace ami::app::cli
