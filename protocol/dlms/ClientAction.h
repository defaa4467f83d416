#pragma once

#include <memory>
#include <optional>

#include "protocol/dlms/ClientOperation.h"

namespace ami::dlms {

/// Whether the method may be invoked in this association: negotiated service, one APDU.
Result<void> checkAction(const MethodRef& method, const std::optional<Data>& parameters, const ClientContext& context);

/// action-request-normal with its answer in one piece or in parameter blocks.
std::unique_ptr<ClientOperation> makeAction(RequestId id, MethodRef method, std::optional<Data> parameters);

}  // namespace ami::dlms
