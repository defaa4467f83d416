#include <algorithm>

#include "app/Now.h"
#include "app/store/RowTag.h"
#include "app/store/StoreImpl.h"

namespace ami::app {

namespace {

constexpr const char* insertReading =
    "INSERT INTO reading (sequence, meter, register, time, magnitude, negative, exponent, unit, kind, quality, verification, meter_time, tag) "
    "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING";
constexpr const char* selectKept =
    "SELECT sequence, time, magnitude, negative, exponent, unit, kind, quality, verification, meter_time, tag FROM reading "
    "WHERE meter = ? AND register = ? AND time = ?";
constexpr const char* insertConflict =
    "INSERT INTO conflict (id, reading, magnitude, negative, exponent, unit, kind, quality, verification, meter_time, tag) VALUES "
    "(?,?,?,?,?,?,?,?,?,?,?)";

/// Binds value, unit, kind, quality, verification, meter_time and tag from @p index on.
void bindValue(HotStatement& statement, int index, const mdms::Reading& reading, std::int64_t tag) {
    const DecimalColumns value = toColumns(reading.value);
    statement.bind(index, value.magnitude);
    statement.bind(index + 1, std::int64_t{value.negative});
    statement.bind(index + 2, std::int64_t{value.exponent});
    statement.bind(index + 3, std::int64_t{reading.unit});
    statement.bind(index + 4, static_cast<std::int64_t>(reading.kind));
    statement.bind(index + 5, static_cast<std::int64_t>(reading.quality));
    statement.bind(index + 6, static_cast<std::int64_t>(reading.verification));
    statement.bind(index + 7, reading.meterTime);
    statement.bind(index + 8, tag);
}

/// Columns magnitude to meter_time.
void takeValue(HotStatement& row, int first, mdms::Reading& reading) {
    reading.value = fromColumns(row.whole(first), static_cast<std::int32_t>(row.whole(first + 1)),
                                static_cast<std::int32_t>(row.whole(first + 2)));
    reading.unit = static_cast<dlms::UnitCode>(row.whole(first + 3));
    reading.kind = static_cast<mdms::ReadingKind>(row.whole(first + 4));
    reading.quality = static_cast<mdms::Quality>(row.whole(first + 5));
    reading.verification = static_cast<mdms::Verification>(row.whole(first + 6));
    reading.meterTime = row.text(first + 7);
}

bool sameValue(const mdms::Reading& a, const mdms::Reading& b) {
    return a.value == b.value && a.unit == b.unit && a.quality == b.quality;
}

}  // namespace

HotStatement& Store::Impl::hot(const char* sql) {
    auto& prepared = hot_[sql];
    if (prepared) prepared->reset();
    else prepared = std::make_unique<HotStatement>(*database, sql);
    return *prepared;
}

void Store::Impl::forgetIds() {
    statements_.resetAll();
    for (auto& [sql, prepared] : hot_) {
        if (prepared) prepared->reset();
    }
    meters_.clear();
    registers_.clear();
    lastMeter_ = nullptr;
    lastRegister_ = nullptr;
}

const Store::Impl::Known& Store::Impl::meterOf(const mdms::Reading& reading) {
    if (lastMeter_ && lastMeter_->first.second == reading.generation && lastMeter_->first.first == reading.meter) return lastMeter_->second;
    const auto key = std::pair(reading.meter, reading.generation);
    auto found = meters_.find(key);
    if (found == meters_.end()) {
        auto& select = hot("SELECT id FROM meter WHERE serial = ? AND generation = ?");
        select.bind(1, reading.meter);
        select.bind(2, std::int64_t{reading.generation});
        std::int64_t id = 0;
        if (select.step()) {
            id = select.whole(0);
        } else {
            auto& insert = hot("INSERT INTO meter (serial, generation) VALUES (?,?)");
            insert.bind(1, reading.meter);
            insert.bind(2, std::int64_t{reading.generation});
            insert.step();
            id = database->getLastInsertRowid();
        }
        select.reset();
        found = meters_.emplace(key, Known{id, tag::ofMeter(reading.meter, reading.generation)}).first;
    }
    lastMeter_ = &*found;
    return found->second;
}

const Store::Impl::Known& Store::Impl::registerOf(const mdms::Reading& reading) {
    const RegisterKey key(reading.classId, reading.obis, reading.attribute, reading.interval.count());
    if (lastRegister_ && lastRegister_->first == key) return lastRegister_->second;
    auto found = registers_.find(key);
    if (found == registers_.end()) {
        const std::string obis = reading.obis.toString();
        const auto bind = [&](HotStatement& query) {
            query.bind(1, std::int64_t{reading.classId});
            query.bind(2, obis);
            query.bind(3, std::int64_t{reading.attribute});
            query.bind(4, static_cast<std::int64_t>(reading.interval.count()));
        };
        auto& select = hot("SELECT id FROM register WHERE class = ? AND obis = ? AND attribute = ? AND interval = ?");
        bind(select);
        std::int64_t id = 0;
        if (select.step()) {
            id = select.whole(0);
        } else {
            auto& insert = hot("INSERT INTO register (class, obis, attribute, interval) VALUES (?,?,?,?)");
            bind(insert);
            insert.step();
            id = database->getLastInsertRowid();
        }
        select.reset();
        found = registers_.emplace(key, Known{id, tag::ofRegister(reading.classId, reading.obis, reading.attribute, reading.interval)}).first;
    }
    lastRegister_ = &*found;
    return found->second;
}

StoredCount Store::Impl::addAll(const std::vector<mdms::Reading>& readings) {
    StoredCount count;
    if (readings.empty()) return count;
    std::int64_t next = lastId("SELECT max(sequence) FROM reading") + 1;
    auto& insert = hot(insertReading);
    auto* handle = database->getHandle();
    for (const mdms::Reading& reading : readings) {
        const Known& meter = meterOf(reading);
        const Known& reg = registerOf(reading);
        insert.bind(1, next);
        insert.bind(2, meter.id);
        insert.bind(3, reg.id);
        insert.bind(4, millisecondsOf(reading.time));
        bindValue(insert, 5, reading, tag::ofReading(meter.tag, reg.tag, next, reading));
        insert.step();
        insert.reset();
        if (sqlite3_changes(handle) == 1) {
            ++next;
            ++count.added;
        } else {
            compareWithKept(meter, reg, reading, count);
        }
    }
    return count;
}

void Store::Impl::compareWithKept(const Known& meter, const Known& reg, const mdms::Reading& reading, StoredCount& count) {
    auto& row = hot(selectKept);
    row.bind(1, meter.id);
    row.bind(2, reg.id);
    row.bind(3, millisecondsOf(reading.time));
    // Neither new nor known: table and index disagree.
    if (!row.step()) throw SQLite::Exception(database->getHandle(), SQLITE_CORRUPT);
    const std::int64_t sequence = row.whole(0);
    mdms::Reading kept = reading;
    kept.sequence = static_cast<std::uint64_t>(sequence);
    kept.time = timeOf(row.whole(1));
    takeValue(row, 2, kept);
    const bool whole = tag::ofReading(meter.tag, reg.tag, sequence, kept) == row.whole(10);
    row.reset();
    if (!whole) noteDamaged(Line::Readings, sequence);
    if (whole && sameValue(kept, reading)) ++count.known;
    else addConflict(sequence, reading, count);
}

void Store::Impl::addConflict(std::int64_t kept, const mdms::Reading& reading, StoredCount& count) {
    ++count.conflicting;
    mdms::Reading other = reading;
    other.sequence = static_cast<std::uint64_t>(kept);
    auto& others = hot(
        "SELECT id, magnitude, negative, exponent, unit, kind, quality, verification, meter_time, tag FROM conflict WHERE reading = ?");
    others.bind(1, kept);
    while (others.step()) {
        mdms::Reading known = other;
        takeValue(others, 1, known);
        if (sameValue(known, reading) && tag::ofConflict(others.whole(0), known) == others.whole(9)) {
            others.reset();
            return;
        }
    }
    others.reset();
    const std::int64_t id = lastId("SELECT max(id) FROM conflict") + 1;
    auto& insert = hot(insertConflict);
    insert.bind(1, id);
    insert.bind(2, kept);
    bindValue(insert, 3, reading, tag::ofConflict(id, other));
    insert.step();
    insert.reset();
}

std::int64_t Store::Impl::lastId(const char* sql) {
    auto& row = hot(sql);
    const std::int64_t last = row.step() && !row.isNull(0) ? row.whole(0) : 0;
    row.reset();
    return last;
}

void Store::Impl::noteDamaged(Line kind, std::int64_t first, std::int64_t last) {
    constexpr std::int64_t most = 100000;
    auto& note = hot("INSERT INTO damaged_row (kind, id, found_at) VALUES (?,?,?) ON CONFLICT DO NOTHING");
    for (std::int64_t id = first; id <= std::min(std::max(last, first), first + most); ++id) {
        note.bind(1, static_cast<std::int64_t>(kind));
        note.bind(2, id);
        note.bind(3, millisecondsOf(utcNow()));
        note.step();
        note.reset();
    }
}

}  // namespace ami::app
