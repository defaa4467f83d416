#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "app/store/StoreHealth.h"
#include "protocol/base/Result.h"

struct sqlite3_backup;

namespace ami::app {

/// A copy of an open store, made by SQLite's backup interface in steps, so that whoever writes waits for one step at most. What is
/// written between steps is in the copy. It grows under NAME.new and gets its name when it is whole and durable.
/// @spec https://www.sqlite.org/backup.html
class BackupRun {
public:
    static Result<std::unique_ptr<BackupRun>> begin(SQLite::Database& source, const std::string& file);
    ~BackupRun();
    BackupRun(const BackupRun&) = delete;
    BackupRun& operator=(const BackupRun&) = delete;

    /// Copies @p pages pages; whether the copy is whole. Call it under the source's lock.
    Result<bool> step(int pages);
    /// Closes and syncs the whole copy. It needs no lock.
    Result<void> settle();
    /// Gives the settled copy its name; the copy that had it becomes NAME.1 when @p keepOlder.
    Result<BackupReport> name(bool keepOlder, UtcTime now);

    const std::string& freshFile() const { return fresh_; }

private:
    explicit BackupRun(std::string file);
    std::string file_;
    std::string fresh_;
    std::unique_ptr<SQLite::Database> to_;
    sqlite3_backup* run_ = nullptr;
};

inline std::string backupPath(const std::string& store) { return store + ".backup"; }

/// Looks at every row of a file that nobody writes to: integrity_check, foreign keys, row tags. What it found, in counts;
/// Damaged when the file cannot be read at all.
struct CopyCheck { std::uint64_t structure = 0, references = 0, rows = 0, readings = 0; std::uint64_t found() const { return structure + references + rows; } };
Result<CopyCheck> checkCopy(const std::string& file);

/// Puts the newest copy of @p store that passes checkCopy() in the place of a store that was put aside as @p damagedFile, under a new series of batches.
/// Copies stay. Nothing when there is no good copy.
std::optional<Restored> restoreNewestBackup(const std::string& store, const std::string& damagedFile, UtcTime now);

}  // namespace ami::app
