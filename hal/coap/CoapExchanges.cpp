#include "hal/coap/CoapExchanges.h"

#include <algorithm>

#include "hal/transport/Transport.h"

namespace ami::hal {

using Kind = CoapExchange::Kind;
using State = CoapExchange::State;
using std::chrono::milliseconds;

namespace {

/// A peer that says Max-Age 0 must not be asked without a pause.
CoapTimers sensible(CoapTimers timers) {
    timers.observeMargin = std::clamp<milliseconds>(timers.observeMargin, milliseconds(100), std::chrono::hours(24));
    return timers;
}

}  // namespace

CoapExchanges::~CoapExchanges() {
    *alive_ = false;
    for (auto& [id, peer] : peers_) sayGoodbye(*peer);
    peers_.clear();
}

CoapPeerId CoapExchanges::add(CoapUrl server, CoapEndpoint::Security security, CoapTimers timers) {
    auto peer = std::make_unique<CoapPeer>();
    peer->id = CoapPeerId(++lastPeer_);
    peer->url = std::move(server);
    peer->security = std::move(security);
    peer->timers = sensible(timers);
    peer->touched = &touched_;
    const CoapPeerId id = peer->id;
    peers_.emplace(id.value(), std::move(peer));
    return id;
}

void CoapExchanges::setTimers(CoapPeerId id, CoapTimers timers) {
    CoapPeer* const peer = find(id);
    if (!peer) return;
    peer->timers = sensible(timers);
    if (peer->session) peer->session->setTimers(timers);
}

void CoapExchanges::remove(CoapPeerId id) {
    CoapPeer* const peer = find(id);
    if (!peer) return;
    sayGoodbye(*peer);
    std::vector<CoapExchangeId> theirs;
    for (const auto& [number, exchange] : exchanges_) {
        if (exchange->peer == peer) theirs.push_back(exchange->id);
    }
    for (const CoapExchangeId exchange : theirs) {
        forgetCalls(exchange);
        erase(*exchanges_.at(exchange.value()));
    }
    std::erase_if(*calls_, [id](const Call& call) { return call.peer == id; });
    std::erase(touched_, peer);
    greeting_.erase(id.value());
    peers_.erase(id.value());
}

CoapExchangeId CoapExchanges::begin(CoapPeerId id, Kind kind, CoapRequest request, CoapEndpoint::Reply call) {
    const CoapExchangeId number(++lastExchange_);
    CoapPeer* const peer = find(id);
    if (!peer) {
        calls_->push_back({number, id, std::move(call), Unexpected(coapError(Fault::Misuse, TransportError::NotOpen))});
        return number;
    }
    auto made = std::make_unique<CoapExchange>();
    CoapExchange& exchange = *made;
    exchange.id = number;
    exchange.kind = kind;
    exchange.peer = peer;
    exchange.request = std::move(request);
    exchange.call = std::move(call);
    exchange.token = dice_.token();
    exchanges_.emplace(number.value(), std::move(made));
    queue(exchange);
    return number;
}

bool CoapExchanges::repeat(CoapExchangeId id, Bytes payload, milliseconds deadline) {
    const auto found = exchanges_.find(id.value());
    if (found == exchanges_.end()) return false;
    CoapExchange& exchange = *found->second;
    if (exchange.kind != Kind::Request || exchange.state != State::Running || !exchange.call) return false;
    exchange.request.confirmable = false;
    exchange.request.payload = std::move(payload);
    exchange.request.deadline = std::min<milliseconds>(deadline, std::chrono::hours(24 * 366));
    // An answer to a later block of the try before must not be taken for one to this.
    if (exchange.blocks && !exchange.blocks->isFirst()) exchange.token = dice_.token();
    exchange.blocks.reset();
    setTimer(exchange, std::chrono::steady_clock::now() + exchange.request.deadline);
    // Else it goes when the session is open.
    if (isOpen(*exchange.peer)) send(exchange);
    return true;
}

void CoapExchanges::abandon(CoapExchangeId id) {
    forgetCalls(id);
    const auto found = exchanges_.find(id.value());
    if (found == exchanges_.end() || found->second->kind != Kind::Request) return;
    CoapPeer& peer = *found->second->peer;
    erase(*found->second);
    pump(peer);
}

void CoapExchanges::cancel(CoapExchangeId id) {
    forgetCalls(id);
    const auto found = exchanges_.find(id.value());
    if (found == exchanges_.end()) return;
    CoapExchange& exchange = *found->second;
    CoapPeer& peer = *exchange.peer;
    exchange.call = nullptr;
    if (exchange.kind == Kind::Observe && exchange.answered && isOpen(peer)) {
        leave(exchange);
        return;
    }
    if (exchange.state != State::Running) {
        erase(exchange);
    } else if (exchange.sent == Instant{}) {
        // The handshake goes on for those who wait; nobody else's time goes into it.
        erase(exchange);
        if (peer.waiting.empty() && peer.observing.empty()) drop(peer);
        else pump(peer);
    } else if (peer.url.way == CoapWay::Udp && peer.observing.empty() && exchange.kind != Kind::Observe) {
        peer.running = nullptr;
        erase(exchange);
        peer.session.reset();
        pump(peer);
    }
}

std::size_t CoapExchanges::pending(CoapPeerId id) const {
    const auto found = peers_.find(id.value());
    if (found == peers_.end()) return 0;
    const CoapPeer& peer = *found->second;
    const auto open = [](const CoapExchange* one) { return one->call != nullptr && !(one->kind == Kind::Observe && one->answered); };
    return static_cast<std::size_t>(std::count_if(peer.waiting.begin(), peer.waiting.end(), open)) +
           (peer.running && open(peer.running) ? 1 : 0);
}

std::optional<Instant> CoapExchanges::nextDeadline() const {
    if (!calls_->empty() || !touched_.empty()) return Instant{};
    if (timers_.empty()) return armBy_;
    return armBy_ ? std::min(*armBy_, timers_.begin()->first) : timers_.begin()->first;
}

void CoapExchanges::process() {
    if (busy_) return;
    busy_ = true;
    const auto alive = alive_;
    const auto calls = calls_;
    armBy_.reset();
    stack_.process();
    greet();
    settle();
    expire(std::chrono::steady_clock::now());
    // What the calls do may add calls; those come with the next process(), so that nobody is held here.
    for (std::size_t left = calls->size(); left > 0 && !calls->empty(); --left) {
        Call call = std::move(calls->front());
        calls->pop_front();
        if (call.call) call.call(std::move(call.result));
        if (!*alive) return;
    }
    busy_ = false;
}

CoapPeer* CoapExchanges::find(CoapPeerId id) {
    const auto found = peers_.find(id.value());
    return found == peers_.end() ? nullptr : found->second.get();
}

void CoapExchanges::forgetCalls(CoapExchangeId id) {
    std::erase_if(*calls_, [id](const Call& call) { return call.exchange == id; });
}

void CoapExchanges::setTimer(CoapExchange& exchange, std::optional<Instant> at) {
    if (exchange.timer) timers_.erase({*exchange.timer, exchange.id.value()});
    exchange.timer = at;
    if (at) timers_.emplace(*at, exchange.id.value());
}

void CoapExchanges::erase(CoapExchange& exchange) {
    CoapPeer& peer = *exchange.peer;
    setTimer(exchange, std::nullopt);
    if (peer.running == &exchange) peer.running = nullptr;
    std::erase(peer.waiting, &exchange);
    std::erase(peer.observing, &exchange);
    exchanges_.erase(exchange.id.value());
}

void CoapExchanges::tell(CoapExchange& exchange, Result<CoapResponse> result) {
    if (exchange.call) calls_->push_back({exchange.id, exchange.peer->id, exchange.call, std::move(result)});
}

void CoapExchanges::owe(Instant now) {
    if (!armBy_) armBy_ = now + milliseconds(900);
}

void CoapExchanges::queue(CoapExchange& exchange) {
    exchange.state = State::Waiting;
    exchange.request.deadline = std::min<milliseconds>(exchange.request.deadline, std::chrono::hours(24 * 366));
    setTimer(exchange, std::chrono::steady_clock::now() + exchange.request.deadline);
    exchange.peer->waiting.push_back(&exchange);
    pump(*exchange.peer);
}

void CoapExchanges::pump(CoapPeer& peer) {
    while (!peer.running && !peer.waiting.empty()) {
        peer.running = peer.waiting.front();
        peer.waiting.pop_front();
        peer.running->state = State::Running;
        peer.handshakes = 0;
        if (peer.running->kind != Kind::Observe || peer.running->registering) peer.running->blocks.reset();
        // Some servers reset one session once a second at most; from a port of its own each empty message is the first.
        if (peer.running->kind == Kind::Ping && peer.url.way == CoapWay::Udp && peer.observing.empty()) peer.session.reset();
        advance(peer);
    }
}

void CoapExchanges::advance(CoapPeer& peer) {
    // DTLS that an ICMP error ended while nobody used it.
    if (peer.session && peer.session->look() == CoapSession::Stage::Over) drop(peer);
    if (!peer.session) {
        auto opened = stack_.open(peer.url, peer.security, peer.timers, peer);
        owe(std::chrono::steady_clock::now());
        if (!opened) {
            fail(*peer.running, opened.error());
            return;
        }
        peer.session = std::move(*opened);
        if (peer.session->look() != CoapSession::Stage::Open) {
            ++peer.handshakes;
            greeting_.insert(peer.id.value());
        }
    }
    if (peer.session->look() == CoapSession::Stage::Open) send(*peer.running);
}

void CoapExchanges::send(CoapExchange& exchange) {
    CoapPeer& peer = *exchange.peer;
    const Instant now = std::chrono::steady_clock::now();
    owe(now);
    if (exchange.sent == Instant{}) exchange.sent = now;
    std::optional<int> mid;
    if (exchange.kind == Kind::Ping) {
        mid = peer.session->ping();
    } else {
        CoapMessage message;
        message.options = coapOptions(peer.url.host, exchange.request);
        if (!exchange.blocks) exchange.blocks.emplace(exchange.request, peer.session->room(message.options));
        const bool first = exchange.blocks->isFirst();
        message.code = exchange.request.code;
        message.confirmable = exchange.request.confirmable;
        message.token = exchange.token;
        if (exchange.kind == Kind::Farewell) message.options.push_back({coapObserve, {1}});
        if (exchange.kind == Kind::Observe && exchange.registering && first) {
            message.options.push_back({coapObserve, {}});
            exchange.registered = now;
        } else if (exchange.kind == Kind::Observe) {
            if (exchange.restToken.empty()) exchange.restToken = dice_.token();
            message.token = exchange.restToken;
        }
        for (CoapOption& option : exchange.blocks->options()) message.options.push_back(std::move(option));
        message.payload = exchange.blocks->payload();
        mid = peer.session->send(message);
    }
    if (mid) {
        exchange.mid = *mid;
        return;
    }
    const Error error = coapError(Fault::LinkLost, TransportError::System);
    drop(peer);
    if (peer.running == &exchange) fail(exchange, error);
}

void CoapExchanges::finish(CoapExchange& exchange, Result<CoapResponse> result) {
    CoapPeer& peer = *exchange.peer;
    if (result) result->took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - exchange.sent);
    tell(exchange, std::move(result));
    erase(exchange);
    pump(peer);
}

void CoapExchanges::fail(CoapExchange& exchange, const Error& error) {
    CoapPeer& peer = *exchange.peer;
    const Instant now = std::chrono::steady_clock::now();
    if (exchange.kind == Kind::Observe && exchange.answered && exchange.call && exchange.timer && now < *exchange.timer) {
        // It was registered once: the peer may be on its way back.
        const Instant end = *exchange.timer;
        if (peer.running == &exchange) peer.running = nullptr;
        std::erase(peer.waiting, &exchange);
        idle(exchange);
        setTimer(exchange, std::min(end, now + peer.timers.observeMargin));
        exchange.lostUntil = end;
        pump(peer);
        return;
    }
    finish(exchange, Unexpected(error));
}

void CoapExchanges::drop(CoapPeer& peer) {
    peer.session.reset();
    ++peer.sessions;
    peer.inputs.clear();
    std::erase(touched_, &peer);
    greeting_.erase(peer.id.value());
    const Instant now = std::chrono::steady_clock::now();
    const auto observing = peer.observing;
    for (CoapExchange* const exchange : observing) {
        if (exchange->lostUntil) continue;
        exchange->lostUntil = now + exchange->request.deadline;
        setTimer(*exchange, std::max(now, exchange->registered + peer.timers.observeMargin));
    }
}

void CoapExchanges::expire(Instant now) {
    while (!timers_.empty() && timers_.begin()->first <= now) {
        CoapExchange& exchange = *exchanges_.at(timers_.begin()->second);
        CoapPeer& peer = *exchange.peer;
        if (exchange.state == State::Observing) {
            registerAgain(exchange, now);
            continue;
        }
        const Error silent = silence(exchange);
        if (exchange.state == State::Waiting) {
            tell(exchange, Unexpected(silent));
            erase(exchange);
            continue;
        }
        // Whatever of it stands in libcoap's queues goes with the session.
        const bool queued = exchange.request.confirmable || !isOpen(peer);
        if (queued) drop(peer);
        tell(exchange, Unexpected(silent));
        erase(exchange);
        pump(peer);
    }
}

Error CoapExchanges::silence(const CoapExchange& exchange) {
    const CoapPeer& peer = *exchange.peer;
    const bool key = exchange.state == State::Running && peer.session && !isOpen(peer) && peer.session->isWithoutProof();
    return coapError(Fault::TimedOut, TransportError::TimedOut, key ? static_cast<std::int64_t>(CoapRefusal::KeyUnanswered) : 0);
}

}  // namespace ami::hal
