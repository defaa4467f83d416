// The client against Debian's coap-server (libcoap's own server role).
#include <QTemporaryDir>
#include <QTest>
#include <memory>

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

private:
    CoapServerProcess plain_;
};

QTEST_GUILESS_MAIN(TestCoapClient)
#include "tst_coap_client.moc"
