#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

#include "app/hes/vee/VeeConfig.h"
#include "protocol/base/Result.h"

namespace ami::app {

/// Judges what arrives, on a thread of its own with a database connection of its own. What it has not done when it ends is due at the
/// next start.
class VeeWorker {
public:
    VeeWorker() = default;
    ~VeeWorker();

    /// Fails when the database cannot be opened now; later failures are tried again every few seconds.
    Result<void> start(const std::string& database, const VeeConfig& config);
    /// Ends after the part that is in work.
    void stop();

    std::uint64_t failures() const { return failures_; }

private:
    void run(const std::string& database, const VeeConfig& config);
    /// False when it is time to end.
    bool pause(std::chrono::milliseconds length);

    std::thread thread_;
    std::mutex mutex_;
    std::condition_variable wake_;
    bool stopping_ = false;
    std::atomic<std::uint64_t> failures_ = 0;
};

}  // namespace ami::app
