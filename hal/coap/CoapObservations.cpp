#include "hal/coap/CoapExchanges.h"

#include <algorithm>

#include "hal/transport/Transport.h"

namespace ami::hal {

using Kind = CoapExchange::Kind;
using State = CoapExchange::State;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds farewellTime{10'000};

}  // namespace

void CoapExchanges::idle(CoapExchange& exchange) {
    exchange.state = State::Observing;
    exchange.registering = true;
    exchange.stale = false;
    exchange.mid = -1;
    exchange.sent = {};
    exchange.restToken.clear();
    if (std::find(exchange.peer->observing.begin(), exchange.peer->observing.end(), &exchange) == exchange.peer->observing.end()) {
        exchange.peer->observing.push_back(&exchange);
    }
}

void CoapExchanges::watchAge(CoapExchange& exchange) {
    const milliseconds margin = exchange.peer->timers.observeMargin;
    exchange.lostUntil.reset();
    setTimer(exchange, std::chrono::steady_clock::now() + std::chrono::seconds(exchange.maxAge) + dice_.between(margin, 3 * margin));
}

void CoapExchanges::leave(CoapExchange& exchange) {
    CoapPeer& peer = *exchange.peer;
    const bool running = peer.running == &exchange;
    if (running) peer.running = nullptr;
    std::erase(peer.waiting, &exchange);
    std::erase(peer.observing, &exchange);
    exchange.kind = Kind::Farewell;
    exchange.call = nullptr;
    exchange.request.deadline = farewellTime;
    exchange.request.blockSize.reset();
    exchange.state = State::Waiting;
    exchange.restToken.clear();
    exchange.blocks.reset();
    setTimer(exchange, std::chrono::steady_clock::now() + farewellTime);
    peer.waiting.push_front(&exchange);
    pump(peer);
}

void CoapExchanges::sayGoodbye(CoapPeer& peer) {
    if (!isOpen(peer)) return;
    for (const auto& [number, exchange] : exchanges_) {
        if (exchange->peer != &peer || exchange->kind != Kind::Observe || !exchange->answered) continue;
        CoapMessage message;
        message.code = exchange->request.code;
        message.confirmable = false;
        message.token = exchange->token;
        message.options = coapOptions(peer.url.host, exchange->request);
        message.options.push_back({coapObserve, {1}});
        (void)peer.session->send(message);
    }
}

void CoapExchanges::notified(CoapExchange& exchange, CoapResponse&& response) {
    CoapPeer& peer = *exchange.peer;
    const Instant now = std::chrono::steady_clock::now();
    if (!response.isSuccess() || !response.observe) {
        // The observation has ended at the peer.
        if (response.isSuccess()) {
            tell(exchange, std::move(response));
            tell(exchange,
                 Unexpected(coapError(Fault::Unsupported, TransportError::Refused, static_cast<std::int64_t>(CoapRefusal::NotObserved))));
        } else {
            tell(exchange, std::move(response));
        }
        const bool running = peer.running == &exchange;
        erase(exchange);
        if (running) pump(peer);
        return;
    }
    if (!exchange.fresh.isNewer(*response.observe, now)) return;
    exchange.fresh.take(*response.observe, now);
    exchange.maxAge = response.maxAge.value_or(60);
    const bool resting = exchange.state == State::Observing;
    if (resting) {
        exchange.sent = now;
        exchange.blocks.emplace(exchange.request, CoapBlocks::mostInOne);
    }
    switch (exchange.blocks->restart(std::move(response))) {
        case CoapBlocks::Step::Done: {
            CoapResponse whole = std::move(exchange.blocks->response());
            if (resting) {
                tell(exchange, std::move(whole));
                watchAge(exchange);
                return;
            }
            tell(exchange, std::move(whole));
            if (peer.running == &exchange) peer.running = nullptr;
            std::erase(peer.waiting, &exchange);
            idle(exchange);
            watchAge(exchange);
            pump(peer);
            return;
        }
        case CoapBlocks::Step::Again:
            if (resting) {
                exchange.registering = false;
                std::erase(peer.observing, &exchange);
                exchange.restToken = dice_.token();
                queue(exchange);
            } else if (exchange.state == State::Running) {
                exchange.registering = false;
                if (exchange.restToken.empty()) {
                    exchange.restToken = dice_.token();
                    send(exchange);
                } else {
                    exchange.stale = true;
                }
            }
            return;
        case CoapBlocks::Step::Ignore: return;
        case CoapBlocks::Step::Failed: {
            tell(exchange, Unexpected(exchange.blocks->error()));
            exchange.call = nullptr;
            exchange.answered = true;
            leave(exchange);
            return;
        }
    }
}

void CoapExchanges::registerAgain(CoapExchange& exchange, Instant now) {
    CoapPeer& peer = *exchange.peer;
    std::erase(peer.observing, &exchange);
    exchange.registering = true;
    exchange.observed = false;
    const auto until = exchange.lostUntil;
    if (until && now >= *until) {
        tell(exchange, Unexpected(coapError(Fault::TimedOut, TransportError::TimedOut)));
        erase(exchange);
        return;
    }
    exchange.state = State::Waiting;
    setTimer(exchange, until.value_or(now + exchange.request.deadline));
    peer.waiting.push_back(&exchange);
    pump(peer);
}

}  // namespace ami::hal
