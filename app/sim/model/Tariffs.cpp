#include "app/sim/model/Tariffs.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "app/sim/model/TimePattern.h"

namespace ami::sim {

using dlms::Data;
using dlms::DataList;
using dlms::DateTime;
using dlms::Obis;
using namespace std::chrono;

namespace {

constexpr days longestLook{31};
constexpr std::uint8_t any = 0xFF;

const Obis tariffScripts(0, 0, 10, 0, 100);

Data text(std::string_view value) { return Data::octetString(toBytes(value)); }
Data timeOfDay(std::uint8_t hour) { return Data::octetString(Bytes{hour, 0, 0, 0}); }

Data switchPoint(std::uint8_t hour, std::uint16_t script) {
    return Data::structure({timeOfDay(hour), Data::octetString(tariffScripts.groups), Data::longUnsigned(script)});
}

Data week(std::string_view name, std::uint8_t workday, std::uint8_t weekend) {
    DataList fields{text(name)};
    for (int day = 1; day <= 7; ++day) fields.push_back(Data::unsigned8(day <= 5 ? workday : weekend));
    return Data::structure(std::move(fields));
}

Data season(std::string_view name, std::uint8_t month, std::string_view weekName) {
    DateTime start;
    start.month = month;
    start.day = 1;
    start.hour = start.minute = start.second = start.hundredths = 0;
    start.clockStatus = any;
    return Data::structure({text(name), start.toData(), text(weekName)});
}

/// T1 from 06:00 to 22:00 every day, T2 in the night: what the model counts.
Tariffs::Calendar factory() {
    return {text("STANDARD"), Data::array({season("YEAR", 1, "ALL")}), Data::array({week("ALL", 1, 1)}),
            Data::array({Data::structure({Data::unsigned8(1), Data::array({switchPoint(6, 1), switchPoint(22, 2)})})})};
}

/// The same, but the week-end is in T2 as a whole.
Tariffs::Calendar withWeekend() {
    return {text("WEEKEND"), Data::array({season("YEAR", 1, "ALL")}), Data::array({week("ALL", 1, 2)}),
            Data::array({Data::structure({Data::unsigned8(1), Data::array({switchPoint(6, 1), switchPoint(22, 2)})}),
                         Data::structure({Data::unsigned8(2), Data::array({switchPoint(0, 2)})})})};
}

Data specialDay(std::uint16_t index, std::uint8_t month, std::uint8_t day) {
    return Data::structure({Data::longUnsigned(index), Data::octetString(Bytes{0xFF, 0xFF, month, day, any}), Data::unsigned8(1)});
}

const Bytes& octetsOf(const Data& value) {
    static const Bytes none;
    const Bytes* octets = value.octets();
    return octets ? *octets : none;
}

/// Month and day of a season's start, for comparing within a year.
int dayInYear(const Bytes& start) { return start.size() < 4 ? 0 : start[2] * 32 + start[3]; }

DateTime dayBefore(const DateTime& local) {
    const auto date = sys_days(year(local.year) / local.month / local.day) - days(1);
    DateTime before = DateTime::fromUtc(UtcTime(date) + hours(23) + minutes(59));
    return before;
}

}  // namespace

Tariffs::Tariffs(SimMeter& meter, ObjectModel& objects)
    : active(factory()), passive(withWeekend()), meter_(meter), objects_(objects) {
    activation = Data::octetString(DateTime{}.toBytes());
    specialDays = Data::array({specialDay(1, 1, 1), specialDay(2, 12, 25)});
    schedule = Data::array({});
    const auto single = [this](std::uint8_t e, std::uint8_t table, DataList times) {
        actions.push_back({Obis(0, 0, 15, 0, e), Obis(0, 0, 10, 0, table), 1, Data::array(std::move(times))});
    };
    // The end of the billing period, on each first of a month at midnight; disconnection and activation of firmware are not planned.
    single(0, 1, {Data::structure({timeOfDay(0), Data::octetString(Bytes{0xFF, 0xFF, any, 1, any})})});
    single(1, 106, {});
    single(2, 107, {});
    const DateTime local = meter_.zone().local(meter_.clock());
    script_ = scriptAt(local);
    tariff_ = script_ == std::uint16_t{2} ? 2 : 1;
}

std::optional<std::uint8_t> Tariffs::dayIdOf(const DateTime& local) const {
    for (const Data& special : *specialDays.list()) {
        const auto& fields = *special.list();
        if (dateMatches(octetsOf(fields[1]), local)) return static_cast<std::uint8_t>(fields[2].toUint64().value_or(0));
    }
    const int today = local.month * 32 + local.day;
    const DataList* chosen = nullptr;
    const DataList* latest = nullptr;
    for (const Data& one : *active.seasons.list()) {
        const DataList* fields = one.list();
        const int start = dayInYear(octetsOf((*fields)[1]));
        if (start <= today && (!chosen || start >= dayInYear(octetsOf((*chosen)[1])))) chosen = fields;
        if (!latest || start >= dayInYear(octetsOf((*latest)[1]))) latest = fields;
    }
    if (!chosen) chosen = latest;  // the last season of the year before
    if (!chosen) return std::nullopt;
    for (const Data& one : *active.weeks.list()) {
        const auto& fields = *one.list();
        if (fields[0] == (*chosen)[2]) return static_cast<std::uint8_t>(fields[local.weekDay].toUint64().value_or(0));
    }
    return std::nullopt;
}

std::optional<std::uint16_t> Tariffs::scriptAt(const DateTime& local) const {
    DateTime when = local;
    for (int back = 0; back < 8; ++back, when = dayBefore(when)) {
        const auto id = dayIdOf(when);
        if (!id) return std::nullopt;
        std::optional<std::uint16_t> script;
        int latest = -1;
        for (const Data& one : *active.days.list()) {
            const auto& fields = *one.list();
            if (fields[0].toUint64() != *id || !fields[1].list()) continue;
            for (const Data& point : *fields[1].list()) {
                const auto* parts = point.list();
                if (!parts || parts->size() != 3) continue;
                const int minute = minuteOf(octetsOf((*parts)[0]));
                if (minute > when.hour * 60 + when.minute || minute < latest) continue;
                latest = minute;
                script = static_cast<std::uint16_t>((*parts)[2].toUint64().value_or(0));
            }
        }
        if (script) return script;
    }
    return std::nullopt;
}

bool Tariffs::choose(int tariff, UtcTime at) {
    if (tariff != 1 && tariff != 2) return false;
    tariff_ = tariff;
    meter_.setTariff(at, factoryCalendar_ && tariff == meter_.modelTariff(at) ? 0 : tariff);
    return true;
}

void Tariffs::activatePassive() {
    active = passive;
    factoryCalendar_ = false;
    meter_.setTariff(meter_.time(), tariff_);
    meter_.addEvent(EventCode::TariffActivated);
    follow(meter_.time(), meter_.zone().local(meter_.clock()));
}

/// Executes the calendar's script when it is another one than before.
void Tariffs::follow(UtcTime at, const DateTime& local) {
    const auto script = scriptAt(local);
    if (!script || script == std::exchange(script_, script)) return;
    at_ = at;
    objects_.runScript(tariffScripts, *script, true);
    at_ = {};
}

void Tariffs::minute(UtcTime at) {
    const DateTime local = meter_.zone().local(at + meter_.adjustmentAt(at));
    if (const auto when = DateTime::fromData(activation); when && when->isComplete()) {
        const auto due = meter_.zone().toUtc(*when);
        if (due && *due <= at + meter_.adjustmentAt(at)) {
            activation = Data::octetString(DateTime{}.toBytes());
            activatePassive();
        }
    }
    follow(at, local);
    for (const ActionSchedule& action : actions) {
        for (const Data& one : *action.times.list()) {
            const auto& fields = *one.list();
            if (dateMatches(octetsOf(fields[1]), local) && timeMatches(octetsOf(fields[0]), local))
                objects_.runScript(action.table, action.script, false);
        }
    }
    for (const Data& one : *schedule.list()) {
        const auto& fields = *one.list();
        const auto table = Obis::fromBytes(octetsOf(fields[2]));
        const auto* weekDays = std::get_if<dlms::BitString>(&fields[6].payload());
        if (fields[1].toInt64() != 1 || !table || !weekDays || !timeMatches(octetsOf(fields[4]), local)) continue;
        if (!weekDays->bit(static_cast<std::uint32_t>(local.weekDay - 1))) continue;
        objects_.runScript(*table, static_cast<std::uint16_t>(fields[3].toUint64().value_or(0)), false);
    }
}

void Tariffs::settle(UtcTime from, UtcTime to) {
    const UtcTime begin = std::max(from, to - longestLook);
    for (UtcTime at = floor<minutes>(begin) + minutes(1); at <= to; at += minutes(1)) minute(at);
}

void ObjectModel::addTariffs() {
    Tariffs& tariffs = *tariffs_;
    const auto isText = [](const Data& value) { return value.tag() == dlms::DataTag::OctetString; };
    const auto table = [](std::size_t fields) { return [fields](const Data& value) { return isTable(value, fields); }; };

    CosemObject calendar{20, 0, Obis(0, 0, 13, 0, 0), {}, {}};
    const auto part = [&](Tariffs::Calendar& which, std::int8_t first, std::uint8_t writers) {
        calendar.attributes.push_back(kept(first, which.name, writers, isText));
        calendar.attributes.push_back(kept(static_cast<std::int8_t>(first + 1), which.seasons, writers, table(3)));
        calendar.attributes.push_back(kept(static_cast<std::int8_t>(first + 2), which.weeks, writers, table(8)));
        calendar.attributes.push_back(kept(static_cast<std::int8_t>(first + 3), which.days, writers, table(2)));
    };
    part(tariffs.active, 2, Nobody);
    part(tariffs.passive, 6, Management);
    calendar.attributes.push_back(kept(10, tariffs.activation, Management, [](const Data& v) { return DateTime::fromData(v).has_value(); }));
    calendar.methods.push_back({1, Trusted, [&tariffs](const std::optional<Data>& parameter) {
                                    if (!parameter || !parameter->toInt64()) return dlms::ActionResult::TypeUnmatched;
                                    tariffs.activatePassive();
                                    return dlms::ActionResult::Success;
                                }});
    add(std::move(calendar));

    /// Puts an entry in by its index, in place of one with the same index, or takes it out.
    const auto insert = [](Data& into, const Data& entry) {
        auto& list = *into.list();
        std::erase_if(list, [&](const Data& other) { return (*other.list())[0] == (*entry.list())[0]; });
        list.push_back(entry);
    };
    const auto remove = [](Data& from, const Data& index) {
        return std::erase_if(*from.list(), [&](const Data& other) { return (*other.list())[0] == index; }) > 0;
    };
    CosemObject special{11, 0, Obis(0, 0, 11, 0, 0), {kept(2, tariffs.specialDays, Management, table(3))}, {}};
    special.methods.push_back({1, Management, [&tariffs, insert](const std::optional<Data>& parameter) {
                                   if (!parameter || !isTable(Data::array({*parameter}), 3)) return dlms::ActionResult::TypeUnmatched;
                                   insert(tariffs.specialDays, *parameter);
                                   return dlms::ActionResult::Success;
                               }});
    special.methods.push_back({2, Management, [&tariffs, remove](const std::optional<Data>& parameter) {
                                   if (!parameter) return dlms::ActionResult::TypeUnmatched;
                                   return remove(tariffs.specialDays, *parameter) ? dlms::ActionResult::Success
                                                                                  : dlms::ActionResult::OtherReason;
                               }});
    add(std::move(special));

    CosemObject schedule{10, 0, Obis(0, 0, 12, 0, 0), {kept(2, tariffs.schedule, Management, table(10))}, {}};
    schedule.methods.push_back({1, Management, [&tariffs](const std::optional<Data>& parameter) {
                                    // firstIndexA, lastIndexA are disabled, firstIndexB, lastIndexB are enabled.
                                    const auto* range = parameter ? parameter->list() : nullptr;
                                    if (!range || range->size() != 4) return dlms::ActionResult::TypeUnmatched;
                                    for (Data& entry : *tariffs.schedule.list()) {
                                        auto& fields = *entry.list();
                                        const auto index = fields[0].toUint64().value_or(0);
                                        const auto within = [&](std::size_t first) {
                                            return index >= (*range)[first].toUint64().value_or(1) &&
                                                   index <= (*range)[first + 1].toUint64().value_or(0);
                                        };
                                        if (within(0)) fields[1] = Data::boolean(false);
                                        if (within(2)) fields[1] = Data::boolean(true);
                                    }
                                    return dlms::ActionResult::Success;
                                }});
    schedule.methods.push_back({2, Management, [&tariffs, insert](const std::optional<Data>& parameter) {
                                    if (!parameter || !isTable(Data::array({*parameter}), 10)) return dlms::ActionResult::TypeUnmatched;
                                    insert(tariffs.schedule, *parameter);
                                    return dlms::ActionResult::Success;
                                }});
    schedule.methods.push_back({3, Management, [&tariffs](const std::optional<Data>& parameter) {
                                    const auto* range = parameter ? parameter->list() : nullptr;
                                    if (!range || range->size() != 2) return dlms::ActionResult::TypeUnmatched;
                                    std::erase_if(*tariffs.schedule.list(), [range](const Data& entry) {
                                        const auto index = (*entry.list())[0].toUint64().value_or(0);
                                        return index >= (*range)[0].toUint64().value_or(1) && index <= (*range)[1].toUint64().value_or(0);
                                    });
                                    return dlms::ActionResult::Success;
                                }});
    add(std::move(schedule));

    for (Tariffs::ActionSchedule& action : tariffs.actions) {
        CosemObject single{22, 0, action.object, {}, {}};
        single.attributes.push_back(readOnly(2, [&action] {
            return Data::structure({Data::octetString(action.table.groups), Data::longUnsigned(action.script)});
        }));
        single.attributes.push_back(readOnly(3, [] { return Data::enumeration(1); }));  // one time, the date may have wildcards
        single.attributes.push_back(kept(4, action.times, Management, [](const Data& value) { return isTable(value, 2); }));
        add(std::move(single));
    }

    CosemObject activation{6, 0, Obis(0, 0, 14, 0, 0), {}, {}};
    activation.attributes.push_back(readOnly(2, [] {
        const auto entry = [](const Obis& name) { return Data::structure({Data::longUnsigned(3), Data::octetString(name.groups)}); };
        return Data::array({entry(Obis(1, 0, 1, 8, 1)), entry(Obis(1, 0, 1, 8, 2))});
    }));
    activation.attributes.push_back(readOnly(3, [] {
        const auto mask = [](std::string_view name, std::uint8_t index) {
            return Data::structure({text(name), Data::array({Data::unsigned8(index)})});
        };
        return Data::array({mask("T1", 1), mask("T2", 2)});
    }));
    CosemAttribute mask = readOnly(4, [&tariffs] { return text(tariffs.tariff() == 1 ? "T1" : "T2"); });
    mask.writers = Management;
    mask.write = [&tariffs](const Data& value) {
        if (value.tag() != dlms::DataTag::OctetString) return dlms::DataAccessResult::TypeUnmatched;
        const int tariff = value == text("T1") ? 1 : value == text("T2") ? 2 : 0;
        return tariffs.choose(tariff, tariffs.actingAt()) ? dlms::DataAccessResult::Success : dlms::DataAccessResult::OtherReason;
    };
    activation.attributes.push_back(mask);
    add(std::move(activation));
    addData(Obis(0, 0, 96, 14, 0), [&tariffs] { return Data::unsigned8(static_cast<std::uint8_t>(tariffs.tariff())); });
}

}  // namespace ami::sim
