#pragma once

#include <QHostAddress>
#include <QObject>
#include <QString>
#include <memory>
#include <optional>

#include "app/link/CoapProfile.h"
#include "app/sim/line/Connection.h"
#include "hal/coap/CoapValues.h"

namespace ami::sim {

/// Where a meter waits for clients: one --listen.
struct ListenAddress {
    enum class Kind : std::uint8_t { OpticalPty, HdlcPty, IecPty, Tcp, Udp, HdlcTcp, Coap, Coaps };

    Kind kind = Kind::Tcp;
    QString link;                                   ///< pty: absolute path of the symbolic link, or empty
    QHostAddress host{QHostAddress::LocalHost};
    quint16 port = 4059;                            ///< 0: any free one
    app::CoapProfile coap{};                        ///< coap, coaps: as the meter takes APDUs; its path is that of the address
    std::string pskFile{};                          ///< coaps: keys
    hal::CoapCertificates certificates{};           ///< coaps: certificates, when there is a chain file

    /// optical:pty[=LINK], hdlc:pty[=LINK], iec:pty[=LINK], tcp://HOST[:PORT], udp://HOST[:PORT], hdlc+tcp://HOST:PORT, coap://HOST[:PORT][/PATH],
    /// coaps://HOST[:PORT][/PATH]; HOST is a number, and absent it is this machine alone.
    static std::optional<ListenAddress> parse(const QString& text);
    bool isPty() const { return kind == Kind::OpticalPty || kind == Kind::HdlcPty || kind == Kind::IecPty; }
    bool isReachableFromOutside() const { return !isPty() && !host.isLoopback(); }
};

class Endpoint : public QObject {
    Q_OBJECT
public:
    ~Endpoint() override = default;
    /// What a client uses: "optical:///dev/pts/3", "tcp://127.0.0.1:4059".
    virtual QString clientAddress() const = 0;

    /// The port is open when this returns; on failure there is nothing and @p why says it in words.
    static std::unique_ptr<Endpoint> open(const ListenAddress& address, Device device, QString* why);
};

std::unique_ptr<Endpoint> openSerialEndpoint(const ListenAddress& address, Device device, QString* why);
std::unique_ptr<Endpoint> openIecEndpoint(const ListenAddress& address, Device device, QString* why);
std::unique_ptr<Endpoint> openTcpEndpoint(const ListenAddress& address, Device device, QString* why);
std::unique_ptr<Endpoint> openCoapEndpoint(const ListenAddress& address, Device device, QString* why);
std::unique_ptr<Endpoint> openUdpEndpoint(const ListenAddress& address, Device device, QString* why);

/// "127.0.0.1:4059", "[::1]:4059"
QString hostAndPort(const QHostAddress& host, quint16 port);

}  // namespace ami::sim
