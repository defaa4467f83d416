#pragma once

#include <optional>
#include <vector>

#include "protocol/dlms/BlockTransfer.h"
#include "protocol/dlms/ServerObjects.h"

namespace ami::dlms {

/// The SET service of the server. Every function returns the APDU that answers; empty when the request is unconfirmed.
class ServerSet {
public:
    ServerSet(ServerObjects& objects, std::size_t maxTransferBytes) : objects_(objects), maxTransferBytes_(maxTransferBytes) {}

    Bytes normal(const SetRequestNormal& request, const ServerAssociation& association);
    Bytes withList(const SetRequestWithList& request, const ServerAssociation& association);
    Bytes firstBlock(const SetRequestWithFirstDatablock& request, const ServerAssociation& association);
    Bytes firstBlock(const SetRequestWithListAndFirstDatablock& request, const ServerAssociation& association);
    Bytes nextBlock(const SetRequestWithDatablock& request, const ServerAssociation& association);
    /// Another request ends a transfer that is not finished.
    void abort() { transfer_.reset(); }

private:
    struct Transfer {
        InvokeIdAndPriority invoke;
        std::vector<AttributeAccessRequest> requests;
        bool isList;
        BlockAssembler blocks;
    };

    std::vector<DataAccessResult> writeAll(const std::vector<AttributeAccessRequest>& requests, const DataList& values,
                                           const ServerAssociation& association);
    Bytes finish(const Transfer& whole, std::uint32_t blockNumber, InvokeIdAndPriority invoke, const ServerAssociation& association);
    Bytes take(const BlockView& block, InvokeIdAndPriority invoke, const ServerAssociation& association);

    ServerObjects& objects_;
    std::size_t maxTransferBytes_;
    std::optional<Transfer> transfer_;
};

}  // namespace ami::dlms
