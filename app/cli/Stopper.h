#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include "app/link/MeterLink.h"

namespace ami::app::cli {

/// Ends a command when the user presses Ctrl-C, the system asks for it or --timeout has passed.
class Stopper {
public:
    enum class Reason { None, Signal, TimeOver };

    ~Stopper();

    /// From here on SIGINT, SIGTERM and SIGHUP stop the command in place of the program; a second one ends the program at once.
    void watch(std::optional<std::chrono::milliseconds> limit);
    void stop(Reason reason);

    CancelToken& token() { return token_; }
    bool isStopped() const { return token_.isCancelled(); }
    Reason reason() const;
    /// True when it was stopped before @p time came.
    bool waitUntil(std::chrono::steady_clock::time_point time);

private:
    void run(std::optional<std::chrono::steady_clock::time_point> deadline);

    CancelToken token_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    Reason reason_ = Reason::None;
    std::thread thread_;
};

}  // namespace ami::app::cli
