#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/fleet/FleetTypes.h"
#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/base/Time.h"
#include "protocol/dlms/ClientSession.h"

namespace ami::app::fleet {

/// A session with one meter over datagrams. Its link must not repeat anything by itself and must wait as long as nobody ends it: when a
/// request is sent again is decided here.
struct FleetSession {
    std::unique_ptr<dlms::ClientSession> session{};
    std::uint16_t client = 16;            ///< for carriers that name it beside the APDU
    /// Called once the association stands; an error ends the meter. May be empty.
    std::function<Result<void>(const dlms::event::Associated&)> associated{};
    /// Its AARQ takes an invocation counter: it is not sent twice as it is, another session takes its place.
    bool isCounted = false;
    /// Not empty: the association is that of the public client and asks for nothing but these. Told() gets what came, nothing when nothing did; an
    /// error of it ends the meter. The next session is made behind it.
    std::vector<dlms::AttributeRef> questions{};
    std::function<Result<void>(const std::vector<dlms::GetResult>&)> told{};
    /// The meter would not associate for this reason; true: the next session may fare better; the reason may be put
    /// in plainer terms. May be empty.
    std::function<bool(Error&)> refused{};
};

inline constexpr dlms::AttributeRef serialNumber{dlms::cls::data, dlms::Obis(0, 0, 96, 1, 0), 2};
inline constexpr dlms::AttributeRef deviceName{dlms::cls::data, dlms::Obis(0, 0, 42, 0, 0), 2};

/// Called for each association with the meter, and for each time that one is tried.
using SessionFactory = std::function<Result<FleetSession>(MeterIndex)>;

/// One meter of a fleet: associates, reads the registers that are missing in as few requests as the meter takes, releases. Sans-IO.
///
/// Only reads are ever sent, so a request may be sent again as it is, under its own invoke-id; an answer that comes twice or to a request
/// that is no longer open is ignored by that number. A register is kept as soon as it was read: a lost association, a restart of the meter
/// or a new try never reads it again, and it is handed over once.
class FleetMeter {
public:
    enum class Heard : std::uint8_t { Ignored, Answered };

    /// @p missing: places in options.registers that are still to be read. @p serial: as this address gave it before, or empty.
    FleetMeter(MeterIndex index, const FleetOptions& options, const SessionFactory& factory, std::vector<std::uint32_t> missing, std::string serial);

    /// Everything is there already; start() then ends it.
    bool needsNothing() const { return row_.done == row_.total; }
    /// Makes the first session: from now on it has a datagram, or is over.
    void start(Instant now);
    /// Its turn has come: makes the session that what it sends now is of. It may be over then.
    void prepare(Instant now);
    /// Something is to be sent, for the first time or again.
    bool hasDatagram() const { return !row_.isOver() && (repeat_ || anew_ || !farewell_.octets.empty() || !outbox_.empty()); }
    std::size_t datagramSize() const;
    /// What is sent now, behind prepare(); from now on an answer is awaited, unless it was the release: then the meter is done.
    FleetDatagram take(Instant now);
    bool isAwaiting() const { return awaiting_; }
    /// The meter was heard in this run.
    bool wasHeard() const { return heard_; }
    std::uint32_t tries() const { return tries_; }

    /// A datagram from the meter's address; @p utc is the laptop's time of it.
    Heard receive(BytesView octets, Instant now, UtcTime utc);
    /// How long the answer took that receive() called Answered; nothing when the request was sent more than once.
    std::optional<Micros> took() const { return took_; }
    /// Nobody answered in time: the request stands ready again, or the meter has failed.
    void timedOut(Instant now);
    /// The network says that it cannot be reached: over for a meter that was never heard, else as timedOut().
    void unreachable(int error, Instant now);
    /// Nothing can be sent to it at all.
    void refused(const Error& error) { fail(error); }
    /// What was read stays.
    void stop();

    /// What was read since the last call; nothing until the meter has said who it is.
    std::vector<mdms::Reading> takeReadings();
    const FleetRow& row() const { return row_; }
    void setFinishedAfter(Micros time) { row_.finishedAfter = time; }
    void setAside(bool aside) { row_.isAside = aside; }

private:
    struct Register {
        dlms::AttributeRef attribute;
        RegisterState state = RegisterState::Read;
        std::uint32_t doubts = 0;  ///< times that it came without being believed
    };

    void associate(Instant now);
    /// The session that stands for the association now; false: the meter has failed.
    bool makeSession(Instant now);
    void associateNext(Instant now);
    bool handleLearning(dlms::ClientEvent& event, Instant now);
    void noteFailure(Error error);
    void associateAnew(const Error& why, Instant now);
    /// Moves what the session has to say; true when what it said ends the exchange under way.
    bool pump(Instant now, UtcTime utc);
    bool handle(dlms::ClientEvent& event, Instant now, UtcTime utc);
    void askNext(Instant now);
    void takeValues(const std::vector<dlms::GetResult>& results, bool verified, UtcTime utc);
    void takeSerial(const dlms::GetResult& result);
    void takeRegister(Register& one, std::span<const dlms::GetResult> parts, mdms::Verification verification, UtcTime utc);
    void doubt(Register& one, const Error& why);
    void doubtAll(const Error& why);
    void noteRegisters();
    void finish(Instant now);
    void over();
    void fail(const Error& error);
    void end(FleetPhase phase);

    const FleetOptions& options_;
    const SessionFactory& factory_;
    FleetRow row_;
    FleetSession session_{};
    std::vector<Register> registers_;
    std::vector<std::size_t> asked_;      ///< places in registers_ of the request under way
    bool asksSerial_ = false;
    bool serialRefused_ = false;          ///< the meter has none: the logical device name stands for it
    bool serialKnown_ = false;            ///< it said so in this run
    bool isProtected_ = false;            ///< tags or signatures cover all that comes
    std::string expectedSerial_;
    std::vector<mdms::Reading> readings_;
    std::deque<Bytes> outbox_;
    Bytes request_;
    FleetDatagram farewell_;              ///< of the public client, before the AARQ
    std::optional<Instant> sentAt_;
    std::optional<Micros> took_;
    std::uint32_t carried_ = 0;           ///< tries of the AARQ that the next one takes the place of
    std::uint32_t tries_ = 0, sessions_ = 0, exceptions_ = 0, serialDoubts_ = 0;
    bool awaiting_ = false, repeat_ = false, heard_ = false, renew_ = false, next_ = false;
    bool anew_ = false;                   ///< the AARQ goes again, as that of another session; until it goes the answer to this one is welcome
    bool repeated_ = false;               ///< something of this session was sent more than once
    bool stale_ = false;                  ///< a greeting of the session before was sent twice and may still be answered
    bool spoken_ = false;                 ///< something of this session was sent
    bool greeted_ = false;                ///< the AARQ of this session was answered
    std::optional<Error> renewWhy_;
};

}  // namespace ami::app::fleet
