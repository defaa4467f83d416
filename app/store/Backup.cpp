#include "app/store/Backup.h"

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <utility>

#include "app/store/Database.h"
#include "app/store/DurableNames.h"
#include "app/store/Random.h"
#include "app/store/RowTag.h"
#include "app/store/StoreSchema.h"

namespace ami::app {

namespace fs = std::filesystem;

namespace {

Unexpected refuse(StoreError code, std::int64_t detail) {
    const Fault fault = code == StoreError::DiskFull ? Fault::Exhausted : code == StoreError::Damaged ? Fault::Malformed : Fault::Refused;
    return fail(fault, Layer::Store, code, detail);
}

Unexpected refuseFile() { return refuse(errno == ENOSPC || errno == EDQUOT ? StoreError::DiskFull : StoreError::CannotOpen, errno); }

UtcTime changedAt(const std::string& file) {
    struct stat found {};
    if (::stat(file.c_str(), &found) != 0) return {};
    return UtcTime(std::chrono::milliseconds(std::int64_t{found.st_mtim.tv_sec} * 1000 + found.st_mtim.tv_nsec / 1000000));
}

std::int64_t number(SQLite::Database& database, const char* sql) { return database.execAndGet(sql).getInt64(); }

/// An existing file is only replaced when it is a store.
bool mayReplace(const std::string& file) {
    std::error_code failure;
    if (!fs::exists(file, failure)) return true;
    try {
        SQLite::Database there(file, SQLite::OPEN_READONLY);
        return number(there, "PRAGMA application_id") == storeApplicationId;
    } catch (const SQLite::Exception&) { return false; }
}

/// Readings that a damaged file may have held, when it still says so.
std::optional<std::uint64_t> readingsOf(const std::string& file) {
    try {
        SQLite::Database damaged(immutableUri(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        const std::int64_t last = number(damaged, "SELECT max(sequence) FROM reading");
        if (last >= 0) return static_cast<std::uint64_t>(last);
    } catch (const SQLite::Exception&) {}
    return std::nullopt;
}

/// Batches that are made from now on are counted in a series of their own: the lost file may have used the numbers that come next.
void beginNewSeries(SQLite::Database& database, const std::string& series, const Restored& restored) {
    database.exec("PRAGMA synchronous = FULL");
    WriteTransaction transaction(database);
    SQLite::Statement update(database, "UPDATE identity SET series = ?");
    update.bind(1, series);
    update.exec();
    SQLite::Statement keep(database,
                           "INSERT INTO upkeep (name, at, number, text) VALUES ('restored', ?1, ?2, ?3), ('restored-from', ?4, ?5, ?6) "
                           "ON CONFLICT (name) DO UPDATE SET at = excluded.at, number = excluded.number, text = excluded.text");
    keep.bind(1, restored.at.time_since_epoch().count());
    keep.bind(2, static_cast<std::int64_t>(restored.missingAtMost));
    keep.bind(3, restored.damagedFile);
    keep.bind(4, restored.backupAt.time_since_epoch().count());
    keep.bind(5, static_cast<std::int64_t>(restored.readings));
    keep.bind(6, restored.missingKnown ? "counted" : "unknown");
    keep.exec();
    transaction.commit();
}

}  // namespace

BackupRun::BackupRun(std::string file) : file_(std::move(file)), fresh_(file_ + ".new") {}

BackupRun::~BackupRun() {
    if (run_) sqlite3_backup_finish(run_);
    if (!to_) return;
    to_.reset();
    ::unlink(fresh_.c_str());
}

Result<std::unique_ptr<BackupRun>> BackupRun::begin(SQLite::Database& source, const std::string& file) {
    if (!mayReplace(file)) return refuse(StoreError::NotOurs, 0);
    std::unique_ptr<BackupRun> run(new BackupRun(file));
    ::unlink(run->fresh_.c_str());
    return guarded([&]() -> Result<std::unique_ptr<BackupRun>> {
        run->to_ = std::make_unique<SQLite::Database>(run->fresh_, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        std::error_code ignored;
        fs::permissions(run->fresh_, fs::perms::owner_read | fs::perms::owner_write, ignored);
        run->to_->exec("PRAGMA synchronous = FULL");
        run->to_->execAndGet("PRAGMA journal_mode = OFF");
        run->run_ = sqlite3_backup_init(run->to_->getHandle(), "main", source.getHandle(), "main");
        if (!run->run_) throw SQLite::Exception(run->to_->getHandle(), sqlite3_extended_errcode(run->to_->getHandle()));
        return std::move(run);
    });
}

Result<bool> BackupRun::step(int pages) {
    const int result = sqlite3_backup_step(run_, pages);
    if (result == SQLITE_DONE) return true;
    if (result == SQLITE_OK || result == SQLITE_BUSY || result == SQLITE_LOCKED) return false;
    return storeFailure(SQLite::Exception("backup", result));
}

Result<void> BackupRun::settle() {
    const int result = sqlite3_backup_finish(std::exchange(run_, nullptr));
    if (result != SQLITE_OK) return storeFailure(SQLite::Exception("backup", result));
    to_.reset();
    if (syncFile(fresh_)) return {};
    const auto failure = refuseFile();
    ::unlink(fresh_.c_str());
    return failure;
}

Result<BackupReport> BackupRun::name(bool keepOlder, UtcTime now) {
    std::error_code failure;
    if (keepOlder && fs::exists(file_, failure) && std::rename(file_.c_str(), (file_ + ".1").c_str()) != 0) return refuseFile();
    if (!renameDurably(fresh_, file_)) return refuseFile();
    return BackupReport{file_, now, fs::file_size(file_, failure), 0};
}

Result<CopyCheck> checkCopy(const std::string& file) {
    return guarded([&]() -> Result<CopyCheck> {
        SQLite::Database copy(immutableUri(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        copy.exec("PRAGMA cell_size_check = ON");
        if (number(copy, "PRAGMA application_id") != storeApplicationId) return refuse(StoreError::NotOurs, 0);
        CopyCheck check;
        SQLite::Statement structure(copy, "PRAGMA integrity_check(100)");
        while (structure.executeStep()) check.structure += structure.getColumn(0).getString() == "ok" ? 0 : 1;
        if (check.structure > 0) return check;
        SQLite::Statement references(copy, "PRAGMA foreign_key_check");
        while (references.executeStep()) ++check.references;
        const bool tagged = copy.execAndGet("SELECT count(*) FROM pragma_table_info('reading') WHERE name = 'tag'").getInt() == 1;
        if (!tagged) return check;
        if (tag::define(copy.getHandle()) != SQLITE_OK) return refuse(StoreError::CannotOpen, SQLITE_NOMEM);
        check.rows = static_cast<std::uint64_t>(
            number(copy,
                   "SELECT (SELECT count(*) FROM reading r JOIN meter m ON m.id = r.meter JOIN register g ON g.id = r.register WHERE r.tag <> "
                   "reading_tag(r.sequence, m.serial, m.generation, g.class, g.obis, g.attribute, g.interval, r.time, r.magnitude, r.negative, "
                   "r.exponent, r.unit, r.kind, r.quality, r.verification, r.meter_time) AND NOT EXISTS (SELECT 1 FROM damaged_row d WHERE "
                   "d.kind = 0 AND d.id = r.sequence)) + "
                   "(SELECT count(*) FROM conflict c JOIN reading r ON r.sequence = c.reading JOIN meter m ON m.id = r.meter JOIN register g ON "
                   "g.id = r.register WHERE c.tag <> conflict_tag(r.sequence, m.serial, m.generation, g.class, g.obis, g.attribute, g.interval, "
                   "r.time, c.magnitude, c.negative, c.exponent, c.unit, c.kind, c.quality, c.verification, c.meter_time, c.id) AND NOT EXISTS "
                   "(SELECT 1 FROM damaged_row d WHERE d.kind = 1 AND d.id = c.id)) + "
                   "(SELECT count(*) <> 2 FROM line WHERE tag = place_tag(kind, sealed))"));
        check.readings = static_cast<std::uint64_t>(number(copy, "SELECT coalesce(max(sequence), 0) FROM reading"));
        return check;
    });
}

std::optional<Restored> restoreNewestBackup(const std::string& store, const std::string& damagedFile, UtcTime now) {
    for (const std::string& copy : {backupPath(store), backupPath(store) + ".1"}) {
        std::error_code failure;
        if (!fs::exists(copy, failure)) continue;
        const auto check = checkCopy(copy);
        if (!check || check->found() > 0) continue;
        Restored restored{now, changedAt(copy), check->readings, 0, false, damagedFile};
        if (const auto held = readingsOf(damagedFile)) {
            restored.missingKnown = true;
            restored.missingAtMost = *held > check->readings ? *held - check->readings : 0;
        }
        const auto series = newUuid(now);
        const std::string fresh = store + ".restored";
        fs::remove(fresh, failure);
        if (!series || !fs::copy_file(copy, fresh, failure)) return std::nullopt;
        const auto begun = guarded([&]() -> Result<void> {
            SQLite::Database database(fresh, SQLite::OPEN_READWRITE);
            database.execAndGet("PRAGMA journal_mode = DELETE");
            beginNewSeries(database, *series, restored);
            return {};
        });
        if (begun && syncFile(fresh) && renameDurably(fresh, store)) return restored;
        fs::remove(fresh, failure);
        return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace ami::app
