#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>
#include <csignal>
#include <map>
#include <set>
#include <thread>

#include "app/fleet/FleetRunner.h"
#include "app/store/Store.h"

using namespace ami;
using namespace std::chrono_literals;

namespace {

const QString simulator = QStringLiteral(AMI_BIN_DIR "/ami-sim");
const QString client = QStringLiteral(AMI_BIN_DIR "/ami-cli");

/// A mesh of meters on loopback addresses.
class Mesh {
public:
    Mesh(int nodes, double loss, const QStringList& more = {}) {
        process_.start(simulator, QStringList{QStringLiteral("--mesh"), QString::number(nodes), QStringLiteral("--mesh-hops"), QStringLiteral("4"),
                                              QStringLiteral("--mesh-loss"), QString::number(loss)} + more);
        QElapsedTimer timer;
        timer.start();
        while (ready.size() < nodes + 1 && timer.elapsed() < 20'000 && process_.state() != QProcess::NotRunning) {
            if (!process_.canReadLine() && !process_.waitForReadyRead(200)) continue;
            while (process_.canReadLine()) {
                const QString line = QString::fromUtf8(process_.readLine()).trimmed();
                if (line.startsWith(QStringLiteral("ready "))) ready << line.mid(6);
                if (line.startsWith(QStringLiteral("node "))) nodes_ << line;
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
    /// Lines of EUI-64 and address, when the last one has come.
    QStringList nodes() {
        while (nodes_.size() < ready.size() - 1 && process_.waitForReadyRead(5000)) {
            while (process_.canReadLine()) {
                const QString line = QString::fromUtf8(process_.readLine()).trimmed();
                if (line.startsWith(QStringLiteral("node "))) nodes_ << line;
            }
        }
        return nodes_;
    }
    QStringList ready;

private:
    QProcess process_;
    QStringList nodes_;
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

namespace {

QString secret(const QTemporaryDir& folder, const QString& name, const QByteArray& text) {
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(text);
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
    void aRoundWithAPasswordGoesOn();
    void aProtectedMeshIsReadWithItsKeys();
    void aRouterThatIsNotThereIsToldAndLeft();
    void whatWasReadIsTellableWhenTheRunEndsByAnError();
};

void TestFleetProgram::aRoundWithAPasswordGoesOn() {
    QTemporaryDir folder;
    const QString password = secret(folder, QStringLiteral("secret"), "open sesame\n");
    Mesh mesh(2, 0, {QStringLiteral("--password-file"), password});
    const QStringList arguments{write(folder, mesh.meters()), QStringLiteral("--settings"), QStringLiteral("client=17"), QStringLiteral("--password-file"), password,
                                QStringLiteral("--round"), folder.filePath(QStringLiteral("a.round")), QStringLiteral("--json")};
    const Said first = run(arguments);
    QVERIFY2(first.status == 0, first.words.constData());
    QCOMPARE(first.ofType("reading").size(), std::size_t{4});
    const Said second = run(arguments);
    QVERIFY2(second.status == 0, second.words.constData());
    QCOMPARE(second.ofType("reading").size(), std::size_t{0});
    QCOMPARE(second.ofType("fleet").front()[QStringLiteral("sent")].toInt(), 0);
}

void TestFleetProgram::aProtectedMeshIsReadWithItsKeys() {
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("keys")));
    for (int i = 0; i < 3; ++i) {
        const QByteArray digits = QByteArray::number(i + 2).rightJustified(2, '0');
        secret(folder, QStringLiteral("keys/MESH0000%1.keys").arg(QString::fromLatin1(digits)),
               "suite = 0\nclient-title = 414D490000000001\nek = 000102030405060708090A0B0C0D0E" + digits + "\nak = D0D1D2D3D4D5D6D7D8D9DADBDCDDDE" + digits + "\n");
    }
    const QString keys = folder.filePath(QStringLiteral("keys"));
    Mesh mesh(3, 0, {QStringLiteral("--keys"), keys});
    QCOMPARE(mesh.meters().size(), 3);
    const QString hosts = folder.filePath(QStringLiteral("hosts"));
    QFile file(hosts);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(mesh.nodes().join(QLatin1Char('\n')).toUtf8());
    file.close();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.path());
    process.setProcessEnvironment(environment);
    process.start(client, {QStringLiteral("fleet"), QStringLiteral("read"), QStringLiteral("--mesh"), mesh.ready.first(), QStringLiteral("--hosts"), hosts,
                           QStringLiteral("--settings"), QStringLiteral("client=1"), QStringLiteral("--keys"), keys, QStringLiteral("--json")});
    const Said said = finish(process);
    QVERIFY2(said.status == 0, said.words.constData());
    QCOMPARE(said.ofType("reading").size(), std::size_t{6});
    for (const QJsonObject& reading : said.ofType("reading")) QCOMPARE(reading[QStringLiteral("verification")].toString(), QStringLiteral("authenticated"));
    // Without keys nobody reads them but as the public client.
    QCOMPARE(run({QStringLiteral("--mesh"), mesh.ready.first(), QStringLiteral("--hosts"), hosts, QStringLiteral("--settings"), QStringLiteral("client=1")}).status, 4);
}

void TestFleetProgram::aRouterThatIsNotThereIsToldAndLeft() {
    QTemporaryDir folder;
    const Said said = run({QStringLiteral("--mesh"), QStringLiteral("wsbrd:unix:path=") + folder.filePath(QStringLiteral("no.bus")), QStringLiteral("--timeout"), QStringLiteral("1")});
    QCOMPARE(said.status, 8);
    // One sentence says why nothing happens, another that the time is over.
    QVERIFY2(said.words.trimmed().count('\n') >= 1, said.words.constData());
}

void TestFleetProgram::whatWasReadIsTellableWhenTheRunEndsByAnError() {
    Mesh mesh(3, 0);
    std::vector<app::fleet::FleetJob> jobs(3);
    for (std::size_t i = 0; i < jobs.size(); ++i) jobs[i].address = *app::MeterAddress::parse(mesh.meters().at(static_cast<int>(i)).toStdString());
    app::fleet::FleetOptions options;
    options.registers = {{dlms::cls::registerClass, dlms::Obis(1, 0, 1, 8, 0), 2}};
    app::CancelToken cancel;
    app::fleet::FleetReport last;
    int handed = 0;
    app::fleet::FleetHooks hooks;
    hooks.taken = [&](const std::vector<app::fleet::FleetTaken>&) -> Result<void> {
        if (++handed > 1) return {};
        return fail(Fault::Exhausted, Layer::Store, app::StoreError::DiskFull);
    };
    hooks.report = [&](const app::fleet::FleetReport& report) { last = report; };
    const auto totals = app::fleet::runFleet(jobs, options, {}, {}, hooks, cancel);
    QVERIFY(!totals);
    QCOMPARE(totals.error().layer, Layer::Store);
    QCOMPARE(last.rows.size(), std::size_t{3});
    QVERIFY(std::all_of(last.rows.begin(), last.rows.end(), [](const app::fleet::FleetRow& row) { return row.isOver(); }));
}


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
    const Said missing = run({QStringLiteral("/no/such/file"), QStringLiteral("--json")});
    QCOMPARE(missing.status, 7);
    QVERIFY2(missing.objects.size() == 1 && missing.objects.front()[QStringLiteral("code")].toString().contains(QStringLiteral("ListFile")), missing.words.constData());
    // Whose counter is believed is said, and is somebody of the list.
    const QString keys = secret(folder, QStringLiteral("one.keys"), "suite = 0\nek = 000102030405060708090A0B0C0D0E0F\n");
    const QString list = write(folder, {QStringLiteral("127.0.0.1 cellar")});
    QCOMPARE(run({list, QStringLiteral("--keys"), keys, QStringLiteral("--trust-counter")}).status, 2);
    QCOMPARE(run({list, QStringLiteral("--keys"), keys, QStringLiteral("--trust-counter"), QStringLiteral("attic")}).status, 2);
    QProcess whole;
    whole.start(client, {QStringLiteral("--keys"), keys, QStringLiteral("--trust-counter"), QStringLiteral("fleet"), QStringLiteral("read"), list});
    QCOMPARE(finish(whole).status, 2);
    QCOMPARE(run({list, QStringLiteral("--keys"), QStringLiteral("-"), QStringLiteral("--psk"), QStringLiteral("-")}).status, 2);
    QCOMPARE(run({write(folder, {QStringLiteral("hdlc:///dev/ttyS0")})}).status, 2);
    QCOMPARE(run({write(folder, {QStringLiteral("127.0.0.1")}), QStringLiteral("--registers"), QStringLiteral("nonsense")}).status, 2);
    QCOMPARE(run({write(folder, {QStringLiteral("127.0.0.1")}), QStringLiteral("--round"), folder.filePath(QStringLiteral("list"))}).status, 7);
}

QTEST_GUILESS_MAIN(TestFleetProgram)
#include "tst_fleet_program.moc"
