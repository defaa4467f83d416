#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>
#include <QUdpSocket>
#include <atomic>
#include <memory>

#include "hal/transport/Datagrams.h"
#include "hal/transport/PtyPort.h"
#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/Wrapper.h"
#include "protocol/iec62056_21/SignOn.h"
#include "TestMeter.h"

namespace ami::test {

inline Instant steadyNow() { return std::chrono::steady_clock::now(); }

/// A thread with an event loop on which a meter's end of a line lives.
class MeterThread {
public:
    MeterThread() { thread_.start(); }
    ~MeterThread() {
        thread_.quit();
        thread_.wait(5000);
    }
    template <typename Action>
    void run(Action action) {
        QMetaObject::invokeMethod(&context_, action, Qt::BlockingQueuedConnection);
    }
    QObject* context() { return &context_; }
    QThread* thread() { return &thread_; }

private:
    QThread thread_;
    struct Context : QObject {} context_;

    friend class OpticalMeter;
    friend class SocketMeter;
    void adopt() { context_.moveToThread(&thread_); }
};

/// The meter double behind a pseudo terminal: mode E sign-on and HDLC, or HDLC at once.
class OpticalMeter {
public:
    OpticalMeter(dlms::CosemServer& meter, bool modeE, std::uint32_t baud) : meter_(meter), modeE_(modeE), baud_(baud) {
        thread_.adopt();
        thread_.run([this] { start(); });
    }
    ~OpticalMeter() {
        thread_.run([this] { parts_.reset(); });
    }
    std::string path() const { return path_; }
    void unplug() {
        thread_.run([this] { parts_->port->unplug(); });
    }

private:
    struct Parts {
        std::unique_ptr<hal::PtyPort> port;
        std::unique_ptr<iec62056_21::SignOnServer> signOn;
        std::unique_ptr<dlms::ServerSession> session;
        std::unique_ptr<QTimer> timer;
        std::optional<iec62056_21::SwitchLine> change;
        std::optional<Instant> changeAt;
    };

    void start() {
        parts_ = std::make_unique<Parts>();
        auto port = hal::PtyPort::create();
        if (!port) return;
        parts_->port = std::move(*port);
        path_ = parts_->port->slavePath();
        listen();
        parts_->timer = std::make_unique<QTimer>();
        QObject::connect(parts_->port.get(), &hal::PtyPort::received, parts_->timer.get(), [this](const Bytes& octets) {
            if (parts_->session) parts_->session->receive(octets, steadyNow());
            else parts_->signOn->receive(octets, steadyNow());
            turn();
        });
        QObject::connect(parts_->timer.get(), &QTimer::timeout, parts_->timer.get(), [this] { turn(); });
        parts_->timer->start(5);
    }

    void listen() {
        parts_->session.reset();
        if (!modeE_) return serve(baud_);
        iec62056_21::SignOnServerOptions options;
        options.identification = {"TST", *iec62056_21::characterOfBaud(baud_), "2", "METER"};
        parts_->signOn = std::make_unique<iec62056_21::SignOnServer>(options);
        parts_->port->setLine(iec62056_21::signOnLine);
    }

    void serve(std::uint32_t baud) {
        const LineSettings line{baud, 8, Parity::None, 1};
        parts_->port->setLine(line);
        dlms::HdlcOptions options;
        options.characterTime = line.characterTime();
        parts_->session = std::make_unique<dlms::ServerSession>(dlms::makeHdlcServer(options), meter_, dlms::ServerOptions{});
    }

    template <typename Machine>
    void pump(Machine& machine) {
        const auto deadline = machine.nextDeadline();
        if (deadline && *deadline <= steadyNow()) machine.handleDeadline(steadyNow());
        for (Bytes octets = machine.pollTransmit(steadyNow()); !octets.empty(); octets = machine.pollTransmit(steadyNow()))
            parts_->port->write(octets);
    }

    void turn() {
        if (parts_->session) {
            pump(*parts_->session);
            if (parts_->session->takeDisconnected() && modeE_) listen();
            return;
        }
        pump(*parts_->signOn);
        while (auto event = parts_->signOn->pollEvent()) {
            if (const auto* change = std::get_if<iec62056_21::SwitchLine>(&*event)) {
                parts_->change = *change;
                parts_->changeAt.reset();
            } else if (const auto* ready = std::get_if<iec62056_21::Ready>(&*event)) {
                return serve(ready->baud);
            }
        }
        if (!parts_->change || parts_->port->pending() != 0) return;
        if (!parts_->changeAt) parts_->changeAt = steadyNow() + parts_->change->pause;
        if (steadyNow() < *parts_->changeAt) return;
        parts_->port->setLine(parts_->change->line);
        parts_->change.reset();
        parts_->signOn->lineSwitched(steadyNow());
        turn();
    }

    MeterThread thread_;
    dlms::CosemServer& meter_;
    bool modeE_;
    std::uint32_t baud_;
    std::string path_;
    std::unique_ptr<Parts> parts_;
};

/// The meter double on a loopback socket, with the wrapper; TCP takes one connection after the other.
class SocketMeter {
public:
    SocketMeter(dlms::CosemServer& meter, bool datagrams) : meter_(meter), datagrams_(datagrams) {
        thread_.adopt();
        thread_.run([this] { datagrams_ ? startUdp() : startTcp(); });
    }
    ~SocketMeter() {
        thread_.run([this] {
            session_.reset();
            tcp_.reset();
            udp_.reset();
        });
    }
    std::uint16_t port() const { return port_; }
    /// How long the meter thinks before each of its answers.
    void setTurnaround(std::chrono::milliseconds time) { turnaround_ = time; }
    void drop() {
        thread_.run([this] {
            if (peer_) peer_->abort();
        });
    }

private:
    void serve() {
        dlms::WrapperOptions options;
        options.datagrams = datagrams_;
        session_ = std::make_unique<dlms::ServerSession>(dlms::makeWrapperServer(options), meter_, dlms::ServerOptions{});
    }

    static BytesView view(const QByteArray& octets) {
        return {reinterpret_cast<const std::uint8_t*>(octets.constData()), static_cast<std::size_t>(octets.size())};
    }

    void startTcp() {
        tcp_ = std::make_unique<QTcpServer>();
        tcp_->listen(QHostAddress::LocalHost);
        port_ = tcp_->serverPort();
        QObject::connect(tcp_.get(), &QTcpServer::newConnection, tcp_.get(), [this] {
            peer_ = tcp_->nextPendingConnection();
            serve();
            QObject::connect(peer_, &QTcpSocket::readyRead, tcp_.get(), [this, peer = peer_] {
                const QByteArray octets = peer->readAll();
                if (peer != peer_) return;
                session_->receive(view(octets), steadyNow());
                answer(
                    [peer](const Bytes& out) { peer->write(reinterpret_cast<const char*>(out.data()), static_cast<qint64>(out.size())); });
            });
            QObject::connect(peer_, &QTcpSocket::disconnected, tcp_.get(), [this, peer = peer_] {
                if (peer_ == peer) peer_ = nullptr;
                peer->deleteLater();
            });
        });
    }

    void startUdp() {
        udp_ = std::make_unique<QUdpSocket>();
        udp_->bind(QHostAddress(QHostAddress::LocalHost), 0);
        port_ = udp_->localPort();
        serve();
        QObject::connect(udp_.get(), &QUdpSocket::readyRead, udp_.get(), [this] {
            hal::readDatagrams(*udp_, [this](const QNetworkDatagram& datagram) {
                session_->receive(view(datagram.data()), steadyNow());
                answer([&](const Bytes& out) {
                    udp_->writeDatagram(reinterpret_cast<const char*>(out.data()), static_cast<qint64>(out.size()), datagram.senderAddress(),
                                        static_cast<quint16>(datagram.senderPort()));
                });
            });
        });
    }

    template <typename Send>
    void answer(Send send) {
        if (const auto time = turnaround_.load(); time.count() > 0) QThread::msleep(static_cast<unsigned long>(time.count()));
        for (Bytes octets = session_->pollTransmit(steadyNow()); !octets.empty(); octets = session_->pollTransmit(steadyNow()))
            send(octets);
    }

    MeterThread thread_;
    dlms::CosemServer& meter_;
    bool datagrams_;
    std::atomic<std::chrono::milliseconds> turnaround_{std::chrono::milliseconds(0)};
    std::uint16_t port_ = 0;
    std::unique_ptr<dlms::ServerSession> session_;
    std::unique_ptr<QTcpServer> tcp_;
    QTcpSocket* peer_ = nullptr;
    std::unique_ptr<QUdpSocket> udp_;
};

}  // namespace ami::test
