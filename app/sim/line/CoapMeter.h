#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>

#include "app/link/CoapProfile.h"
#include "app/sim/line/CoapResources.h"
#include "app/sim/line/Connection.h"

namespace ami::sim {

/// Who watches what: libcoap keeps the observers, but does not say whether there are any.
class CoapObservers {
public:
    explicit CoapObservers(hal::CoapHost& host) : host_(host) {}
    /// Each request, before it is answered.
    void asked(const hal::CoapIncoming& request);
    /// Tells everybody the present state.
    void notify();

private:
    hal::CoapHost& host_;
    std::set<std::string> observed_, heard_;
};

/// One meter behind a CoapHost: APDUs in POSTs as the profile has them, and its resources for GET.
class CoapMeter {
public:
    CoapMeter(Device device, app::CoapProfile profile);
    ~CoapMeter();

    void answer(const hal::CoapIncoming& request, const hal::CoapAnswer& answer);
    CoapResources& resources() { return resources_; }

private:
    using Client = std::pair<hal::CoapSocketAddress, std::uint16_t>;
    struct Association;
    hal::CoapReply takeApdu(const hal::CoapIncoming& request);

    Device device_;
    app::CoapProfile profile_;
    CoapResources resources_;
    std::map<Client, std::unique_ptr<Association>> associations_;
    std::optional<UtcTime> restart_;
};

}  // namespace ami::sim
