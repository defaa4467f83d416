#include "app/store/StoreImpl.h"

#include <algorithm>
#include <vector>

namespace ami::app {

namespace {

constexpr const char* insertReading =
    "INSERT INTO reading (meter, register, time, magnitude, negative, exponent, unit, kind, quality, verification, meter_time) "
    "VALUES (?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING";
constexpr const char* insertConflict =
    "INSERT INTO conflict (reading, magnitude, negative, exponent, unit, kind, quality, verification, meter_time) VALUES "
    "(?,?,?,?,?,?,?,?,?)";

/// Columns magnitude, negative, exponent, unit, quality.
bool sameValue(SQLite::Statement& row, int first, const mdms::Reading& reading) {
    return fromColumns(row.getColumn(first).getInt64(), row.getColumn(first + 1).getInt(), row.getColumn(first + 2).getInt()) ==
               reading.value &&
           row.getColumn(first + 3).getInt() == reading.unit && row.getColumn(first + 4).getInt() == static_cast<int>(reading.quality);
}

}  // namespace

void bindValue(SQLite::Statement& statement, int index, const mdms::Reading& reading) {
    const DecimalColumns value = toColumns(reading.value);
    statement.bind(index, value.magnitude);
    statement.bind(index + 1, value.negative);
    statement.bind(index + 2, value.exponent);
    statement.bind(index + 3, static_cast<std::int32_t>(reading.unit));
    statement.bind(index + 4, static_cast<std::int32_t>(reading.kind));
    statement.bind(index + 5, static_cast<std::int32_t>(reading.quality));
    statement.bind(index + 6, static_cast<std::int32_t>(reading.verification));
    statement.bindNoCopy(index + 7, reading.meterTime);
}

Store::Impl::Impl(std::string where, std::unique_ptr<SQLite::Database> opened)
    : path(std::move(where)), database(std::move(opened)), types(loadReadingTypes()) {}

SQLite::Statement& Store::Impl::statement(const char* sql) {
    auto& prepared = statements_[sql];
    if (!prepared) {
        prepared = std::make_unique<SQLite::Statement>(*database, sql);
    } else {
        prepared->tryReset();
        prepared->clearBindings();
    }
    return *prepared;
}

SQLite::Statement& Store::Impl::statement(const std::string& sql) {
    auto& prepared = composed_[sql];
    if (!prepared) {
        prepared = std::make_unique<SQLite::Statement>(*database, sql);
    } else {
        prepared->tryReset();
        prepared->clearBindings();
    }
    return *prepared;
}

void Store::Impl::forgetIds() {
    for (auto& [sql, prepared] : statements_) {
        if (prepared) prepared->tryReset();
    }
    for (auto& [sql, prepared] : composed_) {
        if (prepared) prepared->tryReset();
    }
    meters_.clear();
    registers_.clear();
    lastMeter_ = {};
}

std::int64_t Store::Impl::meterId(const mdms::Reading& reading) {
    if (lastMeter_.second != 0 && lastMeter_.first.second == reading.generation && lastMeter_.first.first == reading.meter)
        return lastMeter_.second;
    const auto key = std::pair(reading.meter, reading.generation);
    if (const auto found = meters_.find(key); found != meters_.end()) {
        lastMeter_ = *found;
        return found->second;
    }
    auto& insert = statement("INSERT INTO meter (serial, generation) VALUES (?,?) ON CONFLICT DO NOTHING");
    insert.bind(1, reading.meter);
    insert.bind(2, static_cast<std::int64_t>(reading.generation));
    insert.exec();
    auto& select = statement("SELECT id FROM meter WHERE serial = ? AND generation = ?");
    select.bind(1, reading.meter);
    select.bind(2, static_cast<std::int64_t>(reading.generation));
    select.executeStep();
    lastMeter_ = {key, select.getColumn(0).getInt64()};
    return meters_[key] = lastMeter_.second;
}

std::int64_t Store::Impl::registerId(const mdms::Reading& reading) {
    const RegisterKey key(reading.classId, reading.obis, reading.attribute, reading.interval.count());
    if (const auto found = registers_.find(key); found != registers_.end()) return found->second;
    const auto bind = [&](SQLite::Statement& query) {
        query.bind(1, static_cast<std::int32_t>(reading.classId));
        query.bind(2, reading.obis.toString());
        query.bind(3, static_cast<std::int32_t>(reading.attribute));
        query.bind(4, static_cast<std::int64_t>(reading.interval.count()));
    };
    auto& insert = statement("INSERT INTO register (class, obis, attribute, interval) VALUES (?,?,?,?) ON CONFLICT DO NOTHING");
    bind(insert);
    insert.exec();
    auto& select = statement("SELECT id FROM register WHERE class = ? AND obis = ? AND attribute = ? AND interval = ?");
    bind(select);
    select.executeStep();
    return registers_[key] = select.getColumn(0).getInt64();
}

void Store::Impl::addOne(const mdms::Reading& reading, StoredCount& count) {
    const std::int64_t meter = meterId(reading);
    const std::int64_t reg = registerId(reading);
    auto& insert = statement(insertReading);
    insert.bind(1, meter);
    insert.bind(2, reg);
    insert.bind(3, millisecondsOf(reading.time));
    bindValue(insert, 4, reading);
    if (insert.exec() == 1) {
        auto& outbox = statement("INSERT INTO outbox (reading) VALUES (?)");
        outbox.bind(1, database->getLastInsertRowid());
        outbox.exec();
        ++count.added;
        return;
    }
    auto& known = statement(
        "SELECT sequence, magnitude, negative, exponent, unit, quality FROM reading WHERE meter = ? AND register = ? AND time = ?");
    known.bind(1, meter);
    known.bind(2, reg);
    known.bind(3, millisecondsOf(reading.time));
    known.executeStep();
    if (sameValue(known, 1, reading)) ++count.known;
    else addConflict(known.getColumn(0).getInt64(), reading, count);
    known.reset();
}

void Store::Impl::addConflict(std::int64_t kept, const mdms::Reading& reading, StoredCount& count) {
    ++count.conflicting;
    auto& others = statement("SELECT magnitude, negative, exponent, unit, quality FROM conflict WHERE reading = ?");
    others.bind(1, kept);
    while (others.executeStep()) {
        if (sameValue(others, 0, reading)) {
            others.reset();
            return;
        }
    }
    auto& insert = statement(insertConflict);
    insert.bind(1, kept);
    bindValue(insert, 2, reading);
    insert.exec();
    auto& outbox = statement("INSERT INTO outbox (conflict) VALUES (?)");
    outbox.bind(1, database->getLastInsertRowid());
    outbox.exec();
}

mdms::Reading readingFromRow(SQLite::Statement& row, int first) {
    const auto whole = [&](int column) { return row.getColumn(first + column).getInt64(); };
    mdms::Reading reading;
    reading.sequence = static_cast<std::uint64_t>(whole(0));
    reading.meter = row.getColumn(first + 1).getString();
    reading.generation = static_cast<std::uint32_t>(whole(2));
    reading.classId = static_cast<std::uint16_t>(whole(3));
    reading.obis = dlms::Obis::parse(row.getColumn(first + 4).getText()).value_or(dlms::Obis());
    reading.attribute = static_cast<std::int8_t>(whole(5));
    reading.interval = std::chrono::seconds(whole(6));
    reading.time = timeOf(whole(7));
    reading.value = fromColumns(whole(8), static_cast<std::int32_t>(whole(9)), static_cast<std::int32_t>(whole(10)));
    reading.unit = static_cast<dlms::UnitCode>(whole(11));
    reading.kind = static_cast<mdms::ReadingKind>(whole(12));
    reading.quality = static_cast<mdms::Quality>(whole(13));
    reading.verification = static_cast<mdms::Verification>(whole(14));
    reading.meterTime = row.getColumn(first + 15).getString();
    return reading;
}

}  // namespace ami::app
