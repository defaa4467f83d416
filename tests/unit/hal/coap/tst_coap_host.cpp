#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUdpSocket>

#include "hal/coap/CoapBodies.h"
#include "hal/coap/CoapHostLoop.h"
#include "hal/transport/Transport.h"

using namespace ami;
using namespace ami::hal;
using namespace std::chrono_literals;

namespace {

const auto clientWithTls = QStringLiteral("coap-client-openssl");
const auto plainClient = QStringLiteral("coap-client-notls");

/// libcoap's own client, while our event loop serves it.
struct Ran { QByteArray out, error; int code = -1; };
Ran run(const QString& program, const QStringList& arguments, const QByteArray& input = {}) {
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(20s, &loop, &QEventLoop::quit);
    loop.exec();
    Ran ran;
    ran.out = process.readAllStandardOutput();
    ran.error = process.readAllStandardError();
    ran.code = process.state() == QProcess::NotRunning ? process.exitCode() : -1;
    process.kill();
    process.waitForFinished();
    return ran;
}

QString url(const char* scheme, const CoapSocketAddress& at, const char* path) {
    return QString::fromLatin1("%1://%2/%3").arg(QLatin1String(scheme), QString::fromStdString(at.text()), QLatin1String(path));
}

Bytes pattern(std::size_t octets) {
    Bytes body(octets);
    for (std::size_t i = 0; i < octets; ++i) body[i] = static_cast<std::uint8_t>('a' + i / 7 % 26);
    return body;
}
QByteArray text(const Bytes& bytes) { return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())}; }

CoapReply content(const Bytes& body) {
    CoapReply reply;
    reply.payload = body;
    reply.contentFormat = 0;
    return reply;
}

/// One datagram to the host and what comes back while the loop runs.
QByteArray exchange(QUdpSocket& socket, const CoapSocketAddress& to, const QByteArray& datagram, std::chrono::milliseconds patience = 5s) {
    socket.writeDatagram(datagram, QHostAddress(QString::fromStdString(to.host)), to.port);
    QEventLoop loop;
    QObject::connect(&socket, &QUdpSocket::readyRead, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    if (!socket.hasPendingDatagrams()) loop.exec();
    QByteArray answer(2000, '\0');
    answer.resize(std::max<qint64>(socket.readDatagram(answer.data(), answer.size()), 0));
    return answer;
}

}  // namespace

class TestCoapHost : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        loop_ = std::make_unique<CoapHostLoop>();
        calls_ = 0;
        last_ = {};
    }
    void cleanup() { loop_.reset(); }

    void answersGetAndTellsWhoAsked() {
        serve([](const CoapIncoming&) { return content(toBytes("hello")); });
        const auto at = listen(CoapWay::Udp, "::1");
        const Ran ran = run(plainClient, {QStringLiteral("-m"), QStringLiteral("get"), url("coap", at, "a/b%20c?x=1&y")});
        QCOMPARE(ran.out.trimmed(), QByteArray("hello"));
        QCOMPARE(last_.pathText(), std::string("a/b c"));
        QCOMPARE(last_.query, (std::vector<std::string>{"x=1", "y"}));
        QCOMPARE(last_.local, at);
        QCOMPARE(last_.peer.host, std::string("::1"));
        QVERIFY(last_.peer.port != at.port);
        QVERIFY(last_.confirmable);
        QCOMPARE(last_.code, std::uint8_t{1});
    }

    void tellsLocalAddressOfWildcardSocket() {
        serve([](const CoapIncoming&) { return content(toBytes("x")); });
        const auto at = listen(CoapWay::Udp, "::");
        run(plainClient, {QStringLiteral("-m"), QStringLiteral("get"), url("coap", {"127.0.0.2", at.port}, "x")});
        QCOMPARE(last_.local.text(), "127.0.0.2:" + std::to_string(at.port));
        run(plainClient, {QStringLiteral("-m"), QStringLiteral("get"), url("coap", {"::1", at.port}, "x")});
        QCOMPARE(last_.local.text(), "[::1]:" + std::to_string(at.port));
    }

    void givesUnknownPathAndWrongMethodAsTheHandlerSays() {
        serve([](const CoapIncoming& in) { return in.pathText() == "known" ? CoapReply::of(405, "GET only") : CoapReply::of(404, "no such thing"); });
        const auto at = listen(CoapWay::Udp, "127.0.0.1");
        QVERIFY(run(plainClient, {QStringLiteral("-m"), QStringLiteral("get"), url("coap", at, "else")}).error.contains("4.04"));
        QVERIFY(run(plainClient, {QStringLiteral("-m"), QStringLiteral("put"), QStringLiteral("-e"), QStringLiteral("1"), url("coap", at, "known")})
                    .error.contains("4.05"));
        QVERIFY(run(plainClient, {QStringLiteral("-m"), QStringLiteral("delete"), url("coap", at, "known")}).error.contains("4.05"));
    }

    void cutsLongAnswersOfEachPath_data() {
        QTest::addColumn<int>("block");
        for (const int block : {16, 64, 512, 1024}) QTest::addRow("%d", block) << block;
    }
    void cutsLongAnswersOfEachPath() {
        QFETCH(int, block);
        serve([](const CoapIncoming& in) { return content(pattern(in.pathText() == "long" ? 5000 : 3001)); });
        const auto at = listen(CoapWay::Udp, "::1");
        const auto get = [&](const char* path) {
            return run(plainClient, {QStringLiteral("-m"), QStringLiteral("get"), QStringLiteral("-b"), QString::number(block), url("coap", at, path)}).out.trimmed();
        };
        QCOMPARE(get("long"), text(pattern(5000)));
        QCOMPARE(get("other"), text(pattern(3001)));
        // The blocks come from the answer that was given once.
        QCOMPARE(calls_, 2);
    }

    void takesLongBodiesAndAnswersLongOnThem() {
        serve([](const CoapIncoming& in) {
            CoapReply reply = content(in.payload);
            reply.code = CoapReply::coded(204);
            return reply;
        });
        const auto at = listen(CoapWay::Udp, "::1");
        const Ran ran = run(plainClient, {QStringLiteral("-m"), QStringLiteral("post"), QStringLiteral("-b"), QStringLiteral("256"), QStringLiteral("-f"), QStringLiteral("-"),
                                   url("coap", at, "p")}, text(pattern(5000)));
        QCOMPARE(calls_, 1);
        QCOMPARE(text(last_.payload), text(pattern(5000)));
        QCOMPARE(ran.out.trimmed(), text(pattern(5000)));
    }

    void refusesBodiesThatAreTooLong() {
        CoapHost::Limits limits;
        limits.body = 2000;
        loop_ = std::make_unique<CoapHostLoop>(limits);
        serve([](const CoapIncoming&) { return CoapReply::of(204); });
        const auto at = listen(CoapWay::Udp, "::1");
        const Ran ran = run(plainClient, {QStringLiteral("-m"), QStringLiteral("put"), QStringLiteral("-b"), QStringLiteral("256"), QStringLiteral("-f"), QStringLiteral("-"),
                                   url("coap", at, "p")}, text(pattern(5000)));
        QVERIFY2(ran.error.contains("4.13"), ran.error.constData());
        QCOMPARE(calls_, 0);
    }

    void speaksTcp() {
        serve([](const CoapIncoming& in) { return content(in.payload.empty() ? pattern(5000) : in.payload); });
        const auto at = listen(CoapWay::Tcp, "::1");
        QCOMPARE(run(plainClient, {QStringLiteral("-m"), QStringLiteral("get"), url("coap+tcp", at, "x")}).out.trimmed(), text(pattern(5000)));
        QCOMPARE(last_.way, CoapWay::Tcp);
        const Ran put = run(plainClient, {QStringLiteral("-m"), QStringLiteral("put"), QStringLiteral("-f"), QStringLiteral("-"), url("coap+tcp", at, "x")}, text(pattern(3000)));
        QCOMPARE(text(last_.payload), text(pattern(3000)));
        QCOMPARE(put.out.trimmed(), text(pattern(3000)));
    }

    void letsInWhoHasTheKey() {
        const Bytes key = toBytes("sesame-sesame-16");
        QVERIFY(loop_->host().secure([&](std::string_view identity) { return identity == "meter" ? BytesView(key) : BytesView(); }));
        serve([](const CoapIncoming&) { return content(pattern(3000)); });
        const auto at = listen(CoapWay::Dtls, "::1");
        const auto get = [&](const char* identity, const char* secret) {
            return run(clientWithTls, {QStringLiteral("-m"), QStringLiteral("get"), QStringLiteral("-u"), QLatin1String(identity), QStringLiteral("-k"), QLatin1String(secret),
                                QStringLiteral("-B"), QStringLiteral("5"), url("coaps", at, "x")}).out.trimmed();
        };
        QCOMPARE(get("meter", "sesame-sesame-16"), text(pattern(3000)));
        QCOMPARE(last_.way, CoapWay::Dtls);
        QCOMPARE(last_.identity, std::string("meter"));
        QCOMPARE(calls_, 1);
        QVERIFY(get("meter", "sesame-sesame-17") != text(pattern(3000)));
        QVERIFY(get("stranger", "sesame-sesame-16") != text(pattern(3000)));
        QCOMPARE(calls_, 1);
    }

    void notifiesObservers_data() {
        QTest::addColumn<int>("octets");
        QTest::newRow("short") << 5;
        QTest::newRow("in blocks") << 1500;
    }
    void notifiesObservers() {
        QFETCH(int, octets);
        int state = 0;
        loop_->host().observable("live");
        serve([&](const CoapIncoming&) {
            Bytes body(static_cast<std::size_t>(octets), static_cast<std::uint8_t>('0' + state));
            return content(body);
        });
        const auto at = listen(CoapWay::Udp, "::1");
        QTimer ticks;
        connect(&ticks, &QTimer::timeout, this, [&] {
            if (calls_ == 0 || state >= 3) return;
            ++state;
            loop_->host().notify("live");
        });
        ticks.start(100ms);
        const Ran ran = run(plainClient, {QStringLiteral("-m"), QStringLiteral("get"), QStringLiteral("-s"), QStringLiteral("1"), url("coap", at, "live")});
        for (const char digit : {'0', '1', '2', '3'}) QVERIFY2(ran.out.contains(QByteArray(octets, digit)), ran.out.constData());
    }

    void answersLateAsSeparateResponse() {
        CoapHost::Limits limits;
        limits.piggyback = 20ms;
        loop_ = std::make_unique<CoapHostLoop>(limits);
        loop_->host().handle([this](const CoapIncoming&, CoapAnswer answer) {
            ++calls_;
            QTimer::singleShot(200ms, loop_.get(), [answer] { answer(content(toBytes("late"))); });
        });
        const auto at = listen(CoapWay::Udp, "::1");
        QCOMPARE(run(plainClient, {QStringLiteral("-m"), QStringLiteral("get"), url("coap", at, "x")}).out.trimmed(), QByteArray("late"));
        QCOMPARE(loop_->host().counters().separate, std::uint64_t{1});
        QCOMPARE(calls_, 1);
    }

    void answersRepeatedMessageOnceMoreWithoutAskingAgain() {
        serve([this](const CoapIncoming&) { return content(toBytes("answer " + std::to_string(calls_))); });
        const auto at = listen(CoapWay::Udp, "127.0.0.1");
        QUdpSocket socket;
        const QByteArray post = QByteArray::fromHex("42 02 12 34 AA BB B1 78 FF 01");  // CON POST, message 1234, token AABB, /x
        const QByteArray first = exchange(socket, at, post);
        QCOMPARE(first.left(6).toHex(' '), QByteArray("62 45 12 34 aa bb"));
        QVERIFY(first.endsWith("answer 1"));
        QCOMPARE(exchange(socket, at, post), first);
        QCOMPARE(calls_, 1);
        // The same message id with another body is another message.
        const QByteArray other = exchange(socket, at, QByteArray::fromHex("42 02 12 34 AA BB B1 78 FF 02"));
        QVERIFY(other.endsWith("answer 2"));
        QCOMPARE(loop_->host().counters().repeats, std::uint64_t{1});
    }

    void refusesCriticalOptionThatNobodyKnows() {
        serve([](const CoapIncoming&) { return CoapReply::of(204); });
        const auto at = listen(CoapWay::Udp, "127.0.0.1");
        QUdpSocket socket;
        const QByteArray post = QByteArray::fromHex("40 02 00 01 B1 78 E1 FC D1 07");  // /x and option 65001 = 7
        QCOMPARE(exchange(socket, at, post).left(2).toHex(' '), QByteArray("60 82"));
        QCOMPARE(calls_, 0);
        loop_->host().know({65001, 65003, 65005});
        QCOMPARE(exchange(socket, at, QByteArray::fromHex("40 02 00 02 B1 78 E1 FC D1 07")).left(2).toHex(' '), QByteArray("60 44"));
        QVERIFY(last_.option(65001));
        QCOMPARE(last_.option(65001)->value, (Bytes{7}));
        // All three at once, as DLMS has them; and one more that nobody knows.
        QCOMPARE(exchange(socket, at, QByteArray::fromHex("40 02 00 03 B1 78 E1 FC D1 01 21 10 21 01")).left(2).toHex(' '), QByteArray("60 44"));
        QVERIFY(last_.option(65003) && last_.option(65005));
        QCOMPARE(last_.option(65003)->value, (Bytes{16}));
        QCOMPARE(exchange(socket, at, QByteArray::fromHex("40 02 00 04 B1 78 E1 FC D1 01 21 10 21 01 21 05")).left(2).toHex(' '), QByteArray("60 82"));
    }

    void keepsSilentWhenToldTo() {
        loop_->host().handle([this](const CoapIncoming&, CoapAnswer answer) {
            ++calls_;
            answer.silence();
        });
        const auto at = listen(CoapWay::Udp, "127.0.0.1");
        QUdpSocket socket;
        QVERIFY(exchange(socket, at, QByteArray::fromHex("40 01 00 01 B1 78"), 100ms).isEmpty());
        QCOMPARE(calls_, 1);
    }

    void blamesItselfWhenNobodyWillAnswer() {
        loop_->host().handle([](const CoapIncoming&, CoapAnswer) {});
        const auto at = listen(CoapWay::Udp, "127.0.0.1");
        QUdpSocket socket;
        QCOMPARE(exchange(socket, at, QByteArray::fromHex("40 01 00 01 B1 78")).left(2).toHex(' '), QByteArray("60 a0"));
    }

    void asksTheHandlerOfThePort() {
        serve([](const CoapIncoming&) { return content(toBytes("all")); });
        const auto first = listen(CoapWay::Udp, "127.0.0.1");
        const auto second = listen(CoapWay::Udp, "127.0.0.1");
        loop_->host().handle(second.port, [](const CoapIncoming&, CoapAnswer answer) { answer(content(toBytes("second"))); });
        QUdpSocket socket;
        const QByteArray get = QByteArray::fromHex("40 01 00 01 B1 78");
        QVERIFY(exchange(socket, first, get).endsWith("all"));
        QVERIFY(exchange(socket, second, get).endsWith("second"));
    }

    void doesNotShareASocket() {
        const auto at = listen(CoapWay::Udp, "127.0.0.1");
        const auto again = loop_->host().listen(CoapWay::Udp, at);
        QVERIFY(!again);
        QCOMPARE(again.error().code, static_cast<std::uint16_t>(TransportError::Busy));
        QVERIFY(!loop_->host().listen(CoapWay::Udp, {"not.a.number", 0}));
    }

    void letsAnswersOutliveTheHost() {
        std::optional<CoapAnswer> kept;
        loop_->host().handle([&](const CoapIncoming&, CoapAnswer answer) { kept = answer; });
        const auto at = listen(CoapWay::Udp, "127.0.0.1");
        QUdpSocket socket;
        exchange(socket, at, QByteArray::fromHex("40 01 00 01 B1 78"), 50ms);
        QVERIFY(kept);
        loop_.reset();
        (*kept)(content(toBytes("too late")));
    }

    void collectsBodiesInOrderAndWithinLimits() {
        CoapBodyBudget budget{0, 100};
        CoapBodyCollector collector(budget);
        const Instant now{};
        const Bytes block(16, 7);
        QCOMPARE(collector.add(1, {0, true, 0}, block, 1000, now).code, 231u);
        QCOMPARE(collector.add(2, {0, true, 0}, block, 1000, now).code, 231u);
        QCOMPARE(budget.used, std::size_t{32});
        QCOMPARE(collector.add(1, {2, true, 0}, block, 1000, now).code, 408u);
        QCOMPARE(budget.used, std::size_t{16});
        const auto whole = collector.add(2, {1, false, 0}, Bytes(3, 8), 1000, now);
        QCOMPARE(whole.code, 0u);
        QCOMPARE(whole.body.size(), std::size_t{19});
        QCOMPARE(budget.used, std::size_t{0});
        // The one that came last, under a message id of its own or over TCP.
        for (const std::uint32_t number : {0u, 1u, 1u, 1u}) {
            QCOMPARE(collector.add(3, {number, true, 0}, Bytes(16, static_cast<std::uint8_t>(number)), 1000, now).code, 231u);
        }
        QCOMPARE(budget.used, std::size_t{32});
        QCOMPARE(collector.add(3, {2, false, 0}, Bytes(3, 3), 1000, now).body.size(), std::size_t{35});
        QCOMPARE(collector.add(1, {0, true, 0}, Bytes(15, 0), 1000, now).code, 400u);
        QCOMPARE(collector.add(1, {0, true, 6}, Bytes(1024, 0), 1000, now).code, 413u);
        QCOMPARE(collector.add(1, {0, true, 3}, Bytes(128, 0), 1000, now).code, 503u);
        for (std::uint64_t scope = 10; scope < 20; ++scope) QCOMPARE(collector.add(scope, {0, true, 0}, block, 1000, now).code, 231u);
        QCOMPARE(budget.used, 16 * CoapBodyCollector::atOnce);
        QCOMPARE(collector.add(19, {1, true, 0}, block, 1000, now + CoapBodyCollector::life).code, 408u);
    }

    void forgetsMessagesWhenTheirTimeOrTheRoomIsOver() {
        CoapMessageMemory<int> memory(2, 100);
        const Instant now{};
        memory.begin({1, 1}, 11, now);
        memory.answered({1, 1}, 5, 60);
        QVERIFY(memory.find({1, 1}, 11, now));
        QVERIFY(!memory.find({1, 1}, 12, now));
        QVERIFY(!memory.find({2, 1}, 11, now));
        memory.begin({1, 2}, 11, now);
        memory.answered({1, 2}, 6, 60);
        QVERIFY(!memory.find({1, 1}, 11, now));
        QVERIFY(memory.find({1, 2}, 11, now));
        QVERIFY(!memory.find({1, 2}, 11, now + 247s));
        QCOMPARE(memory.size(), std::size_t{0});
    }

private:
    void serve(std::function<CoapReply(const CoapIncoming&)> reply) {
        loop_->host().handle([this, reply = std::move(reply)](const CoapIncoming& incoming, CoapAnswer answer) {
            ++calls_;
            last_ = incoming;
            answer(reply(incoming));
        });
    }
    CoapSocketAddress listen(CoapWay way, const char* host) {
        const auto at = loop_->host().listen(way, {host, 0});
        return at ? *at : CoapSocketAddress{};
    }

    std::unique_ptr<CoapHostLoop> loop_;
    int calls_ = 0;
    CoapIncoming last_;
};

QTEST_GUILESS_MAIN(TestCoapHost)
#include "tst_coap_host.moc"
