#include <QtTest>

#include <QElapsedTimer>
#include <QSslSocket>
#include <QStandardPaths>
#include <nlohmann/json.hpp>

#include "app/store/Random.h"
#include "app/store/Gzip.h"
#include "app/sync/TlsIdentity.h"
#include "protocol/crypto/Digest.h"
#include "protocol/mdms/CimMeterReadings.h"
#include "protocol/mdms/CimXml.h"
#include "tests/support/HesProcess.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/StoreSamples.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;

namespace {

UtcTime systemNow() { return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now()); }

struct Upload { std::string key; Bytes body; };

const std::string series = "017f22e2-79b0-7cc3-98c4-dc0c0c073990";

Upload upload(const std::vector<mdms::Reading>& readings, std::uint64_t sequence = 1, std::string key = {}) {
    if (key.empty()) key = *newUuid(systemNow());
    return {key, *mdms::encodeBatch({key, sequence, series, noon, "test"}, readings, {})};
}

QByteArray octets(const Bytes& bytes) { return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())}; }

QByteArray digestField(const Bytes& body) {
    return "Content-Digest: sha-256=:" + QByteArray::fromStdString(crypto::toBase64(crypto::sha256(body))) + ":\r\n";
}

QByteArray request(const Upload& u, const QByteArray& more = {}) {
    return "POST /v1/ingest HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nIdempotency-Key: \"" +
           QByteArray::fromStdString(u.key) + "\"\r\n" + digestField(u.body) +
           "Content-Length: " + QByteArray::number(static_cast<qulonglong>(u.body.size())) + "\r\n" + more + "\r\n" + octets(u.body);
}

nlohmann::json receiptOf(const Result<IngestResult>& result) {
    return result ? nlohmann::json::parse(result->receipt, nullptr, false) : nlohmann::json();
}

}  // namespace

class TestHes : public QObject {
    Q_OBJECT
private:
    QTemporaryDir pki_;
    TrainingFiles files_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<HesProcess> hes_;
    std::unique_ptr<PostgresServer> postgres_;
    QString noPostgres_;
    std::string database_;
    int databases_ = 0;
    const HesClient client_{"AA", "laptop"};

    QString file(const char* name) const { return folder_->filePath(QString::fromLatin1(name)); }
    /// The database of this test, the same one at each call.
    QString database() {
        QFETCH_GLOBAL(QString, kind);
        if (kind == QLatin1String("sqlite")) return file("hes.db");
        if (database_.empty()) {
            database_ = "hes" + std::to_string(++databases_);
            postgres_->createDatabase(database_);
        }
        return QString::fromStdString(postgres_->address(database_));
    }
    std::unique_ptr<HesStorage> store() {
        auto opened = openStorage(database().toStdString());
        return opened ? std::move(*opened) : nullptr;
    }

    std::unique_ptr<QSslSocket> connected() {
        auto socket = std::make_unique<QSslSocket>();
        socket->setSslConfiguration(
            tlsConfiguration(*loadIdentity(files_.clientCertificate, files_.clientKey), *loadAuthorities(files_.ca)));
        socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), hes_->port());
        if (!socket->waitForEncrypted(10000)) return nullptr;
        return socket;
    }

    /// One answer: status line, fields and body.
    static QByteArray readAnswer(QSslSocket& socket, int milliseconds = 10000) {
        QByteArray text;
        const QDeadlineTimer deadline(milliseconds);
        while (!deadline.hasExpired()) {
            const auto end = text.indexOf("\r\n\r\n");
            if (end >= 0) {
                const auto field = text.indexOf("Content-Length: ");
                if (field < 0 || field > end) return text;
                const auto length = text.mid(field + 16, text.indexOf("\r\n", field) - field - 16).toLongLong();
                if (text.size() >= end + 4 + length) return text;
            }
            socket.waitForReadyRead(50);
            const QByteArray more = socket.readAll();
            if (more.isEmpty() && socket.state() != QAbstractSocket::ConnectedState) return text;
            text += more;
        }
        return text;
    }

    QByteArray exchange(const QByteArray& sent) {
        const auto socket = connected();
        if (!socket) return "no connection";
        socket->write(sent);
        return readAnswer(*socket);
    }

private Q_SLOTS:
    void initTestCase_data() {
        QTest::addColumn<QString>("kind");
        QTest::newRow("sqlite") << QStringLiteral("sqlite");
        QTest::newRow("postgresql") << QStringLiteral("postgresql");
    }
    void initTestCase() {
        const auto made = createTrainingCertificates(pki_.path().toStdString(), systemNow());
        QVERIFY(made);
        files_ = *made;
        postgres_ = PostgresServer::start(noPostgres_);
    }
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        database_.clear();
        QFETCH_GLOBAL(QString, kind);
        if (kind == QLatin1String("postgresql") && !postgres_) QSKIP(qPrintable(noPostgres_));
    }
    void cleanup() { hes_.reset(); }

    void trainingCertificatesArePrivateAndMarked() {
        const auto foreign = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const std::string& key : {files_.clientKey, files_.serverKey})
            QVERIFY(!(QFile::permissions(QString::fromStdString(key)) & foreign));
        for (const std::string& path : {files_.ca, files_.serverCertificate, files_.clientCertificate}) {
            const auto certificate = QSslCertificate::fromPath(QString::fromStdString(path)).front();
            QVERIFY(certificate.subjectInfo(QSslCertificate::CommonName).join(QString()).contains(QStringLiteral("TRAINING")));
            const auto days = certificate.effectiveDate().daysTo(certificate.expiryDate());
            QVERIFY(days >= 30 && days <= 31);
        }
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("verify"), QStringLiteral("-purpose"), QStringLiteral("sslclient"), QStringLiteral("-x509_strict"),
                       QStringLiteral("-CAfile"), QString::fromStdString(files_.ca), QString::fromStdString(files_.clientCertificate)});
        if (!openssl.waitForFinished(10000)) QSKIP("openssl is not installed");
        QCOMPARE(openssl.exitCode(), 0);
    }

    void offeredIsTheSumOfTheFourResults() {
        auto hes = store();
        std::vector<mdms::Reading> readings{energy("A", noon, 1), energy("B", noon, 2), energy("B", noon, 3), energy("A", noon, 1)};
        Upload batch = upload(readings);
        std::string text = toText(batch.body);
        text.insert(text.rfind("]}]}}}"),
                    R"(,{"timeStamp":"never","value":"1","ReadingType":{"Names":[{"name":"1.0.1.8.0.255"}],"cosem":{"unit":30}}})");
        const auto result = ingestDocument(*hes, client_, batch.key, toBytes(text), noon);
        QVERIFY(result && result->outcome == IngestOutcome::Stored);
        QCOMPARE(result->offered, std::uint64_t{5});
        QCOMPARE(result->accepted, std::uint64_t{2});
        QCOMPARE(result->duplicate, std::uint64_t{1});
        QCOMPARE(result->conflict, std::uint64_t{1});
        QCOMPARE(result->rejected, std::uint64_t{1});
        const auto receipt = receiptOf(result);
        QCOMPARE(receipt["rejected"][0]["index"].get<int>(), 4);
        QCOMPARE(receipt["rejected"][0]["code"].get<std::string>(), std::string("TimeMalformed"));
        QCOMPARE(receipt["conflict"][0]["index"].get<int>(), 2);
        QCOMPARE(hes->counts()->readings, std::uint64_t{2});
        QCOMPARE(hes->counts()->rejected, std::uint64_t{1});
    }

    void sameKeyIsReplayedForItsClientOnly() {
        auto hes = store();
        const Upload batch = upload({energy("A", noon, 1)});
        const auto first = ingestDocument(*hes, client_, batch.key, batch.body, noon);
        const auto again = ingestDocument(*hes, client_, batch.key, batch.body, noon + std::chrono::hours(9000));
        QCOMPARE(again->outcome, IngestOutcome::Replayed);
        QCOMPARE(again->receipt, first->receipt);
        const Upload other = upload({energy("A", noon, 2)}, 1, batch.key);
        QCOMPARE(ingestDocument(*hes, client_, batch.key, other.body, noon)->outcome, IngestOutcome::KeyReused);
        const auto second = ingestDocument(*hes, {"BB", "other"}, batch.key, batch.body, noon);
        QCOMPARE(second->outcome, IngestOutcome::Stored);
        QCOMPARE(second->duplicate, std::uint64_t{1});
        QCOMPARE(hes->counts()->readings, std::uint64_t{1});
    }

    void oneConflictOfferedTwiceIsKeptOnce() {
        auto hes = store();
        for (const std::int64_t value : {1, 2, 2, 1}) {
            const Upload batch = upload({energy("A", noon, value)});
            const auto result = ingestDocument(*hes, client_, batch.key, batch.body, noon);
            QCOMPARE(result->conflict, std::uint64_t{value == 2 ? 1u : 0u});
        }
        QCOMPARE(hes->counts()->conflicts, std::uint64_t{1});
        const auto pairs = hes->conflicts(10);
        QVERIFY(pairs->front().kept.value == Decimal(1, 0));
    }

    void highestContiguousShowsTheGap() {
        auto hes = store();
        const auto reached = [&](std::uint64_t sequence) {
            const Upload batch = upload({energy("A", noon + std::chrono::seconds(sequence), 1)}, sequence);
            return receiptOf(ingestDocument(*hes, client_, batch.key, batch.body, noon))["highestContiguous"].get<int>();
        };
        QCOMPARE(reached(1), 1);
        QCOMPARE(reached(3), 1);
        QCOMPARE(reached(4), 1);
        QCOMPARE(reached(2), 4);
        QCOMPARE(reached(2), 4);
        QCOMPARE(reached(5), 5);
    }

    void badBatchLeavesNothingBehind() {
        auto hes = store();
        const Upload batch = upload({energy("A", noon, 1)});
        QCOMPARE(ingestDocument(*hes, client_, *newUuid(noon), batch.body, noon)->outcome, IngestOutcome::KeyDiffers);
        QCOMPARE(ingestDocument(*hes, client_, batch.key, toBytes("{"), noon)->outcome, IngestOutcome::Malformed);
        QCOMPARE(ingestDocument(*hes, client_, batch.key, Bytes(100, '['), noon)->outcome, IngestOutcome::TooLarge);
        QCOMPARE(hes->counts()->batches + hes->counts()->clients, std::uint64_t{0});
        QCOMPARE(ingestDocument(*hes, client_, batch.key, batch.body, noon)->outcome, IngestOutcome::Stored);
    }

    void everyRefusalHasItsStatus() {
        hes_ = std::make_unique<HesProcess>(database(), files_, QStringLiteral("127.0.0.1"), file("hes.log"));
        QVERIFY(hes_->start());
        const Upload batch = upload({energy("A", noon, 1)});
        const QByteArray good = request(batch);
        const auto without = [&](const QByteArray& field) {
            const auto at = good.indexOf(field);
            return good.left(at) + good.mid(good.indexOf("\r\n", at) + 2);
        };
        const auto replaced = [&](const QByteArray& from, const QByteArray& to) { return QByteArray(good).replace(from, to); };
        const Bytes zeros = gzip(Bytes(33u * 1024 * 1024, '0'));
        const Bytes notGzip = toBytes("not gzip");
        const Upload malformed{*newUuid(systemNow()), toBytes("{\"Header\":{}}")};
        const Upload differs{*newUuid(systemNow()), batch.body};
        const struct { const char* what; QByteArray sent; int status; const char* contains;
        } cases[] = {
            {"no such path", replaced("/v1/ingest", "/v2/ingest"), 404, "problem+json"},
            {"wrong method", replaced("POST", "PUT"), 405, "Allow: POST"},
            {"wrong method of status", "DELETE /v1/status HTTP/1.1\r\nHost: x\r\n\r\n", 405, "Allow: GET"},
            {"no length", without("Content-Length"), 411, ""},
            {"chunked", replaced("Content-Length: ", "Transfer-Encoding: chunked\r\nX: "), 411, ""},
            {"chunked and length", replaced("Host: x\r\n", "Host: x\r\nTransfer-Encoding: chunked\r\n"), 400, "framing"},
            {"two lengths", replaced("Host: x\r\n", "Host: x\r\nContent-Length: 1\r\n"), 400, "content-length"},
            {"announced too large", "POST /v1/ingest HTTP/1.1\r\nHost: x\r\nContent-Length: 5000000\r\n\r\n", 413, "too-large"},
            {"no host", without("Host"), 400, "host"},
            {"old version", replaced("HTTP/1.1", "HTTP/1.0"), 505, ""},
            {"garbage", "hello\r\n\r\n", 400, "request-line"},
            {"bare line feed", "GET /v1/status HTTP/1.1\nHost: x\r\n\r\n", 400, "head"},
            {"huge head", "GET /v1/status HTTP/1.1\r\nHost: x\r\nA: " + QByteArray(20000, 'a') + "\r\n\r\n", 431, ""},
            {"other type", replaced("application/json", "text/xml"), 415, "content-type"},
            {"other coding", replaced("Host: x\r\n", "Host: x\r\nContent-Encoding: br\r\n"), 415, "Accept-Encoding: gzip"},
            {"expectation", replaced("Host: x\r\n", "Host: x\r\nExpect: a-miracle\r\n"), 417, ""},
            {"no key", without("Idempotency-Key"), 400, "idempotency-key"},
            {"key without quotes", replaced("\"" + QByteArray::fromStdString(batch.key) + "\"", QByteArray::fromStdString(batch.key)), 400,
             "idempotency-key"},
            {"no digest", without("Content-Digest"), 400, "content-digest"},
            {"digest of other octets", replaced(digestField(batch.body), digestField(notGzip)), 400, "digest-mismatch"},
            {"not gzip", request({batch.key, notGzip}, "Content-Encoding: gzip\r\n"), 400, "gzip"},
            {"gzip bomb", request({batch.key, zeros}, "Content-Encoding: gzip\r\n"), 413, "too-large"},
            {"malformed batch", request(malformed), 400, "/Header"},
            {"key is not the batch's", request(differs), 400, "key-differs"},
        };
        for (const auto& c : cases) {
            const QByteArray answer = exchange(c.sent);
            QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(c.status) + " "), c.what + QByteArray(": ") + answer.left(300));
            QVERIFY2(answer.contains(c.contains), c.what + QByteArray(": ") + answer);
            QVERIFY2(answer.contains("application/problem+json"), c.what);
        }
        QCOMPARE(hes_->counts().readings, std::uint64_t{0});

        QVERIFY(exchange(good).startsWith("HTTP/1.1 200 "));
        const QByteArray replay = exchange(good);
        QVERIFY(replay.startsWith("HTTP/1.1 200 ") && replay.contains("Idempotent-Replayed: true"));
        QVERIFY(exchange(request(upload({energy("A", noon, 9)}, 1, batch.key))).startsWith("HTTP/1.1 422 "));
        QCOMPARE(hes_->counts().readings, std::uint64_t{1});
        QCOMPARE(hes_->stop(), 0);
    }

    void aBatchAsXmlIsTheSameBatch() {
        hes_ = std::make_unique<HesProcess>(database(), files_, QStringLiteral("127.0.0.1"), file("hes.log"));
        QVERIFY(hes_->start());
        const auto readings = profile("A", noon, 96);
        const auto xml = mdms::encodeBatchXml({*newUuid(systemNow()), 1, series, noon, "test"}, readings, {});
        QVERIFY(xml);
        const std::string text = toText(*xml);
        const auto id = text.find("MessageID>") + 10;
        const Upload batch{text.substr(id, 36), *xml};
        const QByteArray answer = exchange(request(batch).replace("application/json", "application/xml"));
        QVERIFY2(answer.startsWith("HTTP/1.1 200 ") && answer.contains("\"accepted\":96"), answer.left(400));
        QVERIFY(exchange(request(upload(readings, 2))).contains("\"duplicate\":96"));
        QVERIFY(exchange(request({*newUuid(systemNow()), toBytes("<a/>")}).replace("application/json", "application/xml")).startsWith("HTTP/1.1 400 "));
    }

    void oneConnectionCarriesManyRequestsInAnyPieces() {
        hes_ = std::make_unique<HesProcess>(database(), files_, QStringLiteral("127.0.0.1"), file("hes.log"));
        QVERIFY(hes_->start());
        const auto socket = connected();
        QVERIFY(socket);
        for (int i = 0; i < 3; ++i) {
            const QByteArray sent = request(upload({energy("A", noon + std::chrono::seconds(i), i)}, static_cast<std::uint64_t>(i + 1)));
            for (const char c : sent.left(60)) {
                socket->write(&c, 1);
                socket->flush();
            }
            socket->write(sent.mid(60));
            QVERIFY(readAnswer(*socket).startsWith("HTTP/1.1 200 "));
        }
        socket->write(request(upload({energy("B", noon, 1)}, 4)) + request(upload({energy("C", noon, 1)}, 5)));
        QByteArray both = readAnswer(*socket);
        if (both.count("HTTP/1.1 200") < 2) both += readAnswer(*socket);
        QCOMPARE(both.count("HTTP/1.1 200"), 2);
        QCOMPARE(hes_->counts().readings, std::uint64_t{5});
        const Upload waiting = upload({energy("D", noon, 1)}, 6);
        const QByteArray whole = request(waiting, "Expect: 100-continue\r\n");
        const auto head = whole.indexOf("\r\n\r\n") + 4;
        socket->write(whole.left(head));
        QVERIFY(readAnswer(*socket).startsWith("HTTP/1.1 100 "));
        socket->write(whole.mid(head));
        QVERIFY(readAnswer(*socket).startsWith("HTTP/1.1 200 "));
    }

    void theSameBatchOnTwoConnectionsIsStoredOnce() {
        hes_ = std::make_unique<HesProcess>(database(), files_, QStringLiteral("127.0.0.1"), file("hes.log"));
        QVERIFY(hes_->start());
        const QByteArray sent = request(upload(profile("A", noon, 8000)));
        const auto one = connected();
        const auto two = connected();
        QVERIFY(one && two);
        one->write(sent);
        two->write(sent);
        while (one->bytesToWrite() + one->encryptedBytesToWrite() + two->bytesToWrite() + two->encryptedBytesToWrite() > 0) {
            one->waitForBytesWritten(5);
            two->waitForBytesWritten(5);
        }
        int stored = 0;
        for (const auto& socket : {one.get(), two.get()}) {
            const QByteArray answer = readAnswer(*socket, 20000);
            const bool busy = answer.startsWith("HTTP/1.1 409 ") && answer.contains("Retry-After: 1");
            QVERIFY2(busy || answer.startsWith("HTTP/1.1 200 "), answer.left(200));
            if (!busy) ++stored;
        }
        QVERIFY(stored >= 1);
        QCOMPARE(hes_->counts().readings, std::uint64_t{8000});
        QCOMPARE(hes_->counts().batches, std::uint64_t{1});
    }

    void aSlowHeadIsAnsweredAndDoesNotBlockOthers() {
        hes_ = std::make_unique<HesProcess>(database(), files_, QStringLiteral("127.0.0.1"), file("hes.log"));
        QVERIFY(hes_->start());
        const auto slow = connected();
        slow->write("POST /v1/in");
        slow->flush();
        slow->waitForBytesWritten(1000);
        QVERIFY(exchange("GET /v1/status HTTP/1.1\r\nHost: x\r\n\r\n").startsWith("HTTP/1.1 200 "));
        QElapsedTimer clock;
        clock.start();
        QVERIFY(readAnswer(*slow, 20000).startsWith("HTTP/1.1 408 "));
        QVERIFY(clock.elapsed() > 5000 && clock.elapsed() < 15000);
    }

    void curlAsAnOutsideClient() {
        const QString curl = QStandardPaths::findExecutable(QStringLiteral("curl"));
        QVERIFY2(!curl.isEmpty(), "curl is not installed; installer/packages.txt names it");
        hes_ = std::make_unique<HesProcess>(database(), files_, QStringLiteral("127.0.0.1"), file("hes.log"));
        QVERIFY(hes_->start());
        const Upload batch = upload(profile("A", noon, 9000));
        QFile body(file("body.json"));
        QVERIFY(body.open(QIODevice::WriteOnly));
        body.write(octets(batch.body));
        body.close();
        const auto run = [&](QStringList more) {
            QProcess process;
            process.start(curl, QStringList{QStringLiteral("--silent"), QStringLiteral("--max-time"), QStringLiteral("20"),
                                            QStringLiteral("--cacert"), QString::fromStdString(files_.ca), QStringLiteral("--write-out"),
                                            QStringLiteral("|%{http_code}|%{ssl_verify_result}")} +
                                    more);
            process.waitForFinished(30000);
            return process.readAllStandardOutput() + "|" + QByteArray::number(process.exitCode());
        };
        const QStringList identity{QStringLiteral("--tlsv1.3"), QStringLiteral("--cert"), QString::fromStdString(files_.clientCertificate),
                                   QStringLiteral("--key"), QString::fromStdString(files_.clientKey)};
        const QString base = QStringLiteral("https://127.0.0.1:%1/v1/").arg(hes_->port());
        const QStringList post{
            QStringLiteral("--header"),      QStringLiteral("Content-Type: application/json"),
            QStringLiteral("--header"),      QStringLiteral("Idempotency-Key: \"%1\"").arg(QString::fromStdString(batch.key)),
            QStringLiteral("--header"),      QString::fromLatin1(digestField(batch.body).trimmed()),
            QStringLiteral("--data-binary"), QLatin1Char('@') + body.fileName(),
            base + QStringLiteral("ingest")};
        const QByteArray answer = run(identity + post);
        QVERIFY2(answer.contains("\"accepted\":9000") && answer.endsWith("|200|0|0"), answer.right(300));
        QVERIFY(run(identity + QStringList{base + QStringLiteral("status")}).startsWith("{\"readings\":9000,\"batches\":1"));
        QVERIFY(!run(QStringList{QStringLiteral("--tlsv1.3"), base + QStringLiteral("status")}).contains("readings"));
        QVERIFY(!run(identity + QStringList{QStringLiteral("--tls-max"), QStringLiteral("1.2"), base + QStringLiteral("status")})
                     .contains("readings"));
        QCOMPARE(hes_->stop(), 0);
    }

    void wrongUsageHasItsOwnExitCode() {
        const QString program = QStringLiteral(AMI_BIN_DIR "/ami-hes");
        QCOMPARE(QProcess::execute(program, {}), 2);
        QCOMPARE(QProcess::execute(program, {QStringLiteral("--nonsense")}), 2);
        QCOMPARE(QProcess::execute(program, {QStringLiteral("show"), QStringLiteral("--database"), file("none.db")}), 1);
    }
};

QTEST_GUILESS_MAIN(TestHes)
#include "tst_hes.moc"
