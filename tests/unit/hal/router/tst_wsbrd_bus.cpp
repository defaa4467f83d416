#include <QDBusConnectionInterface>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

#include "app/sim/mesh/PrivateBus.h"
#include "app/sim/mesh/WisunRecording.h"
#include "app/sim/mesh/WsbrdService.h"
#include "hal/router/BusRelay.h"
#include "hal/router/WsbrdBus.h"

using namespace ami;
using namespace ami::hal;
using namespace ami::sim::mesh;
using namespace std::chrono_literals;

namespace {

const QString vectors = QStringLiteral(AMI_SOURCE_DIR "/tests/vectors/wisun/");

WsbrdBoard boardOf(const WisunSample& sample) {
    WsbrdBoard board;
    if (sample.nodes) board.nodes = *sample.nodes;
    if (sample.routes) board.routes = *sample.routes;
    return board;
}

/// A bus of its own, with the daemon on it.
class Bench {
public:
    explicit Bench(WsbrdApi api = WsbrdApi::V2_10) : service(api) {}
    bool start() {
        QString why;
        if (!bus.start(&why)) {
            qWarning("%s", qPrintable(why));
            return false;
        }
        return connect();
    }
    bool connect() {
        static int number = 0;
        if (!name.isEmpty()) QDBusConnection::disconnectFromBus(name);
        name = QStringLiteral("service-%1").arg(++number);
        return QDBusConnection::connectToBus(bus.address(), name).isConnected();
    }
    QDBusConnection connection() const { return QDBusConnection(name); }
    bool appear() { return service.appear(connection()); }
    ~Bench() {
        service.vanish();
        if (!name.isEmpty()) QDBusConnection::disconnectFromBus(name);
    }
    WsbrdBus::Options options() const {
        WsbrdBus::Options options;
        options.place = *BusPlace::parse(bus.address().toStdString());
        options.poll = 20ms;
        options.retry = 20ms;
        options.openTimeout = 5s;
        options.callTimeout = 2s;
        return options;
    }

    PrivateBus bus;
    WsbrdService service;
    QString name;
};

/// The newest reading, and how many there were.
class Watch {
public:
    explicit Watch(WsbrdBus& bus) {
        QObject::connect(&bus, &WsbrdBus::read, &context_, [this](const WsbrdReading& reading) {
            last = reading;
            ++count;
        });
    }
    WsbrdReading last;
    int count = 0;

private:
    QObject context_;
};

bool has(const std::optional<Error>& error, RouterError code) {
    return error && error->layer == Layer::Mesh && error->code == static_cast<std::uint16_t>(code);
}

QByteArray shellScript(const QByteArray& body) { return "#!/bin/sh\n" + body + "\n"; }

/// A folder in front of PATH with programs of the test's own.
class FakePath {
public:
    FakePath() : before_(qgetenv("PATH")) { qputenv("PATH", folder_.path().toLocal8Bit() + ':' + before_); }
    ~FakePath() { qputenv("PATH", before_); }
    void put(const QString& name, const QByteArray& text) {
        QFile file(folder_.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    void only() { qputenv("PATH", folder_.path().toLocal8Bit()); }
    QString file(const QString& name) const { return folder_.filePath(name); }

private:
    QTemporaryDir folder_;
    QByteArray before_;
};

}  // namespace

class TestWsbrdBus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheRecordedMesh();
    void readsEveryVersion_data();
    void readsEveryVersion();
    void neverAsksForAKey();
    void keysThatAreAnnouncedGoNoFurtherThanTheRelay();
    void readsAgainWhenTheTopologyChanges();
    void aDaemonThatComesLaterIsFound();
    void aDaemonThatRestartsIsReadAgain();
    void aBusThatGoesAwayAndComesBackIsFoundAgain();
    void aBusThatIsNotThereIsSaid();
    void aBusThatAcceptsAndSaysNothingIsGivenUp();
    void somethingElseThanABusIsSaid();
    void aDaemonThatDoesNotAnswerIsSaid();
    void whatADaemonRefusesIsSaidByProperty();
    void factsThatCameTooLateAreAskedForAgain();
    void wrongTypesAreSaidAndTheRestIsRead();
    void stopIsQuickWhateverIsUnderWay();
    void commandsReachTheDaemon();
    void throughTheBridgeOfAnotherComputer();
    void throughAForwardedSocketOfAnotherComputer();
    void whatSshSaysIsUnderstood_data();
    void whatSshSaysIsUnderstood();
    void withoutSshIsSaid();
    void anotherProgramReadsTheSameOctets();
};

void TestWsbrdBus::readsTheRecordedMesh() {
    Bench bench;
    QVERIFY(bench.start() && bench.appear());
    const auto samples = readWisunRecording(vectors + QStringLiteral("timeline-5nodes.jsonl"), nullptr);
    QVERIFY(samples);
    QCOMPARE(samples->size(), 414U);
    bench.service.setBoard(boardOf(samples->back()));
    WsbrdBus bus(bench.options());
    Watch watch(bus);
    bus.start();
    QTRY_VERIFY(watch.count > 0);
    QCOMPARE(bus.stage(), BusStage::Present);
    QVERIFY(watch.last.missing.empty());
    QVERIFY(watch.last.oddities.empty());
    QCOMPARE(watch.last.network.name, std::optional<std::string>("AMI Test"));
    QCOMPARE(watch.last.network.panId, std::optional<std::uint16_t>(std::uint16_t{0x20A3}));
    QVERIFY(watch.last.nodes && watch.last.routes);
    QCOMPARE(watch.last.nodes->size(), 5U);
    const auto node = std::find_if(watch.last.nodes->begin(), watch.last.nodes->end(), [](const WsbrdNode& one) { return one.eui64.octets[7] == 3; });
    QVERIFY(node != watch.last.nodes->end());
    QCOMPARE(node->rsl, std::optional<int>(-100));
    QVERIFY(node->rssi && *node->rssi < -90 && *node->rssi > -110);
    const auto route = std::find_if(watch.last.routes->begin(), watch.last.routes->end(), [](const WsbrdRoute& one) { return one.address.octets[15] == 3; });
    QVERIFY(route != watch.last.routes->end());
    QCOMPARE(route->parents.size(), 2U);
    QCOMPARE(route->parents[1].toString(), std::string("fd12:3456::200:5eef:1000:2"));
}

void TestWsbrdBus::readsEveryVersion_data() {
    QTest::addColumn<int>("api");
    QTest::addColumn<bool>("routes");
    QTest::addColumn<bool>("levels");
    QTest::addColumn<bool>("parents");
    QTest::addColumn<bool>("lqi");
    QTest::addColumn<bool>("target");
    const auto row = [](const char* name, WsbrdApi api, bool routes, bool levels, bool parents, bool lqi, bool target) {
        QTest::newRow(name) << static_cast<int>(api) << routes << levels << parents << lqi << target;
    };
    row("1.4", WsbrdApi::V1_4, false, false, true, false, false);
    row("1.6", WsbrdApi::V1_6, false, true, true, false, false);
    row("1.9", WsbrdApi::V1_9, true, true, true, false, false);
    row("2.0", WsbrdApi::V2_0, true, true, false, true, false);
    row("2.10", WsbrdApi::V2_10, true, true, false, true, true);
}

void TestWsbrdBus::readsEveryVersion() {
    QFETCH(int, api);
    Bench bench(static_cast<WsbrdApi>(api));
    QVERIFY(bench.start() && bench.appear());
    const auto samples = readWisunRecording(vectors + QStringLiteral("timeline-5nodes.jsonl"), nullptr);
    bench.service.setBoard(boardOf(samples->back()));
    WsbrdBus bus(bench.options());
    Watch watch(bus);
    bus.start();
    QTRY_VERIFY(watch.count > 0);
    QVERIFY(watch.last.nodes);
    QTEST(watch.last.routes.has_value(), "routes");
    QVERIFY(watch.last.oddities.empty());
    const auto& nodes = *watch.last.nodes;
    const auto node = std::find_if(nodes.begin(), nodes.end(), [](const WsbrdNode& one) { return one.eui64.octets[7] == 3; });
    QTEST(node->rssi.has_value(), "levels");
    if (node->rssi) QVERIFY(*node->rssi < -90 && *node->rssi > -110);
    QTEST(node->parent.has_value(), "parents");
    QTEST(node->lqi.has_value(), "lqi");
    QTEST(node->eapolTarget.has_value(), "target");
    for (const auto& [name, why] : watch.last.missing) QVERIFY2(why == routerError(RouterError::NoProperty), name.c_str());
    // What a version does not have is asked for once.
    const int before = static_cast<int>(bench.service.asked().size());
    const int count = watch.count;
    QTRY_VERIFY(watch.count > count + 2);
    for (qsizetype i = before; i < bench.service.asked().size(); ++i) QVERIFY(!watch.last.missing.contains(bench.service.asked()[i].toStdString()));
}

void TestWsbrdBus::neverAsksForAKey() {
    for (const std::string& name : WsbrdBus::propertyNames()) QVERIFY(!QString::fromStdString(name).endsWith(QStringLiteral("ks")));
    Bench bench;
    QVERIFY(bench.start() && bench.appear());
    WsbrdBus bus(bench.options());
    Watch watch(bus);
    bus.start();
    QTRY_VERIFY(watch.count > 3);
    bench.service.rotateKeys();
    bus.refresh();
    const int count = watch.count;
    QTRY_VERIFY(watch.count > count + 3);
    const QStringList asked = bench.service.asked();
    QVERIFY(asked.contains(QStringLiteral("Nodes")));
    for (const QString& name : asked) {
        QVERIFY2(!(QStringList{QStringLiteral("*"), QStringLiteral("Gtks"), QStringLiteral("Gaks"), QStringLiteral("Lgtks"), QStringLiteral("Lgaks")}
                       .contains(name)), qPrintable(name));
    }
}

void TestWsbrdBus::keysThatAreAnnouncedGoNoFurtherThanTheRelay() {
    Bench bench;
    QVERIFY(bench.start() && bench.appear());
    BusRelay relay;
    const auto address = relay.open(bench.options().place, {});
    QVERIFY(address);
    QDBusConnection connection = QDBusConnection::connectToBus(QString::fromStdString(*address), QStringLiteral("relayed"));
    QVERIFY(connection.isConnected());
    relay.confirm();
    class Ear : public QDBusVirtualObject {
    public:
        QString introspect(const QString&) const override { return {}; }
        bool handleMessage(const QDBusMessage&, const QDBusConnection&) override { return false; }
    };
    QSignalSpy spy(&bench.service, &WsbrdService::methodCalled);
    QDBusMessage match = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus"),
                                                        QStringLiteral("AddMatch"));
    match << QStringLiteral("type='signal',interface='org.freedesktop.DBus.Properties'");
    QCOMPARE(connection.call(match).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(relay.heldBack(), 0U);
    bench.service.rotateKeys();
    QTRY_COMPARE(relay.heldBack(), 1U);
    QVERIFY(connection.isConnected());
    QDBusConnection::disconnectFromBus(QStringLiteral("relayed"));
}

void TestWsbrdBus::readsAgainWhenTheTopologyChanges() {
    Bench bench;
    QVERIFY(bench.start() && bench.appear());
    const auto samples = readWisunRecording(vectors + QStringLiteral("timeline-5nodes.jsonl"), nullptr);
    bench.service.setBoard(boardOf(samples->front()));
    auto options = bench.options();
    options.poll = 1h;
    WsbrdBus bus(options);
    Watch watch(bus);
    bus.start();
    QTRY_COMPARE(watch.count, 1);
    QCOMPARE(watch.last.nodes->size(), 1U);
    bench.service.setBoard(boardOf(samples->back()));
    QTRY_VERIFY(watch.count >= 2 && watch.last.nodes->size() == 5 && watch.last.routes->size() == 5);
}

void TestWsbrdBus::aDaemonThatComesLaterIsFound() {
    Bench bench;
    QVERIFY(bench.start());
    WsbrdBus bus(bench.options());
    Watch watch(bus);
    bus.start();
    QTRY_COMPARE(bus.stage(), BusStage::Waiting);
    QVERIFY(has(bus.error(), RouterError::NoService));
    QVERIFY(bench.appear());
    QTRY_COMPARE(bus.stage(), BusStage::Present);
    QTRY_VERIFY(watch.count > 0);
}

void TestWsbrdBus::aDaemonThatRestartsIsReadAgain() {
    Bench bench;
    QVERIFY(bench.start() && bench.appear());
    WsbrdBus bus(bench.options());
    Watch watch(bus);
    bus.start();
    QTRY_VERIFY(watch.count > 0);
    bench.service.vanish();
    QTRY_COMPARE(bus.stage(), BusStage::Waiting);
    QVERIFY(has(bus.error(), RouterError::NoService));
    bench.service.setProperty(QStringLiteral("WisunNetworkName"), QStringLiteral("Another"));
    QVERIFY(bench.connect() && bench.appear());
    QTRY_COMPARE(bus.stage(), BusStage::Present);
    QTRY_COMPARE(watch.last.network.name, std::optional<std::string>("Another"));
}

void TestWsbrdBus::aBusThatGoesAwayAndComesBackIsFoundAgain() {
    Bench bench;
    QVERIFY(bench.start() && bench.appear());
    WsbrdBus bus(bench.options());
    Watch watch(bus);
    bus.start();
    QTRY_VERIFY(watch.count > 0);
    bench.service.vanish();
    bench.bus.stop();
    QTRY_VERIFY(has(bus.error(), RouterError::BusLost) || has(bus.error(), RouterError::NoBus));
    QCOMPARE(bus.stage(), BusStage::Waiting);
    QTRY_VERIFY(has(bus.error(), RouterError::NoBus));
    QVERIFY(bench.start() && bench.appear());
    const int count = watch.count;
    QTRY_VERIFY(watch.count > count);
    QCOMPARE(bus.stage(), BusStage::Present);
    QVERIFY(!bus.error());
}

void TestWsbrdBus::aBusThatIsNotThereIsSaid() {
    WsbrdBus::Options options;
    options.place = *BusPlace::parse("unix:path=/nowhere/bus");
    WsbrdBus bus(options);
    bus.start();
    QTRY_COMPARE(bus.stage(), BusStage::Waiting);
    QVERIFY(has(bus.error(), RouterError::NoBus));
    QCOMPARE(bus.error()->detail, std::int64_t{ENOENT});
}

void TestWsbrdBus::aBusThatAcceptsAndSaysNothingIsGivenUp() {
    QTemporaryDir folder;
    QLocalServer server;
    QVERIFY(server.listen(folder.filePath(QStringLiteral("bus"))));
    WsbrdBus::Options options;
    options.place = *BusPlace::parse("unix:path=" + server.fullServerName().toStdString());
    options.openTimeout = 100ms;
    WsbrdBus bus(options);
    bus.start();
    QTRY_COMPARE(bus.stage(), BusStage::Waiting);
    QCOMPARE(*bus.error(), routerError(RouterError::NoAnswer, 100));

    // It lets us in, and then says nothing: the D-Bus library alone would wait for 25 s.
    QObject::connect(&server, &QLocalServer::newConnection, &server, [&server] {
        QLocalSocket* socket = server.nextPendingConnection();
        QObject::connect(socket, &QLocalSocket::readyRead, socket, [socket] {
            if (socket->readAll().contains("AUTH")) socket->write("OK 00000000000000000000000000000000\r\n");
        });
    });
    bus.stop();
    options.callTimeout = 100ms;
    WsbrdBus other(options);
    other.start();
    QTRY_COMPARE(other.stage(), BusStage::Waiting);
    QCOMPARE(*other.error(), routerError(RouterError::NoAnswer, 100));
}

void TestWsbrdBus::somethingElseThanABusIsSaid() {
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket* socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        socket->disconnectFromHost();
    });
    WsbrdBus::Options options;
    options.place = *BusPlace::parse("tcp:host=127.0.0.1,port=" + std::to_string(server.serverPort()));
    WsbrdBus bus(options);
    bus.start();
    QTRY_COMPARE(bus.stage(), BusStage::Waiting);
    QVERIFY(has(bus.error(), RouterError::NotABus) || has(bus.error(), RouterError::BusLost));
}

void TestWsbrdBus::aDaemonThatDoesNotAnswerIsSaid() {
    Bench bench;
    QVERIFY(bench.start() && bench.appear());
    bench.service.setSilent(true);
    auto options = bench.options();
    options.callTimeout = 100ms;
    WsbrdBus bus(options);
    Watch watch(bus);
    bus.start();
    QTRY_VERIFY(watch.count > 0);
    QVERIFY(!watch.last.nodes);
    QCOMPARE(watch.last.missing.at("Nodes"), routerError(RouterError::NoAnswer, 100));
    bench.service.setSilent(false);
    QTRY_VERIFY(watch.last.nodes);
    QVERIFY(!watch.last.missing.contains("Nodes"));
}

void TestWsbrdBus::whatADaemonRefusesIsSaidByProperty() {
    Bench bench;
    QVERIFY(bench.start() && bench.appear());
    bench.service.setError(QStringLiteral("Nodes"), QStringLiteral("org.freedesktop.DBus.Error.AccessDenied"));
    bench.service.setError(QStringLiteral("TxDuration"), QStringLiteral("System.Error.EOPNOTSUPP"));
    bench.service.setError(QStringLiteral("DutyCycleLevel"), QStringLiteral("System.Error.EIO"));
    WsbrdBus bus(bench.options());
    Watch watch(bus);
    bus.start();
    QTRY_VERIFY(watch.count > 0);
    QCOMPARE(watch.last.missing.at("Nodes"), routerError(RouterError::AccessDenied));
    QCOMPARE(watch.last.missing.at("TxDuration"), routerError(RouterError::NotSupported));
    QCOMPARE(watch.last.missing.at("DutyCycleLevel"), routerError(RouterError::ServiceError));
    QVERIFY(watch.last.routes);
}

void TestWsbrdBus::factsThatCameTooLateAreAskedForAgain() {
    Bench bench;
    QVERIFY(bench.start() && bench.appear());
    bench.service.setError(QStringLiteral("WisunNetworkName"), QStringLiteral("org.freedesktop.DBus.Error.NoReply"));
    WsbrdBus bus(bench.options());
    Watch watch(bus);
    bus.start();
    QTRY_VERIFY(watch.count > 0);
    QVERIFY(!watch.last.network.name && watch.last.network.panId);
    QCOMPARE(watch.last.missing.at("WisunNetworkName").code, static_cast<std::uint16_t>(RouterError::NoAnswer));
    bench.service.setError(QStringLiteral("WisunNetworkName"), {});
    bus.refresh();
    QTRY_VERIFY(watch.last.network.name.has_value());
    QVERIFY(!watch.last.missing.contains("WisunNetworkName"));
}

void TestWsbrdBus::wrongTypesAreSaidAndTheRestIsRead() {
    Bench bench;
    QVERIFY(bench.start() && bench.appear());
    bench.service.setRaw(QStringLiteral("Nodes"), QStringLiteral("no list"));
    bench.service.setRaw(QStringLiteral("WisunPanId"), QStringLiteral("20a3"));
    WsbrdBus bus(bench.options());
    Watch watch(bus);
    bus.start();
    QTRY_VERIFY(watch.count > 0);
    QCOMPARE(watch.last.missing.at("Nodes"), routerError(RouterError::WrongType));
    QCOMPARE(watch.last.missing.at("WisunPanId"), routerError(RouterError::WrongType));
    QVERIFY(watch.last.routes && watch.last.network.name);
}

void TestWsbrdBus::stopIsQuickWhateverIsUnderWay() {
    QTemporaryDir folder;
    QLocalServer server;
    QVERIFY(server.listen(folder.filePath(QStringLiteral("bus"))));
    WsbrdBus::Options options;
    options.place = *BusPlace::parse("unix:path=" + server.fullServerName().toStdString());
    QElapsedTimer timer;
    timer.start();
    {
        WsbrdBus bus(options);
        bus.start();
        QTRY_VERIFY(server.hasPendingConnections());
        bus.stop();
        QCOMPARE(bus.stage(), BusStage::Stopped);
        bus.start();
    }
    QVERIFY(timer.elapsed() < 14'000);  // the deadline of opening is 15 s
}

void TestWsbrdBus::commandsReachTheDaemon() {
    Bench bench;
    QVERIFY(bench.start() && bench.appear());
    WsbrdBus bus(bench.options());
    std::optional<Result<void>> outcome;
    bus.command(WsbrdBus::Command::RefreshRoutes, [&](Result<void> result) { outcome = result; });
    QTRY_VERIFY(outcome);
    QVERIFY(!*outcome && outcome->error() == routerError(RouterError::NoService));
    bus.start();
    QTRY_COMPARE(bus.stage(), BusStage::Present);
    for (const auto command : {WsbrdBus::Command::RefreshRoutes, WsbrdBus::Command::RebuildTree}) {
        outcome.reset();
        bus.command(command, [&](Result<void> result) { outcome = result; });
        QTRY_VERIFY(outcome);
        QVERIFY(outcome->has_value());
    }
    QCOMPARE(bench.service.called(), (QStringList{QStringLiteral("IncrementRplDtsn"), QStringLiteral("IncrementRplDodagVersionNumber")}));
}

void TestWsbrdBus::throughTheBridgeOfAnotherComputer() {
    if (QStandardPaths::findExecutable(QStringLiteral("systemd-stdio-bridge")).isEmpty()) QSKIP("systemd-stdio-bridge is not installed");
    Bench bench;
    QVERIFY(bench.start() && bench.appear());
    FakePath path;
    path.put(QStringLiteral("ssh"), shellScript("printf '%s\\n' \"$@\" > " + path.file(QStringLiteral("words")).toLocal8Bit() +
                                                "\necho 'Welcome to the router'\necho 'Debian GNU/Linux' >&2\nexec systemd-stdio-bridge -p " +
                                                bench.bus.address().toLocal8Bit()));
    auto options = bench.options();
    options.place = *BusPlace::parse("ssh:pi@router:2222");
    WsbrdBus bus(options);
    Watch watch(bus);
    bus.start();
    QTRY_VERIFY_WITH_TIMEOUT(watch.count > 0, 10'000);
    QVERIFY(watch.last.nodes);
    QFile words(path.file(QStringLiteral("words")));
    QVERIFY(words.open(QIODevice::ReadOnly));
    QVERIFY(words.readAll().endsWith("-p\n2222\n--\npi@router\nsystemd-stdio-bridge\n"));
}

void TestWsbrdBus::throughAForwardedSocketOfAnotherComputer() {
    if (QStandardPaths::findExecutable(QStringLiteral("socat")).isEmpty()) QSKIP("socat is not installed");
    Bench bench;
    QVERIFY(bench.start() && bench.appear());
    FakePath path;
    path.put(QStringLiteral("ssh"), shellScript("while [ \"$1\" != -L ]; do shift; done\n"
                                                "exec socat UNIX-LISTEN:${2%%:*} UNIX-CONNECT:" + bench.bus.address().mid(10).toLocal8Bit()));
    auto options = bench.options();
    options.place = *BusPlace::parse("ssh+socket:root@openwrt");
    WsbrdBus bus(options);
    Watch watch(bus);
    bus.start();
    QTRY_VERIFY_WITH_TIMEOUT(watch.count > 0, 10'000);
    QVERIFY(watch.last.nodes);
}

void TestWsbrdBus::whatSshSaysIsUnderstood_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("code");
    const auto row = [](const char* words, int status, RouterError code) {
        QTest::newRow(words) << shellScript(QByteArray("echo '") + words + "' >&2; exit " + QByteArray::number(status)) << static_cast<int>(code);
    };
    row("pi@router: Permission denied (publickey).", 255, RouterError::SshDenied);
    row("Host key verification failed.", 255, RouterError::HostKeyUnknown);
    row("ssh: Could not resolve hostname router: Name or service not known", 255, RouterError::HostUnknown);
    row("ssh: connect to host router port 22: Connection refused", 255, RouterError::HostUnreachable);
    row("ssh: connect to host router port 22: Connection timed out", 255, RouterError::HostUnreachable);
    row("bash: line 1: systemd-stdio-bridge: command not found", 127, RouterError::BridgeMissing);
    row("something else", 3, RouterError::SshFailed);
}

void TestWsbrdBus::whatSshSaysIsUnderstood() {
    QFETCH(QByteArray, script);
    FakePath path;
    path.put(QStringLiteral("ssh"), script);
    for (const char* place : {"ssh:pi@router", "ssh+socket:pi@router"}) {
        WsbrdBus::Options options;
        options.place = *BusPlace::parse(place);
        WsbrdBus bus(options);
        bus.start();
        QTRY_COMPARE(bus.stage(), BusStage::Waiting);
        QTEST(static_cast<int>(bus.error()->code), "code");
        QCOMPARE(bus.lastWords(), std::string(QTest::currentDataTag()));
    }
}

void TestWsbrdBus::withoutSshIsSaid() {
    FakePath path;
    path.only();
    WsbrdBus::Options options;
    options.place = *BusPlace::parse("ssh:pi@router");
    WsbrdBus bus(options);
    bus.start();
    QTRY_COMPARE(bus.stage(), BusStage::Waiting);
    QVERIFY(has(bus.error(), RouterError::NoSsh));
}

void TestWsbrdBus::anotherProgramReadsTheSameOctets() {
    if (QStandardPaths::findExecutable(QStringLiteral("busctl")).isEmpty()) QSKIP("busctl is not installed");
    Bench bench;
    QVERIFY(bench.start() && bench.appear());
    const QString file = vectors + QStringLiteral("timeline-5nodes.jsonl");
    const auto samples = readWisunRecording(file, nullptr);
    QFile lines(file);
    QVERIFY(lines.open(QIODevice::ReadOnly));
    QList<QByteArray> recorded;
    while (!lines.atEnd()) recorded << lines.readLine();
    for (const std::size_t at : {std::size_t{0}, std::size_t{70}, samples->size() - 1}) {
        bench.service.setBoard(boardOf((*samples)[at]));
        const QJsonObject expected = QJsonDocument::fromJson(recorded[static_cast<qsizetype>(at)]).object();
        for (const auto& [property, type] : {std::pair("Nodes", "a(aya{sv})"), std::pair("RoutingGraph", "a(aybaay)")}) {
            QProcess busctl;
            QSignalSpy ended(&busctl, &QProcess::finished);
            busctl.start(QStringLiteral("busctl"), {QStringLiteral("--address=") + bench.bus.address(), QStringLiteral("-j"), QStringLiteral("get-property"),
                                                    WsbrdService::serviceName(), WsbrdService::objectPath(), WsbrdService::serviceName(),
                                                    QString::fromLatin1(property)});
            QTRY_COMPARE(ended.count(), 1);
            const QByteArray out = busctl.readAllStandardOutput();
            const QJsonObject read = QJsonDocument::fromJson(out).object();
            QCOMPARE(read[QStringLiteral("type")].toString(), QString::fromLatin1(type));
            QCOMPARE(read[QStringLiteral("data")].toArray(), expected[QString::fromLatin1(property)].toArray());
        }
    }
}

QTEST_GUILESS_MAIN(TestWsbrdBus)
#include "tst_wsbrd_bus.moc"
