#pragma once

#include <optional>

#include "protocol/dlms/BlockTransfer.h"
#include "protocol/dlms/ServerAnswer.h"
#include "protocol/dlms/ServerSession.h"

namespace ami::dlms {

/// The SET service of the server. Every function returns the APDU that answers.
class ServerSet {
public:
    ServerSet(CosemServer& server, std::size_t maxTransferBytes) : server_(server), maxTransferBytes_(maxTransferBytes) {}

    Bytes normal(const SetRequestNormal& request, const ServerAssociation& association);
    Bytes withList(const SetRequestWithList& request, const ServerAssociation& association);
    Bytes firstBlock(const SetRequestWithFirstDatablock& request, const ServerAssociation& association);
    Bytes nextBlock(const SetRequestWithDatablock& request, const ServerAssociation& association);
    /// Another request ends a transfer that is not finished.
    void abort() { transfer_.reset(); }

private:
    struct Transfer {
        InvokeIdAndPriority invoke;
        AttributeAccessRequest request;
        BlockAssembler blocks;
    };

    DataAccessResult write(const AttributeAccessRequest& request, const Data& value, const ServerAssociation& association);
    Bytes take(const BlockView& block, InvokeIdAndPriority invoke, const ServerAssociation& association);

    CosemServer& server_;
    std::size_t maxTransferBytes_;
    std::optional<Transfer> transfer_;
};

}  // namespace ami::dlms
