#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QString>
#include <memory>

#include "app/sim/mesh/Ipv6Packet.h"

namespace ami::sim::mesh {

/// A TUN interface of this process: what the computer routes into it comes as packets. It takes CAP_NET_ADMIN, which `unshare -rn` gives to
/// everybody in a network of its own.
class TunLink : public QObject {
    Q_OBJECT
public:
    explicit TunLink(QObject* parent = nullptr);
    ~TunLink() override;

    /// Makes the interface, gives it @p address with a prefix of 64 bits and MTU 1280, and switches it on. False: @p why says it.
    bool open(const QString& name, const Ipv6Address& address, QString* why);
    void send(const Ipv6Packet& packet);

Q_SIGNALS:
    void received(const ami::sim::mesh::Ipv6Packet& packet);

private:
    int descriptor_ = -1;
    std::unique_ptr<QSocketNotifier> notifier_;
};

}  // namespace ami::sim::mesh
