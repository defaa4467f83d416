#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/fleet/Fleet.h"
#include "app/link/LinkCredentials.h"
#include "app/link/MeterAddress.h"
#include "app/link/MeterLink.h"

namespace ami::app::fleet {

/// One meter of a list.
struct FleetJob {
    MeterAddress address{};               ///< udp; coap and coaps: DLMS over CoAP
    std::string name{};                   ///< for people; empty: none
    std::vector<RouterIndex> way{};       ///< as FleetTarget
    std::optional<std::vector<std::uint32_t>> missing{};
    std::string serial{};
    bool counterConfirmed = false;        ///< as FleetPlace
};

/// What one meter gave.
struct FleetTaken {
    MeterIndex meter = 0;
    std::vector<mdms::Reading> readings;
};

/// Rows that changed since the last one, and the totals.
struct FleetReport {
    std::vector<FleetRow> rows;
    FleetTotals totals;
};

/// Called on the run's thread.
struct FleetHooks {
    /// Readings of several meters, gathered for at most half a second. An error (a full disk) ends the run: nothing is read that cannot be kept.
    std::function<Result<void>(const std::vector<FleetTaken>&)> taken;
    /// About five times a second, and at the end with every row.
    std::function<void(const FleetReport&)> report;
};

/// Longest APDU that a fleet proposes: with the wrapper's 8 octets it fits a datagram of 1280 octets, the MTU of a mesh.
inline constexpr std::uint16_t fleetPdu = 1224;

/// Reads the meters over one UDP socket and one CoAP endpoint on the calling thread, until each is over or @p cancel is set: then it returns within 200 ms. Readings that
/// came before are handed over first. Errors: what opening the socket or FleetHooks::taken said; of a meter they are in its row.
Result<FleetTotals> runFleet(std::vector<FleetJob> jobs, FleetOptions options, SchedulerOptions scheduling, LinkCredentials credentials, const FleetHooks& hooks,
                             CancelToken& cancel);

}  // namespace ami::app::fleet
