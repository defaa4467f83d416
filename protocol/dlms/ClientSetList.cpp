#include <algorithm>
#include <iterator>

#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/ClientSet.h"

namespace ami::dlms {

namespace {

class SetListOperation final : public ClientOperation {
public:
    SetListOperation(RequestId id, std::vector<AttributeAccessRequest> requests, DataList values)
        : ClientOperation(id), requests_(std::move(requests)), values_(std::move(values)) {}

    std::uint8_t responseTag() const override { return apdutag::setResponse; }

    Step start(ClientContext& context) override { return proceed(context); }

    Step receive(BytesView apdu, ClientContext& context) override {
        if (!single_) return listAnswer(apdu, context);
        return stepOf<DataAccessResult>(single_->receive(apdu, context), [&](DataAccessResult result) {
            answered_ = true;
            results_.push_back(result);
            return proceed(context);
        });
    }

    Step refuse(Error error, ClientContext& context) override {
        if (list_) return oneByOne(error, context);
        // The results of the writes before this one must reach the caller.
        refusal_ = error;
        results_.push_back(DataAccessResult::OtherReason);
        return proceed(context);
    }

private:
    Step listAnswer(BytesView apdu, ClientContext& context) {
        bool refused = false;
        auto progress = list_->receive(apdu, context, refused);
        if (refused) return oneByOne(wrongResponse(apdu), context);
        return stepOf<std::vector<DataAccessResult>>(std::move(progress), [&](std::vector<DataAccessResult> results) {
            answered_ = true;
            results_.insert(results_.end(), results.begin(), results.end());
            return proceed(context);
        });
    }

    Step oneByOne(Error reason, ClientContext& context) {
        context.setListRefused = true;
        context.noise(reason);
        context.deviated(Deviation::ListRefused, reason.detail, {});
        return proceed(context);
    }

    Step proceed(ClientContext& context) {
        single_.reset();
        list_.reset();
        const std::size_t first = results_.size();
        if (first == requests_.size()) {
            if (refusal_ && !answered_) return failed(*refusal_);
            return ClientEvent(event::AttributesWritten{id(), std::move(results_)});
        }
        const std::size_t count = runLength(first, context);
        if (count < 2) {
            single_.emplace(requests_[first], values_[first]);
            return SendApdu{single_->start(context)};
        }
        const auto from = static_cast<std::ptrdiff_t>(first), to = static_cast<std::ptrdiff_t>(first + count);
        list_.emplace(std::vector<AttributeAccessRequest>(requests_.begin() + from, requests_.begin() + to),
                      DataList(values_.begin() + from, values_.begin() + to));
        return SendApdu{list_->start(context)};
    }

    /// How many writes from @p first on go into one with-list request: all that fit, or all when values so long may go out in blocks; 1
    /// when lists are not to be used.
    std::size_t runLength(std::size_t first, const ClientContext& context) const {
        if (!context.conformance.has(Conformance::MultipleReferences) || context.setListRefused) return 1;
        constexpr std::size_t listOverhead = 3 + 3 + 3;  // C1 04 invoke and the longest count fields of two lists of this size
        constexpr std::size_t normalOverhead = 3;
        std::size_t octets = listOverhead;
        std::size_t count = 0;
        while (count < context.withListMax && first + count < requests_.size()) {
            const SetRequestNormal alone{confirmedHighPriority, requests_[first + count], values_[first + count]};
            octets += encodeXdlms(alone).size() - normalOverhead;
            if (octets > context.maxPduSize) break;
            ++count;
        }
        const bool inBlocks =
            count < 2 && requests_.size() - first >= 2 && context.conformance.has(Conformance::BlockTransferWithSetOrWrite);
        return inBlocks ? inFirstBlock(first, context) : count;
    }

    /// How many descriptors leave room for an octet of their values in the first block.
    std::size_t inFirstBlock(std::size_t first, const ClientContext& context) const {
        std::size_t octets = 3 + 3 + 1 + 4 + 2 + 1;  // C1 05 invoke, count, last-block, number, length, one octet
        std::size_t count = 0;
        while (first + count < requests_.size()) {
            octets += encodeXdlms(GetRequestNormal{confirmedHighPriority, requests_[first + count]}).size() - 3;
            if (octets > context.maxPduSize) break;
            ++count;
        }
        return count;
    }

    std::vector<AttributeAccessRequest> requests_;
    DataList values_;
    std::vector<DataAccessResult> results_;
    std::optional<SetExchange> single_;
    std::optional<SetListExchange> list_;
    std::optional<Error> refusal_;
    bool answered_ = false;
};

}  // namespace

Bytes SetListExchange::start(ClientContext& context) {
    const InvokeIdAndPriority invoke = context.nextInvoke();
    blocks_.reset();
    Bytes whole = encodeXdlms(SetRequestWithList{invoke, requests_, values_});
    if (whole.size() <= context.maxPduSize) return whole;
    constexpr std::uint8_t withListAndFirstBlock = 5;
    Bytes head = encodeXdlms(SetRequestWithList{invoke, requests_, {}});
    head.pop_back();  // the empty list of values
    head[1] = withListAndFirstBlock;
    blocks_.emplace(std::move(whole), head.size());
    return blocks_->next(head, std::nullopt, context.maxPduSize);
}

Progress<std::vector<DataAccessResult>> SetListExchange::receive(BytesView apdu, ClientContext& context, bool& refused) {
    std::size_t trailing = 0;
    const auto response = decodeXdlms(apdu, &trailing);
    if (!response) return response.error();
    if (trailing != 0) {
        context.noise(makeError(Fault::Malformed, Layer::Xdlms, XdlmsError::Malformed, static_cast<std::int64_t>(apdu.size() - trailing)));
    }
    if (const auto* list = std::get_if<SetResponseWithList>(&*response)) {
        if (list->results.size() != requests_.size() || blocks_) return wrongResponse(apdu);
        return list->results;
    }
    if (const auto* last = std::get_if<SetResponseLastDatablockWithList>(&*response)) {
        if (!blocks_ || !blocks_->finished() || last->results.size() != requests_.size()) return wrongResponse(apdu);
        if (last->blockNumber != blocks_->lastNumber()) {
            return makeError(Fault::Unexpected, Layer::Xdlms, XdlmsError::WrongBlockNumber, last->blockNumber);
        }
        return last->results;
    }
    const auto* normal = std::get_if<SetResponseNormal>(&*response);
    if (normal && normal->result != DataAccessResult::Success) refused = true;
    if (blocks_) {
        if (const auto* taken = std::get_if<SetResponseDatablock>(&*response)) {
            return widen<std::vector<DataAccessResult>>(nextSetBlock(*blocks_, taken->blockNumber, apdu, context));
        }
        // The end of a transfer before its last block: nothing was written.
        if (const auto* ended = std::get_if<SetResponseLastDatablock>(&*response)) {
            if (ended->result != DataAccessResult::Success) refused = true;
        }
    }
    return wrongResponse(apdu);
}

std::unique_ptr<ClientOperation> makeSetList(RequestId id, std::vector<AttributeAccessRequest> requests, DataList values) {
    return std::make_unique<SetListOperation>(id, std::move(requests), std::move(values));
}

}  // namespace ami::dlms
