#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUdpSocket>
#include <QtTest>
#include <cerrno>

#include <fcntl.h>
#include <netinet/icmp6.h>
#include <netinet/in.h>
#include <poll.h>
#include <sched.h>
#include <sys/socket.h>
#include <unistd.h>

#include "app/mesh/routers/WsbrdRouter.h"
#include "app/sim/MeshMeters.h"
#include "app/sim/mesh/MeshBoard.h"
#include "app/sim/mesh/PrivateBus.h"

using namespace ami;
using namespace ami::sim;
using namespace std::chrono_literals;

namespace {

const QString simulator = QStringLiteral(AMI_BIN_DIR "/ami-sim");

/// The simulator, with the addresses that it has said to be ready.
class Program {
public:
    explicit Program(const QStringList& arguments, int count) {
        process_.start(simulator, arguments);
        QElapsedTimer timer;
        timer.start();
        while (ready.size() < count && timer.elapsed() < 20'000 && process_.state() != QProcess::NotRunning) {
            if (!process_.canReadLine() && !process_.waitForReadyRead(200)) continue;
            while (process_.canReadLine()) {
                const QString line = QString::fromUtf8(process_.readLine()).trimmed();
                if (line.startsWith(QStringLiteral("ready "))) ready << line.mid(6);
            }
        }
        if (ready.size() < count) qWarning("%s", process_.readAllStandardError().constData());
    }
    ~Program() {
        process_.terminate();
        if (!process_.waitForFinished(5000)) process_.kill();
    }
    QString bus() const { return ready.value(0).mid(6); }
    QStringList ready;

private:
    QProcess process_;
};

struct Ended {
    int status = -1;
    QByteArray out, said;
};

Ended run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60'000)) return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonObject published(const QString& bus, const char* name) {
    const QString daemon = QStringLiteral("com.silabs.Wisun.BorderRouter");
    const Ended ended = run(QStringLiteral("busctl"), {QStringLiteral("--address=") + bus, QStringLiteral("-j"), QStringLiteral("get-property"), daemon,
                                                       QStringLiteral("/com/silabs/Wisun/BorderRouter"), daemon, QString::fromLatin1(name)});
    return QJsonDocument::fromJson(ended.out).object();
}

#define NEEDS_BUSCTL \
    if (QStandardPaths::findExecutable(QStringLiteral("busctl")).isEmpty()) QSKIP("busctl is not installed")

/// Waits on the real clock, without an event loop of the simulator's own process.
template <typename Condition>
bool eventually(Condition condition, int limit = 20'000) {
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > limit) return false;
        QTest::qWait(20);
    }
    return true;
}

}  // namespace

class TestMeshProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMeshIsOfferedAsADaemonOffersIt();
    void aClientOfAnotherMakerReadsIt();
    void oneSeedIsOneMesh();
    void nodesJoinWhileItIsWatched();
    void aMeterBehindANodeIsReadWithItsLatency();
    void aPingOfCoapIsAnswered();
    void lossAndDepthAreSeenByAProbe();
    void aRecordingIsSaidAgain();
    void oldDaemonsHaveOldTypes();
    void aGivenBusIsUsed();
    void behindAnInterfaceNodesHaveTheirOwnAddresses();
    void behindAnInterfaceNodesAreAskedAndProbed();
    void behindAnInterfaceTcpIsSpokenByTheKernel();
    void nodesAreAskedForTheirMakersTables();
    void aRouterThatOffersNothingIsNotWaitedForForever();
    void aWatchKnowsWhatShowKnows();
    void nodesArePingedWhereTheyAreReached();
    void aJournalJoinsTheMesh();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
};

void TestMeshProgram::aMeshIsOfferedAsADaemonOffersIt() {
    NEEDS_BUSCTL;
    Program program({QStringLiteral("--mesh"), QStringLiteral("12"), QStringLiteral("--mesh-at"), QStringLiteral("none")}, 1);
    QCOMPARE(program.ready.size(), 1);
    QVERIFY(program.ready.first().startsWith(QStringLiteral("wsbrd:unix:path=/tmp/ami-mesh-")));
    const QJsonObject nodes = published(program.bus(), "Nodes"), routes = published(program.bus(), "RoutingGraph");
    QCOMPARE(nodes[QStringLiteral("type")].toString(), QStringLiteral("a(aya{sv})"));
    QCOMPARE(nodes[QStringLiteral("data")].toArray().size(), 13);
    QCOMPARE(routes[QStringLiteral("type")].toString(), QStringLiteral("a(aybaay)"));
    QCOMPARE(routes[QStringLiteral("data")].toArray().size(), 13);
    QCOMPARE(published(program.bus(), "WisunPanId")[QStringLiteral("type")].toString(), QStringLiteral("q"));
    QCOMPARE(published(program.bus(), "RcpApiVersion")[QStringLiteral("type")].toString(), QStringLiteral("(uuu)"));
}

void TestMeshProgram::aClientOfAnotherMakerReadsIt() {
    if (run(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral("import dbus")}).status != 0) QSKIP("python3-dbus is not installed");
    Program program({QStringLiteral("--mesh"), QStringLiteral("6"), QStringLiteral("--mesh-at"), QStringLiteral("none")}, 1);
    const char* script =
        "import dbus, sys\n"
        "bus = dbus.bus.BusConnection(sys.argv[1])\n"
        "name = 'com.silabs.Wisun.BorderRouter'\n"
        "o = dbus.Interface(bus.get_object(name, '/com/silabs/Wisun/BorderRouter', introspect=False), 'org.freedesktop.DBus.Properties')\n"
        "nodes = o.Get(name, 'Nodes')\n"
        "routes = o.Get(name, 'RoutingGraph')\n"
        "print(nodes.signature, len(nodes), routes.signature, len(routes))\n"
        "near = [n for n in nodes if 'rssi' in n[1]][0][1]\n"
        "print(type(near['rssi']).__name__, type(near['rsl']).__name__, near['eapol_target'].signature)\n"
        "m = dbus.Interface(bus.get_object(name, '/com/silabs/Wisun/BorderRouter', introspect=False), name)\n"
        "m.IncrementRplDtsn()\n"
        "try: o.Get(name, 'Nothing')\n"
        "except dbus.DBusException as e: print(e.get_dbus_name())\n";
    const Ended ended = run(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QString::fromLatin1(script), program.bus()});
    QCOMPARE(ended.said, QByteArray());
    QCOMPARE(ended.out, QByteArray("(aya{sv}) 7 (aybaay) 7\nByte Int32 y\norg.freedesktop.DBus.Error.UnknownProperty\n"));
}

void TestMeshProgram::oneSeedIsOneMesh() {
    NEEDS_BUSCTL;
    const auto graph = [](const char* seed) {
        Program program({QStringLiteral("--mesh"), QStringLiteral("20"), QStringLiteral("--seed"), QString::fromLatin1(seed), QStringLiteral("--mesh-at"),
                         QStringLiteral("none"), QStringLiteral("--replay-speed"), QStringLiteral("0.001")}, 1);
        return published(program.bus(), "RoutingGraph");
    };
    const QJsonObject first = graph("5");
    QVERIFY(!first.isEmpty());
    QCOMPARE(graph("5"), first);
    QVERIFY(graph("6") != first);
}

void TestMeshProgram::nodesJoinWhileItIsWatched() {
    Program program({QStringLiteral("--mesh"), QStringLiteral("6"), QStringLiteral("--mesh-join"), QStringLiteral("--mesh-at"), QStringLiteral("none"),
                     QStringLiteral("--replay-speed"), QStringLiteral("200")}, 1);
    auto options = *app::mesh::WsbrdRouter::optionsOf(program.ready.value(0).toStdString());
    options.poll = 1h;  // what is told, is told because it was announced
    app::mesh::WsbrdRouter router(options);
    std::size_t fewest = 100;
    app::mesh::RouterSnapshot last;
    QVERIFY(router.start({[&](const app::mesh::RouterSnapshot& snapshot) {
                              fewest = std::min(fewest, snapshot.nodes.size());
                              last = snapshot;
                          }, {}}));
    const auto operational = [&last] {
        std::size_t count = 0;
        for (const auto& node : last.nodes) count += node.joined && node.joined->value == app::mesh::JoinRung::Operational ? 1 : 0;
        return count;
    };
    QVERIFY(eventually([&] { return operational() == 7; }));
    QVERIFY(fewest < 7);
    QCOMPARE(last.source, "wsbrd " + program.bus().toStdString());
}

void TestMeshProgram::aMeterBehindANodeIsReadWithItsLatency() {
    Program program({QStringLiteral("--mesh"), QStringLiteral("3"), QStringLiteral("--seed"), QStringLiteral("2")}, 4);
    QCOMPARE(program.ready.size(), 4);
    QCOMPARE(program.ready[1], QStringLiteral("udp://127.77.0.2:4059"));
    QElapsedTimer timer;
    timer.start();
    const Ended ended = run(QStringLiteral(AMI_BIN_DIR "/ami-cli"), {QStringLiteral("identify"), program.ready[1]});
    QVERIFY2(ended.status == 0, ended.said.constData());
    QVERIFY(ended.out.contains("MESH000002"));
    // At least an AARQ and a GET, each there and back over a hop of more than 20 ms.
    QVERIFY(timer.elapsed() > 80);
}

void TestMeshProgram::aPingOfCoapIsAnswered() {
    Program program({QStringLiteral("--mesh"), QStringLiteral("1")}, 2);
    QUdpSocket socket;
    QVERIFY(socket.bind(QHostAddress(QHostAddress::LocalHost), 0));
    // CON, empty, message id 0x1234; the answer is RST with that id. Over the air it may get lost.
    QByteArray answer;
    QVERIFY(eventually([&] {
        if (!socket.hasPendingDatagrams()) socket.writeDatagram(QByteArray::fromHex("40001234"), QHostAddress(MeshMeters::loopbackOf(1)), MeshMeters::coapPort);
        QTest::qWait(200);
        if (!socket.hasPendingDatagrams()) return false;
        answer.resize(static_cast<qsizetype>(socket.pendingDatagramSize()));
        socket.readDatagram(answer.data(), answer.size());
        return true;
    }));
    QCOMPARE(answer.toHex(), QByteArray("70001234"));
    socket.writeDatagram(QByteArray::fromHex("4201abcd7766"), QHostAddress(MeshMeters::loopbackOf(1)), MeshMeters::coapPort);
    QVERIFY(eventually([&] { return socket.hasPendingDatagrams(); }));
    do {
        answer.resize(static_cast<qsizetype>(socket.pendingDatagramSize()));
        socket.readDatagram(answer.data(), answer.size());
    } while (answer.size() == 4 && eventually([&] { return socket.hasPendingDatagrams(); }));
    // GET of the root, which takes APDUs alone: 4.05, with the message id and token of the request.
    QCOMPARE(answer.first(6).toHex(), QByteArray("6285abcd7766"));
}

void TestMeshProgram::lossAndDepthAreSeenByAProbe() {
    Program program({QStringLiteral("--mesh"), QStringLiteral("1"), QStringLiteral("--mesh-loss"), QStringLiteral("100")}, 2);
    QUdpSocket socket;
    QVERIFY(socket.bind(QHostAddress(QHostAddress::LocalHost), 0));
    for (int i = 0; i < 10; ++i) socket.writeDatagram(QByteArray::fromHex("40001234"), QHostAddress(MeshMeters::loopbackOf(1)), MeshMeters::coapPort);
    QVERIFY(!eventually([&] { return socket.hasPendingDatagrams(); }, 500));
}

void TestMeshProgram::aRecordingIsSaidAgain() {
    NEEDS_BUSCTL;
    const QString file = QStringLiteral(AMI_SOURCE_DIR "/tests/vectors/wisun/timeline-5nodes.jsonl");
    Program program({QStringLiteral("--wisun-replay"), file, QStringLiteral("--replay-speed"), QStringLiteral("1000")}, 1);
    QFile lines(file);
    QVERIFY(lines.open(QIODevice::ReadOnly));
    QByteArray last;
    while (!lines.atEnd()) last = lines.readLine();
    const QJsonObject expected = QJsonDocument::fromJson(last).object();
    QVERIFY(eventually([&] { return published(program.bus(), "Nodes")[QStringLiteral("data")].toArray() == expected[QStringLiteral("Nodes")].toArray(); }));
    QCOMPARE(published(program.bus(), "RoutingGraph")[QStringLiteral("data")].toArray(), expected[QStringLiteral("RoutingGraph")].toArray());

    const QString graph = QStringLiteral(AMI_SOURCE_DIR "/tests/vectors/wisun/routinggraph-31nodes.json");
    Program other({QStringLiteral("--wisun-replay"), graph}, 1);
    QFile whole(graph);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QCOMPARE(published(other.bus(), "RoutingGraph"), QJsonDocument::fromJson(whole.readAll()).object());
}

void TestMeshProgram::oldDaemonsHaveOldTypes() {
    NEEDS_BUSCTL;
    Program program({QStringLiteral("--mesh"), QStringLiteral("3"), QStringLiteral("--mesh-api"), QStringLiteral("1.6"), QStringLiteral("--mesh-at"),
                     QStringLiteral("none")}, 1);
    QVERIFY(published(program.bus(), "RoutingGraph").isEmpty());
    const QJsonArray nodes = published(program.bus(), "Nodes")[QStringLiteral("data")].toArray();
    bool rssi = false;
    for (const QJsonValue& node : nodes) {
        const QJsonObject keys = node.toArray()[1].toObject();
        if (!keys.contains(QStringLiteral("rssi"))) continue;
        rssi = true;
        QCOMPARE(keys[QStringLiteral("rssi")].toObject()[QStringLiteral("type")].toString(), QStringLiteral("i"));
        QVERIFY(keys.contains(QStringLiteral("parent")));
    }
    QVERIFY(rssi);
}

void TestMeshProgram::aGivenBusIsUsed() {
    NEEDS_BUSCTL;
    sim::mesh::PrivateBus bus;
    QVERIFY(bus.start(nullptr));
    Program program({QStringLiteral("--mesh"), QStringLiteral("2"), QStringLiteral("--mesh-at"), QStringLiteral("none"), QStringLiteral("--mesh-bus"), bus.address()}, 1);
    QCOMPARE(program.bus(), bus.address());
    QCOMPARE(published(bus.address(), "Nodes")[QStringLiteral("data")].toArray().size(), 3);
}

void TestMeshProgram::behindAnInterfaceNodesHaveTheirOwnAddresses() {
    if (::geteuid() != 0) QSKIP("a network namespace of the test's own takes root");
    const int before = ::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC);
    if (::unshare(CLONE_NEWNET) != 0) QSKIP("no network namespace can be made here");
    const auto back = qScopeGuard([before] {
        ::setns(before, CLONE_NEWNET);
        ::close(before);
    });
    if (!QFile::exists(QStringLiteral("/dev/net/tun"))) QSKIP("this kernel has no TUN interfaces");
    Program program({QStringLiteral("--mesh"), QStringLiteral("2"), QStringLiteral("--seed"), QStringLiteral("2"), QStringLiteral("--mesh-at"),
                     QStringLiteral("tun:nan0")}, 3);
    QCOMPARE(program.ready.value(1), QStringLiteral("udp://[fd12:3456::200:5eef:1000:2]:4059"));
    const Ended ended = run(QStringLiteral(AMI_BIN_DIR "/ami-cli"), {QStringLiteral("identify"), program.ready.value(1)});
    QVERIFY2(ended.out.contains("MESH000002"), ended.said.constData());

    const auto target = [](int node, quint16 port) {
        sockaddr_in6 address{};
        address.sin6_family = AF_INET6;
        address.sin6_port = htons(port);
        std::memcpy(&address.sin6_addr, sim::mesh::addressOf(node).constData(), 16);
        return address;
    };
    // A ping as the program of that name sends it.
    const int raw = ::socket(AF_INET6, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_ICMPV6);
    QVERIFY(raw >= 0);
    icmp6_filter filter;
    ICMP6_FILTER_SETBLOCKALL(&filter);
    ICMP6_FILTER_SETPASS(ICMP6_ECHO_REPLY, &filter);
    ::setsockopt(raw, IPPROTO_ICMPV6, ICMP6_FILTER, &filter, sizeof filter);
    const auto node = target(1, 0);
    bool answered = false;
    for (int i = 0; i < 20 && !answered; ++i) {
        const unsigned char request[] = {128, 0, 0, 0, 0x12, 0x34, 0, static_cast<unsigned char>(i), 'a', 'm', 'i'};
        QCOMPARE(::sendto(raw, request, sizeof request, 0, reinterpret_cast<const sockaddr*>(&node), sizeof node), static_cast<ssize_t>(sizeof request));
        pollfd wait{raw, POLLIN, 0};
        if (::poll(&wait, 1, 1000) != 1) continue;
        unsigned char reply[64];
        QCOMPARE(::recv(raw, reply, sizeof reply, 0), static_cast<ssize_t>(sizeof request));
        QCOMPARE(static_cast<int>(reply[0]), 129);
        QCOMPARE(QByteArray(reinterpret_cast<const char*>(reply) + 8, 3), QByteArray("ami"));
        answered = true;
    }
    ::close(raw);
    QVERIFY(answered);

    // Nobody listens there: the node says so; and nobody is there: the router says so.
    const auto refusal = [&](int which, quint16 port) {
        const int socket = ::socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        const int on = 1;
        ::setsockopt(socket, IPPROTO_IPV6, IPV6_RECVERR, &on, sizeof on);
        const auto address = target(which, port);
        int error = 0;
        if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) return errno;
        for (int i = 0; i < 20 && error == 0; ++i) {
            if (::send(socket, "x", 1, 0) < 0) error = errno;
            pollfd wait{socket, POLLIN, 0};
            if (error == 0 && ::poll(&wait, 1, 1000) == 1) {
                char octet;
                if (::recv(socket, &octet, 1, 0) < 0) error = errno;
            }
        }
        ::close(socket);
        return error;
    };
    QCOMPARE(refusal(1, 7), ECONNREFUSED);
    QCOMPARE(refusal(77, 4059), EHOSTUNREACH);
}

void TestMeshProgram::behindAnInterfaceNodesAreAskedAndProbed() {
    if (::geteuid() != 0) QSKIP("a network namespace of the test's own takes root");
    const int before = ::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC);
    if (::unshare(CLONE_NEWNET) != 0) QSKIP("no network namespace can be made here");
    const auto back = qScopeGuard([before] {
        ::setns(before, CLONE_NEWNET);
        ::close(before);
    });
    if (!QFile::exists(QStringLiteral("/dev/net/tun"))) QSKIP("this kernel has no TUN interfaces");
    const auto text = [](const char* words) { return QString::fromLatin1(words).split(QLatin1Char(' ')); };
    Program program(text("--mesh 5 --seed 2 --mesh-hops 2 --mesh-at tun:nan0 --csmp-nms fd12:3456::200:5eef:1000:1"), 6);
    QCOMPARE(program.ready.size(), 6);
    const QString cli = QStringLiteral(AMI_BIN_DIR "/ami-cli"), router = QStringLiteral("wsbrd:") + program.bus();
    const auto lines = [](const QByteArray& out, const char* type) {
        QList<QJsonObject> found;
        for (const QByteArray& line : out.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object[QStringLiteral("type")].toString() == QLatin1String(type)) found << object;
        }
        return found;
    };
    const auto known = [&lines](const QByteArray& out) {
        qsizetype count = 0;
        for (const QJsonObject& node : lines(out, "node")) {
            if (!node[QStringLiteral("rslAtParent")].isNull() && !node[QStringLiteral("rslAtNode")].isNull() && !node[QStringLiteral("etx")].isNull()) ++count;
        }
        return count;
    };
    // The border router alone knows no ETX at all; its nodes do.
    const Ended without = run(cli, QStringList{QStringLiteral("mesh"), QStringLiteral("show"), router, QStringLiteral("--json")});
    QCOMPARE(lines(without.out, "node").size(), 5);
    QCOMPARE(known(without.out), 0);
    const Ended asked = run(cli, QStringList{QStringLiteral("mesh"), QStringLiteral("show"), router, QStringLiteral("--json"), QStringLiteral("--ask-nodes"),
                                             QStringLiteral("csmp:?quiet&share=100"), QStringLiteral("--for"), QStringLiteral("40")});
    QVERIFY2(known(asked.out) >= 4, asked.out.constData() + asked.said);
    // They register with a manager that comes later than they do.
    const Ended managed = run(cli, QStringList{QStringLiteral("mesh"), QStringLiteral("watch"), QStringLiteral("csmp:?share=100"), QStringLiteral("--json"),
                                               QStringLiteral("--count"), QStringLiteral("6"), QStringLiteral("--timeout"), QStringLiteral("50")});
    QVERIFY2(!lines(managed.out, "agent").isEmpty() && lines(managed.out, "agent")[0][QStringLiteral("registered")].toBool(), managed.out + managed.said);

    QTemporaryDir folder;
    const QString record = folder.filePath(QStringLiteral("pings.jsonl")), audit = folder.filePath(QStringLiteral("audit.jsonl"));
    // Results stand behind what the router said.
    (void)run(cli, QStringList{QStringLiteral("mesh"), QStringLiteral("watch"), router, QStringLiteral("--count"), QStringLiteral("1"), QStringLiteral("--record"), record});
    const Ended pinged = run(cli, QStringList{QStringLiteral("mesh"), QStringLiteral("ping"), router, QStringLiteral("--all"), QStringLiteral("--count"), QStringLiteral("2"),
                                              QStringLiteral("--interval"), QStringLiteral("0.3"), QStringLiteral("--json"), QStringLiteral("--record"), record});
    QCOMPARE(lines(pinged.out, "probe").size(), 5);
    QCOMPARE(lines(pinged.out, "probe-progress").size(), 10);
    const Ended shown = run(cli, QStringList{QStringLiteral("mesh"), QStringLiteral("show"), record, QStringLiteral("--json")});
    QCOMPARE(lines(shown.out, "node").size(), 5);
    QVERIFY(!lines(shown.out, "node")[0][QStringLiteral("probeLoss")].isNull());

    const QStringList routes{QStringLiteral("mesh"), QStringLiteral("routes")};
    const Ended refused = run(cli, routes + QStringList{QStringLiteral("rebuild"), router, QStringLiteral("--audit"), audit});
    QVERIFY(refused.status != 0);
    const Ended rebuilt = run(cli, routes + QStringList{QStringLiteral("rebuild"), router, QStringLiteral("--audit"), audit, QStringLiteral("--yes"), QStringLiteral("--json")});
    QVERIFY2(rebuilt.status == 0 && lines(rebuilt.out, "routes").size() == 1, rebuilt.said.constData());
    QFile log(audit);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray entries = log.readAll();
    // Nobody agreed to the first one, so that only the second stands there.
    QCOMPARE(entries.count('\n'), 2);
    QVERIFY(entries.contains("mesh.rebuild-tree") && entries.contains("\"verdict\":\"done\""));
}

void TestMeshProgram::behindAnInterfaceTcpIsSpokenByTheKernel() {
    if (::geteuid() != 0) QSKIP("a network namespace of the test's own takes root");
    const int before = ::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC);
    if (::unshare(CLONE_NEWNET) != 0) QSKIP("no network namespace can be made here");
    const auto back = qScopeGuard([before] {
        ::setns(before, CLONE_NEWNET);
        ::close(before);
    });
    if (!QFile::exists(QStringLiteral("/dev/net/tun"))) QSKIP("this kernel has no TUN interfaces");
    Program program({QStringLiteral("--mesh"), QStringLiteral("4"), QStringLiteral("--mesh-hops"), QStringLiteral("2"), QStringLiteral("--mesh-at"), QStringLiteral("tun:nan0"),
                     QStringLiteral("--mesh-loss"), QStringLiteral("5")}, 5);
    QCOMPARE(program.ready.size(), 5);
    const QString cli = QStringLiteral(AMI_BIN_DIR "/ami-cli");
    // The same meter as over UDP, each at its own address; a lost segment is repeated by the kernel.
    for (const int node : {2, 5}) {
        QString address = program.ready[node - 1];
        address.replace(QStringLiteral("udp://"), QStringLiteral("tcp://"));
        const Ended ended = run(cli, {QStringLiteral("identify"), address});
        QVERIFY2(ended.status == 0, ended.said.constData());
        QVERIFY2(ended.out.contains("MESH00000" + QByteArray::number(node)), ended.out.constData());
    }
    // Nobody listens on another port of a node, and the node says so.
    QString other = program.ready[1];
    other.replace(QStringLiteral("udp://"), QStringLiteral("tcp://")).replace(QStringLiteral(":4059"), QStringLiteral(":4060"));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(run(cli, {QStringLiteral("identify"), other}).status != 0);
    QVERIFY(timer.elapsed() < 20'000);
}

void TestMeshProgram::nodesAreAskedForTheirMakersTables() {
    Program program({QStringLiteral("--mesh"), QStringLiteral("6"), QStringLiteral("--mesh-hops"), QStringLiteral("2"), QStringLiteral("--seed"), QStringLiteral("4")}, 7);
    QCOMPARE(program.ready.size(), 7);
    QTemporaryDir folder;
    const QString hosts = folder.filePath(QStringLiteral("hosts")), asked = folder.filePath(QStringLiteral("asked.jsonl"));
    QFile list(hosts);
    QVERIFY(list.open(QIODevice::WriteOnly));
    for (int i = 1; i <= 6; ++i) list.write("node " + sim::mesh::euiOf(i).toHex(':') + ' ' + MeshMeters::loopbackOf(i).toLatin1() + '\n');
    list.close();
    const auto objects = [](const QByteArray& out, const char* type) {
        QList<QJsonObject> found;
        for (const QByteArray& line : out.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object[QStringLiteral("type")].toString() == QLatin1String(type)) found << object;
        }
        return found;
    };
    const QStringList show{QStringLiteral("mesh"), QStringLiteral("show"), QStringLiteral("wsbrd:") + program.bus(), QStringLiteral("--json")};
    const QStringList ask{QStringLiteral("--ask-nodes"), QStringLiteral("tables:?share=100"), QStringLiteral("--hosts"), hosts,
                          QStringLiteral("--with"), asked, QStringLiteral("--record"), asked, QStringLiteral("--for"), QStringLiteral("50")};
    const Ended first = run(QStringLiteral(AMI_BIN_DIR "/ami-cli"), show + ask);
    QVERIFY2(first.status == 0, first.said.constData());
    const auto nodes = objects(first.out, "node");
    QCOMPARE(nodes.size(), 6);
    int silabs = 0, ti = 0;
    for (const QJsonObject& one : objects(first.out, "table-node")) {
        QCOMPARE(one[QStringLiteral("stand")].toString(), QStringLiteral("answered"));
        silabs += one[QStringLiteral("maker")].toString() == QLatin1String("silabs");
        ti += one[QStringLiteral("maker")].toString() == QLatin1String("ti");
    }
    QVERIFY2(silabs == 3 && ti == 3, first.out.constData());
    // Every link to a parent has both directions, also where the border router hears nothing of it; each value says who said it.
    int byNodes = 0;
    for (const QJsonObject& one : nodes) {
        QVERIFY2(one[QStringLiteral("rslAtParent")].isObject() && one[QStringLiteral("rslAtNode")].isObject(), first.out.constData());
        byNodes += one[QStringLiteral("rslAtNode")][QStringLiteral("by")].toString() == QLatin1String("node");
    }
    QVERIFY(byNodes >= 2);
    QVERIFY(objects(first.out, "asking")[0][QStringLiteral("airMs")].toInt() > 0);
    // The next run knows whom it has asked of late.
    const Ended second = run(QStringLiteral(AMI_BIN_DIR "/ami-cli"), show + ask);
    QVERIFY2(second.status == 0, second.said.constData());
    for (const QJsonObject& one : objects(second.out, "table-node")) QVERIFY2(one[QStringLiteral("asked")].toInt() == 0, second.out.constData());
    QVERIFY(objects(second.out, "node")[0][QStringLiteral("rslAtNode")].isObject());
    // A line that is none is named.
    QVERIFY(list.open(QIODevice::Append));
    list.write("somebody somewhere\n");
    list.close();
    const Ended bad = run(QStringLiteral(AMI_BIN_DIR "/ami-cli"), show + ask);
    QVERIFY2(bad.status != 0 && bad.said.contains("7"), bad.said.constData());
}

const QString client = QStringLiteral(AMI_BIN_DIR "/ami-cli");

void TestMeshProgram::aRouterThatOffersNothingIsNotWaitedForForever() {
    const QString mesh = QStringLiteral("mesh"), wait = QStringLiteral("--for"), second = QStringLiteral("1");
    const Ended nobody = run(client, {mesh, QStringLiteral("routes"), QStringLiteral("refresh"), QStringLiteral("csmp://127.0.0.1:45991?listen"), wait, second});
    QVERIFY2(nobody.status > 0 && nobody.said.contains("NotOffered"), nobody.said.constData());
    // It speaks, and still does not offer it.
    const Ended linux = run(client, {mesh, QStringLiteral("routes"), QStringLiteral("rebuild"), QStringLiteral("linux:lo"), QStringLiteral("--yes")});
    QVERIFY2(linux.status > 0 && linux.said.contains("NotOffered"), linux.said.constData());
    const Ended away = run(client, {mesh, QStringLiteral("show"), QStringLiteral("wsbrd:unix:path=/nowhere/bus"), wait, second});
    QVERIFY2(away.status > 0 && away.said.contains("NoBus"), away.said.constData());
    const Ended silent = run(client, {mesh, QStringLiteral("show"), QStringLiteral("tables: + csmp:?quiet"), wait, second});
    QVERIFY2(silent.status > 0 && silent.said.contains("NoWholeState"), silent.said.constData());
}

void TestMeshProgram::aWatchKnowsWhatShowKnows() {
    QTemporaryDir folder;
    const QString run1 = folder.filePath(QStringLiteral("mesh.jsonl")), record = folder.filePath(QStringLiteral("record.jsonl"));
    QFile file(run1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":"ami-mesh-snapshot","version":1,"source":"wsbrd","taken":"2026-11-22T16:20:00Z","coverage":"whole","nodes":[)"
               R"({"eui64":"00:00:5e:ef:10:00:00:01","role":{"value":"border-router"},"joined":{"value":"operational"}}]})" "\n");
    file.close();
    const QStringList watch{QStringLiteral("mesh"), QStringLiteral("watch"), run1};
    // A recording goes on where it stopped.
    for (int times = 1; times <= 2; ++times) {
        QCOMPARE(run(client, watch + QStringList{QStringLiteral("--record"), record}).status, 0);
        QFile kept(record);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll().count('\n'), times);
    }
    if (QFile::exists(QStringLiteral("/dev/full"))) {
        const Ended full = run(client, watch + QStringList{QStringLiteral("--record"), QStringLiteral("/dev/full")});
        QVERIFY2(full.status > 0, full.said.constData());
    }
    for (const char* option : {"--hosts", "--with"}) {
        const Ended missing = run(client, watch + QStringList{QString::fromLatin1(option), folder.filePath(QStringLiteral("missing"))});
        QVERIFY2(missing.status > 0, option);
    }
    const Ended limited = run(client, {QStringLiteral("mesh"), QStringLiteral("watch"), QStringLiteral("csmp:?quiet"), QStringLiteral("--for"), QStringLiteral("1")});
    QCOMPARE(limited.status, 0);
    // The heading counts the nodes that are there, border routers or not.
    const Ended shown = run(client, {QStringLiteral("mesh"), QStringLiteral("show"), run1});
    QVERIFY2(shown.out.contains("1 node"), shown.out.constData());
}

void TestMeshProgram::nodesArePingedWhereTheyAreReached() {
    Program program({QStringLiteral("--mesh"), QStringLiteral("3"), QStringLiteral("--mesh-hops"), QStringLiteral("1"), QStringLiteral("--seed"), QStringLiteral("4")}, 4);
    QCOMPARE(program.ready.size(), 4);
    QTemporaryDir folder;
    const QString hosts = folder.filePath(QStringLiteral("hosts"));
    QFile list(hosts);
    QVERIFY(list.open(QIODevice::WriteOnly));
    for (int i = 1; i <= 3; ++i) list.write("node " + sim::mesh::euiOf(i).toHex(':') + ' ' + MeshMeters::loopbackOf(i).toLatin1() + '\n');
    list.close();
    const Ended pinged = run(client, {QStringLiteral("mesh"), QStringLiteral("ping"), QStringLiteral("wsbrd:") + program.bus(), QStringLiteral("--all"),
                                      QStringLiteral("--count"), QStringLiteral("2"), QStringLiteral("--interval"), QStringLiteral("0.5"), QStringLiteral("--json"),
                                      QStringLiteral("--hosts"), hosts});
    QVERIFY2(pinged.status == 0, pinged.said.constData());
    int answered = 0;
    for (const QByteArray& line : pinged.out.split('\n')) {
        const QJsonObject one = QJsonDocument::fromJson(line).object();
        if (one[QStringLiteral("type")].toString() != QLatin1String("probe")) continue;
        QVERIFY2(one[QStringLiteral("address")].toString().startsWith(QStringLiteral("127.")), line.constData());
        answered += one[QStringLiteral("answered")].toInt();
    }
    QVERIFY2(answered >= 3, pinged.out.constData());
}

void TestMeshProgram::aJournalJoinsTheMesh() {
    QTemporaryDir folder;
    const QString mesh = folder.filePath(QStringLiteral("mesh.jsonl")), journal = folder.filePath(QStringLiteral("router.export"));
    const auto write = [](const QString& name, const QByteArray& octets) {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size();
    };
    QVERIFY(write(mesh, R"({"format":"ami-mesh-snapshot","version":1,"source":"wsbrd","taken":"2026-11-22T16:20:00Z","coverage":"whole","nodes":[)"
                        R"({"eui64":"00:00:5e:ef:10:00:00:01","role":{"value":"border-router"},"joined":{"value":"operational"}},)"
                        R"({"eui64":"00:00:5e:ef:10:00:00:02","role":{"value":"ffn"},"joined":{"value":"operational"},"parents":{"value":["00:00:5e:ef:10:00:00:01"]}}]})" "\n"));
    QVERIFY(write(journal, "__CURSOR=s=1\n__REALTIME_TIMESTAMP=1795370519938505\nSYSLOG_IDENTIFIER=wsbrd\nPRIORITY=6\n"
                           "MESSAGE=1795370519.938505: rx-15.4 data      src:00:00:5e:ef:10:00:00:02 panid:1563 (-65dBm)\n\n"));
    const QString cli = QStringLiteral(AMI_BIN_DIR "/ami-cli");
    const QStringList show{QStringLiteral("mesh"), QStringLiteral("show"), mesh, QStringLiteral("--json"), QStringLiteral("--journal"), journal,
                           QStringLiteral("--self"), QStringLiteral("00:00:5e:ef:10:00:00:01")};
    const Ended shown = run(cli, show);
    QVERIFY2(shown.status == 0, shown.said.constData());
    QVERIFY2(shown.out.contains("\"rslAtParent\":{\"value\":-65") && shown.out.contains("\"by\":\"log\""), shown.out.constData());
    QVERIFY(write(journal, "__CURSOR=s=1\nMESSAGE\n"));
    const Ended broken = run(cli, show);
    QVERIFY2(broken.status != 0 && broken.said.contains("octet 13"), broken.said.constData());
}

void TestMeshProgram::refusesWhatMakesNoSense_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* line, int status, const char* says) {
        QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' ')) << status << QByteArray(says);
    };
    row("--mesh 0", 2, "--mesh");
    row("--mesh 5 --mesh-degrade 0-9:-101@60", 2, "is no change of a link");
    row("--mesh 5 --mesh-degrade 0-1:-101@60x", 2, "is no change of a link");
    row("--mesh 5 --mesh-api 3.0", 2, "not one of");
    row("--mesh 5 --mesh-layout town", 2, "not one of");
    row("--mesh 5 --node-tables acme", 2, "not one of");
    row("--mesh 5 --mesh-at nowhere", 2, "--mesh-at takes");
    row("--mesh 5 --mesh-bus unix:path=/nowhere", 1, "cannot be used");
    row("--mesh 5 --listen tcp://", 2, "--listen goes without");
    row("--mesh-hops 2", 2, "--mesh");
    row("--wisun-replay /nowhere", 2, "was refused");
    row("--wisun-replay " AMI_SOURCE_DIR "/README.md", 2, "line 1 is no sample");
    row("--wisun-replay x --mesh 5", 2, "excludes");
}

void TestMeshProgram::refusesWhatMakesNoSense() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Ended ended = run(simulator, arguments);
    QTEST(ended.status, "status");
    QVERIFY2(ended.said.contains(says), ended.said.constData());
}

QTEST_GUILESS_MAIN(TestMeshProgram)
#include "tst_mesh_program.moc"
