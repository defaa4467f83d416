#include "app/sim/line/IecHost.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "protocol/base/Decimal.h"

namespace ami::sim {

namespace {

using dlms::Obis;
using iec62056_21::DataSet;
using iec62056_21::ServerHost;

/// One register: where it comes from and how the meter shows it.
struct Row {
    std::string_view address;
    Obis obis;
    std::string_view unit;
    int power;  ///< of the unit: 3 for kilo
    int whole;  ///< digits before the point
    int decimals;
};

constexpr std::array rows{
    Row{"1.8.0", {1, 0, 1, 8, 0}, "kWh", 3, 6, 3},   Row{"1.8.1", {1, 0, 1, 8, 1}, "kWh", 3, 6, 3},
    Row{"1.8.2", {1, 0, 1, 8, 2}, "kWh", 3, 6, 3},   Row{"2.8.0", {1, 0, 2, 8, 0}, "kWh", 3, 6, 3},
    Row{"3.8.0", {1, 0, 3, 8, 0}, "kvarh", 3, 6, 3}, Row{"4.8.0", {1, 0, 4, 8, 0}, "kvarh", 3, 6, 3},
    Row{"1.7.0", {1, 0, 1, 7, 0}, "kW", 3, 2, 3},    Row{"2.7.0", {1, 0, 2, 7, 0}, "kW", 3, 2, 3},
    Row{"32.7.0", {1, 0, 32, 7, 0}, "V", 0, 3, 1},   Row{"52.7.0", {1, 0, 52, 7, 0}, "V", 0, 3, 1},
    Row{"72.7.0", {1, 0, 72, 7, 0}, "V", 0, 3, 1},   Row{"31.7.0", {1, 0, 31, 7, 0}, "A", 0, 3, 3},
    Row{"51.7.0", {1, 0, 51, 7, 0}, "A", 0, 3, 3},   Row{"71.7.0", {1, 0, 71, 7, 0}, "A", 0, 3, 3},
    Row{"14.7.0", {1, 0, 14, 7, 0}, "Hz", 0, 2, 2},
};

/// Lines of a readout, in the order of a display list.
constexpr std::array<std::string_view, 24> list{
    "F.F",   "0.0.0", "C.1.0", "0.0.1", "0.2.0", "0.9.1",  "0.9.2",  "0.1.0",  "1.6.0",  "1.8.0",  "1.8.1",  "1.8.2",
    "2.8.0", "3.8.0", "4.8.0", "1.7.0", "2.7.0", "32.7.0", "52.7.0", "72.7.0", "31.7.0", "51.7.0", "71.7.0", "14.7.0",
};

std::string padded(const Decimal& value, const Row& row) {
    // Exact digits: the magnitude in units of the last decimal, cut as a counter does.
    std::int64_t scaled = static_cast<std::int64_t>(value.magnitude());
    int shift = value.exponent() - row.power + row.decimals;
    for (; shift > 0; --shift) scaled *= 10;
    for (; shift < 0; ++shift) scaled /= 10;
    std::string digits = std::to_string(scaled);
    const auto width = static_cast<std::size_t>(row.whole + row.decimals);
    if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
    digits.insert(digits.size() - static_cast<std::size_t>(row.decimals), 1, '.');
    return value.isNegative() ? '-' + digits : digits;
}

std::string twoDigits(int number) { return {static_cast<char>('0' + number / 10 % 10), static_cast<char>('0' + number % 10)}; }

struct LocalTime {
    std::string date, time;
};

LocalTime localTime(const SimMeter& meter, UtcTime at) {
    using namespace std::chrono;
    const auto local = at - minutes(meter.zone().deviation(at));
    const auto day = floor<days>(local);
    const year_month_day date{day};
    const hh_mm_ss clock{floor<seconds>(local - day)};
    return {twoDigits(static_cast<int>(date.year()) % 100) + twoDigits(static_cast<int>(static_cast<unsigned>(date.month()))) +
                twoDigits(static_cast<int>(static_cast<unsigned>(date.day()))),
            twoDigits(static_cast<int>(clock.hours().count())) + twoDigits(static_cast<int>(clock.minutes().count())) +
                twoDigits(static_cast<int>(clock.seconds().count()))};
}

DataSet one(std::string_view address, std::string value) { return {std::string(address), {{std::move(value), {}, false}}, 0}; }

std::string_view addressOf(std::string_view text) { return text.substr(0, text.find('(')); }

std::optional<std::string_view> valueOf(std::string_view text) {
    const std::size_t open = text.find('(');
    if (open == std::string_view::npos || !text.ends_with(')')) return std::nullopt;
    return text.substr(open + 1, text.size() - open - 2);
}

std::optional<int> number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

std::optional<DataSet> IecHost::dataSet(std::string_view address) const {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.address == address; });
    if (found != rows.end()) {
        const auto value = objects_.get({}, {dlms::cls::registerClass, found->obis, 2}, {});
        const auto scaler = objects_.get({}, {dlms::cls::registerClass, found->obis, 3}, {});
        const auto* data = std::get_if<dlms::Data>(&value);
        const auto* scalerData = std::get_if<dlms::Data>(&scaler);
        const auto digits = data ? data->toDecimal() : std::nullopt;
        const auto scale = scalerData ? dlms::ScalerUnit::fromData(*scalerData) : std::nullopt;
        if (!digits || !scale) return std::nullopt;
        return DataSet{std::string(address), {{padded(digits->scaled(scale->scaler), *found), std::string(found->unit), true}}, 0};
    }
    const LocalTime now = localTime(meter_, meter_.clock());
    if (address == "F.F") return one(address, "00000000");
    if (address == "0.0.0" || address == "C.1.0") return one(address, meter_.serial());
    if (address == "0.0.1") return one(address, note_);
    if (address == "0.2.0") return one(address, meter_.firmware());
    if (address == "0.9.1") return one(address, now.time);
    if (address == "0.9.2") return one(address, now.date);
    if (address == "0.9.4") return one(address, now.date + now.time);
    if (address == "0.1.0") {
        const auto count = objects_.get({}, {dlms::cls::data, Obis(1, 0, 0, 1, 0), 2}, {});
        const auto* data = std::get_if<dlms::Data>(&count);
        const auto digits = data ? data->toDecimal() : std::nullopt;
        return one(address, digits ? twoDigits(static_cast<int>(digits->magnitude() % 100)) : "00");
    }
    if (address == "1.6.0") {
        const auto value = objects_.get({}, {dlms::cls::extendedRegister, Obis(1, 0, 1, 6, 0), 2}, {});
        const auto captured = objects_.get({}, {dlms::cls::extendedRegister, Obis(1, 0, 1, 6, 0), 5}, {});
        const auto* data = std::get_if<dlms::Data>(&value);
        const auto* timeData = std::get_if<dlms::Data>(&captured);
        const auto digits = data ? data->toDecimal() : std::nullopt;
        const auto time = timeData ? dlms::DateTime::fromData(*timeData) : std::nullopt;
        const auto utc = time ? time->toUtc() : std::nullopt;
        if (!digits) return std::nullopt;
        const LocalTime then = utc ? localTime(meter_, *utc) : LocalTime{"000000", "000000"};
        return DataSet{
            "1.6.0", {{padded(*digits, {"1.6.0", {}, "kW", 3, 2, 3}), "kW", true}, {then.date + then.time.substr(0, 4), {}, false}}, 0};
    }
    return std::nullopt;
}

std::string IecHost::readout() {
    objects_.settle();
    std::vector<DataSet> sets;
    for (const std::string_view address : list) {
        auto set = dataSet(address);
        if (!set) continue;
        set->line = static_cast<std::uint32_t>(sets.size());
        sets.push_back(std::move(*set));
    }
    return iec62056_21::toText(sets);
}

ServerHost::PasswordVerdict IecHost::password(char, std::string_view, BytesView offered) {
    switch (meter_.checkPassword(offered)) {
        case SimMeter::PasswordCheck::Right: return PasswordVerdict::Right;
        case SimMeter::PasswordCheck::Locked: return PasswordVerdict::Locked;
        case SimMeter::PasswordCheck::Wrong: break;
    }
    return PasswordVerdict::Wrong;
}

std::string IecHost::events() const {
    const auto all = meter_.events();
    std::string text;
    for (std::size_t i = all.size() > 20 ? all.size() - 20 : 0; i < all.size(); ++i) {
        const LocalTime then = localTime(meter_, all[i].time);
        if (!text.empty()) text += "\r\n";
        text += "P.98(" + then.date + then.time + ")(" + std::to_string(static_cast<int>(all[i].code)) + ')';
    }
    return text;
}

ServerHost::Reply IecHost::read(char, std::string_view text) {
    objects_.settle();
    if (addressOf(text) == "P.98") return {events()};
    const auto set = dataSet(addressOf(text));
    return {set ? iec62056_21::toText(*set) : "(ERR01)"};
}

ServerHost::Reply IecHost::setClock(std::string_view address, std::string_view value) {
    using namespace std::chrono;
    const LocalTime now = localTime(meter_, meter_.clock());
    std::string date = now.date, time = now.time;
    if (address == "0.9.4") {
        if (value.size() != 12) return {"(ERR03)"};
        date = value.substr(0, 6);
        time = value.substr(6);
    } else {
        (address == "0.9.1" ? time : date) = value;
    }
    const auto part = [](const std::string& digits, std::size_t at) { return number(std::string_view(digits).substr(at, 2)).value_or(-1); };
    if (date.size() != 6 || time.size() != 6 || !number(date) || !number(time)) return {"(ERR03)"};
    const year_month_day day{year(2000 + part(date, 0)), month(static_cast<unsigned>(part(date, 2))),
                             std::chrono::day(static_cast<unsigned>(part(date, 4)))};
    if (!day.ok() || part(time, 0) > 23 || part(time, 2) > 59 || part(time, 4) > 59) return {"(ERR03)"};
    const auto local = sys_days(day) + hours(part(time, 0)) + minutes(part(time, 2)) + seconds(part(time, 4));
    const auto guess = time_point_cast<milliseconds>(local) + minutes(meter_.zone().standardDeviation);
    meter_.setClock(time_point_cast<milliseconds>(local) + minutes(meter_.zone().deviation(guess)));
    return {std::nullopt};
}

ServerHost::Reply IecHost::write(char, std::string_view text) {
    const std::string_view address = addressOf(text);
    const auto value = valueOf(text);
    if (!value) return {"(ERR03)"};
    if (address == "0.9.1" || address == "0.9.2" || address == "0.9.4") return setClock(address, *value);
    if (address == "0.0.1") {
        if (value->size() > 32 || value->find_first_of("()*/!") != std::string_view::npos) return {"(ERR03)"};
        note_ = *value;
        return {std::nullopt};
    }
    return {dataSet(address) ? "(ERR02)" : "(ERR01)"};
}

ServerHost::Reply IecHost::execute(char, std::string_view text) {
    if (addressOf(text) != "0.1.0") return {"(ERR01)"};
    const auto done = objects_.runScript(Obis(0, 0, 10, 0, 1), 1, true);
    if (done != dlms::ActionResult::Success) return {"(ERR02)"};
    return {std::nullopt};
}

}  // namespace ami::sim
