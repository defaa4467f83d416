#include "app/store/StoreImpl.h"
#include "protocol/mdms/CimMeterReadings.h"

namespace ami::app {

namespace {

bool sameAs(SQLite::Statement& row, int first, const mdms::Reading& reading) {
    return fromColumns(row.getColumn(first).getInt64(), row.getColumn(first + 1).getInt(), row.getColumn(first + 2).getInt()) ==
               reading.value &&
           row.getColumn(first + 3).getInt() == reading.unit;
}

}  // namespace

const char* name(Decision decision) {
    switch (decision) {
        case Decision::KeepTheirs: return "keep-theirs";
        case Decision::SendMineAgain: return "send-mine-again";
        case Decision::LeaveOpen: return "leave-open";
    }
    return "";
}

std::optional<ConflictDecision> Store::Impl::lastDecision(const std::string& batchId, std::uint32_t index) {
    auto& row = statement(
        "SELECT choice, reason, person, decided_at, sent_in FROM decision WHERE batch = ? AND item = ? ORDER BY id DESC LIMIT 1");
    row.bind(1, batchId);
    row.bind(2, static_cast<std::int64_t>(index));
    std::optional<ConflictDecision> found;
    if (row.executeStep()) {
        found = ConflictDecision{static_cast<Decision>(row.getColumn(0).getInt()), row.getColumn(1).getString(), row.getColumn(2).getString(),
                                 timeOf(row.getColumn(3).getInt64()), row.getColumn(4).getString()};
    }
    row.reset();
    return found;
}

/// The newest value of the meter itself: what was read again for the conflict, else another value that a later read gave.
std::optional<mdms::Reading> Store::Impl::meterValue(const mdms::Reading& mine) {
    auto& again = statement(
        "SELECT magnitude, negative, exponent, unit, quality, meter_time FROM reread WHERE reading = ? ORDER BY id DESC LIMIT 1");
    again.bind(1, static_cast<std::int64_t>(mine.sequence));
    std::optional<mdms::Reading> found;
    const auto take = [&](SQLite::Statement& row) {
        if (!row.executeStep()) return;
        found = mine;
        found->value = fromColumns(row.getColumn(0).getInt64(), row.getColumn(1).getInt(), row.getColumn(2).getInt());
        found->unit = static_cast<dlms::UnitCode>(row.getColumn(3).getInt());
        found->quality = static_cast<mdms::Quality>(row.getColumn(4).getInt());
        found->meterTime = row.getColumn(5).getString();
    };
    take(again);
    again.reset();
    if (found) return found;
    auto& other = statement(
        "SELECT magnitude, negative, exponent, unit, quality, meter_time FROM conflict WHERE reading = ? ORDER BY id DESC LIMIT 1");
    other.bind(1, static_cast<std::int64_t>(mine.sequence));
    take(other);
    other.reset();
    return found;
}

Result<std::vector<ConflictTriple>> Store::conflictTriples(std::uint32_t limit, bool withDecided) {
    return impl_->run([&]() -> Result<std::vector<ConflictTriple>> {
        std::vector<ConflictTriple> triples;
        const auto take = [&](ConflictTriple triple) {
            triple.decision = impl_->lastDecision(triple.batchId, triple.index);
            const bool open = !triple.decision || triple.decision->decision == Decision::LeaveOpen;
            if (!open && !withDecided) return;
            triple.meter = impl_->meterValue(triple.mine);
            triples.push_back(std::move(triple));
        };
        auto& rows = impl_->statement(std::string(itemColumns) +
                                      ", b.id, o.item, o.code, o.detail, o.kept FROM batch_item o JOIN batch b ON b.sequence = o.batch " +
                                      itemTables + "WHERE o.state = 3 ORDER BY o.batch DESC, o.item");
        while (triples.size() < limit && rows.executeStep()) {
            take({rows.getColumn(16).getString(), static_cast<std::uint32_t>(rows.getColumn(17).getInt64()), rows.getColumn(18).getString(),
                  rows.getColumn(19).getString(), readingFromRow(rows), keptFromJson(rows.getColumn(20).getString()), {}, {}});
        }
        rows.reset();

        // Batches of another laptop bring no readings into this store; theirs stand in their bodies.
        auto& carried = impl_->statement(
            "SELECT b.id, e.item, e.code, e.detail, e.kept FROM batch_exception e JOIN batch b ON b.sequence = e.batch "
            "WHERE e.state = 3 AND b.kind = 0 ORDER BY e.batch DESC, e.item");
        std::string open;
        mdms::DecodedBatch document;
        while (triples.size() < limit && carried.executeStep()) {
            ConflictTriple triple;
            triple.batchId = carried.getColumn(0).getString();
            triple.index = static_cast<std::uint32_t>(carried.getColumn(1).getInt64());
            triple.code = carried.getColumn(2).getString();
            triple.detail = carried.getColumn(3).getString();
            triple.theirs = keptFromJson(carried.getColumn(4).getString());
            if (open != triple.batchId) {
                open = triple.batchId;
                const auto batch = impl_->findBatch(open, true);
                document = batch ? mdms::decodeBatch(batch->body).value_or(mdms::DecodedBatch()) : mdms::DecodedBatch();
            }
            if (triple.index >= document.items.size()) continue;
            triple.mine = document.items[triple.index].reading;
            triple.mine.sequence = 0;
            take(std::move(triple));
        }
        carried.reset();
        return triples;
    });
}

Result<void> Store::decide(const std::string& batchId, std::uint32_t index, const ConflictDecision& decision, const std::string& source) {
    if (decision.decision == Decision::SendMineAgain && decision.reason.empty())
        return fail(Fault::Misuse, Layer::Store, StoreError::ReasonMissing);
    if (!mdms::isPlainText(decision.reason) || !mdms::isPlainText(decision.person))
        return fail(Fault::Misuse, Layer::Store, StoreError::ReasonMissing);
    return impl_->change([&]() -> Result<void> {
        std::int64_t row = 0;
        const auto batch = impl_->findBatch(batchId, true, &row);
        if (!batch) return fail(Fault::Misuse, Layer::Store, StoreError::NoSuchBatch);
        auto& item = impl_->statement(
            "SELECT coalesce(reading, 0), coalesce(conflict, 0) FROM batch_item WHERE batch = ?1 AND item = ?2 AND state >= 3 "
            "UNION ALL SELECT 0, 0 FROM batch_exception WHERE batch = ?1 AND item = ?2");
        item.bind(1, row);
        item.bind(2, static_cast<std::int64_t>(index));
        const bool found = item.executeStep();
        const std::int64_t reading = found ? item.getColumn(0).getInt64() : 0;
        const std::int64_t conflict = found ? item.getColumn(1).getInt64() : 0;
        item.reset();
        if (!found) return fail(Fault::Misuse, Layer::Store, StoreError::NoSuchItem);

        std::string sentIn;
        if (decision.decision == Decision::SendMineAgain) {
            const auto document = mdms::decodeBatch(batch->body);
            if (!document || index >= document->items.size()) return fail(Fault::Misuse, Layer::Store, StoreError::NoSuchItem);
            const mdms::Reading& mine = document->items[index].reading;
            auto again = impl_->makeReadings(impl_->nextNumber(), impl_->series, std::span(&mine, 1), decision.time, source);
            if (!again) return Unexpected(again.error());
            again->parent = batchId;
            again->carried = reading == 0 && conflict == 0;
            const auto newRow = impl_->insertBatch(*again, true, decision.time);
            if (!newRow) return Unexpected(newRow.error());
            if (!again->carried) {
                auto& insert = impl_->statement("INSERT INTO batch_item (batch, item, reading, conflict) VALUES (?,0,?,?)");
                insert.bind(1, *newRow);
                if (reading != 0) insert.bind(2, reading);
                else insert.bind(3, conflict);
                insert.exec();
            }
            sentIn = again->id;
        }
        auto& insert = impl_->statement(
            "INSERT INTO decision (batch, item, choice, reason, person, decided_at, sent_in) VALUES (?,?,?,?,?,?,?)");
        insert.bind(1, batchId);
        insert.bind(2, static_cast<std::int64_t>(index));
        insert.bind(3, static_cast<std::int32_t>(decision.decision));
        insert.bind(4, decision.reason);
        insert.bind(5, decision.person);
        insert.bind(6, millisecondsOf(decision.time));
        insert.bind(7, sentIn);
        insert.exec();
        return {};
    });
}

Result<std::uint64_t> Store::addRereads(const std::vector<mdms::Reading>& readings, UtcTime now) {
    return impl_->change([&]() -> Result<std::uint64_t> {
        std::uint64_t known = 0;
        for (const mdms::Reading& reading : readings) {
            auto& select = impl_->statement("SELECT sequence FROM reading WHERE meter = ? AND register = ? AND time = ?");
            const std::int64_t meter = impl_->meterOf(reading).id;
            const std::int64_t reg = impl_->registerOf(reading).id;
            select.bind(1, meter);
            select.bind(2, reg);
            select.bind(3, millisecondsOf(reading.time));
            const std::int64_t sequence = select.executeStep() ? select.getColumn(0).getInt64() : 0;
            select.reset();
            if (sequence == 0) continue;
            auto& last = impl_->statement("SELECT magnitude, negative, exponent, unit FROM reread WHERE reading = ? ORDER BY id DESC LIMIT 1");
            last.bind(1, sequence);
            const bool same = last.executeStep() && sameAs(last, 0, reading);
            last.reset();
            ++known;
            if (same) continue;
            const DecimalColumns value = toColumns(reading.value);
            auto& insert = impl_->statement(
                "INSERT INTO reread (reading, read_at, magnitude, negative, exponent, unit, quality, meter_time) VALUES (?,?,?,?,?,?,?,?)");
            insert.bind(1, sequence);
            insert.bind(2, millisecondsOf(now));
            insert.bind(3, value.magnitude);
            insert.bind(4, value.negative);
            insert.bind(5, value.exponent);
            insert.bind(6, static_cast<std::int32_t>(reading.unit));
            insert.bind(7, static_cast<std::int32_t>(reading.quality));
            insert.bind(8, reading.meterTime);
            insert.exec();
        }
        return known;
    });
}

}  // namespace ami::app
