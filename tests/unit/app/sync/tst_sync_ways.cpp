#include <QtTest>

#include <QTcpServer>

#include <atomic>
#include <random>

#include "tests/support/ConnectProxy.h"
#include "tests/support/CuttingProxy.h"
#include "tests/support/SyncBench.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;
using std::chrono::minutes;

namespace {

quint16 portOf(const std::string& endpoint) { return static_cast<quint16>(QUrl(QString::fromStdString(endpoint)).port()); }

QByteArray takes(const QByteArray& request) { return answerWith(takesAll(arrived(request))); }

/// Keeps attachments as docs/hes.md has it.
class AttachmentServer {
public:
    QByteArray operator()(const QByteArray& request) {
        const QMutexLocker guard(&lock_);
        const QByteArray name = request.mid(request.indexOf("/v1/attachments/") + 16, 64);
        QByteArray& there = parts_[name];
        if (request.startsWith("HEAD")) {
            if (there.isEmpty()) return "HTTP/1.1 404 X\r\nContent-Length: 0\r\n\r\n";
            return "HTTP/1.1 200 X\r\nUpload-Offset: " + QByteArray::number(there.size()) + "\r\nUpload-Complete: " +
                   (there.size() == length_ ? "?1" : "?0") + "\r\n\r\n";
        }
        length_ = fieldOf(request, "Upload-Length").toLongLong();
        if (fieldOf(request, "Upload-Offset").toLongLong() != there.size())
            return httpAnswer(409, "{}", "Upload-Offset: " + QByteArray::number(there.size()) + "\r\n");
        const QByteArray body = bodyOf(request);
        there += pieces > 0 ? body.left(pieces) : body;
        if (there.size() == length_ && QCryptographicHash::hash(there, QCryptographicHash::Sha256).toHex() != name) {
            there.clear();
            return httpAnswer(422, R"({"title":"damaged"})");
        }
        return "HTTP/1.1 204 X\r\nUpload-Offset: " + QByteArray::number(there.size()) + "\r\n\r\n";
    }
    void keep(const QByteArray& name, const QByteArray& octets) {
        const QMutexLocker guard(&lock_);
        parts_[name] = octets;
    }
    QByteArray part(const QByteArray& name) {
        const QMutexLocker guard(&lock_);
        return parts_.value(name);
    }
    qsizetype pieces = 0;   ///< takes no more of a request; 0: all of it

private:
    QMutex lock_;
    QHash<QByteArray, QByteArray> parts_;
    qint64 length_ = 0;
};

}  // namespace

class TestSyncWays : public QObject {
    Q_OBJECT
private:
    static std::string attach(SyncBench& bench, const QByteArray& octets, const char* name = "photo.jpg") {
        QFile file(bench.file("source"));
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(octets);
        file.close();
        Attachment about;
        about.name = name;
        about.mediaType = "image/jpeg";
        return bench.store().addAttachment(file.fileName().toStdString(), about, bench.now).value_or(std::string());
    }
    static QByteArray noise(int octets) {
        std::mt19937 random(7);
        QByteArray text(octets, '\0');
        for (char& c : text) c = static_cast<char>(random());
        return text;
    }

private Q_SLOTS:
    void goesThroughAProxyWithAPasswordFromAFile() {
        SyncBench bench;
        QVERIFY(bench.store().add(profile("A", noon, 4)));
        bench.serve([](const QByteArray& request, int) { return takes(request); });
        // RFC 7617 2: Aladdin, open sesame
        ConnectProxy proxy(portOf(bench.settings.endpoint), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        bench.settings.proxy = proxy.address();
        QCOMPARE(SyncBench::codeOf(bench.run()), SyncError::ProxyRefused);
        QCOMPARE(bench.store().pause()->cause, PauseCause::Proxy);
        QCOMPARE(bench.server().requests().size(), 0);
        QFile secret(bench.file("secret"));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("Aladdin:open sesame\n");
        secret.close();
        bench.settings.proxySecretFile = secret.fileName().toStdString();
        QVERIFY(secret.setPermissions(QFile::ReadOwner | QFile::ReadOther));
        QCOMPARE(SyncBench::codeOf(bench.run()), SyncError::ProxySecret);
        QVERIFY(secret.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(bench.run().accepted, std::uint64_t{4});
        QVERIFY(!*bench.store().pause());
        const std::string target = "CONNECT 127.0.0.1:" + std::to_string(portOf(bench.settings.endpoint)) + " HTTP/1.1\r\n";
        QVERIFY(proxy.heads().back().starts_with(target));
        QVERIFY(!bench.server().requests().front().contains("Proxy-Authorization"));
    }

    void saysWhatAProxyAnswers_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("code");
        QTest::newRow("forbidden") << QByteArray("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n") << static_cast<int>(SyncError::ProxyRefused);
        QTest::newRow("no way there") << QByteArray("HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n") << static_cast<int>(SyncError::ProxyRefused);
        QTest::newRow("log in") << QByteArray("HTTP/1.1 302 X\r\nLocation: http://login/\r\n\r\n") << static_cast<int>(SyncError::CaptivePortal);
        QTest::newRow("511") << QByteArray("HTTP/1.1 511 X\r\nContent-Length: 0\r\n\r\n") << static_cast<int>(SyncError::CaptivePortal);
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-x\r\n\r\n") << static_cast<int>(SyncError::ProxyRefused);
    }
    void saysWhatAProxyAnswers() {
        QFETCH(QByteArray, answer);
        QFETCH(int, code);
        SyncBench bench;
        QVERIFY(bench.store().add(profile("A", noon, 4)));
        bench.serve([](const QByteArray& request, int) { return takes(request); });
        ConnectProxy proxy(portOf(bench.settings.endpoint), {}, answer.toStdString());
        bench.settings.proxy = proxy.address();
        QCOMPARE(static_cast<int>(SyncBench::codeOf(bench.run())), code);
        QCOMPARE(bench.store().queue()->front().state, QueueState::Waiting);
    }

    void aProxyAddressHoldsNoPassword() {
        SyncBench bench;
        bench.settings.endpoint = "https://127.0.0.1:1/v1/ingest";
        for (const char* bad : {"http://user:pw@proxy:8080", "https://proxy:8080", "proxy:8080", "http://proxy"}) {
            bench.settings.proxy = bad;
            QCOMPARE(SyncBench::codeOf(bench.run()), SyncError::BadEndpoint);
        }
    }

    void aNetworkThatWantsALogInGetsNoReading_data() {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<bool>("portal");
        QTest::newRow("redirect") << QByteArray("HTTP/1.1 302 X\r\nLocation: http://login/\r\nContent-Length: 0\r\n\r\n") << true;
        QTest::newRow("page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>") << true;
        QTest::newRow("511") << QByteArray("HTTP/1.1 511 X\r\nContent-Length: 0\r\n\r\n") << true;
        QTest::newRow("an ordinary server") << QByteArray("HTTP/1.1 404 X\r\nContent-Length: 0\r\n\r\n") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void aNetworkThatWantsALogInGetsNoReading() {
        QFETCH(QByteArray, page);
        QFETCH(bool, portal);
        SyncBench bench;
        QVERIFY(bench.store().add(profile("A", noon, 4)));
        SyncBench stranger;
        stranger.serve([](const QByteArray& request, int) { return takes(request); });
        bench.settings.endpoint = stranger.settings.endpoint;
        bench.settings.timeout = std::chrono::milliseconds(2000);
        QTcpServer gate;
        QVERIFY(gate.listen(QHostAddress::LocalHost));
        QThread thread;
        QObject context;
        gate.moveToThread(&thread);
        connect(&gate, &QTcpServer::newConnection, &gate, [&gate, page] {
            auto* socket = gate.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, page] {
                socket->readAll();
                socket->write(page);
                socket->disconnectFromHost();
            });
        });
        thread.start();
        bench.settings.portalProbe = "http://127.0.0.1:" + std::to_string(gate.serverPort()) + "/";
        const auto report = bench.run();
        QMetaObject::invokeMethod(&gate, [&gate] { gate.close(); }, Qt::BlockingQueuedConnection);
        thread.quit();
        thread.wait();
        QCOMPARE(SyncBench::codeOf(report), portal ? SyncError::CaptivePortal : SyncError::ServerUntrusted);
        QCOMPARE(bench.store().pause()->cause, portal ? PauseCause::CaptivePortal : PauseCause::Certificate);
        QVERIFY(bench.store().pause()->nextProbe > bench.now);
        QCOMPARE(stranger.server().requests().size(), 0);
        QCOMPARE(bench.store().queue()->front().state, QueueState::Waiting);
        QCOMPARE(bench.store().summary()->waiting, std::uint64_t{4});
    }

    // The certificate is not valid by our clock, but it is by the server's: ours is wrong.
    void saysThatTheClockIsWrong_data() {
        QTest::addColumn<int>("daysOff");
        QTest::addColumn<bool>("tells");
        QTest::addColumn<int>("code");
        // Qt leaves expired authorities out, and with them the proof that the chain is ours.
        QTest::newRow("expired with its authority") << -40 << true << static_cast<int>(SyncError::ServerUntrusted);
        QTest::newRow("ours is behind") << 40 << true << static_cast<int>(SyncError::ClockWrong);
        QTest::newRow("expired, no time told") << -40 << false << static_cast<int>(SyncError::ServerUntrusted);
        QTest::newRow("not yet valid, no time told") << 40 << false << static_cast<int>(SyncError::ClockWrong);
    }
    void saysThatTheClockIsWrong() {
        QFETCH(int, daysOff);
        QFETCH(bool, tells);
        QFETCH(int, code);
        SyncBench bench;
        QVERIFY(bench.store().add(profile("A", noon, 4)));
        const UtcTime there = systemNow() + std::chrono::days(daysOff);
        QTemporaryDir pki;
        const auto shifted = *createTrainingCertificates(pki.path().toStdString(), there, std::chrono::days(2));
        const QByteArray date = QLocale::c()
                                    .toString(QDateTime::fromMSecsSinceEpoch(there.time_since_epoch().count(), Qt::UTC),
                                              QStringLiteral("ddd, dd MMM yyyy hh:mm:ss"))
                                    .toLatin1();
        ScriptedHttps server(*loadIdentity(shifted.serverCertificate, shifted.serverKey), *loadAuthorities(bench.files().ca),
                             [&](const QByteArray&, int) { return httpAnswer(405, {}, tells ? "Date: " + date + " GMT\r\n" : QByteArray()); });
        bench.settings.endpoint = server.endpoint();
        bench.settings.caFile = shifted.ca;
        const auto report = bench.run();
        QCOMPARE(static_cast<int>(SyncBench::codeOf(report)), code);
        QCOMPARE(bench.store().pause()->cause, code == static_cast<int>(SyncError::ClockWrong) ? PauseCause::Clock : PauseCause::Certificate);
        if (tells && daysOff > 0) QVERIFY(std::abs(report.stopped->detail + std::int64_t{daysOff} * 86400) < 120);
        const auto requests = server.requests();
        for (const QByteArray& request : requests) QVERIFY(request.startsWith("HEAD ") && !request.contains("Idempotency-Key"));
        QCOMPARE(bench.store().summary()->waiting, std::uint64_t{4});
    }

    void aMeteredNetworkHasALimitForAutomaticSending() {
        SyncBench bench;
        QVERIFY(bench.store().add(profile("A", noon, 2000)));
        bench.serve([](const QByteArray& request, int) { return takes(request); });
        bench.settings.batchItems = 100;
        bench.settings.evenIfWaiting = false;
        bench.settings.metered = {true, 30'000, 0};
        const auto report = bench.run();
        QCOMPARE(SyncBench::codeOf(report), SyncError::LimitReached);
        QCOMPARE(bench.store().pause()->cause, PauseCause::Metered);
        const auto used = bench.store().octetsCounted(bench.now)->today;
        QVERIFY2(used > 5'000 && used < 40'000, qPrintable(QString::number(used)));
        const auto done = bench.store().summary()->confirmed;
        QVERIFY(done > 0 && done < 2000);
        bench.run();
        QCOMPARE(bench.store().summary()->confirmed, done);
        bench.settings.evenIfWaiting = true;
        QVERIFY(!bench.run().stopped);
        QCOMPARE(bench.store().summary()->confirmed, std::uint64_t{2000});
    }

    void attachmentsGoLastAndOnlyWhereTheyCostNothing() {
        SyncBench bench;
        AttachmentServer keeper;
        QVERIFY(bench.store().add(profile("A", noon, 4)));
        const QByteArray octets = noise(300'000);
        const auto sha = attach(bench, octets, "Z\u00e4hler 1.jpg");
        bench.serve([&](const QByteArray& request, int) { return request.startsWith("POST") ? takes(request) : keeper(request); });
        bench.settings.evenIfWaiting = false;
        bench.settings.metered.metered = true;
        bench.run();
        QCOMPARE(bench.server().requests().size(), 1);
        bench.settings.metered.metered = false;
        QCOMPARE(bench.run().attachmentsSent, 1u);
        QVERIFY(keeper.part(QByteArray::fromStdString(sha)) == octets);
        const auto patch = bench.server().requests().back();
        QCOMPARE(fieldOf(patch, "Attachment-Name"), QByteArray("Z%C3%A4hler%201.jpg"));
        QCOMPARE(fieldOf(patch, "Content-Type"), QByteArray("application/partial-upload"));
        QCOMPARE(bench.store().attachments(1)->front().state, BatchState::Confirmed);
        QCOMPARE(bench.store().summary()->attachments, 0u);
    }

    void anUploadGoesOnWhereItWasCut() {
        AttachmentServer keeper;
        std::mt19937 random(11);
        for (int round = 0; round < 12; ++round) {
            SyncBench bench;
            const QByteArray octets = noise(200'000 + round);
            const auto sha = QByteArray::fromStdString(attach(bench, octets));
            bench.serve([&](const QByteArray& request, int) { return keeper(request); });
            const auto cut = static_cast<qsizetype>(random() % 200'000);
            keeper.keep(sha, octets.left(cut));
            QCOMPARE(bench.run().attachmentsSent, 1u);
            QVERIFY(keeper.part(sha) == octets);
            if (cut > 0) QCOMPARE(bodyOf(bench.server().requests().back()).size(), octets.size() - cut);
        }
    }

    void aCutConnectionLosesNothingOfAnUpload() {
        SyncBench bench;
        AttachmentServer keeper;
        const QByteArray octets = noise(400'000);
        const auto sha = QByteArray::fromStdString(attach(bench, octets));
        bench.serve([&](const QByteArray& request, int) { return keeper(request); });
        const std::string straight = bench.settings.endpoint;
        for (const std::int64_t cut : {500, 3000, 100'000, 399'000}) {
            CuttingProxy::Plan plan;
            plan.toServer = cut;
            CuttingProxy proxy(portOf(straight), plan);
            bench.settings.endpoint = "https://127.0.0.1:" + std::to_string(proxy.port()) + "/v1/ingest";
            QVERIFY(bench.run().stopped);
            QVERIFY(bench.store().attachments(1)->front().state != BatchState::Confirmed);
        }
        bench.settings.endpoint = straight;
        QCOMPARE(bench.run().attachmentsSent, 1u);
        QVERIFY(keeper.part(sha) == octets);
    }

    void aServerThatTakesPiecesGetsAllOfThem() {
        SyncBench bench;
        AttachmentServer keeper;
        keeper.pieces = 30'000;
        const QByteArray octets = noise(100'000);
        const auto sha = QByteArray::fromStdString(attach(bench, octets));
        bench.serve([&](const QByteArray& request, int) { return keeper(request); });
        QCOMPARE(bench.run().attachmentsSent, 1u);
        QVERIFY(keeper.part(sha) == octets);
    }

    void damageOnEitherSideIsNoticed() {
        SyncBench bench;
        AttachmentServer keeper;
        const QByteArray octets = noise(5000);
        const auto sha = attach(bench, octets);
        QByteArray bad = octets.left(4000);
        bad[17] = static_cast<char>(bad[17] ^ 1);
        keeper.keep(QByteArray::fromStdString(sha), bad);
        bench.serve([&](const QByteArray& request, int) { return keeper(request); });
        bench.run();
        QCOMPARE(bench.store().attachments(1)->front().state, BatchState::Retrying);
        QCOMPARE(bench.run().attachmentsSent, 1u);

        SyncBench other;
        const auto broken = attach(other, octets);
        QFile file(QString::fromStdString(other.store().attachmentFile(broken)));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("X");
        file.close();
        AttachmentServer fresh;
        other.serve([&](const QByteArray& request, int) { return fresh(request); });
        other.run();
        QCOMPARE(other.store().attachments(1)->front().state, BatchState::DeadLetter);
        QVERIFY(QFile::exists(file.fileName()));
    }

    void twoLaptopsWithTheSameMeterCountOnce() {
        SyncBench one;
        SyncBench two;
        QSet<QString> keys;
        QMutex lock;
        const auto script = [&](const QByteArray& request, int) {
            const QMutexLocker guard(&lock);
            const auto got = arrived(request);
            Receipt receipt = takesAll(got);
            receipt.accepted = 0;
            for (const auto& item : got.document.items) {
                const QString key = QString::fromStdString(item.reading.meter + toIso8601(item.reading.time));
                if (keys.contains(key)) ++receipt.duplicate;
                else ++receipt.accepted;
                keys.insert(key);
            }
            return answerWith(receipt);
        };
        for (SyncBench* bench : {&one, &two}) {
            QVERIFY(bench->store().add(profile("A", noon, 50)));
            bench->serve(script);
        }
        QCOMPARE(one.run().accepted, std::uint64_t{50});
        const auto report = two.run();
        QCOMPARE(report.duplicate, std::uint64_t{50});
        QCOMPARE(two.store().summary()->confirmed, std::uint64_t{50});
    }
};

QTEST_GUILESS_MAIN(TestSyncWays)
#include "tst_sync_ways.moc"
