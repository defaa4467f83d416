#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/sim/model/SimMeter.h"

namespace CLI {
class App;
class Option;
}  // namespace CLI
class QCoreApplication;

namespace ami::sim {

struct MeshSecrets;

/// What the command line says of a mesh.
struct MeshArguments {
    int nodes = 0;
    int hops = 3;
    std::string layout = "estate";      ///< or spread, or lesson
    bool joining = false;
    double loss = 0;                    ///< percent
    std::vector<std::string> degrade;   ///< A-B:DBM@S
    std::string bus;                    ///< empty: a bus of its own
    std::string api = "2.10";
    std::string at = "loopback";        ///< or tun:NAME, or none
    std::string manager;                ///< ADDRESS or ADDRESS:PORT that the nodes' agents register with; empty: they do not
    std::string tables = "mixed";       ///< whose tables of neighbours the nodes serve: ti, silabs, mixed, none
    std::vector<std::string> recordings;
    double speed = 1;

    bool wanted() const { return nodes > 0 || !recordings.empty(); }
};

void declareMesh(CLI::App& cli, MeshArguments& arguments);

/// A border router's daemon on a D-Bus, and meters behind it; to the end of the event loop. Exit status.
int runMesh(QCoreApplication& application, const MeshArguments& arguments, const MeterOptions& meter, MeshSecrets secrets);

}  // namespace ami::sim
