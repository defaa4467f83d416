#include "app/store/Store.h"

#include <QDir>
#include <QStandardPaths>

#include <sqlite3.h>

#include "app/Now.h"
#include "app/store/Random.h"
#include "app/store/StoreImpl.h"
#include "app/store/StoreSchema.h"
#include "protocol/mdms/CimMeterReadings.h"

namespace ami::app {

namespace {

constexpr const char* readingColumns =
    "SELECT r.sequence, m.serial, m.generation, g.class, g.obis, g.attribute, g.interval, r.time, r.magnitude, r.negative, r.exponent, "
    "r.unit, r.kind, r.quality, r.verification, r.meter_time, r.sequence, r.tag ";

/// The store's own series of batch numbers; made once.
Result<std::string> seriesOf(SQLite::Database& database) {
    SQLite::Statement select(database, "SELECT series FROM identity");
    if (select.executeStep()) return select.getColumn(0).getString();
    const auto fresh = newUuid(utcNow());
    if (!fresh) return Unexpected(fresh.error());
    SQLite::Statement insert(database, "INSERT INTO identity (id, series) VALUES (1, ?)");
    insert.bind(1, *fresh);
    insert.exec();
    return *fresh;
}

}  // namespace

Store::Store() = default;
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const std::string& path, const std::string& vfs) {
    StoreOptions options;
    options.vfs = vfs;
    return open(path, std::move(options));
}

Result<std::unique_ptr<Store>> Store::open(const std::string& path, StoreOptions options) {
    DatabaseOptions with = storeOptions(options.vfs);
    std::string aside;
    with.quarantined = &aside;
    auto database = openDatabase(path, with);
    if (!database) {
        if (!aside.empty() && options.vfs.empty()) restoreNewestBackup(path, aside, options.now ? options.now() : utcNow());
        return Unexpected(database.error());
    }
    std::unique_ptr<Store> store(new Store);
    store->impl_ = std::make_unique<Impl>(path, std::move(*database), std::move(options));
    store->impl_->ballast.make();
    const auto series = store->impl_->run([&] { return seriesOf(*store->impl_->database); });
    if (!series) return Unexpected(series.error());
    store->impl_->series = *series;
    return store;
}

const std::string& Store::path() const { return impl_->path; }

void Store::setReadingTypes(mdms::ReadingTypeMap types) {
    const std::lock_guard guard(impl_->lock);
    impl_->types = std::move(types);
}

Result<StoredCount> Store::add(const std::vector<mdms::Reading>& readings) {
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (!mdms::check(readings[i])) return fail(Fault::Misuse, Layer::Store, StoreError::BadReading, static_cast<std::int64_t>(i));
    }
    return impl_->run([&]() -> Result<StoredCount> {
        if (!impl_->ballast.hasRoom()) return fail(Fault::Exhausted, Layer::Store, StoreError::DiskFull);
        WriteTransaction transaction(*impl_->database);
        const StoredCount count = impl_->addAll(readings);
        transaction.commit();
        return count;
    });
}

Result<std::optional<SealedBatch>> Store::seal(std::uint32_t maximum, UtcTime now, const std::string& source) {
    return impl_->run([&]() -> Result<std::optional<SealedBatch>> {
        WriteTransaction transaction(*impl_->database);
        std::optional<Error> error;
        auto batch = impl_->sealOne(maximum, now, source, error);
        if (error) return Unexpected(*error);
        transaction.commit();
        return batch;
    });
}

Result<std::vector<SealedBatch>> Store::due(UtcTime now, std::uint32_t limit) {
    return impl_->run([&]() -> Result<std::vector<SealedBatch>> {
        auto& rows = impl_->statement(
            "SELECT id, sequence, digest, items, state, attempts, next_try, server_message, body FROM batch "
            "WHERE state IN (0, 1, 2) AND (next_try IS NULL OR next_try <= ?) "
            "AND sequence NOT IN (SELECT id FROM damaged_row WHERE kind = 2) ORDER BY sequence LIMIT ?");
        rows.bind(1, millisecondsOf(now));
        rows.bind(2, static_cast<std::int64_t>(limit));
        std::vector<SealedBatch> batches;
        std::vector<std::int64_t> damaged;
        while (rows.executeStep()) {
            SealedBatch batch = batchFromRow(rows);
            auto body = impl_->bodyOf(batch.id, batch.digest, rows.getColumn(8));
            if (!body) {
                damaged.push_back(static_cast<std::int64_t>(batch.sequence));
                continue;
            }
            batch.body = std::move(*body);
            batches.push_back(std::move(batch));
        }
        rows.reset();
        for (const std::int64_t sequence : damaged) impl_->noteDamaged(Impl::Line::Batches, sequence);
        return batches;
    });
}

Result<void> Store::markSending(const std::string& batchId, UtcTime) {
    return impl_->run([&]() -> Result<void> {
        auto& update =
            impl_->statement("UPDATE batch SET state = 1, attempts = attempts + 1, next_try = NULL WHERE id = ? AND state IN (0, 1, 2)");
        update.bind(1, batchId);
        if (update.exec() != 1) return fail(Fault::Misuse, Layer::Store, StoreError::NoSuchBatch);
        return {};
    });
}

Result<void> Store::markRetry(const std::string& batchId, UtcTime nextTry, const std::string& serverMessage) {
    return impl_->run([&]() -> Result<void> {
        auto& update = impl_->statement("UPDATE batch SET state = 2, next_try = ?, server_message = ? WHERE id = ? AND state IN (0, 1, 2)");
        update.bind(1, millisecondsOf(nextTry));
        update.bind(2, serverMessage);
        update.bind(3, batchId);
        if (update.exec() != 1) return fail(Fault::Misuse, Layer::Store, StoreError::NoSuchBatch);
        return {};
    });
}

Result<void> Store::markNeedsYou(const std::string& batchId, const std::string& serverMessage) {
    return impl_->run([&]() -> Result<void> {
        auto& update = impl_->statement("UPDATE batch SET state = 4, next_try = NULL, server_message = ? WHERE id = ? AND state <> 3");
        update.bind(1, serverMessage);
        update.bind(2, batchId);
        if (update.exec() != 1) return fail(Fault::Misuse, Layer::Store, StoreError::NoSuchBatch);
        return {};
    });
}

Result<void> Store::confirm(const Receipt& receipt) {
    return impl_->run([&]() -> Result<void> {
        WriteTransaction transaction(*impl_->database);
        const auto confirmed = impl_->confirmOne(receipt);
        if (confirmed) transaction.commit();
        return confirmed;
    });
}

Result<OutboxSummary> Store::summary() {
    return impl_->run([&]() -> Result<OutboxSummary> { return impl_->summarise(); });
}

Result<std::vector<SealedBatch>> Store::batches(std::uint32_t limit) {
    return impl_->run([&]() -> Result<std::vector<SealedBatch>> {
        auto& rows = impl_->statement(
            "SELECT id, sequence, digest, items, state, attempts, next_try, server_message FROM batch ORDER BY sequence DESC LIMIT ?");
        rows.bind(1, static_cast<std::int64_t>(limit));
        std::vector<SealedBatch> batches;
        while (rows.executeStep()) batches.push_back(batchFromRow(rows));
        return batches;
    });
}

Result<std::optional<SealedBatch>> Store::batch(const std::string& batchId) {
    return impl_->run([&]() -> Result<std::optional<SealedBatch>> {
        auto& rows = impl_->statement(
            "SELECT id, sequence, digest, items, state, attempts, next_try, server_message, body FROM batch WHERE id = ?");
        rows.bind(1, batchId);
        std::optional<SealedBatch> found;
        if (rows.executeStep()) {
            found = batchFromRow(rows);
            auto body = impl_->bodyOf(found->id, found->digest, rows.getColumn(8));
            if (!body) throw SQLite::Exception("batch", SQLITE_CORRUPT);
            found->body = std::move(*body);
        }
        rows.reset();
        return found;
    });
}

Result<std::optional<Receipt>> Store::receipt(const std::string& batchId) {
    return impl_->run([&]() -> Result<std::optional<Receipt>> {
        auto& row = impl_->statement(
            "SELECT r.digest, r.accepted, r.duplicate, r.conflict, r.rejected, r.highest_contiguous, r.received_at, r.replayed, b.sequence "
            "FROM receipt r JOIN batch b ON b.sequence = r.batch WHERE b.id = ?");
        row.bind(1, batchId);
        if (!row.executeStep()) return std::optional<Receipt>();
        const auto number = [&](int column) { return static_cast<std::uint32_t>(row.getColumn(column).getInt64()); };
        Receipt receipt;
        receipt.batchId = batchId;
        receipt.digest = row.getColumn(0).getString();
        receipt.accepted = number(1);
        receipt.duplicate = number(2);
        receipt.conflict = number(3);
        receipt.rejected = number(4);
        receipt.highestContiguous = static_cast<std::uint64_t>(row.getColumn(5).getInt64());
        receipt.receivedAt = timeOf(row.getColumn(6).getInt64());
        receipt.replayed = row.getColumn(7).getInt() != 0;
        auto& items = impl_->statement("SELECT item, state, code, detail FROM batch_item WHERE batch = ? AND state >= 3 ORDER BY item");
        items.bind(1, row.getColumn(8).getInt64());
        row.reset();
        while (items.executeStep()) {
            receipt.exceptions.push_back({static_cast<std::uint32_t>(items.getColumn(0).getInt64()),
                                          static_cast<ItemState>(items.getColumn(1).getInt()), items.getColumn(2).getString(),
                                          items.getColumn(3).getString()});
        }
        return std::optional(receipt);
    });
}

Result<std::vector<BatchItem>> Store::itemsThatNeedYou(std::uint32_t limit) {
    return impl_->run([&]() -> Result<std::vector<BatchItem>> {
        auto& rows = impl_->statement(
            "SELECT r.sequence, m.serial, m.generation, g.class, g.obis, g.attribute, g.interval, r.time, "
            "coalesce(c.magnitude, r.magnitude), coalesce(c.negative, r.negative), coalesce(c.exponent, r.exponent), coalesce(c.unit, "
            "r.unit), "
            "coalesce(c.kind, r.kind), coalesce(c.quality, r.quality), coalesce(c.verification, r.verification), "
            "coalesce(c.meter_time, r.meter_time), coalesce(c.id, r.sequence), coalesce(c.tag, r.tag), c.id IS NOT NULL, b.id, i.item, i.state, i.code, i.detail "
            "FROM batch_item i JOIN batch b ON b.sequence = i.batch LEFT JOIN conflict c ON c.id = i.conflict "
            "JOIN reading r ON r.sequence = coalesce(i.reading, c.reading) JOIN meter m ON m.id = r.meter JOIN register g ON g.id = "
            "r.register "
            "WHERE i.state >= 3 ORDER BY i.batch DESC, i.item LIMIT ?");
        rows.bind(1, static_cast<std::int64_t>(limit));
        std::vector<BatchItem> items;
        while (rows.executeStep()) {
            const Impl::Line kind = rows.getColumn(18).getInt() != 0 ? Impl::Line::Conflicts : Impl::Line::Readings;
            auto reading = impl_->provenFromRow(rows, kind, 0, 16);
            if (!reading) continue;
            const auto index = static_cast<std::uint32_t>(rows.getColumn(20).getInt64());
            items.push_back({rows.getColumn(19).getString(),
                             index,
                             std::move(*reading),
                             {index, static_cast<ItemState>(rows.getColumn(21).getInt()), rows.getColumn(22).getString(),
                              rows.getColumn(23).getString()}});
        }
        impl_->noteWhatDoesNotFit();
        return items;
    });
}

Result<std::vector<StoredConflict>> Store::conflicts(std::uint32_t limit) {
    return impl_->run([&]() -> Result<std::vector<StoredConflict>> {
        auto& rows = impl_->statement(
            "SELECT r.sequence, m.serial, m.generation, g.class, g.obis, g.attribute, g.interval, r.time, r.magnitude, r.negative, "
            "r.exponent, r.unit, "
            "r.kind, r.quality, r.verification, r.meter_time, r.sequence, r.tag, "
            "r.sequence, m.serial, m.generation, g.class, g.obis, g.attribute, g.interval, r.time, c.magnitude, c.negative, c.exponent, "
            "c.unit, "
            "c.kind, c.quality, c.verification, c.meter_time, c.id, c.tag FROM conflict c JOIN reading r ON r.sequence = c.reading "
            "JOIN meter m ON m.id = r.meter JOIN register g ON g.id = r.register ORDER BY c.id DESC LIMIT ?");
        rows.bind(1, static_cast<std::int64_t>(limit));
        std::vector<StoredConflict> pairs;
        while (rows.executeStep()) {
            auto kept = impl_->provenFromRow(rows, Impl::Line::Readings, 0, 16);
            auto offered = impl_->provenFromRow(rows, Impl::Line::Conflicts, 18, 34);
            if (kept && offered) pairs.push_back({std::move(*kept), std::move(*offered)});
        }
        impl_->noteWhatDoesNotFit();
        return pairs;
    });
}

Result<std::vector<mdms::Reading>> Store::readings(const std::string& meter, std::optional<dlms::Obis> obis, std::optional<UtcTime> from,
                                                   std::optional<UtcTime> to, std::uint32_t limit) {
    return impl_->run([&]() -> Result<std::vector<mdms::Reading>> {
        std::string sql = readingColumns;
        sql += "FROM reading r JOIN meter m ON m.id = r.meter JOIN register g ON g.id = r.register WHERE r.time >= ? AND r.time <= ?";
        if (!meter.empty()) sql += " AND m.serial = ?";
        if (obis) sql += " AND g.obis = ?";
        sql += " ORDER BY r.time, r.sequence LIMIT ?";
        SQLite::Statement rows(*impl_->database, sql);
        int index = 0;
        rows.bind(++index, from ? millisecondsOf(*from) : std::numeric_limits<std::int64_t>::min());
        rows.bind(++index, to ? millisecondsOf(*to) : std::numeric_limits<std::int64_t>::max());
        if (!meter.empty()) rows.bind(++index, meter);
        if (obis) rows.bind(++index, obis->toString());
        rows.bind(++index, static_cast<std::int64_t>(limit));
        std::vector<mdms::Reading> found;
        while (rows.executeStep()) {
            if (auto reading = impl_->provenFromRow(rows, Impl::Line::Readings, 0, 16)) found.push_back(std::move(*reading));
        }
        impl_->noteWhatDoesNotFit();
        return found;
    });
}

Result<std::optional<UtcTime>> Store::newest(const std::string& meter, const dlms::Obis& obis, std::chrono::seconds interval) {
    return impl_->run([&]() -> Result<std::optional<UtcTime>> {
        static const std::string sql =
            std::string(readingColumns) +
            "FROM meter m JOIN register g ON g.obis = ? AND g.interval = ? JOIN reading r ON r.meter = m.id AND r.register = g.id "
            "WHERE m.serial = ? ORDER BY r.time DESC";
        auto& row = impl_->statement(sql.c_str());
        row.bind(1, obis.toString());
        row.bind(2, static_cast<std::int64_t>(interval.count()));
        row.bind(3, meter);
        std::optional<UtcTime> time;
        while (!time && row.executeStep()) {
            if (const auto reading = impl_->provenFromRow(row, Impl::Line::Readings, 0, 16)) time = reading->time;
        }
        row.reset();
        impl_->noteWhatDoesNotFit();
        return time;
    });
}

Result<void> Store::rememberMeter(const RecentMeter& meter) {
    return impl_->run([&]() -> Result<void> {
        auto& upsert = impl_->statement(
            "INSERT INTO recent_meter (address, serial, label, last_used, turn) VALUES "
            "(?,?,?,?, (SELECT coalesce(max(turn), 0) + 1 FROM recent_meter)) ON CONFLICT (address) DO UPDATE SET "
            "serial = excluded.serial, label = excluded.label, last_used = excluded.last_used, turn = excluded.turn");
        upsert.bind(1, meter.address);
        upsert.bind(2, meter.serial);
        upsert.bind(3, meter.label);
        upsert.bind(4, millisecondsOf(meter.lastUsed));
        upsert.exec();
        return {};
    });
}

Result<std::vector<RecentMeter>> Store::recentMeters(std::uint32_t limit) {
    return impl_->run([&]() -> Result<std::vector<RecentMeter>> {
        auto& rows = impl_->statement("SELECT address, serial, label, last_used FROM recent_meter ORDER BY turn DESC LIMIT ?");
        rows.bind(1, static_cast<std::int64_t>(limit));
        std::vector<RecentMeter> meters;
        while (rows.executeStep()) {
            meters.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getString(), rows.getColumn(2).getString(),
                              timeOf(rows.getColumn(3).getInt64())});
        }
        return meters;
    });
}

std::string defaultStorePath() {
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(base).filePath(QStringLiteral("ami-field/field.db")).toStdString();
}

}  // namespace ami::app
