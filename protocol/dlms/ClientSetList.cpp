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
        if (listed_ > 0) return oneByOne(error, context);
        // The results of the writes before this one must reach the caller.
        refusal_ = error;
        results_.push_back(DataAccessResult::OtherReason);
        return proceed(context);
    }

private:
    Step listAnswer(BytesView apdu, ClientContext& context) {
        std::size_t trailing = 0;
        const auto response = decodeXdlms(apdu, &trailing);
        if (!response) return failed(response.error());
        if (const auto* list = std::get_if<SetResponseWithList>(&*response)) {
            if (list->results.size() != listed_) return failed(wrongResponse(apdu));
            answered_ = true;
            results_.insert(results_.end(), list->results.begin(), list->results.end());
            return proceed(context);
        }
        const auto* normal = std::get_if<SetResponseNormal>(&*response);
        if (normal && normal->result != DataAccessResult::Success) return oneByOne(wrongResponse(apdu), context);
        return failed(wrongResponse(apdu));
    }

    Step oneByOne(Error reason, ClientContext& context) {
        context.setListRefused = true;
        context.noise(reason);
        context.deviated(Deviation::ListRefused, reason.detail, {});
        return proceed(context);
    }

    Step proceed(ClientContext& context) {
        single_.reset();
        listed_ = 0;
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
        listed_ = count;
        const auto from = static_cast<std::ptrdiff_t>(first), to = static_cast<std::ptrdiff_t>(first + count);
        return SendApdu{encodeXdlms(SetRequestWithList{
            context.nextInvoke(), {requests_.begin() + from, requests_.begin() + to}, {values_.begin() + from, values_.begin() + to}})};
    }

    /// How many writes from @p first on fit into one with-list request; 1 when lists are not to be used.
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
        return count;
    }

    std::vector<AttributeAccessRequest> requests_;
    DataList values_;
    std::vector<DataAccessResult> results_;
    std::optional<SetExchange> single_;
    std::size_t listed_ = 0;
    std::optional<Error> refusal_;
    bool answered_ = false;
};

}  // namespace

std::unique_ptr<ClientOperation> makeSetList(RequestId id, std::vector<AttributeAccessRequest> requests, DataList values) {
    return std::make_unique<SetListOperation>(id, std::move(requests), std::move(values));
}

}  // namespace ami::dlms
