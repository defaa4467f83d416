#include "protocol/dlms/MessageLink.h"

#include "protocol/dlms/LinkEvents.h"
#include "protocol/dlms/Wrapper.h"
#include "protocol/dlms/WrapperPdu.h"

namespace ami::dlms {

namespace {

Error wrapperError(Fault fault, WrapperError code, std::int64_t detail = 0) { return makeError(fault, Layer::Wrapper, code, detail); }

class MessageClient final : public DataLink {
public:
    explicit MessageClient(const MessageOptions& options) : options_(options), toSend_(true) {}

    Result<void> connect(Instant) override {
        if (connected_) return Unexpected(wrapperError(Fault::Misuse, WrapperError::Busy));
        connected_ = true;
        events_.push(LinkConnected{options_.server, std::nullopt});
        return {};
    }

    Result<void> disconnect(Instant) override {
        if (!connected_) return {};
        connected_ = false;
        due_.reset();
        events_.push(LinkDisconnected{});
        return {};
    }

    Result<void> send(BytesView apdu, Instant now) override {
        if (due_) return Unexpected(wrapperError(Fault::Misuse, WrapperError::Busy));
        if (auto sent = sendUnanswered(apdu, now); !sent) return sent;
        request_.assign(apdu.begin(), apdu.end());
        due_ = now + options_.answerLimit;
        return {};
    }

    Result<void> sendUnanswered(BytesView apdu, Instant) override {
        if (!connected_) return Unexpected(wrapperError(Fault::Misuse, WrapperError::NotConnected));
        toSend_.push(apdu);
        return {};
    }

    bool mayRepeat() const override { return true; }
    void repeatWith(std::function<std::optional<Bytes>()> again) override { again_ = std::move(again); }
    Bytes repeated() override {
        if (!due_) return {};
        auto fresh = again_ ? again_() : std::nullopt;
        return fresh ? std::move(*fresh) : request_;
    }

    void awaitAgain(Instant) override {
        if (connected_ && !due_) due_ = lastDue_;
    }

    void receive(BytesView apdu, Instant) override {
        if (!connected_ || apdu.empty()) return;
        if (due_ && !isNotification(apdu)) {
            lastDue_ = due_;
            due_.reset();
        }
        events_.push(ApduReceived{Bytes(apdu.begin(), apdu.end()), options_.server});
    }

    Bytes pollTransmit(Instant) override { return toSend_.poll(); }
    std::optional<LinkEvent> pollEvent() override { return events_.poll(); }
    std::optional<Instant> nextDeadline() const override { return due_; }
    void handleDeadline(Instant now) override {
        if (!due_ || now < *due_) return;
        connected_ = false;
        due_.reset();
        toSend_.clear();
        events_.push(LinkFailed{wrapperError(Fault::TimedOut, WrapperError::NoAnswer, 1)});
    }

private:
    MessageOptions options_;
    bool connected_ = false;
    LinkEvents events_;
    WrapperOutbox toSend_;
    Bytes request_;
    std::function<std::optional<Bytes>()> again_;
    std::optional<Instant> due_, lastDue_;
};

class MessageServer final : public DataLink {
public:
    explicit MessageServer(const MessageOptions& options) : options_(options), toSend_(true) {}

    Result<void> connect(Instant) override { return Unexpected(wrapperError(Fault::Misuse, WrapperError::NotConnected)); }

    Result<void> disconnect(Instant) override {
        if (!connected_) return {};
        connected_ = false;
        events_.push(LinkDisconnected{});
        return {};
    }

    Result<void> send(BytesView apdu, Instant now) override { return sendUnanswered(apdu, now); }
    bool mayRepeat() const override { return true; }
    Result<void> sendUnanswered(BytesView apdu, Instant) override {
        if (!connected_) return Unexpected(wrapperError(Fault::Misuse, WrapperError::NotConnected));
        toSend_.push(apdu);
        return {};
    }

    void receive(BytesView apdu, Instant) override {
        if (apdu.empty()) return;
        if (!connected_) events_.push(LinkConnected{options_.client, std::nullopt});
        connected_ = true;
        events_.push(ApduReceived{Bytes(apdu.begin(), apdu.end()), options_.client});
    }

    Bytes pollTransmit(Instant) override { return toSend_.poll(); }
    std::optional<LinkEvent> pollEvent() override { return events_.poll(); }
    std::optional<Instant> nextDeadline() const override { return std::nullopt; }
    void handleDeadline(Instant) override {}

private:
    MessageOptions options_;
    bool connected_ = false;
    LinkEvents events_;
    WrapperOutbox toSend_;
};

}  // namespace

std::unique_ptr<DataLink> makeMessageClient(const MessageOptions& options) { return std::make_unique<MessageClient>(options); }
std::unique_ptr<DataLink> makeMessageServer(const MessageOptions& options) { return std::make_unique<MessageServer>(options); }

}  // namespace ami::dlms
