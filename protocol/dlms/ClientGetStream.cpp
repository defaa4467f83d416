#include <limits>
#include <utility>

#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/ClientGet.h"

namespace ami::dlms {

namespace {

constexpr std::size_t normalHead = 4;  // tag, get-response-normal, invoke-id, choice of the result

class GetStreamOperation final : public ClientOperation {
public:
    GetStreamOperation(RequestId id, AttributeAccessRequest request, ValueSink sink, ValueRestart restart)
        : ClientOperation(id), request_(std::move(request)), sink_(std::move(sink)), restart_(std::move(restart)) {}

    std::uint8_t responseTag() const override { return apdutag::getResponse; }

    Step start(ClientContext& context) override { return SendApdu{encodeXdlms(GetRequestNormal{context.nextInvoke(), request_})}; }

    bool restart() override {
        if (blocks_.started() && (!restart_ || !restart_())) return false;
        blocks_ = emptyAssembler();
        return true;
    }

    Step receive(BytesView apdu, ClientContext& context) override {
        if (const auto block = viewGetBlock(apdu)) return takeOne(*block, context);
        if (apdu.size() > normalHead && apdu[1] == 1 && apdu[3] == 0) {
            if (blocks_.started()) return failed(wrongResponse(apdu));
            if (const auto taken = sink_(apdu.subspan(normalHead)); !taken) return failed(taken.error());
            return done(GetResult(Data()), 0);
        }
        std::size_t trailing = 0;
        const auto response = decodeXdlms(apdu, &trailing);
        if (!response) return failed(response.error());
        if (const auto* normal = std::get_if<GetResponseNormal>(&*response)) {
            if (const auto* refused = std::get_if<DataAccessResult>(&normal->result)) return done(*refused, trailing);
        }
        if (const auto* block = std::get_if<GetResponseWithDatablock>(&*response)) {
            if (const auto* refused = std::get_if<DataAccessResult>(&block->result)) return done(*refused, trailing);
        }
        return failed(wrongResponse(apdu));
    }

private:
    Step done(GetResult result, std::size_t trailing) const { return ClientEvent(event::ValueRead{id(), std::move(result), trailing}); }

    Step takeOne(const BlockView& block, ClientContext& context) {
        auto next = takeBlock(id(), blocks_, block, context, [&](std::uint32_t number) {
            return encodeXdlms(GetRequestNext{context.invoke(), number});
        });
        if (next && std::holds_alternative<Error>(*next)) return failed(std::get<Error>(*next));
        if (!blocks_.raw().empty()) {
            const auto taken = sink_(blocks_.raw());
            blocks_.forget();
            if (!taken) return failed(taken.error());
        }
        if (!next) return done(GetResult(Data()), block.trailing);
        if (auto* send = std::get_if<SendApdu>(&*next)) return std::move(*send);
        return std::get<KeepWaiting>(*next);
    }

    AttributeAccessRequest request_;
    static BlockAssembler emptyAssembler() { return {Bytes{}, std::numeric_limits<std::size_t>::max()}; }

    ValueSink sink_;
    ValueRestart restart_;
    BlockAssembler blocks_ = emptyAssembler();
};

/// A read whose service has no blocks to pass on: the value goes to the sink when it is whole.
class WholeToSink final : public ClientOperation {
public:
    WholeToSink(std::unique_ptr<ClientOperation> read, ValueSink sink)
        : ClientOperation(read->id()), read_(std::move(read)), sink_(std::move(sink)) {}

    std::uint8_t responseTag() const override { return read_->responseTag(); }
    bool restart() override { return read_->restart(); }
    Match match(BytesView apdu, const ClientContext& context) const override { return read_->match(apdu, context); }
    Step start(ClientContext& context) override { return handOver(read_->start(context)); }
    Step receive(BytesView apdu, ClientContext& context) override { return handOver(read_->receive(apdu, context)); }
    Step refuse(Error error, ClientContext& context) override { return handOver(read_->refuse(error, context)); }

private:
    Step handOver(Step step) {
        auto* event = std::get_if<ClientEvent>(&step);
        auto* read = event ? std::get_if<event::ValueRead>(event) : nullptr;
        auto* value = read ? std::get_if<Data>(&read->result) : nullptr;
        if (!value) return step;
        if (const auto taken = sink_(encodeData(*value)); !taken) return failed(taken.error());
        *value = Data();
        return step;
    }

    std::unique_ptr<ClientOperation> read_;
    ValueSink sink_;
};

}  // namespace

std::unique_ptr<ClientOperation> makeWholeToSink(std::unique_ptr<ClientOperation> read, ValueSink sink) {
    return std::make_unique<WholeToSink>(std::move(read), std::move(sink));
}

std::unique_ptr<ClientOperation> makeGetStream(RequestId id, AttributeAccessRequest request, ValueSink sink, ValueRestart restart) {
    return std::make_unique<GetStreamOperation>(id, std::move(request), std::move(sink), std::move(restart));
}

}  // namespace ami::dlms
