#include <algorithm>

#include "app/store/StoreImpl.h"

/// What meters push. @spec docs/push.md
namespace ami::app {

namespace {

void bindBlob(SQLite::Statement& statement, int index, BytesView octets) {
    statement.bind(index, octets.data(), static_cast<int>(octets.size()));
}

Bytes blobOf(const SQLite::Column& column) {
    const auto* octets = static_cast<const std::uint8_t*>(column.getBlob());
    return octets ? Bytes(octets, octets + column.getBytes()) : Bytes();
}

constexpr const char* columns = "SELECT p.id, p.time, p.way, p.source, p.meter, p.title, p.doubt, p.form, p.raw, p.digest FROM push p ";

PushRow rowOf(SQLite::Statement& row) {
    return {static_cast<std::uint64_t>(row.getColumn(0).getInt64()),
            timeOf(row.getColumn(1).getInt64()),
            row.getColumn(2).getString(),
            row.getColumn(3).getString(),
            row.getColumn(4).getString(),
            row.getColumn(5).getString(),
            row.getColumn(6).getString(),
            static_cast<std::uint8_t>(row.getColumn(7).getInt()),
            blobOf(row.getColumn(8)),
            blobOf(row.getColumn(9))};
}

}  // namespace

PushStored Store::Impl::addPush(const PushEntry& entry) {
    PushStored done;
    const bool isKept = !entry.doubt.empty();
    if (entry.window) {
        auto& window = statement("INSERT INTO push_window (title, taken) VALUES (?,?) ON CONFLICT DO UPDATE SET taken = excluded.taken");
        window.bind(1, entry.window->first);
        bindBlob(window, 2, entry.window->second);
        window.exec();
    }
    if (entry.replaces == 0 && (isKept || !entry.ownTime)) {
        auto& same = statement("SELECT id, time FROM push WHERE digest = ? AND (raw IS NOT NULL) = ? ORDER BY time DESC LIMIT 1");
        bindBlob(same, 1, entry.digest);
        same.bind(2, isKept ? 1 : 0);
        const bool is = same.executeStep() && (isKept || !entry.sameFor || timeOf(same.getColumn(1).getInt64()) + *entry.sameFor >= entry.time);
        if (is) {
            done.isRepeated = true;
            done.readings.known = entry.readings.size();
            done.events.known = entry.events.size();
        }
        same.reset();
        if (is) return done;
    }
    std::vector<std::int64_t> fresh;
    for (const mdms::Reading& reading : entry.readings) {
        const StoredCount one = addAll({reading});
        if (one.added > 0) fresh.push_back(lastId("SELECT max(sequence) FROM reading"));
        done.readings.added += one.added;
        done.readings.known += one.known;
        done.readings.conflicting += one.conflicting;
    }
    done.events = addAllEvents(entry.events);
    const auto all = entry.readings.size() + entry.events.size();
    done.isRepeated = !isKept && all > 0 && done.readings.known + done.events.known == all;
    if (entry.replaces != 0) {
        auto& understood = statement("UPDATE push SET doubt = ?, meter = ?, title = ?, raw = CASE WHEN ?1 = '' THEN NULL ELSE raw END WHERE id = ?4");
        understood.bind(1, entry.doubt);
        understood.bind(2, entry.meter);
        understood.bind(3, entry.title);
        understood.bind(4, static_cast<std::int64_t>(entry.replaces));
        understood.exec();
        done.id = entry.replaces;
    } else if (!done.isRepeated) {
        auto& insert = statement("INSERT INTO push (time, way, source, meter, title, digest, doubt, form, raw) VALUES (?,?,?,?,?,?,?,?,?)");
        insert.bind(1, millisecondsOf(entry.time));
        insert.bind(2, entry.way);
        insert.bind(3, entry.source);
        insert.bind(4, entry.meter);
        insert.bind(5, entry.title);
        bindBlob(insert, 6, entry.digest);
        insert.bind(7, entry.doubt);
        insert.bind(8, static_cast<int>(entry.form));
        if (isKept) bindBlob(insert, 9, entry.raw);
        else insert.bind(9);
        insert.exec();
        done.id = static_cast<std::uint64_t>(database->getLastInsertRowid());
    }
    for (const std::int64_t sequence : fresh) {
        auto& link = statement("INSERT INTO push_reading (reading, push) VALUES (?,?)");
        link.bind(1, sequence);
        link.bind(2, static_cast<std::int64_t>(done.id));
        link.exec();
    }
    return done;
}

Result<std::vector<PushStored>> Store::addPushes(const std::vector<PushEntry>& pushes) {
    for (const PushEntry& push : pushes) {
        for (std::size_t i = 0; i < push.readings.size(); ++i) {
            if (!mdms::check(push.readings[i])) return fail(Fault::Misuse, Layer::Store, StoreError::BadReading, static_cast<std::int64_t>(i));
        }
        for (std::size_t i = 0; i < push.events.size(); ++i) {
            if (!mdms::check(push.events[i])) return fail(Fault::Misuse, Layer::Store, StoreError::BadReading, static_cast<std::int64_t>(i));
        }
    }
    return impl_->change([&]() -> Result<std::vector<PushStored>> {
        if (!impl_->ballast.hasRoom()) return fail(Fault::Exhausted, Layer::Store, StoreError::DiskFull);
        std::vector<PushStored> stored;
        stored.reserve(pushes.size());
        bool anyKept = false;
        for (const PushEntry& push : pushes) {
            stored.push_back(impl_->addPush(push));
            anyKept = anyKept || !push.doubt.empty();
        }
        if (anyKept) {
            auto& oldest = impl_->statement(
                "DELETE FROM push WHERE raw IS NOT NULL AND id <= (SELECT id FROM push WHERE raw IS NOT NULL ORDER BY id DESC LIMIT 1 OFFSET ?)");
            oldest.bind(1, static_cast<std::int64_t>(keptPushes));
            oldest.exec();
        }
        return stored;
    });
}

Result<std::vector<PushRow>> Store::pushesNotUnderstood() {
    return impl_->run([&]() -> Result<std::vector<PushRow>> {
        auto& rows = impl_->statement(std::string(columns) + "WHERE p.raw IS NOT NULL ORDER BY p.id");
        std::vector<PushRow> found;
        while (rows.executeStep()) found.push_back(rowOf(rows));
        return found;
    });
}

Result<std::vector<std::pair<std::string, Bytes>>> Store::pushWindows() {
    return impl_->run([&]() -> Result<std::vector<std::pair<std::string, Bytes>>> {
        auto& rows = impl_->statement("SELECT title, taken FROM push_window");
        std::vector<std::pair<std::string, Bytes>> found;
        while (rows.executeStep()) found.emplace_back(rows.getColumn(0).getString(), blobOf(rows.getColumn(1)));
        return found;
    });
}

Result<std::optional<PushRow>> Store::pushOf(std::uint64_t sequence) {
    return impl_->run([&]() -> Result<std::optional<PushRow>> {
        auto& rows = impl_->statement(std::string(columns) + "JOIN push_reading l ON l.push = p.id WHERE l.reading = ?");
        rows.bind(1, static_cast<std::int64_t>(sequence));
        std::optional<PushRow> found;
        if (rows.executeStep()) found = rowOf(rows);
        rows.reset();
        return found;
    });
}

}  // namespace ami::app
