#include "app/hes/storage/SqliteVee.h"

#include <map>

#include "app/hes/storage/SqliteSchema.h"
#include "app/hes/vee/VeeRows.h"
#include "app/store/Database.h"
#include "app/store/StatementCache.h"

namespace ami::app {

namespace {

constexpr std::int64_t rowsAStep = 5000;

constexpr const char* schema = R"sql(
CREATE TABLE IF NOT EXISTS vee_cursor (name TEXT PRIMARY KEY, done INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO vee_cursor VALUES ('reading', 0), ('conflict', 0);
CREATE TABLE IF NOT EXISTS vee_series (
    meter INTEGER NOT NULL, register INTEGER NOT NULL, unit INTEGER NOT NULL, kind INTEGER NOT NULL, PRIMARY KEY (meter, register))
    STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS vee_final (
    meter INTEGER NOT NULL, register INTEGER NOT NULL, time INTEGER NOT NULL,
    magnitude INTEGER NOT NULL, negative INTEGER NOT NULL, exponent INTEGER NOT NULL, unit INTEGER NOT NULL,
    quality INTEGER NOT NULL, status INTEGER NOT NULL, offer INTEGER NOT NULL, PRIMARY KEY (meter, register, time)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS vee_exception (
    meter INTEGER NOT NULL, register INTEGER NOT NULL, time INTEGER NOT NULL, rule INTEGER NOT NULL, severity INTEGER NOT NULL,
    pass INTEGER NOT NULL, offer INTEGER NOT NULL, numbers TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS vee_exception_of ON vee_exception (meter, register, time);
CREATE INDEX IF NOT EXISTS vee_exception_by_severity ON vee_exception (severity, time);
CREATE TABLE IF NOT EXISTS vee_change (
    id INTEGER PRIMARY KEY, meter INTEGER NOT NULL, register INTEGER NOT NULL, time INTEGER NOT NULL, reason TEXT NOT NULL,
    value_before TEXT, quality_before INTEGER, status_before INTEGER, value_after TEXT, quality_after INTEGER, status_after INTEGER,
    changed_by TEXT NOT NULL, changed_at INTEGER NOT NULL) STRICT;
)sql";

std::int64_t count(UtcTime time) { return time.time_since_epoch().count(); }
UtcTime timeOf(std::int64_t milliseconds) { return UtcTime(std::chrono::milliseconds(milliseconds)); }

class SqliteVee : public VeeDatabase, private VeeRows {
public:
    explicit SqliteVee(std::unique_ptr<SQLite::Database> opened) : database_(std::move(opened)) {}

    Result<bool> step(const VeeConfig& config, UtcTime now) override {
        return guarded([&]() -> Result<bool> {
            WriteTransaction transaction(*database_);
            const auto due = tasks();
            for (const auto& [key, range] : due) {
                for (const VeeTask& piece : piecesOf(*this, {key, timeOf(range.first), timeOf(range.second)}))
                    judge(*this, piece, config, now);
            }
            statements_.resetAll();
            transaction.commit();
            return !due.empty();
        });
    }

    Result<VeeCounts> counts() override {
        return guarded([&]() -> Result<VeeCounts> {
            VeeCounts counts;
            auto& finals = statement(
                "SELECT count(*), coalesce(sum(status = 2), 0), coalesce(sum(status = 1), 0), (SELECT count(*) FROM vee_change) FROM "
                "vee_final");
            finals.executeStep();
            const auto number = [](SQLite::Statement& row, int column) {
                return static_cast<std::uint64_t>(row.getColumn(column).getInt64());
            };
            counts.finals = number(finals, 0);
            counts.estimated = number(finals, 1);
            counts.doubtful = number(finals, 2);
            counts.changes = number(finals, 3);
            finals.reset();
            auto& rules = statement("SELECT rule, severity, count(*) FROM vee_exception GROUP BY rule, severity");
            while (rules.executeStep()) counts.exceptions.at(number(rules, 0)).at(number(rules, 1)) = number(rules, 2);
            rules.reset();
            return counts;
        });
    }

    Result<std::vector<VeeReportLine>> exceptions(VeeSeverity lowest, std::uint32_t limit) override {
        return guarded([&]() -> Result<std::vector<VeeReportLine>> {
            std::vector<VeeReportLine> lines;
            auto& row = statement(
                "SELECT m.serial, m.generation, g.obis, e.time, e.rule, e.severity, e.pass, e.offer, e.numbers FROM vee_exception e "
                "JOIN meter m ON m.id = e.meter JOIN register g ON g.id = e.register WHERE e.severity >= ? "
                "ORDER BY e.time DESC, e.meter, e.register, e.rule, e.pass, e.offer LIMIT ?");
            row.bind(1, static_cast<std::int32_t>(lowest));
            row.bind(2, static_cast<std::int64_t>(limit));
            while (row.executeStep()) {
                VeeReportLine line;
                line.meter = row.getColumn(0).getString();
                line.generation = static_cast<std::uint32_t>(row.getColumn(1).getInt64());
                line.obis = dlms::Obis::parse(row.getColumn(2).getString()).value_or(dlms::Obis());
                line.exception = {timeOf(row.getColumn(3).getInt64()),
                                  static_cast<VeeRule>(row.getColumn(4).getInt()),
                                  static_cast<VeeSeverity>(row.getColumn(5).getInt()),
                                  static_cast<std::uint8_t>(row.getColumn(6).getInt()),
                                  static_cast<std::uint64_t>(row.getColumn(7).getInt64()),
                                  {}};
                line.numbersText = row.getColumn(8).getString();
                lines.push_back(std::move(line));
            }
            row.reset();
            return lines;
        });
    }

private:
    using Ranges = std::map<VeeKey, std::pair<std::int64_t, std::int64_t>>;

    SQLite::Statement& statement(const char* sql) { return statements_.of(sql); }

    /// One writer at a time gives ids in the order of commits, so what lies beyond the last id has not been judged.
    Ranges tasks() {
        Ranges ranges;
        const auto collect = [&](const char* name, const char* sql) {
            auto& row = statement(sql);
            row.bind(1, rowsAStep);
            std::int64_t last = -1;
            while (row.executeStep()) {
                const VeeKey key{row.getColumn(1).getInt64(), row.getColumn(2).getInt64()};
                const std::int64_t time = row.getColumn(3).getInt64();
                last = row.getColumn(0).getInt64();
                auto [range, fresh] = ranges.try_emplace(key, time, time);
                if (!fresh) range->second = {std::min(range->second.first, time), std::max(range->second.second, time)};
            }
            row.reset();
            if (last < 0) return;
            auto& update = statement("UPDATE vee_cursor SET done = ? WHERE name = ?");
            update.bind(1, last);
            update.bind(2, name);
            update.exec();
        };
        collect("reading",
                "SELECT id, meter, register, time FROM reading WHERE id > (SELECT done FROM vee_cursor WHERE name = 'reading') ORDER BY id "
                "LIMIT ?");
        collect("conflict",
                "SELECT c.id, r.meter, r.register, r.time FROM conflict c JOIN reading r ON r.id = c.reading "
                "WHERE c.id > (SELECT done FROM vee_cursor WHERE name = 'conflict') ORDER BY c.id LIMIT ?");
        return ranges;
    }

    VeeRegister reg(std::int64_t id) override {
        if (const auto found = registers_.find(id); found != registers_.end()) return found->second;
        auto& row = statement("SELECT class, obis, attribute, interval FROM register WHERE id = ?");
        row.bind(1, id);
        VeeRegister reg;
        if (row.executeStep()) {
            reg.classId = static_cast<std::uint16_t>(row.getColumn(0).getInt());
            reg.obis = dlms::Obis::parse(row.getColumn(1).getString()).value_or(dlms::Obis());
            reg.attribute = static_cast<std::int8_t>(row.getColumn(2).getInt());
            reg.interval = std::chrono::seconds(row.getColumn(3).getInt64());
        }
        row.reset();
        return registers_[id] = reg;
    }

    std::vector<std::int64_t> registersOf(const dlms::Obis& obis, bool profile) override {
        auto& row = statement("SELECT id FROM register WHERE obis = ? AND (interval > 0) = ? ORDER BY id");
        row.bind(1, obis.toString());
        row.bind(2, profile ? 1 : 0);
        std::vector<std::int64_t> ids;
        while (row.executeStep()) ids.push_back(row.getColumn(0).getInt64());
        row.reset();
        return ids;
    }

    std::optional<std::pair<dlms::UnitCode, mdms::ReadingKind>> unitOf(VeeKey key) override {
        auto& known = statement("SELECT unit, kind FROM vee_series WHERE meter = ? AND register = ?");
        bindKey(known, key);
        const auto pair = [](SQLite::Statement& row) {
            return std::pair(static_cast<dlms::UnitCode>(row.getColumn(0).getInt()),
                             static_cast<mdms::ReadingKind>(row.getColumn(1).getInt()));
        };
        if (known.executeStep()) return pair(known);
        auto& first = statement("SELECT unit, kind FROM reading WHERE meter = ? AND register = ? ORDER BY time LIMIT 1");
        bindKey(first, key);
        if (!first.executeStep()) return std::nullopt;
        const auto found = pair(first);
        first.reset();
        auto& insert = statement("INSERT INTO vee_series (meter, register, unit, kind) VALUES (?,?,?,?)");
        bindKey(insert, key);
        insert.bind(3, static_cast<std::int32_t>(found.first));
        insert.bind(4, static_cast<std::int32_t>(found.second));
        insert.exec();
        return found;
    }

    std::vector<VeeOffer> offers(VeeKey key, UtcTime after, UtcTime upTo) override {
        std::vector<VeeOffer> all;
        const auto read = [&](const char* sql) {
            auto& row = statement(sql);
            bindRange(row, key, after, upTo);
            while (row.executeStep()) {
                all.push_back({static_cast<std::uint64_t>(row.getColumn(0).getInt64()), timeOf(row.getColumn(1).getInt64()),
                               fromColumns(row.getColumn(2).getInt64(), row.getColumn(3).getInt(), row.getColumn(4).getInt()),
                               static_cast<dlms::UnitCode>(row.getColumn(5).getInt()),
                               static_cast<mdms::Quality>(row.getColumn(6).getInt())});
            }
            row.reset();
        };
        read(
            "SELECT 1, time, magnitude, negative, exponent, unit, quality FROM reading WHERE meter = ? AND register = ? AND time > ? AND "
            "time <= ?");
        read(
            "SELECT 1 + c.id, r.time, c.magnitude, c.negative, c.exponent, c.unit, c.quality FROM reading r JOIN conflict c ON c.reading = "
            "r.id "
            "WHERE r.meter = ? AND r.register = ? AND r.time > ? AND r.time <= ?");
        return all;
    }

    std::optional<UtcTime> timeBefore(VeeKey key, UtcTime time, std::optional<dlms::UnitCode> unit) override {
        return oneTime(statement("SELECT time FROM reading WHERE meter = ? AND register = ? AND time < ? AND ifnull(unit = ?, 1) ORDER BY "
                                 "time DESC LIMIT 1"),
                       key, time, unit);
    }
    std::optional<UtcTime> timeAfter(VeeKey key, UtcTime time, std::optional<dlms::UnitCode> unit) override {
        return oneTime(
            statement(
                "SELECT time FROM reading WHERE meter = ? AND register = ? AND time > ? AND ifnull(unit = ?, 1) ORDER BY time LIMIT 1"),
            key, time, unit);
    }

    std::vector<VeeFinal> finals(VeeKey key, UtcTime after, UtcTime upTo) override {
        auto& row = statement(
            "SELECT time, magnitude, negative, exponent, unit, quality, status, offer FROM vee_final "
            "WHERE meter = ? AND register = ? AND time > ? AND time <= ? ORDER BY time");
        bindRange(row, key, after, upTo);
        std::vector<VeeFinal> all;
        while (row.executeStep()) {
            all.push_back({timeOf(row.getColumn(0).getInt64()),
                           fromColumns(row.getColumn(1).getInt64(), row.getColumn(2).getInt(), row.getColumn(3).getInt()),
                           static_cast<dlms::UnitCode>(row.getColumn(4).getInt()), static_cast<mdms::Quality>(row.getColumn(5).getInt()),
                           static_cast<VeeStatus>(row.getColumn(6).getInt()), static_cast<std::uint64_t>(row.getColumn(7).getInt64())});
        }
        row.reset();
        return all;
    }

    void save(VeeKey key, UtcTime after, UtcTime upTo, const std::vector<VeeException>& exceptions, const std::vector<VeeChange>& changes,
              UtcTime now) override {
        auto& clear = statement("DELETE FROM vee_exception WHERE meter = ? AND register = ? AND time > ? AND time <= ?");
        bindRange(clear, key, after, upTo);
        clear.exec();
        for (const VeeException& exception : exceptions) {
            auto& insert = statement(
                "INSERT INTO vee_exception (meter, register, time, rule, severity, pass, offer, numbers) VALUES (?,?,?,?,?,?,?,?)");
            bindKey(insert, key);
            insert.bind(3, count(exception.time));
            insert.bind(4, static_cast<std::int32_t>(exception.rule));
            insert.bind(5, static_cast<std::int32_t>(exception.severity));
            insert.bind(6, static_cast<std::int32_t>(exception.pass));
            insert.bind(7, static_cast<std::int64_t>(exception.offer));
            insert.bind(8, numbersJson(exception));
            insert.exec();
        }
        for (const VeeChange& change : changes) {
            if (change.after) {
                auto& put = statement(
                    "INSERT OR REPLACE INTO vee_final (meter, register, time, magnitude, negative, exponent, unit, quality, status, offer) "
                    "VALUES (?,?,?,?,?,?,?,?,?,?)");
                bindKey(put, key);
                put.bind(3, count(change.time));
                const DecimalColumns value = toColumns(change.after->value);
                put.bind(4, value.magnitude);
                put.bind(5, value.negative);
                put.bind(6, value.exponent);
                put.bind(7, static_cast<std::int32_t>(change.after->unit));
                put.bind(8, static_cast<std::int32_t>(change.after->quality));
                put.bind(9, static_cast<std::int32_t>(change.after->status));
                put.bind(10, static_cast<std::int64_t>(change.after->offer));
                put.exec();
            } else {
                auto& remove = statement("DELETE FROM vee_final WHERE meter = ? AND register = ? AND time = ?");
                bindKey(remove, key);
                remove.bind(3, count(change.time));
                remove.exec();
            }
            if (change.reason != VeeReason::First) keep(key, change, now);
        }
    }

    void keep(VeeKey key, const VeeChange& change, UtcTime now) {
        auto& insert = statement(
            "INSERT INTO vee_change (meter, register, time, reason, value_before, quality_before, status_before, value_after, "
            "quality_after, "
            "status_after, changed_by, changed_at) VALUES (?,?,?,?,?,?,?,?,?,?,'ami-hes',?)");
        bindKey(insert, key);
        insert.bind(3, count(change.time));
        insert.bind(4, name(change.reason));
        const auto side = [&insert](int index, const std::optional<VeeFinal>& final) {
            if (!final) return;
            insert.bind(index, final->value.toString());
            insert.bind(index + 1, static_cast<std::int32_t>(final->quality));
            insert.bind(index + 2, static_cast<std::int32_t>(final->status));
        };
        side(5, change.before);
        side(8, change.after);
        insert.bind(11, count(now));
        insert.exec();
    }

    static void bindKey(SQLite::Statement& statement, VeeKey key) {
        statement.bind(1, key.meter);
        statement.bind(2, key.reg);
    }
    static void bindRange(SQLite::Statement& statement, VeeKey key, UtcTime after, UtcTime upTo) {
        bindKey(statement, key);
        statement.bind(3, count(after));
        statement.bind(4, count(upTo));
    }
    static std::optional<UtcTime> oneTime(SQLite::Statement& row, VeeKey key, UtcTime time, std::optional<dlms::UnitCode> unit) {
        bindKey(row, key);
        row.bind(3, count(time));
        if (unit) row.bind(4, static_cast<std::int32_t>(*unit));
        const auto found = row.executeStep() ? std::optional(timeOf(row.getColumn(0).getInt64())) : std::nullopt;
        row.reset();
        return found;
    }

    std::unique_ptr<SQLite::Database> database_;
    StatementCache statements_{*database_};
    std::map<std::int64_t, VeeRegister> registers_;
};

}  // namespace

Result<std::unique_ptr<VeeDatabase>> openSqliteVee(const std::string& path) {
    DatabaseOptions options{hesApplicationId, hesMigrations()};
    options.exclusive = false;
    options.busyMilliseconds = 5000;
    auto database = openDatabase(path, options);
    if (!database) return Unexpected(database.error());
    return guarded([&]() -> Result<std::unique_ptr<VeeDatabase>> {
        WriteTransaction transaction(**database);
        (*database)->exec(schema);
        transaction.commit();
        return std::unique_ptr<VeeDatabase>(std::make_unique<SqliteVee>(std::move(*database)));
    });
}

}  // namespace ami::app
