#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace ami::hal {

/// The longest that a transport waits for its driver before it looks whether it was interrupted.
inline constexpr std::chrono::milliseconds waitSlice{40};

/// Flag of Transport::interrupt() that a wait without a driver can sleep on. Thread-safe.
class Interrupter {
public:
    void raise() {
        {
            const std::lock_guard guard(mutex_);
            raised_ = true;
        }
        changed_.notify_all();
    }
    void clear() {
        const std::lock_guard guard(mutex_);
        raised_ = false;
    }
    bool isRaised() const {
        const std::lock_guard guard(mutex_);
        return raised_;
    }
    /// True when it was raised before @p time came.
    bool waitUntil(std::chrono::steady_clock::time_point time) const {
        std::unique_lock guard(mutex_);
        return changed_.wait_until(guard, time, [this] { return raised_; });
    }

private:
    mutable std::mutex mutex_;
    mutable std::condition_variable changed_;
    bool raised_ = false;
};

}  // namespace ami::hal
