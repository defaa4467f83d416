#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "app/link/LinkCredentials.h"
#include "app/link/LinkSecurity.h"
#include "app/link/MeterAddress.h"
#include "app/link/Quirks.h"
#include "hal/transport/Transports.h"
#include "protocol/crypto/SecureBytes.h"
#include "protocol/dlms/ClientSession.h"
#include "protocol/iec62056_21/SignOn.h"

namespace ami::app {

enum class LinkError : std::uint16_t {
    NotConnected = 1,
    UnsupportedScheme,   ///< detail: Scheme
    WriteNotVerified,    ///< read-back differs from what was written; detail: DataAccessResult when it was refused
    Cancelled,           ///< Fault::Cancelled: the token was set
    NoProgress,          ///< nothing is on the way and nothing came for half a minute
    BadRecording,        ///< replay: the file does not name the address that it was recorded from
    WrongAnswer,         ///< the session ended a request with another kind of answer
    ProtectedRecording,  ///< replay: the association was protected; its challenges and counters come only once
    SuiteMismatch,       ///< the address asks for another security suite than the keys are for; detail: that of the keys
    NoKeys,              ///< the address asks for security that needs keys, and there are none
    KeysRefused,         ///< the meter rejected a keyed association as authentication failure; detail as AcseError::Rejected
    OutcomeUnknown,      ///< a write or an action got no answer: it is not known whether it was done; detail: code of what ended the wait
    NoDtlsKeys,          ///< coaps:// and the keys have neither a pre-shared key nor an authority
};

enum class LinkPhase : std::uint8_t { Closed, Opening, SigningOn, Connecting, Associating, Ready, Reading, Releasing, Lost };

struct LinkCounters {
    std::uint64_t octetsIn = 0;
    std::uint64_t octetsOut = 0;
    std::uint64_t valueOctets = 0;  ///< of octetsIn, those of values that were read as streams, as profiles are
    std::uint64_t errors = 0;    ///< bad frames, repeats, time-outs that were mended
    std::uint64_t reconnects = 0;  ///< new connections with other frame limits, as the line asked for
    std::uint64_t repeats = 0;     ///< requests that were sent again because no answer came (UDP)
    /// Smoothed round trip, its deviation and the wait that follows from them; datagrams and CoAP, nothing before one was measured.
    struct Pace { std::chrono::microseconds mean{0}, deviation{0}, wait{0}; };
    std::optional<Pace> pace{};
};

/// Given to every blocking call: cancel from any thread; the call returns Fault::Cancelled within 200 ms.
class CancelToken {
public:
    void cancel() {
        cancelled_.store(true);
        const std::lock_guard guard(mutex_);
        if (wake_) wake_();
    }
    void reset() { cancelled_.store(false); }
    bool isCancelled() const { return cancelled_.load(); }

    /// Called on cancel(), on the canceller's thread; the open link registers what ends its wait. Empty: nobody waits.
    void onCancel(std::function<void()> wake) {
        const std::lock_guard guard(mutex_);
        wake_ = std::move(wake);
    }

private:
    std::atomic<bool> cancelled_{false};
    std::mutex mutex_;
    std::function<void()> wake_;
};

/// In what the meter departs from the standard: how often, and where it was met first.
struct DeviationMet {
    dlms::Deviation deviation{};
    std::uint64_t count = 0;
    std::int64_t detail = 0;
    Bytes octets;  ///< beginning of the frame or APDU
};

struct LinkCallbacks {
    std::function<void(LinkPhase)> phase;
    /// Octets of the line, with passwords and keys, and what could be reckoned back to them, replaced by '*'.
    hal::TraceSink trace;
    /// Octets of the value that is being read, as blocks come in.
    std::function<void(std::size_t)> valueBytes;
    /// What the meter says unasked, on the link's thread, from within the call that is waiting.
    std::function<void(const dlms::event::NotificationReceived&)> notification;
};

/// Makes the transport of a link instead of the address; for tests.
using TransportFactory = std::function<std::unique_ptr<hal::Transport>()>;

/// Transport × session: one open meter. Blocking calls with deadlines, to be used on one worker thread; only the token is shared.
///
/// After a cancelled request the link stays open. The next request first takes in the late answer; when that does not come within a
/// second the association is made anew (HDLC: DISC, else the line is read until it is silent, then SNRM; sockets: a new connection).
/// The same is done once, for reading, when the meter has dropped an idle association.
///
/// Before the first protected association with a meter and key, and once after one that the meter refused or left without an answer,
/// the meter's invocation counter (0.0.43.1.0.255) is read over the public client; see CounterStore::raise() for what is believed. A
/// failed high-level authentication is never followed by a weaker one.
class MeterLink {
public:
    MeterLink(MeterAddress address, LinkCredentials credentials, LinkCallbacks callbacks, CancelToken& cancel,
              TransportFactory transport = {});
    ~MeterLink();
    MeterLink(const MeterLink&) = delete;
    MeterLink& operator=(const MeterLink&) = delete;

    /// In place of those of the profile that the address names; before open().
    void setQuirks(Quirks quirks);
    const Quirks& quirks() const;

    /// Opens the transport, signs on (mode E), connects and associates. Also after a loss: a meter that still waits in HDLC at the
    /// agreed speed is taken up there without another sign-on.
    Result<void> open();
    /// Releases what can be released, then closes. Never fails; at most 3 s, the token notwithstanding.
    void close();
    bool isOpen() const;
    /// The serial port could be opened now: an adapter that was pulled out is back, under whatever name. True on sockets.
    bool isPortThere();

    Result<dlms::Data> read(const dlms::AttributeRef& attribute, std::optional<dlms::SelectiveAccess> selection = std::nullopt);
    /// As read(), for values of any length: @p sink takes the encoded value piece by piece on this thread, while it comes in. When the
    /// association has to be mended @p restart is called and the value comes once more from its beginning; without one, or when it
    /// returns false, the read ends instead.
    Result<void> readStream(const dlms::AttributeRef& attribute, std::optional<dlms::SelectiveAccess> selection, dlms::ValueSink sink,
                            std::function<bool()> restart = {});
    Result<std::vector<dlms::GetResult>> readList(std::vector<dlms::AttributeAccessRequest> requests);
    /// Writes, then reads back; WriteNotVerified when the meter keeps another value.
    Result<void> write(const dlms::AttributeRef& attribute, const dlms::Data& value);
    /// Any APDU of a confirmed service and what came in answer; for conformance tests, never to change a meter.
    Result<Bytes> exchange(Bytes apdu);
    /// Writes and does not read back, for values that do not stay as written (a clock) or are read back by the caller.
    Result<void> set(const dlms::AttributeRef& attribute, const dlms::Data& value);
    Result<dlms::ActionOutcome> invoke(const dlms::MethodRef& method, std::optional<dlms::Data> parameters);
    Result<std::vector<dlms::ActionOutcome>> invokeList(std::vector<dlms::MethodRef> methods, dlms::DataList parameters);
    /// One ACCESS request: gets, sets and actions in order, each with its own result. Repeated after a lost association only when it
    /// reads and nothing else. An unconfirmed one gives an empty response.
    Result<dlms::AccessResponse> access(std::vector<dlms::AccessSpecification> specifications, dlms::DataList data,
                                        const dlms::AccessOptions& options = {});

    /// As given; for a replay the address that was recorded, once it is open.
    const MeterAddress& address() const;
    /// Line time of one character; 0 on sockets.
    std::chrono::nanoseconds characterTime() const;
    LinkCounters counters() const;
    /// Since the link was made, in the order of their first sight.
    const std::vector<DeviationMet>& deviations() const;
    /// What was negotiated; meaningful after open().
    dlms::InitiateResponse negotiated() const;
    std::optional<dlms::HdlcParameters> hdlc() const;
    /// Meaningful after open().
    LinkSecurity security() const;
    /// A GCM tag or a signature covered the whole answer of the last request.
    bool lastVerified() const;
    /// Mode E only.
    std::optional<iec62056_21::Identification> identification() const;
    std::uint32_t baud() const;     ///< agreed line rate; 0 on sockets
    std::string mediumName() const; ///< "ttyUSB0", "127.0.0.1:4059"

private:
    class Driver;
    std::unique_ptr<Driver> driver_;
};

}  // namespace ami::app
