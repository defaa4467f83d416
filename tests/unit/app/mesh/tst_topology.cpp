#include <QTest>

#include "app/mesh/Topology.h"
#include "tests/unit/app/mesh/MeshSamples.h"
#include "tests/unit/app/mesh/MeshText.h"

using namespace ami;
using namespace ami::app::mesh;
using namespace ami::app::mesh::test;
using namespace std::chrono_literals;

class TestTopology : public QObject {
    Q_OBJECT

    static QStringList apply(Topology& topology, const RouterSnapshot& snapshot) {
        QStringList text;
        for (const auto& event : topology.apply(snapshot)) text << line(topology, event, epoch);
        return text;
    }

private slots:
    void firstWholeSnapshotIsTheStateToStartFrom() {
        Topology topology;
        QCOMPARE(apply(topology, MeshBuilder(0s).root(1).node(2, {1}).node(3, {2}).build()), QStringList());
        QCOMPARE(topology.nodes().size(), 3u);
        QVERIFY(topology.nodes()[2].hops == 2u);
        // It stood there before: nobody knows since when.
        QVERIFY(!topology.nodes()[2].ladder.since().has_value() && topology.nodes()[2].ladder.rung() == JoinRung::Operational);
    }

    void sameSnapshotAgainSaysNothing() {
        Topology topology;
        topology.apply(MeshBuilder(0s).root(1).node(2, {1}).link(1, 2, -80, -82).build());
        QCOMPARE(apply(topology, MeshBuilder(1s).root(1).node(2, {1}).link(1, 2, -80, -82).build()), QStringList());
    }

    void olderSnapshotOfTheSameRouterChangesNothing() {
        Topology topology;
        topology.apply(MeshBuilder(10s).root(1).node(2, {1}).build());
        QCOMPARE(apply(topology, MeshBuilder(9s).root(1).build()), QStringList());
        QVERIFY(topology.nodes()[1].isPresent);
    }

    void aClockThatIsSetBackDoesNotFreezeTheMesh() {
        Topology topology;
        topology.apply(MeshBuilder(2h).root(1).node(2, {1}).node(3, {1}).link(1, 2, -70, -70).frames(2, 1, 100, 100).build());
        // An hour is given back; what has changed since is seen.
        QCOMPARE(apply(topology, MeshBuilder(1h).root(1).node(2, {1}).node(3, {2}).link(1, 2, -95, -95).frames(2, 1, 110, 110).build()),
                 (QStringList{QStringLiteral("3600.000 03 parent-changed 01 to 02, hops 2"), QStringLiteral("3600.000 02 link-weakened to 01, 01 hears -95 dBm, margin 9, hops 1")}));
        QVERIFY(topology.lastTaken() == epoch + 1h);
        // Nor what nodes say of themselves, one at a time.
        topology.apply(MeshBuilder(3h).part("csmp").node(2, {1}).link(2, 1, -60, -60).build());
        topology.apply(MeshBuilder(1h + 5min).part("csmp").node(3, {2}).link(3, 2, -50, -50).build());
        topology.apply(MeshBuilder(1h + 6min).part("csmp").node(2, {1}).link(2, 1, -85, -85).build());
        QCOMPARE(topology.link(NodeId(0), NodeId(1))->atB.rsl->value, -85);
        QVERIFY(topology.node(NodeId(1)).lastSeen == epoch + 1h + 6min);
        // Counters go on from there.
        topology.apply(MeshBuilder(1h + 7min).root(1).node(2, {1}).node(3, {2}).link(1, 2, -85, -85).frames(2, 1, 210, 160).build());
        const auto loss = topology.link(NodeId(0), NodeId(1))->countersFrom(NodeId(1)).loss(600s);
        QVERIFY(loss && loss->basis == LossBasis::Counters && loss->sent == 110 && loss->arrived == 60);
    }

    void whoeverIsHeardThroughOneNodeAtATimeHasNoInventedTimes() {
        Topology topology;
        topology.apply(MeshBuilder(10s).part("csmp").node(2, {1}).build());
        const JoinLadder& ladder = topology.node(*topology.find(NodeName(eui(2)))).ladder;
        QCOMPARE(ladder.rung(), std::optional(JoinRung::Operational));
        QVERIFY(!ladder.since() && !ladder.reached(JoinRung::Heard));
        // What is seen of it later has its time.
        topology.apply(MeshBuilder(20s).part("csmp").node(2, {}, JoinRung::Authenticated).build());
        topology.apply(MeshBuilder(30s).part("csmp").node(2, {1}).build());
        QVERIFY(topology.node(*topology.find(NodeName(eui(2)))).ladder.since() == epoch + 30s);
    }

    void changedLimitsCountAtOnceAndAreNoEvent() {
        Topology topology;
        topology.apply(MeshBuilder(0s).root(1).node(2, {1}).node(3, {2}).link(1, 2, -80, -80).link(2, 3, -92, -92).build());
        const auto weak = [&topology] { return std::pair(topology.links()[0].isWeak, topology.links()[1].isWeak); };
        QCOMPARE(weak(), std::pair(false, true));
        Thresholds limits;
        limits.poorRsl = -95;
        topology.setThresholds(limits);
        QCOMPARE(weak(), std::pair(false, false));
        limits.poorRsl = -75;
        topology.setThresholds(limits);
        QCOMPARE(weak(), std::pair(true, true));
        QCOMPARE(apply(topology, MeshBuilder(1s).root(1).node(2, {1}).node(3, {2}).link(1, 2, -80, -80).link(2, 3, -92, -92).build()), QStringList());
    }

    void aNewParentMakesItsLinkCountAtOnce() {
        Topology topology;
        topology.apply(MeshBuilder(0s).root(1).node(2, {1}).node(3, {1}).link(1, 2, -70, -70).link(1, 3, -70, -70).link(2, 3, -95, -95).build());
        // The node itself says whom it has chosen, and nothing of levels.
        QCOMPARE(apply(topology, MeshBuilder(1s).part("csmp").node(3, {2}).build()),
                 (QStringList{QStringLiteral("1.000 03 parent-changed 01 to 02, hops 2"), QStringLiteral("1.000 03 link-weakened to 02, 02 hears -95 dBm, margin 9, hops 2")}));
        QVERIFY(topology.link(NodeId(1), NodeId(2))->isWeak);
        topology.apply(MeshBuilder(2s).part("csmp").node(3, {1}).build());
        QVERIFY(!topology.link(NodeId(1), NodeId(2))->isWeak);
    }

    void nodeThatTheRouterDropsVanishesAndKeepsItsNumber() {
        Topology topology;
        topology.apply(MeshBuilder(0s).root(1).node(2, {1}).node(3, {2}).build());
        QCOMPARE(apply(topology, MeshBuilder(1s).root(1).node(3, {1}).build()),
                 (QStringList{QStringLiteral("1.000 03 parent-changed 02 to 01, hops 1"), QStringLiteral("1.000 02 vanished ")}));
        QCOMPARE(apply(topology, MeshBuilder(2s).root(1).node(4, {1}).node(3, {1}).node(2, {1}).build()),
                 (QStringList{QStringLiteral("2.000 04 appeared operational, hops 1"), QStringLiteral("2.000 04 parent-changed none to 01, hops 1"),
                              QStringLiteral("2.000 02 appeared operational, hops 1"), QStringLiteral("2.000 02 parent-changed none to 01, hops 1")}));
        QVERIFY(topology.find(NodeName(eui(2))) == NodeId(1));
        QVERIFY(topology.find(NodeName(eui(4))) == NodeId(3));
    }

    void swappedParentsAreAChangeOfTheFirstAlone() {
        Topology topology;
        topology.apply(MeshBuilder(0s).root(1).node(2, {1}).node(3, {1}).node(4, {2, 3}).build());
        QCOMPARE(apply(topology, MeshBuilder(1s).root(1).node(2, {1}).node(3, {1}).node(4, {3, 2}).build()),
                 QStringList{QStringLiteral("1.000 04 parent-changed 02 to 03, hops 2")});
        QCOMPARE(apply(topology, MeshBuilder(2s).root(1).node(2, {1}).node(3, {1}).node(4, {3}).build()),
                 QStringList{QStringLiteral("2.000 04 backup-lost 02, hops 2")});
    }

    void nodeThatLosesItsRoutesFallsDownTheLadder() {
        Topology topology;
        topology.apply(MeshBuilder(0s).root(1).build());
        topology.apply(MeshBuilder(1s).root(1).node(2, {1}).build());
        QCOMPARE(apply(topology, MeshBuilder(5s).root(1).node(2, {}, JoinRung::Authenticated).build()),
                 (QStringList{QStringLiteral("5.000 02 rung-lost operational to authenticated"), QStringLiteral("5.000 02 parent-changed 01 to none")}));
        const JoinLadder& ladder = topology.nodes()[1].ladder;
        QVERIFY(ladder.since() == epoch + 5s && !ladder.reached(JoinRung::Operational));
    }

    void weakLinkRecoversWithHysteresisAndOnlyInUse() {
        Topology topology;
        const auto with = [](std::chrono::seconds at, int rsl) {
            return MeshBuilder(at).root(1).node(2, {1}).node(3, {2}).link(1, 2, rsl, -70).link(1, 3, -99, -99).build();
        };
        topology.apply(with(0s, -80));
        QCOMPARE(apply(topology, with(1s, -90)), QStringList());
        QCOMPARE(apply(topology, with(2s, -91)), QStringList{QStringLiteral("2.000 02 link-weakened to 01, 01 hears -91 dBm, margin 13, hops 1")});
        QCOMPARE(apply(topology, with(3s, -89)), QStringList());
        QCOMPARE(apply(topology, with(4s, -92)), QStringList());
        QCOMPARE(apply(topology, with(5s, -86)), QStringList{QStringLiteral("5.000 02 link-recovered to 01, 01 hears -86 dBm, margin 18, hops 1")});
    }

    void lossComesFromCountersThatMoved() {
        Topology topology;
        const auto with = [](std::chrono::seconds at, std::uint64_t sent, std::uint64_t acked) {
            return MeshBuilder(at).root(1).node(2, {1}).frames(2, 1, sent, acked).build();
        };
        topology.apply(with(0s, 1000, 900));
        QCOMPARE(apply(topology, with(10s, 1010, 900)), QStringList());  // 10 frames are too few to say anything
        QCOMPARE(apply(topology, with(20s, 1020, 918)), QStringList{QStringLiteral("20.000 02 loss-raised 01 10.0 % of 20, hops 1")});
        // The counters begin anew: nothing is compared across that.
        QCOMPARE(apply(topology, with(30s, 5, 5)), QStringList());
        QCOMPARE(apply(topology, with(40s, 105, 105)), QStringList{QStringLiteral("40.000 02 loss-cleared 01 0.0 % of 100, hops 1")});
    }

    void lossIsNeverInferredFromALevel() {
        Topology topology;
        topology.apply(MeshBuilder(0s).root(1).node(2, {1}).link(1, 2, -103, -103).build());
        QVERIFY(!hopFigures(topology, NodeId(1)).loss.has_value());
    }

    void probesOfTwentyOrMoreRaiseLoss() {
        Topology topology;
        topology.apply(MeshBuilder(0s).root(1).node(2, {1}).build());
        QCOMPARE(apply(topology, MeshBuilder(1s).part("probe").probe(2, 19, 10).build()), QStringList());
        QCOMPARE(apply(topology, MeshBuilder(2s).part("probe").probe(2, 20, 18).build()),
                 QStringList{QStringLiteral("2.000 02 loss-raised none 10.0 % of 20, hops 1")});
        QCOMPARE(apply(topology, MeshBuilder(3s).part("probe").probe(2, 20, 19).build()),
                 QStringList{QStringLiteral("3.000 02 loss-cleared none 5.0 % of 20, hops 1")});
        QVERIFY(topology.nodes()[1].ladder.answered().has_value());
    }

    void twoWitnessesOfOneLinkMeetAndTheNewerWordCounts() {
        Topology topology;
        topology.apply(MeshBuilder(0s).root(1).node(2, {1}).link(1, 2, -80, -85).build());
        RouterSnapshot node = MeshBuilder(5s).part("csmp").link(2, 1, -77, -79).build();
        for (auto& link : node.links) link.rslIn->by = link.rslOut->by = Witness::Node;
        topology.apply(node);
        const Link* link = topology.link(NodeId(0), NodeId(1));
        QVERIFY(link && link->atA.rsl->value == -79 && link->atB.rsl->value == -77 && link->atB.rsl->by == Witness::Node);
        topology.apply(MeshBuilder(9s).root(1).node(2, {1}).link(1, 2, -90, -91).build());
        QVERIFY(topology.link(NodeId(1), NodeId(0))->atA.rsl->value == -90);
        // The router reports the neighbour no more: what the node said is what is left, with its age.
        topology.apply(MeshBuilder(10s).root(1).node(2, {1}).build());
        QVERIFY(topology.link(NodeId(1), NodeId(0))->isPresent && topology.link(NodeId(1), NodeId(0))->atA.rsl->taken == epoch + 5s);
    }

    void valueThatIsNoLongerReportedIsGone() {
        Topology topology;
        topology.apply(MeshBuilder(0s).root(1).node(2, {1}).link(1, 2, -80, -85).build());
        topology.apply(MeshBuilder(1s).root(1).node(2, {1}).build());
        QVERIFY(!topology.link(NodeId(0), NodeId(1))->isPresent);
        QVERIFY(!hopFigures(topology, NodeId(1)).rslAtNode && !hopFigures(topology, NodeId(1)).margin);
    }

    void partialReportDoesNotKeepADroppedNodeInTheMesh() {
        Topology topology;
        topology.apply(MeshBuilder(0s).root(1).node(2, {1}).build());
        topology.apply(MeshBuilder(1s).part("csmp").node(2, {1}).build());
        QCOMPARE(apply(topology, MeshBuilder(2s).root(1).build()),
                 QStringList({QStringLiteral("2.000 02 vanished ")}));
    }

    void parentsInACircleHaveNoHopsAndEndThePath() {
        Topology topology;
        topology.apply(MeshBuilder(0s).root(1).node(2, {3}).node(3, {4}).node(4, {2}).node(5, {4}).build());
        for (std::uint32_t i = 1; i <= 4; ++i) QVERIFY(!topology.nodes()[i].hops);
        QCOMPARE(topology.path(NodeId(4)).size(), 4u);
        QCOMPARE(topology.descendants()[0], 0u);
    }

    void addressThatStoodAloneJoinsItsNode() {
        Topology topology;
        const auto address = *Ipv6Address::parse("2001:db8::77");
        RouterSnapshot first = MeshBuilder(0s).root(1).build();
        NodeReport alone;
        alone.addresses.push_back(address);
        first.nodes.push_back(alone);
        topology.apply(first);
        const auto number = topology.find(NodeName(address));
        QVERIFY(number == NodeId(1) && !topology.node(*number).report.eui64);
        RouterSnapshot second = MeshBuilder(1s).root(1).node(9, {1}).build();
        second.nodes.back().addresses.push_back(address);
        topology.apply(second);
        QVERIFY(topology.find(NodeName(eui(9))) == number && topology.find(NodeName(address)) == number);
    }

    void parentIsFoundThroughTheEui64InItsAddress() {
        Topology topology;
        RouterSnapshot snapshot = MeshBuilder(0s).root(1).node(2, {}).build();
        snapshot.nodes[1].parents = Sample<std::vector<NodeName>>{{*Ipv6Address::parse("fd12:3456::200:5eef:1000:1")}, epoch, Witness::Router};
        topology.apply(snapshot);
        QVERIFY(topology.nodes()[1].parents == std::vector<NodeId>{NodeId(0)});
        QCOMPARE(topology.nodes().size(), 2u);
    }
};

QTEST_APPLESS_MAIN(TestTopology)
#include "tst_topology.moc"
