#include <sqlite3.h>

#include <algorithm>

#include "app/store/Gzip.h"
#include "app/store/StoreImpl.h"
#include "protocol/mdms/CimMeterReadings.h"

namespace ami::app {

namespace {

constexpr const char* goesOut =
    "b.state IN (0, 1, 2, 5, 6) AND (b.next_try IS NULL OR b.next_try <= ?) "
    "AND b.sequence NOT IN (SELECT id FROM damaged_row WHERE kind = 2) ";
// What has failed goes behind what has not, so that no bad batch holds up the others.
constexpr const char* sendingOrder = "ORDER BY b.kind DESC, b.state = 2, coalesce(b.number, b.sequence), b.sequence ";

}  // namespace

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
    batch.kind = static_cast<BatchKind>(row.getColumn(8).getInt());
    batch.faults = static_cast<std::uint32_t>(row.getColumn(9).getInt64());
    if (!row.isColumnNull(10)) batch.firstFault = timeOf(row.getColumn(10).getInt64());
    batch.parent = row.getColumn(11).getString();
    batch.receiptAt = row.getColumn(12).getString();
    batch.carried = row.getColumn(13).getInt() != 0;
    return batch;
}

Result<std::int64_t> Store::Impl::step(const std::string& batchId, BatchEvent event) {
    auto& select = statement("SELECT sequence, state FROM batch WHERE id = ?");
    select.bind(1, batchId);
    if (!select.executeStep()) return fail(Fault::Misuse, Layer::Store, StoreError::NoSuchBatch);
    const std::int64_t row = select.getColumn(0).getInt64();
    const auto from = static_cast<BatchState>(select.getColumn(1).getInt());
    select.reset();
    const auto to = after(from, event);
    if (!to) return fail(Fault::Misuse, Layer::Store, StoreError::WrongState, static_cast<std::int64_t>(from));
    auto& update = statement("UPDATE batch SET state = ?, next_try = NULL WHERE sequence = ?");
    update.bind(1, static_cast<std::int32_t>(*to));
    update.bind(2, row);
    update.exec();
    return row;
}

std::optional<SealedBatch> Store::Impl::findBatch(const std::string& batchId, bool withBody, std::int64_t* rowKey) {
    auto& row = statement(std::string(batchColumns) + ", b.packed, b.sequence, " + (withBody ? "b.body" : "NULL") + " FROM batch b WHERE b.id = ?");
    row.bind(1, batchId);
    std::optional<SealedBatch> found;
    if (row.executeStep()) {
        found = batchFromRow(row);
        if (rowKey) *rowKey = row.getColumn(batchColumnCount + 1).getInt64();
        if (withBody) {
            auto body = bodyOf(*found, row.getColumn(batchColumnCount + 2), row.getColumn(batchColumnCount).getInt() != 0);
            if (!body) throw SQLite::Exception("batch", SQLITE_CORRUPT);
            found->body = std::move(body->plain);
        }
    }
    row.reset();
    return found;
}

Result<std::vector<SealedBatch>> Store::due(UtcTime now, std::uint32_t limit) {
    return impl_->run([&]() -> Result<std::vector<SealedBatch>> {
        auto& rows = impl_->statement(std::string(batchColumns) + ", b.packed, b.body, b.sequence FROM batch b WHERE " + goesOut + sendingOrder + "LIMIT ?");
        rows.bind(1, millisecondsOf(now));
        rows.bind(2, static_cast<std::int64_t>(limit));
        std::vector<SealedBatch> batches;
        std::vector<std::int64_t> damaged;
        while (rows.executeStep()) {
            SealedBatch batch = batchFromRow(rows);
            auto body = impl_->bodyOf(batch, rows.getColumn(batchColumnCount + 1), rows.getColumn(batchColumnCount).getInt() != 0);
            if (!body) {
                damaged.push_back(rows.getColumn(batchColumnCount + 2).getInt64());
                continue;
            }
            batch.body = std::move(body->plain);
            batches.push_back(std::move(batch));
        }
        rows.reset();
        for (const std::int64_t row : damaged) impl_->noteDamaged(Impl::Line::Batches, row);
        return batches;
    });
}

Result<std::optional<OutgoingBatch>> Store::nextDue(UtcTime now, const std::set<std::string>& passed) {
    return impl_->run([&]() -> Result<std::optional<OutgoingBatch>> {
        for (;;) {
            std::int64_t next = 0;
            bool found = false;
            auto& line = impl_->statement(std::string("SELECT b.id, b.sequence FROM batch b WHERE ") + goesOut + sendingOrder);
            line.bind(1, millisecondsOf(now));
            while (!found && line.executeStep()) {
                found = !passed.contains(line.getColumn(0).getString());
                next = line.getColumn(1).getInt64();
            }
            line.reset();
            if (!found) return std::optional<OutgoingBatch>();
            auto& row = impl_->statement(std::string(batchColumns) + ", b.packed, b.body FROM batch b WHERE b.sequence = ?");
            row.bind(1, next);
            row.executeStep();
            OutgoingBatch out{batchFromRow(row), {}, row.getColumn(batchColumnCount).getInt() != 0};
            auto body = impl_->bodyOf(out.batch, row.getColumn(batchColumnCount + 1), out.packed);
            row.reset();
            if (body) {
                out.wire = std::move(body->stored);
                return std::optional(std::move(out));
            }
            // It is not what was sealed, and never goes out; the line goes on.
            impl_->noteDamaged(Impl::Line::Batches, next);
        }
    });
}

Result<std::uint32_t> Store::sealedAhead() {
    return impl_->run([&]() -> Result<std::uint32_t> {
        auto& row = impl_->statement("SELECT count(*) FROM batch WHERE state IN (0, 5)");
        row.executeStep();
        const auto count = static_cast<std::uint32_t>(row.getColumn(0).getInt64());
        row.reset();
        return count;
    });
}

Result<void> Store::lineUp(bool afterStop) {
    return impl_->run([&]() -> Result<void> {
        WriteTransaction transaction(*impl_->database);
        impl_->statement("UPDATE batch SET state = 5 WHERE state = 0").exec();
        if (afterStop) impl_->statement("UPDATE batch SET state = 5, next_try = NULL WHERE state = 1").exec();
        transaction.commit();
        return {};
    });
}

Result<void> Store::markSending(const std::string& batchId, UtcTime) {
    return impl_->change([&]() -> Result<void> {
        const auto row = impl_->step(batchId, BatchEvent::SendBegun);
        if (!row) return Unexpected(row.error());
        auto& update = impl_->statement("UPDATE batch SET attempts = attempts + 1 WHERE sequence = ?");
        update.bind(1, *row);
        update.exec();
        return {};
    });
}

Result<void> Store::markRetry(const std::string& batchId, UtcTime nextTry, const std::string& serverMessage) {
    return impl_->change([&]() -> Result<void> {
        const auto row = impl_->step(batchId, BatchEvent::PutOff);
        if (!row) return Unexpected(row.error());
        auto& update = impl_->statement("UPDATE batch SET next_try = ?, server_message = ? WHERE sequence = ?");
        update.bind(1, millisecondsOf(nextTry));
        update.bind(2, serverMessage);
        update.bind(3, *row);
        update.exec();
        return {};
    });
}

Result<void> Store::markFault(const std::string& batchId, UtcTime now, UtcTime nextTry, const std::string& serverMessage) {
    return impl_->change([&]() -> Result<void> {
        const auto row = impl_->step(batchId, BatchEvent::PutOff);
        if (!row) return Unexpected(row.error());
        auto& update = impl_->statement(
            "UPDATE batch SET next_try = ?, server_message = ?, faults = faults + 1, first_fault = coalesce(first_fault, ?) "
            "WHERE sequence = ?");
        update.bind(1, millisecondsOf(nextTry));
        update.bind(2, serverMessage);
        update.bind(3, millisecondsOf(now));
        update.bind(4, *row);
        update.exec();
        return {};
    });
}

Result<void> Store::markHeld(const std::string& batchId, const std::string& serverMessage) {
    return impl_->change([&]() -> Result<void> {
        const auto row = impl_->step(batchId, BatchEvent::Held);
        if (!row) return Unexpected(row.error());
        auto& update = impl_->statement("UPDATE batch SET server_message = ? WHERE sequence = ?");
        update.bind(1, serverMessage);
        update.bind(2, *row);
        update.exec();
        return {};
    });
}

Result<void> Store::markAcknowledged(const std::string& batchId, const std::string& receiptAt, UtcTime nextTry,
                                     const std::string& serverMessage) {
    return impl_->change([&]() -> Result<void> {
        const auto row = impl_->step(batchId, BatchEvent::Taken);
        if (!row) return Unexpected(row.error());
        auto& update = impl_->statement(
            "UPDATE batch SET next_try = ?, server_message = ?, receipt_at = coalesce(nullif(?, ''), receipt_at) WHERE sequence = ?");
        update.bind(1, millisecondsOf(nextTry));
        update.bind(2, serverMessage);
        update.bind(3, receiptAt);
        update.bind(4, *row);
        update.exec();
        return {};
    });
}

Result<void> Store::markForgotten(const std::string& batchId) {
    return impl_->change([&]() -> Result<void> {
        const auto row = impl_->step(batchId, BatchEvent::Forgotten);
        if (!row) return Unexpected(row.error());
        auto& update = impl_->statement("UPDATE batch SET receipt_at = '' WHERE sequence = ?");
        update.bind(1, *row);
        update.exec();
        return {};
    });
}

Result<void> Store::markDeadLetter(const std::string& batchId, const std::string& reason) {
    return impl_->change([&]() -> Result<void> {
        const auto row = impl_->step(batchId, BatchEvent::Refused);
        if (!row) return Unexpected(row.error());
        auto& update = impl_->statement("UPDATE batch SET server_message = ? WHERE sequence = ?");
        update.bind(1, reason);
        update.bind(2, *row);
        update.exec();
        return {};
    });
}

Result<void> Store::confirm(const Receipt& receipt) {
    return impl_->change([&] { return impl_->confirmOne(receipt); });
}

Result<bool> Store::split(const std::string& batchId, UtcTime now, const std::string& reason) {
    return impl_->change([&] { return impl_->splitOne(batchId, now, reason); });
}

Result<std::optional<SealedBatch>> Store::seal(std::uint32_t maximum, UtcTime now, const std::string& source) {
    return impl_->change([&]() -> Result<std::optional<SealedBatch>> {
        auto events = impl_->sealEvents(maximum, now, source);
        if (!events || *events) return events;
        return impl_->sealReadings(maximum, now, source);
    });
}

Result<OutboxSummary> Store::summary() {
    return impl_->run([&]() -> Result<OutboxSummary> { return impl_->summarise(); });
}

Result<std::vector<SealedBatch>> Store::batches(std::uint32_t limit) {
    return impl_->run([&]() -> Result<std::vector<SealedBatch>> {
        auto& rows = impl_->statement(std::string(batchColumns) + "FROM batch b ORDER BY coalesce(b.number, b.sequence) DESC, b.sequence LIMIT ?");
        rows.bind(1, static_cast<std::int64_t>(limit));
        std::vector<SealedBatch> batches;
        while (rows.executeStep()) batches.push_back(batchFromRow(rows));
        return batches;
    });
}

Result<std::optional<SealedBatch>> Store::batch(const std::string& batchId) {
    return impl_->run([&]() -> Result<std::optional<SealedBatch>> { return impl_->findBatch(batchId, true); });
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
        auto& items = impl_->statement(
            "SELECT item, state, code, detail, kept FROM batch_item WHERE batch = ?1 AND state >= 3 "
            "UNION ALL SELECT item, state, code, detail, kept FROM batch_exception WHERE batch = ?1 ORDER BY item");
        items.bind(1, row.getColumn(8).getInt64());
        row.reset();
        while (items.executeStep()) {
            receipt.exceptions.push_back({static_cast<std::uint32_t>(items.getColumn(0).getInt64()),
                                          static_cast<ItemState>(items.getColumn(1).getInt()), items.getColumn(2).getString(),
                                          items.getColumn(3).getString(), keptFromJson(items.getColumn(4).getString())});
        }
        return std::optional(receipt);
    });
}

}  // namespace ami::app
