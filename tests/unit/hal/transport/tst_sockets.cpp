#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUdpSocket>
#include <QtTest>
#include <future>

#include "hal/transport/Transports.h"

using namespace ami;
using namespace ami::hal;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

/// Runs a server object's code on a thread with an event loop.
class ServerThread {
public:
    ServerThread() {
        context_.moveToThread(&thread_);
        thread_.start();
    }
    ~ServerThread() {
        thread_.quit();
        thread_.wait();
    }
    template <typename Function>
    void call(Function function) {
        QMetaObject::invokeMethod(&context_, function, Qt::BlockingQueuedConnection);
    }
    void post(std::function<void()> function) { QMetaObject::invokeMethod(&context_, function, Qt::QueuedConnection); }

private:
    QThread thread_;
    QObject context_;
};

/// Echoes; closes the connection when it receives 0xFF.
class EchoServer {
public:
    explicit EchoServer(const QHostAddress& address) {
        thread_.call([&] {
            server_ = std::make_unique<QTcpServer>();
            listening_ = server_->listen(address, 0);
            port_ = server_->serverPort();
            QObject::connect(server_.get(), &QTcpServer::newConnection, server_.get(), [this] {
                QTcpSocket* socket = server_->nextPendingConnection();
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                    const QByteArray octets = socket->readAll();
                    if (octets.contains('\xFF')) socket->disconnectFromHost();
                    else socket->write(octets);
                });
            });
        });
    }
    ~EchoServer() {
        thread_.call([&] { server_.reset(); });
    }
    bool isListening() const { return listening_; }
    std::uint16_t port() const { return port_; }

private:
    ServerThread thread_;
    std::unique_ptr<QTcpServer> server_;
    std::uint16_t port_ = 0;
    bool listening_ = false;
};

std::uint16_t codeOf(TransportError code) { return static_cast<std::uint16_t>(code); }

std::uint16_t freePort() {
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

Bytes readCount(Transport& transport, std::size_t count) {
    Bytes octets;
    const auto deadline = Clock::now() + 10s;
    while (octets.size() < count && Clock::now() < deadline) {
        const auto piece = transport.read(200ms);
        if (!piece) break;
        append(octets, *piece);
    }
    return octets;
}

}  // namespace

class TestSockets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tcpCarriesOctetsBothWays_data() {
        QTest::addColumn<QString>("host");
        QTest::newRow("IPv4") << QStringLiteral("127.0.0.1");
        QTest::newRow("IPv6") << QStringLiteral("::1");
        QTest::newRow("name") << QStringLiteral("localhost");
    }
    void tcpCarriesOctetsBothWays() {
        QFETCH(QString, host);
        EchoServer server(host == QStringLiteral("::1") ? QHostAddress(QHostAddress::LocalHostIPv6)
                                                        : QHostAddress(QHostAddress::LocalHost));
        if (!server.isListening()) QSKIP("no such loopback address here");
        const auto tcp = makeTcp(host.toStdString(), server.port());
        QVERIFY(tcp->open(5s));
        Bytes sent(200'000);
        for (std::size_t i = 0; i < sent.size(); ++i) sent[i] = static_cast<std::uint8_t>(i % 251);
        QVERIFY(tcp->write(sent, 5s));
        QVERIFY(readCount(*tcp, sent.size()) == sent);
        QVERIFY(!tcp->isDatagram());
        QCOMPARE(tcp->characterTime().count(), 0);
    }

    void nameBracketsIpv6() {
        QCOMPARE(makeTcp("::1", 4059)->name(), std::string("[::1]:4059"));
        QCOMPARE(makeUdp("10.0.0.7", 4059)->name(), std::string("10.0.0.7:4059"));
    }

    void tcpToAClosedPortIsRefused() {
        const auto tcp = makeTcp("127.0.0.1", freePort());
        const auto result = tcp->open(5s);
        QVERIFY(!result);
        QVERIFY(result.error() == makeError(Fault::Refused, Layer::Transport, TransportError::Refused));
        QCOMPARE(tcp->read(1ms).error().code, codeOf(TransportError::NotOpen));
    }

    void unknownNameIsUnreachable() {
        // RFC 2606: .invalid never exists.
        const auto result = makeTcp("meter.invalid", 4059)->open(10s);
        QVERIFY(!result);
        QVERIFY(result.error().code == codeOf(TransportError::Unreachable) || result.error().code == codeOf(TransportError::TimedOut));
    }

    void peerCloseIsUnpluggedAfterItsLastOctets() {
        EchoServer server(QHostAddress::LocalHost);
        const auto tcp = makeTcp("127.0.0.1", server.port());
        QVERIFY(tcp->open(5s));
        QVERIFY(tcp->write(Bytes{1, 2, 3}, 1s));
        QVERIFY(readCount(*tcp, 3) == Bytes({1, 2, 3}));
        QVERIFY(tcp->write(Bytes{0xFF}, 1s));
        const auto result = tcp->read(10s);
        QVERIFY(!result);
        QVERIFY(result.error() == makeError(Fault::LinkLost, Layer::Transport, TransportError::Unplugged));
        QCOMPARE(tcp->write(Bytes{1}, 1s).error().code, codeOf(TransportError::Unplugged));
        QVERIFY(tcp->open(5s));
    }

    void interruptEndsATcpRead() {
        EchoServer server(QHostAddress::LocalHost);
        const auto tcp = makeTcp("127.0.0.1", server.port());
        QVERIFY(tcp->open(5s));
        const auto begin = Clock::now();
        auto other = std::async(std::launch::async, [&] { tcp->interrupt(); });
        const auto result = tcp->read(30s);
        QVERIFY(result && result->empty());
        QVERIFY(Clock::now() - begin < 10s);
        other.wait();
        tcp->resume();
        QVERIFY(tcp->write(Bytes{7}, 1s));
        QVERIFY(readCount(*tcp, 1) == Bytes{7});
    }

    // 192.0.2.0/24 is TEST-NET-1 of RFC 5737: nobody answers there, or there is no route.
    void connectEndsAtItsDeadline() {
        const auto begin = Clock::now();
        const auto result = makeTcp("192.0.2.1", 4059)->open(300ms);
        QVERIFY(!result);
        QVERIFY(Clock::now() - begin < 10s);
    }

    void udpReadsOneDatagramACall() {
        ServerThread thread;
        std::unique_ptr<QUdpSocket> server;
        std::uint16_t port = 0;
        thread.call([&] {
            server = std::make_unique<QUdpSocket>();
            server->bind(QHostAddress::LocalHost, 0);
            port = server->localPort();
            QObject::connect(server.get(), &QUdpSocket::readyRead, server.get(), [&] {
                QByteArray datagram(65535, '\0');
                QHostAddress from;
                quint16 fromPort = 0;
                const auto count = server->readDatagram(datagram.data(), datagram.size(), &from, &fromPort);
                // Every datagram is answered in two, the second one octet long.
                server->writeDatagram(datagram.constData(), count, from, fromPort);
                server->writeDatagram("!", 1, from, fromPort);
            });
        });
        const auto udp = makeUdp("127.0.0.1", port);
        QVERIFY(udp->open(2s));
        QVERIFY(udp->isDatagram());
        const Bytes large(9000, 0x42);
        QVERIFY(udp->write(large, 1s));
        const auto first = udp->read(5s);
        QVERIFY(first && *first == large);
        const auto second = udp->read(5s);
        QVERIFY(second && *second == toBytes("!"));
        const auto nothing = udp->read(60ms);
        QVERIFY(nothing && nothing->empty());
        thread.call([&] { server.reset(); });
    }

    void udpToAClosedPortIsRefused() {
        std::uint16_t port = 0;
        {
            QUdpSocket socket;
            QVERIFY(socket.bind(QHostAddress::LocalHost, 0));
            port = socket.localPort();
        }
        const auto udp = makeUdp("127.0.0.1", port);
        QVERIFY(udp->open(2s));
        QVERIFY(udp->write(Bytes{1}, 1s));
        const auto result = udp->read(5s);
        QVERIFY(!result);
        QCOMPARE(result.error().code, codeOf(TransportError::Refused));
        // The refusal belongs to the datagram before; a new one may be sent.
        QVERIFY(udp->write(Bytes{2}, 1s));
        QVERIFY(udp->write(Bytes{3}, 1s));
    }
};

QTEST_GUILESS_MAIN(TestSockets)
#include "tst_sockets.moc"
