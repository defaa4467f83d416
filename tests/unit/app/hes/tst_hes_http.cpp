#include <QtTest>

#include <QSslSocket>

#include "app/store/Gzip.h"
#include "app/sync/TlsIdentity.h"
#include "protocol/mdms/CimXml.h"
#include "tests/unit/app/hes/HesBench.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;

/// The limits and refusals of the head-end as curl sees them.
class TestHesHttp : public QObject {
    Q_OBJECT
private:
    QTemporaryDir pki_;
    TrainingFiles files_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<HesProcess> hes_;

    QString file(const char* name) const { return folder_->filePath(QString::fromLatin1(name)); }

    /// Starts a head-end with these options, NAME VALUE NAME VALUE …
    bool start(const QStringList& options = {}) {
        hes_ = std::make_unique<HesProcess>(file("hes.db"), files_);
        hes_->addOptions(options);
        return hes_->start();
    }
    Curl curl() const { return Curl(*hes_, files_, folder_->path()); }

    std::unique_ptr<QSslSocket> connected() {
        auto socket = std::make_unique<QSslSocket>();
        socket->setSslConfiguration(
            tlsConfiguration(*loadIdentity(files_.clientCertificate, files_.clientKey), *loadAuthorities(files_.ca)));
        socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), hes_->port());
        if (!socket->waitForEncrypted(10000)) return nullptr;
        send(*socket, {});
        return socket;
    }
    static void send(QSslSocket& socket, const QByteArray& octets) {
        socket.write(octets);
        socket.flush();
        while (socket.bytesToWrite() + socket.encryptedBytesToWrite() > 0 && socket.waitForBytesWritten(5000)) {}
    }

    /// Type, title and status must be there, as RFC 9457 wants them.
    static QByteArray lackOf(const Said& said, int status) {
        if (said.status() != status) return "status " + QByteArray::number(said.status()) + ": " + said.output.right(600);
        if (said.field("Content-Type") != "application/problem+json") return "content type: " + said.field("Content-Type");
        const auto document = said.document();
        if (!document.is_object()) return "no document: " + said.output;
        if (document.value("status", 0) != status) return "status in the document";
        if (!document.value("type", std::string()).starts_with("urn:ami:problem:")) return "type";
        if (document.value("title", std::string()).size() < 8) return "title";
        const QByteArray retry = said.field("Retry-After");
        if (!retry.isEmpty() && document.value("retryAfter", -1) != retry.toInt()) return "retryAfter";
        return {};
    }

private Q_SLOTS:
    void initTestCase() {
        const auto made = createTrainingCertificates(pki_.path().toStdString(), systemNow());
        QVERIFY(made);
        files_ = *made;
    }
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }
    void cleanup() { hes_.reset(); }

    void everyRefusalIsAProblemDocument() {
        QVERIFY(start({QStringLiteral("--max-body"), QStringLiteral("65536"), QStringLiteral("--body-seconds"), QStringLiteral("1"),
                       QStringLiteral("--attachments"), file("attachments")}));
        const Curl client = curl();
        const Upload batch = upload({energy("A", noon, 1)});
        const QString ingest = QStringLiteral("/v1/ingest");
        const auto header = [](const char* field) { return QStringList{QStringLiteral("--header"), QString::fromLatin1(field)}; };
        const struct { const char* what; Said said; int status; const char* type; } cases[] = {
            {"no key", client.post(batch, {QStringLiteral("Idempotency-Key:")}), 400, "idempotency-key"},
            {"wrong digest", client.post(batch, {digestField(Bytes{1, 2, 3})}), 400, "digest-mismatch"},
            {"no path", client(QStringLiteral("/v2/ingest")), 404, "not-found"},
            {"no attachment", client(QStringLiteral("/v1/attachments/abc"), header("X: y")), 404, "not-found"},
            {"wrong method", client(ingest, {QStringLiteral("--request"), QStringLiteral("DELETE")}), 405, "method"},
            {"not acceptable", client(QStringLiteral("/v1/status"), header("Accept: text/html")), 406, "accept"},
            {"half a body", client.post(batch, {QStringLiteral("Content-Length: 60000")}), 408, "too-slow"},
            {"chunked", client.post(batch, {QStringLiteral("Transfer-Encoding: chunked")}), 411, "length-required"},
            {"too large", client.post({batch.key, Bytes(70000, 'x')}, {QStringLiteral("Expect:")}), 413, "too-large"},
            {"other type", client.post(batch, {QStringLiteral("Content-Type: text/csv")}), 415, "content-type"},
            {"other coding", client.post(batch, {QStringLiteral("Content-Encoding: br")}), 415, "content-encoding"},
            {"a miracle", client.post(batch, {QStringLiteral("Expect: a-miracle")}), 417, "expectation"},
            {"huge head", client(QStringLiteral("/v1/status"), header(("X: " + std::string(20000, 'a')).c_str())), 431, "head"},
            {"old version", client(QStringLiteral("/v1/status"), {QStringLiteral("--http1.0")}), 505, "version"},
        };
        for (const auto& c : cases) {
            const QByteArray lack = lackOf(c.said, c.status);
            QVERIFY2(lack.isEmpty(), c.what + QByteArray(": ") + lack);
            QCOMPARE(c.said.document().value("type", std::string()), "urn:ami:problem:" + std::string(c.type));
        }
        QCOMPARE(client.post({batch.key, Bytes(70000, 'x')}, {QStringLiteral("Expect:")}).document().value("limit", 0), 65536);
        QCOMPARE(hes_->counts().readings, std::uint64_t{0});

        QCOMPARE(client.post(batch).status(), 200);
        const Said reused = client.post(upload({energy("A", noon, 2)}, 1, batch.key));
        QVERIFY2(lackOf(reused, 422).isEmpty(), lackOf(reused, 422));
        QCOMPARE(hes_->counts().readings, std::uint64_t{1});
        QCOMPARE(hes_->stop(), 0);
    }

    void theSameBatchInXmlIsTheSameBatch() {
        QVERIFY(start());
        const std::vector<mdms::Reading> readings = profile("A", noon, 300);
        const QStringList xml{QStringLiteral("Content-Type: application/xml; charset=utf-8")};
        const std::string key = *newUuid(systemNow());
        const Upload batch{key, *mdms::encodeBatchXml({key, 1, "017f22e2-79b0-7cc3-98c4-dc0c0c073990", noon, "test"}, readings, {})};
        const Said said = curl().post(batch, xml);
        QVERIFY2(said.status() == 200 && said.contains("\"accepted\":300"), said.output.right(400));
        QVERIFY(curl().post(batch, xml).contains("Idempotent-Replayed: true"));
        QVERIFY(curl().post(upload(readings, 2)).contains("\"duplicate\":300"));
        QCOMPARE(hes_->counts().readings, std::uint64_t{300});
        const Said json = curl().post(upload(readings, 3), xml);
        QVERIFY2(lackOf(json, 400).isEmpty(), lackOf(json, 400));
        const Said entity = curl().post({*newUuid(systemNow()), toBytes("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")}, xml);
        QVERIFY2(lackOf(entity, 400).isEmpty(), lackOf(entity, 400));
        QVERIFY(!entity.contains("root:"));
    }

    void aProblemComesAsTheClientAcceptsIt() {
        QVERIFY(start());
        const auto typeFor = [&](const char* accept) {
            return curl()(QStringLiteral("/nowhere"), {QStringLiteral("--header"), QStringLiteral("Accept: ") + QString::fromLatin1(accept)})
                .field("Content-Type");
        };
        QCOMPARE(typeFor("application/json"), QByteArray("application/json"));
        QCOMPARE(typeFor("application/json, application/problem+json"), QByteArray("application/problem+json"));
        QCOMPARE(typeFor("application/*"), QByteArray("application/problem+json"));
        QCOMPARE(typeFor("application/problem+json;q=0, */*"), QByteArray("application/json"));
        QCOMPARE(typeFor("text/html"), QByteArray("application/problem+json"));
    }

    void aBlockedClientIsRefusedEverywhere() {
        QVERIFY(start({QStringLiteral("--attachments"), file("attachments")}));
        const Upload batch = upload({energy("A", noon, 1)});
        QCOMPARE(curl().post(batch).status(), 200);
        const QString program = QStringLiteral(AMI_BIN_DIR "/ami-hes");
        const QByteArray der = QSslCertificate::fromPath(QString::fromStdString(files_.clientCertificate)).front().toDer();
        const QString lfdi = QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex().left(40).toUpper());
        QCOMPARE(QProcess::execute(program, {QStringLiteral("block"), QStringLiteral("--database"), file("hes.db"), lfdi}), 0);
        const QString digest = QString(64, QLatin1Char('a'));
        for (const Said& said : {curl().post(batch), curl().post(upload({energy("B", noon, 1)}, 2)), curl()(QStringLiteral("/v1/status"))}) {
            QVERIFY2(lackOf(said, 403).isEmpty(), lackOf(said, 403));
            QCOMPARE(said.document().value("type", std::string()), std::string("urn:ami:problem:client-blocked"));
        }
        QCOMPARE(curl()(QStringLiteral("/v1/attachments/") + digest, {QStringLiteral("--head")}).status(), 403);
        QVERIFY(hes_->log().contains("Client Blocked 0x14 client=" + lfdi.toLatin1()));
        QCOMPARE(QProcess::execute(program, {QStringLiteral("unblock"), QStringLiteral("--database"), file("hes.db"), lfdi}), 0);
        QCOMPARE(curl().post(batch).status(), 200);
    }

    void tooManyRequestsAreToldWhenToComeAgain() {
        QVERIFY(start({QStringLiteral("--requests-per-second"), QStringLiteral("0.001"), QStringLiteral("--requests-burst"), QStringLiteral("2")}));
        QCOMPARE(curl()(QStringLiteral("/v1/status")).status(), 200);
        QCOMPARE(curl()(QStringLiteral("/v1/status")).status(), 200);
        const Said said = curl()(QStringLiteral("/v1/status"));
        QVERIFY2(lackOf(said, 429).isEmpty(), lackOf(said, 429));
        QVERIFY(said.field("Retry-After").toInt() >= 1 && said.field("Retry-After").toInt() <= 1000);
        QCOMPARE(said.document().value("type", std::string()), std::string("urn:ami:problem:request-rate"));
        QVERIFY(hes_->log().contains("Rate Limited 0x12"));
    }

    void tooManyOctetsAreToldWhenToComeAgain() {
        QVERIFY(start({QStringLiteral("--octets-per-second"), QStringLiteral("1"), QStringLiteral("--octets-burst"), QStringLiteral("300")}));
        QCOMPARE(curl().post(upload({energy("A", noon, 1)}, 1)).status(), 200);
        const Upload second = upload({energy("A", noon, 1), energy("B", noon, 1)}, 2);
        const Said said = curl().post(second);
        QVERIFY2(lackOf(said, 429).isEmpty(), lackOf(said, 429));
        QCOMPARE(said.document().value("type", std::string()), std::string("urn:ami:problem:octet-rate"));
        QCOMPARE(said.document().value("limit", 0), 1);
    }

    void aFullHouseIsToldSoAndOthersStay() {
        QVERIFY(start({QStringLiteral("--max-connections"), QStringLiteral("2")}));
        const auto one = connected();
        const auto two = connected();
        QVERIFY(one && two);
        const Said said = curl()(QStringLiteral("/v1/status"));
        QVERIFY2(lackOf(said, 503).isEmpty(), lackOf(said, 503));
        QCOMPARE(said.document().value("limit", 0), 2);
        QVERIFY(hes_->log().contains("Connection Refused 0x01"));
        one->write("GET /v1/status HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(one->waitForReadyRead(5000) && one->readAll().startsWith("HTTP/1.1 200 "));
        one->disconnectFromHost();
        QTRY_COMPARE_WITH_TIMEOUT(curl()(QStringLiteral("/v1/status")).status(), 200, 10000);
    }

    void anAddressHasItsOwnLimit() {
        QVERIFY(start({QStringLiteral("--max-connections-per-address"), QStringLiteral("1")}));
        const auto one = connected();
        QVERIFY(one);
        const Said said = curl()(QStringLiteral("/v1/status"));
        QVERIFY2(lackOf(said, 429).isEmpty(), lackOf(said, 429));
        // Twice as many are not even shaken hands with.
        QTcpSocket second, third;
        second.connectToHost(QStringLiteral("127.0.0.1"), hes_->port());
        QVERIFY(second.waitForConnected(5000));
        third.connectToHost(QStringLiteral("127.0.0.1"), hes_->port());
        QVERIFY(third.waitForConnected(5000));
        QVERIFY(third.state() != QAbstractSocket::ConnectedState || third.waitForDisconnected(5000));
        QTRY_VERIFY_WITH_TIMEOUT(hes_->log().contains("tls Connection Refused 0x01 peer=127.0.0.1 limit=address"), 5000);
    }

    void aFullQueueIsToldSoBeforeTheBodyComes() {
        QVERIFY(start({QStringLiteral("--max-queue-octets"), QStringLiteral("4096")}));
        const auto slow = connected();
        const Upload small = upload({energy("A", noon, 1)});
        send(*slow, "POST /v1/ingest HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nIdempotency-Key: \"" + QByteArray::fromStdString(small.key) +
                        "\"\r\n" + digestField(small.body).toLatin1() + "\r\nContent-Length: 4000\r\n\r\n");
        Said said;
        QTRY_VERIFY_WITH_TIMEOUT((said = curl().post(small)).status() == 503, 10000);
        QVERIFY2(lackOf(said, 503).isEmpty(), lackOf(said, 503));
        QCOMPARE(said.document().value("type", std::string()), std::string("urn:ami:problem:queue-full"));
        slow->abort();
        QTRY_COMPARE_WITH_TIMEOUT(curl().post(small).status(), 200, 10000);
    }

    void hostileNeighboursDoNotHurtAGoodClient() {
        QVERIFY(start({QStringLiteral("--requests-per-second"), QStringLiteral("0"), QStringLiteral("--status"), QStringLiteral("127.0.0.1:0")}));
        const Upload batch = upload({energy("X", noon, 1)});
        const QByteArray head = "POST /v1/ingest HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nIdempotency-Key: \"" +
                                QByteArray::fromStdString(*newUuid(systemNow())) + "\"\r\n";
        const Bytes bomb = gzip(Bytes(33u * 1024 * 1024, '0'));
        const QByteArray status = "GET /v1/status HTTP/1.1\r\nHost: x\r\n\r\n";
        const QByteArray hostile[] = {
            "POST /v1/in",
            head,
            head + digestField(batch.body).toLatin1() + "\r\nContent-Length: 4000000\r\n\r\n" + QByteArray(1000, '{'),
            head + digestField(bomb).toLatin1() + "\r\nContent-Encoding: gzip\r\nContent-Length: " +
                QByteArray::number(static_cast<qulonglong>(bomb.size())) + "\r\n\r\n" + octets(bomb),
            head + digestField(batch.body).toLatin1() + "\r\nContent-Length: 5\r\n\r\n" + octets(batch.body),
            head + digestField(batch.body).toLatin1() + "\r\nContent-Length: 99999999999999999999\r\n\r\n",
            status + status + status + status + status + status + status + status + "GARBAGE\r\n\r\n",
            QByteArray(200000, '\0'),
            "\r\n\r\n\r\n",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        };
        std::vector<std::unique_ptr<QSslSocket>> sockets;
        for (int round = 0; round < 3; ++round) {
            for (const QByteArray& octets : hostile) {
                sockets.push_back(connected());
                QVERIFY(sockets.back());
                send(*sockets.back(), octets);
            }
            const Said said = curl().post(upload(profile("G" + std::to_string(round), noon, 500), static_cast<std::uint64_t>(round + 1)));
            QVERIFY2(said.status() == 200 && said.contains("\"accepted\":500"), said.output.right(300));
        }
        QCOMPARE(hes_->counts().readings, std::uint64_t{1500});
        const Said ready = run(QStringLiteral("curl"), {QStringLiteral("--silent"), QStringLiteral("--include"), hes_->statusUrl() + QStringLiteral("/health/ready")});
        QCOMPARE(ready.status(), 200);
    }
};

QTEST_GUILESS_MAIN(TestHesHttp)
#include "tst_hes_http.moc"
