#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/mesh/Comparison.h"
#include "app/mesh/Export.h"
#include "app/mesh/Figures.h"
#include "app/mesh/LinkHistory.h"
#include "app/mesh/csmp/CsmpSnapshot.h"
#include "tests/unit/app/mesh/MeshSamples.h"

using namespace ami;
using namespace ami::app::mesh;
using namespace ami::app::mesh::test;
using namespace std::chrono_literals;

namespace csmp = ami::mesh::csmp;

class TestMeshValues : public QObject {
    Q_OBJECT

    static Bytes octets(const Eui64& eui64) { return Bytes(eui64.octets.begin(), eui64.octets.end()); }
    static Bytes octets(const char* address) {
        const auto ipv6 = *Ipv6Address::parse(address);
        return Bytes(ipv6.octets.begin(), ipv6.octets.end());
    }

    static std::vector<RouterSnapshot> run(int rsl, bool hasThird = true) {
        std::vector<RouterSnapshot> snapshots;
        for (int i = 0; i < 5; ++i) {
            MeshBuilder builder{std::chrono::seconds(i)};
            builder.root(1).node(2, {1}).link(1, 2, rsl + i - 2, rsl + 10);
            if (hasThird) builder.node(3, {1});
            snapshots.push_back(builder.build());
        }
        return snapshots;
    }

private slots:
    // --- CSMP -------------------------------------------------------------------------------------------------------------------------

    void nodesOwnReportGivesLevelsOfItsParent() {
        csmp::RplParent parent;
        parent.index = 1;
        parent.routeIndex = 7;
        parent.globalAddress = octets("fd12:3456::200:5eef:1000:1");
        parent.linkEtx = 160;
        const ami::mesh::CsmpReport report{
            {csmp::DeviceId{1, "00005EEF10000002"}, csmp::IpAddress{1, 2, 2, 64, octets("fd12:3456::200:5eef:1000:2")},
             csmp::RplInstance{1, 0, 240, 288, 1, octets("fd12:3456::200:5eef:1000:1"), 5, {parent}, {}},
             csmp::RplMetrics{7, 1, 288, 1, 160, 160, -88, -92, 60, 50, 5}, csmp::Uptime{90}},
            {}};
        const auto snapshot = snapshotOf(report, {}, "csmp", epoch);
        QVERIFY(snapshot.coverage == Coverage::Part && snapshot.nodes.size() == 2 && snapshot.links.size() == 1);
        const auto own = std::find_if(snapshot.nodes.begin(), snapshot.nodes.end(), [](const NodeReport& one) { return one.eui64 == eui(2); });
        QVERIFY(own != snapshot.nodes.end());
        const NodeReport& node = *own;
        // The DODAG's name is the address of its root (RFC 6550 6.3.1).
        const NodeReport& root = snapshot.nodes[own == snapshot.nodes.begin() ? 1 : 0];
        QVERIFY(root.role && root.role->value == NodeRole::BorderRouter && root.addresses.size() == 1);
        QVERIFY(node.rank->value == 288 && node.hops->value == 1 && node.uptime->value == 90s && node.rank->by == Witness::Node);
        QVERIFY(node.parents && node.parents->value.size() == 1);
        const LinkReport& link = snapshot.links[0];
        // Forward is away from the node: the parent hears -88.
        QVERIFY(link.rslOut->value == -88 && link.rslIn->value == -92 && link.etx->value == 1.25);
        const auto turned = snapshotOf(report, {}, "csmp", epoch, {true, 160});
        QVERIFY(turned.links[0].rslIn->value == -88 && turned.links[0].rslOut->value == -92 && turned.links[0].etx->value == 1.0);
    }

    void nodesAndRoutersWordsMeetInOneLink() {
        Topology topology;
        topology.apply(MeshBuilder(0s).root(1).node(2, {1}).node(3, {2}).link(1, 2, -70, -71).build());
        QVERIFY(!hopFigures(topology, NodeId(2)).margin);
        csmp::Neighbor parent;
        parent.address = octets(eui(2));
        parent.rssiForward = -84;
        parent.rssiReverse = -86;
        parent.sent = 400;
        parent.acked = 360;
        parent.etx = 142;
        topology.apply(snapshotOf({{csmp::DeviceId{1, "00005EEF10000003"}, parent}, {}}, {}, "csmp", epoch + 1s));
        const auto hop = hopFigures(topology, NodeId(2));
        QVERIFY(hop.rslAtParent->value == -84 && hop.rslAtNode->value == -86 && hop.margin == 18 && hop.band == MarginBand::Fair);
        QVERIFY(hop.loss && hop.loss->basis == LossBasis::CountersTotal && hop.loss->sent == 400);
        QVERIFY(qFuzzyCompare(hop.loss->ratio, 0.1));
    }

    void unsetLevelsAndNonsenseAreNotReported() {
        csmp::Neighbor neighbor;
        neighbor.address = octets(eui(1));
        neighbor.rssiForward = 0;
        neighbor.rssiReverse = -500;
        neighbor.etx = 0;
        neighbor.sent = 5;
        neighbor.acked = 9;
        const auto snapshot = snapshotOf({{neighbor}, {}}, {eui(2), {}}, "csmp", epoch);
        QVERIFY(!snapshot.links[0].rslIn && !snapshot.links[0].rslOut && !snapshot.links[0].etx && !snapshot.links[0].frames);
    }

    void namesAreShortAndHarmless() {
        csmp::Hardware hardware;
        hardware.name = "\x1b[31mm" + std::string(100, 'e');
        csmp::WpanStatus status;
        status.ssid = toBytes("AMI\n\xC2\x9B" "Test");
        const auto snapshot = snapshotOf({{hardware, status}, {}}, {eui(2), {}}, "csmp", epoch);
        QCOMPARE(snapshot.nodes.at(0).name->value, "[31mm" + std::string(59, 'e'));
        QCOMPARE(*snapshot.network.name, std::string("AMI  Test"));
        hardware.name = "\x1b";
        QVERIFY(!snapshotOf({{hardware}, {}}, {eui(2), {}}, "csmp", epoch).nodes.at(0).name);
    }

    void reportWithoutASenderGivesNothing() { QVERIFY(snapshotOf({{csmp::Uptime{1}}, {}}, {}, "csmp", epoch).nodes.empty()); }

    // --- comparison -------------------------------------------------------------------------------------------------------------------

    void closedDoorCostsDecibels() {
        const auto comparison = compare(run(-80), run(-95));
        QVERIFY(comparison.verdict == Verdict::Worse && comparison.median == -15 && comparison.weakBefore == 0 && comparison.weakAfter == 1);
        QCOMPARE(comparison.links.size(), 1u);
        QVERIFY((comparison.links[0].before == LevelSummary{-80, -82, -78, 5}) && comparison.links[0].isInUse);
        QVERIFY(comparison.nodes.empty());
    }

    // Three of four nodes die; the one that is left hears as well as ever.
    void nodesThatDieMakeARunWorse() {
        const auto four = [](int second, bool isLate) {
            MeshBuilder mesh{std::chrono::seconds(second)};
            mesh.root(1).node(2, {1}).link(1, 2, -70, -70);
            if (!isLate) mesh.node(3, {1}).node(4, {3}).node(5, {3}).link(1, 3, -72, -72).link(3, 4, -74, -74).link(3, 5, -75, -75);
            return mesh.build();
        };
        const auto comparison = compare(std::vector{four(0, false)}, std::vector{four(9, true)});
        QVERIFY(comparison.verdict == Verdict::Worse && comparison.median == 0);
        QCOMPARE(comparison.goneNodes, std::size_t{3});
        QCOMPARE(comparison.goneLinks, std::size_t{3});
        // When not even the one is left, the runs are still of one mesh.
        const auto all = compare(std::vector{four(0, false)}, std::vector{MeshBuilder(9s).root(1).build()});
        QVERIFY(all.verdict == Verdict::Worse && !all.median && all.goneNodes == 4);
    }

    void aNodeThatMovesToAHeardParentHasLostNothing() {
        const auto before = MeshBuilder(0s).root(1).node(2, {1}).node(3, {1}).link(1, 2, -70, -70).link(1, 3, -80, -80).build();
        const auto after = MeshBuilder(9s).root(1).node(2, {1}).node(3, {2}).link(1, 2, -70, -70).link(2, 3, -60, -60).build();
        const auto comparison = compare(std::vector{before}, std::vector{after});
        QVERIFY(comparison.verdict == Verdict::Same && comparison.goneLinks == 0 && comparison.goneNodes == 0);
        // Where nobody hears its new way, the old one is missed.
        const auto unheard = MeshBuilder(9s).root(1).node(2, {1}).node(3, {2}).link(1, 2, -70, -70).build();
        QVERIFY(compare(std::vector{before}, std::vector{unheard}).goneLinks == 1);
    }

    void aLinkThatSaysNoLevelInAShortRunIsNotGone() {
        const auto before = MeshBuilder(0s).root(1).node(2, {1}).node(3, {2}).link(1, 2, -70, -70).link(2, 3, -80, -80).build();
        const auto after = MeshBuilder(9s).root(1).node(2, {1}).node(3, {2}).link(1, 2, -70, -70).build();
        const auto comparison = compare(std::vector{before}, std::vector{after});
        QVERIFY(comparison.verdict == Verdict::Same && comparison.goneLinks == 0);
    }

    void oneLostFrameDoesNotHideAHundred() {
        Topology topology;
        topology.apply(MeshBuilder(0s).root(1).node(2, {1}).link(1, 2, -70, -70).frames(1, 2, 500, 400).frames(2, 1, 1, 0).build());
        const HopFigures hop = hopFigures(topology, *topology.find(NodeName(eui(2))));
        QVERIFY(hop.loss && hop.loss->sent == 500 && hop.loss->arrived == 400);
        // One frame alone is told, but it is no reason to stand first.
        Topology few;
        few.apply(MeshBuilder(0s).root(1).node(2, {1}).node(3, {1}).link(1, 2, -70, -70).link(1, 3, -80, -80).frames(2, 1, 1, 0).build());
        const auto rows = worstFirst(few, epoch);
        QVERIFY(rows.at(1).hop.loss && rows.at(1).hop.loss->ratio == 1.0);
        QCOMPARE(few.node(rows.at(0).hop.node).report.eui64, std::optional(eui(3)));
        const auto before = MeshBuilder(0s).root(1).node(2, {1}).link(1, 2, -70, -70).frames(2, 1, 1, 1).build();
        const auto after = MeshBuilder(0s).root(1).node(2, {1}).link(1, 2, -70, -70).frames(2, 1, 1, 0).build();
        QVERIFY(compare(std::vector{before}, std::vector{after}).nodes.empty());
    }

    void smallDifferencesAreTheSame() {
        QVERIFY(compare(run(-80), run(-82)).verdict == Verdict::Same);
        QVERIFY(compare(run(-80), run(-77)).verdict == Verdict::Better);
    }

    void lostNodeIsNamed() {
        const auto comparison = compare(run(-80), run(-80, false));
        QCOMPARE(comparison.nodes.size(), 1u);
        QVERIFY(comparison.nodes[0].node == NodeName(eui(3)) && comparison.nodes[0].wasThere && !comparison.nodes[0].isThere);
    }

    void runsWithoutACommonLinkHaveNoVerdict() {
        QVERIFY(compare(run(-80), {}).verdict == Verdict::NothingInCommon);
        QVERIFY(compare({}, {}).links.empty());
    }

    // --- export -----------------------------------------------------------------------------------------------------------------------

    void emptyCellMeansNotReported() {
        Topology topology;
        topology.apply(MeshBuilder(0s).root(1).node(2, {1}).node(3, {2}).link(1, 2, -70, -72).build());
        const QStringList rows = QString::fromStdString(nodesToCsv(topology, epoch + 1500ms)).split(QStringLiteral("\r\n"));
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[1], QStringLiteral("00:00:5e:ef:10:00:00:02,,,ffn,operational,00:00:5e:ef:10:00:00:01,,1,-70,-72,32,good,,,,,,,1,1.5,,"));
        QCOMPARE(rows[2], QStringLiteral("00:00:5e:ef:10:00:00:03,,,ffn,operational,00:00:5e:ef:10:00:00:02,,2,,,,,,,,,,,0,1.5,,"));
        const QStringList links = QString::fromStdString(linksToCsv(topology, epoch + 1500ms)).split(QStringLiteral("\r\n"));
        QCOMPARE(links[1], QStringLiteral("00:00:5e:ef:10:00:00:01,00:00:5e:ef:10:00:00:02,-70,1.5,-72,1.5,32,,,,,,"));
    }

    void textCannotBecomeAFormulaOrAColumn() {
        Topology topology;
        RouterSnapshot snapshot = MeshBuilder(0s).root(1).node(2, {1}).build();
        snapshot.nodes[1].name = Sample<std::string>{"=1+1,\"x\"\n", epoch, Witness::Node};
        topology.apply(snapshot);
        QVERIFY(nodesToCsv(topology, epoch).find(",\"'=1+1,\"\"x\"\"\n\",") != std::string::npos);
    }

    void geoJsonHasPointsAndLines() {
        Topology topology;
        topology.apply(MeshBuilder(0s).root(1).at(50, 8).node(2, {1}).at(50.5, 8.5).node(3, {2}).link(1, 2, -70, -72).build());
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(toGeoJson(topology, epoch))).object();
        QCOMPARE(json[QStringLiteral("type")].toString(), QStringLiteral("FeatureCollection"));
        const auto features = json[QStringLiteral("features")].toArray();
        QCOMPARE(features.size(), 5);
        // Longitude first.
        QCOMPARE(features[1][QStringLiteral("geometry")][QStringLiteral("coordinates")].toArray(), (QJsonArray{8.5, 50.5}));
        QVERIFY(features[2][QStringLiteral("geometry")].isNull());
        QCOMPARE(features[3][QStringLiteral("geometry")][QStringLiteral("type")].toString(), QStringLiteral("LineString"));
        QCOMPARE(features[3][QStringLiteral("properties")][QStringLiteral("marginDb")].toInt(), 32);
        QVERIFY(features[4][QStringLiteral("properties")][QStringLiteral("rslDbm")].isNull());
    }

    // --- loss and history -------------------------------------------------------------------------------------------------------------

    void intervalOfALossIsWilsons() {
        // Newcombe 1998, table I: 81 of 263 gives 0.2553 to 0.3662; 0 of 20 gives 0 to 0.1611; 1 of 29 gives 0.0061 to 0.1718.
        const auto near = [](double a, double b) { return std::abs(a - b) < 0.00006; };
        const auto many = lossOf(LossBasis::Probes, 263, 263 - 81, {}, {});
        QVERIFY(near(many->low, 0.2553) && near(many->high, 0.3662));
        const auto none = lossOf(LossBasis::Probes, 20, 20, {}, {});
        QVERIFY(none->low == 0 && near(none->high, 0.1611));
        const auto one = lossOf(LossBasis::Probes, 29, 28, {}, {});
        QVERIFY(near(one->low, 0.0061) && near(one->high, 0.1718));
        QVERIFY(!lossOf(LossBasis::Probes, 0, 0, {}, {}) && !lossOf(LossBasis::Probes, 5, 6, {}, {}));
    }

    void historyKeepsChangesAndTheLastPoint() {
        Topology topology;
        LinkHistory history(4);
        for (int i = 0; i < 10; ++i) {
            topology.apply(MeshBuilder(std::chrono::seconds(i)).root(1).node(2, {1}).link(1, 2, i < 8 ? -70 : -70 - i, -72).build());
            history.add(topology);
            history.add(topology);
        }
        const auto& points = history.of(0);
        QCOMPARE(points.size(), 4u);
        QVERIFY(points[0].time == epoch && points[1].time == epoch + 7s && points[2].atA == -78 && points[3].atA == -79 && points[3].atB == -72);
        QVERIFY(history.of(99).empty());
    }
};

QTEST_APPLESS_MAIN(TestMeshValues)
#include "tst_mesh_values.moc"
