#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "app/store/Store.h"

namespace ami::test {

/// What an audit found wrong, in counts.
struct Findings {
    std::uint64_t lost = 0;        ///< acknowledged readings that are gone
    std::uint64_t doubled = 0;     ///< readings that are there, or stand in line, more than once
    std::uint64_t changed = 0;     ///< readings with another value
    std::uint64_t invented = 0;    ///< readings that nobody added, or that were undone and came back
    std::uint64_t halfDone = 0;    ///< calls in flight of which a part happened
    std::uint64_t batches = 0;     ///< batches, receipts and counters that are not as they were acknowledged
    std::uint64_t damaged = 0;     ///< files that do not open or do not pass the integrity check
    std::string first;             ///< the first of them in words

    std::uint64_t total() const { return lost + doubled + changed + invented + halfDone + batches + damaged; }
    void note(std::uint64_t Findings::* kind, const std::string& words);
    void add(const Findings& other);
};

/// What a store has acknowledged, kept where no power cut reaches it, and the call that is in flight.
class Ledger {
public:
    using Key = std::pair<std::string, std::int64_t>;   // meter, milliseconds
    struct Batch {
        std::string id;
        std::string digest;
        std::uint32_t items = 0;
        app::BatchState state = app::BatchState::Sealed;
        std::uint32_t attempts = 0;
        std::uint32_t rejected = 0;
        std::int64_t receivedAt = 0;
    };

    // Before a call: what it is going to do. After it has returned success: happened().
    void adding(const std::vector<mdms::Reading>& readings);
    void sealing();
    void moving(std::uint64_t sequence, app::BatchState state, std::uint32_t attempts);
    void confirming(std::uint64_t sequence, std::uint32_t rejected, UtcTime receivedAt);
    void purging();
    void happened();
    void happened(const app::SealedBatch& sealed);
    void didNothing() { flight_ = {}; }

    /// Compares all that was acknowledged with what is there; the call in flight has happened wholly or not at all, and is settled.
    void audit(app::Store& store, sqlite3* handle, Findings& findings);

    const std::map<Key, Decimal>& readings() const { return readings_; }
    const std::map<std::uint64_t, Batch>& batches() const { return batches_; }
    std::uint64_t waiting() const;

private:
    using Offer = std::tuple<Key, std::int64_t>;   // a second value, in Wh
    enum class Call : std::uint8_t { None, Add, Seal, Move, Confirm, Purge };
    struct Flight {
        Call call = Call::None;
        std::map<Key, Decimal> readings;
        std::set<Offer> offers;
        std::uint64_t sequence = 0;
        app::BatchState state = app::BatchState::Sealed;
        std::uint32_t attempts = 0;
        std::uint32_t rejected = 0;
        std::int64_t receivedAt = 0;
    };
    struct Found {
        std::map<Key, Decimal> readings;
        std::set<Offer> offers;
        std::map<std::uint64_t, app::SealedBatch> batches;
    };

    /// Older than the newest receipt by the head-end's own clock.
    bool mayBePurged(const Batch& batch) const {
        return batch.state == app::BatchState::Confirmed && batch.rejected == 0 && batch.receivedAt < newestReceipt_;
    }
    Found look(app::Store& store, Findings& findings) const;
    void settle(const Found& found, Findings& findings);
    void compareBatches(app::Store& store, const Found& found, Findings& findings) const;
    void comparePlaces(sqlite3* handle, Findings& findings) const;

    std::map<Key, Decimal> readings_;
    std::set<Offer> offers_;
    std::map<std::uint64_t, Batch> batches_;
    std::uint64_t lastSequence_ = 0;
    std::uint64_t confirmed_ = 0;
    std::uint64_t purgedItems_ = 0;
    std::int64_t newestReceipt_ = 0;
    Flight flight_;
};

}  // namespace ami::test
