#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/mesh/Thresholds.h"

namespace CLI {
class App;
}

namespace ami::app::cli {

/// A mesh from snapshot files, recordings, router logs or a live border router.
struct MeshCommand {
    enum class Action : std::uint8_t { Show, Watch, Advise, Compare, Log };
    Action action = Action::Show;
    std::vector<std::string> sources;  ///< compare: two; log: a router's log
    std::vector<std::string> logs;     ///< more words on the same mesh
    std::string self;                  ///< EUI-64 of who wrote the logs; empty: they say so
    std::string patterns;              ///< file of log patterns; empty: the built-in ones
    std::string node;                  ///< show: the path of this node alone
    std::string thresholds;            ///< file; empty: the defaults
    std::optional<int> poorRsl, sensitivity;
    std::optional<double> lossPercent;
    std::string csv, linksCsv, geoJson, record;  ///< files to write; empty: none
    std::optional<std::uint64_t> count;          ///< watch: end after so many snapshots
};

/// What CLI11 writes into.
struct MeshRaw {
    MeshCommand command;
    int poorRsl = 0, sensitivity = 0;
    double lossPercent = 0;
    std::uint64_t count = 0;
    std::string source, before, after;
};

void addMeshCommands(CLI::App& app, MeshRaw& raw);
/// @p mesh: the subcommand "mesh".
MeshCommand buildMesh(const CLI::App& mesh, const MeshRaw& raw);

}  // namespace ami::app::cli
