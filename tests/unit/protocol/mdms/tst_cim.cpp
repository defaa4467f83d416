#include <QtTest>

#include <nlohmann/json.hpp>

#include "protocol/mdms/Identifiers.h"
#include "tests/unit/protocol/mdms/CimSamples.h"

using namespace ami;
using namespace ami::mdms;

namespace {

BatchHeader header() { return test::cimHeader(); }
ReadingTypeMap fileMap() { return test::cimMap(); }
using test::energy;
using test::someId;
using test::variety;

std::string encoded(std::vector<Reading> readings, const ReadingTypeMap& map = fileMap()) {
    const auto body = encodeBatch(header(), readings, map);
    return body ? toText(*body) : std::string();
}

Result<DecodedBatch> decoded(const std::string& text, std::string* where = nullptr) { return decodeBatch(toBytes(text), where); }

/// A document with one Readings item whose members are @p item.
std::string withItem(const std::string& item) {
    return R"({"Header":{"Verb":"created","Noun":"MeterReadings","Revision":"2.0","Timestamp":"2026-11-22T18:05:31Z","Source":"x",)"
           R"("MessageID":")" +
           std::string(someId) +
           R"(","Property":[{"Name":"sequence","Value":"1"}]},)"
           R"("Payload":{"MeterReadings":{"MeterReading":[{"Meter":{"Names":[{"name":"A"}]},)"
           R"("Readings":[)" +
           item + "]}]}}}";
}

MdmsError codeOf(const Error& error) { return error.layer == Layer::Mdms ? static_cast<MdmsError>(error.code) : MdmsError{}; }

}  // namespace

class TestCim : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // RFC 9562 Appendix A.6: time 0x17F22E279B0, rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F.
    void uuidSevenGivesTheVectorOfTheRfc() {
        const std::array<std::uint8_t, 10> random{0x0C, 0xC3, 0x18, 0xC4, 0xDC, 0x0C, 0x0C, 0x07, 0x39, 0x8F};
        QCOMPARE(uuidV7(UtcTime(std::chrono::milliseconds(0x17F22E279B0)), random), std::string("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
        std::array<std::uint8_t, 10> ones{};
        ones.fill(0xFF);
        QCOMPARE(uuidV7(UtcTime(std::chrono::milliseconds(0)), ones), std::string("00000000-0000-7fff-bfff-ffffffffffff"));
        QVERIFY(isUuid(someId));
        for (const char* text :
             {"", "017F22E2-79b0-7cc3-98c4-dc0c0c07398f", "017f22e279b0-7cc3-98c4-dc0c0c07398f0", "017f22e2-79b0-7cc3-98c4-dc0c0c07398"}) {
            QVERIFY2(!isUuid(text), text);
        }
    }

    // IEEE 2030.5 6.3.3: LFDI 3E4F45AB31EDFE5B67E343E5E4562E31984E23E5 has SFDI 167261211391.
    void shortFormIdentifierGivesTheVectorOfTheStandard() {
        QCOMPARE(sfdi("3E4F45AB31EDFE5B67E343E5E4562E31984E23E5"), std::string("167261211391"));
        QCOMPARE(sfdi("3E4F"), std::string());
        // FIPS 180-2 B.1, SHA-256 of "abc", first 20 octets.
        QCOMPARE(lfdi(toBytes("abc")), std::string("BA7816BF8F01CFEA414140DE5DAE2223B00361A3"));
    }

    void everyFieldSurvivesTheRoundTripInTheSameOrder() {
        const auto readings = variety();
        for (const auto& map : {fileMap(), ReadingTypeMap()}) {
            const auto batch = decoded(encoded(readings, map));
            QVERIFY(batch);
            QVERIFY(batch->header == header());
            QVERIFY(batch->faults.empty());
            QCOMPARE(batch->items.size(), readings.size());
            for (std::size_t i = 0; i < readings.size(); ++i) {
                QCOMPARE(batch->items[i].index, static_cast<std::uint32_t>(i));
                QVERIFY2(batch->items[i].reading == readings[i], qPrintable(QString::number(i)));
                QCOMPARE(batch->items[i].reading.value.exponent(), readings[i].value.exponent());
            }
        }
    }

    void everyOrderOfReadingsKeepsItsOrder() {
        auto readings = variety();
        std::reverse(readings.begin(), readings.end());
        const auto batch = decoded(encoded(readings));
        QVERIFY(batch && batch->items.size() == readings.size());
        for (std::size_t i = 0; i < readings.size(); ++i) QVERIFY(batch->items[i].reading == readings[i]);
    }

    void octetsAreTheSameEveryTime() {
        QCOMPARE(encoded(variety()), encoded(variety()));
        auto sorted = variety();
        std::stable_sort(sorted.begin(), sorted.end(), documentOrder);
        sorted.erase(sorted.begin());
        auto again = sorted;
        std::reverse(again.begin(), again.end());
        std::sort(again.begin(), again.end(), documentOrder);
        QCOMPARE(encoded(sorted), encoded(again));
    }

    // Names and nesting of IEC 61968-9 and IEC 61968-100 as docs/sync.md restates them.
    void documentHasTheNamesOfCim() {
        const auto document = nlohmann::json::parse(encoded({energy()}));
        QCOMPARE(document["Header"]["Noun"].get<std::string>(), std::string("MeterReadings"));
        QCOMPARE(document["Header"]["Verb"].get<std::string>(), std::string("created"));
        QCOMPARE(document["Header"]["MessageID"].get<std::string>(), std::string(someId));
        QCOMPARE(document["Header"]["Timestamp"].get<std::string>(), std::string("2026-11-22T12:00:00Z"));
        QCOMPARE(document["Header"]["Property"][0]["Name"].get<std::string>(), std::string("sequence"));
        QCOMPARE(document["Header"]["Property"][0]["Value"].get<std::string>(), std::string("412"));
        const auto& meter = document["Payload"]["MeterReadings"]["MeterReading"][0];
        QCOMPARE(meter["Meter"]["Names"][0]["name"].get<std::string>(), std::string("LGZ0012345678"));
        const auto& reading = meter["Readings"][0];
        QCOMPARE(reading["timeStamp"].get<std::string>(), std::string("2026-11-22T18:04:58Z"));
        QCOMPARE(reading["value"].get<std::string>(), std::string("12345.678"));
        QCOMPARE(reading["ReadingType"]["ref"].get<std::string>(), std::string("0.0.0.1.1.1.12.0.0.0.0.0.0.0.0.3.72.0"));
        QCOMPARE(reading["ReadingType"]["Names"][0]["name"].get<std::string>(), std::string("1.0.1.8.0.255"));
    }

    void mappingNeedsUnitAndCapturePeriod() {
        const auto map = fileMap();
        QVERIFY(map.size() > 10);
        Reading reading = energy();
        QCOMPARE(map.find(reading)->ref, std::string("0.0.0.1.1.1.12.0.0.0.0.0.0.0.0.3.72.0"));
        QCOMPARE(map.find(reading)->multiplier, 3);
        reading.obis = dlms::Obis(1, 0, 1, 8, 2, 255);
        QCOMPARE(map.find(reading)->ref, std::string("0.0.0.1.1.1.12.0.0.0.0.2.0.0.0.3.72.0"));
        reading.unit = 32;
        QVERIFY(!map.find(reading));
        reading = energy();
        reading.kind = ReadingKind::Interval;
        reading.obis = dlms::Obis(1, 0, 1, 29, 0, 255);
        for (const auto& [seconds, code] : {std::pair(60, 3), {300, 6}, {900, 2}, {1800, 5}, {3600, 7}, {86400, 4}}) {
            reading.interval = std::chrono::seconds(seconds);
            QCOMPARE(map.find(reading)->ref, "0.0." + std::to_string(code) + ".4.1.1.12.0.0.0.0.0.0.0.0.3.72.0");
        }
        reading.interval = std::chrono::seconds(601);
        QVERIFY(!map.find(reading));
        reading.obis = dlms::Obis(7, 0, 3, 0, 0, 255);
        QVERIFY(!map.find(reading));
        reading.kind = ReadingKind::Instantaneous;
        reading.obis = dlms::Obis(1, 0, 52, 7, 0, 255);
        reading.unit = 35;
        QCOMPARE(map.find(reading)->ref, std::string("0.0.0.12.0.1.54.0.0.0.0.0.0.0.64.0.29.0"));
    }

    void mappingFileWithAFlawIsRefusedWithItsEntry() {
        QCOMPARE(codeOf(ReadingTypeMap::parse("{").error()), MdmsError::Json);
        for (const char* entry :
             {R"({"obis":"1.0.1.8.0","unit":30,"kind":"register","ref":"0.0.0.1.1.1.12.0.0.0.0.0.0.0.0.3.72.0"})",
              R"({"obis":"1.0.1.8.0.255","kind":"register","ref":"0.0.0.1.1.1.12.0.0.0.0.0.0.0.0.3.72.0"})",
              R"({"obis":"1.0.1.8.0.255","unit":30,"kind":"dial","ref":"0.0.0.1.1.1.12.0.0.0.0.0.0.0.0.3.72.0"})",
              R"({"obis":"1.0.1.8.0.255","unit":30,"kind":"register","ref":"0.0.0.1.1.1.12.0.0.0.0.0.0.0.3.72.0"})",
              R"({"obis":"1.0.1.8.0.255","unit":300,"kind":"register","ref":"0.0.0.1.1.1.12.0.0.0.0.0.0.0.0.3.72.0"})", "7"}) {
            const auto refused = ReadingTypeMap::parse(
                R"({"types":[{"obis":"1.0.*.8.0.255","unit":30,"kind":"register","ref":"0.0.0.1.1.1.12.0.0.0.0.{E}.0.0.0.3.72.0"},)" +
                std::string(entry) + "]}");
            QVERIFY2(!refused, entry);
            QCOMPARE(codeOf(refused.error()), MdmsError::ReadingTypes);
            QCOMPARE(refused.error().detail, std::int64_t{1});
        }
    }

    void takesAPlainCimReadingWithoutOurOwnMembers() {
        const auto batch =
            decoded(withItem(R"({"timeStamp":"2026-11-22T18:04:58Z","value":"12345.678","source":"elsewhere",)"
                             R"("ReadingType":{"ref":"0.0.0.1.1.1.12.0.0.0.0.0.0.0.0.3.72.0","Names":[{"name":"1-0:1.8.0*255"}]}})"));
        QVERIFY(batch && batch->items.size() == 1);
        QVERIFY(batch->items[0].reading.value == Decimal(12345678, 0));
        QCOMPARE(batch->items[0].reading.unit, dlms::UnitCode{30});
        QCOMPARE(batch->items[0].reading.classId, std::uint16_t{3});
    }

    void aBadItemIsNamedByItsPointerAndStopsNothing_data() {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("member");
        QTest::addColumn<int>("error");
        const auto row = [](const char* tag, const char* item, const char* member, ItemError error) {
            QTest::newRow(tag) << QString::fromLatin1(item) << QString::fromLatin1(member) << static_cast<int>(error);
        };
        const char* type = R"("ReadingType":{"Names":[{"name":"1.0.1.8.0.255"}],"cosem":{"unit":30}})";
        const auto with = [type](const char* members) {
            return QStringLiteral("{%1,%2}").arg(QLatin1String(members), QLatin1String(type));
        };
        row("not an object", "7", "/ReadingType", ItemError::RegisterMissing);
        row("no register", R"({"timeStamp":"2026-11-22T18:04:58Z","value":"1"})", "/ReadingType", ItemError::RegisterMissing);
        row("no unit", R"({"timeStamp":"2026-11-22T18:04:58Z","value":"1","ReadingType":{"Names":[{"name":"1.0.1.8.0.255"}]}})",
            "/ReadingType", ItemError::UnitUnknown);
        row("short ref",
            R"({"timeStamp":"2026-11-22T18:04:58Z","value":"1","ReadingType":{"ref":"1.2","Names":[{"name":"1.0.1.8.0.255"}]}})",
            "/ReadingType/ref", ItemError::ReadingTypeMalformed);
        row("class a text",
            R"({"timeStamp":"2026-11-22T18:04:58Z","value":"1",)"
            R"("ReadingType":{"Names":[{"name":"1.0.1.8.0.255"}],"cosem":{"unit":30,"class":"3"}}})",
            "/ReadingType/cosem/class", ItemError::FieldMalformed);
        const struct { const char* tag; const char* members; const char* member; ItemError error;
        } rows[] = {
            {"number value", R"("timeStamp":"2026-11-22T18:04:58Z","value":1.5)", "/value", ItemError::ValueMalformed},
            {"exponent notation", R"("timeStamp":"2026-11-22T18:04:58Z","value":"1e3")", "/value", ItemError::ValueMalformed},
            {"value over 64 bits", R"("timeStamp":"2026-11-22T18:04:58Z","value":"18446744073709551616")", "/value",
             ItemError::ValueMalformed},
            {"exponent without zeros", R"("timeStamp":"2026-11-22T18:04:58Z","value":"12","exponent":1)", "/value",
             ItemError::ValueMalformed},
            {"exponent too large", R"("timeStamp":"2026-11-22T18:04:58Z","value":"12","exponent":5000)", "/exponent",
             ItemError::FieldMalformed},
            {"no time", R"("value":"1")", "/timeStamp", ItemError::TimeMalformed},
            {"local time", R"("timeStamp":"2026-11-22T18:04:58+01:00","value":"1")", "/timeStamp", ItemError::TimeMalformed},
            {"no such day", R"("timeStamp":"2026-02-30T18:04:58Z","value":"1")", "/timeStamp", ItemError::TimeMalformed},
            {"before 1900", R"("timeStamp":"1899-12-31T23:59:59Z","value":"1")", "/timeStamp", ItemError::TimeMalformed},
            {"quality", R"("timeStamp":"2026-11-22T18:04:58Z","value":"1","ReadingQualities":[{"name":"fine"}])", "/ReadingQualities",
             ItemError::QualityUnknown},
            {"verification", R"("timeStamp":"2026-11-22T18:04:58Z","value":"1","verification":"sure")", "/verification",
             ItemError::VerificationUnknown},
            {"meter time", R"("timeStamp":"2026-11-22T18:04:58Z","value":"1","meterTime":"XY")", "/meterTime", ItemError::FieldMalformed},
            {"interval kind", R"("timeStamp":"2026-11-22T18:04:58Z","value":"1","kind":"interval")", "/kind", ItemError::FieldMalformed},
            {"negative sequence", R"("timeStamp":"2026-11-22T18:04:58Z","value":"1","sequence":-1)", "/sequence",
             ItemError::FieldMalformed},
        };
        for (const auto& r : rows) QTest::newRow(r.tag) << with(r.members) << QString::fromLatin1(r.member) << static_cast<int>(r.error);
    }
    void aBadItemIsNamedByItsPointerAndStopsNothing() {
        QFETCH(QString, item);
        QFETCH(QString, member);
        QFETCH(int, error);
        const std::string good =
            R"({"timeStamp":"2026-11-22T18:04:58Z","value":"1","ReadingType":{"Names":[{"name":"1.0.1.8.0.255"}],"cosem":{"unit":30}}})";
        const auto batch = decoded(withItem(good + "," + item.toStdString() + "," + good));
        QVERIFY(batch);
        QCOMPARE(batch->offered, std::uint32_t{3});
        QCOMPARE(batch->items.size(), std::size_t{2});
        QCOMPARE(batch->items[1].index, std::uint32_t{2});
        QCOMPARE(batch->faults.size(), std::size_t{1});
        QCOMPARE(batch->faults[0].index, std::uint32_t{1});
        QCOMPARE(QString::fromStdString(batch->faults[0].pointer),
                 QStringLiteral("/Payload/MeterReadings/MeterReading/0/Readings/1") + member);
        QCOMPARE(static_cast<int>(batch->faults[0].error), error);
    }

    void aMeterWithoutASerialRejectsEachOfItsItems() {
        std::string text = encoded({energy(), energy()});
        const std::string serial = "\"name\":\"LGZ0012345678\"";
        text.replace(text.find(serial), serial.size(), "\"name\":\"\"");
        const auto batch = decoded(text);
        QVERIFY(batch);
        QCOMPARE(batch->offered, std::uint32_t{2});
        QCOMPARE(batch->faults.size(), std::size_t{2});
        QCOMPARE(batch->faults[1].error, ItemError::MeterMissing);
    }

    void aMessageThatIsNoBatchIsRefusedAsAWhole_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        const auto replaced = [](const char* from, const char* to) {
            return QByteArray::fromStdString(withItem("")).replace(from, to);
        };
        QTest::newRow("empty") << QByteArray() << int(MdmsError::Json);
        QTest::newRow("cut off") << QByteArray("{\"Header\":") << int(MdmsError::Json);
        QTest::newRow("not UTF-8") << replaced("\"A\"", "\"\xC3\x28\"") << int(MdmsError::Json);
        QTest::newRow("member twice") << replaced("\"Verb\":", "\"Noun\":\"MeterReadings\",\"Verb\":") << int(MdmsError::Json);
        QTest::newRow("two documents") << QByteArray::fromStdString(withItem("") + withItem("")) << int(MdmsError::Json);
        QTest::newRow("array") << QByteArray("[]") << int(MdmsError::Header);
        QTest::newRow("other noun") << replaced("MeterReadings\",", "EndDeviceControls\",") << int(MdmsError::Header);
        QTest::newRow("other verb") << replaced("created", "deleted") << int(MdmsError::Header);
        QTest::newRow("no id") << replaced("\"MessageID\":\"017f", "\"MessageID\":\"xxxx") << int(MdmsError::Header);
        QTest::newRow("no sequence") << replaced("\"sequence\"", "\"other\"") << int(MdmsError::Header);
        QTest::newRow("sequence 0") << replaced("\"Value\":\"1\"", "\"Value\":\"0\"") << int(MdmsError::Header);
        QTest::newRow("no payload") << replaced("\"Payload\"", "\"Load\"") << int(MdmsError::Shape);
        QTest::newRow("readings no array") << replaced("\"Readings\":[]", "\"Readings\":{}") << int(MdmsError::Shape);
    }
    void aMessageThatIsNoBatchIsRefusedAsAWhole() {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        const auto refused = decoded(text.toStdString());
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Malformed);
        QCOMPARE(int(refused.error().code), code);
        QVERIFY(decoded(withItem("")));
    }

    void limitsHoldBeforeMemoryIsSpent() {
        std::string deep = std::string(65, '[') + std::string(65, ']');
        QCOMPARE(codeOf(decoded(deep).error()), MdmsError::TooDeep);
        deep = std::string(64, '[') + std::string(64, ']');
        QCOMPARE(codeOf(decoded(deep).error()), MdmsError::Header);
        std::string wide = "[";
        for (int i = 0; i < 1'000'001; ++i) wide += "0,";
        QCOMPARE(codeOf(decoded(wide + "0]").error()), MdmsError::TooLarge);
        QCOMPARE(codeOf(decodeBatch(Bytes(32u * 1024 * 1024 + 1, ' ')).error()), MdmsError::TooLarge);
        std::string items = "{}";
        for (int i = 0; i < 10000; ++i) items += ",{}";
        QCOMPARE(codeOf(decoded(withItem(items)).error()), MdmsError::TooMany);
        const std::vector<Reading> many(10001, energy());
        QCOMPARE(codeOf(encodeBatch(header(), many, {}).error()), MdmsError::TooMany);
    }

    void encoderRefusesWhatCannotTravel() {
        const auto refusal = [](auto change) {
            Reading reading = energy();
            change(reading);
            const auto refused = encodeBatch(header(), std::vector{reading}, {});
            return refused ? MdmsError{} : codeOf(refused.error());
        };
        QCOMPARE(refusal([](Reading& r) { r.meter.clear(); }), MdmsError::Meter);
        QCOMPARE(refusal([](Reading& r) { r.meter = std::string("A\0B", 3); }), MdmsError::Meter);
        QCOMPARE(refusal([](Reading& r) { r.meter = "A\xFF"; }), MdmsError::Meter);
        QCOMPARE(refusal([](Reading& r) { r.meter = "\xED\xA0\x80"; }), MdmsError::Meter);
        QCOMPARE(refusal([](Reading& r) { r.meter = "\xC0\xAF"; }), MdmsError::Meter);
        QCOMPARE(refusal([](Reading& r) { r.time = UtcTime::max(); }), MdmsError::Time);
        QCOMPARE(refusal([](Reading& r) { r.value = Decimal(1, 401); }), MdmsError::Value);
        QCOMPARE(refusal([](Reading& r) { r.meterTime = "0"; }), MdmsError::MeterTime);
        QCOMPARE(refusal([](Reading& r) { r.interval = std::chrono::seconds(-1); }), MdmsError::Interval);
        BatchHeader noId = header();
        noId.messageId = "1";
        QCOMPARE(codeOf(encodeBatch(noId, {}, {}).error()), MdmsError::Header);
    }

    void everyTruncationAndEveryChangedOctetIsHandled() {
        const std::string text = encoded(variety());
        for (std::size_t length = 0; length < text.size(); ++length) QVERIFY(!decoded(text.substr(0, length)));
        std::string changed = text;
        for (std::size_t i = 0; i < text.size(); ++i) {
            for (const int mask : {1, 0x80, 0xFF}) {
                changed[i] = static_cast<char>(text[i] ^ mask);
                const auto batch = decoded(changed);
                if (batch) QCOMPARE(batch->items.size() + batch->faults.size(), std::size_t{batch->offered});
            }
            changed[i] = text[i];
        }
    }

    void namesRoundTrip() {
        for (int i = 0; i < 6; ++i) QCOMPARE(*qualityFromName(name(static_cast<Quality>(i))), static_cast<Quality>(i));
        for (int i = 0; i < 3; ++i) QCOMPARE(*verificationFromName(name(static_cast<Verification>(i))), static_cast<Verification>(i));
        for (int i = 0; i < 3; ++i) QCOMPARE(*kindFromName(name(static_cast<ReadingKind>(i))), static_cast<ReadingKind>(i));
        QVERIFY(!qualityFromName("unknown") && !qualityFromName(name(static_cast<Quality>(9))));
    }
};

QTEST_APPLESS_MAIN(TestCim)
#include "tst_cim.moc"
