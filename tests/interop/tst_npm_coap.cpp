// npm's coap (node-coap 1.5, tests/interop/npm), as the server of our client and as a client of our server.
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <algorithm>
#include <memory>

#include "hal/coap/CoapEndpoint.h"
#include "hal/coap/CoapHostLoop.h"
#include "tests/support/CoapDrive.h"

using namespace ami;
using namespace ami::hal;
using namespace ami::test;
using namespace std::chrono_literals;

namespace {

Bytes pattern(std::size_t size) {
    Bytes out(size);
    for (std::size_t i = 0; i < size; ++i) out[i] = static_cast<std::uint8_t>(i * 7 + (i >> 8));
    return out;
}
qint64 sumOf(const Bytes& body) {
    std::uint32_t sum = 0;
    for (const std::uint8_t octet : body) sum = sum * 31 + octet;
    return sum;
}

QString script(const char* name) { return QStringLiteral(AMI_SOURCE_DIR "/tests/interop/npm/") + QLatin1String(name); }
QProcessEnvironment environment() {
    QProcessEnvironment out = QProcessEnvironment::systemEnvironment();
    out.insert(QStringLiteral("NODE_PATH"), QStringLiteral(AMI_NPM_DIR));
    return out;
}

/// Forwards datagrams between one client and one server; may lose or double what the server says.
class Relay {
public:
    explicit Relay(std::uint16_t server) {
        for (int* const descriptor : {&inside_, &outside_}) {
            *descriptor = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
            sockaddr_in any = loopback(0);
            (void)::bind(*descriptor, reinterpret_cast<const sockaddr*>(&any), sizeof any);
        }
        const sockaddr_in target = loopback(server);
        (void)::connect(outside_, reinterpret_cast<const sockaddr*>(&target), sizeof target);
    }
    ~Relay() {
        ::close(inside_);
        ::close(outside_);
    }
    Relay(const Relay&) = delete;
    Relay& operator=(const Relay&) = delete;

    std::uint16_t port() const {
        sockaddr_in own{};
        socklen_t size = sizeof own;
        (void)::getsockname(inside_, reinterpret_cast<sockaddr*>(&own), &size);
        return ntohs(own.sin_port);
    }
    int lose = 0;          ///< so many of the server's next datagrams
    bool twice = false;
    int fromClient = 0;

    void pump() {
        Bytes buffer(2048);
        for (;;) {
            socklen_t size = sizeof client_;
            const ssize_t octets = ::recvfrom(inside_, buffer.data(), buffer.size(), 0, reinterpret_cast<sockaddr*>(&client_), &size);
            if (octets < 0) break;
            ++fromClient;
            (void)::send(outside_, buffer.data(), static_cast<std::size_t>(octets), 0);
        }
        for (;;) {
            const ssize_t octets = ::recv(outside_, buffer.data(), buffer.size(), 0);
            if (octets < 0) break;
            if (lose > 0) {
                --lose;
                continue;
            }
            for (int i = 0; i < (twice ? 2 : 1); ++i) {
                (void)::sendto(inside_, buffer.data(), static_cast<std::size_t>(octets), 0, reinterpret_cast<const sockaddr*>(&client_), sizeof client_);
            }
        }
    }
    bool drive(CoapEndpoint& endpoint, const std::function<bool()>& done) {
        const auto end = std::chrono::steady_clock::now() + 20s;
        while (!done()) {
            if (std::chrono::steady_clock::now() >= end) return false;
            pollfd all[] = {{endpoint.descriptor(), POLLIN, 0}, {inside_, POLLIN, 0}, {outside_, POLLIN, 0}};
            ::poll(all, 3, 20);
            pump();
            endpoint.process();
        }
        return true;
    }

private:
    static sockaddr_in loopback(std::uint16_t port) {
        sockaddr_in out{};
        out.sin_family = AF_INET;
        out.sin_port = htons(port);
        out.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return out;
    }
    int inside_ = -1, outside_ = -1;
    sockaddr_in client_{};
};

}  // namespace

class TestNpmCoap : public QObject {
    Q_OBJECT

    struct Answers { QList<QJsonObject> lines; int code = -1; };
    /// client.js, while our event loop serves it.
    static Answers run(const QStringList& arguments, const std::function<void(const QJsonObject&)>& onLine = {}) {
        QProcess process;
        Answers out;
        process.setProcessEnvironment(environment());
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral("node"), QStringList{script("client.js")} + arguments);
        const auto read = [&] {
            while (process.canReadLine()) {
                out.lines.append(QJsonDocument::fromJson(process.readLine()).object());
                if (onLine) onLine(out.lines.back());
            }
        };
        QObject::connect(&process, &QProcess::readyReadStandardOutput, &process, read);
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 30000)) process.kill();
        process.waitForFinished(5000);
        read();
        out.code = process.exitCode();
        return out;
    }

private Q_SLOTS:
    void initTestCase() {
        if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty()) QSKIP("node is not there (package nodejs)");
        if (!QFile::exists(QStringLiteral(AMI_NPM_DIR "/coap/package.json"))) QSKIP("npm's coap is not installed in build/npm; ./dev test does that");
        server_.setProcessEnvironment(environment());
        server_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        server_.start(QStringLiteral("node"), {script("server.js")});
        QVERIFY(server_.waitForStarted(10000));
        QVERIFY(QTest::qWaitFor([this] { return server_.canReadLine(); }, 30000));
        port_ = server_.readLine().trimmed().mid(6).toUShort();
        QVERIFY(port_ != 0);
        endpoint_ = std::make_unique<CoapEndpoint>(std::set<std::uint16_t>{65001});
        peer_ = endpoint_->add(urlOf(url()));
    }
    void cleanupTestCase() {
        endpoint_.reset();
        if (server_.state() == QProcess::NotRunning) return;
        server_.closeWriteChannel();
        if (!server_.waitForFinished(5000)) server_.kill();
    }

    void getsValueWithQueryAndOptions() {
        CoapRequest request = get({"hello"});
        request.query = {"you"};
        const auto answer = ask(*endpoint_, peer_, request);
        QVERIFY(answer);
        QCOMPARE(answer->decimal(), 205u);
        QCOMPARE(toText(answer->payload), std::string("hello you"));
        QCOMPARE(answer->maxAge, std::optional<std::uint32_t>(7));
        QCOMPARE(answer->contentFormat, std::optional<std::uint16_t>(0));
    }
    void getsLargeResourceInBlocks_data() {
        QTest::addColumn<int>("block");
        for (const int block : {0, 32, 64, 256, 1024}) QTest::addRow("%d", block) << block;
    }
    void getsLargeResourceInBlocks() {
        QFETCH(int, block);
        CoapRequest request = get({"big"});
        if (block != 0) request.blockSize = static_cast<std::uint16_t>(block);
        const auto answer = ask(*endpoint_, peer_, request);
        QVERIFY2(answer, answer ? "" : qPrintable(QStringLiteral("%1 %2").arg(answer.error().code).arg(answer.error().detail)));
        QVERIFY(answer->payload == pattern(5000));
    }
    void emptyFirstBlockIsATypedError() {
        // Block2 0/_/16 has no octets; node-coap 1.5.0 answers it with a block that has none either, and more to come.
        CoapRequest request = get({"big"});
        request.blockSize = 16;
        const auto answer = ask(*endpoint_, peer_, request);
        QVERIFY(!answer);
        QVERIFY(isError(answer.error(), TransportError::Refused, CoapRefusal::BrokenBlocks));
    }
    void putsLargeBodyAndGetsItBack() {
        for (const std::size_t size : {0u, 100u, 1024u, 1025u, 5000u}) {
            CoapRequest upload = get({"stored"});
            upload.code = 3;
            upload.payload = pattern(size);
            upload.blockSize = 256;
            const auto stored = ask(*endpoint_, peer_, upload);
            QVERIFY(stored);
            QCOMPARE(stored->decimal(), 201u);
            const auto answer = ask(*endpoint_, peer_, get({"stored"}));
            QVERIFY(answer);
            QVERIFY2(answer->payload == pattern(size), qPrintable(QString::number(size)));
        }
        CoapRequest removal = get({"stored"});
        removal.code = 4;
        const auto removed = ask(*endpoint_, peer_, removal);
        QVERIFY(removed);
        QCOMPARE(removed->decimal(), 202u);
        QCOMPARE(ask(*endpoint_, peer_, get({"stored"}))->decimal(), 404u);
    }
    void takesSeparateResponse() {
        const auto answer = ask(*endpoint_, peer_, get({"slow"}));
        QVERIFY(answer);
        QCOMPARE(toText(answer->payload), std::string("slow"));
        QVERIFY(answer->took >= 300ms);
    }
    void criticalOptionPassesWhenItIsKnown() {
        const auto known = ask(*endpoint_, peer_, get({"critical"}));
        QVERIFY(known);
        QVERIFY(std::any_of(known->options.begin(), known->options.end(), [](const CoapOption& one) { return one == CoapOption{65001, {1, 2}}; }));
        CoapEndpoint stranger;
        CoapRequest request = get({"critical"});
        request.deadline = 300ms;
        const auto unknown = ask(stranger, stranger.add(urlOf(url())), request);
        QVERIFY(!unknown);
        QVERIFY(isError(unknown.error(), TransportError::TimedOut));
    }
    void observesAndLeaves() {
        std::vector<std::string> states;
        const CoapExchangeId id = endpoint_->observe(peer_, get({"state"}), [&states](Result<CoapResponse> state) { states.push_back(state ? toText(state->payload) : "error"); });
        QVERIFY(driveUntil(*endpoint_, [&states] { return states.size() == 1; }));
        CoapRequest change = get({"state"});
        change.code = 2;
        for (std::size_t i = 2; i <= 4; ++i) {
            QVERIFY(ask(*endpoint_, peer_, change));
            QVERIFY(driveUntil(*endpoint_, [&states, i] { return states.size() == i; }));
        }
        QCOMPARE(states, (std::vector<std::string>{"state 0", "state 1", "state 2", "state 3"}));
        QCOMPARE(toText(ask(*endpoint_, peer_, get({"observers"}))->payload), std::string("1"));
        endpoint_->cancel(id);
        QCOMPARE(toText(ask(*endpoint_, peer_, get({"observers"}))->payload), std::string("0"));
    }
    void lostAnswerRunsTheRequestOnce() {
        Relay relay(port_);
        CoapEndpoint endpoint;
        const CoapPeerId peer = endpoint.add(urlOf("coap://127.0.0.1:" + std::to_string(relay.port())), {}, CoapTimers{1000ms, 4});
        std::vector<std::string> counts;
        const auto reply = [&counts](Result<CoapResponse> answer) { counts.push_back(answer ? toText(answer->payload) : "error"); };
        relay.lose = 1;
        endpoint.request(peer, get({"count"}), reply);
        QVERIFY(relay.drive(endpoint, [&counts] { return counts.size() == 1; }));
        QCOMPARE(relay.fromClient, 2);
        relay.twice = true;
        endpoint.request(peer, get({"count"}), reply);
        endpoint.request(peer, get({"slow"}), reply);
        endpoint.request(peer, get({"count"}), reply);
        QVERIFY(relay.drive(endpoint, [&counts] { return counts.size() == 4; }));
        QCOMPARE(counts, (std::vector<std::string>{"1", "2", "slow", "3"}));
    }

    void isServedByOurHost() {
        CoapHostLoop loop;
        Bytes stored;
        int state = 0;
        loop.host().observable("state");
        loop.host().handle([&](const CoapIncoming& request, CoapHost::Answer answer) {
            CoapReply reply;
            if (request.pathText() == "big") {
                reply.payload = pattern(5000);
            } else if (request.pathText() == "state") {
                reply.payload = toBytes("state " + std::to_string(state));
            } else if (request.pathText() == "stored" && request.code == 3) {
                stored = request.payload;
                reply = CoapReply::of(204);
            } else if (request.pathText() == "hello") {
                reply.payload = toBytes("hello " + (request.query.empty() ? std::string() : request.query[0]));
            } else {
                reply = CoapReply::of(404);
            }
            answer(std::move(reply));
        });
        const auto at = loop.host().listen(CoapWay::Udp, {"127.0.0.1", 0});
        QVERIFY(at);
        const QString base = QStringLiteral("coap://127.0.0.1:%1/").arg(at->port);

        const Answers hello = run({QStringLiteral("GET"), base + QStringLiteral("hello?a=1")});
        QCOMPARE(hello.lines.size(), 1);
        QCOMPARE(hello.lines[0].value(QLatin1String("code")).toString(), QStringLiteral("2.05"));
        QCOMPARE(hello.lines[0].value(QLatin1String("text")).toString(), QStringLiteral("hello a=1"));

        const Answers big = run({QStringLiteral("GET"), base + QStringLiteral("big")});
        QCOMPARE(big.lines.size(), 1);
        QCOMPARE(big.lines[0].value(QLatin1String("size")).toInt(), 5000);
        QCOMPARE(static_cast<qint64>(big.lines[0].value(QLatin1String("sum")).toDouble()), sumOf(pattern(5000)));

        const Answers put = run({QStringLiteral("PUT"), base + QStringLiteral("stored"), QStringLiteral("5000")});
        QCOMPARE(put.lines.size(), 1);
        QCOMPARE(put.lines[0].value(QLatin1String("code")).toString(), QStringLiteral("2.04"));
        QVERIFY(stored == pattern(5000));

        const Answers none = run({QStringLiteral("GET"), base + QStringLiteral("none")});
        QCOMPARE(none.lines.size(), 1);
        QCOMPARE(none.lines[0].value(QLatin1String("code")).toString(), QStringLiteral("4.04"));

        const Answers states = run({QStringLiteral("GET"), base + QStringLiteral("state"), QStringLiteral("observe"), QStringLiteral("3")}, [&](const QJsonObject&) {
            ++state;
            loop.host().notify("state");
        });
        QCOMPARE(states.lines.size(), 3);
        for (int i = 0; i < 3; ++i) QCOMPARE(states.lines[i].value(QLatin1String("text")).toString(), QStringLiteral("state %1").arg(i));
    }

private:
    std::string url() const { return "coap://127.0.0.1:" + std::to_string(port_); }

    QProcess server_;
    std::uint16_t port_ = 0;
    std::unique_ptr<CoapEndpoint> endpoint_;
    CoapPeerId peer_;
};

QTEST_GUILESS_MAIN(TestNpmCoap)
#include "tst_npm_coap.moc"
