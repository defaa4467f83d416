#include <QtTest>

#include "protocol/mdms/CimXml.h"
#include "tests/unit/protocol/mdms/CimSamples.h"

using namespace ami;
using namespace ami::mdms;

namespace {

std::string xmlOf(const std::vector<Reading>& readings, const ReadingTypeMap& map = test::cimMap()) {
    const auto body = encodeBatchXml(test::cimHeader(), readings, map);
    return body ? toText(*body) : std::string();
}

std::string xmlOf(const std::vector<DeviceEvent>& events) {
    const auto body = encodeEventsXml(test::cimHeader(), events);
    return body ? toText(*body) : std::string();
}

Result<DecodedBatch> decoded(const std::string& xml, std::string* where = nullptr) { return decodeBatchXml(toBytes(xml), where); }

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto position = text.find(from);
    return position == std::string::npos ? std::string() : text.replace(position, from.size(), to);
}

MdmsError codeOf(const Error& error) { return error.layer == Layer::Mdms ? static_cast<MdmsError>(error.code) : MdmsError{}; }

/// A document with the namespaces of the standard and @p meterReading as its only MeterReading.
std::string message(const std::string& meterReading) {
    return R"(<m:EventMessage xmlns:m="http://iec.ch/TC57/2011/schema/message"><m:Header><m:Verb>created</m:Verb>)"
           R"(<m:Noun>MeterReadings</m:Noun><m:Timestamp>2026-11-22T18:05:31Z</m:Timestamp><m:Source>x</m:Source><m:MessageID>)" +
           std::string(test::someId) +
           R"(</m:MessageID><m:Property><m:Name>sequence</m:Name><m:Value>1</m:Value></m:Property></m:Header><m:Payload>)"
           R"(<MeterReadings xmlns="http://iec.ch/TC57/2011/MeterReadings#" xmlns:ami="urn:ami-field:mdms:1"><MeterReading>)" +
           meterReading + "</MeterReading></MeterReadings></m:Payload></m:EventMessage>";
}

const std::string meter = "<Meter><Names><name>A</name></Names></Meter>";
const std::string type = R"(<ReadingType ref="0.0.0.1.1.1.12.0.0.0.0.0.0.0.0.3.72.0" ami:obis="1.0.1.8.0.255"/>)";
const std::string stamped = "<timeStamp>2026-11-22T18:04:58Z</timeStamp><value>1</value>";

}  // namespace

class TestCimXml : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldOfAReadingSurvives() {
        const auto readings = test::variety();
        for (const auto& map : {test::cimMap(), ReadingTypeMap()}) {
            const auto batch = decoded(xmlOf(readings, map));
            QVERIFY(batch);
            QVERIFY(batch->header == test::cimHeader());
            QCOMPARE(batch->noun, Noun::MeterReadings);
            QVERIFY(batch->faults.empty());
            QCOMPARE(batch->items.size(), readings.size());
            for (std::size_t i = 0; i < readings.size(); ++i) {
                QCOMPARE(batch->items[i].index, static_cast<std::uint32_t>(i));
                QVERIFY2(batch->items[i].reading == readings[i], qPrintable(QString::number(i)));
                QCOMPARE(batch->items[i].reading.value.exponent(), readings[i].value.exponent());
            }
        }
    }

    void everyFieldOfAnEventSurvives() {
        const auto batch = decoded(xmlOf(test::someEvents()));
        QVERIFY(batch);
        QCOMPARE(batch->noun, Noun::EndDeviceEvents);
        QVERIFY(batch->faults.empty() && batch->items.empty());
        QCOMPARE(batch->offered, std::uint32_t{2});
        QVERIFY(batch->events[0].event == test::someEvents()[0]);
        QVERIFY(batch->events[1].event == test::someEvents()[1]);
    }

    void emptyBatchesAreBatches() {
        const auto readings = decoded(xmlOf(std::vector<Reading>()));
        QVERIFY(readings && readings->offered == 0 && readings->noun == Noun::MeterReadings);
        const auto events = decoded(xmlOf(std::vector<DeviceEvent>()));
        QVERIFY(events && events->offered == 0 && events->noun == Noun::EndDeviceEvents);
    }

    void octetsAreTheSameEveryTime() {
        QCOMPARE(xmlOf(test::variety()), xmlOf(test::variety()));
        const auto batch = decoded(xmlOf(test::variety()));
        QVERIFY(batch);
        std::vector<Reading> again;
        for (const auto& item : batch->items) again.push_back(item.reading);
        QCOMPARE(xmlOf(again), xmlOf(test::variety()));
    }

    // Namespaces, names and order as in messages of public head-ends and in classes generated from the schemas of IEC 61968-9 and -100
    // (docs/sync.md, "XML").
    void documentHasTheNamesAndTheOrderOfCim() {
        const std::string xml = xmlOf(test::variety());
        std::size_t at = 0;
        for (const char* piece :
             {"<EventMessage xmlns=\"http://iec.ch/TC57/2011/schema/message\"",
              "<Header><Verb>created</Verb><Noun>MeterReadings</Noun><Revision>", "<Timestamp>2026-11-22T12:00:00Z</Timestamp><Source>",
              "<MessageID>", "<Property><Name>sequence</Name><Value>412</Value></Property>", "<Payload>",
              "<MeterReadings xmlns=\"http://iec.ch/TC57/2011/MeterReadings#\"><MeterReading><Meter><Names><name>LGZ0012345678</name>",
              "<Readings><timeStamp>2026-11-22T18:04:58Z</timeStamp><value>12345.678</value>",
              "<ReadingType ref=\"0.0.0.1.1.1.12.0.0.0.0.0.0.0.0.3.72.0\"", "<IntervalBlocks><IntervalReadings", "<ReadingQualities>",
              "<ReadingType ref=\"0.0.2.4.1.1.12.0.0.0.0.0.0.0.0.3.72.0\"", "</IntervalBlocks>", "<Meter ami:generation=\"3\">"}) {
            const auto found = xml.find(piece, at);
            QVERIFY2(found != std::string::npos, piece);
            at = found;
        }
    }

    void takesPrefixesBlanksAndUnknownParts() {
        const auto batch = decoded(message(
            "<isCoincidentTrigger>false</isCoincidentTrigger>\n  " + meter + "\n<Readings>\n <source>x</source>" + stamped +
            "<x:note xmlns:x='urn:x'><timeStamp>no</timeStamp></x:note>" + type + "</Readings><UsagePoint><mRID>1</mRID></UsagePoint>"));
        QVERIFY(batch && batch->items.size() == 1);
        QVERIFY(batch->items[0].reading.value == Decimal(1, 3));
        QCOMPARE(batch->items[0].reading.unit, dlms::UnitCode{30});
    }

    void takesQualitiesOfOtherSystemsByTheirCategory() {
        const auto quality = [](const std::string& code) {
            const auto batch = decoded(message(meter + "<Readings>" + stamped + "<ReadingQualities><ReadingQualityType ref=\"" + code +
                                               "\"/></ReadingQualities>" + type + "</Readings>"));
            return batch && batch->items.size() == 1 ? static_cast<int>(batch->items[0].reading.quality) : -1;
        };
        QCOMPARE(quality("1.0.0"), 0);
        QCOMPARE(quality("3.7.1"), 3);
        QCOMPARE(quality("2.8.0"), 2);
        QCOMPARE(quality("3.5.257"), 1);
        QCOMPARE(quality("1.99.3"), -1);
        QCOMPARE(quality("1.0"), -1);
    }

    void profilesAreCountedAfterRegistersAsInJson() {
        const auto batch = decoded(message("<IntervalBlocks><IntervalReadings>" + stamped + "</IntervalReadings>" + type +
                                           "</IntervalBlocks>" + meter + "<Readings><value>1</value>" + type + "</Readings>"));
        QVERIFY(batch);
        QCOMPARE(batch->offered, std::uint32_t{2});
        QCOMPARE(batch->faults.size(), std::size_t{1});
        QCOMPARE(batch->faults[0].index, std::uint32_t{0});
        QCOMPARE(batch->faults[0].pointer, std::string("/Payload/MeterReadings/MeterReading/0/Readings/0/timeStamp"));
        QCOMPARE(batch->items[0].index, std::uint32_t{1});
    }

    void aWrongNumberIsAFaultOfItsItem() {
        const auto batch = decoded(
            message(meter + "<Readings ami:sequence=\"07\">" + stamped + type + "</Readings><Readings>" + stamped + type + "</Readings>"));
        QVERIFY(batch && batch->faults.size() == 1 && batch->items.size() == 1);
        QCOMPARE(batch->faults[0].pointer, std::string("/Payload/MeterReadings/MeterReading/0/Readings/0/sequence"));
    }

    void documentsThatReachOutsideAreRefused_data() {
        QTest::addColumn<QByteArray>("xml");
        const std::string good = message(meter);
        const auto row = [](const char* tag, const std::string& xml) { QTest::newRow(tag) << QByteArray::fromStdString(xml); };
        row("document type", "<!DOCTYPE x>" + good);
        row("external entity", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + replaced(good, "<name>A", "<name>&e;"));
        row("entity tower", "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + replaced(good, "<name>A", "<name>&b;"));
        row("undeclared entity", replaced(good, "<name>A", "<name>&nbsp;"));
        row("another encoding", "<?xml version='1.0' encoding='ISO-8859-1'?>" + good);
        row("UTF-16", std::string("\xFF\xFE<\0?\0", 6));
        row("not UTF-8", replaced(good, "<name>A", "<name>\xC3\x28"));
        row("U+0000", replaced(good, "<name>A", "<name>&#0;"));
        row("undeclared prefix", replaced(good, "<Meter>", "<q:Meter>"));
        row("attribute twice", replaced(good, "<Meter>", "<Meter a='1' a='2'>"));
        row("two roots", good + "<a/>");
        row("empty", "");
        row("meter twice", message(meter + meter));
        row("time twice", message(meter + "<Readings>" + stamped + stamped + type + "</Readings>"));
        row("list in two pieces",
            message("<Readings>" + stamped + type + "</Readings>" + meter + "<Readings>" + stamped + type + "</Readings>"));
    }
    void documentsThatReachOutsideAreRefused() {
        QFETCH(QByteArray, xml);
        const auto refused = decoded(xml.toStdString());
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Malformed);
        QCOMPARE(codeOf(refused.error()), MdmsError::Xml);
        QVERIFY(decoded(message(meter)));
    }

    void otherDocumentsAreNoBatch() {
        std::string where;
        QCOMPARE(codeOf(decoded("<a/>", &where).error()), MdmsError::Header);
        QCOMPARE(where, std::string("/Header"));
        const std::string good = message(meter);
        QCOMPARE(codeOf(decoded(replaced(good, "schema/message", "schema/massage")).error()), MdmsError::Header);
        QCOMPARE(codeOf(decoded(replaced(good, "/MeterReadings#", "/MeterReadings")).error()), MdmsError::Shape);
        QCOMPARE(codeOf(decoded(replaced(good, "<m:Noun>MeterReadings", "<m:Noun>EndDeviceControls")).error()), MdmsError::Header);
    }

    void limitsHold() {
        std::string deep;
        for (int i = 0; i < 65; ++i) deep += "<a>";
        QCOMPARE(codeOf(decoded(deep).error()), MdmsError::TooDeep);
        QCOMPARE(codeOf(decodeBatchXml(Bytes(32u * 1024 * 1024 + 1, ' ')).error()), MdmsError::TooLarge);
        std::string wide = "<a>";
        for (int i = 0; i < 1'000'000; ++i) wide += "<b/>";
        QCOMPARE(codeOf(decoded(wide + "</a>").error()), MdmsError::TooLarge);
        std::string items = meter;
        for (int i = 0; i < 10001; ++i) items += "<Readings/>";
        QCOMPARE(codeOf(decoded(message(items)).error()), MdmsError::TooMany);
        QCOMPARE(codeOf(encodeBatchXml(test::cimHeader(), std::vector<Reading>(10001, test::energy()), {}).error()), MdmsError::TooMany);
        QCOMPARE(codeOf(encodeEventsXml(test::cimHeader(), std::vector<DeviceEvent>(10001, test::powerDown())).error()),
                 MdmsError::TooMany);
    }

    void everyTruncationAndEveryChangedOctetIsHandled() {
        for (const std::string& text : {xmlOf(test::variety()), xmlOf(test::someEvents())}) {
            for (std::size_t length = 0; length + 1 < text.size(); ++length) QVERIFY(!decoded(text.substr(0, length)));
            std::string changed = text;
            for (std::size_t i = 0; i < text.size(); ++i) {
                for (const int mask : {1, 0x80, 0xFF}) {
                    changed[i] = static_cast<char>(text[i] ^ mask);
                    const auto batch = decoded(changed);
                    if (batch) QCOMPARE(batch->items.size() + batch->events.size() + batch->faults.size(), std::size_t{batch->offered});
                }
                changed[i] = text[i];
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestCimXml)
#include "tst_cim_xml.moc"
