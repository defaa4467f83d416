#include <QtTest>

#include "protocol/base/Bytes.h"
#include "protocol/base/ByteReader.h"
#include "protocol/base/ByteWriter.h"
#include "protocol/base/Crc.h"
#include "protocol/base/Decimal.h"
#include "protocol/base/PlainText.h"
#include "protocol/base/Result.h"
#include "protocol/base/Time.h"

using namespace ami;

class TestBase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // The definition, one bit at a time: what the sixteen-octet steps and their rest must come to for every length.
    void crcFollowsItsDefinitionForEveryLength() {
        const auto defined = [](BytesView bytes, std::uint32_t polynomial, std::uint32_t ones) {
            std::uint32_t check = ones;
            for (const std::uint8_t octet : bytes) {
                check ^= octet;
                for (int bit = 0; bit < 8; ++bit) check = check & 1 ? (check >> 1) ^ polynomial : check >> 1;
            }
            return check ^ ones;
        };
        Bytes bytes;
        std::uint32_t seed = 1;
        for (int length = 0; length < 100; ++length) {
            QCOMPARE(crc16X25(bytes), static_cast<std::uint16_t>(defined(bytes, 0x8408, 0xFFFF)));
            QCOMPARE(crc32(bytes), defined(bytes, 0xEDB88320, 0xFFFFFFFF));
            seed = seed * 1664525 + 1013904223;
            bytes.push_back(static_cast<std::uint8_t>(seed >> 24));
        }
    }

    // Check values of the CRC catalogue for the text "123456789": CRC-16/IBM-SDLC 0x906E, CRC-32/ISO-HDLC 0xCBF43926.
    void crcGivesCatalogueCheckValues() {
        QCOMPARE(crc16X25(toBytes("123456789")), std::uint16_t{0x906E});
        QCOMPARE(crc32(toBytes("123456789")), std::uint32_t{0xCBF43926});
    }

    void plainTextShowsNothingThatActs() {
        QCOMPARE(plainText("pole 12 \xC3\xA4\xF0\x9F\x98\x80", 64), std::string("pole 12 \xC3\xA4\xF0\x9F\x98\x80"));
        QCOMPARE(plainText("a\x1b]0;x\x07\x7F z\n", 64), std::string("a ]0;x   z"));
        QCOMPARE(plainText("\xC2\x9B" "a\xC2\x85" "b\xE2\x80\xAE" "c\xE2\x81\xA6" "d\xD8\x9C\xE2\x80\xA9", 64), std::string("a b c d"));
        // Surrogates, over-long forms, what is beyond Unicode, cut characters.
        for (const char* odd : {"\xED\xA0\x80", "\xC0\x80", "\xE0\x80\x80", "\xF4\x90\x80\x80", "\xF0\x9F\x98", "\xFF", "\x80"}) {
            const std::string text = plainText(odd, 64);
            QVERIFY2(text.starts_with("\xEF\xBF\xBD") && text.size() % 3 == 0, odd);
        }
        QCOMPARE(plainText("ab\xC3\xA4", 3), std::string("ab"));
        QCOMPARE(plainText(std::string(1000, 'a'), 64).size(), std::size_t{64});
        for (int i = 0; i < 256; ++i) {
            for (const char c : plainText(std::string(3, static_cast<char>(i)), 64)) QVERIFY(static_cast<unsigned char>(c) >= 0x20);
        }
        QVERIFY(plainText("\x1b\x1b", 64).empty());
    }
    void hexRoundTrips() {
        QCOMPARE(toHex(Bytes{0x7E, 0xA0, 0x07}), std::string("7EA007"));
        QCOMPARE(toHex(Bytes{0x7E, 0xA0}, ' '), std::string("7E A0"));
        QVERIFY(fromHex("7e:a0 07") == Bytes({0x7E, 0xA0, 0x07}));
        QVERIFY(!fromHex("7E A"));
        QVERIFY(!fromHex("7G"));
    }

    void readerRefusesToReadPastTheEnd() {
        const Bytes bytes{1, 2, 3};
        ByteReader reader(bytes);
        QCOMPARE(reader.u16().value(), std::uint16_t{0x0102});
        QVERIFY(!reader.u16());
        QCOMPARE(reader.remaining(), std::size_t{1});
        QVERIFY(!reader.take(2));
        QCOMPARE(reader.u8().value(), std::uint8_t{3});
        QVERIFY(reader.atEnd());
    }

    void writerIsBigEndian() {
        ByteWriter writer;
        writer.u16(0x0102);
        writer.u32(0x03040506);
        writer.u64(0x0708090A0B0C0D0EULL);
        QCOMPARE(toHex(writer.bytes()), std::string("0102030405060708090A0B0C0D0E"));
    }

    void decimalPrintsEveryDigitIncludingTrailingZeros_data() {
        QTest::addColumn<qlonglong>("mantissa");
        QTest::addColumn<int>("exponent");
        QTest::addColumn<QString>("text");
        QTest::newRow("tenths") << 2304LL << -1 << "230.4";
        QTest::newRow("trailing zero") << 2300LL << -1 << "230.0";
        QTest::newRow("below one") << 5LL << -2 << "0.05";
        QTest::newRow("negative below one") << -5LL << -2 << "-0.05";
        QTest::newRow("kilo") << 12LL << 3 << "12000";
        QTest::newRow("zero") << 0LL << 2 << "0";
        QTest::newRow("smallest integer") << std::numeric_limits<qlonglong>::min() << 0 << "-9223372036854775808";
    }
    void decimalPrintsEveryDigitIncludingTrailingZeros() {
        QFETCH(qlonglong, mantissa);
        QFETCH(int, exponent);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(Decimal(mantissa, exponent).toString()), text);
    }

    void decimalParsesWhatItPrints() {
        for (const char* text : {"0", "-0.05", "12345.678", "18446744073709551615", "0.000001"}) {
            const auto value = Decimal::parse(text);
            QVERIFY2(value, text);
            QCOMPARE(value->toString(), std::string(text));
        }
        for (const char* text : {"", "-", ".5", "5.", "1e3", "1,5", "+1", "18446744073709551616", "1.2.3", " 1"}) QVERIFY2(!Decimal::parse(text), text);
    }

    void decimalComparesNumbersNotDigits() {
        QVERIFY(Decimal(150, -2) == Decimal(15, -1));
        QVERIFY(Decimal(1, 3) == Decimal(1000, 0));
        QVERIFY(!(Decimal(1, 0) == Decimal(-1, 0)));
        QVERIFY(Decimal(0, 5) == Decimal(0, -5));
    }

    void decimalFromFloatIsTheShortestThatReadsBack() {
        QCOMPARE(Decimal::fromFloat(230.4f)->toString(), std::string("230.4"));
        QCOMPARE(Decimal::fromDouble(-0.1)->toString(), std::string("-0.1"));
        QCOMPARE(Decimal::fromDouble(1e20)->toString(), std::string("100000000000000000000"));
        QVERIFY(!Decimal::fromDouble(std::numeric_limits<double>::infinity()));
        QVERIFY(!Decimal::fromDouble(std::numeric_limits<double>::quiet_NaN()));
    }

    void timeRoundTripsAndKnowsZones() {
        const auto time = fromIso8601("2026-11-22T18:04:58Z");
        QVERIFY(time);
        QCOMPARE(toIso8601(*time), std::string("2026-11-22T18:04:58Z"));
        QCOMPARE(toIso8601(*fromIso8601("2024-06-15T20:23:45+02:00")), std::string("2024-06-15T18:23:45Z"));
        QCOMPARE(toIso8601(*fromIso8601("2024-02-29")), std::string("2024-02-29T00:00:00Z"));
        QCOMPARE(toIso8601(*fromIso8601("2024-02-29T01:02:03.250Z")), std::string("2024-02-29T01:02:03.250Z"));
        for (const char* text : {"2023-02-29", "2024-13-01", "2024-01-01T24:00Z", "2024-01-01T10", "20240101", "2024-01-01T10:00Zx"}) {
            QVERIFY2(!fromIso8601(text), text);
        }
    }

    void resultCarriesValueOrError() {
        const Result<int> good = 3;
        const Result<int> bad = fail(Fault::Malformed, Layer::Data, 7, 9);
        QVERIFY(good && *good == 3);
        QVERIFY(!bad);
        QCOMPARE(bad.error().detail, std::int64_t{9});
        QCOMPARE(bad.value_or(4), 4);
    }
};

QTEST_APPLESS_MAIN(TestBase)
#include "tst_base.moc"
