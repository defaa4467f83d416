#include "ui/mesh/JournalModel.h"

#include "ui/mesh/MeshWords.h"
#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"

namespace ami::ui {

using app::JournalLine;
using app::JournalRank;

int JournalModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }
int JournalModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

bool JournalModel::matches(const JournalLine& line) const {
    if (onlyProblems_ && line.rank == JournalRank::Info) return false;
    return filter_.isEmpty() || line.text.contains(filter_, Qt::CaseInsensitive) || line.who.contains(filter_, Qt::CaseInsensitive);
}

void JournalModel::add(const std::vector<JournalLine>& lines) {
    const bool over = lines_.size() + lines.size() > mostLines;
    if (over) {
        beginResetModel();
        for (const JournalLine& line : lines) lines_.push_back(line);
        while (lines_.size() > mostLines) lines_.pop_front();
        rows_.clear();
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (matches(lines_[i])) rows_.push_back(i);
        }
        return endResetModel();
    }
    std::vector<std::size_t> fresh;
    for (const JournalLine& line : lines) {
        if (matches(line)) fresh.push_back(lines_.size());
        lines_.push_back(line);
    }
    if (fresh.empty()) return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    rows_.insert(rows_.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

void JournalModel::clear() {
    beginResetModel();
    lines_.clear();
    rows_.clear();
    endResetModel();
}

void JournalModel::setFilter(const QString& words, bool onlyProblems) {
    beginResetModel();
    filter_ = words.trimmed();
    onlyProblems_ = onlyProblems;
    rows_.clear();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        if (matches(lines_[i])) rows_.push_back(i);
    }
    endResetModel();
}

QVariant JournalModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const JournalLine& line = lines_[rows_[static_cast<std::size_t>(index.row())]];
    if (role == Qt::ForegroundRole && line.rank != JournalRank::Info) return theme::tokens().tone(line.rank == JournalRank::Problem ? Tone::Bad : Tone::Warn);
    if (role == Qt::FontRole && index.column() == Text) return theme::font(FontRole::Mono);
    if (role == Qt::ToolTipRole && index.column() == Time) return format::dateTime(line.time);
    if (role == Qt::ToolTipRole) return meshwords::tip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Time: return format::clock(line.time);
        case Rank: return line.rank == JournalRank::Problem ? tr("problem") : line.rank == JournalRank::Warning ? tr("warning") : tr("note");
        case Who: return line.who;
        case Text: return line.text;
        default: return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Time: return tr("Time");
        case Rank: return tr("Rank");
        case Who: return tr("Program");
        default: return tr("Line");
    }
}

}  // namespace ami::ui
