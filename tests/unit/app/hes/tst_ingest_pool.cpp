#include <QtTest>

#include <atomic>
#include <chrono>
#include <latch>
#include <memory>
#include <thread>

#include "app/hes/http/IngestPool.h"
#include "app/store/Store.h"

using namespace ami;
using namespace ami::app;

class TestIngestPool : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::string file() const { return folder_->filePath(QStringLiteral("hes.db")).toStdString(); }

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void aFullQueueTakesNoMoreJobs() {
        auto pool = IngestPool::open(file(), 0, 2);
        QVERIFY(pool);
        QCOMPARE((*pool)->workers(), std::size_t{1});
        std::latch begun(1);
        std::latch mayEnd(1);
        std::latch ended(3);
        QVERIFY((*pool)->submit([&](HesStorage&) {
            begun.count_down();
            mayEnd.wait();
            ended.count_down();
        }));
        begun.wait();
        std::vector<int> order;
        for (int i = 0; i < 2; ++i) {
            QVERIFY((*pool)->submit([&, i](HesStorage& storage) {
                if (storage.alive()) order.push_back(i);
                ended.count_down();
            }));
        }
        QCOMPARE((*pool)->waiting(), std::size_t{2});
        QVERIFY(!(*pool)->submit([](HesStorage&) {}));
        mayEnd.count_down();
        ended.wait();
        QCOMPARE(order, (std::vector<int>{0, 1}));
        QCOMPARE((*pool)->waiting(), std::size_t{0});
    }

    void itsEndWaitsForWhatRunsAndDropsWhatWaits() {
        auto pool = IngestPool::open(file(), 4, 10);
        QVERIFY(pool);
        std::latch begun(1), dropped(1);
        std::atomic<bool> finished{false}, ran{false};
        QVERIFY((*pool)->submit([&](HesStorage& storage) {
            begun.count_down();
            // Until the end has begun: then the job behind this one goes.
            for (int i = 0; i < 5000 && !dropped.try_wait(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(1));
            static_cast<void>(storage.counts());
            finished = true;
        }));
        std::shared_ptr<void> trace(nullptr, [&](void*) { dropped.count_down(); });
        QVERIFY((*pool)->submit([&ran, held = trace](HesStorage&) { ran = true; }));
        trace.reset();
        begun.wait();
        pool->reset();
        QVERIFY(finished);
        QVERIFY(!ran);
        QVERIFY(dropped.try_wait());
    }

    void whatCannotBeOpenedIsAnError() {
        QVERIFY(!IngestPool::open(folder_->path().toStdString(), 1, 1));
    }
};

QTEST_GUILESS_MAIN(TestIngestPool)
#include "tst_ingest_pool.moc"
