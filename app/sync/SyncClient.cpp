#include "app/sync/SyncClient.h"

#include <QUrl>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <cstdlib>
#include <set>

#include "app/Now.h"
#include "app/store/Random.h"
#include "app/sync/Gzip.h"
#include "app/sync/HttpsClient.h"
#include "app/sync/ReceiptJson.h"
#include "protocol/crypto/Digest.h"

namespace ami::app {

using std::chrono::milliseconds;

namespace {

constexpr std::size_t compressFrom = 1024;
constexpr std::int64_t longestRetryAfter = 24 * 3600;
constexpr std::uint32_t batchesAtOnce = 4;
constexpr UtcTime endOfTime = std::chrono::sys_days(std::chrono::year(9999) / 12 / 31);

Unexpected refuse(Fault fault, SyncError code, std::int64_t detail = 0) { return fail(fault, Layer::Sync, code, detail); }

double uniform() {
    const auto octets = randomBytes(8);
    if (!octets) return 0.5;
    std::uint64_t bits = 0;
    std::memcpy(&bits, octets->data(), sizeof bits);
    return static_cast<double>(bits >> 11) * 0x1.0p-53;
}

/// Retry-After in seconds; a date form is not used by the head-ends that we know and falls back to our own wait.
std::optional<milliseconds> retryAfter(const HttpHead& head) {
    const auto text = head.field("retry-after");
    if (!text || text->empty() || text->size() > 6 ||
        !std::all_of(text->begin(), text->end(), [](char c) { return c >= '0' && c <= '9'; })) {
        return std::nullopt;
    }
    return std::chrono::seconds(std::min<std::int64_t>(std::strtoll(std::string(*text).c_str(), nullptr, 10), longestRetryAfter));
}

/// What an answer means for its batch and for the rest of the queue.
enum class Meaning { Receipt, Retry, RetryAndStop, NeedsYou, IdentityRefused, NotAnEndpoint };

Meaning meaningOf(int status) {
    switch (status) {
        case 200: return Meaning::Receipt;
        case 400: case 413: case 415: case 422: return Meaning::NeedsYou;
        case 401: case 403: return Meaning::IdentityRefused;
        case 408: case 425: case 429: return Meaning::RetryAndStop;
        case 409: return Meaning::Retry;
        default: return status >= 500 ? Meaning::RetryAndStop : Meaning::NotAnEndpoint;
    }
}

class Run {
public:
    Run(Store& store, const SyncSettings& settings, HttpsClient& client, const std::function<bool()>& cancelled,
        const SyncProgress& progress)
        : store_(store), settings_(settings), client_(client), cancelled_(cancelled), progress_(progress) {}

    Result<SyncReport> operator()() {
        for (;;) {
            const auto sealed = store_.seal(settings_.batchItems, utcNow(), settings_.source);
            if (!sealed) return Unexpected(sealed.error());
            if (!*sealed) break;
        }
        tell();
        for (;;) {
            const auto due =
                store_.due(settings_.evenIfWaiting ? endOfTime : utcNow(), batchesAtOnce + static_cast<std::uint32_t>(tried_.size()));
            if (!due) return Unexpected(due.error());
            bool any = false;
            for (const SealedBatch& batch : *due) {
                if (!tried_.insert(batch.id).second) continue;
                any = true;
                if (cancelled_ && cancelled_()) {
                    report_.stopped = makeError(Fault::Cancelled, Layer::Sync, SyncError::TimedOut);
                    return report_;
                }
                if (const auto sent = send(batch); !sent) return Unexpected(sent.error());
                tell();
                if (report_.stopped) return report_;
            }
            if (!any) return report_;
        }
    }

private:
    void tell() {
        if (!progress_) return;
        if (const auto summary = store_.summary()) progress_(*summary, report_);
    }

    Result<void> later(const SealedBatch& batch, std::optional<milliseconds> wait, const std::string& message) {
        const auto delay = wait.value_or(backoff(batch.attempts, uniform()));
        return store_.markRetry(batch.id, utcNow() + delay, message);
    }

    /// Sends one batch and writes down what became of it. An Error here is the store's; faults of the way are in the report.
    Result<void> send(const SealedBatch& batch) {
        if (const auto marked = store_.markSending(batch.id, utcNow()); !marked) return marked;
        const bool packed = batch.body.size() >= compressFrom;
        const Bytes wire = packed ? gzip(batch.body) : batch.body;
        HttpsClient::Headers headers{
            {"User-Agent", "ami-field"},
            {"Accept", "application/json, application/problem+json"},
            {"Content-Type", "application/json"},
            {"Idempotency-Key", "\"" + batch.id + "\""},
            {"Content-Digest", "sha-256=:" + crypto::toBase64(crypto::sha256(wire)) + ":"},
        };
        if (packed) headers.emplace_back("Content-Encoding", "gzip");
        const auto start = std::chrono::steady_clock::now();
        const auto answer = client_.post(headers, wire);
        report_.lastLatency = std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - start);
        if (!answer) {
            report_.stopped = answer.error();
            const bool cancelled = answer.error().fault == Fault::Cancelled;
            return later(batch, cancelled ? std::optional(milliseconds(0)) : std::nullopt, {});
        }
        ++report_.batchesSent;
        return apply(batch, *answer);
    }

    Result<void> apply(const SealedBatch& batch, const HttpResponse& answer) {
        const Meaning meaning = meaningOf(answer.status);
        std::string message = std::to_string(answer.status);
        if (const std::string said = problemText(answer.body); !said.empty()) message += " " + said;
        if (meaning != Meaning::Receipt) report_.serverMessage = message;
        const auto wait = retryAfter(answer.head);
        switch (meaning) {
            case Meaning::Receipt: return applyReceipt(batch, answer);
            case Meaning::NeedsYou: return store_.markDeadLetter(batch.id, message);
            case Meaning::Retry: return later(batch, wait, message);
            case Meaning::RetryAndStop:
                report_.stopped = makeError(Fault::Refused, Layer::Sync, SyncError::Temporary, answer.status);
                return later(batch, wait, message);
            case Meaning::IdentityRefused:
                report_.stopped = makeError(Fault::Refused, Layer::Sync, SyncError::CertificateRefused, answer.status);
                return later(batch, wait, message);
            case Meaning::NotAnEndpoint:
                report_.stopped = makeError(Fault::Unexpected, Layer::Sync, SyncError::BadAnswer, answer.status);
                return later(batch, wait, message);
        }
        return {};
    }

    /// The receipt must be for this batch, its octets and all of its items; only then is anything confirmed.
    Result<void> applyReceipt(const SealedBatch& batch, const HttpResponse& answer) {
        auto receipt = parseReceipt(answer.body);
        if (receipt && receipt->batchId == batch.id) {
            receipt->replayed = answer.head.has("idempotent-replayed");
            const auto confirmed = store_.confirm(*receipt);
            if (confirmed) {
                report_.accepted += receipt->accepted;
                report_.duplicate += receipt->duplicate;
                report_.conflict += receipt->conflict;
                report_.rejected += receipt->rejected;
                return {};
            }
            if (confirmed.error().code != static_cast<std::uint16_t>(StoreError::BadReceipt)) return confirmed;
        }
        report_.stopped = makeError(Fault::Malformed, Layer::Sync, SyncError::BadAnswer, answer.status);
        return later(batch, std::nullopt, {});
    }

    Store& store_;
    const SyncSettings& settings_;
    HttpsClient& client_;
    const std::function<bool()>& cancelled_;
    const SyncProgress& progress_;
    SyncReport report_;
    std::set<std::string> tried_;
};

}  // namespace

SyncSettings SyncSettings::fromEnvironment(SyncSettings stored) {
    const auto take = [](const char* name, std::string& target) {
        if (const char* value = std::getenv(name); value && *value) target = value;
    };
    take("MDMS_ENDPOINT", stored.endpoint);
    take("MDMS_CERTIFICATE", stored.certificateFile);
    take("MDMS_KEY_FILE", stored.keyFile);
    take("MDMS_CA", stored.caFile);
    return stored;
}

Result<SyncReport> synchronise(Store& store, const SyncSettings& settings, const std::function<bool()>& cancelled,
                               const SyncProgress& progress) {
    if (settings.endpoint.empty()) return refuse(Fault::Misuse, SyncError::NoEndpoint);
    const QUrl endpoint(QString::fromStdString(settings.endpoint), QUrl::StrictMode);
    const bool usable = endpoint.isValid() && endpoint.scheme() == QLatin1String("https") && !endpoint.host().isEmpty() &&
                        endpoint.userInfo().isEmpty() && !endpoint.path().isEmpty();
    if (!usable) return refuse(Fault::Misuse, SyncError::BadEndpoint);
    const auto identity = loadIdentity(settings.certificateFile, settings.keyFile);
    if (!identity) return Unexpected(identity.error());
    QList<QSslCertificate> authorities;
    if (!settings.caFile.empty()) {
        auto loaded = loadAuthorities(settings.caFile);
        if (!loaded) return Unexpected(loaded.error());
        authorities = std::move(*loaded);
    }
    HttpsClient client(endpoint, tlsConfiguration(*identity, authorities), settings.timeout, cancelled);
    return Run(store, settings, client, cancelled, progress)();
}

milliseconds backoff(std::uint32_t attempt, double random) {
    constexpr double longest = 15.0 * 60 * 1000;
    const double ceiling = std::min(longest, 2000.0 * std::pow(2.0, static_cast<double>(std::min<std::uint32_t>(attempt, 30))));
    return milliseconds(static_cast<std::int64_t>(ceiling * std::clamp(random, 0.0, 1.0)));
}

}  // namespace ami::app
