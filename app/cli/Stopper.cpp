#include "app/cli/Stopper.h"

#include <algorithm>
#include <cerrno>

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <unistd.h>
#include <csignal>
#endif

namespace ami::app::cli {

void Stopper::stop(Reason reason) {
    {
        const std::lock_guard guard(mutex_);
        if (reason_ == Reason::None) reason_ = reason;
    }
    token_.cancel();
    changed_.notify_all();
}

Stopper::Reason Stopper::reason() const {
    const std::lock_guard guard(mutex_);
    return reason_;
}

bool Stopper::waitUntil(std::chrono::steady_clock::time_point time) {
    std::unique_lock guard(mutex_);
    return changed_.wait_until(guard, time, [this] { return reason_ != Reason::None; });
}

#ifdef Q_OS_UNIX

namespace {

/// Wakes the watching thread when the command is done.
constexpr int done = SIGUSR2;

sigset_t watchedSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    for (const int number : {SIGINT, SIGTERM, SIGHUP, done}) sigaddset(&signals, number);
    return signals;
}

}  // namespace

Stopper::~Stopper() {
    if (!thread_.joinable()) return;
    pthread_kill(thread_.native_handle(), done);
    thread_.join();
}

void Stopper::watch(std::optional<std::chrono::milliseconds> limit) {
    // Blocked here, so that every thread that is started later inherits it and only the watching thread takes the signals.
    const sigset_t signals = watchedSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::optional<std::chrono::steady_clock::time_point> deadline;
    if (limit) deadline = std::chrono::steady_clock::now() + *limit;
    thread_ = std::thread([this, deadline] { run(deadline); });
}

void Stopper::run(std::optional<std::chrono::steady_clock::time_point> deadline) {
    const sigset_t signals = watchedSignals();
    bool stopped = false;
    for (;;) {
        int number = -1;
        if (deadline && !stopped) {
            const auto left = std::max(*deadline - std::chrono::steady_clock::now(), std::chrono::steady_clock::duration::zero());
            const auto whole = std::chrono::floor<std::chrono::seconds>(left);
            const timespec wait{whole.count(), static_cast<long>((left - whole).count())};
            number = sigtimedwait(&signals, nullptr, &wait);
            if (number < 0 && errno == EINTR) continue;
        } else if (sigwait(&signals, &number) != 0) {
            continue;
        }
        if (number == done) return;
        if (number > 0 && stopped) _exit(130);
        stopped = true;
        stop(number < 0 ? Reason::TimeOver : Reason::Signal);
    }
}

#else

Stopper::~Stopper() {
    if (!thread_.joinable()) return;
    stop(Reason::Signal);
    thread_.join();
}

void Stopper::watch(std::optional<std::chrono::milliseconds> limit) {
    if (limit) thread_ = std::thread([this, end = std::chrono::steady_clock::now() + *limit] { run(end); });
}

void Stopper::run(std::optional<std::chrono::steady_clock::time_point> deadline) {
    if (!waitUntil(*deadline)) stop(Reason::TimeOver);
}

#endif

}  // namespace ami::app::cli
