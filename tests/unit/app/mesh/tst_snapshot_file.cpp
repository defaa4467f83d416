#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <fstream>

#include "app/mesh/Thresholds.h"
#include "app/mesh/Topology.h"
#include "app/mesh/recorded/RecordedRouter.h"
#include "app/mesh/recorded/SnapshotFile.h"
#include "app/mesh/routers/WsbrdSnapshot.h"
#include "tests/unit/app/mesh/MeshSamples.h"

using namespace ami;
using namespace ami::app::mesh;
using namespace ami::app::mesh::test;
using namespace std::chrono_literals;

namespace {

/// Every field of every part set.
RouterSnapshot full() {
    RouterSnapshot s = MeshBuilder(0s).root(1).node(2, {1}).at(50.25, -8.5).rank(256).through(1).link(1, 2, -80, -82).etx(1.25).frames(2, 1, 100, 95).probe(2, 20, 19).build();
    s.source = "wsbrd \"x\"";
    s.network = {"AMI Test", "NA", "SMALL", 0x20A3, 2, 2, 1, 0, 0, "2.10.2"};
    auto& node = s.nodes[1];
    node.addresses = {*Ipv6Address::parse("fd12::2")};
    node.hops = Sample<std::uint32_t>{1, s.taken - 5s, Witness::Node};
    node.pathEtx = Sample<double>{2.5, s.taken, Witness::Node};
    node.uptime = Sample<std::chrono::seconds>{77s, s.taken, Witness::Node};
    node.name = Sample<std::string>{"pole 12, \"left\"", s.taken, Witness::Log};
    auto& link = s.links[0];
    link.rssi = Sample<int>{-81, s.taken, Witness::Probe};
    link.lqiIn = link.lqiOut = Sample<std::uint8_t>{200, s.taken, Witness::Router};
    s.links[1].received = Sample<std::uint64_t>{UINT64_MAX, s.taken, Witness::Node};
    s.links[1].lost = Sample<std::uint64_t>{3, s.taken, Witness::Log};
    s.probes[0].kind = ProbeKind::CoapPing;
    s.probes[0].best = 86ms;
    s.probes[0].median = 100ms;
    s.probes[0].p95 = 300ms;
    s.probes[0].worst = 683ms;
    return s;
}

int code(std::string_view text) {
    const auto snapshots = readSnapshots(text, "test");
    return snapshots ? -1 : static_cast<int>(snapshots.error().code);
}

/// JSON with apostrophes in place of quotes.
std::string json(std::string text) {
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

}  // namespace

class TestSnapshotFile : public QObject {
    Q_OBJECT

private slots:
    void snapshotSurvivesTheRoundTrip() {
        const auto again = readSnapshots(toJson(full()), "other");
        QVERIFY(again && again->size() == 1);
        QVERIFY(again->front() == full());
        QCOMPARE(toJson(again->front()), toJson(full()));
    }

    void namesOfFilesAndDaemonsAreShortAndHarmless() {
        RouterSnapshot odd = full();
        odd.nodes[1].name->value = "\x1b[2J" + std::string(100, 'e');
        odd.network.name = "AMI\xC2\x9B";
        odd.source = "\x1b" + std::string(200, 's');
        const auto read = readSnapshots(toJson(odd), "x");
        QVERIFY(read);
        QCOMPARE(read->at(0).nodes[1].name->value, "[2J" + std::string(61, 'e'));
        QCOMPARE(*read->at(0).network.name, std::string("AMI"));
        // Sources are told apart by it.
        QCOMPARE(read->at(0).source, std::string(200, 's'));
        hal::WsbrdValues values;
        values.network.name = "\x1b]0;x";
        values.network.domain = "\r\n";
        const auto snapshot = snapshotOf(values, "wsbrd", epoch);
        QCOMPARE(*snapshot.network.name, std::string("]0;x"));
        QVERIFY(!snapshot.network.domain);
    }

    void linesAndOneIndentedObjectAreRead() {
        const auto two = readSnapshots(toJson(full()) + "\n\n" + toJson(full()) + "\r\n", "x");
        QVERIFY(two && two->size() == 2);
        std::string indented = toJson(full());
        indented.replace(indented.find(",\"version\""), 1, ",\n  ");
        const auto one = readSnapshots(indented, "x");
        QVERIFY(one && one->size() == 1 && one->front() == full());
    }

    void everyTruncationIsRefused() {
        const std::string text = toJson(full());
        for (std::size_t length = 0; length < text.size(); ++length) QVERIFY(!readSnapshots(std::string_view(text).substr(0, length), "x"));
    }

    void everyChangedOctetIsReadOrRefused() {
        const std::string text = toJson(full());
        for (std::size_t i = 0; i < text.size(); ++i) {
            for (const int mask : {0x01, 0x10, 0x80}) {
                std::string changed = text;
                changed[i] = static_cast<char>(changed[i] ^ mask);
                const auto snapshots = readSnapshots(changed, "x");
                if (snapshots) QVERIFY(readSnapshots(toJson(snapshots->front()), "x").has_value());
            }
        }
    }

    void faultsNameTheLine() {
        const auto broken = readSnapshots(toJson(full()) + "\n{", "x");
        QVERIFY(!broken && broken.error().detail == 2 && static_cast<int>(broken.error().code) == 103);
        QCOMPARE(code(""), 107);
        QCOMPARE(code("\n \n"), 107);
        QCOMPARE(code("[]"), 102);
        QCOMPARE(code("{}"), 102);
        QCOMPARE(code(json("{'format': 'ami-mesh-snapshot', 'version': 2, 'taken': '2026-11-22T00:00:00Z'}")), 102);
        QCOMPARE(code(json("{'format': 'ami-mesh-snapshot', 'version': 1, 'taken': '2026-11-22T00:00:00Z', 'nodes': [{}]}")), 102);
        QCOMPARE(code(json("{'format': 'ami-mesh-snapshot', 'version': 1, 'taken': '2026-11-22T00:00:00Z', 'links': [{'node': 'x', 'peer': 'y'}]}")), 102);
        std::string deep = json("{'format': ");
        deep += std::string(10000, '[') + std::string(10000, ']') + "}";
        QCOMPARE(code(deep), 103);
    }

    void levelIsDecodedByItsType() {
        // 1.6 wrote an int32, 2.x an octet of dBm + 174; 255 is unknown.
        const auto rssi = [](const char* type, int value) {
            const std::string text = (json("{'t': 1, 'Nodes': [[[0,0,94,239,16,0,0,1],{'node_role':{'type':'y','data':0}}],[[0,0,94,239,16,0,0,2],{'rssi':{'type':'")) + type +
                                     json("','data':") + std::to_string(value) + "}}]]}";
            const auto snapshots = readSnapshots(text, "x");
            if (!snapshots || snapshots->front().links.empty() || !snapshots->front().links[0].rssi) return 999;
            return snapshots->front().links[0].rssi->value;
        };
        QCOMPARE(rssi("y", 73), -101);
        QCOMPARE(rssi("i", -101), -101);
        QCOMPARE(rssi("y", 255), 999);
        QCOMPARE(rssi("s", 73), 999);
    }

    void halfOfADaemonsWordsIsNoWhole() {
        const auto nodes = readSnapshots(json("{'type':'a(aya{sv})','data':[[[0,0,94,239,16,0,0,1],{'node_role':{'type':'y','data':0}}],"
                                              "[[0,0,94,239,16,0,0,2],{'node_role':{'type':'y','data':1},'is_authenticated':{'type':'b','data':true}}]]}"), "x", epoch);
        QVERIFY(nodes);
        QCOMPARE(nodes->at(0).coverage, Coverage::Part);
        // Whether it has routes stands in the other property.
        QVERIFY(nodes->at(0).nodes[0].joined && !nodes->at(0).nodes[1].joined);
        const auto routes = readSnapshots(json("{'type':'a(aybaay)','data':[[[253,18,0,0,0,0,0,0,2,0,94,239,16,0,0,2],false,[[253,18,0,0,0,0,0,0,2,0,94,239,16,0,0,1]]]]}"), "x", epoch);
        QVERIFY(routes);
        QCOMPARE(routes->at(0).coverage, Coverage::Part);
        // One file after the other: nobody goes, and nobody falls.
        Topology topology;
        topology.apply(MeshBuilder(-10s).root(1).node(2, {1}).node(3, {1}).build());
        RouterSnapshot first = nodes->at(0), second = routes->at(0);
        first.source = second.source = "test";
        QVERIFY(topology.apply(first).empty() && topology.apply(second).empty());
        QCOMPARE(topology.count(JoinRung::Operational), std::size_t{3});
    }

    void olderDaemonsParentIsTaken() {
        hal::WsbrdValues values;
        values.nodes.resize(3);
        for (std::uint8_t i = 0; i < 3; ++i) values.nodes[i].eui64 = eui(i + 1u);
        values.nodes[0].isBorderRouter = true;
        values.nodes[1].parent = eui(1);
        values.nodes[1].ipv6 = {*Ipv6Address::parse("fd00::2")};
        const auto snapshot = snapshotOf(values, "wsbrd 1.5", epoch);
        QVERIFY(snapshot.nodes[0].role->value == NodeRole::BorderRouter && snapshot.nodes[1].role->value == NodeRole::Router);
        QVERIFY(snapshot.nodes[1].joined->value == JoinRung::Operational && snapshot.nodes[1].parents->value == std::vector<NodeName>{eui(1)});
        QVERIFY(!snapshot.nodes[2].parents && snapshot.nodes[2].joined->value == JoinRung::Authenticated);
    }

    void flagAloneMakesNoLimitedNode() {
        hal::WsbrdValues values;
        values.nodes.resize(3);
        for (std::uint8_t i = 0; i < 3; ++i) values.nodes[i].eui64 = eui(i + 1u);
        values.nodes[0].nodeRole = 0;
        values.nodes[1].nodeRole = 1;
        values.nodes[2].nodeRole = 2;
        const auto address = [](int i) { return *Ipv6Address::parse("fd12::200:5eef:1000:" + std::to_string(i)); };
        values.routes = {{address(1), false, {}}, {address(2), true, {address(1)}}, {address(3), true, {address(1)}}};
        const auto snapshot = snapshotOf(values, "wsbrd", epoch);
        QVERIFY(snapshot.nodes[1].joined->value == JoinRung::Addressed && !snapshot.nodes[1].parents);
        QVERIFY(snapshot.nodes[2].joined->value == JoinRung::Operational && snapshot.nodes[2].role->value == NodeRole::Lfn && snapshot.nodes[2].parents);
    }

    void thresholdsAreEditedAsJson() {
        const auto edited = thresholdsFromJson(json("{'poorRsl': -95, 'lossLimit': 0.1, 'stuckAfter': 60}"));
        QVERIFY(edited && edited->poorRsl == -95 && edited->lossLimit == 0.1 && edited->stuckAfter == 60s && edited->sensitivity == -104);
        QVERIFY(thresholdsFromJson(toJson(*edited)).value_or(Thresholds()) == *edited);
        for (const std::string& bad : {std::string(), json("[]"), json("{'poorRSL': -95}"), json("{'poorRsl': 'x'}"), json("{'poorRsl': -95.5}"), json("{'lossLimit': 5}"), json("{'goodMargin': 5}"),
                                json("{'etxUnit': 0}"), json("{'hopWarning': -1}"), json("{'poorRsl': 99999999999}")}) {
            QVERIFY2(!thresholdsFromJson(bad).has_value(), bad.c_str());
        }
    }

    void recordingIsARouterLikeAnyOther() {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("two.jsonl")).toStdString();
        {
            std::ofstream file(path);
            RouterSnapshot later = full();
            later.taken += 3600s;
            file << toJson(full()) << '\n' << toJson(later) << '\n';
        }
        const auto factory = builtInRouters();
        auto router = factory.open("replay:" + path + "?speed=0");
        QVERIFY(router.has_value());
        QVERIFY((*router)->capabilities().has(Capability::Topology) && (*router)->capabilities().has(Capability::Counters) &&
                !(*router)->capabilities().has(Capability::RebuildTree));
        std::vector<RouterSnapshot> seen;
        std::vector<RouterPhase> phases;
        QVERIFY((*router)->start({[&](const RouterSnapshot& one) { seen.push_back(one); }, [&](const RouterState& state) { phases.push_back(state.phase); }}));
        QVERIFY(seen.empty());
        QCOMPARE((*router)->start({}).error().fault, Fault::Misuse);
        QTRY_COMPARE(seen.size(), 2u);
        QVERIFY((phases == std::vector{RouterPhase::Watching, RouterPhase::Stopped}));
        QCOMPARE((*router)->rebuildTree().error().fault, Fault::Unsupported);
    }

    void wrongAddressesAreRefused() {
        const auto factory = builtInRouters();
        const auto fault = [&factory](const char* address) { return static_cast<int>(factory.open(address).error().code); };
        QCOMPARE(fault("nonsense"), 100);
        QCOMPARE(fault(":x"), 100);
        QCOMPARE(fault("unheard:x"), 101);
        QCOMPARE(fault("replay:"), 100);
        QCOMPARE(fault("replay:x?speed=fast"), 100);
        QCOMPARE(fault("replay:/no/such/file"), 106);
    }
};

QTEST_GUILESS_MAIN(TestSnapshotFile)
#include "tst_snapshot_file.moc"
