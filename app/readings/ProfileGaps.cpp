#include "app/readings/ProfileGaps.h"

namespace ami::app {
namespace {

constexpr std::size_t mostGaps = 100'000;

/// First multiple of the period behind @p time.
UtcTime nextOnGrid(UtcTime time, std::chrono::milliseconds period) {
    return UtcTime(period * (time.time_since_epoch() / period + 1));
}

}  // namespace

std::vector<UtcTime> gapsIn(const std::vector<UtcTime>& times, std::chrono::seconds period, UtcTime begin, UtcTime end) {
    std::vector<UtcTime> gaps;
    if (period.count() <= 0) return gaps;
    const std::chrono::milliseconds step = period;
    const bool onGrid = period <= std::chrono::hours(1);
    const auto between = [&](UtcTime from, UtcTime to) {
        // Half a period of slack where rows drift: a stamp near the expected one is that row.
        for (UtcTime t = onGrid ? nextOnGrid(from, step) : from + step; t < to && (onGrid || to - t >= step / 2); t += step) {
            if (gaps.size() == mostGaps) return;
            gaps.push_back(t);
        }
    };
    UtcTime before = begin - std::chrono::milliseconds(1);
    bool first = true;
    for (const UtcTime time : times) {
        // Without a grid the first row sets the rhythm.
        if (time > before && (onGrid || !first)) between(before, time);
        if (time > before) before = time;
        first = false;
    }
    if (onGrid || !first) between(before, end + std::chrono::milliseconds(1));
    return gaps;
}

}  // namespace ami::app
