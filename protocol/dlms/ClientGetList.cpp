#include <algorithm>

#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/ClientGet.h"
#include "protocol/dlms/Examine.h"

namespace ami::dlms {

namespace {

/// The meter took the request for a list, but not as a list.
struct ListRefused {
    Error reason;
};

bool looksLikeRefusal(const GetResult& result) {
    const auto* code = std::get_if<DataAccessResult>(&result);
    return code && (*code == DataAccessResult::OtherReason || *code == DataAccessResult::TemporaryFailure ||
                    *code == DataAccessResult::HardwareFault || *code == DataAccessResult::DataBlockUnavailable ||
                    *code == DataAccessResult::LongGetAborted);
}

/// get-request-with-list for a run of attributes. Long answers come in blocks whose raw data is the list of results.
class ListExchange {
public:
    using Answer = std::variant<std::vector<GetResult>, ListRefused>;

    ListExchange(RequestId id, std::vector<AttributeAccessRequest> requests) : id_(id), requests_(std::move(requests)) {}

    Bytes start(ClientContext& context) { return encodeXdlms(GetRequestWithList{context.nextInvoke(), requests_}); }

    Progress<Answer> receive(BytesView apdu, ClientContext& context) {
        const auto block = viewGetBlock(apdu);
        if (!block) return whole(apdu, context);
        if (!blocks_) blocks_.emplace(Bytes{apdutag::getResponse, withList, context.invoke()}, context.maxTransferBytes);
        auto step = takeBlock(id_, *blocks_, *block, context, [&](std::uint32_t number) {
            return encodeXdlms(GetRequestNext{context.invoke(), number});
        });
        if (step) return widen<Answer>(std::move(*step));
        Deviations found;
        examineAnswer(blocks_->collected(), found);
        context.deviated(found, blocks_->collected());
        return whole(blocks_->collected(), context);
    }

private:
    static constexpr std::uint8_t withList = 3;

    Progress<Answer> whole(BytesView apdu, ClientContext& context) const {
        std::size_t trailing = 0;
        auto response = decodeXdlms(apdu, &trailing);
        if (!response) return Answer(ListRefused{response.error()});
        if (auto* list = std::get_if<GetResponseWithList>(&*response)) {
            if (list->results.size() != requests_.size()) {
                context.deviated(Deviation::ListCount, static_cast<std::int64_t>(list->results.size()), apdu);
            }
            if (list->results.size() != requests_.size() || std::all_of(list->results.begin(), list->results.end(), looksLikeRefusal)) {
                return Answer(ListRefused{wrongResponse(apdu)});
            }
            return Answer(std::move(list->results));
        }
        if (const auto* normal = std::get_if<GetResponseNormal>(&*response)) {
            if (std::holds_alternative<DataAccessResult>(normal->result)) return Answer(ListRefused{wrongResponse(apdu)});
        }
        if (const auto* block = std::get_if<GetResponseWithDatablock>(&*response)) {
            if (std::holds_alternative<DataAccessResult>(block->result)) return Answer(ListRefused{wrongResponse(apdu)});
        }
        return wrongResponse(apdu);
    }

    RequestId id_;
    std::vector<AttributeAccessRequest> requests_;
    std::optional<BlockAssembler> blocks_;
};

class GetListOperation final : public ClientOperation {
public:
    GetListOperation(RequestId id, std::vector<AttributeAccessRequest> requests) : ClientOperation(id), requests_(std::move(requests)) {}

    std::uint8_t responseTag() const override { return apdutag::getResponse; }

    /// What has come stays; the rest is asked for again.
    bool restart() override { return true; }
    Step start(ClientContext& context) override { return proceed(context); }

    Step receive(BytesView apdu, ClientContext& context) override {
        if (single_) {
            return stepOf<GetOutcome>(single_->receive(apdu, context), [&](GetOutcome outcome) {
                answered_ = true;
                results_.push_back(std::move(outcome.result));
                return proceed(context);
            });
        }
        return stepOf<ListExchange::Answer>(list_->receive(apdu, context), [&](ListExchange::Answer answer) {
            if (const auto* refused = std::get_if<ListRefused>(&answer)) return oneByOne(refused->reason, context);
            auto& results = std::get<std::vector<GetResult>>(answer);
            std::move(results.begin(), results.end(), std::back_inserter(results_));
            answered_ = true;
            return proceed(context);
        });
    }

    Step refuse(Error error, ClientContext& context) override {
        if (list_) return oneByOne(error, context);
        // One attribute that the meter answers with an exception must not cost the values of the others.
        noteException(error, context);
        refusal_ = error;
        results_.emplace_back(DataAccessResult::OtherReason);
        return proceed(context);
    }

private:
    Step oneByOne(Error reason, ClientContext& context) {
        context.getListRefused = true;
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
            return ClientEvent(event::ValuesRead{id(), std::move(results_)});
        }
        const std::size_t count = runLength(first, context);
        if (count < 2) {
            single_.emplace(id(), requests_[first]);
            return SendApdu{single_->start(context)};
        }
        const auto begin = requests_.begin() + static_cast<std::ptrdiff_t>(first);
        list_.emplace(id(), std::vector<AttributeAccessRequest>(begin, begin + static_cast<std::ptrdiff_t>(count)));
        return SendApdu{list_->start(context)};
    }

    /// How many requests from @p first on fit into one with-list request; 1 when lists are not to be used.
    std::size_t runLength(std::size_t first, const ClientContext& context) const {
        if (!context.conformance.has(Conformance::MultipleReferences) || context.getListRefused) return 1;
        constexpr std::size_t listOverhead = 3 + 3;  // C0 03 invoke, and the longest count field that a list of this size needs
        constexpr std::size_t normalOverhead = 3;
        std::size_t octets = listOverhead;
        std::size_t count = 0;
        while (count < context.withListMax && first + count < requests_.size()) {
            octets += encodeXdlms(GetRequestNormal{confirmedHighPriority, requests_[first + count]}).size() - normalOverhead;
            if (octets > context.maxPduSize) break;
            ++count;
        }
        return count;
    }

    std::vector<AttributeAccessRequest> requests_;
    std::vector<GetResult> results_;
    std::optional<GetExchange> single_;
    std::optional<ListExchange> list_;
    std::optional<Error> refusal_;
    bool answered_ = false;
};

}  // namespace

std::unique_ptr<ClientOperation> makeGetList(RequestId id, std::vector<AttributeAccessRequest> requests) {
    return std::make_unique<GetListOperation>(id, std::move(requests));
}

}  // namespace ami::dlms
