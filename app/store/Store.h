#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "app/store/PushTypes.h"
#include "app/store/QueueTypes.h"
#include "app/store/StoreHealth.h"
#include "protocol/base/Result.h"
#include "protocol/mdms/DeviceEvent.h"
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
    WrongState,         ///< the table of transitions has no such step; detail: state
    NoSuchItem,         ///< no conflict, attachment or item of that name
    BadImport,          ///< not a file of unsent data, or its digests do not fit
    FileFailed,         ///< a file beside the store cannot be read or written; detail: errno
    ReasonMissing,      ///< a value is sent again only with a reason
};

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

    /// The events of one read of a log, in the log's order, with their place in the queue. Events that have log, time and code in common are
    /// told apart by their order. A known natural key is counted, not stored.
    Result<StoredCount> addEvents(const std::vector<mdms::DeviceEvent>& events);
    /// Oldest first; an empty @p meter means all of them.
    Result<std::vector<mdms::DeviceEvent>> events(const std::string& meter, std::uint32_t limit);

    /// What meters pushed: readings, events, counters and what was not understood, in one transaction for all of them. A push that came before
    /// is told as repeated; the readings of a new one keep where they came from. BadReading: detail is the index in its push.
    Result<std::vector<PushStored>> addPushes(const std::vector<PushEntry>& pushes);
    /// Oldest first, those behind the push @p after, at most keptPushesATime.
    Result<std::vector<PushRow>> pushesNotUnderstood(std::uint64_t after = 0);
    /// Counters that were taken, by system title.
    Result<std::vector<PushWindow>> pushWindows();
    /// The push that brought the reading with this sequence; nothing for one that was read.
    Result<std::optional<PushRow>> pushOf(std::uint64_t sequence);

    /// OBIS → ReadingType of the batches that are sealed from now on; the built-in table unless told otherwise.
    void setReadingTypes(mdms::ReadingTypeMap types);

    /// Seals what waits first (events before readings, one device where possible, at most @p maximum items and 1 MiB on the wire) into
    /// a new batch; nothing when nothing waits.
    Result<std::optional<SealedBatch>> seal(std::uint32_t maximum, UtcTime now, const std::string& source);
    /// Batches to send now with their bodies, in the order of sending, at most @p limit.
    Result<std::vector<SealedBatch>> due(UtcTime now, std::uint32_t limit = 8);
    /// The first batch to send now, or to ask a receipt for, that is not in @p passed.
    Result<std::optional<OutgoingBatch>> nextDue(UtcTime now, const std::set<std::string>& passed);
    /// Batches that are sealed and have never been sent.
    Result<std::uint32_t> sealedAhead();
    /// Sealed batches stand in line; @p afterStop: also what a program that stopped left in Sending.
    Result<void> lineUp(bool afterStop);
    Result<void> markSending(const std::string& batchId, UtcTime now);
    Result<void> markRetry(const std::string& batchId, UtcTime nextTry, const std::string& serverMessage);
    /// A 5xx that may be the batch's own fault; counted. @see SealedBatch::faults
    Result<void> markFault(const std::string& batchId, UtcTime now, UtcTime nextTry, const std::string& serverMessage);
    /// Back in line: the try did not count against the batch.
    Result<void> markHeld(const std::string& batchId, const std::string& serverMessage);
    /// Taken by the server, not applied. @p receiptAt: path to ask at; @p nextTry: when.
    Result<void> markAcknowledged(const std::string& batchId, const std::string& receiptAt, UtcTime nextTry, const std::string& serverMessage);
    /// The server has forgotten a batch that it took: it goes again.
    Result<void> markForgotten(const std::string& batchId);
    Result<void> markDeadLetter(const std::string& batchId, const std::string& reason);
    /// Replaces a batch by two sealed halves with identities of their own. The first half carries the number of the parent on, so that the
    /// server's count has no hole. A batch of one item becomes a dead letter, and an empty batch closes its number. True when it was split.
    Result<bool> split(const std::string& batchId, UtcTime now, const std::string& reason);
    /// Confirms the items. BadReceipt when the digest or the sum is wrong; nothing changes then.
    Result<void> confirm(const Receipt& receipt);
    /// Deletes the bodies and items of confirmed batches that are older than @p age and in which nothing needs a person; on a disk that is
    /// nearly full, of all such batches. Old is what both @p now and the newest receipt's own time call old: no clock that jumps makes a
    /// batch go early. The readings themselves stay. Nothing else is ever deleted.
    Result<std::uint64_t> purgeConfirmed(std::chrono::hours age, UtcTime now);

    /// The queue as a person sees it: drafts, then what is open in the order of sending, then the newest of the rest.
    Result<std::vector<QueueEntry>> queue(const QueueFilter& filter = {});
    /// A batch or an attachment goes at once, dead letters too; an empty @p id means everything that waits for its next try.
    Result<std::uint32_t> retryNow(const std::string& id = {});
    Result<QueuePause> pause();
    Result<void> setPause(const QueuePause& pause);

    Result<std::vector<ConflictTriple>> conflictTriples(std::uint32_t limit, bool withDecided = false);
    /// Writes a person's word down. SendMineAgain seals the value again with the reason and needs one.
    Result<void> decide(const std::string& batchId, std::uint32_t index, const ConflictDecision& decision, const std::string& source);
    /// Values that a meter gave when it was read again for a conflict; kept beside the readings, never sent. How many belong to a reading.
    Result<std::uint64_t> addRereads(const std::vector<mdms::Reading>& readings, UtcTime now);

    /// Puts a copy of @p file beside the store and a row into the queue; the SHA-256 of the octets.
    Result<std::string> addAttachment(const std::string& file, const Attachment& about, UtcTime now);
    Result<std::vector<Attachment>> attachments(std::uint32_t limit);
    Result<std::optional<Attachment>> nextAttachment(UtcTime now, const std::set<std::string>& passed);
    /// Where the octets of an attachment are.
    std::string attachmentFile(const std::string& sha256) const;
    /// Writes down where the upload stands.
    Result<void> markAttachment(const Attachment& attachment);

    /// Everything that the server has not confirmed, sealed first, as one file. @spec docs/sync.md "Unsent data"
    Result<ImportCount> exportUnsent(const std::string& file, UtcTime now, const std::string& source);
    /// Takes batches and attachments of another laptop into the queue under the same identities.
    Result<ImportCount> importUnsent(const std::string& file, UtcTime now);

    Result<void> countOctets(UtcTime now, std::uint64_t octets);
    Result<LineCount> octetsCounted(UtcTime now);

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
