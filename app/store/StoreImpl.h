#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "app/Now.h"
#include "app/store/Backup.h"
#include "app/store/Ballast.h"
#include "app/store/Database.h"
#include "app/store/HotStatement.h"
#include "app/store/StatementCache.h"
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

    struct UpkeepRow {
        UtcTime at{};
        std::int64_t number = 0;
        std::string text;
    };
    std::optional<UpkeepRow> upkeep(std::string_view name);
    void setUpkeep(std::string_view name, const UpkeepRow& value);
    std::string fingerprint();

    /// The prepared statement of @p sql, reset and without bindings.
    SQLite::Statement& statement(const char* sql) { return statements_.of(sql); }
    SQLite::Statement& statement(const std::string& sql) { return statements_.of(sql); }

    /// The same for the rows that come by the thousand; bindings stay.
    HotStatement& hot(const char* sql);

    /// Ids that a rolled back transaction handed out are gone again.
    void forgetIds();

    /// What stands in line waits behind a place: readings by sequence, conflicts by id (batches are only ever noted). A row is in line from
    /// the moment it is written.
    enum class Line : std::uint8_t { Readings = 0, Conflicts = 1, Batches = 2 };
    /// A body as it is stored and goes out (packed or not) and as it was sealed; nothing when it is not what its digest says, or the
    /// cipher does not open it.
    struct Body {
        Bytes stored;
        Bytes plain;
    };
    std::optional<Body> bodyOf(const SealedBatch& batch, const SQLite::Column& column, bool packed) const;

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
    StoredCount addAllEvents(const std::vector<mdms::DeviceEvent>& events);
    PushStored addPush(const PushEntry& entry);
    void makeRoomForPushes();
    Result<std::optional<SealedBatch>> sealReadings(std::uint32_t maximum, UtcTime now, const std::string& source);
    /// Seals @p body under @p batch's identity; its row key is the batch's sequence, or a negative one when @p ownNumber is not set.
    /// @p asIs: the octets of another laptop, which are kept as they came.
    Result<std::int64_t> insertBatch(const SealedBatch& batch, bool ownNumber, UtcTime now, const OutgoingBatch* asIs = nullptr);
    Result<void> importBatch(const std::string& id, std::uint64_t number, const std::string& digest, Bytes wire, bool packed, bool events,
                             const std::string& parent, UtcTime sealedAt, std::int64_t line, ImportCount& count);
    std::uint64_t nextNumber();
    /// The row of @p batchId moved as batchTransitions() allow; its row key. WrongState or NoSuchBatch otherwise.
    Result<std::int64_t> step(const std::string& batchId, BatchEvent event);
    Result<std::optional<SealedBatch>> sealEvents(std::uint32_t maximum, UtcTime now, const std::string& source);
    /// A batch that is not in the database yet; @p encode makes its body for a fresh identity.
    Result<SealedBatch> make(BatchKind kind, std::uint64_t number, std::uint32_t items, UtcTime now,
                             const std::function<Result<Bytes>(const std::string& id)>& encode);
    Result<SealedBatch> makeReadings(std::uint64_t number, const std::string& ofSeries, std::span<const mdms::Reading> readings,
                                     UtcTime now, const std::string& source);
    Result<bool> splitOne(const std::string& batchId, UtcTime now, const std::string& reason);
    Result<void> confirmOne(const Receipt& receipt);
    std::optional<SealedBatch> findBatch(const std::string& batchId, bool withBody, std::int64_t* row = nullptr);
    std::optional<ConflictDecision> lastDecision(const std::string& batchId, std::uint32_t index);
    std::optional<mdms::Reading> meterValue(const mdms::Reading& mine);
    /// Readings and second values that no batch holds yet.
    std::uint64_t inLine();
    OutboxSummary summarise();
    QueuePause readPause();

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
    /// The same in one transaction that is committed when @p work succeeds.
    template <typename Work>
    auto change(Work&& work) -> decltype(work()) {
        return run([&]() -> decltype(work()) {
            WriteTransaction transaction(*database);
            auto result = work();
            if (result) transaction.commit();
            return result;
        });
    }
    bool makeRoom();
    static bool isFull(const Error& error) {
        return error.layer == Layer::Store && error.code == static_cast<std::uint16_t>(StoreError::DiskFull);
    }

    struct Known {
        std::int64_t id = 0;
        std::uint64_t tag = 0;
    };
    const Known& meterOf(const mdms::Reading& reading);
    const Known& registerOf(const mdms::Reading& reading);

private:
    struct Item {
        mdms::Reading reading;
        std::int64_t row = 0;
        bool conflict = false;
    };
    void compareWithKept(const Known& meter, const Known& reg, const mdms::Reading& reading, StoredCount& count);
    void takeFromLine(Line kind, std::size_t maximum, std::vector<Item>& items);
    void addConflict(std::int64_t kept, const mdms::Reading& reading, StoredCount& count);

    using RegisterKey = std::tuple<std::uint16_t, dlms::Obis, std::int8_t, std::int64_t>;
    StatementCache statements_{*database};
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

/// Columns of a batch for batchFromRow(), from "FROM batch b".
inline constexpr const char* batchColumns =
    "SELECT b.id, coalesce(b.number, b.sequence), b.digest, b.items, b.state, b.attempts, b.next_try, b.server_message, b.kind, b.faults, "
    "b.first_fault, b.parent, b.receipt_at, b.carried ";
inline constexpr int batchColumnCount = 14;
SealedBatch batchFromRow(SQLite::Statement& row);

/// A reading or the other value of a conflict, in the columns of readingFromRow(); needs o (with reading and conflict) in the FROM.
inline constexpr const char* itemColumns =
    "SELECT r.sequence, m.serial, m.generation, g.class, g.obis, g.attribute, g.interval, r.time, "
    "coalesce(c.magnitude, r.magnitude), coalesce(c.negative, r.negative), coalesce(c.exponent, r.exponent), coalesce(c.unit, r.unit), "
    "coalesce(c.kind, r.kind), coalesce(c.quality, r.quality), coalesce(c.verification, r.verification), "
    "coalesce(c.meter_time, r.meter_time) ";
inline constexpr const char* itemTables =
    "LEFT JOIN conflict c ON c.id = o.conflict JOIN reading r ON r.sequence = coalesce(o.reading, c.reading) "
    "JOIN meter m ON m.id = r.meter JOIN register g ON g.id = r.register ";

std::string toJsonText(const std::optional<KeptValue>& kept);
std::optional<KeptValue> keptFromJson(const std::string& text);

inline UtcTime timeOf(std::int64_t milliseconds) { return UtcTime(std::chrono::milliseconds(milliseconds)); }
inline std::int64_t millisecondsOf(UtcTime time) { return time.time_since_epoch().count(); }

}  // namespace ami::app
