#pragma once

#include <cstddef>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/base/Time.h"

namespace ami::app {

/// Octets from OpenSSL's generator; StoreError::NoRandom when it has none.
Result<Bytes> randomBytes(std::size_t count);

/// A fresh UUIDv7.
Result<std::string> newUuid(UtcTime now);

}  // namespace ami::app
