#include "app/store/StoreImpl.h"

#include <algorithm>
#include <vector>

#include "app/store/Random.h"
#include "protocol/crypto/Digest.h"
#include "protocol/mdms/CimMeterReadings.h"

namespace ami::app {

namespace {

constexpr const char* insertReading =
    "INSERT INTO reading (meter, register, time, magnitude, negative, exponent, unit, kind, quality, verification, meter_time) "
    "VALUES (?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING";
constexpr const char* insertConflict =
    "INSERT INTO conflict (reading, magnitude, negative, exponent, unit, kind, quality, verification, meter_time) VALUES "
    "(?,?,?,?,?,?,?,?,?)";

/// Binds value, unit, kind, quality, verification and meter_time from @p index on.
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

/// Columns magnitude, negative, exponent, unit, quality.
bool sameValue(SQLite::Statement& row, int first, const mdms::Reading& reading) {
    return fromColumns(row.getColumn(first).getInt64(), row.getColumn(first + 1).getInt(), row.getColumn(first + 2).getInt()) ==
               reading.value &&
           row.getColumn(first + 3).getInt() == reading.unit && row.getColumn(first + 4).getInt() == static_cast<int>(reading.quality);
}

std::string lowerHex(BytesView bytes) {
    std::string text = toHex(bytes);
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c; });
    return text;
}

}  // namespace

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

void Store::Impl::forgetIds() {
    for (auto& [sql, prepared] : statements_) {
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

std::optional<SealedBatch> Store::Impl::sealOne(std::uint32_t maximum, UtcTime now, const std::string& source,
                                                std::optional<Error>& error) {
    struct Item { mdms::Reading reading; std::int64_t row = 0; bool conflict = false; };
    std::vector<Item> items;
    std::int64_t last = 0;
    auto& waiting = statement(
        "SELECT r.sequence, m.serial, m.generation, g.class, g.obis, g.attribute, g.interval, r.time, "
        "coalesce(c.magnitude, r.magnitude), coalesce(c.negative, r.negative), coalesce(c.exponent, r.exponent), coalesce(c.unit, r.unit), "
        "coalesce(c.kind, r.kind), coalesce(c.quality, r.quality), coalesce(c.verification, r.verification), "
        "coalesce(c.meter_time, r.meter_time), o.id, o.conflict "
        "FROM (SELECT * FROM outbox ORDER BY id LIMIT ?) o LEFT JOIN conflict c ON c.id = o.conflict "
        "JOIN reading r ON r.sequence = coalesce(o.reading, c.reading) JOIN meter m ON m.id = r.meter JOIN register g ON g.id = r.register "
        "ORDER BY o.id");
    waiting.bind(1, static_cast<std::int64_t>(std::min<std::size_t>(maximum, mdms::limits::items)));
    while (waiting.executeStep()) {
        Item item{readingFromRow(waiting), waiting.getColumn(0).getInt64(), !waiting.isColumnNull(17)};
        if (item.conflict) item.row = waiting.getColumn(17).getInt64();
        last = waiting.getColumn(16).getInt64();
        items.push_back(std::move(item));
    }
    if (items.empty()) return std::nullopt;
    std::stable_sort(items.begin(), items.end(), [](const Item& a, const Item& b) { return mdms::documentOrder(a.reading, b.reading); });
    std::vector<mdms::Reading> readings;
    readings.reserve(items.size());
    for (const Item& item : items) readings.push_back(item.reading);

    const auto id = newUuid(now);
    if (!id) {
        error = id.error();
        return std::nullopt;
    }
    SealedBatch batch;
    batch.id = *id;
    database->exec("UPDATE counter SET value = value + 1 WHERE name = 'batch'");
    batch.sequence = static_cast<std::uint64_t>(database->execAndGet("SELECT value FROM counter WHERE name = 'batch'").getInt64());
    auto body = mdms::encodeBatch({batch.id, batch.sequence, series, now, source}, readings, types);
    if (!body) {
        error = body.error();
        return std::nullopt;
    }
    batch.body = std::move(*body);
    batch.digest = lowerHex(crypto::sha256(batch.body));
    batch.items = static_cast<std::uint32_t>(items.size());

    auto& insert = statement("INSERT INTO batch (sequence, id, body, digest, items, sealed_at, state) VALUES (?,?,?,?,?,?,0)");
    insert.bind(1, static_cast<std::int64_t>(batch.sequence));
    insert.bind(2, batch.id);
    insert.bindNoCopy(3, batch.body.data(), static_cast<int>(batch.body.size()));
    insert.bind(4, batch.digest);
    insert.bind(5, static_cast<std::int64_t>(batch.items));
    insert.bind(6, millisecondsOf(now));
    insert.exec();
    for (std::size_t i = 0; i < items.size(); ++i) {
        auto& item = statement(items[i].conflict ? "INSERT INTO batch_item (batch, item, conflict) VALUES (?,?,?)"
                                                 : "INSERT INTO batch_item (batch, item, reading) VALUES (?,?,?)");
        item.bind(1, static_cast<std::int64_t>(batch.sequence));
        item.bind(2, static_cast<std::int64_t>(i));
        item.bind(3, items[i].row);
        item.exec();
    }
    auto& remove = statement("DELETE FROM outbox WHERE id <= ?");
    remove.bind(1, last);
    remove.exec();
    return batch;
}

Result<void> Store::Impl::confirmOne(const Receipt& receipt) {
    const auto bad = [](std::int64_t detail) { return fail(Fault::Malformed, Layer::Store, StoreError::BadReceipt, detail); };
    auto& select = statement("SELECT sequence, digest, items, state FROM batch WHERE id = ?");
    select.bind(1, receipt.batchId);
    if (!select.executeStep()) return fail(Fault::Misuse, Layer::Store, StoreError::NoSuchBatch);
    const std::int64_t sequence = select.getColumn(0).getInt64();
    const std::string digest = select.getColumn(1).getString();
    const std::int64_t items = select.getColumn(2).getInt64();
    const bool already = select.getColumn(3).getInt() == static_cast<int>(BatchState::Confirmed);
    select.reset();

    const std::int64_t sum = std::int64_t{receipt.accepted} + receipt.duplicate + receipt.conflict + receipt.rejected;
    if (receipt.digest != digest || sum != items) return bad(sum);
    std::vector<bool> seen(static_cast<std::size_t>(items));
    std::int64_t conflicts = 0;
    std::int64_t rejections = 0;
    for (const ItemOutcome& outcome : receipt.exceptions) {
        if (outcome.index >= seen.size() || seen[outcome.index]) return bad(outcome.index);
        seen[outcome.index] = true;
        if (outcome.state == ItemState::Conflict) ++conflicts;
        else if (outcome.state == ItemState::Rejected) ++rejections;
        else return bad(outcome.index);
    }
    if (conflicts != receipt.conflict || rejections != receipt.rejected) return bad(conflicts + rejections);
    if (already) return {};

    auto& rest = statement("UPDATE batch_item SET state = ? WHERE batch = ?");
    rest.bind(1, static_cast<std::int32_t>(receipt.accepted == 0 && receipt.duplicate > 0 ? ItemState::Duplicate : ItemState::Accepted));
    rest.bind(2, sequence);
    rest.exec();
    for (const ItemOutcome& outcome : receipt.exceptions) {
        auto& item = statement("UPDATE batch_item SET state = ?, code = ?, detail = ? WHERE batch = ? AND item = ?");
        item.bind(1, static_cast<std::int32_t>(outcome.state));
        item.bind(2, outcome.code);
        item.bind(3, outcome.detail);
        item.bind(4, sequence);
        item.bind(5, static_cast<std::int64_t>(outcome.index));
        item.exec();
    }
    auto& keep = statement(
        "INSERT INTO receipt (batch, digest, accepted, duplicate, conflict, rejected, highest_contiguous, received_at, replayed) "
        "VALUES (?,?,?,?,?,?,?,?,?)");
    keep.bind(1, sequence);
    keep.bind(2, receipt.digest);
    keep.bind(3, static_cast<std::int64_t>(receipt.accepted));
    keep.bind(4, static_cast<std::int64_t>(receipt.duplicate));
    keep.bind(5, static_cast<std::int64_t>(receipt.conflict));
    keep.bind(6, static_cast<std::int64_t>(receipt.rejected));
    keep.bind(7, static_cast<std::int64_t>(receipt.highestContiguous));
    keep.bind(8, millisecondsOf(receipt.receivedAt));
    keep.bind(9, receipt.replayed ? 1 : 0);
    keep.exec();
    auto& state = statement("UPDATE batch SET state = 3, next_try = NULL, server_message = '', confirmed_at = ? WHERE sequence = ?");
    state.bind(1, millisecondsOf(receipt.receivedAt));
    state.bind(2, sequence);
    state.exec();
    auto& counter = statement("UPDATE counter SET value = value + ? WHERE name = 'confirmed'");
    counter.bind(1, std::int64_t{receipt.accepted} + receipt.duplicate);
    counter.exec();
    return {};
}

OutboxSummary Store::Impl::summarise() {
    OutboxSummary summary;
    auto& counts = statement(
        "SELECT (SELECT count(*) FROM outbox) + (SELECT coalesce(sum(items), 0) FROM batch WHERE state <> 3), "
        "(SELECT value FROM counter WHERE name = 'confirmed'), "
        "(SELECT count(*) FROM conflict) + (SELECT count(*) FROM batch_item WHERE state >= 3 AND conflict IS NULL) + "
        "(SELECT coalesce(sum(items), 0) FROM batch WHERE state = 4), "
        "(SELECT count(*) FROM batch WHERE state <> 3), "
        "(SELECT max(received_at) FROM receipt), (SELECT min(next_try) FROM batch WHERE state = 2)");
    counts.executeStep();
    const auto number = [&](int column) { return static_cast<std::uint64_t>(counts.getColumn(column).getInt64()); };
    summary.waiting = number(0);
    summary.confirmed = number(1);
    summary.needsYou = number(2);
    summary.batchesOpen = static_cast<std::uint32_t>(number(3));
    if (!counts.isColumnNull(4)) summary.lastReceipt = timeOf(counts.getColumn(4).getInt64());
    if (!counts.isColumnNull(5)) summary.nextTry = timeOf(counts.getColumn(5).getInt64());
    counts.reset();
    auto& message = statement("SELECT server_message FROM batch WHERE state <> 3 AND server_message <> '' ORDER BY sequence LIMIT 1");
    if (message.executeStep()) summary.lastServerMessage = message.getColumn(0).getString();
    message.reset();
    return summary;
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

SealedBatch batchFromRow(SQLite::Statement& row) {
    SealedBatch batch;
    batch.id = row.getColumn(0).getString();
    batch.sequence = static_cast<std::uint64_t>(row.getColumn(1).getInt64());
    batch.digest = row.getColumn(2).getString();
    batch.items = static_cast<std::uint32_t>(row.getColumn(3).getInt64());
    batch.state = static_cast<BatchState>(row.getColumn(4).getInt());
    batch.attempts = static_cast<std::uint32_t>(row.getColumn(5).getInt64());
    if (!row.isColumnNull(6)) batch.nextTry = timeOf(row.getColumn(6).getInt64());
    batch.serverMessage = row.getColumn(7).getString();
    return batch;
}

}  // namespace ami::app
