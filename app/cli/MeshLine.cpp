#include "app/cli/MeshLine.h"

#include <CLI/CLI.hpp>

#include "app/cli/AddCommand.h"
#include "app/cli/MeshHelp.h"
#include "app/mesh/SnapshotNames.h"
#include "protocol/base/Eui64.h"

namespace ami::app::cli {

namespace {

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
    command.add_option("--self", raw.command.self, MeshHelp::self())->type_name("EUI64")->check([](const std::string& text) {
        return Eui64::parse(text) ? std::string() : MeshHelp::badEui64() + ": " + text;
    });
    command.add_option("--patterns", raw.command.patterns, MeshHelp::patterns())->type_name("FILE");
}

void addSource(CLI::App& command, MeshRaw& raw) { command.add_option("SOURCE", raw.source, MeshHelp::source())->required()->type_name(""); }

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
    show->add_option("--csv", raw.command.csv, MeshHelp::csv())->type_name("FILE");
    show->add_option("--links-csv", raw.command.linksCsv, MeshHelp::linksCsv())->type_name("FILE");
    show->add_option("--geojson", raw.command.geoJson, MeshHelp::geoJson())->type_name("FILE");
    addThresholds(*show, raw);

    CLI::App* watch = addCommand(*mesh, "watch", MeshHelp::watch(), MeshHelp::watchExamples());
    addSource(*watch, raw);
    watch->add_option("--record", raw.command.record, MeshHelp::record())->type_name("FILE");
    watch->add_option("--count", raw.count, MeshHelp::count())->type_name("N")->check(CLI::Range(1, 1'000'000'000).description(""));
    addThresholds(*watch, raw);

    CLI::App* advise = addCommand(*mesh, "advise", MeshHelp::advise(), MeshHelp::adviseExamples());
    addSource(*advise, raw);
    addLogs(*advise, raw);
    addThresholds(*advise, raw);

    CLI::App* compare = addCommand(*mesh, "compare", MeshHelp::compare(), MeshHelp::compareExamples());
    compare->add_option("BEFORE", raw.before, MeshHelp::before())->required()->type_name("");
    compare->add_option("AFTER", raw.after, MeshHelp::after())->required()->type_name("");
    addThresholds(*compare, raw);

    CLI::App* log = addCommand(*mesh, "log", MeshHelp::readLog(), MeshHelp::readLogExamples());
    log->add_option("FILE", raw.source, MeshHelp::logFile())->required()->type_name("");
    log->add_option("--patterns", raw.command.patterns, MeshHelp::patterns())->type_name("FILE");
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
    return command;
}

}  // namespace ami::app::cli
