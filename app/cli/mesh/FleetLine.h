#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <QCoreApplication>

#include "protocol/dlms/Cosem.h"

namespace CLI {
class App;
}

namespace ami::app::cli {

/// Many meters at once.
struct FleetCommand {
    std::string pskFile;              ///< coaps; empty: the key files hold what is needed
    std::string list;                        ///< file with an address a line; "-": standard input; empty: the nodes of the mesh
    std::string mesh;                        ///< border router or file of snapshots; empty: the ways are not known
    std::uint16_t port = 4059;               ///< of the nodes of a mesh
    std::string keys;                        ///< query of addresses that have none, "client=1&auth=low"
    std::vector<dlms::AttributeRef> registers;
    bool once = false;                       ///< one read is enough
    bool release = true;
    std::optional<std::uint32_t> window, perParent;
    std::optional<std::string> store;        ///< path; empty means the default store
    std::string round;                       ///< file; empty: none
    std::vector<std::string> trusted;        ///< names or serial numbers of the meters whose invocation counters are believed this once
    std::string hosts;                       ///< file of EUI-64 and numeric address: where the nodes of the mesh are reached; empty: at their own addresses
};

/// What CLI11 writes into.
struct FleetRaw {
    FleetCommand command;
    std::vector<std::string> registers;
    std::string store;
    std::uint32_t window = 0, perParent = 0;
    bool noRelease = false, keep = false;
};

void addFleetCommand(CLI::App& app, FleetRaw& raw);
/// @p fleet: the subcommand "fleet".
FleetCommand buildFleet(const CLI::App& fleet, const FleetRaw& raw);

/// What --help says of it, translated.
class FleetHelp {
    Q_DECLARE_TR_FUNCTIONS(FleetHelp)
public:
    static std::string fleet();
    static std::string read();
    static std::string examples();
    static std::string list();
    static std::string mesh();
    static std::string port();
    static std::string keys();
    static std::string registers();
    static std::string badRegister();
    static std::string psk();
    static std::string once();
    static std::string noRelease();
    static std::string window();
    static std::string perParent();
    static std::string keep();
    static std::string store();
    static std::string round();
    static std::string hosts();
    static std::string trustCounter();
    static std::string trustWhom();
};

}  // namespace ami::app::cli
