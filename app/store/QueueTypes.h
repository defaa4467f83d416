#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/store/QueueStates.h"
#include "protocol/base/Bytes.h"
#include "protocol/base/Time.h"
#include "protocol/mdms/Reading.h"

namespace ami::app {

struct StoredCount { std::uint64_t added = 0; std::uint64_t known = 0; std::uint64_t conflicting = 0; };

enum class ItemState : std::uint8_t { Waiting = 0, Accepted = 1, Duplicate = 2, Conflict = 3, Rejected = 4 };

/// What a batch carries. Higher kinds go first.
enum class BatchKind : std::uint8_t { Readings = 0, Events = 1 };

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
    BatchKind kind = BatchKind::Readings;
    std::uint32_t faults = 0;       ///< answers of class 5xx to this batch
    std::optional<UtcTime> firstFault;
    std::string parent;             ///< id of the batch that this one is a half of
    std::string receiptAt;          ///< path at which the receipt of an acknowledged batch is asked for; empty: by sending again
    bool carried = false;           ///< sealed by another laptop and imported here
};

/// A batch as it goes out: wire is its body, packed with gzip or as it is, the same octets at every try.
struct OutgoingBatch { SealedBatch batch; Bytes wire; bool packed = false; };

/// What the server says that it holds under the natural key of an item that is in conflict.
struct KeptValue {
    std::string value;     ///< decimal, in the unit
    std::uint16_t unit = 0;
    std::string quality;
    std::string time;      ///< ISO 8601: since when it is there
    std::string source;    ///< who brought it
    friend bool operator==(const KeptValue&, const KeptValue&) = default;
};

struct ItemOutcome {
    std::uint32_t index = 0;
    ItemState state = ItemState::Accepted;
    std::string code;
    std::string detail;
    std::optional<KeptValue> kept = {};
};

/// The server's own receipt for one batch: accepted + duplicate + conflict + rejected = offered.
struct Receipt {
    std::string batchId;
    std::string digest;
    std::uint32_t accepted = 0, duplicate = 0, conflict = 0, rejected = 0;
    std::vector<ItemOutcome> exceptions;   ///< conflicts and rejections, by index in the batch
    std::uint64_t highestContiguous = 0;
    UtcTime receivedAt{};
    bool replayed = false;
    bool applied = true;                   ///< false: taken, and not in the database yet
};

enum class QueueKind : std::uint8_t { Events, Readings, Attachment };

/// BatchState and what a person distinguishes besides.
enum class QueueState : std::uint8_t {
    Draft, Sealed, Waiting, Sending, Acknowledged, Confirmed, Retrying,
    Conflict,      ///< applied, and at least one value waits for a decision
    Rejected,      ///< applied, and the server refused at least one item
    DeadLetter,
    Replaced,
};
const char* name(QueueState state);

/// One line of the queue as the window shows it.
struct QueueEntry {
    QueueKind kind = QueueKind::Readings;
    QueueState state = QueueState::Draft;
    std::string id;                      ///< batch UUID, SHA-256 of an attachment, empty for drafts
    std::uint64_t sequence = 0;
    std::string name;                    ///< attachments: file name
    std::uint64_t items = 0;             ///< readings or events
    std::uint64_t octets = 0;            ///< as they go over the line; 0 for drafts
    std::uint64_t octetsSent = 0;        ///< attachments: what the server has of it
    std::uint32_t attempts = 0;
    std::optional<UtcTime> nextTry;
    std::optional<UtcTime> sealedAt;
    std::optional<UtcTime> confirmedAt;
    std::string serverMessage;           ///< the last words of the server, or why it is a dead letter
    std::uint32_t conflicts = 0;         ///< not yet decided
    std::uint32_t rejected = 0;
    bool carried = false;                ///< imported from another laptop
};

struct QueueFilter {
    bool onlyOpen = false;               ///< without confirmed and replaced ones
    std::uint32_t limit = 200;
};

enum class PauseCause : std::uint8_t { None = 0, Person = 1, Offline = 2, Certificate = 3, Clock = 4, Disk = 5, CaptivePortal = 6, Metered = 7, Proxy = 8, ServerBusy = 9 };
const char* name(PauseCause cause);

/// Why the whole queue stands still. Only a person ends PauseCause::Person; the others are tried again at nextProbe.
struct QueuePause {
    PauseCause cause = PauseCause::None;
    UtcTime since{};
    std::optional<UtcTime> nextProbe;
    std::string message;                 ///< the server's words, when it said any
    explicit operator bool() const { return cause != PauseCause::None; }
    friend bool operator==(const QueuePause&, const QueuePause&) = default;
};

enum class Decision : std::uint8_t { KeepTheirs = 0, SendMineAgain = 1, LeaveOpen = 2 };
const char* name(Decision decision);

/// A person's word on one item; written once, never changed. The newest counts.
struct ConflictDecision {
    Decision decision = Decision::LeaveOpen;
    std::string reason;
    std::string person;
    UtcTime time{};
    std::string batchId;                 ///< SendMineAgain: the batch that the value went into
};

/// One conflict, field by field.
struct ConflictTriple {
    std::string batchId;
    std::uint32_t index = 0;
    std::string code, detail;            ///< the server's words
    mdms::Reading mine;                  ///< what this laptop sent
    std::optional<KeptValue> theirs;     ///< what the server says it holds
    std::optional<mdms::Reading> meter;  ///< what the meter gave when it was read again
    std::optional<ConflictDecision> decision;
};

/// A photo, a signature, a raw trace. Named by the SHA-256 of its octets.
struct Attachment {
    std::string sha256;                  ///< lower-case hexadecimal
    std::string name;
    std::string mediaType;
    std::string batchId;                 ///< the batch or the meter that it belongs to
    std::uint64_t octets = 0;
    std::uint64_t sent = 0;              ///< octets that the server has
    BatchState state = BatchState::Waiting;
    std::uint32_t attempts = 0;
    std::optional<UtcTime> nextTry;
    UtcTime addedAt{};
    std::string serverMessage;
};

struct OutboxSummary {
    std::uint64_t waiting = 0;    ///< readings and events not yet confirmed
    std::uint64_t confirmed = 0;
    std::uint64_t needsYou = 0;   ///< conflicts without a decision, rejections, items of dead letters
    std::uint32_t batchesOpen = 0;
    std::optional<UtcTime> lastReceipt;
    std::optional<UtcTime> nextTry;
    std::string lastServerMessage;
    std::uint64_t drafts = 0;     ///< of waiting: in no batch yet
    std::uint32_t deadLetters = 0;
    std::uint32_t acknowledged = 0;   ///< batches that the server has and has not applied
    std::uint32_t attachments = 0;    ///< not yet at the server
    std::uint64_t attachmentOctets = 0;
    QueuePause pause;
    friend bool operator==(const OutboxSummary&, const OutboxSummary&) = default;
};

/// Octets that went over the line, both ways, for the limits of a metered network.
struct LineCount { std::uint64_t today = 0; std::uint64_t month = 0; };

/// What an import of unsent data did.
struct ImportCount { std::uint32_t batches = 0; std::uint32_t known = 0; std::uint64_t items = 0; std::uint32_t attachments = 0; };

}  // namespace ami::app
