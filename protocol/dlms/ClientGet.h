#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "protocol/dlms/BlockTransfer.h"
#include "protocol/dlms/ClientOperation.h"

namespace ami::dlms {

/// Whether @p request may be asked for in this association: negotiated services, one APDU.
Result<void> checkGet(const AttributeAccessRequest& request, const ClientContext& context);

struct GetOutcome {
    GetResult result;
    std::size_t trailing = 0;
};

/// get-request-normal with its answer in one piece or in blocks.
class GetExchange {
public:
    GetExchange(RequestId id, AttributeAccessRequest request) : id_(id), request_(std::move(request)) {}

    Bytes start(ClientContext& context);
    Progress<GetOutcome> receive(BytesView apdu, ClientContext& context);

private:
    RequestId id_;
    AttributeAccessRequest request_;
    std::optional<BlockAssembler> blocks_;
};

std::unique_ptr<ClientOperation> makeGet(RequestId id, AttributeAccessRequest request);

/// With-list requests of at most the meter's PDU size where negotiated; whatever is refused as a list is asked for one by one.
std::unique_ptr<ClientOperation> makeGetList(RequestId id, std::vector<AttributeAccessRequest> requests);

/// Takes a block into @p blocks: what goes out for it, or nothing when the value is whole. @p nextRequest makes the APDU that asks
/// for the block after the given number.
template <typename NextRequest>
std::optional<Unfinished> takeBlock(RequestId id, BlockAssembler& blocks, const BlockView& block, ClientContext& context,
                                    NextRequest nextRequest) {
    // A datagram that overtook nothing new: it came late, or twice.
    if (!context.numberedLink && block.blockNumber != 0 && block.blockNumber < blocks.lastNumber()) {
        return KeepWaiting{makeError(Fault::Unexpected, Layer::Xdlms, XdlmsError::WrongBlockNumber, block.blockNumber)};
    }
    const auto verdict = blocks.add(block);
    if (!verdict) return verdict.error();
    if (*verdict == BlockAssembler::Verdict::Repeated) {
        const Error reason = makeError(Fault::Unexpected, Layer::Xdlms, XdlmsError::WrongBlockNumber, block.blockNumber);
        if (context.numberedLink) return reason;
        return KeepWaiting{reason};
    }
    context.events.push_back(event::BlockReceived{id, block.blockNumber, blocks.rawOctets()});
    if (block.lastBlock) return std::nullopt;
    return SendApdu{nextRequest(block.blockNumber)};
}

}  // namespace ami::dlms
