#include "app/sim/line/Endpoint.h"

namespace ami::sim {

std::unique_ptr<Endpoint> Endpoint::open(const ListenAddress& address, Device device, QString* why) {
    if (address.kind == ListenAddress::Kind::IecPty) return openIecEndpoint(address, device, why);
    if (address.isPty()) return openSerialEndpoint(address, device, why);
    if (address.kind == ListenAddress::Kind::Udp) return openUdpEndpoint(address, device, why);
    if (address.kind == ListenAddress::Kind::Coap || address.kind == ListenAddress::Kind::Coaps) return openCoapEndpoint(address, device, why);
    return openTcpEndpoint(address, device, why);
}

QString hostAndPort(const QHostAddress& host, quint16 port) {
    const bool six = host.protocol() == QAbstractSocket::IPv6Protocol;
    return (six ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host.toString()).arg(port);
}

}  // namespace ami::sim
