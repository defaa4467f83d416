#include <algorithm>
#include <array>
#include <string>

#include "app/sim/model/ObjectModel.h"

namespace ami::sim {

using dlms::ActionResult;
using dlms::Data;
using dlms::DataAccessResult;
using dlms::DataList;
using dlms::Obis;
using namespace std::chrono;

namespace {

Data text(const std::string& value) { return Data::octetString(toBytes(value)); }

/// Position of a baud rate in the enumeration of the port classes: 0 = 300 … 9 = 115200.
std::uint8_t baudEnumeration(std::uint32_t baud) {
    constexpr std::uint32_t known[] = {300, 600, 1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200};
    const auto found = std::find(std::begin(known), std::end(known), baud);
    return static_cast<std::uint8_t>(found == std::end(known) ? 5 : found - std::begin(known));
}

/// A date-time pattern of the clock's daylight saving attributes: last Sunday of a month, hour local time.
Data lastSunday(std::uint8_t month, std::uint8_t hour, std::int16_t deviation) {
    dlms::DateTime when;
    when.month = month;
    when.day = 0xFE;
    when.weekDay = 7;
    when.hour = hour;
    when.minute = when.second = when.hundredths = 0;
    when.deviation = deviation;
    when.clockStatus = dlms::DateTime::any;
    return when.toData();
}

std::optional<std::int64_t> number(const std::optional<Data>& parameter) { return parameter ? parameter->toInt64() : std::nullopt; }

}  // namespace

void ObjectModel::addIdentity() {
    addData(Obis(0, 0, 42, 0, 0), [this] { return text(meter_.logicalDeviceName()); });
    addData(Obis(0, 0, 96, 1, 0), [this] { return text(meter_.serial()); });
    addData(Obis(0, 0, 96, 1, 1), [this] { return text(meter_.options().model); });
    addData(Obis(1, 0, 0, 2, 0), [this] { return text(meter_.firmware()); });
    addData(Obis(0, 0, 96, 7, 21), [this] { return Data::longUnsigned(static_cast<std::uint16_t>(meter_.powerFailures())); });
}

void ObjectModel::addClock() {
    CosemObject clock{dlms::cls::clock, 0, Obis(0, 0, 1, 0, 0), {}, {}};
    CosemAttribute time = readOnly(2, [this] { return meter_.zone().local(meter_.clock()).toData(); });
    time.writers = Trusted;
    time.write = [this](const Data& value) {
        const auto wanted = dlms::DateTime::fromData(value);
        if (!wanted) return DataAccessResult::TypeUnmatched;
        const auto utc = wanted->isComplete() ? meter_.zone().toUtc(*wanted) : std::nullopt;
        if (!utc || *utc < UtcTime(sys_days(year(2000) / 1 / 1)) || *utc >= UtcTime(sys_days(year(2100) / 1 / 1)))
            return DataAccessResult::OtherReason;
        meter_.setClock(*utc);
        return DataAccessResult::Success;
    };
    clock.attributes.push_back(time);

    CosemAttribute zone = readOnly(3, [this] { return Data::long16(meter_.zone().standardDeviation); });
    zone.writers = Management;
    zone.write = [this](const Data& value) {
        const auto deviation = value.toInt64();
        if (value.tag() != dlms::DataTag::Long || !deviation) return DataAccessResult::TypeUnmatched;
        if (*deviation < -720 || *deviation > 840) return DataAccessResult::OtherReason;
        LocalZone changed = meter_.zone();
        changed.standardDeviation = static_cast<std::int16_t>(*deviation);
        meter_.setZone(changed);
        return DataAccessResult::Success;
    };
    clock.attributes.push_back(zone);
    clock.attributes.push_back(readOnly(4, [this] { return Data::unsigned8(meter_.zone().isDaylight(meter_.clock()) ? 0x80 : 0x00); }));
    clock.attributes.push_back(readOnly(5, [this] {
        const std::int16_t standard = meter_.zone().standardDeviation;
        return lastSunday(3, static_cast<std::uint8_t>((60 - standard) / 60 % 24), standard);
    }));
    clock.attributes.push_back(readOnly(6, [this] {
        const auto summer = static_cast<std::int16_t>(meter_.zone().standardDeviation - meter_.zone().daylightMinutes);
        return lastSunday(10, static_cast<std::uint8_t>((60 - summer) / 60 % 24), summer);
    }));
    clock.attributes.push_back(readOnly(7, [this] { return Data::integer(meter_.zone().daylightMinutes); }));
    CosemAttribute enabled = readOnly(8, [this] { return Data::boolean(meter_.zone().daylightEnabled); });
    enabled.writers = Management;
    enabled.write = [this](const Data& value) {
        if (value.tag() != dlms::DataTag::Boolean) return DataAccessResult::TypeUnmatched;
        LocalZone changed = meter_.zone();
        changed.daylightEnabled = value.toInt64() != 0;
        meter_.setZone(changed);
        return DataAccessResult::Success;
    };
    clock.attributes.push_back(enabled);
    clock.attributes.push_back(readOnly(9, [] { return Data::enumeration(1); }));  // internal crystal

    const auto roundTo = [this](milliseconds step) {
        return [this, step](const std::optional<Data>& parameter) {
            if (!number(parameter)) return ActionResult::TypeUnmatched;
            const auto since = meter_.clock().time_since_epoch();
            meter_.setClock(UtcTime((since + step / 2) / step * step));
            return ActionResult::Success;
        };
    };
    clock.methods.push_back({1, Trusted, roundTo(minutes(15))});
    clock.methods.push_back({2, Trusted, roundTo(FeederModel::interval)});
    clock.methods.push_back({3, Trusted, roundTo(minutes(1))});
    clock.methods.push_back({4, Trusted, [this](const std::optional<Data>& parameter) {
                                 if (!number(parameter)) return ActionResult::TypeUnmatched;
                                 return meter_.adjustToPreset() ? ActionResult::Success : ActionResult::OtherReason;
                             }});
    clock.methods.push_back({5, Trusted, [this](const std::optional<Data>& parameter) {
                                 const auto* fields = parameter ? parameter->list() : nullptr;
                                 if (!fields || fields->size() != 3) return ActionResult::TypeUnmatched;
                                 std::array<std::optional<UtcTime>, 3> times;
                                 for (std::size_t i = 0; i < 3; ++i) {
                                     const auto stamp = dlms::DateTime::fromData((*fields)[i]);
                                     if (!stamp) return ActionResult::TypeUnmatched;
                                     times[i] = meter_.zone().toUtc(*stamp);
                                     if (!times[i]) return ActionResult::OtherReason;
                                 }
                                 meter_.presetClock(*times[0], *times[1], *times[2]);
                                 return ActionResult::Success;
                             }});
    clock.methods.push_back({6, Trusted, [this](const std::optional<Data>& parameter) {
                                 const auto by = number(parameter);
                                 if (!by) return ActionResult::TypeUnmatched;
                                 if (*by < -900 || *by > 900) return ActionResult::OtherReason;
                                 meter_.setClock(meter_.clock() + seconds(*by));
                                 return ActionResult::Success;
                             }});
    add(std::move(clock));
}

void ObjectModel::addAssociation() {
    // Version 1 names the security setup; a meter without keys has none.
    const bool secured = meter_.security() != nullptr;
    CosemObject association{dlms::cls::associationLn, static_cast<std::uint8_t>(secured ? 1 : 0), Obis(0, 0, 40, 0, 0), {}, {}};
    const auto attribute = [&association](std::int8_t id, std::function<dlms::GetResult(const Caller&, const Selection&)> read) {
        CosemAttribute made;
        made.id = id;
        made.read = std::move(read);
        association.attributes.push_back(std::move(made));
    };
    attribute(2, [this](const Caller& caller, const Selection&) { return dlms::encodeObjectList(objectList(caller)); });
    attribute(3, [](const Caller& caller, const Selection&) {
        return Data::structure({Data::integer(static_cast<std::int8_t>(caller.client)), Data::longUnsigned(managementLogicalDevice)});
    });
    // Object identifiers 2.16.756.5.8.1.x and 2.16.756.5.8.2.x, value octets.
    attribute(4, [](const Caller& caller, const Selection&) {
        return Data::octetString(Bytes{0x60, 0x85, 0x74, 0x05, 0x08, 0x01, static_cast<std::uint8_t>(caller.context)});
    });
    attribute(5, [this](const Caller& caller, const Selection&) {
        const std::uint32_t bits = caller.conformance.bits();
        dlms::BitString conformance{
            {static_cast<std::uint8_t>(bits >> 16), static_cast<std::uint8_t>(bits >> 8), static_cast<std::uint8_t>(bits)}, 24};
        return Data::structure({Data::bitString(conformance), Data::longUnsigned(meter_.options().pduSize),
                                Data::longUnsigned(caller.clientPduSize), Data::unsigned8(6), Data::integer(0), Data::octetString({})});
    });
    attribute(6, [](const Caller& caller, const Selection&) {
        return Data::octetString(Bytes{0x60, 0x85, 0x74, 0x05, 0x08, 0x02, static_cast<std::uint8_t>(caller.mechanism)});
    });
    attribute(7, [](const Caller&, const Selection&) { return DataAccessResult::ReadWriteDenied; });
    association.attributes.back().readers = Nobody;
    attribute(8, [](const Caller&, const Selection&) { return Data::enumeration(2); });  // associated
    if (secured) {
        attribute(9, [](const Caller& caller, const Selection&) {
            const bool keyed = caller.context == dlms::ApplicationContext::LogicalNameCiphered ||
                               caller.mechanism > dlms::AuthenticationMechanism::LowLevel;
            return Data::octetString(keyed ? Bytes{0, 0, 43, 0, 0, 255} : Bytes(6, 0));
        });
    }
    for (std::int8_t id = 1; id <= 4; ++id) {
        association.methods.push_back({id, Nobody, [](const std::optional<Data>&) { return ActionResult::ReadWriteDenied; }});
    }
    add(std::move(association));
}

void ObjectModel::addDisconnector() {
    CosemObject control{dlms::cls::disconnectControl, 0, Obis(0, 0, 96, 3, 10), {}, {}};
    control.attributes.push_back(readOnly(2, [this] { return Data::boolean(meter_.isConnected()); }));
    control.attributes.push_back(readOnly(3, [this] { return Data::enumeration(static_cast<std::uint8_t>(meter_.controlState())); }));
    CosemAttribute mode = readOnly(4, [this] { return Data::enumeration(meter_.controlMode()); });
    mode.writers = Management;
    mode.write = [this](const Data& value) {
        const auto wanted = value.toInt64();
        if (value.tag() != dlms::DataTag::Enum || !wanted) return DataAccessResult::TypeUnmatched;
        if (*wanted > 7) return DataAccessResult::OtherReason;
        meter_.setControlMode(static_cast<std::uint8_t>(*wanted));
        meter_.addEvent(EventCode::ParametersChanged);
        return DataAccessResult::Success;
    };
    control.attributes.push_back(mode);
    const auto method = [&](std::int8_t id, bool (SimMeter::*remote)(), bool (SimMeter::*local)()) {
        control.methods.push_back({id, Trusted, [this, remote, local](const std::optional<Data>& parameter) {
                                       if (number(parameter) != 0) return ActionResult::TypeUnmatched;
                                       return (meter_.*(local_ ? local : remote))() ? ActionResult::Success : ActionResult::OtherReason;
                                   }});
    };
    method(1, &SimMeter::remoteDisconnect, &SimMeter::localDisconnect);
    method(2, &SimMeter::remoteReconnect, &SimMeter::localReconnect);
    add(std::move(control));
}

void ObjectModel::addPorts() {
    const auto baud = [this] { return Data::enumeration(baudEnumeration(meter_.options().maximumBaud)); };

    CosemObject hdlc{23, 1, Obis(0, 0, 22, 0, 0), {}, {}};
    hdlc.attributes.push_back(readOnly(2, baud));
    hdlc.attributes.push_back(readOnly(3, [this] { return Data::unsigned8(meter_.options().hdlc.windowTransmit); }));
    hdlc.attributes.push_back(readOnly(4, [this] { return Data::unsigned8(meter_.options().hdlc.windowReceive); }));
    hdlc.attributes.push_back(readOnly(5, [this] { return Data::longUnsigned(meter_.options().hdlc.maxInfoTransmit); }));
    hdlc.attributes.push_back(readOnly(6, [this] { return Data::longUnsigned(meter_.options().hdlc.maxInfoReceive); }));
    hdlc.attributes.push_back(readOnly(7, [] { return Data::longUnsigned(1000); }));
    hdlc.attributes.push_back(readOnly(8, [] { return Data::longUnsigned(120); }));
    hdlc.attributes.push_back(readOnly(9, [] { return Data::longUnsigned(0); }));
    add(std::move(hdlc));

    CosemObject optical{19, 1, Obis(0, 0, 20, 0, 0), {}, {}};
    optical.attributes.push_back(readOnly(2, [] { return Data::enumeration(0); }));  // sign-on first
    optical.attributes.push_back(readOnly(3, [] { return Data::enumeration(0); }));  // 300 baud
    optical.attributes.push_back(readOnly(4, baud));
    optical.attributes.push_back(readOnly(5, [] { return Data::enumeration(1); }));  // 200 ms
    optical.attributes.push_back(readOnly(6, [this] { return text(meter_.serial()); }));
    for (std::int8_t secret = 7; secret <= 9; ++secret) {
        CosemAttribute hidden = readOnly(secret, [] { return Data::octetString({}); });
        hidden.readers = Nobody;
        optical.attributes.push_back(hidden);
    }
    add(std::move(optical));

    add({17, 0, Obis(0, 0, 41, 0, 0), {readOnly(2, [this] {
             return Data::array({Data::structure({Data::longUnsigned(managementLogicalDevice), text(meter_.logicalDeviceName())})});
         })}, {}});
}

}  // namespace ami::sim
