#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUdpSocket>
#include <map>
#include <random>

#include "app/mesh/MeshError.h"
#include "app/mesh/Prober.h"
#include "app/mesh/Topology.h"
#include "app/mesh/csmp/CsmpErrand.h"
#include "app/mesh/csmp/CsmpRouter.h"
#include "app/sim/mesh/CoapMessage.h"
#include "app/sim/mesh/CsmpAgent.h"

using namespace ami;
using namespace ami::app::mesh;
using namespace std::chrono;
using namespace std::chrono_literals;
using sim::mesh::CoapMessage;
using sim::mesh::CsmpAgent;
using sim::mesh::MeshModel;
using sim::mesh::RadioAir;

namespace {

const NodeName node = *Eui64::parse("00:00:5e:ef:10:00:00:04");

/// A node's CoAP port on this computer, which leaves some messages unanswered.
class Port : public QObject {
public:
    Port() {
        bound = socket.bind(QHostAddress(QHostAddress::LocalHost), 0);
        connect(&socket, &QUdpSocket::readyRead, this, [this] {
            while (socket.hasPendingDatagrams()) {
                QByteArray datagram(static_cast<qsizetype>(socket.pendingDatagramSize()), '\0');
                QHostAddress host;
                quint16 from = 0;
                socket.readDatagram(datagram.data(), datagram.size(), &host, &from);
                const auto message = CoapMessage::parse({reinterpret_cast<const std::uint8_t*>(datagram.constData()), static_cast<std::size_t>(datagram.size())});
                if (!message) continue;
                const bool isNew = ids.insert({from, message->id}).second;
                if (isNew) ++distinct;
                if (!isNew) ++repeated;
                if (lose && lose(distinct)) continue;
                Bytes answer;
                if (serve) {
                    const auto reply = serve(*message);
                    if (!reply) continue;
                    answer = reply->octets();
                } else if (message->code == 0) {
                    answer = CoapMessage{CoapMessage::Type::Reset, 0, message->id, {}, {}, {}}.octets();
                } else {
                    answer = message->answer(0x84, {}).octets();
                }
                socket.writeDatagram(reinterpret_cast<const char*>(answer.data()), static_cast<qint64>(answer.size()), host, from);
            }
        });
    }

    QUdpSocket socket;
    bool bound = false;
    std::function<bool(unsigned number)> lose;  ///< counted from 1
    std::function<std::optional<CoapMessage>(const CoapMessage&)> serve;
    std::set<std::pair<quint16, std::uint16_t>> ids;
    unsigned distinct = 0, repeated = 0;
};

/// A port that nobody serves.
quint16 closedPort() {
    QUdpSocket socket;
    socket.bind(QHostAddress(QHostAddress::LocalHost), 0);
    return socket.localPort();
}

struct Outcome {
    std::vector<ProbeProgress> steps;
    std::vector<ProbeEnd> ends;
    bool done = false;
};

Prober::Hooks hooksOf(Outcome& outcome) {
    return {[&outcome](const ProbeProgress& step) { outcome.steps.push_back(step); }, [&outcome](const ProbeEnd& end) { outcome.ends.push_back(end); },
            [&outcome] { outcome.done = true; }};
}

ProbeOptions quick(quint16 port, std::uint32_t count) {
    ProbeOptions options;
    options.port = port;
    options.count = count;
    options.interval = 200ms;
    options.wait = 1000ms;
    return options;
}

/// In place of ping: says what is in a file.
QString fakePing(const QTemporaryDir& folder, const char* says, int status, const char* error = "") {
    const QString path = folder.filePath(QStringLiteral("ping"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write("#!/bin/sh\ncat <<'END'\n");
    file.write(says);
    file.write("END\nprintf '%s' '");
    file.write(error);
    file.write("' >&2\nexit " + QByteArray::number(status) + "\n");
    file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    return path;
}

}  // namespace

class TestMeshProbes : public QObject {
    Q_OBJECT

private slots:
    void figuresAreThoseOfTheAnswered() {
        ProbeSeries series;
        for (std::uint32_t i = 0; i < 20; ++i) {
            if (i == 7) series.set(i, ProbeOutcome::Lost);
            else series.set(i, ProbeOutcome::Answered, microseconds((i + 1) * 1000));
        }
        const ProbeReport report = series.report(node, ProbeKind::CoapPing, UtcTime(1s), UtcTime(2s));
        QCOMPARE(report.sent, 20u);
        QCOMPARE(report.answered, 19u);
        QCOMPARE(*report.best, microseconds(1000));
        QCOMPARE(*report.median, microseconds(11000));  // the tenth of 19
        QCOMPARE(*report.p95, microseconds(20000));     // rank 18.05, so the nineteenth
        QCOMPARE(*report.worst, microseconds(20000));
        // Wilson's interval of 1 in 20, as R's prop.test(1, 20, correct = FALSE) gives it: 0.0089 to 0.2361.
        const auto loss = lossOf(report);
        QVERIFY(loss && std::abs(loss->low - 0.0089) < 0.0001 && std::abs(loss->high - 0.2361) < 0.0001);
    }

    void anEmptySeriesHasNoFigures() {
        const ProbeReport report = ProbeSeries().report(node, ProbeKind::Ping, {}, {});
        QVERIFY(report.sent == 0 && !report.best && !report.median && !lossOf(report));
        ProbeSeries lost;
        lost.set(0, ProbeOutcome::Lost);
        lost.set(1, ProbeOutcome::Unreachable);
        const ProbeReport none = lost.report(node, ProbeKind::Ping, {}, {});
        QVERIFY(none.sent == 2 && none.answered == 0 && !none.worst && lossOf(none)->ratio == 1);
    }

    void aLateAnswerIsNewsAndASecondOneIsNot() {
        ProbeSeries series;
        QVERIFY(series.set(0, ProbeOutcome::Lost));
        QVERIFY(!series.set(0, ProbeOutcome::Lost));
        QVERIFY(series.set(0, ProbeOutcome::Answered, 5ms));
        QVERIFY(!series.set(0, ProbeOutcome::Answered, 9ms));
        QVERIFY(!series.set(0, ProbeOutcome::Lost));
        QCOMPARE(*series.percentile(1), microseconds(5000));
        QVERIFY(!series.set(4'000'000'000u, ProbeOutcome::Lost));
        // A probe between two that were spoken of is lost.
        series.set(3, ProbeOutcome::PortClosed, 1ms);
        QCOMPARE(series.sent(), 4u);
        QCOMPARE(series.count(ProbeOutcome::Lost), 2u);
        QCOMPARE(series.answered(), 2u);
    }

    void linesOfPingAreRead_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<qint64>("took");
        const auto row = [](const char* line, int number, ProbeOutcome outcome, qint64 took = -1) {
            QTest::newRow(line) << QString::fromLatin1(line) << number << static_cast<int>(outcome) << took;
        };
        // iputils 20221126
        row("64 bytes from fd12:3456::200:5eef:1000:4: icmp_seq=1 ttl=62 time=221 ms", 1, ProbeOutcome::Answered, 221'000);
        row("64 bytes from 127.0.0.1: icmp_seq=12 ttl=64 time=0.037 ms", 12, ProbeOutcome::Answered, 37);
        row("no answer yet for icmp_seq=3", 3, ProbeOutcome::Lost);
        row("From fd12::1 icmp_seq=2 Destination unreachable: Address unreachable", 2, ProbeOutcome::Unreachable);
        row("From fd12::1 icmp_seq=2 Destination unreachable: Port unreachable", 2, ProbeOutcome::PortClosed);
        row("From fd12::1 icmp_seq=9 Time exceeded: Hop limit", 9, ProbeOutcome::Unreachable);
        // BusyBox
        row("64 bytes from 127.0.0.1: seq=0 ttl=64 time=0.056 ms", 0, ProbeOutcome::Answered, 56);
    }
    void linesOfPingAreRead() {
        QFETCH(QString, line);
        QFETCH(int, number);
        QFETCH(int, outcome);
        QFETCH(qint64, took);
        const auto read = readPingLine(line.toStdString());
        QVERIFY(read);
        QCOMPARE(static_cast<int>(read->number), number);
        QCOMPARE(static_cast<int>(read->outcome), outcome);
        QCOMPARE(read->took ? read->took->count() : -1, took);
    }

    void otherLinesOfPingAreNone() {
        for (const char* line : {"", "PING fd12::1(fd12::1) 56 data bytes", "--- fd12::1 ping statistics ---", "3 packets transmitted, 3 received, 0% packet loss, time 400ms",
                                 "rtt min/avg/max/mdev = 0.032/0.035/0.038/0.002 ms", "64 bytes from x: icmp_seq= time=1 ms", "64 bytes from x: icmp_seq=1 time=-1 ms",
                                 "64 bytes from x: icmp_seq=1 time=nan ms", "64 bytes from x: icmp_seq=99999999999 time=1 ms", "icmp_seq=5"}) {
            QVERIFY2(!readPingLine(line), line);
        }
        std::mt19937 random(1);
        const std::string good = "64 bytes from fd12:3456::200:5eef:1000:4: icmp_seq=1 ttl=62 time=221 ms";
        for (int i = 0; i < 20'000; ++i) {
            std::string broken = good;
            broken[random() % broken.size()] = static_cast<char>(random());
            (void)readPingLine(std::string_view(broken).substr(0, random() % (broken.size() + 1)));
        }
    }

    void coapPingsAreCountedWithoutRepetition() {
        Port port;
        QVERIFY(port.bound);
        port.lose = [](unsigned number) { return number % 4 == 2; };
        Prober prober(quick(port.socket.localPort(), 8));
        Outcome outcome;
        QVERIFY(prober.start({{node, "127.0.0.1", {}}}, hooksOf(outcome)));
        QVERIFY(prober.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(outcome.done, 20'000);
        QCOMPARE(outcome.ends.size(), std::size_t{1});
        const ProbeReport& report = outcome.ends[0].report;
        QCOMPARE(report.sent, 8u);
        QCOMPARE(report.answered, 6u);
        QVERIFY(report.kind == ProbeKind::CoapPing && report.best && *report.best <= *report.median && *report.median <= *report.worst);
        QCOMPARE(outcome.steps.size(), std::size_t{8});
        QCOMPARE(port.distinct, 8u);
        QCOMPARE(port.repeated, 0u);
        Topology topology;
        topology.apply(snapshotOf(report));
        const auto id = topology.find(node);
        QVERIFY(id && topology.node(*id).probe == report);
        // Once more with the same prober.
        QVERIFY(prober.start({{node, "127.0.0.1", {}}}, hooksOf(outcome)));
        prober.cancel();
    }

    void everyAnswerToAGetCounts() {
        Port port;
        ProbeOptions options = quick(port.socket.localPort(), 3);
        options.kind = ProbeKind::CoapGet;
        Prober prober(options);
        Outcome outcome;
        QVERIFY(prober.start({{node, "127.0.0.1", {}}}, hooksOf(outcome)));
        QTRY_VERIFY_WITH_TIMEOUT(outcome.done, 20'000);
        QCOMPARE(outcome.ends[0].report.answered, 3u);
    }

    void aClosedPortCountsAsAnsweredAndIsTold() {
        Prober prober(quick(closedPort(), 3));
        Outcome outcome;
        QVERIFY(prober.start({{node, "127.0.0.1", {}}}, hooksOf(outcome)));
        QTRY_VERIFY_WITH_TIMEOUT(outcome.done, 20'000);
        QCOMPARE(outcome.ends[0].portClosed, 3u);
        QCOMPARE(outcome.ends[0].report.answered, 3u);
        QVERIFY(outcome.steps[0].outcome == ProbeOutcome::PortClosed && outcome.ends[0].report.best);
    }

    void aSilentNodeIsLostAndDoesNotHoldTheOthers() {
        Port dead, well;
        dead.lose = [](unsigned) { return true; };
        Prober prober(quick(dead.socket.localPort(), 2));
        Outcome outcome;
        QVERIFY(prober.start({{node, "127.0.0.1", {}}}, hooksOf(outcome)));
        QTRY_VERIFY_WITH_TIMEOUT(outcome.done, 20'000);
        QCOMPARE(outcome.ends[0].report.answered, 0u);
        QVERIFY(!outcome.ends[0].report.best && outcome.ends[0].loss->ratio == 1 && outcome.ends[0].loss->high == 1);
    }

    void whatWasSentUntilAStopCounts() {
        Port port;
        ProbeOptions options = quick(port.socket.localPort(), 1000);
        Prober prober(options);
        Outcome outcome;
        QVERIFY(prober.start({{node, "127.0.0.1", {}}, {node, "127.0.0.1", {}}}, hooksOf(outcome)));
        QTRY_VERIFY_WITH_TIMEOUT(outcome.steps.size() >= 3, 20'000);
        prober.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(outcome.done, 5'000);
        QVERIFY(!prober.isRunning());
        QVERIFY(outcome.ends.size() >= 1 && outcome.ends[0].isCancelled && outcome.ends[0].report.sent >= 1 && outcome.ends[0].report.sent < 1000);
        QCOMPARE(outcome.ends[0].report.sent, outcome.ends[0].report.answered);
    }

    void behindOneParentSeriesFollowOneAnother() {
        Port port;
        Prober prober(quick(port.socket.localPort(), 2));
        Outcome outcome;
        std::vector<ProbeTarget> targets;
        for (int i = 0; i < 6; ++i) targets.push_back({node, "127.0.0.1", i % 2 == 0 ? "left" : "right"});
        std::map<std::string, std::set<std::size_t>> open;
        bool twoAtOnce = false;
        auto hooks = hooksOf(outcome);
        hooks.progress = [&](const ProbeProgress& step) {
            auto& group = open[targets[step.target].group];
            group.insert(step.target);
            twoAtOnce = twoAtOnce || group.size() > 1;
        };
        hooks.ended = [&](const ProbeEnd& end) {
            open[targets[end.target].group].erase(end.target);
            outcome.ends.push_back(end);
        };
        QVERIFY(prober.start(targets, hooks));
        QTRY_VERIFY_WITH_TIMEOUT(outcome.done, 30'000);
        QCOMPARE(outcome.ends.size(), std::size_t{6});
        QVERIFY(!twoAtOnce);
    }

    void pingsProgramIsReadAsItSpeaks() {
        QTemporaryDir folder;
        ProbeOptions options = quick(0, 4);
        options.kind = ProbeKind::Ping;
        options.pingProgram = fakePing(folder,
                                       "PING fd12::4(fd12::4) 56 data bytes\n"
                                       "64 bytes from fd12::4: icmp_seq=1 ttl=62 time=221 ms\n"
                                       "no answer yet for icmp_seq=2\n"
                                       "64 bytes from fd12::4: icmp_seq=3 ttl=62 time=180 ms\n"
                                       "64 bytes from fd12::4: icmp_seq=3 ttl=62 time=190 ms (DUP!)\n"
                                       "64 bytes from fd12::4: icmp_seq=2 ttl=62 time=1900 ms\n"
                                       "\n--- fd12::4 ping statistics ---\n"
                                       "4 packets transmitted, 3 received, +1 duplicates, 25% packet loss, time 3004ms\n",
                                       0)
                                  .toStdString();
        Prober prober(options);
        Outcome outcome;
        QVERIFY(prober.start({{node, "fd12::4", {}}}, hooksOf(outcome)));
        QTRY_VERIFY_WITH_TIMEOUT(outcome.done, 20'000);
        const ProbeReport& report = outcome.ends[0].report;
        QVERIFY(report.sent == 4 && report.answered == 3 && *report.best == 180ms && *report.worst == 1900ms);
        QCOMPARE(report.kind, ProbeKind::Ping);
    }

    void whatHindersPingIsSaid() {
        QTemporaryDir folder;
        ProbeOptions options = quick(0, 4);
        options.kind = ProbeKind::Ping;
        const auto errorOf = [&](const std::string& program) {
            options.pingProgram = program;
            Prober prober(options);
            Outcome outcome;
            if (!prober.start({{node, "fd12::4", {}}}, hooksOf(outcome))) return MeshError::None;
            if (!QTest::qWaitFor([&] { return outcome.done; }, 20'000) || outcome.ends.empty() || !outcome.ends[0].error) return MeshError::None;
            return static_cast<MeshError>(outcome.ends[0].error->code);
        };
        QCOMPARE(errorOf("/nonexistent/ping"), MeshError::NoPing);
        QCOMPARE(errorOf(fakePing(folder, "", 2, "ping: socket: Operation not permitted").toStdString()), MeshError::PingNotPermitted);
        QFile::remove(folder.filePath(QStringLiteral("ping")));
        QCOMPARE(errorOf(fakePing(folder, "", 2, "ping: connect: Network is unreachable").toStdString()), MeshError::PingFailed);
        // One that does not know our options ends with the status of one whose probes were all lost; that is no loss of 100 %.
        QFile::remove(folder.filePath(QStringLiteral("ping")));
        QCOMPARE(errorOf(fakePing(folder, "", 1, "ping: invalid option -- O\nUsage: ping [OPTIONS] HOST").toStdString()), MeshError::PingFailed);
        QFile::remove(folder.filePath(QStringLiteral("ping")));
        QCOMPARE(errorOf(fakePing(folder, "PING fd12::4 (fd12::4): 56 data bytes\n", 1, "ping: permission denied (are you root?)").toStdString()), MeshError::PingNotPermitted);
    }

    void refusesProbesOutOfRange() {
        const auto refused = [](auto change) {
            ProbeOptions options;
            change(options);
            Prober prober(options);
            const auto started = prober.start({{node, "127.0.0.1", {}}}, {});
            return !started && started.error().code == static_cast<std::uint16_t>(MeshError::BadProbe);
        };
        QVERIFY(refused([](ProbeOptions& o) { o.count = 0; }));
        QVERIFY(refused([](ProbeOptions& o) { o.interval = 10ms; }));
        QVERIFY(refused([](ProbeOptions& o) { o.wait = o.interval * 65; }));
        QVERIFY(refused([](ProbeOptions& o) { o.kind = ProbeKind::LinkTest; }));
        QVERIFY(refused([](ProbeOptions& o) { o.size = 2000; }));
        Prober prober({});
        QVERIFY(!prober.start({}, {}));
    }

    // The manager with agents on this computer.

    void oneAgentIsAskedForEverything() {
        const MeshModel model({.nodes = 8, .hops = 3, .seed = 1});
        RadioAir air(model, {});
        CsmpAgent agent(model, air, 4);
        Port port;
        unsigned nonConfirmable = 0;
        std::set<std::string> paths;
        port.serve = [&](const CoapMessage& message) -> std::optional<CoapMessage> {
            if (message.type != CoapMessage::Type::Confirmable) ++nonConfirmable;
            paths.insert(message.texts(CoapMessage::uriPath).at(0));
            const auto outcome = agent.handle({true, message.code, message.texts(CoapMessage::uriPath), message.texts(CoapMessage::uriQuery), message.payload}, 0us, 1);
            return message.answer(outcome.response->code, outcome.response->payload);
        };
        auto router = CsmpRouter::open("csmp://127.0.0.1:" + std::to_string(port.socket.localPort()) + "?share=100");
        QVERIFY(router);
        Topology topology;
        std::vector<RouterState> states;
        RouterHooks hooks;
        hooks.snapshot = [&](const RouterSnapshot& snapshot) { topology.apply(snapshot); };
        hooks.state = [&](const RouterState& state) { states.push_back(state); };
        QVERIFY((*router)->start(hooks));
        QVERIFY(!(*router)->start(hooks));
        QVERIFY(states.empty());
        const auto& manager = dynamic_cast<CsmpRouter&>(**router);
        QTRY_VERIFY_WITH_TIMEOUT(manager.agents().at(0).rounds >= 1, 20'000);
        const auto id = topology.find(*Eui64::parse("00:00:5e:ef:10:00:00:05"));
        QVERIFY(id && !topology.node(*id).parents.empty());
        const Link* link = topology.link(*id, topology.node(*id).parents.front());
        QVERIFY(link && link->atA.rsl && link->atB.rsl && link->from(*id).etx && link->from(*id).frames);
        QVERIFY((*router)->capabilities().has(Capability::DeepRsl) && (*router)->capabilities().has(Capability::Counters));
        QVERIFY(states.back().phase == RouterPhase::Watching);
        QCOMPARE(nonConfirmable, 0u);
        QVERIFY(paths == (std::set<std::string>{"c"}));
        (*router)->stop();
        QVERIFY(manager.agents().empty());
    }

    void anAbsentAgentIsWaitedFor() {
        auto router = CsmpRouter::open("csmp://127.0.0.1:" + std::to_string(closedPort()));
        QVERIFY(router);
        std::optional<RouterState> last;
        RouterHooks hooks;
        hooks.state = [&](const RouterState& state) { last = state; };
        QVERIFY((*router)->start(hooks));
        QTRY_VERIFY_WITH_TIMEOUT(last && last->phase == RouterPhase::Waiting && last->error, 30'000);
        (*router)->stop();
    }

    void agentsRegisterAndReport() {
        const quint16 managerPort = closedPort();
        auto router = CsmpRouter::open("csmp://127.0.0.1:" + std::to_string(managerPort) + "?listen&every=0&report=60&tlvs=22");
        QVERIFY(router);
        std::vector<RouterSnapshot> snapshots;
        RouterHooks hooks;
        std::optional<RouterState> last;
        hooks.snapshot = [&](const RouterSnapshot& snapshot) { snapshots.push_back(snapshot); };
        hooks.state = [&](const RouterState& state) { last = state; };
        unsigned news = 0;
        auto& manager = dynamic_cast<CsmpRouter&>(**router);
        manager.onAgent([&](const CsmpAgentFacts& facts) {
            ++news;
            QVERIFY(facts.isRegistered);
        });
        QVERIFY((*router)->start(hooks));
        QTRY_VERIFY(last && last->phase == RouterPhase::Watching);

        const MeshModel model({.nodes = 8, .hops = 3, .seed = 1});
        RadioAir air(model, {});
        CsmpAgent agent(model, air, 4);
        QUdpSocket socket;
        QVERIFY(socket.bind(QHostAddress(QHostAddress::LocalHost), 0));
        const auto send = [&](const CoapMessage& message) {
            const Bytes octets = message.octets();
            socket.writeDatagram(reinterpret_cast<const char*>(octets.data()), static_cast<qint64>(octets.size()), QHostAddress(QHostAddress::LocalHost), managerPort);
        };
        const auto receive = [&]() -> std::optional<CoapMessage> {
            if (!QTest::qWaitFor([&] { return socket.hasPendingDatagrams(); }, 5'000)) return std::nullopt;
            QByteArray datagram(static_cast<qsizetype>(socket.pendingDatagramSize()), '\0');
            socket.readDatagram(datagram.data(), datagram.size());
            return CoapMessage::parse({reinterpret_cast<const std::uint8_t*>(datagram.constData()), static_cast<std::size_t>(datagram.size())});
        };
        CoapMessage registration{CoapMessage::Type::Confirmable, 2, 7, {1, 2}, {{CoapMessage::uriPath, toBytes("r")}}, agent.registration(1)};
        send(registration);
        const auto answer = receive();
        // In the acknowledgement itself.
        QVERIFY(answer && answer->type == CoapMessage::Type::Acknowledgement && answer->code == 0x44 && answer->id == 7);
        QVERIFY(agent.registered(answer->payload) && agent.reportEvery() == 60s);
        QCOMPARE(news, 1u);
        // A repetition gets the same answer and is no second registration.
        send(registration);
        const auto again = receive();
        QVERIFY(again && again->payload == answer->payload);
        QCOMPARE(manager.agents().at(0).registrations, 1u);
        // Reports are taken up and not answered.
        send({CoapMessage::Type::NonConfirmable, 2, 8, {3}, {{CoapMessage::uriPath, toBytes("c")}}, agent.report(0us, 2)});
        QTRY_COMPARE(manager.agents().at(0).reports, 1u);
        QVERIFY(!socket.hasPendingDatagrams());
        QVERIFY(snapshots.back().nodes.front().uptime.has_value());
        // Anything else is refused in words of CoAP.
        send({CoapMessage::Type::Confirmable, 1, 9, {}, {{CoapMessage::uriPath, toBytes("r")}}, {}});
        QCOMPARE(receive()->code, std::uint8_t{0x85});
        send({CoapMessage::Type::Confirmable, 2, 10, {}, {{CoapMessage::uriPath, toBytes("r")}}, {0xFF, 0xFF, 0xFF}});
        QCOMPARE(receive()->code, std::uint8_t{0x80});
        (*router)->stop();
    }

    void debiansCoapClientReadsAnAgentAndRegisters() {
        const QString client = QStandardPaths::findExecutable(QStringLiteral("coap-client-notls"));
        if (client.isEmpty()) QSKIP("coap-client-notls (libcoap3-bin) is not installed");
        QTemporaryDir folder;
        const auto run = [&](const QStringList& arguments) {
            QFile::remove(folder.filePath(QStringLiteral("out")));
            QProcess process;
            process.setProcessChannelMode(QProcess::MergedChannels);
            QString said;
            connect(&process, &QProcess::readyRead, this, [&] { said += QString::fromLatin1(process.readAll()); });
            process.start(client, QStringList{QStringLiteral("-v"), QStringLiteral("6"), QStringLiteral("-B"), QStringLiteral("3"), QStringLiteral("-o"),
                                              folder.filePath(QStringLiteral("out"))} + arguments);
            (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000);
            return said + QString::fromLatin1(process.readAll());
        };
        const auto got = [&] {
            QFile file(folder.filePath(QStringLiteral("out")));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const MeshModel model({.nodes = 8, .hops = 3, .seed = 1});
        RadioAir air(model, {});
        CsmpAgent agent(model, air, 4);
        Port port;
        port.serve = [&](const CoapMessage& message) -> std::optional<CoapMessage> {
            const auto outcome = agent.handle({message.type == CoapMessage::Type::Confirmable, message.code, message.texts(CoapMessage::uriPath),
                                               message.texts(CoapMessage::uriQuery), message.payload}, 0us, 1);
            if (!outcome.response) return std::nullopt;
            return message.answer(outcome.response->code, outcome.response->payload);
        };
        const QString at = QStringLiteral("coap://127.0.0.1:%1").arg(port.socket.localPort());
        const auto expected = agent.handle({true, 1, {"c", "25", "0"}, {}, {}}, 0us, 1).response->payload;
        run({at + QStringLiteral("/c/25/0")});
        QCOMPARE(got(), QByteArray(reinterpret_cast<const char*>(expected.data()), static_cast<qsizetype>(expected.size())));
        QVERIFY(run({at + QStringLiteral("/.well-known/core")}).contains(QStringLiteral("c:4.00")));
        QVERIFY(run({QStringLiteral("-m"), QStringLiteral("delete"), at + QStringLiteral("/c/25")}).contains(QStringLiteral("c:4.05")));
        QVERIFY(!run({QStringLiteral("-N"), at + QStringLiteral("/c/22")}).contains(QStringLiteral("c:2.05")));

        const quint16 managerPort = closedPort();
        auto router = CsmpRouter::open("csmp://127.0.0.1:" + std::to_string(managerPort) + "?listen&every=0&report=60&tlvs=22");
        QVERIFY(router && (*router)->start({}));
        const auto& manager = dynamic_cast<CsmpRouter&>(**router);
        QTest::qWait(50);
        const auto file = [&](const Bytes& payload) {
            QFile out(folder.filePath(QStringLiteral("payload")));
            if (!out.open(QIODevice::WriteOnly)) return QString();
            out.write(reinterpret_cast<const char*>(payload.data()), static_cast<qint64>(payload.size()));
            return out.fileName();
        };
        const QString nms = QStringLiteral("coap://127.0.0.1:%1").arg(managerPort);
        const QString said = run({QStringLiteral("-m"), QStringLiteral("post"), QStringLiteral("-f"), file(agent.registration(1)), nms + QStringLiteral("/r")});
        // Piggybacked.
        QVERIFY2(said.contains(QStringLiteral("t:ACK c:2.04")), qPrintable(said));
        const QByteArray answer = got();
        QVERIFY(agent.registered({reinterpret_cast<const std::uint8_t*>(answer.constData()), static_cast<std::size_t>(answer.size())}));
        run({QStringLiteral("-N"), QStringLiteral("-B"), QStringLiteral("1"), QStringLiteral("-m"), QStringLiteral("post"), QStringLiteral("-f"), file(agent.report(0us, 2)), nms + QStringLiteral("/c")});
        QTRY_COMPARE(manager.agents().at(0).reports, 1u);
        QCOMPARE(manager.agents().at(0).registrations, 1u);
    }

    void aLinkTestIsRunAndItsRefusalTold() {
        const MeshModel model({.nodes = 8, .hops = 3, .seed = 1});
        RadioAir air(model, {});
        CsmpAgent agent(model, air, 4);
        Port port;
        RadioAir::Time now{0};
        port.serve = [&](const CoapMessage& message) -> std::optional<CoapMessage> {
            const auto outcome = agent.handle({true, message.code, message.texts(CoapMessage::uriPath), message.texts(CoapMessage::uriQuery), message.payload}, now, 1);
            now += 10s;
            return message.answer(outcome.response->code, outcome.response->payload);
        };
        CsmpErrand errand("127.0.0.1", port.socket.localPort());
        std::optional<Result<ErrandOutcome>> outcome;
        CsmpErrand::Hooks hooks;
        hooks.done = [&](Result<ErrandOutcome> result) { outcome = std::move(result); };
        Eui64 neighbour = *Eui64::parse("00:00:5e:ef:10:00:00:00");
        neighbour.octets[7] = static_cast<std::uint8_t>(model.node(4).parents.front() + 1);
        QVERIFY(errand.start(LinkTestWish{neighbour, {}, {}}, hooks));
        QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 30'000);
        QVERIFY(*outcome);
        QCOMPARE(*std::get<ami::mesh::csmp::LinkTestStats>(**outcome).sent, 50u);
        outcome.reset();
        QVERIFY(errand.start(LinkTestWish{*Eui64::parse("00:00:00:00:00:00:00:01"), {}, {}}, hooks));
        QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 30'000);
        QVERIFY(!*outcome);
        QCOMPARE(outcome->error(), makeError(Fault::Refused, Layer::Mesh, MeshError::AgentRefused, 404));
        outcome.reset();
        QVERIFY(errand.start(LinkTestWish{neighbour, {}, {}}, hooks));
        errand.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 5'000);
        QVERIFY(!*outcome && outcome->error().fault == Fault::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestMeshProbes)
#include "tst_mesh_probes.moc"
