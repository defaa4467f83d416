#include "app/cli/mesh/MeshLine.h"

#include <CLI/CLI.hpp>

#include "app/cli/AddCommand.h"
#include "app/cli/control/ControlHelp.h"
#include "app/cli/mesh/MeshHelp.h"
#include "app/mesh/SnapshotNames.h"
#include "protocol/base/Eui64.h"
#include "protocol/base/Ipv6Address.h"

namespace ami::app::cli {

namespace {

/// By either half of the air that one may take alone.
constexpr const char* asksBothWays = "tables:?share=5 + csmp:?quiet&share=5";

void addThresholds(CLI::App& command, MeshRaw& raw) {
    const auto group = MeshHelp::thresholdGroup();
    command.add_option("--thresholds", raw.command.thresholds, MeshHelp::thresholds())->type_name("FILE")->group(group);
    command.add_option("--poor-rsl", raw.poorRsl, MeshHelp::poorRsl())
        ->type_name("DBM")
        ->check(CLI::Range(-174, 30).description(""))
        ->group(group);
    command.add_option("--sensitivity", raw.sensitivity, MeshHelp::sensitivity())
        ->type_name("DBM")
        ->check(CLI::Range(-174, 30).description(""))
        ->group(group);
    command.add_option("--loss-limit", raw.lossPercent, MeshHelp::lossLimit())
        ->type_name("PERCENT")
        ->check(CLI::Range(0.0, 100.0).description(""))
        ->group(group);
}

void addLogs(CLI::App& command, MeshRaw& raw) {
    command.add_option("--log", raw.command.logs, MeshHelp::log())->type_name("FILE");
    command.add_option("--journal", raw.command.journals, MeshHelp::journal())->type_name("FILE");
    command.add_option("--self", raw.command.self, MeshHelp::self())->type_name("EUI64")->check([](const std::string& text) {
        return Eui64::parse(text) ? std::string() : MeshHelp::badEui64() + ": " + text;
    });
    command.add_option("--patterns", raw.command.patterns, MeshHelp::patterns())->type_name("FILE");
}

void addSource(CLI::App& command, MeshRaw& raw) { command.add_option("SOURCE", raw.source, MeshHelp::source())->required()->type_name(""); }

void addAsking(CLI::App& command, MeshRaw& raw) {
    command.add_option("--ask-nodes", raw.command.askNodes, MeshHelp::askNodes())
        ->type_name("HOW")
        ->expected(0, 1)
        ->default_str(asksBothWays);
    command.add_option("--hosts", raw.command.hosts, MeshHelp::hosts())->type_name("FILE");
    command.add_option("--with", raw.command.with, MeshHelp::with())->type_name("FILE");
    command.add_option("--for", raw.listenFor, MeshHelp::listenFor())->type_name("S")->check(CLI::Range(1, 86'400).description(""));
}

void addNode(CLI::App& command, MeshRaw& raw, const std::string& help) {
    command.add_option("--node", raw.command.node, help)->type_name("EUI64|ADDRESS")->check([](const std::string& text) {
        return mesh::nodeNamed(text) ? std::string() : MeshHelp::badNode() + ": " + text;
    });
}

void addPing(CLI::App& mesh, MeshRaw& raw) {
    auto& ping = raw.command.ping;
    CLI::App* command = addCommand(mesh, "ping", MeshHelp::ping(), MeshHelp::pingExamples());
    command->add_option("SOURCE", raw.source, MeshHelp::pingSource())->required()->type_name("");
    addNode(*command, raw, MeshHelp::pingNode());
    command->add_flag("--all", ping.all, MeshHelp::pingAll())->excludes("--node");
    command->add_option("--kind", ping.kind, MeshHelp::pingKind())->type_name("KIND")->check(CLI::IsMember({"coap", "icmp", "get"}).description(""));
    command->add_option("--count", ping.count, MeshHelp::pingCount())->type_name("N")->check(CLI::Range(1, 10'000).description(""));
    command->add_option("--interval", ping.interval, MeshHelp::pingInterval())->type_name("S")->check(CLI::Range(0.2, 3600.0).description(""));
    command->add_option("--wait", ping.wait, MeshHelp::pingWait())->type_name("S")->check(CLI::Range(0.2, 3600.0).description(""));
    command->add_option("--size", ping.size, MeshHelp::pingSize())->type_name("OCTETS")->check(CLI::Range(0, 1232).description(""));
    command->add_option("--port", ping.port, MeshHelp::pingPort())->type_name("PORT")->check(CLI::Range(1, 65'535).description(""));
    command->add_option("--path", ping.path, MeshHelp::pingPath())->type_name("PATH");
    command->add_option("--record", raw.command.record, MeshHelp::pingRecord())->type_name("FILE");
    command->add_option("--hosts", raw.command.hosts, MeshHelp::hosts())->type_name("FILE");
    command->add_option("--for", raw.listenFor, MeshHelp::listenFor())->type_name("S")->check(CLI::Range(1, 86'400).description(""));
}

void addErrands(CLI::App& mesh, MeshRaw& raw) {
    auto& errand = raw.command.errand;
    CLI::App* test = addCommand(mesh, "link-test", MeshHelp::linkTest(), MeshHelp::linkTestExamples());
    test->add_option("SOURCE", raw.source, MeshHelp::pingSource())->required()->type_name("");
    addNode(*test, raw, MeshHelp::errandNode());
    test->add_option("--neighbour", errand.neighbour, MeshHelp::neighbour())
        ->type_name("EUI64")
        ->required()
        ->check([](const std::string& text) { return Eui64::parse(text) ? std::string() : MeshHelp::badEui64() + ": " + text; });
    test->add_option("--channel", raw.channel, MeshHelp::channel())->type_name("N")->check(CLI::Range(0, 65'535).description(""));
    CLI::App* ping = addCommand(mesh, "node-ping", MeshHelp::nodePing(), MeshHelp::nodePingExamples());
    ping->add_option("SOURCE", raw.source, MeshHelp::pingSource())->required()->type_name("");
    addNode(*ping, raw, MeshHelp::errandNode());
    ping->add_option("--to", errand.destination, MeshHelp::destination())->type_name("ADDRESS")->required()->check([](const std::string& text) {
        return Ipv6Address::parse(text) ? std::string() : MeshHelp::badNode() + ": " + text;
    });
    ping->add_option("--count", errand.count, MeshHelp::nodePingCount())->type_name("N")->check(CLI::Range(1, 100).description(""));
    for (CLI::App* one : {test, ping}) {
        one->add_option("--port", errand.port, MeshHelp::agentPort())->type_name("PORT")->check(CLI::Range(1, 65'535).description(""));
        one->add_option("--hosts", raw.command.hosts, MeshHelp::hosts())->type_name("FILE");
        one->add_option("--for", raw.listenFor, MeshHelp::listenFor())->type_name("S")->check(CLI::Range(1, 86'400).description(""));
    }
}

void addRoutes(CLI::App& mesh, MeshRaw& raw) {
    CLI::App* routes = addCommand(mesh, "routes", MeshHelp::routes(), MeshHelp::routesExamples());
    routes->add_option("ACTION", raw.routes, MeshHelp::routesAction())->required()->type_name("")->check(CLI::IsMember({"refresh", "rebuild"}).description(""));
    addSource(*routes, raw);
    routes->add_option("--with", raw.command.with, MeshHelp::routesWith())->type_name("FILE");
    routes->add_option("--for", raw.listenFor, MeshHelp::waitFor())->type_name("S")->check(CLI::Range(1, 86'400).description(""));
    routes->add_flag("--yes,-y", raw.command.change.yes, ControlHelp::yes());
    routes->add_option("--audit", raw.command.change.auditFile, ControlHelp::auditFile())->type_name("FILE");
    addThresholds(*routes, raw);
}

}  // namespace

void addMeshCommands(CLI::App& app, MeshRaw& raw) {
    CLI::App* mesh = addCommand(app, "mesh", MeshHelp::mesh(), MeshHelp::meshExamples());
    mesh->require_subcommand(1);

    CLI::App* show = addCommand(*mesh, "show", MeshHelp::show(), MeshHelp::showExamples());
    addSource(*show, raw);
    show->add_option("--node", raw.command.node, MeshHelp::node())->type_name("EUI64|ADDRESS")->check([](const std::string& text) {
        return mesh::nodeNamed(text) ? std::string() : MeshHelp::badNode() + ": " + text;
    });
    addLogs(*show, raw);
    addAsking(*show, raw);
    show->add_option("--record", raw.command.record, MeshHelp::keep())->type_name("FILE");
    show->add_option("--csv", raw.command.csv, MeshHelp::csv())->type_name("FILE");
    show->add_option("--links-csv", raw.command.linksCsv, MeshHelp::linksCsv())->type_name("FILE");
    show->add_option("--geojson", raw.command.geoJson, MeshHelp::geoJson())->type_name("FILE");
    addThresholds(*show, raw);

    CLI::App* watch = addCommand(*mesh, "watch", MeshHelp::watch(), MeshHelp::watchExamples());
    addSource(*watch, raw);
    watch->add_option("--record", raw.command.record, MeshHelp::record())->type_name("FILE");
    watch->add_option("--count", raw.count, MeshHelp::count())->type_name("N")->check(CLI::Range(1, 1'000'000'000).description(""));
    addAsking(*watch, raw);
    addThresholds(*watch, raw);

    CLI::App* advise = addCommand(*mesh, "advise", MeshHelp::advise(), MeshHelp::adviseExamples());
    addSource(*advise, raw);
    addLogs(*advise, raw);
    addAsking(*advise, raw);
    addThresholds(*advise, raw);

    CLI::App* compare = addCommand(*mesh, "compare", MeshHelp::compare(), MeshHelp::compareExamples());
    compare->add_option("BEFORE", raw.before, MeshHelp::before())->required()->type_name("");
    compare->add_option("AFTER", raw.after, MeshHelp::after())->required()->type_name("");
    addThresholds(*compare, raw);

    CLI::App* log = addCommand(*mesh, "log", MeshHelp::readLog(), MeshHelp::readLogExamples());
    log->add_option("FILE", raw.source, MeshHelp::logFile())->required()->type_name("");
    log->add_option("--patterns", raw.command.patterns, MeshHelp::patterns())->type_name("FILE");

    addPing(*mesh, raw);
    addErrands(*mesh, raw);
    addRoutes(*mesh, raw);
}

MeshCommand buildMesh(const CLI::App& mesh, const MeshRaw& raw) {
    using Action = MeshCommand::Action;
    MeshCommand command = raw.command;
    const CLI::App& chosen = *mesh.get_subcommands().front();
    const std::string& name = chosen.get_name();
    command.action = name == "show"      ? Action::Show
                     : name == "watch"   ? Action::Watch
                     : name == "advise"  ? Action::Advise
                     : name == "compare" ? Action::Compare
                     : name == "ping"    ? Action::Ping
                     : name == "link-test" ? Action::LinkTest
                     : name == "node-ping" ? Action::NodePing
                     : name == "routes"  ? (raw.routes == "rebuild" ? Action::RebuildTree : Action::RefreshRoutes)
                                         : Action::Log;
    if (command.action == Action::Compare) command.sources = {raw.before, raw.after};
    else command.sources = {raw.source};
    const auto given = [&chosen](const char* option) {
        const auto* found = chosen.get_option_no_throw(option);
        return found && found->count() > 0;
    };
    if (given("--poor-rsl")) command.poorRsl = raw.poorRsl;
    if (given("--sensitivity")) command.sensitivity = raw.sensitivity;
    if (given("--loss-limit")) command.lossPercent = raw.lossPercent;
    if (given("--count")) command.count = raw.count;
    if (given("--channel")) command.errand.channel = raw.channel;
    if (given("--ask-nodes") && command.askNodes.empty()) command.askNodes = asksBothWays;
    command.isListenForGiven = given("--for");
    command.listenFor = std::chrono::seconds(!command.askNodes.empty() && !given("--for") ? 300 : raw.listenFor);
    return command;
}

}  // namespace ami::app::cli
