#include <QtTest>

#include "app/mesh/Advice.h"
#include "app/mesh/MeshError.h"
#include "app/mesh/routers/LinuxRouter.h"
#include "app/mesh/routers/SystemRouters.h"
#include "app/mesh/routers/WsbrdRouter.h"
#include "app/mesh/routers/WsbrdSnapshot.h"
#include "app/mesh/routers/JoinedRouter.h"
#include "app/mesh/Topology.h"
#include "app/sim/mesh/PrivateBus.h"
#include "app/sim/mesh/WisunRecording.h"
#include "app/sim/mesh/WsbrdService.h"

using namespace ami;
using namespace ami::app::mesh;
using ami::sim::mesh::PrivateBus;
using ami::sim::mesh::readWisunRecording;
using ami::sim::mesh::WsbrdBoard;
using ami::sim::mesh::WsbrdService;

namespace {

const QString timeline = QStringLiteral(AMI_SOURCE_DIR "/tests/vectors/wisun/timeline-5nodes.jsonl");

/// What a router has told, newest last.
struct Told {
    std::vector<RouterSnapshot> snapshots;
    std::vector<RouterState> states;
    RouterHooks hooks() {
        return {[this](const RouterSnapshot& snapshot) { snapshots.push_back(snapshot); }, [this](const RouterState& state) { states.push_back(state); }};
    }
};

const NodeReport* nodeEnding(const RouterSnapshot& snapshot, std::uint8_t last) {
    for (const NodeReport& node : snapshot.nodes) {
        if (node.eui64 && node.eui64->octets[7] == last) return &node;
    }
    return nullptr;
}

Ipv6Address address(const char* text) { return *Ipv6Address::parse(text); }

}  // namespace

class TestSystemRouters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensEveryAddress_data();
    void opensEveryAddress();
    void refusesAddressesThatAreNone_data();
    void refusesAddressesThatAreNone();
    void tellsTheRecordedMesh();
    void tellsEachSampleThatIsReplayed();
    void waitsForADaemonAndTellsIt();
    void startsOnce();
    void severalAddressesStandBesideEachOther();
    void noHookAfterStop();
    void aHookMayStop();
    void whatCannotBeReadIsNotGone();
    void oneLateAnswerChangesNothingInTheMesh();
    void withoutTheNodesNobodyIsMadeOperational();
    void commandsArePassedOn();
    void tellsALinuxRoutersNeighbours();
    void tellsThatAnInterfaceIsMissing();
    void tellsTheLoopback();
};

void TestSystemRouters::opensEveryAddress_data() {
    QTest::addColumn<QString>("source");
    QTest::newRow("wsbrd:") << QStringLiteral("wsbrd");
    QTest::newRow("wsbrd:session") << QStringLiteral("wsbrd session");
    QTest::newRow("wsbrd:unix:path=/tmp/bus") << QStringLiteral("wsbrd unix:path=/tmp/bus");
    QTest::newRow("wsbrd+ssh://pi@10.0.0.7") << QStringLiteral("wsbrd ssh:pi@10.0.0.7");
    QTest::newRow("wsbrd+ssh://pi@[fd12::1]:2222") << QStringLiteral("wsbrd ssh:pi@[fd12::1]:2222");
    QTest::newRow("wsbrd+ssh-socket://root@openwrt") << QStringLiteral("wsbrd ssh+socket:root@openwrt/run/dbus/system_bus_socket");
    QTest::newRow("wsbrd-agent:") << QStringLiteral("wsbrd-agent");
    QTest::newRow("linux:nan0") << QStringLiteral("linux nan0");
}

void TestSystemRouters::opensEveryAddress() {
    QFETCH(QString, source);
    RouterFactory factory;
    addSystemRouters(factory);
    const auto router = factory.open(QTest::currentDataTag());
    QVERIFY(router);
    QCOMPARE(QString::fromStdString((*router)->source()), source);
}

void TestSystemRouters::refusesAddressesThatAreNone_data() {
    QTest::addColumn<QString>("address");
    for (const char* text : {"wsbrd:nowhere", "wsbrd+ssh:pi@host", "wsbrd+ssh://", "wsbrd+ssh://-oX=1", "wsbrd+ssh://a b", "linux:", "linux:nan0/../x",
                             "linux:averyveryverylongname"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestSystemRouters::refusesAddressesThatAreNone() {
    QFETCH(QString, address);
    RouterFactory factory;
    addSystemRouters(factory);
    const auto router = factory.open(address.toStdString());
    QVERIFY(!router);
    QCOMPARE(router.error().code, static_cast<std::uint16_t>(MeshError::BadRouterAddress));
}

/// A bus with the daemon, and its address for a router.
class Bench {
public:
    bool start() {
        static int number = 0;
        name_ = QStringLiteral("mesh-service-%1").arg(++number);
        return bus.start(nullptr) && QDBusConnection::connectToBus(bus.address(), name_).isConnected();
    }
    bool appear() { return service.appear(QDBusConnection(name_)); }
    ~Bench() {
        service.vanish();
        QDBusConnection::disconnectFromBus(name_);
    }
    std::unique_ptr<WsbrdRouter> router() const {
        auto options = *WsbrdRouter::optionsOf("wsbrd:" + bus.address().toStdString());
        options.poll = std::chrono::hours(1);
        options.retry = std::chrono::milliseconds(20);
        return std::make_unique<WsbrdRouter>(options);
    }
    void publish(const ami::sim::mesh::WisunSample& sample) { service.setBoard({*sample.nodes, *sample.routes}); }

    PrivateBus bus;
    WsbrdService service;

private:
    QString name_;
};

void TestSystemRouters::tellsTheRecordedMesh() {
    Bench bench;
    QVERIFY(bench.start() && bench.appear());
    const auto samples = readWisunRecording(timeline, nullptr);
    bench.publish(samples->back());
    const auto router = bench.router();
    Told told;
    QVERIFY(router->start(told.hooks()));
    QVERIFY(told.states.empty() && told.snapshots.empty());
    QTRY_COMPARE(told.snapshots.size(), 1U);
    const RouterSnapshot& snapshot = told.snapshots.back();
    QCOMPARE(snapshot.source, "wsbrd " + bench.bus.address().toStdString());
    QCOMPARE(snapshot.coverage, Coverage::Whole);
    QCOMPARE(snapshot.network.name, std::optional<std::string>("AMI Test"));
    QCOMPARE(snapshot.nodes.size(), 5U);
    const NodeReport* third = nodeEnding(snapshot, 3);
    QVERIFY(third && third->parents);
    const std::vector<NodeName> parents{address("fd12:3456::200:5eef:1000:1"), address("fd12:3456::200:5eef:1000:2")};
    QVERIFY(third->parents->value == parents);
    QCOMPARE(third->joined->value, JoinRung::Operational);
    QVERIFY(told.states.back() == (RouterState{RouterPhase::Watching, std::nullopt}));
    for (const Capability one : {Capability::Topology, Capability::FirstHopRsl, Capability::JoinState, Capability::RefreshRoutes, Capability::Changes}) {
        QVERIFY(router->capabilities().has(one));
    }
    QVERIFY(!router->capabilities().has(Capability::DeepRsl) && !router->capabilities().has(Capability::Counters));
}

void TestSystemRouters::tellsEachSampleThatIsReplayed() {
    Bench bench;
    QVERIFY(bench.start() && bench.appear());
    const auto samples = readWisunRecording(timeline, nullptr);
    bench.publish(samples->front());
    const auto router = bench.router();
    Told told;
    QVERIFY(router->start(told.hooks()));
    QTRY_COMPARE(told.snapshots.size(), 1U);
    // Each change of the topology is announced and read; in between the levels move unheard.
    std::size_t nodes = 0, changes = 0;
    for (std::size_t i = 1; i < samples->size(); ++i) {
        const WsbrdBoard next{*(*samples)[i].nodes, *(*samples)[i].routes};
        const bool changed = !next.sameTopology(bench.service.board());
        const std::size_t before = told.snapshots.size();
        bench.publish((*samples)[i]);
        if (!changed) continue;
        ++changes;
        QTRY_VERIFY(told.snapshots.size() > before);
        QTRY_COMPARE(told.snapshots.back().nodes.size(), static_cast<std::size_t>(next.nodes.size()));
        nodes = std::max(nodes, told.snapshots.back().nodes.size());
    }
    QCOMPARE(nodes, 5U);
    QVERIFY(changes >= 10);
}

void TestSystemRouters::waitsForADaemonAndTellsIt() {
    Bench bench;
    QVERIFY(bench.start());
    const auto router = bench.router();
    Told told;
    QVERIFY(router->start(told.hooks()));
    QTRY_VERIFY(!told.states.empty() && told.states.back().phase == RouterPhase::Waiting);
    QVERIFY(told.states.back().error == hal::routerError(hal::RouterError::NoService));
    QVERIFY(bench.appear());
    QTRY_VERIFY(told.states.back().phase == RouterPhase::Watching);
    QTRY_VERIFY(!told.snapshots.empty());
    bench.service.vanish();
    QTRY_VERIFY(told.states.back().phase == RouterPhase::Waiting);
}

void TestSystemRouters::severalAddressesStandBesideEachOther() {
    using Parts = std::vector<std::string>;
    QVERIFY(splitAddresses("wsbrd: + csmp:?quiet") == (Parts{"wsbrd:", "csmp:?quiet"}));
    QVERIFY(splitAddresses("wsbrd+ssh://pi@h:22  +  tables:") == (Parts{"wsbrd+ssh://pi@h:22", "tables:"}));
    QVERIFY(splitAddresses("replay:/x/a + b.jsonl") == (Parts{"replay:/x/a + b.jsonl"}));
    QVERIFY(splitAddresses("replay:/x/a + b.jsonl + csmp:") == (Parts{"replay:/x/a + b.jsonl", "csmp:"}));
    QVERIFY(splitAddresses("") == Parts{""});
    RouterFactory factory;
    addSystemRouters(factory);
    const auto router = openRouters(factory, "csmp:?quiet + csmp:?quiet&share=5");
    QVERIFY(router && (*router)->start({}));
    QCOMPARE((*router)->start({}).error(), makeError(Fault::Misuse, Layer::Mesh, MeshError::AlreadyStarted));
    (*router)->stop();
    QVERIFY((*router)->start({}));
}

void TestSystemRouters::startsOnce() {
    Bench bench;
    QVERIFY(bench.start());
    const auto router = bench.router();
    QVERIFY(router->start({}));
    QCOMPARE(router->start({}).error().fault, Fault::Misuse);
    router->stop();
    QVERIFY(router->start({}));
}

void TestSystemRouters::noHookAfterStop() {
    Bench bench;
    QVERIFY(bench.start() && bench.appear());
    const auto router = bench.router();
    Told told;
    QVERIFY(router->start(told.hooks()));
    QTRY_VERIFY(!told.snapshots.empty());
    router->refresh();
    router->stop();
    const std::size_t snapshots = told.snapshots.size(), states = told.states.size();
    QCoreApplication::processEvents();
    QCOMPARE(told.snapshots.size(), snapshots);
    QCOMPARE(told.states.size(), states);
    QVERIFY(!router->refreshRoutes());
}

void TestSystemRouters::aHookMayStop() {
    Bench bench;
    QVERIFY(bench.start() && bench.appear());
    const auto router = bench.router();
    int count = 0;
    QVERIFY(router->start({[&](const RouterSnapshot&) { ++count; router->stop(); }, {}}));
    QTRY_COMPARE(count, 1);
    const auto linux = LinuxRouter::open("linux:lo");
    int other = 0;
    QVERIFY((*linux)->start({{}, [&](const RouterState&) { ++other; (*linux)->stop(); }}));
    QTRY_COMPARE(other, 1);
}

void TestSystemRouters::whatCannotBeReadIsNotGone() {
    Bench bench;
    QVERIFY(bench.start() && bench.appear());
    const auto samples = readWisunRecording(timeline, nullptr);
    bench.publish(samples->back());
    bench.service.setError(QStringLiteral("Nodes"), QStringLiteral("org.freedesktop.DBus.Error.AccessDenied"));
    const auto router = bench.router();
    Told told;
    QVERIFY(router->start(told.hooks()));
    QTRY_VERIFY(!told.snapshots.empty());
    QCOMPARE(told.snapshots.back().coverage, Coverage::Part);
    QTRY_VERIFY(told.states.back() == (RouterState{RouterPhase::Watching, hal::routerError(hal::RouterError::AccessDenied)}));
    bench.service.setError(QStringLiteral("RoutingGraph"), QStringLiteral("System.Error.EIO"));
    router->refresh();
    QTRY_VERIFY(told.states.back() == (RouterState{RouterPhase::Waiting, hal::routerError(hal::RouterError::AccessDenied)}));
}

void TestSystemRouters::oneLateAnswerChangesNothingInTheMesh() {
    const QString late = QStringLiteral("org.freedesktop.DBus.Error.NoReply");
    for (const char* property : {"RoutingGraph", "Nodes"}) {
        Bench bench;
        QVERIFY(bench.start() && bench.appear());
        const auto samples = readWisunRecording(timeline, nullptr);
        bench.publish(samples->back());
        const auto router = bench.router();
        Told told;
        QVERIFY(router->start(told.hooks()));
        QTRY_VERIFY(!told.snapshots.empty());
        Topology topology;
        const auto news = [&] {
            std::size_t events = 0;
            for (const RouterSnapshot& snapshot : std::exchange(told.snapshots, {})) events += topology.apply(snapshot).size();
            return events;
        };
        QCOMPARE(news(), 0U);
        const std::size_t operational = topology.count(JoinRung::Operational);
        QVERIFY(operational >= 4);
        const Capabilities can = router->capabilities();
        QVERIFY(can.has(Capability::RebuildTree));
        bench.service.setError(QString::fromLatin1(property), late);
        router->refresh();
        QTRY_VERIFY(!told.snapshots.empty() && told.snapshots.back().coverage == Coverage::Part);
        QVERIFY2(router->capabilities() == can, property);
        QCOMPARE(news(), 0U);
        QCOMPARE(topology.count(JoinRung::Operational), operational);
        bench.service.setError(QString::fromLatin1(property), {});
        router->refresh();
        QTRY_VERIFY(!told.snapshots.empty() && told.snapshots.back().coverage == Coverage::Whole);
        QCOMPARE(news(), 0U);
        QCOMPARE(topology.count(JoinRung::Operational), operational);
    }
}

void TestSystemRouters::withoutTheNodesNobodyIsMadeOperational() {
    hal::WsbrdValues values;
    values.routes.emplace();
    values.routes->push_back({address("fd12::200:5eef:1000:1"), false, {}});
    values.routes->push_back({address("fd12::200:5eef:1000:2"), false, {address("fd12::200:5eef:1000:1")}});
    values.routes->push_back({address("fd12::200:5eef:1000:3"), true, {address("fd12::200:5eef:1000:2")}});
    const RouterSnapshot part = snapshotOf(values, "wsbrd", UtcTime{}, WsbrdGap::Nodes);
    QCOMPARE(part.coverage, Coverage::Part);
    QCOMPARE(part.nodes[1].joined->value, JoinRung::Operational);
    // Still connecting, or a limited node: who knows.
    QVERIFY(!part.nodes[2].joined && !part.nodes[2].role);
}

void TestSystemRouters::commandsArePassedOn() {
    Bench bench;
    QVERIFY(bench.start() && bench.appear());
    const auto router = bench.router();
    QVERIFY(router->start({}));
    QTRY_VERIFY(router->capabilities().has(Capability::RebuildTree));
    QVERIFY(router->refreshRoutes());
    QTRY_COMPARE(bench.service.called(), QStringList{QStringLiteral("IncrementRplDtsn")});
    QVERIFY(router->rebuildTree());
    QTRY_COMPARE(bench.service.called().size(), 2);
}

void TestSystemRouters::tellsALinuxRoutersNeighbours() {
    using State = hal::NeighbourFact::State;
    hal::InterfaceState state;
    state.link = hal::LinkFact{};
    state.link->name = "nan0";
    state.link->up = true;
    state.addresses.push_back({.index = 1, .gone = false, .address = address("fd12::1"), .prefix = 64, .tentative = false, .duplicate = false});
    const Bytes radio = *fromHex("00005eef10000002");
    const auto neighbour = [](const char* text, Bytes hardware, std::uint16_t how) {
        return hal::NeighbourFact{.index = 1, .gone = false, .address = address(text), .hardware = std::move(hardware), .state = how, .isRouter = false};
    };
    state.neighbours = {neighbour("fe80::200:5eef:1000:2", radio, State::Stale), neighbour("fd12::200:5eef:1000:2", radio, State::Reachable),
                        neighbour("fd12::7", {}, State::Failed), neighbour("ff02::1", {}, State::NoArp)};
    const auto route = [](const char* text, std::uint8_t prefix) {
        hal::RouteFact fact;
        fact.destination = address(text);
        fact.prefix = prefix;
        return fact;
    };
    state.routes = {route("fd12::9", 128), route("fd12::", 64), route("fd12::7", 128)};
    const RouterSnapshot snapshot = snapshotOf(state, "linux nan0");
    QCOMPARE(snapshot.nodes.size(), 4U);
    QCOMPARE(snapshot.nodes[0].role->value, NodeRole::BorderRouter);
    const NodeReport& near = snapshot.nodes[1];
    QCOMPARE(near.eui64, Eui64::from(radio));
    QCOMPARE(near.addresses.size(), 2U);
    // A neighbour that nobody has written to for a minute is as much there as before: the kernel does not know who has joined.
    QVERIFY(!near.joined);
    QVERIFY(near.parents->value == std::vector<NodeName>{address("fd12::1")});
    QVERIFY(!snapshot.nodes[2].joined && !snapshot.nodes[3].joined);
    Topology topology;
    topology.apply(snapshot);
    for (const std::uint16_t how : {std::uint16_t{State::Stale}, std::uint16_t{State::Failed}, std::uint16_t{State::Reachable}}) {
        hal::InterfaceState later = state;
        later.neighbours[1].state = how;
        RouterSnapshot next = snapshotOf(later, "linux nan0");
        next.taken += std::chrono::seconds(10);
        QVERIFY(topology.apply(next).empty());
        const auto advice = advise(topology, next.taken + std::chrono::hours(1));
        QVERIFY(std::none_of(advice.begin(), advice.end(), [](const Advice& one) { return std::holds_alternative<advice::StuckJoining>(one.what); }));
    }
    QVERIFY(!snapshot.nodes[2].parents);
    QCOMPARE(snapshot.nodes[3].addresses.front(), address("fd12::9"));
    QVERIFY(!snapshot.nodes[3].parents && !snapshot.nodes[3].hops);
    QVERIFY(snapshot.links.empty());
}

void TestSystemRouters::tellsThatAnInterfaceIsMissing() {
    const auto router = LinuxRouter::open("linux:nosuch0");
    Told told;
    QVERIFY((*router)->start(told.hooks()));
    QVERIFY(told.states.empty());
    QTRY_VERIFY(!told.states.empty() && told.states.back().phase == RouterPhase::Waiting);
    QVERIFY(told.states.back().error == hal::routerError(hal::RouterError::NoInterface));
    QVERIFY(told.snapshots.empty());
}

void TestSystemRouters::tellsTheLoopback() {
    const auto router = LinuxRouter::open("linux:lo");
    Told told;
    QVERIFY((*router)->start(told.hooks()));
    QTRY_VERIFY(!told.snapshots.empty());
    QCOMPARE(told.snapshots.back().source, std::string("linux lo"));
    QVERIFY(told.states.back().phase == RouterPhase::Watching);
}

QTEST_GUILESS_MAIN(TestSystemRouters)
#include "tst_system_routers.moc"
