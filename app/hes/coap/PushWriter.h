#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "app/hes/storage/HesStorage.h"
#include "app/hes/coap/CoapCounters.h"
#include "app/push/PushDecoder.h"
#include "protocol/crypto/Digest.h"

namespace ami::app {

/// A push on its way to the storage.
struct PushJob {
    std::uint64_t id = 0;
    HesClient client{};                         ///< the sender
    bool mayBeBlocked = false;                  ///< the storage is asked whether the client is blocked
    Bytes digest{};                             ///< SHA-256 of sender and frame
    std::vector<mdms::Reading> readings{};      ///< empty: a dead letter
    PushDoubt doubt = PushDoubt::NoReadings;    ///< of a dead letter
    Bytes raw{};                                ///< of a dead letter
    std::string protectedBy{};
    std::optional<std::uint32_t> counter{};
};

struct PushDone {
    enum class How : std::uint8_t { Stored, Kept, Blocked, Failed };
    std::uint64_t id = 0;
    How how = How::Failed;
    PushDoubt doubt = PushDoubt::NoReadings;
    std::string protectedBy{};
    std::optional<std::uint32_t> counter{};
};

struct PushWriterOptions {
    std::size_t places = 8192;                  ///< jobs that wait at most
    std::size_t octets = 64u * 1024 * 1024;     ///< of dead letters that wait at most
    std::size_t groupReadings = 8192;           ///< in one transaction
    std::chrono::microseconds linger{0};        ///< how long a group waits for company
};

/// Stores pushes in groups on a thread of its own: whatever came while one transaction was made durable is the next one. A push is
/// reported when its transaction is committed, never before. The key of a push follows from its sender and its octets, so a push that
/// comes again after a crash is found in the ledger or by the natural keys of its readings.
class PushWriter {
public:
    using Open = std::function<Result<std::unique_ptr<HesStorage>>()>;
    /// @p wake is called on the writer's thread when takeDone() has something.
    PushWriter(std::unique_ptr<HesStorage> storage, PushWriterOptions options, CoapCounters& counters, std::function<void()> wake);
    /// Stores what waits, then ends.
    ~PushWriter();

    /// False when the queue is full.
    bool submit(PushJob job);
    void takeDone(std::vector<PushDone>& done);
    std::size_t waiting() const;
    /// Whether the last transaction went well; true before the first.
    bool healthy() const { return healthy_.load(std::memory_order_relaxed); }

private:
    void run();
    void storeGroup(std::vector<PushJob>& group);
    void storeAlone(PushJob& job);
    void keep(PushJob& job);
    bool isBlocked(const HesClient& client);
    bool offer(const HesClient& client, const std::string& key, mdms::DecodedBatch batch, Bytes body, Error* error);
    void report(PushJob& job, PushDone::How how);
    void flush();

    std::unique_ptr<HesStorage> storage_;
    PushWriterOptions options_;
    CoapCounters& counters_;
    std::function<void()> wake_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<PushJob> jobs_;
    std::size_t octets_ = 0;
    bool ending_ = false;
    std::vector<PushDone> done_;
    std::vector<PushDone> fresh_;  ///< of this round, on the writer's thread
    std::map<std::string, std::pair<bool, Instant>> blocked_;
    std::atomic<bool> healthy_{true};
    std::thread thread_;
};

/// UUID in the form of RFC 9562 5.8 (version 8) from the first octets of a digest.
std::string uuidOfDigest(BytesView digest);

}  // namespace ami::app
