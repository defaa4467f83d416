#include "ui/shell/TraceModel.h"

#include <QDateTime>
#include <QFont>

#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"

namespace ami::ui {
namespace {

constexpr int markWay = 3;
constexpr qint64 joinWithin = 50;          ///< milliseconds
constexpr std::size_t longestLine = 2048;  ///< octets

QString stamp(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms).time().toString(QStringLiteral("HH:mm:ss.zzz")); }

}  // namespace

TraceModel::TraceModel(QObject* parent) : QAbstractTableModel(parent) {}

void TraceModel::add(const std::vector<hal::TraceRecord>& records) {
    std::vector<Line> lines;
    lines.reserve(records.size());
    for (const auto& record : records) {
        const bool note = record.direction == hal::Direction::Note;
        const auto at = static_cast<qint64>(record.utc.time_since_epoch().count());
        join(lines, {stamp(at), static_cast<int>(record.direction), QString::fromStdString(note ? record.note : toHex(record.octets, ' ')),
                     at, note ? 0 : record.octets.size()});
    }
    push(std::move(lines));
}

void TraceModel::join(std::vector<Line>& lines, Line line) {
    Line* last = !lines.empty() ? &lines.back() : !lines_.empty() ? &lines_.back() : nullptr;
    const bool follows = last && last->way == line.way && last->octets > 0 && line.octets > 0 && line.at - last->at <= joinWithin &&
                         last->octets + line.octets <= longestLine;
    if (!follows) {
        lines.push_back(std::move(line));
        return;
    }
    last->text += QLatin1Char(' ') + line.text;
    last->at = line.at;
    last->octets += line.octets;
    if (lines.empty()) {
        const QModelIndex changed = index(static_cast<int>(lines_.size()) - 1, Octets);
        Q_EMIT dataChanged(changed, changed);
    }
}

void TraceModel::mark(const QString& words) { push({{stamp(QDateTime::currentMSecsSinceEpoch()), markWay, words, 0, 0}}); }

void TraceModel::push(std::vector<Line> lines) {
    if (lines.size() > capacity) lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(capacity));
    if (lines.empty()) return;
    const std::size_t after = lines_.size() + lines.size();
    if (after > capacity) {
        const auto drop = static_cast<std::ptrdiff_t>(after - capacity);
        beginRemoveRows({}, 0, static_cast<int>(drop) - 1);
        lines_.erase(lines_.begin(), lines_.begin() + drop);
        endRemoveRows();
    }
    beginInsertRows({}, static_cast<int>(lines_.size()), static_cast<int>(lines_.size() + lines.size()) - 1);
    for (auto& line : lines) lines_.push_back(std::move(line));
    endInsertRows();
}

void TraceModel::clear() {
    beginResetModel();
    lines_.clear();
    endResetModel();
}

QString TraceModel::wayWord(int way) {
    switch (way) {
        case static_cast<int>(hal::Direction::Out): return QStringLiteral("→ ") + tr("out");
        case static_cast<int>(hal::Direction::In): return QStringLiteral("← ") + tr("in");
        case markWay: return QStringLiteral("★ ") + tr("mark");
        default: return QStringLiteral("· ") + tr("note");
    }
}

QString TraceModel::exported() const {
    QString all;
    for (const auto& line : lines_)
        all += line.time + QLatin1Char('\t') + wayWord(line.way) + QLatin1Char('\t') + line.text + QLatin1Char('\n');
    return all;
}

QString TraceModel::lastLine() const {
    if (lines_.empty()) return {};
    const auto& line = lines_.back();
    return line.time + QStringLiteral("  ") + wayWord(line.way) + QStringLiteral("  ") + line.text.left(240);
}

int TraceModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(lines_.size()); }
int TraceModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant TraceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= lines_.size()) return {};
    const auto& line = lines_[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        switch (index.column()) {
            case Time: return line.time;
            case Way: return wayWord(line.way);
            case Octets: return line.text;
            default: return {};
        }
    }
    if (role == Qt::FontRole) return theme::font(FontRole::Mono);
    if (role == Qt::ForegroundRole && index.column() == Way) {
        const Tokens& t = theme::tokens();
        return line.way == markWay                                ? t.warn
               : line.way == static_cast<int>(hal::Direction::In) ? t.info
               : line.way == 0                                    ? t.accent
                                                                  : t.muted;
    }
    return {};
}

QVariant TraceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Time: return tr("Time");
        case Way: return tr("Direction");
        case Octets: return tr("Octets");
        default: return {};
    }
}

}  // namespace ami::ui
