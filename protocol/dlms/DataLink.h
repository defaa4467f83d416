#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/base/RoundTrip.h"
#include "protocol/base/Time.h"
#include "protocol/dlms/Deviation.h"

namespace ami::dlms {

/// Negotiated or offered with SNRM/UA. @spec IEC 62056-46 6.4.4.4.3.2
struct HdlcParameters {
    std::uint16_t maxInfoTransmit = 128;  ///< octets of one information field, 32…2030
    std::uint16_t maxInfoReceive = 128;
    std::uint8_t windowTransmit = 1;      ///< I-frames before an acknowledgement, 1…7
    std::uint8_t windowReceive = 1;
    friend bool operator==(const HdlcParameters&, const HdlcParameters&) = default;
};

struct LinkConnected {
    std::uint16_t peer = 0;                    ///< the other side's upper address (HDLC) or wPort (wrapper)
    std::optional<HdlcParameters> parameters;  ///< HDLC only
};
struct ApduReceived { Bytes apdu; std::uint16_t peer = 0; };
/// The other side, or our own disconnect(), ended the connection in order.
struct LinkDisconnected {};
/// The connection is gone and every request with it.
struct LinkFailed { Error error; };
/// Something was repeated or dropped and mended; for counters and the trace, not for people.
struct LinkNoise { Error reason; };
/// The other side departs from the standard in a way that the link copes with. @p octets: where, shortened.
struct LinkDeviated { Deviation deviation; std::int64_t detail = 0; Bytes octets; };

using LinkEvent = std::variant<LinkConnected, ApduReceived, LinkDisconnected, LinkFailed, LinkNoise, LinkDeviated>;

/// What carries APDUs: HDLC or the wrapper, in the client's or the server's role. Sans-IO: octets in, octets out, time as an argument.
class DataLink {
public:
    virtual ~DataLink() = default;

    /// Client: starts the connection (SNRM; nothing to send with the wrapper) and ends in LinkConnected or LinkFailed. Server: Misuse.
    virtual Result<void> connect(Instant now) = 0;
    /// Starts an orderly end (DISC); ends in LinkDisconnected or LinkFailed. Harmless when not connected.
    virtual Result<void> disconnect(Instant now) = 0;
    /// One whole APDU, segmented as needed. The server answers with it too.
    virtual Result<void> send(BytesView apdu, Instant now) = 0;
    /// One APDU that nothing answers: no exchange begins with it, and none is disturbed. Where the link cannot do that: Unsupported.
    virtual Result<void> sendUnanswered(BytesView apdu, Instant now) {
        static_cast<void>(apdu);
        static_cast<void>(now);
        return Unexpected(Error{Fault::Unsupported, Layer::Xdlms, 0, 0});
    }
    /// Client: as send(), for what must not be done twice: where the link repeats a request that got no answer, it does not repeat this one, for
    /// it cannot know whether the request was lost or the answer. Ends in LinkFailed then.
    virtual Result<void> sendOnce(BytesView apdu, Instant now) { return send(apdu, now); }
    /// Client: asked for the APDU to repeat a request with, because the same octets are not taken twice under protection; nothing: the same.
    virtual void repeatWith(std::function<std::optional<Bytes>()> again) { static_cast<void>(again); }
    /// Client, datagrams: what asks once more for the answer that is awaited, for whoever says when to repeat in the link's place; empty: none is awaited.
    virtual Bytes repeated() { return {}; }
    /// Client: what came last was not the answer to send(); the link waits for it on, and repeats the request where it does that.
    virtual void awaitAgain(Instant now) { static_cast<void>(now); }
    /// Whether several APDUs may leave one after the other before an answer comes, and arrive so.
    virtual bool streams() const { return false; }
    /// Whether what was sent once may arrive twice.
    virtual bool mayRepeat() const { return false; }
    /// Client: how long the server was measured to take, where the link repeats what gets lost.
    virtual std::optional<RoundTrip> roundTrip() const { return std::nullopt; }
    /// Client: what was measured says that a connection with other limits would carry clearly more.
    virtual bool wantsReconnect() const { return false; }
    /// Client: ends the connection and what is exchanged in it, and makes a new one at once; ends in LinkConnected or LinkFailed. What
    /// was agreed above the link is gone with it.
    virtual Result<void> reconnect(Instant now) {
        static_cast<void>(now);
        return Unexpected(Error{Fault::Unsupported, Layer::Xdlms, 0, 0});
    }

    virtual void receive(BytesView bytes, Instant now) = 0;
    /// Octets to put on the line, empty when there are none. The caller writes them all, in order.
    virtual Bytes pollTransmit(Instant now) = 0;
    virtual std::optional<LinkEvent> pollEvent() = 0;
    virtual std::optional<Instant> nextDeadline() const = 0;
    virtual void handleDeadline(Instant now) = 0;
};

}  // namespace ami::dlms
