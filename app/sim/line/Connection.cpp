#include "app/sim/line/Connection.h"

#include <algorithm>
#include <utility>

namespace ami::sim {

using namespace std::chrono;

namespace {

dlms::ServerOptions sessionOptions(const MeterOptions& meter) {
    dlms::ServerOptions options;
    options.conformance = dlms::Conformance::everyLogicalName().without(dlms::Conformance::Attribute0SupportedWithSet);
    options.maxPduSize = meter.pduSize;
    return options;
}

}  // namespace

Connection::Connection(Device device, std::unique_ptr<dlms::DataLink> link, Send send, QObject* parent)
    : QObject(parent), meter_(device.meter), server_(device.meter, device.objects), session_(std::move(link), server_, sessionOptions(device.meter.options())),
      send_(std::move(send)), lastHeard_(steady_clock::now()) {
    deadline_.setSingleShot(true);
    deadline_.setTimerType(Qt::PreciseTimer);
    connect(&deadline_, &QTimer::timeout, this, [this] {
        session_.handleDeadline(steady_clock::now());
        pump();
    });
}

void Connection::receive(BytesView octets) {
    if (meter_.isRestarting()) {
        Q_EMIT dropped();
        return;
    }
    lastHeard_ = steady_clock::now();
    session_.receive(octets, lastHeard_);
    pump();
}

void Connection::pump() {
    for (Bytes octets = session_.pollTransmit(steady_clock::now()); !octets.empty(); octets = session_.pollTransmit(steady_clock::now()))
        send_(octets);
    if (const auto next = session_.nextDeadline()) {
        const auto wait = ceil<milliseconds>(*next - steady_clock::now());
        deadline_.start(std::clamp(wait, milliseconds(0), milliseconds(hours(1))));
    } else {
        deadline_.stop();
    }
    if (session_.takeDisconnected()) Q_EMIT disconnected();
    else if (meter_.isRestarting()) Q_EMIT dropped();
}

}  // namespace ami::sim
