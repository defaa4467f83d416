#include <QCoreApplication>

#include "app/cli/Values.h"
#include "app/cli/control/Acting.h"
#include "app/cli/control/ControlValues.h"
#include "app/cli/meter/Visit.h"
#include "app/control/Generic.h"
#include "app/control/TypedValue.h"
#include "app/explain/ActWords.h"

namespace ami::app::cli {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static std::vector<std::vector<QString>> disconnector(const DisconnectorState& state) {
        return {{tr("Output"), state.output ? tr("closed") : tr("open")},
                {tr("State"), ActWords::supplyState(static_cast<int>(state.control))},
                {tr("Mode"), ActWords::controlMode(state.mode)}};
    }
    static QString disconnected() { return tr("Done: the contact is open, as read back."); }
    static QString reconnected() { return tr("Done: the contact is closed, as read back."); }
    static QString pressButton() { return tr("Ready for reconnection: press the button on the meter now."); }
    static std::vector<QString> scriptHeading() { return {tr("Script"), tr("Does")}; }
    static QString executed(std::uint16_t id) { return tr("Done: script %1 was executed.").arg(id); }
    static QString changed(const AffectedAttribute& one) {
        const auto text = [](const std::optional<dlms::Data>& value) { return value ? toQString(dlms::toString(*value)) : QStringLiteral("?"); };
        return QStringLiteral("  %1: %2 → %3").arg(toQString(one.attribute), text(one.before), text(one.after));
    }
    static QString written() { return tr("Done: written and read back."); }
    static QString writtenOnly() { return tr("Done: the meter accepted it; this client may not read it back."); }
    static QString invoked() { return tr("Done: the meter executed it."); }
    static QString returned(const QString& value) { return tr("It returned %1.").arg(value); }
};

Json outcomeJson(const DisconnectorOutcome& outcome) {
    Json json = toJson(outcome.after);
    json["buttonNeeded"] = outcome.buttonNeeded;
    return json;
}

}  // namespace

ExitCode run(const DisconnectorCommand& command, const Context& context) {
    Visit visit(context.console, context.stopper, context.options);
    if (auto opened = visit.open(command.address); !opened) return context.failed(opened.error());
    const dlms::Obis object = command.object.value_or(usualDisconnector);
    const auto state = readDisconnector(visit.link(), object);
    if (!state) return context.failed(state.error());
    if (!command.disconnect && !command.reconnect) {
        context.console.table(Words::disconnector(*state));
        context.console.object(toJson(*state));
        return ExitCode::Ok;
    }
    Acting acting(context, command.change);
    if (auto opened = acting.open(visit.link()); !opened) return context.failed(opened.error());
    const auto plan = command.disconnect ? planDisconnect(*state, object) : planReconnect(*state, object);
    if (!plan) return context.failed(plan.error());
    if (auto agreed = acting.agree(*plan); !agreed) return context.failed(agreed.error());
    const auto done = command.disconnect ? disconnectSupply(visit.link(), *state, acting.context(), object)
                                         : reconnectSupply(visit.link(), *state, acting.context(), object);
    if (!done) return context.failed(done.error());
    context.console.line(done->buttonNeeded ? Words::pressButton() : done->after.output ? Words::reconnected() : Words::disconnected());
    context.console.object(outcomeJson(*done));
    return ExitCode::Ok;
}

ExitCode run(const ScriptCommand& command, const Context& context) {
    Visit visit(context.console, context.stopper, context.options);
    if (auto opened = visit.open(command.address); !opened) return context.failed(opened.error());
    const auto scripts = readScripts(visit.link(), command.table);
    if (!scripts) return context.failed(scripts.error());
    if (!command.execute) {
        std::vector<std::vector<QString>> rows{Words::scriptHeading()};
        for (const Script& script : *scripts) {
            QString number = QString::number(script.id);
            for (const ScriptAction& action : script.actions) {
                rows.push_back({number, toQString(actionText(action))});
                number.clear();
            }
            context.console.object(toJson(command.table, script));
        }
        context.console.table(rows);
        return ExitCode::Ok;
    }
    Acting acting(context, command.change);
    if (auto opened = acting.open(visit.link()); !opened) return context.failed(opened.error());
    const auto plan = planExecute(*scripts, *command.execute, command.table);
    if (!plan) return context.failed(plan.error());
    if (auto agreed = acting.agree(*plan); !agreed) return context.failed(agreed.error());
    const auto done = executeScript(visit.link(), *scripts, *command.execute, command.table, acting.context());
    if (!done) return context.failed(done.error());
    context.console.line(Words::executed(*command.execute));
    Json affected = Json::array();
    for (const AffectedAttribute& one : done->affected) {
        context.console.line(Words::changed(one));
        affected.push_back(Json{{"attribute", toQString(one.attribute).toStdString()},
                                {"before", one.before ? toJson(*one.before) : Json(nullptr)},
                                {"after", one.after ? toJson(*one.after) : Json(nullptr)}});
    }
    context.console.object(
        {{"type", "executed"}, {"table", command.table.toString()}, {"id", *command.execute}, {"affected", std::move(affected)}});
    return ExitCode::Ok;
}

ExitCode run(const SetCommand& command, const Context& context) {
    Visit visit(context.console, context.stopper, context.options);
    if (auto opened = visit.open(command.address); !opened) return context.failed(opened.error());
    Acting acting(context, command.change);
    if (auto opened = acting.open(visit.link()); !opened) return context.failed(opened.error());
    const auto plan = planWrite(visit.link(), command.attribute, command.value);
    if (!plan) return context.failed(plan.error());
    if (auto agreed = acting.agree(*plan); !agreed) return context.failed(agreed.error());
    const auto done = writeAttribute(visit.link(), command.attribute, command.value, acting.context());
    if (!done) return context.failed(done.error());
    context.console.line(done->after ? Words::written() : Words::writtenOnly());
    Json json{{"type", "written"},
              {"class", command.attribute.classId},
              {"obis", command.attribute.instance.toString()},
              {"attribute", command.attribute.attribute},
              {"before", done->before ? toJson(*done->before) : Json(nullptr)},
              {"after", done->after ? toJson(*done->after) : Json(nullptr)}};
    context.console.object(json);
    return ExitCode::Ok;
}

ExitCode run(const InvokeCommand& command, const Context& context) {
    Visit visit(context.console, context.stopper, context.options);
    if (auto opened = visit.open(command.address); !opened) return context.failed(opened.error());
    Acting acting(context, command.change);
    if (auto opened = acting.open(visit.link()); !opened) return context.failed(opened.error());
    if (auto agreed = acting.agree(planInvoke(command.method, command.parameter)); !agreed) return context.failed(agreed.error());
    const auto done = invokeAny(visit.link(), command.method, command.parameter, acting.context());
    if (!done) return context.failed(done.error());
    context.console.line(Words::invoked());
    Json json{{"type", "invoked"},
              {"class", command.method.classId},
              {"obis", command.method.instance.toString()},
              {"method", command.method.method},
              {"returned", nullptr}};
    const auto* value = done->returned ? std::get_if<dlms::Data>(&*done->returned) : nullptr;
    if (value && !isSecretMethod(command.method)) {
        json["returned"] = toJson(*value);
        context.console.line(Words::returned(toQString(typedText(*value))));
    }
    context.console.object(json);
    return ExitCode::Ok;
}

}  // namespace ami::app::cli
