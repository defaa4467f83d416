#include "app/store/StoreImpl.h"

namespace ami::app {

namespace {

std::int64_t dayOf(UtcTime time) { return std::chrono::floor<std::chrono::days>(time).time_since_epoch().count(); }

std::int64_t firstDayOfMonth(UtcTime time) {
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(time));
    return std::chrono::sys_days(date.year() / date.month() / 1).time_since_epoch().count();
}

QueueState stateOf(BatchState state, std::uint32_t conflicts, std::uint32_t rejected) {
    switch (state) {
        case BatchState::Sealed: return QueueState::Sealed;
        case BatchState::Sending: return QueueState::Sending;
        case BatchState::Retrying: return QueueState::Retrying;
        case BatchState::DeadLetter: return QueueState::DeadLetter;
        case BatchState::Waiting: return QueueState::Waiting;
        case BatchState::Acknowledged: return QueueState::Acknowledged;
        case BatchState::Replaced: return QueueState::Replaced;
        case BatchState::Confirmed: break;
    }
    if (conflicts > 0) return QueueState::Conflict;
    return rejected > 0 ? QueueState::Rejected : QueueState::Confirmed;
}

}  // namespace

const char* name(QueueState state) {
    switch (state) {
        case QueueState::Draft: return "draft";
        case QueueState::Sealed: return "sealed";
        case QueueState::Waiting: return "waiting";
        case QueueState::Sending: return "sending";
        case QueueState::Acknowledged: return "acknowledged";
        case QueueState::Confirmed: return "confirmed";
        case QueueState::Retrying: return "retrying";
        case QueueState::Conflict: return "conflict";
        case QueueState::Rejected: return "rejected";
        case QueueState::DeadLetter: return "dead-letter";
        case QueueState::Replaced: return "replaced";
    }
    return "";
}

const char* name(PauseCause cause) {
    switch (cause) {
        case PauseCause::None: return "none";
        case PauseCause::Person: return "person";
        case PauseCause::Offline: return "offline";
        case PauseCause::Certificate: return "certificate";
        case PauseCause::Clock: return "clock";
        case PauseCause::Disk: return "disk";
        case PauseCause::CaptivePortal: return "captive-portal";
        case PauseCause::Metered: return "metered";
        case PauseCause::Proxy: return "proxy";
        case PauseCause::ServerBusy: return "server-busy";
    }
    return "";
}

Result<std::vector<QueueEntry>> Store::queue(const QueueFilter& filter) {
    return impl_->run([&]() -> Result<std::vector<QueueEntry>> {
        std::vector<QueueEntry> entries;
        const auto draft = [&](QueueKind kind, std::uint64_t items) {
            if (items == 0) return;
            QueueEntry entry;
            entry.kind = kind;
            entry.items = items;
            entries.push_back(std::move(entry));
        };
        draft(QueueKind::Events, static_cast<std::uint64_t>(impl_->lastId("SELECT count(*) FROM event_outbox")));
        draft(QueueKind::Readings, impl_->inLine());

        const auto batches = [&](const char* which, const char* order) {
            auto& rows = impl_->statement(
                std::string(batchColumns) +
                ", length(b.body), b.sealed_at, b.confirmed_at, "
                "(SELECT count(*) FROM (SELECT item FROM batch_item WHERE batch = b.sequence AND state = 3 "
                "  UNION ALL SELECT item FROM batch_exception WHERE batch = b.sequence AND state = 3) i "
                "  WHERE coalesce((SELECT choice FROM decision d WHERE d.batch = b.id AND d.item = i.item ORDER BY d.id DESC LIMIT 1), 2) = 2), "
                "(SELECT count(*) FROM batch_item WHERE batch = b.sequence AND state = 4) + "
                "(SELECT count(*) FROM batch_exception WHERE batch = b.sequence AND state = 4) FROM batch b WHERE " +
                which + order + " LIMIT ?");
            rows.bind(1, static_cast<std::int64_t>(filter.limit));
            while (rows.executeStep()) {
                const SealedBatch batch = batchFromRow(rows);
                const int extra = batchColumnCount;
                QueueEntry entry;
                entry.kind = batch.kind == BatchKind::Events ? QueueKind::Events : QueueKind::Readings;
                entry.id = batch.id;
                entry.sequence = batch.sequence;
                entry.items = batch.items;
                entry.octets = static_cast<std::uint64_t>(rows.getColumn(extra).getInt64());
                entry.attempts = batch.attempts;
                entry.nextTry = batch.nextTry;
                entry.sealedAt = timeOf(rows.getColumn(extra + 1).getInt64());
                if (!rows.isColumnNull(extra + 2)) entry.confirmedAt = timeOf(rows.getColumn(extra + 2).getInt64());
                entry.conflicts = static_cast<std::uint32_t>(rows.getColumn(extra + 3).getInt64());
                entry.rejected = static_cast<std::uint32_t>(rows.getColumn(extra + 4).getInt64());
                entry.state = stateOf(batch.state, entry.conflicts, entry.rejected);
                entry.serverMessage = batch.serverMessage;
                entry.carried = batch.carried;
                entries.push_back(std::move(entry));
            }
        };
        batches("b.state IN (0, 1, 2, 4, 5, 6) ", "ORDER BY b.kind DESC, coalesce(b.number, b.sequence), b.sequence");
        auto& rows = impl_->statement(
            "SELECT sha256, name, octets, sent, state, attempts, next_try, added_at, server_message FROM attachment "
            "WHERE state <> 3 OR ? ORDER BY state = 3, id LIMIT ?");
        rows.bind(1, filter.onlyOpen ? 0 : 1);
        rows.bind(2, static_cast<std::int64_t>(filter.limit));
        while (rows.executeStep()) {
            QueueEntry entry;
            entry.kind = QueueKind::Attachment;
            entry.id = rows.getColumn(0).getString();
            entry.name = rows.getColumn(1).getString();
            entry.octets = static_cast<std::uint64_t>(rows.getColumn(2).getInt64());
            entry.octetsSent = static_cast<std::uint64_t>(rows.getColumn(3).getInt64());
            entry.state = stateOf(static_cast<BatchState>(rows.getColumn(4).getInt()), 0, 0);
            entry.attempts = static_cast<std::uint32_t>(rows.getColumn(5).getInt64());
            if (!rows.isColumnNull(6)) entry.nextTry = timeOf(rows.getColumn(6).getInt64());
            entry.sealedAt = timeOf(rows.getColumn(7).getInt64());
            entry.serverMessage = rows.getColumn(8).getString();
            entries.push_back(std::move(entry));
        }
        if (!filter.onlyOpen) batches("b.state IN (3, 7) ", "ORDER BY coalesce(b.number, b.sequence) DESC, b.sequence");
        return entries;
    });
}

Result<std::uint32_t> Store::retryNow(const std::string& id) {
    return impl_->change([&]() -> Result<std::uint32_t> {
        if (id.empty()) {
            int moved = impl_->statement("UPDATE batch SET state = 5, next_try = NULL WHERE state = 2").exec();
            moved += impl_->statement("UPDATE batch SET next_try = NULL WHERE state = 6").exec();
            moved += impl_->statement("UPDATE attachment SET state = 5, next_try = NULL WHERE state = 2").exec();
            return static_cast<std::uint32_t>(moved);
        }
        auto& attachment = impl_->statement("UPDATE attachment SET state = 5, next_try = NULL WHERE sha256 = ? AND state IN (2, 4)");
        attachment.bind(1, id);
        if (attachment.exec() == 1) return std::uint32_t{1};
        const auto row = impl_->step(id, BatchEvent::AskedAgain);
        if (!row) return Unexpected(row.error());
        auto& update = impl_->statement("UPDATE batch SET faults = 0, first_fault = NULL WHERE sequence = ?");
        update.bind(1, *row);
        update.exec();
        return std::uint32_t{1};
    });
}

QueuePause Store::Impl::readPause() {
    QueuePause pause;
    auto& row = statement("SELECT cause, since, next_probe, message FROM queue_pause");
    if (row.executeStep()) {
        pause.cause = static_cast<PauseCause>(row.getColumn(0).getInt());
        pause.since = timeOf(row.getColumn(1).getInt64());
        if (!row.isColumnNull(2)) pause.nextProbe = timeOf(row.getColumn(2).getInt64());
        pause.message = row.getColumn(3).getString();
    }
    row.reset();
    return pause;
}

Result<QueuePause> Store::pause() {
    return impl_->run([&]() -> Result<QueuePause> { return impl_->readPause(); });
}

Result<void> Store::setPause(const QueuePause& pause) {
    return impl_->change([&]() -> Result<void> {
        impl_->statement("DELETE FROM queue_pause").exec();
        if (!pause) return {};
        auto& insert = impl_->statement("INSERT INTO queue_pause (id, cause, since, next_probe, message) VALUES (1,?,?,?,?)");
        insert.bind(1, static_cast<std::int32_t>(pause.cause));
        insert.bind(2, millisecondsOf(pause.since));
        if (pause.nextProbe) insert.bind(3, millisecondsOf(*pause.nextProbe));
        insert.bind(4, pause.message);
        insert.exec();
        return {};
    });
}

Result<void> Store::countOctets(UtcTime now, std::uint64_t octets) {
    return impl_->change([&]() -> Result<void> {
        auto& upsert = impl_->statement(
            "INSERT INTO traffic (day, octets) VALUES (?,?) ON CONFLICT (day) DO UPDATE SET octets = octets + excluded.octets");
        upsert.bind(1, dayOf(now));
        upsert.bind(2, static_cast<std::int64_t>(octets));
        upsert.exec();
        return {};
    });
}

Result<LineCount> Store::octetsCounted(UtcTime now) {
    return impl_->run([&]() -> Result<LineCount> {
        auto& row = impl_->statement("SELECT coalesce(sum(octets) FILTER (WHERE day = ?), 0), coalesce(sum(octets), 0) FROM traffic WHERE day >= ?");
        row.bind(1, dayOf(now));
        row.bind(2, firstDayOfMonth(now));
        row.executeStep();
        const LineCount count{static_cast<std::uint64_t>(row.getColumn(0).getInt64()), static_cast<std::uint64_t>(row.getColumn(1).getInt64())};
        row.reset();
        return count;
    });
}

}  // namespace ami::app
