#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/fleet/FleetMeter.h"
#include "app/link/LinkCredentials.h"
#include "app/link/MeterAddress.h"
#include "app/link/Quirks.h"

namespace ami::app::fleet {

/// Makes the sessions of a fleet from the meters' addresses, as MeterLink makes them: profile, password, keys, invocation counters. Used on one thread.
///
/// A meter whose invocation counter was never used from here needs an association of its own to learn it; that is left to a single read, and the
/// meter fails with FleetError::CounterUnknown.
class FleetSessions {
public:
    /// @p largestPdu: longest APDU that is proposed, so that no answer is longer than a datagram of the mesh.
    FleetSessions(std::vector<MeterAddress> addresses, LinkCredentials credentials, std::uint16_t largestPdu);

    Result<FleetSession> make(MeterIndex meter);

private:
    Result<const Quirks*> quirksOf(const std::string& profile);
    Result<void> secure(const MeterAddress& address, const Quirks& quirks, dlms::ClientOptions& options, FleetSession& session);

    std::vector<MeterAddress> addresses_;
    LinkCredentials credentials_;
    std::uint16_t largestPdu_;
    std::map<std::string, Quirks> profiles_;
};

}  // namespace ami::app::fleet
