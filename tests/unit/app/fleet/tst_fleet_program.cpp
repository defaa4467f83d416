#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>
#include <csignal>
#include <map>
#include <set>
#include <thread>

#include "app/fleet/FleetRunner.h"

using namespace ami;
using namespace std::chrono_literals;

namespace {

const QString simulator = QStringLiteral(AMI_BIN_DIR "/ami-sim");
const QString client = QStringLiteral(AMI_BIN_DIR "/ami-cli");

/// A mesh of meters on loopback addresses.
class Mesh {
public:
    Mesh(int nodes, double loss) {
        process_.start(simulator, {QStringLiteral("--mesh"), QString::number(nodes), QStringLiteral("--mesh-hops"), QStringLiteral("4"), QStringLiteral("--mesh-loss"),
                                   QString::number(loss)});
        QElapsedTimer timer;
        timer.start();
        while (ready.size() < nodes + 1 && timer.elapsed() < 20'000 && process_.state() != QProcess::NotRunning) {
            if (!process_.canReadLine() && !process_.waitForReadyRead(200)) continue;
            while (process_.canReadLine()) {
                const QString line = QString::fromUtf8(process_.readLine()).trimmed();
                if (line.startsWith(QStringLiteral("ready "))) ready << line.mid(6);
            }
        }
    }
    ~Mesh() {
        process_.terminate();
        if (!process_.waitForFinished(5000)) process_.kill();
    }
    QStringList meters() const {
        QStringList all;
        for (const QString& one : ready) {
            // As the program writes them: the usual port is left out.
            if (one.startsWith(QStringLiteral("udp://"))) all << QString(one).remove(QStringLiteral(":4059"));
        }
        return all;
    }
    QStringList ready;

private:
    QProcess process_;
};

struct Said {
    int status = -1;
    std::vector<QJsonObject> objects;
    QByteArray words;
    std::vector<QJsonObject> ofType(const char* type) const {
        std::vector<QJsonObject> all;
        for (const QJsonObject& one : objects) {
            if (one[QStringLiteral("type")].toString() == QLatin1String(type)) all.push_back(one);
        }
        return all;
    }
};

Said finish(QProcess& process) {
    Said said;
    if (!process.waitForFinished(90'000)) return said;
    said.status = process.exitCode();
    said.words = process.readAllStandardError();
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty()) said.objects.push_back(QJsonDocument::fromJson(line).object());
    }
    return said;
}

Said run(const QStringList& arguments) {
    QProcess process;
    process.start(client, QStringList{QStringLiteral("fleet"), QStringLiteral("read")} + arguments);
    return finish(process);
}

QString write(const QTemporaryDir& folder, const QStringList& lines) {
    const QString path = folder.filePath(QStringLiteral("list"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) file.write(lines.join(QLatin1Char('\n')).toUtf8());
    return path;
}

}  // namespace

class TestFleetProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMeshIsReadAndARoundGoesOn();
    void interruptStopsAtOnceAndKeepsWhatWasRead();
    void cancelEndsARunWithin200Milliseconds();
    void wrongArgumentsAreRefused();
};

void TestFleetProgram::aMeshIsReadAndARoundGoesOn() {
    Mesh mesh(6, 5);
    const QStringList meters = mesh.meters();
    QCOMPARE(meters.size(), 6);
    QTemporaryDir folder;
    QStringList lines = meters.mid(0, 4);
    // Nobody listens at the discard port of a meter.
    lines << QStringLiteral("udp://127.77.0.2:9 broken");
    const QStringList common{QStringLiteral("--json"),  QStringLiteral("--mesh"),  mesh.ready.first(), QStringLiteral("--store"), folder.filePath(QStringLiteral("field.db")),
                             QStringLiteral("--round"), folder.filePath(QStringLiteral("a.round"))};
    const Said first = run(QStringList{write(folder, lines)} + common);
    QVERIFY2(first.status == 5, first.words.constData());
    QCOMPARE(first.ofType("reading").size(), std::size_t{8});
    std::set<QString> once;
    for (const QJsonObject& reading : first.ofType("reading")) {
        QVERIFY(once.insert(reading[QStringLiteral("meter")].toString() + reading[QStringLiteral("obis")].toString()).second);
        QCOMPARE(reading[QStringLiteral("verification")].toString(), QStringLiteral("two-reads-agree"));
    }
    std::map<QString, QJsonObject> states;
    for (const QJsonObject& meter : first.ofType("meter")) states[meter[QStringLiteral("address")].toString()] = meter;
    QCOMPARE(states.size(), std::size_t{5});
    QCOMPARE(states[QStringLiteral("udp://127.77.0.2:9")][QStringLiteral("state")].toString(), QStringLiteral("failed"));
    QVERIFY(states[QStringLiteral("udp://127.77.0.2:9")][QStringLiteral("error")].toObject()[QStringLiteral("code")].toString().contains(QStringLiteral("Unreachable")));
    QCOMPARE(first.ofType("stored").front()[QStringLiteral("added")].toInt(), 8);

    // The round goes on: only the two that are new are asked.
    const Said second = run(QStringList{write(folder, meters)} + common);
    QVERIFY2(second.status == 0, second.words.constData());
    QCOMPARE(second.ofType("reading").size(), std::size_t{4});
    QCOMPARE(second.ofType("fleet").front()[QStringLiteral("read")].toInt(), 12);
    for (const QJsonObject& meter : second.ofType("meter")) {
        const bool isNew = meters.indexOf(meter[QStringLiteral("address")].toString()) >= 4;
        QCOMPARE(meter[QStringLiteral("sent")].toInt() > 0, isNew);
    }
}

void TestFleetProgram::interruptStopsAtOnceAndKeepsWhatWasRead() {
    Mesh mesh(6, 0);
    QTemporaryDir folder;
    QStringList lines = mesh.meters();
    // One that never answers keeps the run going.
    QUdpSocket deaf;
    QVERIFY(deaf.bind(QHostAddress(QStringLiteral("127.77.200.1")), 0));
    lines << QStringLiteral("udp://127.77.200.1:%1 deaf").arg(deaf.localPort());
    QProcess process;
    process.start(client, {QStringLiteral("fleet"), QStringLiteral("read"), write(folder, lines), QStringLiteral("--json")});
    QVERIFY(process.waitForStarted());
    QByteArray out;
    QElapsedTimer timer;
    timer.start();
    while (out.count("\"reading\"") < 12 && timer.elapsed() < 60'000) {
        process.waitForReadyRead(100);
        out += process.readAllStandardOutput();
    }
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(5'000));
    out += process.readAllStandardOutput();
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(out.count("\"reading\""), 12);
    QCOMPARE(out.count("\"state\":\"done\""), 6);
    QCOMPARE(out.count("\"state\":\"stopped\""), 1);
}

void TestFleetProgram::cancelEndsARunWithin200Milliseconds() {
    QUdpSocket deaf;
    QVERIFY(deaf.bind(QHostAddress(QHostAddress::LocalHost), 0));
    app::fleet::FleetJob job;
    job.address = *app::MeterAddress::parse("udp://127.0.0.1:" + std::to_string(deaf.localPort()));
    app::fleet::FleetOptions options;
    options.registers = {{dlms::cls::registerClass, dlms::Obis(1, 0, 1, 8, 0), 2}};
    app::CancelToken cancel;
    app::fleet::FleetReport last;
    app::fleet::FleetHooks hooks;
    hooks.report = [&](const app::fleet::FleetReport& report) { last = report; };
    QElapsedTimer since;
    std::thread other([&] {
        // The run has begun when the meter has something.
        while (!deaf.hasPendingDatagrams()) std::this_thread::yield();
        since.start();
        cancel.cancel();
    });
    const auto totals = app::fleet::runFleet({job}, options, {}, {}, hooks, cancel);
    const qint64 took = since.elapsed();
    other.join();
    QVERIFY(totals);
    QCOMPARE(totals->stopped, 1u);
    QCOMPARE(last.rows.size(), std::size_t{1});
    QCOMPARE(last.rows[0].phase, app::fleet::FleetPhase::Stopped);
    QVERIFY2(took < 200, qPrintable(QString::number(took)));
}

void TestFleetProgram::wrongArgumentsAreRefused() {
    QTemporaryDir folder;
    QCOMPARE(run({}).status, 2);
    QCOMPARE(run({QStringLiteral("/no/such/file")}).status, 7);
    QCOMPARE(run({write(folder, {QStringLiteral("hdlc:///dev/ttyS0")})}).status, 2);
    QCOMPARE(run({write(folder, {QStringLiteral("127.0.0.1")}), QStringLiteral("--registers"), QStringLiteral("nonsense")}).status, 2);
    QCOMPARE(run({write(folder, {QStringLiteral("127.0.0.1")}), QStringLiteral("--round"), folder.filePath(QStringLiteral("list"))}).status, 7);
}

QTEST_GUILESS_MAIN(TestFleetProgram)
#include "tst_fleet_program.moc"
