#include <QTest>

#include "app/readings/IecReadings.h"

using namespace ami;
using namespace ami::app;
using dlms::Obis;

namespace {

IecTelegram telegram(const std::string& lines, bool checked = true) {
    IecTelegram telegram;
    telegram.identification = {"AMI", '5', "", "METER1"};
    telegram.readout = *iec62056_21::parseReadout(lines + "!\r\n");
    telegram.readout.checked = checked;
    telegram.mode = iec62056_21::Mode::C;
    telegram.time = *fromIso8601("2026-11-25T12:00:00Z");
    return telegram;
}

const std::string usual = "0.0.0(18796030)\r\n1.8.0(0034204.763*kWh)\r\n32.7.0(230.1*V)\r\n1.8.0*01(0030000.000*kWh)\r\n0.9.1(120000)\r\n";

}  // namespace

class IecReadingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shortCodesGetTheirGroups_data();
    void shortCodesGetTheirGroups();
    void unitsAreKnown_data();
    void unitsAreKnown();
    void linesBecomeReadings();
    void unprovenTelegramIsQuestionable();
    void equalLinesAgree();
    void narrowerFieldIsDoubted();
    void otherOrderDoubtsEverything();
    void counterThatRunsBackwardsIsDoubted();
    void identityComesFromTheReadout();
};

void IecReadingsTest::shortCodesGetTheirGroups_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("obis");
    QTest::newRow("C.D.E") << "1.8.0"
                           << "1.0.1.8.0.255";
    QTest::newRow("C.D") << "1.8"
                         << "1.0.1.8.0.255";
    QTest::newRow("medium and channel") << "1-1:2.8.1"
                                        << "1.1.2.8.1.255";
    QTest::newRow("billing period") << "1.8.0*01"
                                    << "1.0.1.8.0.1";
    QTest::newRow("billing period after a reset") << "1.6.1&12"
                                                  << "1.0.1.6.1.12";
    QTest::newRow("whole") << "1-0:1.8.0*255"
                           << "1.0.1.8.0.255";
    QTest::newRow("dots alone") << "1.0.1.8.0.255"
                                << "1.0.1.8.0.255";
    QTest::newRow("error register") << "F.F"
                                    << "0.0.97.97.0.255";
    QTest::newRow("serial number") << "C.1.0"
                                   << "0.0.96.1.0.255";
    QTest::newRow("abstract with a medium") << "0-0:C.1.0"
                                            << "0.0.96.1.0.255";
    QTest::newRow("profile") << "P.01"
                             << "1.0.99.1.0.255";
    QTest::newRow("time") << "0.9.1"
                          << "1.0.0.9.1.255";
    for (const char* wrong : {"", "1", "1.2.3.4", "300.8.0", "1.8.x", "X.1", "1-0:", "1.8.0*", "1..0"})
        QTest::newRow(wrong) << wrong << QString();
}

void IecReadingsTest::shortCodesGetTheirGroups() {
    QFETCH(QString, text);
    QFETCH(QString, obis);
    const auto whole = wholeObis(text.toStdString());
    QCOMPARE(whole ? QString::fromStdString(whole->toString()) : QString(), obis);
}

void IecReadingsTest::unitsAreKnown_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("power");
    QTest::newRow("kWh") << "kWh" << 30 << 3;
    QTest::newRow("Wh") << "Wh" << 30 << 0;
    QTest::newRow("MWh") << "MWh" << 30 << 6;
    QTest::newRow("kvarh") << "kvarh" << 32 << 3;
    QTest::newRow("kVAh") << "kVAh" << 31 << 3;
    QTest::newRow("kW") << "kW" << 27 << 3;
    QTest::newRow("V") << "V" << 35 << 0;
    QTest::newRow("A") << "A" << 33 << 0;
    QTest::newRow("mA") << "mA" << 33 << -3;
    QTest::newRow("Hz") << "Hz" << 44 << 0;
    QTest::newRow("m3") << "m3" << 13 << 0;
    QTest::newRow("GJ") << "GJ" << 25 << 9;
    QTest::newRow("unknown") << "apples" << -1 << 0;
    QTest::newRow("empty") << "" << -1 << 0;
}

void IecReadingsTest::unitsAreKnown() {
    QFETCH(QString, text);
    QFETCH(int, code);
    QFETCH(int, power);
    const auto unit = iecUnit(text.toStdString());
    QCOMPARE(unit ? static_cast<int>(unit->unit) : -1, code);
    if (unit) QCOMPARE(unit->power, power);
}

void IecReadingsTest::linesBecomeReadings() {
    const IecReading reading = toReading(telegram(usual));
    QCOMPARE(reading.meter, std::string("18796030"));
    QCOMPARE(reading.lines.size(), std::size_t{5});
    const auto readings = reading.readings();
    // Neither the serial number nor the time is a reading, and the value of an earlier month has another time.
    QCOMPARE(readings.size(), std::size_t{2});
    QCOMPARE(readings[0].obis, Obis(1, 0, 1, 8, 0));
    QCOMPARE(readings[0].value, Decimal(34204763, 0));
    QCOMPARE(readings[0].value.toString(), std::string("34204763"));
    QCOMPARE(static_cast<int>(readings[0].unit), 30);
    QCOMPARE(static_cast<int>(readings[0].kind), static_cast<int>(mdms::ReadingKind::Register));
    QCOMPARE(static_cast<int>(readings[1].kind), static_cast<int>(mdms::ReadingKind::Instantaneous));
    QCOMPARE(static_cast<int>(readings[0].verification), static_cast<int>(mdms::Verification::None));
    QCOMPARE(reading.find(Obis(1, 0, 1, 8, 0))->dataSet.values[0].value, std::string("0034204.763"));
}

void IecReadingsTest::unprovenTelegramIsQuestionable() {
    for (const auto& reading : toReading(telegram(usual, false)).readings()) {
        QCOMPARE(static_cast<int>(reading.quality), static_cast<int>(mdms::Quality::Questionable));
    }
}

void IecReadingsTest::equalLinesAgree() {
    const IecReading pair = compare(toReading(telegram(usual)), toReading(telegram(usual)));
    QCOMPARE(pair.readouts, 2);
    for (const ReadoutLine& line : pair.lines) {
        QVERIFY(!line.layoutDiffers);
        QCOMPARE(static_cast<int>(line.verification), static_cast<int>(mdms::Verification::TwoReadsAgree));
    }
    QCOMPARE(static_cast<int>(pair.readings()[0].verification), static_cast<int>(mdms::Verification::TwoReadsAgree));
}

/// Two zeros lost: the exclusive-or of the block check is the same.
void IecReadingsTest::narrowerFieldIsDoubted() {
    std::string shorter = usual;
    shorter.erase(shorter.find("0034204"), 2);
    QCOMPARE(iec62056_21::blockCheck(toBytes(shorter)), iec62056_21::blockCheck(toBytes(usual)));
    const IecReading pair = compare(toReading(telegram(usual)), toReading(telegram(shorter)));
    QVERIFY(pair.lines[1].layoutDiffers);
    QCOMPARE(static_cast<int>(pair.lines[1].verification), static_cast<int>(mdms::Verification::None));
    QCOMPARE(static_cast<int>(pair.lines[1].reading->quality), static_cast<int>(mdms::Quality::Questionable));
    QCOMPARE(static_cast<int>(pair.lines[2].verification), static_cast<int>(mdms::Verification::TwoReadsAgree));
}

void IecReadingsTest::otherOrderDoubtsEverything() {
    const std::string swapped =
        "0.0.0(18796030)\r\n32.7.0(230.1*V)\r\n1.8.0(0034204.763*kWh)\r\n1.8.0*01(0030000.000*kWh)\r\n0.9.1(120000)\r\n";
    const IecReading pair = compare(toReading(telegram(usual)), toReading(telegram(swapped)));
    for (const ReadoutLine& line : pair.lines) {
        QVERIFY(line.layoutDiffers);
        QCOMPARE(static_cast<int>(line.verification), static_cast<int>(mdms::Verification::None));
    }
}

void IecReadingsTest::counterThatRunsBackwardsIsDoubted() {
    std::string less = usual;
    less.replace(less.find("0034204.763"), 11, "0034204.736");  // two digits swapped
    QCOMPARE(iec62056_21::blockCheck(toBytes(less)), iec62056_21::blockCheck(toBytes(usual)));
    const IecReading pair = compare(toReading(telegram(usual)), toReading(telegram(less)));
    QVERIFY(!pair.lines[1].layoutDiffers);
    QCOMPARE(static_cast<int>(pair.lines[1].reading->quality), static_cast<int>(mdms::Quality::Questionable));
}

void IecReadingsTest::identityComesFromTheReadout() {
    const MeterIdentity identity = identityOf(toReading(telegram(usual)));
    QCOMPARE(identity.serial, std::string("18796030"));
    QCOMPARE(identity.manufacturer, std::string("AMI"));
    QCOMPARE(identity.application, std::string("IEC 62056-21 mode C"));
    QCOMPARE(identity.meterClock, std::string("120000"));
    QCOMPARE(meterOf(telegram("1.8.0(1*kWh)\r\n")), std::string("AMIMETER1"));
}

QTEST_GUILESS_MAIN(IecReadingsTest)
#include "tst_iec_readings.moc"
