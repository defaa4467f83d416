#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/fleet/FleetMeter.h"
#include "app/link/LinkCredentials.h"
#include "app/link/MeterAddress.h"
#include "app/link/Quirks.h"

namespace ami::app::fleet {

/// A meter as a run knows it before it has heard it.
struct FleetPlace {
    MeterAddress address{};
    std::string name{};    ///< in the list; empty: none
    std::string serial{};  ///< as it gave it before; empty: it was not heard
    bool counterConfirmed = false;  ///< as LinkCredentials::counterConfirmed, for this meter alone
};

/// Makes the sessions of a fleet from the meters' addresses, as MeterLink makes them: profile, password, keys, invocation counters. Used on one thread.
/// LinkCredentials::counterConfirmed counts for nobody here: FleetPlace has it for each meter.
///
/// Keys are looked for by serial number, name and host. A protected meter whose counter was never used from here, or whose keys are not found by
/// what is known of it, is asked first, as the public client, for its counter and for who it is; what it claims of its counter is believed within
/// CounterLimits, and durable before it is used. Keys that only such a claim leads to serve for GMAC, SHA-256, ECDSA and protected APDUs alone: a password, or
/// a secret that one digest gives away, would be gone with the first that lies. A meter whose keys are missing fails with KeysMissing, for nobody but itself.
class FleetSessions {
public:
    /// @p largestPdu: longest APDU that is proposed, so that no answer is longer than a datagram of the mesh. @p adaptToKeys: an address without security
    /// takes the best that its meter's keys have.
    FleetSessions(std::vector<FleetPlace> places, LinkCredentials credentials, std::uint16_t largestPdu, bool adaptToKeys = false);

    Result<FleetSession> make(MeterIndex meter);
    /// What the datagrams of a coaps meter are protected with: its key file's, else the pre-shared key by one of its names. KeysMissing.
    Result<DtlsKeys> dtlsOf(MeterIndex meter);

private:
    struct Known {
        std::vector<std::string> claims{};  ///< names that it gave itself by
        bool asked = false;                 ///< as the public client
        bool mustAsk = false;               ///< our counter was refused
        bool followed = false;              ///< the counter that it named when it refused ours
    };

    struct Found {
        MeterKeys keys{};
        bool isClaimed = false;             ///< by nothing but what the meter says that it is
    };

    Result<const Quirks*> quirksOf(const std::string& profile);
    std::vector<std::string> namesOf(MeterIndex meter) const;
    Result<Found> keysOf(MeterIndex meter) const;
    dlms::ClientOptions optionsFor(const MeterAddress& address, const Quirks& quirks) const;
    FleetSession session(const MeterAddress& address, dlms::ClientOptions options) const;
    FleetSession ask(MeterIndex meter, const Quirks& quirks, bool isUnknown);
    Result<void> take(MeterIndex meter, const std::vector<dlms::GetResult>& results);
    Result<CounterStore*> counterStore();
    /// Keys, counters and what goes with them into @p options and @p made.
    Result<void> secure(MeterIndex meter, const MeterAddress& address, MeterKeys keys, const Quirks& quirks, dlms::ClientOptions& options, FleetSession& made);
    bool mayMend(MeterIndex meter, Error& error);

    std::vector<FleetPlace> places_;
    std::vector<Known> known_;
    LinkCredentials credentials_;
    std::uint16_t largestPdu_;
    bool adaptToKeys_;
    std::map<std::string, Quirks> profiles_;
};

}  // namespace ami::app::fleet
