#include "ui/meter/ProfileData.h"

#include <algorithm>

#include "app/explain/ObisNames.h"
#include "ui/meter/RegisterModel.h"
#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"

namespace ami::ui {
namespace {

constexpr std::int64_t longReach = std::int64_t{20} * 366 * 86'400'000;
/// A broken clock must not make a million rows of gaps.
constexpr std::size_t mostGaps = 10'000;

}  // namespace

ProfileData::ProfileData(QObject* parent) : QAbstractTableModel(parent) {
    late_.setSingleShot(true);
    late_.setInterval(300);
    connect(&late_, &QTimer::timeout, this, &ProfileData::rebuild);
}

std::size_t ProfileData::columnOf(const mdms::Reading& reading) {
    const auto found = std::find_if(columns_.begin(), columns_.end(), [&](const Column& column) { return column.obis == reading.obis; });
    if (found != columns_.end()) return static_cast<std::size_t>(found - columns_.begin());
    columns_.push_back({reading.obis, reading.unit, reading.interval, nullptr});
    return columns_.size() - 1;
}

void ProfileData::add(const std::vector<mdms::Reading>& readings) {
    bool any = false;
    for (const auto& reading : readings) {
        if (reading.kind != mdms::ReadingKind::Interval) continue;
        const std::size_t column = columnOf(reading);
        auto& cells = cells_[reading.time];
        if (cells.size() <= column) cells.resize(column + 1);
        cells[column] = reading;
        any = true;
    }
    if (any && !late_.isActive()) late_.start();
}

void ProfileData::flush() {
    if (!late_.isActive()) return;
    late_.stop();
    rebuild();
}

void ProfileData::clear() {
    late_.stop();
    columns_.clear();
    cells_.clear();
    rebuild();
}

void ProfileData::rebuild() {
    beginResetModel();
    rows_.clear();
    gaps_.clear();
    const auto interval = columns_.empty() ? std::chrono::seconds{0} : columns_.front().interval;
    const auto step = std::chrono::duration_cast<std::chrono::milliseconds>(interval);
    for (auto& column : columns_)
        column.series = std::make_shared<Decimator>(longReach, step.count() > 0 ? step.count() * 3 / 2 : 86'400'000);
    std::optional<UtcTime> last;
    for (const auto& [time, cells] : cells_) {
        if (last && step.count() > 0) {
            for (UtcTime missing = *last + step; missing < time && gaps_.size() < mostGaps; missing += step) {
                gaps_.push_back(missing);
                rows_.push_back({missing, {}, true});
            }
        }
        rows_.push_back({time, cells, false});
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const bool present = i < cells.size() && cells[i];
            columns_[i].series->append(static_cast<std::int64_t>(time.time_since_epoch().count()),
                                       present ? std::optional(cells[i]->value.toDouble()) : std::nullopt);
        }
        last = time;
    }
    shown_ = columns_.size();
    std::reverse(rows_.begin(), rows_.end());
    endResetModel();
    Q_EMIT changed();
}

QString ProfileData::columnName(std::size_t column) const {
    const QString name = app::obisName(columns_[column].obis);
    return name.isEmpty() ? QString::fromStdString(columns_[column].obis.toString()) : name;
}

std::optional<std::pair<UtcTime, UtcTime>> ProfileData::range() const {
    if (cells_.empty()) return std::nullopt;
    return std::pair(cells_.begin()->first, cells_.rbegin()->first);
}

int ProfileData::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }
int ProfileData::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(shown_) + 2; }

QVariant ProfileData::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= rows_.size()) return {};
    const auto& row = rows_[static_cast<std::size_t>(index.row())];
    const int last = static_cast<int>(shown_) + 1;
    if (role == Qt::ForegroundRole && row.missing) return theme::tokens().warn;
    const bool cell = index.column() > 0 && index.column() < last;
    if (role == Qt::TextAlignmentRole && cell) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (index.column() == 0) return format::dateTime(row.time);
    if (row.missing) return cell ? QStringLiteral("–") : tr("missing in the meter");
    const auto first = std::find_if(row.cells.begin(), row.cells.end(), [](const auto& one) { return one.has_value(); });
    if (!cell) return first == row.cells.end() ? QString() : qualityWords((*first)->quality);
    const auto column = static_cast<std::size_t>(index.column() - 1);
    if (column >= row.cells.size() || !row.cells[column]) return QStringLiteral("–");
    return format::decimal(row.cells[column]->value);
}

QVariant ProfileData::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const int last = static_cast<int>(shown_) + 1;
    const bool cell = section > 0 && section < last;
    if (role == Qt::TextAlignmentRole) return int((cell ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (section == 0) return tr("Interval end");
    if (!cell) return tr("Quality");
    const auto column = static_cast<std::size_t>(section - 1);
    const QString unit = format::unit(columns_[column].unit);
    return unit.isEmpty() ? columnName(column) : columnName(column) + QStringLiteral(" (") + unit + QLatin1Char(')');
}

}  // namespace ami::ui
