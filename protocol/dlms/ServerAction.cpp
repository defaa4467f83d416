#include "protocol/dlms/ServerAction.h"

#include <utility>

#include "protocol/base/ByteReader.h"
#include "protocol/dlms/Axdr.h"

namespace ami::dlms {

namespace {

constexpr std::size_t answerHead = 3;  // C7, choice, invoke

Bytes refusal(InvokeIdAndPriority invoke, ActionResult result) { return encodeXdlms(ActionResponseNormal{invoke, {result, std::nullopt}}); }

/// A list of values and nothing behind it.
std::optional<DataList> listOf(BytesView octets, std::size_t expected) {
    ByteReader reader(octets);
    const auto count = decodeLength(reader);
    if (!count || *count != expected) return std::nullopt;
    DataList values;
    for (std::size_t i = 0; i < expected; ++i) {
        auto value = decodeData(reader);
        if (!value) return std::nullopt;
        values.push_back(std::move(*value));
    }
    return reader.atEnd() ? std::optional(std::move(values)) : std::nullopt;
}

}  // namespace

Bytes ServerAction::inBlocks(Bytes apdu, const ServerAssociation& association) {
    if (apdu.size() <= association.clientPduSize) return apdu;
    if (!association.conformance.has(Conformance::BlockTransferWithAction)) return refusal(apdu[2], ActionResult::DataBlockUnavailable);
    answer_.emplace(std::move(apdu), answerHead, std::nullopt, association.clientPduSize);
    return answer_->first();
}

Bytes ServerAction::answerOne(InvokeIdAndPriority invoke, ActionOutcome outcome, const ServerAssociation& association) {
    return inBlocks(encodeXdlms(ActionResponseNormal{invoke, std::move(outcome)}), association);
}

Bytes ServerAction::answerList(InvokeIdAndPriority invoke, const std::vector<MethodRef>& methods, const DataList& parameters,
                               const ServerAssociation& association) {
    std::vector<ActionOutcome> outcomes;
    outcomes.reserve(methods.size());
    for (std::size_t i = 0; i < methods.size(); ++i) {
        // In a list null-data stands for "no parameter".
        const auto parameter = parameters[i].isNull() ? std::nullopt : std::optional(parameters[i]);
        outcomes.push_back(objects_.invoke(methods[i], parameter, association));
    }
    return inBlocks(encodeXdlms(ActionResponseWithList{invoke, std::move(outcomes)}), association);
}

Bytes ServerAction::normal(const ActionRequestNormal& request, const ServerAssociation& association) {
    ActionOutcome outcome = objects_.invoke(request.method, request.parameters, association);
    if (!isConfirmed(request.invoke)) return {};
    return answerOne(request.invoke, std::move(outcome), association);
}

Bytes ServerAction::withList(const ActionRequestWithList& request, const ServerAssociation& association) {
    if (request.methods.size() != request.parameters.size()) return exceptionOtherReason();
    Bytes answer = answerList(request.invoke, request.methods, request.parameters, association);
    if (isConfirmed(request.invoke)) return answer;
    answer_.reset();
    return {};
}

Bytes ServerAction::firstBlock(const ActionRequestWithFirstPblock& request, const ServerAssociation& association) {
    request_.emplace(LongRequest{request.invoke, {request.method}, false, BlockAssembler({}, maxTransferBytes_)});
    return take({request.lastBlock, request.blockNumber, request.rawData, 0}, request.invoke, association);
}

Bytes ServerAction::firstBlock(const ActionRequestWithListAndFirstPblock& request, const ServerAssociation& association) {
    request_.emplace(LongRequest{request.invoke, request.methods, true, BlockAssembler({}, maxTransferBytes_)});
    return take({request.lastBlock, request.blockNumber, request.rawData, 0}, request.invoke, association);
}

Bytes ServerAction::nextBlock(const ActionRequestWithPblock& request, const ServerAssociation& association) {
    if (!request_ || (request.invoke & 0x0F) != (request_->invoke & 0x0F)) {
        return refusal(request.invoke, ActionResult::NoLongActionInProgress);
    }
    return take({request.lastBlock, request.blockNumber, request.rawData, 0}, request.invoke, association);
}

Bytes ServerAction::take(const BlockView& block, InvokeIdAndPriority invoke, const ServerAssociation& association) {
    if (association.mayRepeat && block.blockNumber != 0 && block.blockNumber < request_->blocks.lastNumber()) return {};
    if (const auto verdict = request_->blocks.add(block); !verdict) {
        request_.reset();
        return refusal(invoke, ActionResult::LongActionAborted);
    }
    if (!block.lastBlock) return encodeXdlms(ActionResponseNextPblock{invoke, block.blockNumber});
    const LongRequest whole = std::move(*request_);
    request_.reset();
    if (whole.isList) {
        const auto parameters = listOf(whole.blocks.raw(), whole.methods.size());
        return parameters ? answerList(invoke, whole.methods, *parameters, association) : refusal(invoke, ActionResult::TypeUnmatched);
    }
    auto parameter = decodeData(whole.blocks.raw());
    if (!parameter) return refusal(invoke, ActionResult::TypeUnmatched);
    return answerOne(invoke, objects_.invoke(whole.methods.front(), std::optional(std::move(*parameter)), association), association);
}

Bytes ServerAction::next(const ActionRequestNextPblock& request, const ServerAssociation& association) {
    if (!answer_ || !answer_->belongsTo(request.invoke)) return refusal(request.invoke, ActionResult::NoLongActionInProgress);
    if (const Bytes* block = answer_->after(request.blockNumber)) return *block;
    if (association.mayRepeat && answer_->isPast(request.blockNumber)) return {};
    answer_.reset();
    return refusal(request.invoke, ActionResult::LongActionAborted);
}

}  // namespace ami::dlms
