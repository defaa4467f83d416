#include <QtTest>

#include <QXmlStreamReader>

#include "protocol/mdms/Exports.h"
#include "tests/unit/protocol/mdms/CimSamples.h"

using namespace ami;
using namespace ami::mdms;

namespace {

std::vector<Reading> profile(std::initializer_list<Decimal> values) {
    std::vector<Reading> all;
    Reading reading = test::energy();
    reading.kind = ReadingKind::Interval;
    reading.obis = dlms::Obis(1, 0, 1, 29, 0, 255);
    reading.interval = std::chrono::seconds(900);
    reading.time = *fromIso8601("2026-11-22T00:00:00Z");
    for (const Decimal& value : values) {
        reading.time += reading.interval;
        reading.value = value;
        all.push_back(reading);
    }
    return all;
}

/// Texts of every element with that name.
QStringList texts(const Bytes& xml, const QString& element) {
    QXmlStreamReader reader(QByteArray::fromStdString(toText(xml)));
    QStringList found;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            found << reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return reader.hasError() ? QStringList(reader.errorString()) : found;
}

}  // namespace

class TestExports : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void csvHasEveryField() {
        auto all = test::variety();
        const auto csv = readingsCsv(all, test::cimMap());
        QVERIFY(csv.has_value());
        const auto lines = QString::fromStdString(toText(*csv)).split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), static_cast<int>(all.size()) + 2);
        QCOMPARE(lines[1], QStringLiteral("LGZ0012345678,0,1.0.1.8.0.255,3,2,0,register,2026-11-22T18:04:58Z,,12345678,30,valid,none,0,"
                                          "0.0.0.1.1.1.12.0.0.0.0.0.0.0.0.3.72.0"));
        QCOMPARE(lines[4],
                 QStringLiteral("LGZ0012345678,3,1.0.32.7.0.255,3,2,0,instantaneous,2026-11-22T18:04:58Z,07EA0B160712000000800000,230.0,35,"
                                "clock-doubtful,authenticated,77,0.0.0.12.0.1.54.0.0.0.0.0.0.0.128.0.29.0"));
        QVERIFY(lines[10].startsWith(QStringLiteral("\"quote \"\" back")) || lines[10].startsWith(QStringLiteral("quote")));
        all[0].meter.clear();
        QVERIFY(!readingsCsv(all, {}));
    }

    void csvQuotesWhatNeedsIt() {
        Reading reading = test::energy();
        reading.meter = "a,\"b\"";
        const auto csv = readingsCsv(std::vector{reading}, {});
        QVERIFY(toText(*csv).find("\r\n\"a,\"\"b\"\"\",0,") != std::string::npos);
    }

    void espiHasTheNumbersOfTheReadingType() {
        auto all = profile({Decimal(125, 0), Decimal(118, 0)});
        all[1].quality = Quality::Estimated;
        const auto feed = readingsEspi(all, test::cimMap(), all[1].time);
        QVERIFY(feed.has_value());
        QCOMPARE(feed->skipped, std::uint64_t{0});
        const auto one = [&](const char* element) { return texts(feed->xml, QString::fromLatin1(element)).join(QLatin1Char(' ')); };
        QCOMPARE(one("uom"), QStringLiteral("72"));
        QCOMPARE(one("flowDirection"), QStringLiteral("1"));
        QCOMPARE(one("accumulationBehaviour"), QStringLiteral("4"));
        QCOMPARE(one("measuringPeriod"), QStringLiteral("2"));
        QCOMPARE(one("intervalLength"), QStringLiteral("900"));
        QCOMPARE(one("powerOfTenMultiplier"), QStringLiteral("0"));
        QCOMPARE(one("value"), QStringLiteral("125 118"));
        QCOMPARE(one("quality"), QStringLiteral("8"));
        // Start of the interval in seconds since 1970; the reading carries its end.
        QCOMPARE(texts(feed->xml, QStringLiteral("start")),
                 QStringList({QStringLiteral("1795305600"), QStringLiteral("1795305600"), QStringLiteral("1795306500")}));
        QCOMPARE(texts(feed->xml, QStringLiteral("entry")).size(), 4);
        QCOMPARE(toText(readingsEspi(all, test::cimMap(), all[1].time)->xml), toText(feed->xml));
    }

    void espiFindsAPowerOfTenForTheValues() {
        const auto feed = readingsEspi(profile({Decimal(1255, -1), Decimal(12, 1)}), test::cimMap(), *fromIso8601("2026-11-23T00:00:00Z"));
        QCOMPARE(texts(feed->xml, QStringLiteral("powerOfTenMultiplier")).join(QString()), QStringLiteral("-1"));
        QCOMPARE(texts(feed->xml, QStringLiteral("value")), QStringList({QStringLiteral("1255"), QStringLiteral("1200")}));
    }

    void espiSkipsAndCountsWhatItHasNoPlaceFor() {
        auto all = profile({Decimal(1, 0), Decimal(1, -13), Decimal::fromUnsigned(18446744073709551615ULL, 0)});
        all.push_back(test::energy());
        all.push_back(all[0]);
        all.back().obis = dlms::Obis(1, 0, 99, 29, 0, 255);
        const auto feed = readingsEspi(all, test::cimMap(), all[0].time);
        QVERIFY(feed.has_value());
        QCOMPARE(feed->skipped, std::uint64_t{4});
        QCOMPARE(texts(feed->xml, QStringLiteral("value")).size(), 1);
        const auto empty = readingsEspi({}, {}, all[0].time);
        QVERIFY(empty && texts(empty->xml, QStringLiteral("entry")).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestExports)
#include "tst_exports.moc"
