#include "app/sim/line/WirePush.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QTcpSocket>
#include <QUdpSocket>

#include "hal/transport/Datagrams.h"

namespace ami::sim {

namespace {

constexpr int dlmsPort = 4059;
constexpr qsizetype headerOctets = 8;

}  // namespace

std::unique_ptr<WirePush> WirePush::open(const std::string& url) {
    const QUrl parsed(QString::fromStdString(url), QUrl::StrictMode);
    const bool isTcp = parsed.scheme() == QLatin1String("tcp");
    if (!parsed.isValid() || parsed.host().isEmpty() || (!isTcp && parsed.scheme() != QLatin1String("udp"))) return nullptr;
    std::unique_ptr<WirePush> push(new WirePush);
    push->host_ = parsed.host();
    push->port_ = static_cast<quint16>(parsed.port(dlmsPort));
    auto* self = push.get();
    if (isTcp) {
        push->tcp_ = std::make_unique<QTcpSocket>();
        connect(self->tcp_.get(), &QTcpSocket::connected, self, &WirePush::write);
        connect(self->tcp_.get(), &QTcpSocket::readyRead, self, &WirePush::read);
        connect(self->tcp_.get(), &QTcpSocket::bytesWritten, self, [self] {
            if (self->tcp_->bytesToWrite() == 0) Q_EMIT self->sent();
        });
        connect(self->tcp_.get(), &QTcpSocket::errorOccurred, self, [self] {
            const QString why = self->tcp_->errorString();
            self->buffer_.clear();
            self->tcp_->abort();
            if (!self->leaving_.isEmpty()) Q_EMIT self->failed(why);
            self->leaving_.clear();
        });
    } else {
        push->udp_ = std::make_unique<QUdpSocket>();
        connect(self->udp_.get(), &QUdpSocket::readyRead, self, &WirePush::read);
    }
    return push;
}

WirePush::~WirePush() {
    if (tcp_) tcp_->disconnect(this);
}

void WirePush::send(const Bytes& frame) {
    leaving_ = QByteArray(reinterpret_cast<const char*>(frame.data()), static_cast<qsizetype>(frame.size()));
    if (tcp_) {
        if (tcp_->state() == QAbstractSocket::ConnectedState) write();
        else if (tcp_->state() == QAbstractSocket::UnconnectedState) tcp_->connectToHost(host_, port_);
        return;
    }
    QHostAddress to(host_);
    if (to.isNull()) {
        const auto found = QHostInfo::fromName(host_).addresses();
        if (!found.isEmpty()) to = found.front();
    }
    const bool left = !to.isNull() && udp_->writeDatagram(leaving_, to, port_) == leaving_.size();
    leaving_.clear();
    QMetaObject::invokeMethod(this, [this, left] {
        if (left) Q_EMIT sent();
        else Q_EMIT failed(udp_->errorString());
    }, Qt::QueuedConnection);
}

void WirePush::write() { tcp_->write(leaving_); }

void WirePush::read() {
    if (udp_) {
        hal::readDatagrams(*udp_, [this](const QNetworkDatagram& datagram) {
            const QByteArray octets = datagram.data();
            Q_EMIT arrived(Bytes(octets.begin(), octets.end()));
        });
        return;
    }
    buffer_ += tcp_->readAll();
    while (buffer_.size() >= headerOctets) {
        const qsizetype whole = headerOctets + (static_cast<quint8>(buffer_[6]) << 8 | static_cast<quint8>(buffer_[7]));
        if (buffer_.size() < whole) return;
        Q_EMIT arrived(Bytes(buffer_.begin(), buffer_.begin() + whole));
        buffer_.remove(0, whole);
    }
}

}  // namespace ami::sim
