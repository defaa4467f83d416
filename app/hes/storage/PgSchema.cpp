#include "app/hes/storage/PgSchema.h"

#include <array>
#include <cstdio>

#include "app/hes/storage/StorageError.h"

namespace ami::app {

namespace {

constexpr int newestVersion = 1;
constexpr int oldestServer = 140000;
constexpr std::chrono::months windowBack{36};
constexpr std::chrono::months windowAhead{2};

constexpr const char* lockSchema = "SELECT pg_advisory_xact_lock(1095584072, 1)";
constexpr const char* lockPartitions = "SELECT pg_advisory_xact_lock(1095584072, 2)";

constexpr const char* version1 = R"sql(
CREATE TABLE setting (name text PRIMARY KEY, value text NOT NULL);

CREATE TABLE client (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    lfdi text COLLATE "C" NOT NULL UNIQUE, subject text NOT NULL,
    first_seen timestamptz NOT NULL, last_seen timestamptz NOT NULL, blocked boolean NOT NULL DEFAULT false,
    batches bigint NOT NULL DEFAULT 0, readings bigint NOT NULL DEFAULT 0, events bigint NOT NULL DEFAULT 0);

CREATE TABLE meter (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    serial text COLLATE "C" NOT NULL, generation bigint NOT NULL, UNIQUE (serial, generation));

CREATE TABLE register (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    class integer NOT NULL, obis text COLLATE "C" NOT NULL, attribute smallint NOT NULL, capture_period bigint NOT NULL,
    UNIQUE (obis, class, attribute, capture_period));

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
    RAISE EXCEPTION 'a row of % never changes', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $body$;

CREATE TABLE ledger (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client bigint NOT NULL REFERENCES client, key text COLLATE "C" NOT NULL, digest text COLLATE "C" NOT NULL,
    series text COLLATE "C" NOT NULL, sequence bigint NOT NULL,
    offered integer NOT NULL, accepted integer NOT NULL, duplicate integer NOT NULL, conflict integer NOT NULL, rejected integer NOT NULL,
    received_at timestamptz NOT NULL, response text NOT NULL, body bytea,
    CONSTRAINT ledger_key UNIQUE (client, key), CHECK (offered = accepted + duplicate + conflict + rejected));
CREATE TRIGGER ledger_stays BEFORE UPDATE OR DELETE ON ledger FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE conflict (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    meter bigint NOT NULL, register integer NOT NULL, time timestamptz NOT NULL,
    mantissa bigint NOT NULL, carry smallint NOT NULL, exponent smallint NOT NULL, sent_exponent smallint NOT NULL,
    unit smallint NOT NULL, kind smallint NOT NULL, quality smallint NOT NULL, verification smallint NOT NULL,
    meter_time bytea NOT NULL, ledger bigint NOT NULL,
    CONSTRAINT conflict_value UNIQUE (meter, register, time, mantissa, carry, exponent, unit, quality));

CREATE TABLE event (
    meter bigint NOT NULL, log text COLLATE "C" NOT NULL, time timestamptz NOT NULL, code bigint NOT NULL, ordinal bigint NOT NULL,
    type text COLLATE "C" NOT NULL, text text COLLATE "C" NOT NULL, details text COLLATE "C" NOT NULL, meter_time bytea NOT NULL,
    ledger bigint NOT NULL, PRIMARY KEY (meter, log, time, code, ordinal));
CREATE TRIGGER event_stays BEFORE UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE event_conflict (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    meter bigint NOT NULL, log text COLLATE "C" NOT NULL, time timestamptz NOT NULL, code bigint NOT NULL, ordinal bigint NOT NULL,
    type text COLLATE "C" NOT NULL, text text COLLATE "C" NOT NULL, details text COLLATE "C" NOT NULL, meter_time bytea NOT NULL,
    ledger bigint NOT NULL);
CREATE UNIQUE INDEX event_conflict_words
    ON event_conflict (meter, log, time, code, ordinal, type, md5(text), md5(details));

CREATE TABLE rejected (
    ledger bigint NOT NULL, item bigint NOT NULL, pointer text NOT NULL, code text NOT NULL, PRIMARY KEY (ledger, item));

CREATE TABLE series (
    client bigint NOT NULL REFERENCES client, series text COLLATE "C" NOT NULL, contiguous bigint NOT NULL, PRIMARY KEY (client, series));
CREATE TABLE ahead (
    client bigint NOT NULL, series text COLLATE "C" NOT NULL, sequence bigint NOT NULL, PRIMARY KEY (client, series, sequence));

CREATE TABLE outbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ledger bigint NOT NULL, noun text NOT NULL, accepted integer NOT NULL,
    meters bigint[] NOT NULL, first_time timestamptz, last_time timestamptz, created_at timestamptz NOT NULL);

CREATE FUNCTION reach(of_client bigint, of_series text, number bigint) RETURNS bigint LANGUAGE plpgsql AS $body$
DECLARE reached bigint;
BEGIN
    INSERT INTO ami_hes.series VALUES (of_client, of_series, 0) ON CONFLICT DO NOTHING;
    SELECT contiguous INTO reached FROM ami_hes.series WHERE client = of_client AND series = of_series FOR UPDATE;
    IF number <= reached THEN RETURN reached; END IF;
    IF number > reached + 1 THEN
        INSERT INTO ami_hes.ahead VALUES (of_client, of_series, number) ON CONFLICT DO NOTHING;
        RETURN reached;
    END IF;
    LOOP
        reached := reached + 1;
        DELETE FROM ami_hes.ahead WHERE client = of_client AND series = of_series AND sequence = reached + 1;
        EXIT WHEN NOT FOUND;
    END LOOP;
    UPDATE ami_hes.series SET contiguous = reached WHERE client = of_client AND series = of_series;
    RETURN reached;
END $body$;
)sql";

constexpr const char* readingColumns = R"sql(
    meter bigint NOT NULL, register integer NOT NULL, time timestamptz NOT NULL,
    mantissa bigint NOT NULL, ledger bigint NOT NULL, carry smallint NOT NULL, exponent smallint NOT NULL, sent_exponent smallint NOT NULL,
    unit smallint NOT NULL, kind smallint NOT NULL, quality smallint NOT NULL, verification smallint NOT NULL, meter_time bytea NOT NULL,
    PRIMARY KEY (meter, register, time))sql";

constexpr const char* afterReading = R"sql(
CREATE TRIGGER reading_stays BEFORE UPDATE OR DELETE ON reading FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE VIEW accepted_reading AS
    SELECT m.serial, m.generation, g.class, g.obis, g.attribute, g.capture_period, r.time,
           (r.mantissa + r.carry * 9223372036854775808::numeric) * ('1e' || r.exponent)::numeric AS value,
           r.unit, r.kind, r.quality, r.verification, r.meter_time, r.ledger
    FROM reading r JOIN meter m ON m.id = r.meter JOIN register g ON g.id = r.register;
)sql";

std::optional<Timescale> findTimescale(PgConnection& connection) {
    const PgRows found = connection.exec(
        "SELECT e.extversion, quote_ident(n.nspname) FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace "
        "WHERE e.extname = 'timescaledb'");
    if (found.size() == 0) return std::nullopt;
    const PgRows licence = connection.exec("SELECT coalesce(current_setting('timescaledb.license', true), '') = 'timescale'");
    return Timescale{std::string(found.text(0, 0)), std::string(found.text(0, 1)), licence.flag(0, 0)};
}

/// Reads the catalogue itself: to_regclass() may answer from before a lock that this transaction has waited for.
bool hasTable(PgConnection& connection, const std::string& name) {
    return connection.exec("SELECT EXISTS (SELECT FROM pg_tables WHERE schemaname = 'ami_hes' AND tablename = $1)", {name}).flag(0, 0);
}

/// 0 when there is no schema yet.
int versionFound(PgConnection& connection) {
    if (!hasTable(connection, "schema_version")) return 0;
    return static_cast<int>(connection.exec("SELECT coalesce(max(version), 0) FROM ami_hes.schema_version").number(0, 0));
}

void demandKnown(int version) {
    if (version > newestVersion) throw PgFailure{makeError(Fault::Refused, Layer::Mdms, StorageError::SchemaTooNew, version), "0A000", {}};
}

std::string partitionName(Month month) {
    char text[48];
    std::snprintf(text, sizeof text, "reading_%04d_%02u", static_cast<int>(month.year()), static_cast<unsigned>(month.month()));
    return text;
}

std::string firstInstant(Month month) {
    char text[48];
    std::snprintf(text, sizeof text, "'%04d-%02u-01 00:00:00+00'", static_cast<int>(month.year()), static_cast<unsigned>(month.month()));
    return text;
}

}  // namespace

bool compresses(const Timescale& extension) {
    std::array<int, 3> version{};
    std::sscanf(extension.version.c_str(), "%d.%d.%d", &version[0], &version[1], &version[2]);
    return extension.community && version >= std::array<int, 3>{2, 18, 1};
}

std::vector<std::string> layoutStatements(const std::optional<Timescale>& extension) {
    const std::string create = "CREATE TABLE reading (" + std::string(readingColumns) + ")";
    if (!extension) return {create + " PARTITION BY RANGE (time)", "CREATE TABLE reading_other PARTITION OF reading DEFAULT"};
    std::vector<std::string> statements{
        create, "SELECT " + extension->schema +
                    ".create_hypertable('reading', 'time', chunk_time_interval => INTERVAL '1 month', create_default_indexes => false)"};
    if (compresses(*extension)) {
        statements.emplace_back(
            "ALTER TABLE reading SET (timescaledb.compress, timescaledb.compress_segmentby = 'meter, register', "
            "timescaledb.compress_orderby = 'time')");
        statements.push_back("SELECT " + extension->schema + ".add_compression_policy('reading', INTERVAL '3 months')");
    }
    return statements;
}

void demandDurability(PgConnection& connection) {
    const auto refuse = [](StorageError code, std::int64_t detail) {
        throw PgFailure{makeError(Fault::Refused, Layer::Mdms, code, detail), "0A000", {}};
    };
    if (connection.serverVersion() < oldestServer) refuse(StorageError::ServerTooOld, connection.serverVersion());
    connection.run("SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'");
    const PgRows found = connection.exec(
        "SELECT current_setting('server_encoding') = 'UTF8', current_setting('fsync')::bool, current_setting('full_page_writes')::bool, "
        "current_setting('synchronous_commit') <> 'off', pg_is_in_recovery() OR current_setting('default_transaction_read_only')::bool");
    if (!found.flag(0, 0)) refuse(StorageError::Encoding, 0);
    for (int i = 0; i < 3; ++i) {
        if (!found.flag(0, 1 + i)) refuse(StorageError::NotDurable, i);
    }
    if (found.flag(0, 4)) refuse(StorageError::ReadOnly, 0);
}

PgLayout migrate(PgConnection& connection) {
    int version = versionFound(connection);
    demandKnown(version);
    if (version < newestVersion) {
        PgTransaction transaction(connection);
        connection.run(lockSchema);
        if (!connection.exec("SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'ami_hes')").flag(0, 0))
            connection.run("CREATE SCHEMA ami_hes");
        connection.run(
            "CREATE TABLE IF NOT EXISTS ami_hes.schema_version (version integer PRIMARY KEY, "
            "applied_at timestamptz NOT NULL DEFAULT now())");
        version = versionFound(connection);
        demandKnown(version);
        if (version < 1) {
            const auto extension = findTimescale(connection);
            connection.run(version1);
            for (const std::string& statement : layoutStatements(extension)) connection.run(statement);
            connection.run(afterReading);
            connection.exec("INSERT INTO setting VALUES ('layout', $1)", {extension ? "hypertable" : "partitions"});
            connection.run("INSERT INTO schema_version (version) VALUES (1)");
        }
        transaction.commit();
    }
    const PgRows layout = connection.exec("SELECT value = 'hypertable' FROM setting WHERE name = 'layout'");
    return layout.size() == 1 && layout.flag(0, 0) ? PgLayout::Hypertable : PgLayout::Partitions;
}

Month monthOf(UtcTime time) {
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(time));
    return date.year() / date.month();
}

void ensurePartition(PgConnection& connection, Month month, UtcTime now) {
    const Month current = monthOf(now);
    if (month < current - windowBack || month > current + windowAhead) return;
    const std::string name = partitionName(month);
    if (hasTable(connection, name)) return;
    PgTransaction transaction(connection);
    connection.run(lockPartitions);
    if (hasTable(connection, name)) return;
    const std::string from = firstInstant(month);
    const std::string to = firstInstant(month + std::chrono::months(1));
    const std::string inCommon = "SELECT EXISTS (SELECT FROM reading_other WHERE time >= " + from + " AND time < " + to + ")";
    if (connection.exec(inCommon.c_str()).flag(0, 0)) return;
    // A table that is attached leaves the others free for inserts; CREATE TABLE … PARTITION OF would lock all of them.
    connection.run("CREATE TABLE " + name + " (LIKE reading INCLUDING ALL)");
    connection.run("ALTER TABLE reading ATTACH PARTITION " + name + " FOR VALUES FROM (" + from + ") TO (" + to + ")");
    transaction.commit();
}

}  // namespace ami::app
