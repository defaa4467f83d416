#include "app/store/StoreImpl.h"

#include <algorithm>
#include <vector>

#include "app/store/Random.h"
#include "protocol/crypto/Digest.h"
#include "protocol/mdms/CimMeterReadings.h"

namespace ami::app {

namespace {

constexpr std::uint64_t pageOctets = 4096;
constexpr std::uint64_t fewestPages = 8;
constexpr std::uint64_t mostPages = 1000;

DiskSpace unknownSpace(const std::string&) { return {}; }

std::string lowerHex(BytesView bytes) {
    std::string text = toHex(bytes);
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c; });
    return text;
}

}  // namespace

Store::Impl::Impl(std::string where, std::unique_ptr<SQLite::Database> opened, StoreOptions chosen)
    : path(std::move(where)),
      database(std::move(opened)),
      types(loadReadingTypes()),
      options(std::move(chosen)),
      ballast(path, options.vfs.empty() ? options.ballastOctets : 0, options.vfs.empty() || options.space ? options.space : unknownSpace) {
    // The log of a small disk is small: writing it back must fit into what the ballast gives up.
    const std::uint64_t pages = ballast.octets() / pageOctets / 8;
    if (ballast.octets() > 0) sqlite3_wal_autocheckpoint(database->getHandle(), static_cast<int>(std::clamp(pages, fewestPages, mostPages)));
}

bool Store::Impl::makeRoom() {
    if (ballast.octets() == 0) return false;
    const bool released = ballast.release();
    const bool written = sqlite3_wal_checkpoint_v2(database->getHandle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr) == SQLITE_OK;
    return released || written;
}

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

std::optional<SealedBatch> Store::Impl::sealOne(std::uint32_t maximum, UtcTime now, const std::string& source,
                                                std::optional<Error>& error) {
    const std::size_t most = std::min<std::size_t>(maximum, mdms::limits::items);
    std::vector<Item> items;
    takeFromLine(Line::Readings, most, items);
    takeFromLine(Line::Conflicts, most - items.size(), items);  // a second value never goes before the first
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
    Bytes hidden;
    if (options.cipher) {
        auto sealed = options.cipher->seal(batch.body, "batch/" + batch.id);
        if (!sealed) {
            error = sealed.error();
            return std::nullopt;
        }
        hidden = std::move(*sealed);
    }
    const Bytes& kept = options.cipher ? hidden : batch.body;
    insert.bindNoCopy(3, kept.data(), static_cast<int>(kept.size()));
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
    return batch;
}

std::optional<Bytes> Store::Impl::bodyOf(const std::string& id, const std::string& digest, SQLite::Column column) const {
    const auto* octets = static_cast<const std::uint8_t*>(column.getBlob());
    Bytes body(octets, octets + column.getBytes());
    if (options.cipher) {
        auto clear = options.cipher->open(body, "batch/" + id);
        if (!clear) return std::nullopt;
        body = std::move(*clear);
    }
    if (lowerHex(crypto::sha256(body)) != digest) return std::nullopt;
    return body;
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
        "SELECT (SELECT coalesce(sum(items), 0) FROM batch WHERE state <> 3), "
        "(SELECT value FROM counter WHERE name = 'confirmed'), "
        "(SELECT count(*) FROM conflict) + (SELECT count(*) FROM batch_item WHERE state >= 3 AND conflict IS NULL) + "
        "(SELECT coalesce(sum(items), 0) FROM batch WHERE state = 4), "
        "(SELECT count(*) FROM batch WHERE state <> 3), "
        "(SELECT max(received_at) FROM receipt), (SELECT min(next_try) FROM batch WHERE state = 2)");
    counts.executeStep();
    const auto number = [&](int column) { return static_cast<std::uint64_t>(counts.getColumn(column).getInt64()); };
    summary.waiting = number(0) + static_cast<std::uint64_t>(lastId("SELECT max(sequence) FROM reading") - place(Line::Readings) +
                                                             lastId("SELECT max(id) FROM conflict") - place(Line::Conflicts));
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
