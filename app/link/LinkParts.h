#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>

#include "app/link/MeterAddress.h"
#include "hal/transport/Transports.h"
#include "protocol/crypto/SecureBytes.h"

/// What the drivers of a link have in common.
namespace ami::app {

inline constexpr std::chrono::milliseconds linkSlice{50};  ///< the longest that a cancel waits for a read
inline constexpr std::chrono::milliseconds openLimit{10'000}, writeLimit{10'000};

/// From now to @p until, at most a slice and never negative.
std::chrono::milliseconds sliceUntil(Instant until);

Error cancelledError();

/// @p inner, with @p address noted first, and everything that crosses it given to @p sink as @p mask leaves it.
std::unique_ptr<hal::Transport> traced(std::unique_ptr<hal::Transport> inner, const MeterAddress& address, const hal::TraceSink& sink,
                                       std::function<hal::TraceRecord(const hal::TraceRecord&)> mask);

/// Transport of @p given; for a replay the one that plays it back. @p line is where a serial line starts, @p memory knows which port it was.
std::unique_ptr<hal::Transport> makeTransport(const MeterAddress& given, const LineSettings& line,
                                              std::shared_ptr<hal::PortMemory> memory = nullptr);

/// What a visit file's first notes say of where it was recorded. Errors: the file cannot be read or names no address that can be replayed.
Result<MeterAddress> recordedAddress(const std::string& file);

/// Stands for the password that a recording does not hold; any octets fit where it was kept out, if their number does.
crypto::SecureBytes placeholderPassword();

}  // namespace ami::app
