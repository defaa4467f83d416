#include <utility>

#include "protocol/dlms/LinkEvents.h"
#include "protocol/dlms/Wrapper.h"
#include "protocol/dlms/WrapperPdu.h"

namespace ami::dlms {

namespace {

class WrapperServer final : public DataLink {
public:
    explicit WrapperServer(const WrapperOptions& options) : options_(options), toSend_(options.datagrams) {}

    Result<void> connect(Instant) override { return fail(Fault::Misuse, Layer::Wrapper, WrapperError::NotConnected); }
    Result<void> disconnect(Instant now) override;
    Result<void> send(BytesView apdu, Instant now) override;
    Result<void> sendUnanswered(BytesView apdu, Instant now) override { return send(apdu, now); }
    bool streams() const override { return true; }
    bool mayRepeat() const override { return options_.datagrams; }
    void receive(BytesView bytes, Instant now) override;
    Bytes pollTransmit(Instant) override { return toSend_.poll(); }
    std::optional<LinkEvent> pollEvent() override { return events_.poll(); }
    std::optional<Instant> nextDeadline() const override { return restDue_; }
    void handleDeadline(Instant now) override;

private:
    void takePdu(WrapperPdu pdu);
    void failLink(const Error& reason);

    WrapperOptions options_;
    std::optional<std::uint16_t> peer_;
    LinkEvents events_;
    WrapperStream stream_;
    WrapperOutbox toSend_;
    std::optional<Instant> restDue_;  // the rest of a PDU is awaited
    bool broken_ = false;             // the stream is out of step for good
};

Result<void> WrapperServer::disconnect(Instant) {
    if (!peer_) return {};
    peer_.reset();
    restDue_.reset();
    stream_.clear();
    events_.push(LinkDisconnected{});
    return {};
}

Result<void> WrapperServer::send(BytesView apdu, Instant) {
    if (apdu.size() > wrapperMaxApdu) {
        return fail(Fault::Misuse, Layer::Wrapper, WrapperError::TooLong, static_cast<std::int64_t>(apdu.size()));
    }
    if (!peer_) return fail(Fault::Misuse, Layer::Wrapper, WrapperError::NotConnected);
    toSend_.push(encodeWrapperPdu({options_.server, *peer_, Bytes(apdu.begin(), apdu.end())}));
    return {};
}

void WrapperServer::receive(BytesView bytes, Instant now) {
    if (broken_ || bytes.empty()) return;
    stream_.push(bytes);
    while (true) {
        auto pdu = stream_.next();
        if (!pdu) {
            if (!options_.datagrams) return failLink(pdu.error());
            events_.noise(pdu.error());
            break;
        }
        if (!*pdu) break;
        takePdu(std::move(**pdu));
    }
    restDue_.reset();
    if (!stream_.isInPdu()) return;
    if (options_.datagrams) {
        events_.noise(makeError(Fault::Malformed, Layer::Wrapper, WrapperError::Truncated, static_cast<std::int64_t>(stream_.waiting())));
        stream_.clear();
    } else {
        restDue_ = now + options_.replyTimeout;
    }
}

void WrapperServer::takePdu(WrapperPdu pdu) {
    if (pdu.destination != options_.server) {
        const std::int64_t ports = std::int64_t{pdu.source} << 16 | pdu.destination;
        return events_.noise(makeError(Fault::Unexpected, Layer::Wrapper, WrapperError::WrongPort, ports));
    }
    const bool first = !peer_;
    peer_ = pdu.source;
    if (first) events_.push(LinkConnected{pdu.source, std::nullopt});
    events_.push(ApduReceived{std::move(pdu.apdu), pdu.source});
}

void WrapperServer::handleDeadline(Instant now) {
    if (!restDue_ || now < *restDue_) return;
    failLink(makeError(Fault::TimedOut, Layer::Wrapper, WrapperError::Truncated, static_cast<std::int64_t>(stream_.waiting())));
}

void WrapperServer::failLink(const Error& reason) {
    broken_ = true;
    peer_.reset();
    restDue_.reset();
    stream_.clear();
    toSend_.clear();
    events_.push(LinkFailed{reason});
}

}  // namespace

std::unique_ptr<DataLink> makeWrapperServer(const WrapperOptions& options) { return std::make_unique<WrapperServer>(options); }

}  // namespace ami::dlms
