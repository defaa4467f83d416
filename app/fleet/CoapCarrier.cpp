#include <algorithm>
#include <array>
#include <cerrno>
#include <map>
#include <memory>
#include <set>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "app/fleet/FleetCarrier.h"
#include "app/link/CoapCarriage.h"
#include "app/link/MeterProfile.h"
#include "hal/coap/CoapTransport.h"
#include "hal/transport/TransportFailure.h"

namespace ami::app::fleet {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// The fleet gives up sooner; until then an answer is welcome.
constexpr milliseconds patience = std::chrono::minutes(15);

class CoapCarrier final : public FleetCarrier {
public:
    explicit CoapCarrier(DtlsKeysOf keys) : keys_(std::move(keys)), wake_(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {}
    ~CoapCarrier() override {
        if (wake_ >= 0) ::close(wake_);
    }

    Result<void> add(MeterIndex meter, const MeterAddress& address, const std::string& host) override {
        if (address.scheme != Scheme::Coap && address.scheme != Scheme::Coaps) return hal::transportFailure(hal::TransportError::NotFound);
        auto loaded = profileOf(address.profile);
        if (!loaded) return Unexpected(loaded.error());
        CoapProfile profile = std::move(*loaded);
        Place place;
        if (address.scheme == Scheme::Coaps) {
            auto keys = keys_(meter);
            if (!keys) return Unexpected(keys.error());
            place.url.way = hal::CoapWay::Dtls;
            place.dtls = std::make_unique<DtlsKeys>(std::move(*keys));
            place.security = coapSecurity(*place.dtls);
        }
        place.url.host = address.host;
        place.url.address = host;
        place.url.port = address.port;
        place.address = address;
        known_.merge(profile.options());
        place.profile = std::move(profile);
        places_.emplace(meter, std::move(place));
        return {};
    }

    void send(FleetDatagram datagram) override {
        const MeterIndex meter = datagram.meter;
        const auto found = places_.find(meter);
        if (found == places_.end()) return;
        Place& place = found->second;
        hal::CoapEndpoint& endpoint = this->endpoint();
        const bool isFirst = !place.peer;
        if (isFirst) place.peer = endpoint.add(place.url, std::move(place.security), {patience, 1});
        if (place.exchange) {
            if (datagram.isRepeat && endpoint.repeat(*place.exchange, datagram.octets, patience)) return;
            // One exchange a meter: the one before was given up by whoever sends this.
            endpoint.abandon(*place.exchange);
        }
        place.address.client = datagram.client;
        hal::CoapRequest request = coapRequest(place.address, place.profile);
        // Only of a message that wants a confirmation libcoap says that the port is closed.
        request.confirmable = isFirst && place.url.way == hal::CoapWay::Udp;
        request.payload = std::move(datagram.octets);
        request.deadline = patience;
        place.exchange = endpoint.request(*place.peer, std::move(request), [this, meter](Result<hal::CoapResponse> response) { take(meter, std::move(response)); });
    }

    Result<std::vector<Arrival>> exchange(milliseconds timeout) override {
        hal::CoapEndpoint& endpoint = this->endpoint();
        if (const auto due = endpoint.nextDeadline()) {
            const auto until = std::chrono::ceil<milliseconds>(*due - Clock::now());
            timeout = std::clamp(until, milliseconds(0), timeout);
        }
        std::array<pollfd, 2> watched{pollfd{endpoint.descriptor(), POLLIN, 0}, pollfd{wake_, POLLIN, 0}};
        ::poll(watched.data(), watched.size(), static_cast<int>(timeout.count()));
        endpoint.process();
        return std::exchange(arrived_, {});
    }

    void interrupt() override {
        const std::uint64_t one = 1;
        [[maybe_unused]] const auto written = ::write(wake_, &one, sizeof one);
    }

private:
    struct Place {
        hal::CoapUrl url{};
        std::unique_ptr<DtlsKeys> dtls{};  ///< lives as long as the endpoint uses it
        hal::CoapEndpoint::Security security{};
        MeterAddress address{};
        CoapProfile profile{};
        std::optional<hal::CoapPeerId> peer{};
        std::optional<hal::CoapExchangeId> exchange{};
    };

    /// A file is read once, however many meters name it.
    Result<CoapProfile> profileOf(const std::string& name) {
        if (const auto known = profiles_.find(name); known != profiles_.end()) return known->second;
        CoapProfile profile;
        if (!name.empty()) {
            const auto loaded = loadMeterProfile(name);
            if (!loaded) return Unexpected(loaded.error());
            profile = loaded->quirks.coap;
        }
        return profiles_.emplace(name, std::move(profile)).first->second;
    }

    /// Made when all meters are known: which options it must know is said once.
    hal::CoapEndpoint& endpoint() {
        if (!endpoint_) endpoint_ = std::make_unique<hal::CoapEndpoint>(known_);
        return *endpoint_;
    }

    void take(MeterIndex meter, Result<hal::CoapResponse> response) {
        Place& place = places_[meter];
        place.exchange.reset();
        if (response) {
            auto message = hal::coapMessage(std::move(*response), place.profile.answers);
            if (!message) arrived_.push_back({meter, {}, 0, message.error()});
            else if (!message->empty()) arrived_.push_back({meter, std::move(*message), 0, {}});
            return;
        }
        const auto is = [&response](hal::TransportError code) {
            return response.error().layer == Layer::Transport && response.error().code == static_cast<std::uint16_t>(code);
        };
        const bool isSecret = place.url.way == hal::CoapWay::Dtls;
        const bool isUnanswered = response.error().detail == static_cast<std::int64_t>(hal::CoapRefusal::KeyUnanswered);
        // The fleet's own wait says that time is over.
        if (is(hal::TransportError::TimedOut) && !(isSecret && isUnanswered)) return;
        const bool isClosed = is(hal::TransportError::Refused) && response.error().detail == static_cast<std::int64_t>(hal::CoapRefusal::PortClosed);
        const bool isLost = response.error().fault == Fault::LinkLost;
        if (isSecret && !isClosed && !isLost && !is(hal::TransportError::Unreachable)) arrived_.push_back({meter, {}, 0, response.error()});
        else arrived_.push_back({meter, {}, isClosed ? ECONNREFUSED : EHOSTUNREACH, {}});
    }

    DtlsKeysOf keys_;
    std::map<std::string, CoapProfile> profiles_;
    std::set<std::uint16_t> known_;
    int wake_;
    std::map<MeterIndex, Place> places_;
    std::vector<Arrival> arrived_;
    std::unique_ptr<hal::CoapEndpoint> endpoint_;
};

}  // namespace

std::unique_ptr<FleetCarrier> makeCoapCarrier(DtlsKeysOf keys) { return std::make_unique<CoapCarrier>(std::move(keys)); }

}  // namespace ami::app::fleet
