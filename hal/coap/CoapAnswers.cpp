#include "hal/coap/CoapExchanges.h"

#include <algorithm>
#include <utility>

#include "hal/transport/Transport.h"

namespace ami::hal {

using Kind = CoapExchange::Kind;
using State = CoapExchange::State;
using std::chrono::milliseconds;

namespace {

constexpr unsigned mostHandshakes = 3;

}  // namespace

bool CoapPeer::expects(BytesView token) {
    const auto same = [token](const Bytes& other) {
        return !other.empty() && std::equal(token.begin(), token.end(), other.begin(), other.end());
    };
    if (running && (same(running->token) || same(running->restToken))) return true;
    const auto observes = [&same](const CoapExchange* one) { return one->kind == Kind::Observe && one->call && same(one->token); };
    return std::any_of(observing.begin(), observing.end(), observes) || std::any_of(waiting.begin(), waiting.end(), observes);
}

void CoapExchanges::greet() {
    const std::vector<std::uint32_t> all(greeting_.begin(), greeting_.end());
    for (const std::uint32_t number : all) {
        CoapPeer& peer = *peers_.at(number);
        if (!peer.inputs.empty()) continue;
        switch (peer.session->look()) {
            case CoapSession::Stage::Opening: break;
            case CoapSession::Stage::Open:
                greeting_.erase(number);
                if (peer.running) send(*peer.running);
                break;
            // A handshake that nobody answered ends without a word of libcoap.
            case CoapSession::Stage::Over: broken(peer, CoapListener::End::Secrecy); break;
        }
    }
}

void CoapExchanges::settle() {
    while (!touched_.empty()) {
        CoapPeer& peer = *touched_.back();
        touched_.pop_back();
        auto inputs = std::exchange(peer.inputs, {});
        const std::uint64_t session = peer.sessions;
        for (CoapPeer::Input& input : inputs) {
            if (peer.sessions != session) break;  // what the old one said is over
            handle(peer, input);
        }
    }
}

void CoapExchanges::handle(CoapPeer& peer, CoapPeer::Input& input) {
    switch (input.kind) {
        case CoapPeer::Input::Kind::Message: message(peer, input.token, std::move(input.message)); return;
        case CoapPeer::Input::Kind::Pong:
            if (peer.running && peer.running->kind == Kind::Ping) finish(*peer.running, CoapResponse{});
            return;
        case CoapPeer::Input::Kind::GaveUp:
            if (!peer.running || peer.running->mid != input.mid) return;
            if (peer.running->kind == Kind::Ping && input.why == CoapListener::End::Reset) {
                finish(*peer.running, CoapResponse{});
                return;
            }
            if (input.why == CoapListener::End::Reset) {
                fail(*peer.running, peer.session->failure(input.why));
                return;
            }
            broken(peer, input.why);
            return;
        case CoapPeer::Input::Kind::Closed: broken(peer, input.why); return;
    }
}

void CoapExchanges::broken(CoapPeer& peer, CoapListener::End why) {
    const bool greeting = greeting_.contains(peer.id.value());
    if (greeting && peer.url.isSecure() && why == CoapListener::End::Lost) why = CoapListener::End::Secrecy;
    const Error error = peer.session->failure(why);
    const bool again = greeting && why == CoapListener::End::Secrecy && !peer.session->isRefused() && peer.handshakes < mostHandshakes;
    drop(peer);
    if (!peer.running) return;
    if (again) {
        // Nothing of the request has left yet, so that it cannot be done twice.
        advance(peer);
        return;
    }
    fail(*peer.running, error);
    pump(peer);
}

void CoapExchanges::message(CoapPeer& peer, const Bytes& token, CoapResponse&& response) {
    if (CoapExchange* const running = peer.running; running && !running->stale) {
        const bool rest = running->kind == Kind::Observe && !running->restToken.empty();
        if (token == (rest ? running->restToken : running->token)) {
            answer(*running, std::move(response));
            return;
        }
    } else if (running && token == running->restToken) {
        running->stale = false;
        send(*running);
        return;
    }
    CoapExchange* observed = peer.running && peer.running->kind == Kind::Observe && peer.running->token == token ? peer.running : nullptr;
    for (CoapExchange* const one : peer.observing) {
        if (one->token == token) observed = one;
    }
    for (CoapExchange* const one : peer.waiting) {
        if (one->kind == Kind::Observe && one->token == token) observed = one;
    }
    if (observed && observed->call) notified(*observed, std::move(response));
}

void CoapExchanges::answer(CoapExchange& exchange, CoapResponse&& response) {
    const bool registration = exchange.kind == Kind::Observe && exchange.restToken.empty();
    if (exchange.kind == Kind::Farewell || (!exchange.call && exchange.kind != Kind::Observe)) {
        finish(exchange, std::move(response));
        return;
    }
    if (registration && response.observe && response.isSuccess()) {
        exchange.fresh.forget();
        exchange.fresh.take(*response.observe, std::chrono::steady_clock::now());
        exchange.maxAge = response.maxAge.value_or(60);
        exchange.observed = true;
    }
    step(exchange, exchange.blocks->take(std::move(response)));
}

void CoapExchanges::step(CoapExchange& exchange, CoapBlocks::Step step) {
    CoapPeer& peer = *exchange.peer;
    switch (step) {
        case CoapBlocks::Step::Again:
            if (!exchange.call && exchange.kind == Kind::Observe && exchange.observed) {
                leave(exchange);
            } else {
                send(exchange);
            }
            return;
        case CoapBlocks::Step::Ignore: return;
        case CoapBlocks::Step::Failed: finish(exchange, Unexpected(exchange.blocks->error())); return;
        case CoapBlocks::Step::Done: break;
    }
    CoapResponse response = std::move(exchange.blocks->response());
    if (exchange.kind != Kind::Observe) {
        finish(exchange, std::move(response));
        return;
    }
    const bool observed = response.isSuccess() && exchange.observed;
    if (!observed) {
        if (response.isSuccess() && exchange.call) {
            response.took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - exchange.sent);
            tell(exchange, std::move(response));
            finish(exchange,
                   Unexpected(coapError(Fault::Unsupported, TransportError::Refused, static_cast<std::int64_t>(CoapRefusal::NotObserved))));
        } else {
            finish(exchange, std::move(response));
        }
        return;
    }
    if (!exchange.call) {
        exchange.answered = true;
        leave(exchange);
        return;
    }
    response.took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - exchange.sent);
    tell(exchange, std::move(response));
    exchange.answered = true;
    peer.running = nullptr;
    idle(exchange);
    watchAge(exchange);
    pump(peer);
}

}  // namespace ami::hal
