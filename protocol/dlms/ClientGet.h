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
    void noteMissingLast(BytesView apdu, ClientContext& context) const;

    RequestId id_;
    AttributeAccessRequest request_;
    std::optional<BlockAssembler> blocks_;
};

/// A single attribute was refused by an APDU that is meant for a whole service.
void noteException(const Error& error, ClientContext& context);

std::unique_ptr<ClientOperation> makeGet(RequestId id, AttributeAccessRequest request);

/// The value's octets go to @p sink as they come and are kept nowhere; the event has null-data in their place.
/// @p restart as in ClientSession::getStream().
std::unique_ptr<ClientOperation> makeGetStream(RequestId id, AttributeAccessRequest request, ValueSink sink, ValueRestart restart = {});
/// @p read, with its value encoded for @p sink when it is there; for services that cannot be read in pieces.
std::unique_ptr<ClientOperation> makeWholeToSink(std::unique_ptr<ClientOperation> read, ValueSink sink);

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
    if (!blocks.started() && block.blockNumber == 0) context.deviated(Deviation::BlockFromZero, 0, block.rawData);
    const auto verdict = blocks.add(block);
    const Error wrongNumber = makeError(Fault::Unexpected, Layer::Xdlms, XdlmsError::WrongBlockNumber, block.blockNumber);
    if (!verdict) {
        if (verdict.error() == wrongNumber) context.deviated(Deviation::BlockNumberOther, block.blockNumber, block.rawData);
        return verdict.error();
    }
    if (*verdict == BlockAssembler::Verdict::Repeated) {
        if (!context.numberedLink) return KeepWaiting{wrongNumber};
        context.deviated(Deviation::BlockNumberOther, block.blockNumber, block.rawData);
        return wrongNumber;
    }
    context.events.push_back(event::BlockReceived{id, block.blockNumber, blocks.rawOctets()});
    if (block.lastBlock) return std::nullopt;
    return SendApdu{nextRequest(block.blockNumber)};
}

}  // namespace ami::dlms
