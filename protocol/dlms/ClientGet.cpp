#include "protocol/dlms/ClientGet.h"

#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/Examine.h"

namespace ami::dlms {

namespace {

class GetOperation final : public ClientOperation {
public:
    GetOperation(RequestId id, AttributeAccessRequest request) : ClientOperation(id), exchange_(id, std::move(request)) {}

    std::uint8_t responseTag() const override { return apdutag::getResponse; }

    bool restart() override { return true; }
    Step start(ClientContext& context) override { return SendApdu{exchange_.start(context)}; }

    Step receive(BytesView apdu, ClientContext& context) override {
        return stepOf<GetOutcome>(exchange_.receive(apdu, context), [this](GetOutcome outcome) -> Step {
            return ClientEvent(event::ValueRead{id(), std::move(outcome.result), outcome.trailing});
        });
    }

    Step refuse(Error error, ClientContext& context) override {
        noteException(error, context);
        return failed(error);
    }

private:
    GetExchange exchange_;
};

}  // namespace

Result<void> checkGet(const AttributeAccessRequest& request, const ClientContext& context) {
    if (!context.conformance.has(Conformance::Get)) return Unexpected(notNegotiated(Conformance::Get));
    if (request.selection && !context.conformance.has(Conformance::SelectiveAccess)) {
        return Unexpected(notNegotiated(Conformance::SelectiveAccess));
    }
    if (request.attribute.attribute == 0 && !context.conformance.has(Conformance::Attribute0SupportedWithGet)) {
        return Unexpected(notNegotiated(Conformance::Attribute0SupportedWithGet));
    }
    const std::size_t octets = encodeXdlms(GetRequestNormal{confirmedHighPriority, request}).size();
    if (octets > context.maxPduSize) return Unexpected(pduTooLarge(octets));
    return {};
}

Bytes GetExchange::start(ClientContext& context) {
    blocks_.reset();
    return encodeXdlms(GetRequestNormal{context.nextInvoke(), request_});
}

Progress<GetOutcome> GetExchange::receive(BytesView apdu, ClientContext& context) {
    if (const auto block = viewGetBlock(apdu)) {
        if (!blocks_) blocks_.emplace(Bytes{}, context.maxTransferBytes);
        auto step = takeBlock(id_, *blocks_, *block, context, [&](std::uint32_t number) {
            return encodeXdlms(GetRequestNext{context.invoke(), number});
        });
        if (step) return widen<GetOutcome>(std::move(*step));
        ByteReader reader(blocks_->raw());
        auto value = decodeData(reader);
        if (!value) {
            const bool cut = value.error().code == static_cast<std::uint16_t>(DataError::Truncated);
            if (cut) context.deviated(Deviation::BlockLastEarly, block->blockNumber, apdu);
            return value.error();
        }
        Deviations found;
        ByteReader passage(blocks_->raw());
        examineData(passage, found);
        if (!reader.atEnd()) found.note(Deviation::TrailingOctets, static_cast<std::int64_t>(reader.position()));
        context.deviated(found, blocks_->raw());
        return GetOutcome{GetResult(std::move(*value)), reader.remaining() + block->trailing};
    }

    std::size_t trailing = 0;
    auto response = decodeXdlms(apdu, &trailing);
    if (!response) return response.error();
    if (auto* normal = std::get_if<GetResponseNormal>(&*response)) {
        // Within a transfer only a refusal may come in this form: a value would leave its blocks unexplained.
        if (blocks_ && std::holds_alternative<Data>(normal->result)) {
            context.deviated(Deviation::BlockTransferBroken, apdu[1], apdu);
            return wrongResponse(apdu);
        }
        noteMissingLast(apdu, context);
        return GetOutcome{std::move(normal->result), trailing};
    }
    if (auto* block = std::get_if<GetResponseWithDatablock>(&*response)) {
        if (const auto* refused = std::get_if<DataAccessResult>(&block->result)) {
            noteMissingLast(apdu, context);
            return GetOutcome{GetResult(*refused), trailing};
        }
    }
    return wrongResponse(apdu);
}

/// A refusal in the place of a further block: perhaps all of the value was there already.
void GetExchange::noteMissingLast(BytesView apdu, ClientContext& context) const {
    if (!blocks_ || blocks_->rawOctets() == 0 || !decodeData(blocks_->raw())) return;
    context.deviated(Deviation::BlockLastMissing, blocks_->lastNumber(), apdu);
}

void noteException(const Error& error, ClientContext& context) {
    if (error.code != static_cast<std::uint16_t>(XdlmsError::ExceptionResponse) || error.layer != Layer::Xdlms) return;
    context.deviated(Deviation::ExceptionForAttribute, error.detail, {});
}

std::unique_ptr<ClientOperation> makeGet(RequestId id, AttributeAccessRequest request) {
    return std::make_unique<GetOperation>(id, std::move(request));
}

}  // namespace ami::dlms
