#include <QtTest>

#include <limits>

#include "protocol/dlms/DateTime.h"
#include "protocol/dlms/Obis.h"
#include "protocol/dlms/Unit.h"

using namespace ami;
using namespace ami::dlms;

namespace {

Bytes hex(const char* text) { return fromHex(text).value(); }

}  // namespace

class TestValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void obisIsReadInEveryUsualForm() {
        const Obis expected(1, 0, 32, 7, 0, 255);
        for (const char* text : {"1.0.32.7.0.255", "1-0:32.7.0.255", "1-0:32.7.0*255", "1.0.32.7.0", "1-0:32.7.0", "0100200700FF", "0100200700ff"}) {
            const auto obis = Obis::parse(text);
            QVERIFY2(obis, text);
            QVERIFY2(*obis == expected, text);
        }
        QCOMPARE(expected.toString(), std::string("1.0.32.7.0.255"));
        QCOMPARE(Obis::parse("1-0:1.8.0*101")->f(), std::uint8_t{101});
    }

    void obisRefusesWhatIsNone() {
        for (const char* text : {"", "1", "1.0.32.7", "1.0.32.7.0.256", "1.0.32.7.0.255.1", "1.0.32.7.0.", "1..32.7.0.255", "a.0.32.7.0.255",
                                 "1:0-32.7.0", "0100200700F", "0100200700FG", " 1.0.32.7.0.255", "1.0.32.7.0.0255", "-1.0.32.7.0.255"}) {
            QVERIFY2(!Obis::parse(text), text);
        }
        QVERIFY(!Obis::fromBytes(hex("0100200700")));
        QVERIFY(!Obis::fromBytes(hex("0100200700FF00")));
    }

    // The example of the Blue Book's deviation rule: local summer time in Central Europe.
    void deviationIsAddedToLocalTime() {
        const auto clock = DateTime::fromBytes(hex("07E8060F0614172D00FF8880"));
        QVERIFY(clock);
        QCOMPARE(clock->year, std::uint16_t{2024});
        QCOMPARE(clock->month, std::uint8_t{6});
        QCOMPARE(clock->day, std::uint8_t{15});
        QCOMPARE(clock->weekDay, std::uint8_t{6});
        QCOMPARE(clock->deviation, std::int16_t{-120});
        QVERIFY(clock->isDaylightSaving());
        QCOMPARE(toIso8601(clock->toUtc().value()), std::string("2024-06-15T18:23:45Z"));
        QCOMPARE(clock->toString(), std::string("2024-06-15 20:23:45 +02:00 DST"));
        QVERIFY(DateTime::fromUtc(fromIso8601("2024-06-15T18:23:45Z").value(), -120, 0x80) == *clock);
    }

    void unspecifiedDeviationNeedsAnAssumption() {
        const auto clock = DateTime::fromBytes(hex("07E8060FFF14172D00800000")).value();
        QVERIFY(!clock.toUtc());
        QCOMPARE(toIso8601(clock.toUtc(std::int16_t{-60}).value()), std::string("2024-06-15T19:23:45Z"));
        QCOMPARE(clock.toString(), std::string("2024-06-15 20:23:45"));
    }

    void wildcardsAreKeptAndShown() {
        const Bytes everything = hex("FFFFFFFFFFFFFFFFFF8000FF");
        const auto any = DateTime::fromBytes(everything);
        QVERIFY(any);
        QVERIFY(!any->isComplete());
        QVERIFY(!any->toUtc(std::int16_t{0}));
        QVERIFY(!any->isDaylightSaving());
        QCOMPARE(any->toString(), std::string("*-*-* *:*:*"));
        QCOMPARE(toHex(any->toBytes()), toHex(everything));

        const auto change = DateTime::fromBytes(hex("FFFFFEFE0702000000800000"));
        QVERIFY(change);
        QVERIFY(!change->isComplete());
        QCOMPARE(change->toString(), std::string("*-dst-begin-last 02:00:00"));
    }

    void unspecifiedSecondCountsAsZero() {
        const auto clock = DateTime::fromBytes(hex("07E8060FFF1417FFFF000000")).value();
        QVERIFY(clock.isComplete());
        QCOMPARE(toIso8601(clock.toUtc().value()), std::string("2024-06-15T20:23:00Z"));
    }

    void hundredthsReachTheUtcTime() {
        const auto clock = DateTime::fromBytes(hex("07E8060FFF14172D19003C00")).value();
        QCOMPARE(toIso8601(clock.toUtc().value()), std::string("2024-06-15T21:23:45.250Z"));
    }

    void impossibleFieldsAreRefused_data() {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("month 13") << QByteArray("07E80D0F0614172D00FF8880");
        QTest::newRow("month 0") << QByteArray("07E8000F0614172D00FF8880");
        QTest::newRow("day 32") << QByteArray("07E806200614172D00FF8880");
        QTest::newRow("day 0") << QByteArray("07E806000614172D00FF8880");
        QTest::newRow("June 31") << QByteArray("07E8061F0614172D00FF8880");
        QTest::newRow("February 29 in 2023") << QByteArray("07E7021D0614172D00FF8880");
        QTest::newRow("February 30 in any year") << QByteArray("FFFF021E0614172D00FF8880");
        QTest::newRow("week day 8") << QByteArray("07E8060F0814172D00FF8880");
        QTest::newRow("hour 24") << QByteArray("07E8060F0618172D00FF8880");
        QTest::newRow("minute 60") << QByteArray("07E8060F06143C2D00FF8880");
        QTest::newRow("second 60") << QByteArray("07E8060F0614173C00FF8880");
        QTest::newRow("hundredths 100") << QByteArray("07E8060F0614172D64FF8880");
        QTest::newRow("deviation 841") << QByteArray("07E8060F0614172D00034980");
        QTest::newRow("11 octets") << QByteArray("07E8060F0614172D00FF88");
        QTest::newRow("13 octets") << QByteArray("07E8060F0614172D00FF888000");
    }
    void impossibleFieldsAreRefused() {
        QFETCH(QByteArray, octets);
        QVERIFY(!DateTime::fromBytes(hex(octets.constData())));
    }

    void february29OfALeapYearIsFine() {
        QVERIFY(DateTime::fromBytes(hex("07E8021D0400000000000000")));
        QVERIFY(DateTime::fromBytes(hex("FFFF021DFF00000000800000")));
    }

    void everyHourOfALeapYearSurvivesUtcAndBack() {
        const UtcTime start = fromIso8601("2024-01-01T00:00:00Z").value();
        for (const std::int16_t deviation : std::initializer_list<std::int16_t>{-840, -780, -120, -60, 0, 300, 720}) {
            for (int hour = 0; hour < 366 * 24; ++hour) {
                const UtcTime time = start + std::chrono::hours(hour);
                const DateTime local = DateTime::fromUtc(time, deviation);
                QVERIFY(local.toUtc() == time);
                const auto again = DateTime::fromBytes(local.toBytes());
                QVERIFY(again && *again == local);
            }
        }
    }

    void weekDayIsFilledIn() {
        QCOMPARE(DateTime::fromUtc(fromIso8601("2024-01-01T00:00:00Z").value()).weekDay, std::uint8_t{1});
        QCOMPARE(DateTime::fromUtc(fromIso8601("2023-12-31T23:00:00Z").value(), 0).weekDay, std::uint8_t{7});
        QCOMPARE(DateTime::fromUtc(fromIso8601("2023-12-31T23:00:00Z").value(), -60).weekDay, std::uint8_t{1});
    }

    void dateTimeComesFromBothDataForms() {
        const Bytes octets = hex("07E8060F0614172D00FF8880");
        const auto fromString = DateTime::fromData(Data::octetString(octets));
        const auto fromType = DateTime::fromData(Data::make(DataTag::DateTime, octets));
        QVERIFY(fromString && fromType && *fromString == *fromType);
        QVERIFY(fromString->toData() == Data::octetString(octets));
        QVERIFY(!DateTime::fromData(Data::visibleString("twelve chars")));
        QVERIFY(!DateTime::fromData(Data::null()));
    }

    // Blue Book, table of units.
    void unitsHaveTheirSymbols() {
        QCOMPARE(unitSymbol(128), std::string_view("in"));
        QCOMPARE(unitSymbol(131), std::string_view("°F"));
        QCOMPARE(unitSymbol(142), std::string_view("psi"));
        QCOMPARE(unitSymbol(174), std::string_view("Btu/d"));
        QVERIFY(unitSymbol(175).empty() && unitSymbol(127).empty() && unitSymbol(58).empty());
        QCOMPARE(unitSymbol(27), std::string_view("W"));
        QCOMPARE(unitSymbol(28), std::string_view("VA"));
        QCOMPARE(unitSymbol(29), std::string_view("var"));
        QCOMPARE(unitSymbol(30), std::string_view("Wh"));
        QCOMPARE(unitSymbol(32), std::string_view("varh"));
        QCOMPARE(unitSymbol(33), std::string_view("A"));
        QCOMPARE(unitSymbol(35), std::string_view("V"));
        QCOMPARE(unitSymbol(44), std::string_view("Hz"));
        QCOMPARE(unitSymbol(13), std::string_view("m³"));
        QVERIFY(unitSymbol(0).empty());
        QVERIFY(unitSymbol(noUnit).empty());
    }

    void scalerUnitIsReadAndWritten() {
        const ScalerUnit tenthVolt{-1, 35};
        const auto read = ScalerUnit::fromData(Data::structure({Data::integer(-1), Data::enumeration(35)}));
        QVERIFY(read && *read == tenthVolt);
        QVERIFY(ScalerUnit::fromData(tenthVolt.toData()) == tenthVolt);
        QVERIFY(!ScalerUnit::fromData(Data::structure({Data::integer(-1)})));
        QVERIFY(!ScalerUnit::fromData(Data::structure({Data::long16(200), Data::enumeration(35)})));
        QVERIFY(!ScalerUnit::fromData(Data::array({Data::integer(-1), Data::enumeration(35)})));
        QVERIFY(!ScalerUnit::fromData(Data::null()));
    }

    void numbersAreWidenedOnlyWhenTheyFit() {
        QCOMPARE(Data::integer(-5).toInt64().value(), std::int64_t{-5});
        QVERIFY(!Data::integer(-5).toUint64());
        QVERIFY(!Data::long64Unsigned(std::numeric_limits<std::uint64_t>::max()).toInt64());
        QCOMPARE(Data::long64Unsigned(std::numeric_limits<std::uint64_t>::max()).toUint64().value(), std::numeric_limits<std::uint64_t>::max());
        QCOMPARE(Data::bcd(0x42).toInt64().value(), std::int64_t{42});
        QVERIFY(!Data::bcd(0x4A).toInt64());
        QCOMPARE(Data::boolean(true).toInt64().value(), std::int64_t{1});
        QVERIFY(!Data::boolean(true).toDecimal());
        QVERIFY(!Data::visibleString("5").toInt64());
        QVERIFY(!Data::float32(5.0F).toInt64());
        QCOMPARE(Data::float32(230.1F).toDecimal()->toString(), std::string("230.1"));
        QVERIFY(!Data::float64(std::numeric_limits<double>::infinity()).toDecimal());
    }

    void onlyPrintableStringsAreText() {
        QCOMPARE(Data::octetString(toBytes("KAM1234")).toText().value(), std::string("KAM1234"));
        QVERIFY(!Data::octetString(hex("0100")).toText());
        QCOMPARE(Data::utf8String("Zähler").toText().value(), std::string("Zähler"));
        QVERIFY(!Data::make(DataTag::Utf8String, hex("C0AF")).toText());
        QVERIFY(!Data::make(DataTag::Utf8String, hex("EDA080")).toText());
        QVERIFY(!Data::make(DataTag::Utf8String, hex("E282")).toText());
        QVERIFY(!Data::make(DataTag::DateTime, toBytes("twelve chars")).toText());
    }

    void valuesPrintOnOneLine() {
        QCOMPARE(toString(Data::structure({Data::octetString(hex("07EA")), Data::doubleLongUnsigned(4711), Data::null()})),
                 std::string("structure(3){octet-string(2) 07EA, double-long-unsigned 4711, null-data}"));
        QCOMPARE(toString(Data::bitString({hex("A0"), 3})), std::string("bit-string(3) 101"));
        QCOMPARE(toString(Data::visibleString("OK")), std::string("visible-string(2) \"OK\""));
        QVERIFY(toString(Data::octetString(Bytes(1000000, 0xAA))).size() < 200);
    }

    void nanEqualsItsOwnBitPattern() {
        QVERIFY(Data::float64(std::numeric_limits<double>::quiet_NaN()) == Data::float64(std::numeric_limits<double>::quiet_NaN()));
        QVERIFY(!(Data::float32(0.0F) == Data::float32(-0.0F)));
        QVERIFY(!(Data::unsigned8(1) == Data::enumeration(1)));
    }
};

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
