#include <QtTest>

#include <QSslSocket>
#include <QTcpSocket>

#include "app/hes/http/Revocations.h"
#include "app/sync/TlsIdentity.h"
#include "tests/unit/app/hes/Pki.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;

/// Who may connect: openssl s_client and curl with certificates of every kind.
class TestHesTls : public QObject {
    Q_OBJECT
private:
    QTemporaryDir root_;
    std::unique_ptr<Pki> pki_, foreign_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<HesProcess> hes_;

    QString file(const char* name) const { return folder_->filePath(QString::fromLatin1(name)); }
    bool start(const QStringList& options = {}) {
        hes_ = std::make_unique<HesProcess>(file("hes.db"), pki_->files("good"));
        hes_->addOptions(options);
        return hes_->start();
    }
    Curl curl(const char* client) const { return Curl(*hes_, pki_->files(client), folder_->path()); }

    Said sClient(const QStringList& more) const {
        return run(QStringLiteral("openssl"),
                   QStringList{QStringLiteral("s_client"), QStringLiteral("-connect"), QStringLiteral("127.0.0.1:%1").arg(hes_->port()),
                               QStringLiteral("-CAfile"), pki_->path("ca.pem"), QStringLiteral("-ign_eof"), QStringLiteral("-quiet")} +
                       more,
                   "GET /v1/status HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    }
    static QStringList with(const Pki& pki, const char* name) {
        return {QStringLiteral("-cert"), pki.path((std::string(name) + ".pem").c_str()), QStringLiteral("-key"),
                pki.path((std::string(name) + ".key").c_str())};
    }
    bool logged(const QByteArray& text) const {
        return QTest::qWaitFor([&] { return hes_->log().contains(text); }, 5000);
    }

private Q_SLOTS:
    void initTestCase() {
        pki_ = std::make_unique<Pki>(root_.filePath(QStringLiteral("ours")));
        foreign_ = std::make_unique<Pki>(root_.filePath(QStringLiteral("foreign")), QStringLiteral("other"));
        QVERIFY(pki_->fine() && foreign_->fine());
        QVERIFY(pki_->issue(QStringLiteral("server"), "server") && pki_->issue(QStringLiteral("good"), "client"));
        QVERIFY(pki_->issue(QStringLiteral("revoked"), "client"));
        QVERIFY(pki_->issue(QStringLiteral("expired"), "client", QStringLiteral("-startdate 20240101000000Z -enddate 20240201000000Z")));
        QVERIFY(foreign_->issue(QStringLiteral("stranger"), "client"));
        QVERIFY(pki_->revoke(QStringLiteral("revoked")) && pki_->list() && foreign_->list());
    }
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }
    void cleanup() { hes_.reset(); }

    void aGoodCertificateIsServedOverTls13() {
        QVERIFY(start());
        const Said said = sClient(with(*pki_, "good") + QStringList{QStringLiteral("-tls1_3")});
        QVERIFY2(said.contains("HTTP/1.1 200 OK"), said.output);
    }

    void whoeverIsNotKnownGetsAnAlertAndItsReason_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("alert");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no certificate") << QStringList() << QByteArray("certificate required")
                                        << QByteArray("tls Certificate Refused 0x02");
        QTest::newRow("expired") << with(*pki_, "expired") << QByteArray("certificate expired") << QByteArray("reason=certificate-expired");
        QTest::newRow("other authority") << with(*foreign_, "stranger") << QByteArray("unknown ca")
                                         << QByteArray("reason=certificate-unknown-authority");
        QTest::newRow("a server's certificate") << with(*pki_, "server") << QByteArray("alert") << QByteArray("reason=certificate-purpose");
        QTest::newRow("TLS 1.2") << with(*pki_, "good") + QStringList{QStringLiteral("-tls1_2")} << QByteArray("protocol version")
                                 << QByteArray("tls Protocol Refused 0x03");
    }
    void whoeverIsNotKnownGetsAnAlertAndItsReason() {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, alert);
        QFETCH(QByteArray, line);
        QVERIFY(start());
        const Said said = sClient(options);
        QVERIFY2(said.contains(alert), said.output);
        QVERIFY2(!said.contains("HTTP/1.1"), said.output);
        QVERIFY2(logged(line), hes_->log());
        QCOMPARE(curl("good")(QStringLiteral("/v1/status")).status(), 200);
    }

    void whoHasNoCertificateCanBeToldInWords() {
        QVERIFY(start({QStringLiteral("--answer-without-certificate")}));
        const Said said = curl("good").anonymous(QStringLiteral("/v1/status"));
        QCOMPARE(said.status(), 401);
        QCOMPARE(said.document().value("type", std::string()), std::string("urn:ami:problem:no-certificate"));
        QVERIFY(!said.contains("readings"));
        QVERIFY2(!sClient(with(*pki_, "expired")).contains("HTTP/1.1"), "an expired certificate is no missing one");
        QVERIFY(logged("Certificate Refused 0x02"));
        QCOMPARE(curl("good")(QStringLiteral("/v1/status")).status(), 200);
    }

    void aRevokedCertificateIsRefusedAlsoAfterReload() {
        QVERIFY(start());
        QCOMPARE(curl("revoked")(QStringLiteral("/v1/status")).status(), 200);
        hes_->kill();
        QVERIFY(start({QStringLiteral("--crl"), pki_->path("crl.pem")}));
        const Said said = curl("revoked")(QStringLiteral("/v1/status"));
        QCOMPARE(said.status(), 403);
        QCOMPARE(said.document().value("type", std::string()), std::string("urn:ami:problem:certificate-revoked"));
        QCOMPARE(curl("good")(QStringLiteral("/v1/status")).status(), 200);
        QVERIFY(logged("Certificate Refused 0x02"));
    }

    void anOpenConnectionLearnsOfARevocationAtReload() {
        QTemporaryDir lists;
        const QString list = lists.filePath(QStringLiteral("crl.pem"));
        Pki pki(lists.filePath(QStringLiteral("pki")));
        QVERIFY(pki.fine() && pki.issue(QStringLiteral("server"), "server") && pki.issue(QStringLiteral("later"), "client") && pki.list());
        QVERIFY(QFile::copy(pki.path("crl.pem"), list));
        const TrainingFiles files = pki.files("later");
        hes_ = std::make_unique<HesProcess>(file("hes.db"), files);
        hes_->addOptions({QStringLiteral("--crl"), list});
        QVERIFY(hes_->start());
        QSslSocket socket;
        socket.setSslConfiguration(tlsConfiguration(*loadIdentity(files.clientCertificate, files.clientKey), *loadAuthorities(files.ca)));
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), hes_->port());
        QVERIFY(socket.waitForEncrypted(10000));
        const QByteArray request = "GET /v1/status HTTP/1.1\r\nHost: x\r\n\r\n";
        const auto answer = [&] {
            socket.write(request);
            QByteArray text;
            while (!text.contains("\r\n\r\n") && socket.waitForReadyRead(5000)) text += socket.readAll();
            return text.left(12);
        };
        QCOMPARE(answer(), QByteArray("HTTP/1.1 200"));
        ::kill(static_cast<pid_t>(hes_->pid()), SIGHUP);
        QVERIFY(logged("Configuration Taken revoked=0"));
        QCOMPARE(answer(), QByteArray("HTTP/1.1 200"));
        QVERIFY(pki.revoke(QStringLiteral("later")) && pki.list() && QFile::remove(list) && QFile::copy(pki.path("crl.pem"), list));
        ::kill(static_cast<pid_t>(hes_->pid()), SIGHUP);
        QVERIFY(logged("Configuration Taken revoked=1"));
        QCOMPARE(answer(), QByteArray("HTTP/1.1 403"));
    }

    void reloadTakesANewServerCertificateAndKeepsTheOldOneWhenItIsWrong() {
        QTemporaryDir here;
        Pki pki(here.filePath(QStringLiteral("pki")));
        QVERIFY(pki.fine() && pki.issue(QStringLiteral("server"), "server") && pki.issue(QStringLiteral("good"), "client"));
        hes_ = std::make_unique<HesProcess>(file("hes.db"), pki.files("good"));
        QVERIFY(hes_->start());
        const auto serial = [&] {
            QSslSocket socket;
            const TrainingFiles files = pki.files("good");
            socket.setSslConfiguration(tlsConfiguration(*loadIdentity(files.clientCertificate, files.clientKey), *loadAuthorities(files.ca)));
            socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), hes_->port());
            return socket.waitForEncrypted(10000) ? socket.peerCertificate().serialNumber() : QByteArray();
        };
        const QByteArray first = serial();
        QVERIFY(!first.isEmpty());
        QVERIFY(pki.issue(QStringLiteral("server"), "server"));
        ::kill(static_cast<pid_t>(hes_->pid()), SIGHUP);
        QVERIFY(logged("Configuration Taken"));
        const QByteArray second = serial();
        QVERIFY(!second.isEmpty() && second != first);
        QVERIFY(write(pki.path("server.pem"), "no certificate"));
        ::kill(static_cast<pid_t>(hes_->pid()), SIGHUP);
        QVERIFY(logged("Configuration Refused 0x30"));
        QCOMPARE(serial(), second);
    }

    void aListThatNoAuthoritySignedIsNotTaken() {
        const auto authorities = *loadAuthorities(pki_->path("ca.pem").toStdString());
        QVERIFY(Revocations::load(pki_->path("crl.pem").toStdString(), authorities));
        QCOMPARE(Revocations::load(foreign_->path("crl.pem").toStdString(), authorities).error().detail, std::int64_t{2});
        QCOMPARE(Revocations::load(pki_->path("ca.pem").toStdString(), authorities).error().detail, std::int64_t{1});
        QVERIFY(!Revocations::load(pki_->path("none.pem").toStdString(), authorities));
        hes_ = std::make_unique<HesProcess>(file("hes.db"), pki_->files("good"));
        hes_->addOptions({QStringLiteral("--crl"), foreign_->path("crl.pem")});
        QVERIFY(!hes_->start());
        const auto lists = *Revocations::load(pki_->path("crl.pem").toStdString(), authorities);
        QVERIFY(lists.revoked(*loadAuthorities(pki_->path("revoked.pem").toStdString())));
        QVERIFY(!lists.revoked(*loadAuthorities(pki_->path("good.pem").toStdString())));
        QVERIFY(lists.staleFrom() && *lists.staleFrom() > systemNow());
    }

    void aHandshakeThatNeverEndsIsEnded() {
        QVERIFY(start({QStringLiteral("--handshake-seconds"), QStringLiteral("1")}));
        QTcpSocket silent;
        silent.connectToHost(QStringLiteral("127.0.0.1"), hes_->port());
        QVERIFY(silent.waitForConnected(5000));
        QVERIFY(silent.waitForDisconnected(10000));
        QVERIFY2(logged("WARNING tls Handshake Timeout 0x04 peer=127.0.0.1:"), hes_->log());
        QTcpSocket plain;
        plain.connectToHost(QStringLiteral("127.0.0.1"), hes_->port());
        QVERIFY(plain.waitForConnected(5000));
        plain.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(plain.waitForDisconnected(10000));
        QVERIFY2(logged("Protocol Refused 0x03"), hes_->log());
    }
};

QTEST_GUILESS_MAIN(TestHesTls)
#include "tst_hes_tls.moc"
