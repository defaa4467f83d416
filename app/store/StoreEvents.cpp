#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <tuple>

#include "app/store/Gzip.h"
#include "app/store/StoreImpl.h"
#include "protocol/mdms/CimEndDeviceEvents.h"

namespace ami::app {

namespace {

constexpr std::size_t largestWire = 1024 * 1024;
constexpr std::size_t worthABatch = 100;

std::string detailsText(const mdms::DeviceEvent& event) {
    if (event.details.empty()) return {};
    nlohmann::json list = nlohmann::json::array();
    for (const auto& [name, value] : event.details) list.push_back({name, value});
    return list.dump();
}

void takeDetails(const std::string& text, mdms::DeviceEvent& event) {
    const auto list = text.empty() ? nlohmann::json() : nlohmann::json::parse(text, nullptr, false);
    if (!list.is_array()) return;
    for (const auto& pair : list) {
        if (pair.is_array() && pair.size() == 2 && pair[0].is_string() && pair[1].is_string())
            event.details.emplace_back(pair[0].get<std::string>(), pair[1].get<std::string>());
    }
}

constexpr const char* columns =
    "SELECT e.sequence, m.serial, m.generation, e.log, e.time, e.code, e.ordinal, e.meter_time, e.ref, e.words, e.details ";

mdms::DeviceEvent eventFromRow(SQLite::Statement& row) {
    mdms::DeviceEvent event;
    event.sequence = static_cast<std::uint64_t>(row.getColumn(0).getInt64());
    event.meter = row.getColumn(1).getString();
    event.generation = static_cast<std::uint32_t>(row.getColumn(2).getInt64());
    event.log = dlms::Obis::parse(row.getColumn(3).getText()).value_or(dlms::Obis());
    event.time = timeOf(row.getColumn(4).getInt64());
    event.code = static_cast<std::uint32_t>(row.getColumn(5).getInt64());
    event.ordinal = static_cast<std::uint32_t>(row.getColumn(6).getInt64());
    event.meterTime = row.getColumn(7).getString();
    event.type = row.getColumn(8).getString();
    event.text = row.getColumn(9).getString();
    takeDetails(row.getColumn(10).getString(), event);
    return event;
}

}  // namespace

StoredCount Store::Impl::addAllEvents(const std::vector<mdms::DeviceEvent>& events) {
    StoredCount count;
    using Key = std::tuple<std::string, std::uint32_t, dlms::Obis, std::int64_t, std::uint32_t, std::uint32_t>;
    std::map<Key, std::uint32_t> seen;
    for (const mdms::DeviceEvent& event : events) {
        mdms::Reading owner;
        owner.meter = event.meter;
        owner.generation = event.generation;
        const std::int64_t meter = meterOf(owner).id;
        const std::int64_t time = millisecondsOf(event.time);
        const std::uint32_t ordinal = event.ordinal + seen[{event.meter, event.generation, event.log, time, event.code, event.ordinal}]++;
        auto& insert = statement(
            "INSERT INTO event (meter, log, time, code, ordinal, meter_time, ref, words, details) VALUES (?,?,?,?,?,?,?,?,?) "
            "ON CONFLICT DO NOTHING");
        insert.bind(1, meter);
        insert.bind(2, event.log.toString());
        insert.bind(3, time);
        insert.bind(4, static_cast<std::int64_t>(event.code));
        insert.bind(5, static_cast<std::int64_t>(ordinal));
        insert.bind(6, event.meterTime);
        insert.bind(7, event.type);
        insert.bind(8, event.text);
        insert.bind(9, detailsText(event));
        if (insert.exec() == 0) {
            ++count.known;
            continue;
        }
        auto& line = statement("INSERT INTO event_outbox (event) VALUES (?)");
        line.bind(1, database->getLastInsertRowid());
        line.exec();
        ++count.added;
    }
    return count;
}

Result<StoredCount> Store::addEvents(const std::vector<mdms::DeviceEvent>& events) {
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (!mdms::check(events[i])) return fail(Fault::Misuse, Layer::Store, StoreError::BadReading, static_cast<std::int64_t>(i));
    }
    return impl_->change([&]() -> Result<StoredCount> {
        if (!impl_->ballast.hasRoom()) return fail(Fault::Exhausted, Layer::Store, StoreError::DiskFull);
        return impl_->addAllEvents(events);
    });
}

Result<std::vector<mdms::DeviceEvent>> Store::events(const std::string& meter, std::uint32_t limit) {
    return impl_->run([&]() -> Result<std::vector<mdms::DeviceEvent>> {
        auto& rows = impl_->statement(std::string(columns) +
                                      "FROM event e JOIN meter m ON m.id = e.meter WHERE ?1 = '' OR m.serial = ?1 ORDER BY e.time, e.sequence LIMIT ?2");
        rows.bind(1, meter);
        rows.bind(2, static_cast<std::int64_t>(limit));
        std::vector<mdms::DeviceEvent> found;
        while (rows.executeStep()) found.push_back(eventFromRow(rows));
        return found;
    });
}

Result<std::optional<SealedBatch>> Store::Impl::sealEvents(std::uint32_t maximum, UtcTime now, const std::string& source) {
    std::vector<mdms::DeviceEvent> events;
    auto& rows = statement(std::string(columns) +
                           "FROM (SELECT event FROM event_outbox ORDER BY event LIMIT ?) o JOIN event e ON e.sequence = o.event "
                           "JOIN meter m ON m.id = e.meter ORDER BY e.sequence");
    rows.bind(1, static_cast<std::int64_t>(std::min<std::size_t>(maximum, mdms::limits::items)));
    while (rows.executeStep()) {
        auto event = eventFromRow(rows);
        const bool other = !events.empty() && (event.meter != events.back().meter || event.generation != events.back().generation);
        if (other && events.size() >= worthABatch) break;
        events.push_back(std::move(event));
    }
    rows.reset();
    if (events.empty()) return std::optional<SealedBatch>();
    const std::uint64_t number = nextNumber();
    for (;;) {
        auto batch = make(BatchKind::Events, number, static_cast<std::uint32_t>(events.size()), now,
                          [&](const std::string& id) { return mdms::encodeEvents({id, number, series, now, source}, events); });
        if (!batch) return Unexpected(batch.error());
        if (batch->body.size() > largestWire && events.size() > 1 && gzip(batch->body).size() > largestWire) {
            events.resize(events.size() / 2);
            continue;
        }
        const auto row = insertBatch(*batch, true, now);
        if (!row) return Unexpected(row.error());
        for (std::size_t i = 0; i < events.size(); ++i) {
            auto& item = statement("INSERT INTO event_item (batch, item, event) VALUES (?,?,?)");
            item.bind(1, *row);
            item.bind(2, static_cast<std::int64_t>(i));
            item.bind(3, static_cast<std::int64_t>(events[i].sequence));
            item.exec();
        }
        auto& remove = statement("DELETE FROM event_outbox WHERE event <= ?");
        remove.bind(1, static_cast<std::int64_t>(events.back().sequence));
        remove.exec();
        return std::optional(std::move(*batch));
    }
}

}  // namespace ami::app
