#include "app/hes/log/HesLog.h"

#include <fcntl.h>
#include <unistd.h>

#include "app/Now.h"

namespace ami::app {

namespace {

constexpr std::size_t mostKinds = 1024;

std::string kindOf(const LogLine& line) {
    std::string kind = line.component + '/' + line.event;
    for (const char* key : {"client", "peer", "reason"}) {
        const auto value = line.field(key);
        if (!value) continue;
        (kind += '/') += value->substr(0, value->rfind(':'));
    }
    return kind;
}

}  // namespace

LogLine LogLimiter::repeatOf(const Kind& kind) {
    LogLine line = kind.last;
    line.fields.emplace_back("repeated", std::to_string(kind.held));
    return line;
}

bool LogLimiter::admit(const LogLine& line, const std::string& kind, std::chrono::steady_clock::time_point now,
                       std::vector<LogLine>& repeated) {
    if (kinds_.size() >= mostKinds && !kinds_.contains(kind)) {
        for (auto at = kinds_.begin(); at != kinds_.end();) {
            if (now - at->second.start < window) {
                ++at;
                continue;
            }
            if (at->second.held > 0) repeated.push_back(repeatOf(at->second));
            at = kinds_.erase(at);
        }
    }
    const bool room = kinds_.size() < mostKinds || kinds_.contains(kind);
    Kind& entry = kinds_.try_emplace(room ? kind : std::string(), Kind{now, 0, 0, {}}).first->second;
    if (now - entry.start >= window) {
        if (entry.held > 0) repeated.push_back(repeatOf(entry));
        entry = Kind{now, 0, 0, {}};
    }
    if (entry.written < through) {
        ++entry.written;
        return true;
    }
    ++entry.held;
    ++heldBack_;
    entry.last = line;
    return false;
}

std::vector<LogLine> LogLimiter::due(std::chrono::steady_clock::time_point now) {
    std::vector<LogLine> lines;
    for (auto at = kinds_.begin(); at != kinds_.end();) {
        if (now - at->second.start < window) {
            ++at;
            continue;
        }
        if (at->second.held > 0) lines.push_back(repeatOf(at->second));
        at = kinds_.erase(at);
    }
    return lines;
}

HesLog::~HesLog() {
    if (file_ >= 0) ::close(file_);
}

bool HesLog::open(const std::string& path) {
    {
        const std::lock_guard lock(mutex_);
        path_ = path;
    }
    return reopen();
}

bool HesLog::reopen() {
    const std::lock_guard lock(mutex_);
    if (path_.empty()) return true;
    const int file = ::open(path_.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0640);
    if (file < 0) return false;
    if (file_ >= 0) ::close(file_);
    file_ = file;
    return true;
}

void HesLog::setListener(std::function<void(const std::string&)> listener) {
    const std::lock_guard lock(mutex_);
    listener_ = std::move(listener);
}

void HesLog::info(std::string component, std::string event, LogFields fields) {
    write({utcNow(), LogLevel::Info, std::move(component), std::move(event), LogCode::None, std::move(fields)});
}

void HesLog::warning(std::string component, LogCode code, LogFields fields) {
    write({utcNow(), LogLevel::Warning, std::move(component), std::string(eventOf(code)), code, std::move(fields)});
}

void HesLog::error(std::string component, LogCode code, LogFields fields) {
    write({utcNow(), LogLevel::Error, std::move(component), std::string(eventOf(code)), code, std::move(fields)});
}

void HesLog::write(LogLine line) {
    const std::lock_guard lock(mutex_);
    std::vector<LogLine> repeated;
    const bool admitted = line.level == LogLevel::Info || limiter_.admit(line, kindOf(line), std::chrono::steady_clock::now(), repeated);
    for (const LogLine& old : repeated) put(old);
    if (admitted) put(line);
}

void HesLog::tick() {
    const std::lock_guard lock(mutex_);
    for (const LogLine& line : limiter_.due(std::chrono::steady_clock::now())) put(line);
}

std::uint64_t HesLog::heldBack() const {
    const std::lock_guard lock(mutex_);
    return limiter_.heldBack();
}

void HesLog::put(const LogLine& line) {
    const std::string text = formatLogLine(line);
    if (listener_) listener_(text);
    const std::string octets = text + '\n';
    [[maybe_unused]] const auto written = ::write(file_ >= 0 ? file_ : STDERR_FILENO, octets.data(), octets.size());
}

}  // namespace ami::app
