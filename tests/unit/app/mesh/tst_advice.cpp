#include <QTest>

#include "app/mesh/Advice.h"
#include "app/mesh/Dominators.h"
#include "tests/unit/app/mesh/MeshSamples.h"
#include "tests/unit/app/mesh/MeshText.h"

using namespace ami;
using namespace ami::app::mesh;
using namespace ami::app::mesh::test;
using namespace std::chrono_literals;

class TestAdvice : public QObject {
    Q_OBJECT

    static QStringList adviceOf(const RouterSnapshot& snapshot, std::chrono::seconds later = 0s) {
        Topology topology;
        topology.apply(snapshot);
        return lines(topology, advise(topology, snapshot.taken + later));
    }

private slots:
    void healthyMeshNeedsNoAdvice() {
        QCOMPARE(adviceOf(MeshBuilder(0s).root(1).node(2, {1}).node(3, {1}).link(1, 2, -70, -72).link(1, 3, -60, -61).build()), QStringList());
    }

    void strongerNeighbourIsNamedWithBothMargins() {
        const auto advice = adviceOf(
            MeshBuilder(0s).root(1).node(2, {1}).node(3, {1}).link(1, 2, -60, -60).link(1, 3, -95, -94).link(3, 2, -70, -71).build());
        QCOMPARE(advice, (QStringList{QStringLiteral("problem 03 weak-link to 01, 01 hears -95 dBm, margin 9, limit -90, carries 0"),
                                      QStringLiteral("warning 03 better-parent 01 (margin 9, cost ?) to 02 (margin 33, cost ?), gain ? of 192, carries 0")}));
    }

    void strongNeighbourWithAWeakWayOfItsOwnIsNotBetter() {
        const auto advice = adviceOf(
            MeshBuilder(0s).root(1).node(2, {1}).node(3, {1}).link(1, 2, -96, -96).link(1, 3, -95, -94).link(3, 2, -70, -71).build());
        QVERIFY(advice.filter(QStringLiteral("03 better-parent")).isEmpty());
        // Both suffer below the same parent: one place for one repeater.
        QCOMPARE(advice.filter(QStringLiteral("repeater")), QStringList{QStringLiteral("warning 02 repeater-helps below 01 for 02 03, lacks 6 dB, carries 1")});
    }

    void ownDescendantIsNoCandidate() {
        const auto advice = adviceOf(
            MeshBuilder(0s).root(1).node(2, {1}).node(3, {2}).link(1, 2, -95, -95).link(2, 3, -60, -60).link(1, 3, -101, -101).build());
        QVERIFY(advice.filter(QStringLiteral("better-parent")).isEmpty());
        QCOMPARE(advice.filter(QStringLiteral("repeater")).size(), 1);
    }

    void pathCostsSayWhetherTheNodeWillMove() {
        const auto mesh = [](double etx) {
            return MeshBuilder(0s).root(1).rank(128).node(2, {1}).rank(256).node(3, {1})
                .link(1, 2, -60, -60).link(3, 1, -88, -88).etx(etx).link(3, 2, -70, -70).etx(1.0).build();
        };
        // 128 + 2.5 * 128 = 448 against 256 + 128 = 384: a gain that is too small, and nobody suffers.
        QCOMPARE(adviceOf(mesh(2.5)), QStringList());
        // 128 + 3.5 * 128 = 576: 192 less is enough, so it should have moved.
        QCOMPARE(adviceOf(mesh(3.5)),
                 QStringList{QStringLiteral("warning 03 better-parent 01 (margin 16, cost 576) to 02 (margin 34, cost 384), gain 192 of 192, carries 0")});
    }

    void stuckNodeIsToldWithTheRelayItWaitsBehind() {
        Topology topology;
        topology.apply(MeshBuilder(0s).root(1).node(2, {1}).build());
        topology.apply(MeshBuilder(10s).root(1).node(2, {1}).node(3, {}, JoinRung::Heard).through(2).node(4, {}, JoinRung::Authenticated).through(2).build());
        QVERIFY(lines(topology, advise(topology, epoch + 309s)).filter(QStringLiteral("stuck")).isEmpty());
        QCOMPARE(lines(topology, advise(topology, epoch + 310s)).filter(QStringLiteral("stuck")),
                 (QStringList{QStringLiteral("problem 03 stuck-joining heard for 300 s behind 02, carries 0"),
                              QStringLiteral("problem 04 stuck-joining authenticated for 300 s behind none, carries 0")}));
    }

    void cutOffNodesAreCountedAndThoseThatHearAWayAround() {
        // 2 carries 4, 5 and 6; 5 also hears 3, and 6 hears 5.
        const auto advice = adviceOf(MeshBuilder(0s).root(1).node(2, {1}).node(3, {1}).node(4, {2}).node(5, {2}).node(6, {4})
                                         .link(2, 4, -60, -60).link(2, 5, -60, -60).link(1, 2, -60, -60).link(1, 3, -60, -60)
                                         .link(4, 6, -60, -60).link(3, 5, -85, -85).link(5, 6, -99, -99).build());
        QCOMPARE(advice, (QStringList{QStringLiteral("note 02 cut-off-without 04 05 06, rescued 3, carries 3"),
                                      QStringLiteral("note 04 cut-off-without 06, rescued 1, carries 1")}));
    }

    void secondParentSavesANodeFromTheFirst() {
        const auto advice = adviceOf(MeshBuilder(0s).root(1).node(2, {1}).node(3, {1}).node(4, {2, 3}).node(5, {4}).link(1, 2, -60, -60)
                                         .link(1, 3, -60, -60).link(4, 2, -60, -60).link(5, 4, -60, -60).build());
        QCOMPARE(advice, QStringList{QStringLiteral("warning 04 cut-off-without 05, rescued 0, carries 1")});
    }

    void directionsThatDifferByMoreThanSixDecibelsAreTold() {
        QCOMPARE(adviceOf(MeshBuilder(0s).root(1).node(2, {1}).link(1, 2, -70, -76).build()), QStringList());
        QCOMPARE(adviceOf(MeshBuilder(0s).root(1).node(2, {1}).link(1, 2, -70, -77).build()),
                 QStringList{QStringLiteral("warning 02 asymmetric -70 -77, carries 0")});
    }

    void lossIsTheAlarmWhateverTheLevel() {
        Topology topology;
        topology.apply(MeshBuilder(0s).root(1).node(2, {1}).link(1, 2, -60, -60).frames(2, 1, 100, 100).build());
        topology.apply(MeshBuilder(60s).root(1).node(2, {1}).link(1, 2, -60, -60).frames(2, 1, 200, 190).build());
        QCOMPARE(lines(topology, advise(topology, epoch + 60s)),
                 QStringList{QStringLiteral("problem 02 lossy to 01 10.0 % of 100, carries 0")});
    }

    void aSingleLostFrameTheOtherWayDoesNotHideTheLoss() {
        const auto advice = adviceOf(MeshBuilder(0s).root(1).node(2, {1}).link(1, 2, -70, -70).frames(1, 2, 500, 400).frames(2, 1, 1, 0).build());
        QCOMPARE(advice.filter(QStringLiteral("lossy")).size(), 1);
        QVERIFY2(advice.first().contains(QStringLiteral("20.0 % of 500")), qPrintable(advice.first()));
    }

    void repeaterStandsHalfWayWhenPositionsAreKnown() {
        Topology topology;
        topology.apply(MeshBuilder(0s).root(1).at(50, 8).node(2, {1}).at(50.002, 8.004).node(3, {1}).at(50.004, 8).link(1, 2, -95, -95)
                           .link(1, 3, -96, -96).build());
        const auto all = advise(topology, epoch);
        const auto repeater = std::find_if(all.begin(), all.end(), [](const auto& one) { return std::holds_alternative<advice::RepeaterHelps>(one.what); });
        QVERIFY(repeater != all.end());
        const auto& helps = std::get<advice::RepeaterHelps>(repeater->what);
        QVERIFY(helps.place && qFuzzyCompare(helps.place->latitude, 50.0015) && qFuzzyCompare(helps.place->longitude, 8.001));
        QVERIFY(helps.worstMargin == 8 && helps.shortfall == 6);
    }

    void deepAndSilentNodesAreTold() {
        MeshBuilder builder(0s);
        builder.root(1);
        for (std::uint32_t i = 2; i <= 9; ++i) builder.node(i, {i - 1});
        const auto advice = adviceOf(builder.build(), 301s);
        QCOMPARE(advice.filter(QStringLiteral("too-many-hops")),
                 (QStringList{QStringLiteral("warning 08 too-many-hops 7, carries 1"), QStringLiteral("warning 09 too-many-hops 8, carries 0")}));
        QCOMPARE(advice.filter(QStringLiteral("silent")).size(), 8);
    }

    void editedThresholdsMoveTheLine() {
        Thresholds strict;
        strict.poorRsl = -60;
        Topology topology(strict);
        topology.apply(MeshBuilder(0s).root(1).node(2, {1}).link(1, 2, -61, -61).build());
        QCOMPARE(lines(topology, advise(topology, epoch)).filter(QStringLiteral("weak-link")).size(), 1);
    }

    void dominatorsHoldInAGraphWithCirclesAndTwoRoots() {
        // 0 and 1 are roots; 2 <- 0,1; 3 <- 2; 4 <- 3,5; 5 <- 4; 6 <- 7, which nothing leads to.
        const std::vector<std::vector<std::uint32_t>> parents{{}, {}, {0, 1}, {2}, {3, 5}, {4}, {7}, {}};
        const Dominators dominators(parents, {true, true, false, false, false, false, false, false});
        QVERIFY(!dominators.immediate(2) && dominators.immediate(3) == 2u && dominators.immediate(4) == 3u && dominators.immediate(5) == 4u);
        QVERIFY(!dominators.isReachable(6) && !dominators.isReachable(7));
        QVERIFY((dominators.dominated(2) == std::vector<std::uint32_t>{3, 4, 5}));
        QVERIFY(dominators.dominated(0).empty());
    }

    void dominatorsAgreeWithTakingEachNodeOut() {
        // A graph of 60 nodes with up to three parents each, by a fixed recurrence; the reference removes one node and walks.
        constexpr std::uint32_t count = 60;
        std::uint32_t state = 12345;
        const auto next = [&state](std::uint32_t below) {
            state = state * 1664525u + 1013904223u;
            return (state >> 8) % below;
        };
        std::vector<std::vector<std::uint32_t>> parents(count);
        std::vector<bool> isRoot(count);
        isRoot[0] = true;
        for (std::uint32_t i = 1; i < count; ++i) {
            for (std::uint32_t n = next(3) + 1; n > 0; --n) parents[i].push_back(next(4) == 0 ? next(count) : next(i));
        }
        const auto reached = [&](std::uint32_t without) {
            std::vector<bool> is(count);
            is[0] = true;
            for (bool moved = true; moved;) {
                moved = false;
                for (std::uint32_t i = 1; i < count; ++i) {
                    if (is[i] || i == without) continue;
                    for (const auto parent : parents[i]) {
                        if (parent != without && is[parent]) is[i] = moved = true;
                    }
                }
            }
            return is;
        };
        const Dominators dominators(parents, isRoot);
        const auto all = reached(count);
        for (std::uint32_t out = 1; out < count; ++out) {
            const auto left = reached(out);
            std::vector<std::uint32_t> lost;
            for (std::uint32_t i = 1; i < count; ++i) {
                if (i != out && all[i] && !left[i]) lost.push_back(i);
            }
            if (all[out]) QVERIFY(dominators.dominated(out) == lost);
        }
    }
};

QTEST_APPLESS_MAIN(TestAdvice)
#include "tst_advice.moc"
