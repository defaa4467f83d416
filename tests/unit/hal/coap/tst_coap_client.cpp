// The client against Debian's coap-server (libcoap's own server role).
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <set>

#include "app/hes/TrainingCertificates.h"
#include "hal/coap/CoapClient.h"
#include "tests/support/CoapDrive.h"

using namespace ami;
using namespace ami::hal;
using namespace ami::test;
using namespace std::chrono_literals;

namespace {

/// Octets that a lost, doubled or swapped block would change.
Bytes pattern(std::size_t size) {
    Bytes out(size);
    std::uint32_t state = 12345;
    for (std::uint8_t& octet : out) {
        state = state * 1664525u + 1013904223u;
        octet = static_cast<std::uint8_t>(state >> 24);
    }
    return out;
}

CoapRequest put(std::vector<std::string> path, Bytes payload) {
    CoapRequest request;
    request.code = 3;
    request.path = std::move(path);
    request.contentFormat = 42;
    request.payload = std::move(payload);
    return request;
}

}  // namespace

class TestCoapClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        if (!plain_.start({QStringLiteral("-d"), QStringLiteral("50")})) QSKIP("coap-server-openssl is not there (package libcoap3-bin)");
    }

    void getsValueWithItsOptions() {
        CoapEndpoint endpoint;
        const CoapPeerId peer = endpoint.add(urlOf(plain_.url()));
        const auto answer = ask(endpoint, peer, get({"time"}));
        QVERIFY(answer);
        QCOMPARE(answer->decimal(), 205u);
        QCOMPARE(answer->maxAge, std::optional<std::uint32_t>(1));
        QVERIFY(!answer->payload.empty());
        QVERIFY(answer->took > 0us);
    }
    void tellsCodesOfThePeerAsAnswers() {
        CoapEndpoint endpoint;
        const CoapPeerId peer = endpoint.add(urlOf(plain_.url()));
        const auto answer = ask(endpoint, peer, get({"nothing", "here"}));
        QVERIFY(answer);
        QCOMPARE(answer->decimal(), 404u);
        QVERIFY(!answer->isSuccess());
    }
    void takesSeparateAnswer() {
        CoapEndpoint endpoint;
        const CoapPeerId peer = endpoint.add(urlOf(plain_.url()));
        CoapRequest request = get({"async"});
        request.query = {"1"};
        const auto answer = ask(endpoint, peer, request);
        QVERIFY(answer);
        QCOMPARE(answer->decimal(), 205u);
        QCOMPARE(toText(answer->payload), std::string("done"));
    }
    void movesBodiesInBlocksByteExact_data() {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("block");
        for (const char* scheme : {"coap", "coap+tcp"}) {
            for (const int size : {0, 1, 1023, 1024, 1025, 5000}) QTest::addRow("%s %d", scheme, size) << QString::fromLatin1(scheme) << size << 0;
            QTest::addRow("%s 5000 in 64", scheme) << QString::fromLatin1(scheme) << 5000 << 64;
            QTest::addRow("%s 5000 in 256", scheme) << QString::fromLatin1(scheme) << 5000 << 256;
            QTest::addRow("%s 300000", scheme) << QString::fromLatin1(scheme) << 300000 << 0;
        }
    }
    void movesBodiesInBlocksByteExact() {
        QFETCH(QString, scheme);
        QFETCH(int, size);
        QFETCH(int, block);
        CoapEndpoint endpoint;
        const CoapPeerId peer = endpoint.add(urlOf(plain_.url(scheme.toLatin1().constData())));
        const Bytes body = pattern(static_cast<std::size_t>(size));
        const std::string name = "body" + std::to_string(size) + "-" + std::to_string(block) + scheme.toStdString();
        CoapRequest upload = put({name}, body);
        if (block != 0) upload.blockSize = static_cast<std::uint16_t>(block);
        const auto stored = ask(endpoint, peer, upload);
        QVERIFY(stored);
        QCOMPARE(stored->decimal(), 201u);
        CoapRequest download = get({name});
        if (block != 0) download.blockSize = static_cast<std::uint16_t>(block);
        const auto answer = ask(endpoint, peer, download);
        QVERIFY(answer);
        QCOMPARE(answer->decimal(), 205u);
        QVERIFY(answer->payload == body);
        CoapRequest removal = get({name});
        removal.code = 4;
        const auto removed = ask(endpoint, peer, removal);
        QVERIFY(removed);
        QCOMPARE(removed->decimal(), 202u);
    }
    void pingIsAnsweredOverUdpAndTcp() {
        for (const char* scheme : {"coap", "coap+tcp"}) {
            CoapEndpoint endpoint;
            const CoapPeerId peer = endpoint.add(urlOf(plain_.url(scheme)));
            std::optional<Result<CoapResponse>> out;
            endpoint.ping(peer, 10s, [&out](Result<CoapResponse> answer) { out = std::move(answer); });
            QVERIFY(driveUntil(endpoint, [&out] { return out.has_value(); }));
            QVERIFY(out->has_value());
            QVERIFY((*out)->took > 0us);
        }
    }
    void runsInsideAnEventLoop() {
        CoapClient client(urlOf(plain_.url()));
        int answers = 0;
        std::function<void(Result<CoapResponse>)> reply = [&](Result<CoapResponse> answer) {
            QVERIFY(answer);
            // From inside of a reply.
            if (++answers < 20) client.request(get({"time"}), reply);
        };
        client.request(get({"time"}), reply);
        QCOMPARE(client.pending(), 1u);
        QCOMPARE(answers, 0);
        QTRY_COMPARE_WITH_TIMEOUT(answers, 20, 20000);
        QCOMPARE(client.pending(), 0u);
    }

    void clientAndLoopMayBeDeletedByAReply() {
        for (const bool shared : {false, true}) {
            auto loop = shared ? std::make_shared<CoapLoop>() : nullptr;
            auto* client = new CoapClient(urlOf(plain_.url()), {}, loop);
            auto second = shared ? std::make_unique<CoapClient>(urlOf(plain_.url()), CoapEndpoint::Security{}, loop) : nullptr;
            loop.reset();
            bool first = false;
            bool other = false;
            client->request(get({"time"}), [&](const Result<CoapResponse>&) {
                first = true;
                delete client;
            });
            client->request(get({"time"}), [&](const Result<CoapResponse>&) { QFAIL("its client is gone"); });
            if (second) second->request(get({"time"}), [&](const Result<CoapResponse>& answer) { other = answer.has_value(); });
            QTRY_VERIFY_WITH_TIMEOUT(first && (other || !shared), 20000);
        }
    }
    void sessionOfDtlsThatDiedIsMadeAnew() {
        const Bytes key = toBytes("secret-key");
        CoapServerProcess server;
        const QStringList options{QStringLiteral("-k"), QStringLiteral("secret-key")};
        QVERIFY(server.start(options));
        CoapEndpoint endpoint;
        const CoapPeerId peer = endpoint.add(urlOf(server.url("coaps")), CoapPsk{"meter", key}, CoapTimers{1000ms, 1});
        QVERIFY(ask(endpoint, peer, get({"time"})));
        server.stop();
        CoapRequest request = get({"time"});
        request.deadline = 5s;
        const auto closed = ask(endpoint, peer, request);
        QVERIFY(!closed);
        QVERIFY(isError(closed.error(), TransportError::Refused, CoapRefusal::PortClosed));
        QVERIFY(server.start(options, server.port()));
        QVERIFY(ask(endpoint, peer, get({"time"})));
    }
    void keysOpenDtlsAndTls() {
        CoapServerProcess server;
        QVERIFY(server.start({QStringLiteral("-k"), QStringLiteral("secret-key"), QStringLiteral("-d"), QStringLiteral("5")}));
        const Bytes key = toBytes("secret-key");
        for (const char* scheme : {"coaps", "coaps+tcp"}) {
            CoapEndpoint endpoint;
            const CoapPeerId peer = endpoint.add(urlOf(server.url(scheme)), CoapPsk{"meter", key});
            const Bytes body = pattern(5000);
            const auto stored = ask(endpoint, peer, put({scheme}, body));
            QVERIFY2(stored, scheme);
            const auto answer = ask(endpoint, peer, get({scheme}));
            QVERIFY(answer);
            QVERIFY(answer->payload == body);
        }
    }
    void wrongKeyIsToldByTheDeadline() {
        CoapServerProcess server;
        QVERIFY(server.start({QStringLiteral("-k"), QStringLiteral("secret-key")}));
        const Bytes key = toBytes("other-key");
        for (const char* scheme : {"coaps", "coaps+tcp"}) {
            CoapEndpoint endpoint;
            const CoapPeerId peer = endpoint.add(urlOf(server.url(scheme)), CoapPsk{"meter", key});
            CoapRequest request = get({"time"});
            request.deadline = 2s;
            const auto answer = ask(endpoint, peer, request);
            QVERIFY(!answer);
            const bool told = isError(answer.error(), TransportError::Refused, CoapRefusal::KeyRefused) ||
                              isError(answer.error(), TransportError::TimedOut, CoapRefusal::KeyUnanswered);
            QVERIFY2(told, qPrintable(QStringLiteral("%1 %2 %3").arg(QLatin1String(scheme)).arg(answer.error().code).arg(answer.error().detail)));
        }
    }
    void eachPingComesFromAPortOfItsOwn() {
        const int server = ::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK, 0);
        sockaddr_in at{};
        at.sin_family = AF_INET;
        at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof at;
        QCOMPARE(::bind(server, reinterpret_cast<const sockaddr*>(&at), size), 0);
        ::getsockname(server, reinterpret_cast<sockaddr*>(&at), &size);
        CoapEndpoint endpoint;
        const CoapPeerId peer = endpoint.add(urlOf("coap://127.0.0.1:" + std::to_string(ntohs(at.sin_port))));
        std::set<std::uint16_t> ports;
        int answered = 0;
        for (int i = 0; i < 5; ++i) endpoint.ping(peer, 10s, [&answered](Result<CoapResponse> answer) { answered += answer ? 1 : 0; });
        QVERIFY(driveUntil(endpoint, [&] {
            std::uint8_t octets[64];
            sockaddr_in from{};
            socklen_t fromSize = sizeof from;
            if (::recvfrom(server, octets, sizeof octets, 0, reinterpret_cast<sockaddr*>(&from), &fromSize) == 4) {
                ports.insert(from.sin_port);
                octets[0] = 0x70;  // RST
                [[maybe_unused]] const auto sent = ::sendto(server, octets, 4, 0, reinterpret_cast<const sockaddr*>(&from), fromSize);
            }
            return answered == 5;
        }));
        ::close(server);
        QCOMPARE(ports.size(), std::size_t{5});
    }
    void secureAddressWithoutCredentialsIsRefusedAtOnce() {
        CoapEndpoint endpoint;
        const CoapPeerId peer = endpoint.add(urlOf("coaps://127.0.0.1"));
        const auto answer = ask(endpoint, peer, get({"time"}), 1s);
        QVERIFY(!answer);
        QVERIFY(isError(answer.error(), TransportError::Refused, CoapRefusal::NoCredentials));
        QCOMPARE(answer.error().fault, Fault::Misuse);
    }
    void credentialsAreNeverDroppedOnAnOpenWay_data() {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<bool>("byKey");
        for (const char* scheme : {"coap", "coap+tcp"}) {
            for (const bool byKey : {true, false}) QTest::addRow("%s %s", scheme, byKey ? "key" : "certificates") << QString::fromLatin1(scheme) << byKey;
        }
    }
    void credentialsAreNeverDroppedOnAnOpenWay() {
        QFETCH(QString, scheme);
        QFETCH(bool, byKey);
        CoapEndpoint endpoint;
        const Bytes key = pattern(16);
        const CoapEndpoint::Security security = byKey ? CoapEndpoint::Security(CoapPsk{"meter", key}) : CoapEndpoint::Security(CoapCertificates{"/ca.pem", {}, {}});
        const auto answer = ask(endpoint, endpoint.add(urlOf(plain_.url(scheme.toLatin1().constData())), security), get({"time"}), 5s);
        QVERIFY(!answer);
        QVERIFY(isError(answer.error(), TransportError::Refused, CoapRefusal::NotSecure));
        QCOMPARE(answer.error().fault, Fault::Misuse);
    }
    void certificatesAreCheckedBothWays_data() {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("difference");
        QTest::addColumn<int>("why");
        for (const char* scheme : {"coaps", "coaps+tcp"}) {
            const auto row = [scheme](const char* difference, CoapRefusal why) {
                QTest::addRow("%s %s", scheme, difference) << QString::fromLatin1(scheme) << QString::fromLatin1(difference) << static_cast<int>(why);
            };
            row("good", CoapRefusal{});
            row("named", CoapRefusal{});
            row("name", CoapRefusal::WrongServerName);
            row("authority", CoapRefusal::UnknownAuthority);
            row("expired", CoapRefusal::CertificateExpired);
            row("early", CoapRefusal::CertificateNotYetValid);
            row("nothing of ours", CoapRefusal::OwnCertificateMissing);
            row("foreign own", CoapRefusal::OwnCertificateRefused);
            row("key for certificates", CoapRefusal::NoCommonCipher);
            row("half a pair", CoapRefusal::BadCredentials);
            row("mixed pair", CoapRefusal::BadCredentials);
        }
    }
    void certificatesAreCheckedBothWays() {
        QFETCH(QString, scheme);
        QFETCH(QString, difference);
        QFETCH(int, why);
        const UtcTime now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
        QTemporaryDir ours, others, past, future;
        const auto good = app::createTrainingCertificates(ours.path().toStdString(), now);
        const auto foreign = app::createTrainingCertificates(others.path().toStdString(), now);
        const auto expired = app::createTrainingCertificates(past.path().toStdString(), now - std::chrono::days(90));
        const auto early = app::createTrainingCertificates(future.path().toStdString(), now + std::chrono::days(90));
        QVERIFY(good && foreign && expired && early);
        const auto& servers = difference == QLatin1String("expired") ? *expired : difference == QLatin1String("early") ? *early : *good;
        CoapServerProcess server;
        QVERIFY(server.start({QStringLiteral("-c"), QString::fromStdString(servers.serverCertificate), QStringLiteral("-j"),
                              QString::fromStdString(servers.serverKey), QStringLiteral("-C"), QString::fromStdString(servers.ca)}));
        CoapCertificates certificates{servers.ca, servers.clientCertificate, servers.clientKey, {}};
        if (difference == QLatin1String("named")) certificates.serverName = "localhost";
        if (difference == QLatin1String("name")) certificates.serverName = "meter.example";
        if (difference == QLatin1String("authority")) certificates.caFile = foreign->ca;
        if (difference == QLatin1String("nothing of ours")) certificates.chainFile = certificates.keyFile = {};
        if (difference == QLatin1String("half a pair")) certificates.keyFile = {};
        if (difference == QLatin1String("mixed pair")) certificates.keyFile = foreign->clientKey;
        if (difference == QLatin1String("foreign own")) {
            certificates.chainFile = foreign->clientCertificate;
            certificates.keyFile = foreign->clientKey;
        }
        const Bytes key = toBytes("a key");
        CoapEndpoint::Security security = certificates;
        if (difference == QLatin1String("key for certificates")) security = CoapPsk{"meter", key};
        CoapEndpoint endpoint;
        const CoapPeerId peer = endpoint.add(urlOf(server.url(scheme.toLatin1().constData())), security);
        CoapRequest request = get({"time"});
        request.deadline = 10s;
        const auto answer = ask(endpoint, peer, request);
        if (why == 0) {
            QVERIFY2(answer, answer ? "" : qPrintable(QStringLiteral("%1 %2").arg(answer.error().code).arg(answer.error().detail)));
            QCOMPARE(answer->decimal(), 205u);
            return;
        }
        QVERIFY(!answer);
        QVERIFY2(isError(answer.error(), TransportError::Refused, static_cast<CoapRefusal>(why)),
                 qPrintable(QStringLiteral("%1 %2").arg(answer.error().code).arg(answer.error().detail)));
    }
    void serverWithoutTheKeyIsNotBelieved() {
        // It has some certificate and asks for none; in TLS 1.3 it could choose that instead of the key.
        QTemporaryDir folder;
        const auto files = app::createTrainingCertificates(folder.path().toStdString(), std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()));
        QVERIFY(files);
        CoapServerProcess server;
        QVERIFY(server.start({QStringLiteral("-c"), QString::fromStdString(files->serverCertificate), QStringLiteral("-j"),
                              QString::fromStdString(files->serverKey), QStringLiteral("-n")}));
        const Bytes key = toBytes("a key");
        for (const char* scheme : {"coaps", "coaps+tcp"}) {
            CoapEndpoint endpoint;
            const CoapPeerId peer = endpoint.add(urlOf(server.url(scheme)), CoapPsk{"meter", key});
            CoapRequest request = get({"time"});
            request.deadline = 5s;
            const auto answer = ask(endpoint, peer, request);
            QVERIFY2(!answer, scheme);
            QVERIFY(isError(answer.error(), TransportError::Refused, CoapRefusal::NoCommonCipher));
        }
    }
    void missingCertificateFileIsNamedSo() {
        CoapEndpoint endpoint;
        const CoapPeerId peer = endpoint.add(urlOf("coaps://127.0.0.1"), CoapCertificates{"/nowhere/ca.pem", {}, {}, {}});
        const auto answer = ask(endpoint, peer, get({"time"}), 1s);
        QVERIFY(!answer);
        QVERIFY(isError(answer.error(), TransportError::NotFound));
    }
    void closedPortIsToldAtOnce() {
        const std::string port = std::to_string(freePorts());
        for (const char* scheme : {"coap", "coaps", "coap+tcp", "coaps+tcp"}) {
            CoapEndpoint endpoint;
            const Bytes key = toBytes("k");
            const CoapUrl url = urlOf(std::string(scheme) + "://127.0.0.1:" + port);
            const CoapPeerId peer = endpoint.add(url, url.isSecure() ? CoapEndpoint::Security(CoapPsk{"a", key}) : CoapEndpoint::Security());
            const auto answer = ask(endpoint, peer, get({"time"}), 5s);
            QVERIFY(!answer);
            QVERIFY2(isError(answer.error(), TransportError::Refused, CoapRefusal::PortClosed),
                     qPrintable(QStringLiteral("%1: %2 %3").arg(QLatin1String(scheme)).arg(answer.error().code).arg(answer.error().detail)));
        }
    }
    void nameThatIsNoneIsUnreachable() {
        CoapEndpoint endpoint;
        const CoapPeerId peer = endpoint.add(urlOf("coap://no-such-host.invalid"));
        const auto answer = ask(endpoint, peer, get({"time"}), 20s);
        QVERIFY(!answer);
        QVERIFY(isError(answer.error(), TransportError::Unreachable));
    }

    void observesUntilCancelled_data() {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("udp") << "coap";
        QTest::newRow("tcp") << "coap+tcp";
    }
    void observesUntilCancelled() {
        QFETCH(QString, scheme);
        CoapEndpoint endpoint;
        const CoapPeerId peer = endpoint.add(urlOf(plain_.url(scheme.toLatin1().constData())));
        std::vector<std::uint32_t> numbers;
        int errors = 0;
        const CoapExchangeId id = endpoint.observe(peer, get({"time"}), [&](Result<CoapResponse> state) {
            if (!state) ++errors;
            else if (state->observe) numbers.push_back(*state->observe);
        });
        QVERIFY(driveUntil(endpoint, [&numbers] { return numbers.size() >= 3; }));
        QCOMPARE(errors, 0);
        QCOMPARE(endpoint.pending(peer), 0u);
        // Other requests go their way meanwhile.
        QVERIFY(ask(endpoint, peer, get({"time"})));
        endpoint.cancel(id);
        const std::size_t then = numbers.size();
        QVERIFY(ask(endpoint, peer, get({"time"})));
        CoapRequest slow = get({"async"});
        slow.query = {"2"};
        QVERIFY(ask(endpoint, peer, slow));
        QCOMPARE(numbers.size(), then);
    }
    void observesLargeStateInBlocks() {
        CoapEndpoint endpoint;
        const CoapPeerId peer = endpoint.add(urlOf(plain_.url()));
        QVERIFY(ask(endpoint, peer, put({"big"}, pattern(3000))));
        std::vector<Bytes> states;
        const CoapExchangeId id = endpoint.observe(peer, get({"big"}), [&](Result<CoapResponse> state) {
            if (state) states.push_back(state->payload);
        });
        QVERIFY(driveUntil(endpoint, [&states] { return states.size() == 1; }));
        QVERIFY(states[0] == pattern(3000));
        QVERIFY(ask(endpoint, peer, put({"big"}, pattern(4000))));
        QVERIFY(driveUntil(endpoint, [&states] { return states.size() == 2; }));
        QVERIFY(states[1] == pattern(4000));
        endpoint.cancel(id);
        QVERIFY(ask(endpoint, peer, get({"time"})));
    }
    void resourceThatCannotBeObservedIsToldOnce() {
        CoapEndpoint endpoint;
        const CoapPeerId peer = endpoint.add(urlOf(plain_.url()));
        std::vector<Result<CoapResponse>> told;
        endpoint.observe(peer, get({".well-known", "core"}), [&told](Result<CoapResponse> state) { told.push_back(std::move(state)); });
        QVERIFY(driveUntil(endpoint, [&told] { return told.size() == 2; }));
        QVERIFY(told[0] && told[0]->isSuccess());
        QVERIFY(!told[1]);
        QVERIFY(isError(told[1].error(), TransportError::Refused, CoapRefusal::NotObserved));
    }
    void registersAgainWhenMaxAgePassedInSilence() {
        // The server goes away and comes back: it knows nothing of the observation. /time has a Max-Age of 1 s.
        CoapServerProcess server;
        QVERIFY(server.start());
        CoapTimers timers;
        timers.observeMargin = 100ms;
        CoapEndpoint endpoint;
        const CoapPeerId peer = endpoint.add(urlOf(server.url()), {}, timers);
        int states = 0;
        int errors = 0;
        endpoint.observe(peer, get({"time"}), [&](Result<CoapResponse> state) { state ? ++states : ++errors; });
        QVERIFY(driveUntil(endpoint, [&states] { return states >= 1; }));
        server.stop();
        QVERIFY(server.start({}, server.port()));
        const int then = states;
        QVERIFY(driveUntil(endpoint, [&] { return states >= then + 3; }));
        QCOMPARE(errors, 0);
    }
    void registersAgainAfterTheConnectionWasLost() {
        CoapServerProcess server;
        QVERIFY(server.start());
        CoapTimers timers;
        timers.observeMargin = 100ms;
        CoapEndpoint endpoint;
        const CoapPeerId peer = endpoint.add(urlOf(server.url("coap+tcp")), {}, timers);
        int states = 0;
        int errors = 0;
        endpoint.observe(peer, get({"time"}), [&](Result<CoapResponse> state) { state ? ++states : ++errors; });
        QVERIFY(driveUntil(endpoint, [&states] { return states >= 1; }));
        server.stop();
        QVERIFY(!driveUntil(endpoint, [] { return false; }, 300ms));  // attempts on a closed port
        QVERIFY(server.start({}, server.port()));
        const int then = states;
        QVERIFY(driveUntil(endpoint, [&] { return states >= then + 2; }));
        QCOMPARE(errors, 0);
    }
    void observationOfADeadPeerEndsByItsDeadline() {
        CoapServerProcess server;
        QVERIFY(server.start());
        CoapTimers timers;
        timers.observeMargin = 100ms;
        CoapEndpoint endpoint;
        const CoapPeerId peer = endpoint.add(urlOf(server.url()), {}, timers);
        int states = 0;
        std::optional<Error> last;
        CoapRequest request = get({"time"});
        request.deadline = 1s;
        endpoint.observe(peer, request, [&](Result<CoapResponse> state) { state ? void(++states) : void(last = state.error()); });
        QVERIFY(driveUntil(endpoint, [&states] { return states >= 1; }));
        server.stop();
        QVERIFY(driveUntil(endpoint, [&last] { return last.has_value(); }));
        QVERIFY(isError(*last, TransportError::TimedOut) || isError(*last, TransportError::Refused));
    }
    void comesThroughLosses() {
        CoapServerProcess lossy;
        QVERIFY(lossy.start({QStringLiteral("-l"), QStringLiteral("20%"), QStringLiteral("-d"), QStringLiteral("5")}));
        CoapTimers timers;
        timers.acknowledge = 1000ms;
        timers.retransmissions = 8;
        CoapEndpoint endpoint;
        // Side by side, so that the waits for what was lost pass at the same time.
        int good = 0;
        int bad = 0;
        for (int i = 0; i < 12; ++i) {
            const CoapPeerId peer = endpoint.add(urlOf(lossy.url()), {}, timers);
            for (int j = 0; j < 2; ++j) {
                CoapRequest request = get({"time"});
                request.deadline = 60s;
                endpoint.request(peer, request, [&](Result<CoapResponse> answer) { answer && answer->isSuccess() ? ++good : ++bad; });
            }
        }
        QVERIFY(driveUntil(endpoint, [&] { return good + bad == 24; }, 90s));
        QCOMPARE(bad, 0);
    }
    void hundredsOfPeersShareOneDescriptor() {
        CoapEndpoint endpoint;
        const std::string dead = "coap://127.0.0.1:" + std::to_string(freePorts());
        int good = 0;
        int refused = 0;
        for (int i = 0; i < 300; ++i) {
            const bool alive = i % 10 != 0;
            const CoapPeerId peer = endpoint.add(urlOf(alive ? plain_.url() : dead));
            for (int j = 0; j < 3; ++j) {
                endpoint.request(peer, get({"time"}), [&](Result<CoapResponse> answer) {
                    if (answer) ++good;
                    else if (isError(answer.error(), TransportError::Refused, CoapRefusal::PortClosed)) ++refused;
                });
            }
            QCOMPARE(endpoint.pending(peer), 3u);
        }
        QVERIFY(driveUntil(endpoint, [&] { return good + refused == 900; }, 90s));
        QCOMPARE(good, 810);
        QCOMPARE(refused, 90);
    }

private:
    CoapServerProcess plain_;
};

QTEST_GUILESS_MAIN(TestCoapClient)
#include "tst_coap_client.moc"
