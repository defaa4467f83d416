#pragma once

#include <string>

#include "protocol/base/Result.h"
#include "protocol/crypto/SecureBytes.h"

namespace ami::app {

enum class CredentialError : std::uint16_t { CannotRead = 100, TooOpen, TooLong, EmptySecret };

/// First line of a file that only its owner may read (mode 600 or 400); '-' is standard input. Nothing passes through argv.
Result<crypto::SecureBytes> readSecret(const std::string& fileOrDash);

}  // namespace ami::app
