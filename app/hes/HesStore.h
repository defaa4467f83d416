#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "app/store/Store.h"
#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"

namespace ami::app {

/// Who sends: the LFDI of the client certificate and its subject for people.
struct HesClient { std::string lfdi; std::string subject; };

/// How an upload ended. Only Stored and Replayed carry a receipt.
enum class IngestOutcome : std::uint8_t {
    Stored,
    Replayed,        ///< same key, same digest: the receipt of the first time
    KeyReused,       ///< same key, another digest
    ClientBlocked,
    Malformed,       ///< not a batch; where is the JSON pointer
    KeyDiffers,      ///< Header.MessageID is not the key
    TooLarge,        ///< over a limit of decodeBatch()
};

struct IngestResult {
    IngestOutcome outcome = IngestOutcome::Stored;
    std::string receipt;   ///< JSON of docs/sync.md
    std::string where;     ///< JSON pointer for Malformed
    Error error{};         ///< for Malformed and TooLarge
    std::uint64_t offered = 0, accepted = 0, duplicate = 0, conflict = 0, rejected = 0;
};

struct HesCounts {
    std::uint64_t readings = 0, batches = 0, conflicts = 0, rejected = 0, clients = 0, meters = 0;
};

struct HesConflict { mdms::Reading kept; mdms::Reading offered; };

/// The head-end's SQLite database. One thread uses it. Other programs may read the file meanwhile.
class HesStore {
public:
    static Result<std::unique_ptr<HesStore>> open(const std::string& path);
    ~HesStore();

    /// Stores one batch: readings, conflicts, rejections, sequence and ledger row in one transaction, which is rolled back unless
    /// offered = accepted + duplicate + conflict + rejected. The Error is the database's; everything else is an outcome.
    Result<IngestResult> ingest(const HesClient& client, const std::string& key, BytesView body, UtcTime now);

    Result<HesCounts> counts();
    Result<std::vector<HesConflict>> conflicts(std::uint32_t limit);
    Result<void> setBlocked(const std::string& lfdi, bool blocked);

    /// Reads the counts of a database that a server may hold open.
    static Result<HesCounts> countsOf(const std::string& path);

private:
    HesStore();
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ami::app
