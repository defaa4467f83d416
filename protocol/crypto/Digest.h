#pragma once

#include <array>
#include <cstdint>

#include "protocol/base/Bytes.h"

namespace ami::crypto {

using Sha256 = std::array<std::uint8_t, 32>;

Sha256 sha256(BytesView bytes);

/// Standard alphabet with padding, as Content-Digest of RFC 9530 wants it.
std::string toBase64(BytesView bytes);

}  // namespace ami::crypto
