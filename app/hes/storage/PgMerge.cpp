#include "app/hes/storage/PgMerge.h"

#include <algorithm>

#include "app/hes/storage/IngestReceipt.h"
#include "app/hes/storage/StorageError.h"

namespace ami::app {

namespace {

constexpr const char* createTables = R"sql(
CREATE TEMP TABLE stage (
    meter bigint, register integer, time timestamptz, mantissa bigint, carry smallint, exponent smallint, sent_exponent smallint,
    unit smallint, kind smallint, quality smallint, verification smallint, meter_time bytea) ON COMMIT DELETE ROWS;
CREATE TEMP TABLE stage_conflict (LIKE stage) ON COMMIT DELETE ROWS;
)sql";

constexpr const char* copyConflicts = "COPY pg_temp.stage_conflict FROM STDIN (FORMAT binary)";

constexpr const char* insertConflicts =
    "INSERT INTO conflict (meter, register, time, mantissa, carry, exponent, sent_exponent, unit, kind, quality, verification, meter_time, "
    "ledger) SELECT *, $1::bigint FROM pg_temp.stage_conflict ON CONFLICT ON CONSTRAINT conflict_value DO NOTHING";

// OFFSET 0 keeps the planner from turning the look-ups into a join that reads the whole table.
#define AMI_STAGE_AND_STORED                                                                                               \
    " FROM pg_temp.stage s CROSS JOIN LATERAL (SELECT r.*, r.ledger = $1::bigint AS mine, "                                \
    "(r.mantissa, r.carry, r.exponent, r.unit, r.quality) = (s.mantissa, s.carry, s.exponent, s.unit, s.quality) AS same " \
    "FROM reading r WHERE r.meter = s.meter AND r.register = s.register AND r.time = s.time "                              \
    "AND r.time >= $2::timestamptz AND r.time <= $3::timestamptz OFFSET 0) r "

constexpr const char* countStored =
    "SELECT count(*) FILTER (WHERE mine), count(*) FILTER (WHERE NOT mine AND same), count(*) FILTER (WHERE NOT mine AND NOT "
    "same)" AMI_STAGE_AND_STORED;

constexpr const char* selectConflicts =
    "SELECT r.meter, r.register, (extract(epoch FROM r.time) * 1000)::bigint, r.mantissa, r.carry, r.exponent, r.sent_exponent, r.unit, "
    "r.kind, r.quality, r.verification, encode(r.meter_time, 'hex')" AMI_STAGE_AND_STORED "WHERE NOT mine AND NOT same";

#undef AMI_STAGE_AND_STORED

struct Span {
    std::string first;
    std::string last;
};

Span spanOf(const std::vector<PgRow>& rows) {
    const auto [first, last] =
        std::minmax_element(rows.begin(), rows.end(), [](const PgRow& a, const PgRow& b) { return a.time < b.time; });
    return {pgTime(first->time), pgTime(last->time)};
}

/// What is kept of the staged rows that say something else, by position in @p staged.
std::map<std::size_t, mdms::Reading> findConflicts(PgConnection& connection, const std::vector<PgRow>& staged, const std::string& ledger,
                                                   const Span& span) {
    std::map<std::size_t, mdms::Reading> kept;
    const PgRows found = connection.exec(selectConflicts, {ledger, span.first, span.last});
    for (int i = 0; i < found.size(); ++i) {
        PgRow key;
        key.meter = found.number(i, 0);
        key.reg = static_cast<std::int32_t>(found.number(i, 1));
        key.time = UtcTime(std::chrono::milliseconds(found.number(i, 2)));
        const auto row = std::lower_bound(staged.begin(), staged.end(), key);
        if (row == staged.end() || !sameKey(*row, key)) continue;
        mdms::Reading reading = *row->reading;
        readValue(found, i, 3, reading);
        kept.emplace(static_cast<std::size_t>(row - staged.begin()), std::move(reading));
    }
    return kept;
}

void keepConflicts(PgConnection& connection, const std::vector<PgMerged::Conflict>& conflicts, const std::string& ledger) {
    std::vector<PgRow> rows;
    for (const PgMerged::Conflict& conflict : conflicts) rows.push_back(conflict.row);
    std::sort(rows.begin(), rows.end());
    connection.copyIn(copyConflicts, binaryRows(rows));
    connection.prepared(insertConflicts, {ledger});
}

}  // namespace

const char* const copyToStage = "COPY pg_temp.stage FROM STDIN (FORMAT binary)";

const char* const insertFromStage =
    "INSERT INTO reading (meter, register, time, mantissa, carry, exponent, sent_exponent, unit, kind, quality, verification, meter_time, "
    "ledger) SELECT *, $1::bigint FROM pg_temp.stage ON CONFLICT (meter, register, time) DO NOTHING";

void createStaging(PgConnection& connection) { connection.run(createTables); }

PgMerged merge(PgConnection& connection, const std::vector<PgRow>& rows, std::int64_t ledger) {
    PgMerged merged;
    if (rows.empty()) return merged;
    const auto sumDiffers = [&] {
        return PgFailure{
            makeError(Fault::Unexpected, Layer::Mdms, StorageError::SumDiffers, static_cast<std::int64_t>(rows.size())), "XX000", {}};
    };
    // The first of a key goes to the database; what the batch says again of it is judged against what the database keeps.
    std::vector<PgRow> staged;
    std::vector<std::pair<PgRow, std::size_t>> repeats;
    staged.reserve(rows.size());
    for (const PgRow& row : rows) {
        if (staged.empty() || !sameKey(staged.back(), row)) staged.push_back(row);
        else repeats.emplace_back(row, staged.size() - 1);
    }

    const std::string id = std::to_string(ledger);
    if (connection.copyIn(copyToStage, binaryRows(staged)) != staged.size()) throw sumDiffers();
    const std::uint64_t inserted = connection.prepared(insertFromStage, {id}).touched();
    merged.accepted = static_cast<std::uint32_t>(inserted);
    std::map<std::size_t, mdms::Reading> kept;
    if (inserted != staged.size()) {
        const Span span = spanOf(staged);
        const PgRows counts = connection.exec(countStored, {id, span.first, span.last});
        const auto count = [&](int column) { return static_cast<std::uint64_t>(counts.number(0, column)); };
        if (count(0) != inserted || count(0) + count(1) + count(2) != staged.size()) throw sumDiffers();
        merged.duplicate = static_cast<std::uint32_t>(count(1));
        if (count(2) > 0) kept = findConflicts(connection, staged, id, span);
        if (kept.size() != count(2)) throw sumDiffers();
    }
    for (const auto& [position, reading] : kept) merged.conflicts.push_back({staged[position], reading});
    for (const auto& [row, position] : repeats) {
        const auto stored = kept.find(position);
        const mdms::Reading& reading = stored != kept.end() ? stored->second : *staged[position].reading;
        if (sameValue(reading, *row.reading)) ++merged.duplicate;
        else merged.conflicts.push_back({row, reading});
    }
    if (!merged.conflicts.empty()) keepConflicts(connection, merged.conflicts, id);
    std::sort(merged.conflicts.begin(), merged.conflicts.end(), [](const auto& a, const auto& b) { return a.row.index < b.row.index; });
    return merged;
}

}  // namespace ami::app
