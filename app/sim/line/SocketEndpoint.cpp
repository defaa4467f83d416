#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>
#include <map>
#include <utility>

#include "app/sim/line/Endpoint.h"
#include "hal/transport/Datagrams.h"
#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/Wrapper.h"

namespace ami::sim {

using namespace std::chrono;

namespace {

constexpr int mostClients = 64;
constexpr milliseconds silenceLimit{minutes(10)};

BytesView view(const QByteArray& octets) {
    return {reinterpret_cast<const std::uint8_t*>(octets.constData()), static_cast<std::size_t>(octets.size())};
}

/// A client on this machine cannot use "any address".
QHostAddress reachable(const QHostAddress& bound) {
    if (bound == QHostAddress::AnyIPv6) return QHostAddress::LocalHostIPv6;
    return bound == QHostAddress::AnyIPv4 || bound == QHostAddress::Any ? QHostAddress::LocalHost : bound;
}

class TcpEndpoint : public Endpoint {
public:
    TcpEndpoint(const ListenAddress& address, Device device) : address_(address), device_(device) {
        server_.setMaxPendingConnections(mostClients);
        connect(&server_, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = server_.nextPendingConnection()) accept(socket);
        });
    }

    bool listen(QString* why) {
        if (server_.listen(address_.host, address_.port)) return true;
        *why = server_.errorString();
        return false;
    }

    QString clientAddress() const override {
        const bool framed = address_.kind == ListenAddress::Kind::HdlcTcp;
        return (framed ? QStringLiteral("hdlc+tcp://") : QStringLiteral("tcp://")) +
               hostAndPort(reachable(server_.serverAddress()), server_.serverPort());
    }

private:
    std::unique_ptr<dlms::DataLink> makeLink() const {
        if (address_.kind == ListenAddress::Kind::Tcp) {
            dlms::WrapperOptions options;
            options.server = managementLogicalDevice;
            return dlms::makeWrapperServer(options);
        }
        dlms::HdlcOptions options;
        options.offered = device_.meter.options().hdlc;
        options.characterTime = nanoseconds(0);
        return dlms::makeHdlcServer(options);
    }

    void accept(QTcpSocket* socket) {
        if (clients_ >= mostClients || device_.meter.isRestarting()) {
            socket->abort();
            socket->deleteLater();
            return;
        }
        ++clients_;
        socket->setParent(this);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        auto* client = new Connection(device_, makeLink(), [socket](BytesView octets) {
            socket->write(reinterpret_cast<const char*>(octets.data()), static_cast<qint64>(octets.size()));
        }, socket);
        auto* silence = new QTimer(socket);
        silence->setSingleShot(true);
        silence->start(silenceLimit);
        connect(socket, &QTcpSocket::readyRead, client, [socket, client, silence] {
            silence->start(silenceLimit);
            client->receive(view(socket->readAll()));
        });
        connect(silence, &QTimer::timeout, socket, &QTcpSocket::disconnectFromHost);
        // HDLC in TCP may connect again over the same socket; with the wrapper the end of the session is the end of the connection.
        if (address_.kind == ListenAddress::Kind::Tcp) connect(client, &Connection::disconnected, socket, &QTcpSocket::disconnectFromHost);
        connect(client, &Connection::dropped, socket, &QTcpSocket::disconnectFromHost);
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --clients_;
            socket->deleteLater();
        });
    }

    ListenAddress address_;
    Device device_;
    QTcpServer server_;
    int clients_ = 0;
};

class UdpEndpoint : public Endpoint {
public:
    UdpEndpoint(const ListenAddress& address, Device device) : address_(address), device_(device) {
        connect(&socket_, &QUdpSocket::readyRead, this, [this] {
            hal::readDatagrams(socket_, [this](const QNetworkDatagram& datagram) {
                const QHostAddress host = datagram.senderAddress();
                take({host.toString(), static_cast<quint16>(datagram.senderPort())}, host, datagram.data());
            });
        });
    }

    bool listen(QString* why) {
        if (socket_.bind(address_.host, address_.port)) return true;
        *why = socket_.errorString();
        return false;
    }

    QString clientAddress() const override {
        return QStringLiteral("udp://") + hostAndPort(reachable(socket_.localAddress()), socket_.localPort());
    }

private:
    using Peer = std::pair<QString, quint16>;

    void take(const Peer& peer, const QHostAddress& host, const QByteArray& octets) {
        // A restart ends every association; nothing is answered while it lasts.
        if (restart_ != device_.meter.restartUntil()) {
            restart_ = device_.meter.restartUntil();
            peers_.clear();
        }
        if (device_.meter.isRestarting()) return;
        auto found = peers_.find(peer);
        if (found == peers_.end()) {
            dropSilentPeers();
            if (peers_.size() >= mostClients) return;
            dlms::WrapperOptions options;
            options.server = managementLogicalDevice;
            options.datagrams = true;
            auto client =
                std::make_unique<Connection>(device_, dlms::makeWrapperServer(options), [this, host, port = peer.second](BytesView answer) {
                    socket_.writeDatagram(reinterpret_cast<const char*>(answer.data()), static_cast<qint64>(answer.size()), host, port);
                });
            found = peers_.emplace(peer, std::move(client)).first;
        }
        found->second->receive(view(octets));
    }

    void dropSilentPeers() {
        const Instant now = steady_clock::now();
        std::erase_if(peers_, [now](const auto& peer) { return now - peer.second->lastHeard() > silenceLimit; });
    }

    ListenAddress address_;
    Device device_;
    QUdpSocket socket_;
    std::map<Peer, std::unique_ptr<Connection>> peers_;
    std::optional<UtcTime> restart_;
};

}  // namespace

std::unique_ptr<Endpoint> openTcpEndpoint(const ListenAddress& address, Device device, QString* why) {
    auto endpoint = std::make_unique<TcpEndpoint>(address, device);
    if (!endpoint->listen(why)) return nullptr;
    return endpoint;
}

std::unique_ptr<Endpoint> openUdpEndpoint(const ListenAddress& address, Device device, QString* why) {
    auto endpoint = std::make_unique<UdpEndpoint>(address, device);
    if (!endpoint->listen(why)) return nullptr;
    return endpoint;
}

}  // namespace ami::sim
