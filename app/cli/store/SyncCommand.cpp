#include <QCoreApplication>

#include "app/Now.h"
#include "app/cli/Commands.h"
#include "app/cli/Values.h"
#include "app/store/Store.h"
#include "app/sync/SyncClient.h"

namespace ami::app::cli {

namespace {

constexpr std::uint32_t longestList = 1000;

class Words {
    Q_DECLARE_TR_FUNCTIONS(SyncCommand)
public:
    static QString progress(const OutboxSummary& summary) {
        return tr("Sending: %1 waiting, %2 confirmed").arg(summary.waiting).arg(summary.confirmed);
    }
    static std::vector<std::vector<QString>> run(const SyncReport& report, const OutboxSummary& summary) {
        std::vector<std::vector<QString>> rows;
        const auto add = [&rows](const QString& label, std::uint64_t value) { rows.push_back({label, QString::number(value)}); };
        const auto some = [&add](const QString& label, std::uint64_t value) {
            if (value > 0) add(label, value);
        };
        add(tr("Batches sent"), report.batchesSent);
        add(tr("Accepted"), report.accepted);
        add(tr("Known to the server before"), report.duplicate);
        some(tr("In conflict"), report.conflict);
        some(tr("Rejected"), report.rejected);
        some(tr("Taken, not yet applied"), report.acknowledged);
        some(tr("Batches split"), report.splits);
        some(tr("Dead letters"), report.deadLetters);
        some(tr("Attachments sent"), report.attachmentsSent);
        add(tr("Still waiting here"), summary.waiting);
        if (summary.lastReceipt) rows.push_back({tr("Last receipt"), toQString(toIso8601(*summary.lastReceipt))});
        if (!report.serverMessage.empty()) rows.push_back({tr("The server says"), toQString(report.serverMessage)});
        return rows;
    }
    static QString keyReused() {
        return tr("Warning: the server knows the number of a batch with other content. Something is wrong with this laptop or with the server.");
    }
    static QString paused(const QueuePause& pause) {
        QString text = cause(pause.cause);
        if (pause.nextProbe) text += QLatin1Char(' ') + tr("It is tried again at %1.").arg(toQString(toIso8601(*pause.nextProbe)));
        if (!pause.message.empty()) text += QLatin1Char(' ') + tr("The server said: %1").arg(toQString(pause.message));
        return text;
    }
    static std::vector<QString> queueHeading() {
        return {tr("No."), tr("What"), tr("State"), tr("Items"), tr("Octets"), tr("Attempts"), tr("Next try"), tr("Identity"), tr("Last words")};
    }
    static QString kind(QueueKind kind) {
        switch (kind) {
            case QueueKind::Events: return tr("events");
            case QueueKind::Readings: return tr("readings");
            case QueueKind::Attachment: return tr("attachment");
        }
        return {};
    }
    static QString emptyQueue() { return tr("Nothing waits to be sent."); }
    static std::vector<QString> conflictHeading() {
        return {tr("Batch:item"), tr("Meter"), tr("Register"), tr("Time"), tr("Mine"), tr("Theirs"), tr("Meter again"), tr("Decision")};
    }
    static QString noConflicts() { return tr("No conflict waits for a decision."); }
    static QString exported(const ImportCount& count, const QString& file) {
        return tr("%n batch(es)", nullptr, static_cast<int>(count.batches)) + QStringLiteral(", ") +
               tr("%n item(s)", nullptr, static_cast<int>(count.items)) + QStringLiteral(" → ") + file;
    }
    static QString imported(const ImportCount& count) {
        return tr("%n batch(es) taken over", nullptr, static_cast<int>(count.batches)) + QStringLiteral(", ") +
               tr("%n known before", nullptr, static_cast<int>(count.known));
    }
    static QString moved(std::uint32_t count) { return tr("%n entry(ies) will go at once.", nullptr, static_cast<int>(count)); }
    static QString badArguments() {
        return tr("Say what to do it with: a file for export and import, BATCH:ITEM and keep-theirs, send-mine-again or leave-open for decide.");
    }

private:
    static QString cause(PauseCause cause) {
        switch (cause) {
            case PauseCause::None: return {};
            case PauseCause::Person: return tr("The queue was paused by a person.");
            case PauseCause::Offline: return tr("The server cannot be reached.");
            case PauseCause::Certificate: return tr("The queue is paused because of a certificate.");
            case PauseCause::Clock: return tr("The queue is paused because this laptop's clock is wrong.");
            case PauseCause::Disk: return tr("The queue is paused because the disk is full.");
            case PauseCause::CaptivePortal: return tr("This network wants you to log in first.");
            case PauseCause::Metered: return tr("The limit of the metered network is reached.");
            case PauseCause::Proxy: return tr("The proxy does not let this laptop through.");
            case PauseCause::ServerBusy: return tr("The server asked to wait.");
        }
        return {};
    }
};

Json toJson(const QueueEntry& entry) {
    Json json{{"type", "queueEntry"}, {"kind", entry.kind == QueueKind::Events ? "events" : entry.kind == QueueKind::Readings ? "readings" : "attachment"},
              {"state", name(entry.state)}, {"id", entry.id}, {"sequence", entry.sequence}, {"items", entry.items}, {"octets", entry.octets},
              {"octetsSent", entry.octetsSent}, {"attempts", entry.attempts}, {"conflicts", entry.conflicts}, {"rejected", entry.rejected},
              {"carried", entry.carried}, {"serverMessage", entry.serverMessage}};
    if (!entry.name.empty()) json["name"] = entry.name;
    if (entry.nextTry) json["nextTry"] = toIso8601(*entry.nextTry);
    if (entry.sealedAt) json["sealedAt"] = toIso8601(*entry.sealedAt);
    if (entry.confirmedAt) json["confirmedAt"] = toIso8601(*entry.confirmedAt);
    return json;
}

Json toJson(const ConflictTriple& triple) {
    Json json{{"type", "conflict"}, {"batch", triple.batchId}, {"item", triple.index}, {"code", triple.code}, {"detail", triple.detail},
              {"mine", cli::toJson(triple.mine)}};
    if (triple.theirs) {
        json["theirs"] = {{"value", triple.theirs->value}, {"unit", triple.theirs->unit}, {"quality", triple.theirs->quality},
                          {"time", triple.theirs->time}, {"source", triple.theirs->source}};
    }
    if (triple.meter) json["meter"] = cli::toJson(*triple.meter);
    if (triple.decision) {
        json["decision"] = {{"choice", name(triple.decision->decision)}, {"reason", triple.decision->reason},
                            {"person", triple.decision->person}, {"time", toIso8601(triple.decision->time)}};
    }
    return json;
}

void override(std::string& setting, const std::string& given) {
    if (!given.empty()) setting = given;
}

ExitCode send(const SyncCommand& command, const Context& context, Store& store) {
    SyncSettings settings = SyncSettings::fromEnvironment({});
    override(settings.endpoint, command.endpoint);
    override(settings.certificateFile, command.certificate);
    override(settings.keyFile, command.key);
    override(settings.caFile, command.authorities);
    override(settings.proxy, command.proxy);
    override(settings.proxySecretFile, command.proxySecretFile);
    if (command.batchItems) settings.batchItems = *command.batchItems;
    settings.attachments = !command.noAttachments;
    context.stopper.watch(context.options.timeout);
    const auto report = synchronise(
        store, settings, [&] { return context.stopper.isStopped(); },
        [&](const OutboxSummary& summary, const SyncReport&) { context.console.progress(Words::progress(summary)); });
    if (!report) return context.failed(report.error());
    const auto summary = store.summary();
    if (!summary) return context.failed(summary.error());
    context.console.table(Words::run(*report, *summary));
    context.console.object(cli::toJson(*report, *summary));
    if (report->keysReused > 0) context.console.note(Words::keyReused());
    if (report->stopped) return context.failed(*report->stopped);
    return report->conflict + report->rejected + report->deadLetters > 0 ? ExitCode::Partial : ExitCode::Ok;
}

ExitCode status(const SyncCommand& command, const Context& context, Store& store) {
    const auto summary = store.summary();
    const auto entries = store.queue({!command.all, longestList});
    const auto counted = store.octetsCounted(utcNow());
    if (!summary) return context.failed(summary.error());
    if (!entries) return context.failed(entries.error());
    if (!counted) return context.failed(counted.error());
    Json json{{"type", "syncStatus"}, {"waiting", summary->waiting}, {"confirmed", summary->confirmed}, {"needsYou", summary->needsYou},
              {"deadLetters", summary->deadLetters}, {"acknowledged", summary->acknowledged}, {"attachments", summary->attachments},
              {"pause", name(summary->pause.cause)}, {"octetsToday", counted->today}, {"octetsThisMonth", counted->month}};
    if (summary->pause.nextProbe) json["nextProbe"] = toIso8601(*summary->pause.nextProbe);
    if (!summary->pause.message.empty()) json["pauseMessage"] = summary->pause.message;
    context.console.object(json);
    if (summary->pause) context.console.line(Words::paused(summary->pause));
    std::vector<std::vector<QString>> rows{Words::queueHeading()};
    for (const QueueEntry& entry : *entries) {
        context.console.object(toJson(entry));
        rows.push_back({entry.sequence ? QString::number(entry.sequence) : QString(), Words::kind(entry.kind), QLatin1String(name(entry.state)),
                        QString::number(entry.items), QString::number(entry.octets), QString::number(entry.attempts),
                        entry.nextTry ? toQString(toIso8601(*entry.nextTry)) : QString(), toQString(entry.name.empty() ? entry.id : entry.name),
                        toQString(entry.serverMessage)});
    }
    if (entries->empty()) context.console.line(Words::emptyQueue());
    else context.console.table(rows);
    return ExitCode::Ok;
}

ExitCode conflicts(const SyncCommand& command, const Context& context, Store& store) {
    const auto triples = store.conflictTriples(longestList, command.all);
    if (!triples) return context.failed(triples.error());
    std::vector<std::vector<QString>> rows{Words::conflictHeading()};
    for (const ConflictTriple& triple : *triples) {
        context.console.object(toJson(triple));
        rows.push_back({toQString(triple.batchId) + QLatin1Char(':') + QString::number(triple.index), toQString(triple.mine.meter),
                        toQString(triple.mine.obis.toString()), toQString(toIso8601(triple.mine.time)), toQString(triple.mine.value.toString()),
                        triple.theirs ? toQString(triple.theirs->value) : toQString(triple.detail),
                        triple.meter ? toQString(triple.meter->value.toString()) : QString(),
                        triple.decision ? QLatin1String(name(triple.decision->decision)) : QString()});
    }
    if (triples->empty()) context.console.line(Words::noConflicts());
    else context.console.table(rows);
    return triples->empty() ? ExitCode::Ok : ExitCode::Partial;
}

std::optional<Decision> decisionNamed(const std::string& text) {
    for (const Decision decision : {Decision::KeepTheirs, Decision::SendMineAgain, Decision::LeaveOpen}) {
        if (text == name(decision)) return decision;
    }
    return std::nullopt;
}

ExitCode badArguments(const Context& context) {
    context.console.refusal("arguments", Words::badArguments());
    return ExitCode::Usage;
}

ExitCode decide(const SyncCommand& command, const Context& context, Store& store) {
    if (command.items.size() != 2) return badArguments(context);
    const std::string& which = command.items[0];
    const auto colon = which.rfind(':');
    const auto decision = decisionNamed(command.items[1]);
    const std::string digits = colon == std::string::npos ? std::string() : which.substr(colon + 1);
    if (!decision || digits.empty() || digits.size() > 5 || digits.find_first_not_of("0123456789") != std::string::npos) return badArguments(context);
    const ConflictDecision word{*decision, command.reason, qEnvironmentVariable("USER").toStdString(), utcNow(), {}};
    const auto done = store.decide(which.substr(0, colon), static_cast<std::uint32_t>(std::stoul(digits)), word, SyncSettings().source);
    return done ? ExitCode::Ok : context.failed(done.error());
}

}  // namespace

ExitCode run(const SyncCommand& command, const Context& context) {
    auto opened = Store::open(command.store.empty() ? defaultStorePath() : command.store);
    if (!opened) return context.failed(opened.error());
    Store& store = **opened;
    using Action = SyncCommand::Action;
    const auto simple = [&](const Result<void>& done) { return done ? ExitCode::Ok : context.failed(done.error()); };
    switch (command.action) {
        case Action::Run: return send(command, context, store);
        case Action::Status: return status(command, context, store);
        case Action::Conflicts: return conflicts(command, context, store);
        case Action::Decide: return decide(command, context, store);
        case Action::Pause: return simple(store.setPause({PauseCause::Person, utcNow(), {}, {}}));
        case Action::Resume: return simple(store.setPause({}));
        case Action::Retry: {
            const auto moved = store.retryNow(command.items.empty() ? std::string() : command.items.front());
            if (!moved) return context.failed(moved.error());
            context.console.note(Words::moved(*moved));
            context.console.object({{"type", "retry"}, {"entries", *moved}});
            return ExitCode::Ok;
        }
        case Action::Export: {
            if (command.items.size() != 1) return badArguments(context);
            const auto count = store.exportUnsent(command.items.front(), utcNow(), SyncSettings().source);
            if (!count) return context.failed(count.error());
            context.console.note(Words::exported(*count, toQString(command.items.front())));
            context.console.object({{"type", "export"}, {"batches", count->batches}, {"items", count->items}, {"attachments", count->attachments}});
            return ExitCode::Ok;
        }
        case Action::Import: {
            if (command.items.size() != 1) return badArguments(context);
            const auto count = store.importUnsent(command.items.front(), utcNow());
            if (!count) return context.failed(count.error());
            context.console.note(Words::imported(*count));
            context.console.object({{"type", "import"}, {"batches", count->batches}, {"known", count->known}, {"items", count->items},
                                    {"attachments", count->attachments}});
            return ExitCode::Ok;
        }
    }
    return ExitCode::Usage;
}

}  // namespace ami::app::cli
