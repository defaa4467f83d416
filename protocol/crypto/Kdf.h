#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "protocol/crypto/Digest.h"
#include "protocol/crypto/SecureBytes.h"

namespace ami::crypto {

/// Leftmost @p octets of Hash(00000001 ‖ z ‖ other…) ‖ Hash(00000002 ‖ z ‖ other…) ‖ …; at most 255 digests long.
/// @spec NIST SP 800-56A 5.8.1, concatenation key derivation function
std::optional<SecureBytes> concatKdf(Hash hash, BytesView z, std::span<const BytesView> otherInfo, std::size_t octets);

}  // namespace ami::crypto
