#pragma once

#include <chrono>

#include "protocol/base/Time.h"

namespace ami::app {

/// The laptop's clock.
inline UtcTime utcNow() { return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()); }

}  // namespace ami::app
