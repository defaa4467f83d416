#include "app/hes/storage/PostgresStorage.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "app/Now.h"
#include "app/hes/storage/IngestReceipt.h"
#include "app/hes/storage/PgDictionary.h"
#include "app/hes/storage/PgEvents.h"
#include "app/hes/storage/PgMerge.h"
#include "app/hes/storage/PgSchema.h"
#include "app/hes/storage/StorageError.h"
#include "app/sync/ReceiptJson.h"

namespace ami::app {

namespace {

constexpr int mostTries = 5;
constexpr std::chrono::milliseconds firstPause{100};
constexpr std::chrono::milliseconds longestPause{5000};
constexpr std::size_t mostMonths = 10'000;

constexpr const char* ledgerOf =
    "SELECT c.id, c.blocked, l.digest, l.response FROM client c LEFT JOIN ledger l ON l.client = c.id AND l.key = $2 WHERE c.lfdi = $1";

/// A row of ledgerOf: Replayed, KeyReused, ClientBlocked, or nothing.
std::optional<IngestResult> judged(const PgRows& row, const std::string& digest) {
    if (row.size() == 0) return std::nullopt;
    IngestResult result;
    if (row.flag(0, 1)) {
        result.outcome = IngestOutcome::ClientBlocked;
        return result;
    }
    if (row.isNull(0, 2)) return std::nullopt;
    const bool same = row.text(0, 2) == digest;
    result.outcome = same ? IngestOutcome::Replayed : IngestOutcome::KeyReused;
    if (same) result.receipt = row.text(0, 3);
    return result;
}

class PostgresStorage : public HesStorage {
public:
    explicit PostgresStorage(std::string address) : address_(std::move(address)) {}

    Result<std::optional<IngestResult>> known(const HesClient& client, const std::string& key, const std::string& digest) override {
        return attempt([&](PgConnection& connection) { return judged(connection.prepared(ledgerOf, {client.lfdi, key}), digest); });
    }

    Result<IngestResult> ingest(const IngestOffer& offer, UtcTime now) override {
        return attempt([&](PgConnection& connection) { return store(connection, offer, now); });
    }

    Result<HesCounts> counts() override {
        return attempt([&](PgConnection& connection) {
            return countsIn(connection,
                            "SELECT (SELECT coalesce(sum(readings), 0) FROM client), (SELECT coalesce(sum(batches), 0) FROM client), "
                            "(SELECT count(*) FROM conflict) + (SELECT count(*) FROM event_conflict), (SELECT count(*) FROM rejected), "
                            "(SELECT count(*) FROM client), "
                            "(SELECT count(*) FROM meter), (SELECT coalesce(sum(events), 0) FROM client)");
        });
    }

    Result<std::vector<HesConflict>> conflicts(std::uint32_t limit) override;

    Result<void> setBlocked(const std::string& lfdi, bool blocked) override {
        const auto touched = attempt([&](PgConnection& connection) {
            return connection.prepared("UPDATE client SET blocked = $2 WHERE lfdi = $1", {lfdi, blocked ? "t" : "f"}).touched();
        });
        if (!touched) return Unexpected(touched.error());
        if (*touched != 1) return fail(Fault::Misuse, Layer::Store, StoreError::NoSuchBatch);
        return {};
    }

    Result<void> alive() override {
        const auto readOnly = attempt([&](PgConnection& connection) {
            return connection.prepared("SELECT pg_is_in_recovery() OR current_setting('transaction_read_only')::bool").flag(0, 0);
        });
        if (!readOnly) return Unexpected(readOnly.error());
        if (*readOnly) return fail(Fault::Refused, Layer::Mdms, StorageError::ReadOnly);
        return {};
    }

    bool scales() const override { return true; }

    static HesCounts countsIn(PgConnection& connection, const char* sql) {
        const PgRows row = connection.exec(sql);
        const auto number = [&](int column) { return static_cast<std::uint64_t>(row.number(0, column)); };
        return {number(0), number(1), number(2), number(3), number(4), number(5), number(6)};
    }

private:
    /// Runs @p work with a usable connection. A connection that was lost is made anew once, at once; after that every call fails until
    /// the pause is over. A transaction that others pushed aside begins again.
    template <typename Work>
    auto attempt(Work&& work) -> Result<decltype(work(std::declval<PgConnection&>()))> {
        bool lostOnce = false;
        for (int tries = 1;; ++tries) {
            try {
                return work(connection());
            } catch (const PgFailure& failure) {
                if (failure.lost()) {
                    connection_.reset();
                    if (lostOnce || failures_ > 0) return Unexpected(failure.error);
                    lostOnce = true;
                } else if (!failure.mayRetry() || tries >= mostTries) {
                    return Unexpected(failure.error);
                }
            }
        }
    }

    PgConnection& connection() {
        if (connection_) return *connection_;
        const auto now = std::chrono::steady_clock::now();
        if (now < notBefore_) throw PgFailure{makeError(Fault::LinkLost, Layer::Mdms, StorageError::Unreachable), {}, {}};
        try {
            auto fresh = std::make_unique<PgConnection>(address_);
            demandDurability(*fresh);
            layout_ = migrate(*fresh);
            createStaging(*fresh);
            dictionary_ = {};
            months_.clear();
            for (int ahead = 0; ahead <= 2; ++ahead) ensureMonth(*fresh, monthOf(utcNow()) + std::chrono::months(ahead), utcNow());
            connection_ = std::move(fresh);
            failures_ = 0;
        } catch (const PgFailure&) {
            notBefore_ = now + std::min(longestPause, firstPause * (1 << std::min(failures_, 6)));
            ++failures_;
            throw;
        }
        return *connection_;
    }

    void ensureMonth(PgConnection& connection, Month month, UtcTime now) {
        if (layout_ == PgLayout::Hypertable || months_.contains(month)) return;
        ensurePartition(connection, month, now);
        if (months_.size() >= mostMonths) months_.clear();
        months_.insert(month);
    }

    IngestResult store(PgConnection& connection, const IngestOffer& offer, UtcTime now);
    static std::int64_t addClient(PgConnection& connection, const HesClient& client, const std::string& now);
    static void keepRejected(PgConnection& connection, const IngestOffer& offer, const std::string& ledger);
    void announce(PgConnection& connection, const mdms::DecodedBatch& batch, const std::vector<PgRow>& rows, const std::string& ledger,
                  std::uint32_t accepted, const std::string& now) const;

    std::string address_;
    std::unique_ptr<PgConnection> connection_;
    std::chrono::steady_clock::time_point notBefore_{};
    int failures_ = 0;
    PgLayout layout_ = PgLayout::Partitions;
    PgDictionary dictionary_;
    std::set<Month> months_;
};

IngestResult PostgresStorage::store(PgConnection& connection, const IngestOffer& offer, UtcTime now) {
    const mdms::DecodedBatch& batch = offer.batch;
    const std::vector<PgRow> rows = dictionary_.resolve(connection, batch.items);
    dictionary_.learn(connection, batch.events);
    Month before{};
    for (const PgRow& row : rows) {
        if (const Month month = monthOf(row.time); month != before) ensureMonth(connection, before = month, now);
    }

    PgTransaction transaction(connection);
    const std::string instant = pgTime(now);
    const PgRows client = connection.prepared(ledgerOf, {offer.client.lfdi, offer.key});
    if (auto stored = judged(client, offer.digest)) return std::move(*stored);
    const std::string clientId =
        client.size() > 0 ? std::string(client.text(0, 0)) : std::to_string(addClient(connection, offer.client, instant));
    const std::int64_t ledgerNumber = connection.prepared("SELECT nextval('ami_hes.ledger_id_seq')").number(0, 0);
    const std::string ledger = std::to_string(ledgerNumber);

    const PgMerged merged = merge(connection, rows, ledgerNumber);
    PgMergedEvents events = mergeEvents(connection, dictionary_, batch.events, ledgerNumber);
    Receipt receipt;
    receipt.accepted = merged.accepted + events.accepted;
    receipt.duplicate = merged.duplicate + events.duplicate;
    receipt.conflict = static_cast<std::uint32_t>(merged.conflicts.size() + events.conflicts.size());
    receipt.rejected = static_cast<std::uint32_t>(batch.faults.size());
    for (const PgMerged::Conflict& conflict : merged.conflicts)
        receipt.exceptions.push_back(conflictOutcome(conflict.row.index, conflict.kept, *conflict.row.reading));
    std::move(events.conflicts.begin(), events.conflicts.end(), std::back_inserter(receipt.exceptions));
    for (const mdms::ItemFault& fault : batch.faults) receipt.exceptions.push_back(rejectedOutcome(fault));
    if (std::uint64_t{batch.offered} != std::uint64_t{receipt.accepted} + receipt.duplicate + receipt.conflict + receipt.rejected)
        throw PgFailure{makeError(Fault::Unexpected, Layer::Mdms, StorageError::SumDiffers, batch.offered), "XX000", {}};
    if (receipt.rejected > 0) keepRejected(connection, offer, ledger);
    if (receipt.accepted > 0) announce(connection, batch, rows, ledger, receipt.accepted, instant);

    receipt.batchId = offer.key;
    receipt.digest = offer.digest;
    receipt.receivedAt = now;
    const std::string sequence = std::to_string(static_cast<std::int64_t>(batch.header.sequence));
    if (!batch.header.series.empty()) {
        receipt.highestContiguous = static_cast<std::uint64_t>(
            connection.prepared("SELECT reach($1, $2, $3)", {clientId, batch.header.series, sequence}).number(0, 0));
    }
    IngestResult result;
    result.receipt = encodeReceipt(receipt);
    connection.prepared(
        "UPDATE client SET last_seen = greatest(last_seen, $2), batches = batches + 1, readings = readings + $3, events = events + $4 "
        "WHERE id = $1",
        {clientId, instant, std::to_string(merged.accepted), std::to_string(events.accepted)});
    connection.prepared(
        "INSERT INTO ledger (id, client, key, digest, series, sequence, offered, accepted, duplicate, conflict, rejected, received_at, "
        "response, body) OVERRIDING SYSTEM VALUE VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, "
        "decode(nullif($14, ''), 'hex'))",
        {ledger, clientId, offer.key, offer.digest, batch.header.series, sequence, std::to_string(batch.offered),
         std::to_string(receipt.accepted), std::to_string(receipt.duplicate), std::to_string(receipt.conflict),
         std::to_string(receipt.rejected), instant, result.receipt, receipt.rejected > 0 ? toHex(offer.body) : std::string()});
    transaction.commit();
    result.offered = batch.offered;
    result.accepted = receipt.accepted;
    result.duplicate = receipt.duplicate;
    result.conflict = receipt.conflict;
    result.rejected = receipt.rejected;
    return result;
}

std::int64_t PostgresStorage::addClient(PgConnection& connection, const HesClient& client, const std::string& now) {
    const PgRows row = connection.prepared(
        "INSERT INTO client (lfdi, subject, first_seen, last_seen) VALUES ($1, $2, $3, $3) "
        "ON CONFLICT (lfdi) DO UPDATE SET last_seen = excluded.last_seen RETURNING id",
        {client.lfdi, client.subject, now});
    return row.number(0, 0);
}

void PostgresStorage::keepRejected(PgConnection& connection, const IngestOffer& offer, const std::string& ledger) {
    PgArray items;
    PgArray pointers;
    PgArray codes;
    for (const mdms::ItemFault& fault : offer.batch.faults) {
        items.add(std::int64_t{fault.index});
        pointers.add(std::string_view(fault.pointer));
        codes.add(std::string_view(mdms::name(fault.error)));
    }
    connection.prepared(
        "INSERT INTO rejected (ledger, item, pointer, code) SELECT $1::bigint, * FROM unnest($2::bigint[], $3::text[], $4::text[])",
        {ledger, items.text(), pointers.text(), codes.text()});
}

/// Meters and times lead whoever reads the outbox to the rows by the primary key.
void PostgresStorage::announce(PgConnection& connection, const mdms::DecodedBatch& batch, const std::vector<PgRow>& rows,
                               const std::string& ledger, std::uint32_t accepted, const std::string& now) const {
    std::set<std::int64_t> meters;
    UtcTime first = UtcTime::max();
    UtcTime last = UtcTime::min();
    const auto mention = [&](std::int64_t meter, UtcTime time) {
        meters.insert(meters.end(), meter);
        first = std::min(first, time);
        last = std::max(last, time);
    };
    for (const PgRow& row : rows) mention(row.meter, row.time);
    for (const mdms::DecodedEvent& item : batch.events)
        mention(dictionary_.meter(item.event.meter, item.event.generation), item.event.time);
    PgArray numbers;
    for (const std::int64_t meter : meters) numbers.add(meter);
    connection.prepared(
        "INSERT INTO outbox (ledger, noun, accepted, meters, first_time, last_time, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        {ledger, mdms::name(batch.noun), std::to_string(accepted), numbers.text(), pgTime(first), pgTime(last), now});
}

Result<std::vector<HesConflict>> PostgresStorage::conflicts(std::uint32_t limit) {
    return attempt([&](PgConnection& connection) {
        const PgRows rows = connection.prepared(
            "SELECT m.serial, m.generation, g.class, g.obis, g.attribute, g.capture_period, (extract(epoch FROM r.time) * 1000)::bigint, "
            "r.mantissa, r.carry, r.exponent, r.sent_exponent, r.unit, r.kind, r.quality, r.verification, encode(r.meter_time, 'hex'), "
            "c.mantissa, c.carry, c.exponent, c.sent_exponent, c.unit, c.kind, c.quality, c.verification, encode(c.meter_time, 'hex') "
            "FROM (SELECT * FROM conflict ORDER BY id DESC LIMIT $1) c JOIN meter m ON m.id = c.meter JOIN register g ON g.id = c.register "
            "CROSS JOIN LATERAL (SELECT * FROM reading r WHERE r.meter = c.meter AND r.register = c.register AND r.time = c.time OFFSET 0) "
            "r "
            "ORDER BY c.id DESC",
            {std::to_string(limit)});
        std::vector<HesConflict> pairs;
        for (int i = 0; i < rows.size(); ++i) {
            mdms::Reading kept;
            kept.meter = rows.text(i, 0);
            kept.generation = static_cast<std::uint32_t>(rows.number(i, 1));
            kept.classId = static_cast<std::uint16_t>(rows.number(i, 2));
            kept.obis = dlms::Obis::parse(rows.text(i, 3)).value_or(dlms::Obis());
            kept.attribute = static_cast<std::int8_t>(rows.number(i, 4));
            kept.interval = std::chrono::seconds(rows.number(i, 5));
            kept.time = UtcTime(std::chrono::milliseconds(rows.number(i, 6)));
            mdms::Reading offered = kept;
            readValue(rows, i, 7, kept);
            readValue(rows, i, 16, offered);
            pairs.push_back({std::move(kept), std::move(offered)});
        }
        return pairs;
    });
}

}  // namespace

Result<std::unique_ptr<HesStorage>> openPostgresStorage(const std::string& address) {
    if (const auto fit = PgConnection::checkAddress(address); !fit) return Unexpected(fit.error());
    auto storage = std::make_unique<PostgresStorage>(address);
    if (const auto usable = storage->alive(); !usable) return Unexpected(usable.error());
    return std::unique_ptr<HesStorage>(std::move(storage));
}

Result<HesCounts> postgresCountsOf(const std::string& address) {
    if (const auto fit = PgConnection::checkAddress(address); !fit) return Unexpected(fit.error());
    try {
        PgConnection connection(address);
        return PostgresStorage::countsIn(connection,
                                         "SELECT (SELECT count(*) FROM reading), (SELECT count(*) FROM ledger), "
                                         "(SELECT count(*) FROM conflict) + (SELECT count(*) FROM event_conflict), "
                                         "(SELECT count(*) FROM rejected), (SELECT count(*) FROM client), (SELECT count(*) FROM meter), "
                                         "(SELECT count(*) FROM event)");
    } catch (const PgFailure& failure) { return Unexpected(failure.error); }
}

}  // namespace ami::app
