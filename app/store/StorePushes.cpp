#include <algorithm>
#include <map>
#include <tuple>

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

constexpr const char* columns =
    "SELECT p.id, p.time, p.way, p.source, p.identity, p.meter, p.title, p.doubt, p.form, p.raw, p.digest FROM push p ";

PushRow rowOf(SQLite::Statement& row) {
    return {static_cast<std::uint64_t>(row.getColumn(0).getInt64()),
            timeOf(row.getColumn(1).getInt64()),
            row.getColumn(2).getString(),
            row.getColumn(3).getString(),
            row.getColumn(4).getString(),
            row.getColumn(5).getString(),
            row.getColumn(6).getString(),
            row.getColumn(7).getString(),
            static_cast<std::uint8_t>(row.getColumn(8).getInt()),
            blobOf(row.getColumn(9)),
            blobOf(row.getColumn(10))};
}

/// A kept push, without its octets.
struct Kept {
    std::int64_t id = 0;
    std::size_t octets = 0;
    bool isPromised = false, isNoise = false;
    std::size_t sender = 0;  ///< a number for each
};

/// Which of @p kept, the oldest first, are to go.
std::vector<std::int64_t> tooMany(std::vector<Kept> kept) {
    std::vector<std::size_t> bySender(kept.size());
    std::size_t octets = 0;
    for (const Kept& one : kept) {
        octets += one.octets;
        ++bySender[one.sender];
    }
    std::vector<std::int64_t> gone;
    while (kept.size() > keptPushes || octets > keptPushOctets) {
        const auto out = std::min_element(kept.begin(), kept.end(), [&](const Kept& a, const Kept& b) {
            return std::tuple(a.isPromised, !a.isNoise, bySender[b.sender], a.id) <
                   std::tuple(b.isPromised, !b.isNoise, bySender[a.sender], b.id);
        });
        octets -= out->octets;
        --bySender[out->sender];
        gone.push_back(out->id);
        kept.erase(out);
    }
    return gone;
}

}  // namespace

PushStored Store::Impl::addPush(const PushEntry& entry) {
    PushStored done;
    const bool isKept = !entry.doubt.empty();
    if (entry.window) {
        auto& window = statement(
            "INSERT INTO push_window (title, taken, serial) VALUES (?,?,?) ON CONFLICT DO UPDATE SET taken = excluded.taken, "
            "serial = CASE WHEN excluded.serial = '' THEN serial ELSE excluded.serial END");
        window.bind(1, entry.window->title);
        bindBlob(window, 2, entry.window->taken);
        window.bind(3, entry.window->serial);
        window.exec();
    }
    if (entry.replaces == 0 && (isKept || !entry.ownTime)) {
        auto& same = statement("SELECT id, time FROM push WHERE digest = ? AND (raw IS NOT NULL) = ? ORDER BY time DESC LIMIT 1");
        bindBlob(same, 1, entry.digest);
        same.bind(2, isKept ? 1 : 0);
        const bool is =
            same.executeStep() && (entry.ownTime || !entry.sameFor || timeOf(same.getColumn(1).getInt64()) + *entry.sameFor >= entry.time);
        if (is) {
            const std::int64_t id = same.getColumn(0).getInt64();
            if (isKept && entry.isPromised) {
                auto& promised = statement("UPDATE push SET promised = 1 WHERE id = ?");
                promised.bind(1, id);
                promised.exec();
            }
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
        auto& insert = statement(
            "INSERT INTO push (time, way, source, meter, title, digest, doubt, form, raw, identity, sender, promised) "
            "VALUES (?,?,?,?,?,?,?,?,?,?,?,?)");
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
        insert.bind(10, entry.identity);
        insert.bind(11, entry.sender);
        insert.bind(12, entry.isPromised ? 1 : 0);
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
        if (anyKept) impl_->makeRoomForPushes();
        return stored;
    });
}

void Store::Impl::makeRoomForPushes() {
    auto& sum = statement("SELECT count(*), coalesce(sum(length(raw)), 0) FROM push WHERE raw IS NOT NULL");
    sum.executeStep();
    const bool fits = sum.getColumn(0).getInt64() <= static_cast<std::int64_t>(keptPushes) &&
                      sum.getColumn(1).getInt64() <= static_cast<std::int64_t>(keptPushOctets);
    sum.reset();
    if (fits) return;
    auto& rows = statement(
        "SELECT id, length(raw), promised, doubt IN ('ApduMalformed', 'NotANotification', 'NoKey', 'Undecipherable'), CASE sender WHEN '' "
        "THEN source ELSE sender END "
        "FROM push WHERE raw IS NOT NULL ORDER BY id");
    std::vector<Kept> kept;
    std::map<std::string, std::size_t> senders;
    while (rows.executeStep()) {
        const std::size_t sender = senders.try_emplace(rows.getColumn(4).getString(), senders.size()).first->second;
        kept.push_back({rows.getColumn(0).getInt64(), static_cast<std::size_t>(rows.getColumn(1).getInt64()),
                        rows.getColumn(2).getInt() != 0, rows.getColumn(3).getInt() != 0, sender});
    }
    rows.reset();
    for (const std::int64_t id : tooMany(std::move(kept))) {
        auto& gone = statement("DELETE FROM push WHERE id = ?");
        gone.bind(1, id);
        gone.exec();
    }
}

Result<std::vector<PushRow>> Store::pushesNotUnderstood(std::uint64_t after) {
    return impl_->run([&]() -> Result<std::vector<PushRow>> {
        auto& rows = impl_->statement(std::string(columns) + "WHERE p.raw IS NOT NULL AND p.id > ? ORDER BY p.id LIMIT ?");
        rows.bind(1, static_cast<std::int64_t>(after));
        rows.bind(2, static_cast<std::int64_t>(keptPushesATime));
        std::vector<PushRow> found;
        while (rows.executeStep()) found.push_back(rowOf(rows));
        rows.reset();
        return found;
    });
}

Result<std::vector<PushWindow>> Store::pushWindows() {
    return impl_->run([&]() -> Result<std::vector<PushWindow>> {
        auto& rows = impl_->statement("SELECT title, taken, serial FROM push_window");
        std::vector<PushWindow> found;
        while (rows.executeStep())
            found.push_back({rows.getColumn(0).getString(), blobOf(rows.getColumn(1)), rows.getColumn(2).getString()});
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
