#include <QFile>
#include <QTest>

#include "app/mesh/Advice.h"
#include "app/mesh/Topology.h"
#include "app/mesh/log/LogSnapshot.h"
#include "app/mesh/recorded/SnapshotFile.h"
#include "tests/unit/app/mesh/MeshText.h"

using namespace ami;
using namespace ami::app::mesh;
using namespace ami::app::mesh::test;

namespace {

const std::string folder = AMI_SOURCE_DIR "/tests/vectors/wisun/";

struct Replayed {
    Topology topology;
    QStringList events;
};

Replayed replay(std::chrono::milliseconds until = std::chrono::hours(1)) {
    const auto snapshots = readSnapshotFile(folder + "timeline-5nodes.jsonl");
    Replayed replayed;
    if (!snapshots) return replayed;
    const UtcTime start = snapshots->front().taken;
    for (const auto& snapshot : *snapshots) {
        if (snapshot.taken - start > until) break;
        for (const auto& event : replayed.topology.apply(snapshot)) replayed.events << line(replayed.topology, event, start);
    }
    return replayed;
}

}  // namespace

/// The recording of a real wsbrd: four nodes join, a link gets worse, two nodes take a second parent (tests/vectors/wisun/README.md).
class TestTimeline : public QObject {
    Q_OBJECT

private slots:
    void recordingGivesExactlyTheseEvents() {
        const QStringList expected{
            QStringLiteral("6.102 03 appeared authenticated"),
            QStringLiteral("24.317 02 appeared heard"),
            QStringLiteral("25.333 02 rung-reached authenticated after 1.016 s"),
            QStringLiteral("48.672 03 rung-reached addressed after 42.57 s"),
            QStringLiteral("51.715 03 rung-reached operational after 45.613 s, hops 1"),
            QStringLiteral("51.715 03 parent-changed none to 01, hops 1"),
            QStringLiteral("64.901 04 appeared heard"),
            QStringLiteral("65.918 04 rung-reached authenticated after 1.017 s"),
            QStringLiteral("98.419 04 rung-reached operational after 33.518 s, hops 2"),
            QStringLiteral("98.419 04 parent-changed none to 03, hops 2"),
            QStringLiteral("106.547 02 rung-reached addressed after 82.23 s"),
            QStringLiteral("109.594 02 rung-reached operational after 85.277 s, hops 1"),
            QStringLiteral("109.594 02 parent-changed none to 01, hops 1"),
            QStringLiteral("134.942 05 appeared heard"),
            QStringLiteral("136.974 05 rung-reached authenticated after 2.032 s"),
            QStringLiteral("203.966 05 rung-reached operational after 69.024 s, hops 3"),
            QStringLiteral("203.966 05 parent-changed none to 04, hops 3"),
            QStringLiteral("216.154 04 backup-gained 02, hops 2"),
            QStringLiteral("236.475 03 link-weakened to 01, 01 hears -91 dBm, margin 13, hops 1"),
            QStringLiteral("368.439 03 backup-gained 02, hops 1"),
        };
        QCOMPARE(replay().events, expected);
    }

    void routerAloneGivesExactlyThisAdvice() {
        const auto replayed = replay();
        const QStringList expected{
            QStringLiteral("problem 03 weak-link to 01, 01 hears -100 dBm, margin 4, limit -90, carries 2"),
            QStringLiteral("warning 03 unmeasured-backup 02, carries 2"),
            QStringLiteral("warning 04 cut-off-without 05, rescued 0, carries 1"),
            QStringLiteral("note 04 levels-not-reported 04 05 of 4, carries 0"),
        };
        QCOMPARE(lines(replayed.topology, advise(replayed.topology, replayed.topology.lastTaken())), expected);
    }

    void beforeTheSecondParentARepeaterIsAdvised() {
        // Between the weak link (236 s) and the second parent (368 s) nothing else is known that would help.
        const auto replayed = replay(std::chrono::seconds(300));
        const QStringList expected{
            QStringLiteral("problem 03 weak-link to 01, 01 hears -101 dBm, margin 3, limit -90, carries 2"),
            QStringLiteral("warning 03 repeater-helps below 01 for 03, lacks 11 dB, carries 2"),
            QStringLiteral("warning 04 cut-off-without 05, rescued 0, carries 1"),
            QStringLiteral("note 04 levels-not-reported 04 05 of 4, carries 0"),
        };
        QCOMPARE(lines(replayed.topology, advise(replayed.topology, replayed.topology.lastTaken())), expected);
    }

    void nodesOwnLogNamesTheBetterParentAndWhatKeepsItFromIt() {
        auto replayed = replay();
        QFile file(QString::fromStdString(folder + "wsrd-2.10.2-5nodes-eui03.log"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        LogSnapshot log("log of 03", {});
        for (const auto& entry : readLog(file.readAll().toStdString(), LogPatterns::builtIn())) log.add(entry);
        replayed.topology.apply(log.snapshot());
        const QStringList expected{
            QStringLiteral("problem 03 weak-link to 01, 01 hears -100 dBm, margin 4, limit -90, carries 2"),
            QStringLiteral("problem 04 weak-link to 03, 03 hears -93 dBm, margin 11, limit -90, carries 1"),
            QStringLiteral("warning 03 better-parent 01 (margin 4, cost 419) to 02 (margin 34, cost 384), gain 35 of 192, carries 2"),
            QStringLiteral("warning 04 unmeasured-backup 02, carries 1"),
            QStringLiteral("warning 04 cut-off-without 05, rescued 0, carries 1"),
            QStringLiteral("note 05 levels-not-reported 05 of 4, carries 0"),
        };
        QCOMPARE(lines(replayed.topology, advise(replayed.topology, replayed.topology.lastTaken())), expected);
    }

    void ladderKeepsTheTimeOnEachRung() {
        using namespace std::chrono_literals;
        const auto replayed = replay();
        const Topology& topology = replayed.topology;
        const auto id = topology.find(NodeName(*Eui64::parse("00:00:5e:ef:10:00:00:02")));
        QVERIFY(id.has_value());
        const JoinLadder& ladder = topology.node(*id).ladder;
        QVERIFY(ladder.rung() == JoinRung::Operational);
        const UtcTime now = topology.lastTaken();
        QVERIFY(ladder.timeOn(JoinRung::Heard, now) == 1016ms);
        QVERIFY(ladder.timeOn(JoinRung::Authenticated, now) == 81214ms);
        QVERIFY(ladder.timeOn(JoinRung::Addressed, now) == 3047ms);
        QVERIFY(ladder.timeOn(JoinRung::Operational, now) == now - *ladder.since());
        // 05 was never seen with an address and without routes.
        const auto five = topology.find(NodeName(*Eui64::parse("00:00:5e:ef:10:00:00:05")));
        QVERIFY(!topology.node(*five).ladder.reached(JoinRung::Addressed).has_value());
        QVERIFY(topology.node(*five).ladder.timeOn(JoinRung::Authenticated, now) == 66992ms);
    }

    void worstNodeStandsFirstAndPathEndsAtTheBorderRouter() {
        const auto replayed = replay();
        const auto rows = worstFirst(replayed.topology, replayed.topology.lastTaken());
        QStringList order;
        for (const auto& row : rows) order << shortName(replayed.topology, row.hop.node);
        QCOMPARE(order, (QStringList{QStringLiteral("03"), QStringLiteral("02"), QStringLiteral("04"), QStringLiteral("05")}));
        QVERIFY(rows[0].hop.margin == 4 && rows[0].carries == 2 && rows[0].hops == 1u && rows[0].hop.band == MarginBand::Poor);
        QVERIFY(rows[0].hop.rslAtParent->value == -100 && rows[0].hop.rslAtNode->value == -100);
        QVERIFY(!rows[2].hop.margin && !rows[2].hop.loss);
        const auto path = pathFigures(replayed.topology, rows[3].hop.node);
        QStringList hops;
        for (const auto& hop : path) hops << shortName(replayed.topology, hop.node);
        QCOMPARE(hops, (QStringList{QStringLiteral("05"), QStringLiteral("04"), QStringLiteral("03"), QStringLiteral("01")}));
        QVERIFY(!path[0].rslAtParent && path[2].rslAtParent && !path[3].parent);
    }

    void graphOfThirtyOneNodesHasTheDepthsOfTheRecording() {
        const auto snapshots = readSnapshotFile(folder + "routinggraph-31nodes.json");
        QVERIFY(snapshots.has_value());
        Topology topology;
        // One property alone is no whole: who else is there, it does not say.
        QCOMPARE(snapshots->front().coverage, Coverage::Part);
        topology.apply(snapshots->front());
        std::array<int, 6> depth{};
        for (const Node& node : topology.nodes()) {
            QVERIFY(node.hops.has_value());
            ++depth[*node.hops];
        }
        QCOMPARE(depth, (std::array{1, 7, 8, 6, 1, 0}));
        // No Nodes in this file: EUI-64 and levels are not reported.
        QVERIFY(!topology.nodes()[1].report.eui64 && topology.links().empty());
    }
};

QTEST_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
