#include "app/cli/control/ControlLine.h"

#include <CLI/CLI.hpp>

#include "app/cli/AddCommand.h"
#include "app/cli/CommandLine.h"
#include "app/cli/HelpText.h"
#include "app/cli/control/ControlHelp.h"
#include "app/control/TypedValue.h"

namespace ami::app::cli {

namespace {

template <typename Parse>
CLI::Validator parsedBy(Parse parse, std::string complaint) {
    return CLI::Validator([parse, complaint](std::string& text) { return parse(text) ? std::string() : complaint + ": " + text; }, "");
}

CLI::App* addCommand(CLI::App& app, const char* name, const std::string& description, const std::string& examples, std::string* address) {
    CLI::App* command = cli::addCommand(app, name, description, examples);
    if (address) command->add_option("ADDRESS", *address, HelpText::address())->required()->type_name("");
    return command;
}

void addChange(CLI::App& command, ControlRaw& raw) {
    command.add_flag("--yes,-y", raw.change.yes, ControlHelp::yes());
    command.add_option("--audit", raw.change.auditFile, ControlHelp::auditFile())->type_name("FILE");
}

}  // namespace

void addControlCommands(CLI::App& app, ControlRaw& raw, std::string& address) {
    const auto time = parsedBy([](const std::string& text) { return fromIso8601(text).has_value(); }, HelpText::badTime());
    const auto obis = parsedBy([](const std::string& text) { return dlms::Obis::parse(text).has_value(); }, HelpText::badObis());
    const auto member = parsedBy([](const std::string& text) { return parseAttribute(text).has_value(); }, ControlHelp::badMember());
    const auto period = parsedBy([](const std::string& text) { return parsePeriod(text).has_value(); }, HelpText::badPeriod());
    const auto log = parsedBy([](const std::string& text) { return eventLogNamed(text).has_value(); }, ControlHelp::badLog());
    const auto value = CLI::Validator(
        [](std::string& text) {
            const auto parsed = parseTypedValue(text);
            return parsed ? std::string() : ControlHelp::badValue(static_cast<int>(parsed.error().detail)) + ": " + text;
        },
        "");

    CLI::App* clock = addCommand(app, "clock", ControlHelp::clock(), ControlHelp::clockExamples(), &address);
    auto* set = clock->add_flag("--set", raw.set, ControlHelp::clockSet());
    auto* shift = clock->add_option("--shift", raw.shift, ControlHelp::clockShift())->type_name("SECONDS")->check(CLI::Range(-900, 900));
    clock->add_option("--adjust", raw.adjust, ControlHelp::clockAdjust())
        ->type_name("quarter|minute|period|preset")
        ->check(CLI::IsMember({"quarter", "minute", "period", "preset"}).description(""))
        ->excludes(set)
        ->excludes(shift);
    set->excludes(shift);
    clock->add_option("--deviation", raw.deviation, HelpText::profileDeviation())->type_name("MINUTES")->check(CLI::Range(-840, 840));
    clock->add_flag("--allow-jump", raw.allowJump, ControlHelp::clockJump());
    addChange(*clock, raw);

    CLI::App* disconnector = addCommand(app, "disconnector", ControlHelp::disconnector(), ControlHelp::disconnectorExamples(), &address);
    auto* off = disconnector->add_flag("--disconnect", raw.disconnect, ControlHelp::disconnect());
    disconnector->add_flag("--reconnect", raw.reconnect, ControlHelp::reconnect())->excludes(off);
    disconnector->add_option("--object", raw.object, ControlHelp::disconnectorObject())->type_name("OBIS")->check(obis);
    addChange(*disconnector, raw);

    CLI::App* script = addCommand(app, "script", ControlHelp::script(), ControlHelp::scriptExamples(), &address);
    script->add_option("OBIS", raw.table, ControlHelp::scriptTable())->required()->check(obis)->type_name("");
    script->add_option("--execute", raw.execute, ControlHelp::scriptExecute())->type_name("N")->check(CLI::Range(0, 65535));
    addChange(*script, raw);

    CLI::App* image = addCommand(app, "image", ControlHelp::image(), ControlHelp::imageExamples(), &address);
    auto* file = image->add_option("FILE", raw.file, ControlHelp::imageFile())->type_name("");
    auto* identifier = image->add_option("--identifier", raw.identifier, ControlHelp::imageIdentifier())->type_name("TEXT");
    file->needs(identifier);
    image->add_flag("--resume", raw.resume, ControlHelp::imageResume())->needs(file);
    image->add_flag("--verify", raw.verify, ControlHelp::imageVerify());
    image->add_flag("--activate", raw.activate, ControlHelp::imageActivate());
    addChange(*image, raw);

    CLI::App* events = addCommand(app, "events", ControlHelp::events(), ControlHelp::eventsExamples(), &address);
    auto* which = events->add_option("--log", raw.log, ControlHelp::eventsLog())->type_name("NAME")->check(log);
    auto* from = events->add_option("--from", raw.from, ControlHelp::eventsFrom())->check(time)->type_name("TIME");
    events->add_option("--to", raw.to, ControlHelp::eventsTo())->check(time)->type_name("TIME");
    events->add_option("--last", raw.last, HelpText::profileLast())->check(period)->type_name("PERIOD")->excludes(from);
    events->add_option("--deviation", raw.deviation, HelpText::profileDeviation())->type_name("MINUTES")->check(CLI::Range(-840, 840));
    events->add_flag("--clear", raw.clear, ControlHelp::eventsClear())->needs(which);
    addChange(*events, raw);

    CLI::App* calendar = addCommand(app, "calendar", ControlHelp::calendar(), ControlHelp::calendarExamples(), &address);
    calendar->add_flag("--activate", raw.activate, ControlHelp::calendarActivate());
    addChange(*calendar, raw);

    addCommand(app, "limiter", ControlHelp::limiter(), ControlHelp::limiterExamples(), &address);

    CLI::App* write = addCommand(app, "set", ControlHelp::set(), ControlHelp::setExamples(), &address);
    write->add_option("CLASS:OBIS:ATTRIBUTE", raw.member, ControlHelp::setAttribute())->required()->check(member)->type_name("");
    write->add_option("VALUE", raw.value, ControlHelp::value())->required()->check(value)->type_name("");
    addChange(*write, raw);

    CLI::App* invoke = addCommand(app, "invoke", ControlHelp::invoke(), ControlHelp::invokeExamples(), &address);
    invoke->add_option("CLASS:OBIS:METHOD", raw.member, ControlHelp::invokeMethod())->required()->check(member)->type_name("");
    invoke->add_option("VALUE", raw.value, ControlHelp::invokeValue())->check(value)->type_name("");
    addChange(*invoke, raw);

    CLI::App* audit = addCommand(app, "audit", ControlHelp::audit(), ControlHelp::auditExamples(), nullptr);
    audit->add_option("ACTION", raw.audit, ControlHelp::auditAction())
        ->required()
        ->check(CLI::IsMember({"verify", "show"}).description(""))
        ->type_name("verify|show");
    audit->add_option("--audit", raw.auditFile, ControlHelp::auditFile())->type_name("FILE");
    audit->add_option("--meter", raw.meter, ControlHelp::auditMeter())->type_name("TEXT");
}

}  // namespace ami::app::cli
