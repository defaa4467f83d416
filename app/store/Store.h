#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/store/StoreHealth.h"
#include "protocol/base/Result.h"
#include "protocol/mdms/Reading.h"
#include "protocol/mdms/ReadingTypeMap.h"

namespace ami::app {

enum class StoreError : std::uint16_t {
    CannotOpen = 1,     ///< detail: sqlite extended result code
    InUse,              ///< another AMI Field holds the file
    TooNew,             ///< detail: user_version found
    NotOurs,            ///< application_id differs
    Damaged,            ///< quick_check failed; the file was renamed into quarantine
    DiskFull,
    Sqlite,             ///< detail: sqlite extended result code
    NoSuchBatch,
    BadReceipt,         ///< the receipt does not account for every item
    BadReading,         ///< detail: index of the reading that mdms::check() refuses
    NoRandom,           ///< the system gives no random octets
};

/// draft → sealed → sending → confirmed, with side states. @spec docs/sync.md
enum class BatchState : std::uint8_t { Sealed = 0, Sending = 1, Retrying = 2, Confirmed = 3, NeedsYou = 4 };

enum class ItemState : std::uint8_t { Waiting = 0, Accepted = 1, Duplicate = 2, Conflict = 3, Rejected = 4 };

/// Bytes, UUID and digest are fixed when it is sealed and never change again.
struct SealedBatch {
    std::string id;                 ///< UUIDv7
    std::uint64_t sequence = 0;     ///< per client device, without holes
    Bytes body;                     ///< canonical JSON
    std::string digest;             ///< lower-case hexadecimal SHA-256 of body
    std::uint32_t items = 0;
    BatchState state = BatchState::Sealed;
    std::uint32_t attempts = 0;
    std::optional<UtcTime> nextTry;
    std::string serverMessage;      ///< the server's last words
};

struct ItemOutcome { std::uint32_t index = 0; ItemState state = ItemState::Accepted; std::string code; std::string detail; };

/// The server's own receipt for one batch: accepted + duplicate + conflict + rejected = offered.
struct Receipt {
    std::string batchId;
    std::string digest;
    std::uint32_t accepted = 0, duplicate = 0, conflict = 0, rejected = 0;
    std::vector<ItemOutcome> exceptions;   ///< conflicts and rejections, by index in the batch
    std::uint64_t highestContiguous = 0;
    UtcTime receivedAt{};
    bool replayed = false;
};

struct OutboxSummary {
    std::uint64_t waiting = 0;    ///< readings not yet confirmed
    std::uint64_t confirmed = 0;
    std::uint64_t needsYou = 0;   ///< conflicts and rejections
    std::uint32_t batchesOpen = 0;
    std::optional<UtcTime> lastReceipt;
    std::optional<UtcTime> nextTry;
    std::string lastServerMessage;
    friend bool operator==(const OutboxSummary&, const OutboxSummary&) = default;
};

struct StoredCount { std::uint64_t added = 0; std::uint64_t known = 0; std::uint64_t conflicting = 0; };

struct RecentMeter { std::string address; std::string serial; std::string label; UtcTime lastUsed{}; };

/// Another value under a natural key that is already known. Both are kept and both are sent.
struct StoredConflict { mdms::Reading kept; mdms::Reading offered; };

/// One item of a sealed batch that a person has to look at.
struct BatchItem { std::string batchId; std::uint32_t index = 0; mdms::Reading reading; ItemOutcome outcome; };

/// What one call of Store::tend() did.
struct Tended {
    bool more = false;                    ///< call again soon: a copy is being made
    std::optional<BackupReport> backup;   ///< a copy was completed
    bool damageFound = false;             ///< the weekly check found damage; the copy was thrown away, older ones stay
};

/// SQLite cache: WAL, synchronous FULL, exclusive. Calls from several threads run one after the other. Every call is one transaction: it
/// happened or it did not. @spec docs/sync.md
class Store {
public:
    /// Creates the file and its folder when missing; migrates older versions. @p vfs: see DatabaseOptions.
    static Result<std::unique_ptr<Store>> open(const std::string& path, const std::string& vfs = {});
    /// A damaged file is put aside, its newest good copy takes its place for the next opening, and Damaged is told once.
    static Result<std::unique_ptr<Store>> open(const std::string& path, StoreOptions options);
    ~Store();

    /// Readings and their outbox rows in one transaction. A known natural key with the same value is counted, not stored; with
    /// another value both are kept and the pair is shown as a conflict.
    Result<StoredCount> add(const std::vector<mdms::Reading>& readings);

    /// OBIS → ReadingType of the batches that are sealed from now on; the built-in table unless told otherwise.
    void setReadingTypes(mdms::ReadingTypeMap types);

    /// Seals the oldest waiting readings (at most @p maximum) into a new batch; nothing when none wait.
    Result<std::optional<SealedBatch>> seal(std::uint32_t maximum, UtcTime now, const std::string& source);
    /// Batches to send now, oldest first, at most @p limit.
    Result<std::vector<SealedBatch>> due(UtcTime now, std::uint32_t limit = 8);
    Result<void> markSending(const std::string& batchId, UtcTime now);
    Result<void> markRetry(const std::string& batchId, UtcTime nextTry, const std::string& serverMessage);
    Result<void> markNeedsYou(const std::string& batchId, const std::string& serverMessage);
    /// Confirms the items. BadReceipt when the digest or the sum is wrong; nothing changes then.
    Result<void> confirm(const Receipt& receipt);
    /// Deletes the bodies and items of confirmed batches that are older than @p age and in which nothing needs a person; on a disk that is
    /// nearly full, of all such batches. Old is what both @p now and the newest receipt's own time call old: no clock that jumps makes a
    /// batch go early. The readings themselves stay. Nothing else is ever deleted.
    Result<std::uint64_t> purgeConfirmed(std::chrono::hours age, UtcTime now);

    Result<OutboxSummary> summary();
    /// Newest first, without their bodies.
    Result<std::vector<SealedBatch>> batches(std::uint32_t limit);
    Result<std::optional<SealedBatch>> batch(const std::string& batchId);
    Result<std::optional<Receipt>> receipt(const std::string& batchId);
    /// Items that the server refused or that it holds with another value, newest batch first.
    Result<std::vector<BatchItem>> itemsThatNeedYou(std::uint32_t limit);
    Result<std::vector<StoredConflict>> conflicts(std::uint32_t limit);
    /// Oldest first; an empty @p meter means all of them.
    Result<std::vector<mdms::Reading>> readings(const std::string& meter, std::optional<dlms::Obis> obis, std::optional<UtcTime> from,
                                                std::optional<UtcTime> to, std::uint32_t limit);
    /// Time of the newest stored interval of a profile's register; where a broken read goes on.
    Result<std::optional<UtcTime>> newest(const std::string& meter, const dlms::Obis& obis, std::chrono::seconds interval);

    Result<void> rememberMeter(const RecentMeter& meter);
    /// The last remembered first, whatever the clock said.
    Result<std::vector<RecentMeter>> recentMeters(std::uint32_t limit);

    const std::string& path() const;

    // The file itself. @spec docs/sync.md, "Store"
    Result<StoreHealth> health();
    /// A person has seen what health().restored says.
    Result<void> forgetRestored();
    /// A checked copy under a name of its own. DiskFull, CannotOpen; NotOurs when @p file is something else than a store.
    Result<BackupReport> backupTo(const std::string& file);
    /// A small piece of what has to be done now and then; call it every minute, and at once when there is more. Makes the ballast when there is
    /// room, copies the store to PATH.backup every 15 minutes of use when something changed (the newest two are kept), checks every row of
    /// a copy each week. @p monotonic never goes back. Not for two threads at once; other calls wait for one step at most.
    Result<Tended> tend(std::chrono::steady_clock::time_point monotonic);

private:
    Store();
    class Impl;
    std::unique_ptr<Impl> impl_;
};

/// The editable file ami-field/obis/reading-types.json of the data folders when there is one that parses, else the built-in table.
mdms::ReadingTypeMap loadReadingTypes();

/// Where the store lives unless told otherwise: $XDG_DATA_HOME/ami-field/field.db.
std::string defaultStorePath();

}  // namespace ami::app
