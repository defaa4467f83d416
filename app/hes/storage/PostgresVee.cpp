#include "app/hes/storage/PostgresVee.h"

#include <map>

#include "app/hes/storage/PgConnection.h"
#include "app/hes/storage/PgReadings.h"
#include "app/hes/storage/PgSchema.h"
#include "app/hes/vee/VeeRows.h"

namespace ami::app {

namespace {

constexpr const char* lockTables = "SELECT pg_advisory_xact_lock(1095584072, 3)";
constexpr const char* tryToJudge = "SELECT pg_try_advisory_xact_lock(1095584072, 4)";

/// The queue is filled by triggers in the ingest's own transaction; what is there already is queued when the tables are made.
constexpr const char* schema = R"sql(
CREATE TABLE vee_queue (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, meters bigint[] NOT NULL, first_time timestamptz NOT NULL, last_time timestamptz NOT NULL);
CREATE TABLE vee_series (meter bigint NOT NULL, register integer NOT NULL, unit smallint NOT NULL, kind smallint NOT NULL, PRIMARY KEY (meter, register));
CREATE TABLE vee_final (
    meter bigint NOT NULL, register integer NOT NULL, time timestamptz NOT NULL,
    mantissa bigint NOT NULL, carry smallint NOT NULL, exponent smallint NOT NULL, sent_exponent smallint NOT NULL,
    unit smallint NOT NULL, quality smallint NOT NULL, status smallint NOT NULL, offer bigint NOT NULL, PRIMARY KEY (meter, register, time));
CREATE TABLE vee_exception (
    meter bigint NOT NULL, register integer NOT NULL, time timestamptz NOT NULL, rule smallint NOT NULL, severity smallint NOT NULL,
    pass smallint NOT NULL, offer bigint NOT NULL, numbers text NOT NULL);
CREATE INDEX vee_exception_of ON vee_exception (meter, register, time);
CREATE INDEX vee_exception_by_severity ON vee_exception (severity, time);
CREATE TABLE vee_change (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, meter bigint NOT NULL, register integer NOT NULL, time timestamptz NOT NULL,
    reason text NOT NULL, value_before text, quality_before smallint, status_before smallint,
    value_after text, quality_after smallint, status_after smallint, changed_by text NOT NULL, changed_at timestamptz NOT NULL);

CREATE FUNCTION vee_due() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
    IF NEW.noun = 'MeterReadings' AND NEW.first_time IS NOT NULL AND NEW.last_time IS NOT NULL THEN
        INSERT INTO ami_hes.vee_queue (meters, first_time, last_time) VALUES (NEW.meters, NEW.first_time, NEW.last_time);
    END IF;
    RETURN NULL;
END $body$;
CREATE TRIGGER vee_due AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION vee_due();

CREATE FUNCTION vee_conflict_due() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
    INSERT INTO ami_hes.vee_queue (meters, first_time, last_time)
        SELECT array_agg(DISTINCT meter), min(time), max(time) FROM fresh HAVING count(*) > 0;
    RETURN NULL;
END $body$;
CREATE TRIGGER vee_due AFTER INSERT ON conflict REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION vee_conflict_due();

INSERT INTO vee_queue (meters, first_time, last_time)
    SELECT ARRAY[meter], min(time), max(time) FROM reading GROUP BY meter;
)sql";

UtcTime timeOf(std::int64_t number) { return UtcTime(std::chrono::milliseconds(number)); }

/// Columns of an array parameter each.
template <std::size_t Count>
struct Arrays {
    std::array<PgArray, Count> columns;
    bool empty() const { return columns[0].empty(); }
};

class PostgresVee : public VeeDatabase, private VeeRows {
public:
    explicit PostgresVee(std::string address) : address_(std::move(address)) {}

    Result<void> open() {
        return attempt([](PgConnection&) {});
    }

    Result<bool> step(const VeeConfig& config, UtcTime now) override {
        Result<bool> any = fail(Fault::Unexpected, Layer::Mdms, mdms::MdmsError::Shape);
        const auto done = attempt([&](PgConnection& connection) {
            PgTransaction transaction(connection);
            any = false;
            if (!connection.prepared(tryToJudge).flag(0, 0)) return;
            const auto due = tasks(connection);
            any = !due.empty();
            for (const VeeTask& task : due) {
                for (const VeeTask& piece : piecesOf(*this, task)) judge(*this, piece, config, now);
            }
            transaction.commit();
        });
        if (!done) return Unexpected(done.error());
        return any;
    }

    Result<VeeCounts> counts() override {
        VeeCounts counts;
        const auto done = attempt([&](PgConnection& connection) {
            const PgRows finals = connection.exec(
                "SELECT count(*), count(*) FILTER (WHERE status = 2), count(*) FILTER (WHERE status = 1), (SELECT count(*) FROM "
                "vee_change) FROM vee_final");
            const auto number = [](const PgRows& rows, int row, int column) {
                return static_cast<std::uint64_t>(rows.number(row, column));
            };
            counts = {number(finals, 0, 0), number(finals, 0, 1), number(finals, 0, 2), number(finals, 0, 3), {}};
            const PgRows rules = connection.exec("SELECT rule, severity, count(*) FROM vee_exception GROUP BY rule, severity");
            for (int i = 0; i < rules.size(); ++i) counts.exceptions.at(number(rules, i, 0)).at(number(rules, i, 1)) = number(rules, i, 2);
        });
        if (!done) return Unexpected(done.error());
        return counts;
    }

    Result<std::vector<VeeReportLine>> exceptions(VeeSeverity lowest, std::uint32_t limit) override {
        std::vector<VeeReportLine> lines;
        const auto done = attempt([&](PgConnection& connection) {
            lines.clear();
            const PgRows rows = connection.prepared(
                "SELECT m.serial, m.generation, g.obis, (extract(epoch from e.time) * 1000)::bigint, e.rule, e.severity, e.pass, e.offer, "
                "e.numbers "
                "FROM vee_exception e JOIN meter m ON m.id = e.meter JOIN register g ON g.id = e.register WHERE e.severity >= $1 "
                "ORDER BY e.time DESC, e.meter, e.register, e.rule, e.pass, e.offer LIMIT $2",
                {std::to_string(static_cast<int>(lowest)), std::to_string(limit)});
            for (int i = 0; i < rows.size(); ++i) {
                VeeReportLine line;
                line.meter = rows.text(i, 0);
                line.generation = static_cast<std::uint32_t>(rows.number(i, 1));
                line.obis = dlms::Obis::parse(rows.text(i, 2)).value_or(dlms::Obis());
                line.exception = {timeOf(rows.number(i, 3)),
                                  static_cast<VeeRule>(rows.number(i, 4)),
                                  static_cast<VeeSeverity>(rows.number(i, 5)),
                                  static_cast<std::uint8_t>(rows.number(i, 6)),
                                  static_cast<std::uint64_t>(rows.number(i, 7)),
                                  {}};
                line.numbersText = rows.text(i, 8);
                lines.push_back(std::move(line));
            }
        });
        if (!done) return Unexpected(done.error());
        return lines;
    }

private:
    /// Runs @p work with a usable connection; a lost one is made anew once, a transaction that others pushed aside begins again.
    template <typename Work>
    Result<void> attempt(Work&& work) {
        for (int tries = 1;; ++tries) {
            try {
                work(connection());
                return {};
            } catch (const PgFailure& failure) {
                if (failure.lost()) connection_.reset();
                if (tries >= 3 || (!failure.lost() && !failure.mayRetry())) return Unexpected(failure.error);
            }
        }
    }

    PgConnection& connection() {
        if (connection_) return *connection_;
        auto fresh = std::make_unique<PgConnection>(address_);
        migrate(*fresh);
        PgTransaction transaction(*fresh);
        fresh->exec(lockTables);
        if (fresh->exec("SELECT to_regclass('ami_hes.vee_queue') IS NULL").flag(0, 0)) {
            fresh->run("LOCK TABLE outbox, conflict IN SHARE ROW EXCLUSIVE MODE");
            fresh->run(schema);
        }
        transaction.commit();
        connection_ = std::move(fresh);
        return *connection_;
    }

    std::vector<VeeTask> tasks(PgConnection& connection) {
        std::map<VeeKey, VeeTask> tasks;
        const PgRows due = connection.prepared(
            "WITH due AS (DELETE FROM vee_queue WHERE id IN (SELECT id FROM vee_queue ORDER BY id LIMIT 8) RETURNING meters, first_time, "
            "last_time) "
            "SELECT r.meter, r.register, (extract(epoch from min(r.time)) * 1000)::bigint, (extract(epoch from max(r.time)) * "
            "1000)::bigint "
            "FROM (SELECT unnest(meters) AS meter, min(first_time) AS first_time, max(last_time) AS last_time FROM due GROUP BY 1) d "
            "JOIN reading r ON r.meter = d.meter AND r.time >= d.first_time AND r.time <= d.last_time GROUP BY r.meter, r.register");
        for (int i = 0; i < due.size(); ++i) {
            const VeeKey key{due.number(i, 0), due.number(i, 1)};
            tasks.emplace(key, VeeTask{key, timeOf(due.number(i, 2)), timeOf(due.number(i, 3))});
        }
        std::vector<VeeTask> all;
        for (const auto& [key, task] : tasks) all.push_back(task);
        return all;
    }

    static std::string text(std::int64_t number) { return std::to_string(number); }

    VeeRegister reg(std::int64_t id) override {
        if (const auto found = registers_.find(id); found != registers_.end()) return found->second;
        const PgRows row = connection_->prepared("SELECT class, obis, attribute, capture_period FROM register WHERE id = $1", {text(id)});
        VeeRegister reg;
        if (row.size() > 0) {
            reg.classId = static_cast<std::uint16_t>(row.number(0, 0));
            reg.obis = dlms::Obis::parse(row.text(0, 1)).value_or(dlms::Obis());
            reg.attribute = static_cast<std::int8_t>(row.number(0, 2));
            reg.interval = std::chrono::seconds(row.number(0, 3));
        }
        return registers_[id] = reg;
    }

    std::vector<std::int64_t> registersOf(const dlms::Obis& obis, bool profile) override {
        const PgRows rows = connection_->prepared("SELECT id FROM register WHERE obis = $1 AND (capture_period > 0) = $2 ORDER BY id",
                                                  {obis.toString(), profile ? "t" : "f"});
        std::vector<std::int64_t> ids;
        for (int i = 0; i < rows.size(); ++i) ids.push_back(rows.number(i, 0));
        return ids;
    }

    std::optional<std::pair<dlms::UnitCode, mdms::ReadingKind>> unitOf(VeeKey key) override {
        const auto pair = [](const PgRows& row) {
            return std::pair(static_cast<dlms::UnitCode>(row.number(0, 0)), static_cast<mdms::ReadingKind>(row.number(0, 1)));
        };
        const PgRows known =
            connection_->prepared("SELECT unit, kind FROM vee_series WHERE meter = $1 AND register = $2", {text(key.meter), text(key.reg)});
        if (known.size() > 0) return pair(known);
        const PgRows first = connection_->prepared(
            "SELECT unit, kind FROM reading WHERE meter = $1 AND register = $2 ORDER BY time LIMIT 1", {text(key.meter), text(key.reg)});
        if (first.size() == 0) return std::nullopt;
        const auto found = pair(first);
        connection_->prepared(
            "INSERT INTO vee_series VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
            {text(key.meter), text(key.reg), std::to_string(found.first), std::to_string(static_cast<int>(found.second))});
        return found;
    }

    std::vector<VeeOffer> offers(VeeKey key, UtcTime after, UtcTime upTo) override {
        const PgRows rows = connection_->prepared(
            "SELECT 1::bigint, (extract(epoch from time) * 1000)::bigint, mantissa, carry, exponent, sent_exponent, unit, quality FROM "
            "reading "
            "WHERE meter = $1 AND register = $2 AND time > $3 AND time <= $4 UNION ALL "
            "SELECT 1 + id, (extract(epoch from time) * 1000)::bigint, mantissa, carry, exponent, sent_exponent, unit, quality FROM "
            "conflict "
            "WHERE meter = $1 AND register = $2 AND time > $3 AND time <= $4",
            {text(key.meter), text(key.reg), pgTime(after), pgTime(upTo)});
        std::vector<VeeOffer> all;
        for (int i = 0; i < rows.size(); ++i) {
            all.push_back({static_cast<std::uint64_t>(rows.number(i, 0)), timeOf(rows.number(i, 1)), valueAt(rows, i, 2),
                           static_cast<dlms::UnitCode>(rows.number(i, 6)), static_cast<mdms::Quality>(rows.number(i, 7))});
        }
        return all;
    }

    static Decimal valueAt(const PgRows& rows, int row, int first) {
        return fromPgValue({rows.number(row, first), static_cast<std::int16_t>(rows.number(row, first + 1)),
                            static_cast<std::int16_t>(rows.number(row, first + 2)),
                            static_cast<std::int16_t>(rows.number(row, first + 3))});
    }

    std::optional<UtcTime> oneTime(const char* sql, VeeKey key, UtcTime time, std::optional<dlms::UnitCode> unit) {
        const PgRows row = connection_->prepared(sql, {text(key.meter), text(key.reg), pgTime(time), unit ? std::to_string(*unit) : "-1"});
        if (row.size() == 0 || row.isNull(0, 0)) return std::nullopt;
        return timeOf(row.number(0, 0));
    }
    std::optional<UtcTime> timeBefore(VeeKey key, UtcTime time, std::optional<dlms::UnitCode> unit) override {
        return oneTime(
            "SELECT (extract(epoch from time) * 1000)::bigint FROM reading WHERE meter = $1 AND register = $2 AND time < $3 "
            "AND ($4::smallint = -1 OR unit = $4::smallint) ORDER BY time DESC LIMIT 1",
            key, time, unit);
    }
    std::optional<UtcTime> timeAfter(VeeKey key, UtcTime time, std::optional<dlms::UnitCode> unit) override {
        return oneTime(
            "SELECT (extract(epoch from time) * 1000)::bigint FROM reading WHERE meter = $1 AND register = $2 AND time > $3 "
            "AND ($4::smallint = -1 OR unit = $4::smallint) ORDER BY time LIMIT 1",
            key, time, unit);
    }

    std::vector<VeeFinal> finals(VeeKey key, UtcTime after, UtcTime upTo) override {
        const PgRows rows = connection_->prepared(
            "SELECT (extract(epoch from time) * 1000)::bigint, mantissa, carry, exponent, sent_exponent, unit, quality, status, offer FROM "
            "vee_final "
            "WHERE meter = $1 AND register = $2 AND time > $3 AND time <= $4 ORDER BY time",
            {text(key.meter), text(key.reg), pgTime(after), pgTime(upTo)});
        std::vector<VeeFinal> all;
        for (int i = 0; i < rows.size(); ++i) {
            all.push_back({timeOf(rows.number(i, 0)), valueAt(rows, i, 1), static_cast<dlms::UnitCode>(rows.number(i, 5)),
                           static_cast<mdms::Quality>(rows.number(i, 6)), static_cast<VeeStatus>(rows.number(i, 7)),
                           static_cast<std::uint64_t>(rows.number(i, 8))});
        }
        return all;
    }

    void save(VeeKey key, UtcTime after, UtcTime upTo, const std::vector<VeeException>& exceptions, const std::vector<VeeChange>& changes,
              UtcTime now) override {
        const std::string meter = text(key.meter);
        const std::string reg = text(key.reg);
        connection_->prepared("DELETE FROM vee_exception WHERE meter = $1 AND register = $2 AND time > $3 AND time <= $4",
                              {meter, reg, pgTime(after), pgTime(upTo)});
        Arrays<6> found;
        for (const VeeException& exception : exceptions) {
            auto& [time, rule, severity, pass, offer, numbers] = found.columns;
            time.add(pgTime(exception.time));
            rule.add(static_cast<std::int64_t>(exception.rule));
            severity.add(static_cast<std::int64_t>(exception.severity));
            pass.add(static_cast<std::int64_t>(exception.pass));
            offer.add(static_cast<std::int64_t>(exception.offer));
            numbers.add(numbersJson(exception));
        }
        if (!found.empty()) {
            const auto& c = found.columns;
            connection_->prepared(
                "INSERT INTO vee_exception SELECT $1, $2, * FROM "
                "unnest($3::timestamptz[], $4::smallint[], $5::smallint[], $6::smallint[], $7::bigint[], $8::text[])",
                {meter, reg, c[0].text(), c[1].text(), c[2].text(), c[3].text(), c[4].text(), c[5].text()});
        }
        putFinals(meter, reg, changes);
        for (const VeeChange& change : changes) {
            if (change.reason != VeeReason::First) keep(meter, reg, change, now);
        }
    }

    void putFinals(const std::string& meter, const std::string& reg, const std::vector<VeeChange>& changes) {
        Arrays<9> put;
        PgArray removed;
        for (const VeeChange& change : changes) {
            if (!change.after) {
                removed.add(pgTime(change.time));
                continue;
            }
            auto& [time, mantissa, carry, exponent, sent, unit, quality, status, offer] = put.columns;
            const PgValue value = toPgValue(change.after->value);
            time.add(pgTime(change.time));
            mantissa.add(value.mantissa);
            carry.add(static_cast<std::int64_t>(value.carry));
            exponent.add(static_cast<std::int64_t>(value.exponent));
            sent.add(static_cast<std::int64_t>(value.sentExponent));
            unit.add(static_cast<std::int64_t>(change.after->unit));
            quality.add(static_cast<std::int64_t>(change.after->quality));
            status.add(static_cast<std::int64_t>(change.after->status));
            offer.add(static_cast<std::int64_t>(change.after->offer));
        }
        if (!removed.empty()) {
            connection_->prepared("DELETE FROM vee_final WHERE meter = $1 AND register = $2 AND time = ANY ($3::timestamptz[])",
                                  {meter, reg, removed.text()});
        }
        if (put.empty()) return;
        const auto& c = put.columns;
        connection_->prepared(
            "INSERT INTO vee_final SELECT $1, $2, * FROM unnest($3::timestamptz[], $4::bigint[], $5::smallint[], $6::smallint[], "
            "$7::smallint[], "
            "$8::smallint[], $9::smallint[], $10::smallint[], $11::bigint[]) "
            "ON CONFLICT (meter, register, time) DO UPDATE SET mantissa = excluded.mantissa, carry = excluded.carry, exponent = "
            "excluded.exponent, "
            "sent_exponent = excluded.sent_exponent, unit = excluded.unit, quality = excluded.quality, status = excluded.status, offer = "
            "excluded.offer",
            {meter, reg, c[0].text(), c[1].text(), c[2].text(), c[3].text(), c[4].text(), c[5].text(), c[6].text(), c[7].text(),
             c[8].text()});
    }

    void keep(const std::string& meter, const std::string& reg, const VeeChange& change, UtcTime now) {
        const auto value = [](const std::optional<VeeFinal>& final) { return final ? final->value.toString() : std::string(); };
        const auto quality = [](const std::optional<VeeFinal>& final) {
            return final ? std::to_string(static_cast<int>(final->quality)) : std::string();
        };
        const auto status = [](const std::optional<VeeFinal>& final) {
            return final ? std::to_string(static_cast<int>(final->status)) : std::string();
        };
        connection_->prepared(
            "INSERT INTO vee_change (meter, register, time, reason, value_before, quality_before, status_before, value_after, "
            "quality_after, "
            "status_after, changed_by, changed_at) VALUES ($1, $2, $3, $4, nullif($5, ''), nullif($6, '')::smallint, nullif($7, "
            "'')::smallint, "
            "nullif($8, ''), nullif($9, '')::smallint, nullif($10, '')::smallint, 'ami-hes', $11)",
            {meter, reg, pgTime(change.time), name(change.reason), value(change.before), quality(change.before), status(change.before),
             value(change.after), quality(change.after), status(change.after), pgTime(now)});
    }

    std::string address_;
    std::unique_ptr<PgConnection> connection_;
    std::map<std::int64_t, VeeRegister> registers_;
};

}  // namespace

Result<std::unique_ptr<VeeDatabase>> openPostgresVee(const std::string& address) {
    if (const auto sound = PgConnection::checkAddress(address); !sound) return Unexpected(sound.error());
    auto vee = std::make_unique<PostgresVee>(address);
    if (const auto opened = vee->open(); !opened) return Unexpected(opened.error());
    return std::unique_ptr<VeeDatabase>(std::move(vee));
}

}  // namespace ami::app
