#include <algorithm>
#include <iterator>

#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/ClientAction.h"

namespace ami::dlms {

namespace {

class ActionListOperation final : public ClientOperation {
public:
    ActionListOperation(RequestId id, std::vector<MethodRef> methods, DataList parameters)
        : ClientOperation(id), methods_(std::move(methods)), parameters_(std::move(parameters)) {}

    std::uint8_t responseTag() const override { return apdutag::actionResponse; }

    Step start(ClientContext& context) override { return proceed(context); }

    Step receive(BytesView apdu, ClientContext& context) override {
        return stepOf<std::vector<ActionOutcome>>(exchange_->receive(apdu, context), [&](std::vector<ActionOutcome> outcomes) {
            answered_ = true;
            std::move(outcomes.begin(), outcomes.end(), std::back_inserter(outcomes_));
            return proceed(context);
        });
    }

    Step refuse(Error error, ClientContext& context) override {
        if (exchange_->isList()) {
            context.actionListRefused = true;
            context.noise(error);
            return proceed(context);
        }
        // The outcomes of the methods before this one must reach the caller.
        refusal_ = error;
        outcomes_.push_back({ActionResult::OtherReason, std::nullopt});
        return proceed(context);
    }

private:
    Step proceed(ClientContext& context) {
        const std::size_t first = outcomes_.size();
        if (first == methods_.size()) {
            if (refusal_ && !answered_) return failed(*refusal_);
            return ClientEvent(event::MethodsInvoked{id(), std::move(outcomes_)});
        }
        const std::size_t count = runLength(first, context);
        if (count < 2) {
            const Data& parameter = parameters_[first];
            exchange_.emplace(id(), methods_[first], parameter.isNull() ? std::nullopt : std::optional(parameter));
        } else {
            const auto from = static_cast<std::ptrdiff_t>(first), to = static_cast<std::ptrdiff_t>(first + count);
            exchange_.emplace(id(), std::vector<MethodRef>(methods_.begin() + from, methods_.begin() + to),
                              DataList(parameters_.begin() + from, parameters_.begin() + to));
        }
        return SendApdu{exchange_->start(context)};
    }

    /// How many methods from @p first on go into one request: all that fit, or all when the list may go out in blocks.
    std::size_t runLength(std::size_t first, const ClientContext& context) const {
        if (!context.conformance.has(Conformance::MultipleReferences) || context.actionListRefused) return 1;
        constexpr std::size_t listOverhead = 3 + 3 + 3;  // C3 03 invoke and the longest count fields of two lists of this size
        constexpr std::size_t descriptor = 9;
        constexpr std::size_t blockFields = 1 + 4 + 2 + 1;
        const std::size_t left = methods_.size() - first;
        std::size_t octets = listOverhead;
        std::size_t count = 0;
        while (count < left) {
            const ActionRequestNormal alone{confirmedHighPriority, methods_[first + count], parameters_[first + count]};
            octets += encodeXdlms(alone).size() - 4;  // C3 01 invoke, presence of the parameter
            if (octets > context.maxPduSize) break;
            ++count;
        }
        const bool inBlocks = count < 2 && left >= 2 && context.conformance.has(Conformance::BlockTransferWithAction);
        if (!inBlocks) return count;
        const std::size_t room = context.maxPduSize - std::min(context.maxPduSize, listOverhead + blockFields);
        return std::min(left, room / descriptor);
    }

    std::vector<MethodRef> methods_;
    DataList parameters_;
    std::vector<ActionOutcome> outcomes_;
    std::optional<ActionExchange> exchange_;
    std::optional<Error> refusal_;
    bool answered_ = false;
};

}  // namespace

std::unique_ptr<ClientOperation> makeActionList(RequestId id, std::vector<MethodRef> methods, DataList parameters) {
    return std::make_unique<ActionListOperation>(id, std::move(methods), std::move(parameters));
}

}  // namespace ami::dlms
