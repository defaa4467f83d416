#include "app/hes/storage/PgEvents.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "app/hes/storage/PgReadings.h"
#include "app/hes/storage/StorageError.h"

namespace ami::app {

namespace {

struct Row {
    std::int64_t meter = 0;
    const mdms::DecodedEvent* item = nullptr;
    EventWords words;

    auto key() const { return std::tie(meter, item->event.log, item->event.time, item->event.code, item->event.ordinal); }
};

/// The parameters of rows: one array a column.
struct Arrays {
    PgArray meters, logs, times, codes, ordinals, types, texts, details, meterTimes;

    void add(const Row& row) {
        const mdms::DeviceEvent& event = row.item->event;
        meters.add(row.meter);
        logs.add(event.log.toString());
        times.add(pgTime(event.time));
        codes.add(std::int64_t{event.code});
        ordinals.add(std::int64_t{event.ordinal});
        types.add(row.words.type);
        texts.add(row.words.text);
        details.add(row.words.details);
        meterTimes.add(event.meterTime);
    }
    PgRows run(PgConnection& connection, const char* sql, const std::string& ledger) const {
        return connection.prepared(sql, {ledger, meters.text(), logs.text(), times.text(), codes.text(), ordinals.text(), types.text(),
                                         texts.text(), details.text(), meterTimes.text()});
    }
};

#define AMI_OFFERED_EVENTS                                                                                                              \
    "unnest($2::bigint[], $3::text[], $4::timestamptz[], $5::bigint[], $6::bigint[], $7::text[], $8::text[], $9::text[], $10::text[]) " \
    "WITH ORDINALITY AS u (meter, log, time, code, ordinal, type, text, details, meter_time, n)"

constexpr const char* insertEvents =
    "INSERT INTO event (meter, log, time, code, ordinal, type, text, details, meter_time, ledger) "
    "SELECT u.meter, u.log, u.time, u.code, u.ordinal, u.type, u.text, u.details, decode(u.meter_time, 'hex'), $1::bigint "
    "FROM " AMI_OFFERED_EVENTS " ORDER BY n ON CONFLICT (meter, log, time, code, ordinal) DO NOTHING";

constexpr const char* storedEvents =
    "SELECT u.n, e.ledger = $1::bigint, e.type, e.text, e.details, u.meter_time FROM " AMI_OFFERED_EVENTS
    " CROSS JOIN LATERAL (SELECT * FROM event e WHERE e.meter = u.meter AND e.log = u.log AND e.time = u.time AND e.code = u.code "
    "AND e.ordinal = u.ordinal OFFSET 0) e ORDER BY n";

constexpr const char* insertConflicts =
    "INSERT INTO event_conflict (meter, log, time, code, ordinal, type, text, details, meter_time, ledger) "
    "SELECT u.meter, u.log, u.time, u.code, u.ordinal, u.type, u.text, u.details, decode(u.meter_time, 'hex'), $1::bigint "
    "FROM " AMI_OFFERED_EVENTS " ORDER BY n ON CONFLICT DO NOTHING";

#undef AMI_OFFERED_EVENTS

}  // namespace

PgMergedEvents mergeEvents(PgConnection& connection, const PgDictionary& dictionary, const std::vector<mdms::DecodedEvent>& events,
                           std::int64_t ledger) {
    PgMergedEvents merged;
    if (events.empty()) return merged;
    std::vector<Row> rows;
    for (const mdms::DecodedEvent& item : events)
        rows.push_back({dictionary.meter(item.event.meter, item.event.generation), &item, wordsOf(item.event)});
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.key() < b.key(); });

    // The first of a key goes to the database; the batch's repeats of it are judged against what the database keeps.
    std::vector<std::size_t> firsts;
    Arrays offered;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!firsts.empty() && rows[firsts.back()].key() == rows[i].key()) continue;
        firsts.push_back(i);
        offered.add(rows[i]);
    }
    const std::string id = std::to_string(ledger);
    const std::uint64_t inserted = offered.run(connection, insertEvents, id).touched();
    merged.accepted = static_cast<std::uint32_t>(inserted);
    std::map<std::size_t, EventWords> kept;  // of firsts that were there before
    if (inserted != firsts.size()) {
        const PgRows stored = offered.run(connection, storedEvents, id);
        std::uint64_t mine = 0;
        for (int i = 0; i < stored.size(); ++i) {
            if (stored.flag(i, 1)) ++mine;
            else
                kept[firsts[static_cast<std::size_t>(stored.number(i, 0) - 1)]] = {
                    std::string(stored.text(i, 2)), std::string(stored.text(i, 3)), std::string(stored.text(i, 4))};
        }
        if (mine != inserted || static_cast<std::size_t>(stored.size()) != firsts.size()) {
            throw PgFailure{
                makeError(Fault::Unexpected, Layer::Mdms, StorageError::SumDiffers, static_cast<std::int64_t>(events.size())), "XX000", {}};
        }
    }
    Arrays conflicts;
    std::size_t first = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool repeat = i > 0 && rows[first].key() == rows[i].key();
        if (!repeat) first = i;
        const auto found = kept.find(first);
        if (!repeat && found == kept.end()) continue;
        const EventWords& words = found != kept.end() ? found->second : rows[first].words;
        if (words == rows[i].words) {
            ++merged.duplicate;
            continue;
        }
        merged.conflicts.push_back(conflictOutcome(rows[i].item->index, words, rows[i].words));
        conflicts.add(rows[i]);
    }
    if (!merged.conflicts.empty()) conflicts.run(connection, insertConflicts, id);
    std::sort(merged.conflicts.begin(), merged.conflicts.end(), [](const auto& a, const auto& b) { return a.index < b.index; });
    return merged;
}

}  // namespace ami::app
