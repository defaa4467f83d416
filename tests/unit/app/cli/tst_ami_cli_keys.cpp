#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

namespace {

constexpr int patience = 30000;
const QByteArray ek = "000102030405060708090A0B0C0D0E0F";
const QByteArray ak = "D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF";

struct Outcome {
    int code = -1;
    QByteArray out, err;
};

QString program(const char* name) { return QStringLiteral(AMI_BIN_DIR "/") + QLatin1String(name); }

}  // namespace

/// The programs as a user starts them, with a key file between them.
class TestAmiCliKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        write("keys", "# training meter\nsuite = 0\nmeter-title = 4D4D4D0000BC614E\nek = " + ek + "\nak = " + ak + "\n");
        simulator_.start(program("ami-sim"), {QStringLiteral("--listen"), QStringLiteral("tcp://127.0.0.1:0"), QStringLiteral("--listen"),
                                              QStringLiteral("optical:pty=") + file("probe"), QStringLiteral("--keys"), file("keys"),
                                              QStringLiteral("--used-counter"), QStringLiteral("2000000")});
        QVERIFY(simulator_.waitForStarted(patience));
        const QDeadlineTimer deadline(patience);
        while ((tcp_.isEmpty() || optical_.isEmpty()) && !deadline.hasExpired() && simulator_.state() == QProcess::Running) {
            if (!simulator_.canReadLine() && !simulator_.waitForReadyRead(1000)) continue;
            while (simulator_.canReadLine()) {
                const QString line = QString::fromUtf8(simulator_.readLine()).trimmed();
                if (line.startsWith(QStringLiteral("ready tcp:"))) tcp_ = line.mid(6) + QStringLiteral("?client=1");
                if (line.startsWith(QStringLiteral("ready optical:"))) optical_ = line.mid(6) + QStringLiteral("?client=1");
            }
        }
        QVERIFY2(!tcp_.isEmpty() && !optical_.isEmpty(), simulator_.readAllStandardError().constData());
    }

    void cleanupTestCase() {
        simulator_.terminate();
        if (!simulator_.waitForFinished(5000)) simulator_.kill();
        simulator_.waitForFinished(5000);
    }

    // First, because afterwards the counter is proven.
    void aWildCounterNeedsAPerson() {
        const auto refused = cli({QStringLiteral("identify"), tcp_, QStringLiteral("--keys"), file("keys")});
        QCOMPARE(refused.code, 4);
        QVERIFY2(refused.err.contains("crypto/CounterJump"), refused.err);
        QVERIFY2(refused.err.contains("2000000"), refused.err);
        const auto confirmed =
            cli({QStringLiteral("identify"), tcp_, QStringLiteral("--keys"), file("keys"), QStringLiteral("--trust-counter")});
        QVERIFY2(confirmed.code == 0, confirmed.err);
        QVERIFY(confirmed.out.contains("gmac"));
    }

    void aReadingUnderATagIsAuthenticated() {
        for (const QString& address : {tcp_ + QStringLiteral("&auth=gmac"), optical_ + QStringLiteral("&auth=gmac&dedicated=yes")}) {
            const auto outcome = cli({QStringLiteral("read"), address, QStringLiteral("1.0.1.8.0"), QStringLiteral("--verify"),
                                      QStringLiteral("--json"), QStringLiteral("--keys"), file("keys")});
            QVERIFY2(outcome.code == 0, outcome.err);
            const auto reading = nlohmann::json::parse(outcome.out.constData());
            QCOMPARE(QByteArray::fromStdString(reading.at("verification").get<std::string>()), QByteArray("authenticated"));
        }
    }

    void keysComeFromStandardInputToo() {
        QFile keys(file("keys"));
        QVERIFY(keys.open(QIODevice::ReadOnly));
        const auto outcome = cli({QStringLiteral("identify"), tcp_, QStringLiteral("--keys"), QStringLiteral("-")}, keys.readAll());
        QVERIFY2(outcome.code == 0, outcome.err);
        const auto both = cli({QStringLiteral("identify"), tcp_, QStringLiteral("--keys"), QStringLiteral("-"),
                               QStringLiteral("--password-file"), QStringLiteral("-")});
        QCOMPARE(both.code, 2);
    }

    void aBadKeyFileIsNamedByItsLine() {
        write("bad", "suite = 0\n\nek = 0001\n");
        const auto bad = cli({QStringLiteral("identify"), tcp_, QStringLiteral("--keys"), file("bad")});
        QCOMPARE(bad.code, 7);
        QVERIFY2(bad.err.contains("Line 3") || bad.err.contains("line 3"), bad.err);
        write("loose", "suite = 0\n");
        QFile::setPermissions(file("loose"), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        const auto loose = cli({QStringLiteral("identify"), tcp_, QStringLiteral("--keys"), file("loose")});
        QCOMPARE(loose.code, 7);
        QVERIFY2(loose.err.contains("chmod 600"), loose.err);
    }

    void wrongKeysAreTheMetersRefusal() {
        write("wrong", "meter-title = 4D4D4D0000BC614E\nek = " + ek + "\nak = " + ek + "\n");
        const auto outcome = cli({QStringLiteral("identify"), tcp_, QStringLiteral("--keys"), file("wrong")});
        QCOMPARE(outcome.code, 4);
        QVERIFY2(outcome.err.contains("another meter"), outcome.err);
    }

    void anotherSuiteIsAUsageError() {
        const auto outcome =
            cli({QStringLiteral("identify"), tcp_ + QStringLiteral("&auth=gmac&suite=2"), QStringLiteral("--keys"), file("keys")});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains("link/SuiteMismatch"), outcome.err);
    }

    void keysStayOutOfEverythingThatIsWritten() {
        const auto outcome =
            cli({QStringLiteral("identify"), tcp_, QStringLiteral("--keys"), file("keys"), QStringLiteral("--trace"), file("trace")});
        QVERIFY2(outcome.code == 0, outcome.err);
        QFile trace(file("trace"));
        QVERIFY(trace.open(QIODevice::ReadOnly));
        const QByteArray written = trace.readAll() + outcome.out + outcome.err;
        QVERIFY(written.size() > 500);
        for (const QByteArray& key : {ek, ak}) QVERIFY(!written.toUpper().contains(key.left(12)));
        QFile counters(folder_.filePath(QStringLiteral("data/ami-field/counters.db")));
        QVERIFY(counters.open(QIODevice::ReadOnly));
        const QByteArray stored = counters.readAll();
        for (const QByteArray& key : {ek, ak}) QVERIFY(!stored.contains(QByteArray::fromHex(key).left(6)));
    }

    void theSimulatorRefusesAnotherSuite() {
        QProcess simulator;
        simulator.start(program("ami-sim"), {QStringLiteral("--listen"), QStringLiteral("tcp://127.0.0.1:0"), QStringLiteral("--keys"),
                                             file("keys"), QStringLiteral("--security-suite"), QStringLiteral("1")});
        QVERIFY(simulator.waitForFinished(patience));
        QCOMPARE(simulator.exitCode(), 2);
        QVERIFY(simulator.readAllStandardError().contains("suite 0"));
    }

private:
    QString file(const char* name) const { return folder_.filePath(QLatin1String(name)); }

    void write(const char* name, const QByteArray& content) {
        QFile made(file(name));
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        made.write(content);
    }

    Outcome cli(const QStringList& arguments, const QByteArray& input = {}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), folder_.filePath(QStringLiteral("data")));
        process.setProcessEnvironment(environment);
        process.start(program("ami-cli"), arguments);
        process.write(input);
        process.closeWriteChannel();
        Outcome outcome;
        if (process.waitForFinished(patience)) outcome.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        else process.kill();
        outcome.out = process.readAllStandardOutput();
        outcome.err = process.readAllStandardError();
        return outcome;
    }

    QTemporaryDir folder_;
    QProcess simulator_;
    QString tcp_, optical_;
};

QTEST_GUILESS_MAIN(TestAmiCliKeys)
#include "tst_ami_cli_keys.moc"
