#pragma once

#include <memory>
#include <string>

#include "app/link/MeterAddress.h"
#include "hal/transport/Transports.h"
#include "protocol/crypto/SecureBytes.h"

namespace ami::app {

/// Transport of @p given; for a replay the one that plays it back. @p line is where a serial line starts, @p memory knows which port it was.
std::unique_ptr<hal::Transport> makeTransport(const MeterAddress& given, const LineSettings& line,
                                              std::shared_ptr<hal::PortMemory> memory = nullptr);

/// What a visit file's first notes say of where it was recorded. Errors: the file cannot be read or names no address that can be replayed.
Result<MeterAddress> recordedAddress(const std::string& file);

/// Stands for the password that a recording does not hold; any octets fit where it was kept out, if their number does.
crypto::SecureBytes placeholderPassword();

}  // namespace ami::app
