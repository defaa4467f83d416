#pragma once

#include <chrono>

#include "hal/transport/Interrupter.h"
#include "protocol/base/Result.h"

#include <QHostAddress>

class QTcpSocket;

namespace ami::hal {

/// Connects @p socket and can be interrupted while it waits; QTcpSocket's own wait gives the attempt up when a slice of it ends.
/// Refused, Unreachable, TimedOut or System.
Result<void> connectSocket(QTcpSocket& socket, const QHostAddress& address, std::uint16_t port,
                           std::chrono::steady_clock::time_point deadline, const Interrupter& interrupter);

}  // namespace ami::hal
