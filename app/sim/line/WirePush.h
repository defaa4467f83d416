#pragma once

#include <QObject>
#include <QString>
#include <QUrl>
#include <memory>

#include "protocol/base/Bytes.h"

class QTcpSocket;
class QUdpSocket;

namespace ami::sim {

/// Carries wrapper frames to a listener: a datagram each, or over a TCP connection that the meter opens and keeps.
class WirePush : public QObject {
    Q_OBJECT
public:
    /// udp://HOST:PORT or tcp://HOST:PORT; HOST is a name or a number, PORT 4059 when left out. Nullptr for anything else.
    static std::unique_ptr<WirePush> open(const std::string& url);
    ~WirePush() override;

    /// sent() or failed() follows.
    void send(const Bytes& frame);

Q_SIGNALS:
    void sent();
    void failed(const QString& why);
    /// Octets of one frame.
    void arrived(const ami::Bytes& frame);

private:
    WirePush() = default;
    void write();
    void read();

    QString host_;
    quint16 port_ = 0;
    std::unique_ptr<QUdpSocket> udp_;
    std::unique_ptr<QTcpSocket> tcp_;
    QByteArray leaving_;
    QByteArray buffer_;
};

}  // namespace ami::sim
