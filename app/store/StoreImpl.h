#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "app/Now.h"
#include "app/store/Backup.h"
#include "app/store/Ballast.h"
#include "app/store/Database.h"
#include "app/store/HotStatement.h"
#include "app/store/Store.h"

namespace ami::app {

/// Statements and caches of one open store; every member function expects the lock and an open transaction where it writes.
class Store::Impl {
public:
    Impl(std::string path, std::unique_ptr<SQLite::Database> opened, StoreOptions options);

    std::string path;
    std::mutex lock;
    std::unique_ptr<SQLite::Database> database;
    mdms::ReadingTypeMap types;
    std::string series;
    StoreOptions options;
    Ballast ballast;
    std::mutex tending;
    std::unique_ptr<BackupRun> backup;
    std::optional<std::chrono::steady_clock::time_point> lastBackup;

    UtcTime now() const { return options.now ? options.now() : utcNow(); }

    struct UpkeepRow { UtcTime at{}; std::int64_t number = 0; std::string text; };
    std::optional<UpkeepRow> upkeep(std::string_view name);
    void setUpkeep(std::string_view name, const UpkeepRow& value);
    std::string fingerprint();

    /// The prepared statement of @p sql, reset and without bindings.
    SQLite::Statement& statement(const char* sql);

    /// The same for the rows that come by the thousand; bindings stay.
    HotStatement& hot(const char* sql);

    /// Ids that a rolled back transaction handed out are gone again.
    void forgetIds();

    /// What stands in line waits behind a place: readings by sequence, conflicts by id (batches are only ever noted). A row is in line from the moment it is written.
    enum class Line : std::uint8_t { Readings = 0, Conflicts = 1, Batches = 2 };
    /// The body of a batch as it was sealed; nothing when it is not what its digest says, or the cipher does not open it.
    std::optional<Bytes> bodyOf(const std::string& id, const std::string& digest, SQLite::Column column) const;

    std::int64_t lastId(const char* sql);
    /// The last row of its kind that a batch holds; throws SQLITE_CORRUPT when its tag does not fit.
    std::int64_t place(Line kind);
    void move(Line kind, std::int64_t sealed);
    /// Rows @p first to @p last (at least the first) are not what was stored; a person is told, the line goes on.
    void noteDamaged(Line kind, std::int64_t first, std::int64_t last = 0);

    /// The reading of a row, its id and its tag in the two columns from @p id on; nothing when the tag does not fit, which
    /// noteWhatDoesNotFit() writes down once the statement is through.
    std::optional<mdms::Reading> provenFromRow(SQLite::Statement& row, Line kind, int first, int id);
    void noteWhatDoesNotFit();

    StoredCount addAll(const std::vector<mdms::Reading>& readings);
    std::optional<SealedBatch> sealOne(std::uint32_t maximum, UtcTime now, const std::string& source, std::optional<Error>& error);
    Result<void> confirmOne(const Receipt& receipt);
    OutboxSummary summarise();

    /// Locks, runs @p work, turns exceptions into errors and forgets cached ids when it failed. On a full disk the ballast is given up, the
    /// log is written back, and @p work runs once more.
    template <typename Work>
    auto run(Work&& work) -> decltype(work()) {
        const std::lock_guard guard(lock);
        auto result = guarded(work);
        if (!result) forgetIds();
        if (!result && isFull(result.error()) && makeRoom()) {
            result = guarded(work);
            if (!result) forgetIds();
        }
        return result;
    }
    bool makeRoom();
    static bool isFull(const Error& error) {
        return error.layer == Layer::Store && error.code == static_cast<std::uint16_t>(StoreError::DiskFull);
    }

private:
    struct Known { std::int64_t id = 0; std::uint64_t tag = 0; };
    struct Item { mdms::Reading reading; std::int64_t row = 0; bool conflict = false; };
    const Known& meterOf(const mdms::Reading& reading);
    const Known& registerOf(const mdms::Reading& reading);
    void compareWithKept(const Known& meter, const Known& reg, const mdms::Reading& reading, StoredCount& count);
    void takeFromLine(Line kind, std::size_t maximum, std::vector<Item>& items);
    void addConflict(std::int64_t kept, const mdms::Reading& reading, StoredCount& count);

    using RegisterKey = std::tuple<std::uint16_t, dlms::Obis, std::int8_t, std::int64_t>;
    std::map<const char*, std::unique_ptr<SQLite::Statement>> statements_;
    std::map<const char*, std::unique_ptr<HotStatement>> hot_;
    std::vector<std::pair<Line, std::int64_t>> unfit_;
    using MeterKey = std::pair<std::string, std::uint32_t>;
    std::map<MeterKey, Known> meters_;
    std::map<RegisterKey, Known> registers_;
    const std::pair<const MeterKey, Known>* lastMeter_ = nullptr;
    const std::pair<const RegisterKey, Known>* lastRegister_ = nullptr;
};

/// Columns of a reading in this order: sequence, serial, generation, class, obis, attribute, interval, time, magnitude, negative,
/// exponent, unit, kind, quality, verification, meter_time.
mdms::Reading readingFromRow(SQLite::Statement& row, int first = 0);

/// batch columns in this order: id, sequence, digest, items, state, attempts, next_try, server_message.
SealedBatch batchFromRow(SQLite::Statement& row);

inline UtcTime timeOf(std::int64_t milliseconds) { return UtcTime(std::chrono::milliseconds(milliseconds)); }
inline std::int64_t millisecondsOf(UtcTime time) { return time.time_since_epoch().count(); }

}  // namespace ami::app
