#include "protocol/dlms/ClientSet.h"

#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/Axdr.h"

namespace ami::dlms {

namespace {

constexpr std::uint8_t requestWithFirstBlock = 2;
constexpr std::uint8_t requestWithBlock = 3;

/// What stands before last-block: C1 02 invoke, descriptor and selection, as in the standard's sequence.
Bytes firstBlockHead(InvokeIdAndPriority invoke, const AttributeAccessRequest& request) {
    Bytes head = encodeXdlms(SetRequestNormal{invoke, request, Data::null()});
    head.pop_back();  // the null value
    head[1] = requestWithFirstBlock;
    return head;
}

class SetOperation final : public ClientOperation {
public:
    SetOperation(RequestId id, AttributeAccessRequest request, Data value)
        : ClientOperation(id), exchange_(std::move(request), std::move(value)) {}

    std::uint8_t responseTag() const override { return apdutag::setResponse; }

    Step start(ClientContext& context) override { return SendApdu{exchange_.start(context)}; }

    Step receive(BytesView apdu, ClientContext& context) override {
        return stepOf<DataAccessResult>(exchange_.receive(apdu, context), [this](DataAccessResult result) -> Step {
            return ClientEvent(event::AttributeWritten{id(), result});
        });
    }

private:
    SetExchange exchange_;
};

class UnconfirmedSetOperation final : public ClientOperation {
public:
    UnconfirmedSetOperation(RequestId id, AttributeAccessRequest request, Data value)
        : ClientOperation(id), request_(std::move(request)), value_(std::move(value)) {}

    std::uint8_t responseTag() const override { return apdutag::setResponse; }
    Step start(ClientContext& context) override {
        return SendUnanswered{encodeXdlms(SetRequestNormal{context.nextInvoke(false), std::move(request_), std::move(value_)}),
                              event::RequestSent{id()}};
    }
    Step receive(BytesView apdu, ClientContext&) override { return failed(wrongResponse(apdu)); }

private:
    AttributeAccessRequest request_;
    Data value_;
};

}  // namespace

Result<void> checkSet(const AttributeAccessRequest& request, const Data& value, const ClientContext& context) {
    if (!context.conformance.has(Conformance::Set)) return Unexpected(notNegotiated(Conformance::Set));
    if (request.selection && !context.conformance.has(Conformance::SelectiveAccess)) {
        return Unexpected(notNegotiated(Conformance::SelectiveAccess));
    }
    if (request.attribute.attribute == 0 && !context.conformance.has(Conformance::Attribute0SupportedWithSet)) {
        return Unexpected(notNegotiated(Conformance::Attribute0SupportedWithSet));
    }
    const std::size_t octets = encodeXdlms(SetRequestNormal{confirmedHighPriority, request, value}).size();
    if (octets <= context.maxPduSize) return {};
    if (!context.conformance.has(Conformance::BlockTransferWithSetOrWrite)) {
        return Unexpected(notNegotiated(Conformance::BlockTransferWithSetOrWrite));
    }
    constexpr std::size_t blockFields = 1 + 4 + 1 + 1;  // last-block, number, length, one octet of data
    const std::size_t smallest = firstBlockHead(confirmedHighPriority, request).size() + blockFields;
    if (smallest > context.maxPduSize) return Unexpected(pduTooLarge(smallest));
    return {};
}

Bytes SetExchange::start(ClientContext& context) {
    const InvokeIdAndPriority invoke = context.nextInvoke();
    blocks_.reset();
    Bytes whole = encodeXdlms(SetRequestNormal{invoke, request_, value_});
    if (whole.size() <= context.maxPduSize) return whole;
    const Bytes head = firstBlockHead(invoke, request_);
    blocks_.emplace(std::move(whole), head.size());
    return blocks_->next(head, std::nullopt, context.maxPduSize);
}

Progress<DataAccessResult> SetExchange::receive(BytesView apdu, ClientContext& context) {
    std::size_t trailing = 0;
    const auto response = decodeXdlms(apdu, &trailing);
    if (!response) return response.error();
    if (const auto* normal = std::get_if<SetResponseNormal>(&*response)) {
        // "success" without the last block would mean that half a value was written.
        if (blocks_ && normal->result == DataAccessResult::Success && !blocks_->finished()) return wrongResponse(apdu);
        return normal->result;
    }
    if (!blocks_) return wrongResponse(apdu);
    if (const auto* last = std::get_if<SetResponseLastDatablock>(&*response)) {
        if (last->result == DataAccessResult::Success && (!blocks_->finished() || last->blockNumber != blocks_->lastNumber())) {
            return makeError(Fault::Unexpected, Layer::Xdlms, XdlmsError::WrongBlockNumber, last->blockNumber);
        }
        return last->result;
    }
    if (const auto* taken = std::get_if<SetResponseDatablock>(&*response)) {
        return widen<DataAccessResult>(nextSetBlock(*blocks_, taken->blockNumber, apdu, context));
    }
    return wrongResponse(apdu);
}

Unfinished nextSetBlock(BlockSplitter& blocks, std::uint32_t taken, BytesView apdu, ClientContext& context) {
    const Error wrongNumber = makeError(Fault::Unexpected, Layer::Xdlms, XdlmsError::WrongBlockNumber, taken);
    if (!context.numberedLink && taken != 0 && taken < blocks.lastNumber()) return KeepWaiting{wrongNumber};
    if (taken != blocks.lastNumber()) return wrongNumber;
    if (blocks.finished()) return wrongResponse(apdu);
    const Bytes head{apdutag::setRequest, requestWithBlock, context.invoke()};
    return SendApdu{blocks.next(head, std::nullopt, context.maxPduSize)};
}

std::unique_ptr<ClientOperation> makeUnconfirmedSet(RequestId id, AttributeAccessRequest request, Data value) {
    return std::make_unique<UnconfirmedSetOperation>(id, std::move(request), std::move(value));
}

std::unique_ptr<ClientOperation> makeSet(RequestId id, AttributeAccessRequest request, Data value) {
    return std::make_unique<SetOperation>(id, std::move(request), std::move(value));
}

}  // namespace ami::dlms
