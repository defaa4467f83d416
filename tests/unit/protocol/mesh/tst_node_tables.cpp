#include <QTest>

#include "protocol/mesh/NodeTables.h"

using namespace ami;
using namespace ami::mesh;

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

Result<Pairs> loose(std::string_view text) { return decodeLoosePairs(toBytes(text)); }

}  // namespace

class TestNodeTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neighborOfTheMonitoringFirmwareIsRead() {
        // The form of SiliconLabs/wisun_applications, wisun_node_monitoring/app_check_neighbors.c: no braces, a text without quotes, a comma at the end.
        const auto pairs = loose("\"tag\":d84f,\n\"index\":0,\n\"rsl_in\":-71,\n\"is_lfn\":0,\n");
        QVERIFY(pairs);
        QCOMPARE(*pairs, (Pairs{{"tag", "d84f"}, {"index", "0"}, {"rsl_in", "-71"}, {"is_lfn", "0"}}));
    }

    void statisticsWithQuotedNumbersAreRead() {
        // app_coap.c of the same project.
        const auto pairs = loose("{\n  \"join_states_sec\":[0,12,30],\n  \"connections\": \"1\",\n  \"availability\": \" 99.87\"\n}\n");
        QVERIFY(pairs);
        QCOMPARE(*pairs, (Pairs{{"join_states_sec", "[0,12,30]"}, {"connections", "1"}, {"availability", " 99.87"}}));
        QCOMPARE(*loose("{\"arib.tx_duration_ms\": \"12\"}"), (Pairs{{"arib.tx_duration_ms", "12"}}));
        QCOMPARE(*loose("{\"a\": \"x\\\"y\" \"b\": 2}"), (Pairs{{"a", "x\"y"}, {"b", "2"}}));
    }

    void whatIsNoListIsRefused_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "{}", "neighbor_count: 3", "\"a\"", "\"a\":", "\"a\":\"x", "\"a\":[1", "\"a\":{\"b\":1}", "{\"a\":1} x", "{\"a\":,", "x"}) {
            QTest::newRow(text) << QByteArray(text);
        }
    }
    void whatIsNoListIsRefused() {
        QFETCH(QByteArray, text);
        const auto pairs = loose(text.toStdString());
        QVERIFY(!pairs);
        QCOMPARE(static_cast<int>(pairs.error().code), 45);
    }

    void rssiTableLeavesFreePlacesOut() {
        // TexasInstruments/ti-wisunfantund, ti-wisun-webapp/server/src/coapCommands.js: 32 entries of 8 + 1 + 1 octets.
        Bytes table = *fromHex("00124B0014F7D2E1B4A0" "00000000000000000000" "00124B0014F7D2F090FF");
        table.resize(320);
        const auto entries = decodeRssiTable(table);
        QVERIFY(entries && entries->size() == 2);
        QVERIFY(((*entries)[0] == RssiEntry{*Eui64::parse("00:12:4b:00:14:f7:d2:e1"), 0xB4, 0xA0}));
        QVERIFY((*entries)[1].in == 0x90 && (*entries)[1].out == 0xFF);
        QVERIFY(decodeRssiTable({}) && decodeRssiTable({})->empty());
        QCOMPARE(static_cast<int>(decodeRssiTable(BytesView(table).first(319)).error().code), 46);
        QCOMPARE(static_cast<int>(decodeRssiTable(Bytes(2570)).error().code), 47);
    }

    void countsAndSizesAreBounded() {
        std::string many;
        for (int i = 0; i < 1025; ++i) many += "\"a\":1,";
        QCOMPARE(static_cast<int>(loose(many).error().code), 47);
        QCOMPARE(static_cast<int>(loose(std::string(64 * 1024 + 1, ' ')).error().code), 47);
    }

    void everyTruncationAndEveryChangedOctetEndsWell() {
        const std::string whole = "{\"tag\":d84f,\"a\":[1,2],\"b\": \"x\\\"\"}";
        for (std::size_t i = 0; i < whole.size(); ++i) {
            static_cast<void>(loose(std::string_view(whole).substr(0, i)));
            for (int bit = 0; bit < 8; ++bit) {
                std::string changed = whole;
                changed[i] = static_cast<char>(changed[i] ^ (1 << bit));
                const auto pairs = loose(changed);
                if (pairs) QVERIFY(!pairs->empty());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestNodeTables)
#include "tst_node_tables.moc"
