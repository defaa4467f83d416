#include <QtTest>

#include "tests/fault/proxy/HostileRun.h"

using namespace ami::test;

class TestHostileProxy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyReadingArrivesOnceThroughAHostileNetwork() {
        QTemporaryDir folder;
        HostileRun run({4, 5000, 10, 7}, folder.path());
        const HostileTally tally = run.run();
        for (const std::string& finding : tally.findings) qWarning("%s", finding.c_str());
        QVERIFY(tally.findings.empty());
        qInfo("%llu connections, %llu cuts, %llu drops, %llu stalls, %llu doubles, %llu answers lost, %llu receipts from the ledger",
              static_cast<unsigned long long>(tally.connections), static_cast<unsigned long long>(tally.cutToServer + tally.cutToClient),
              static_cast<unsigned long long>(tally.dropped), static_cast<unsigned long long>(tally.stalled),
              static_cast<unsigned long long>(tally.doubledAtOnce + tally.replayed), static_cast<unsigned long long>(tally.answersLost),
              static_cast<unsigned long long>(tally.replayedReceipts));
        QVERIFY2(tally.missing().empty(), tally.missing().c_str());
        QCOMPARE(tally.server.offered, std::uint64_t{5000});

        // The audit must be able to find what would be wrong.
        const auto first = tally.server.readings.begin();
        ServerContent lost = tally.server;
        lost.readings.erase(first->first);
        QVERIFY(!run.audit(lost).empty());
        ServerContent changed = tally.server;
        changed.readings[first->first] = "1e-9";
        QVERIFY(!run.audit(changed).empty());
        ServerContent doubled = tally.server;
        ++doubled.rows;
        QVERIFY(!run.audit(doubled).empty());
        ServerContent invented = tally.server;
        invented.readings["nobody|1.0.1.29.0.255|0"] = "1e0";
        QVERIFY(!run.audit(invented).empty());
        ServerContent counted = tally.server;
        ++counted.duplicate;
        QVERIFY(!run.audit(counted).empty());
        ServerContent forgotten = tally.server;
        forgotten.conflicts.clear();
        QVERIFY(!run.audit(forgotten).empty());
    }
};

QTEST_GUILESS_MAIN(TestHostileProxy)
#include "tst_hostile_proxy.moc"
