#include <QtTest>

#include "hal/router/RouterError.h"
#include "hal/router/wire/Netlink.h"

using namespace ami;
using namespace ami::hal;

namespace {

/// Little-endian, as on every computer that this runs on in the tests.
void put(Bytes& target, std::uint64_t number, std::size_t octets) {
    for (std::size_t i = 0; i < octets; ++i) target.push_back(static_cast<std::uint8_t>(number >> (8 * i)));
}

Bytes attribute(std::uint16_t type, const Bytes& content) {
    Bytes octets;
    put(octets, content.size() + 4, 2);
    put(octets, type, 2);
    append(octets, content);
    while (octets.size() % 4 != 0) octets.push_back(0);
    return octets;
}

Bytes number(std::uint64_t value, std::size_t octets = 4) {
    Bytes content;
    put(content, value, octets);
    return content;
}

Bytes message(std::uint16_t type, std::uint16_t flags, const Bytes& body) {
    Bytes octets;
    put(octets, body.size() + 16, 4);
    put(octets, type, 2);
    put(octets, flags, 2);
    put(octets, 1, 4);
    put(octets, 0, 4);
    append(octets, body);
    while (octets.size() % 4 != 0) octets.push_back(0);
    return octets;
}

Bytes joined(std::initializer_list<Bytes> parts) {
    Bytes all;
    for (const Bytes& part : parts) append(all, part);
    return all;
}

const Bytes address = *fromHex("fd12 3456 0000 0000 0200 5eef 1000 0002");
const Bytes linkLocal = *fromHex("fe80 0000 0000 0000 0200 5eef 1000 0002");
const Bytes eui = *fromHex("00005eef10000002");

/// ifinfomsg: family, padding, type 65534, index, flags, change.
Bytes linkMessage(std::uint16_t type = 16) {
    Bytes counters;
    for (std::uint64_t i = 1; i <= 24; ++i) put(counters, i, 8);
    return message(type, 2, joined({number(0, 1), number(0, 1), number(65534, 2), number(7), number(0x1 | 0x40), number(0),
                                    attribute(3, toBytes(std::string_view("nan0\0", 5))), attribute(4, number(1280)), attribute(1, eui),
                                    attribute(23, counters), attribute(18 | 0x8000, attribute(1, toBytes(std::string_view("tun\0", 4))))}));
}
Bytes addressMessage() {
    return message(20, 2, joined({*fromHex("0a 40 80 00"), number(7), attribute(1, address), attribute(8, number(0x80 | 0x40))}));
}
Bytes routeMessage() {
    return message(24, 2, joined({*fromHex("0a 80 00 00 fe 04 00 01"), number(0), attribute(15, number(254)), attribute(1, address),
                                  attribute(5, linkLocal), attribute(4, number(7)), attribute(6, number(1024))}));
}
Bytes neighbourMessage() {
    return message(28, 2, joined({*fromHex("0a 00 00 00"), number(7), number(0x02, 2), *fromHex("80 01"), attribute(1, linkLocal), attribute(2, eui)}));
}
Bytes forwardingMessage() { return message(80, 2, joined({*fromHex("0a 00 00 00"), attribute(1, number(0xFFFFFFFF)), attribute(2, number(1))})); }
Bytes doneMessage(std::uint16_t flags = 2) { return message(3, flags, number(0)); }

}  // namespace

class TestNetlink : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsALink();
    void readsAnAddress();
    void readsARoute();
    void readsANeighbour();
    void readsForwarding();
    void readsEndAndRefusal();
    void readsWhatIsGone();
    void leavesOutWhatIsOfNoUse();
    void refusesEveryTruncation();
    void survivesEveryDamagedOctet();
    void refusesLengthsThatGoNowhere();
    void asksInTheKernelsForm();
};

void TestNetlink::readsALink() {
    const auto facts = parseNetlink(linkMessage());
    QVERIFY(facts);
    QCOMPARE(facts->size(), 1U);
    const auto& link = std::get<LinkFact>(facts->front());
    QCOMPARE(link.index, 7);
    QCOMPARE(link.name, std::string("nan0"));
    QVERIFY(link.up && link.running && !link.gone);
    QCOMPARE(link.mtu, 1280U);
    QCOMPARE(link.kind, std::string("tun"));
    QVERIFY(link.hardware == eui);
    const LinkFact::Counters expected{1, 2, 3, 4, 5, 6, 7, 8};
    QVERIFY(link.counters == expected);
}

void TestNetlink::readsAnAddress() {
    const auto facts = parseNetlink(addressMessage());
    QVERIFY(facts && facts->size() == 1);
    const auto& fact = std::get<AddressFact>(facts->front());
    QCOMPARE(fact.index, 7);
    QCOMPARE(fact.prefix, std::uint8_t{64});
    QCOMPARE(fact.address.toString(), std::string("fd12:3456::200:5eef:1000:2"));
    QVERIFY(fact.tentative && !fact.duplicate);
}

void TestNetlink::readsARoute() {
    const auto facts = parseNetlink(routeMessage());
    QVERIFY(facts && facts->size() == 1);
    const auto& route = std::get<RouteFact>(facts->front());
    QCOMPARE(route.index, 7);
    QCOMPARE(route.prefix, std::uint8_t{128});
    QCOMPARE(route.destination, *Ipv6Address::from(address));
    QCOMPARE(route.gateway, Ipv6Address::from(linkLocal));
    QCOMPARE(route.metric, 1024U);
    QCOMPARE(route.table, 254U);
    QCOMPARE(route.type, std::uint8_t{1});
}

void TestNetlink::readsANeighbour() {
    const auto facts = parseNetlink(neighbourMessage());
    QVERIFY(facts && facts->size() == 1);
    const auto& fact = std::get<NeighbourFact>(facts->front());
    QCOMPARE(fact.state, std::uint16_t{NeighbourFact::Reachable});
    QVERIFY(fact.isRouter);
    QVERIFY(fact.hardware == eui);
    QCOMPARE(fact.address, *Ipv6Address::from(linkLocal));
}

void TestNetlink::readsForwarding() {
    const auto facts = parseNetlink(forwardingMessage());
    QVERIFY(facts && facts->size() == 1);
    QVERIFY(std::get<ForwardingFact>(facts->front()) == (ForwardingFact{ForwardingFact::all, true}));
}

void TestNetlink::readsEndAndRefusal() {
    QVERIFY(std::get<DumpEnd>(parseNetlink(doneMessage())->front()) == DumpEnd{false});
    QVERIFY(std::get<DumpEnd>(parseNetlink(doneMessage(0x10))->front()) == DumpEnd{true});
    QVERIFY(std::get<NetlinkRefusal>(parseNetlink(message(2, 0, number(0xFFFFFFFF)))->front()) == NetlinkRefusal{1});
    QVERIFY(std::get<NetlinkRefusal>(parseNetlink(message(3, 2, number(0xFFFFFFFF - 15)))->front()) == NetlinkRefusal{16});
    QVERIFY(parseNetlink(message(2, 0, number(0)))->empty());
}

void TestNetlink::readsWhatIsGone() {
    QVERIFY(std::get<LinkFact>(parseNetlink(linkMessage(17))->front()).gone);
    Bytes route = routeMessage();
    route[4] = 25;
    QVERIFY(std::get<RouteFact>(parseNetlink(route)->front()).gone);
    Bytes neighbour = neighbourMessage();
    neighbour[4] = 29;
    QVERIFY(std::get<NeighbourFact>(parseNetlink(neighbour)->front()).gone);
}

void TestNetlink::leavesOutWhatIsOfNoUse() {
    Bytes four = addressMessage();
    four[16] = 2;  // AF_INET
    Bytes bridge = linkMessage();
    bridge[16] = 7;  // AF_BRIDGE
    const auto facts = parseNetlink(joined({four, bridge, message(999, 0, number(1)), doneMessage()}));
    QVERIFY(facts);
    QCOMPARE(facts->size(), 1U);
}

void TestNetlink::refusesEveryTruncation() {
    const Bytes all = joined({linkMessage(), addressMessage(), routeMessage(), neighbourMessage(), forwardingMessage(), doneMessage()});
    QCOMPARE(parseNetlink(all)->size(), 6U);
    for (std::size_t length = 1; length < all.size(); ++length) {
        const auto facts = parseNetlink(BytesView(all).first(length));
        if (facts) QVERIFY(facts->size() < 6);
        else QCOMPARE(facts.error().code, static_cast<std::uint16_t>(RouterError::Netlink));
    }
}

void TestNetlink::survivesEveryDamagedOctet() {
    const Bytes all = joined({linkMessage(), addressMessage(), routeMessage(), neighbourMessage(), forwardingMessage(), doneMessage()});
    for (std::size_t at = 0; at < all.size(); ++at) {
        for (const int change : {0x01, 0x80, 0xFF}) {
            Bytes damaged = all;
            damaged[at] = static_cast<std::uint8_t>(damaged[at] ^ change);
            const auto facts = parseNetlink(damaged);
            if (facts) QVERIFY(facts->size() <= all.size() / 16);
        }
    }
}

void TestNetlink::refusesLengthsThatGoNowhere() {
    for (const int length : {0, 1, 15}) {
        Bytes octets = doneMessage();
        octets[0] = static_cast<std::uint8_t>(length);
        QCOMPARE(parseNetlink(octets).error(), routerError(RouterError::Netlink, 0));
    }
    Bytes inside = addressMessage();
    inside[24] = 3;  // an attribute shorter than its own heading
    const Bytes before = doneMessage();
    QCOMPARE(parseNetlink(joined({before, inside})).error(), routerError(RouterError::Netlink, static_cast<std::int64_t>(before.size())));
}

void TestNetlink::asksInTheKernelsForm() {
    // length, RTM_GETLINK, REQUEST | DUMP, sequence, port, ifinfomsg
    QCOMPARE(toHex(netlinkRequest(NetlinkDump::Links, 5)), std::string("20000000120001030500000000000000") + std::string(32, '0'));
    QCOMPARE(toHex(netlinkRequest(NetlinkDump::Routes, 1)), std::string("1C0000001A0001030100000000000000") + "0A" + std::string(22, '0'));
    QCOMPARE(netlinkRequest(NetlinkDump::Forwarding, 1)[4], std::uint8_t{82});
    QCOMPARE(netlinkRequest(NetlinkDump::Neighbours, 1)[4], std::uint8_t{30});
    QCOMPARE(netlinkRequest(NetlinkDump::Addresses, 1)[4], std::uint8_t{22});
}

QTEST_APPLESS_MAIN(TestNetlink)
#include "tst_netlink.moc"
