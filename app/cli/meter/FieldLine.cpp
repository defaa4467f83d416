#include "app/cli/meter/FieldLine.h"

#include <CLI/CLI.hpp>

#include "app/cli/AddCommand.h"
#include "app/cli/meter/FieldHelp.h"

namespace ami::app::cli {

void addFieldCommands(CLI::App& app, FieldRaw& raw) {
    CLI::App* voltage = addCommand(app, "voltage", FieldHelp::voltage(), FieldHelp::voltageExamples());
    voltage->add_option("ADDRESS", raw.address, FieldHelp::voltageAddress())->type_name("");
    voltage->add_option("--reference", raw.reference, FieldHelp::reference())->required()->type_name("MULTIMETER");
    voltage->add_option("--port", raw.port, FieldHelp::port())->type_name("L1|L2|L3|L1-L2|L2-L3|L3-L1")->check([](const std::string& text) {
        return parseVoltagePort(text) ? std::string() : FieldHelp::badPort() + ": " + text;
    });
    voltage->add_option("--meter-class", raw.meterPercent, FieldHelp::meterClass())
        ->type_name("PERCENT")
        ->check(CLI::Range(0.01, 20.0).description(""));
    voltage->add_option("--reference-spec", raw.specification, FieldHelp::specification())
        ->type_name("TEXT")
        ->check(
            [](const std::string& text) { return parseSpecification(text) ? std::string() : FieldHelp::badSpecification() + ": " + text; });
    voltage->add_option("--pairs", raw.pairs, FieldHelp::pairs())->type_name("N")->check(CLI::Range(1, 10000).description(""));

    CLI::App* probe = addCommand(app, "probe", FieldHelp::probe(), FieldHelp::probeExamples());
    probe->add_option("PORT", raw.probe.port, FieldHelp::probePort())->type_name("");
    probe->add_flag("--find", raw.probe.find, FieldHelp::probeFind());
    auto* align = probe->add_flag("--align", raw.probe.align, FieldHelp::probeAlign());
    probe->add_option("--count", raw.probeCount, FieldHelp::probeCount())
        ->type_name("N")
        ->check(CLI::Range(1, 1000000).description(""))
        ->needs(align);

    CLI::App* connect = addCommand(app, "connect", FieldHelp::connect(), FieldHelp::connectExamples());
    connect->add_option("PORT", raw.connect.port, FieldHelp::connectPort())->required()->type_name("");
}

ProbeCommand buildProbe(const CLI::App& options, const FieldRaw& raw) {
    ProbeCommand command = raw.probe;
    if (options.count("--count") > 0) command.count = raw.probeCount;
    return command;
}

VoltageCommand buildVoltage(const CLI::App& options, const FieldRaw& raw) {
    VoltageCommand command;
    command.address = raw.address;
    command.reference = raw.reference;
    command.port = *parseVoltagePort(raw.port);
    if (options.count("--meter-class") > 0) command.meterPercent = raw.meterPercent;
    if (options.count("--reference-spec") > 0) command.specification = parseSpecification(raw.specification);
    command.pairs = raw.pairs;
    return command;
}

}  // namespace ami::app::cli
