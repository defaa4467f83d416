#include "app/readings/Identity.h"

#include "app/link/AddressSecurity.h"
#include "app/readings/Values.h"
#include "protocol/dlms/DateTime.h"

namespace ami::app {
namespace {

using dlms::AttributeRef;
using dlms::Obis;

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
    identity.application = ciphered ? "LN, ciphered" : "LN, no ciphering";
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
    const auto value = link.read({dlms::cls::associationLn, Obis(0, 0, 40, 0, 0), 2});
    if (!value) return Unexpected(value.error());
    return dlms::decodeObjectList(*value);
}

}  // namespace ami::app
