#pragma once

#include <QHostAddress>
#include <QObject>
#include <QUdpSocket>
#include <functional>
#include <map>
#include <memory>
#include <vector>

#include "app/sim/Connection.h"
#include "app/sim/MeshAgents.h"
#include "app/sim/mesh/MeshModel.h"
#include "app/sim/mesh/RadioAir.h"
#include "app/sim/mesh/TunLink.h"

namespace ami::sim {

/// A meter behind each node of a simulated mesh. What goes there and back takes the time that the radio takes, and gets lost as it does.
/// Ports of a node: 4059 the DLMS wrapper in datagrams; 5683 the empty CoAP message that a ping is; 61628 the management agent (CSMP).
class MeshMeters : public QObject {
    Q_OBJECT
public:
    static constexpr quint16 dlmsPort = 4059, coapPort = 5683, agentPort = 61628;

    /// The meters are those of @p base with the seed and the serial number of their node.
    MeshMeters(const mesh::MeshModel& model, mesh::AirOptions air, MeterOptions base, QObject* parent = nullptr);
    ~MeshMeters() override;

    /// A UDP socket for each port of each node at 127.77.H.L, H L being the index + 1. False: @p why says it.
    bool listenOnLoopback(QString* why);
    /// An interface with the nodes' own addresses behind it: UDP and ping.
    bool listenOnTun(const QString& name, QString* why);
    /// After a listen: the nodes' agents register with the manager there. False: @p address is no number, or of the wrong kind.
    bool registerAgents(const QHostAddress& address, quint16 port);
    static QString loopbackOf(int node);
    QString clientAddress(int node) const;

    const mesh::RadioAir& air() const { return air_; }

private:
    using Reply = std::function<void(const Bytes&)>;
    struct Meter;

    mesh::RadioAir::Time now() const;
    void after(mesh::RadioAir::Time when, std::function<void()> action);
    /// Datagram to a node: over the air, into the meter, and what it answers back over the air.
    void arrive(int node, quint16 port, const QByteArray& peer, Bytes octets, Reply reply);
    void serve(int node, quint16 port, const QByteArray& peer, const Bytes& octets, const Reply& reply);
    void serveCoap(const Bytes& octets, const Reply& send);
    void fromTun(const mesh::Ipv6Packet& packet);
    Meter& meter(int node);
    void sendUp(int node, Bytes octets, const Reply& reply);
    void toManager(int node, Bytes octets);

    const mesh::MeshModel& model_;
    mesh::RadioAir air_;
    MeshAgents agents_;
    MeterOptions base_;
    Instant start_;
    std::map<int, std::unique_ptr<Meter>> meters_;
    std::vector<std::unique_ptr<QUdpSocket>> sockets_;
    std::map<int, QUdpSocket*> agentSockets_;
    QHostAddress manager_;
    quint16 managerPort_ = 0;
    std::unique_ptr<mesh::TunLink> tun_;
};

}  // namespace ami::sim
