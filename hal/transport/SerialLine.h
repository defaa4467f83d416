#pragma once

#include <cstdint>
#include <string>

#include "protocol/base/LineSettings.h"
#include "protocol/base/Result.h"

#include <QtGlobal>

namespace ami::hal {

/// The device behind every symbolic link (by-id names, a simulator's link), so that two names of one port share one lock.
/// NotFound, NoPermission or System; a name without a folder means /dev/NAME. On Windows the name as it is.
Result<std::string> resolveDevice(const std::string& path);

bool isPseudoTerminal(const std::string& device);

/// What the driver really uses: a pty takes 7E1 without a word and stays 8N1.
bool hasFormat(qintptr descriptor, const LineSettings& line);

/// The other end of a pty is closed or the adapter was pulled out.
bool isHungUp(qintptr descriptor);

/// Octets that the driver has not sent yet; 0 when it cannot tell.
int octetsInDriver(qintptr descriptor);

/// FTDI adapters collect octets for 16 ms unless told not to. False when the driver has no such setting (a pty first of all).
bool setLowLatency(qintptr descriptor);

/// Parity and framing errors that the driver has counted since the adapter was plugged in; 0 when it does not count.
std::uint64_t characterErrors(qintptr descriptor);

}  // namespace ami::hal
