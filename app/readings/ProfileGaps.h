#pragma once

#include <chrono>
#include <vector>

#include "protocol/base/Time.h"

namespace ami::app {

/// Interval ends that a capture period promises and that are not among @p times (ascending), from @p begin to @p end inclusive. Up to an
/// hour the ends lie on multiples of the period; longer periods are counted from row to row, as a local day has 23 to 25 hours. At most 100
/// 000.
std::vector<UtcTime> gapsIn(const std::vector<UtcTime>& times, std::chrono::seconds period, UtcTime begin, UtcTime end);

}  // namespace ami::app
