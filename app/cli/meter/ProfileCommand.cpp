#include <algorithm>

#include <QCoreApplication>

#include "app/Now.h"
#include "app/cli/Commands.h"
#include "app/cli/Values.h"
#include "app/cli/meter/Visit.h"
#include "app/explain/Explanation.h"
#include "app/store/Store.h"

namespace ami::app::cli {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static QString time() { return tr("Time (UTC)"); }
    static QString quality() { return tr("Quality"); }
    static QString summary(const ProfileResult& result) {
        QString text = tr("%n row(s)", nullptr, static_cast<int>(result.rows));
        if (result.capturePeriod.count() > 0) text += QStringLiteral(", ") + tr("one every %1 s").arg(result.capturePeriod.count());
        return text;
    }
    static QString gaps(const std::vector<UtcTime>& gaps) {
        return tr("The meter has no row for %n interval(s):", nullptr, static_cast<int>(gaps.size())) + listed(gaps);
    }
    static QString duplicates(const std::vector<UtcTime>& times) {
        return tr("The meter has more than one row for %n time(s):", nullptr, static_cast<int>(times.size())) + listed(times);
    }
    static QString listed(const std::vector<UtcTime>& times) {
        QString text;
        constexpr std::size_t shown = 10;
        for (std::size_t i = 0; i < std::min(times.size(), shown); ++i) text += QLatin1Char(' ') + toQString(toIso8601(times[i]));
        if (times.size() > shown) text += QStringLiteral(" …");
        return text;
    }
    static QString stored(const StoredCount& count, const std::string& path) {
        return tr("Kept in %1: %2 new, %3 known, %4 conflicting")
            .arg(toQString(path))
            .arg(count.added)
            .arg(count.known)
            .arg(count.conflicting);
    }
    static QString lost(const QString& reason) { return tr("The link was lost: %1 Trying to go on.").arg(reason); }
    static QString progress(const ProfileProgress& progress) {
        QString text = progress.expectedRows ? tr("Reading rows: %1 of %2").arg(progress.rows).arg(*progress.expectedRows)
                                             : tr("Reading rows: %1").arg(progress.rows);
        text += tr(", %1 octets/s of values").arg(progress.valueOctetsPerSecond, 0, 'f', 0);
        if (progress.valueShare > 0) text += tr(" (%1 % of the line)").arg(progress.valueShare * 100, 0, 'f', 0);
        if (progress.mended > 0) text += tr(", %n mended", nullptr, static_cast<int>(std::min<std::uint64_t>(progress.mended, 1'000'000)));
        return text + tr(", %1 s").arg(std::chrono::duration_cast<std::chrono::seconds>(progress.elapsed).count());
    }
};

/// A plug that was pulled, or a hand before the probe: so long the link is tried again.
constexpr std::chrono::seconds reconnectLimit{30};
constexpr std::chrono::seconds reconnectPause{1};

constexpr qsizetype timeWidth = 20;
constexpr qsizetype valueWidth = 16;

/// Rows as they come: widths are fixed, since the rows to come are not known.
class RowPrinter {
public:
    RowPrinter(Console& console, const dlms::Obis& profile) : console_(console), profile_(profile) {}

    void print(const std::vector<ProfileColumn>& columns, const std::vector<ProfileRow>& rows) {
        if (!std::exchange(headed_, true)) printHeading(columns);
        for (const auto& row : rows) {
            console_.object(toJson(profile_, columns, row));
            if (console_.isJson()) continue;
            QString text = padded(toQString(toIso8601(row.time)), timeWidth);
            for (std::size_t i = 0; i < columns.size() && i < row.values.size(); ++i) {
                if (isShown(columns[i]))
                    text += QStringLiteral("  ") +
                            padded(row.values[i] ? toQString(row.values[i]->toString()) : QStringLiteral("-"), valueWidth, true);
            }
            const auto quality = qualityOf(row);
            console_.line(text + QStringLiteral("  ") + QString::fromLatin1(mdms::name(quality)));
        }
    }

private:
    static bool isShown(const ProfileColumn& column) { return !column.isClock && !column.isStatus; }

    void printHeading(const std::vector<ProfileColumn>& columns) {
        QString text = padded(Words::time(), timeWidth);
        QString units = QString(timeWidth, QLatin1Char(' '));
        for (const auto& column : columns) {
            if (!isShown(column)) continue;
            text += QStringLiteral("  ") + padded(toQString(column.object.instance), valueWidth, true);
            units += QStringLiteral("  ") + padded(toQString(std::string(dlms::unitSymbol(column.scaler.unit))), valueWidth, true);
        }
        console_.line(text + QStringLiteral("  ") + Words::quality());
        console_.line(units);
    }

    Console& console_;
    dlms::Obis profile_;
    bool headed_ = false;
};

struct Keeping {
    std::unique_ptr<Store> store;
    std::string meter;
    StoredCount count;
};

Result<void> keep(Keeping& keeping, const std::vector<ProfileColumn>& columns, std::chrono::seconds period,
                  const std::vector<ProfileRow>& rows) {
    if (!keeping.store) return {};
    const auto added = keeping.store->add(toReadings(keeping.meter, columns, period, rows));
    if (!added) return Unexpected(added.error());
    keeping.count.added += added->added;
    keeping.count.known += added->known;
    keeping.count.conflicting += added->conflicting;
    return {};
}

}  // namespace

ExitCode run(const ProfileCommand& command, const Context& context) {
    Console& console = context.console;
    Keeping keeping;
    if (command.store) {
        // Before the meter: a store that cannot be used is no reason to wake one.
        auto store = Store::open(command.store->empty() ? defaultStorePath() : *command.store);
        if (!store) return context.failed(store.error());
        keeping.store = std::move(*store);
    }
    Visit visit(console, context.stopper, context.options);
    if (auto opened = visit.open(command.address); !opened) return context.failed(opened.error());
    if (keeping.store) {
        const auto identity = identify(visit.link());
        if (!identity) return context.failed(identity.error());
        keeping.meter = identity->serial;
    }
    ProfileRequest request;
    request.profile = command.profile;
    request.from = command.from;
    request.to = command.to;
    request.assumedDeviation = command.deviation;
    request.assumedDaylight = command.daylight;
    if (command.nullsAreAbsent) request.nullRule = dlms::NullRule::Absent;
    if (command.last) request.from = utcNow() - *command.last;
    request.twice = command.twice;
    request.reconnect = [&](const Error& lost) {
        console.note(Words::lost(explain(lost).what));
        const auto end = std::chrono::steady_clock::now() + reconnectLimit;
        do {
            if (visit.link().open()) return true;
        } while (!context.stopper.waitUntil(std::chrono::steady_clock::now() + reconnectPause) && std::chrono::steady_clock::now() < end);
        return false;
    };

    RowPrinter printer(console, command.profile);
    const auto result = readProfile(
        visit.link(), request,
        [&](const std::vector<ProfileColumn>& columns, std::chrono::seconds period, const std::vector<ProfileRow>& rows) {
            printer.print(columns, rows);
            return keep(keeping, columns, period, rows);
        },
        [&](const ProfileProgress& progress) { console.progress(Words::progress(progress)); });

    if (keeping.store) {
        console.object({{"type", "stored"},
                        {"path", keeping.store->path()},
                        {"added", keeping.count.added},
                        {"known", keeping.count.known},
                        {"conflicting", keeping.count.conflicting}});
        if (!console.isJson()) console.note(Words::stored(keeping.count, keeping.store->path()));
    }
    if (!result) return context.failed(result.error());
    console.object(toJson(command.profile, *result));
    if (!console.isJson()) {
        console.note(Words::summary(*result));
        if (!result->gaps.empty()) console.note(Words::gaps(result->gaps));
        if (!result->duplicates.empty()) console.note(Words::duplicates(result->duplicates));
    }
    return ExitCode::Ok;
}

}  // namespace ami::app::cli
