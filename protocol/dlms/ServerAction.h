#pragma once

#include <optional>

#include "protocol/dlms/ServerAnswer.h"
#include "protocol/dlms/ServerSession.h"

namespace ami::dlms {

/// The ACTION service of the server. Every function returns the APDU that answers.
class ServerAction {
public:
    explicit ServerAction(CosemServer& server) : server_(server) {}

    Bytes normal(const ActionRequestNormal& request, const ServerAssociation& association);
    Bytes next(const ActionRequestNextPblock& request);
    /// Another request ends a transfer that is not finished.
    void abort() { transfer_.reset(); }

private:
    CosemServer& server_;
    std::optional<LongAnswer> transfer_;
};

}  // namespace ami::dlms
