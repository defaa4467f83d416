#include "protocol/dlms/ServerSet.h"

#include <utility>
#include <vector>

#include "protocol/dlms/Axdr.h"

namespace ami::dlms {

DataAccessResult ServerSet::write(const AttributeAccessRequest& request, const Data& value, const ServerAssociation& association) {
    // CosemServer writes whole attributes.
    if (request.selection) return DataAccessResult::ScopeOfAccessViolated;
    return server_.set(association.client, request.attribute, value);
}

Bytes ServerSet::normal(const SetRequestNormal& request, const ServerAssociation& association) {
    return encodeXdlms(SetResponseNormal{request.invoke, write(request.request, request.value, association)});
}

Bytes ServerSet::withList(const SetRequestWithList& request, const ServerAssociation& association) {
    if (request.requests.size() != request.values.size()) return exceptionOtherReason();
    std::vector<DataAccessResult> results;
    results.reserve(request.requests.size());
    for (std::size_t i = 0; i < request.requests.size(); ++i) results.push_back(write(request.requests[i], request.values[i], association));
    return encodeXdlms(SetResponseWithList{request.invoke, std::move(results)});
}

Bytes ServerSet::firstBlock(const SetRequestWithFirstDatablock& request, const ServerAssociation& association) {
    transfer_.emplace(Transfer{request.invoke, request.request, BlockAssembler({}, maxTransferBytes_)});
    return take({request.lastBlock, request.blockNumber, request.rawData, 0}, request.invoke, association);
}

Bytes ServerSet::nextBlock(const SetRequestWithDatablock& request, const ServerAssociation& association) {
    if (!transfer_ || (request.invoke & 0x0F) != (transfer_->invoke & 0x0F)) {
        return encodeXdlms(SetResponseLastDatablock{request.invoke, DataAccessResult::NoLongSetInProgress, request.blockNumber});
    }
    return take({request.lastBlock, request.blockNumber, request.rawData, 0}, request.invoke, association);
}

Bytes ServerSet::take(const BlockView& block, InvokeIdAndPriority invoke, const ServerAssociation& association) {
    const auto verdict = transfer_->blocks.add(block);
    if (!verdict) {
        transfer_.reset();
        const bool number = verdict.error().code == static_cast<std::uint16_t>(XdlmsError::WrongBlockNumber);
        const auto result = number ? DataAccessResult::DataBlockNumberInvalid : DataAccessResult::LongSetAborted;
        return encodeXdlms(SetResponseLastDatablock{invoke, result, block.blockNumber});
    }
    if (!block.lastBlock) return encodeXdlms(SetResponseDatablock{invoke, block.blockNumber});
    const Transfer whole = std::move(*transfer_);
    transfer_.reset();
    const auto value = decodeData(whole.blocks.raw());
    const auto result = value ? write(whole.request, *value, association) : DataAccessResult::TypeUnmatched;
    return encodeXdlms(SetResponseLastDatablock{invoke, result, block.blockNumber});
}

}  // namespace ami::dlms
