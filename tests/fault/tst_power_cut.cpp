#include <QtTest>

#include "tests/fault/powercut/CutRun.h"

using namespace ami::test;

namespace {

constexpr std::uint64_t cuts = 500;
constexpr std::uint64_t seed = 20261126;

}  // namespace

class TestPowerCut : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cutsLoseNothingThatWasAcknowledged() {
        const CutTally tally = cutThePower(cuts, seed);
        QVERIFY2(tally.findings.total() == 0, tally.findings.first.c_str());
        QCOMPARE(tally.cuts, cuts);
        QVERIFY(tally.acknowledged > cuts);
        for (const CutPhase phase : {CutPhase::Creating, CutPhase::Recovering, CutPhase::Writing, CutPhase::Checkpoint, CutPhase::Closing}) {
            QVERIFY2(tally.at(phase) > 10, name(phase));
        }
        QVERIFY(tally.recoveryChanging > 0 && tally.kills > 0);
        QVERIFY(tally.recoveries > cuts / 4);
        QVERIFY(tally.fates.kept > 0 && tally.fates.lost > 0 && tally.fates.torn > 0);
        QVERIFY(tally.fates.namesKept > 0 && tally.fates.namesLost > 0);
    }

    // A rig that finds nothing here would find nothing above either.
    void findsWhatIsLostWithLessDurability_data() {
        QTest::addColumn<int>("control");
        QTest::newRow("synchronous = NORMAL") << static_cast<int>(Control::SynchronousNormal);
        QTest::newRow("synchronous = OFF") << static_cast<int>(Control::SynchronousOff);
        QTest::newRow("disk that does not sync") << static_cast<int>(Control::DiskThatDoesNotSync);
        QTest::newRow("disk that does not sync folders") << static_cast<int>(Control::FolderThatDoesNotSync);
    }
    void findsWhatIsLostWithLessDurability() {
        QFETCH(const int, control);
        const CutTally tally = cutThePower(200, seed, static_cast<Control>(control));
        QVERIFY(tally.findings.total() > 0);
    }

    void theSameSeedGivesTheSameCuts() {
        const CutTally one = cutThePower(80, seed);
        const CutTally two = cutThePower(80, seed);
        QCOMPARE(one.in, two.in);
        QCOMPARE(one.acknowledged, two.acknowledged);
        QCOMPARE(one.fates.torn, two.fates.torn);
    }
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_power_cut.moc"
