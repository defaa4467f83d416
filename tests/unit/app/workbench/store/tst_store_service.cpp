#include <QtTest>

#include <QElapsedTimer>
#include <nlohmann/json.hpp>

#include "app/hes/TrainingCertificates.h"
#include "app/store/Gzip.h"
#include "app/sync/ReceiptJson.h"
#include "app/workbench/StoreService.h"
#include "protocol/crypto/Digest.h"
#include "tests/support/ScriptedHttps.h"
#include "tests/support/StoreSamples.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;

namespace {

UtcTime systemNow() { return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now()); }

/// Accepts everything that a request carries.
QByteArray acceptAll(const QByteArray& request) {
    const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
    Bytes plain(body.begin(), body.end());
    if (request.contains("Content-Encoding: gzip")) {
        const Bytes packed = plain;
        if (gunzip(packed, 32u * 1024 * 1024, plain)) return httpAnswer(400);
    }
    const auto document = nlohmann::json::parse(plain, nullptr, false);
    Receipt receipt;
    receipt.batchId = document["Header"]["MessageID"].get<std::string>();
    receipt.digest = QByteArray(toHex(crypto::sha256(plain)).c_str()).toLower().toStdString();
    for (const auto& meter : document["Payload"]["MeterReadings"]["MeterReading"]) {
        receipt.accepted += static_cast<std::uint32_t>(meter.value("Readings", nlohmann::json::array()).size());
        for (const auto& block : meter.value("IntervalBlocks", nlohmann::json::array()))
            receipt.accepted += static_cast<std::uint32_t>(block["IntervalReadings"].size());
    }
    receipt.receivedAt = systemNow();
    return httpAnswer(200, QByteArray::fromStdString(encodeReceipt(receipt)));
}

}  // namespace

class TestStoreService : public QObject {
    Q_OBJECT
private:
    QTemporaryDir pki_;
    TrainingFiles files_;
    std::unique_ptr<QTemporaryDir> folder_;

    QString path() const { return folder_->filePath(QStringLiteral("field.db")); }
    SyncSettings settings(const std::string& endpoint) const {
        SyncSettings s;
        s.endpoint = endpoint;
        s.certificateFile = files_.clientCertificate;
        s.keyFile = files_.clientKey;
        s.caFile = files_.ca;
        return s;
    }
    std::unique_ptr<ScriptedHttps> scripted(ScriptedHttps::Script script) {
        return std::make_unique<ScriptedHttps>(*loadIdentity(files_.serverCertificate, files_.serverKey), *loadAuthorities(files_.ca),
                                               std::move(script));
    }

private Q_SLOTS:
    void initTestCase() {
        const auto made = createTrainingCertificates(pki_.path().toStdString(), systemNow());
        QVERIFY(made);
        files_ = *made;
    }
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void tellsWhenReadingsAreStored() {
        StoreService service;
        QSignalSpy opened(&service, &StoreService::openedStore);
        QSignalSpy stored(&service, &StoreService::stored);
        QElapsedTimer clock;
        clock.start();
        service.open(path());
        service.add(profile("A", noon, 5000));
        QVERIFY2(clock.elapsed() < 250, "the calling thread was held up");
        QTRY_COMPARE(stored.count(), 1);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(stored.front().front().value<StoredCount>().added, std::uint64_t{5000});
        QTRY_COMPARE(service.summary().waiting, std::uint64_t{5000});
        QCOMPARE(service.syncState(), SyncState::NotConfigured);
    }

    void tellsWhyAStoreCannotBeOpened() {
        const auto holder = Store::open(path().toStdString());
        StoreService service;
        QSignalSpy failed(&service, &StoreService::storeFailed);
        service.open(path());
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.front().front().value<Error>().code, static_cast<std::uint16_t>(StoreError::InUse));
        service.add({energy("A", noon, 1)});
        QTRY_COMPARE(failed.count(), 2);
    }

    void synchronisesOnAThreadOfItsOwn() {
        const auto server = scripted([](const QByteArray& request, int) { return acceptAll(request); });
        StoreService service;
        QSignalSpy done(&service, &StoreService::synchronised);
        QSignalSpy states(&service, &StoreService::syncStateChanged);
        service.setSyncSettings(settings(server->endpoint()));
        service.open(path());
        service.add(profile("A", noon, 30));
        service.synchronise();
        QCOMPARE(service.syncState(), SyncState::Sending);
        QTRY_COMPARE(done.count(), 1);
        QTRY_COMPARE(service.syncState(), SyncState::Idle);
        QTRY_COMPARE(service.summary().confirmed, std::uint64_t{30});
        QSignalSpy batches(&service, &StoreService::batchesRead);
        service.requestBatches();
        QTRY_COMPARE(batches.count(), 1);
        QCOMPARE(batches.front().front().value<std::vector<SealedBatch>>().front().state, BatchState::Confirmed);
    }

    void waitsAsLongAsTheServerAsksFor() {
        const auto server = scripted([](const QByteArray&, int) { return httpAnswer(503, "{}", "Retry-After: 3600\r\n"); });
        StoreService service;
        service.open(path());
        QSignalSpy stored(&service, &StoreService::stored), states(&service, &StoreService::syncStateChanged);
        std::vector<std::chrono::milliseconds> waits;
        connect(&service, &StoreService::nextTryPlanned, this, [&](std::chrono::milliseconds wait) { waits.push_back(wait); });
        service.add(profile("A", noon, 3));
        QTRY_COMPARE(stored.count(), 1);
        service.setSyncSettings(settings(server->endpoint()));
        service.setAutomaticSync(true);
        QTRY_VERIFY_WITH_TIMEOUT(!waits.empty() && waits.back() > std::chrono::minutes(50), 30000);
        QVERIFY(waits.back() <= std::chrono::hours(1));
        QTRY_COMPARE(service.syncState(), SyncState::Retrying);
        QCOMPARE(server->requests().size(), 1);
    }

    void triesAgainByItself() {
        const auto server =
            scripted([](const QByteArray& request, int number) { return number == 0 ? httpAnswer(503, "{}") : acceptAll(request); });
        StoreService service;
        service.open(path());
        QSignalSpy stored(&service, &StoreService::stored), states(&service, &StoreService::syncStateChanged);
        service.add(profile("A", noon, 3));
        QTRY_COMPARE(stored.count(), 1);
        service.setSyncSettings(settings(server->endpoint()));
        service.setAutomaticSync(true);
        QTRY_COMPARE_WITH_TIMEOUT(service.summary().confirmed, std::uint64_t{3}, 60000);
        QTRY_COMPARE(service.syncState(), SyncState::Idle);
        bool retried = false;
        for (const auto& state : states) retried = retried || state.front().value<SyncState>() == SyncState::Retrying;
        QVERIFY(retried);
    }

    void askingByHandDoesNotWaitForTheNextTry() {
        const auto server = scripted([](const QByteArray& request, int number) {
            return number == 0 ? httpAnswer(503, "{}", "Retry-After: 3600\r\n") : acceptAll(request);
        });
        StoreService service;
        QSignalSpy done(&service, &StoreService::synchronised);
        QSignalSpy stored(&service, &StoreService::stored);
        service.open(path());
        service.add(profile("A", noon, 3));
        QTRY_COMPARE(stored.count(), 1);
        service.setSyncSettings(settings(server->endpoint()));
        service.synchronise();
        QTRY_COMPARE(done.count(), 1);
        service.synchronise();
        QTRY_COMPARE(done.count(), 2);
        QTRY_COMPARE(service.summary().confirmed, std::uint64_t{3});
    }

    void cancelEndsAWaitingSync() {
        const auto server = scripted([](const QByteArray&, int) { return QByteArray(); });
        StoreService service;
        QSignalSpy done(&service, &StoreService::synchronised);
        QSignalSpy stored(&service, &StoreService::stored);
        service.open(path());
        service.add(profile("A", noon, 3));
        QTRY_COMPARE(stored.count(), 1);
        service.setSyncSettings(settings(server->endpoint()));
        service.synchronise();
        QTRY_COMPARE(server->requests().size(), 1);
        service.cancelSync();
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, 1000);
        QCOMPARE(done.front().front().value<SyncReport>().stopped->fault, Fault::Cancelled);
        QTRY_COMPARE(service.summary().waiting, std::uint64_t{3});
    }

    void leavesQuicklyAndKeepsWhatWasHandedOver() {
        const auto server = scripted([](const QByteArray&, int) { return QByteArray(); });
        auto service = std::make_unique<StoreService>();
        QSignalSpy stored(service.get(), &StoreService::stored);
        service->open(path());
        service->add(profile("A", noon, 3));
        QTRY_COMPARE(stored.count(), 1);
        service->setSyncSettings(settings(server->endpoint()));
        service->synchronise();
        QTRY_COMPARE(server->requests().size(), 1);
        service->add(profile("B", noon, 5000));
        QElapsedTimer clock;
        clock.start();
        service.reset();
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
        const auto store = Store::open(path().toStdString());
        QVERIFY(store);
        QCOMPARE((*store)->summary()->waiting, std::uint64_t{5003});
    }

    void remembersMeters() {
        StoreService service;
        service.open(path());
        service.rememberMeter({"tcp://a", "1", "first", noon});
        QSignalSpy read(&service, &StoreService::recentMetersRead);
        service.requestRecentMeters();
        QTRY_COMPARE(read.count(), 1);
        QCOMPARE(read.front().front().value<std::vector<RecentMeter>>().front().label, std::string("first"));
    }
};

QTEST_GUILESS_MAIN(TestStoreService)
#include "tst_store_service.moc"
