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

struct SyncSettings {
    std::string endpoint;        ///< https://host[:port]/v1/ingest; MDMS_ENDPOINT wins over the stored setting
    std::string certificateFile; ///< PEM, client certificate and chain
    std::string keyFile;         ///< PEM, mode 600
    std::string caFile;          ///< PEM; the system's authorities when empty
    std::string source = "ami-field";
    std::uint32_t batchItems = 10000;
    std::chrono::milliseconds timeout{30000};   ///< per step without progress: connecting, and answering after the body is out
    bool evenIfWaiting = true;   ///< also batches whose next try lies ahead, as when a person asks; an automatic run sets false

    /// Environment (MDMS_ENDPOINT, MDMS_CERTIFICATE, MDMS_KEY_FILE, MDMS_CA: paths only) over @p stored.
    static SyncSettings fromEnvironment(SyncSettings stored);
};

struct SyncReport {
    std::uint32_t batchesSent = 0;
    std::uint64_t accepted = 0, duplicate = 0, conflict = 0, rejected = 0;
    std::optional<Error> stopped;   ///< why it ended early; the rest waits
    std::string serverMessage;
    std::chrono::milliseconds lastLatency{0};
};

using SyncProgress = std::function<void(const OutboxSummary&, const SyncReport&)>;

/// Runs the outbox once: seals, sends every due batch over TLS 1.3 with the client certificate, applies receipts.
/// Blocking, on the caller's thread; @p cancelled is asked at least every 100 ms.
Result<SyncReport> synchronise(Store& store, const SyncSettings& settings, const std::function<bool()>& cancelled,
                               const SyncProgress& progress);

/// random(0 … min(15 min, 2 s × 2^attempt)); @p random is uniform in [0, 1).
std::chrono::milliseconds backoff(std::uint32_t attempt, double random);

}  // namespace ami::app
