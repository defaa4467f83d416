#include "app/control/Scripts.h"

#include <algorithm>

#include "app/control/Fields.h"

namespace ami::app {

using dlms::AttributeRef;
using dlms::Data;

namespace {

constexpr dlms::ClassId scriptTable = 9, singleActionSchedule = 22, registerActivation = 6, imageTransfer = 18, activityCalendar = 20;
constexpr std::size_t mostScripts = 1000;

std::optional<ScriptAction> actionOf(const Data& value) {
    const auto* fields = structureOf(value, 5);
    if (!fields) return std::nullopt;
    const auto service = (*fields)[0].toInt64();
    const auto classId = (*fields)[1].toInt64();
    const auto object = obisOf((*fields)[2]);
    const auto index = (*fields)[3].toInt64();
    if (!service || (*service != 1 && *service != 2) || !classId || *classId < 0 || *classId > 0xFFFF || !object || !index || *index < -128 ||
        *index > 127) {
        return std::nullopt;
    }
    return ScriptAction{static_cast<ScriptAction::Service>(*service), static_cast<dlms::ClassId>(*classId), *object,
                        static_cast<std::int8_t>(*index), (*fields)[4]};
}

/// What tells that a method of this class was executed.
std::vector<std::int8_t> telltales(dlms::ClassId classId) {
    switch (classId) {
        case dlms::cls::registerClass: return {2};
        case dlms::cls::extendedRegister: return {2, 5};
        case dlms::cls::demandRegister: return {2, 3};
        case dlms::cls::profileGeneric: return {7};
        case dlms::cls::clock: return {2};
        case dlms::cls::disconnectControl: return {2, 3};
        case registerActivation: return {4};
        case imageTransfer: return {6};
        case activityCalendar: return {2};
        default: return {};
    }
}

const Script* find(const std::vector<Script>& scripts, std::uint16_t id) {
    const auto found = std::find_if(scripts.begin(), scripts.end(), [id](const Script& script) { return script.id == id; });
    return found == scripts.end() ? nullptr : &*found;
}

void readAffected(MeterLink& link, std::vector<AffectedAttribute>& affected, std::optional<Data> AffectedAttribute::*into) {
    for (AffectedAttribute& one : affected) {
        const auto value = link.read(one.attribute);
        if (value) one.*into = *value;
    }
}

std::string outcomeText(const ScriptOutcome& outcome) {
    std::string text;
    for (const AffectedAttribute& one : outcome.affected) {
        if (!text.empty()) text += "; ";
        text += std::to_string(one.attribute.classId) + ":" + one.attribute.instance.toString() + ":" +
                std::to_string(static_cast<int>(one.attribute.attribute)) + " = " + (one.after ? dlms::toString(*one.after) : "?");
    }
    return text;
}

/// What an action writes or executes, and the value.
std::string targetText(const ScriptAction& action) {
    return std::to_string(action.classId) + ":" + action.object.toString() + ":" + std::to_string(static_cast<int>(action.index)) + " " +
           dlms::toString(action.parameter);
}

}  // namespace

std::string actionText(const ScriptAction& action) {
    return (action.service == ScriptAction::Service::Write ? "write " : "execute ") + targetText(action);
}

Result<std::vector<Script>> readScripts(MeterLink& link, const dlms::Obis& table) {
    const auto value = link.read({scriptTable, table, 2});
    if (!value) return Unexpected(value.error());
    const auto* list = value->list();
    if (!list || list->size() > mostScripts) return badObject(2);
    std::vector<Script> scripts;
    for (const Data& element : *list) {
        const auto* fields = structureOf(element, 2);
        const auto id = fields ? (*fields)[0].toInt64() : std::nullopt;
        const auto* actions = fields ? (*fields)[1].list() : nullptr;
        if (!id || *id < 0 || *id > 0xFFFF || !actions) return badObject(2);
        Script script{static_cast<std::uint16_t>(*id), {}};
        for (const Data& one : *actions) {
            auto action = actionOf(one);
            if (!action) return badObject(2);
            script.actions.push_back(std::move(*action));
        }
        scripts.push_back(std::move(script));
    }
    return scripts;
}

Result<ActionSchedule> readActionSchedule(MeterLink& link, const dlms::Obis& object) {
    const auto values = readAttributes(link, singleActionSchedule, object, {2, 3, 4});
    if (!values) return Unexpected(values.error());
    ActionSchedule schedule;
    schedule.object = object;
    const auto* script = structureOf(*(*values)[0], 2);
    const auto table = script ? obisOf((*script)[0]) : std::nullopt;
    const auto selector = script ? (*script)[1].toInt64() : std::nullopt;
    if (!table || !selector || *selector < 0 || *selector > 0xFFFF) return badObject(2);
    schedule.table = *table;
    schedule.script = static_cast<std::uint16_t>(*selector);
    schedule.type = numberOf<std::uint8_t>((*values)[1]).value_or(0);
    const auto* times = (*values)[2] ? (*values)[2]->list() : nullptr;
    if (!times) return badObject(4);
    for (const Data& time : *times) {
        const auto* fields = structureOf(time, 2);
        if (!fields) return badObject(4);
        schedule.times.push_back(dateText((*fields)[1]) + " " + timeText((*fields)[0]));
    }
    return schedule;
}

std::vector<AttributeRef> affectedBy(const Script& script) {
    std::vector<AttributeRef> affected;
    const auto add = [&affected](const AttributeRef& attribute) {
        if (std::find(affected.begin(), affected.end(), attribute) == affected.end()) affected.push_back(attribute);
    };
    for (const ScriptAction& action : script.actions) {
        if (action.service == ScriptAction::Service::Write) {
            add({action.classId, action.object, action.index});
        } else {
            for (const std::int8_t attribute : telltales(action.classId)) add({action.classId, action.object, attribute});
        }
    }
    return affected;
}

Result<Change> planExecute(const std::vector<Script>& scripts, std::uint16_t id, const dlms::Obis& table) {
    const Script* script = find(scripts, id);
    if (!script) return fail(Fault::Misuse, Layer::Control, ControlError::NoSuchScript, id);
    Change change;
    change.act = Act::ExecuteScript;
    change.classId = scriptTable;
    change.object = table;
    change.member = 1;
    change.before = "script " + std::to_string(id);
    change.from = {{Phrase::Kind::Script, {}, {id}}};
    for (const ScriptAction& action : script->actions) {
        if (!change.after.empty()) change.after += "; ";
        change.after += actionText(action);
        const bool writes = action.service == ScriptAction::Service::Write;
        change.to.push_back({writes ? Phrase::Kind::Writes : Phrase::Kind::Invokes, targetText(action), {}});
        const bool executes = action.service == ScriptAction::Service::Execute;
        if (executes && action.classId == dlms::cls::disconnectControl) {
            change.cautions.push_back({action.index == 1 ? Caution::Kind::SupplyOff : Caution::Kind::SupplyOn, 0});
        } else if (executes && (action.classId == dlms::cls::demandRegister || action.classId == dlms::cls::extendedRegister)) {
            if (!change.has(Caution::Kind::BillingReset)) change.cautions.push_back({Caution::Kind::BillingReset, 0});
        } else if (executes && action.classId == dlms::cls::profileGeneric && action.index == 1) {
            change.cautions.push_back({Caution::Kind::DataLost, 0});
        } else if (executes && action.classId == imageTransfer && action.index == 4) {
            change.cautions.push_back({Caution::Kind::MeterRestarts, 0});
        }
    }
    if (affectedBy(*script).empty()) change.cautions.push_back({Caution::Kind::EffectUnknown, 0});
    return change;
}

Result<ScriptOutcome> executeScript(MeterLink& link, const std::vector<Script>& scripts, std::uint16_t id, const dlms::Obis& table,
                                    const ActContext& context) {
    const auto change = planExecute(scripts, id, table);
    if (!change) return Unexpected(change.error());
    ScriptOutcome outcome;
    for (const AttributeRef& attribute : affectedBy(*find(scripts, id))) outcome.affected.push_back({attribute, {}, {}});
    readAffected(link, outcome.affected, &AffectedAttribute::before);
    if (!link.isOpen()) return fail(Fault::LinkLost, Layer::Link, LinkError::NotConnected);
    return recorded<ScriptOutcome>(context, *change, [&]() -> Result<ScriptOutcome> {
        if (auto ok = invokeMethod(link, {scriptTable, table, 1}, Data::longUnsigned(id)); !ok) return Unexpected(ok.error());
        readAffected(link, outcome.affected, &AffectedAttribute::after);
        return outcome;
    }, outcomeText);
}

}  // namespace ami::app
