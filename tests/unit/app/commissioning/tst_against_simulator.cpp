#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString bin = QStringLiteral(AMI_BIN_DIR);

struct Run {
    int code = -1;
    QString out, err;
    QJsonObject last;
};

Run cli(const QStringList& arguments) {
    QProcess process;
    process.start(bin + QStringLiteral("/ami-cli"), arguments);
    process.waitForFinished(60000);
    Run run{process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError()), {}};
    run.last = QJsonDocument::fromJson(run.out.trimmed().split(QLatin1Char('\n')).last().toUtf8()).object();
    return run;
}

}  // namespace

/// Meter, multimeter and command line as three programs on one feeder.
class TestAgainstSimulator : public QObject {
    Q_OBJECT

    std::vector<std::unique_ptr<QProcess>> running_;
    QString meter_;

    QString start(const QStringList& arguments) {
        auto process = std::make_unique<QProcess>();
        process->start(bin + QStringLiteral("/ami-sim"), arguments);
        if (!process->waitForReadyRead(20000)) return {};
        const QString ready = QString::fromUtf8(process->readLine()).trimmed();
        running_.push_back(std::move(process));
        return ready.section(QLatin1Char(' '), 1);
    }
    QString multimeter(const QString& kind, const QStringList& more = {}) {
        const QString where = kind == QLatin1String("scpi") ? QStringLiteral("tcp://127.0.0.1:0") : QStringLiteral("pty");
        return start(QStringList{QStringLiteral("--multimeter"), kind, QStringLiteral("--listen"), where} + more);
    }
    Run voltage(const QString& reference, const QStringList& more = {}) {
        return cli(QStringList{QStringLiteral("voltage"), meter_, QStringLiteral("--reference"), reference, QStringLiteral("--pairs"), QStringLiteral("2"),
                               QStringLiteral("--json")} + more);
    }

private Q_SLOTS:
    void initTestCase() {
        meter_ = start({QStringLiteral("--listen"), QStringLiteral("tcp://127.0.0.1:0")});
        QVERIFY(meter_.startsWith(QStringLiteral("tcp://")));
    }
    void cleanupTestCase() {
        for (const auto& process : running_) {
            process->terminate();
            process->waitForFinished(10000);
        }
    }

    void agreesWithEachKind_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("28x") << "fluke28x" << QStringList{};
        QTest::newRow("18x") << "fluke18x" << QStringList{QStringLiteral("--reference-spec"), QStringLiteral("0.4%+40")};
        QTest::newRow("scpi") << "scpi" << QStringList{QStringLiteral("--meter-class"), QStringLiteral("0.5")};
    }
    void agreesWithEachKind() {
        QFETCH(QString, kind);
        QFETCH(QStringList, more);
        const Run run = voltage(multimeter(kind), more);
        QCOMPARE(run.code, 0);
        QCOMPARE(run.last[QStringLiteral("verdict")].toString(), QStringLiteral("inside"));
        QVERIFY(run.last[QStringLiteral("budget")].toObject()[QStringLiteral("total")].toDouble() > 1);
    }

    void findsTheMultimeterByItself() {
        const QString path = multimeter(QStringLiteral("fluke18x")).section(QStringLiteral("://"), 1);
        const Run run = cli({QStringLiteral("voltage"), QStringLiteral("--reference"), QStringLiteral("auto://") + path, QStringLiteral("--pairs"), QStringLiteral("1"), QStringLiteral("--json")});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains(QStringLiteral("\"model\":\"189\"")), qPrintable(run.out + run.err));
        QCOMPARE(run.last[QStringLiteral("state")].toString(), QStringLiteral("normal"));
    }

    void comparesBetweenPhases() {
        const Run run = voltage(multimeter(QStringLiteral("fluke28x"), {QStringLiteral("--probes"), QStringLiteral("L2-L3")}),
                                {QStringLiteral("--port"), QStringLiteral("L2-L3")});
        QCOMPARE(run.code, 0);
        QVERIFY(run.last[QStringLiteral("meter")].toDouble() > 390);
        QVERIFY(run.last[QStringLiteral("budget")].toObject()[QStringLiteral("angles")].toDouble() > 0);
    }

    void seesAMultimeterThatIsOff() {
        const Run run = voltage(multimeter(QStringLiteral("fluke28x"), {QStringLiteral("--gain-error"), QStringLiteral("4")}));
        QCOMPARE(run.code, 5);
        QCOMPARE(run.last[QStringLiteral("verdict")].toString(), QStringLiteral("outside"));
    }

    void hasNoVerdictWithoutASpecification() {
        const Run run = voltage(multimeter(QStringLiteral("fluke18x")));
        QCOMPARE(run.code, 5);
        QCOMPARE(run.last[QStringLiteral("reason")].toString(), QStringLiteral("no specification"));
        QVERIFY(run.last[QStringLiteral("sentence")].toString().contains(QStringLiteral("accuracy")));
    }

    void saysWhichKnobPositionToChoose_data() {
        QTest::addColumn<QString>("knob");
        QTest::addColumn<QString>("code");
        QTest::newRow("dc") << "vdc" << "multimeter/NotAcVolts";
        QTest::newRow("millivolts") << "mvac" << "multimeter/NoNumber";
        QTest::newRow("hold") << "hold" << "multimeter/NotLive";
    }
    void saysWhichKnobPositionToChoose() {
        QFETCH(QString, knob);
        QFETCH(QString, code);
        const Run run = voltage(multimeter(QStringLiteral("fluke28x"), {QStringLiteral("--knob"), knob}));
        QCOMPARE(run.code, 5);
        QVERIFY2(run.err.contains(code), qPrintable(run.err));
    }
};

QTEST_GUILESS_MAIN(TestAgainstSimulator)
#include "tst_against_simulator.moc"
