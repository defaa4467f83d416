#pragma once

#include <chrono>
#include <map>
#include <set>
#include <string>

#include "hal/transport/Interrupter.h"
#include "protocol/base/Result.h"

#include <QHostAddress>
#include <QList>

namespace ami::hal {

/// Addresses of a host name or literal (an IPv6 one without brackets), in the resolver's order. The system's resolver blocks, so it
/// runs on another thread and is left behind when the deadline comes or @p interrupter is raised.
Result<QList<QHostAddress>> lookUpHost(const std::string& host, std::chrono::steady_clock::time_point deadline,
                                       const Interrupter& interrupter);

/// Several of them, up to 16 at once, each for at most @p limit; the result has every host of @p hosts. Raising @p interrupter ends it, and what has not come has TimedOut.
std::map<std::string, Result<QList<QHostAddress>>> lookUpHosts(const std::set<std::string>& hosts, std::chrono::milliseconds limit, const Interrupter& interrupter);

std::string hostAndPort(const std::string& host, std::uint16_t port);

}  // namespace ami::hal
