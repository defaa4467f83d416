#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/fleet/FleetRunner.h"
#include "app/mesh/NodeHosts.h"
#include "app/mesh/Topology.h"

namespace ami::app::fleet {

inline constexpr std::size_t mostMeters = 10'000;

/// One meter a line: its address, then its name, which may have blanks. What follows "#" at the beginning of a line or behind a blank is a remark.
/// A bare host or IPv6 address means udp with port 4059. Names are for people; one that is an EUI-64 or an IPv6 address also says which node of
/// the mesh carries the meter. @p keys, as "client=1&profile=NAME", are the settings of addresses that have none.
Result<std::vector<FleetJob>> parseFleetList(std::string_view text, const std::string& keys = {});

/// The present nodes of a mesh but the border routers, by their addresses, at @p port with the settings @p keys. Errors: those of MeterAddress for
/// the settings, FleetError::Empty.
Result<std::vector<FleetJob>> meshJobs(const mesh::Topology& topology, std::uint16_t port, const std::string& keys = {},
                                       const mesh::NodeHosts& hosts = {});

/// Fills in the ways of jobs whose address or name is a node of the mesh, or whose address is that of one among @p hosts; how many have a way now.
std::size_t findWays(std::vector<FleetJob>& jobs, const mesh::Topology& topology, const mesh::NodeHosts& hosts = {});

/// Sets FleetJob::counterConfirmed of the meters that go by one of @p names: their name in the list, host, or the serial number that a round knows of them. What a meter
/// says of itself does not count. NobodyOfThatName (detail: place in @p names, from 1) when a name is nobody's.
Result<void> confirmCounters(std::vector<FleetJob>& jobs, const std::vector<std::string>& names);

}  // namespace ami::app::fleet
