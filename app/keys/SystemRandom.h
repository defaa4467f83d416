#pragma once

#include "protocol/dlms/Security.h"

namespace ami::app {

/// Octets of OpenSSL's generator for secrets, as challenges and dedicated keys need them.
dlms::RandomSource systemRandom();

}  // namespace ami::app
