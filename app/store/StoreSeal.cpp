#include <algorithm>

#include "app/store/Gzip.h"
#include "app/store/Random.h"
#include "app/store/StoreImpl.h"
#include "protocol/crypto/Digest.h"
#include "protocol/mdms/CimMeterReadings.h"

namespace ami::app {

namespace {

constexpr std::size_t packFrom = 1024;
constexpr std::size_t largestWire = 1024 * 1024;
/// A batch is one device's. Devices with fewer waiting readings than this share one, so that a view of many meters makes no flood of batches.
constexpr std::size_t worthABatch = 100;

std::string lowerHex(BytesView bytes) {
    std::string text = toHex(bytes);
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c; });
    return text;
}

}  // namespace

std::uint64_t Store::Impl::nextNumber() {
    statement("UPDATE counter SET value = value + 1 WHERE name = 'batch'").exec();
    auto& row = statement("SELECT value FROM counter WHERE name = 'batch'");
    row.executeStep();
    const auto number = static_cast<std::uint64_t>(row.getColumn(0).getInt64());
    row.reset();
    return number;
}

std::int64_t Store::Impl::insertBatch(const SealedBatch& batch, bool ownNumber, UtcTime now, const OutgoingBatch* asIs) {
    std::int64_t key = static_cast<std::int64_t>(batch.sequence);
    if (!ownNumber) {
        auto& lowest = statement("SELECT min(coalesce(min(sequence), 0), 0) - 1 FROM batch");
        lowest.executeStep();
        key = lowest.getColumn(0).getInt64();
        lowest.reset();
    }
    const bool packs = asIs ? asIs->packed : batch.body.size() >= packFrom;
    const Bytes packed = packs && !asIs ? gzip(batch.body) : Bytes();
    const Bytes& stored = asIs ? asIs->wire : packs ? packed : batch.body;
    auto& insert = statement(
        "INSERT INTO batch (sequence, id, body, digest, items, sealed_at, state, kind, number, packed, parent, carried) "
        "VALUES (?,?,?,?,?,?,0,?,?,?,?,?)");
    insert.bind(1, key);
    insert.bind(2, batch.id);
    insert.bindNoCopy(3, stored.data(), static_cast<int>(stored.size()));
    insert.bind(4, batch.digest);
    insert.bind(5, static_cast<std::int64_t>(batch.items));
    insert.bind(6, millisecondsOf(now));
    insert.bind(7, static_cast<std::int32_t>(batch.kind));
    if (!ownNumber) insert.bind(8, static_cast<std::int64_t>(batch.sequence));
    insert.bind(9, packs ? 1 : 0);
    insert.bind(10, batch.parent);
    insert.bind(11, batch.carried ? 1 : 0);
    insert.exec();
    return key;
}

Result<SealedBatch> Store::Impl::make(BatchKind kind, std::uint64_t number, const std::string& ofSeries, std::span<const mdms::Reading> readings,
                                      UtcTime now, const std::string& source) {
    const auto id = newUuid(now);
    if (!id) return Unexpected(id.error());
    SealedBatch batch;
    batch.id = *id;
    batch.sequence = number;
    batch.kind = kind;
    auto body = mdms::encodeBatch({batch.id, number, ofSeries, now, source}, readings, types);
    if (!body) return Unexpected(body.error());
    batch.body = std::move(*body);
    batch.digest = lowerHex(crypto::sha256(batch.body));
    batch.items = static_cast<std::uint32_t>(readings.size());
    return batch;
}

Result<std::optional<SealedBatch>> Store::Impl::sealReadings(std::uint32_t maximum, UtcTime now, const std::string& source) {
    const std::size_t most = std::min<std::size_t>(maximum, mdms::limits::items);
    std::vector<Item> line;
    const std::int64_t conflictsBefore = place(Line::Conflicts);
    takeFromLine(Line::Readings, most, line);
    takeFromLine(Line::Conflicts, most - line.size(), line);  // a second value never goes before the first
    if (line.empty()) return std::optional<SealedBatch>();
    const auto otherMeter = [&](std::size_t i) {
        return line[i].reading.meter != line[i - 1].reading.meter || line[i].reading.generation != line[i - 1].reading.generation;
    };
    // What does not go into this batch is in line again.
    const auto keep = [&](std::size_t count) {
        line.resize(count);
        const bool anyConflict = line.back().conflict;
        move(Line::Conflicts, anyConflict ? line.back().row : conflictsBefore);
        if (!anyConflict) move(Line::Readings, line.back().row);
    };
    for (std::size_t i = worthABatch; i < line.size(); ++i) {
        if (otherMeter(i)) {
            keep(i);
            break;
        }
    }

    const std::uint64_t number = nextNumber();
    for (;;) {
        std::vector<Item> items = line;
        std::stable_sort(items.begin(), items.end(),
                         [](const Item& a, const Item& b) { return mdms::documentOrder(a.reading, b.reading); });
        std::vector<mdms::Reading> readings;
        readings.reserve(items.size());
        for (const Item& item : items) readings.push_back(item.reading);
        auto batch = make(BatchKind::Readings, number, series, readings, now, source);
        if (!batch) return Unexpected(batch.error());
        if (batch->body.size() > largestWire && line.size() > 1 && gzip(batch->body).size() > largestWire) {
            keep(line.size() / 2);
            continue;
        }
        const std::int64_t row = insertBatch(*batch, true, now);
        for (std::size_t i = 0; i < items.size(); ++i) {
            auto& item = statement(items[i].conflict ? "INSERT INTO batch_item (batch, item, conflict) VALUES (?,?,?)"
                                                     : "INSERT INTO batch_item (batch, item, reading) VALUES (?,?,?)");
            item.bind(1, row);
            item.bind(2, static_cast<std::int64_t>(i));
            item.bind(3, items[i].row);
            item.exec();
        }
        return std::optional(std::move(*batch));
    }
}

Result<bool> Store::Impl::splitOne(const std::string& batchId, UtcTime now, const std::string& reason) {
    std::int64_t row = 0;
    const auto parent = findBatch(batchId, true, &row);
    if (!parent) return fail(Fault::Misuse, Layer::Store, StoreError::NoSuchBatch);
    const auto document = mdms::decodeBatch(parent->body);
    const bool whole = document && document->items.size() == parent->items;
    const auto moved = step(batchId, whole && parent->items > 1 ? BatchEvent::Split : BatchEvent::Refused);
    if (!moved) return Unexpected(moved.error());
    auto& words = statement("UPDATE batch SET server_message = ? WHERE sequence = ?");
    words.bind(1, reason);
    words.bind(2, row);
    words.exec();

    if (!whole || parent->items <= 1) {
        if (parent->items == 0 || !document) return false;
        auto closing = make(BatchKind::Readings, parent->sequence, document->header.series, {}, now, document->header.source);
        if (!closing) return Unexpected(closing.error());
        closing->parent = parent->id;
        insertBatch(*closing, false, now);
        return false;
    }

    std::vector<mdms::Reading> readings;
    readings.reserve(document->items.size());
    for (const auto& item : document->items) readings.push_back(item.reading);
    const std::size_t half = readings.size() / 2;
    const std::span<const mdms::Reading> all(readings);
    auto first = make(parent->kind, parent->sequence, document->header.series, all.first(half), now, document->header.source);
    if (!first) return Unexpected(first.error());
    auto second = make(parent->kind, nextNumber(), series, all.subspan(half), now, document->header.source);
    if (!second) return Unexpected(second.error());
    for (SealedBatch* child : {&*first, &*second}) {
        child->parent = parent->id;
        child->carried = parent->carried;
    }
    const std::int64_t firstRow = insertBatch(*first, false, now);
    const std::int64_t secondRow = insertBatch(*second, true, now);
    for (const char* table : {"batch_item", "event_item"}) {
        auto& low = statement(std::string("UPDATE ") + table + " SET batch = ? WHERE batch = ? AND item < ?");
        low.bind(1, firstRow);
        low.bind(2, row);
        low.bind(3, static_cast<std::int64_t>(half));
        low.exec();
        auto& high = statement(std::string("UPDATE ") + table + " SET batch = ?, item = item - ? WHERE batch = ?");
        high.bind(1, secondRow);
        high.bind(2, static_cast<std::int64_t>(half));
        high.bind(3, row);
        high.exec();
    }
    return true;
}

}  // namespace ami::app
