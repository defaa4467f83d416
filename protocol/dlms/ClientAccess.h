#pragma once

#include <memory>
#include <vector>

#include "protocol/dlms/ClientOperation.h"

namespace ami::dlms {

/// Whether the list may go out in this association: the service, selective access and attribute 0 negotiated, one APDU.
Result<void> checkAccess(const AccessRequest& request, const ClientContext& context);

/// access-request with its access-response; an unconfirmed one ends when it is sent. @p request: the flags of the invoke-id only.
std::unique_ptr<ClientOperation> makeAccess(RequestId id, AccessRequest request);

}  // namespace ami::dlms
