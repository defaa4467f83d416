#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "app/link/MeterLink.h"
#include "app/link/TraceMask.h"
#include "hal/coap/CoapTransport.h"

namespace ami::app {

/// The blocking loop under MeterLink: lets a sans-IO machine talk through a transport, slice by slice, until it says something.
class MeterLink::Driver {
public:
    Driver(MeterAddress address, LinkCredentials credentials, LinkCallbacks callbacks, CancelToken& cancel, TransportFactory factory);
    ~Driver();

    void setQuirks(Quirks quirks);
    const Quirks& quirks() const { return quirks_; }
    Result<void> open();
    void close();
    bool isOpen() const { return usable_; }
    bool isPortThere() { return !given_.isSerial() || !port_ || port_->device().has_value(); }

    /// Sends one request and waits for its event. @p start is called again when a lost association was mended (@p repeatable).
    template <typename Event, typename Start>
    Result<Event> request(Start start, bool repeatable) {
        for (int attempt = 0;; ++attempt) {
            if (auto ok = makeReady(); !ok) return Unexpected(ok.error());
            const Result<dlms::RequestId> id = start(*session_, std::chrono::steady_clock::now());
            if (!id) return Unexpected(id.error());
            lastVerified_ = false;
            setPhase(LinkPhase::Reading);
            Result<dlms::ClientEvent> ended = awaitEnd(*id);
            if (ended) {
                setPhase(LinkPhase::Ready);
                if (auto* event = std::get_if<Event>(&*ended)) {
                    if constexpr (requires { event->verified; }) lastVerified_ = event->verified;
                    return std::move(*event);
                }
                if (auto* failed = std::get_if<dlms::event::RequestFailed>(&*ended)) return Unexpected(failed->error);
                return fail(Fault::Unexpected, Layer::Link, LinkError::WrongAnswer);
            }
            if (!repeatable && isSilence(ended.error())) return Unexpected(outcomeUnknown(ended.error()));
            if (attempt > 0 || !repeatable || !mendable(ended.error())) return Unexpected(ended.error());
        }
    }

    const MeterAddress& address() const { return address_; }
    LinkCounters counters() const;
    void countValue(std::size_t octets) { counters_.valueOctets += octets; }
    const std::vector<DeviationMet>& deviations() const { return deviations_; }
    const dlms::InitiateResponse& negotiated() const { return negotiated_; }
    const std::optional<dlms::HdlcParameters>& hdlc() const { return hdlc_; }
    const std::optional<iec62056_21::Identification>& identification() const { return identification_; }
    const LinkSecurity& security() const { return security_; }
    bool lastVerified() const { return lastVerified_; }
    std::uint32_t baud() const { return baud_; }
    std::chrono::nanoseconds characterTime() const { return characterTime_; }
    const std::string& mediumName() const { return mediumName_; }

private:
    Result<void> chooseAddress();
    Result<void> chooseQuirks();
    /// What the quirks ask of a session.
    template <typename Machine>
    Result<void> pauseBeforeFrame(Machine& machine);
    Result<void> openTransport();
    LineSettings firstLine() const;
    Result<void> signOn();
    Result<void> resumeAtLastBaud();
    /// How long the link tries before it gives up.
    struct Patience {
        int tries;
        std::chrono::milliseconds reply;
    };
    static constexpr Patience usualPatience{5, std::chrono::milliseconds(2500)};
    Result<void> associate(Patience patience);
    Result<void> associateOnce(Patience patience);
    void keepPace();
    /// Runs session_ until it is associated.
    Result<dlms::event::Associated> awaitAssociation();
    std::unique_ptr<hal::CoapTransport> makeCoapTransport() const;
    std::unique_ptr<dlms::DataLink> makeDataLink(std::uint16_t client, Patience patience) const;
    /// From whatever an attempt left behind to where the next can start.
    Result<void> startOver();

    std::shared_ptr<TraceMask> makeMask() const;
    /// Gets the keys; nothing where the address needs none.
    Result<void> takeKeys();
    std::optional<dlms::SecurityOptions> makeSecurity();
    CounterScope counterScope() const;
    bool usesCounter() const;
    bool isCoap() const { return address_.scheme == Scheme::Coap || address_.scheme == Scheme::Coaps; }
    /// associate(), with what the meter says of its counter before the first time and after a refusal.
    Result<void> associateInStep();
    Result<void> noteAssociated(const dlms::event::Associated& associated);
    /// What the meter shows of its invocation counter to the public client; nothing where it does not.
    Result<std::optional<std::uint32_t>> readMeterCounter();
    /// A rejection that is about keys says so.
    Error asKeysRefused(const Error& error) const;
    bool mayBeCounter(const Error& error) const;
    std::optional<Error> opened();

    Result<void> makeReady();
    bool lateAnswerCame();
    Result<void> associateAnew();
    bool mendable(const Error& error) const;
    /// Nobody answered a datagram.
    bool isSilence(const Error& error) const;
    static Error outcomeUnknown(const Error& why);
    bool isDatagram() const { return address_.scheme == Scheme::Udp || isCoap(); }
    /// One exchange more, repeated @p repeats times; smaller APDUs or blocks when too much gets lost.
    void judgeWay();
    std::uint16_t pduLimit() const;
    Result<dlms::ClientEvent> awaitEnd(dlms::RequestId id);
    /// True when it concerns neither the request nor the association.
    bool isAside(const dlms::ClientEvent& event);
    void record(const dlms::event::Deviated& deviated);
    void hushLine();
    bool release(Instant deadline);

    template <typename Machine>
    Result<void> flush(Machine& machine);
    template <typename Machine>
    Result<void> wait(Machine& machine, std::optional<Instant> limit = std::nullopt);
    Result<void> writeOut(const Bytes& octets);
    Result<Bytes> readIn(std::chrono::milliseconds timeout);
    bool isStopped() const { return !closing_ && cancel_.isCancelled(); }
    Error lost(const Error& error);
    void dropTransport();
    void setPhase(LinkPhase phase);

    MeterAddress given_;
    MeterAddress address_;
    LinkCredentials credentials_;
    std::optional<MeterKeys> keys_;
    std::shared_ptr<AssociationCounters> associationCounters_;
    LinkSecurity security_;
    bool lastVerified_ = false;
    LinkCallbacks callbacks_;
    CancelToken& cancel_;
    TransportFactory factory_;
    std::shared_ptr<hal::PortMemory> port_;  // a probe that was plugged in again may have another name
    std::shared_ptr<TraceMask> mask_;

    std::unique_ptr<hal::Transport> transport_;
    hal::CoapTransport* coap_ = nullptr;        ///< the innermost of transport_, with CoAP
    std::unique_ptr<dlms::ClientSession> session_;
    LinkPhase phase_ = LinkPhase::Closed;
    LinkCounters counters_;
    std::optional<RoundTrip> pace_;             ///< UDP: of the session before, for the next one
    std::uint16_t largestWhole_ = 0;            ///< octets of an APDU or block that the way is trusted with; 0: as it was agreed
    struct Window { unsigned exchanges = 0; std::uint64_t repeatsBefore = 0; } window_;
    bool smallerWanted_ = false;
    std::vector<DeviationMet> deviations_;
    Quirks quirks_;
    bool quirksGiven_ = false;
    Instant lastOctet_{};
    dlms::InitiateResponse negotiated_;
    std::optional<dlms::HdlcParameters> hdlc_;
    std::optional<iec62056_21::Identification> identification_;
    std::uint32_t baud_ = 0;
    std::uint32_t resumeBaud_ = 0;              ///< mode E: where the meter may still wait in HDLC; 0 when it was left in order
    std::chrono::nanoseconds characterTime_{0};
    std::string mediumName_;
    std::optional<dlms::RequestId> abandoned_;  ///< cancelled while the meter was answering
    Instant lastProgress_{};
    std::optional<Error> strangerMet_;          ///< an association made anew is not with the meter of before
    bool usable_ = false;                       ///< associated, or can be associated anew
    bool associationGone_ = false;
    bool closing_ = false;
    bool heard_ = false;                        ///< something came since the session was made
};

}  // namespace ami::app
