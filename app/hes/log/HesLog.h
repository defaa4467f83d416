#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "app/hes/log/HesLogLine.h"
#include "protocol/base/Result.h"

namespace ami::app {

/// Lets the first few lines of a kind through and counts the rest, so that a peer that fails a thousand times a second fills no disk.
/// At most 1024 kinds are told apart; beyond that they share one. Time is an argument.
class LogLimiter {
public:
    static constexpr int through = 5;                       ///< lines of one kind in a window
    static constexpr std::chrono::seconds window{10};

    /// Whether the line may be written now. When a window has ended with lines held back, @p repeated says how many.
    bool admit(const LogLine& line, const std::string& kind, std::chrono::steady_clock::time_point now, std::vector<LogLine>& repeated);
    /// The "repeated" lines of all windows that have ended.
    std::vector<LogLine> due(std::chrono::steady_clock::time_point now);
    std::uint64_t heldBack() const { return heldBack_; }

private:
    struct Kind {
        std::chrono::steady_clock::time_point start;
        int written = 0;
        std::uint64_t held = 0;
        LogLine last;
    };
    static LogLine repeatOf(const Kind& kind);

    std::map<std::string, Kind> kinds_;
    std::uint64_t heldBack_ = 0;
};

using LogFields = std::vector<std::pair<std::string, std::string>>;

/// The head-end's log: one line an event, to a file or to standard error. Safe from any thread. No field ever holds a secret or a reading's value;
/// a client is its LFDI. @spec docs/hes.md, "Log"
class HesLog {
public:
    HesLog() = default;
    ~HesLog();
    HesLog(const HesLog&) = delete;
    HesLog& operator=(const HesLog&) = delete;

    /// Appends to @p path (mode 640); an empty path is standard error. False with errno when it cannot be opened: standard error then.
    [[nodiscard]] bool open(const std::string& path);
    /// Closes the file and opens its name again, for logrotate.
    [[nodiscard]] bool reopen();
    /// Gets every line too; for tests and for programs that embed the server.
    void setListener(std::function<void(const std::string&)> listener);

    void info(std::string component, std::string event, LogFields fields = {});
    /// A warning with a code. Lines with the same code and the same value of "peer" or "client" are limited.
    void warning(std::string component, LogCode code, LogFields fields = {});
    void error(std::string component, LogCode code, LogFields fields = {});
    /// Writes what became due of the repeats; call it every few seconds.
    void tick();
    std::uint64_t heldBack() const;

private:
    void write(LogLine line);
    void put(const LogLine& line);

    mutable std::mutex mutex_;
    LogLimiter limiter_;
    std::string path_;
    int file_ = -1;
    std::function<void(const std::string&)> listener_;
};

}  // namespace ami::app
