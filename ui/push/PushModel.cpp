#include "ui/push/PushModel.h"

#include <algorithm>

#include "app/push/PushWords.h"
#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"

namespace ami::ui {

using app::PushFate;
using app::PushRecord;

PushSign signOf(const PushRecord& record) {
    const QString word = app::fateWord(record.fate);
    switch (record.fate) {
        case PushFate::Stored:
            if (record.stored.conflicting > 0) return {QStringLiteral("≠"), PushModel::tr("stored, differs"), Tone::Warn};
            return {QStringLiteral("✓"), word, Tone::Ok};
        case PushFate::Repeated: return {QStringLiteral("↻"), word, Tone::Info};
        case PushFate::Kept: return {QStringLiteral("?"), word, Tone::Warn};
        case PushFate::Refused: return {QStringLiteral("✕"), word, Tone::Bad};
        case PushFate::Failed: return {QStringLiteral("✕"), word, Tone::Bad};
        case PushFate::Held: return {QStringLiteral("▲"), word, Tone::Warn};
        case PushFate::Shown:
        case PushFate::Incomplete: break;
    }
    return {QStringLiteral("·"), word, Tone::Neutral};
}

void PushModel::reset(const std::deque<app::PushRecordPointer>& records) {
    beginResetModel();
    all_ = records;
    rows_.clear();
    std::copy_if(all_.begin(), all_.end(), std::back_inserter(rows_), [this](const auto& record) { return fits(*record); });
    endResetModel();
}

void PushModel::add(const std::vector<app::PushRecordPointer>& records, std::size_t most) {
    std::deque<app::PushRecordPointer> fresh;
    for (const auto& record : records) {
        all_.push_front(record);
        if (fits(*record)) fresh.push_front(record);
    }
    if (!fresh.empty()) {
        beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
        rows_.insert(rows_.begin(), fresh.begin(), fresh.end());
        endInsertRows();
    }
    // The rows are all of them without some, in the same order.
    std::size_t left = rows_.size();
    for (; all_.size() > most; all_.pop_back()) {
        if (left > 0 && rows_[left - 1] == all_.back()) --left;
    }
    if (left < rows_.size()) {
        beginRemoveRows({}, static_cast<int>(left), static_cast<int>(rows_.size()) - 1);
        rows_.resize(left);
        endRemoveRows();
    }
}

void PushModel::setFilter(const QString& words) {
    if (filter_ == words.trimmed()) return;
    filter_ = words.trimmed();
    reset(std::deque(all_));
}

bool PushModel::fits(const PushRecord& record) const {
    if (filter_.isEmpty()) return true;
    for (int column = 0; column < ColumnCount; ++column) {
        if (cell(record, column).contains(filter_, Qt::CaseInsensitive)) return true;
    }
    return format::fromUtf8(record.title).contains(filter_, Qt::CaseInsensitive);
}

app::PushRecordPointer PushModel::at(int row) const {
    return row >= 0 && static_cast<std::size_t>(row) < rows_.size() ? rows_[static_cast<std::size_t>(row)] : nullptr;
}

std::vector<app::PushRecordPointer> PushModel::shown() const { return {rows_.begin(), rows_.end()}; }

QString PushModel::cell(const PushRecord& record, int column) {
    switch (column) {
        case Time: return format::clock(record.time);
        case Meter:
            if (!record.meter.empty()) return format::fromUtf8(record.meter);
            return record.title.empty() ? tr("not known") : format::fromUtf8(record.title);
        case Fate: return signOf(record).sign + QLatin1Char(' ') + signOf(record).word;
        case Values: {
            const QString values = app::valuesText(record);
            return values.isEmpty() ? app::pushReason(record) : values;
        }
        case Kind: return app::serviceWord(record);
        case Proof: return (record.isVerified() ? QStringLiteral("✓ ") : QString()) + app::proofWord(record);
        case Source: return QString::fromLatin1(name(record.way)) + QLatin1Char(' ') + format::fromUtf8(record.source);
        default: return {};
    }
}

int PushModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }
int PushModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PushModel::data(const QModelIndex& index, int role) const {
    const auto record = at(index.row());
    if (!index.isValid() || !record) return {};
    if (role == Qt::DisplayRole) return cell(*record, index.column());
    if (role == Qt::ForegroundRole && index.column() == Fate) return theme::tokens().tone(signOf(*record).tone);
    if (role == Qt::ToolTipRole) {
        const QString reason = app::pushReason(*record);
        return reason.isEmpty() ? cell(*record, index.column()) : reason;
    }
    return {};
}

QVariant PushModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Time: return tr("Time");
        case Meter: return tr("Meter");
        case Fate: return tr("What became of it");
        case Values: return tr("Values");
        case Kind: return tr("Kind");
        case Proof: return tr("Proof");
        case Source: return tr("From");
        default: return {};
    }
}

}  // namespace ami::ui
