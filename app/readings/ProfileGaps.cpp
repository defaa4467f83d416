#include "app/readings/ProfileGaps.h"

#include <algorithm>

namespace ami::app {
namespace {

constexpr std::size_t mostGaps = 100'000;
constexpr std::size_t mostDuplicates = 1'000;
constexpr std::chrono::milliseconds longestOnGrid = std::chrono::hours(1);

/// First multiple of the period behind @p time.
UtcTime nextOnGrid(UtcTime time, std::chrono::milliseconds period) { return UtcTime(period * (time.time_since_epoch() / period + 1)); }

}  // namespace

bool RowTimes::isRegular(UtcTime time) const {
    return period_.count() > 0 && (period_ > longestOnGrid || time.time_since_epoch() % period_ == std::chrono::milliseconds(0));
}

void RowTimes::add(UtcTime time) {
    if (!runs_.empty() && isRegular(time) && isRegular(runs_.back().begin)) {
        Run& run = runs_.back();
        if (time == run.end + period_) {
            run.end = time;
            return;
        }
        if (time == run.begin - period_) {
            run.begin = time;
            return;
        }
    }
    runs_.push_back({time, time});
}

UtcTime RowTimes::first() const {
    return std::min_element(runs_.begin(), runs_.end(), [](const Run& a, const Run& b) { return a.begin < b.begin; })->begin;
}

UtcTime RowTimes::last() const {
    return std::max_element(runs_.begin(), runs_.end(), [](const Run& a, const Run& b) { return a.end < b.end; })->end;
}

std::vector<RowTimes::Run> RowTimes::sorted() const {
    std::vector<Run> runs = runs_;
    std::sort(runs.begin(), runs.end(),
              [](const Run& a, const Run& b) { return a.begin < b.begin || (a.begin == b.begin && a.end > b.end); });
    return runs;
}

std::vector<UtcTime> RowTimes::gaps(UtcTime begin, UtcTime end) const {
    std::vector<UtcTime> gaps;
    if (period_.count() <= 0) return gaps;
    const bool onGrid = period_ <= longestOnGrid;
    const auto between = [&](UtcTime from, UtcTime to) {
        // Half a period of slack where rows drift: a stamp near the expected one is that row.
        for (UtcTime t = onGrid ? nextOnGrid(from, period_) : from + period_; t < to && (onGrid || to - t >= period_ / 2); t += period_) {
            if (gaps.size() == mostGaps) return;
            gaps.push_back(t);
        }
    };
    UtcTime before = begin - std::chrono::milliseconds(1);
    bool first = true;
    for (const Run& run : sorted()) {
        // Without a grid the first row sets the rhythm.
        if (run.begin > before && (onGrid || !first)) between(before, run.begin);
        before = std::max(before, run.end);
        first = false;
    }
    if (onGrid || !first) between(before, end + std::chrono::milliseconds(1));
    return gaps;
}

std::vector<UtcTime> RowTimes::duplicates() const {
    std::vector<UtcTime> found;
    const std::vector<Run> runs = sorted();
    const auto note = [&found](UtcTime time) {
        if (found.size() < mostDuplicates && (found.empty() || found.back() < time)) found.push_back(time);
    };
    const auto step = std::max(period_, std::chrono::milliseconds(1));
    Run widest{};
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const Run& run = runs[i];
        if (i != 0 && run.begin <= widest.end && (run.begin - widest.begin) % step == std::chrono::milliseconds(0)) {
            for (UtcTime t = run.begin; t <= std::min(run.end, widest.end) && found.size() < mostDuplicates; t += step) note(t);
        } else if (i != 0 && run.begin == runs[i - 1].begin) {
            note(run.begin);
        }
        if (i == 0 || run.end > widest.end) widest = run;
    }
    return found;
}

}  // namespace ami::app
