#include <QFile>
#include <QTest>

#include "app/coap/Exchange.h"
#include "app/coap/PayloadExport.h"
#include "app/coap/ResourceTree.h"
#include "app/coap/ResourceWords.h"
#include "app/coap/VendorViews.h"
#include "app/mesh/Topology.h"

using namespace ami;
using namespace ami::app::coap;

namespace {

const UtcTime now = *fromIso8601("2026-11-26T06:00:00Z");

Payload read(std::string_view text, std::optional<std::uint16_t> format, const std::string& path = "/x") {
    return readPayload(toBytes(text), format, path, now);
}
Payload readHex(std::string_view hex, std::optional<std::uint16_t> format, const std::string& path = "/x") {
    return readPayload(*fromHex(hex), format, path, now);
}
const Field* find(const Payload& payload, std::string_view path) {
    for (const auto& field : payload.fields) {
        if (field.path == path) return &field;
    }
    return nullptr;
}

// OMA LightweightM2M 1.0.2 6.4.3.1, as eclipse-leshan/leshan has it in TlvDecoderTest.java.
const char* const device =
    "C800144F70656E204D6F62696C6520416C6C69616E6365C801164C69676874776569676874204D324D20436C69656E74C80209333435303030313233C303312E30860641"
    "000141010588070842000ED842011388870841007D42010384C10964C10A0F830B410000C40D5182428FC60E2B30323A3030C11055";

}  // namespace

class TestPayload : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void senMlGetsItsTimesAndUnits() {
        // RFC 8428 5.1.2, with a relative time: -5 counts from now.
        const Payload payload = read(R"([{"bn":"urn:dev:ow:10e2073a01080063:","u":"%RH","v":20,"n":"h"},{"n":"c","u":"A","t":-5,"v":1.20},{"n":"t","u":"Cel","bt":1320067464,"v":23.1}])", 110);
        QCOMPARE(payload.shape, PayloadShape::Fields);
        QVERIFY(!payload.isGuess && !payload.isLoose && !payload.problem);
        QCOMPARE(payload.fields[1].value, std::string("1.20"));
        QCOMPARE(toIso8601(*payload.fields[1].time), std::string("2026-11-26T05:59:55Z"));
        QVERIFY(!payload.fields[0].time);
        QCOMPARE(toIso8601(*payload.fields[2].time), std::string("2011-10-31T13:24:24Z"));
        QCOMPARE(unitWords(payload.fields[2].unit), QStringLiteral("°C"));
    }

    void numbersNeverLoseADigit() {
        QCOMPARE(read(R"([{"n":"e","u":"Wh","v":1234567890123456.789}])", 110).fields[0].value, std::string("1234567890123456.789"));
        QCOMPARE(read("000123456789012345.670", 0, "/3331/0/5700").fields[0].value, std::string("000123456789012345.670"));
        QCOMPARE(read("[12345678901234567890123.5]", 50).tree[1].text, std::string("12345678901234567890123.5"));
    }

    void objectsOfLwm2mHaveNamesAndUnits() {
        const Payload payload = read(R"([{"bn":"/10242/0/","n":"4","v":230.1},{"n":"46","v":400.2},{"n":"41","v":1002.5},{"n":"50","v":0.1},{"n":"34","v":3.2}])", 110, "/10242/0");
        // The reason is known: names begin with "/".
        QVERIFY(payload.isLoose && payload.deviations.size() == 1 && payload.deviations[0].isLwm2m() && payload.deviations[0].count == 5);
        QCOMPARE(find(payload, "/10242/0/4")->words, QStringLiteral("Voltage, phase L1 (R)"));
        QCOMPARE(find(payload, "/10242/0/4")->unit, std::string("V"));
        QCOMPARE(find(payload, "/10242/0/46")->words, QStringLiteral("Voltage between L1 and L2 (R-S)"));
        QCOMPARE(find(payload, "/10242/0/41")->unit, std::string("kWh"));
        QCOMPARE(find(payload, "/10242/0/50")->words, QStringLiteral("Current, neutral"));
        QCOMPARE(find(payload, "/10242/0/34")->words, QStringLiteral("Active power, all phases"));
    }

    void unitAndTimeOfTheInstanceGoToItsValues() {
        const Payload payload = read(R"([{"bn":"/3331/","n":"0/5700","v":12.5},{"n":"0/5701","vs":"kWh"},{"n":"0/5518","v":1790000000},{"n":"1/5805","v":7}])", 110, "/3331");
        QCOMPARE(find(payload, "/3331/0/5700")->unit, std::string("kWh"));
        QVERIFY(!find(payload, "/3331/0/5700")->isUsualUnit);
        QCOMPARE(toIso8601(*find(payload, "/3331/0/5700")->time), std::string("2026-09-21T14:13:20Z"));
        QCOMPARE(find(payload, "/3331/0/5518")->valueWords, QStringLiteral("2026-09-21T14:13:20Z"));
        // What older devices call 5700; nobody said its unit.
        QVERIFY(find(payload, "/3331/1/5805")->words.startsWith(QStringLiteral("Energy")));
        QVERIFY(find(payload, "/3331/1/5805")->isUsualUnit);
        QVERIFY(!find(payload, "/3331/1/5805")->time);
    }

    void tlvIsReadByTheTypesOfItsResources() {
        const Payload payload = readHex(device, 11542, "/3/0");
        QCOMPARE(find(payload, "/3/0/0")->value, std::string("Open Mobile Alliance"));
        QCOMPARE(find(payload, "/3/0/7/1")->value, std::string("5000"));
        QCOMPARE(find(payload, "/3/0/7/1")->unit, std::string("mV"));
        QCOMPARE(find(payload, "/3/0/6/1")->valueWords, QStringLiteral("USB"));
        QCOMPARE(find(payload, "/3/0/11/0")->valueWords, QStringLiteral("no error"));
        QCOMPARE(find(payload, "/3/0/13")->valueWords, QStringLiteral("2013-05-02T10:40:15Z"));
        // The whole object, with its instance around the resources, and without.
        const Bytes inner = *fromHex(device);
        Bytes whole = *fromHex("080079");
        append(whole, inner);
        for (const Bytes& octets : {whole, inner}) QVERIFY(find(readPayload(octets, 11542, "/3", now), "/3/0/9"));
        // One resource, and one of several values.
        QVERIFY(find(readHex("C10964", 11542, "/3/0/9"), "/3/0/9"));
        QVERIFY(find(readHex("8606410001410105", 11542, "/3/0/6"), "/3/0/6/1"));
        QCOMPARE(find(readHex("E416444366E666", 11542, "/3316/0"), "/3316/0/5700")->value, std::string("230.9"));
    }

    void whatIsSaidButDoesNotFitIsShownByItsLook() {
        const Payload payload = read("not json", 50);
        QCOMPARE(payload.shape, PayloadShape::Text);
        QVERIFY(payload.isGuess && payload.problem);
        QCOMPARE(static_cast<int>(payload.problem->code), 20);
        QCOMPARE(readHex("FF00FE", 110).shape, PayloadShape::Octets);
        QCOMPARE(readHex("FF00FE", 0).problem->code, std::uint16_t{152});
        QCOMPARE(readHex("DEADBEEF", 42).shape, PayloadShape::Octets);
        QVERIFY(!readHex("DEADBEEF", 42).isGuess);
        QCOMPARE(read("{}", 40000).shape, PayloadShape::Octets);
    }

    void theLookAloneIsEnough_data() {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<int>("shape");
        QTest::addColumn<int>("format");
        const auto text = [](const char* words) { return QByteArray::fromStdString(toHex(toBytes(words))); };
        QTest::newRow("nothing") << QByteArray() << static_cast<int>(PayloadShape::Empty) << -1;
        QTest::newRow("senml") << text(R"([{"n":"v","v":1}])") << static_cast<int>(PayloadShape::Fields) << 110;
        QTest::newRow("array of maps") << text(R"([{"a":1}])") << static_cast<int>(PayloadShape::Tree) << 50;
        QTest::newRow("json") << text(R"({"a":1})") << static_cast<int>(PayloadShape::Tree) << 50;
        QTest::newRow("lwm2m json") << text(R"({"e":[{"n":"0","v":1}]})") << static_cast<int>(PayloadShape::Fields) << 11543;
        QTest::newRow("links") << text("</a>;ct=0,</b>;obs") << static_cast<int>(PayloadShape::Links) << 40;
        QTest::newRow("text") << text("hello") << static_cast<int>(PayloadShape::Text) << 0;
        QTest::newRow("broken json") << text("{\"a\":") << static_cast<int>(PayloadShape::Text) << 0;
        QTest::newRow("senml cbor") << QByteArray("81A2006161 0201").replace(" ", "") << static_cast<int>(PayloadShape::Fields) << 112;
        QTest::newRow("cbor map") << QByteArray("A2616101616220") << static_cast<int>(PayloadShape::Tree) << 60;
        QTest::newRow("octets") << QByteArray("FF0102") << static_cast<int>(PayloadShape::Octets) << -1;
    }
    void theLookAloneIsEnough() {
        QFETCH(QByteArray, hex);
        QFETCH(int, shape);
        QFETCH(int, format);
        const Payload payload = readHex(hex.toStdString(), std::nullopt);
        QCOMPARE(static_cast<int>(payload.shape), shape);
        QCOMPARE(payload.readAs ? static_cast<int>(*payload.readAs) : -1, format);
        QVERIFY(payload.isGuess && !payload.problem);
    }

    void neighborsOfTwoMakersAreTables() {
        const Payload ti = readHex("00124B0014F7D2E1B4A0" "00000000000000000000", 42, "/rssi");
        QCOMPARE(ti.shape, PayloadShape::Neighbors);
        QCOMPARE(ti.neighbors.size(), std::size_t{1});
        QVERIFY(ti.neighbors[0].scaleIn == 0xB4u && ti.neighbors[0].scaleOut == 0xA0u && ti.neighbors[0].levelIn == 6 && ti.neighbors[0].levelOut == -14);
        // Levels as in Wi-SUN's RSL element, dBm + 174: TI's router copies its running averages there, and its modem example shows such octets as
        // -174 + octet (TexasInstruments/simplelink-lowpower-f2-sdk, ti_wisunfan/apps: border_router_nanostack_tirf, at_modem). 255: unknown.
        const Payload levels = readHex("00124B0014F7D2E16D64" "00124B0014F7000200FF", 0, "/rssi");
        QVERIFY(levels.neighbors.size() == 2 && levels.neighbors[0].levelIn == -65 && levels.neighbors[0].levelOut == -74);
        QVERIFY(!levels.neighbors[1].levelIn && !levels.neighbors[1].levelOut);
        const Payload node = read("\"tag\":d2e1,\n\"index\":0,\n\"type\":0,\n\"mac_tx_count\":120,\n\"mac_tx_failed_count\":3,\n\"rpl_rank\":65535,\n\"etx\":140,\n\"rsl_in\":-71,\n\"rsl_out\":81,\n", 0, "/status/neighbor");
        QCOMPARE(node.shape, PayloadShape::Neighbors);
        const auto& row = node.neighbors[0];
        QVERIFY(row.kind == "primary-parent" && row.levelIn == -71 && !row.levelOut && !row.rank && row.sent == 120u && row.failed == 3u);
        QCOMPARE(row.etx->toString(), std::string("1.0937500"));
        const Payload all = read("{\n  \"running\": \"0-01:02:03\",\n  \"parent\": \"d2e1\",\n  \"neighbor_count\": \"2\"\n}\n", 50, "/status/all");
        QCOMPARE(all.shape, PayloadShape::Fields);
        QCOMPARE(all.fields[2].number->toString(), std::string("2"));
        // The same text elsewhere is plain JSON.
        QCOMPARE(read("{\"a\":\"1\"}", 50, "/other").shape, PayloadShape::Tree);
    }

    void neighborsBecomeLinksOfTheTopology() {
        const Ipv6Address node = *Ipv6Address::parse("fd12::5");
        const std::vector<Eui64> known{*Eui64::parse("00:12:4b:00:14:f7:d2:e1"), *Eui64::parse("00:12:4b:00:14:f7:00:02")};
        const Payload payload = read("\"tag\":d2e1,\n\"type\":0,\n\"mac_tx_count\":120,\n\"mac_tx_failed_count\":3,\n\"etx\":128,\n\"rsl_in\":-71,\n\"rsl_out\":-80,\n", 0, "/status/neighbor");
        const auto snapshot = snapshotOf(payload, node, known, now);
        QVERIFY(snapshot && snapshot->coverage == app::mesh::Coverage::Part && snapshot->links.size() == 1);
        const auto& link = snapshot->links[0];
        QVERIFY(link.rslIn->value == -71 && link.rslOut->value == -80 && link.rslIn->by == app::mesh::Witness::Node && link.rslIn->taken == now);
        QVERIFY(link.etx->value == 1.0 && (link.frames->value == app::mesh::FrameCounters{120, 117}));
        QVERIFY(std::get<Eui64>(snapshot->nodes[0].parents->value[0]) == known[0]);
        app::mesh::Topology topology;
        topology.apply(*snapshot);
        QVERIFY(topology.find(app::mesh::NodeName(node)) && topology.find(app::mesh::NodeName(known[0])));
        // Two that end alike: nobody is guessed.
        const std::vector<Eui64> twins{known[0], *Eui64::parse("00:12:4b:00:99:99:d2:e1")};
        QVERIFY(!snapshotOf(payload, node, twins, now));
        const auto status = snapshotOf(read("{\"running\": \"1-00:00:01\", \"parent\": \"0002\"}", 50, "/status/all"), node, known, now);
        QVERIFY(status && status->nodes[0].uptime->value == std::chrono::seconds(86401));
        QVERIFY(std::get<Eui64>(status->nodes[0].parents->value[0]) == known[1]);
        QVERIFY(!snapshotOf(read("hello", 0), node, known, now));
        const auto ti = snapshotOf(readHex("00124B0014F7D2E16D64", 42, "/rssi"), known[1], {}, now);
        QVERIFY(ti && ti->links[0].rslIn->value == -65 && ti->links[0].rslOut->value == -74 && !ti->links[0].lqiIn);
        QVERIFY(ti->nodes[0].eui64 == known[1] && ti->nodes[0].addresses.empty());
        const auto ranked = snapshotOf(read("\"tag\":d2e1,\"type\":3,\"rpl_rank\":256,\"etx\":140,\"rsl_in\":-71,\"rsl_out\":-174,\n", 0, "/status/neighbor"), node, known, now);
        QVERIFY(ranked && ranked->nodes.size() == 2 && ranked->nodes[1].eui64 == known[0] && ranked->nodes[1].rank->value == 256u);
        QVERIFY(!ranked->links[0].rslOut && !ranked->nodes[0].parents);
    }

    void resourcesStandInATree() {
        const auto tree = readResourceTree(toBytes(
            "</>;title=\"General\",</3331/0>;ct=\"110 112\";obs,</3331/10/5700>,</3331/2>,</a%20b/c>;rt=\"x y\";if=\"s\";sz=12,"
            "<http://www.example.com/t>;rel=alternate,</t>;anchor=\"/sensors\",<//evil/x>,<relative>,</c/>"));
        QVERIFY(tree);
        QStringList shown;
        for (const auto& node : tree->nodes) shown << QStringLiteral("%1%2").arg(node.depth).arg(QString::fromStdString(node.segment));
        QCOMPARE(shown, (QStringList{"03331", "10", "12", "110", "25700", "0", "0a b", "1c", "0c", "0http://www.example.com/t", "0/t", "0//evil/x", "0relative"}));
        QCOMPARE(tree->find("/3331")->words, QStringLiteral("Energy"));
        QVERIFY(!tree->find("/3331")->info && tree->find("/3331/0")->info->isObservable);
        QVERIFY((tree->find("/3331/0")->info->formats == std::vector<std::uint16_t>{110, 112}));
        QVERIFY(tree->find("/a%20b/c")->info->size == 12u);
        QVERIFY(tree->find("/")->info->title == "General");
        QVERIFY(tree->nodes.back().isElsewhere && tree->nodes.back().path.empty());
        QVERIFY(tree->nodes[1].parent == std::size_t{0});
    }

    void hostileListsAreBounded() {
        std::string deep = "<";
        for (int i = 0; i < 17; ++i) deep += "/a";
        const auto tree = readResourceTree(toBytes(deep + ">,</b>"));
        QVERIFY(tree && tree->left == 1 && tree->nodes.size() == 1);
        std::string many;
        for (int i = 0; i < 4000; ++i) many += (i ? ",</" : "</") + std::to_string(i) + "/a/b/c/d/e>";
        const auto wide = readResourceTree(toBytes(many));
        QVERIFY(wide && wide->nodes.size() <= 20'000 && wide->left > 0);
        const auto control = readResourceTree(toBytes("</%1B%5B2J>;title=\"\x1B[31m\""));
        QVERIFY(control && control->nodes[0].segment == "?[2J" && control->nodes[0].info->title == "?[31m");
        QVERIFY(!readResourceTree(toBytes("</a")));
    }

    void objectPathsAreFoundBehindAFolder() {
        QVERIFY((ObjectPath::parse("/3331/0/5700") == ObjectPath{3331, 0, 5700, {}}));
        QVERIFY((ObjectPath::parse("/lwm2m/3/0/7/1") == ObjectPath{3, 0, 7, 1}));
        QVERIFY(ObjectPath::parse("/3/") && !ObjectPath::parse("/time") && !ObjectPath::parse("/1/2/3/4/5") && !ObjectPath::parse("/99999"));
    }

    void everyNameOfTheTableCanBeTranslated() {
        QFile file(QStringLiteral(AMI_SOURCE_DIR "/resources/mesh/ipso-objects.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const auto names = ResourceNames::fromJson({text.constData(), static_cast<std::size_t>(text.size())});
        QVERIFY(names && names->size() == 9 && ResourceNames::builtIn().size() == 9);
        const char* const* first = nullptr;
        const std::size_t count = translatableNames(&first);
        QSet<QByteArray> known;
        for (std::size_t i = 0; i < count; ++i) known.insert(first[i]);
        for (const int id : {3, 4, 3305, 3316, 3317, 3328, 3331, 10242, 10243}) {
            const auto* object = names->object(static_cast<std::uint16_t>(id));
            QVERIFY(object && known.contains(QByteArray::fromStdString(object->name)));
            for (const auto& [number, resource] : object->resources) {
                QVERIFY2(known.contains(QByteArray::fromStdString(resource.name)), resource.name.c_str());
                for (const auto& [value, word] : resource.values) QVERIFY2(known.contains(QByteArray::fromStdString(word)), word.c_str());
            }
        }
    }

    void editedNamesAreCheckedAndOwnWordsStay() {
        const auto own = ResourceNames::fromJson(R"({"version":1,"objects":[{"id":33000,"name":"Feeder","resources":[{"id":1,"name":"Fuse","unit":"A","type":"float"}]}]})");
        QVERIFY(own);
        QCOMPARE(own->resource(33000, 1)->words(), QStringLiteral("Fuse"));
        for (const char* bad : {"", "{}", R"({"version":2,"objects":[]})", R"({"version":1,"objects":[{"id":70000,"name":"x","resources":[]}]})",
                                R"({"version":1,"objects":[{"id":1,"name":"x","resources":[{"id":1}]}]})",
                                R"({"version":1,"objects":[{"id":1,"name":"x","resources":[{"id":1,"name":"a","type":"b"}]}]})",
                                R"({"version":1,"objects":[{"id":1,"name":"x","resources":[]},{"id":1,"name":"x","resources":[]}]})"}) {
            const auto names = ResourceNames::fromJson(bad);
            QVERIFY2(!names, bad);
            QCOMPARE(names.error().code, std::uint16_t{153});
        }
    }

    void attemptsFollowTheWaitsOfTheStandard() {
        // RFC 7252 4.8: waits of 2 to 3 s, doubled each time, 4 retransmissions.
        using namespace std::chrono_literals;
        QCOMPARE(attemptsAfter(0s), (Attempts{1, 1}));
        QCOMPARE(attemptsAfter(2500ms), (Attempts{1, 2}));
        QCOMPARE(attemptsAfter(5s), (Attempts{2, 2}));
        QCOMPARE(attemptsAfter(8s), (Attempts{2, 3}));
        QCOMPARE(attemptsAfter(15s), (Attempts{3, 4}));
        QCOMPARE(attemptsAfter(1000s), (Attempts{5, 5}));
        QCOMPARE(attemptText(Attempts{2, 2}) + "|" + attemptText(Attempts{2, 3}) + "|" + attemptText({}), std::string("2|2\u20133|"));
    }

    void exportsAreSafeAndKeepDigits() {
        Payload payload = read("[{\"n\":\"a\",\"u\":\"V\",\"v\":230.10},{\"n\":\"b\",\"vs\":\"=HYPERLINK(\\\"x\\\")\"},{\"n\":\"c\",\"v\":-5}]", 110);
        QCOMPARE(QString::fromStdString(toCsv(payload)),
                 QStringLiteral("path,name,value,unit,time\r\na,,230.10,V,\r\nb,,\"'=HYPERLINK(\"\"x\"\")\",,\r\nc,,-5,,\r\n"));
        QVERIFY(toJson(payload).find(R"("value":"230.10")") != std::string::npos);
        QVERIFY(toCsv(read("hello", 0)).find("hello") != std::string::npos);
        QVERIFY(toJson(readHex("FF00", 42)).find(R"("hex":"FF00")") != std::string::npos);
    }

    void changesAreWrittenDownWithoutControlOctets() {
        Ask ask;
        ask.method = 3;
        ask.url = *hal::CoapUrl::parse("coap://[fd12::5]/3316/0/5750?x=1");
        ask.payload = toBytes("feeder 7");
        ask.contentFormat = 0;
        const auto intent = intentOf(ask, read("old", 0));
        QCOMPARE(intent.action, std::string("coap.put"));
        QCOMPARE(intent.object, std::string("/3316/0/5750"));
        QCOMPARE(intent.before, std::string("old"));
        QCOMPARE(intent.after, std::string("feeder 7"));
        QCOMPARE(auditText(*fromHex("1B00")), std::string("0x1B00"));
        QVERIFY(auditText(Bytes(1000, 'a')).size() < 300);
        QVERIFY(differs(ask, read("feeder 8", 0)) && !differs(ask, read("feeder 7", 0)) && !differs(ask, read("feeder 8", 50)));
        QVERIFY(!payloadOf("0A F", true) && !payloadOf("xy", true) && toHex(*payloadOf("0A:ff 01", true)) == "0AFF01");
    }

    void everyTruncationAndEveryChangedOctetIsReadSomehow() {
        const std::pair<Bytes, std::uint16_t> samples[] = {{*fromHex(device), 11542},
                                                           {toBytes(R"([{"bn":"/3331/0/","n":"5700","v":1.5,"bt":1e9}])"), 110},
                                                           {*fromHex("82A220652F332F302F0201A10203"), 112},
                                                           {toBytes("\"tag\":d2e1,\n\"etx\":140,\n\"rsl_in\":-71,\n"), 0}};
        for (const auto& [whole, format] : samples) {
            for (const char* path : {"/3/0", "/status/neighbor", "/rssi"}) {
                for (std::size_t i = 0; i <= whole.size(); ++i) {
                    const Payload cut = readPayload(BytesView(whole).first(i), format, path, now);
                    QCOMPARE(cut.octets.size(), i);
                    if (i == whole.size()) break;
                    Bytes changed = whole;
                    changed[i] = static_cast<std::uint8_t>(changed[i] ^ 0x80);
                    const Payload other = readPayload(changed, format, path, now);
                    QVERIFY(other.octets == changed && (other.shape != PayloadShape::Empty));
                    static_cast<void>(toCsv(other));
                    static_cast<void>(toJson(other));
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestPayload)
#include "tst_payload.moc"
