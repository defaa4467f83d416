#include "app/readings/RowDoubt.h"

#include <algorithm>

namespace ami::app {
namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

/// Longer periods follow local days and months, which have no grid in UTC.
constexpr std::chrono::seconds longestGrid = 1h;
/// A step in time over this, there and back, is no gap but a damaged stamp.
constexpr auto farJump = std::chrono::hours(24 * 366);

/// Totals of energy: group D 8, time integral 1. @spec IEC 62056-6-1 Table 10
bool onlyGrows(const ProfileColumn& column) { return column.object.instance.a() == 1 && column.object.instance.d() == 8; }

bool isOnGrid(UtcTime time, std::chrono::seconds period) { return time.time_since_epoch() % milliseconds(period) == milliseconds(0); }

RowDoubt doubtOfTimes(const std::vector<ProfileRow>& rows, std::chrono::seconds period) {
    if (period.count() > 0 && period <= longestGrid) {
        const auto off = std::count_if(rows.begin(), rows.end(), [&](const ProfileRow& row) { return !isOnGrid(row.time, period); });
        if (off != 0 && static_cast<std::size_t>(off) * 4 < rows.size()) return RowDoubt::Clock;
    }
    if (rows.size() < 3) return RowDoubt::None;
    // In order of time a damaged year stands at an end, far from all others.
    if (rows[1].time - rows[0].time > farJump || rows.back().time - rows[rows.size() - 2].time > farJump) return RowDoubt::Order;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rows[i].time == rows[i - 1].time && !isSameRow(rows[i], rows[i - 1])) return RowDoubt::Order;
    }
    // A row that has left its place has a gap there.
    if (period.count() > 0 && period <= longestGrid) {
        const auto span = (rows.back().time - rows.front().time) / milliseconds(period);
        if (span + 1 > static_cast<std::int64_t>(rows.size()) && span < static_cast<std::int64_t>(rows.size()) + 2) return RowDoubt::Order;
    }
    return RowDoubt::None;
}

RowDoubt doubtOfCounter(const std::vector<ProfileRow>& rows, std::size_t column) {
    std::optional<double> before;
    double largest = 0, growth = 0;
    for (const ProfileRow& row : rows) {
        if (!row.values[column]) continue;
        const double now = row.values[column]->toDouble();
        if (before && now < *before) return RowDoubt::Counter;
        if (before) {
            largest = std::max(largest, now - *before);
            growth += now - *before;
        }
        before = now;
    }
    return rows.size() > 4 && largest > growth - largest && growth > 0 ? RowDoubt::Counter : RowDoubt::None;
}

RowDoubt doubtOfShape(const std::vector<ProfileRow>& rows, std::size_t column) {
    const auto absent =
        static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [&](const ProfileRow& row) { return !row.values[column]; }));
    return rows.size() > 4 && (absent == 1 || absent + 1 == rows.size()) ? RowDoubt::Shape : RowDoubt::None;
}

}  // namespace

bool isSameRow(const ProfileRow& a, const ProfileRow& b) { return a.time == b.time && a.status == b.status && a.values == b.values; }

RowDoubt doubtOf(const std::vector<ProfileRow>& rows, const std::vector<ProfileColumn>& columns, std::chrono::seconds capturePeriod) {
    if (const RowDoubt doubt = doubtOfTimes(rows, capturePeriod); doubt != RowDoubt::None) return doubt;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].isClock || columns[i].isStatus) continue;
        if (const RowDoubt doubt = doubtOfShape(rows, i); doubt != RowDoubt::None) return doubt;
        if (!onlyGrows(columns[i])) continue;
        if (const RowDoubt doubt = doubtOfCounter(rows, i); doubt != RowDoubt::None) return doubt;
    }
    return RowDoubt::None;
}

bool confirmRows(const std::vector<ProfileRow>& first, std::vector<ProfileRow>& second) {
    std::size_t found = 0;
    for (ProfileRow& row : second) {
        const auto sameTime = std::equal_range(first.begin(), first.end(), row, [](const auto& a, const auto& b) { return a.time < b.time; });
        row.confirmed = std::any_of(sameTime.first, sameTime.second, [&](const ProfileRow& old) { return isSameRow(old, row); });
        if (row.confirmed) ++found;
    }
    return found == first.size();
}

}  // namespace ami::app
