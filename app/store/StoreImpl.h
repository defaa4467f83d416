#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <tuple>
#include <utility>

#include "app/store/Database.h"
#include "app/store/Store.h"

namespace ami::app {

/// Statements and caches of one open store; every member function expects the lock and an open transaction where it writes.
class Store::Impl {
public:
    explicit Impl(std::string path, std::unique_ptr<SQLite::Database> opened);

    std::string path;
    std::mutex lock;
    std::unique_ptr<SQLite::Database> database;
    mdms::ReadingTypeMap types;
    std::string series;

    /// The prepared statement of @p sql, reset and without bindings.
    SQLite::Statement& statement(const char* sql);

    std::int64_t meterId(const mdms::Reading& reading);
    std::int64_t registerId(const mdms::Reading& reading);
    /// Ids that a rolled back transaction handed out are gone again.
    void forgetIds();

    void addOne(const mdms::Reading& reading, StoredCount& count);
    std::optional<SealedBatch> sealOne(std::uint32_t maximum, UtcTime now, const std::string& source, std::optional<Error>& error);
    Result<void> confirmOne(const Receipt& receipt);
    OutboxSummary summarise();

    /// Locks, runs @p work, turns exceptions into errors and forgets cached ids when it failed.
    template <typename Work>
    auto run(Work&& work) -> decltype(work()) {
        const std::lock_guard guard(lock);
        auto result = guarded(std::forward<Work>(work));
        if (!result) forgetIds();
        return result;
    }

private:
    void addConflict(std::int64_t kept, const mdms::Reading& reading, StoredCount& count);

    using RegisterKey = std::tuple<std::uint16_t, dlms::Obis, std::int8_t, std::int64_t>;
    std::map<const char*, std::unique_ptr<SQLite::Statement>> statements_;
    std::map<std::pair<std::string, std::uint32_t>, std::int64_t> meters_;
    std::map<RegisterKey, std::int64_t> registers_;
    std::pair<std::pair<std::string, std::uint32_t>, std::int64_t> lastMeter_;
};

/// Columns of a reading in this order: sequence, serial, generation, class, obis, attribute, interval, time, magnitude, negative,
/// exponent, unit, kind, quality, verification, meter_time.
mdms::Reading readingFromRow(SQLite::Statement& row, int first = 0);

/// batch columns in this order: id, sequence, digest, items, state, attempts, next_try, server_message.
SealedBatch batchFromRow(SQLite::Statement& row);

inline UtcTime timeOf(std::int64_t milliseconds) { return UtcTime(std::chrono::milliseconds(milliseconds)); }
inline std::int64_t millisecondsOf(UtcTime time) { return time.time_since_epoch().count(); }

}  // namespace ami::app
