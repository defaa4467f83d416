#include <QtTest>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <sstream>

#include "app/cli/Commands.h"

using namespace ami::app::cli;

namespace {

struct Outcome {
    int code = 0;
    QString out, err;
};

Outcome run(const std::vector<std::string>& arguments) {
    std::ostringstream out, err;
    const ExitCode code = runProgram(arguments, out, err, false);
    return {static_cast<int>(code), QString::fromStdString(out.str()), QString::fromStdString(err.str())};
}

const char* const getClock = "C001C100080000010000FF0200";

}  // namespace

/// ami-cli decode and encode, from arguments to exit code.
class TranslateCommands : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::string file(const char* name, const QByteArray& content, bool secret = false) {
        QFile file(folder_.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(content);
        file.close();
        file.setPermissions(secret ? QFile::ReadOwner | QFile::WriteOwner : QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        return file.fileName().toStdString();
    }

private Q_SLOTS:
    void decodesHexArguments() {
        for (const auto& arguments : {std::vector<std::string>{"decode", getClock}, {"decode", "C0", "01", "C1", "00", "08", "00 00 01 00 00 FF", "0200"}}) {
            const auto outcome = run(arguments);
            QCOMPARE(outcome.code, 0);
            QVERIFY(outcome.out.startsWith(QStringLiteral("0000  C0 01                    get-request-normal  Clock 0.0.1.0.0.255, attribute 2 time\n")));
            QVERIFY(outcome.err.isEmpty());
        }
    }

    void decodesFilesOfEveryKind() {
        const std::string log = file("log.txt", "12:00:00 TX: 7E A0 07 03 21 93 0F 01 7E\n12:00:01 RX: 7E A0 07 21 03 73 01 40 7E\n");
        const auto text = run({"decode", log});
        QCOMPARE(text.code, 0);
        QVERIFY(text.out.contains(QStringLiteral("Message 2 · line 2 · from the meter")));
        const std::string binary = file("frame.bin", QByteArray::fromHex("7EA0070321930F017E"));
        QVERIFY(run({"decode", binary}).out.contains(QStringLiteral("SNRM, P/F")));
        const std::string visit = file("day.amivisit",
            "ami-visit 1\n0 2026-11-25T20:08:04.328Z note open stream x\n10 2026-11-25T20:08:04.328Z out 7EA0070321930F\n20 2026-11-25T20:08:04.329Z out 017E\n"
            "30 2026-11-25T20:08:04.400Z in 7EA0072103730140**\n");
        const auto recorded = run({"decode", visit, "--json"});
        QCOMPARE(recorded.code, 0);
        const auto lines = recorded.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(QStringLiteral("{\"type\":\"message\",\"source\":\"line 3\",\"sender\":\"client\",\"time\":\"2026-11-25T20:08:04.328Z\",\"octets\":\"7EA0070321930F017E\"")));
        QVERIFY(lines[1].contains(QStringLiteral("\"octets\":\"7EA0072103730140**\"")));
    }

    void tellsOfAVisitAndWritesItForOthers() {
        const std::string visit = file("two.amivisit",
            "ami-visit 1\n0 2026-11-25T20:08:04.328Z note address hdlc:///dev/ttyUSB0\n5 2026-11-25T20:08:04.328Z note open stream ttyUSB0\n"
            "10 2026-11-25T20:08:04.328Z out 7EA0070321930F\n20 2026-11-25T20:08:04.329Z out 017E\n"
            "70000000 2026-11-25T20:08:04.400Z in 7EA0072103730140**\n80000000 2026-11-25T20:08:04.410Z note error 7 0\n");
        const std::string capture = folder_.filePath(QStringLiteral("two.pcapng")).toStdString();
        const auto outcome = run({"visit", visit, "--pcapng", capture, "--json"});
        QCOMPARE(outcome.code, 0);
        const auto object = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
        QCOMPARE(object[QStringLiteral("address")].toString(), QStringLiteral("hdlc:///dev/ttyUSB0"));
        QCOMPARE(object[QStringLiteral("octetsOut")].toInt(), 9);
        QCOMPARE(object[QStringLiteral("octetsIn")].toInt(), 9);
        QCOMPARE(object[QStringLiteral("masked")].toInt(), 1);
        QCOMPARE(object[QStringLiteral("failures")].toInt(), 1);
        QVERIFY(run({"decode", capture}).out.contains(QStringLiteral("SNRM, P/F")));
        QCOMPARE(run({"visit", visit, "--pcapng", folder_.filePath(QStringLiteral("no/such/folder")).toStdString()}).code, 7);
        const std::string broken = file("broken.amivisit", "ami-visit 1\n0 2026-11-25T20:08:04.328Z out 7E\nnonsense\n");
        const auto refused = run({"visit", broken});
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.err.contains(QLatin1Char('3')));
    }

    void anotherProgramReadsTheCapture() {
        const QString tshark = QStandardPaths::findExecutable(QStringLiteral("tshark"));
        if (tshark.isEmpty()) QSKIP("tshark is not installed");
        const std::string visit = file("shark.amivisit",
            "ami-visit 1\n5 2026-11-25T20:08:04.328Z note open stream ttyUSB0\n10 2026-11-25T20:08:04.328Z note line 9600 8N1\n"
            "15 2026-11-25T20:08:04.328Z out 7EA0070321930F017E\n70000000 2026-11-25T20:08:04.398Z in 7EA0072103730140**\n");
        const QString capture = folder_.filePath(QStringLiteral("shark.pcapng"));
        QCOMPARE(run({"visit", visit, "--pcapng", capture.toStdString()}).code, 0);
        QProcess process;
        process.start(tshark, {QStringLiteral("-r"), capture, QStringLiteral("-T"), QStringLiteral("fields"), QStringLiteral("-e"), QStringLiteral("frame.time_epoch"),
                               QStringLiteral("-e"), QStringLiteral("frame.p2p_dir"), QStringLiteral("-e"), QStringLiteral("frame.comment"),
                               QStringLiteral("-e"), QStringLiteral("exported_pdu.prot_name")});
        QVERIFY(process.waitForFinished(60'000));
        const auto lines = QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].startsWith(QStringLiteral("1795637284.328")), qPrintable(lines[0]));
        QVERIFY2(lines[0].contains(QStringLiteral("line 9600 8N1")), qPrintable(lines[0]));
        QVERIFY2(lines[1].contains(QStringLiteral("masked octets: 8")), qPrintable(lines[1]));
        const auto column = [&](int line, int at) { return lines[line].section(QLatin1Char('\t'), at, at); };
        QVERIFY2(column(0, 1) != column(1, 1) || column(0, 1).isEmpty(), qPrintable(lines.join(QLatin1Char('|'))));
    }

    void deciphersWithAKeyFile() {
        const std::string keys = file("gb.keys", "ek = 000102030405060708090A0B0C0D0E0F\nak = D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF\nclient-title = 4D4D4D0000BC614E\n", true);
        const auto outcome = run({"decode", "--keys", keys, "C81E3001234567411312FF935A47566827C467BC7D825C3BE4A77C3FCC056B6B"});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.contains(QStringLiteral("authentication-tag  right")));
        QVERIFY(outcome.out.contains(QStringLiteral("get-request-normal  Clock 0.0.1.0.0.255, attribute 2 time")));
        const std::string open = file("open.keys", "ek = 000102030405060708090A0B0C0D0E0F\n");
        QCOMPARE(run({"decode", "--keys", open, getClock}).code, 7);
    }

    void xmlGoesThereAndBack() {
        const auto xml = run({"decode", "--xml", getClock});
        QCOMPARE(xml.code, 0);
        const std::string document = file("get.xml", xml.out.toUtf8());
        QCOMPARE(run({"encode", document}).out, QString::fromLatin1(getClock) + QLatin1Char('\n'));
        QCOMPARE(run({"encode", "--json", document}).out, QStringLiteral("{\"type\":\"octets\",\"octets\":\"%1\"}\n").arg(QString::fromLatin1(getClock)));
        std::ostringstream out, err;
        runProgram({"encode", "--binary", document}, out, err, false);
        QCOMPARE(QByteArray::fromStdString(out.str()).toHex().toUpper(), QByteArray(getClock));
        QVERIFY(run({"encode", "--schema"}).out.startsWith(QStringLiteral("<?xml")));
    }

    void endsWithTheRightCode() {
        QCOMPARE(run({"decode", "C4"}).code, 5);
        QCOMPARE(run({"decode", "no-such-file"}).code, 2);
        QCOMPARE(run({"decode"}).code, 2);
        QCOMPARE(run({"decode", "--assume", "morse", "C4"}).code, 2);
        QCOMPARE(run({"encode"}).code, 2);
        QCOMPARE(run({"encode", "no-such-file.xml"}).code, 7);
        const auto broken = run({"encode", file("broken.xml", "<cosem-messages xmlns=\"urn:ami-field:cosem-messages:1\"><message>\n<nothing-known/></message></cosem-messages>")});
        QCOMPARE(broken.code, 7);
        QVERIFY(broken.err.contains(QStringLiteral("Line 2: The element <nothing-known> is unknown.")));
        QCOMPARE(run({"decode", file("words.txt", "nothing to see here\n")}).code, 7);
        // Warnings are told, and are no failure.
        QCOMPARE(run({"decode", "C401C1000200"}).code, 0);
    }

    void assumesWhatItIsTold() {
        QVERIFY(run({"decode", "--assume", "apdu", "0001"}).out.contains(QStringLiteral("undecoded-octets")));
        QVERIFY(run({"decode", "--assume", "wrapper", "000100100001000DC001C100080000010000FF0200"}).out.contains(QStringLiteral("wrapper-pdu")));
        QVERIFY(!run({"decode", "--assume", "hdlc", getClock}).out.contains(QStringLiteral("get-request-normal")));
    }

    void masksPasswordsInEveryForm() {
        const std::string aarq = "6036A1090607608574050801018A0207808B0760857405080201AC0A80083132333435363738BE10040E01000000065F1F0400007E1F04B0";
        for (const auto& form : {std::vector<std::string>{"decode", aarq}, {"decode", "--json", aarq}, {"decode", "--xml", aarq}}) {
            const auto outcome = run(form);
            QVERIFY(outcome.out.contains(QStringLiteral("****")));
            QVERIFY(!outcome.out.contains(QStringLiteral("3132333435")) && !outcome.out.contains(QStringLiteral("31 32 33")) && !outcome.out.contains(QStringLiteral("12345678")));
        }
        const auto masked = run({"decode", "--xml", aarq});
        const auto refused = run({"encode", file("masked.xml", masked.out.toUtf8())});
        QCOMPARE(refused.code, 7);
        QVERIFY(refused.err.contains(QStringLiteral("holds a secret that was masked")));
    }
};

QTEST_GUILESS_MAIN(TranslateCommands)
#include "tst_translate.moc"
