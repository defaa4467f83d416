#include "app/control/Calendar.h"

#include "app/control/Fields.h"

namespace ami::app {

using dlms::Data;

namespace {

constexpr dlms::ClassId activityCalendar = 20, specialDaysTable = 11;

std::optional<std::uint8_t> octetOf(const Data& value) { return numberOf<std::uint8_t>(value); }

std::string dateTimeText(const Data& value) {
    const auto* octets = value.octets();
    if (!octets || octets->size() != 12) return dateText(value);
    return dateText(value) + " " + timeText(Data::octetString(BytesView(*octets).subspan(5, 4)));
}

bool readSeasons(const std::optional<Data>& value, CalendarPart& part) {
    const auto* list = value ? value->list() : nullptr;
    if (!list) return false;
    for (const Data& element : *list) {
        const auto* fields = structureOf(element, 3);
        if (!fields) return false;
        part.seasons.push_back({labelOf((*fields)[0]), dateTimeText((*fields)[1]), labelOf((*fields)[2])});
    }
    return true;
}

bool readWeeks(const std::optional<Data>& value, CalendarPart& part) {
    const auto* list = value ? value->list() : nullptr;
    if (!list) return false;
    for (const Data& element : *list) {
        const auto* fields = structureOf(element, 8);
        if (!fields) return false;
        WeekProfile week{labelOf((*fields)[0]), {}};
        for (std::size_t day = 0; day < 7; ++day) {
            const auto id = octetOf((*fields)[day + 1]);
            if (!id) return false;
            week.days[day] = *id;
        }
        part.weeks.push_back(std::move(week));
    }
    return true;
}

bool readDays(const std::optional<Data>& value, CalendarPart& part) {
    const auto* list = value ? value->list() : nullptr;
    if (!list) return false;
    for (const Data& element : *list) {
        const auto* fields = structureOf(element, 2);
        const auto id = fields ? octetOf((*fields)[0]) : std::nullopt;
        const auto* points = fields ? (*fields)[1].list() : nullptr;
        if (!id || !points) return false;
        DayProfile day{*id, {}};
        for (const Data& one : *points) {
            const auto* point = structureOf(one, 3);
            const auto table = point ? obisOf((*point)[1]) : std::nullopt;
            const auto script = point ? numberOf<std::uint16_t>((*point)[2]) : std::nullopt;
            if (!table || !script) return false;
            day.points.push_back({timeText((*point)[0]), *table, *script});
        }
        part.days.push_back(std::move(day));
    }
    return true;
}

}  // namespace

Result<TariffCalendar> readCalendar(MeterLink& link, const dlms::Obis& calendar, const dlms::Obis& specialDays) {
    const auto values = readAttributes(link, activityCalendar, calendar, {2, 3, 4, 5, 6, 7, 8, 9, 10});
    if (!values) return Unexpected(values.error());
    const auto& v = *values;
    TariffCalendar read;
    const auto part = [&v](CalendarPart& into, std::size_t from) -> std::int8_t {
        if (v[from]) into.name = labelOf(*v[from]);
        if (!readSeasons(v[from + 1], into)) return static_cast<std::int8_t>(from + 3);
        if (!readWeeks(v[from + 2], into)) return static_cast<std::int8_t>(from + 4);
        if (!readDays(v[from + 3], into)) return static_cast<std::int8_t>(from + 5);
        return 0;
    };
    if (const std::int8_t bad = part(read.active, 0)) return badObject(bad);
    // A passive calendar may be kept from this client.
    if (v[4] && v[5]) {
        if (const std::int8_t bad = part(read.passive, 4)) return badObject(bad);
    }
    if (v[8] && v[8]->octets()) {
        const auto time = dlms::DateTime::fromData(*v[8]);
        if (!time || time->year != dlms::DateTime::anyYear) read.activation = dateTimeText(*v[8]);
    }
    const auto days = readAttributes(link, specialDaysTable, specialDays, {2});
    if (!days) {
        if (days.error().fault != Fault::Refused) return Unexpected(days.error());
        return read;
    }
    const auto* list = days->front()->list();
    if (!list) return badObject(2);
    for (const Data& element : *list) {
        const auto* fields = structureOf(element, 3);
        const auto index = fields ? numberOf<std::uint16_t>((*fields)[0]) : std::nullopt;
        const auto day = fields ? octetOf((*fields)[2]) : std::nullopt;
        if (!index || !day) return badObject(2);
        read.specialDays.push_back({*index, dateText((*fields)[1]), *day});
    }
    return read;
}

Change planActivateCalendar(const TariffCalendar& calendar, const dlms::Obis& object) {
    Change change;
    change.act = Act::ActivateCalendar;
    change.classId = activityCalendar;
    change.object = object;
    change.member = 1;
    change.before = calendar.active.name;
    change.after = calendar.passive.name;
    change.cautions.push_back({Caution::Kind::Irreversible, 0});
    return change;
}

Result<TariffCalendar> activateCalendar(MeterLink& link, const TariffCalendar& calendar, const ActContext& context,
                                        const dlms::Obis& object) {
    const auto raw = readAttributes(link, activityCalendar, object, {6, 7, 8, 9});
    if (!raw) return Unexpected(raw.error());
    return recorded<TariffCalendar>(context, planActivateCalendar(calendar, object), [&]() -> Result<TariffCalendar> {
        if (auto ok = invokeMethod(link, {activityCalendar, object, 1}, Data::integer(0)); !ok) return Unexpected(ok.error());
        const auto now = readAttributes(link, activityCalendar, object, {2, 3, 4, 5});
        if (!now) return Unexpected(now.error());
        if (*now != *raw) return fail(Fault::Unexpected, Layer::Control, ControlError::CalendarNotTaken);
        return readCalendar(link, object);
    }, [](const TariffCalendar& after) { return after.active.name; });
}

}  // namespace ami::app
