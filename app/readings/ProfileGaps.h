#pragma once

#include <chrono>
#include <vector>

#include "protocol/base/Time.h"

namespace ami::app {

/// The times of a profile's rows in any order, kept as runs of rows that are a capture period apart, so that millions of regular rows take
/// no room.
class RowTimes {
public:
    explicit RowTimes(std::chrono::seconds period = std::chrono::seconds(0)) : period_(period) {}

    void add(UtcTime time);
    bool empty() const { return runs_.empty(); }
    UtcTime first() const;
    UtcTime last() const;

    /// Interval ends that the capture period promises and that no row has, from @p begin to @p end inclusive. Up to an hour the ends lie
    /// on multiples of the period; longer periods are counted from row to row, as a local day has 23 to 25 hours. At most 100,000.
    std::vector<UtcTime> gaps(UtcTime begin, UtcTime end) const;
    /// Times that more than one row has, ascending. At most 1,000.
    std::vector<UtcTime> duplicates() const;

private:
    struct Run {
        UtcTime begin, end;
    };

    bool isRegular(UtcTime time) const;
    std::vector<Run> sorted() const;

    std::chrono::milliseconds period_;
    std::vector<Run> runs_;
};

}  // namespace ami::app
