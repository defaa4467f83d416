#include "app/cli/mesh/FleetLine.h"

#include <CLI/CLI.hpp>

#include "app/cli/AddCommand.h"
#include "app/cli/CommandLine.h"

namespace ami::app::cli {

std::string FleetHelp::fleet() { return tr("Read many meters at once over UDP or CoAP").toStdString(); }
std::string FleetHelp::read() { return tr("Read registers of every meter of a list or a mesh; exit 0: all of them, 5: some, 3: none").toStdString(); }
std::string FleetHelp::examples() {
    return tr("Examples:").toStdString() +
           "\n  ami-cli fleet read meters.txt --registers 1.0.1.8.0.255,1.0.2.8.0.255\n"
           "  ami-cli fleet read --mesh wsbrd: --store field.db --round november.round\n"
           "  ami-cli fleet read meters.txt --mesh wsbrd: --json | jq -r 'select(.type==\"meter\" and .state!=\"done\") | .address'";
}
std::string FleetHelp::list() { return tr("File with one meter a line: its address, then its name; “-” is standard input").toStdString(); }
std::string FleetHelp::mesh() {
    return tr("Border router or file of snapshots: its nodes are the meters when there is no list, and their ways through the mesh are known").toStdString();
}
std::string FleetHelp::port() { return tr("UDP port of the meters of a mesh, 4059 when left out").toStdString(); }
std::string FleetHelp::keys() { return tr("Settings of addresses that have none, as client=1&profile=NAME").toStdString(); }
std::string FleetHelp::registers() { return tr("OBIS codes or CLASS:OBIS:ATTRIBUTE, with commas between; import and export when left out").toStdString(); }
std::string FleetHelp::badRegister() { return tr("not an OBIS code").toStdString(); }
std::string FleetHelp::once() { return tr("Ask for each value once; without keys the readings are then not verified").toStdString(); }
std::string FleetHelp::noRelease() { return tr("Do not release the associations: saves air, the meters forget them by themselves").toStdString(); }
std::string FleetHelp::window() { return tr("Most exchanges under way at once; otherwise the measured delay decides").toStdString(); }
std::string FleetHelp::perParent() { return tr("Most exchanges under way through one router of the mesh, 4 when left out").toStdString(); }
std::string FleetHelp::psk() { return tr("coaps: file (mode 600) with lines IDENTITY KEY METERS; with --keys FOLDER each meter has a key file, SERIAL.keys").toStdString(); }
std::string FleetHelp::keep() { return tr("Put the readings into the store and its queue").toStdString(); }
std::string FleetHelp::store() { return tr("The same with another store").toStdString(); }
std::string FleetHelp::round() { return tr("File that remembers what this round has read: run again, it asks only for what is missing").toStdString(); }

std::string FleetHelp::hosts() {
    return tr("With --mesh: file with EUI-64 and numeric address a line, where nodes are reached; for a mesh on a loopback network").toStdString();
}
std::string FleetHelp::trustCounter() {
    return tr("Believe the invocation counters of these meters this once, by their names in the list or addresses, or serial numbers that the round knows").toStdString();
}
std::string FleetHelp::trustWhom() { return tr("fleet read: --trust-counter names the meters that are believed, with commas between, behind the command.").toStdString(); }

void addFleetCommand(CLI::App& app, FleetRaw& raw) {
    CLI::App* fleet = addCommand(app, "fleet", FleetHelp::fleet(), FleetHelp::examples());
    fleet->require_subcommand(1);
    CLI::App* read = addCommand(*fleet, "read", FleetHelp::read(), FleetHelp::examples());
    auto* list = read->add_option("LIST", raw.command.list, FleetHelp::list())->type_name("");
    auto* mesh = read->add_option("--mesh", raw.command.mesh, FleetHelp::mesh())->type_name("SOURCE");
    read->add_option("--port", raw.command.port, FleetHelp::port())->type_name("PORT")->check(CLI::Range(1, 65535).description(""))->needs(mesh);
    read->add_option("--settings", raw.command.keys, FleetHelp::keys())->type_name("KEY=VALUE&…");
    read->add_option("--registers", raw.registers, FleetHelp::registers())->type_name("OBIS,…")->delimiter(',')->check([](const std::string& text) {
        return parseAttribute(text) ? std::string() : FleetHelp::badRegister() + ": " + text;
    });
    read->add_option("--psk", raw.command.pskFile, FleetHelp::psk())->type_name("FILE|-");
    read->add_flag("--once", raw.command.once, FleetHelp::once());
    read->add_flag("--no-release", raw.noRelease, FleetHelp::noRelease());
    read->add_option("--window", raw.window, FleetHelp::window())->type_name("N")->check(CLI::Range(1, 1000).description(""));
    read->add_option("--per-parent", raw.perParent, FleetHelp::perParent())->type_name("N")->check(CLI::Range(1, 1000).description(""));
    auto* keep = read->add_flag("--keep", raw.keep, FleetHelp::keep());
    read->add_option("--store", raw.store, FleetHelp::store())->type_name("FILE")->excludes(keep);
    read->add_option("--round", raw.command.round, FleetHelp::round())->type_name("FILE");
    read->add_option("--hosts", raw.command.hosts, FleetHelp::hosts())->type_name("FILE")->needs(mesh);
    read->add_option("--trust-counter", raw.command.trusted, FleetHelp::trustCounter())->type_name("METER,…")->delimiter(',')->allow_extra_args(false);
    read->callback([list, mesh] {
        if (list->count() == 0 && mesh->count() == 0) throw CLI::RequiredError("LIST | --mesh SOURCE");
    });
}

FleetCommand buildFleet(const CLI::App& fleet, const FleetRaw& raw) {
    const CLI::App& read = *fleet.get_subcommand("read");
    FleetCommand command = raw.command;
    for (const std::string& text : raw.registers) command.registers.push_back(*parseAttribute(text));
    if (command.registers.empty()) {
        for (const auto& obis : {dlms::Obis(1, 0, 1, 8, 0), dlms::Obis(1, 0, 2, 8, 0)}) command.registers.push_back({dlms::cls::registerClass, obis, 2});
    }
    command.release = !raw.noRelease;
    if (read.count("--window") > 0) command.window = raw.window;
    if (read.count("--per-parent") > 0) command.perParent = raw.perParent;
    if (raw.keep) command.store.emplace();
    if (read.count("--store") > 0) command.store = raw.store;
    return command;
}

}  // namespace ami::app::cli
