#pragma once

#include "protocol/dlms/ServerObjects.h"

namespace ami::dlms {

/// The ACCESS service of the server: the list from the first entry to the last, each with its own result.
/// After a failure under break-on-error the entries that follow are not done; they are other-reason with null-data.
class ServerAccess {
public:
    explicit ServerAccess(ServerObjects& objects) : objects_(objects) {}

    /// Empty when the request is unconfirmed.
    Bytes request(const AccessRequest& request, const ServerAssociation& association);

private:
    AccessResult run(const AccessSpecification& specification, const Data& parameter, const ServerAssociation& association, Data& returned);

    ServerObjects& objects_;
};

}  // namespace ami::dlms
