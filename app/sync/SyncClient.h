#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "app/store/Store.h"

namespace ami::app {

enum class SyncError : std::uint16_t {
    NoEndpoint = 1,     ///< neither MDMS_ENDPOINT nor the setting names one
    BadEndpoint,        ///< not an https URL
    CannotConnect,      ///< detail: QAbstractSocket error
    ServerUntrusted,    ///< its certificate does not verify
    CertificateRefused, ///< the server does not accept ours (401, 403, alert 116)
    BadIdentity,        ///< our certificate or key file cannot be used
    KeyTooOpen,         ///< the key file may be read by others
    Temporary,          ///< 408, 425, 429, 5xx; detail: status
    BatchRefused,       ///< 400, 409, 413, 415, 422; detail: status
    BadAnswer,          ///< the answer is no receipt; detail: status
    TimedOut,
    ClockWrong,         ///< our clock is off; detail: seconds that it is ahead of the server's, 0 when the server did not tell
    CaptivePortal,      ///< something else than the head-end answered: this network wants a log-in; detail: status
    ProxyRefused,       ///< the proxy does not connect us; detail: status
    ProxySecret,        ///< the file with the proxy's user and password cannot be used
    QueuePaused,        ///< by a person
    LimitReached,       ///< of a metered line
};

/// A network that costs money: automatic sending stops at these many octets a day and a month; 0: no limit. A person who asks is not held up.
struct MeteredLimits {
    bool metered = false;        ///< this network is one; attachments then go only when a person asks
    std::uint64_t daily = 0, monthly = 0;
};

struct SyncSettings {
    std::string endpoint;        ///< https://host[:port]/v1/ingest; MDMS_ENDPOINT wins over the stored setting
    std::string certificateFile; ///< PEM, client certificate and chain
    std::string keyFile;         ///< PEM, mode 600
    std::string caFile;          ///< PEM; the system's authorities when empty
    std::string proxy = {};      ///< http://host:port, "none", or empty for the system's
    std::string proxySecretFile = {};   ///< user:password in one line, mode 600
    std::string portalProbe = {};       ///< http address that a log-in page would answer at; empty: the endpoint's host
    std::string source = "ami-field";
    std::uint32_t batchItems = 10000;
    std::uint32_t requestsInFlight = 2; ///< 1 or 2; the second begins after the first receipt of a run
    std::uint32_t faultsBeforeSplit = 5;            ///< answers of class 5xx to one batch, others being taken
    std::chrono::minutes faultsOver{10};            ///< and so long since the first of them
    MeteredLimits metered = {};
    bool attachments = true;
    bool behindPortal = false;          ///< the operating system says that this network wants a log-in
    std::chrono::milliseconds timeout{30000};   ///< per step without progress: connecting, and answering after the body is out
    bool evenIfWaiting = true;   ///< also batches whose next try lies ahead, as when a person asks; an automatic run sets false

    /// Environment (MDMS_ENDPOINT, MDMS_CERTIFICATE, MDMS_KEY_FILE, MDMS_CA, MDMS_PROXY, MDMS_PROXY_SECRET_FILE: an address and paths)
    /// over @p stored.
    static SyncSettings fromEnvironment(SyncSettings stored);
};

struct SyncReport {
    std::uint32_t batchesSent = 0;
    std::uint64_t accepted = 0, duplicate = 0, conflict = 0, rejected = 0;
    std::uint32_t acknowledged = 0;     ///< taken by the server, receipts to come
    std::uint32_t splits = 0;
    std::uint32_t deadLetters = 0;
    std::uint32_t keysReused = 0;       ///< of those: the server knows the batch's number with other content; a bug or tampering
    std::uint32_t attachmentsSent = 0;
    std::uint64_t octets = 0;           ///< over the line, both ways
    std::chrono::milliseconds lineTime{0};   ///< in which at least one request was under way
    std::chrono::milliseconds runTime{0};
    std::chrono::seconds clockAhead{0}; ///< our clock against the server's, when it told
    std::optional<Error> stopped;   ///< why it ended early; the rest waits
    std::string serverMessage;
    std::chrono::milliseconds lastLatency{0};
};

using SyncProgress = std::function<void(const OutboxSummary&, const SyncReport&)>;

/// What a run takes from outside; empty functions mean the system's.
struct SyncTools {
    std::function<UtcTime()> now;
    std::function<double()> random;    ///< uniform in [0, 1)
    /// Batch UUID or SHA-256 of an attachment, octets that are out, octets in all.
    std::function<void(const std::string& id, std::uint64_t sent, std::uint64_t octets)> moved;
};

/// Runs the queue once: seals a few batches ahead, sends every due batch over TLS 1.3 with the client certificate, events before readings,
/// applies receipts, then uploads attachments. Blocking, on the caller's thread and for the second request on one of its own; @p cancelled
/// is asked at least every 100 ms by both. @spec docs/sync.md
Result<SyncReport> synchronise(Store& store, const SyncSettings& settings, const std::function<bool()>& cancelled,
                               const SyncProgress& progress, const SyncTools& tools = {});

/// random(0 … min(15 min, 2 s × 2^attempt)); @p random is uniform in [0, 1).
std::chrono::milliseconds backoff(std::uint32_t attempt, double random);

}  // namespace ami::app
