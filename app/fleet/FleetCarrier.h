#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/fleet/FleetTypes.h"
#include "app/keys/KeyProvider.h"
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
        std::optional<Error> refusal{};  ///< in place of octets: nothing can be sent to it at all
    };

    virtual ~FleetCarrier() = default;
    /// Meters come in the order of their index. @p host: that of @p address as a number; nothing is looked up here.
    virtual Result<void> add(MeterIndex meter, const MeterAddress& address, const std::string& host) = 0;
    /// Nothing is told of a datagram that gets lost.
    virtual void send(FleetDatagram datagram) = 0;
    /// Hands over what send() gathered; waits up to @p timeout for the first arrival.
    virtual Result<std::vector<Arrival>> exchange(std::chrono::milliseconds timeout) = 0;
    virtual void interrupt() = 0;
};

/// What protects the datagrams of a meter behind DTLS.
using DtlsKeysOf = std::function<Result<DtlsKeys>(MeterIndex)>;

/// APDUs as CoAP requests, one endpoint for all, with and without DTLS. But the first they are not confirmable: when something is sent again is the
/// fleet's affair alone, and an answer to either counts. @p keys is asked in add(), for coaps alone.
std::unique_ptr<FleetCarrier> makeCoapCarrier(DtlsKeysOf keys);

/// One UDP socket for all.
Result<std::unique_ptr<FleetCarrier>> makeUdpCarrier();

}  // namespace ami::app::fleet
