#include <algorithm>
#include <utility>

#include "protocol/dlms/LinkEvents.h"
#include "protocol/dlms/Wrapper.h"
#include "protocol/dlms/WrapperPdu.h"

namespace ami::dlms {

namespace {

constexpr std::chrono::milliseconds longestWait = std::chrono::seconds(60);

class WrapperClient final : public DataLink {
public:
    explicit WrapperClient(const WrapperOptions& options) : options_(options), toSend_(options.datagrams) { options_.tries = std::max(options_.tries, 1); }

    Result<void> connect(Instant now) override;
    Result<void> disconnect(Instant now) override;
    Result<void> send(BytesView apdu, Instant now) override { return ask(apdu, options_.datagrams ? options_.tries : 1, now); }
    Result<void> sendOnce(BytesView apdu, Instant now) override { return ask(apdu, 1, now); }
    void repeatWith(std::function<std::optional<Bytes>()> again) override { again_ = std::move(again); }
    std::optional<RoundTrip> roundTrip() const override { return options_.pace; }
    Result<void> sendUnanswered(BytesView apdu, Instant now) override;
    Bytes repeated() override;
    void awaitAgain(Instant now) override;
    bool streams() const override { return true; }
    bool mayRepeat() const override { return options_.datagrams; }
    void receive(BytesView bytes, Instant now) override;
    Bytes pollTransmit(Instant) override { return toSend_.poll(); }
    std::optional<LinkEvent> pollEvent() override { return events_.poll(); }
    std::optional<Instant> nextDeadline() const override;
    void handleDeadline(Instant now) override;

private:
    Result<void> ask(BytesView apdu, int tries, Instant now);
    std::chrono::milliseconds patience() const {
        if (!options_.pace) return options_.replyTimeout;
        // Each silence doubles the wait of this request; what the next one begins with has doubled once for all of them.
        auto wait = std::chrono::ceil<std::chrono::milliseconds>(options_.pace->wait()) * (1 << std::clamp(triesMade_ - 2, 0, 8));
        // What was measured says how long the way is, not how long a meter thinks about an act or a long profile: nobody is given up sooner than that.
        if (triesMade_ >= tries_) wait = std::max(wait, options_.replyTimeout);
        return std::min(wait, std::max(longestWait, options_.replyTimeout));
    }
    void takePdu(WrapperPdu pdu, Instant now);
    void endExchange();
    void failLink(const Error& error);
    Error error(Fault fault, WrapperError code, std::int64_t detail) const { return makeError(fault, Layer::Wrapper, code, detail); }

    WrapperOptions options_;
    bool connected_ = false;
    LinkEvents events_;
    WrapperStream stream_;
    WrapperOutbox toSend_;
    Bytes request_;  // kept for repetition, datagrams only
    std::optional<Instant> lastExchangeDue_;  // of the exchange that ended last
    std::function<std::optional<Bytes>()> again_;
    int tries_ = 1;  // of this request
    int triesMade_ = 0;
    Instant asked_{};
    std::optional<Instant> silenceDue_;   // an answer, or the rest of a PDU, is awaited
    std::optional<Instant> exchangeDue_;  // an answer is awaited
    std::optional<Error> lastTrouble_;
};

Result<void> WrapperClient::connect(Instant) {
    if (connected_) return fail(Fault::Misuse, Layer::Wrapper, WrapperError::Busy);
    connected_ = true;
    stream_.clear();
    events_.push(LinkConnected{options_.server, std::nullopt});
    return {};
}

Result<void> WrapperClient::disconnect(Instant) {
    if (!connected_) return {};
    connected_ = false;
    endExchange();
    events_.push(LinkDisconnected{});
    return {};
}

Result<void> WrapperClient::ask(BytesView apdu, int tries, Instant now) {
    if (apdu.size() > wrapperMaxApdu) {
        return fail(Fault::Misuse, Layer::Wrapper, WrapperError::TooLong, static_cast<std::int64_t>(apdu.size()));
    }
    if (!connected_) return fail(Fault::Misuse, Layer::Wrapper, WrapperError::NotConnected);
    if (exchangeDue_) return fail(Fault::Misuse, Layer::Wrapper, WrapperError::Busy);
    const Bytes octets = encodeWrapperPdu({options_.client, options_.server, Bytes(apdu.begin(), apdu.end())});
    if (options_.datagrams) request_ = octets;
    toSend_.push(octets);
    tries_ = tries;
    triesMade_ = 1;
    asked_ = now;
    lastTrouble_.reset();
    silenceDue_ = now + patience();
    exchangeDue_ = now + options_.exchangeLimit;
    return {};
}

Result<void> WrapperClient::sendUnanswered(BytesView apdu, Instant) {
    if (apdu.size() > wrapperMaxApdu) {
        return fail(Fault::Misuse, Layer::Wrapper, WrapperError::TooLong, static_cast<std::int64_t>(apdu.size()));
    }
    if (!connected_) return fail(Fault::Misuse, Layer::Wrapper, WrapperError::NotConnected);
    toSend_.push(encodeWrapperPdu({options_.client, options_.server, Bytes(apdu.begin(), apdu.end())}));
    return {};
}

void WrapperClient::receive(BytesView bytes, Instant now) {
    if (!connected_ || bytes.empty()) return;
    stream_.push(bytes);
    while (connected_) {
        auto pdu = stream_.next();
        if (!pdu) {
            if (!options_.datagrams) return failLink(pdu.error());
            lastTrouble_ = pdu.error();
            events_.noise(pdu.error());
            break;
        }
        if (!*pdu) break;
        takePdu(std::move(**pdu), now);
    }
    if (options_.datagrams) {
        const auto left = static_cast<std::int64_t>(stream_.waiting());
        if (left != 0) events_.noise(error(Fault::Malformed, WrapperError::Truncated, left));
        stream_.clear();
    } else if (stream_.isInPdu() || exchangeDue_) {
        silenceDue_ = now + options_.replyTimeout;
    } else {
        silenceDue_.reset();
    }
    if (exchangeDue_ && now >= *exchangeDue_) handleDeadline(now);
}

void WrapperClient::takePdu(WrapperPdu pdu, Instant now) {
    if (pdu.source != options_.server || pdu.destination != options_.client) {
        lastTrouble_ = error(Fault::Unexpected, WrapperError::WrongPort, std::int64_t{pdu.source} << 16 | pdu.destination);
        events_.deviated(Deviation::WrapperPorts, lastTrouble_->detail, pdu.apdu);
        return events_.noise(*lastTrouble_);
    }
    if (exchangeDue_ && !isNotification(pdu.apdu)) {
        // Karn: the answer to a request that went out twice tells nothing of the time that either took.
        // What is sent once may be an act, which takes the meter's time besides that of the way.
        if (options_.pace && tries_ > 1 && triesMade_ == 1) options_.pace->measured(std::chrono::duration_cast<RoundTrip::Time>(now - asked_));
        endExchange();
    }
    events_.push(ApduReceived{std::move(pdu.apdu), pdu.source});
}

void WrapperClient::endExchange() {
    if (exchangeDue_) lastExchangeDue_ = exchangeDue_;
    exchangeDue_.reset();
    silenceDue_.reset();
}

Bytes WrapperClient::repeated() {
    if (!exchangeDue_ || !options_.datagrams) return {};
    const auto fresh = again_ ? again_() : std::nullopt;
    return fresh ? encodeWrapperPdu({options_.client, options_.server, *fresh}) : request_;
}

void WrapperClient::awaitAgain(Instant now) {
    if (!connected_ || exchangeDue_ || !lastExchangeDue_) return;
    exchangeDue_ = lastExchangeDue_;
    silenceDue_ = now + patience();
}

std::optional<Instant> WrapperClient::nextDeadline() const {
    if (!silenceDue_) return exchangeDue_;
    return exchangeDue_ ? std::min(*silenceDue_, *exchangeDue_) : *silenceDue_;
}

void WrapperClient::handleDeadline(Instant now) {
    if (exchangeDue_ && now >= *exchangeDue_) return failLink(error(Fault::TimedOut, WrapperError::Overdue, triesMade_));
    if (!silenceDue_ || now < *silenceDue_) return;
    if (stream_.isInPdu()) return failLink(error(Fault::TimedOut, WrapperError::Truncated, static_cast<std::int64_t>(stream_.waiting())));
    if (options_.pace && tries_ > 1 && triesMade_ == 1) options_.pace->timedOut();
    if (triesMade_ < tries_) {
        events_.noise(error(Fault::TimedOut, WrapperError::NoAnswer, triesMade_));
        ++triesMade_;
        toSend_.push(repeated());
        silenceDue_ = now + patience();
        return;
    }
    failLink(lastTrouble_ ? *lastTrouble_ : error(Fault::TimedOut, WrapperError::NoAnswer, triesMade_));
}

void WrapperClient::failLink(const Error& reason) {
    connected_ = false;
    endExchange();
    stream_.clear();
    toSend_.clear();
    events_.push(LinkFailed{reason});
}

}  // namespace

std::unique_ptr<DataLink> makeWrapperClient(const WrapperOptions& options) { return std::make_unique<WrapperClient>(options); }

}  // namespace ami::dlms
