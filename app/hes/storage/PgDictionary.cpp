#include "app/hes/storage/PgDictionary.h"

#include <algorithm>

namespace ami::app {

namespace {

constexpr std::size_t mostRemembered = 200'000;

bool sameMeter(const mdms::Reading& a, const mdms::Reading& b) { return a.generation == b.generation && a.meter == b.meter; }

bool sameRegister(const mdms::Reading& a, const mdms::Reading& b) {
    return a.obis == b.obis && a.classId == b.classId && a.attribute == b.attribute && a.interval == b.interval;
}

std::string meterKey(std::string_view serial, std::uint32_t generation) {
    std::string key(serial);
    key += '\0';
    key += std::to_string(generation);
    return key;
}

// A subselect for each row is an index look-up for each row, whatever the planner thinks of the arrays.
constexpr const char* findMeters =
    "SELECT (SELECT m.id FROM meter m WHERE m.serial = u.serial AND m.generation = u.generation) "
    "FROM unnest($1::text[], $2::bigint[]) WITH ORDINALITY AS u (serial, generation, n) ORDER BY n";
constexpr const char* addMeters =
    "INSERT INTO meter (serial, generation) SELECT u.serial, u.generation FROM unnest($1::text[], $2::bigint[]) WITH ORDINALITY "
    "AS u (serial, generation, n) WHERE NOT EXISTS (SELECT FROM meter m WHERE m.serial = u.serial AND m.generation = u.generation) "
    "ORDER BY n ON CONFLICT DO NOTHING";
constexpr const char* findRegister = "SELECT id FROM register WHERE class = $1 AND obis = $2 AND attribute = $3 AND capture_period = $4";
constexpr const char* addRegister =
    "INSERT INTO register (class, obis, attribute, capture_period) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";

}  // namespace

std::vector<PgRow> PgDictionary::resolve(PgConnection& connection, const std::vector<mdms::DecodedItem>& items) {
    if (meters_.size() > mostRemembered) meters_.clear();
    Meters missing;
    const mdms::Reading* known = nullptr;
    for (const mdms::DecodedItem& item : items) {
        if (known != nullptr && sameMeter(*known, item.reading)) continue;
        known = &item.reading;
        if (!meters_.contains(meterKey(known->meter, known->generation))) missing.emplace(known->meter, known->generation);
    }
    learnMeters(connection, missing);
    learnRegisters(connection, items);
    std::vector<PgRow> rows;
    rows.reserve(items.size());
    const mdms::Reading* before = nullptr;
    for (std::uint32_t i = 0; i < items.size(); ++i) {
        const mdms::Reading& reading = items[i].reading;
        PgRow row{0, 0, reading.time, &reading, items[i].index, i};
        const bool meterAgain = before != nullptr && sameMeter(*before, reading);
        const bool registerAgain = before != nullptr && sameRegister(*before, reading);
        row.meter = meterAgain ? rows.back().meter : meter(reading.meter, reading.generation);
        row.reg =
            registerAgain ? rows.back().reg : registers_.at({reading.classId, reading.obis, reading.attribute, reading.interval.count()});
        rows.push_back(row);
        before = &reading;
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void PgDictionary::learn(PgConnection& connection, const std::vector<mdms::DecodedEvent>& events) {
    if (meters_.size() > mostRemembered) meters_.clear();
    Meters missing;
    for (const mdms::DecodedEvent& item : events) {
        if (!meters_.contains(meterKey(item.event.meter, item.event.generation))) missing.emplace(item.event.meter, item.event.generation);
    }
    learnMeters(connection, missing);
}

std::int64_t PgDictionary::meter(const std::string& serial, std::uint32_t generation) const {
    return meters_.at(meterKey(serial, generation));
}

/// The set has one order for everybody, so that two servers with the same new meters wait for each other and do not deadlock.
void PgDictionary::learnMeters(PgConnection& connection, const Meters& missing) {
    if (missing.empty()) return;
    PgArray serials;
    PgArray generations;
    for (const auto& [serial, generation] : missing) {
        serials.add(serial);
        generations.add(static_cast<std::int64_t>(generation));
    }
    PgRows found = connection.prepared(findMeters, {serials.text(), generations.text()});
    bool complete = true;
    for (int i = 0; i < found.size(); ++i) complete = complete && !found.isNull(i, 0);
    if (!complete) {
        connection.prepared(addMeters, {serials.text(), generations.text()});
        found = connection.prepared(findMeters, {serials.text(), generations.text()});
    }
    int row = 0;
    for (const auto& [serial, generation] : missing) meters_[meterKey(serial, generation)] = found.number(row++, 0);
}

void PgDictionary::learnRegisters(PgConnection& connection, const std::vector<mdms::DecodedItem>& items) {
    if (registers_.size() > mostRemembered) registers_.clear();
    const mdms::Reading* before = nullptr;
    for (const mdms::DecodedItem& item : items) {
        const mdms::Reading& reading = item.reading;
        if (before != nullptr && sameRegister(*before, reading)) continue;
        before = &reading;
        const RegisterKey key(reading.classId, reading.obis, reading.attribute, reading.interval.count());
        if (registers_.contains(key)) continue;
        const std::string classId = std::to_string(reading.classId);
        const std::string obis = reading.obis.toString();
        const std::string attribute = std::to_string(reading.attribute);
        const std::string period = std::to_string(reading.interval.count());
        PgRows found = connection.prepared(findRegister, {classId, obis, attribute, period});
        if (found.size() == 0) {
            connection.prepared(addRegister, {classId, obis, attribute, period});
            found = connection.prepared(findRegister, {classId, obis, attribute, period});
        }
        registers_[key] = static_cast<std::int32_t>(found.number(0, 0));
    }
}

}  // namespace ami::app
