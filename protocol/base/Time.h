#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ami {

/// Monotonic instant. protocol/ never asks a clock: whoever drives a session passes the instant in.
using Instant = std::chrono::steady_clock::time_point;
using Duration = std::chrono::nanoseconds;

/// UTC, to the millisecond.
using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;

/// ISO 8601 in UTC with 'Z', for example 2026-11-22T18:04:58Z; three decimals only when the milliseconds are not 0.
std::string toIso8601(UtcTime time);

/// Accepts YYYY-MM-DD and YYYY-MM-DDTHH:MM[:SS[.fff]] followed by 'Z' or ±HH:MM; a missing zone counts as UTC.
std::optional<UtcTime> fromIso8601(std::string_view text);

}  // namespace ami
