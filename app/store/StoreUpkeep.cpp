#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <limits>

#include "app/store/Backup.h"
#include "app/store/StoreImpl.h"

namespace ami::app {

namespace fs = std::filesystem;

namespace {

/// Few enough for the log of a disk without room.
constexpr std::int32_t batchesOfAPurge = 16;
constexpr int pagesOfAStep = 256;
constexpr std::chrono::minutes betweenBackups{15};
constexpr std::chrono::hours betweenChecks{7 * 24};
constexpr std::chrono::hours clockJump{24};

std::uint64_t sizeOf(const std::string& file) {
    std::error_code failure;
    const auto octets = fs::file_size(file, failure);
    return failure ? 0 : octets;
}

}  // namespace

std::optional<Store::Impl::UpkeepRow> Store::Impl::upkeep(std::string_view name) {
    auto& row = hot("SELECT at, number, text FROM upkeep WHERE name = ?");
    row.bind(1, name);
    std::optional<UpkeepRow> found;
    if (row.step()) found = UpkeepRow{timeOf(row.whole(0)), row.whole(1), std::string(row.text(2))};
    row.reset();
    return found;
}

void Store::Impl::setUpkeep(std::string_view name, const UpkeepRow& value) {
    auto& upsert = hot(
        "INSERT INTO upkeep (name, at, number, text) VALUES (?,?,?,?) "
        "ON CONFLICT (name) DO UPDATE SET at = excluded.at, number = excluded.number, text = excluded.text");
    upsert.bind(1, name);
    upsert.bind(2, millisecondsOf(value.at));
    upsert.bind(3, value.number);
    upsert.bind(4, value.text);
    upsert.step();
    upsert.reset();
}

/// Changes with everything that is worth another copy.
std::string Store::Impl::fingerprint() {
    auto& row = hot(
        "SELECT coalesce((SELECT max(sequence) FROM reading), 0) || '/' || coalesce((SELECT max(id) FROM conflict), 0) || '/' || "
        "(SELECT group_concat(value, '/') FROM (SELECT value FROM counter ORDER BY name)) || '/' || "
        "(SELECT count(*) FROM batch WHERE state <> 3)");
    std::string text = row.step() ? std::string(row.text(0)) : std::string();
    row.reset();
    return text;
}

Result<StoreHealth> Store::health() {
    return impl_->run([&]() -> Result<StoreHealth> {
        StoreHealth health;
        health.path = impl_->path;
        health.fileOctets = sizeOf(impl_->path);
        health.logOctets = sizeOf(impl_->path + "-wal");
        health.readings = static_cast<std::uint64_t>(impl_->lastId("SELECT max(sequence) FROM reading"));
        health.waiting = impl_->summarise().waiting;
        auto& oldest = impl_->hot(
            "SELECT time FROM reading WHERE sequence = coalesce((SELECT min(coalesce(i.reading, c.reading)) FROM batch_item i LEFT JOIN conflict "
            "c ON c.id = i.conflict WHERE i.batch = (SELECT min(sequence) FROM batch WHERE state <> 3)), (SELECT sealed + 1 FROM line WHERE kind = 0))");
        if (oldest.step()) health.oldestUnconfirmed = timeOf(oldest.whole(0));
        oldest.reset();
        health.damagedRows = static_cast<std::uint64_t>(impl_->lastId("SELECT count(*) FROM damaged_row"));
        if (const auto backup = impl_->upkeep("backup"); backup && sizeOf(backupPath(impl_->path)) > 0) {
            health.lastBackup = BackupReport{backupPath(impl_->path), backup->at, sizeOf(backupPath(impl_->path)),
                                             static_cast<std::uint64_t>(backup->number)};
        }
        if (const auto check = impl_->upkeep("check")) {
            health.lastCheck = check->at;
            health.lastCheckFound = check->number > 0;
        }
        const auto restored = impl_->upkeep("restored");
        const auto from = impl_->upkeep("restored-from");
        if (restored && from) {
            health.restored = Restored{restored->at, from->at, static_cast<std::uint64_t>(from->number),
                                       static_cast<std::uint64_t>(restored->number), from->text == "counted", restored->text};
        }
        health.disk = impl_->ballast.disk();
        health.space = impl_->ballast.space();
        health.ballast = impl_->ballast.isThere();
        return health;
    });
}

Result<std::uint64_t> Store::purgeConfirmed(std::chrono::hours age, UtcTime now) {
    std::uint64_t all = 0;
    for (;;) {
        const auto some = impl_->run([&]() -> Result<std::uint64_t> {
            WriteTransaction transaction(*impl_->database);
            const std::int64_t newest = impl_->lastId("SELECT max(received_at) FROM receipt");
            const std::int64_t old = std::min(millisecondsOf(now), newest) - std::chrono::milliseconds(age).count();
            auto& remove = impl_->statement(
                "DELETE FROM batch WHERE sequence IN (SELECT sequence FROM batch b WHERE state = 3 AND confirmed_at < ? "
                "AND NOT EXISTS (SELECT 1 FROM batch_item i WHERE i.batch = b.sequence AND i.state >= 3) "
                "AND NOT EXISTS (SELECT 1 FROM batch_exception i WHERE i.batch = b.sequence) LIMIT ?)");
            const bool noRoom = impl_->ballast.space() != Space::Enough;
            remove.bind(1, noRoom ? std::numeric_limits<std::int64_t>::max() : old);
            remove.bind(2, batchesOfAPurge);
            const auto count = static_cast<std::uint64_t>(remove.exec());
            transaction.commit();
            return count;
        });
        if (!some) return Unexpected(some.error());
        all += *some;
        if (*some < static_cast<std::uint64_t>(batchesOfAPurge)) return all;
    }
}

Result<void> Store::forgetRestored() {
    return impl_->run([&]() -> Result<void> {
        impl_->database->exec("DELETE FROM upkeep WHERE name IN ('restored', 'restored-from')");
        return {};
    });
}

Result<BackupReport> Store::backupTo(const std::string& file) {
    std::unique_ptr<BackupRun> run;
    const auto begun = impl_->run([&]() -> Result<void> {
        auto started = BackupRun::begin(*impl_->database, file);
        if (!started) return Unexpected(started.error());
        run = std::move(*started);
        return {};
    });
    if (!begun) return Unexpected(begun.error());
    for (;;) {
        const auto whole = impl_->run([&] { return run->step(pagesOfAStep); });
        if (!whole) return Unexpected(whole.error());
        if (*whole) break;
    }
    const auto settled = run->settle();
    if (!settled) return Unexpected(settled.error());
    const auto check = checkCopy(run->freshFile());
    if (!check || check->found() > 0) {
        std::error_code ignored;
        fs::remove(run->freshFile(), ignored);
        return check ? fail(Fault::Malformed, Layer::Store, StoreError::Damaged, SQLITE_CORRUPT) : Unexpected(check.error());
    }
    auto report = run->name(false, impl_->now());
    if (report) report->readings = check->readings;
    return report;
}

Result<Tended> Store::tend(std::chrono::steady_clock::time_point monotonic) {
    Impl& it = *impl_;
    const std::lock_guard one(it.tending);
    if (!it.ballast.isThere()) it.ballast.make();
    if (!it.backup) {
        if (!it.lastBackup) it.lastBackup = monotonic;
        if (it.ballast.octets() == 0 || monotonic - *it.lastBackup < betweenBackups) return Tended{};
        it.lastBackup = monotonic;
        const auto begun = it.run([&]() -> Result<bool> {
            const auto last = it.upkeep("backup");
            if (last && last->text == it.fingerprint() && sizeOf(backupPath(it.path)) > 0) return false;
            const DiskSpace disk = it.ballast.disk();
            if (disk.total > 0 && disk.free < sizeOf(it.path) + sizeOf(it.path + "-wal") + nearlyFullOctets)
                return fail(Fault::Exhausted, Layer::Store, StoreError::DiskFull);
            auto started = BackupRun::begin(*it.database, backupPath(it.path));
            if (!started) return Unexpected(started.error());
            it.backup = std::move(*started);
            return true;
        });
        if (!begun) return Unexpected(begun.error());
        return Tended{*begun, {}, false};
    }
    std::optional<UtcTime> checked;
    std::string fingerprint;
    const auto whole = it.run([&]() -> Result<bool> {
        if (const auto last = it.upkeep("check")) checked = last->at;
        fingerprint = it.fingerprint();
        return it.backup->step(pagesOfAStep);
    });
    if (whole && !*whole) return Tended{true, {}, false};
    const std::unique_ptr<BackupRun> run = std::move(it.backup);
    if (!whole) return Unexpected(whole.error());
    if (const auto settled = run->settle(); !settled) return Unexpected(settled.error());

    // The copy holds every page as the disk gave it; looking at it holds nobody up.
    const UtcTime now = it.now();
    Tended tended;
    std::optional<std::uint64_t> found;
    if (!checked || now - *checked >= betweenChecks || now < *checked - clockJump) {
        const auto check = checkCopy(run->freshFile());
        found = check ? check->found() : 1;
    }
    if (found.value_or(0) == 0) {
        auto report = run->name(true, now);
        if (!report) return Unexpected(report.error());
        tended.backup = std::move(*report);
    } else {
        // The older copies are better than this one.
        std::error_code ignored;
        fs::remove(run->freshFile(), ignored);
        tended.damageFound = true;
    }
    const auto kept = it.run([&]() -> Result<void> {
        WriteTransaction transaction(*it.database);
        const std::int64_t readings = it.lastId("SELECT max(sequence) FROM reading");
        if (tended.backup) {
            tended.backup->readings = static_cast<std::uint64_t>(readings);
            it.setUpkeep("backup", {now, readings, fingerprint});
        }
        if (found) it.setUpkeep("check", {now, static_cast<std::int64_t>(*found), ""});
        transaction.commit();
        return {};
    });
    if (!kept) return Unexpected(kept.error());
    return tended;
}

}  // namespace ami::app
