#include "app/control/Fields.h"

#include <array>
#include <cstdio>

#include "app/readings/Values.h"

namespace ami::app {

namespace {

std::string digits(std::uint8_t value) {
    if (value == dlms::DateTime::any) return "*";
    char text[8];
    std::snprintf(text, sizeof text, "%02u", static_cast<unsigned>(value));
    return text;
}

}  // namespace

const dlms::DataList* structureOf(const dlms::Data& value, std::size_t size) {
    const auto* list = value.tag() == dlms::DataTag::Structure ? value.list() : nullptr;
    return list && list->size() == size ? list : nullptr;
}

std::optional<dlms::Obis> obisOf(const dlms::Data& value) {
    const auto* octets = value.octets();
    return octets ? dlms::Obis::fromBytes(*octets) : std::nullopt;
}

std::string labelOf(const dlms::Data& value) { return textOf(value); }

std::string timeText(const dlms::Data& value) {
    const auto* octets = value.octets();
    if (!octets || octets->size() < 3) return octets ? toHex(*octets) : std::string();
    return digits((*octets)[0]) + ":" + digits((*octets)[1]) + ":" + digits((*octets)[2]);
}

std::string dateText(const dlms::Data& value) {
    const auto* octets = value.octets();
    if (!octets || octets->size() < 5) return octets ? toHex(*octets) : std::string();
    const unsigned year = static_cast<unsigned>((*octets)[0]) << 8 | (*octets)[1];
    const std::uint8_t month = (*octets)[2], day = (*octets)[3], weekDay = (*octets)[4];
    std::string text = year == dlms::DateTime::anyYear ? "*" : std::to_string(year);
    text += '-' + (month == 0xFD ? std::string("dst-end") : month == 0xFE ? std::string("dst-begin") : digits(month));
    text += '-' + (day == 0xFD ? std::string("second-last") : day == 0xFE ? std::string("last") : digits(day));
    static constexpr std::array<const char*, 8> names{"", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    if (weekDay >= 1 && weekDay <= 7) text += std::string(" ") + names[weekDay];
    return text;
}

Unexpected badObject(std::int8_t attribute) {
    return fail(Fault::Malformed, Layer::Control, ControlError::BadObject, attribute);
}

Result<std::vector<std::optional<dlms::Data>>> readAttributes(MeterLink& link, dlms::ClassId classId, const dlms::Obis& object,
                                                              const std::vector<std::int8_t>& attributes) {
    std::vector<dlms::AttributeRef> wanted;
    for (const std::int8_t attribute : attributes) wanted.push_back({classId, object, attribute});
    const auto results = readAll(link, wanted);
    if (!results) return Unexpected(results.error());
    if (const auto* refused = std::get_if<dlms::DataAccessResult>(&results->front())) {
        return fail(Fault::Refused, Layer::Xdlms, dlms::XdlmsError::AccessRefused, static_cast<std::int64_t>(*refused));
    }
    std::vector<std::optional<dlms::Data>> values;
    for (const auto& result : *results) {
        const auto* value = std::get_if<dlms::Data>(&result);
        values.push_back(value ? std::optional(*value) : std::nullopt);
    }
    return values;
}

}  // namespace ami::app
