#include "app/sim/MeshMeters.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <array>

#include <sys/resource.h>

#include "app/Now.h"
#include "app/sim/line/Endpoint.h"
#include "app/sim/mesh/MeshBoard.h"
#include "hal/transport/Datagrams.h"
#include "protocol/dlms/Wrapper.h"

namespace ami::sim {

using namespace std::chrono;
using mesh::IcmpMessage;
using mesh::Ipv6Packet;
using mesh::RadioAir;
using mesh::UdpDatagram;

namespace {

constexpr std::size_t mostPeers = 16;
constexpr std::size_t mostRelays = 4096;
constexpr seconds observeEvery{10};
constexpr int tcpAttempts = 6;
constexpr RadioAir::Time tcpRetransmission = seconds(1);
constexpr std::size_t tcpHeaders = 60;
constexpr std::size_t headers = 48;  ///< IPv6 and UDP, before they are compressed

Ipv6Address ipv6Of(int node) {
    const QByteArray octets = mesh::addressOf(node);
    return *Ipv6Address::from({reinterpret_cast<const std::uint8_t*>(octets.constData()), static_cast<std::size_t>(octets.size())});
}

/// Three sockets a node may be more than a process gets by default.
void allowManySockets() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

}  // namespace

struct MeshMeters::Meter {
    Meter(const MeterOptions& options, crypto::SecureBytes password, const app::CoapProfile& profile)
        : meter(options, std::move(password), app::utcNow), objects(meter), coap({meter, objects}, profile) {}

    SimMeter meter;
    ObjectModel objects;
    CoapMeter coap;
    struct Peer {
        std::unique_ptr<Connection> connection;
        Reply reply;
    };
    std::map<QByteArray, Peer> peers;
};

struct MeshMeters::Relay {
    QUdpSocket socket;
    Reply reply;
    Instant lastHeard{};
};

MeshMeters::MeshMeters(const mesh::MeshModel& model, mesh::AirOptions air, MeterOptions base, QObject* parent)
    : QObject(parent),
      model_(model),
      air_(model, air),
      agents_(model, air_, {[this](int node, Bytes octets) { toManager(node, std::move(octets)); },
                            [this](RadioAir::Time when, std::function<void()> action) { after(when, std::move(action)); }, [this] { return now(); }}),
      base_(std::move(base)),
      start_(steady_clock::now()) {
    serveCoap(coapPort, [this](int node, const hal::CoapIncoming& request, const hal::CoapAnswer& answer) {
        constexpr std::uint8_t get = 1;
        if (request.code == get) {
            // Both makers say "text" of whatever they serve.
            if (auto table = mesh::nodeTable(tables_, model_, air_, node, request.pathText(), request.payload))
                return answer({hal::CoapReply::coded(205), std::uint16_t{0}, {}, {}, std::move(*table)});
        }
        meter(node).coap.answer(request, answer);
    });
    connect(&notifying_, &QTimer::timeout, this, [this] { observers_.notify(); });
}

MeshMeters::~MeshMeters() = default;

QString MeshMeters::loopbackOf(int node) { return QStringLiteral("127.77.%1.%2").arg((node + 1) >> 8).arg((node + 1) & 255); }

QString MeshMeters::clientAddress(int node) const {
    if (tun_) return QStringLiteral("udp://[%1]:%2").arg(QString::fromStdString(ipv6Of(node).toString())).arg(dlmsPort);
    return QStringLiteral("udp://%1:%2").arg(loopbackOf(node)).arg(dlmsPort);
}

RadioAir::Time MeshMeters::now() const { return duration_cast<RadioAir::Time>(steady_clock::now() - start_); }

void MeshMeters::after(RadioAir::Time when, std::function<void()> action) {
    const auto wait = duration_cast<milliseconds>(when - now());
    QTimer::singleShot(std::max(wait, milliseconds(0)), Qt::PreciseTimer, this, std::move(action));
}

bool MeshMeters::startCoap(QString* why) {
    hal::CoapHost& host = coap_.host();
    host.know(coapProfile_.options());
    for (auto& [port, served] : coapPorts_) {
        // One socket for all nodes: where a request was sent to says whose it is.
        const auto bound = host.listen(hal::CoapWay::Udp, {"0.0.0.0", 0});
        if (!bound) {
            if (why) *why = QStringLiteral("no CoAP socket");
            return false;
        }
        served.inner = bound->port;
        host.handle(bound->port, [this, &served](const hal::CoapIncoming& request, const hal::CoapAnswer& answer) {
            const QHostAddress local(QString::fromStdString(request.local.host));
            const auto number = local.toIPv4Address();
            const int node = static_cast<int>(number & 0xFFFF) - 1;
            if (number >> 16 != 0x7F4D || node <= 0 || node >= model_.count()) return answer(hal::CoapReply::of(404));
            observers_.asked(request);
            served.handler(node, request, answer);
        });
    }
    for (const std::string& path : meter(1).coap.resources().paths()) host.observable(path);
    notifying_.start(observeEvery);
    return true;
}

void MeshMeters::relay(int node, quint16 port, const QByteArray& peer, const Bytes& octets, const Reply& reply) {
    if (meter(node).meter.isRestarting()) return;
    auto& place = relays_[{node, port, peer}];
    if (!place) {
        place = std::make_unique<Relay>();
        if (!place->socket.bind(QHostAddress::LocalHost, 0)) return;
        connect(&place->socket, &QUdpSocket::readyRead, this, [this, node, held = place.get()] {
            hal::readDatagrams(held->socket, [&](const QNetworkDatagram& datagram) {
                const QByteArray answer = datagram.data();
                sendUp(node, Bytes(answer.begin(), answer.end()), held->reply);
            });
        });
    }
    place->reply = reply;
    place->lastHeard = steady_clock::now();
    place->socket.writeDatagram(reinterpret_cast<const char*>(octets.data()), static_cast<qint64>(octets.size()), QHostAddress(loopbackOf(node)),
                                coapPorts_[port].inner);
    if (relays_.size() <= mostRelays) return;
    relays_.erase(std::min_element(relays_.begin(), relays_.end(), [](const auto& a, const auto& b) { return a.second->lastHeard < b.second->lastHeard; }));
}

bool MeshMeters::listenTcp(int node, QString* why) {
    auto& server = *servers_.emplace_back(std::make_unique<QTcpServer>());
    if (!server.listen(QHostAddress(loopbackOf(node)), dlmsPort)) {
        if (why) *why = QStringLiteral("%1 TCP port %2: %3").arg(loopbackOf(node)).arg(dlmsPort).arg(server.errorString());
        return false;
    }
    // The router's TCP repeats what the radio loses; here a segment that got lost is carried again until it is there.
    connect(&server, &QTcpServer::newConnection, this, [this, node, &server] {
        while (QTcpSocket* socket = server.nextPendingConnection()) {
            dlms::WrapperOptions options;
            options.server = managementLogicalDevice;
            const auto last = std::make_shared<std::array<RadioAir::Time, 2>>();  // a stream keeps its order
            const auto delayed = [this, node, socket, last](bool down, std::size_t size) {
                RadioAir::Time lost{0};
                for (int attempt = 0; attempt < tcpAttempts; ++attempt) {
                    const auto there = down ? air_.down(node, size + tcpHeaders, now() + lost) : air_.up(node, size + tcpHeaders, now() + lost);
                    if (there) {
                        RadioAir::Time& before = (*last)[down ? 1 : 0];
                        return std::optional(before = std::max(*there, before + milliseconds(1)));
                    }
                    lost += tcpRetransmission * (1 << attempt);
                }
                socket->disconnectFromHost();
                return std::optional<RadioAir::Time>();
            };
            Meter& behind = meter(node);
            auto* client = new Connection(Device{behind.meter, behind.objects}, dlms::makeWrapperServer(options), [this, socket, delayed](BytesView octets) {
                const auto there = delayed(false, octets.size());
                if (!there) return;
                QTimer::singleShot(std::max(duration_cast<milliseconds>(*there - now()), milliseconds(0)), Qt::PreciseTimer, socket,
                                   [socket, answer = QByteArray(reinterpret_cast<const char*>(octets.data()), static_cast<qsizetype>(octets.size()))] {
                                       socket->write(answer);
                                   });
            }, socket);
            connect(socket, &QTcpSocket::readyRead, client, [this, socket, client, delayed] {
                const QByteArray octets = socket->readAll();
                const auto there = delayed(true, static_cast<std::size_t>(octets.size()));
                if (!there) return;
                QTimer::singleShot(std::max(duration_cast<milliseconds>(*there - now()), milliseconds(0)), Qt::PreciseTimer, client,
                                   [client, octets] { client->receive({reinterpret_cast<const std::uint8_t*>(octets.constData()), static_cast<std::size_t>(octets.size())}); });
            });
            connect(client, &Connection::dropped, socket, &QTcpSocket::disconnectFromHost);
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    return true;
}

bool MeshMeters::listenOnLoopback(QString* why) {
    allowManySockets();
    if (!startCoap(why)) return false;
    std::vector<quint16> ports{dlmsPort, agentPort};
    for (const auto& [port, served] : coapPorts_) ports.push_back(port);
    for (int node = 1; node < model_.count(); ++node) {
        if (!listenTcp(node, why)) {
            sockets_.clear();
            servers_.clear();
            return false;
        }
        for (const quint16 port : ports) {
            auto& socket = *sockets_.emplace_back(std::make_unique<QUdpSocket>());
            if (!socket.bind(QHostAddress(loopbackOf(node)), port)) {
                if (why) *why = QStringLiteral("%1 port %2: %3").arg(loopbackOf(node)).arg(port).arg(socket.errorString());
                sockets_.clear();
                agentSockets_.clear();
                servers_.clear();
                return false;
            }
            if (port == agentPort) agentSockets_[node] = &socket;
            connect(&socket, &QUdpSocket::readyRead, this, [this, node, port, &socket] {
                hal::readDatagrams(socket, [&](const QNetworkDatagram& datagram) {
                    const QHostAddress host = datagram.senderAddress();
                    const auto from = static_cast<quint16>(datagram.senderPort());
                    const QByteArray octets = datagram.data();
                    arrive(node, port, (host.toString() + QLatin1Char(' ') + QString::number(from)).toLatin1(), Bytes(octets.begin(), octets.end()),
                           [&socket, host, from](const Bytes& answer) {
                               socket.writeDatagram(reinterpret_cast<const char*>(answer.data()), static_cast<qint64>(answer.size()), host, from);
                           });
                });
            });
        }
    }
    return true;
}

bool MeshMeters::listenOnTun(const QString& name, QString* why) {
    if (!startCoap(why)) return false;
    tun_ = std::make_unique<mesh::TunLink>();
    if (!tun_->open(name, ipv6Of(0), why)) {
        tun_.reset();
        return false;
    }
    connect(tun_.get(), &mesh::TunLink::received, this, [this](const Ipv6Packet& packet) { fromTun(packet); });
    return openDoor(why);
}

/// The kernel listens for all nodes at once; which one is meant follows from where a connection seems to come from.
bool MeshMeters::openDoor(QString* why) {
    auto& server = *servers_.emplace_back(std::make_unique<QTcpServer>());
    // The router's own address is only tentative for its first second (RFC 4862 5.4); whoever does not come through the interface is sent away.
    if (!server.listen(QHostAddress::AnyIPv6, 0)) {
        if (why) *why = QStringLiteral("TCP: %1").arg(server.errorString());
        return false;
    }
    door_ = std::make_unique<mesh::TcpDoor>(ipv6Of(0), server.serverPort());
    connect(&server, &QTcpServer::newConnection, this, [this, &server] {
        while (QTcpSocket* socket = server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            const Q_IPV6ADDR raw = socket->peerAddress().toIPv6Address();
            const auto alias = Ipv6Address::from({reinterpret_cast<const std::uint8_t*>(raw.c), sizeof raw.c});
            const auto node = door_->nodeOf(*alias);
            if (!node) {
                socket->abort();
                socket->deleteLater();
                continue;
            }
            dlms::WrapperOptions options;
            options.server = managementLogicalDevice;
            Meter& behind = meter(*node);
            // The air is between the segments and the listener, not here.
            auto* client = new Connection(Device{behind.meter, behind.objects}, dlms::makeWrapperServer(options), [socket](BytesView octets) {
                socket->write(reinterpret_cast<const char*>(octets.data()), static_cast<qint64>(octets.size()));
            }, socket);
            connect(socket, &QTcpSocket::readyRead, client, [socket, client] {
                const QByteArray octets = socket->readAll();
                client->receive({reinterpret_cast<const std::uint8_t*>(octets.constData()), static_cast<std::size_t>(octets.size())});
            });
            connect(client, &Connection::dropped, socket, &QTcpSocket::disconnectFromHost);
        }
    });
    return true;
}

void MeshMeters::fromTun(const Ipv6Packet& packet) {
    if (packet.destination.isMulticast() || packet.destination.isLinkLocal()) return;
    if (packet.next == Ipv6Packet::tcp) {
        if (auto answer = door_ ? door_->outward(packet) : std::nullopt) {
            const auto back = air_.up(answer->node, answer->packet.payload.size(), now());
            if (back) after(*back, [this, segment = std::move(answer->packet)] { tun_->send(segment); });
            return;
        }
    }
    const QByteArray octets(reinterpret_cast<const char*>(packet.destination.octets.data()), 16);
    const int node = mesh::indexOf(octets, model_.count());
    const auto ports = mesh::TcpPorts::parse(packet);
    const auto datagram = UdpDatagram::parse(packet);
    const auto message = IcmpMessage::parse(packet);
    if (!datagram && !ports && !(message && message->type == IcmpMessage::echoRequest)) return;
    if (node <= 0 || model_.path(node).empty()) {
        // The router itself knows that nobody is there.
        tun_->send(IcmpMessage::about(IcmpMessage::unreachable, IcmpMessage::addressUnreachable, packet).packet(ipv6Of(0), packet.source));
        return;
    }
    if (ports && ports->to == dlmsPort && door_) {
        const auto segment = door_->inward(packet, node);
        const auto there = segment ? air_.down(node, packet.payload.size(), now()) : std::nullopt;
        if (there) after(*there, [this, segment = *segment] { tun_->send(segment); });
        return;
    }
    if (datagram && isServed(datagram->to)) {
        const Ipv6Address client = packet.source, self = packet.destination;
        const quint16 from = datagram->from, to = datagram->to;
        QByteArray peer(reinterpret_cast<const char*>(client.octets.data()), 16);
        peer += QByteArray::number(from);
        arrive(node, to, peer, datagram->payload, [this, client, self, from, to](const Bytes& answer) {
            tun_->send(UdpDatagram{to, from, answer}.packet(self, client));
        });
        return;
    }
    const auto there = air_.down(node, packet.payload.size(), now());
    if (!there) return;
    after(*there, [this, node, packet, message, isPing = message.has_value()] {
        const IcmpMessage answer = isPing ? IcmpMessage{IcmpMessage::echoReply, 0, message->body}
                                          : IcmpMessage::about(IcmpMessage::unreachable, IcmpMessage::portUnreachable, packet);
        const Ipv6Packet reply = answer.packet(packet.destination, packet.source);
        sendUp(node, reply.payload, [this, reply](const Bytes&) { tun_->send(reply); });
    });
}

std::string MeshMeters::serialOf(int node) { return QStringLiteral("MESH%1").arg(node + 1, 6, 10, QLatin1Char('0')).toStdString(); }

MeshMeters::Meter& MeshMeters::meter(int node) {
    auto& place = meters_[node];
    if (!place) {
        MeterOptions options = base_;
        options.feeder.seed = base_.feeder.seed + static_cast<std::uint64_t>(node);
        options.serial = serialOf(node);
        place = std::make_unique<Meter>(options, secrets_.password.clone(), coapProfile_);
        if (const auto keys = secrets_.keys.find(options.serial); keys != secrets_.keys.end()) place->meter.setSecurity(std::move(keys->second));
    }
    return *place;
}

void MeshMeters::arrive(int node, quint16 port, const QByteArray& peer, Bytes octets, Reply reply) {
    const auto there = air_.down(node, octets.size() + headers, now());
    if (!there) return;
    after(*there, [this, node, port, peer, octets = std::move(octets), reply = std::move(reply)] { serve(node, port, peer, octets, reply); });
}

void MeshMeters::sendUp(int node, Bytes octets, const Reply& reply) {
    const auto back = air_.up(node, octets.size() + headers, now());
    if (!back) return;
    after(*back, [octets = std::move(octets), reply] { reply(octets); });
}

bool MeshMeters::registerAgents(const QHostAddress& address, quint16 port) {
    const auto wanted = tun_ ? QAbstractSocket::IPv6Protocol : QAbstractSocket::IPv4Protocol;
    if (address.protocol() != wanted) return false;
    manager_ = address;
    managerPort_ = port;
    agents_.registerAll();
    return true;
}

void MeshMeters::toManager(int node, Bytes octets) {
    sendUp(node, std::move(octets), [this, node](const Bytes& datagram) {
        if (tun_) {
            const Q_IPV6ADDR raw = manager_.toIPv6Address();
            const auto manager = Ipv6Address::from({reinterpret_cast<const std::uint8_t*>(raw.c), sizeof raw.c});
            tun_->send(UdpDatagram{agentPort, managerPort_, datagram}.packet(ipv6Of(node), *manager));
        } else if (const auto socket = agentSockets_.find(node); socket != agentSockets_.end()) {
            socket->second->writeDatagram(reinterpret_cast<const char*>(datagram.data()), static_cast<qint64>(datagram.size()), manager_, managerPort_);
        }
    });
}

void MeshMeters::serve(int node, quint16 port, const QByteArray& peer, const Bytes& octets, const Reply& reply) {
    if (port == agentPort) {
        if (auto answer = agents_.receive(node, peer, octets)) sendUp(node, std::move(*answer), reply);
        return;
    }
    if (port != dlmsPort) return relay(node, port, peer, octets, reply);
    Meter& behind = meter(node);
    if (behind.meter.isRestarting()) return;
    auto found = behind.peers.find(peer);
    if (found == behind.peers.end()) {
        if (behind.peers.size() >= mostPeers) {
            const auto oldest = std::min_element(behind.peers.begin(), behind.peers.end(), [](const auto& a, const auto& b) {
                return a.second.connection->lastHeard() < b.second.connection->lastHeard();
            });
            behind.peers.erase(oldest);
        }
        dlms::WrapperOptions options;
        options.server = managementLogicalDevice;
        options.datagrams = true;
        found = behind.peers.emplace(peer, Meter::Peer{}).first;
        found->second.reply = reply;
        found->second.connection = std::make_unique<Connection>(
            Device{behind.meter, behind.objects}, dlms::makeWrapperServer(options),
            [this, node, held = &found->second](BytesView answer) { sendUp(node, Bytes(answer.begin(), answer.end()), held->reply); });
    }
    found->second.reply = reply;
    behind.objects.settle();
    found->second.connection->receive(octets);
}

}  // namespace ami::sim
