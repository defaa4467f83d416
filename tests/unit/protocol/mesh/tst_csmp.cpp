#include <QTest>

#include "protocol/mesh/CsmpReport.h"

using namespace ami;
using namespace ami::mesh;

namespace {

Bytes hex(const char* text) { return *fromHex(text); }

/// CiscoDevNet/csmp-agent-lib on a mesh node at 2 hops, GET /c/25/0: the agent's fixed sample values, its length padded to two octets.
const char* const rplMetrics = "19 98 00 08 01 10 01 18 80 02 20 01 28 02 30 02 38 89 01 40 75 48 3C 50 08 58 04";

/// One of each message, every field set.
std::vector<csmp::Message> samples() {
    using namespace csmp;
    const Bytes eui{0x00, 0x00, 0x5E, 0xEF, 0x10, 0x00, 0x00, 0x02};
    const Bytes address{0xFD, 0x12, 0x34, 0x56, 0, 0, 0, 0, 0x02, 0, 0x5E, 0xEF, 0x10, 0, 0, 0x02};
    RplParent parent{1, 2, 3, 512, 128, 4, address, address, -77, 60, 61};
    return {TlvIndex{{"1", "25", "26484.3"}},
            DeviceId{1, "00005EEF10000002"},
            SessionId{"s-1"},
            Hardware{1, "d", "n", "h", "f", "s", "sn", "mk", "md", 1},
            Interface{2, 6, 1280, "lowpan", "radio", eui},
            ReportSubscribe{300, {"25", "52"}},
            IpAddress{1, 2, 2, 64, address},
            IpRoute{1, 2, address, address, 64, 17},
            CurrentTime{1795373600, 2, "2026-11-22T18:53:20Z"},
            Uptime{4294967295u},
            RplMetrics{1, 1, 256, 1, 2, 2, -69, -59, 60, 8, 4},
            PingRequest{"fd12::1", 20, 1},
            PingResponse{20, 19, 80, 120, 400, 33, "fd12::2"},
            WpanStatus{2, -5, toBytes("AMI Test"), 0x20A3, 384, 5, 1, 7, 3, 2},
            ManagerNotification{3, {7, 18}},
            Neighbor{1, eui, 5, -69, -59, -70, -58, 60, 8, 128, 1000, 950},
            RplInstance{1, 0, 240, 384, 2, address, 5, {parent, parent}, {parent}},
            parent,
            LinkTestSettings{eui, 254, 1},
            LinkTestStats{2, 0, 12, 100, 64, 100, 93, eui, "12:00", -81, -90, -75},
            NeighborFrames{eui, 200, 190, 150, 149}};
}

}  // namespace

class TestCsmp : public QObject {
    Q_OBJECT

private slots:
    void agentsPaddedLengthIsUnderstood() {
        const auto tlvs = decodeCsmp(hex("16 82 00 08 02"));
        QVERIFY(tlvs && tlvs->size() == 1 && tlvs->front().type == 22 && tlvs->front().value == hex("08 02"));
        const auto message = csmp::decode(tlvs->front());
        QVERIFY(message && std::get<csmp::Uptime>(*message).seconds == 2u);
    }

    void levelsOfTheRecordedExchangeAreNegative() {
        const auto report = readReport(hex(rplMetrics));
        QVERIFY(report.has_value());
        const auto* metrics = report->first<csmp::RplMetrics>();
        QVERIFY(metrics);
        QVERIFY(*metrics == (csmp::RplMetrics{1, 1, 256, 1, 2, 2, -69, -59, 60, 8, 4}));
    }

    void plainNumbersOfALinkTestAreNotZigzag() {
        // TLV 329, field 10, int32: ten octets of a negative varint.
        const auto tlvs = decodeCsmp(hex("C9 02 0B 50 AF FF FF FF FF FF FF FF FF 01"));
        QVERIFY(tlvs.has_value());
        const auto message = csmp::decode(tlvs->front());
        QVERIFY(message && std::get<csmp::LinkTestStats>(*message).averageRssi == -81);
    }

    void everyMessageSurvivesTheRoundTrip() {
        for (const auto& message : samples()) {
            const CsmpTlv tlv = csmp::encode(message);
            const auto again = csmp::decode(tlv);
            QVERIFY2(again.has_value() && *again == message, std::to_string(tlv.type).c_str());
            QVERIFY(fieldsOf(tlv).has_value());
        }
    }

    void absentFieldsStayAbsent() {
        const auto message = csmp::decode({52, {}, {}});
        QVERIFY(message && std::get<csmp::Neighbor>(*message) == csmp::Neighbor{});
        QVERIFY(csmp::encode(csmp::Neighbor{}).value.empty());
    }

    void everyKnownTypeHasATreeAndAName() {
        const auto types = csmpTypes();
        QVERIFY(types.size() >= 38 && std::is_sorted(types.begin(), types.end()));
        for (const std::uint32_t type : types) {
            QVERIFY(fieldsOf({type, {}, {}}).has_value());
            QCOMPARE(csmpNumber(*csmpName(type)).value_or(0), type);
        }
    }

    void treeNamesFieldsInOrder() {
        const auto fields = fieldsOf(decodeCsmp(hex(rplMetrics))->front());
        QVERIFY(fields && fields->size() == 11);
        QVERIFY((*fields)[6] == (CsmpField{"rssi_forward", std::int64_t{-69}}) && (*fields)[10] == (CsmpField{"dag_size", std::uint64_t{4}}));
        const auto instance = fieldsOf(csmp::encode(samples()[16]));
        QVERIFY(instance.has_value());
        QCOMPARE(std::count_if(instance->begin(), instance->end(), [](const auto& one) { return one.name == "parents"; }), 2);
    }

    void reportKeepsWhatNobodyKnows() {
        // Session, time, a vendor's TLV (PEN 26484, type 3) and one without a message.
        CsmpReport report{{csmp::SessionId{"s"}, csmp::CurrentTime{1, {}, {}}}, {{3, 26484, hex("0801")}, {9999, {}, hex("01")}}};
        const auto again = readReport(writeReport(report));
        QVERIFY(again && *again == report);
    }

    void vendorTlvHasItsNumberInFrontOfTheType() {
        const CsmpTlv tlv{5, 9, hex("AA")};
        QCOMPARE(encodeCsmp(std::vector{tlv}), hex("7F 09 05 01 AA"));
        QVERIFY(decodeCsmp(hex("7F 09 05 01 AA"))->front() == tlv);
    }

    void registrationIsAnsweredWithSessionAndSubscription() {
        const std::vector<std::uint32_t> types{25, 52};
        // TLV 7 { 1: "ab" }, TLV 13 { 1: 300, 2: "25", 2: "52" }
        QCOMPARE(registrationAnswer("ab", 300, types), hex("07 04 0A 02 61 62 0D 0B 08 AC 02 12 02 32 35 12 02 35 32"));
    }

    void uriNamesIndexTlvRowAndSeveral() {
        const auto path = [](const CsmpTarget& target) {
            const auto uri = uriOf(target);
            std::string text;
            if (!uri) return std::string("-");
            for (const auto& part : uri->path) text += "/" + part;
            for (const auto& query : uri->queries) text += "?" + query;
            return text;
        };
        QCOMPARE(path({}), std::string("/c"));
        QCOMPARE(path({{25}, {}, 0, {}}), std::string("/c/25/0"));
        QCOMPARE(path({{25, 52, 53}, {}, {}, {}}), std::string("/c?q=25 52 53"));
        QCOMPARE(path({{3}, 26484, {}, 10}), std::string("/c/26484.3?a=10"));
        QCOMPARE(path({{25, 52}, {}, 0, {}}), std::string("-"));
        for (const CsmpTarget& target : {CsmpTarget{}, CsmpTarget{{25}, {}, 3, {}}, CsmpTarget{{25, 52}, {}, {}, 5}, CsmpTarget{{3}, 26484, {}, {}}}) {
            const auto again = targetOf(*uriOf(target));
            QVERIFY(again && *again == target);
        }
        for (const CsmpUri& bad : {CsmpUri{{"d"}, {}}, CsmpUri{{"c", "x"}, {}}, CsmpUri{{"c", "1", "2", "3"}, {}}, CsmpUri{{"c"}, {"q="}},
                                   CsmpUri{{"c"}, {"z=1"}}, CsmpUri{{"c", "25"}, {"q=1"}}, CsmpUri{{"c", "4294967296"}, {}}}) {
            QVERIFY(!targetOf(bad).has_value());
        }
    }

    void everyTruncationIsAnErrorOrAShorterReport() {
        Bytes payload;
        std::vector<std::size_t> ends{0};
        for (const auto& message : samples()) {
            append(payload, encodeCsmp(std::vector{csmp::encode(message)}));
            ends.push_back(payload.size());
        }
        for (std::size_t length = 0; length < payload.size(); ++length) {
            const auto report = readReport(BytesView(payload).first(length));
            const bool isWhole = std::find(ends.begin(), ends.end(), length) != ends.end();
            QCOMPARE(report.has_value(), isWhole);
            if (!report) QCOMPARE(report.error().fault, Fault::Malformed);
        }
    }

    void everyChangedOctetIsReadOrRefused() {
        Bytes payload;
        for (const auto& message : samples()) append(payload, encodeCsmp(std::vector{csmp::encode(message)}));
        for (std::size_t i = 0; i < payload.size(); ++i) {
            for (const int mask : {0x01, 0x08, 0x80, 0xFF}) {
                Bytes changed = payload;
                changed[i] = static_cast<std::uint8_t>(changed[i] ^ mask);
                const auto report = readReport(changed);
                if (report) QVERIFY(readReport(writeReport(*report)).has_value());
            }
        }
    }

    void hostileLengthsCountsAndDepthsAreRefused() {
        const auto code = [](const Bytes& payload) {
            const auto report = readReport(payload);
            return report ? -1 : static_cast<int>(report.error().code);
        };
        QCOMPARE(code(hex("19 FF FF FF FF 0F 00")), 30);        // 4 GiB
        QCOMPARE(code(hex("19 FF FF FF FF 1F")), 31);           // more than 32 bits
        QCOMPARE(code(hex("80 80 80 80 80 00")), 31);           // a varint of six octets
        QCOMPARE(code(Bytes(64 * 1024 + 1, 0)), 32);
        QCOMPARE(code(Bytes(2 * 4097, 0)), 33);
        QCOMPARE(code(hex("34 02 12 7F")), 34);                 // an address that says it has 127 octets
        QCOMPARE(static_cast<int>(fieldsOf({9999, {}, {}}).error().code), 35);
    }
};

QTEST_APPLESS_MAIN(TestCsmp)
#include "tst_csmp.moc"
