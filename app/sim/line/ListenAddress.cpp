#include "app/sim/line/Endpoint.h"

#include <QFileInfo>
#include <QUrl>

namespace ami::sim {

namespace {

std::optional<ListenAddress> ptyAddress(ListenAddress::Kind kind, const QString& target) {
    ListenAddress address;
    address.kind = kind;
    if (target == QLatin1String("pty")) return address;
    if (!target.startsWith(QLatin1String("pty=")) || target.size() == 4) return std::nullopt;
    address.link = QFileInfo(target.mid(4)).absoluteFilePath();
    return address;
}

}  // namespace

std::optional<ListenAddress> ListenAddress::parse(const QString& text) {
    if (text.startsWith(QLatin1String("optical:"))) return ptyAddress(Kind::OpticalPty, text.mid(8));
    if (text.startsWith(QLatin1String("iec:"))) return ptyAddress(Kind::IecPty, text.mid(4));
    if (text.startsWith(QLatin1String("hdlc:"))) return ptyAddress(Kind::HdlcPty, text.mid(5));

    const QUrl url(text, QUrl::StrictMode);
    ListenAddress address;
    if (url.scheme() == QLatin1String("tcp")) address.kind = Kind::Tcp;
    else if (url.scheme() == QLatin1String("udp")) address.kind = Kind::Udp;
    else if (url.scheme() == QLatin1String("hdlc+tcp")) address.kind = Kind::HdlcTcp;
    else if (url.scheme() == QLatin1String("coap")) address.kind = Kind::Coap;
    else if (url.scheme() == QLatin1String("coaps")) address.kind = Kind::Coaps;
    else return std::nullopt;
    const bool coap = address.kind == Kind::Coap || address.kind == Kind::Coaps;
    if (coap) {
        address.port = address.kind == Kind::Coap ? 5683 : 5684;
        address.coap.path = url.path().mid(1).toStdString();
    }
    if (!url.isValid() || (!coap && !url.path().isEmpty()) || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty()) return std::nullopt;
    if (address.kind == Kind::HdlcTcp && url.port() < 0) return std::nullopt;
    if (url.port() >= 0) address.port = static_cast<quint16>(url.port());
    if (url.host() == QLatin1String("localhost") || url.host().isEmpty()) return address;
    if (!address.host.setAddress(url.host())) return std::nullopt;
    return address;
}

}  // namespace ami::sim
