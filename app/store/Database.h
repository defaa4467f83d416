#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "app/store/Store.h"
#include "protocol/base/Decimal.h"
#include "protocol/base/Result.h"

struct sqlite3;

namespace ami::app {

/// One step of the schema; step i takes user_version i to i + 1.
using Migrations = std::vector<const char*>;

struct DatabaseOptions {
    std::int32_t applicationId = 0;
    Migrations migrations;
    bool exclusive = true;   ///< nobody else may open the file, not even to read
    int busyMilliseconds = 200;
    int (*functions)(sqlite3*) = nullptr;  ///< makes functions known that the migrations call; a result code of SQLite
    std::string* quarantined = nullptr;    ///< gets the new name of a damaged file
    std::string vfs = {};    ///< name of the sqlite3_vfs that all files are reached through; empty: the system's
};

/// Opens or creates a database that survives a pulled plug: WAL, synchronous FULL, foreign keys, every pragma read back.
/// After an unclean stop quick_check runs, and what the log holds is made durable before anybody sees it. A damaged file is renamed to
/// PATH.damaged-TIME together with its WAL, and never deleted. A folder that is made is durable before anything is written into it.
/// A copy (PATH.before-N) is made before an older version is migrated; all steps are one transaction.
/// Fails with CannotOpen, InUse, TooNew, NotOurs, Damaged, DiskFull, Sqlite.
Result<std::unique_ptr<SQLite::Database>> openDatabase(const std::string& path, const DatabaseOptions& options);

/// The Error that a failed statement stands for.
Unexpected storeFailure(const SQLite::Exception& exception);

/// Runs @p work; a SQLite exception becomes storeFailure().
template <typename Work>
auto guarded(Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return storeFailure(exception);
    }
}

/// A transaction that takes the write lock at once, and rolls back unless it was committed.
class WriteTransaction {
public:
    explicit WriteTransaction(SQLite::Database& database) : database_(database) { database_.exec("BEGIN IMMEDIATE"); }
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;
    void commit();

private:
    SQLite::Database& database_;
    bool done_ = false;
};

/// A Decimal in columns: the magnitude's 64 bits as SQLite's signed integer, the sign apart, because COSEM has unsigned 64-bit values.
struct DecimalColumns {
    std::int64_t magnitude = 0;
    std::int32_t negative = 0;
    std::int32_t exponent = 0;
};
DecimalColumns toColumns(const Decimal& value);
Decimal fromColumns(std::int64_t magnitude, std::int32_t negative, std::int32_t exponent);

}  // namespace ami::app
