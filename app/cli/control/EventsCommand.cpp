#include <QCoreApplication>

#include "app/Now.h"
#include "app/cli/Values.h"
#include "app/cli/control/Acting.h"
#include "app/cli/control/ControlValues.h"
#include "app/cli/meter/Visit.h"
#include "app/explain/EventWords.h"
#include "app/readings/Values.h"

namespace ami::app::cli {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static QString heading(EventLogKind kind, std::uint64_t entries) {
        return tr("%1: %2 entries in the meter").arg(EventWords::log(static_cast<int>(kind))).arg(entries);
    }
    static QString reading(EventLogKind kind, std::uint64_t rows) {
        return tr("%1: %2 read").arg(EventWords::log(static_cast<int>(kind))).arg(rows);
    }
    static QString noLogs() { return tr("The meter shows no event log to this client."); }
    static QString cleared(std::uint64_t left) { return tr("Done: the log was cleared; %n entries are in it.", nullptr, static_cast<int>(left)); }
};

QString lineOf(const LoggedEvent& event) {
    const auto raw = fromHex(event.meterTime);
    const auto time = raw ? dlms::DateTime::fromBytes(*raw) : std::nullopt;
    QString text = QStringLiteral("  ") + toQString(time ? time->toString() : toIso8601(event.time));
    text += event.code ? QStringLiteral("  %1  %2").arg(*event.code, 3).arg(EventWords::sentence(*event.code)) : QStringLiteral("   –");
    for (const auto& [object, value] : event.others) {
        if (value) text += QStringLiteral("  %1 = %2").arg(toQString(object), toQString(value->toString()));
    }
    return text;
}

/// Nothing when the meter has no such log or does not show it.
Result<std::optional<EventLogResult>> show(MeterLink& link, const EventLogRequest& request, const Context& context) {
    const auto entries = link.read({dlms::cls::profileGeneric, eventLogObject(request.kind), 7});
    if (!entries) {
        if (entries.error().fault == Fault::Refused) return std::optional<EventLogResult>();
        return Unexpected(entries.error());
    }
    context.console.line(Words::heading(request.kind, entries->toUint64().value_or(0)));
    const auto done = readEventLog(
        link, request,
        [&](const std::vector<LoggedEvent>& events) -> Result<void> {
            for (const LoggedEvent& event : events) {
                context.console.line(lineOf(event));
                context.console.object(toJson(request.kind, event));
            }
            return {};
        },
        [&](const ProfileProgress& progress) { context.console.progress(Words::reading(request.kind, progress.rows)); });
    if (!done) return Unexpected(done.error());
    context.console.object({{"type", "eventLog"}, {"log", name(request.kind)}, {"events", done->events}, {"entriesInUse", done->entriesInUse}});
    return std::optional(*done);
}

ExitCode clear(const EventsCommand& command, const Context& context, MeterLink& link) {
    Acting acting(context, command.change);
    if (auto opened = acting.open(link); !opened) return context.failed(opened.error());
    const auto plan = planClearLog(link, *command.log);
    if (!plan) return context.failed(plan.error());
    if (auto agreed = acting.agree(*plan); !agreed) return context.failed(agreed.error());
    const auto left = clearLog(link, *command.log, acting.context());
    if (!left) return context.failed(left.error());
    context.console.line(Words::cleared(*left));
    context.console.object({{"type", "cleared"}, {"log", name(*command.log)}, {"entriesInUse", *left}});
    return ExitCode::Ok;
}

}  // namespace

ExitCode run(const EventsCommand& command, const Context& context) {
    Visit visit(context.console, context.stopper, context.options);
    if (auto opened = visit.open(command.address); !opened) return context.failed(opened.error());
    if (command.clear) return clear(command, context, visit.link());
    EventLogRequest request;
    request.from = command.from;
    request.to = command.to;
    request.assumedDeviation = command.deviation;
    if (command.last) request.from = utcNow() - *command.last;
    bool found = false;
    for (const EventLogKind kind : allEventLogs) {
        if (command.log && *command.log != kind) continue;
        request.kind = kind;
        const auto shown = show(visit.link(), request, context);
        if (!shown) return context.failed(shown.error());
        found = found || *shown;
    }
    if (found) return ExitCode::Ok;
    context.console.note(Words::noLogs());
    return ExitCode::Refused;
}

}  // namespace ami::app::cli
