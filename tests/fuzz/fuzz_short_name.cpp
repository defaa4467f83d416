#include <cstdint>
#include <cstdlib>
#include <memory>

#include "protocol/base/ByteReader.h"
#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/ClientSession.h"
#include "protocol/dlms/ServerSession.h"
#include "tests/support/MemoryLink.h"
#include "tests/support/ValueMeter.h"

// First octet 0: an encoded object list, of which a map is made. 1: a meter's object list, then requests of a client that go to a server
// by short names; what the client reads must be what the meter holds.

using namespace ami;
using namespace ami::dlms;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

void useMap(const std::vector<ShortNameObject>& objects) {
    require(decodeShortNameList(encodeShortNameList(objects)).value_or(std::vector<ShortNameObject>()) == objects);
    const ShortNameMap names(objects);
    require(names.objects().size() == objects.size());
    for (unsigned name = 0; name < 0x10000; name += 8) static_cast<void>(names.resolve(static_cast<ObjectName>(name)));
    for (std::size_t i = 0; i < objects.size() && i < 64; ++i) {
        for (const std::int8_t member : {std::int8_t{-1}, std::int8_t{0}, std::int8_t{1}, std::int8_t{2}, std::int8_t{127}}) {
            const auto attribute = names.attribute({objects[i].classId, objects[i].instance, member});
            require(!attribute || member > 0);
            static_cast<void>(names.method({objects[i].classId, objects[i].instance, member}));
        }
    }
}

void converse(ByteReader& reader) {
    test::ValueMeter meter;
    meter.names = {{0xFA00, cls::associationSn, 2, Obis(0, 0, 40, 0, 0)}};
    const unsigned count = reader.u8().value_or(0) % 16;
    for (unsigned i = 0; i < count; ++i) {
        const Obis name(0, 0, 96, 1, static_cast<std::uint8_t>(i));
        meter.names.push_back({static_cast<ObjectName>(0x2000 + 0x100 * i), cls::data, 0, name});
        meter.values[{cls::data, name, 2}] = Data::octetString(Bytes(reader.u8().value_or(0), static_cast<std::uint8_t>(i)));
    }
    ClientOptions options;
    options.association.referencing = Referencing::ShortName;
    options.association.proposedConformance = reader.u8().value_or(0) & 1 ? Conformance::everyShortName() : Conformance::shortName();
    options.association.proposedPduSize = static_cast<std::uint16_t>(24 + reader.u8().value_or(0));
    auto near = std::make_unique<test::MemoryLink>(test::MemoryLink::Script{});
    ClientSession client(std::move(near), std::move(options));
    ServerSession server(std::make_unique<test::MemoryLink>(test::MemoryLink::Script{.server = true}), meter, {});
    const Instant now{};
    std::vector<ClientEvent> events;
    const auto run = [&] {
        for (bool moved = true; moved;) {
            moved = false;
            for (Bytes apdu = client.pollTransmit(now); !apdu.empty(); apdu = client.pollTransmit(now)) server.receive(apdu, now), moved = true;
            for (Bytes apdu = server.pollTransmit(now); !apdu.empty(); apdu = server.pollTransmit(now)) client.receive(apdu, now), moved = true;
        }
        while (auto event = client.pollEvent()) events.push_back(std::move(*event));
    };
    require(client.associate(now).has_value());
    run();
    require(client.isAssociated());
    while (const auto what = reader.u8()) {
        const AttributeRef attribute{cls::data, Obis(0, 0, 96, 1, static_cast<std::uint8_t>(*what & 15)), 2};
        const auto held = meter.values.find(attribute);
        events.clear();
        if (*what & 0x80) {
            const Data value = Data::octetString(Bytes(reader.u8().value_or(0), *what));
            if (!client.set(attribute, value, now)) continue;
            run();
            require(events.size() >= 1);
            if (held != meter.values.end()) require(held->second == value);
            continue;
        }
        require(client.get(attribute, std::nullopt, now).has_value());
        run();
        const auto* read = std::get_if<event::ValueRead>(&events.back());
        require(read != nullptr);
        if (held != meter.values.end()) require(read->result == GetResult(held->second));
        else require(read->result == GetResult(DataAccessResult::ObjectUndefined));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const BytesView rest(data + 1, size - 1);
    if (data[0] != 0) {
        ByteReader reader(rest);
        converse(reader);
        return 0;
    }
    const auto value = decodeData(rest);
    const auto objects = value ? decodeShortNameList(*value) : Result<std::vector<ShortNameObject>>(Unexpected(Error{}));
    if (objects) useMap(*objects);
    return 0;
}
