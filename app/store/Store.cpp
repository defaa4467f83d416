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
