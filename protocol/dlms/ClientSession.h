#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include "protocol/base/Result.h"
#include "protocol/base/StrongType.h"
#include "protocol/crypto/SecureBytes.h"
#include "protocol/dlms/Acse.h"
#include "protocol/dlms/Cosem.h"
#include "protocol/dlms/DataLink.h"
#include "protocol/dlms/GeneralBlockStream.h"
#include "protocol/dlms/Security.h"
#include "protocol/dlms/ShortNameMap.h"
#include "protocol/dlms/Xdlms.h"

namespace ami::dlms {

using RequestId = StrongType<std::uint32_t, struct RequestIdTag>;

/// Whether the meter's objects are named by class and OBIS code, or by 16-bit short names.
enum class Referencing : std::uint8_t { LogicalName, ShortName };

struct AssociationParameters {
    AuthenticationMechanism mechanism = AuthenticationMechanism::None;
    std::uint16_t proposedPduSize = 0xFFFF;   ///< 0: no limit
    Conformance proposedConformance = Conformance::logicalName();
    Referencing referencing = Referencing::LogicalName;  ///< ShortName goes with Conformance::shortName()
    std::optional<std::uint8_t> qualityOfService;
    /// False: an AARQ that is not answered. The association stands as proposed and takes unconfirmed services only.
    bool responseAllowed = true;
    /// The association is there without an AARQ, with these terms. It is not released either.
    std::optional<InitiateResponse> preEstablished;
};

/// Automatic: with the wrapper, where nothing else tells the meter; on HDLC the DISC ends the association.
enum class ReleaseRequestUse : std::uint8_t { Automatic, Always, Never };

struct ClientOptions {
    AssociationParameters association;
    crypto::SecureBytes password;              ///< low-level security; wiped with the session
    /// Ciphering, and high-level authentication of association.mechanism. Without it APDUs travel in clear and mechanisms above 1 are
    /// Unsupported.
    std::optional<SecurityOptions> security;
    std::uint32_t maxTransferBytes = 16u << 20;
    ReleaseRequestUse releaseRequest = ReleaseRequestUse::Automatic;
    std::chrono::milliseconds releaseLimit{5000};  ///< wait for the RLRE before the link is disconnected anyway
    /// Wait for an answer when the link itself has no deadline running, for example because a notification came instead.
    std::chrono::milliseconds answerLimit{30000};
    GeneralBlockOptions generalBlocks;         ///< used where general-block-transfer was negotiated
    /// Answers a data-notification of the confirmed class, where the service was negotiated.
    bool confirmNotifications = true;
    /// A deviation of the meter above Severity::Note is an error (Deviates) and not only an event; expectedDeviations stay events.
    bool strict = false;
    std::vector<Deviation> expectedDeviations;
    /// Service class, priority and first id of the requests.
    InvokeIdAndPriority firstInvoke = confirmedHighPriority | 1;
    bool countInvokeIds = true;                ///< false: each request has the first id; only where the link loses and repeats nothing
    std::uint16_t longestRequest = 0xFFFF;     ///< octets of an APDU that the way to the meter takes whole, whatever the meter itself takes
    std::size_t withListMax = SIZE_MAX;        ///< attributes in one with-list request; 1: none are made
};

/// What an ACCESS request asks for besides its list.
struct AccessOptions {
    bool breakOnError = false;     ///< the meter stops at the first entry that fails
    bool echo = false;             ///< self-descriptive: the answer repeats the specifications
    bool confirmed = true;         ///< false: no answer comes
    std::optional<DateTime> time = std::nullopt;
};

namespace event {
/// Without SecurityOptions suite is nothing and protection is none; with them protection says what covers each APDU from now on.
struct Associated {
    InitiateResponse negotiated;
    std::optional<HdlcParameters> hdlc;
    AuthenticationMechanism mechanism = AuthenticationMechanism::None;
    std::optional<SecuritySuite> suite{};
    Protection protection{};
    std::optional<SystemTitle> serverTitle{};  ///< as the AARE names it, or as it was pinned
    Bytes serverCertificate{};                 ///< DER, as the AARE carries it: a claim, not proof
};
/// The link is made anew for the sake of its limits, and the association with it; the AARQ goes out again.
struct Reconnecting {};
/// verified: a GCM tag or a signature was checked on every APDU that the answer came in.
struct ValueRead { RequestId id; GetResult result; std::size_t trailingOctets = 0; bool verified = false; };
struct ValuesRead { RequestId id; std::vector<GetResult> results; bool verified = false; };
struct AttributeWritten { RequestId id; DataAccessResult result; };
struct AttributesWritten { RequestId id; std::vector<DataAccessResult> results; };
struct MethodInvoked { RequestId id; ActionOutcome outcome; bool verified = false; };
struct MethodsInvoked { RequestId id; std::vector<ActionOutcome> outcomes; bool verified = false; };
struct AccessAnswered { RequestId id; AccessResponse response; bool verified = false; };
/// An unconfirmed request has been handed to the link; whether the meter took it is not known.
struct RequestSent { RequestId id; };
/// What came in answer to exchange(), whatever it is.
struct Answered { RequestId id; Bytes apdu; };
/// A block of a long answer arrived; bytes counts the value's octets so far.
struct BlockReceived { RequestId id; std::uint32_t blockNumber; std::size_t bytes; };
struct NotificationReceived { std::variant<EventNotification, DataNotification, InformationReport> notification; bool verified = false; };
struct Released {};
/// One request failed; the association stands.
struct RequestFailed { RequestId id; Error error; };
/// The association is gone, and with it every open request.
struct Failed { Error error; };
struct Noise { Error reason; };
/// The meter departs from the standard; what it meant was understood. @p octets: the frame or APDU, shortened.
struct Deviated { Deviation deviation; std::int64_t detail = 0; Bytes octets; };
}  // namespace event

using ClientEvent = std::variant<event::Associated, event::ValueRead, event::ValuesRead, event::AttributeWritten, event::AttributesWritten,
    event::MethodInvoked, event::MethodsInvoked, event::AccessAnswered, event::RequestSent, event::BlockReceived,
    event::NotificationReceived, event::Released, event::RequestFailed, event::Failed, event::Noise, event::Deviated, event::Answered, event::Reconnecting>;

/// Takes the octets of an encoded value in the order and the pieces in which they come. An error ends the request with that error.
using ValueSink = std::function<Result<void>(BytesView octets)>;
/// What came so far is void: the value comes once more from its beginning. False when that cannot be taken back.
using ValueRestart = std::function<bool()>;

/// DLMS client over a DataLink: association, LN, ACCESS and SN services, block transfer both ways. Sans-IO.
/// Requests queue and are sent one at a time (the optical line is half duplex); each ends in exactly one event, where Failed ends all
/// that are open. Invoke-id-and-priority is confirmed and high (C1 first), the id counts 1 to 15 and starts again.
/// Requests fail at once, with nothing on the wire, with NotAssociated, NotNegotiated, UnconfirmedOnly or PduTooLarge.
/// With short names the requests are the same: attributes and methods are found by the meter's object list, which is read once when the
/// first request needs it; what it does not hold is ObjectUndefined without a request. The services carry no invoke-id then, so a link
/// that may repeat an answer (datagrams with several tries) must not be used.
/// With SecurityOptions nothing weaker than they demand is accepted: an answer in clear, with a wrong tag, another suite, another system
/// title or an old counter ends the association with a Failed of Layer::Crypto. Only an exception-response may come in clear, because
/// it has no protected form; it ends a request and says nothing of a value.
/// Where the link measures that other limits carry more (HdlcOptions::adaptive), it is connected again and the association made anew,
/// between requests or inside one that only reads; Reconnecting says so, and Associated comes once more.
class ClientSession {
public:
    ClientSession(std::unique_ptr<DataLink> link, ClientOptions options);
    ~ClientSession();
    ClientSession(const ClientSession&) = delete;
    ClientSession& operator=(const ClientSession&) = delete;

    /// Link connection and AARQ; ends in Associated or Failed. A refused association disconnects the link before Failed comes.
    /// Misuse while a connection stands; after Released or Failed it may be called again.
    Result<void> associate(Instant now);
    /// RLRQ (see ReleaseRequestUse) and link disconnect; ends in Released or Failed. Open requests end in RequestFailed (Cancelled);
    /// an association that is still being made ends in Failed (Cancelled). Misuse when there is no connection.
    Result<void> release(Instant now);

    Result<RequestId> get(const AttributeRef& attribute, std::optional<SelectiveAccess> selection, Instant now);
    /// As get(), for values of any length: the encoded value goes to @p sink piece by piece and is neither kept nor looked at.
    /// ValueRead comes with null-data; a refusal of the meter with its reason, perhaps after a part of the value. @p restart is asked
    /// before the association is made anew; without one that is not done once octets have come.
    Result<RequestId> getStream(const AttributeRef& attribute, std::optional<SelectiveAccess> selection, ValueSink sink, Instant now,
                                ValueRestart restart = {});
    /// One with-list request when negotiated and there are two or more, else one GET after the other: the event is the same.
    Result<RequestId> getList(std::vector<AttributeAccessRequest> requests, Instant now);
    Result<RequestId> set(const AttributeRef& attribute, Data value, Instant now);
    Result<RequestId> setList(std::vector<AttributeAccessRequest> requests, DataList values, Instant now);
    Result<RequestId> setSelected(const AttributeRef& attribute, SelectiveAccess selection, Data value, Instant now);
    Result<RequestId> action(const MethodRef& method, std::optional<Data> parameters, Instant now);
    /// One with-list request where negotiated, else one after the other; null-data for a method without parameters.
    Result<RequestId> actionList(std::vector<MethodRef> methods, DataList parameters, Instant now);
    /// Ends in AccessAnswered, or in RequestSent when unconfirmed. @p data: one value for each specification, null-data for get.
    Result<RequestId> access(std::vector<AccessSpecification> specifications, DataList data, const AccessOptions& options, Instant now);
    /// SET or UnconfirmedWrite, and ACTION, of the unconfirmed class: they end in RequestSent.
    Result<RequestId> setUnconfirmed(const AttributeRef& attribute, Data value, Instant now);
    Result<RequestId> actionUnconfirmed(const MethodRef& method, std::optional<Data> parameters, Instant now);
    /// Short names as they are: Read ends in ValuesRead, Write in AttributesWritten. VariableName and ParameterizedAccess only.
    Result<RequestId> readVariables(std::vector<VariableAccess> variables, Instant now);
    Result<RequestId> writeVariables(std::vector<VariableAccess> variables, DataList values, Instant now);
    /// The meter's short names, to be given to later sessions with useShortNames(); empty before they were read.
    std::vector<ShortNameObject> shortNames() const;
    void useShortNames(std::vector<ShortNameObject> objects);
    /// Any APDU of a confirmed service; the next APDU that is no notification is its answer, unchecked. For conformance tests.
    Result<RequestId> exchange(Bytes apdu, Instant now);

    bool isAssociated() const;
    /// Where the link measures it.
    std::optional<RoundTrip> roundTrip() const;

    void receive(BytesView bytes, Instant now);
    Bytes pollTransmit(Instant now);
    /// Over datagrams, for whoever decides in the link's place when to repeat: what asks once more for the answer that is awaited. Under protection a
    /// question has a counter of its own each time; what must not be done twice, and an AARQ, come as they were. Empty: nothing is awaited.
    Bytes repeated();
    std::optional<ClientEvent> pollEvent();
    std::optional<Instant> nextDeadline() const;
    void handleDeadline(Instant now);

private:
    class Machine;
    Result<RequestId> write(AttributeAccessRequest request, Data value, Instant now);

    std::unique_ptr<Machine> machine_;
};

}  // namespace ami::dlms
