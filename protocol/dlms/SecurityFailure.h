#pragma once

#include <cstdint>

#include "protocol/base/Result.h"
#include "protocol/dlms/Security.h"

namespace ami::dlms {

inline Unexpected securityFailure(Fault fault, SecurityError code, std::int64_t detail = 0) { return fail(fault, Layer::Crypto, code, detail); }

/// Something that the configuration lacks.
inline Unexpected noKey(KeyRole role) { return securityFailure(Fault::Misuse, SecurityError::NoKey, static_cast<std::int64_t>(role)); }

inline bool isSecurityError(const Error& error, SecurityError code) {
    return error.layer == Layer::Crypto && error.code == static_cast<std::uint16_t>(code);
}

}  // namespace ami::dlms
