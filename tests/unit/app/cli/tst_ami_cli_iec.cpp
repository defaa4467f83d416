#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

namespace {

constexpr int patience = 60000;

struct Outcome {
    int code = -1;
    QByteArray out, err;
};

QString program(const char* name) { return QStringLiteral(AMI_BIN_DIR "/") + QLatin1String(name); }

std::vector<nlohmann::json> objects(const QByteArray& text) {
    std::vector<nlohmann::json> all;
    for (const QByteArray& line : text.split('\n')) {
        if (!line.isEmpty()) all.push_back(nlohmann::json::parse(line.constData()));
    }
    return all;
}

}  // namespace

/// The programs as a user starts them, with the optical port of a mode C meter between them.
class TestAmiCliIec : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        write("password", "geheim01\n");
        write("wrong", "falsch11\n");
        simulator_.start(program("ami-sim"), {QStringLiteral("--listen"), QStringLiteral("iec:pty"), QStringLiteral("--password-file"),
                                              file("password"), QStringLiteral("--serial"), QStringLiteral("18796030"),
                                              QStringLiteral("--baud"), QStringLiteral("19200"), QStringLiteral("--iec-quick")});
        QVERIFY(simulator_.waitForStarted(patience));
        QVERIFY(simulator_.waitForReadyRead(patience));
        address_ = QString::fromUtf8(simulator_.readLine()).trimmed().mid(6);
        QVERIFY2(address_.startsWith(QStringLiteral("iec:///dev/pts/")), qPrintable(address_));
    }

    void cleanupTestCase() {
        simulator_.terminate();
        if (!simulator_.waitForFinished(5000)) simulator_.kill();
        simulator_.waitForFinished(5000);
    }

    void readoutHasItsLinesAndARecordingPlaysBack() {
        const auto outcome = cli({QStringLiteral("readout"), address_, QStringLiteral("--json"), QStringLiteral("--trace"), file("visit")});
        QVERIFY2(outcome.code == 0, outcome.err);
        const auto all = objects(outcome.out);
        const auto& summary = all.back();
        QCOMPARE(QByteArray::fromStdString(summary.at("meter").get<std::string>()), QByteArray("18796030"));
        QCOMPARE(summary.at("baud").get<int>(), 19200);
        QVERIFY(summary.at("blockCheck").get<bool>());
        const auto energy = std::find_if(all.begin(), all.end(), [](const auto& line) { return line.value("address", "") == "1.8.0"; });
        QVERIFY(energy != all.end());
        QCOMPARE(QByteArray::fromStdString(energy->at("obis").template get<std::string>()), QByteArray("1.0.1.8.0.255"));
        const auto again =
            cli({QStringLiteral("readout"), QStringLiteral("replay:%1?speed=full").arg(file("visit")), QStringLiteral("--json")});
        QVERIFY2(again.code == 0, again.err);
        QCOMPARE(objects(again.out).size(), all.size());
    }

    void identifyAndReadUseTheReadout() {
        const auto identity = cli({QStringLiteral("identify"), address_, QStringLiteral("--json")});
        QVERIFY2(identity.code == 0, identity.err);
        QCOMPARE(QByteArray::fromStdString(objects(identity.out).at(0).at("application").get<std::string>()),
                 QByteArray("IEC 62056-21 mode C"));
        const auto read = cli({QStringLiteral("read"), address_, QStringLiteral("1.0.1.8.0"), QStringLiteral("1.0.9.9.9")});
        QCOMPARE(read.code, 5);
        QVERIFY2(read.out.contains("kWh"), read.out);
        QVERIFY2(read.err.contains("1.0.9.9.9.255"), read.err);
    }

    void whatNeedsObjectsIsRefusedInASentence() {
        const auto outcome = cli({QStringLiteral("objects"), address_});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains("ami-cli readout"), outcome.err);
    }

    void programmingReadsAndWritesAndRecords() {
        const auto read = cli({QStringLiteral("program"), address_, QStringLiteral("read"), QStringLiteral("1.8.0"),
                               QStringLiteral("9.9.9"), QStringLiteral("--password-file"), file("password")});
        QCOMPARE(read.code, 5);
        QVERIFY2(read.out.contains("kWh"), read.out);
        QVERIFY2(read.err.contains("iec62056-21/MeterError"), read.err);
        const QStringList write{QStringLiteral("program"),
                                address_,
                                QStringLiteral("write"),
                                QStringLiteral("0.0.1"),
                                QStringLiteral("4711"),
                                QStringLiteral("--password-file"),
                                file("password"),
                                QStringLiteral("--audit"),
                                file("audit")};
        const auto asked = cli(write);
        QCOMPARE(asked.code, 9);
        const auto written = cli(write + QStringList{QStringLiteral("--yes")});
        QVERIFY2(written.code == 0, written.err);
        QFile log(file("audit"));
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray entries = log.readAll();
        QVERIFY2(entries.contains("\"iec.write\"") && entries.contains("W1 0.0.1") && entries.contains("\"readBack\":\"4711\""), entries);
        QVERIFY(!entries.contains("geheim"));
    }

    void wrongPasswordIsRefusedAndNotRepeated() {
        const auto outcome = cli({QStringLiteral("program"), address_, QStringLiteral("read"), QStringLiteral("1.8.0"),
                                  QStringLiteral("--password-file"), file("wrong"), QStringLiteral("--trace"), file("refused")});
        QCOMPARE(outcome.code, 4);
        QVERIFY2(outcome.err.contains("iec62056-21/PasswordRefused"), outcome.err);
        QFile trace(file("refused"));
        QVERIFY(trace.open(QIODevice::ReadOnly));
        const QByteArray text = trace.readAll();
        QCOMPARE(text.count("out 0150310228"), 1);
        QVERIFY(!text.contains(QByteArray("falsch11").toHex().toUpper()));
    }

private:
    QString file(const char* name) const { return folder_.filePath(QLatin1String(name)); }
    void write(const char* name, const QByteArray& text) const {
        QFile target(file(name));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(text);
        target.close();
        target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    static Outcome cli(const QStringList& arguments) {
        QProcess process;
        process.start(program("ami-cli"), arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(patience)) process.kill();
        process.waitForFinished(5000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    QTemporaryDir folder_;
    QProcess simulator_;
    QString address_;
};

QTEST_GUILESS_MAIN(TestAmiCliIec)
#include "tst_ami_cli_iec.moc"
