#include "app/hes/storage/SqliteStorage.h"

#include <map>
#include <optional>
#include <tuple>

#include "app/hes/storage/IngestReceipt.h"
#include "app/hes/storage/SqliteSchema.h"
#include "app/store/Database.h"
#include "app/store/StatementCache.h"
#include "app/store/Store.h"
#include "app/sync/ReceiptJson.h"

namespace ami::app {

namespace {

std::int64_t millisecondsOf(UtcTime time) { return time.time_since_epoch().count(); }

void bindValue(SQLite::Statement& statement, int index, const mdms::Reading& reading) {
    const DecimalColumns value = toColumns(reading.value);
    statement.bind(index, value.magnitude);
    statement.bind(index + 1, value.negative);
    statement.bind(index + 2, value.exponent);
    statement.bind(index + 3, static_cast<std::int32_t>(reading.unit));
    statement.bind(index + 4, static_cast<std::int32_t>(reading.kind));
    statement.bind(index + 5, static_cast<std::int32_t>(reading.quality));
    statement.bind(index + 6, static_cast<std::int32_t>(reading.verification));
    statement.bind(index + 7, reading.meterTime);
}

/// magnitude, negative, exponent, unit, kind, quality, verification, meter_time from @p first on.
void readValue(SQLite::Statement& row, int first, mdms::Reading& reading) {
    reading.value = fromColumns(row.getColumn(first).getInt64(), row.getColumn(first + 1).getInt(), row.getColumn(first + 2).getInt());
    reading.unit = static_cast<dlms::UnitCode>(row.getColumn(first + 3).getInt());
    reading.kind = static_cast<mdms::ReadingKind>(row.getColumn(first + 4).getInt());
    reading.quality = static_cast<mdms::Quality>(row.getColumn(first + 5).getInt());
    reading.verification = static_cast<mdms::Verification>(row.getColumn(first + 6).getInt());
    reading.meterTime = row.getColumn(first + 7).getString();
}

HesCounts readCounts(SQLite::Database& database) {
    SQLite::Statement row(database,
                          "SELECT (SELECT count(*) FROM reading), (SELECT count(*) FROM ledger), "
                          "(SELECT count(*) FROM conflict) + (SELECT count(*) FROM event_conflict), "
                          "(SELECT count(*) FROM rejected), (SELECT count(*) FROM client), (SELECT count(*) FROM meter), "
                          "(SELECT count(*) FROM event)");
    row.executeStep();
    const auto number = [&](int column) { return static_cast<std::uint64_t>(row.getColumn(column).getInt64()); };
    return {number(0), number(1), number(2), number(3), number(4), number(5), number(6)};
}

class SqliteStorage : public HesStorage {
public:
    explicit SqliteStorage(std::unique_ptr<SQLite::Database> opened) : database_(std::move(opened)) {}

    Result<std::optional<IngestResult>> known(const HesClient& client, const std::string& key, const std::string& digest) override;
    Result<IngestResult> ingest(const IngestOffer& offer, UtcTime now) override;
    Result<HesCounts> counts() override;
    Result<std::vector<HesConflict>> conflicts(std::uint32_t limit) override;
    Result<void> setBlocked(const std::string& lfdi, bool blocked) override;
    Result<void> alive() override;

private:
    using RegisterKey = std::tuple<std::uint16_t, dlms::Obis, std::int8_t, std::int64_t>;

    SQLite::Statement& statement(const char* sql) { return statements_.of(sql); }

    /// Ids that a rolled back transaction handed out are gone; open cursors would keep the database busy.
    void settle(bool failed) {
        statements_.resetAll();
        if (!failed) return;
        meters_.clear();
        registers_.clear();
    }

    template <typename Work>
    auto run(Work&& work) -> decltype(work()) {
        auto result = guarded(std::forward<Work>(work));
        settle(!result);
        return result;
    }

    std::int64_t clientId(const HesClient& client, UtcTime now, bool& blocked) {
        auto& upsert = statement(
            "INSERT INTO client (lfdi, subject, first_seen, last_seen) VALUES (?1, ?2, ?3, ?3) "
            "ON CONFLICT (lfdi) DO UPDATE SET last_seen = ?3 RETURNING id, blocked");
        upsert.bind(1, client.lfdi);
        upsert.bind(2, client.subject);
        upsert.bind(3, millisecondsOf(now));
        upsert.executeStep();
        const std::int64_t id = upsert.getColumn(0).getInt64();
        blocked = upsert.getColumn(1).getInt() != 0;
        upsert.reset();
        return id;
    }

    std::int64_t meterId(const std::string& serial, std::uint32_t generation) {
        const auto key = std::pair(serial, generation);
        if (const auto found = meters_.find(key); found != meters_.end()) return found->second;
        auto& upsert =
            statement("INSERT INTO meter (serial, generation) VALUES (?,?) ON CONFLICT DO UPDATE SET serial = serial RETURNING id");
        upsert.bind(1, serial);
        upsert.bind(2, static_cast<std::int64_t>(generation));
        upsert.executeStep();
        const std::int64_t id = upsert.getColumn(0).getInt64();
        upsert.reset();
        return meters_[key] = id;
    }

    std::int64_t registerId(const mdms::Reading& reading) {
        const RegisterKey key(reading.classId, reading.obis, reading.attribute, reading.interval.count());
        if (const auto found = registers_.find(key); found != registers_.end()) return found->second;
        auto& upsert = statement(
            "INSERT INTO register (class, obis, attribute, interval) VALUES (?,?,?,?) ON CONFLICT DO UPDATE SET obis = obis RETURNING id");
        upsert.bind(1, static_cast<std::int32_t>(reading.classId));
        upsert.bind(2, reading.obis.toString());
        upsert.bind(3, static_cast<std::int32_t>(reading.attribute));
        upsert.bind(4, static_cast<std::int64_t>(reading.interval.count()));
        upsert.executeStep();
        const std::int64_t id = upsert.getColumn(0).getInt64();
        upsert.reset();
        return registers_[key] = id;
    }

    /// Accepted, Duplicate or Conflict.
    ItemOutcome merge(const mdms::DecodedItem& item, std::int64_t ledger) {
        const mdms::Reading& reading = item.reading;
        const std::int64_t meter = meterId(reading.meter, reading.generation);
        const std::int64_t reg = registerId(reading);
        auto& insert = statement(
            "INSERT INTO reading (meter, register, time, magnitude, negative, exponent, unit, kind, quality, verification, meter_time, "
            "ledger) "
            "VALUES (?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING");
        insert.bind(1, meter);
        insert.bind(2, reg);
        insert.bind(3, millisecondsOf(reading.time));
        bindValue(insert, 4, reading);
        insert.bind(12, ledger);
        if (insert.exec() == 1) return {item.index, ItemState::Accepted, {}, {}};
        auto& select = statement(
            "SELECT id, magnitude, negative, exponent, unit, kind, quality, verification, meter_time FROM reading "
            "WHERE meter = ? AND register = ? AND time = ?");
        select.bind(1, meter);
        select.bind(2, reg);
        select.bind(3, millisecondsOf(reading.time));
        select.executeStep();
        const std::int64_t id = select.getColumn(0).getInt64();
        mdms::Reading kept = reading;
        readValue(select, 1, kept);
        select.reset();
        if (sameValue(kept, reading)) return {item.index, ItemState::Duplicate, {}, {}};
        keepConflict(id, reading, ledger);
        return conflictOutcome(item.index, kept, reading);
    }

    /// Accepted, Duplicate or Conflict.
    ItemOutcome merge(const mdms::DecodedEvent& item, std::int64_t ledger) {
        const mdms::DeviceEvent& event = item.event;
        const EventWords offered = wordsOf(event);
        const auto bindWords = [&](SQLite::Statement& row, int first) {
            row.bind(first, offered.type);
            row.bind(first + 1, offered.text);
            row.bind(first + 2, offered.details);
            row.bind(first + 3, event.meterTime);
            row.bind(first + 4, ledger);
        };
        const auto bindKey = [&](SQLite::Statement& row) {
            row.bind(1, meterId(event.meter, event.generation));
            row.bind(2, event.log.toString());
            row.bind(3, millisecondsOf(event.time));
            row.bind(4, static_cast<std::int64_t>(event.code));
            row.bind(5, static_cast<std::int64_t>(event.ordinal));
        };
        auto& insert = statement(
            "INSERT INTO event (meter, log, time, code, ordinal, type, text, details, meter_time, ledger) VALUES (?,?,?,?,?,?,?,?,?,?) "
            "ON CONFLICT DO NOTHING");
        bindKey(insert);
        bindWords(insert, 6);
        if (insert.exec() == 1) return {item.index, ItemState::Accepted, {}, {}};
        auto& select =
            statement("SELECT id, type, text, details FROM event WHERE meter = ? AND log = ? AND time = ? AND code = ? AND ordinal = ?");
        bindKey(select);
        select.executeStep();
        const std::int64_t id = select.getColumn(0).getInt64();
        const EventWords kept{select.getColumn(1).getString(), select.getColumn(2).getString(), select.getColumn(3).getString()};
        select.reset();
        if (kept == offered) return {item.index, ItemState::Duplicate, {}, {}};
        auto& other = statement(
            "INSERT INTO event_conflict (event, type, text, details, meter_time, ledger) VALUES (?,?,?,?,?,?) ON CONFLICT DO NOTHING");
        other.bind(1, id);
        bindWords(other, 2);
        other.exec();
        return conflictOutcome(item.index, kept, offered);
    }

    std::uint64_t contiguous(std::int64_t client, const std::string& series, std::uint64_t sequence) {
        auto& ahead = statement("INSERT INTO ahead (client, series, sequence) VALUES (?,?,?) ON CONFLICT DO NOTHING");
        ahead.bind(1, client);
        ahead.bind(2, series);
        ahead.bind(3, static_cast<std::int64_t>(sequence));
        ahead.exec();
        auto& begin = statement("INSERT INTO series (client, series, contiguous) VALUES (?,?,0) ON CONFLICT DO NOTHING");
        begin.bind(1, client);
        begin.bind(2, series);
        begin.exec();
        auto& select = statement("SELECT contiguous FROM series WHERE client = ? AND series = ?");
        select.bind(1, client);
        select.bind(2, series);
        select.executeStep();
        std::int64_t reached = select.getColumn(0).getInt64();
        select.reset();
        for (;;) {
            auto& next = statement("DELETE FROM ahead WHERE client = ? AND series = ? AND sequence = ?");
            next.bind(1, client);
            next.bind(2, series);
            next.bind(3, reached + 1);
            if (next.exec() == 0) break;
            ++reached;
        }
        auto& passed = statement("DELETE FROM ahead WHERE client = ? AND series = ? AND sequence <= ?");
        passed.bind(1, client);
        passed.bind(2, series);
        passed.bind(3, reached);
        passed.exec();
        auto& update = statement("UPDATE series SET contiguous = ? WHERE client = ? AND series = ?");
        update.bind(1, reached);
        update.bind(2, client);
        update.bind(3, series);
        update.exec();
        return static_cast<std::uint64_t>(reached);
    }

    /// The same offer again is known already and is not kept twice.
    void keepConflict(std::int64_t id, const mdms::Reading& reading, std::int64_t ledger) {
        auto& others = statement(
            "SELECT magnitude, negative, exponent, unit, kind, quality, verification, meter_time FROM conflict WHERE reading = ?");
        others.bind(1, id);
        while (others.executeStep()) {
            mdms::Reading other = reading;
            readValue(others, 0, other);
            if (sameValue(other, reading)) {
                others.reset();
                return;
            }
        }
        auto& insert = statement(
            "INSERT INTO conflict (reading, magnitude, negative, exponent, unit, kind, quality, verification, meter_time, ledger) "
            "VALUES (?,?,?,?,?,?,?,?,?,?)");
        insert.bind(1, id);
        bindValue(insert, 2, reading);
        insert.bind(10, ledger);
        insert.exec();
    }

    /// What the ledger says of the batch; nothing when it is new.
    std::optional<IngestResult> fromLedger(std::int64_t client, const std::string& key, const std::string& digest) {
        auto& known = statement("SELECT digest, response FROM ledger WHERE client = ? AND key = ?");
        known.bind(1, client);
        known.bind(2, key);
        if (!known.executeStep()) return std::nullopt;
        const bool same = known.getColumn(0).getString() == digest;
        IngestResult result;
        result.outcome = same ? IngestOutcome::Replayed : IngestOutcome::KeyReused;
        if (same) result.receipt = known.getColumn(1).getString();
        known.reset();
        return result;
    }

    std::unique_ptr<SQLite::Database> database_;
    StatementCache statements_{*database_};
    std::map<std::pair<std::string, std::uint32_t>, std::int64_t> meters_;
    std::map<RegisterKey, std::int64_t> registers_;
};

Result<std::optional<IngestResult>> SqliteStorage::known(const HesClient& client, const std::string& key, const std::string& digest) {
    return run([&]() -> Result<std::optional<IngestResult>> {
        auto& row = statement("SELECT id, blocked FROM client WHERE lfdi = ?");
        row.bind(1, client.lfdi);
        if (!row.executeStep()) return std::optional<IngestResult>();
        const std::int64_t id = row.getColumn(0).getInt64();
        if (row.getColumn(1).getInt() != 0) {
            IngestResult result;
            result.outcome = IngestOutcome::ClientBlocked;
            return std::optional(result);
        }
        row.reset();
        return fromLedger(id, key, digest);
    });
}

Result<IngestResult> SqliteStorage::ingest(const IngestOffer& offer, UtcTime now) {
    return run([&]() -> Result<IngestResult> {
        IngestResult result;
        const mdms::DecodedBatch& batch = offer.batch;
        WriteTransaction transaction(*database_);
        bool blocked = false;
        const std::int64_t client = clientId(offer.client, now, blocked);
        if (blocked) {
            result.outcome = IngestOutcome::ClientBlocked;
            return result;
        }
        if (auto stored = fromLedger(client, offer.key, offer.digest)) return std::move(*stored);

        const std::int64_t ledger = database_->execAndGet("SELECT coalesce(max(id), 0) + 1 FROM ledger").getInt64();
        const std::int64_t lastReading = database_->execAndGet("SELECT coalesce(max(id), 0) FROM reading").getInt64();
        const std::int64_t lastEvent = database_->execAndGet("SELECT coalesce(max(id), 0) FROM event").getInt64();
        Receipt receipt;
        const auto count = [&](const ItemOutcome& outcome) {
            switch (outcome.state) {
                case ItemState::Accepted: ++receipt.accepted; break;
                case ItemState::Duplicate: ++receipt.duplicate; break;
                default: ++receipt.conflict; receipt.exceptions.push_back(outcome);
            }
        };
        for (const mdms::DecodedItem& item : batch.items) count(merge(item, ledger));
        for (const mdms::DecodedEvent& item : batch.events) count(merge(item, ledger));
        for (const mdms::ItemFault& fault : batch.faults) {
            ++receipt.rejected;
            receipt.exceptions.push_back(rejectedOutcome(fault));
            auto& insert = statement("INSERT INTO rejected (ledger, item, pointer, code) VALUES (?,?,?,?)");
            insert.bind(1, ledger);
            insert.bind(2, static_cast<std::int64_t>(fault.index));
            insert.bind(3, fault.pointer);
            insert.bind(4, mdms::name(fault.error));
            insert.exec();
        }

        auto& added = statement("SELECT (SELECT count(*) FROM reading WHERE id > ?1) + (SELECT count(*) FROM event WHERE id > ?2)");
        added.bind(1, lastReading);
        added.bind(2, lastEvent);
        added.executeStep();
        const bool sums =
            added.getColumn(0).getInt64() == receipt.accepted &&
            std::uint64_t{batch.offered} == std::uint64_t{receipt.accepted} + receipt.duplicate + receipt.conflict + receipt.rejected;
        added.reset();
        if (!sums) return fail(Fault::Unexpected, Layer::Store, StoreError::BadReceipt, batch.offered);

        receipt.batchId = offer.key;
        receipt.digest = offer.digest;
        receipt.receivedAt = now;
        if (!batch.header.series.empty()) receipt.highestContiguous = contiguous(client, batch.header.series, batch.header.sequence);
        result.receipt = encodeReceipt(receipt);
        auto& row = statement(
            "INSERT INTO ledger (id, client, key, digest, series, sequence, offered, accepted, duplicate, conflict, rejected, received_at, "
            "response, body) "
            "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
        row.bind(1, ledger);
        row.bind(2, client);
        row.bind(3, offer.key);
        row.bind(4, offer.digest);
        row.bind(5, batch.header.series);
        row.bind(6, static_cast<std::int64_t>(batch.header.sequence));
        row.bind(7, static_cast<std::int64_t>(batch.offered));
        row.bind(8, static_cast<std::int64_t>(receipt.accepted));
        row.bind(9, static_cast<std::int64_t>(receipt.duplicate));
        row.bind(10, static_cast<std::int64_t>(receipt.conflict));
        row.bind(11, static_cast<std::int64_t>(receipt.rejected));
        row.bind(12, millisecondsOf(now));
        row.bind(13, result.receipt);
        if (receipt.rejected > 0) row.bind(14, offer.body.data(), static_cast<int>(offer.body.size()));
        row.exec();
        transaction.commit();
        result.offered = batch.offered;
        result.accepted = receipt.accepted;
        result.duplicate = receipt.duplicate;
        result.conflict = receipt.conflict;
        result.rejected = receipt.rejected;
        return result;
    });
}

Result<HesCounts> SqliteStorage::counts() {
    return run([&]() -> Result<HesCounts> { return readCounts(*database_); });
}

Result<std::vector<HesConflict>> SqliteStorage::conflicts(std::uint32_t limit) {
    return run([&]() -> Result<std::vector<HesConflict>> {
        auto& rows = statement(
            "SELECT m.serial, m.generation, g.class, g.obis, g.attribute, g.interval, r.time, "
            "r.magnitude, r.negative, r.exponent, r.unit, r.kind, r.quality, r.verification, r.meter_time, "
            "c.magnitude, c.negative, c.exponent, c.unit, c.kind, c.quality, c.verification, c.meter_time "
            "FROM conflict c JOIN reading r ON r.id = c.reading JOIN meter m ON m.id = r.meter JOIN register g ON g.id = r.register "
            "ORDER BY c.id DESC LIMIT ?");
        rows.bind(1, static_cast<std::int64_t>(limit));
        std::vector<HesConflict> pairs;
        while (rows.executeStep()) {
            mdms::Reading kept;
            kept.meter = rows.getColumn(0).getString();
            kept.generation = static_cast<std::uint32_t>(rows.getColumn(1).getInt64());
            kept.classId = static_cast<std::uint16_t>(rows.getColumn(2).getInt());
            kept.obis = dlms::Obis::parse(rows.getColumn(3).getText()).value_or(dlms::Obis());
            kept.attribute = static_cast<std::int8_t>(rows.getColumn(4).getInt());
            kept.interval = std::chrono::seconds(rows.getColumn(5).getInt64());
            kept.time = UtcTime(std::chrono::milliseconds(rows.getColumn(6).getInt64()));
            mdms::Reading offered = kept;
            readValue(rows, 7, kept);
            readValue(rows, 15, offered);
            pairs.push_back({std::move(kept), std::move(offered)});
        }
        return pairs;
    });
}

Result<void> SqliteStorage::setBlocked(const std::string& lfdi, bool blocked) {
    return run([&]() -> Result<void> {
        auto& update = statement("UPDATE client SET blocked = ? WHERE lfdi = ?");
        update.bind(1, blocked ? 1 : 0);
        update.bind(2, lfdi);
        if (update.exec() != 1) return fail(Fault::Misuse, Layer::Store, StoreError::NoSuchBatch);
        return {};
    });
}

Result<void> SqliteStorage::alive() {
    return run([&]() -> Result<void> {
        WriteTransaction transaction(*database_);
        return {};
    });
}

}  // namespace

Result<std::unique_ptr<HesStorage>> openSqliteStorage(const std::string& path) {
    DatabaseOptions options{hesApplicationId, hesMigrations()};
    options.exclusive = false;
    options.busyMilliseconds = 5000;
    auto database = openDatabase(path, options);
    if (!database) return Unexpected(database.error());
    return std::unique_ptr<HesStorage>(std::make_unique<SqliteStorage>(std::move(*database)));
}

Result<HesCounts> sqliteCountsOf(const std::string& path) {
    return guarded([&]() -> Result<HesCounts> {
        SQLite::Database database(path, SQLite::OPEN_READONLY, 5000);
        if (database.execAndGet("PRAGMA application_id").getInt() != hesApplicationId)
            return fail(Fault::Refused, Layer::Store, StoreError::NotOurs);
        return readCounts(database);
    });
}

}  // namespace ami::app
