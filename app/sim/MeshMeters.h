#pragma once

#include <QHostAddress>
#include <QObject>
#include <QTcpServer>
#include <QTimer>
#include <QUdpSocket>
#include <functional>
#include <map>
#include <memory>
#include <tuple>
#include <vector>

#include "app/sim/MeshAgents.h"
#include "app/sim/line/CoapMeter.h"
#include "app/sim/line/Connection.h"
#include "app/sim/mesh/MeshModel.h"
#include "app/sim/mesh/NodeTables.h"
#include "app/sim/mesh/RadioAir.h"
#include "app/sim/mesh/TcpDoor.h"
#include "app/sim/mesh/TunLink.h"
#include "app/sim/model/MeterSecurity.h"
#include "app/sim/model/SimMeter.h"
#include "hal/coap/CoapHostLoop.h"
#include "protocol/crypto/SecureBytes.h"

namespace ami::sim {

/// What the meters of a mesh ask for.
struct MeshSecrets {
    crypto::SecureBytes password{};                                  ///< low-level security of all; empty: none is asked for
    std::map<std::string, std::unique_ptr<MeterSecurity>> keys{};    ///< by serial number; a meter that is not there has none
};

/// A meter behind each node of a simulated mesh. What goes there and back takes the time that the radio takes, and gets lost as it does.
/// Ports of a node: UDP 4059 the DLMS wrapper; UDP 5683 CoAP with the meter's resources and DLMS, and more with serveCoap(); UDP 61628 the management
/// agent (CSMP); TCP 4059 the DLMS wrapper.
class MeshMeters : public QObject {
    Q_OBJECT
public:
    static constexpr quint16 dlmsPort = 4059, coapPort = 5683, agentPort = 61628;

    /// The meters are those of @p base with the seed and the serial number of their node.
    MeshMeters(const mesh::MeshModel& model, mesh::AirOptions air, MeterOptions base, QObject* parent = nullptr);
    ~MeshMeters() override;

    /// A CoAP request that has reached a node; its answer goes back over the air, and CoAP repeats what gets lost.
    using NodeHandler = std::function<void(int node, const hal::CoapIncoming& request, const hal::CoapAnswer& answer)>;
    /// One more CoAP port on every node; before listening.
    void serveCoap(quint16 port, NodeHandler handler) { coapPorts_[port].handler = std::move(handler); }
    /// How APDUs travel over CoAP; before listening.
    void setCoapProfile(const app::CoapProfile& profile) { coapProfile_ = profile; }
    /// What the meters ask for; before listening.
    void setSecrets(MeshSecrets secrets) { secrets_ = std::move(secrets); }
    static std::string serialOf(int node);
    /// Whose tables of neighbours the nodes serve on the CoAP port, beside the meter's resources.
    void setTables(mesh::TableFirmware firmware) { tables_ = firmware; }
    hal::CoapHost& coapHost() { return coap_.host(); }

    /// A UDP socket for each port of each node at 127.77.H.L, H L being the index + 1. False: @p why says it.
    bool listenOnLoopback(QString* why);
    /// An interface with the nodes' own addresses behind it: UDP, TCP and ping.
    bool listenOnTun(const QString& name, QString* why);
    /// After a listen: the nodes' agents register with the manager there. False: @p address is no number, or of the wrong kind.
    bool registerAgents(const QHostAddress& address, quint16 port);
    static QString loopbackOf(int node);
    QString clientAddress(int node) const;

    const mesh::RadioAir& air() const { return air_; }

private:
    using Reply = std::function<void(const Bytes&)>;
    struct Meter;
    struct CoapPort { NodeHandler handler{}; quint16 inner = 0; };
    struct Relay;
    using RelayKey = std::tuple<int, quint16, QByteArray>;

    mesh::RadioAir::Time now() const;
    void after(mesh::RadioAir::Time when, std::function<void()> action);
    /// Datagram to a node: over the air, into the meter, and what it answers back over the air.
    void arrive(int node, quint16 port, const QByteArray& peer, Bytes octets, Reply reply);
    void serve(int node, quint16 port, const QByteArray& peer, const Bytes& octets, const Reply& reply);
    bool startCoap(QString* why);
    /// To the CoAP server inside this process, from a socket that stands for the client.
    void relay(int node, quint16 port, const QByteArray& peer, const Bytes& octets, const Reply& reply);
    bool isServed(quint16 port) const { return port == dlmsPort || port == agentPort || coapPorts_.contains(port); }
    bool listenTcp(int node, QString* why);
    bool openDoor(QString* why);
    void fromTun(const mesh::Ipv6Packet& packet);
    Meter& meter(int node);
    void sendUp(int node, Bytes octets, const Reply& reply);
    void toManager(int node, Bytes octets);

    const mesh::MeshModel& model_;
    mesh::RadioAir air_;
    MeshAgents agents_;
    MeterOptions base_;
    MeshSecrets secrets_;
    Instant start_;
    std::map<int, std::unique_ptr<Meter>> meters_;
    mesh::TableFirmware tables_ = mesh::TableFirmware::Mixed;
    app::CoapProfile coapProfile_;
    hal::CoapHostLoop coap_;
    CoapObservers observers_{coap_.host()};
    QTimer notifying_;
    std::map<quint16, CoapPort> coapPorts_;
    std::map<RelayKey, std::unique_ptr<Relay>> relays_;
    std::vector<std::unique_ptr<QUdpSocket>> sockets_;
    std::map<int, QUdpSocket*> agentSockets_;
    QHostAddress manager_;
    quint16 managerPort_ = 0;
    std::vector<std::unique_ptr<QTcpServer>> servers_;
    std::unique_ptr<mesh::TunLink> tun_;
    std::unique_ptr<mesh::TcpDoor> door_;
};

}  // namespace ami::sim
