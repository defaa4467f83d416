#include <QCoreApplication>
#include <QLocale>

#include "app/Now.h"
#include "app/cli/Commands.h"
#include "app/cli/Values.h"
#include "app/store/Salvage.h"
#include "app/store/Store.h"

namespace ami::app::cli {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    using Rows = std::vector<std::vector<QString>>;

    static QString size(std::uint64_t octets) { return QLocale().formattedDataSize(static_cast<qint64>(octets)); }
    static QString time(UtcTime time) { return toQString(toIso8601(time)); }
    static QString count(std::uint64_t number) { return QLocale().toString(static_cast<qulonglong>(number)); }

    static Rows status(const StoreHealth& health) {
        Rows rows{{tr("Store"), toQString(health.path)},
                  {tr("Size"), tr("%1, and %2 in its log").arg(size(health.fileOctets), size(health.logOctets))},
                  {tr("Readings"), count(health.readings)},
                  {tr("Not yet confirmed"), count(health.waiting)}};
        if (health.oldestUnconfirmed) rows.push_back({tr("The oldest of them"), time(*health.oldestUnconfirmed)});
        rows.push_back({tr("Last copy"), health.lastBackup ? tr("%1, %2, %3 readings")
                                                                 .arg(time(health.lastBackup->at), size(health.lastBackup->octets),
                                                                      count(health.lastBackup->readings))
                                                           : tr("none")});
        rows.push_back({tr("Last check of every row"), health.lastCheck ? time(*health.lastCheck) : tr("none")});
        rows.push_back({tr("Free on the disk"), tr("%1 of %2").arg(size(health.disk.free), size(health.disk.total))});
        rows.push_back({tr("Reserve"), health.ballast ? tr("there") : tr("given up, or never made")});
        return rows;
    }

    /// What a person has to know, worst first.
    static QStringList remarks(const StoreHealth& health) {
        QStringList all;
        if (health.space == Space::Full) {
            all << tr("The disk is full: no new readings are stored. Nothing is lost. Send what waits and make room; the program then goes on by itself.");
        } else if (health.space == Space::NearlyFull) {
            all << tr("The disk is nearly full: less than 64 MiB are free. Make room before you begin anything long, such as a key change.");
        } else if (health.space == Space::Low) {
            all << tr("Less than a tenth of the disk is free. Batches that the server has confirmed are removed earlier than usual.");
        }
        if (health.damagedRows > 0) {
            all << tr("%n row(s) are not what was stored; the disk has changed them. They are not sent. Read those meters again.", nullptr,
                      static_cast<int>(health.damagedRows));
        }
        if (health.lastCheckFound) all << tr("The last check found damage. Copies from before are kept; replace the disk soon.");
        if (health.restored) {
            const Restored& it = *health.restored;
            all << tr("The store was damaged and was put aside on %1. A copy of %2 took its place.").arg(time(it.at), time(it.backupAt));
            all << (it.missingKnown ? tr("At most %n reading(s) of the damaged file are not in the copy.", nullptr, static_cast<int>(it.missingAtMost))
                                    : tr("How many readings are missing cannot be told: at most those stored after the copy."));
            all << tr("Look for them with: ami-cli store salvage %1 --to FILE").arg(toQString(it.damagedFile));
        }
        return all;
    }

    static QString copied(const BackupReport& report) {
        return tr("Copied to %1: %2, %3 readings, every row checked.").arg(toQString(report.file), size(report.octets), count(report.readings));
    }
    static Rows found(const SalvageReport& report) {
        return {{tr("Pages looked at"), count(report.pages)},
                {tr("Readings with a proof of their own"), count(report.proven)},
                {tr("Readings that may be altered"), count(report.doubtful)},
                {tr("Rows whose meter is not found"), count(report.homeless)}};
    }
    static QString next(const std::string& file) {
        return tr("Nothing of it is sent. To put it into the store: ami-cli store salvage --accept %1").arg(toQString(file));
    }
    static Rows accepted(const SalvageAccepted& accepted) {
        return {{tr("Added"), count(accepted.proven.added)},
                {tr("Added as questionable"), count(accepted.doubtful.added)},
                {tr("Known before"), count(accepted.proven.known + accepted.doubtful.known)},
                {tr("With another value than the store’s"), count(accepted.proven.conflicting + accepted.doubtful.conflicting)}};
    }
};

const char* name(Space space) {
    switch (space) {
        case Space::Enough: return "enough";
        case Space::Low: return "low";
        case Space::NearlyFull: return "nearly-full";
        case Space::Full: return "full";
    }
    return "";
}

Json toJson(const BackupReport& report) {
    return {{"file", report.file}, {"at", toIso8601(report.at)}, {"octets", report.octets}, {"readings", report.readings}};
}

Json toJson(const StoreHealth& health) {
    Json object{{"type", "store"},
                {"path", health.path},
                {"fileOctets", health.fileOctets},
                {"logOctets", health.logOctets},
                {"readings", health.readings},
                {"waiting", health.waiting},
                {"damagedRows", health.damagedRows},
                {"lastCheckFoundDamage", health.lastCheckFound},
                {"disk", {{"free", health.disk.free}, {"total", health.disk.total}, {"space", name(health.space)}}},
                {"ballast", health.ballast}};
    if (health.oldestUnconfirmed) object["oldestUnconfirmed"] = toIso8601(*health.oldestUnconfirmed);
    if (health.lastBackup) object["lastBackup"] = toJson(*health.lastBackup);
    if (health.lastCheck) object["lastCheck"] = toIso8601(*health.lastCheck);
    if (health.restored) {
        const Restored& it = *health.restored;
        object["restored"] = {{"at", toIso8601(it.at)}, {"backupAt", toIso8601(it.backupAt)}, {"readings", it.readings}, {"damagedFile", it.damagedFile}};
        if (it.missingKnown) object["restored"]["missingAtMost"] = it.missingAtMost;
    }
    return object;
}

Json toJson(const StoredCount& count) { return {{"added", count.added}, {"known", count.known}, {"conflicting", count.conflicting}}; }

ExitCode status(Store& store, const StoreCommand& command, const Context& context) {
    if (command.seen) {
        if (const auto seen = store.forgetRestored(); !seen) return context.failed(seen.error());
    }
    const auto health = store.health();
    if (!health) return context.failed(health.error());
    context.console.table(Words::status(*health));
    for (const QString& remark : Words::remarks(*health)) context.console.note(remark);
    context.console.object(toJson(*health));
    const bool needsPerson = health->damagedRows > 0 || health->lastCheckFound || health->restored || health->space == Space::Full;
    return needsPerson ? ExitCode::Partial : ExitCode::Ok;
}

ExitCode backup(Store& store, const StoreCommand& command, const Context& context) {
    const auto report = store.backupTo(command.file);
    if (!report) return context.failed(report.error());
    context.console.line(Words::copied(*report));
    Json object = toJson(*report);
    object["type"] = "backup";
    context.console.object(object);
    return ExitCode::Ok;
}

ExitCode accept(Store& store, const StoreCommand& command, const Context& context) {
    const auto accepted = acceptSalvage(command.file, store);
    if (!accepted) return context.failed(accepted.error());
    context.console.table(Words::accepted(*accepted));
    context.console.object({{"type", "accepted"}, {"proven", toJson(accepted->proven)}, {"doubtful", toJson(accepted->doubtful)}});
    return accepted->doubtful.added + accepted->doubtful.conflicting > 0 ? ExitCode::Partial : ExitCode::Ok;
}

ExitCode search(const StoreCommand& command, const Context& context) {
    context.stopper.watch(context.options.timeout);
    const auto report = salvage(command.file, command.to, utcNow(), [&] { return context.stopper.isStopped(); });
    if (!report) return context.failed(report.error());
    context.console.table(Words::found(*report));
    context.console.note(Words::next(command.to));
    context.console.object({{"type", "salvage"},
                            {"file", command.to},
                            {"pages", report->pages},
                            {"proven", report->proven},
                            {"doubtful", report->doubtful},
                            {"homeless", report->homeless}});
    return report->doubtful + report->homeless > 0 ? ExitCode::Partial : ExitCode::Ok;
}

}  // namespace

ExitCode run(const StoreCommand& command, const Context& context) {
    if (command.action == StoreCommand::Action::Salvage) return search(command, context);
    auto store = Store::open(command.store.empty() ? defaultStorePath() : command.store);
    if (!store) return context.failed(store.error());
    if (command.action == StoreCommand::Action::Backup) return backup(**store, command, context);
    if (command.action == StoreCommand::Action::Accept) return accept(**store, command, context);
    return status(**store, command, context);
}

}  // namespace ami::app::cli
