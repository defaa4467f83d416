#pragma once

#include <memory>

#include "protocol/dlms/ClientOperation.h"

namespace ami::dlms {

/// Sends @p apdu as it is and takes whatever comes for its answer.
std::unique_ptr<ClientOperation> makeExchange(RequestId id, Bytes apdu);

}  // namespace ami::dlms
