#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "hal/coap/CoapEndpoint.h"

struct coap_context_t;
struct coap_session_t;
struct coap_pdu_t;

namespace ami::hal {

class CoapSession;

/// What libcoap says, while it says it: whoever is told keeps it and acts when libcoap is left again.
class CoapListener {
public:
    enum class End : std::uint8_t { Unanswered, Reset, PortClosed, Secrecy, Lost };

    virtual ~CoapListener() = default;
    /// False: nobody waits for this token, the peer gets a reset.
    virtual bool expects(BytesView token) = 0;
    virtual void received(BytesView token, CoapResponse&& message) = 0;
    /// One message of ours has no future. @p mid as from send().
    virtual void gaveUp(int mid, End why) = 0;
    virtual void pong() = 0;
    /// The session is of no more use.
    virtual void closed(End why) = 0;
};

/// A message to send; views live as long as the call.
struct CoapMessage {
    std::uint8_t code = 1;
    bool confirmable = true;
    BytesView token;
    std::vector<CoapOption> options;   ///< in any order
    BytesView payload;
};

/// The libcoap contexts of one endpoint behind one descriptor: one for plain CoAP and keys, and for as long as a session uses it one more for each set
/// of certificates, because libcoap keeps those in the context.
class CoapStack {
public:
    explicit CoapStack(const std::set<std::uint16_t>& know);
    ~CoapStack();
    CoapStack(const CoapStack&) = delete;
    CoapStack& operator=(const CoapStack&) = delete;

    int descriptor() const { return epoll_; }
    /// Does not wait. Arms libcoap's timer for what was sent before.
    void process();

    /// Looks the host up and begins a connection or a handshake. Errors: NoCredentials or NotSecure where address and @p security do not fit.
    Result<std::unique_ptr<CoapSession>> open(const CoapUrl& server, const CoapEndpoint::Security& security, const CoapTimers& timers, CoapListener& listener);

private:
    friend class CoapSession;
    struct Context;
    std::shared_ptr<Context> context(const CoapCertificates* certificates, const std::string& tlsName);

    std::set<std::uint16_t> know_;
    int epoll_ = -1;
    std::shared_ptr<Context> plain_;
    std::map<std::vector<std::string>, std::weak_ptr<Context>> contexts_;
};

/// One session of libcoap. Goes away with everything that it still has in its queues.
class CoapSession {
public:
    ~CoapSession();
    CoapSession(const CoapSession&) = delete;
    CoapSession& operator=(const CoapSession&) = delete;

    enum class Stage : std::uint8_t { Opening, Open, Over };
    Stage look();
    /// Octets of payload beside @p options.
    std::size_t room(const std::vector<CoapOption>& options) const;
    /// The message's id, or nothing when it cannot leave.
    std::optional<int> send(const CoapMessage& message);
    /// Empty confirmable message or, over TCP, a ping.
    std::optional<int> ping();
    void setTimers(const CoapTimers& timers);
    /// Why DTLS or TLS failed, when more than that is known.
    Error failure(CoapListener::End why) const;
    /// The handshake came to where a peer with another key falls silent.
    bool isWithoutProof() const { return withoutProof_; }
    /// What ended a handshake that libcoap gave up without a word.
    CoapListener::End quietEnd() const;
    /// A handshake that failed so fails again.
    bool isRefused() const { return refusal_.has_value(); }

private:
    friend class CoapStack;
    CoapSession(CoapListener& listener, std::string serverName, bool byKey);
    struct Calls;

    CoapListener& listener_;
    std::shared_ptr<CoapStack::Context> context_{};
    std::string serverName_;
    std::string chainFile_{}, crlFile_{};
    bool byKey_;
    bool reliable_ = false;
    bool peerIsProven_ = false;
    bool withoutProof_ = false;
    bool heard_ = false;              ///< a record of DTLS or TLS came from the peer
    Instant opened_ = std::chrono::steady_clock::now();
    coap_session_t* session_ = nullptr;
    std::optional<CoapRefusal> refusal_{};
};

}  // namespace ami::hal
