#include <QTest>

#include "protocol/mesh/LinkFormat.h"

using namespace ami;
using namespace ami::mesh;

namespace {

Result<std::vector<ResourceLink>> parse(std::string_view text) { return decodeLinkFormat(toBytes(text)); }

}  // namespace

class TestLinkFormat : public QObject {
    Q_OBJECT

private slots:
    void exampleOfTheStandardIsRead() {
        // RFC 6690 section 5.
        const auto links = parse("</sensors>;ct=40;title=\"Sensor Index\",</sensors/temp>;rt=\"temperature-c\";if=\"sensor\","
                                 "</sensors/light>;rt=\"light-lux core.sen-light\";if=\"sensor\","
                                 "<http://www.example.com/sensors/t123>;anchor=\"/sensors/temp\";rel=\"describedby\",</t>;anchor=\"/sensors/temp\";rel=\"alternate\"");
        QVERIFY(links && links->size() == 5);
        QCOMPARE((*links)[0].target, std::string("/sensors"));
        QVERIFY((*links)[0].contentFormats() == std::vector<std::uint16_t>{40} && (*links)[0].attribute("title") == "Sensor Index");
        QVERIFY(((*links)[2].resourceTypes() == std::vector<std::string>{"light-lux", "core.sen-light"}));
        QVERIFY((*links)[2].interfaces() == std::vector<std::string>{"sensor"});
        QVERIFY((*links)[3].attribute("anchor") == "/sensors/temp");
    }

    void flagAndListsAreKept() {
        // What libcoap's coap-server gives: a flag, and formats as a list in quotes.
        const auto links = parse("</>;title=\"General Info\";ct=0,</time>;if=\"clock\";rt=\"ticks\";title=\"Internal Clock\";ct=0;obs,</m>;ct=\"110 112 70000\";sz=1501");
        QVERIFY(links && links->size() == 3);
        QVERIFY(!(*links)[0].isObservable() && (*links)[1].isObservable());
        QVERIFY(((*links)[2].contentFormats() == std::vector<std::uint16_t>{110, 112}));
        QVERIFY((*links)[2].size() == 1501u && !(*links)[0].size());
    }

    void commasAndQuotesInsideQuotedValuesDoNotEndThem() {
        const auto links = parse("</a>;title=\"one, \\\"two\\\"; <three>\",</b>");
        QVERIFY(links && links->size() == 2);
        QVERIFY((*links)[0].attribute("title") == "one, \"two\"; <three>");
        const auto again = parse(encodeLinkFormat(*links));
        QVERIFY(again && *again == *links);
    }

    void emptyListIsNoError() { QVERIFY(parse("") && parse("")->empty()); }

    void faultsSayWhere_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("offset");
        QTest::newRow("no target") << QByteArray("sensors") << 60 << 0;
        QTest::newRow("open target") << QByteArray("</a") << 61 << 1;
        QTest::newRow("open quote") << QByteArray("</a>;t=\"x") << 61 << 9;
        QTest::newRow("escape at the end") << QByteArray("</a>;t=\"x\\") << 61 << 10;
        QTest::newRow("no name") << QByteArray("</a>;=1") << 62 << 5;
        QTest::newRow("no value") << QByteArray("</a>;ct=") << 62 << 8;
        QTest::newRow("junk") << QByteArray("</a> x") << 63 << 5;
        QTest::newRow("comma at the end") << QByteArray("</a>,") << 60 << 5;
    }
    void faultsSayWhere() {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QFETCH(int, offset);
        const auto links = parse(text.toStdString());
        QVERIFY(!links.has_value());
        QCOMPARE(static_cast<int>(links.error().code), code);
        QCOMPARE(static_cast<int>(links.error().detail), offset);
        QCOMPARE(links.error().layer, Layer::Mesh);
    }

    void hostileCountsAreRefused() {
        std::string many;
        for (int i = 0; i < 4097; ++i) many += i == 0 ? "<>" : ",<>";
        QCOMPARE(static_cast<int>(parse(many).error().code), 65);
        std::string attributes = "<>";
        for (int i = 0; i < 65; ++i) attributes += ";a";
        QCOMPARE(static_cast<int>(parse(attributes).error().code), 65);
        QCOMPARE(static_cast<int>(parse(std::string(256 * 1024 + 1, ' ')).error().code), 64);
    }

    void everyTruncationAndChangedOctetIsReadOrRefused() {
        const std::string whole = "</sensors>;ct=40;title=\"a \\\"b\\\"\",</t>;obs;rt=\"x y\"";
        for (std::size_t i = 0; i < whole.size(); ++i) {
            static_cast<void>(parse(std::string_view(whole).substr(0, i)));
            for (const int mask : {0x01, 0x20, 0x80}) {
                std::string changed = whole;
                changed[i] = static_cast<char>(changed[i] ^ mask);
                const auto links = parse(changed);
                if (!links) continue;
                const auto again = parse(encodeLinkFormat(*links));
                QVERIFY(again && *again == *links);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestLinkFormat)
#include "tst_link_format.moc"
