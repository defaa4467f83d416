#include <QTest>

#include "app/Now.h"
#include "app/readings/Identity.h"
#include "app/readings/LiveMonitor.h"
#include "app/readings/Registers.h"
#include "app/readings/Values.h"
#include "ReadingBench.h"

using namespace ami;
using namespace ami::app;
using namespace std::chrono_literals;
using dlms::Data;
using dlms::Obis;
using test::ReadingBench;

namespace {

std::string text(const std::optional<Measurement>& measured) {
    return measured ? measured->value.toString() + " " + std::string(dlms::unitSymbol(measured->unit)) : "absent";
}

class LiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhoTheMeterIs_data();
    void readsWhoTheMeterIs();
    void leavesAbsentObjectsEmpty();
    void readsTheObjectList();
    void pollsWhatTheMeterHas();
    void keepsAbsentValuesAbsent();
    void subtractsExportFromImport();
    void readsAnglesInEitherSpelling_data();
    void readsAnglesInEitherSpelling();
    void makesReadingsOfRegistersAsRead();
    void readsRegistersExactly();
    void takesTheCaptureTimeOfTheMeter();
    void verifiesByASecondRead();
    void addsDecimalsExactly();
};

void LiveTest::readsWhoTheMeterIs_data() {
    QTest::addColumn<int>("drift");
    QTest::newRow("right") << 0;
    QTest::newRow("an hour fast") << 3600;
    QTest::newRow("a day slow") << -86400;
}

void LiveTest::readsWhoTheMeterIs() {
    QFETCH(int, drift);
    ReadingBench bench;
    bench.meter.deviation = -60;
    bench.meter.now = utcNow() + std::chrono::seconds(drift);
    QVERIFY(bench.link->open());
    const auto identity = identify(*bench.link);
    QVERIFY(identity);
    QCOMPARE(identity->logicalDeviceName, std::string("ABC0000012345678"));
    QCOMPARE(identity->serial, std::string("12345678"));
    QCOMPARE(identity->manufacturer, std::string("ABC"));
    QCOMPARE(identity->model, std::string("TM-3"));
    QCOMPARE(identity->firmware, std::string("1.2.3"));
    QCOMPARE(identity->mechanism, std::string("none"));
    QVERIFY(identity->clockDrift);
    QVERIFY(std::abs(identity->clockDrift->count() - drift * 1000) < 2500);
    QVERIFY(!identity->meterClock.empty());
}

void LiveTest::leavesAbsentObjectsEmpty() {
    ReadingBench bench;
    bench.meter.values.clear();
    bench.meter.text(Obis(0, 0, 42, 0, 0), "XYZ1");
    QVERIFY(bench.link->open());
    const auto identity = identify(*bench.link);
    QVERIFY(identity);
    QCOMPARE(identity->serial, std::string("XYZ1"));
    QCOMPARE(identity->model, std::string());
    QVERIFY(!identity->clockDrift);
}

void LiveTest::readsTheObjectList() {
    ReadingBench bench;
    QVERIFY(bench.link->open());
    const auto objects = readObjectList(*bench.link);
    QVERIFY(objects);
    QCOMPARE(objects->size(), bench.meter.objects().size());
}

void LiveTest::pollsWhatTheMeterHas() {
    ReadingBench bench;
    test::TestMeter& meter = bench.meter;
    meter.now = utcNow();
    // Unit codes of IEC 62056-6-2 Table 4: 27 W, 33 A, 35 V, 44 Hz, 8 degree.
    meter.reg(Obis(1, 0, 32, 7, 0), -1, 35, [] { return Data::longUnsigned(2301); });
    meter.reg(Obis(1, 0, 52, 7, 0), -1, 35, [] { return Data::longUnsigned(2312); });
    meter.reg(Obis(1, 0, 72, 7, 0), -1, 35, [] { return Data::longUnsigned(2299); });
    meter.reg(Obis(1, 0, 31, 7, 0), -3, 33, [] { return Data::doubleLongUnsigned(4210); });
    meter.reg(Obis(1, 0, 21, 7, 0), 0, 27, [] { return Data::doubleLongUnsigned(960); });
    meter.reg(Obis(1, 0, 33, 7, 0), -3, 255, [] { return Data::long16(991); });
    meter.reg(Obis(1, 0, 14, 7, 0), -2, 44, [] { return Data::longUnsigned(4998); });
    meter.reg(Obis(0, 128, 25, 9, 1), 0, 255, [] { return Data::integer(-71); });
    meter.reg(Obis(0, 128, 25, 9, 2), 0, 255, [] { return Data::integer(23); });
    meter.reg(Obis(0, 128, 25, 9, 3), 0, 255, [] { return Data::unsigned8(4); });
    meter.reg(Obis(0, 128, 25, 9, 4), -1, 255, [] { return Data::longUnsigned(12); });
    QVERIFY(bench.link->open());
    LiveMonitor monitor(*bench.link);
    QVERIFY(monitor.prepare(meter.objects()));
    const auto sample = monitor.poll();
    QVERIFY(sample);
    QCOMPARE(text(sample->phases[0].voltage), std::string("230.1 V"));
    QCOMPARE(text(sample->phases[1].voltage), std::string("231.2 V"));
    QCOMPARE(text(sample->phases[2].voltage), std::string("229.9 V"));
    QCOMPARE(text(sample->phases[0].current), std::string("4.210 A"));
    QCOMPARE(text(sample->phases[0].power), std::string("960 W"));
    QCOMPARE(text(sample->phases[0].powerFactor), std::string("0.991 "));
    QCOMPARE(text(sample->frequency), std::string("49.98 Hz"));
    QCOMPARE(text(sample->rssi), std::string("-71 "));
    QCOMPARE(text(sample->linkMargin), std::string("23 "));
    QCOMPARE(text(sample->hops), std::string("4 "));
    QCOMPARE(text(sample->packetLoss), std::string("1.2 "));
    QVERIFY(sample->clockDrift);
    QVERIFY(std::abs((sample->time - utcNow()).count()) < 2000);
    // Never a zero for what the meter does not report.
    QVERIFY(!sample->phases[1].current);
    QVERIFY(!sample->phases[0].voltageAngle);
    QVERIFY(!sample->phases[1].power);
}

void LiveTest::keepsAbsentValuesAbsent() {
    ReadingBench bench;
    bench.meter.values.clear();
    bench.meter.reg(Obis(1, 0, 32, 7, 0), -1, 35, [] { return Data::null(); });
    bench.meter.reg(Obis(1, 0, 31, 7, 0), -1, 33, [] { return Data::longUnsigned(1); });
    bench.meter.values.erase({dlms::cls::registerClass, Obis(1, 0, 31, 7, 0), 3});
    QVERIFY(bench.link->open());
    LiveMonitor monitor(*bench.link);
    QVERIFY(monitor.prepare(bench.meter.objects()));
    const auto sample = monitor.poll();
    QVERIFY(sample);
    QVERIFY(!sample->phases[0].voltage);
    QVERIFY(!sample->phases[0].current);
    QVERIFY(!sample->clockDrift);

    bench.meter.values.clear();
    QVERIFY(monitor.prepare({}));
    QVERIFY(monitor.poll());
}

void LiveTest::subtractsExportFromImport() {
    ReadingBench bench;
    bench.meter.reg(Obis(1, 0, 21, 7, 0), 0, 27, [] { return Data::doubleLongUnsigned(0); });
    bench.meter.reg(Obis(1, 0, 22, 7, 0), 0, 27, [] { return Data::doubleLongUnsigned(1250); });
    bench.meter.reg(Obis(1, 0, 41, 7, 0), 0, 27, [] { return Data::doubleLongUnsigned(700); });
    bench.meter.reg(Obis(1, 0, 42, 7, 0), -1, 27, [] { return Data::doubleLongUnsigned(5); });
    bench.meter.reg(Obis(1, 0, 76, 7, 0), 0, 27, [] { return Data::doubleLong(-33); });
    QVERIFY(bench.link->open());
    LiveMonitor monitor(*bench.link);
    QVERIFY(monitor.prepare(bench.meter.objects()));
    const auto sample = monitor.poll();
    QVERIFY(sample);
    QCOMPARE(text(sample->phases[0].power), std::string("-1250 W"));
    QCOMPARE(text(sample->phases[1].power), std::string("699.5 W"));
    QCOMPARE(text(sample->phases[2].power), std::string("-33 W"));
}

void LiveTest::readsAnglesInEitherSpelling_data() {
    QTest::addColumn<QList<int>>("codes");
    // IEC 62056-6-1 Table 15 as 81.7.(10 × row + column); public readouts show both spellings with the same lagging angles, for example
    // "1-0:81.7.1*255(117*deg)" with "81.7.2*255(242*deg)", "81.7.4*255(032*deg)", and elsewhere "81.7.10(119.5*deg)".
    QTest::newRow("against U(L1)") << QList<int>{1, 2, 4, 5, 6};
    QTest::newRow("against U(L1), turned") << QList<int>{10, 20, 40, 50, 60};
    QTest::newRow("against the own voltage") << QList<int>{1, 2, 4, 15, 26};
    QTest::newRow("against the own voltage, turned") << QList<int>{10, 20, 40, 51, 62};
}

void LiveTest::readsAnglesInEitherSpelling() {
    QFETCH(QList<int>, codes);
    ReadingBench bench;
    // U(L2) 119.5, U(L3) 240.2 or -119.8; currents lag their voltages by 30.1, 31.0 and 32.5 degrees.
    const bool own = codes[3] == 15 || codes[3] == 51;
    const std::vector<std::int16_t> values{1195, -1198, 301, static_cast<std::int16_t>(own ? 310 : 1505),
                                           static_cast<std::int16_t>(own ? 325 : 2727)};
    for (int i = 0; i < 5; ++i) {
        bench.meter.reg(Obis(1, 0, 81, 7, static_cast<std::uint8_t>(codes[i])), -1, 8,
                        [value = values[static_cast<std::size_t>(i)]] { return Data::long16(value); });
    }
    QVERIFY(bench.link->open());
    LiveMonitor monitor(*bench.link);
    QVERIFY(monitor.prepare(bench.meter.objects()));
    const auto sample = monitor.poll();
    QVERIFY(sample);
    QCOMPARE(sample->phases[0].voltageAngle->value, Decimal(0, 0));
    QCOMPARE(sample->phases[1].voltageAngle->value, Decimal(1195, -1));
    QCOMPARE(sample->phases[2].voltageAngle->value, Decimal(2402, -1));
    QCOMPARE(sample->phases[0].currentAngle->value, Decimal(301, -1));
    QCOMPARE(sample->phases[1].currentAngle->value, Decimal(1505, -1));
    QCOMPARE(sample->phases[2].currentAngle->value, Decimal(2727, -1));
    QCOMPARE(sample->phases[2].currentAngle->unit, dlms::UnitCode{8});
}

void LiveTest::makesReadingsOfRegistersAsRead() {
    ReadingBench bench;
    bench.meter.reg(Obis(1, 0, 21, 7, 0), 0, 27, [] { return Data::doubleLongUnsigned(10); });
    bench.meter.reg(Obis(1, 0, 22, 7, 0), 0, 27, [] { return Data::doubleLongUnsigned(30); });
    QVERIFY(bench.link->open());
    LiveMonitor monitor(*bench.link);
    QVERIFY(monitor.prepare(bench.meter.objects()));
    const auto sample = monitor.poll();
    const auto readings = monitor.readings(*sample, "12345678");
    QCOMPARE(readings.size(), std::size_t{2});
    QCOMPARE(readings[1].obis, Obis(1, 0, 22, 7, 0));
    QCOMPARE(readings[1].value.toString(), std::string("30"));
    QCOMPARE(readings[1].kind, mdms::ReadingKind::Instantaneous);
    QCOMPARE(readings[1].time, sample->time);
    QCOMPARE(readings[1].meter, std::string("12345678"));
}

void LiveTest::readsRegistersExactly() {
    ReadingBench bench;
    bench.meter.reg(Obis(1, 0, 1, 8, 0), -2, 30, [] { return Data::long64Unsigned(18446744073709551615ull); });
    bench.meter.reg(Obis(1, 0, 32, 7, 0), -1, 35, [] { return Data::longUnsigned(2301); });
    QVERIFY(bench.link->open());
    const auto energy = readRegister(*bench.link, {dlms::cls::registerClass, Obis(1, 0, 1, 8, 0), 2}, "m");
    QVERIFY(energy);
    QCOMPARE(energy->value.toString(), std::string("184467440737095516.15"));
    QCOMPARE(energy->unit, dlms::UnitCode{30});
    QCOMPARE(energy->kind, mdms::ReadingKind::Register);
    QCOMPARE(energy->verification, mdms::Verification::None);
    QCOMPARE(readRegister(*bench.link, {dlms::cls::registerClass, Obis(1, 0, 32, 7, 0), 2}, "m")->kind, mdms::ReadingKind::Instantaneous);
    const auto name = readRegister(*bench.link, {dlms::cls::data, Obis(0, 0, 96, 1, 0), 2}, "m");
    // octet-string is tag 9.
    QCOMPARE(name.error(), makeError(Fault::Unsupported, Layer::Link, ReadingError::NotARegister, 9));
    const auto missing = readRegister(*bench.link, {dlms::cls::registerClass, Obis(1, 0, 9, 8, 0), 2}, "m");
    QCOMPARE(missing.error(), makeError(Fault::Refused, Layer::Xdlms, dlms::XdlmsError::AccessRefused, 4));
}

void LiveTest::takesTheCaptureTimeOfTheMeter() {
    ReadingBench bench;
    const Obis demand(1, 0, 1, 6, 0);
    const UtcTime captured = *fromIso8601("2026-11-03T10:15:00Z");
    bench.meter.values[{dlms::cls::extendedRegister, demand, 2}] = [] { return Data::doubleLongUnsigned(4200); };
    bench.meter.values[{dlms::cls::extendedRegister, demand, 3}] = [] { return dlms::ScalerUnit{0, 27}.toData(); };
    bench.meter.values[{dlms::cls::extendedRegister, demand, 5}] = [=] { return dlms::DateTime::fromUtc(captured, -60).toData(); };
    QVERIFY(bench.link->open());
    const auto reading = readRegister(*bench.link, {dlms::cls::extendedRegister, demand, 2}, "m");
    QVERIFY(reading);
    QCOMPARE(reading->time, captured);
    QCOMPARE(reading->meterTime.size(), std::size_t{24});
}

void LiveTest::verifiesByASecondRead() {
    ReadingBench bench;
    const dlms::AttributeRef attribute{dlms::cls::registerClass, Obis(1, 0, 1, 8, 0), 2};
    std::vector<std::uint32_t> answers;
    std::size_t asked = 0;
    bench.meter.reg(attribute.instance, 0, 30, [&] { return Data::doubleLongUnsigned(answers[asked++]); });
    QVERIFY(bench.link->open());
    const auto read = [&](std::vector<std::uint32_t> values) {
        answers = std::move(values);
        asked = 0;
        return readVerified(*bench.link, attribute, "m");
    };
    const auto steady = read({100, 100});
    QVERIFY(steady);
    QCOMPARE(steady->verification, mdms::Verification::TwoReadsAgree);
    const auto grown = read({100, 101, 101});
    QVERIFY(grown);
    QCOMPARE(grown->value.toString(), std::string("101"));
    QCOMPARE(grown->verification, mdms::Verification::TwoReadsAgree);
    const auto unverified = makeError(Fault::Unexpected, Layer::Link, ReadingError::Unverified);
    QCOMPARE(read({100, 101, 102}).error(), unverified);
    QCOMPARE(read({100, 99}).error(), unverified);
}

void LiveTest::addsDecimalsExactly() {
    QCOMPARE(sum(Decimal(15, -1), Decimal(25, -2))->toString(), std::string("1.75"));
    QCOMPARE(sum(Decimal(1, 2), Decimal(-1, 0))->toString(), std::string("99"));
    QCOMPARE(sum(Decimal(0, 0), Decimal(-5, -3))->toString(), std::string("-0.005"));
    QVERIFY(!sum(Decimal(INT64_MAX, 0), Decimal(1, -3)));
    QVERIFY(!sum(Decimal(1, 30), Decimal(1, 0)));
    QCOMPARE(negated(Decimal(-5, 0)).toString(), std::string("5"));
}

}  // namespace

QTEST_GUILESS_MAIN(LiveTest)
#include "tst_live.moc"
