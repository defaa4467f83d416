#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/mdms/CimMeterReadings.h"

namespace ami::app {

/// Who sends: the LFDI of the client certificate (or the identity that stands for it on another way) and its subject for people.
struct HesClient {
    std::string lfdi;
    std::string subject;
};

/// One batch, decoded before any database is asked.
struct IngestOffer {
    HesClient client;
    std::string key;           ///< unique for this client for ever, at most 64 octets
    std::string digest;        ///< what tells a repeated batch from another one under the same key; at most 64 octets
    mdms::DecodedBatch batch;  ///< an empty header.series counts no sequence: the receipt's highestContiguous is 0
    Bytes body;                ///< kept in the ledger when items were rejected; may be empty
};

/// How an upload ended. Only Stored and Replayed carry a receipt.
enum class IngestOutcome : std::uint8_t {
    Stored,
    Replayed,   ///< same key, same digest: the receipt of the first time
    KeyReused,  ///< same key, another digest
    ClientBlocked,
    Malformed,   ///< not a batch; where is the JSON pointer
    KeyDiffers,  ///< Header.MessageID is not the key
    TooLarge,    ///< over a limit of decodeBatch()
};

struct IngestResult {
    IngestOutcome outcome = IngestOutcome::Stored;
    std::string receipt;                                                                 ///< JSON of docs/sync.md
    std::string where;                                                                   ///< JSON pointer for Malformed
    Error error{};                                                                       ///< for Malformed and TooLarge
    std::uint64_t offered = 0, accepted = 0, duplicate = 0, conflict = 0, rejected = 0;  ///< for Stored
};

struct HesCounts {
    std::uint64_t readings = 0, batches = 0, conflicts = 0, rejected = 0, clients = 0, meters = 0, events = 0;
};

struct HesConflict {
    mdms::Reading kept;
    mdms::Reading offered;
};

/// The head-end's database. One thread uses one object; several objects may stand on one database, in several programs too.
/// Errors are the database's: Exhausted when it is full, TimedOut and LinkLost when the same call may succeed later.
class HesStorage {
public:
    HesStorage() = default;
    virtual ~HesStorage() = default;
    HesStorage(const HesStorage&) = delete;
    HesStorage& operator=(const HesStorage&) = delete;

    /// What the ledger says of (client, key), without decoding anything: Replayed, KeyReused or ClientBlocked; nothing when the batch is
    /// new and may be offered. Changes nothing.
    virtual Result<std::optional<IngestResult>> known(const HesClient& client, const std::string& key, const std::string& digest) = 0;

    /// Stores one batch: readings or events, conflicts, rejections, sequence, ledger and outbox row in one transaction, which is rolled
    /// back unless offered = accepted + duplicate + conflict + rejected. Asks the ledger itself, so a batch that another server stores
    /// meanwhile is Replayed.
    virtual Result<IngestResult> ingest(const IngestOffer& offer, UtcTime now) = 0;

    virtual Result<HesCounts> counts() = 0;
    /// The newest first.
    virtual Result<std::vector<HesConflict>> conflicts(std::uint32_t limit) = 0;
    /// Misuse/NoSuchBatch when the client has never been here.
    virtual Result<void> setBlocked(const std::string& lfdi, bool blocked) = 0;
    /// Whether the database answers and can be written now. Cheap enough for a health check every second.
    virtual Result<void> alive() = 0;
    /// Whether several objects on one database store faster than one.
    virtual bool scales() const { return false; }
};

/// Opens a database and brings its schema up to date. @p database is the path of a SQLite file (made when missing), or a PostgreSQL
/// connection: postgresql://…, or parameters such as "service=ami" or "host=/run/postgresql dbname=ami". A password in it is refused
/// (StorageError::PasswordInAddress): it belongs into ~/.pgpass, the file that PGPASSFILE names, or a service file.
Result<std::unique_ptr<HesStorage>> openStorage(const std::string& database);

/// The counts of a database that a server may hold open; nothing is made or migrated.
Result<HesCounts> countsOf(const std::string& database);

/// How a body is written. @spec docs/sync.md
enum class BodyFormat : std::uint8_t { Json, Xml };

/// Lower-case hexadecimal SHA-256 of an unpacked body: the digest of its receipt.
std::string bodyDigest(BytesView body);

/// The whole way of one document: ledger, decoding, storing. Only a batch that the ledger does not know is decoded.
Result<IngestResult> ingestDocument(HesStorage& storage, const HesClient& client, const std::string& key, const Bytes& body, UtcTime now,
                                    BodyFormat format = BodyFormat::Json);

}  // namespace ami::app
