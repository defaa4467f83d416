#include <algorithm>
#include <deque>
#include <map>

#include "app/fleet/FleetCarrier.h"
#include "hal/transport/UdpMany.h"

namespace ami::app::fleet {

namespace {

class UdpCarrier final : public FleetCarrier {
public:
    explicit UdpCarrier(std::unique_ptr<hal::UdpMany> socket) : socket_(std::move(socket)) {}

    Result<void> add(MeterIndex meter, const MeterAddress& address, const std::string& host) override {
        const auto peer = socket_->add(host, address.port);
        if (!peer) return Unexpected(peer.error());
        peerOf_[meter] = *peer;
        metersAt_[*peer].push_back(meter);
        return {};
    }

    void send(FleetDatagram datagram) override {
        const auto peer = peerOf_.find(datagram.meter);
        if (peer != peerOf_.end()) waiting_.push_back({peer->second, std::move(datagram.octets)});
    }

    Result<std::vector<Arrival>> exchange(std::chrono::milliseconds timeout) override {
        if (!waiting_.empty()) {
            const auto gone = socket_->send(waiting_);
            if (!gone) return Unexpected(gone.error());
            waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(*gone));
            if (!waiting_.empty()) {
                socket_->waitForRoom(std::min(timeout, std::chrono::milliseconds(20)));
                timeout = std::chrono::milliseconds(0);
            }
        }
        auto arrived = socket_->receive(timeout);
        if (!arrived) return Unexpected(arrived.error());
        std::vector<Arrival> all;
        all.reserve(arrived->size());
        for (hal::UdpMany::Arrival& one : *arrived) {
            // Several logical devices may share an address; their sessions tell them apart by wPort.
            for (const MeterIndex meter : metersAt_[one.peer]) all.push_back({meter, one.octets, one.error, {}});
        }
        return all;
    }

    void interrupt() override { socket_->interrupt(); }

private:
    std::unique_ptr<hal::UdpMany> socket_;
    std::map<MeterIndex, hal::UdpMany::PeerIndex> peerOf_;
    std::map<hal::UdpMany::PeerIndex, std::vector<MeterIndex>> metersAt_;
    std::vector<hal::UdpMany::Outgoing> waiting_;
};

}  // namespace

Result<std::unique_ptr<FleetCarrier>> makeUdpCarrier() {
    auto socket = hal::UdpMany::open();
    if (!socket) return Unexpected(socket.error());
    return std::unique_ptr<FleetCarrier>(std::make_unique<UdpCarrier>(std::move(*socket)));
}

}  // namespace ami::app::fleet
