#pragma once

#include <chrono>
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

std::string hostAndPort(const std::string& host, std::uint16_t port);

}  // namespace ami::hal
