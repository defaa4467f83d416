#include <QtTest>

#include "protocol/mdms/EventTypeMap.h"
#include "tests/unit/protocol/mdms/CimSamples.h"

using namespace ami;
using namespace ami::mdms;

namespace {

const ReadingTypeMap& map() {
    static const ReadingTypeMap loaded = test::cimMap();
    return loaded;
}

std::string refOf(const char* obis, dlms::UnitCode unit, ReadingKind kind, int seconds = 0) {
    Reading reading = test::energy();
    reading.obis = *dlms::Obis::parse(obis);
    reading.unit = unit;
    reading.kind = kind;
    reading.interval = std::chrono::seconds(seconds);
    const auto type = map().find(reading);
    return type ? type->ref : std::string();
}

std::string refOf(std::uint32_t st12, ReadingKind kind, std::uint8_t tier = 0, int seconds = 0) {
    const auto type = map().find(C1219Register{C1219Unit::fromBits(st12), tier, kind, std::chrono::seconds(seconds)});
    return type ? type->ref : std::string();
}

}  // namespace

/// Numbers of IEC 61968-9 Annex C as the enumerations of NAESB ESPI 3.3 (espi.xsd) list them: flow 1 forward, 19 reverse, 4 net, 20 total,
/// 15 to 18 the quadrants; accumulation 1 bulk, 4 delta, 12 instantaneous; phase 128, 64, 32; unit 72 Wh, 73 varh, 71 VAh, 38 W, 63 var,
/// 61 VA, 29 V, 5 A, 33 Hz, 65 power factor.
class TestTypeMaps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void obisRegistersHaveTheirTypes() {
        const auto reg = ReadingKind::Register;
        const auto now = ReadingKind::Instantaneous;
        QCOMPARE(refOf("1.0.1.8.0.255", 30, reg), std::string("0.0.0.1.1.1.12.0.0.0.0.0.0.0.0.3.72.0"));
        QCOMPARE(refOf("1.0.2.8.4.255", 30, reg), std::string("0.0.0.1.19.1.12.0.0.0.0.4.0.0.0.3.72.0"));
        QCOMPARE(refOf("1.0.5.8.0.255", 32, reg), std::string("0.0.0.1.15.1.12.0.0.0.0.0.0.0.0.3.73.0"));
        QCOMPARE(refOf("1.0.8.8.63.255", 32, reg), std::string("0.0.0.1.18.1.12.0.0.0.0.63.0.0.0.3.73.0"));
        QCOMPARE(refOf("1.0.9.8.0.255", 31, reg), std::string("0.0.0.1.1.1.12.0.0.0.0.0.0.0.0.3.71.0"));
        QCOMPARE(refOf("1.0.15.8.0.255", 30, reg), std::string("0.0.0.1.20.1.12.0.0.0.0.0.0.0.0.3.72.0"));
        QCOMPARE(refOf("1.0.16.8.0.255", 30, reg), std::string("0.0.0.1.4.1.12.0.0.0.0.0.0.0.0.3.72.0"));
        QCOMPARE(refOf("1.0.41.8.0.255", 30, reg), std::string("0.0.0.1.1.1.12.0.0.0.0.0.0.0.64.3.72.0"));
        QCOMPARE(refOf("1.0.1.6.0.255", 27, reg), std::string("8.8.0.6.1.1.8.0.0.0.0.0.0.0.0.3.38.0"));
        QCOMPARE(refOf("1.0.62.7.0.255", 27, now), std::string("0.0.0.12.19.1.37.0.0.0.0.0.0.0.32.0.38.0"));
        QCOMPARE(refOf("1.0.3.7.0.255", 29, now), std::string("0.0.0.12.1.1.37.0.0.0.0.0.0.0.0.0.63.0"));
        QCOMPARE(refOf("1.0.13.7.0.255", 255, now), std::string("0.0.0.12.0.1.38.0.0.0.0.0.0.0.0.0.65.0"));
        QCOMPARE(refOf("1.0.14.7.0.255", 44, now), std::string("0.0.0.12.0.1.15.0.0.0.0.0.0.0.0.0.33.0"));
    }

    void profilesNeedTheirPeriod() {
        const auto interval = ReadingKind::Interval;
        QCOMPARE(refOf("1.0.1.8.0.255", 30, interval, 900), std::string("0.0.2.1.1.1.12.0.0.0.0.0.0.0.0.3.72.0"));
        QCOMPARE(refOf("1.0.1.29.0.255", 30, interval, 600), std::string("0.0.1.4.1.1.12.0.0.0.0.0.0.0.0.3.72.0"));
        QCOMPARE(refOf("1.0.32.7.0.255", 35, interval, 3600), std::string("0.0.7.12.0.1.54.0.0.0.0.0.0.0.128.0.29.0"));
        QCOMPARE(refOf("1.0.1.29.0.255", 30, interval, 901), std::string());
        QCOMPARE(refOf("1.0.1.29.0.255", 30, interval), std::string());
    }

    void whatIsNotListedHasNoType() {
        QCOMPARE(refOf("1.0.1.8.64.255", 30, ReadingKind::Register), std::string());
        QCOMPARE(refOf("1.0.1.8.0.1", 30, ReadingKind::Register), std::string());
        QCOMPARE(refOf("1.1.1.8.0.255", 30, ReadingKind::Register), std::string());
        QCOMPARE(refOf("1.0.1.8.0.255", 32, ReadingKind::Register), std::string());
        QCOMPARE(refOf("7.0.3.0.0.255", 14, ReadingKind::Register), std::string());
        QCOMPARE(refOf("1.0.99.1.0.255", 255, ReadingKind::Register), std::string());
    }

    // Layout of UOM_ENTRY_BFLD: id 0-7, time base 8-10, multiplier 11-13, quadrants 14-17, net 18, segmentation 19-21, harmonic 22,
    // not following standard 31 (ANSI C12.19 Table 12).
    void unitsOfMeasureComeFromTheirBits() {
        const std::uint32_t bits = 0x00u | 0u << 8 | 2u << 11 | 0b1001u << 14 | 5u << 19;
        const auto unit = C1219Unit::fromBits(bits);
        QCOMPARE(unit.multiplier, 3);
        QCOMPARE(unit.quadrants, std::uint8_t{9});
        QCOMPARE(unit.segmentation, std::uint8_t{5});
        QCOMPARE(unit.bits(), bits);
        for (std::uint32_t power = 0; power < 8; ++power) {
            const std::uint32_t any = 0x21u | 7u << 8 | power << 11 | 15u << 14 | 1u << 18 | 7u << 19 | 1u << 22 | 1u << 31;
            QCOMPARE(C1219Unit::fromBits(any).bits(), any);
        }
        QCOMPARE(C1219Unit::fromBits(7u << 11).multiplier, -6);
    }

    void c1219RegistersHaveTheirTypes() {
        const std::uint32_t forward = 0b1001u << 14;
        QCOMPARE(refOf(forward | 2u << 11, ReadingKind::Register), std::string("0.0.0.1.1.1.12.0.0.0.0.0.0.0.0.3.72.0"));
        QCOMPARE(refOf(forward, ReadingKind::Register, 2), std::string("0.0.0.1.1.1.12.0.0.0.0.2.0.0.0.0.72.0"));
        QCOMPARE(refOf(0b0110u << 14 | 6u << 19, ReadingKind::Register), std::string("0.0.0.1.19.1.12.0.0.0.0.0.0.0.64.0.72.0"));
        QCOMPARE(refOf(0b1111u << 14 | 1u << 18, ReadingKind::Register), std::string("0.0.0.1.4.1.12.0.0.0.0.0.0.0.0.0.72.0"));
        QCOMPARE(refOf(1u | 0b0100u << 14, ReadingKind::Register), std::string("0.0.0.1.17.1.12.0.0.0.0.0.0.0.0.0.73.0"));
        QCOMPARE(refOf(forward | 5u << 8, ReadingKind::Interval, 0, 900), std::string("0.0.2.4.1.1.12.0.0.0.0.0.0.0.0.0.72.0"));
        QCOMPARE(refOf(8u | 1u << 8 | 5u << 19, ReadingKind::Instantaneous), std::string("0.0.0.12.0.1.54.0.0.0.0.0.0.0.128.0.29.0"));
        QCOMPARE(refOf(33u | 1u << 8, ReadingKind::Instantaneous), std::string("0.0.0.12.0.1.15.0.0.0.0.0.0.0.0.0.33.0"));
        QCOMPARE(refOf(forward | 5u << 8, ReadingKind::Interval, 0, 901), std::string());
        QCOMPARE(refOf(forward | 1u << 22, ReadingKind::Register), std::string());
        QCOMPARE(refOf(forward | 1u << 31, ReadingKind::Register), std::string());
        QCOMPARE(refOf(forward | 1u << 19, ReadingKind::Register), std::string());
        QCOMPARE(refOf(200u | forward, ReadingKind::Register), std::string());
        QCOMPARE(refOf(8u | 1u << 8 | 5u << 19, ReadingKind::Instantaneous, 1), std::string());
    }

    void anEditedFileSaysWhichEntryIsWrongAndWhy_data() {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<int>("cause");
        const auto row = [](const char* entry, MapCause cause) { QTest::addRow("%s", entry) << QByteArray(entry) << int(cause); };
        const char* ref = R"("kind":"register","ref":"0.0.0.1.1.1.12.0.0.0.0.0.0.0.0.3.72.0")";
        const auto rowWith = [&](const char* members, MapCause cause) {
            row(qPrintable(QStringLiteral("{%1,%2}").arg(QLatin1String(members), QLatin1String(ref))), cause);
        };
        row("7", MapCause::Entry);
        row(R"({"obis":"1.0.1.8.0.255","unit":30})", MapCause::Entry);
        row(R"({"obis":"1.0.1.8.0.255","unit":30,"kind":"dial","ref":""})", MapCause::Kind);
        row(R"({"obis":"1.0.1.8.0.255","unit":30,"kind":"register","ref":"0.0.{P}.1.1.1.12.0.0.0.0.0.0.0.0.3.72.0"})", MapCause::Ref);
        row(R"({"obis":"1.0.1.8.0.255","unit":30,"kind":"register","ref":"0.0.0.1.1.1.12.0.0.0.0.0.0.0.0.3.72"})", MapCause::Ref);
        rowWith(R"("unit":30)", MapCause::Entry);
        rowWith(R"("obis":"1.0.1.8.0","unit":30)", MapCause::Obis);
        rowWith(R"("obis":"1.0.1.8.0.255.1","unit":30)", MapCause::Obis);
        rowWith(R"("obis":"1.0.1.8.9-3.255","unit":30)", MapCause::Obis);
        rowWith(R"("obis":"1.0.1.8.0.256","unit":30)", MapCause::Obis);
        rowWith(R"("obis":"1.0.1.8.0.255","unit":256)", MapCause::Unit);
        rowWith(R"("obis":"1.0.1.8.0.255")", MapCause::Unit);
        rowWith(R"("obis":"1.0.9.9.9.9","unit":30)", MapCause::Twice);
        rowWith(R"("obis":"1.0.1.8.0.255","unit":30,"c1219":{})", MapCause::Entry);
        rowWith(R"("c1219":{"id":0})", MapCause::C1219);
        rowWith(R"("c1219":{"id":0,"timeBase":8})", MapCause::C1219);
        rowWith(R"("c1219":{"id":0,"timeBase":0,"quadrants":[0]})", MapCause::C1219);
        rowWith(R"("c1219":{"id":0,"timeBase":0,"quadrant":[1]})", MapCause::C1219);
        rowWith(R"("c1219":{"id":1,"timeBase":0})", MapCause::Twice);
        row(R"({"c1219":{"id":0,"timeBase":0,"segmentations":[1]},"kind":"register","ref":"0.0.0.1.1.1.12.0.0.0.0.0.0.0.{F}.3.72.0"})",
            MapCause::Ref);
    }
    void anEditedFileSaysWhichEntryIsWrongAndWhy() {
        QFETCH(QByteArray, entry);
        QFETCH(int, cause);
        MapFlaw flaw;
        const std::string first = R"({"obis":"1.0.9.9.9.9","unit":30,"kind":"register","ref":"0.0.0.1.1.1.12.0.0.0.0.{E}.0.0.0.3.72.0"})";
        const std::string second =
            R"({"c1219":{"id":1,"timeBase":0},"kind":"register","ref":"0.0.0.1.1.1.12.0.0.0.0.{T}.0.0.{F}.{M}.73.0"})";
        QVERIFY(ReadingTypeMap::parse("{\"types\":[" + first + "," + second + "]}", &flaw));
        const auto refused = ReadingTypeMap::parse("{\"types\":[" + first + "," + second + "," + entry.toStdString() + "]}", &flaw);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, std::int64_t{2});
        QCOMPARE(flaw.entry, std::size_t{2});
        QCOMPARE(QByteArray(name(flaw.cause)), QByteArray(name(static_cast<MapCause>(cause))));
    }

    void periodsMustBeNumbers() {
        MapFlaw flaw;
        for (const char* periods : {"[]", R"({"x":1})", R"({"0":1})", R"({"900":"2"})", R"({"900":-2})"}) {
            QVERIFY2(!ReadingTypeMap::parse("{\"periods\":" + std::string(periods) + ",\"types\":[]}", &flaw), periods);
            QCOMPARE(flaw.cause, MapCause::Periods);
        }
    }

    void eventCodesHaveTheirTypes() {
        QFile file(QStringLiteral(AMI_SOURCE_DIR "/resources/obis/event-types.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto events = EventTypeMap::parse(file.readAll().toStdString());
        QVERIFY(events && events->size() > 10);
        const dlms::Obis log(0, 0, 99, 98, 0, 255);
        // Primary power down and up, low battery and RAM failure as deployed systems report them (docs/sync.md, "Event types").
        QCOMPARE(events->find(log, 1), std::string("3.26.0.47"));
        QCOMPARE(events->find(log, 2), std::string("3.26.0.216"));
        QCOMPARE(events->find(log, 8), std::string("3.2.22.150"));
        QCOMPARE(events->find(log, 13), std::string("3.18.85.85"));
        QCOMPARE(events->find(log, 199), std::string());
    }

    void anEventEntryForOneLogWins() {
        const auto events = EventTypeMap::parse(
            R"({"types":[{"code":1,"ref":"3.0.0.1"},{"code":1,"log":"0.0.99.98.1.255","ref":"3.0.0.2"},{"code":2,"log":"0.0.99.98.1.255","ref":"3.0.0.3"}]})");
        QVERIFY(events.has_value());
        QCOMPARE(events->find(dlms::Obis(0, 0, 99, 98, 1, 255), 1), std::string("3.0.0.2"));
        QCOMPARE(events->find(dlms::Obis(0, 0, 99, 98, 0, 255), 1), std::string("3.0.0.1"));
        QCOMPARE(events->find(dlms::Obis(0, 0, 99, 98, 0, 255), 2), std::string());
    }

    void anEventFileWithAFlawIsRefused() {
        QVERIFY(!EventTypeMap::parse("["));
        for (const char* entry :
             {"1", R"({"ref":"3.0.0.1"})", R"({"code":-1,"ref":"3.0.0.1"})", R"({"code":1,"ref":"3.0.0"})",
              R"({"code":4294967296,"ref":"3.0.0.1"})", R"({"code":1,"ref":"3.0.0.1","log":"x"})", R"({"code":9,"ref":"3.0.0.1"})"}) {
            const auto refused = EventTypeMap::parse(R"({"types":[{"code":9,"ref":"3.0.0.1"},)" + std::string(entry) + "]}");
            QVERIFY2(!refused, entry);
            QCOMPARE(refused.error().detail, std::int64_t{1});
        }
    }
};

QTEST_APPLESS_MAIN(TestTypeMaps)
#include "tst_type_maps.moc"
