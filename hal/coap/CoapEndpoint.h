#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <variant>

#include "hal/coap/CoapValues.h"
#include "protocol/base/StrongType.h"
#include "protocol/base/Time.h"

namespace ami::hal {

using CoapPeerId = StrongType<std::uint32_t, struct CoapPeerTag>;
using CoapExchangeId = StrongType<std::uint64_t, struct CoapExchangeTag>;

/// One libcoap context: the sessions with any number of servers behind one descriptor. Without an event loop: whoever owns it waits for
/// descriptor() to be readable or nextDeadline() to come and calls process(). Used on one thread.
///
/// Each peer has one exchange under way (NSTART 1), others wait in line; peers do not wait for one another. A session that failed is made anew by
/// its next request. Every exchange ends by its own deadline, whatever libcoap thinks of it. @spec RFC 7252, 7641, 7959, 8323
class CoapEndpoint {
public:
    /// Errors: TransportError (Layer::Transport): TimedOut when nobody answered, Refused when the port is closed, the peer reset or DTLS failed
    /// (detail: CoapRefusal), Unreachable when the name is not found or there is no route, Unplugged when the connection went away before the answer,
    /// NotFound and NoPermission for certificate files, System otherwise. An answer with an error code of CoAP is no error.
    using Reply = std::function<void(Result<CoapResponse>)>;
    /// Each state of an observed resource, in order; older ones that arrive late are dropped (RFC 7641 3.4). An error or a response without
    /// success ends the observation and is the last call. A resource that cannot be observed is told once, then Unsupported
    /// (Refused with CoapRefusal::NotObserved).
    using Notify = std::function<void(Result<CoapResponse>)>;

    using Security = std::variant<std::monostate, CoapPsk, CoapCertificates>;

    /// @p know: critical options that an answer may carry; libcoap drops an answer with others without a word, and the deadline ends the exchange. Six
    /// numbers up to 255 at most.
    explicit CoapEndpoint(std::set<std::uint16_t> know = {});
    ~CoapEndpoint();
    CoapEndpoint(const CoapEndpoint&) = delete;
    CoapEndpoint& operator=(const CoapEndpoint&) = delete;

    /// Nothing is sent yet; a host that is a name is looked up by the first request (blocking: give a number where that matters).
    CoapPeerId add(CoapUrl server, Security security = {}, CoapTimers timers = {});
    void setTimers(CoapPeerId peer, CoapTimers timers);
    /// Its exchanges end without a reply.
    void remove(CoapPeerId peer);

    /// @p reply is called once, from process(), never from inside request().
    CoapExchangeId request(CoapPeerId peer, CoapRequest request, Reply reply);
    /// GET with Observe. Registered again when Max-Age (60 s without one) has passed without a notification, and after a session was lost.
    CoapExchangeId observe(CoapPeerId peer, CoapRequest request, Notify notify);
    /// Empty confirmable message, answered by a reset (RFC 7252 4.3); over TCP the ping of RFC 8323. The response has only took. On
    /// plain UDP each has a session of its own, and so a port, unless something is observed.
    CoapExchangeId ping(CoapPeerId peer, std::chrono::milliseconds deadline, Reply reply);
    /// Asks once more for an answer that is awaited, with @p payload in place of what it had, under the same token: an answer to either counts. The
    /// deadline begins anew. For whoever says by himself when to repeat: it goes as a message that is not confirmable, whatever the first one was, whose
    /// own repetitions are a matter of CoapTimers. False: it is over or is not the one under way.
    bool repeat(CoapExchangeId exchange, Bytes payload, std::chrono::milliseconds deadline);
    /// No further call for it. An observation is deregistered. What has not left yet, because of a handshake, never does. The answer to a request that
    /// has left is still waited for before the next one goes, unless nothing is lost by forgetting the session.
    void cancel(CoapExchangeId exchange);
    /// As cancel() for a request, but the next one goes at once and the session stays, with what libcoap may keep of this one.
    void abandon(CoapExchangeId exchange);
    /// When the message left that is confirmed, and repeated until then: nothing while it waits in line or for a handshake, over TCP, and where an
    /// exchange has several messages.
    std::optional<Instant> sentAt(CoapExchangeId exchange) const;
    /// Requests, pings and registrations without an answer so far.
    std::size_t pending(CoapPeerId peer) const;

    int descriptor() const;
    std::optional<Instant> nextDeadline() const;
    /// Takes what has come, ends what is late, calls back.
    void process();

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ami::hal
