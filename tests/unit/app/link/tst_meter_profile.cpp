#include <QTemporaryDir>
#include <QtTest>

#include "app/link/MeterProfile.h"

using namespace ami;
using namespace ami::app;

namespace {

Result<MeterProfile> withQuirk(const char* quirk, std::string* field = nullptr) {
    return parseMeterProfile("{\n\"name\": \"x\",\n\"source\": [\"y\"],\n\"quirks\": {\n" + std::string(quirk) + "\n}}", field);
}

dlms::DateTime at(std::uint16_t year, std::uint8_t month, std::uint8_t day, std::uint8_t hour) {
    dlms::DateTime time;
    time.year = year;
    time.month = month;
    time.day = day;
    time.hour = hour;
    time.minute = 30;
    time.second = 0;
    return time;
}

}  // namespace

class TestMeterProfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyBuiltInProfileIsGoodAndNamesItsSource() {
        const QStringList files = QDir(QStringLiteral(AMI_SOURCE_DIR "/resources/profiles")).entryList({QStringLiteral("*.json")});
        QCOMPARE(builtInMeterProfiles().size(), static_cast<std::size_t>(files.size()));
        QCOMPARE(builtInMeterProfiles().front().name, std::string("default"));
        QVERIFY(builtInMeterProfiles().front().quirks == Quirks());
        for (const MeterProfile& profile : builtInMeterProfiles()) {
            QVERIFY(files.contains(QString::fromStdString(profile.name) + QStringLiteral(".json")));
            QVERIFY(!profile.title.empty());
            for (const std::string& source : profile.sources) QVERIFY(source.starts_with("https://"));
            QVERIFY(profile.name == "default" || !profile.sources.empty());
        }
    }

    void readsEachOption_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("number");
        const auto row = [](const char* text, int number) { QTest::newRow(text) << QString::fromLatin1(text) << number; };
        row("\"invoke-id-and-priority\": \"81\"", 0x81);
        row("\"invoke-id\": \"fixed\"", 0);
        row("\"use-with-list\": false", 1);
        row("\"with-list-max\": 32", 32);
        row("\"max-pdu\": 1024", 1024);
        row("\"hdlc-max-info\": 128", 128);
        row("\"hdlc-window\": 1", 1);
        row("\"llc\": false", 0);
        row("\"disc-before-snrm\": true", 1);
        row("\"release-request\": \"always\"", 1);
        row("\"inter-frame-delay\": 40", 40);
        row("\"reply-timeout\": 8000", 8000);
        row("\"tries\": 6", 6);
        row("\"authentication-challenge-length\": 32", 32);
        row("\"speed-change-pause\": 250", 250);
        row("\"reaction-time\": 20", 20);
        row("\"range-limits-deviation\": \"without\"", 2);
        row("\"clock-without-deviation\": \"utc\"", 1);
        row("\"null-data-rule\": \"absent-values\"", 1);
        row("\"assume-capture-period\": 900", 900);
        row("\"ignore-trailing-octets\": true", 1);
        row("\"strict\": true", 1);
        row("\"known-deviations\": [\"vaa-name\", \"trailing-octets\"]", 2);
    }
    void readsEachOption() {
        QFETCH(QString, text);
        QFETCH(int, number);
        const auto profile = withQuirk(text.toLatin1().constData());
        QVERIFY(profile);
        const Quirks& q = profile->quirks;
        QVERIFY(q != Quirks());
        const QString name = text.section(QLatin1Char('"'), 1, 1);
        const std::map<QString, int> found{
            {QStringLiteral("invoke-id-and-priority"), q.invokeIdAndPriority.value_or(0)},
            {QStringLiteral("invoke-id"), q.countInvokeIds},
            {QStringLiteral("use-with-list"), static_cast<int>(q.withListMax)},
            {QStringLiteral("with-list-max"), static_cast<int>(q.withListMax)},
            {QStringLiteral("max-pdu"), q.maxPdu.value_or(0)},
            {QStringLiteral("hdlc-max-info"), q.hdlcMaxInfo.value_or(0)},
            {QStringLiteral("hdlc-window"), q.hdlcWindow.value_or(0)},
            {QStringLiteral("llc"), q.llc},
            {QStringLiteral("disc-before-snrm"), q.discBeforeSnrm},
            {QStringLiteral("release-request"), static_cast<int>(q.releaseRequest)},
            {QStringLiteral("inter-frame-delay"), static_cast<int>(q.interFrameDelay.count())},
            {QStringLiteral("reply-timeout"), static_cast<int>(q.replyTimeout.value_or(std::chrono::milliseconds(0)).count())},
            {QStringLiteral("tries"), q.tries.value_or(0)},
            {QStringLiteral("authentication-challenge-length"), q.challengeOctets},
            {QStringLiteral("speed-change-pause"), static_cast<int>(q.speedChangePause.value_or(std::chrono::milliseconds(0)).count())},
            {QStringLiteral("reaction-time"), static_cast<int>(q.reactionTime.value_or(std::chrono::milliseconds(0)).count())},
            {QStringLiteral("range-limits-deviation"), static_cast<int>(q.rangeLimits)},
            {QStringLiteral("clock-without-deviation"), static_cast<int>(q.clockWithoutDeviation.kind)},
            {QStringLiteral("null-data-rule"), static_cast<int>(q.nullRule)},
            {QStringLiteral("assume-capture-period"), static_cast<int>(q.assumedCapturePeriod.count())},
            {QStringLiteral("ignore-trailing-octets"), static_cast<int>(q.knownDeviations.size())},
            {QStringLiteral("strict"), q.strict},
            {QStringLiteral("known-deviations"), static_cast<int>(q.knownDeviations.size())},
        };
        QCOMPARE(found.at(name), number);
    }

    void namesTheLineAndTheFieldOfAnError_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* text, MeterProfileError code, int line, const char* field) {
            QTest::newRow(text) << QString::fromLatin1(text) << static_cast<int>(code) << line << QString::fromLatin1(field);
        };
        using E = MeterProfileError;
        row("{\n\"name\": \"a\",\n}", E::NotJson, 3, "");
        row("[]", E::NotJson, 1, "");
        row("", E::NotJson, 1, "");
        row("{\n\"source\": [\"a\"]\n}", E::MissingField, 1, "name");
        row("{\n\"name\": \"a\",\n\"quirks\": {\"tries\": 2}}", E::MissingField, 1, "source");
        row("{\n\"name\": \"a\",\n\"colour\": 1}", E::UnknownField, 3, "colour");
        row("{\"name\": \"a\", \"source\": [\"b\"],\n\"quirks\": {\n\n\"max-pdu\": 63}}", E::BadValue, 4, "max-pdu");
        row("{\"name\": \"a\", \"source\": [\"b\"],\n\"quirks\": {\n\"hdlc-window\": 8}}", E::BadValue, 3, "hdlc-window");
        row("{\"name\": \"a\", \"source\": [\"b\"],\n\"quirks\": {\n\"tries\": 1.5}}", E::BadValue, 3, "tries");
        row("{\"name\": \"a\", \"source\": [\"b\"],\n\"quirks\": {\n\"tries\": 18446744073709551615}}", E::BadValue, 3, "tries");
        row("{\"name\": \"a\", \"source\": [\"b\"],\n\"quirks\": {\n\"speed\": 8}}", E::UnknownField, 3, "speed");
        row("{\"name\": \"a\", \"source\": [\"b\"],\n\"quirks\": {\n\"clock-without-deviation\": \"zone:Nowhere\"}}", E::BadValue, 3,
            "clock-without-deviation");
        row("{\"name\": \"a\", \"source\": [\"b\"],\n\"quirks\": {\n\"known-deviations\": [\"x\"]}}", E::BadValue, 3, "known-deviations");
        row("{\"name\": \"A B\"}", E::BadValue, 1, "name");
        row("{\"name\": \"a\",\n\"fits\": [{\"model\": \"x\"}]}", E::BadValue, 2, "fits");
        row("{\"name\": \"a\",\n\"fits\": [{\"flag\": \"ABC\",\n\"maker\": \"x\"}]}", E::UnknownField, 3, "maker");
    }
    void namesTheLineAndTheFieldOfAnError() {
        QFETCH(QString, text);
        QFETCH(int, code);
        QFETCH(int, line);
        QFETCH(QString, field);
        std::string about;
        const auto profile = parseMeterProfile(text.toStdString(), &about);
        QVERIFY(!profile);
        QCOMPARE(static_cast<int>(profile.error().code), code);
        QCOMPARE(static_cast<int>(profile.error().detail), line);
        QCOMPARE(QString::fromStdString(about), field);
    }

    void refusesHostileNesting() {
        QVERIFY(!parseMeterProfile(std::string(60000, '[')));
        QVERIFY(!parseMeterProfile("{\"name\":" + std::string(10000, '[') + std::string(10000, ']') + "}"));
    }

    void survivesEveryTruncation() {
        QFile file(QStringLiteral(AMI_SOURCE_DIR "/resources/profiles/kamstrup-omnipower.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string whole = file.readAll().trimmed().toStdString();
        QVERIFY(parseMeterProfile(whole));
        for (std::size_t length = 0; length < whole.size(); ++length) QVERIFY(!parseMeterProfile(whole.substr(0, length)));
    }

    void loadsByNameAndByFile() {
        QCOMPARE(loadMeterProfile("kamstrup-omnipower")->name, std::string("kamstrup-omnipower"));
        QVERIFY(!loadMeterProfile("no-such-meter"));
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("mine.json")).toStdString();
        QCOMPARE(loadMeterProfile(path).error().code, static_cast<std::uint16_t>(MeterProfileError::CannotRead));
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"name\": \"mine\", \"source\": [\"me\"], \"quirks\": {\"tries\": 2}}");
        file.close();
        QCOMPARE(loadMeterProfile(path)->quirks.tries, std::optional(2));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(70000, ' '));
        file.close();
        QCOMPARE(loadMeterProfile(path).error().code, static_cast<std::uint16_t>(MeterProfileError::TooLarge));
    }

    void suggestsTheProfileThatFitsBest() {
        QCOMPARE(suggestedMeterProfile("KAM", "Omnipower 3ph")->name, std::string("kamstrup-omnipower"));
        QCOMPARE(suggestedMeterProfile("LGZ", "zmxI320CPU1")->name, std::string("landis-gyr-zxx"));
        QVERIFY(!suggestedMeterProfile("LGZ", "E650"));
        QVERIFY(!suggestedMeterProfile("XYZ", "1"));
        QVERIFY(!suggestedMeterProfile("", ""));
    }

    void placesClocksWithoutDeviation() {
        using Kind = ClockRule::Kind;
        const ClockRule berlin{Kind::Zone, "Europe/Berlin"};
        QCOMPARE(berlin.deviationOf(at(2026, 1, 15, 12)), std::optional<std::int16_t>(-60));
        QCOMPARE(berlin.deviationOf(at(2026, 7, 15, 12)), std::optional<std::int16_t>(-120));
        QCOMPARE(ClockRule({Kind::Utc, {}}).deviationOf(at(2026, 7, 15, 12)), std::optional<std::int16_t>(0));
        QVERIFY(!ClockRule().deviationOf(at(2026, 7, 15, 12)));
        QVERIFY(!berlin.deviationOf(dlms::DateTime()));
        const ClockRule standard{Kind::LocalStandard, {}};
        QCOMPARE(standard.deviationOf(at(2026, 1, 15, 12)), standard.deviationOf(at(2026, 7, 15, 12)));
    }
};

QTEST_GUILESS_MAIN(TestMeterProfile)
#include "tst_meter_profile.moc"
