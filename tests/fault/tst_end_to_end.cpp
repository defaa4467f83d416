#include <QtTest>

#include "tests/fault/rig/Rig.h"

using namespace ami::test;

class TestEndToEnd : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyReadingArrivesOnceThoughEverybodyIsKilled() {
        QTemporaryDir folder;
        SqliteRigDatabase database(folder.filePath(QStringLiteral("hes.db")));
        Rig rig({3, 60, 20261126}, database, folder.path());
        const RigTally tally = rig.run();
        for (const std::string& finding : tally.findings) qWarning("%s", finding.c_str());
        QVERIFY(tally.findings.empty());
        QCOMPARE(tally.laptopKills + tally.serverKills, std::uint64_t{60});
        QVERIFY(tally.laptopKills > 20 && tally.serverKills > 5);
        QVERIFY(tally.acknowledged > 500);
        QVERIFY2(tally.confirmedWhileKilling > 0, "nothing was sent while the killing went on");
        QVERIFY2(tally.replayed > 0, "no answer was lost after its batch had been stored");
        QVERIFY(tally.server.duplicate > 0 && tally.server.conflict > 0);

        auditFindsWhatIsWrong(rig, tally);
    }

    void everyReadingArrivesOnceInPostgresToo() {
        QString why;
        auto server = PostgresServer::start(why);
        if (!server) QSKIP(qPrintable(why));
        QTemporaryDir folder;
        PostgresRigDatabase database(std::move(server));
        const RigTally tally = Rig({3, 40, 20261126}, database, folder.path()).run();
        for (const std::string& finding : tally.findings) qWarning("%s", finding.c_str());
        QVERIFY(tally.findings.empty());
        QCOMPARE(tally.laptopKills + tally.serverKills + tally.databaseKills, std::uint64_t{40});
        QVERIFY2(tally.databaseKills > 0, "the database was never killed");
        QVERIFY2(tally.confirmedWhileKilling > 0, "nothing was sent while the killing went on");
        QVERIFY(tally.server.duplicate > 0 && tally.server.conflict > 0);
    }

private:
    static void auditFindsWhatIsWrong(Rig& rig, const RigTally& tally) {
        const auto first = tally.server.readings.begin();
        ServerContent lost = tally.server;
        lost.readings.erase(first->first);
        QVERIFY(!rig.audit(lost).empty());
        ServerContent changed = tally.server;
        changed.readings[first->first] = "1e-9";
        QVERIFY(!rig.audit(changed).empty());
        ServerContent invented = tally.server;
        invented.readings["nobody|1.0.1.29.0.255|0"] = "1e0";
        QVERIFY(!rig.audit(invented).empty());
        ServerContent doubled = tally.server;
        ++doubled.rows;
        QVERIFY(!rig.audit(doubled).empty());
        ServerContent forgotten = tally.server;
        --forgotten.batches;
        QVERIFY(!rig.audit(forgotten).empty());
    }
};

QTEST_GUILESS_MAIN(TestEndToEnd)
#include "tst_end_to_end.moc"
