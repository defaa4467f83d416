#include <openssl/pem.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <memory>
#include <thread>

#include "hal/coap/CoapHost.h"
#include "hal/coap/CoapIdentity.h"
#include "tests/support/CoapDrive.h"
#include "tests/support/TestAuthority.h"

using namespace ami;
using namespace ami::hal;
using namespace ami::test;
using namespace std::chrono_literals;

namespace {

/// A host on a thread of its own, so that other programs and blocking clients can ask it.
class Host {
public:
    explicit Host(const CoapCertificates& certificates, const char* address = "127.0.0.1", CoapWay way = CoapWay::Dtls, bool alsoKeys = false) {
        host_.handle([this](const CoapIncoming& in, const CoapHost::Answer& answer) {
            CoapReply reply;
            const std::string name = in.certificate ? in.certificate->commonName : "nobody";
            reply.payload = toBytes(in.identity.empty() ? name : "key of " + in.identity);
            answer(std::move(reply));
            ++asked;
        });
        if (alsoKeys) secured = host_.secure([this](std::string_view identity) { return identity == "router" ? BytesView(key_) : BytesView(); });
        if (secured) secured = host_.secure(certificates);
        if (!secured) return;
        const auto bound = host_.listen(way, {address, 0});
        if (!bound) return;
        at = *bound;
        thread_ = std::thread([this] {
            while (!ending_) {
                pollfd one{host_.descriptor(), POLLIN, 0};
                ::poll(&one, 1, 20);
                host_.process();
                strangers = host_.counters().strangers;
            }
        });
    }
    ~Host() {
        ending_ = true;
        if (thread_.joinable()) thread_.join();
    }
    std::string url(const char* scheme = "coaps") const { return std::string(scheme) + "://" + at.text(); }

    Result<void> secured{};
    CoapSocketAddress at{};
    std::atomic<std::uint64_t> asked{0}, strangers{0};

private:
    CoapHost host_;
    Bytes key_ = toBytes("sixteen octets!!");
    std::atomic<bool> ending_{false};
    std::thread thread_;
};

Result<CoapResponse> askWith(const std::string& url, const CoapEndpoint::Security& security) {
    CoapEndpoint endpoint;
    CoapRequest request = get({"who"});
    request.deadline = 15s;
    return ask(endpoint, endpoint.add(urlOf(url), security), request);
}

std::string bodyOf(const Result<CoapResponse>& answer) {
    if (!answer) return "error " + std::to_string(answer.error().code) + "/" + std::to_string(answer.error().detail);
    return {answer->payload.begin(), answer->payload.end()};
}

std::string refused(CoapRefusal why) {
    return "error " + std::to_string(static_cast<int>(TransportError::Refused)) + "/" + std::to_string(static_cast<int>(why));
}

/// What another program says, on both channels.
QByteArray say(const QString& program, const QStringList& arguments, const QByteArray& input = {}) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(20000);
    const QByteArray all = process.readAll();
    process.kill();
    process.waitForFinished();
    return all;
}

std::string textOf(const std::string& file) {
    QFile in(QString::fromStdString(file));
    return in.open(QIODevice::ReadOnly) ? in.readAll().toStdString() : std::string();
}

X509* read(const std::string& file) {
    std::unique_ptr<BIO, decltype(&BIO_free)> input(BIO_new_file(file.c_str(), "r"), BIO_free);
    return PEM_read_bio_X509(input.get(), nullptr, nullptr, nullptr);
}

}  // namespace

class TestCoapTrust : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        meter_ = ours_.server("IP:127.0.0.1,IP:::1,DNS:meter.example");
        laptop_ = ours_.client();
        foreignMeter_ = others_.server("IP:127.0.0.1,IP:::1");
        foreignLaptop_ = others_.client();
        QVERIFY(ours_.isGood() && others_.isGood());
    }

    void bothEndsProveThemselves_data() {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("host");
        for (const char* scheme : {"coaps", "coaps+tcp"}) {
            for (const char* host : {"127.0.0.1", "::1"}) QTest::addRow("%s %s", scheme, host) << QString::fromLatin1(scheme) << QString::fromLatin1(host);
        }
    }
    void bothEndsProveThemselves() {
        QFETCH(QString, scheme);
        QFETCH(QString, host);
        const Host server(meterFiles(), host.toLatin1().constData(), scheme == QLatin1String("coaps") ? CoapWay::Dtls : CoapWay::Tls);
        QVERIFY(server.secured);
        QCOMPARE(bodyOf(askWith(server.url(scheme.toLatin1().constData()), laptopFiles())), std::string("laptop"));
        QCOMPARE(server.strangers.load(), std::uint64_t{0});
    }
    void keysAndCertificatesLiveSideBySide() {
        const Host server(meterFiles(), "127.0.0.1", CoapWay::Dtls, true);
        const Bytes key = toBytes("sixteen octets!!");
        QCOMPARE(bodyOf(askWith(server.url(), laptopFiles())), std::string("laptop"));
        QCOMPARE(bodyOf(askWith(server.url(), CoapPsk{"router", key})), std::string("key of router"));
    }
    void hostWithoutAnAuthorityAsksNobody() {
        const Host server({{}, meter_.certificate, meter_.key});
        QCOMPARE(bodyOf(askWith(server.url(), CoapCertificates{ours_.ca(), {}, {}})), std::string("nobody"));
        QCOMPARE(bodyOf(askWith(server.url(), laptopFiles())), std::string("nobody"));
    }

    void refusesTheServer_data() {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("why");
        const auto row = [](const char* fault, CoapRefusal why) { QTest::newRow(fault) << QString::fromLatin1(fault) << static_cast<int>(why); };
        row("another authority", CoapRefusal::UnknownAuthority);
        row("expired", CoapRefusal::CertificateExpired);
        row("not yet valid", CoapRefusal::CertificateNotYetValid);
        row("another address", CoapRefusal::WrongServerName);
        row("another name", CoapRefusal::WrongServerName);
        row("client's certificate", CoapRefusal::CertificateInvalid);
        row("revoked", CoapRefusal::CertificateRevoked);
        row("list of another authority", CoapRefusal::RevocationUnknown);
        row("old list", CoapRefusal::RevocationUnknown);
    }
    void refusesTheServer() {
        QFETCH(QString, fault);
        QFETCH(int, why);
        TestAuthority::Pair shown = meter_;
        CoapCertificates mine = laptopFiles();
        if (fault == QLatin1String("another authority")) shown = foreignMeter_;
        if (fault == QLatin1String("expired")) shown = ours_.issue("/CN=m", "subjectAltName=IP:127.0.0.1", "20200101000000Z", "20210101000000Z");
        if (fault == QLatin1String("not yet valid")) shown = ours_.issue("/CN=m", "subjectAltName=IP:127.0.0.1", "20900101000000Z", "20990101000000Z");
        if (fault == QLatin1String("another address")) shown = ours_.server("IP:127.0.0.2");
        if (fault == QLatin1String("another name")) mine.serverName = "other.example";
        if (fault == QLatin1String("client's certificate")) shown = ours_.issue("/CN=m", "extendedKeyUsage=clientAuth\nsubjectAltName=IP:127.0.0.1");
        if (fault == QLatin1String("revoked")) {
            shown = ours_.server("IP:127.0.0.1");
            mine.crlFile = ours_.revoke(shown);
        }
        if (fault == QLatin1String("list of another authority")) mine.crlFile = others_.list();
        if (fault == QLatin1String("old list"))
            mine.crlFile = ours_.list({QStringLiteral("-crl_lastupdate"), QStringLiteral("20200101000000Z"), QStringLiteral("-crl_nextupdate"), QStringLiteral("20200201000000Z")});
        QVERIFY(ours_.isGood());
        const Host server({ours_.ca(), shown.certificate, shown.key});
        const auto answer = askWith(server.url(), mine);
        QCOMPARE(bodyOf(answer), refused(static_cast<CoapRefusal>(why)));
        QCOMPARE(answer.error().fault, Fault::Crypto);
        QCOMPARE(server.asked.load(), std::uint64_t{0});
    }
    void revokedAuthorityBetweenUnmakesWhatItSigned_data() {
        QTest::addColumn<bool>("isRevoked");
        QTest::addColumn<bool>("rootKeepsAList");
        QTest::newRow("revoked") << true << true;
        QTest::newRow("not revoked") << false << true;
        // Many roots are kept offline and publish nothing.
        QTest::newRow("no list of the root") << false << false;
    }
    void revokedAuthorityBetweenUnmakesWhatItSigned() {
        QFETCH(bool, isRevoked);
        QFETCH(bool, rootKeepsAList);
        TestAuthority root("Root"), between("Between", root);
        const auto meter = between.server("IP:127.0.0.1"), laptop = between.client();
        std::string lists = textOf(between.list());
        if (isRevoked) lists += textOf(root.revoke(between.itself()));
        else if (rootKeepsAList) lists += textOf(root.list());
        root.write(QStringLiteral("lists.pem"), QByteArray::fromStdString(lists));
        QVERIFY(root.isGood() && between.isGood());
        const std::string file = root.path(QStringLiteral("lists.pem"));
        {
            const Host server({root.ca(), meter.certificate, meter.key});
            const auto answer = askWith(server.url(), CoapCertificates{root.ca(), laptop.certificate, laptop.key, {}, file});
            QCOMPARE(bodyOf(answer), isRevoked ? refused(CoapRefusal::CertificateRevoked) : std::string("laptop"));
        }
        const Host server({root.ca(), meter.certificate, meter.key, {}, file});
        const auto answer = askWith(server.url(), CoapCertificates{root.ca(), laptop.certificate, laptop.key});
        QCOMPARE(bodyOf(answer), isRevoked ? refused(CoapRefusal::OwnCertificateRevoked) : std::string("laptop"));
    }
    void firstClientSeesTheWholeChain_data() {
        QTest::addColumn<CoapWay>("way");
        QTest::addColumn<bool>("alsoKeys");
        QTest::newRow("DTLS") << CoapWay::Dtls << false;
        QTest::newRow("DTLS beside keys") << CoapWay::Dtls << true;
        QTest::newRow("TLS") << CoapWay::Tls << false;
    }
    void firstClientSeesTheWholeChain() {
        QFETCH(CoapWay, way);
        QFETCH(bool, alsoKeys);
        TestAuthority root("Root"), between("Between", root);
        const auto meter = between.server("IP:127.0.0.1"), laptop = between.client();
        QVERIFY(root.isGood() && between.isGood());
        const Host server({root.ca(), meter.certificate, meter.key}, "127.0.0.1", way, alsoKeys);
        QVERIFY(server.secured);
        const CoapCertificates mine{root.ca(), laptop.certificate, laptop.key};
        for (int i = 0; i < 2; ++i) QCOMPARE(bodyOf(askWith(server.url(way == CoapWay::Dtls ? "coaps" : "coaps+tcp"), mine)), std::string("laptop"));
    }
    void sessionsShareWhatTheirCertificatesNeed() {
        const auto names = ours_.server("DNS:a.example,DNS:b.example,DNS:c.example");
        const Host server({ours_.ca(), names.certificate, names.key});
        const auto contexts = [] {
            const QDir open(QStringLiteral("/proc/self/fd"));
            int polls = 0;
            for (const QString& entry : open.entryList(QDir::Files | QDir::System)) {
                if (QFile::symLinkTarget(open.filePath(entry)).contains(QLatin1String("eventpoll"))) ++polls;
            }
            return polls;
        };
        CoapEndpoint endpoint;
        const int before = contexts();
        std::vector<CoapPeerId> peers;
        for (const char* name : {"a.example", "b.example", "c.example"}) {
            CoapCertificates mine = laptopFiles();
            mine.serverName = name;
            peers.push_back(endpoint.add(urlOf(server.url()), mine));
            QCOMPARE(bodyOf(ask(endpoint, peers.back(), get({"who"}))), std::string("laptop"));
        }
        QCOMPARE(contexts(), before + 1);
        // Which name is wanted is still a matter of each.
        CoapCertificates wrong = laptopFiles();
        wrong.serverName = "d.example";
        QCOMPARE(bodyOf(ask(endpoint, endpoint.add(urlOf(server.url()), wrong), get({"who"}))), refused(CoapRefusal::WrongServerName));
        for (const CoapPeerId peer : peers) endpoint.remove(peer);
        QCOMPARE(contexts(), before);
        QCOMPARE(bodyOf(ask(endpoint, endpoint.add(urlOf(server.url()), CoapCertificates{ours_.ca(), laptop_.certificate, laptop_.key, "b.example"}), get({"who"}))),
                 std::string("laptop"));
    }
    void replacedFilesOfOursAreReadAgain() {
        const Host server(meterFiles());
        const std::string chain = ours_.path(QStringLiteral("mine.pem")), key = ours_.path(QStringLiteral("mine.key")), ca = ours_.path(QStringLiteral("trusted.pem"));
        const auto put = [](const std::string& from, const std::string& to) {
            QFile::remove(QString::fromStdString(to));
            return QFile::copy(QString::fromStdString(from), QString::fromStdString(to));
        };
        QVERIFY(put(foreignLaptop_.certificate, chain) && put(foreignLaptop_.key, key) && put(others_.ca(), ca));
        CoapEndpoint endpoint;
        const CoapPeerId peer = endpoint.add(urlOf(server.url()), CoapCertificates{ca, chain, key});
        QCOMPARE(bodyOf(ask(endpoint, peer, get({"who"}))), refused(CoapRefusal::UnknownAuthority));
        QVERIFY(put(laptop_.certificate, chain) && put(laptop_.key, key) && put(ours_.ca(), ca));
        QCOMPARE(bodyOf(ask(endpoint, peer, get({"who"}))), std::string("laptop"));
    }
    void goodServerPassesAListInDate() {
        const auto gone = ours_.server("IP:127.0.0.1");
        CoapCertificates mine = laptopFiles();
        mine.crlFile = ours_.revoke(gone);
        const Host server(meterFiles());
        QCOMPARE(bodyOf(askWith(server.url(), mine)), std::string("laptop"));
    }

    void refusesTheClient_data() {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("why");
        QTest::addColumn<QString>("scheme");
        for (const char* scheme : {"coaps", "coaps+tcp"}) {
            const auto row = [scheme](const char* fault, CoapRefusal why) {
                QTest::addRow("%s %s", scheme, fault) << QString::fromLatin1(fault) << static_cast<int>(why) << QString::fromLatin1(scheme);
            };
            row("none", CoapRefusal::OwnCertificateMissing);
            row("another authority", CoapRefusal::OwnCertificateRefused);
            row("expired", CoapRefusal::OwnCertificateExpired);
            row("revoked", CoapRefusal::OwnCertificateRevoked);
            row("server's certificate", CoapRefusal::OwnCertificateRefused);
            row("key instead", CoapRefusal::NoCommonCipher);
        }
    }
    void refusesTheClient() {
        QFETCH(QString, fault);
        QFETCH(int, why);
        QFETCH(QString, scheme);
        TestAuthority::Pair shown = laptop_;
        CoapCertificates theirs = meterFiles();
        if (fault == QLatin1String("none")) shown = {};
        if (fault == QLatin1String("another authority")) shown = foreignLaptop_;
        if (fault == QLatin1String("expired")) shown = ours_.issue("/CN=l", "extendedKeyUsage=clientAuth", "20200101000000Z", "20210101000000Z");
        if (fault == QLatin1String("server's certificate")) shown = meter_;
        if (fault == QLatin1String("revoked")) {
            shown = ours_.client();
            theirs.crlFile = ours_.revoke(shown);
        }
        QVERIFY(ours_.isGood());
        const Host server(theirs, "127.0.0.1", scheme == QLatin1String("coaps") ? CoapWay::Dtls : CoapWay::Tls);
        const Bytes key = toBytes("k");
        CoapEndpoint::Security mine = CoapCertificates{ours_.ca(), shown.certificate, shown.key};
        if (fault == QLatin1String("key instead")) mine = CoapPsk{"meter", key};
        const auto answer = askWith(server.url(scheme.toLatin1().constData()), mine);
        QCOMPARE(bodyOf(answer), refused(static_cast<CoapRefusal>(why)));
        QCOMPARE(answer.error().fault, Fault::Refused);
        QCOMPARE(server.asked.load(), std::uint64_t{0});
    }

    void hostNamesItsUnusableFiles() {
        const auto why = [](const CoapCertificates& files) { return Host(files).secured; };
        const auto missing = why({ours_.ca(), "/nowhere/meter.pem", meter_.key});
        QVERIFY(!missing && isError(missing.error(), TransportError::NotFound));
        for (const CoapCertificates& files : {CoapCertificates{ours_.ca(), meter_.certificate, laptop_.key}, CoapCertificates{ours_.ca(), {}, {}},
                                              CoapCertificates{meter_.key, meter_.certificate, meter_.key},
                                              CoapCertificates{ours_.ca(), meter_.certificate, meter_.key, {}, ours_.ca()}}) {
            const auto bad = why(files);
            QVERIFY(!bad && isError(bad.error(), TransportError::Refused, CoapRefusal::BadCredentials));
        }
    }

    void certificateSaysWhoseItIs_data() {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QByteArray>("extensions");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char* name, const char* subject, const char* extensions, const char* wanted, bool fits) {
            QTest::newRow(name) << QString::fromLatin1(subject) << QByteArray(extensions) << QString::fromLatin1(wanted) << fits;
        };
        // RFC 7252 9.1.3.3: a URI of the SubjectAltName.
        row("URI", "/CN=x", "subjectAltName=URI:coaps://meter.example/", "meter.example", true);
        row("URI with address", "/CN=x", "subjectAltName=URI:coaps://[fd12::0:7]", "fd12::7", true);
        row("other URI", "/CN=meter.example", "subjectAltName=URI:coaps://other.example,DNS:else", "meter.example", false);
        row("URI of another scheme", "/CN=x", "subjectAltName=URI:https://meter.example/", "meter.example", false);
        row("DNS", "/CN=x", "subjectAltName=DNS:meter.example", "METER.example", true);
        row("wildcard", "/CN=x", "subjectAltName=DNS:*.example", "meter.example", false);
        row("wildcard as common name", "/CN=*.example", "", "meter.example", false);
        row("common name", "/CN=meter.example", "", "meter.example", true);
        row("common name beside DNS", "/CN=meter.example", "subjectAltName=DNS:else", "meter.example", false);
        row("address", "/CN=x", "subjectAltName=IP:fd12::7", "fd12:0::7", true);
        row("address with zone", "/CN=x", "subjectAltName=IP:fe80::7", "fe80::7%nan0", true);
        row("address as common name", "/CN=fd12::7", "", "fd12::7", false);
        row("another address", "/CN=x", "subjectAltName=IP:fd12::8", "fd12::7", false);
        // RFC 4291 2.5.1: 02 is turned over, ff:fe is in the middle.
        row("EUI-64 of the address", "/CN=02-12-34-FF-FE-56-78-9A", "", "fd12::12:34ff:fe56:789a", true);
        row("EUI-64 of another address", "/CN=02-12-34-FF-FE-56-78-9B", "", "fd12::12:34ff:fe56:789a", false);
        row("address without EUI-64", "/CN=00-00-00-00-00-00-00-07", "", "fd12::7", false);
        row("EUI-64 as common name", "/CN=00-0B-57-FF-FE-07-00-01", "", "000b57fffe070001", true);
        row("EUI-64 with colons", "/CN=000B57FFFE070001", "", "00:0b:57:ff:fe:07:00:01", true);
        row("EUI-64 as serial number", "/CN=x/serialNumber=000B57FFFE070001", "", "000b57fffe070001", true);
        row("EUI-64 as DNS", "/CN=x", "subjectAltName=DNS:00-0b-57-ff-fe-07-00-01", "000b57fffe070001", true);
        row("another EUI-64", "/CN=000B57FFFE070002", "", "000b57fffe070001", false);
        const char* const hardware = "subjectAltName=otherName:1.3.6.1.5.5.7.8.4;SEQ:h\n[h]\nt=OID:1.3.6.1.4.1.32473.1\ns=FORMAT:HEX,OCT:000B57FFFE070001\n";
        row("hardware module name", "/CN=x", hardware, "000b57fffe070001", true);
        row("hardware module name of another", "/CN=x", hardware, "000b57fffe070002", false);
        row("hardware module name of the address", "/CN=x", hardware, "fd12::20b:57ff:fe07:1", true);
        row("short hardware module name", "/CN=x", "subjectAltName=otherName:1.3.6.1.5.5.7.8.4;SEQ:h\n[h]\nt=OID:1.2.3\ns=FORMAT:HEX,OCT:000B57", "000b57fffe070001", false);
        row("hardware module name that is none", "/CN=x", "subjectAltName=otherName:1.3.6.1.5.5.7.8.4;SEQ:h\n[h]\ns=FORMAT:HEX,OCT:000B57FFFE070001", "000b57fffe070001", false);
        row("nothing", "/CN=x", "", "", false);
    }
    void certificateSaysWhoseItIs() {
        QFETCH(QString, subject);
        QFETCH(QByteArray, extensions);
        QFETCH(QString, wanted);
        QFETCH(bool, fits);
        const auto pair = ours_.issue(subject.toUtf8().constData(), extensions);
        QVERIFY(ours_.isGood());
        const std::unique_ptr<X509, decltype(&X509_free)> certificate(read(pair.certificate), X509_free);
        QVERIFY(certificate);
        QCOMPARE(isCertificateOf(certificate.get(), wanted.toStdString()), fits);
    }
    void meshNodesAnswerWithTheCertificateTheyJoinWith() {
        // As Wi-SUN nodes have it: for clients alone, the EUI-64 in the hardware module name (wisun-br-linux, tools; Wi-SUN certificate policy 6.1).
        const auto node = ours_.issue("/CN=x", "extendedKeyUsage=critical,1.3.6.1.4.1.45605.1,clientAuth\n"
                                               "subjectAltName=critical,otherName:1.3.6.1.5.5.7.8.4;SEQ:h\n[h]\nt=OID:1.3.6.1.4.1.32473.1\ns=FORMAT:HEX,OCT:000B57FFFE070001\n");
        QVERIFY(ours_.isGood());
        const Host server({ours_.ca(), node.certificate, node.key});
        CoapCertificates mine = laptopFiles();
        mine.serverName = "00-0b-57-ff-fe-07-00-01";
        QCOMPARE(bodyOf(askWith(server.url(), mine)), std::string("laptop"));
        mine.serverName = "00-0b-57-ff-fe-07-00-02";
        QCOMPARE(bodyOf(askWith(server.url(), mine)), refused(CoapRefusal::WrongServerName));
    }

    void libcoapsClientProvesItself_data() {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("DTLS") << "coaps";
        QTest::newRow("TLS") << "coaps+tcp";
    }
    void libcoapsClientProvesItself() {
        QFETCH(QString, scheme);
        const Host server(meterFiles(), "127.0.0.1", scheme == QLatin1String("coaps") ? CoapWay::Dtls : CoapWay::Tls);
        const auto ask = [&](const TestAuthority::Pair& shown, const TestAuthority& authority) {
            QStringList arguments{QStringLiteral("-B"), QStringLiteral("4"), QStringLiteral("-C"), QString::fromStdString(authority.ca())};
            if (!shown.certificate.empty())
                arguments += {QStringLiteral("-c"), QString::fromStdString(shown.certificate), QStringLiteral("-j"), QString::fromStdString(shown.key)};
            return say(QStringLiteral("coap-client-openssl"), arguments + QStringList{QString::fromStdString(server.url(scheme.toLatin1().constData()) + "/who")});
        };
        QVERIFY(ask(laptop_, ours_).contains("laptop"));
        QCOMPARE(server.asked.load(), std::uint64_t{1});
        QVERIFY(!ask(foreignLaptop_, ours_).contains("laptop"));
        QVERIFY(!ask({}, ours_).contains("nobody"));
        QVERIFY(!ask(laptop_, others_).contains("laptop"));  // it does not believe the host
        QCOMPARE(server.asked.load(), std::uint64_t{1});
    }
    void gnuTlsClientProvesItself() {
        const Host server(meterFiles());
        const QByteArray said = say(QStringLiteral("coap-client-gnutls"),
                                    {QStringLiteral("-B"), QStringLiteral("4"), QStringLiteral("-C"), QString::fromStdString(ours_.ca()), QStringLiteral("-c"), QString::fromStdString(laptop_.certificate),
                                     QStringLiteral("-j"), QString::fromStdString(laptop_.key), QString::fromStdString(server.url() + "/who")});
        QVERIFY2(said.contains("laptop"), said.constData());
    }
    void opensslsClientAgreesOnSuites() {
        const Host server(meterFiles());
        const auto agreed = [&](const QStringList& more) {
            // A hello, a CoAP GET of /, and the end of input.
            const QByteArray get = QByteArray::fromHex("40010001");
            return say(QStringLiteral("openssl"),
                       QStringList{QStringLiteral("s_client"), QStringLiteral("-connect"), QString::fromStdString(server.at.text()), QStringLiteral("-CAfile"), QString::fromStdString(ours_.ca()),
                                   QStringLiteral("-verify_return_error"), QStringLiteral("-verify_ip"), QStringLiteral("127.0.0.1")} + more,
                       get);
        };
        const QStringList mine{QStringLiteral("-cert"), QString::fromStdString(laptop_.certificate), QStringLiteral("-key"), QString::fromStdString(laptop_.key)};
        const QByteArray good = agreed(mine + QStringList{QStringLiteral("-dtls1_2")});
        QVERIFY2(good.contains("Verify return code: 0 (ok)") && good.contains("ECDHE-ECDSA-AES"), good.constData());
        // The suite that RFC 7252 9.1.3.3 wants of everybody.
        const QByteArray ccm = agreed(mine + QStringList{QStringLiteral("-dtls1_2"), QStringLiteral("-cipher"), QStringLiteral("ECDHE-ECDSA-AES128-CCM8:@SECLEVEL=0")});
        QVERIFY2(ccm.contains("Cipher is ECDHE-ECDSA-AES128-CCM8"), ccm.constData());
        QVERIFY(agreed({QStringLiteral("-dtls1_2")}).contains("handshake failure"));
        QVERIFY(agreed(mine + QStringList{QStringLiteral("-dtls1"), QStringLiteral("-cipher"), QStringLiteral("ALL:@SECLEVEL=0")}).contains("Cipher is (NONE)"));
    }

private:
    CoapCertificates meterFiles() const { return {ours_.ca(), meter_.certificate, meter_.key}; }
    CoapCertificates laptopFiles() const { return {ours_.ca(), laptop_.certificate, laptop_.key}; }

    TestAuthority ours_, others_{"Another authority"};
    TestAuthority::Pair meter_, laptop_, foreignMeter_, foreignLaptop_;
};

QTEST_GUILESS_MAIN(TestCoapTrust)
#include "tst_coap_trust.moc"
