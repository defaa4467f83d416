#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

#include "hal/coap/CoapBlocks.h"
#include "hal/coap/CoapEndpoint.h"
#include "hal/coap/CoapFreshness.h"
#include "hal/coap/CoapStack.h"

namespace ami::hal {

struct CoapPeer;

/// One exchange of a CoapEndpoint, from the call until its last answer.
struct CoapExchange {
    enum class Kind : std::uint8_t { Request, Ping, Observe, Farewell };
    enum class State : std::uint8_t { Waiting, Running, Observing };

    CoapExchangeId id;
    Kind kind = Kind::Request;
    State state = State::Waiting;
    CoapPeer* peer = nullptr;
    CoapRequest request;
    std::function<void(Result<CoapResponse>)> call;   ///< empty: cancelled
    std::optional<CoapBlocks> blocks{};
    Bytes token{};                       ///< of the whole exchange; of the registration where it observes
    Bytes restToken{};                   ///< of further blocks of an observed state
    int mid = -1;
    Instant sent{};
    std::optional<Instant> timer{};      ///< as it stands in the endpoint's list
    bool answered = false;               ///< an observation: a state has come at least once
    bool registering = true;             ///< false while only the rest of a state is fetched
    bool stale = false;                  ///< a newer state came: what is under way is of no use
    bool observed = false;               ///< the peer has taken the registration
    std::optional<Instant> lostUntil{};  ///< since the session was lost: try to register until then
    std::uint32_t maxAge = 60;
    CoapFreshness fresh{};
    Instant registered{};
};

/// One server: its session, the line before it, and what libcoap said since the last look.
struct CoapPeer final : CoapListener {
    struct Input { enum class Kind : std::uint8_t { Message, GaveUp, Pong, Closed } kind; Bytes token; CoapResponse message; int mid; End why; };

    CoapPeerId id;
    CoapUrl url;
    CoapEndpoint::Security security;
    CoapTimers timers;
    std::unique_ptr<CoapSession> session;
    std::deque<CoapExchange*> waiting;
    CoapExchange* running = nullptr;
    std::vector<CoapExchange*> observing;
    std::vector<Input> inputs;
    std::uint64_t sessions = 0;          ///< given up so far
    unsigned handshakes = 0;             ///< for the running exchange
    std::vector<CoapPeer*>* touched = nullptr;

    bool expects(BytesView token) override;
    void received(BytesView token, CoapResponse&& message) override { add({Input::Kind::Message, Bytes(token.begin(), token.end()), std::move(message), 0, {}}); }
    void gaveUp(int mid, End why) override { add({Input::Kind::GaveUp, {}, {}, mid, why}); }
    void pong() override { add({Input::Kind::Pong, {}, {}, 0, {}}); }
    void closed(End why) override { add({Input::Kind::Closed, {}, {}, 0, why}); }

private:
    void add(Input&& input) {
        if (inputs.empty()) touched->push_back(this);
        inputs.push_back(std::move(input));
    }
};

}  // namespace ami::hal
