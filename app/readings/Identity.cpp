#include "app/readings/Identity.h"

#include "app/link/AddressSecurity.h"
#include "app/readings/Values.h"
#include "protocol/dlms/Catalogue.h"
#include "protocol/dlms/DateTime.h"
#include "protocol/dlms/ShortNameMap.h"

namespace ami::app {
namespace {

using dlms::AttributeRef;
using dlms::Obis;

/// The list of Association SN names no rights, so an object has the attributes that the catalogue gives to its class.
Result<std::vector<dlms::ObjectListEntry>> readShortNameList(MeterLink& link) {
    const auto value = link.read({dlms::cls::associationSn, Obis(0, 0, 40, 0, 0), 2});
    if (!value) return Unexpected(value.error());
    const auto objects = dlms::decodeShortNameList(*value);
    if (!objects) return Unexpected(objects.error());
    std::vector<dlms::ObjectListEntry> entries;
    entries.reserve(objects->size());
    for (const dlms::ShortNameObject& object : *objects) {
        dlms::ObjectListEntry& entry = entries.emplace_back();
        entry.classId = object.classId;
        entry.version = object.version;
        entry.instance = object.instance;
        entry.attributes.push_back({1, 1, {}});
        const dlms::ClassInfo* known = dlms::nearestClass(object.classId, object.version);
        if (!known) continue;
        for (const dlms::AttributeInfo& attribute : known->attributes) entry.attributes.push_back({attribute.id, 1, {}});
    }
    return entries;
}

}  // namespace

Result<MeterIdentity> identify(MeterLink& link) {
    const std::vector<AttributeRef> attributes{
        {dlms::cls::data, Obis(0, 0, 42, 0, 0), 2},
        {dlms::cls::data, Obis(0, 0, 96, 1, 0), 2},
        {dlms::cls::data, Obis(0, 0, 96, 1, 1), 2},
        {dlms::cls::data, Obis(1, 0, 0, 2, 0), 2},
    };
    // One by one: nobody knows yet which of them exist, and there are meters that a list with an unknown object brings down.
    std::vector<std::string> texts;
    for (const AttributeRef& attribute : attributes) {
        const auto result = readAll(link, {attribute});
        if (!result) return Unexpected(result.error());
        const dlms::Data* value = valueOf(result->front());
        texts.push_back(value ? textOf(*value) : std::string());
    }
    MeterIdentity identity;
    identity.logicalDeviceName = texts[0];
    identity.serial = texts[1].empty() ? identity.logicalDeviceName : texts[1];
    identity.manufacturer = identity.logicalDeviceName.substr(0, 3);
    identity.model = texts[2];
    identity.firmware = texts[3];
    const bool ciphered = link.security().protection.authenticated || link.security().protection.encrypted;
    const bool byShortName = link.address().referencing == dlms::Referencing::ShortName;
    identity.application = std::string(byShortName ? "SN" : "LN") + (ciphered ? ", ciphered" : ", no ciphering");
    identity.mechanism = word(link.address().mechanism);

    // Alone, so that the answer takes little time and its middle is the meter's instant.
    const UtcTime asked = utcNow();
    const auto clock = readAll(link, {clockTime});
    const UtcTime answered = utcNow();
    if (!clock) return Unexpected(clock.error());
    if (const dlms::Data* value = valueOf(clock->front())) {
        if (const auto time = dlms::DateTime::fromData(*value)) identity.meterClock = time->toString();
        identity.clockDrift = clockDrift(*value, asked, answered);
    }
    return identity;
}

Result<std::vector<dlms::ObjectListEntry>> readObjectList(MeterLink& link) {
    if (link.address().referencing == dlms::Referencing::ShortName) return readShortNameList(link);
    const auto value = link.read({dlms::cls::associationLn, Obis(0, 0, 40, 0, 0), 2});
    if (!value) return Unexpected(value.error());
    return dlms::decodeObjectList(*value);
}

}  // namespace ami::app
