#include "app/cli/control/ControlBuild.h"

#include <CLI/CLI.hpp>

#include "app/control/TypedValue.h"

namespace ami::app::cli {

namespace {

ClockAdjustment adjustmentNamed(const std::string& text) {
    if (text == "quarter") return ClockAdjustment::Quarter;
    if (text == "period") return ClockAdjustment::MeasuringPeriod;
    return text == "minute" ? ClockAdjustment::Minute : ClockAdjustment::PresetTime;
}

ClockCommand clock(const CLI::App& options, const ControlRaw& raw, const std::string& address) {
    ClockCommand clock{address, raw.set, {}, {}, {}, raw.allowJump, raw.change};
    if (options.count("--shift") > 0) clock.shift = raw.shift;
    if (options.count("--adjust") > 0) clock.adjust = adjustmentNamed(raw.adjust);
    if (options.count("--deviation") > 0) clock.deviation = static_cast<std::int16_t>(raw.deviation);
    return clock;
}

EventsCommand events(const CLI::App& options, const ControlRaw& raw, const std::string& address) {
    EventsCommand events;
    events.address = address;
    if (options.count("--log") > 0) events.log = eventLogNamed(raw.log);
    if (options.count("--from") > 0) events.from = fromIso8601(raw.from);
    if (options.count("--to") > 0) events.to = fromIso8601(raw.to);
    if (options.count("--last") > 0) events.last = parsePeriod(raw.last);
    if (options.count("--deviation") > 0) events.deviation = static_cast<std::int16_t>(raw.deviation);
    events.clear = raw.clear;
    events.change = raw.change;
    return events;
}

}  // namespace

std::optional<Command> buildControl(const CLI::App& app, const ControlRaw& raw, const std::string& address) {
    const auto options = [&app](const char* name) { return app.got_subcommand(name) ? app.get_subcommand(name) : nullptr; };
    if (const auto* found = options("clock")) return clock(*found, raw, address);
    if (const auto* found = options("disconnector")) {
        DisconnectorCommand command{address, {}, raw.disconnect, raw.reconnect, raw.change};
        if (found->count("--object") > 0) command.object = dlms::Obis::parse(raw.object);
        return command;
    }
    if (const auto* found = options("script")) {
        ScriptCommand command{address, *dlms::Obis::parse(raw.table), {}, raw.change};
        if (found->count("--execute") > 0) command.execute = static_cast<std::uint16_t>(raw.execute);
        return command;
    }
    if (options("image")) return ImageCommand{address, raw.file, raw.identifier, raw.resume, raw.verify, raw.activate, raw.change};
    if (const auto* found = options("events")) return events(*found, raw, address);
    if (options("calendar")) return CalendarCommand{address, raw.activate, raw.change};
    if (options("limiter")) return LimiterCommand{address};
    if (options("set")) return SetCommand{address, *parseAttribute(raw.member), *parseTypedValue(raw.value), raw.change};
    if (const auto* found = options("invoke")) {
        const auto member = *parseAttribute(raw.member);
        InvokeCommand command{address, {member.classId, member.instance, member.attribute}, {}, raw.change};
        if (found->count("VALUE") > 0) command.parameter = *parseTypedValue(raw.value);
        return command;
    }
    if (options("audit")) return AuditCommand{raw.audit == "show", raw.auditFile, raw.meter};
    return std::nullopt;
}

}  // namespace ami::app::cli
