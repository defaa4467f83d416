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
#include "hal/coap/CoapEndpoint.h"
#include "hal/transport/TransportFailure.h"

namespace ami::app::fleet {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

class CoapCarrier final : public FleetCarrier {
public:
    CoapCarrier() : wake_(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {}
    ~CoapCarrier() override {
        if (wake_ >= 0) ::close(wake_);
    }

    Result<void> add(MeterIndex meter, const MeterAddress& address) override {
        if (address.scheme != Scheme::Coap) return hal::transportFailure(hal::TransportError::NotFound);
        CoapProfile profile;
        if (!address.profile.empty()) {
            const auto loaded = loadMeterProfile(address.profile);
            if (!loaded) return Unexpected(loaded.error());
            profile = loaded->quirks.coap;
        }
        Place place;
        place.url.host = address.host;
        place.url.port = address.port;
        place.answers = profile.answers;
        place.request = coapRequest(address, profile);
        known_.merge(profile.options());
        places_.emplace(meter, std::move(place));
        return {};
    }

    void send(MeterIndex meter, Bytes octets, Micros wait) override {
        const auto found = places_.find(meter);
        if (found == places_.end()) return;
        Place& place = found->second;
        hal::CoapEndpoint& endpoint = this->endpoint();
        // A repeat of its own would come after an hour: the fleet is faster.
        if (!place.peer) place.peer = endpoint.add(place.url, {}, {std::chrono::seconds(3600), 0});
        // One exchange a meter: the one before was given up by whoever sends this.
        if (place.exchange) endpoint.cancel(*place.exchange);
        hal::CoapRequest request = place.request;
        request.payload = std::move(octets);
        request.deadline = std::chrono::ceil<milliseconds>(wait);
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
        hal::CoapUrl url;
        std::vector<std::uint16_t> answers;
        std::optional<hal::CoapPeerId> peer;
        hal::CoapRequest request;
        std::optional<hal::CoapExchangeId> exchange;
    };

    /// Made when all meters are known: which options it must know is said once.
    hal::CoapEndpoint& endpoint() {
        if (!endpoint_) endpoint_ = std::make_unique<hal::CoapEndpoint>(known_);
        return *endpoint_;
    }

    void take(MeterIndex meter, Result<hal::CoapResponse> response) {
        Place& place = places_[meter];
        place.exchange.reset();
        if (response) {
            const bool isAnswer = std::find(place.answers.begin(), place.answers.end(), response->decimal()) != place.answers.end();
            if (isAnswer || response->isSuccess()) arrived_.push_back({meter, std::move(response->payload), 0});
            else arrived_.push_back({meter, {}, EPROTO});
            return;
        }
        const auto is = [&response](hal::TransportError code) {
            return response.error().layer == Layer::Transport && response.error().code == static_cast<std::uint16_t>(code);
        };
        // The fleet's own wait says that time is over.
        if (is(hal::TransportError::TimedOut)) return;
        const bool isClosed = is(hal::TransportError::Refused) && response.error().detail == static_cast<std::int64_t>(hal::CoapRefusal::PortClosed);
        arrived_.push_back({meter, {}, isClosed ? ECONNREFUSED : EHOSTUNREACH});
    }

    std::set<std::uint16_t> known_;
    std::unique_ptr<hal::CoapEndpoint> endpoint_;
    int wake_;
    std::map<MeterIndex, Place> places_;
    std::vector<Arrival> arrived_;
};

}  // namespace

std::unique_ptr<FleetCarrier> makeCoapCarrier() { return std::make_unique<CoapCarrier>(); }

}  // namespace ami::app::fleet
