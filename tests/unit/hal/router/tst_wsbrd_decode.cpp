#include <QtTest>

#include "hal/router/RouterError.h"
#include "hal/router/WsbrdDecode.h"
#include "hal/router/wire/BusMessages.h"

using namespace ami;
using namespace ami::hal;

namespace {

BusValue octets(Bytes content) { return {"ay", std::move(content)}; }
BusValue flag(bool on) { return {"b", on}; }
BusValue text(const char* content) { return {"s", std::string(content)}; }
BusValue octet(std::uint8_t number) { return {"y", std::uint64_t{number}}; }
BusValue whole(std::int64_t number) { return {"i", number}; }
BusValue variant(BusValue inside) { return {"v", BusValue::Children{std::move(inside)}}; }
BusValue entry(const char* key, BusValue value) { return {"{sv}", BusValue::Children{text(key), variant(std::move(value))}}; }

const Bytes eui{0x00, 0x00, 0x5E, 0xEF, 0x10, 0x00, 0x00, 0x03};
const Bytes address{0xFD, 0x12, 0x34, 0x56, 0, 0, 0, 0, 0x02, 0x00, 0x5E, 0xEF, 0x10, 0x00, 0x00, 0x03};
const Bytes parentAddress{0xFD, 0x12, 0x34, 0x56, 0, 0, 0, 0, 0x02, 0x00, 0x5E, 0xEF, 0x10, 0x00, 0x00, 0x01};

BusValue nodes(std::vector<BusValue> keys, Bytes who = eui) {
    BusValue node{"(aya{sv})", BusValue::Children{octets(std::move(who)), BusValue{"a{sv}", BusValue::Children(std::move(keys))}}};
    return variant({"a(aya{sv})", BusValue::Children{std::move(node)}});
}

BusValue routes(Bytes who, bool external, std::vector<Bytes> parents) {
    BusValue::Children list;
    for (Bytes& one : parents) list.push_back(octets(std::move(one)));
    BusValue route{"(aybaay)", BusValue::Children{octets(std::move(who)), flag(external), BusValue{"aay", std::move(list)}}};
    return variant({"a(aybaay)", BusValue::Children{std::move(route)}});
}

/// A message of D-Bus: type, body, and header fields that are nothing but padding here.
Bytes message(std::uint8_t type, std::string_view body, char order = 'l') {
    const auto size = static_cast<std::uint8_t>(body.size());
    Bytes octetsOfIt{static_cast<std::uint8_t>(order), type, 0, 1};
    if (order == 'l') append(octetsOfIt, Bytes{size, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0});
    else append(octetsOfIt, Bytes{0, 0, 0, size, 0, 0, 0, 1, 0, 0, 0, 0});
    append(octetsOfIt, toBytes(body));
    return octetsOfIt;
}

}  // namespace

class TestWsbrdDecode : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsRssiByItsType();
    void keepsEveryKeyOfAVersion();
    void readsParentAndAddressesOfOldVersions();
    void saysWhichKeyHasATypeThatNoVersionUses();
    void refusesPropertiesOfAnotherShape();
    void readsRoutes();
    void readsTheNetwork();
    void holdsBackSignalsWithKeysAndNothingElse();
    void passesMessagesInWhateverPieces();
    void refusesWhatIsNoMessage();
};

void TestWsbrdDecode::readsRssiByItsType() {
    const auto rssi = [](BusValue value) { return decodeNodes(nodes({entry("rssi", std::move(value))}))->front().rssi; };
    QCOMPARE(rssi(octet(73)), std::optional<int>(-101));
    QCOMPARE(rssi(octet(0)), std::optional<int>(-174));
    QCOMPARE(rssi(octet(255)), std::optional<int>());
    QCOMPARE(rssi(whole(-71)), std::optional<int>(-71));
    QCOMPARE(rssi(BusValue{"n", std::int64_t{-71}}), std::optional<int>(-71));
    QCOMPARE(rssi(text("-71")), std::optional<int>());
    QCOMPARE(rssi(whole(-2'000'000)), std::optional<int>());
}

void TestWsbrdDecode::keepsEveryKeyOfAVersion() {
    const auto read = decodeNodes(nodes({entry("is_border_router", flag(false)), entry("node_role", octet(1)), entry("is_authenticated", flag(true)),
                                         entry("is_neighbor", flag(true)), entry("rssi", octet(109)), entry("lqi", octet(200)),
                                         entry("rsl", whole(-66)), entry("rsl_adv", whole(-70)), entry("pom", octets({2, 3})),
                                         entry("mdr_cmd_capable", flag(true)), entry("eapol_target", octets(parentAddress))}));
    QVERIFY(read);
    WsbrdNode expected;
    expected.eui64 = *Eui64::from(eui);
    expected.isBorderRouter = false;
    expected.isAuthenticated = expected.isNeighbor = true;
    expected.nodeRole = 1;
    expected.rssi = -65;
    expected.lqi = 200;
    expected.rsl = -66;
    expected.rslAdv = -70;
    expected.eapolTarget = Ipv6Address::from(parentAddress);
    QVERIFY(read->front() == expected);
}

void TestWsbrdDecode::readsParentAndAddressesOfOldVersions() {
    const auto read = decodeNodes(nodes({entry("parent", octets(eui)), entry("ipv6", {"aay", BusValue::Children{octets(parentAddress), octets(address)}})}));
    QVERIFY(read);
    QCOMPARE(read->front().parent, Eui64::from(eui));
    QCOMPARE(read->front().ipv6.size(), 2U);
    QCOMPARE(read->front().ipv6[1], *Ipv6Address::from(address));
    QVERIFY(!read->front().isAuthenticated);
}

void TestWsbrdDecode::saysWhichKeyHasATypeThatNoVersionUses() {
    std::vector<WsbrdOddity> oddities;
    const auto read = decodeNodes(nodes({entry("eapol_target", octet(16)), entry("rsl", text("-70")), entry("is_neighbor", octet(1)),
                                         entry("node_role", whole(1)), entry("lqi", octet(9)), entry("unheard_of", text("x"))}),
                                  &oddities);
    QVERIFY(read);
    QCOMPARE(read->front().lqi, std::optional<std::uint8_t>(std::uint8_t{9}));
    QVERIFY(!read->front().eapolTarget && !read->front().rsl && !read->front().isNeighbor && !read->front().nodeRole);
    const std::vector<WsbrdOddity> expected{{"is_neighbor", "y"}, {"node_role", "i"}, {"rsl", "s"}, {"eapol_target", "y"}};
    QVERIFY(oddities == expected);
}

void TestWsbrdDecode::refusesPropertiesOfAnotherShape() {
    for (const BusValue& value : {octet(1), text("x"), octets(eui), variant(text("x")), BusValue{"as", BusValue::Children{text("x")}},
                                  BusValue{"a(ayay)", BusValue::Children{{"(ayay)", BusValue::Children{octets(eui), octets(eui)}}}},
                                  nodes({}, Bytes{1, 2, 3}), nodes({}, address), BusValue{}}) {
        const auto read = decodeNodes(value);
        QVERIFY(!read);
        QCOMPARE(read.error().code, static_cast<std::uint16_t>(RouterError::WrongType));
        QVERIFY(!decodeRoutes(value));
    }
    QVERIFY(!decodeRoutes(routes(eui, false, {})));
    QVERIFY(!decodeRoutes(routes(address, false, {eui})));
}

void TestWsbrdDecode::readsRoutes() {
    const auto read = decodeRoutes(routes(address, true, {parentAddress, address}));
    QVERIFY(read);
    QCOMPARE(read->front().address.toString(), std::string("fd12:3456::200:5eef:1000:3"));
    QVERIFY(read->front().isExternal);
    QCOMPARE(read->front().parents.size(), 2U);
    QCOMPARE(read->front().parents[0].toString(), std::string("fd12:3456::200:5eef:1000:1"));
}

void TestWsbrdDecode::readsTheNetwork() {
    WsbrdNetwork network;
    QVERIFY(decodeNetworkProperty("WisunNetworkName", variant(text("AMI Test")), network));
    QVERIFY(decodeNetworkProperty("WisunPanId", variant({"q", std::uint64_t{0x20A3}}), network));
    QVERIFY(decodeNetworkProperty("WisunFanVersion", variant(octet(2)), network));
    QVERIFY(decodeNetworkProperty("HwAddress", variant(octets(eui)), network));
    QVERIFY(decodeNetworkProperty("DutyCycleLevel", variant(whole(1)), network));
    BusValue version{"(uuu)", BusValue::Children{{"u", std::uint64_t{2}}, {"u", std::uint64_t{20}}, {"u", std::uint64_t{0}}}};
    QVERIFY(decodeNetworkProperty("RcpApiVersion", variant(version), network));
    QCOMPARE(network.name, std::optional<std::string>("AMI Test"));
    QCOMPARE(network.panId, std::optional<std::uint16_t>(std::uint16_t{0x20A3}));
    QCOMPARE((*network.rcpApiVersion)[1], 20U);
    QVERIFY(!decodeNetworkProperty("WisunPanId", variant({"u", std::uint64_t{70'000}}), network));
    QVERIFY(!decodeNetworkProperty("WisunNetworkName", variant(octet(1)), network));
    QVERIFY(!decodeNetworkProperty("Gtks", variant(octets(eui)), network));
    QVERIFY(!decodeNetworkProperty("HwAddress", variant(octets(address)), network));
}

void TestWsbrdDecode::holdsBackSignalsWithKeysAndNothingElse() {
    using namespace std::string_view_literals;
    for (const char order : {'l', 'B'}) {
        for (const std::string_view key : {"Gtks\0secret"sv, "Gaks\0secret"sv, "Lgtks\0secret"sv, "Lgaks\0secret"sv}) {
            BusMessages messages;
            Bytes in = message(4, "Nodes\0"sv, order), out;
            const Bytes before = in;
            append(in, message(4, key, order));
            const Bytes after = message(2, key, order);  // an answer is nobody's secret but the asker's
            append(in, after);
            QVERIFY(messages.receive(in, out));
            Bytes expected = before;
            append(expected, after);
            QVERIFY(out == expected);
            QCOMPARE(messages.heldBack(), 1U);
        }
    }
}

void TestWsbrdDecode::passesMessagesInWhateverPieces() {
    Bytes stream;
    for (int i = 0; i < 5; ++i) append(stream, message(static_cast<std::uint8_t>(1 + i % 4), std::string(static_cast<std::size_t>(7 * i), 'x'), i % 2 ? 'l' : 'B'));
    for (std::size_t piece = 1; piece <= stream.size(); ++piece) {
        BusMessages messages;
        Bytes out;
        for (std::size_t at = 0; at < stream.size(); at += piece) {
            QVERIFY(messages.receive(BytesView(stream).subspan(at, std::min(piece, stream.size() - at)), out));
        }
        QVERIFY(out == stream);
    }
}

void TestWsbrdDecode::refusesWhatIsNoMessage() {
    for (const Bytes& noise : {toBytes("HTTP/1.1 400 Bad Request\r\n"), Bytes(64, 0), Bytes{'l', 1, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0},
                               Bytes{'l', 1, 0, 1, 0xFF, 0xFF, 0xFF, 0xFF, 1, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF}}) {
        BusMessages messages;
        Bytes out = message(1, "first");
        Bytes in = out, passed;
        append(in, noise);
        const auto taken = messages.receive(in, passed);
        QVERIFY(!taken);
        QCOMPARE(taken.error(), routerError(RouterError::NotABus, static_cast<std::int64_t>(out.size())));
        QVERIFY(passed == out);
    }
}

QTEST_APPLESS_MAIN(TestWsbrdDecode)
#include "tst_wsbrd_decode.moc"
