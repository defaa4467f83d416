#include <QtTest>

#include <signal.h>

#include "app/sync/SyncClient.h"
#include "tests/support/CuttingProxy.h"
#include "tests/support/HesProcess.h"
#include "tests/support/StoreSamples.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;

namespace {

UtcTime systemNow() { return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now()); }

}  // namespace

class TestCutSync : public QObject {
    Q_OBJECT
private:
    QTemporaryDir pki_;
    TrainingFiles files_;

    SyncSettings settings(quint16 port) const {
        SyncSettings s;
        s.endpoint = "https://127.0.0.1:" + std::to_string(port) + "/v1/ingest";
        s.certificateFile = files_.clientCertificate;
        s.keyFile = files_.clientKey;
        s.caFile = files_.ca;
        s.timeout = std::chrono::milliseconds(10000);
        s.batchItems = 20;
        s.requestsInFlight = 1;   // the cutting proxy carries one connection at a time
        s.requestsInFlight = 1;  // the proxy carries one connection
        return s;
    }

private Q_SLOTS:
    void initTestCase() {
        const auto made = createTrainingCertificates(pki_.path().toStdString(), systemNow());
        QVERIFY(made);
        files_ = *made;
    }

    void aConnectionCutAnywhereStoresEachReadingOnce_data() {
        QTest::addColumn<bool>("toServer");
        QTest::newRow("on the way to the head-end") << true;
        QTest::newRow("on the way back") << false;
    }
    void aConnectionCutAnywhereStoresEachReadingOnce() {
        QFETCH(bool, toServer);
        QTemporaryDir folder;
        HesProcess hes(folder.filePath(QStringLiteral("hes.db")), files_);
        QVERIFY(hes.start());
        const std::string path = folder.filePath(QStringLiteral("field.db")).toStdString();
        auto store = *Store::open(path);

        QVERIFY(store->add(profile("first", noon, 50)));
        std::int64_t whole = 0;
        {
            CuttingProxy proxy(hes.port(), {});
            QVERIFY(!synchronise(*store, settings(proxy.port()), {}, {})->stopped);
            whole = toServer ? proxy.carriedToServer() : proxy.carriedToClient();
        }
        QVERIFY(whole > 1000);

        std::uint64_t expected = 50;
        int cuts = 0;
        int storedButNotAnswered = 0;
        constexpr int points = 24;
        for (int point = 0; point < points; ++point) {
            QVERIFY(store->add(profile("M" + std::to_string(point), noon, 50)));
            expected += 50;
            CuttingProxy::Plan plan;
            (toServer ? plan.toServer : plan.toClient) = whole * point / points;
            {
                CuttingProxy proxy(hes.port(), plan);
                const auto report = synchronise(*store, settings(proxy.port()), {}, {});
                QVERIFY(report);
                if (proxy.hasCut()) ++cuts;
                QVERIFY(!proxy.hasCut() || report->stopped);
            }
            if (hes.counts().readings > store->summary()->confirmed) ++storedButNotAnswered;
            store.reset();
            store = *Store::open(path);
            const auto report = synchronise(*store, settings(hes.port()), {}, {});
            QVERIFY(report && !report->stopped);
            QCOMPARE(store->summary()->waiting, std::uint64_t{0});
            QCOMPARE(store->summary()->confirmed, expected);
            QCOMPARE(hes.counts().readings, expected);
        }
        QVERIFY2(cuts >= points - 2, qPrintable(QString::number(cuts)));
        if (!toServer) QVERIFY2(storedButNotAnswered > 0, "no answer was lost after the readings had been stored");
        QCOMPARE(hes.counts().conflicts, std::uint64_t{0});
        QCOMPARE(hes.counts().batches, static_cast<std::uint64_t>(store->batches(10000)->size()));
    }

    void aHeadEndKilledInTheMiddleStoresEachReadingOnce() {
        QTemporaryDir folder;
        const QString database = folder.filePath(QStringLiteral("hes.db"));
        auto store = *Store::open(folder.filePath(QStringLiteral("field.db")).toStdString());
        std::uint64_t expected = 0;
        std::int64_t wholeOut = 0;
        std::int64_t wholeBack = 0;
        int kills = 0;
        int alreadyStored = 0;
        for (int point = 0; point <= 12; ++point) {
            HesProcess hes(database, files_);
            QVERIFY(hes.start());
            QVERIFY(store->add(profile("M" + std::to_string(point), noon, 60)));
            expected += 60;
            CuttingProxy::Plan plan;
            if (point > 6) plan.toClient = wholeBack * (point - 6) / 7;
            else if (point > 0) plan.toServer = wholeOut * point / 7;
            const auto pid = static_cast<pid_t>(hes.pid());
            if (point > 0) plan.onCut = [pid] { ::kill(pid, SIGKILL); };
            {
                CuttingProxy proxy(hes.port(), plan);
                QVERIFY(synchronise(*store, settings(proxy.port()), {}, {}));
                if (proxy.hasCut()) ++kills;
                if (point == 0) {
                    wholeOut = proxy.carriedToServer();
                    wholeBack = proxy.carriedToClient();
                }
            }
            hes.kill();
            HesProcess again(database, files_);
            QVERIFY(again.start());
            if (again.counts().readings > store->summary()->confirmed) ++alreadyStored;
            const auto report = synchronise(*store, settings(again.port()), {}, {});
            QVERIFY(report && !report->stopped);
            QCOMPARE(store->summary()->waiting, std::uint64_t{0});
            QCOMPARE(again.counts().readings, expected);
            QCOMPARE(again.counts().conflicts, std::uint64_t{0});
        }
        QVERIFY2(kills >= 10, qPrintable(QString::number(kills)));
        QVERIFY2(alreadyStored > 0, "no kill came between storing and answering");
        QCOMPARE(store->summary()->confirmed, expected);
    }
};

QTEST_GUILESS_MAIN(TestCutSync)
#include "tst_cut_sync.moc"
