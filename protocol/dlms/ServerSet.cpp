#include "protocol/dlms/ServerSet.h"

#include <utility>
#include <vector>

#include "protocol/base/ByteReader.h"
#include "protocol/dlms/Axdr.h"

namespace ami::dlms {

std::vector<DataAccessResult> ServerSet::writeAll(const std::vector<AttributeAccessRequest>& requests, const DataList& values,
                                                  const ServerAssociation& association) {
    std::vector<DataAccessResult> results;
    results.reserve(requests.size());
    for (std::size_t i = 0; i < requests.size(); ++i) results.push_back(objects_.write(requests[i], values[i], association));
    return results;
}

Bytes ServerSet::normal(const SetRequestNormal& request, const ServerAssociation& association) {
    const auto result = objects_.write(request.request, request.value, association);
    return isConfirmed(request.invoke) ? encodeXdlms(SetResponseNormal{request.invoke, result}) : Bytes();
}

Bytes ServerSet::withList(const SetRequestWithList& request, const ServerAssociation& association) {
    if (request.requests.size() != request.values.size()) return exceptionOtherReason();
    auto results = writeAll(request.requests, request.values, association);
    return isConfirmed(request.invoke) ? encodeXdlms(SetResponseWithList{request.invoke, std::move(results)}) : Bytes();
}

Bytes ServerSet::firstBlock(const SetRequestWithListAndFirstDatablock& request, const ServerAssociation& association) {
    transfer_.emplace(Transfer{request.invoke, request.requests, true, BlockAssembler({}, maxTransferBytes_)});
    return take({request.lastBlock, request.blockNumber, request.rawData, 0}, request.invoke, association);
}

Bytes ServerSet::firstBlock(const SetRequestWithFirstDatablock& request, const ServerAssociation& association) {
    transfer_.emplace(Transfer{request.invoke, {request.request}, false, BlockAssembler({}, maxTransferBytes_)});
    return take({request.lastBlock, request.blockNumber, request.rawData, 0}, request.invoke, association);
}

Bytes ServerSet::nextBlock(const SetRequestWithDatablock& request, const ServerAssociation& association) {
    if (!transfer_ || (request.invoke & 0x0F) != (transfer_->invoke & 0x0F)) {
        return encodeXdlms(SetResponseLastDatablock{request.invoke, DataAccessResult::NoLongSetInProgress, request.blockNumber});
    }
    return take({request.lastBlock, request.blockNumber, request.rawData, 0}, request.invoke, association);
}

Bytes ServerSet::take(const BlockView& block, InvokeIdAndPriority invoke, const ServerAssociation& association) {
    if (association.mayRepeat && block.blockNumber != 0 && block.blockNumber < transfer_->blocks.lastNumber()) return {};
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
    return finish(whole, block.blockNumber, invoke, association);
}

Bytes ServerSet::finish(const Transfer& whole, std::uint32_t blockNumber, InvokeIdAndPriority invoke, const ServerAssociation& association) {
    if (!whole.isList) {
        const auto value = decodeData(whole.blocks.raw());
        const auto result = value ? objects_.write(whole.requests.front(), *value, association) : DataAccessResult::TypeUnmatched;
        return encodeXdlms(SetResponseLastDatablock{invoke, result, blockNumber});
    }
    ByteReader reader(whole.blocks.raw());
    DataList values;
    const auto count = decodeLength(reader);
    while (count == whole.requests.size() && values.size() < *count) {
        auto value = decodeData(reader);
        if (!value) break;
        values.push_back(std::move(*value));
    }
    // Nothing of a list that is not understood to its end is written.
    const bool understood = values.size() == whole.requests.size() && reader.atEnd();
    auto results = understood ? writeAll(whole.requests, values, association)
                              : std::vector<DataAccessResult>(whole.requests.size(), DataAccessResult::TypeUnmatched);
    return encodeXdlms(SetResponseLastDatablockWithList{invoke, std::move(results), blockNumber});
}

}  // namespace ami::dlms
