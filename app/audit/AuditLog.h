#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/base/Time.h"

namespace ami::app {

/// Codes of Layer::Audit.
enum class AuditError : std::uint16_t {
    CannotOpen = 1,   ///< detail: errno
    CannotWrite,      ///< detail: errno
    DiskFull,
    Broken,           ///< the chain does not hold; detail: line, counted from 1
    Shortened,        ///< the file became shorter while it was open
    CannotQuarantine, ///< a damaged tail could not be put aside, so nothing was touched; detail: errno
    SignerFailed,
};

/// What somebody is about to do to a meter. Texts only, none of them secret.
struct AuditIntent {
    std::string action;   ///< "clock.set", "disconnector.disconnect"
    std::string meter;    ///< serial number
    std::string address;  ///< as MeterAddress writes it
    std::string object;   ///< "8:0.0.1.0.0.255:2"
    std::string before;
    std::string after;
    std::vector<std::pair<std::string, std::string>> details;  ///< what the action needs to be understood, for example an image's digest
    friend bool operator==(const AuditIntent&, const AuditIntent&) = default;
};

enum class AuditVerdict : std::uint8_t { Done, Refused, Failed, Cancelled, InDoubt };
const char* name(AuditVerdict verdict);

struct AuditOutcome {
    AuditVerdict verdict = AuditVerdict::Done;
    std::string readBack;        ///< what the meter says afterwards
    std::optional<Error> error;
};

/// Of what was asked for and needs no reading back: refused when the other side says no or cannot, in doubt when nobody knows.
AuditOutcome outcomeOf(const Result<void>& done);

struct AuditEntry {
    std::uint64_t sequence = 0;  ///< from 1
    std::string kind;            ///< "intent", "outcome", "quarantine"
    std::string time;            ///< ISO 8601, UTC
    std::string actor;           ///< "user@host"
    std::string program;
    AuditIntent intent;          ///< of an intent
    std::uint64_t of = 0;        ///< of an outcome: the intent's sequence
    std::string verdict, readBack, error;
    std::string file;            ///< of a quarantine
    std::string hash;            ///< of the line, hexadecimal
};

struct AuditOptions {
    std::string path;
    std::string actor;               ///< empty: "user@host"
    std::string program = "ami-field";
    std::function<UtcTime()> now;    ///< empty: the laptop's clock
    /// Signature over an entry's hash as text; what it gives stands as "sig" in the line. The key belongs to whoever makes the function.
    std::function<Result<std::string>(BytesView hash)> sign;
};

/// What a verifier found. @p firstBad is the number of the first line that does not continue the chain.
struct AuditReport {
    std::uint64_t entries = 0;
    std::string head;                        ///< hash of the last good entry
    std::optional<std::uint64_t> firstBad;
    std::uint64_t openIntents = 0;           ///< intents without an outcome
    std::vector<std::string> quarantined;    ///< files that earlier damage was put into
};

/// Append-only JSON lines, each chained to the one before by SHA-256. An intent is on the disk before begin() returns, so that nothing
/// is done to a meter that the log does not know of. Several programs may write to one file: each append locks it.
/// Opening verifies the whole chain; what does not continue it is moved into a file of its own beside the log, and the log says so.
/// @spec docs/audit.md
class AuditLog {
public:
    static Result<std::unique_ptr<AuditLog>> open(AuditOptions options);
    ~AuditLog();
    AuditLog(const AuditLog&) = delete;
    AuditLog& operator=(const AuditLog&) = delete;

    /// The intent's sequence number. An error means that nothing may be done.
    Result<std::uint64_t> begin(const AuditIntent& intent);
    Result<void> end(std::uint64_t intent, const AuditOutcome& outcome);

    const std::vector<AuditEntry>& entries() const;
    /// The newest intent of this action on this meter.
    std::optional<AuditEntry> lastIntent(const std::string& meter, const std::string& action) const;
    const std::string& path() const;
    /// Where a damaged tail was put when the log was opened; empty when there was none.
    const std::string& quarantinedTo() const;

private:
    class Impl;
    explicit AuditLog(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

/// Reads and changes nothing. @p visit, when given, sees every good entry.
Result<AuditReport> verifyAudit(const std::string& path, const std::function<void(const AuditEntry&)>& visit = {});

/// "~/.local/share/ami-field/audit.jsonl"
std::string defaultAuditPath();

}  // namespace ami::app
