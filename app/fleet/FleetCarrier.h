#pragma once

#include <chrono>
#include <memory>
#include <vector>

#include "app/fleet/FleetTypes.h"
#include "app/link/MeterAddress.h"
#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"

namespace ami::app::fleet {

/// Carries the datagrams of all meters of a run. Used on the run's thread; interrupt() from any.
class FleetCarrier {
public:
    struct Arrival {
        MeterIndex meter = 0;
        Bytes octets;
        int error = 0;  ///< errno in place of octets
    };

    virtual ~FleetCarrier() = default;
    /// Meters come in the order of their index.
    virtual Result<void> add(MeterIndex meter, const MeterAddress& address) = 0;
    /// Nothing is told of a datagram that gets lost. After @p wait it is sent again by another call, and an answer to this one needs not be kept apart.
    virtual void send(MeterIndex meter, Bytes octets, Micros wait) = 0;
    /// Hands over what send() gathered; waits up to @p timeout for the first arrival.
    virtual Result<std::vector<Arrival>> exchange(std::chrono::milliseconds timeout) = 0;
    virtual void interrupt() = 0;
};

/// APDUs as CoAP requests, one endpoint for all. CoAP repeats nothing by itself: when something is sent again is the fleet's affair alone.
std::unique_ptr<FleetCarrier> makeCoapCarrier();

/// One UDP socket for all.
Result<std::unique_ptr<FleetCarrier>> makeUdpCarrier();

}  // namespace ami::app::fleet
