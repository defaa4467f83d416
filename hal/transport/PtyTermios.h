#pragma once

#include <cstdint>

namespace ami::hal {

/// Baud that the slave of this pty master has set, odd rates such as 14400 included; 0 when it cannot be told.
std::uint32_t slaveBaud(int master);

/// Raw 8N1: octets cross as they are, no echo.
bool makeSlaveRaw(int master);

}  // namespace ami::hal
