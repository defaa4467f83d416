#include "app/cli/control/ControlValues.h"

#include "app/cli/Values.h"
#include "app/explain/EventWords.h"

namespace ami::app::cli {

namespace {

const char* name(TimeBasis basis) {
    switch (basis) {
        case TimeBasis::Stated: return "stated";
        case TimeBasis::Zone: return "zone";
        case TimeBasis::Assumed: return "assumed";
        case TimeBasis::Unknown: break;
    }
    return "unknown";
}

const char* name(SupplyState state) {
    return state == SupplyState::Connected      ? "connected"
           : state == SupplyState::Disconnected ? "disconnected"
                                                : "readyForReconnection";
}

Json toJson(const std::optional<ScriptReference>& script) {
    return script ? Json{{"table", script->table.toString()}, {"script", script->script}} : Json(nullptr);
}

Json toJson(const CalendarPart& part) {
    Json seasons = Json::array(), weeks = Json::array(), days = Json::array();
    for (const Season& season : part.seasons) seasons.push_back(Json{{"name", season.name}, {"start", season.start}, {"week", season.week}});
    for (const WeekProfile& week : part.weeks) weeks.push_back(Json{{"name", week.name}, {"days", week.days}});
    for (const DayProfile& day : part.days) {
        Json points = Json::array();
        for (const SwitchPoint& point : day.points) {
            points.push_back(Json{{"time", point.time}, {"table", point.table.toString()}, {"script", point.script}});
        }
        days.push_back(Json{{"id", day.id}, {"points", std::move(points)}});
    }
    return {{"name", part.name}, {"seasons", std::move(seasons)}, {"weeks", std::move(weeks)}, {"days", std::move(days)}};
}

}  // namespace

Json toJson(const ClockState& state) {
    Json json{{"type", "clock"},
              {"meterTime", state.time.toString()},
              {"time", nullptr},
              {"driftMs", nullptr},
              {"roundTripMs", state.roundTrip.count()},
              {"basis", name(state.basis)},
              {"deviation", orNull(state.deviation)},
              {"timeZone", orNull(state.timeZone)},
              {"status", orNull(state.status)},
              {"daylightBegin", nullptr},
              {"daylightEnd", nullptr},
              {"daylightDeviation", orNull(state.daylightDeviation)},
              {"daylightEnabled", orNull(state.daylightEnabled)},
              {"clockBase", orNull(state.clockBase)}};
    if (state.utc) json["time"] = toIso8601(*state.utc);
    if (state.drift) json["driftMs"] = state.drift->count();
    if (state.daylightBegin) json["daylightBegin"] = state.daylightBegin->toString();
    if (state.daylightEnd) json["daylightEnd"] = state.daylightEnd->toString();
    return json;
}

Json toJson(const DisconnectorState& state) {
    return {{"type", "disconnector"}, {"output", state.output}, {"state", name(state.control)}, {"mode", state.mode}};
}

Json toJson(const dlms::Obis& table, const Script& script) {
    Json actions = Json::array();
    for (const ScriptAction& action : script.actions) {
        actions.push_back(Json{{"service", action.service == ScriptAction::Service::Write ? "write" : "execute"},
                               {"class", action.classId},
                               {"obis", action.object.toString()},
                               {"index", action.index},
                               {"parameter", toJson(action.parameter)}});
    }
    return {{"type", "script"}, {"table", table.toString()}, {"id", script.id}, {"actions", std::move(actions)}};
}

Json toJson(const ActionSchedule& schedule) {
    return {{"type", "schedule"},      {"obis", schedule.object.toString()}, {"table", schedule.table.toString()},
            {"script", schedule.script}, {"times", schedule.times}};
}

Json toJson(const ImageState& state) {
    Json info = Json::array();
    for (const ImageInfo& image : state.info) {
        Json entry{{"size", image.size}, {"identifier", toHex(image.identifier)}, {"signature", toHex(image.signature)}};
        if (const auto text = dlms::Data::octetString(image.identifier).toText()) entry["text"] = *text;
        info.push_back(std::move(entry));
    }
    return {{"type", "image"},
            {"status", static_cast<int>(state.status)},
            {"statusText", name(state.status)},
            {"enabled", state.enabled},
            {"blockSize", state.blockSize},
            {"blocks", state.blocks ? Json(state.blocks->bits) : Json(nullptr)},
            {"transferred", state.transferred()},
            {"firstNotTransferred", orNull(state.firstNotTransferred)},
            {"toActivate", std::move(info)}};
}

Json toJson(EventLogKind kind, const LoggedEvent& event) {
    Json json{{"type", "event"},
              {"log", name(kind)},
              {"time", toIso8601(event.time)},
              {"meterTime", event.meterTime},
              {"code", orNull(event.code)},
              {"text", nullptr}};
    if (event.code) json["text"] = EventWords::sentence(*event.code).toStdString();
    for (const auto& [object, value] : event.others) {
        if (value) json["values"][object.toString()] = value->toString();
    }
    return json;
}

Json toJson(const TariffCalendar& calendar) {
    Json specials = Json::array();
    for (const SpecialDay& day : calendar.specialDays) {
        specials.push_back(Json{{"index", day.index}, {"date", day.date}, {"day", day.day}});
    }
    return {{"type", "calendar"},
            {"active", toJson(calendar.active)},
            {"passive", toJson(calendar.passive)},
            {"activation", calendar.activation.empty() ? Json(nullptr) : Json(calendar.activation)},
            {"specialDays", std::move(specials)}};
}

Json toJson(const LimiterState& limiter) {
    return {{"type", "limiter"},
            {"watched", toQString(limiter.watched).toStdString()},
            {"active", thresholdText(limiter.active)},
            {"normal", thresholdText(limiter.normal)},
            {"emergency", thresholdText(limiter.emergency)},
            {"overS", limiter.overDuration.count()},
            {"underS", limiter.underDuration.count()},
            {"emergencyActive", limiter.emergencyActive},
            {"emergencyProfile", limiter.emergencyProfile},
            {"emergencyStart", limiter.emergencyStart.empty() ? Json(nullptr) : Json(limiter.emergencyStart)},
            {"emergencyS", limiter.emergencyDuration.count()},
            {"groups", limiter.emergencyGroups},
            {"over", toJson(limiter.over)},
            {"under", toJson(limiter.under)}};
}

Json toJson(const RegisterMonitorState& monitor) {
    Json steps = Json::array();
    for (const auto& step : monitor.steps) {
        steps.push_back(Json{{"threshold", thresholdText(step.threshold)}, {"up", toJson(step.up)}, {"down", toJson(step.down)}});
    }
    return {{"type", "monitor"}, {"watched", toQString(monitor.watched).toStdString()}, {"steps", std::move(steps)}};
}

Json toJson(const AuditEntry& entry) {
    Json json{{"type", "auditEntry"}, {"sequence", entry.sequence}, {"kind", entry.kind},  {"time", entry.time},
              {"actor", entry.actor}, {"program", entry.program},   {"hash", entry.hash}};
    if (entry.kind == "intent") {
        json["meter"] = entry.intent.meter;
        json["address"] = entry.intent.address;
        json["action"] = entry.intent.action;
        json["object"] = entry.intent.object;
        json["before"] = entry.intent.before;
        json["after"] = entry.intent.after;
        for (const auto& [member, value] : entry.intent.details) json["details"][member] = value;
    } else if (entry.kind == "outcome") {
        json["of"] = entry.of;
        json["verdict"] = entry.verdict;
        json["readBack"] = entry.readBack;
        json["error"] = entry.error;
    } else {
        json["file"] = entry.file;
    }
    return json;
}

}  // namespace ami::app::cli
