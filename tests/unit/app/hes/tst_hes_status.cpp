#include <QtTest>

#include <QTcpSocket>

#include "app/hes/log/HesMetrics.h"
#include "tests/unit/app/hes/HesBench.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;

/// Health and metrics, read by curl and by the Prometheus project's own parser.
class TestHesStatus : public QObject {
    Q_OBJECT
private:
    QTemporaryDir pki_;
    TrainingFiles files_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<HesProcess> hes_;

    QString file(const char* name) const { return folder_->filePath(QString::fromLatin1(name)); }
    bool start(const QStringList& options = {}) {
        hes_ = std::make_unique<HesProcess>(file("hes.db"), files_);
        hes_->addOptions(QStringList{QStringLiteral("--status"), QStringLiteral("127.0.0.1:0")} + options);
        return hes_->start();
    }
    Said page(const char* path, const QStringList& more = {}) const {
        return run(QStringLiteral("curl"), QStringList{QStringLiteral("--silent"), QStringLiteral("--include"), QStringLiteral("--max-time"), QStringLiteral("10")} + more +
                                               QStringList{hes_->statusUrl() + QString::fromLatin1(path)});
    }
    /// Samples as NAME{label=value,…} VALUE lines, made by prometheus_client's parser; a malformed exposition is an exception there.
    static Said parsed(const QByteArray& text) {
        return run(QStringLiteral("/usr/bin/python3"),
                   {QStringLiteral("-c"), QStringLiteral("import sys\n"
                                                         "from prometheus_client.parser import text_string_to_metric_families as parse\n"
                                                         "for f in parse(sys.stdin.read()):\n"
                                                         "  assert f.documentation and f.type != 'unknown', f.name\n"
                                                         "  for s in f.samples:\n"
                                                         "    print(s.name + '{' + ','.join(k + '=' + s.labels[k] for k in sorted(s.labels)) + '}', s.value)\n")},
                   text);
    }
    QByteArray metrics() const {
        const Said said = page("/metrics");
        return said.output.mid(said.output.indexOf("\r\n\r\n") + 4);
    }

private Q_SLOTS:
    void initTestCase() {
        const auto made = createTrainingCertificates(pki_.path().toStdString(), systemNow());
        QVERIFY(made);
        files_ = *made;
    }
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }
    void cleanup() { hes_.reset(); }

    void metricsAreWhatHappened() {
        QVERIFY(start());
        const Curl curl(*hes_, files_, folder_->path());
        const Upload batch = upload({energy("A", noon, 1), energy("B", noon, 2), energy("B", noon, 3), energy("A", noon, 1)});
        QCOMPARE(curl.post(batch).status(), 200);
        QCOMPARE(curl.post(batch).status(), 200);
        QCOMPARE(curl.post(batch, {QStringLiteral("Content-Type: text/csv")}).status(), 415);
        QCOMPARE(curl.post({batch.key, toBytes("{}")}).status(), 422);
        QVERIFY(curl.anonymous(QStringLiteral("/v1/status")).exitCode != 0);

        QTRY_VERIFY_WITH_TIMEOUT(metrics().contains("ami_hes_tls_handshake_failures_total{"), 10000);
        const Said samples = parsed(metrics());
        QVERIFY2(samples.exitCode == 0, samples.output);
        for (const char* line :
             {"ami_hes_readings_total{result=accepted} 2.0", "ami_hes_readings_total{result=duplicate} 1.0",
              "ami_hes_readings_total{result=conflict} 1.0", "ami_hes_readings_total{result=rejected} 0.0",
              "ami_hes_batches_total{result=stored} 1.0", "ami_hes_batches_total{result=replayed} 1.0",
              "ami_hes_batches_total{result=refused} 1.0", "ami_hes_requests_total{resource=ingest,status=200} 2.0",
              "ami_hes_requests_total{resource=ingest,status=415} 1.0", "ami_hes_ingest_seconds_count{} 3.0",
              "ami_hes_ingest_seconds_bucket{le=+Inf} 3.0", "ami_hes_database_errors_total{} 0.0", "ami_hes_queue_depth{} 0.0",
              "ami_hes_queue_octets{} 0.0", "ami_hes_tls_handshake_failures_total{reason=no-certificate} 1.0", "ami_hes_database_up{} 1.0"}) {
            QVERIFY2(samples.contains(line), line + QByteArray("\n") + samples.output);
        }
        const Said raw = page("/metrics");
        QCOMPARE(raw.field("Content-Type"), QByteArray("text/plain; version=0.0.4; charset=utf-8"));
        for (const char* secret : {"TRAINING", "urn:", "\"A\"", "12:00"}) QVERIFY2(!raw.contains(secret), secret);
        QVERIFY(raw.contains("ami_hes_build_info{version=\""));
    }

    void everythingIsEscapedForItsReader() {
        HesMetrics counters;
        counters.handshakeFailed("a \"quoted\" \\ reason\nwith a line");
        counters.batch(HesMetrics::Batch::Stored, {1, 2, 3, 4}, 0.0042);
        counters.batch(HesMetrics::Batch::Failed, {9, 9, 9, 9}, 99);
        counters.addSource([](MetricsText& to) {
            to.family("ami_hes_more_total", "counter", "A \\ help\nof two lines.");
            to.sample(1e300, {{"way", "coap"}});
        });
        const Said samples = parsed(QByteArray::fromStdString(counters.text()));
        QVERIFY2(samples.exitCode == 0, samples.output);
        QVERIFY2(samples.contains("{reason=a \"quoted\" \\ reason\nwith a line} 1.0"), samples.output);
        QVERIFY(samples.contains("ami_hes_readings_total{result=rejected} 4.0"));
        QVERIFY(samples.contains("ami_hes_ingest_seconds_bucket{le=0.0025} 0.0"));
        QVERIFY(samples.contains("ami_hes_ingest_seconds_bucket{le=0.005} 1.0"));
        QVERIFY(samples.contains("ami_hes_ingest_seconds_bucket{le=10} 1.0"));
        QVERIFY(samples.contains("ami_hes_ingest_seconds_bucket{le=+Inf} 2.0"));
        QVERIFY(samples.contains("ami_hes_more_total{way=coap} 1e+300"));
    }

    void healthTellsAliveFromReady() {
        QVERIFY(start());
        QCOMPARE(page("/health/live").status(), 200);
        QCOMPARE(page("/health/ready").status(), 200);
        hes_->kill();
        QVERIFY(start({QStringLiteral("--minimum-free"), QStringLiteral("1000000000000000000")}));
        QCOMPARE(page("/health/live").status(), 200);
        const Said low = page("/health/ready");
        QCOMPARE(low.status(), 503);
        QCOMPARE(low.field("Content-Type"), QByteArray("application/problem+json"));
        QCOMPARE(low.document().value("disk", std::string()), std::string("failing"));
        QCOMPARE(low.document().value("database", std::string()), std::string("fine"));
    }

    void aDatabaseThatFailsIsNotReady() {
        QVERIFY(start());
        QCOMPARE(page("/health/ready").status(), 200);
        // Another program holds the write lock of the file for longer than the head-end waits.
        QProcess holder;
        holder.start(QStringLiteral("sqlite3"), {file("hes.db")});
        QVERIFY(holder.waitForStarted(5000));
        holder.write("BEGIN IMMEDIATE;\nSELECT 'held';\n");
        QVERIFY(holder.waitForReadyRead(5000));
        Said said;
        QTRY_VERIFY_WITH_TIMEOUT((said = page("/health/ready")).status() == 503, 60000);
        QCOMPARE(said.document().value("database", std::string()), std::string("failing"));
        QCOMPARE(page("/health/live").status(), 200);
        holder.write("ROLLBACK;\n.quit\n");
        QVERIFY(holder.waitForFinished(5000));
        QTRY_COMPARE_WITH_TIMEOUT(page("/health/ready").status(), 200, 60000);
    }

    void onlyReadingAndOnlyOurPages() {
        QVERIFY(start());
        QCOMPARE(page("/v1/status").status(), 404);
        QCOMPARE(page("/metrics", {QStringLiteral("--request"), QStringLiteral("DELETE")}).status(), 405);
        QCOMPARE(page("/metrics", {QStringLiteral("--data"), QStringLiteral("x")}).status(), 400);
        QCOMPARE(page("/metrics", {QStringLiteral("--head")}).status(), 200);
        QTcpSocket socket;
        const QUrl url(hes_->statusUrl());
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        QVERIFY(socket.waitForConnected(5000));
        socket.write(QByteArray(20000, 'A'));
        QByteArray answer;
        while (socket.waitForReadyRead(5000)) answer += socket.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 431 "), answer.left(100));
        QCOMPARE(page("/health/live").status(), 200);
    }
};

QTEST_GUILESS_MAIN(TestHesStatus)
#include "tst_hes_status.moc"
