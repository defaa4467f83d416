#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

#include "app/sim/model/MeterServer.h"

namespace ami::sim {

/// What every connection of one simulated meter shares.
struct Device {
    SimMeter& meter;
    ObjectModel& objects;
};

/// One client's way into the meter: a server session that lives from octets, the clock and a timer. On the thread of its owner.
class Connection : public QObject {
    Q_OBJECT
public:
    using Send = std::function<void(BytesView)>;

    Connection(Device device, std::unique_ptr<dlms::DataLink> link, Send send, QObject* parent = nullptr);

    void receive(BytesView octets);
    bool isAssociated() const { return session_.isAssociated(); }
    Instant lastHeard() const { return lastHeard_; }

Q_SIGNALS:
    /// The data link ended; what it still had to say has been sent.
    void disconnected();
    /// The meter restarts: the port goes dead.
    void dropped();

private:
    void pump();

    const SimMeter& meter_;
    MeterServer server_;
    dlms::ServerSession session_;
    Send send_;
    QTimer deadline_;
    Instant lastHeard_;
};

}  // namespace ami::sim
