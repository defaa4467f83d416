#include "app/push/body/SenMlReadings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <string_view>
#include <utility>

namespace ami::app {

namespace {

using dlms::Obis;

struct IpsoResource { int object; int resource; Obis obis; int power; dlms::UnitCode unit; };

/// @spec OMA LwM2M registry: objects 3305, 3316, 3317, 3328, 3331, 10242, 10243
constexpr std::array<IpsoResource, 34> ipso{{
    {3305, 5800, {1, 0, 16, 7, 0}, 0, 27}, {3305, 5805, {1, 0, 1, 8, 0}, 0, 30}, {3305, 5810, {1, 0, 3, 7, 0}, 0, 29},
    {3305, 5815, {1, 0, 3, 8, 0}, 0, 32}, {3305, 5820, {1, 0, 13, 7, 0}, 0, 255},
    {3316, 5700, {1, 0, 12, 7, 0}, 0, 255}, {3317, 5700, {1, 0, 11, 7, 0}, 0, 255}, {3328, 5700, {1, 0, 16, 7, 0}, 0, 255},
    {3331, 5700, {1, 0, 1, 8, 0}, 0, 255}, {3331, 5805, {1, 0, 1, 8, 0}, 0, 30},
    {10242, 4, {1, 0, 32, 7, 0}, 0, 35}, {10242, 14, {1, 0, 52, 7, 0}, 0, 35}, {10242, 24, {1, 0, 72, 7, 0}, 0, 35},
    {10242, 5, {1, 0, 31, 7, 0}, 0, 33}, {10242, 15, {1, 0, 51, 7, 0}, 0, 33}, {10242, 25, {1, 0, 71, 7, 0}, 0, 33},
    {10242, 6, {1, 0, 36, 7, 0}, 3, 27}, {10242, 16, {1, 0, 56, 7, 0}, 3, 27}, {10242, 26, {1, 0, 76, 7, 0}, 3, 27},
    {10242, 34, {1, 0, 16, 7, 0}, 3, 27}, {10242, 39, {1, 0, 13, 7, 0}, 0, 255}, {10242, 41, {1, 0, 1, 8, 0}, 3, 30},
    {10242, 42, {1, 0, 3, 8, 0}, 3, 32}, {10242, 45, {1, 0, 9, 8, 0}, 3, 31}, {10242, 49, {1, 0, 14, 7, 0}, 0, 44},
    {10242, 50, {1, 0, 91, 7, 0}, 0, 33},
    {10243, 4, {1, 0, 12, 7, 0}, 0, 35}, {10243, 5, {1, 0, 11, 7, 0}, 0, 33}, {10243, 6, {1, 0, 16, 7, 0}, 3, 27},
    {10243, 7, {1, 0, 3, 7, 0}, 3, 29}, {10243, 11, {1, 0, 13, 7, 0}, 0, 255}, {10243, 14, {1, 0, 1, 8, 0}, 3, 30},
    {10243, 15, {1, 0, 3, 8, 0}, 3, 32}, {10243, 17, {1, 0, 14, 7, 0}, 0, 44},
}};

/// Sensor Value and Sensor Units of the sensor objects: the definition names no unit.
constexpr int sensorValue = 5700;
constexpr std::string_view sensorUnits = "/5701";

struct UnitRow { std::string_view text; int power; dlms::UnitCode unit; };
constexpr std::array<UnitRow, 24> units{{
    {"W", 0, 27}, {"kW", 3, 27}, {"VA", 0, 28}, {"kVA", 3, 28}, {"var", 0, 29}, {"kvar", 3, 29}, {"Wh", 0, 30}, {"kWh", 3, 30},
    {"kVAh", 3, 31}, {"varh", 0, 32}, {"kvarh", 3, 32}, {"A", 0, 33}, {"mA", -3, 33}, {"V", 0, 35}, {"mV", -3, 35}, {"Hz", 0, 44},
    {"MHz", 6, 44}, {"J", 0, 25}, {"Cel", 0, 9}, {"K", 0, 52}, {"s", 0, 7}, {"/", 0, 255}, {"1", 0, 255}, {"", 0, 255},
}};

std::optional<int> numberOf(std::string_view text) {
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size() || number < 0) return std::nullopt;
    return number;
}

/// The serial part of a device URN; any other text as it stands.
std::string serialOf(std::string_view device) {
    while (!device.empty() && (device.back() == ':' || device.back() == '/')) device.remove_suffix(1);
    constexpr std::string_view urn = "urn:dev:";
    if (!device.starts_with(urn)) return std::string(device);
    device.remove_prefix(urn.size());
    const std::size_t colon = device.find(':');
    if (colon == std::string_view::npos) return std::string(device);
    const std::string_view kind = device.substr(0, colon);
    device.remove_prefix(colon + 1);
    if (kind == "os" || kind == "ops") {
        if (const std::size_t dash = device.rfind('-'); dash != std::string_view::npos) device.remove_prefix(dash + 1);
    }
    return std::string(device);
}

/// Abstract objects, power factors, unitless quantities, and what is general or a service entry. @spec IEC 62056-6-1 7.3.2
bool mayHaveNoUnit(const Obis& obis) {
    constexpr std::array<std::uint8_t, 10> unitless{0, 13, 33, 53, 73, 82, 84, 85, 86, 87};
    if (obis.a() == 0) return true;
    return obis.a() == 1 && (std::find(unitless.begin(), unitless.end(), obis.c()) != unitless.end() || obis.c() >= 96);
}

}  // namespace

std::optional<SenMlName> senMlName(const std::string& name) {
    const std::string_view text = name;
    if (const std::size_t slash = text.find('/'); slash != std::string_view::npos && slash > 0) {
        SenMlName found{serialOf(text.substr(0, slash)), {}, {}, false};
        const std::string_view path = text.substr(slash + 1);
        if (const auto obis = Obis::parse(path)) {
            found.obis = *obis;
            return found.meter.empty() ? std::nullopt : std::optional(found);
        }
        const std::size_t second = path.find('/');
        const std::size_t third = second == std::string_view::npos ? second : path.find('/', second + 1);
        if (third == std::string_view::npos) return std::nullopt;
        const auto object = numberOf(path.substr(0, second));
        const auto instance = numberOf(path.substr(second + 1, third - second - 1));
        const auto resource = numberOf(path.substr(third + 1));
        if (!object || !instance || !resource || found.meter.empty()) return std::nullopt;
        const auto row = std::find_if(ipso.begin(), ipso.end(), [&](const IpsoResource& r) { return r.object == *object && r.resource == *resource; });
        if (row == ipso.end() || *instance > 255) return std::nullopt;
        found.obis = row->obis;
        found.obis.groups[1] = static_cast<std::uint8_t>(*instance);
        found.isSensorValue = *resource == sensorValue;
        if (!found.isSensorValue) found.unit = SenMlUnit{row->power, row->unit};
        return found;
    }
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos || colon == 0) return std::nullopt;
    const auto obis = Obis::parse(text.substr(colon + 1));
    SenMlName found{serialOf(text.substr(0, colon)), obis.value_or(Obis()), {}, false};
    return obis && !found.meter.empty() ? std::optional(found) : std::nullopt;
}

std::optional<SenMlUnit> senMlUnit(const std::string& unit) {
    const auto row = std::find_if(units.begin(), units.end(), [&](const UnitRow& r) { return r.text == unit; });
    return row == units.end() ? std::nullopt : std::optional(SenMlUnit{row->power, row->unit});
}

namespace {

/// "4711/3331/0" of "4711/3331/0/5700".
std::string instanceOf(const std::string& name) { return name.substr(0, name.rfind('/')); }

std::map<std::string, std::string> unitsOfSensors(std::span<const mesh::SenMlRecord> records) {
    std::map<std::string, std::string> found;
    for (const mesh::SenMlRecord& record : records) {
        const auto* text = std::get_if<std::string>(&record.value);
        if (text && record.name.ends_with(sensorUnits)) found.emplace(instanceOf(record.name), *text);
    }
    return found;
}

}  // namespace

PushReading readSenMl(std::span<const mesh::SenMlRecord> records, const PushContext& context) {
    PushContent content;
    content.ownTime = true;
    const auto sensors = unitsOfSensors(records);
    for (const mesh::SenMlRecord& record : records) {
        const Decimal* number = std::get_if<Decimal>(&record.value);
        if (!number) {
            // A sum counts its unit times seconds: no register has that.
            if (record.sum) return {PushDoubt::UnitUnknown, {}};
            continue;
        }
        auto named = senMlName(record.name);
        if (!named) return {PushDoubt::NameUnknown, {}};
        const std::string* stated = &record.unit;
        if (named->isSensorValue && stated->empty()) {
            if (const auto sensor = sensors.find(instanceOf(record.name)); sensor != sensors.end()) stated = &sensor->second;
        }
        auto unit = senMlUnit(*stated);
        if (!unit) return {PushDoubt::UnitUnknown, {}};
        if (stated->empty() && named->unit) unit = named->unit;
        else if (stated->empty() && !mayHaveNoUnit(named->obis)) return {PushDoubt::UnitUnknown, {}};
        const auto time = mesh::senMlTime(record, context.received);
        if (!time) return {PushDoubt::TimeUnplaced, {}};
        if (mesh::isRelativeSenMlTime(record)) content.ownTime = false;
        mdms::Reading reading;
        reading.meter = std::move(named->meter);
        reading.obis = named->obis;
        reading.kind = named->obis.d() == 7 ? mdms::ReadingKind::Instantaneous : mdms::ReadingKind::Register;
        reading.time = *time;
        reading.value = number->scaled(unit->power);
        reading.unit = unit->unit;
        content.readings.push_back(std::move(reading));
    }
    if (content.readings.empty()) return {PushDoubt::NoReadings, {}};
    return {std::nullopt, std::move(content)};
}

}  // namespace ami::app
