#include <algorithm>

#include "app/store/Gzip.h"
#include "app/store/Random.h"
#include "app/store/StoreImpl.h"
#include "protocol/base/LowerHex.h"
#include "protocol/crypto/Digest.h"
#include "protocol/mdms/CimEndDeviceEvents.h"

namespace ami::app {

namespace {

constexpr std::size_t packFrom = 1024;
constexpr std::size_t largestWire = 1024 * 1024;
/// A batch is one device's. Devices with fewer waiting readings than this share one, so that a view of many meters makes no flood of
/// batches.
constexpr std::size_t worthABatch = 100;

}  // namespace

std::optional<Store::Impl::Body> Store::Impl::bodyOf(const SealedBatch& batch, const SQLite::Column& column, bool packed) const {
    const auto octets = static_cast<const std::uint8_t*>(column.getBlob());
    Body body;
    body.stored.assign(octets, octets + column.getBytes());
    if (options.cipher) {
        auto clear = options.cipher->open(body.stored, "batch/" + batch.id);
        if (!clear) return std::nullopt;
        body.stored = std::move(*clear);
    }
    if (packed && gunzip(body.stored, mdms::limits::octets, body.plain)) return std::nullopt;
    if (!packed) body.plain = body.stored;
    if (lowerHex(crypto::sha256(body.plain)) != batch.digest) return std::nullopt;
    return body;
}

std::uint64_t Store::Impl::nextNumber() {
    statement("UPDATE counter SET value = value + 1 WHERE name = 'batch'").exec();
    auto& row = statement("SELECT value FROM counter WHERE name = 'batch'");
    row.executeStep();
    const auto number = static_cast<std::uint64_t>(row.getColumn(0).getInt64());
    row.reset();
    return number;
}

Result<std::int64_t> Store::Impl::insertBatch(const SealedBatch& batch, bool ownNumber, UtcTime now, const OutgoingBatch* asIs) {
    std::int64_t key = static_cast<std::int64_t>(batch.sequence);
    if (!ownNumber) {
        auto& lowest = statement("SELECT min(coalesce(min(sequence), 0), 0) - 1 FROM batch");
        lowest.executeStep();
        key = lowest.getColumn(0).getInt64();
        lowest.reset();
    }
    const bool packs = asIs ? asIs->packed : batch.body.size() >= packFrom;
    const Bytes packed = packs && !asIs ? gzip(batch.body) : Bytes();
    const Bytes& clear = asIs ? asIs->wire : packs ? packed : batch.body;
    Bytes hidden;
    if (options.cipher) {
        auto closed = options.cipher->seal(clear, "batch/" + batch.id);
        if (!closed) return Unexpected(closed.error());
        hidden = std::move(*closed);
    }
    const Bytes& stored = options.cipher ? hidden : clear;
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

Result<SealedBatch> Store::Impl::make(BatchKind kind, std::uint64_t number, std::uint32_t items, UtcTime now,
                                      const std::function<Result<Bytes>(const std::string& id)>& encode) {
    const auto id = newUuid(now);
    if (!id) return Unexpected(id.error());
    SealedBatch batch;
    batch.id = *id;
    batch.sequence = number;
    batch.kind = kind;
    batch.items = items;
    auto body = encode(batch.id);
    if (!body) return Unexpected(body.error());
    batch.body = std::move(*body);
    batch.digest = lowerHex(crypto::sha256(batch.body));
    return batch;
}

Result<SealedBatch> Store::Impl::makeReadings(std::uint64_t number, const std::string& ofSeries, std::span<const mdms::Reading> readings,
                                              UtcTime now, const std::string& source) {
    return make(BatchKind::Readings, number, static_cast<std::uint32_t>(readings.size()), now, [&](const std::string& id) {
        return mdms::encodeBatch({id, number, ofSeries, now, source}, readings, types);
    });
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
        auto batch = makeReadings(number, series, readings, now, source);
        if (!batch) return Unexpected(batch.error());
        if (batch->body.size() > largestWire && line.size() > 1 && gzip(batch->body).size() > largestWire) {
            keep(line.size() / 2);
            continue;
        }
        const auto inserted = insertBatch(*batch, true, now);
        if (!inserted) return Unexpected(inserted.error());
        const std::int64_t row = *inserted;
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
    const bool events = parent->kind == BatchKind::Events;
    const bool whole = document && (events ? document->events.size() : document->items.size()) == parent->items;
    const auto moved = step(batchId, whole && parent->items > 1 ? BatchEvent::Split : BatchEvent::Refused);
    if (!moved) return Unexpected(moved.error());
    auto& words = statement("UPDATE batch SET server_message = ? WHERE sequence = ?");
    words.bind(1, reason);
    words.bind(2, row);
    words.exec();
    if (parent->items == 0 || !document) return false;

    const std::string& source = document->header.source;
    if (!whole || parent->items == 1) {
        auto closing = makeReadings(parent->sequence, document->header.series, {}, now, source);
        if (!closing) return Unexpected(closing.error());
        closing->parent = parent->id;
        if (const auto inserted = insertBatch(*closing, false, now); !inserted) return Unexpected(inserted.error());
        return false;
    }

    std::vector<mdms::Reading> readings;
    for (const auto& item : document->items) readings.push_back(item.reading);
    std::vector<mdms::DeviceEvent> logged;
    for (const auto& item : document->events) logged.push_back(item.event);
    const std::size_t half = parent->items / 2;
    const auto child = [&](std::uint64_t number, const std::string& ofSeries, std::size_t from, std::size_t count) -> Result<SealedBatch> {
        auto made = events
                        ? make(parent->kind, number, static_cast<std::uint32_t>(count), now,
                               [&](const std::string& id) {
                                   return mdms::encodeEvents({id, number, ofSeries, now, source}, std::span(logged).subspan(from, count));
                               })
                        : makeReadings(number, ofSeries, std::span(readings).subspan(from, count), now, source);
        if (!made) return made;
        made->parent = parent->id;
        made->carried = parent->carried;
        return made;
    };
    const auto first = child(parent->sequence, document->header.series, 0, half);
    if (!first) return Unexpected(first.error());
    const auto second = child(nextNumber(), series, half, parent->items - half);
    if (!second) return Unexpected(second.error());
    const auto firstRow = insertBatch(*first, false, now);
    if (!firstRow) return Unexpected(firstRow.error());
    const auto secondRow = insertBatch(*second, true, now);
    if (!secondRow) return Unexpected(secondRow.error());
    for (const char* table : {"batch_item", "event_item"}) {
        auto& low = statement(std::string("UPDATE ") + table + " SET batch = ? WHERE batch = ? AND item < ?");
        low.bind(1, *firstRow);
        low.bind(2, row);
        low.bind(3, static_cast<std::int64_t>(half));
        low.exec();
        auto& high = statement(std::string("UPDATE ") + table + " SET batch = ?, item = item - ? WHERE batch = ?");
        high.bind(1, *secondRow);
        high.bind(2, static_cast<std::int64_t>(half));
        high.bind(3, row);
        high.exec();
    }
    return true;
}

}  // namespace ami::app
