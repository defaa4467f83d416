#pragma once

#include <optional>

#include "protocol/dlms/ServerAnswer.h"
#include "protocol/dlms/ServerSession.h"

namespace ami::dlms {

/// The meter's objects as one association may use them: what was not negotiated is refused here, whatever service asks.
class ServerObjects {
public:
    explicit ServerObjects(CosemServer& server) : server_(server) {}

    GetResult read(const AttributeAccessRequest& request, const ServerAssociation& association);
    DataAccessResult write(const AttributeAccessRequest& request, const Data& value, const ServerAssociation& association);
    ActionOutcome invoke(const MethodRef& method, const std::optional<Data>& parameters, const ServerAssociation& association);

private:
    CosemServer& server_;
};

}  // namespace ami::dlms
