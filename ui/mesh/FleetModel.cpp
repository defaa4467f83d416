#include "ui/mesh/FleetModel.h"

#include <algorithm>
#include <map>

#include "ui/mesh/MeshWords.h"
#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"

namespace ami::ui {

using app::fleet::FleetPhase;
using app::fleet::FleetRow;

FleetWords wordsOf(const FleetRow& row) {
    const app::FleetState said = app::stateOf(row);
    const auto tone = [&row] {
        if (row.phase == FleetPhase::Failed) return Tone::Bad;
        if (row.isOver()) return row.refused > 0 ? Tone::Warn : row.phase == FleetPhase::Done ? Tone::Ok : Tone::Neutral;
        if (row.isAside) return Tone::Warn;
        return row.phase == FleetPhase::Waiting ? Tone::Neutral : Tone::Info;
    };
    return {said.sign, said.word, tone()};
}

FleetModel::FleetModel(QObject* parent) : QAbstractTableModel(parent) {}

void FleetModel::set(std::vector<app::FleetLine> lines) {
    if (lines.size() != lines_.size()) {
        beginResetModel();
        lines_ = std::move(lines);
        endResetModel();
        return;
    }
    const bool moved = !std::equal(lines.begin(), lines.end(), lines_.begin(), [](const auto& a, const auto& b) { return a.row.index == b.row.index; });
    if (!moved) {
        lines_ = std::move(lines);
        if (!lines_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::map<app::fleet::MeterIndex, int> places;
    for (std::size_t i = 0; i < lines.size(); ++i) places[lines[i].row.index] = static_cast<int>(i);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& old : before) after << index(places[lines_[static_cast<std::size_t>(old.row())].row.index], old.column());
    lines_ = std::move(lines);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

namespace {

struct Columns {
    std::vector<FleetRow> rows;
    QStringList names, addresses;
};

/// As the run numbers them.
Columns columnsOf(const std::vector<app::FleetLine>& lines) {
    Columns all;
    all.rows.resize(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        all.names << QString();
        all.addresses << QString();
    }
    for (const app::FleetLine& line : lines) {
        const std::size_t place = line.row.index;
        if (place >= lines.size()) continue;
        all.rows[place] = line.row;
        all.names[static_cast<qsizetype>(place)] = line.name;
        all.addresses[static_cast<qsizetype>(place)] = line.address;
    }
    return all;
}

}  // namespace

QString FleetModel::csv() const {
    const Columns all = columnsOf(lines_);
    return app::fleetCsv(all.rows, all.names, all.addresses);
}

QByteArray FleetModel::json(const app::fleet::FleetTotals& totals) const {
    const Columns all = columnsOf(lines_);
    return app::fleetJson(all.rows, totals, all.names, all.addresses);
}

int FleetModel::stragglers() const {
    return static_cast<int>(std::count_if(lines_.begin(), lines_.end(), [](const app::FleetLine& line) { return app::isStraggler(line.row); }));
}

int FleetModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(lines_.size()); }
int FleetModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant FleetModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= lines_.size()) return {};
    const app::FleetLine& line = lines_[static_cast<std::size_t>(index.row())];
    const FleetRow& row = line.row;
    const bool number = index.column() == Registers || index.column() == RoundTrip || index.column() == Sent || index.column() == Again;
    if (role == Qt::TextAlignmentRole && number) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && index.column() == State) return theme::tokens().tone(wordsOf(row).tone);
    if (role == Qt::ToolTipRole && index.column() == Name) return meshwords::tip(line.address);
    if (role == Qt::ToolTipRole) return meshwords::tip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole) return {};
    const QString dash = QStringLiteral("–");
    switch (index.column()) {
        case Name: return line.name;
        case State: return wordsOf(row).sign + QLatin1Char(' ') + wordsOf(row).word;
        case Registers: return tr("%1 of %2").arg(row.done - row.refused).arg(row.total);
        case RoundTrip: return row.roundTrip ? tr("%1 ms").arg(row.roundTrip->count() / 1000) : dash;
        case Sent: return row.sent > 0 ? QString::number(row.sent) : dash;
        case Again: return row.repeated > 0 ? QString::number(row.repeated) : dash;
        case Serial: return row.serial.empty() ? dash : format::fromUtf8(row.serial);
        case Words: return line.words.isEmpty() ? dash : line.words;
        default: return {};
    }
}

QVariant FleetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const bool number = section == Registers || section == RoundTrip || section == Sent || section == Again;
    if (role == Qt::TextAlignmentRole) return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Name: return tr("Meter");
        case State: return tr("State");
        case Registers: return tr("Registers");
        case RoundTrip: return tr("Round trip");
        case Sent: return tr("Sent");
        case Again: return tr("Of them again");
        case Serial: return tr("Serial number");
        case Words: return tr("What happened");
        default: return {};
    }
}

}  // namespace ami::ui
