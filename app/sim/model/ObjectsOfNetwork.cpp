#include <algorithm>

#include "app/sim/model/ObjectModel.h"

namespace ami::sim {

using dlms::Data;
using dlms::Obis;

namespace {

const Obis macSetup(0, 0, 25, 2, 0), ipv4Setup(0, 0, 25, 1, 0), ipv6Setup(0, 0, 25, 7, 0);

Data reference(const Obis& name) { return Data::octetString(name.groups); }

}  // namespace

/// The meter's side of the mesh: addresses follow from the serial number, so that they stay with the meter.
void ObjectModel::addNetwork() {
    const auto eui64 = [this] {
        // Locally administered, so that it is nobody's.
        Bytes address{0x02, 0xA3, 0x01, 0xFF, 0xFE, 0, 0, 0};
        std::uint32_t number = 0;
        for (const char digit : meter_.serial()) number = number * 10 + static_cast<std::uint32_t>(std::clamp(digit - '0', 0, 9));
        for (std::size_t i = 0; i < 3; ++i) address[7 - i] = static_cast<std::uint8_t>(number >> (8 * i));
        return address;
    };
    add({43, 0, macSetup, {readOnly(2, [eui64] { return Data::octetString(eui64()); })}, {}});

    CosemObject tcp{41, 0, Obis(0, 0, 25, 0, 0), {}, {}};
    tcp.attributes.push_back(readOnly(2, [] { return Data::longUnsigned(4059); }));
    tcp.attributes.push_back(readOnly(3, [] { return reference(ipv6Setup); }));
    tcp.attributes.push_back(readOnly(4, [] { return Data::longUnsigned(1220); }));
    tcp.attributes.push_back(readOnly(5, [] { return Data::unsigned8(64); }));
    tcp.attributes.push_back(readOnly(6, [] { return Data::longUnsigned(600); }));
    add(std::move(tcp));

    // A meter in a mesh has no IPv4: everything is zero.
    CosemObject ipv4{42, 0, ipv4Setup, {}, {}};
    const auto zero = [] { return Data::doubleLongUnsigned(0); };
    ipv4.attributes.push_back(readOnly(2, [] { return reference(macSetup); }));
    ipv4.attributes.push_back(readOnly(3, zero));
    ipv4.attributes.push_back(readOnly(4, [] { return Data::array({}); }));
    ipv4.attributes.push_back(readOnly(5, [] { return Data::array({}); }));
    for (const auto id : {std::int8_t{6}, std::int8_t{7}}) ipv4.attributes.push_back(readOnly(id, zero));
    ipv4.attributes.push_back(readOnly(8, [] { return Data::boolean(false); }));
    for (const auto id : {std::int8_t{9}, std::int8_t{10}}) ipv4.attributes.push_back(readOnly(id, zero));
    add(std::move(ipv4));

    CosemObject ipv6{48, 0, ipv6Setup, {}, {}};
    const auto address = [eui64](std::initializer_list<std::uint8_t> prefix) {
        Bytes whole(prefix);
        Bytes identifier = eui64();
        identifier[0] = static_cast<std::uint8_t>(identifier[0] ^ 0x02);
        append(whole, identifier);
        return Data::octetString(whole);
    };
    ipv6.attributes.push_back(readOnly(2, [] { return reference(macSetup); }));
    ipv6.attributes.push_back(readOnly(3, [] { return Data::enumeration(0); }));  // autoconfiguration
    ipv6.attributes.push_back(readOnly(4, [address] {
        return Data::array({address({0xFE, 0x80, 0, 0, 0, 0, 0, 0}), address({0xFD, 0x12, 0x34, 0x56, 0, 0, 0, 0})});
    }));
    ipv6.attributes.push_back(readOnly(5, [] { return Data::array({}); }));
    ipv6.attributes.push_back(readOnly(6, [] {
        return Data::array({Data::octetString(Bytes{0xFE, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1})});
    }));
    for (const auto id : {std::int8_t{7}, std::int8_t{8}}) ipv6.attributes.push_back(readOnly(id, [] { return Data::octetString(Bytes(16)); }));
    ipv6.attributes.push_back(readOnly(9, [] { return Data::unsigned8(0); }));
    ipv6.attributes.push_back(readOnly(10, [] {
        return Data::array({Data::structure({Data::unsigned8(3), Data::longUnsigned(1000), Data::doubleLongUnsigned(0)})});
    }));
    add(std::move(ipv6));

    CosemObject push{40, 0, Obis(0, 0, 25, 9, 0), {}, {}};
    push.attributes.push_back(kept(2, pushObjects_, Management, [](const Data& value) { return isTable(value, 4); }));
    push.attributes.push_back(kept(3, pushDestination_, Management, [](const Data& value) { return isTable(Data::array({value}), 3); }));
    push.attributes.push_back(kept(4, pushWindow_, Management, [](const Data& value) { return isTable(value, 2); }));
    push.attributes.push_back(readOnly(5, [] { return Data::longUnsigned(60); }));
    push.attributes.push_back(readOnly(6, [] { return Data::unsigned8(3); }));
    push.attributes.push_back(readOnly(7, [] { return Data::longUnsigned(30); }));
    // Without a destination there is nobody to push to.
    push.methods.push_back({1, Management, [this](const std::optional<Data>& parameter) {
                                if (!parameter || !parameter->toInt64()) return dlms::ActionResult::TypeUnmatched;
                                const Bytes* destination = (*pushDestination_.list())[1].octets();
                                return destination && !destination->empty() ? dlms::ActionResult::TemporaryFailure
                                                                            : dlms::ActionResult::OtherReason;
                            }});
    const auto entry = [](dlms::ClassId classId, const Obis& name) {
        return dlms::CaptureObject{classId, name, 2, 0}.toData();
    };
    pushObjects_ = Data::array({entry(dlms::cls::data, Obis(0, 0, 42, 0, 0)), entry(dlms::cls::clock, Obis(0, 0, 1, 0, 0)),
                                entry(dlms::cls::registerClass, Obis(1, 0, 1, 8, 0)), entry(dlms::cls::registerClass, Obis(1, 0, 2, 8, 0))});
    pushDestination_ = Data::structure({Data::enumeration(1), Data::octetString({}), Data::enumeration(0)});  // UDP, A-XDR
    pushWindow_ = Data::array({});
    add(std::move(push));
}

}  // namespace ami::sim
