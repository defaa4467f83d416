#include "protocol/dlms/ClientExchange.h"

#include <utility>

namespace ami::dlms {

namespace {

class Exchange final : public ClientOperation {
public:
    Exchange(RequestId id, Bytes apdu) : ClientOperation(id), apdu_(std::move(apdu)) {}

    std::uint8_t responseTag() const override { return 0; }
    bool takesAnyAnswer() const override { return true; }
    Step start(ClientContext&) override { return SendApdu{std::move(apdu_)}; }
    Step receive(BytesView apdu, ClientContext&) override {
        return ClientEvent(event::Answered{id(), Bytes(apdu.begin(), apdu.end())});
    }

private:
    Bytes apdu_;
};

}  // namespace

std::unique_ptr<ClientOperation> makeExchange(RequestId id, Bytes apdu) { return std::make_unique<Exchange>(id, std::move(apdu)); }

}  // namespace ami::dlms
