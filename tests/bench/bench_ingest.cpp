// Readings a second into PostgreSQL, all on one computer:
//   bare     binary COPY and the same merge statements from ready octets, one connection, no JSON, no network, no ledger
//   whole    clients post sealed gzip batches of 10,000 readings over TLS 1.3 to ami-hes, which stores them; clients included
//   replay   the same posts again: every batch is in the ledger
//   offered  the same readings under new keys: every reading is a duplicate of the table
// bench_ingest [readings [clients]]

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QUrl>
#include <atomic>
#include <cstdio>
#include <thread>

#include "app/Now.h"
#include "app/hes/storage/HesStorage.h"
#include "app/hes/storage/PgMerge.h"
#include "app/hes/storage/PgReadings.h"
#include "app/hes/storage/PgSchema.h"
#include "app/hes/TrainingCertificates.h"
#include "app/store/Gzip.h"
#include "app/store/Random.h"
#include "app/sync/TlsIdentity.h"
#include "protocol/crypto/Digest.h"
#include "protocol/mdms/CimMeterReadings.h"
#include "tests/support/PostgresServer.h"

using namespace ami;
using namespace ami::app;

namespace {

constexpr std::size_t perBatch = 10'000;
constexpr std::size_t metersInBatch = 100;
constexpr std::size_t meterGroups = 50;
constexpr const char* series = "017f22e2-79b0-7cc3-98c4-dc0c0c073990";

/// Batch @p number: 100 intervals of 900 s of each of 100 meters. Fifty groups of meters take turns.
std::vector<mdms::Reading> readingsOf(std::size_t number) {
    const UtcTime start = *fromIso8601("2026-11-01T00:00:00Z") + std::chrono::minutes(15) * (number / meterGroups * 100);
    std::vector<mdms::Reading> readings;
    readings.reserve(perBatch);
    for (std::size_t meter = 0; meter < metersInBatch; ++meter) {
        mdms::Reading reading;
        reading.meter = "LGZ00" + std::to_string(10'000'000 + number % meterGroups * metersInBatch + meter);
        reading.obis = dlms::Obis(1, 0, 1, 29, 0, 255);
        reading.kind = mdms::ReadingKind::Interval;
        reading.interval = std::chrono::seconds(900);
        reading.unit = 30;
        for (std::size_t i = 0; i < perBatch / metersInBatch; ++i) {
            reading.time = start + std::chrono::minutes(15) * i;
            reading.value = Decimal(static_cast<std::int64_t>((number * 31 + meter * 17 + i * 7919) % 99'991), -3);
            readings.push_back(reading);
        }
    }
    return readings;
}

struct Post {
    std::string key;
    QByteArray octets;
};

Post sealed(std::size_t number, std::uint64_t sequence) {
    const std::string key = *newUuid(utcNow());
    const auto body = mdms::encodeBatch({key, sequence, series, utcNow(), "bench"}, readingsOf(number), {});
    const Bytes wire = gzip(*body);
    std::string head = "POST /v1/ingest HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n";
    head += "Idempotency-Key: \"" + key + "\"\r\nContent-Digest: sha-256=:" + crypto::toBase64(crypto::sha256(wire)) + ":\r\n";
    head += "Content-Length: " + std::to_string(wire.size()) + "\r\n\r\n";
    QByteArray octets = QByteArray::fromStdString(head);
    octets.append(reinterpret_cast<const char*>(wire.data()), static_cast<qsizetype>(wire.size()));
    return {key, octets};
}

struct Posted {
    double seconds = 0;
    std::uint64_t refused = 0;
};

/// Posts everything over @p clients connections, each with one request under way. A 429 is sent again.
Posted postAll(const std::vector<Post>& posts, std::size_t clients, const TrainingFiles& files, quint16 port) {
    const QSslConfiguration tls = tlsConfiguration(*loadIdentity(files.clientCertificate, files.clientKey), *loadAuthorities(files.ca));
    std::atomic<std::size_t> next{0};
    std::atomic<std::uint64_t> refused{0};
    QElapsedTimer clock;
    clock.start();
    std::vector<std::thread> threads;
    for (std::size_t c = 0; c < clients; ++c) {
        threads.emplace_back([&] {
            QSslSocket socket;
            socket.setSslConfiguration(tls);
            socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
            if (!socket.waitForEncrypted(10000)) {
                ++refused;
                return;
            }
            for (std::size_t i = next++; i < posts.size(); i = next++) {
                for (bool done = false; !done;) {
                    socket.write(posts[i].octets);
                    QByteArray answer;
                    qsizetype end = -1;
                    qint64 length = 0;
                    while (end < 0 || answer.size() < end + 4 + length) {
                        if (!socket.waitForReadyRead(60000)) {
                            ++refused;
                            return;
                        }
                        answer += socket.readAll();
                        if (end >= 0 || (end = answer.indexOf("\r\n\r\n")) < 0) continue;
                        const auto field = answer.indexOf("Content-Length: ") + 16;
                        length = answer.mid(field, answer.indexOf("\r\n", field) - field).toLongLong();
                    }
                    if (answer.startsWith("HTTP/1.1 429 ")) continue;
                    done = true;
                    if (!answer.startsWith("HTTP/1.1 200 ") && refused++ == 0) std::fprintf(stderr, "%s\n", answer.left(400).constData());
                }
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    return {static_cast<double>(clock.nsecsElapsed()) / 1e9, refused};
}

/// Processor time of a process so far, in seconds; with that of its children that have ended when @p children.
double processorOf(qint64 pid, bool children = false) {
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly)) return 0;
    const QByteArray text = stat.readAll();
    const auto fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    double ticks = fields.value(11).toDouble() + fields.value(12).toDouble();
    if (children) ticks += fields.value(13).toDouble() + fields.value(14).toDouble();
    return ticks / static_cast<double>(sysconf(_SC_CLK_TCK));
}

/// Processor time of the whole database server.
double processorOf(const test::PostgresServer& server) {
    QFile file(server.data() + QStringLiteral("/postmaster.pid"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    const qint64 postmaster = file.readLine().trimmed().toLongLong();
    double seconds = processorOf(postmaster, true);
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(postmaster));
    if (!children.open(QIODevice::ReadOnly)) return seconds;
    for (const QByteArray& child : children.readAll().split(' ')) seconds += processorOf(child.toLongLong());
    return seconds;
}

double bareSeconds(const std::string& address, std::size_t batches) {
    PgConnection connection(address);
    migrate(connection);
    createStaging(connection);
    ensurePartition(connection, monthOf(*fromIso8601("2026-11-01T00:00:00Z")), utcNow());
    ensurePartition(connection, monthOf(*fromIso8601("2026-12-01T00:00:00Z")), utcNow());
    QElapsedTimer clock;
    qint64 spent = 0;
    for (std::size_t b = 0; b < batches; ++b) {
        const auto readings = readingsOf(b);
        std::vector<PgRow> rows;
        for (std::size_t i = 0; i < readings.size(); ++i) {
            const auto meter = static_cast<std::int64_t>(b % meterGroups * metersInBatch + i / (perBatch / metersInBatch) + 1);
            rows.push_back({meter, 1, readings[i].time, &readings[i], static_cast<std::uint32_t>(i), 0});
        }
        const std::string octets = binaryRows(rows);
        clock.restart();
        PgTransaction transaction(connection);
        connection.copyIn(copyToStage, octets);
        if (connection.prepared(insertFromStage, {"1"}).touched() != perBatch) std::fprintf(stderr, "bare: rows are missing\n");
        transaction.commit();
        spent += clock.nsecsElapsed();
    }
    return static_cast<double>(spent) / 1e9;
}

class Hes {
public:
    Hes(const std::string& database, const TrainingFiles& files, const QString& log) {
        process_.setStandardErrorFile(log);
        process_.start(QCoreApplication::applicationDirPath() + QStringLiteral("/ami-hes"),
                       {// One certificate stands for all clients: its rates would be measured in place of the ingest.
                        QStringLiteral("--requests-per-second"), QStringLiteral("0"), QStringLiteral("--octets-per-second"),
                        QStringLiteral("0"), QStringLiteral("--listen"), QStringLiteral("https://127.0.0.1:0"),
                        QStringLiteral("--database"), QString::fromStdString(database), QStringLiteral("--certificate"),
                        QString::fromStdString(files.serverCertificate), QStringLiteral("--key"), QString::fromStdString(files.serverKey),
                        QStringLiteral("--client-ca"), QString::fromStdString(files.ca)});
        QByteArray line;
        while (!line.endsWith('\n') && (process_.canReadLine() || process_.waitForReadyRead(20000))) line += process_.readLine();
        port_ = static_cast<quint16>(QUrl(QString::fromUtf8(line.mid(6).trimmed())).port(0));
    }
    ~Hes() {
        process_.terminate();
        process_.waitForFinished(20000);
    }
    quint16 port() const { return port_; }

    qint64 pid() const { return process_.processId(); }

private:
    QProcess process_;
    quint16 port_ = 0;
};

void print(const char* what, double readings, double seconds, double bare) {
    std::printf("%-9s %10.0f readings in %7.2f s = %9.0f readings/s, %5.2f of bare\n", what, readings, seconds, readings / seconds,
                readings / seconds / bare);
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    bool given = false;
    std::size_t readings = arguments.value(1).toULongLong(&given);
    if (!given || readings < perBatch) readings = 300'000;
    std::size_t clients = arguments.value(2).toULongLong(&given);
    if (!given || clients == 0) clients = 3;
    const std::size_t batches = readings / perBatch;
    const double total = static_cast<double>(batches * perBatch);

    QString why;
    const auto postgres = test::PostgresServer::start(why, QStringLiteral("max_wal_size = 8GB\nshared_buffers = 2GB"));
    if (!postgres) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(why));
        return 0;
    }
    const QTemporaryDir folder;
    const auto files = createTrainingCertificates(folder.path().toStdString(), utcNow());
    if (!files) return 1;
    postgres->createDatabase("bare");

    std::vector<Post> posts;
    for (std::size_t b = 0; b < batches; ++b) posts.push_back(sealed(b, b + 1));
    std::printf("%zu batches of %zu readings, %lld octets each on the wire, %zu clients\n", batches, perBatch,
                static_cast<long long>(posts.front().octets.size()), clients);

    const double before = processorOf(*postgres);
    const double bareTime = bareSeconds(postgres->address("bare"), batches);
    const double bare = total / bareTime;
    print("bare", total, bareTime, bare);
    std::printf("          processor: PostgreSQL %.2f s\n", processorOf(*postgres) - before);

    Hes hes(postgres->address(), *files, folder.filePath(QStringLiteral("hes.log")));
    const auto run = [&](const char* what, const std::vector<Post>& sent) {
        const double own = processorOf(QCoreApplication::applicationPid());
        const double server = processorOf(hes.pid());
        const double database = processorOf(*postgres);
        const Posted done = postAll(sent, clients, *files, hes.port());
        print(what, total, done.seconds, bare);
        std::printf("          processor: clients %.2f s, ami-hes %.2f s, PostgreSQL %.2f s\n",
                    processorOf(QCoreApplication::applicationPid()) - own, processorOf(hes.pid()) - server,
                    processorOf(*postgres) - database);
        return done.refused == 0;
    };
    bool good = run("whole", posts);
    good = run("replay", posts) && good;
    posts.clear();
    for (std::size_t b = 0; b < batches; ++b) posts.push_back(sealed(b, batches + b + 1));
    good = run("offered", posts) && good;
    const auto counts = countsOf(postgres->address());
    good = good && counts && counts->readings == batches * perBatch && counts->batches == 2 * batches && counts->conflicts == 0;
    std::printf("%s\n", good ? "every reading is stored once" : "FAILED: a reading is missing, doubled or refused");
    return good ? 0 : 1;
}
