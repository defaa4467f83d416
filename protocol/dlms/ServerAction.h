#pragma once

#include <optional>
#include <vector>

#include "protocol/dlms/BlockTransfer.h"
#include "protocol/dlms/ServerObjects.h"

namespace ami::dlms {

/// The ACTION service of the server. Every function returns the APDU that answers; empty when the request is unconfirmed.
class ServerAction {
public:
    ServerAction(ServerObjects& objects, std::size_t maxTransferBytes) : objects_(objects), maxTransferBytes_(maxTransferBytes) {}

    Bytes normal(const ActionRequestNormal& request, const ServerAssociation& association);
    Bytes withList(const ActionRequestWithList& request, const ServerAssociation& association);
    Bytes firstBlock(const ActionRequestWithFirstPblock& request, const ServerAssociation& association);
    Bytes firstBlock(const ActionRequestWithListAndFirstPblock& request, const ServerAssociation& association);
    Bytes nextBlock(const ActionRequestWithPblock& request, const ServerAssociation& association);
    /// Empty for a late datagram.
    Bytes next(const ActionRequestNextPblock& request, const ServerAssociation& association);
    /// Another request ends transfers that are not finished.
    void abortAnswer() { answer_.reset(); }
    void abortRequest() { request_.reset(); }

private:
    struct LongRequest {
        InvokeIdAndPriority invoke;
        std::vector<MethodRef> methods;
        bool isList;
        BlockAssembler blocks;
    };

    Bytes take(const BlockView& block, InvokeIdAndPriority invoke, const ServerAssociation& association);
    Bytes answerOne(InvokeIdAndPriority invoke, ActionOutcome outcome, const ServerAssociation& association);
    Bytes answerList(InvokeIdAndPriority invoke, const std::vector<MethodRef>& methods, const DataList& parameters,
                     const ServerAssociation& association);
    Bytes inBlocks(Bytes apdu, const ServerAssociation& association);

    ServerObjects& objects_;
    std::size_t maxTransferBytes_;
    std::optional<LongAnswer> answer_;
    std::optional<LongRequest> request_;
};

}  // namespace ami::dlms
