#include "app/audit/AuditLog.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <mutex>

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "app/SyncFolder.h"
#include "app/audit/AuditLine.h"

namespace ami::app {

namespace {

constexpr std::uint64_t mostOctets = 1u << 30;

Unexpected failed(AuditError code, int number = 0) {
    if (code == AuditError::CannotWrite && (number == ENOSPC || number == EDQUOT)) {
        return fail(Fault::Exhausted, Layer::Audit, AuditError::DiskFull);
    }
    return fail(Fault::Exhausted, Layer::Audit, code, number);
}

std::string userAtHost() {
    char host[256] = "";
    if (::gethostname(host, sizeof host - 1) != 0) host[0] = '\0';
    const passwd* user = ::getpwuid(::getuid());
    return (user ? std::string(user->pw_name) : std::to_string(::getuid())) + "@" + host;
}

class Lock {
public:
    explicit Lock(int file, int kind = LOCK_EX) : file_(file) {
        while (::flock(file_, kind) != 0 && errno == EINTR) {}
    }
    ~Lock() { ::flock(file_, LOCK_UN); }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;

private:
    int file_;
};

bool writeWhole(int file, std::string_view text) {
    while (!text.empty()) {
        const auto count = ::write(file, text.data(), text.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

/// From @p offset to the end.
std::optional<std::string> readRest(int file, std::uint64_t offset) {
    std::string text;
    char buffer[65536];
    for (;;) {
        const auto count = ::pread(file, buffer, sizeof buffer, static_cast<off_t>(offset + text.size()));
        if (count < 0 && errno == EINTR) continue;
        if (count < 0 || text.size() > mostOctets) return std::nullopt;
        if (count == 0) return text;
        text.append(buffer, static_cast<std::size_t>(count));
    }
}

void syncFolderOf(const std::string& path) {
    static_cast<void>(syncFolder(QFileInfo(QString::fromStdString(path)).absolutePath().toStdString()));
}

/// Where a chain stands, and as far as it could be followed.
struct Chain {
    std::uint64_t entries = 0;
    std::string head = auditGenesis();

    /// Octets of @p text that continue it. A line without its end does not.
    std::size_t follow(std::string_view text, const std::function<void(AuditEntry)>& visit) {
        std::size_t good = 0;
        for (;;) {
            const auto end = text.find('\n', good);
            if (end == std::string_view::npos) return good;
            auto entry = readAuditLine(text.substr(good, end - good), entries + 1, head);
            if (!entry) return good;
            ++entries;
            head = entry->hash;
            good = end + 1;
            visit(std::move(*entry));
        }
    }
};

}  // namespace

AuditOutcome outcomeOf(const Result<void>& done) {
    if (done) return {AuditVerdict::Done, {}, {}};
    const Fault fault = done.error().fault;
    const auto verdict = fault == Fault::Refused || fault == Fault::Unsupported  ? AuditVerdict::Refused
                         : fault == Fault::Cancelled || fault == Fault::TimedOut ? AuditVerdict::InDoubt
                                                                                 : AuditVerdict::Failed;
    return {verdict, {}, done.error()};
}

const char* name(AuditVerdict verdict) {
    switch (verdict) {
        case AuditVerdict::Done: return "done";
        case AuditVerdict::Refused: return "refused";
        case AuditVerdict::Failed: return "failed";
        case AuditVerdict::Cancelled: return "cancelled";
        case AuditVerdict::InDoubt: return "in-doubt";
    }
    return "?";
}

class AuditLog::Impl {
public:
    explicit Impl(AuditOptions options) : options_(std::move(options)) {
        if (options_.actor.empty()) options_.actor = userAtHost();
        if (!options_.now) {
            options_.now = [] { return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()); };
        }
    }
    ~Impl() {
        if (file_ >= 0) ::close(file_);
    }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    Result<void> open() {
        const QFileInfo info(QString::fromStdString(options_.path));
        if (!QDir().mkpath(info.absolutePath())) return failed(AuditError::CannotOpen, ENOENT);
        file_ = ::open(options_.path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (file_ < 0) return failed(AuditError::CannotOpen, errno);
        struct stat status {};
        if (::fstat(file_, &status) != 0 || !S_ISREG(status.st_mode)) return failed(AuditError::CannotOpen, EINVAL);
        if (status.st_size == 0) syncFolderOf(options_.path);
        const Lock lock(file_);
        return absorb();
    }

    Result<AuditEntry> append(AuditEntry entry) {
        const std::lock_guard guard(mutex_);
        const Lock lock(file_);
        if (auto ok = absorb(); !ok) return Unexpected(ok.error());
        return put(std::move(entry));
    }

    AuditEntry blank(const char* kind) const {
        AuditEntry entry;
        entry.kind = kind;
        entry.actor = options_.actor;
        entry.program = options_.program;
        return entry;
    }

    const AuditOptions& options() const { return options_; }
    std::vector<AuditEntry> entries;
    std::string quarantinedTo;

private:
    /// Takes in what other programs have added; puts aside what does not continue the chain.
    Result<void> absorb() {
        struct stat status {};
        if (::fstat(file_, &status) != 0) return failed(AuditError::CannotOpen, errno);
        const auto size = static_cast<std::uint64_t>(status.st_size);
        if (size < end_) return failed(AuditError::Shortened);
        if (size == end_) return {};
        const auto text = readRest(file_, end_);
        if (!text) return failed(AuditError::CannotOpen, errno);
        const std::size_t good = chain_.follow(*text, [this](AuditEntry entry) { entries.push_back(std::move(entry)); });
        end_ += good;
        return good == text->size() ? Result<void>() : quarantine(std::string_view(*text).substr(good));
    }

    Result<void> quarantine(std::string_view tail) {
        std::string path;
        int copy = -1;
        for (int number = 0; copy < 0 && number < 10000; ++number) {
            path = options_.path + ".quarantine-" + std::to_string(chain_.entries + 1) + (number == 0 ? "" : "-" + std::to_string(number));
            copy = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
            if (copy < 0 && errno != EEXIST) break;
        }
        if (copy < 0) return failed(AuditError::CannotQuarantine, errno);
        const bool kept = writeWhole(copy, tail) && ::fsync(copy) == 0;
        const int number = errno;
        ::close(copy);
        if (!kept) {
            ::unlink(path.c_str());
            return failed(AuditError::CannotQuarantine, number);
        }
        syncFolderOf(path);
        // The note is written over the tail and the rest cut off after it: what a crash leaves between is a damaged tail again.
        AuditEntry note = blank("quarantine");
        note.file = QFileInfo(QString::fromStdString(path)).fileName().toStdString();
        if (const auto written = put(std::move(note)); !written) return Unexpected(written.error());
        if (::ftruncate(file_, static_cast<off_t>(end_)) != 0 || ::fsync(file_) != 0) return failed(AuditError::CannotWrite, errno);
        quarantinedTo = path;
        return {};
    }

    Result<AuditEntry> put(AuditEntry entry) {
        entry.sequence = chain_.entries + 1;
        entry.time = toIso8601(options_.now());
        auto line = writeAuditLine(entry, chain_.head, options_.sign);
        if (!line) return failed(AuditError::SignerFailed, static_cast<int>(line.error().code));
        *line += '\n';
        if (::lseek(file_, static_cast<off_t>(end_), SEEK_SET) < 0) return failed(AuditError::CannotWrite, errno);
        if (!writeWhole(file_, *line) || ::fsync(file_) != 0) {
            const int number = errno;
            if (::ftruncate(file_, static_cast<off_t>(end_)) != 0) return failed(AuditError::CannotWrite, errno);
            return failed(AuditError::CannotWrite, number);
        }
        end_ += line->size();
        chain_.entries = entry.sequence;
        chain_.head = entry.hash;
        entries.push_back(entry);
        return entry;
    }

    AuditOptions options_;
    std::mutex mutex_;
    int file_ = -1;
    std::uint64_t end_ = 0;
    Chain chain_;
};

AuditLog::AuditLog(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
AuditLog::~AuditLog() = default;

Result<std::unique_ptr<AuditLog>> AuditLog::open(AuditOptions options) {
    auto impl = std::make_unique<Impl>(std::move(options));
    if (auto ok = impl->open(); !ok) return Unexpected(ok.error());
    return std::unique_ptr<AuditLog>(new AuditLog(std::move(impl)));
}

Result<std::uint64_t> AuditLog::begin(const AuditIntent& intent) {
    AuditEntry entry = impl_->blank("intent");
    entry.intent = intent;
    const auto written = impl_->append(std::move(entry));
    if (!written) return Unexpected(written.error());
    return written->sequence;
}

Result<void> AuditLog::end(std::uint64_t intent, const AuditOutcome& outcome) {
    AuditEntry entry = impl_->blank("outcome");
    entry.of = intent;
    entry.verdict = name(outcome.verdict);
    entry.readBack = outcome.readBack;
    if (outcome.error) {
        const Error& error = *outcome.error;
        entry.error = std::string(name(error.fault)) + " " + name(error.layer) + "/" + std::to_string(error.code) + " " +
                      std::to_string(error.detail);
    }
    const auto written = impl_->append(std::move(entry));
    return written ? Result<void>() : Result<void>(Unexpected(written.error()));
}

const std::vector<AuditEntry>& AuditLog::entries() const { return impl_->entries; }
const std::string& AuditLog::path() const { return impl_->options().path; }
const std::string& AuditLog::quarantinedTo() const { return impl_->quarantinedTo; }

std::optional<AuditEntry> AuditLog::lastIntent(const std::string& meter, const std::string& action) const {
    const auto& all = impl_->entries;
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const AuditEntry& entry) {
        return entry.kind == "intent" && entry.intent.meter == meter && entry.intent.action == action;
    });
    return found == all.rend() ? std::nullopt : std::optional(*found);
}

Result<AuditReport> verifyAudit(const std::string& path, const std::function<void(const AuditEntry&)>& visit) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return failed(AuditError::CannotOpen, errno);
    std::optional<std::string> text;
    int number = 0;
    {
        const Lock lock(file, LOCK_SH);
        text = readRest(file, 0);
        number = errno;
    }
    ::close(file);
    if (!text) return failed(AuditError::CannotOpen, number);
    Chain chain;
    AuditReport report;
    const std::size_t good = chain.follow(*text, [&](const AuditEntry& entry) {
        if (entry.kind == "intent") ++report.openIntents;
        if (entry.kind == "outcome" && report.openIntents > 0) --report.openIntents;
        if (entry.kind == "quarantine") report.quarantined.push_back(entry.file);
        if (visit) visit(entry);
    });
    report.entries = chain.entries;
    report.head = chain.head;
    if (good != text->size()) report.firstBad = chain.entries + 1;
    return report;
}

std::string defaultAuditPath() {
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(base).filePath(QStringLiteral("ami-field/audit.jsonl")).toStdString();
}

}  // namespace ami::app
