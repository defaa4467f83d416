#pragma once

#include <string>

#include "protocol/base/Result.h"
#include "protocol/crypto/SecureBytes.h"

namespace ami::app {

/// Codes of Layer::Link.
enum class CredentialError : std::uint16_t {
    CannotRead = 100,  ///< detail: errno; EINVAL when it is no regular file
    TooOpen,           ///< others may read it, or it belongs to somebody else; detail: permission bits
    TooLong,           ///< more than 256 octets in the first line
    EmptySecret,
};

/// First line of a file that only its owner may read (mode 600 or 400, no symbolic link), without its line end; '-' is
/// standard input, without echo when that is a terminal. Nothing passes through argv.
Result<crypto::SecureBytes> readSecret(const std::string& fileOrDash);

}  // namespace ami::app
