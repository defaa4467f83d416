#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

namespace ami {

/// How long one peer takes to answer, and how long to wait for it before a request is sent again. Smoothed mean and deviation with the gains
/// 1/8 and 1/4; only exchanges that were sent once are measured. Times are arguments. @spec RFC 6298 2 to 5
class RoundTrip {
public:
    using Time = std::chrono::microseconds;

    /// @p first is the wait until something has been measured; waits never leave @p least … @p most.
    explicit constexpr RoundTrip(Time first = std::chrono::seconds(2), Time least = std::chrono::milliseconds(200), Time most = std::chrono::seconds(60))
        : first_(first), least_(least), most_(most), wait_(std::clamp(first, least, most)) {}

    /// An answer to a request that was sent once came after @p took. Ends a back-off.
    constexpr void measured(Time took) {
        if (!mean_) {
            mean_ = took;
            deviation_ = took / 2;
        } else {
            const Time off = *mean_ > took ? *mean_ - took : took - *mean_;
            deviation_ = (3 * deviation_ + off) / 4;
            mean_ = (7 * *mean_ + took) / 8;
        }
        wait_ = std::clamp(*mean_ + std::max(granularity, 4 * deviation_), least_, most_);
    }
    /// Nobody answered in time: the next wait is twice as long.
    constexpr void timedOut() { wait_ = std::min(wait_ * 2, most_); }
    /// Another peer, or another way to it.
    constexpr void reset() { *this = RoundTrip(first_, least_, most_); }

    constexpr Time wait() const { return wait_; }
    /// Nothing until an exchange was measured.
    constexpr std::optional<Time> mean() const { return mean_; }
    constexpr Time deviation() const { return deviation_; }

private:
    static constexpr Time granularity = std::chrono::milliseconds(1);
    Time first_, least_, most_, wait_;
    std::optional<Time> mean_;
    Time deviation_{0};
};

}  // namespace ami
