#include <QtTest>

#include <QElapsedTimer>
#include <QTcpServer>

#include "app/hes/TrainingCertificates.h"
#include "app/sync/ReceiptJson.h"
#include "app/sync/SyncClient.h"
#include "app/sync/TlsIdentity.h"
#include "tests/support/HesProcess.h"
#include "tests/support/ScriptedHttps.h"
#include "tests/support/StoreSamples.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;

namespace {

UtcTime systemNow() { return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now()); }

SyncError codeOf(const Error& error) { return error.layer == Layer::Sync ? static_cast<SyncError>(error.code) : SyncError{}; }

/// A good receipt for the request that arrived, as the head-end would write it.
Receipt receiptOf(const SealedBatch& batch) {
    Receipt receipt = receiptFor(batch);
    receipt.receivedAt = systemNow();
    return receipt;
}

}  // namespace

class TestSync : public QObject {
    Q_OBJECT
private:
    QTemporaryDir pki_;
    TrainingFiles files_;
    std::unique_ptr<QTemporaryDir> folder_;

    QString file(const char* name) const { return folder_->filePath(QString::fromLatin1(name)); }
    std::unique_ptr<Store> store() {
        auto opened = Store::open(file("field.db").toStdString());
        return opened ? std::move(*opened) : nullptr;
    }
    SyncSettings settings(const std::string& endpoint) const {
        SyncSettings s;
        s.endpoint = endpoint;
        s.certificateFile = files_.clientCertificate;
        s.keyFile = files_.clientKey;
        s.caFile = files_.ca;
        s.timeout = std::chrono::milliseconds(10000);
        return s;
    }
    static Result<SyncReport> sync(Store& store, const SyncSettings& settings) { return synchronise(store, settings, {}, {}); }
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

    void bringsEveryReadingToTheHeadEndOnce() {
        HesProcess hes(file("hes.db"), files_);
        QVERIFY(hes.start());
        auto field = store();
        QVERIFY(field->add(profile("A", noon, 2500)));
        QVERIFY(field->add({energy("B", noon, 1), energy("C", noon, 2)}));
        SyncSettings how = settings(hes.endpoint());
        how.batchItems = 1000;
        how.requestsInFlight = 1;
        int told = 0;
        const auto report = synchronise(*field, how, {}, [&](const OutboxSummary&, const SyncReport&) { ++told; });
        QVERIFY(report);
        QVERIFY(!report->stopped);
        QCOMPARE(report->batchesSent, std::uint32_t{4});
        QCOMPARE(report->accepted, std::uint64_t{2502});
        QVERIFY(told >= 4);
        QCOMPARE(hes.counts().readings, std::uint64_t{2502});
        QCOMPARE(field->summary()->waiting, std::uint64_t{0});
        QCOMPARE(field->summary()->confirmed, std::uint64_t{2502});
        const auto newest = field->batches(1);
        QCOMPARE((*field->receipt(newest->front().id))->highestContiguous, std::uint64_t{4});
        QCOMPARE(sync(*field, how)->batchesSent, std::uint32_t{0});
        QCOMPARE(hes.stop(), 0);
    }

    void theSameBatchAgainIsReplayedNotCounted() {
        HesProcess hes(file("hes.db"), files_);
        QVERIFY(hes.start());
        {
            auto field = store();
            QVERIFY(field->add(profile("A", noon, 20)));
            QVERIFY(*field->seal(100, systemNow(), "test"));
        }
        QVERIFY(QFile::copy(file("field.db"), file("copy.db")));
        auto field = store();
        QCOMPARE(sync(*field, settings(hes.endpoint()))->accepted, std::uint64_t{20});
        field.reset();
        QVERIFY(QFile::remove(file("field.db")) && QFile::rename(file("copy.db"), file("field.db")));
        field = store();
        const auto again = sync(*field, settings(hes.endpoint()));
        QVERIFY(again && !again->stopped);
        QCOMPARE(again->accepted, std::uint64_t{20});
        const auto batch = field->batches(1)->front();
        QVERIFY((*field->receipt(batch.id))->replayed);
        QCOMPARE(hes.counts().readings, std::uint64_t{20});
        QCOMPARE(hes.counts().batches, std::uint64_t{1});
    }

    void theSameReadingsInAnotherBatchAreDuplicates() {
        HesProcess hes(file("hes.db"), files_);
        QVERIFY(hes.start());
        for (const char* name : {"one.db", "two.db"}) {
            auto field = *Store::open(file(name).toStdString());
            QVERIFY(field->add(profile("A", noon, 20)));
            QVERIFY(sync(*field, settings(hes.endpoint())));
            QCOMPARE(field->summary()->waiting, std::uint64_t{0});
        }
        QCOMPARE(hes.counts().readings, std::uint64_t{20});
        QCOMPARE(hes.counts().batches, std::uint64_t{2});
    }

    void anotherValueIsAConflictThatBothSidesKeep() {
        HesProcess hes(file("hes.db"), files_);
        QVERIFY(hes.start());
        auto first = *Store::open(file("one.db").toStdString());
        QVERIFY(first->add({energy("A", noon, 100), energy("B", noon, 5)}));
        QVERIFY(sync(*first, settings(hes.endpoint())));
        auto second = *Store::open(file("two.db").toStdString());
        QVERIFY(second->add({energy("A", noon, 101), energy("B", noon, 5), energy("C", noon, 7)}));
        const auto report = sync(*second, settings(hes.endpoint()));
        QCOMPARE(report->accepted, std::uint64_t{1});
        QCOMPARE(report->duplicate, std::uint64_t{1});
        QCOMPARE(report->conflict, std::uint64_t{1});
        QCOMPARE(second->summary()->needsYou, std::uint64_t{1});
        const auto items = second->itemsThatNeedYou(10);
        QCOMPARE(items->front().reading.meter, std::string("A"));
        QVERIFY(items->front().outcome.detail.find("100") != std::string::npos);
        QCOMPARE(hes.counts().conflicts, std::uint64_t{1});
        QCOMPARE(hes.counts().readings, std::uint64_t{3});
        hes.kill();
        const auto opened = openStorage(file("hes.db").toStdString());
        const auto pairs = (*opened)->conflicts(10);
        QVERIFY(pairs->front().kept.value == Decimal(100, 0) && pairs->front().offered.value == Decimal(101, 0));
    }

    void sealedOctetsAreWhatIsSent() {
        auto field = store();
        QVERIFY(field->add({energy("A", noon, 1)}));
        const auto batch = **field->seal(10, systemNow(), "test");
        const auto server =
            scripted([&](const QByteArray&, int) { return httpAnswer(200, QByteArray::fromStdString(encodeReceipt(receiptOf(batch)))); });
        QVERIFY(!sync(*field, settings(server->endpoint()))->stopped);
        const QByteArray request = server->requests().front();
        QVERIFY(request.startsWith("POST /v1/ingest HTTP/1.1\r\nHost: 127.0.0.1:"));
        QVERIFY(request.contains("\r\nIdempotency-Key: \"" + QByteArray::fromStdString(batch.id) + "\"\r\n"));
        QVERIFY(request.contains("\r\nContent-Type: application/json\r\n"));
        QVERIFY(request.endsWith(QByteArray(reinterpret_cast<const char*>(batch.body.data()), static_cast<qsizetype>(batch.body.size()))));
    }

    void answersDecideWhatHappensToBatchAndQueue_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("stopped");
        QTest::addColumn<int>("state");
        const auto row = [](int status, int stopped, BatchState state) {
            QTest::addRow("%d", status) << status << stopped << static_cast<int>(state);
        };
        row(400, 0, BatchState::DeadLetter);
        row(415, 0, BatchState::DeadLetter);
        row(422, 0, BatchState::DeadLetter);
        row(409, 0, BatchState::Retrying);
        row(401, static_cast<int>(SyncError::CertificateRefused), BatchState::Waiting);
        row(403, static_cast<int>(SyncError::CertificateRefused), BatchState::Waiting);
        row(404, static_cast<int>(SyncError::BadAnswer), BatchState::Retrying);
        row(302, static_cast<int>(SyncError::CaptivePortal), BatchState::Waiting);
        row(511, static_cast<int>(SyncError::CaptivePortal), BatchState::Waiting);
        row(408, static_cast<int>(SyncError::Temporary), BatchState::Retrying);
        row(425, static_cast<int>(SyncError::Temporary), BatchState::Retrying);
        row(429, static_cast<int>(SyncError::Temporary), BatchState::Retrying);
        row(500, static_cast<int>(SyncError::Temporary), BatchState::Retrying);
        row(503, static_cast<int>(SyncError::Temporary), BatchState::Retrying);
    }
    void answersDecideWhatHappensToBatchAndQueue() {
        QFETCH(int, status);
        QFETCH(int, stopped);
        QFETCH(int, state);
        auto field = store();
        QVERIFY(field->add(profile("A", noon, 4)));
        SyncSettings how = settings("");
        how.batchItems = 2;
        const auto server =
            scripted([&](const QByteArray&, int) { return httpAnswer(status, R"({"title":"said the server"})", "Retry-After: 77\r\n"); });
        how.endpoint = server->endpoint();
        const auto before = systemNow();
        const auto report = sync(*field, how);
        QVERIFY(report);
        QCOMPARE(report->stopped ? static_cast<int>(codeOf(*report->stopped)) : 0, stopped);
        QCOMPARE(server->requests().size(), stopped && status != 500 ? 1 : 2);
        const auto batches = field->batches(10);
        QCOMPARE(static_cast<int>(batches->back().state), state);
        const bool portal = stopped == static_cast<int>(SyncError::CaptivePortal);
        QVERIFY(portal || batches->back().serverMessage.find("said the server") != std::string::npos);
        if (state == static_cast<int>(BatchState::Retrying)) {
            QVERIFY(*batches->back().nextTry >= before + std::chrono::seconds(77));
            QVERIFY(*batches->back().nextTry <= systemNow() + std::chrono::seconds(77));
        }
        QCOMPARE(field->summary()->waiting, std::uint64_t{4});
        QCOMPARE(field->summary()->confirmed, std::uint64_t{0});
    }

    void aReceiptThatIsNotOursConfirmsNothing_data() {
        QTest::addColumn<int>("flaw");
        QTest::newRow("other batch") << 0;
        QTest::newRow("other digest") << 1;
        QTest::newRow("other sum") << 2;
        QTest::newRow("no JSON") << 3;
        QTest::newRow("empty") << 4;
        QTest::newRow("counts without items") << 5;
    }
    void aReceiptThatIsNotOursConfirmsNothing() {
        QFETCH(int, flaw);
        auto field = store();
        QVERIFY(field->add(profile("A", noon, 3)));
        const auto batch = **field->seal(10, systemNow(), "test");
        Receipt receipt = receiptOf(batch);
        if (flaw == 0) receipt.batchId[0] = 'f';
        if (flaw == 1) receipt.digest = std::string(64, '0');
        if (flaw == 2) receipt.accepted = 2;
        std::string body = encodeReceipt(receipt);
        if (flaw == 3) body = "<html>welcome</html>";
        if (flaw == 4) body.clear();
        if (flaw == 5) body.replace(body.find("\"conflict\":[]"), 13, "\"conflict\":1 ");
        const auto server = scripted([&](const QByteArray&, int) { return httpAnswer(200, QByteArray::fromStdString(body)); });
        const auto report = sync(*field, settings(server->endpoint()));
        QVERIFY(report && report->stopped);
        QCOMPARE(codeOf(*report->stopped), flaw == 3 ? SyncError::CaptivePortal : SyncError::BadAnswer);
        QCOMPARE(field->summary()->waiting, std::uint64_t{3});
        QCOMPARE((*field->batch(batch.id))->state, flaw == 3 ? BatchState::Waiting : BatchState::Retrying);
    }

    void understandsChunkedAndSplitAnswers() {
        auto field = store();
        QVERIFY(field->add({energy("A", noon, 1)}));
        const auto batch = **field->seal(10, systemNow(), "test");
        const QByteArray body = QByteArray::fromStdString(encodeReceipt(receiptOf(batch)));
        const QByteArray chunks = QByteArray::number(body.size() - 10, 16) + "\r\n" + body.left(body.size() - 10) + "\r\na;x=y\r\n" +
                                  body.right(10) + "\r\n0\r\n\r\n";
        const auto server = scripted([&](const QByteArray&, int) {
            return "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks;
        });
        const auto report = sync(*field, settings(server->endpoint()));
        QVERIFY(report && !report->stopped);
        QCOMPARE(report->accepted, std::uint64_t{1});
    }

    void aKeptConnectionThatWasClosedIsOpenedAgain() {
        auto field = store();
        QVERIFY(field->add(profile("A", noon, 2)));
        std::map<std::string, SealedBatch> sealed;
        for (int i = 0; i < 2; ++i) {
            const auto batch = **field->seal(1, systemNow(), "test");
            sealed[batch.id] = batch;
        }
        const auto server = scripted([&](const QByteArray& request, int number) -> QByteArray {
            if (number == 1) return "close";
            const auto at = request.indexOf("Idempotency-Key: \"") + 18;
            return httpAnswer(200, QByteArray::fromStdString(encodeReceipt(receiptOf(sealed.at(request.mid(at, 36).toStdString())))));
        });
        SyncSettings how = settings(server->endpoint());
        how.requestsInFlight = 1;
        const auto report = sync(*field, how);
        QVERIFY(report && !report->stopped);
        QCOMPARE(report->accepted, std::uint64_t{2});
        QCOMPARE(server->requests().size(), 3);
    }

    void silenceEndsAtTheDeadline() {
        auto field = store();
        QVERIFY(field->add({energy("A", noon, 1)}));
        const auto server = scripted([](const QByteArray&, int) { return QByteArray(); });
        SyncSettings how = settings(server->endpoint());
        how.timeout = std::chrono::milliseconds(700);
        QElapsedTimer clock;
        clock.start();
        const auto report = sync(*field, how);
        QCOMPARE(codeOf(*report->stopped), SyncError::TimedOut);
        QCOMPARE(report->stopped->fault, Fault::TimedOut);
        QVERIFY(clock.elapsed() >= 700 && clock.elapsed() < 5000);
    }

    void aServerThatNeverShakesHandsEndsAtTheDeadline() {
        QTcpServer deaf;
        QVERIFY(deaf.listen(QHostAddress::LocalHost));
        auto field = store();
        QVERIFY(field->add({energy("A", noon, 1)}));
        SyncSettings how = settings("https://127.0.0.1:" + std::to_string(deaf.serverPort()) + "/v1/ingest");
        how.timeout = std::chrono::milliseconds(500);
        QCOMPARE(codeOf(*sync(*field, how)->stopped), SyncError::TimedOut);
    }

    void cancelIsHeardWhileWaiting() {
        auto field = store();
        QVERIFY(field->add({energy("A", noon, 1)}));
        const auto server = scripted([](const QByteArray&, int) { return QByteArray(); });
        QElapsedTimer clock;
        clock.start();
        const auto report = synchronise(*field, settings(server->endpoint()), [&] { return clock.elapsed() > 300; }, {});
        QCOMPARE(report->stopped->fault, Fault::Cancelled);
        QVERIFY(clock.elapsed() < 1000);
        QVERIFY(field->due(systemNow())->size() == 1);
    }

    void saysWhatIsWrongWithTheEndpoint() {
        auto field = store();
        QCOMPARE(codeOf(sync(*field, settings("")).error()), SyncError::NoEndpoint);
        for (const char* text : {"http://127.0.0.1/v1/ingest", "127.0.0.1", "https://", "https://user:pw@host/v1/ingest", "https://host"}) {
            const auto refused = sync(*field, settings(text));
            QVERIFY2(!refused && codeOf(refused.error()) == SyncError::BadEndpoint, text);
        }
        QVERIFY(field->add({energy("A", noon, 1)}));
        QCOMPARE(codeOf(*sync(*field, settings("https://127.0.0.1:1/v1/ingest"))->stopped), SyncError::CannotConnect);
    }

    void keyFileMustBelongToOneUserAndFitTheCertificate() {
        auto field = store();
        const QString key = file("client.key");
        QVERIFY(QFile::copy(QString::fromStdString(files_.clientKey), key));
        SyncSettings how = settings("https://127.0.0.1:1/v1/ingest");
        how.keyFile = key.toStdString();
        QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        QCOMPARE(codeOf(sync(*field, how).error()), SyncError::KeyTooOpen);
        QFile::setPermissions(key, QFile::ReadOwner | QFile::ReadOther);
        QCOMPARE(codeOf(sync(*field, how).error()), SyncError::KeyTooOpen);
        QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(sync(*field, how));
        how.keyFile = files_.serverKey;
        QCOMPARE(codeOf(sync(*field, how).error()), SyncError::BadIdentity);
        how.keyFile = file("none").toStdString();
        QCOMPARE(codeOf(sync(*field, how).error()), SyncError::BadIdentity);
        how = settings("https://127.0.0.1:1/v1/ingest");
        how.caFile = file("none").toStdString();
        QCOMPARE(codeOf(sync(*field, how).error()), SyncError::BadIdentity);
    }

    void refusesAServerThatItsAuthorityDidNotSign() {
        QTemporaryDir other;
        const auto foreign = createTrainingCertificates(other.path().toStdString(), systemNow());
        HesProcess hes(file("hes.db"), *foreign);
        QVERIFY(hes.start(QString::fromStdString(files_.ca)));
        auto field = store();
        QVERIFY(field->add({energy("A", noon, 1)}));
        QCOMPARE(codeOf(*sync(*field, settings(hes.endpoint()))->stopped), SyncError::ServerUntrusted);
        QCOMPARE(field->summary()->waiting, std::uint64_t{1});
    }

    void refusesAServerWithAnotherName() {
        HesProcess hes(file("hes.db"), files_, QStringLiteral("127.0.0.2"));
        QVERIFY(hes.start());
        auto field = store();
        QVERIFY(field->add({energy("A", noon, 1)}));
        QCOMPARE(codeOf(*sync(*field, settings(hes.endpoint()))->stopped), SyncError::ServerUntrusted);
    }

    void refusesAnExpiredServerAndOneFromTheFuture() {
        for (const bool future : {false, true}) {
            QTemporaryDir other;
            const auto shifted = createTrainingCertificates(other.path().toStdString(), systemNow() + std::chrono::days(future ? 10 : -40),
                                                            std::chrono::days(2));
            HesProcess hes(file(future ? "future.db" : "past.db"), *shifted);
            QVERIFY(hes.start(QString::fromStdString(files_.ca)));
            auto field = *Store::open(file(future ? "f1.db" : "f2.db").toStdString());
            QVERIFY(field->add({energy("A", noon, 1)}));
            SyncSettings how = settings(hes.endpoint());
            how.caFile = shifted->ca;
            QCOMPARE(codeOf(*sync(*field, how)->stopped), future ? SyncError::ClockWrong : SyncError::ServerUntrusted);
        }
    }

    // TLS 1.3: our side is "connected" before the server has judged our certificate.
    void connectedIsNotAuthenticated_data() {
        QTest::addColumn<int>("shift");
        QTest::newRow("foreign authority") << 0;
        QTest::newRow("expired client") << -40;
    }
    void connectedIsNotAuthenticated() {
        QFETCH(int, shift);
        QTemporaryDir other;
        const auto foreign =
            createTrainingCertificates(other.path().toStdString(), systemNow() + std::chrono::days(shift), std::chrono::days(2));
        HesProcess hes(file("hes.db"), files_);
        QVERIFY(hes.start(shift == 0 ? QString() : QString::fromStdString(foreign->ca)));
        auto field = store();
        QVERIFY(field->add({energy("A", noon, 1)}));
        SyncSettings how = settings(hes.endpoint());
        how.certificateFile = foreign->clientCertificate;
        how.keyFile = foreign->clientKey;
        const auto report = sync(*field, how);
        QVERIFY(report && report->stopped);
        QCOMPARE(codeOf(*report->stopped), SyncError::CertificateRefused);
        QCOMPARE(field->summary()->waiting, std::uint64_t{1});
        QCOMPARE(field->summary()->confirmed, std::uint64_t{0});
        QCOMPARE(hes.counts().readings, std::uint64_t{0});
    }

    void refusesAServerThatOnlySpeaksTls12() {
        QProcess openssl;
        openssl.setProcessChannelMode(QProcess::MergedChannels);
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("s_server"), QStringLiteral("-tls1_2"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0"),
                       QStringLiteral("-cert"), QString::fromStdString(files_.serverCertificate), QStringLiteral("-key"),
                       QString::fromStdString(files_.serverKey), QStringLiteral("-www")});
        if (!openssl.waitForStarted(5000)) QSKIP("openssl is not installed");
        QByteArray said;
        while (!said.contains("ACCEPT") || !said.contains('\n')) {
            QVERIFY(openssl.waitForReadyRead(5000));
            said += openssl.readAll();
        }
        const QByteArray port =
            said.mid(said.lastIndexOf(':', said.indexOf('\n', said.indexOf("ACCEPT"))) + 1).split('\n').front().trimmed();
        auto field = store();
        QVERIFY(field->add({energy("A", noon, 1)}));
        const auto report = sync(*field, settings("https://127.0.0.1:" + port.toStdString() + "/v1/ingest"));
        QVERIFY(report->stopped);
        QCOMPARE(codeOf(*report->stopped), SyncError::CannotConnect);
        openssl.kill();
        openssl.waitForFinished(5000);
    }

    void aBlockedClientPausesTheWholeQueue() {
        HesProcess hes(file("hes.db"), files_);
        QVERIFY(hes.start());
        auto field = store();
        QVERIFY(field->add({energy("A", noon, 1)}));
        QVERIFY(sync(*field, settings(hes.endpoint())));
        const auto counts = hes.counts();
        QCOMPARE(counts.clients, std::uint64_t{1});
        const auto der = loadIdentity(files_.clientCertificate, files_.clientKey)
                             ->chain.front()
                             .digest(QCryptographicHash::Sha256)
                             .left(20)
                             .toHex()
                             .toUpper();
        QCOMPARE(QProcess::execute(QStringLiteral(AMI_BIN_DIR "/ami-hes"),
                                   {QStringLiteral("block"), QStringLiteral("--database"), file("hes.db"), QString::fromLatin1(der)}),
                 0);
        QVERIFY(field->add(profile("B", noon, 4)));
        SyncSettings how = settings(hes.endpoint());
        how.batchItems = 2;
        const auto report = sync(*field, how);
        QCOMPARE(codeOf(*report->stopped), SyncError::CertificateRefused);
        QCOMPARE(report->batchesSent, std::uint32_t{1});
        QCOMPARE(field->summary()->waiting, std::uint64_t{4});
    }
};

QTEST_GUILESS_MAIN(TestSync)
#include "tst_sync.moc"
