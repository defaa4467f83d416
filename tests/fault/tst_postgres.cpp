#include <QtTest>

#include <sys/mount.h>

#include <QSslSocket>
#include <atomic>
#include <mutex>
#include <thread>

#include "app/hes/storage/StorageError.h"
#include "app/store/Random.h"
#include "app/sync/TlsIdentity.h"
#include "protocol/crypto/Digest.h"
#include "protocol/mdms/CimMeterReadings.h"
#include "tests/support/HesProcess.h"
#include "tests/support/PgProxy.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/StoreSamples.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;

namespace {

UtcTime systemNow() { return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now()); }

struct Upload {
    std::string key;
    Bytes body;
};

Upload upload(const std::vector<mdms::Reading>& readings, std::uint64_t sequence, const std::string& series) {
    const std::string key = *newUuid(systemNow());
    return {key, *mdms::encodeBatch({key, sequence, series, noon, "test"}, readings, {})};
}

QByteArray request(const Upload& u) {
    return "POST /v1/ingest HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nIdempotency-Key: \"" +
           QByteArray::fromStdString(u.key) +
           "\"\r\nContent-Digest: sha-256=:" + QByteArray::fromStdString(crypto::toBase64(crypto::sha256(u.body))) +
           ":\r\nContent-Length: " + QByteArray::number(static_cast<qulonglong>(u.body.size())) + "\r\n\r\n" +
           QByteArray(reinterpret_cast<const char*>(u.body.data()), static_cast<qsizetype>(u.body.size()));
}

/// A client that keeps its connection while it can. One thread uses it.
class Poster {
public:
    Poster(const TrainingFiles& files, const std::atomic<quint16>& port)
        : tls_(tlsConfiguration(*loadIdentity(files.clientCertificate, files.clientKey), *loadAuthorities(files.ca))), port_(port) {}

    /// The whole answer; empty when the connection failed or broke.
    QByteArray post(const Upload& u) {
        if (!socket_ || socket_->state() != QAbstractSocket::ConnectedState) {
            socket_ = std::make_unique<QSslSocket>();
            socket_->setSslConfiguration(tls_);
            socket_->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port_);
            if (!socket_->waitForEncrypted(5000)) return lost();
        }
        socket_->write(request(u));
        QByteArray text;
        for (;;) {
            const auto end = text.indexOf("\r\n\r\n");
            const auto field = text.indexOf("Content-Length: ");
            if (end >= 0 && field >= 0) {
                const auto length = text.mid(field + 16, text.indexOf("\r\n", field) - field - 16).toLongLong();
                if (text.size() >= end + 4 + length) return text;
            }
            if (!socket_->waitForReadyRead(30000)) return lost();
            text += socket_->readAll();
        }
    }
    /// Gives the other side a moment without sleeping: whatever it has to say may come.
    void breathe() {
        if (socket_ && socket_->state() == QAbstractSocket::ConnectedState) socket_->waitForReadyRead(20);
    }

private:
    QByteArray lost() {
        socket_.reset();
        return {};
    }

    QSslConfiguration tls_;
    const std::atomic<quint16>& port_;
    std::unique_ptr<QSslSocket> socket_;
};

IngestOffer offerOf(const std::vector<mdms::Reading>& readings, const std::string& key, std::uint64_t sequence) {
    IngestOffer offer{{"AA", "laptop"}, key, "digest", {}, {}};
    offer.batch.header.messageId = key;
    offer.batch.header.series = "series";
    offer.batch.header.sequence = sequence;
    offer.batch.offered = static_cast<std::uint32_t>(readings.size());
    for (std::uint32_t i = 0; i < readings.size(); ++i) offer.batch.items.push_back({i, readings[i]});
    return offer;
}

}  // namespace

class TestPostgres : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder_;
    TrainingFiles files_;
    std::unique_ptr<PostgresServer> postgres_;
    QString noPostgres_;

private Q_SLOTS:
    void initTestCase() {
        const auto made = createTrainingCertificates(folder_.path().toStdString(), systemNow());
        QVERIFY(made);
        files_ = *made;
        postgres_ = PostgresServer::start(noPostgres_);
    }
    void init() {
        if (!postgres_) QSKIP(qPrintable(noPostgres_));
    }

    /// Backends killed, the server stopped as by a power cut, ami-hes killed, in turn, while three laptops send.
    void killsInMidLoadLoseAndDoubleNothing() {
        constexpr int laptops = 3;
        constexpr int batches = 40;
        constexpr int readings = 300;
        constexpr int faults = 12;
        postgres_->createDatabase("killed");
        const std::string address = postgres_->address("killed");
        std::atomic<quint16> port{0};
        auto hes = std::make_unique<HesProcess>(QString::fromStdString(address), files_, QStringLiteral("127.0.0.1"),
                                                folder_.filePath(QStringLiteral("killed.log")));
        QVERIFY(hes->start());
        port = hes->port();

        std::vector<std::vector<Upload>> uploads(laptops);
        std::int64_t expected = 0;
        for (int l = 0; l < laptops; ++l) {
            const std::string series = *newUuid(systemNow());
            for (int b = 0; b < batches; ++b) {
                std::vector<mdms::Reading> part;
                for (int i = 0; i < readings; ++i) {
                    const int value = (l * batches + b) * readings + i + 1;
                    part.push_back(energy("K" + std::to_string(l) + "-" + std::to_string(i % 7),
                                          noon + std::chrono::minutes(b * readings + i), value));
                    expected += value;
                }
                uploads[static_cast<std::size_t>(l)].push_back(upload(part, static_cast<std::uint64_t>(b + 1), series));
            }
        }
        std::atomic<int> confirmed{0};
        std::atomic<int> refused{0};
        std::atomic<bool> giveUp{false};
        std::vector<std::thread> threads;
        for (int l = 0; l < laptops; ++l) {
            threads.emplace_back([&, l] {
                Poster poster(files_, port);
                for (const Upload& u : uploads[static_cast<std::size_t>(l)]) {
                    while (!giveUp) {
                        const QByteArray answer = poster.post(u);
                        if (answer.startsWith("HTTP/1.1 200 ")) break;
                        const bool temporary = answer.isEmpty() || answer.startsWith("HTTP/1.1 503 ") ||
                                               answer.startsWith("HTTP/1.1 409 ") || answer.startsWith("HTTP/1.1 429 ");
                        if (!temporary && refused++ == 0) qWarning("%s", answer.left(300).constData());
                        poster.breathe();
                    }
                    ++confirmed;
                }
            });
        }
        int backends = 0;
        for (int fault = 0; fault < faults; ++fault) {
            const int due = (fault + 1) * laptops * batches / (faults + 1);
            const QDeadlineTimer deadline(120000);
            while (confirmed < due && !deadline.hasExpired()) QTest::qWait(1);
            switch (fault % 3) {
                case 0: {
                    const std::string pid = postgres_->sql(
                        "SELECT pid FROM pg_stat_activity WHERE application_name = 'ami-hes' "
                        "AND datname = 'killed' AND pid <> pg_backend_pid() ORDER BY state LIMIT 1",
                        "killed");
                    if (const int number = std::atoi(pid.c_str()); number > 1) backends += ::kill(number, SIGKILL) == 0 ? 1 : 0;
                    break;
                }
                case 1: {
                    QVERIFY(postgres_->down("immediate"));
                    QVERIFY(postgres_->up());
                    break;
                }
                default:
                    hes->kill();
                    QTRY_VERIFY_WITH_TIMEOUT(
                        (hes = std::make_unique<HesProcess>(QString::fromStdString(address), files_, QStringLiteral("127.0.0.1"),
                                                            folder_.filePath(QStringLiteral("killed.log"))))
                            ->start(),
                        60000);
                    port = hes->port();
            }
        }
        const QDeadlineTimer deadline(180000);
        while (confirmed < laptops * batches && !deadline.hasExpired()) QTest::qWait(5);
        giveUp = true;
        for (auto& thread : threads) thread.join();
        QCOMPARE(confirmed.load(), laptops * batches);
        QCOMPARE(refused.load(), 0);
        QVERIFY(backends >= 2);

        Poster again(files_, port);
        for (const auto& ofLaptop : uploads) {
            for (const Upload& u : ofLaptop) {
                QByteArray answer;
                const QDeadlineTimer last(20000);
                while (!(answer = again.post(u)).startsWith("HTTP/1.1 200 ") && !last.hasExpired()) again.breathe();
                QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.left(400));
                QVERIFY(answer.contains("Idempotent-Replayed: true"));
            }
        }
        const auto counts = countsOf(address);
        QVERIFY(counts);
        QCOMPARE(counts->readings, std::uint64_t{laptops * batches * readings});
        QCOMPARE(counts->batches, std::uint64_t{laptops * batches});
        QCOMPARE(counts->conflicts, std::uint64_t{0});
        QCOMPARE(postgres_->sql("SELECT sum(value)::bigint FROM ami_hes.accepted_reading", "killed"), std::to_string(expected));
        QCOMPARE(postgres_->sql("SELECT sum(accepted) FROM ami_hes.ledger", "killed"), std::to_string(counts->readings));
        QCOMPARE(postgres_->sql("SELECT string_agg(contiguous::text, ' ') FROM ami_hes.series", "killed"), std::string("40 40 40"));
        QCOMPARE(postgres_->sql("SELECT count(*) FROM ami_hes.outbox", "killed"), std::to_string(laptops * batches));
    }

    /// The connection is cut at each piece that the client sends, before the server has it and after the server has acted on it.
    void aConnectionCutAnywhereStoresABatchOnce() {
        postgres_->createDatabase("cut");
        QTemporaryDir socket(QStringLiteral("/tmp/ami-px-XXXXXX"));
        PgProxy proxy(socket.path().toStdString(), postgres_->folder().toStdString());
        auto storage = openStorage("host=" + socket.path().toStdString() + " user=ami dbname=cut sslmode=disable gssencmode=disable");
        QVERIFY(storage);
        std::uint64_t sequence = 0;
        int cuts = 0;
        for (const auto cut : {PgProxy::Cut::BeforeServer, PgProxy::Cut::AfterServer}) {
            for (int piece = 0; piece < 200; ++piece) {
                ++sequence;
                const auto offer = offerOf(profile("M" + std::to_string(sequence), noon, 20), "key" + std::to_string(sequence), sequence);
                proxy.arm(cut, piece);
                const auto result = (*storage)->ingest(offer, noon);
                QVERIFY2(
                    result,
                    qPrintable(QStringLiteral("cut %1 at piece %2: code %3").arg(cuts).arg(piece).arg(result ? 0 : result.error().code)));
                QVERIFY(result->outcome == IngestOutcome::Stored || result->outcome == IngestOutcome::Replayed);
                QVERIFY(result->receipt.find("\"accepted\":20") != std::string::npos);
                QVERIFY(result->receipt.find("\"highestContiguous\":" + std::to_string(sequence) + ",") != std::string::npos);
                if (proxy.armed()) break;
                ++cuts;
            }
            proxy.arm(cut, -1);
        }
        QVERIFY2(cuts > 20, qPrintable(QString::number(cuts)));
        ++sequence;
        const auto offer = offerOf(profile("M" + std::to_string(sequence), noon, 20), "commit", sequence);
        proxy.armAt(PgProxy::Cut::AfterServer, std::string("COMMIT", 7));  // with the NUL that ends a query
        const auto result = (*storage)->ingest(offer, noon);
        QVERIFY(result && !proxy.armed());
        QCOMPARE(result->outcome, IngestOutcome::Replayed);
        const auto counts = countsOf(postgres_->address("cut"));
        QCOMPARE(counts->readings, sequence * 20);
        QCOMPARE(counts->batches, sequence);
        QCOMPARE(postgres_->sql("SELECT sum(readings) FROM ami_hes.client", "cut"), std::to_string(sequence * 20));
    }

    void aFullDiskIsAnsweredAndLosesNothing() {
        if (::geteuid() != 0) QSKIP("only root can mount a small disk");
        QTemporaryDir disk(QStringLiteral("/tmp/ami-full-XXXXXX"));
        const QByteArray mountPoint = QFile::encodeName(disk.path());
        if (::mount("ami-full", mountPoint.constData(), "tmpfs", 0, "size=24m") != 0) QSKIP("a small disk cannot be mounted here");
        const auto unmount = qScopeGuard([&] {
            postgres_->sql("DROP DATABASE IF EXISTS small WITH (FORCE)");
            postgres_->sql("DROP TABLESPACE IF EXISTS small");
            ::umount2(mountPoint.constData(), MNT_DETACH);
        });
        QVERIFY(::chown(mountPoint.constData(), postgres_->user(), static_cast<gid_t>(-1)) == 0);
        postgres_->sql("CREATE TABLESPACE small LOCATION '" + disk.path().toStdString() + "'");
        postgres_->createDatabase("small", "TABLESPACE small");
        const std::string address = postgres_->address("small");
        HesProcess hes(QString::fromStdString(address), files_, QStringLiteral("127.0.0.1"), folder_.filePath(QStringLiteral("small.log")));
        QVERIFY(hes.start());
        const std::atomic<quint16> port{hes.port()};
        Poster poster(files_, port);
        const std::string series = *newUuid(systemNow());
        std::vector<Upload> uploads;
        QByteArray answer;
        std::size_t stored = 0;
        for (int b = 0; b < 100; ++b) {
            uploads.push_back(upload(profile("F" + std::to_string(b), noon, 9000), static_cast<std::uint64_t>(b + 1), series));
            answer = poster.post(uploads.back());
            if (!answer.startsWith("HTTP/1.1 200 ")) break;
            ++stored;
        }
        QVERIFY2(answer.startsWith("HTTP/1.1 503 ") && answer.contains("Retry-After: "), answer.left(300));
        QVERIFY(stored > 0);
        const auto before = countsOf(address);
        QVERIFY(before);
        QCOMPARE(before->readings, std::uint64_t{stored * 9000});
        QCOMPARE(before->batches, std::uint64_t{stored});
        QVERIFY(poster.post(uploads.front()).contains("Idempotent-Replayed: true"));
        QVERIFY(::mount("ami-full", mountPoint.constData(), "tmpfs", MS_REMOUNT, "size=200m") == 0);
        for (std::size_t i = 0; i < uploads.size(); ++i) {
            answer = poster.post(uploads[i]);
            QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.left(300));
            QCOMPARE(answer.contains("Idempotent-Replayed: true"), i < stored);
        }
        QCOMPARE(countsOf(address)->readings, std::uint64_t{uploads.size() * 9000});
    }
};

QTEST_GUILESS_MAIN(TestPostgres)
#include "tst_postgres.moc"
