#include <QtTest>
#include <sstream>

#include "app/cli/Console.h"
#include "app/cli/Stopper.h"
#include "app/cli/Values.h"

using namespace ami;
using namespace ami::app;
using namespace ami::app::cli;
using namespace std::chrono_literals;

namespace {

mdms::Reading energy() {
    mdms::Reading reading;
    reading.obis = dlms::Obis(1, 0, 1, 8, 0);
    reading.time = *fromIso8601("2026-11-22T18:04:58Z");
    reading.value = Decimal(1234560, -1);
    reading.unit = 30;  // Wh
    reading.verification = mdms::Verification::TwoReadsAgree;
    return reading;
}

}  // namespace

class TestOutput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // The shapes are those of docs/cli.md; a value is a text, so that no digit of the meter is lost in a double.
    void readingIsOneLine() {
        QCOMPARE(QString::fromStdString(toJson(energy()).dump()),
                 QStringLiteral(
                     "{\"type\":\"reading\",\"class\":3,\"obis\":\"1.0.1.8.0.255\",\"attribute\":2,\"value\":\"123456.0\",\"unit\":\"Wh\","
                     "\"time\":\"2026-11-22T18:04:58Z\",\"quality\":\"%1\",\"verification\":\"%2\"}")
                     .arg(QLatin1String(mdms::name(mdms::Quality::Valid)), QLatin1String(mdms::name(mdms::Verification::TwoReadsAgree))));
    }

    void readingNamesItsMeterWhenItIsKnown() {
        auto reading = energy();
        reading.meter = "AMI12345678";
        QCOMPARE(toJson(reading)["meter"].get<std::string>(), std::string("AMI12345678"));
    }

    void rawValuesKeepTheirTree() {
        const auto value = dlms::Data::structure({dlms::Data::doubleLongUnsigned(4711), dlms::Data::octetString(toBytes("AMI")),
                                                  dlms::Data::null(), dlms::Data::boolean(true), dlms::Data::bitString({Bytes{0xA0}, 3})});
        const auto json = toJson(dlms::AttributeRef{1, dlms::Obis(0, 0, 42, 0, 0), 2}, value);
        QCOMPARE(QString::fromStdString(json["data"].dump()),
                 QStringLiteral("{\"type\":\"structure\",\"value\":[{\"type\":\"double-long-unsigned\",\"value\":\"4711\"},"
                                "{\"type\":\"octet-string\",\"value\":\"414D49\",\"text\":\"AMI\"},{\"type\":\"null-data\",\"value\":null},"
                                "{\"type\":\"boolean\",\"value\":true},{\"type\":\"bit-string\",\"value\":\"101\"}]}"));
        QCOMPARE(json["type"].get<std::string>(), std::string("value"));
    }

    void clockTellsItsUtc() {
        // 2024-06-15 20:23:45 Central European Summer Time: deviation -120 minutes, status daylight saving.
        const auto octets = *fromHex("07E8060F06 14172D00 FF88 80");
        const auto json = toJson(dlms::AttributeRef{8, dlms::Obis(0, 0, 1, 0, 0), 2}, dlms::Data::octetString(octets));
        QCOMPARE(json["time"].get<std::string>(), std::string("2024-06-15T18:23:45Z"));
    }

    void rowsNameValueAndUnit() {
        ProfileColumn clock, energyColumn;
        clock.isClock = true;
        energyColumn.object = {3, dlms::Obis(1, 0, 1, 8, 0), 2, 0};
        energyColumn.scaler = {0, 30};
        ProfileRow row;
        row.time = *fromIso8601("2026-11-22T18:00:00Z");
        row.values = {std::nullopt, Decimal(17, 0)};
        const auto json = toJson(dlms::Obis(1, 0, 99, 1, 0), {clock, energyColumn}, row);
        QCOMPARE(json["type"].get<std::string>(), std::string("row"));
        QCOMPARE(json["time"].get<std::string>(), std::string("2026-11-22T18:00:00Z"));
        QVERIFY(json["status"].is_null());
        QCOMPARE(json["values"].size(), std::size_t{1});
        QCOMPARE(json["values"][0].dump(), std::string("{\"obis\":\"1.0.1.8.0.255\",\"attribute\":2,\"value\":\"17\",\"unit\":\"Wh\"}"));
    }

    void absentLiveValuesAreAbsent() {
        LiveSample sample;
        sample.time = *fromIso8601("2026-11-22T18:00:00Z");
        sample.phases[1].voltage = Measurement{Decimal(2304, -1), 35};
        sample.frequency = Measurement{Decimal(4998, -2), 44};
        const auto json = toJson(sample);
        QCOMPARE(json["values"].dump(), std::string("[{\"name\":\"voltage\",\"value\":\"230.4\",\"unit\":\"V\",\"phase\":2},"
                                                    "{\"name\":\"frequency\",\"value\":\"49.98\",\"unit\":\"Hz\"}]"));
        const auto values = valuesOf(sample);
        QCOMPARE(heading(values[0]), QStringLiteral("L2 V"));
        QCOMPARE(heading(values[1]), QStringLiteral("Hz"));
    }

    void tableIsAligned() {
        std::ostringstream out, err;
        Console console(out, err, false, false);
        console.table({{QStringLiteral("Port"), QStringLiteral("Remark")}, {QStringLiteral("/dev/ttyUSB0"), QStringLiteral("probe")}});
        QCOMPARE(QString::fromStdString(out.str()), QStringLiteral("Port          Remark\n/dev/ttyUSB0  probe\n"));
        console.object(Json{{"type", "x"}});
        QVERIFY(out.str().find('{') == std::string::npos);
    }

    void jsonLeavesTextOut() {
        std::ostringstream out, err;
        Console console(out, err, true, false);
        console.line(QStringLiteral("for people"));
        console.table({{QStringLiteral("for people")}});
        QVERIFY(out.str().empty());
        console.object(Json{{"name", std::string("bad \xFF octet")}});
        QCOMPARE(out.str().back(), '\n');
        QVERIFY(nlohmann::json::accept(out.str()));
    }

    void errorsSayWhatWhyAndNext() {
        std::ostringstream out, err;
        Console console(out, err, true, false);
        console.error(Error{Fault::Refused, Layer::Acse, 3, 1 << 16 | 1 << 8 | 13});
        const QString text = QString::fromStdString(err.str());
        QVERIFY(text.startsWith(QStringLiteral("ami-cli: The password")));
        for (const char* label : {"Likely:", "Next:", "Code:"}) QVERIFY(text.contains(QLatin1String(label)));
        const auto json = nlohmann::json::parse(out.str());
        QCOMPARE(json["type"].get<std::string>(), std::string("error"));
        QCOMPARE(json["code"].get<std::string>(), std::string("acse/Rejected authentication-failure (3)"));
        QCOMPARE(json["fault"].get<std::string>(), std::string("Refused"));
        QVERIFY(json["causes"].size() > 1);
        QVERIFY(!json["next"].get<std::string>().empty());
    }

    void aReaderThatGoesAwayStopsTheWorkOnce() {
        std::ostringstream out, err;
        Console console(out, err, false, false);
        int stops = 0;
        console.onBroken([&] { ++stops; });
        console.line(QStringLiteral("heard"));
        QCOMPARE(stops, 0);
        out.setstate(std::ios::badbit);
        console.line(QStringLiteral("lost"));
        console.line(QStringLiteral("lost"));
        QCOMPARE(stops, 1);
    }

    // Any device may give itself a name that moves the cursor, changes colours or turns the writing round.
    void controlCharactersNeverReachTheTerminal() {
        const QString name = QString::fromUtf8("a\x1b[2Jb\r\xC2\x9B" "c\xE2\x80\xAE" "d\x7F\ttab\nline");
        const std::string safe = "a\xEF\xBF\xBD[2Jb\xEF\xBF\xBD\xEF\xBF\xBD" "c\xEF\xBF\xBD" "d\xEF\xBF\xBD\ttab\nline";
        std::ostringstream out, err;
        {
            Console console(out, err, false, false);
            console.line(name);
            console.table({{name}});
            console.note(name);
            console.prompt(name);
            console.refusal("x", name);
            console.error(makeError(Fault::Misuse, Layer::Mesh, 0), name);
        }
        QCOMPARE(QString::fromStdString(out.str()), QString::fromStdString(safe + "\n" + safe + "\n"));
        QVERIFY(err.str().starts_with(safe + "\n" + safe + "ami-cli: " + safe));
        QVERIFY(err.str().find('\x1b') == std::string::npos && err.str().find("\xC2\x9B") == std::string::npos);
        std::ostringstream json;
        Console(json, err, true, false).object({{"name", name.toStdString()}});
        const QByteArray line = QByteArray::fromStdString(json.str());
        QVERIFY(!line.contains('\x1b') && !line.contains("\xC2\x9B") && !line.contains("\xE2\x80\xAE") && !line.contains('\x7F'));
        // A program still reads what the device said.
        QCOMPARE(QString::fromStdString(Json::parse(json.str())["name"].get<std::string>()), name);
    }
    void progressIsForTerminalsOnly() {
        std::ostringstream out, err;
        {
            Console silent(out, err, false, false);
            silent.progress(QStringLiteral("half"));
            QVERIFY(err.str().empty());
        }
        Console seen(out, err, false, true);
        seen.progress(QStringLiteral("half"));
        QVERIFY(err.str().find("half") != std::string::npos);
        seen.line(QStringLiteral("done"));
        QVERIFY(err.str().ends_with("\r\033[K"));
        QCOMPARE(out.str(), std::string("done\n"));
    }

    void stopperStopsAtItsTime() {
        Stopper stopper;
        stopper.watch(30ms);
        QVERIFY(stopper.waitUntil(std::chrono::steady_clock::now() + 10s));
        QVERIFY(stopper.isStopped());
        QCOMPARE(stopper.reason(), Stopper::Reason::TimeOver);
    }

    void stopperEndsWithoutBeingUsed() {
        Stopper stopper;
        stopper.watch({});
        QVERIFY(!stopper.waitUntil(std::chrono::steady_clock::now() + 1ms));
        QVERIFY(!stopper.isStopped());
    }
};

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
