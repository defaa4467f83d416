#include "hal/coap/CoapEndpoint.h"

#include <arpa/inet.h>
#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "hal/coap/CoapPeers.h"
#include "hal/transport/Transport.h"

namespace ami::hal {

using Kind = CoapExchange::Kind;
using State = CoapExchange::State;
using std::chrono::milliseconds;

namespace {

constexpr std::uint16_t uriHost = 3, observeOption = 6, uriPath = 11, contentFormatOption = 12, uriQuery = 15, acceptOption = 17;
constexpr unsigned mostHandshakes = 3;
constexpr milliseconds farewellTime{10'000};

Error transportError(Fault fault, TransportError code, std::int64_t detail = 0) { return makeError(fault, Layer::Transport, code, detail); }

bool isLiteral(const std::string& host) {
    unsigned char address[16];
    return ::inet_pton(AF_INET, host.c_str(), address) == 1 || ::inet_pton(AF_INET6, host.substr(0, host.find('%')).c_str(), address) == 1;
}

/// Random octets in lots: a token costs no system call of its own.
class Dice {
public:
    void fill(std::uint8_t* to, std::size_t count) {
        if (at_ + count > pool_.size()) {
            RAND_bytes(pool_.data(), static_cast<int>(pool_.size()));
            at_ = 0;
        }
        std::memcpy(to, pool_.data() + at_, count);
        at_ += count;
    }
    Bytes token() {
        Bytes out(8);
        fill(out.data(), out.size());
        return out;
    }
    milliseconds between(milliseconds low, milliseconds high) {
        std::uint32_t number = 0;
        fill(reinterpret_cast<std::uint8_t*>(&number), sizeof number);
        return low + milliseconds(number % static_cast<std::uint32_t>(std::max<std::int64_t>((high - low).count(), 1)));
    }

private:
    std::array<std::uint8_t, 1024> pool_{};
    std::size_t at_ = pool_.size();
};

std::vector<CoapOption> optionsOf(const CoapPeer& peer, const CoapRequest& request) {
    std::vector<CoapOption> out;
    out.reserve(request.path.size() + request.query.size() + request.options.size() + 5);
    if (!isLiteral(peer.url.host)) out.push_back({uriHost, toBytes(peer.url.host)});
    for (const std::string& part : request.path) out.push_back({uriPath, toBytes(part)});
    if (request.contentFormat) out.push_back({contentFormatOption, coapUint(std::uint32_t{*request.contentFormat})});
    for (const std::string& part : request.query) out.push_back({uriQuery, toBytes(part)});
    if (request.accept) out.push_back({acceptOption, coapUint(std::uint32_t{*request.accept})});
    out.insert(out.end(), request.options.begin(), request.options.end());
    return out;
}

}  // namespace

bool CoapPeer::expects(BytesView token) {
    const auto same = [token](const Bytes& other) { return !other.empty() && std::equal(token.begin(), token.end(), other.begin(), other.end()); };
    if (running && (same(running->token) || same(running->restToken))) return true;
    const auto observes = [&same](const CoapExchange* one) { return one->kind == Kind::Observe && one->call && same(one->token); };
    return std::any_of(observing.begin(), observing.end(), observes) || std::any_of(waiting.begin(), waiting.end(), observes);
}

class CoapEndpoint::Impl {
public:
    explicit Impl(const std::set<std::uint16_t>& know) : stack_(know), calls_(std::make_shared<std::deque<Call>>()), alive_(std::make_shared<bool>(true)) {}
    ~Impl() {
        *alive_ = false;
        for (auto& [id, peer] : peers_) sayGoodbye(*peer);
        peers_.clear();
    }

    CoapPeerId add(CoapUrl server, Security security, CoapTimers timers) {
        auto peer = std::make_unique<CoapPeer>();
        peer->id = CoapPeerId(++lastPeer_);
        peer->url = std::move(server);
        peer->security = std::move(security);
        peer->timers = timers;
        peer->touched = &touched_;
        const CoapPeerId id = peer->id;
        peers_.emplace(id.value(), std::move(peer));
        return id;
    }
    void setTimers(CoapPeerId id, CoapTimers timers) {
        CoapPeer* const peer = find(id);
        if (!peer) return;
        peer->timers = timers;
        if (peer->session) peer->session->setTimers(timers);
    }
    void remove(CoapPeerId id) {
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
        peers_.erase(id.value());
    }

    CoapExchangeId begin(CoapPeerId id, Kind kind, CoapRequest request, Reply call) {
        const CoapExchangeId number(++lastExchange_);
        CoapPeer* const peer = find(id);
        if (!peer) {
            calls_->push_back({number, id, std::move(call), Unexpected(transportError(Fault::Misuse, TransportError::NotOpen))});
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
    void cancel(CoapExchangeId id) {
        forgetCalls(id);
        const auto found = exchanges_.find(id.value());
        if (found == exchanges_.end()) return;
        CoapExchange& exchange = *found->second;
        CoapPeer& peer = *exchange.peer;
        exchange.call = nullptr;
        if (exchange.kind == Kind::Observe && exchange.answered && peer.session && peer.session->established()) {
            leave(exchange);
            return;
        }
        if (exchange.state != State::Running) {
            erase(exchange);
        } else if (peer.url.way == CoapWay::Udp && peer.observing.empty() && exchange.kind != Kind::Observe) {
            peer.running = nullptr;
            erase(exchange);
            peer.session.reset();
            pump(peer);
        }
    }
    std::size_t pending(CoapPeerId id) const {
        const auto found = peers_.find(id.value());
        if (found == peers_.end()) return 0;
        const CoapPeer& peer = *found->second;
        const auto open = [](const CoapExchange* one) { return one->call != nullptr && !(one->kind == Kind::Observe && one->answered); };
        return static_cast<std::size_t>(std::count_if(peer.waiting.begin(), peer.waiting.end(), open)) + (peer.running && open(peer.running) ? 1 : 0);
    }

    int descriptor() const { return stack_.descriptor(); }
    std::optional<Instant> nextDeadline() const {
        if (!calls_->empty() || !touched_.empty() || dirty_) return Instant::min();
        if (timers_.empty()) return std::nullopt;
        return timers_.begin()->first;
    }

    void process() {
        if (busy_) return;
        busy_ = true;
        const auto alive = alive_;
        const auto calls = calls_;
        stack_.process();
        dirty_ = false;
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
        if (dirty_) {
            stack_.arm();
            dirty_ = false;
        }
        busy_ = false;
    }

private:
    struct Call { CoapExchangeId exchange; CoapPeerId peer; Reply call; Result<CoapResponse> result; };

    CoapPeer* find(CoapPeerId id) {
        const auto found = peers_.find(id.value());
        return found == peers_.end() ? nullptr : found->second.get();
    }
    void forgetCalls(CoapExchangeId id) {
        std::erase_if(*calls_, [id](const Call& call) { return call.exchange == id; });
    }
    void setTimer(CoapExchange& exchange, std::optional<Instant> at) {
        if (exchange.timer) timers_.erase({*exchange.timer, exchange.id.value()});
        exchange.timer = at;
        if (at) timers_.emplace(*at, exchange.id.value());
    }
    void erase(CoapExchange& exchange) {
        CoapPeer& peer = *exchange.peer;
        setTimer(exchange, std::nullopt);
        if (peer.running == &exchange) peer.running = nullptr;
        std::erase(peer.waiting, &exchange);
        std::erase(peer.observing, &exchange);
        exchanges_.erase(exchange.id.value());
    }
    void tell(CoapExchange& exchange, Result<CoapResponse> result) {
        if (exchange.call) calls_->push_back({exchange.id, exchange.peer->id, exchange.call, std::move(result)});
    }

    /// To the end of the line, with its whole time before it.
    void queue(CoapExchange& exchange) {
        exchange.state = State::Waiting;
        setTimer(exchange, std::chrono::steady_clock::now() + exchange.request.deadline);
        exchange.peer->waiting.push_back(&exchange);
        pump(*exchange.peer);
    }
    void pump(CoapPeer& peer) {
        while (!peer.running && !peer.waiting.empty()) {
            peer.running = peer.waiting.front();
            peer.waiting.pop_front();
            peer.running->state = State::Running;
            peer.handshakes = 0;
            if (peer.running->kind != Kind::Observe || peer.running->registering) peer.running->blocks.reset();
            advance(peer);
        }
    }
    /// Opens the session or sends what the running exchange has to send.
    void advance(CoapPeer& peer) {
        if (!peer.session) {
            auto opened = stack_.open(peer.url, peer.security, peer.timers, peer);
            dirty_ = true;
            if (!opened) {
                fail(*peer.running, opened.error());
                return;
            }
            peer.session = std::move(*opened);
            if (!peer.session->established()) {
                ++peer.handshakes;
                greeting_.insert(peer.id.value());
            }
        }
        if (peer.session->established()) send(*peer.running);
    }
    void send(CoapExchange& exchange) {
        CoapPeer& peer = *exchange.peer;
        dirty_ = true;
        if (exchange.sent == Instant{}) exchange.sent = std::chrono::steady_clock::now();
        std::optional<int> mid;
        if (exchange.kind == Kind::Ping) {
            mid = peer.session->ping();
        } else {
            CoapMessage message;
            message.options = optionsOf(peer, exchange.request);
            if (!exchange.blocks) exchange.blocks.emplace(exchange.request, peer.session->room(message.options));
            const bool first = exchange.blocks->isFirst();
            message.code = exchange.request.code;
            message.confirmable = exchange.request.confirmable;
            message.token = exchange.token;
            if (exchange.kind == Kind::Farewell) message.options.push_back({observeOption, {1}});
            if (exchange.kind == Kind::Observe && exchange.registering && first) {
                message.options.push_back({observeOption, {}});
                exchange.registered = std::chrono::steady_clock::now();
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
        const Error error = transportError(Fault::LinkLost, TransportError::System);
        drop(peer);
        if (peer.running == &exchange) fail(exchange, error);
    }

    /// The running exchange is over; its last word goes out.
    void finish(CoapExchange& exchange, Result<CoapResponse> result) {
        CoapPeer& peer = *exchange.peer;
        if (result) result->took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - exchange.sent);
        tell(exchange, std::move(result));
        erase(exchange);
        pump(peer);
    }
    /// The running or waiting exchange ends, or an observation tries again.
    void fail(CoapExchange& exchange, const Error& error) {
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

    /// The session is given up; observations have to be registered with the next one.
    void drop(CoapPeer& peer) {
        peer.session.reset();
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

    /// An observation at rest until a state comes or the timer says to register again.
    void idle(CoapExchange& exchange) {
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
    void watchAge(CoapExchange& exchange) {
        const milliseconds margin = exchange.peer->timers.observeMargin;
        exchange.lostUntil.reset();
        setTimer(exchange, std::chrono::steady_clock::now() + std::chrono::seconds(exchange.maxAge) + dice_.between(margin, 3 * margin));
    }
    /// Out of an observation that nobody wants any more.
    void leave(CoapExchange& exchange) {
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
    /// Best effort, with no time to wait for an answer.
    void sayGoodbye(CoapPeer& peer) {
        if (!peer.session || !peer.session->established()) return;
        for (const auto& [number, exchange] : exchanges_) {
            if (exchange->peer != &peer || exchange->kind != Kind::Observe || !exchange->answered) continue;
            CoapMessage message;
            message.code = exchange->request.code;
            message.confirmable = false;
            message.token = exchange->token;
            message.options = optionsOf(peer, exchange->request);
            message.options.push_back({observeOption, {1}});
            (void)peer.session->send(message);
        }
    }

    /// Connections and handshakes that may have come to an end.
    void greet() {
        for (auto it = greeting_.begin(); it != greeting_.end();) {
            CoapPeer& peer = *peers_.at(*it);
            if (!peer.session->established()) {
                ++it;
                continue;
            }
            it = greeting_.erase(it);
            if (peer.running) send(*peer.running);
        }
    }
    void settle() {
        while (!touched_.empty()) {
            CoapPeer& peer = *touched_.back();
            touched_.pop_back();
            auto inputs = std::exchange(peer.inputs, {});
            const CoapSession* const session = peer.session.get();
            for (CoapPeer::Input& input : inputs) {
                if (peer.session.get() != session) break;  // what the old one said is over
                handle(peer, input);
            }
        }
    }
    void handle(CoapPeer& peer, CoapPeer::Input& input) {
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
    void broken(CoapPeer& peer, CoapListener::End why) {
        const bool greeting = greeting_.contains(peer.id.value());
        if (greeting && peer.url.isSecure() && why == CoapListener::End::Lost) why = CoapListener::End::Secrecy;
        const Error error = peer.session->failure(why);
        const bool again = greeting && why == CoapListener::End::Secrecy && !peer.session->isRefused() && peer.handshakes < mostHandshakes;
        const unsigned handshakes = peer.handshakes;
        drop(peer);
        if (!peer.running) return;
        if (again) {
            // Nothing of the request has left yet, so that it cannot be done twice.
            peer.handshakes = handshakes;
            advance(peer);
            return;
        }
        fail(*peer.running, error);
        pump(peer);
    }

    void message(CoapPeer& peer, const Bytes& token, CoapResponse&& response) {
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
    void answer(CoapExchange& exchange, CoapResponse&& response) {
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
    void step(CoapExchange& exchange, CoapBlocks::Step step) {
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
            case CoapBlocks::Step::Failed:
                finish(exchange, Unexpected(exchange.blocks->error()));
                return;
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
                finish(exchange, Unexpected(transportError(Fault::Unsupported, TransportError::Refused, static_cast<std::int64_t>(CoapRefusal::NotObserved))));
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
    void notified(CoapExchange& exchange, CoapResponse&& response) {
        CoapPeer& peer = *exchange.peer;
        const Instant now = std::chrono::steady_clock::now();
        if (!response.isSuccess() || !response.observe) {
            // The observation has ended at the peer.
            if (response.isSuccess()) {
                tell(exchange, std::move(response));
                tell(exchange, Unexpected(transportError(Fault::Unsupported, TransportError::Refused, static_cast<std::int64_t>(CoapRefusal::NotObserved))));
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

    void expire(Instant now) {
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
            const bool queued = exchange.request.confirmable || !peer.session || !peer.session->established();
            if (queued) drop(peer);
            tell(exchange, Unexpected(silent));
            erase(exchange);
            pump(peer);
        }
    }
    static Error silence(const CoapExchange& exchange) {
        const CoapPeer& peer = *exchange.peer;
        const bool key = exchange.state == State::Running && peer.session && !peer.session->established() && peer.session->waitsForProof();
        return transportError(Fault::TimedOut, TransportError::TimedOut, key ? static_cast<std::int64_t>(CoapRefusal::KeyUnanswered) : 0);
    }
    void registerAgain(CoapExchange& exchange, Instant now) {
        CoapPeer& peer = *exchange.peer;
        std::erase(peer.observing, &exchange);
        exchange.registering = true;
        exchange.observed = false;
        const auto until = exchange.lostUntil;
        if (until && now >= *until) {
            tell(exchange, Unexpected(transportError(Fault::TimedOut, TransportError::TimedOut)));
            erase(exchange);
            return;
        }
        exchange.state = State::Waiting;
        setTimer(exchange, until.value_or(now + exchange.request.deadline));
        peer.waiting.push_back(&exchange);
        pump(peer);
    }

    std::unordered_map<std::uint32_t, std::unique_ptr<CoapPeer>> peers_;
    std::unordered_map<std::uint64_t, std::unique_ptr<CoapExchange>> exchanges_;
    std::set<std::pair<Instant, std::uint64_t>> timers_;
    std::set<std::uint32_t> greeting_;   ///< peers whose session is not up yet
    std::vector<CoapPeer*> touched_;     ///< peers that libcoap said something about
    CoapStack stack_;
    std::shared_ptr<std::deque<Call>> calls_;
    std::shared_ptr<bool> alive_;
    Dice dice_;
    std::uint32_t lastPeer_ = 0;
    std::uint64_t lastExchange_ = 0;
    bool busy_ = false;
    bool dirty_ = false;                 ///< something was sent since libcoap armed its timer
};

CoapEndpoint::CoapEndpoint(std::set<std::uint16_t> know) : impl_(std::make_unique<Impl>(know)) {}
CoapEndpoint::~CoapEndpoint() = default;

CoapPeerId CoapEndpoint::add(CoapUrl server, Security security, CoapTimers timers) { return impl_->add(std::move(server), std::move(security), timers); }
void CoapEndpoint::setTimers(CoapPeerId peer, CoapTimers timers) { impl_->setTimers(peer, timers); }
void CoapEndpoint::remove(CoapPeerId peer) { impl_->remove(peer); }
CoapExchangeId CoapEndpoint::request(CoapPeerId peer, CoapRequest request, Reply reply) {
    return impl_->begin(peer, Kind::Request, std::move(request), std::move(reply));
}
CoapExchangeId CoapEndpoint::observe(CoapPeerId peer, CoapRequest request, Notify notify) {
    return impl_->begin(peer, Kind::Observe, std::move(request), std::move(notify));
}
CoapExchangeId CoapEndpoint::ping(CoapPeerId peer, std::chrono::milliseconds deadline, Reply reply) {
    CoapRequest request;
    request.deadline = deadline;
    return impl_->begin(peer, Kind::Ping, std::move(request), std::move(reply));
}
void CoapEndpoint::cancel(CoapExchangeId exchange) { impl_->cancel(exchange); }
std::size_t CoapEndpoint::pending(CoapPeerId peer) const { return impl_->pending(peer); }
int CoapEndpoint::descriptor() const { return impl_->descriptor(); }
std::optional<Instant> CoapEndpoint::nextDeadline() const { return impl_->nextDeadline(); }
void CoapEndpoint::process() { impl_->process(); }

}  // namespace ami::hal
