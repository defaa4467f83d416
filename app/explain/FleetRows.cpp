#include "app/explain/FleetRows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <map>

#include "app/Csv.h"
#include "app/explain/Explanation.h"

namespace ami::app {

using fleet::FleetPhase;
using fleet::FleetRow;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Fleet)
};

constexpr int mostNamed = 5;  ///< meters that a summary names for each reason

QString utf8(const std::string& text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }
QString cell(const QString& text) { return utf8(csvText(text.toStdString())); }
QString at(const QStringList& all, const FleetRow& row) { return all.value(static_cast<qsizetype>(row.index)); }

double secondsOf(std::chrono::microseconds time) { return static_cast<double>(time.count()) / 1e6; }

bool isCode(const FleetRow& row, fleet::FleetError code) {
    return row.error && row.error->layer == Layer::Link && row.error->code == static_cast<std::uint16_t>(code);
}

/// Why a meter was not read, as one of few reasons, so that many meters are told together.
QString reasonOf(const FleetRow& row, int count) {
    if (row.phase == FleetPhase::Done) return Words::tr("%n refused something", nullptr, count);
    if (row.phase == FleetPhase::Stopped) return Words::tr("%n stopped before the end", nullptr, count);
    if (isCode(row, fleet::FleetError::NoAnswer)) return Words::tr("%n did not answer", nullptr, count);
    if (isCode(row, fleet::FleetError::Unreachable)) return Words::tr("%n not reached", nullptr, count);
    if (isCode(row, fleet::FleetError::KeysMissing)) return Words::tr("%n without keys", nullptr, count);
    if (isCode(row, fleet::FleetError::OtherMeter)) return Words::tr("%n answered as another meter", nullptr, count);
    if (row.error && (row.error->layer == Layer::Crypto || row.error->layer == Layer::Acse || row.error->layer == Layer::Link || row.error->layer == Layer::Keys))
        return Words::tr("%n refused the association", nullptr, count);
    return Words::tr("%n failed", nullptr, count);
}

}  // namespace

FleetState stateOf(const FleetRow& row) {
    if (row.isAside && !row.isOver()) return {QStringLiteral("▲"), Words::tr("set aside, comes again")};
    switch (row.phase) {
        case FleetPhase::Waiting: return {QStringLiteral("·"), Words::tr("waits its turn")};
        case FleetPhase::Learning: return {QStringLiteral("→"), Words::tr("asked for its counter")};
        case FleetPhase::Associating: return {QStringLiteral("→"), Words::tr("is greeted")};
        case FleetPhase::Reading: return {QStringLiteral("→"), Words::tr("is read")};
        case FleetPhase::Releasing: return {QStringLiteral("→"), Words::tr("farewell")};
        case FleetPhase::Done:
            if (row.refused > 0) return {QStringLiteral("≠"), Words::tr("partly refused")};
            return {QStringLiteral("✓"), Words::tr("done")};
        case FleetPhase::Failed: return {QStringLiteral("✕"), Words::tr("failed")};
        case FleetPhase::Stopped: return {QStringLiteral("■"), Words::tr("stopped")};
    }
    return {};
}

int severityOf(const FleetRow& row) {
    if (row.phase == FleetPhase::Failed) return 0;
    if (row.isAside) return 1;
    if (row.refused > 0) return 2;
    switch (row.phase) {
        case FleetPhase::Stopped: return 3;
        case FleetPhase::Learning:
        case FleetPhase::Associating:
        case FleetPhase::Reading:
        case FleetPhase::Releasing: return 4;
        case FleetPhase::Waiting: return 5;
        default: return 6;
    }
}

QString troubleOf(const FleetRow& row) {
    if (row.phase == FleetPhase::Done) return row.refused > 0 ? Words::tr("The meter refused %n register(s).", nullptr, static_cast<int>(row.refused)) : QString();
    if (row.error) return explain(*row.error).what;
    return row.phase == FleetPhase::Stopped ? Words::tr("The run was stopped first.") : QString();
}

bool isStraggler(const FleetRow& row) { return row.isOver() && (row.phase != FleetPhase::Done || row.refused > 0); }

QString summaryOf(const std::vector<FleetRow>& rows, const QStringList& names) {
    struct Reason {
        FleetRow first;
        QStringList names;
    };
    std::map<QString, Reason> reasons;
    int missing = 0, read = 0, open = 0;
    for (const FleetRow& row : rows) {
        if (!row.isOver()) ++open;
        else if (!isStraggler(row)) ++read;
        else {
            ++missing;
            Reason& reason = reasons.try_emplace(reasonOf(row, 2), Reason{row, {}}).first->second;
            reason.names << at(names, row);
        }
    }
    const int all = static_cast<int>(rows.size());
    if (open > 0) return Words::tr("%1 of %n meter(s) read so far.", nullptr, all).arg(read);
    if (missing == 0) return all == 0 ? QString() : Words::tr("All %n meter(s) read.", nullptr, all);
    std::vector<const Reason*> order;
    for (const auto& [words, reason] : reasons) order.push_back(&reason);
    std::stable_sort(order.begin(), order.end(), [](const Reason* a, const Reason* b) { return a->names.size() > b->names.size(); });
    QStringList parts;
    for (const Reason* reason : order) {
        QString named = QStringList(reason->names.mid(0, mostNamed)).join(QStringLiteral(", "));
        if (reason->names.size() > mostNamed) named += QStringLiteral(", ") + Words::tr("%n more", nullptr, static_cast<int>(reason->names.size()) - mostNamed);
        parts << reasonOf(reason->first, static_cast<int>(reason->names.size())) + QStringLiteral(": ") + named;
    }
    return Words::tr("%1 of %n meter(s) read; %2.", nullptr, all).arg(read).arg(parts.join(QStringLiteral("; ")));
}

QString fleetCsv(const std::vector<FleetRow>& rows, const QStringList& names, const QStringList& addresses) {
    QString text = QStringLiteral("name,address,serial,state,read,refused,registers,round_trip_ms,sent,again,seconds,words\r\n");
    for (const FleetRow& row : rows) {
        const QStringList cells{cell(at(names, row)),
                                cell(at(addresses, row)),
                                cell(utf8(row.serial)),
                                QString::fromLatin1(name(row.phase)),
                                QString::number(row.done - row.refused),
                                QString::number(row.refused),
                                QString::number(row.total),
                                row.roundTrip ? QString::number(row.roundTrip->count() / 1000) : QString(),
                                QString::number(row.sent),
                                QString::number(row.repeated),
                                row.finishedAfter ? QString::number(secondsOf(*row.finishedAfter), 'f', 1) : QString(),
                                cell(troubleOf(row))};
        text += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return text;
}

QByteArray fleetJson(const std::vector<FleetRow>& rows, const fleet::FleetTotals& totals, const QStringList& names, const QStringList& addresses) {
    const auto count = [](auto number) { return static_cast<qint64>(number); };
    QJsonArray meters;
    for (const FleetRow& row : rows) {
        QJsonObject one{{QStringLiteral("address"), at(addresses, row)},
                        {QStringLiteral("state"), QString::fromLatin1(name(row.phase))},
                        {QStringLiteral("registers"), count(row.total)},
                        {QStringLiteral("read"), count(row.done - row.refused)},
                        {QStringLiteral("refused"), count(row.refused)},
                        {QStringLiteral("sent"), count(row.sent)},
                        {QStringLiteral("again"), count(row.repeated)}};
        if (at(names, row) != at(addresses, row)) one[QStringLiteral("name")] = at(names, row);
        if (!row.serial.empty()) one[QStringLiteral("meter")] = utf8(row.serial);
        if (row.roundTrip) one[QStringLiteral("roundTripMs")] = count(row.roundTrip->count() / 1000);
        if (row.finishedAfter) one[QStringLiteral("afterMs")] = count(row.finishedAfter->count() / 1000);
        if (row.error && row.phase != FleetPhase::Done) {
            const auto said = explain(*row.error);
            one[QStringLiteral("error")] = QJsonObject{{QStringLiteral("code"), said.code}, {QStringLiteral("what"), said.what}};
        }
        meters.push_back(one);
    }
    const QJsonObject all{{QStringLiteral("summary"), summaryOf(rows, names)},
                          {QStringLiteral("done"), count(totals.done)},
                          {QStringLiteral("failed"), count(totals.failed)},
                          {QStringLiteral("stopped"), count(totals.stopped)},
                          {QStringLiteral("registers"), count(totals.registers)},
                          {QStringLiteral("read"), count(totals.registersDone - totals.registersRefused)},
                          {QStringLiteral("sent"), count(totals.sent)},
                          {QStringLiteral("again"), count(totals.repeated)},
                          {QStringLiteral("elapsedMs"), count(totals.elapsed.count() / 1000)},
                          {QStringLiteral("meters"), meters}};
    return QJsonDocument(all).toJson();
}

}  // namespace ami::app
