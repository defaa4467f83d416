#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

#include "hal/coap/CoapMessages.h"
#include "hal/coap/CoapPeers.h"

namespace ami::hal {

/// What stands behind CoapEndpoint: the lines before the peers, their sessions, deadlines and observations. libcoap is entered in process() and
/// only noted down meanwhile; callers are called when everything is in order again, so that they may do anything.
class CoapExchanges {
public:
    explicit CoapExchanges(const std::set<std::uint16_t>& know)
        : stack_(know), calls_(std::make_shared<std::deque<Call>>()), alive_(std::make_shared<bool>(true)) {}
    ~CoapExchanges();
    CoapExchanges(const CoapExchanges&) = delete;
    CoapExchanges& operator=(const CoapExchanges&) = delete;

    CoapPeerId add(CoapUrl server, CoapEndpoint::Security security, CoapTimers timers);
    void setTimers(CoapPeerId id, CoapTimers timers);
    void remove(CoapPeerId id);

    CoapExchangeId begin(CoapPeerId id, CoapExchange::Kind kind, CoapRequest request, CoapEndpoint::Reply call);
    bool repeat(CoapExchangeId id, Bytes payload, std::chrono::milliseconds deadline);
    void abandon(CoapExchangeId id);
    void cancel(CoapExchangeId id);
    std::size_t pending(CoapPeerId id) const;
    std::optional<Instant> sentAt(CoapExchangeId id) const;

    int descriptor() const { return stack_.descriptor(); }
    std::optional<Instant> nextDeadline() const;

    void process();

private:
    struct Call { CoapExchangeId exchange; CoapPeerId peer; CoapEndpoint::Reply call; Result<CoapResponse> result; };

    static bool isOpen(const CoapPeer& peer) { return peer.session && peer.session->look() == CoapSession::Stage::Open; }
    CoapPeer* find(CoapPeerId id);
    void forgetCalls(CoapExchangeId id);
    void setTimer(CoapExchange& exchange, std::optional<Instant> at);
    void erase(CoapExchange& exchange);
    void tell(CoapExchange& exchange, Result<CoapResponse> result);

    /// libcoap arms its timer for what was sent when it is entered again, and waits at least a second before it sends anything twice.
    void owe(Instant now);

    /// To the end of the line, with its whole time before it.
    void queue(CoapExchange& exchange);
    void pump(CoapPeer& peer);
    /// Opens the session or sends what the running exchange has to send.
    void advance(CoapPeer& peer);
    void send(CoapExchange& exchange);

    /// The running exchange is over; its last word goes out.
    void finish(CoapExchange& exchange, Result<CoapResponse> result);
    /// The running or waiting exchange ends, or an observation tries again.
    void fail(CoapExchange& exchange, const Error& error);

    /// The session is given up; observations have to be registered with the next one.
    void drop(CoapPeer& peer);

    /// An observation at rest until a state comes or the timer says to register again.
    void idle(CoapExchange& exchange);
    void watchAge(CoapExchange& exchange);
    /// Out of an observation that nobody wants any more.
    void leave(CoapExchange& exchange);
    /// Best effort, with no time to wait for an answer.
    void sayGoodbye(CoapPeer& peer);

    /// Connections and handshakes that may have come to an end.
    void greet();
    void settle();
    void handle(CoapPeer& peer, CoapPeer::Input& input);
    void broken(CoapPeer& peer, CoapListener::End why);

    void message(CoapPeer& peer, const Bytes& token, CoapResponse&& response);
    void answer(CoapExchange& exchange, CoapResponse&& response);
    void step(CoapExchange& exchange, CoapBlocks::Step step);
    void notified(CoapExchange& exchange, CoapResponse&& response);

    void expire(Instant now);
    static Error silence(const CoapExchange& exchange);
    void registerAgain(CoapExchange& exchange, Instant now);

    std::unordered_map<std::uint32_t, std::unique_ptr<CoapPeer>> peers_;
    std::unordered_map<std::uint64_t, std::unique_ptr<CoapExchange>> exchanges_;
    std::set<std::pair<Instant, std::uint64_t>> timers_;
    std::set<std::uint32_t> greeting_;   ///< peers whose session is not up yet
    std::vector<CoapPeer*> touched_;     ///< peers that libcoap said something about
    CoapStack stack_;
    std::shared_ptr<std::deque<Call>> calls_;
    std::shared_ptr<bool> alive_;
    CoapDice dice_;
    std::uint32_t lastPeer_ = 0;
    std::uint64_t lastExchange_ = 0;
    bool busy_ = false;
    std::optional<Instant> armBy_{};     ///< something was sent since libcoap armed its timer
};

}  // namespace ami::hal
