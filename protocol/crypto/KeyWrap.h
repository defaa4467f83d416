#pragma once

#include <optional>

#include "protocol/base/Bytes.h"
#include "protocol/crypto/SecureBytes.h"

/// AES key wrap without padding, key-encrypting key of 16 or 32 octets. @spec RFC 3394
namespace ami::crypto {

/// Eight octets more than @p key, which has a multiple of 8 octets, 16 at least; nothing for other lengths.
std::optional<Bytes> wrapKey(BytesView kek, BytesView key);
/// Nothing when the integrity check fails: another key-encrypting key, or octets that were changed.
std::optional<SecureBytes> unwrapKey(BytesView kek, BytesView wrapped);

}  // namespace ami::crypto
