#include "app/sim/model/LoadProfile.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace ami::sim {

using dlms::CaptureObject;
using dlms::Data;
using dlms::DataAccessResult;
using dlms::DataList;
using dlms::Obis;
using namespace std::chrono;

namespace {

const CaptureObject clockColumn{dlms::cls::clock, Obis(0, 0, 1, 0, 0), 2, 0};

/// Numbers of the columns that an answer carries, or why there is none.
std::variant<std::vector<std::size_t>, DataAccessResult> chosenColumns(const std::vector<CaptureObject>& all, const Selection& selection) {
    std::vector<std::size_t> chosen(all.size());
    std::iota(chosen.begin(), chosen.end(), std::size_t{0});
    if (!selection) return chosen;
    if (const auto* range = std::get_if<dlms::RangeAccess>(&*selection)) {
        if (range->columns.empty()) return chosen;
        chosen.clear();
        for (const CaptureObject& column : range->columns) {
            const auto found = std::find(all.begin(), all.end(), column);
            if (found == all.end()) return DataAccessResult::ScopeOfAccessViolated;
            chosen.push_back(static_cast<std::size_t>(found - all.begin()));
        }
        return chosen;
    }
    const auto* rows = std::get_if<dlms::EntryAccess>(&*selection);
    if (!rows) return DataAccessResult::ScopeOfAccessViolated;
    const dlms::EntryAccess& entries = *rows;
    const std::size_t from = std::max<std::size_t>(entries.fromColumn, 1);
    const std::size_t to = entries.toColumn == 0 ? all.size() : std::min<std::size_t>(entries.toColumn, all.size());
    if (from > to) return DataAccessResult::ScopeOfAccessViolated;
    return std::vector<std::size_t>(chosen.begin() + static_cast<std::ptrdiff_t>(from - 1),
                                    chosen.begin() + static_cast<std::ptrdiff_t>(to));
}

struct TimeRange {
    UtcTime from{};
    UtcTime to{};
};

/// Limits with a day that is left open stand for "from the oldest" and "to the newest".
std::variant<TimeRange, DataAccessResult> timeRange(const dlms::RangeAccess& range, const LocalZone& zone) {
    if (range.restricting != clockColumn) return DataAccessResult::ScopeOfAccessViolated;
    const auto from = dlms::DateTime::fromData(range.from);
    const auto to = dlms::DateTime::fromData(range.to);
    if (!from || !to) return DataAccessResult::TypeUnmatched;
    constexpr UtcTime oldest = FeederModel::origin - days(36500);
    constexpr UtcTime newest = FeederModel::origin + days(36500);
    return TimeRange{zone.toUtc(*from).value_or(oldest), zone.toUtc(*to).value_or(newest)};
}

/// First and one past the last of @p rows rows, counted from 0.
std::pair<std::size_t, std::size_t> entryRange(const dlms::EntryAccess& entries, std::size_t rows) {
    const std::size_t from = std::max<std::size_t>(entries.fromEntry, 1) - 1;
    const std::size_t to = entries.toEntry == 0 ? rows : std::min<std::size_t>(entries.toEntry, rows);
    return from < to ? std::pair(from, to) : std::pair(std::size_t{0}, std::size_t{0});
}

}  // namespace

Data captureObjects(const std::vector<CaptureObject>& columns) {
    DataList list;
    for (const CaptureObject& column : columns) list.push_back(column.toData());
    return Data::array(std::move(list));
}

CaptureObject LoadProfile::sortObject() const {
    return meter_.options().profileSort >= dlms::SortMethod::Largest ? columns()[2] : clockColumn;
}

std::vector<CaptureObject> LoadProfile::columns() {
    return {clockColumn,
            {dlms::cls::data, Obis(0, 0, 96, 10, 1), 2, 0},
            {dlms::cls::registerClass, Obis(1, 0, 1, 8, 0), 2, 0},
            {dlms::cls::registerClass, Obis(1, 0, 2, 8, 0), 2, 0}};
}

UtcTime LoadProfile::lastCapture() const {
    return UtcTime(floor<duration<std::int64_t, std::ratio<900>>>(meter_.time().time_since_epoch()));
}

std::uint32_t LoadProfile::entriesInUse() const {
    // A capture exactly at the start does not count: the interval before it was not the profile's.
    const auto captured = static_cast<std::int64_t>(lastCapture().time_since_epoch() / FeederModel::interval) -
                          static_cast<std::int64_t>(meter_.profileStart().time_since_epoch() / FeederModel::interval);
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(captured, 0, capacity));
}

/// A clock that was set by more than half an interval moves the rows that follow; less than that leaves them on the quarter hour.
UtcTime LoadProfile::stamp(UtcTime capture) const {
    const double shift = static_cast<double>(meter_.adjustmentAt(capture).count()) / 900'000.0;
    return capture + FeederModel::interval * std::lround(shift);
}

std::uint8_t LoadProfile::status(UtcTime end) const {
    const UtcTime begin = end - FeederModel::interval;
    std::uint8_t bits = 0;
    if (!meter_.feeder().outages(begin, end).empty()) bits |= 0x80;
    if (meter_.clockWasSet(begin, end)) bits |= 0x20;
    if (meter_.zone().isDaylight(stamp(end))) bits |= 0x08;
    return bits;
}

dlms::GetResult LoadProfile::buffer(const Selection& selection) const {
    const auto chosen = chosenColumns(columns(), selection);
    if (const auto* refused = std::get_if<DataAccessResult>(&chosen)) return *refused;
    const auto& wanted = std::get<std::vector<std::size_t>>(chosen);

    const std::size_t rows = entriesInUse();
    const UtcTime newest = lastCapture();
    // The import register only grows, so that an order by it is an order by time.
    const auto order = dlms::rowOrder(meter_.options().profileSort, true);
    const auto capture = [&](std::size_t row) {
        const std::size_t back = order == dlms::RowOrder::NewestFirst ? row : rows - 1 - row;
        return newest - FeederModel::interval * static_cast<std::int64_t>(back);
    };
    std::size_t first = 0;
    std::size_t end = rows;
    TimeRange range{UtcTime::min(), UtcTime::max()};
    if (selection) {
        if (const auto* byTime = std::get_if<dlms::RangeAccess>(&*selection)) {
            const auto limits = timeRange(*byTime, meter_.zone());
            if (const auto* refused = std::get_if<DataAccessResult>(&limits)) return *refused;
            range = std::get<TimeRange>(limits);
        } else {
            std::tie(first, end) = entryRange(std::get<dlms::EntryAccess>(*selection), rows);
        }
    }

    std::vector<DataList> answer;
    for (std::size_t row = first; row < end; ++row) {
        const UtcTime captured = capture(row);
        const UtcTime shown = stamp(captured);
        if (shown < range.from || shown > range.to) continue;
        const Energies counted = meter_.energies(captured);
        DataList cells;
        cells.reserve(wanted.size());
        for (const std::size_t column : wanted) {
            switch (column) {
                case 0: cells.push_back(meter_.zone().local(shown).toData()); break;
                case 1: cells.push_back(Data::unsigned8(status(captured))); break;
                case 2: cells.push_back(Data::doubleLongUnsigned(static_cast<std::uint32_t>(counted.import / 1000))); break;
                default: cells.push_back(Data::doubleLongUnsigned(static_cast<std::uint32_t>(counted.exported / 1000))); break;
            }
        }
        answer.push_back(std::move(cells));
    }
    return packed(std::move(answer), wanted);
}

std::vector<CaptureObject> EventLog::columns() const {
    return {clockColumn, {dlms::cls::data, Obis(0, 0, 96, 11, static_cast<std::uint8_t>(log_)), 2, 0}};
}

dlms::GetResult EventLog::buffer(const Selection& selection) const {
    const auto chosen = chosenColumns(columns(), selection);
    if (const auto* refused = std::get_if<DataAccessResult>(&chosen)) return *refused;
    const auto& wanted = std::get<std::vector<std::size_t>>(chosen);

    const std::vector<MeterEvent> events = meter_.events(log_);
    std::size_t first = 0;
    std::size_t end = events.size();
    TimeRange range{UtcTime::min(), UtcTime::max()};
    if (selection) {
        if (const auto* byTime = std::get_if<dlms::RangeAccess>(&*selection)) {
            const auto limits = timeRange(*byTime, meter_.zone());
            if (const auto* refused = std::get_if<DataAccessResult>(&limits)) return *refused;
            range = std::get<TimeRange>(limits);
        } else {
            std::tie(first, end) = entryRange(std::get<dlms::EntryAccess>(*selection), events.size());
        }
    }
    DataList answer;
    for (std::size_t row = first; row < end; ++row) {
        const MeterEvent& event = events[row];
        if (event.time < range.from || event.time > range.to) continue;
        DataList cells;
        for (const std::size_t column : wanted) {
            if (column == 0) cells.push_back(meter_.zone().local(event.time).toData());
            else cells.push_back(Data::unsigned8(static_cast<std::uint8_t>(event.code)));
        }
        answer.push_back(Data::structure(std::move(cells)));
    }
    return Data::array(std::move(answer));
}

namespace {

bool isResetParameter(const std::optional<Data>& parameter) {
    return !parameter || parameter->isNull() || parameter->toInt64().has_value();
}

}  // namespace

void ObjectModel::addEventLogs() {
    for (const EventLogId id : eventLogs) {
        CosemObject log{dlms::cls::profileGeneric, 1, Obis(0, 0, 99, 98, static_cast<std::uint8_t>(id)), {}, {}};
        CosemAttribute rows;
        rows.id = 2;
        rows.selectors = {1, 2};
        rows.read = [this, id](const Caller&, const Selection& selection) { return EventLog(meter_, id).buffer(selection); };
        log.attributes.push_back(rows);
        log.attributes.push_back(readOnly(3, [this, id] { return captureObjects(EventLog(meter_, id).columns()); }));
        log.attributes.push_back(readOnly(4, [] { return Data::doubleLongUnsigned(0); }));  // rows come with events
        log.attributes.push_back(readOnly(5, [] { return Data::enumeration(1); }));
        log.attributes.push_back(readOnly(6, [] { return clockColumn.toData(); }));
        log.attributes.push_back(
            readOnly(7, [this, id] { return Data::doubleLongUnsigned(static_cast<std::uint32_t>(meter_.events(id).size())); }));
        log.attributes.push_back(readOnly(8, [] { return Data::doubleLongUnsigned(static_cast<std::uint32_t>(SimMeter::eventCapacity)); }));
        log.methods.push_back({1, Management, [this, id](const std::optional<Data>& parameter) {
                                   if (!isResetParameter(parameter)) return dlms::ActionResult::TypeUnmatched;
                                   meter_.clearEvents(id);
                                   return dlms::ActionResult::Success;
                               }});
        log.methods.push_back({2, Nobody, [](const std::optional<Data>&) { return dlms::ActionResult::ReadWriteDenied; }});
        add(std::move(log));
        addData(Obis(0, 0, 96, 11, static_cast<std::uint8_t>(id)), [this, id] {
            const auto events = meter_.events(id);
            return Data::unsigned8(events.empty() ? std::uint8_t{0} : static_cast<std::uint8_t>(events.back().code));
        });
    }
}

void ObjectModel::addProfiles() {
    CosemObject load{dlms::cls::profileGeneric, 1, Obis(1, 0, 99, 1, 0), {}, {}};
    CosemAttribute rows;
    rows.id = 2;
    rows.selectors = {1, 2};
    rows.read = [this](const Caller&, const Selection& selection) { return LoadProfile(meter_).buffer(selection); };
    load.attributes.push_back(rows);
    load.attributes.push_back(readOnly(3, [] { return captureObjects(LoadProfile::columns()); }));
    load.attributes.push_back(
        readOnly(4, [] { return Data::doubleLongUnsigned(static_cast<std::uint32_t>(FeederModel::interval.count())); }));
    load.attributes.push_back(readOnly(5, [this] { return Data::enumeration(static_cast<std::uint8_t>(meter_.options().profileSort)); }));
    load.attributes.push_back(readOnly(6, [this] { return LoadProfile(meter_).sortObject().toData(); }));
    load.attributes.push_back(readOnly(7, [this] { return Data::doubleLongUnsigned(LoadProfile(meter_).entriesInUse()); }));
    load.attributes.push_back(readOnly(8, [] { return Data::doubleLongUnsigned(LoadProfile::capacity); }));
    load.methods.push_back({1, Management, [this](const std::optional<Data>& parameter) {
                                if (!isResetParameter(parameter)) return dlms::ActionResult::TypeUnmatched;
                                meter_.clearProfile();
                                return dlms::ActionResult::Success;
                            }});
    // Rows come with the clock; a row in between would break the capture period.
    load.methods.push_back({2, Nobody, [](const std::optional<Data>&) { return dlms::ActionResult::ReadWriteDenied; }});
    add(std::move(load));

    addData(Obis(0, 0, 96, 10, 1), [this] { return Data::unsigned8(LoadProfile(meter_).status(meter_.time())); });
}

}  // namespace ami::sim
