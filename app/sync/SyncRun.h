#pragma once

#include <QSslConfiguration>
#include <QUrl>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>

#include "app/sync/HttpsClient.h"
#include "app/sync/SyncClient.h"

namespace ami::app {

/// What an answer means for its batch and for the rest of the queue. @spec docs/sync.md "Answers"
enum class Meaning : std::uint8_t {
    Receipt, Taken, Wait, Busy, Fault, TooLarge, Refused, KeyReused, IdentityRefused, Portal, NotAnEndpoint
};
Meaning meaningOf(int status);

/// Retry-After in both its forms; at most a day. @spec RFC 9110 10.2.3
std::optional<std::chrono::milliseconds> retryAfter(const HttpHead& head, UtcTime now);

/// The path beside the endpoint's: "/v1/ingest" and "status" give "/v1/status".
std::string sibling(const QUrl& endpoint, const std::string& name);

/// One run over the queue.
class SyncRun {
public:
    SyncRun(Store& store, const SyncSettings& settings, QUrl endpoint, QSslConfiguration tls, ProxyChoice proxy,
            const std::function<bool()>& cancelled, const SyncProgress& progress, const SyncTools& tools);

    Result<SyncReport> operator()();

private:
    using Lock = std::unique_lock<std::mutex>;

    bool isCancelled() const { return cancelled_ && cancelled_(); }
    UtcTime now() const { return tools_.now(); }
    std::unique_ptr<HttpsClient> newClient() const;

    Result<bool> mayBegin();
    void lane(HttpsClient& client);
    Result<std::optional<OutgoingBatch>> take();
    Result<void> send(HttpsClient& client, const OutgoingBatch& out);
    Result<void> askForReceipt(HttpsClient& client, const SealedBatch& batch);
    Result<void> apply(HttpsClient& client, const SealedBatch& batch, const HttpResponse& answer);
    Result<void> applyReceipt(const SealedBatch& batch, const HttpResponse& answer);
    bool isOften(const SealedBatch& batch) const;
    bool saysWell(HttpsClient& client);
    Result<void> applyFault(HttpsClient& client, const SealedBatch& batch, std::chrono::milliseconds wait, const std::string& message);
    Result<void> unanswered(HttpsClient& client, const SealedBatch& batch, Error error);
    Result<void> splitNow(const std::string& batchId, const std::string& reason);
    Result<void> serverIsWell();

    Result<void> uploadAttachments(HttpsClient& client);
    Result<void> upload(HttpsClient& client, Attachment attachment);
    Result<void> attachmentLater(Attachment attachment, std::optional<std::chrono::milliseconds> wait, const std::string& message);
    bool readingsWait();

    /// The error of the way as a person should hear it: a portal, a wrong clock.
    Error refined(HttpsClient& client, Error error);
    void stop(const Error& error, std::optional<std::chrono::milliseconds> wait, const std::string& message = {});
    std::chrono::milliseconds ownWait(std::uint32_t attempts) const { return backoff(attempts, tools_.random()); }
    Result<void> count(HttpsClient& client, bool last = false);
    bool overLimit(std::uint64_t more);
    void tell();

    Store& store_;
    const SyncSettings& settings_;
    QUrl endpoint_;
    QSslConfiguration tls_;
    ProxyChoice proxy_;
    const std::function<bool()>& cancelled_;
    const SyncProgress& progress_;
    SyncTools tools_;

    std::mutex taking_;                      ///< sealing and choosing, one lane at a time
    std::set<std::string> passed_;           ///< batches that had their turn in this run
    std::mutex lock_;                        ///< everything below
    std::condition_variable moved_;
    SyncReport report_;
    std::optional<Error> broken_;            ///< the store's
    QueuePause pause_;                       ///< to be written when the run ends
    std::map<std::string, SealedBatch> suspects_;   ///< answered with 5xx in this run
    std::uint32_t inFlight_ = 0;
    std::uint32_t faultsInARow_ = 0;
    bool lineDone_ = false;
    std::chrono::steady_clock::time_point busySince_;
    bool preempted_ = false;                 ///< an upload made room for readings
    bool readingsStuck_ = false;             ///< what waits did not go when its turn came
    bool proven_ = false;                    ///< the server has taken something in this run
    std::uint64_t uncounted_ = 0;
    LineCount counted_;
};

}  // namespace ami::app
