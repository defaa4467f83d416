#include "protocol/dlms/ClientAction.h"

#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/ClientGet.h"

namespace ami::dlms {

namespace {

constexpr std::uint8_t responseNormal = 1, responseWithList = 3;
constexpr std::uint8_t requestWithFirstPblock = 4, requestWithListAndFirstPblock = 5, requestWithPblock = 6;

class ActionOperation final : public ClientOperation {
public:
    ActionOperation(RequestId id, const MethodRef& method, std::optional<Data> parameters)
        : ClientOperation(id), exchange_(id, method, std::move(parameters)) {}

    std::uint8_t responseTag() const override { return apdutag::actionResponse; }

    Step start(ClientContext& context) override { return SendApdu{exchange_.start(context)}; }

    Step receive(BytesView apdu, ClientContext& context) override {
        return stepOf<std::vector<ActionOutcome>>(exchange_.receive(apdu, context), [this](std::vector<ActionOutcome> outcomes) -> Step {
            return ClientEvent(event::MethodInvoked{id(), std::move(outcomes.front())});
        });
    }

private:
    ActionExchange exchange_;
};

class UnconfirmedActionOperation final : public ClientOperation {
public:
    UnconfirmedActionOperation(RequestId id, const MethodRef& method, std::optional<Data> parameters)
        : ClientOperation(id), method_(method), parameters_(std::move(parameters)) {}

    std::uint8_t responseTag() const override { return apdutag::actionResponse; }
    Step start(ClientContext& context) override {
        return SendUnanswered{encodeXdlms(ActionRequestNormal{context.nextInvoke(false), method_, std::move(parameters_)}),
                              event::RequestSent{id()}};
    }
    Step receive(BytesView apdu, ClientContext&) override { return failed(wrongResponse(apdu)); }

private:
    MethodRef method_;
    std::optional<Data> parameters_;
};

}  // namespace

ActionExchange::ActionExchange(RequestId id, const MethodRef& method, std::optional<Data> parameters)
    : id_(id), isList_(false), methods_{method}, hasParameters_(parameters.has_value()) {
    parameters_.push_back(std::move(parameters).value_or(Data()));
}

ActionExchange::ActionExchange(RequestId id, std::vector<MethodRef> methods, DataList parameters)
    : id_(id), isList_(true), methods_(std::move(methods)), parameters_(std::move(parameters)), hasParameters_(true) {}

Bytes ActionExchange::whole(InvokeIdAndPriority invoke) const {
    if (isList_) return encodeXdlms(ActionRequestWithList{invoke, methods_, parameters_});
    return encodeXdlms(ActionRequestNormal{invoke, methods_.front(), hasParameters_ ? std::optional(parameters_.front()) : std::nullopt});
}

/// C3, choice, invoke and descriptors: what stands before last-block in the first block.
Bytes ActionExchange::firstBlockHead(InvokeIdAndPriority invoke) const {
    Bytes head = isList_ ? encodeXdlms(ActionRequestWithList{invoke, methods_, {}})
                         : encodeXdlms(ActionRequestNormal{invoke, methods_.front(), std::nullopt});
    head.pop_back();  // the empty list, or the absent parameter
    head[1] = isList_ ? requestWithListAndFirstPblock : requestWithFirstPblock;
    return head;
}

Bytes ActionExchange::start(ClientContext& context) {
    const InvokeIdAndPriority invoke = context.nextInvoke();
    outgoing_.reset();
    incoming_.reset();
    Bytes apdu = whole(invoke);
    if (apdu.size() <= context.maxPduSize || !hasParameters_) return apdu;
    const Bytes head = firstBlockHead(invoke);
    const std::size_t presence = isList_ ? 0 : 1;  // raw data is the bare parameter
    outgoing_.emplace(std::move(apdu), head.size() + presence);
    return outgoing_->next(head, std::nullopt, context.maxPduSize);
}

ActionExchange::Answer ActionExchange::receive(BytesView apdu, ClientContext& context) {
    if (const auto block = viewActionBlock(apdu)) {
        if (outgoing_ && !outgoing_->finished()) return wrongResponse(apdu);
        const std::uint8_t choice = isList_ ? responseWithList : responseNormal;
        if (!incoming_) incoming_.emplace(Bytes{apdutag::actionResponse, choice, context.invoke()}, context.maxTransferBytes);
        auto step = takeBlock(id_, *incoming_, *block, context, [&](std::uint32_t number) {
            return encodeXdlms(ActionRequestNextPblock{context.invoke(), number});
        });
        if (step) return widen<std::vector<ActionOutcome>>(std::move(*step));
        return assembled(context);
    }
    std::size_t trailing = 0;
    auto response = decodeXdlms(apdu, &trailing);
    if (!response) return response.error();
    if (trailing != 0) {
        context.noise(makeError(Fault::Malformed, Layer::Xdlms, XdlmsError::Malformed, static_cast<std::int64_t>(apdu.size() - trailing)));
    }
    if (const auto* taken = std::get_if<ActionResponseNextPblock>(&*response)) return sendNext(taken->blockNumber, apdu, context);
    const bool half = incoming_ || (outgoing_ && !outgoing_->finished());
    if (auto* normal = std::get_if<ActionResponseNormal>(&*response)) {
        // Within a transfer only a refusal may come in this form.
        if (half && normal->outcome.result == ActionResult::Success) return wrongResponse(apdu);
        if (isList_ && !half) return wrongResponse(apdu);
        return std::vector<ActionOutcome>(methods_.size(), std::move(normal->outcome));
    }
    if (auto* list = std::get_if<ActionResponseWithList>(&*response)) {
        if (half || !isList_) return wrongResponse(apdu);
        return answered(std::move(list->outcomes), apdu);
    }
    return wrongResponse(apdu);
}

ActionExchange::Answer ActionExchange::sendNext(std::uint32_t taken, BytesView apdu, ClientContext& context) {
    if (!outgoing_) return wrongResponse(apdu);
    const Error wrongNumber = makeError(Fault::Unexpected, Layer::Xdlms, XdlmsError::WrongBlockNumber, taken);
    if (!context.numberedLink && taken != 0 && taken < outgoing_->lastNumber()) return KeepWaiting{wrongNumber};
    if (taken != outgoing_->lastNumber()) return wrongNumber;
    if (outgoing_->finished()) return wrongResponse(apdu);
    const Bytes head{apdutag::actionRequest, requestWithPblock, context.invoke()};
    return SendApdu{outgoing_->next(head, std::nullopt, context.maxPduSize)};
}

/// The blocks hold the result and the return parameters as in the answer of one piece; some meters send the bare value instead.
ActionExchange::Answer ActionExchange::assembled(ClientContext& context) const {
    auto decoded = decodeXdlms(incoming_->collected());
    if (decoded) {
        if (auto* normal = std::get_if<ActionResponseNormal>(&*decoded)) return std::vector<ActionOutcome>{std::move(normal->outcome)};
        if (auto* list = std::get_if<ActionResponseWithList>(&*decoded)) return answered(std::move(list->outcomes), incoming_->collected());
    }
    if (isList_) return decoded ? wrongResponse(incoming_->collected()) : decoded.error();
    auto bare = decodeData(incoming_->raw());
    if (!bare) return decoded ? bare.error() : decoded.error();
    context.deviated(Deviation::ActionValueBare, static_cast<std::int64_t>(incoming_->rawOctets()), incoming_->raw());
    return std::vector<ActionOutcome>{{ActionResult::Success, GetResult(std::move(*bare))}};
}

ActionExchange::Answer ActionExchange::answered(std::vector<ActionOutcome> outcomes, BytesView apdu) const {
    if (outcomes.size() != methods_.size()) return wrongResponse(apdu);
    return outcomes;
}

Result<void> checkAction(const MethodRef& method, const std::optional<Data>& parameters, const ClientContext& context) {
    if (!context.conformance.has(Conformance::Action)) return Unexpected(notNegotiated(Conformance::Action));
    const std::size_t octets = encodeXdlms(ActionRequestNormal{confirmedHighPriority, method, parameters}).size();
    if (octets <= context.maxPduSize) return {};
    if (!parameters) return Unexpected(pduTooLarge(octets));
    if (!context.conformance.has(Conformance::BlockTransferWithAction)) return Unexpected(notNegotiated(Conformance::BlockTransferWithAction));
    constexpr std::size_t smallest = 3 + 9 + 1 + 4 + 1 + 1;  // head, descriptor, last-block, number, length, one octet
    if (smallest > context.maxPduSize) return Unexpected(pduTooLarge(smallest));
    return {};
}

std::unique_ptr<ClientOperation> makeAction(RequestId id, MethodRef method, std::optional<Data> parameters) {
    return std::make_unique<ActionOperation>(id, method, std::move(parameters));
}

std::unique_ptr<ClientOperation> makeUnconfirmedAction(RequestId id, MethodRef method, std::optional<Data> parameters) {
    return std::make_unique<UnconfirmedActionOperation>(id, method, std::move(parameters));
}

}  // namespace ami::dlms
