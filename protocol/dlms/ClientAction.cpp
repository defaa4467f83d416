#include "protocol/dlms/ClientAction.h"

#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/BlockTransfer.h"
#include "protocol/dlms/ClientGet.h"

namespace ami::dlms {

namespace {

constexpr std::uint8_t responseNormal = 1;

class ActionOperation final : public ClientOperation {
public:
    ActionOperation(RequestId id, MethodRef method, std::optional<Data> parameters)
        : ClientOperation(id), method_(method), parameters_(std::move(parameters)) {}

    std::uint8_t responseTag() const override { return apdutag::actionResponse; }

    Step start(ClientContext& context) override {
        return SendApdu{encodeXdlms(ActionRequestNormal{context.nextInvoke(), method_, std::move(parameters_)})};
    }

    Step receive(BytesView apdu, ClientContext& context) override {
        if (const auto block = viewActionBlock(apdu)) {
            if (!blocks_) blocks_.emplace(Bytes{apdutag::actionResponse, responseNormal, context.invoke()}, context.maxTransferBytes);
            auto step = takeBlock(id(), *blocks_, *block, context, [&](std::uint32_t number) {
                return encodeXdlms(ActionRequestNextPblock{context.invoke(), number});
            });
            if (step)
                return stepOf<ActionOutcome>(widen<ActionOutcome>(std::move(*step)),
                                             [this](ActionOutcome outcome) { return done(std::move(outcome)); });
            return assembled(context);
        }
        std::size_t trailing = 0;
        auto response = decodeXdlms(apdu, &trailing);
        if (!response) return failed(response.error());
        auto* normal = std::get_if<ActionResponseNormal>(&*response);
        // Within a transfer only a refusal may come in this form.
        if (!normal || (blocks_ && normal->outcome.result == ActionResult::Success)) return failed(wrongResponse(apdu));
        return done(std::move(normal->outcome));
    }

private:
    Step done(ActionOutcome outcome) const { return ClientEvent(event::MethodInvoked{id(), std::move(outcome)}); }

    /// The blocks hold the result and the return parameters as in action-response-normal; some meters send the bare value instead.
    Step assembled(ClientContext& context) const {
        auto whole = decodeXdlms(blocks_->collected());
        if (whole) {
            if (auto* normal = std::get_if<ActionResponseNormal>(&*whole)) return done(std::move(normal->outcome));
        }
        auto bare = decodeData(blocks_->raw());
        if (!bare) return failed(whole ? bare.error() : whole.error());
        context.deviated(Deviation::ActionValueBare, static_cast<std::int64_t>(blocks_->rawOctets()), blocks_->raw());
        return done({ActionResult::Success, GetResult(std::move(*bare))});
    }

    MethodRef method_;
    std::optional<Data> parameters_;
    std::optional<BlockAssembler> blocks_;
};

}  // namespace

Result<void> checkAction(const MethodRef& method, const std::optional<Data>& parameters, const ClientContext& context) {
    if (!context.conformance.has(Conformance::Action)) return Unexpected(notNegotiated(Conformance::Action));
    const std::size_t octets = encodeXdlms(ActionRequestNormal{confirmedHighPriority, method, parameters}).size();
    if (octets > context.maxPduSize) return Unexpected(pduTooLarge(octets));
    return {};
}

std::unique_ptr<ClientOperation> makeAction(RequestId id, MethodRef method, std::optional<Data> parameters) {
    return std::make_unique<ActionOperation>(id, method, std::move(parameters));
}

}  // namespace ami::dlms
