#include <QTest>

#include "protocol/mesh/Lwm2mJson.h"
#include "protocol/mesh/Lwm2mTlv.h"

using namespace ami;
using namespace ami::mesh;

namespace {

// OMA LightweightM2M 1.0.2 6.4.3.1, the example client's /3/0, as eclipse-leshan/leshan has it in TlvDecoderTest.java and
// eclipse-wakaama/wakaama in tests/data_tlv_test.c.
const char* const device =
    "C800144F70656E204D6F62696C6520416C6C69616E6365C801164C69676874776569676874204D324D20436C69656E74C80209333435303030313233C303312E30860641"
    "000141010588070842000ED842011388870841007D42010384C10964C10A0F830B410000C40D5182428FC60E2B30323A3030C11055";
// 6.4.3.2: access control of two instances, and 6.4.3.3: an object link (LwM2mNodeDecoderTest.java).
const char* const accessControl = "08000EC10001C101008302417F07C1037F080212C10003C101008702417F0761013601C1037F";
const char* const links =
    "080026C8000B6D79536572766963652031C8010F496E7465726E65742E31352E323334C40200430000080126C8000B6D79536572766963652032C8010F496E7465726E65"
    "742E31352E323335C402FFFFFFFF";

std::string shown(const std::vector<TlvNode>& nodes) {
    std::string all;
    for (const auto& node : nodes) {
        all += (all.empty() ? "" : "|") + std::to_string(node.depth) + "i" + std::to_string(static_cast<int>(node.kind)) + ":" + std::to_string(node.id);
        if (!node.value.empty()) all += "=" + toHex(node.value);
    }
    return all;
}

const TlvNode* find(const std::vector<TlvNode>& nodes, TlvKind kind, std::uint16_t id) {
    for (const auto& node : nodes) {
        if (node.kind == kind && node.id == id) return &node;
    }
    return nullptr;
}

Result<std::vector<SenMlRecord>> json(std::string_view text) { return decodeLwm2mJson(toBytes(text)); }
int codeOf(const Result<std::vector<SenMlRecord>>& records) { return records ? 0 : static_cast<int>(records.error().code); }

}  // namespace

class TestLwm2m : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deviceOfTheStandardIsRead() {
        const auto nodes = decodeLwm2mTlv(*fromHex(device));
        QVERIFY(nodes);
        QCOMPARE(toText(find(*nodes, TlvKind::Resource, 0)->value), std::string("Open Mobile Alliance"));
        QCOMPARE(toText(find(*nodes, TlvKind::Resource, 1)->value), std::string("Lightweight M2M Client"));
        QCOMPARE(toText(find(*nodes, TlvKind::Resource, 14)->value), std::string("+02:00"));
        QVERIFY(tlvInteger(find(*nodes, TlvKind::Resource, 13)->value) == 1367491215);
        QVERIFY(tlvInteger(find(*nodes, TlvKind::Resource, 9)->value) == 100);
        std::vector<std::int64_t> voltages;
        bool inside = false;
        for (const auto& node : *nodes) {
            if (node.depth == 0) inside = node.kind == TlvKind::MultipleResource && node.id == 7;
            else if (inside) voltages.push_back(*tlvInteger(node.value));
        }
        QVERIFY((voltages == std::vector<std::int64_t>{3800, 5000}));
    }

    void instancesAndWideIdentifiersAreRead() {
        const auto nodes = decodeLwm2mTlv(*fromHex(accessControl));
        QVERIFY(nodes);
        QCOMPARE(shown(*nodes), std::string("0i0:0|1i3:0=01|1i3:1=00|1i2:2|2i1:127=07|1i3:3=7F|0i0:2|1i3:0=03|1i3:1=00|1i2:2|2i1:127=07|2i1:310=01|1i3:3=7F"));
        const auto linked = decodeLwm2mTlv(*fromHex(links));
        QVERIFY(linked && linked->size() == 8);
        // Length 4 in a three-bit field with bits 4 and 3 clear; the value of the first link is 0x0043 0x0000.
        QVERIFY((tlvObjectLink((*linked)[3].value) == std::pair<std::uint16_t, std::uint16_t>(0x43, 0)));
        QVERIFY((tlvObjectLink((*linked)[7].value) == std::pair<std::uint16_t, std::uint16_t>(0xFFFF, 0xFFFF)));
    }

    void whatIsReadIsWrittenBackOctetForOctet() {
        for (const char* hex : {device, accessControl, links}) {
            const Bytes octets = *fromHex(hex);
            const auto nodes = decodeLwm2mTlv(octets);
            QVERIFY(nodes);
            QCOMPARE(toHex(encodeLwm2mTlv(*nodes)), toHex(octets));
        }
        const std::vector<TlvNode> large{{0, TlvKind::Resource, 5700, Bytes(70'000, 0x41)}, {0, TlvKind::Resource, 7, Bytes(255, 1)}, {0, TlvKind::Resource, 8, Bytes(256, 1)}};
        const auto again = decodeLwm2mTlv(encodeLwm2mTlv(large));
        QVERIFY(again && *again == large);
    }

    void wrongFormsAreRefused_data() {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("offset");
        QTest::newRow("type alone") << QByteArray("C1") << 25 << 0;
        QTest::newRow("value too short") << QByteArray("C20001") << 25 << 0;
        QTest::newRow("inner longer than outer") << QByteArray("0303C20001FF") << 25 << 2;
        QTest::newRow("instance in an instance") << QByteArray("02000000") << 26 << 2;
        QTest::newRow("resource in a multiple resource") << QByteArray("8300C10001") << 26 << 2;
        QTest::newRow("resource instance in an object instance") << QByteArray("0300410001") << 26 << 2;
        // Of TlvDecoderTest.java.
        QTest::newRow("noise") << QByteArray("0011223344556677889900") << 25 << 5;
    }
    void wrongFormsAreRefused() {
        QFETCH(QByteArray, hex);
        QFETCH(int, code);
        QFETCH(int, offset);
        const auto nodes = decodeLwm2mTlv(*fromHex(hex.toStdString()));
        QVERIFY(!nodes);
        QCOMPARE(static_cast<int>(nodes.error().code), code);
        QCOMPARE(static_cast<int>(nodes.error().detail), offset);
    }

    void valuesHaveTheLengthsOfTheirTypes() {
        QVERIFY(tlvInteger(*fromHex("FF")) == -1 && tlvInteger(*fromHex("8000")) == -32768 && tlvInteger(*fromHex("FFFFFFFFFFFFFFFE")) == -2);
        QVERIFY(!tlvInteger(*fromHex("")) && !tlvInteger(*fromHex("000000")) && !tlvInteger(Bytes(9)));
        QCOMPARE(tlvFloat(*fromHex("4366E666"))->toString(), std::string("230.9"));
        QCOMPARE(tlvFloat(*fromHex("406CD99999999999"))->toString().substr(0, 6), std::string("230.79"));
        QVERIFY(!tlvFloat(*fromHex("7FC00000")) && !tlvFloat(*fromHex("00")));
        QVERIFY(tlvBoolean(*fromHex("01")) == true && tlvBoolean(*fromHex("00")) == false && !tlvBoolean(*fromHex("02")));
        QVERIFY(!tlvObjectLink(*fromHex("000000")));
    }

    void countsAndSizesAreBounded() {
        QCOMPARE(static_cast<int>(decodeLwm2mTlv(Bytes(1024 * 1024 + 1)).error().code), 27);
        Bytes many;
        for (int i = 0; i < 100'001; ++i) append(many, Bytes{0xC0, 0x01});
        QCOMPARE(static_cast<int>(decodeLwm2mTlv(many).error().code), 28);
    }

    void everyTruncationAndEveryChangedOctetEndsWell() {
        for (const char* hex : {device, accessControl, links}) {
            const Bytes whole = *fromHex(hex);
            for (std::size_t i = 0; i < whole.size(); ++i) {
                static_cast<void>(decodeLwm2mTlv(BytesView(whole).first(i)));
                for (int bit = 0; bit < 8; ++bit) {
                    Bytes changed = whole;
                    changed[i] = static_cast<std::uint8_t>(changed[i] ^ (1 << bit));
                    const auto nodes = decodeLwm2mTlv(changed);
                    if (!nodes) continue;
                    const auto again = decodeLwm2mTlv(encodeLwm2mTlv(*nodes));
                    QVERIFY(again && *again == *nodes);
                }
            }
        }
    }

    void jsonOfTheStandardIsRead() {
        // OMA LightweightM2M 1.0.2 6.4.4, as in LwM2mNodeDecoderTest.java and wakaama's tests/data_tlv_json_lwm2m_data_test.c.
        const auto records = json(R"({"bn":"/3/0/","e":[{"n":"0","sv":"Open Mobile Alliance"},{"n":"7/0","v":3800},{"n":"13","v":1367491215},{"n":"16","sv":"U"}]})");
        QVERIFY(records && records->size() == 4);
        QCOMPARE((*records)[0].name, std::string("/3/0/0"));
        QCOMPARE(std::get<std::string>((*records)[0].value), std::string("Open Mobile Alliance"));
        QCOMPARE((*records)[1].name, std::string("/3/0/7/0"));
        QVERIFY(std::get<Decimal>((*records)[1].value) == Decimal(3800, 0) && !(*records)[1].time);
    }

    void baseTimeIsAddedAndLaterMembersCountToo() {
        const auto records = json(R"({"e":[{"v":22.90,"t":-30},{"v":22.4,"t":-5},{"bv":true}],"bt":25462634,"bn":"/1024/0/1"})");
        QVERIFY(records && records->size() == 3);
        QCOMPARE((*records)[0].name, std::string("/1024/0/1"));
        QCOMPARE(std::get<Decimal>((*records)[0].value).toString(), std::string("22.90"));
        QCOMPARE((*records)[0].time->toString(), std::string("25462604"));
        QCOMPARE((*records)[2].time->toString(), std::string("25462634"));
        QVERIFY(std::get<bool>((*records)[2].value));
    }

    void wrongJsonIsRefused() {
        QCOMPARE(codeOf(json("[]")), 15);
        QCOMPARE(codeOf(json("{}")), 15);
        QCOMPARE(codeOf(json(R"({"e":{}})")), 15);
        QCOMPARE(codeOf(json(R"({"e":[1]})")), 15);
        QCOMPARE(codeOf(json(R"({"e":[{"v":1,"sv":"x"}]})")), 16);
        QCOMPARE(codeOf(json(R"({"e":[{"v":"1"}]})")), 16);
        QCOMPARE(codeOf(json(R"({"bn":3,"e":[]})")), 16);
        QCOMPARE(codeOf(json(R"({"e":[{"n":"a","n":"b"}]})")), 16);
        QCOMPARE(codeOf(json(R"({"e":[{"v":123456789012345678901234567890}]})")), 17);
        QCOMPARE(codeOf(json("{")), 20);
        std::string many = R"({"e":[{})";
        for (int i = 0; i < 10'000; ++i) many += ",{}";
        QCOMPARE(codeOf(json(many + "]}")), 18);
    }

    void lenientSenMlTakesWhatLwm2mSends() {
        // LwM2M 1.1 7.4.4 begins base names with "/", which RFC 8428 4.5.1 does not allow, and adds the label vlo.
        const Bytes text = toBytes(R"([{"bn":"/3/0/","n":"0","vs":"Open Mobile Alliance"},{"n":"9","v":95},{"n":"22/0","vlo":"10:1"}])");
        QVERIFY(!decodeSenMlJson(text));
        const auto records = decodeLenientSenMlJson(text);
        QVERIFY(records && records->size() == 3);
        QCOMPARE((*records)[1].name, std::string("/3/0/9"));
        QCOMPARE(std::get<std::string>((*records)[2].value), std::string("10:1"));
        // What was taken that the standard does not have, each once, where it was first, and how often.
        std::vector<SenMlDeviation> deviations;
        QVERIFY(decodeLenientSenMlJson(text, &deviations));
        QCOMPARE(deviations, (std::vector<SenMlDeviation>{{SenMlHabit::SlashName, 0, 3}, {SenMlHabit::ObjectLink, 2, 1}}));
        QVERIFY(decodeLenientSenMlJson(toBytes(R"([{"bn":"a","bt":1},{"n":"b","v":1},{"n":"c"},{"bn":"","v":2}])"), &deviations));
        QCOMPARE(deviations, (std::vector<SenMlDeviation>{{SenMlHabit::NoValue, 2, 1}, {SenMlHabit::NoName, 3, 1}}));
        QVERIFY(decodeLenientSenMlJson(toBytes(R"([{"n":"b","v":1}])"), &deviations) && deviations.empty());
        const auto binary = decodeLenientSenMlCbor(*fromHex("81A321652F332F302F006139025F"));
        QVERIFY(!binary);  // 5F is a string, no number
        const auto nameless = decodeLenientSenMlJson(toBytes(R"([{"v":230.10,"u":"V"}])"));
        QVERIFY(nameless && nameless->front().name.empty());
        const auto linked = decodeLenientSenMlCbor(*fromHex("81A321652F332F302F00613963766C6F6431303A31"));
        QVERIFY(linked);
        QCOMPARE(std::get<std::string>(linked->front().value), std::string("10:1"));
        QVERIFY(!decodeSenMlCbor(*fromHex("81A321652F332F302F00613963766C6F6431303A31")));
    }
};

QTEST_APPLESS_MAIN(TestLwm2m)
#include "tst_lwm2m.moc"
