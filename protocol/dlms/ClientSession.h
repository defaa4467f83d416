#pragma once

#include <chrono>
#include <cstdint>
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
#include "protocol/dlms/Xdlms.h"

namespace ami::dlms {

using RequestId = StrongType<std::uint32_t, struct RequestIdTag>;

struct AssociationParameters {
    AuthenticationMechanism mechanism = AuthenticationMechanism::None;
    std::uint16_t proposedPduSize = 0xFFFF;
    Conformance proposedConformance = Conformance::logicalName();
};

struct ClientOptions {
    AssociationParameters association;
    crypto::SecureBytes password;              ///< low-level security; wiped with the session
    std::uint32_t maxTransferBytes = 16u << 20;
};

namespace event {
struct Associated { InitiateResponse negotiated; std::optional<HdlcParameters> hdlc; };
struct ValueRead { RequestId id; GetResult result; std::size_t trailingOctets = 0; };
struct ValuesRead { RequestId id; std::vector<GetResult> results; };
struct AttributeWritten { RequestId id; DataAccessResult result; };
struct AttributesWritten { RequestId id; std::vector<DataAccessResult> results; };
struct MethodInvoked { RequestId id; ActionOutcome outcome; };
/// A block of a long answer arrived; bytes counts the value's octets so far.
struct BlockReceived { RequestId id; std::uint32_t blockNumber; std::size_t bytes; };
struct NotificationReceived { std::variant<EventNotification, DataNotification> notification; };
struct Released {};
/// One request failed; the association stands.
struct RequestFailed { RequestId id; Error error; };
/// The association is gone, and with it every open request.
struct Failed { Error error; };
struct Noise { Error reason; };
}  // namespace event

using ClientEvent = std::variant<event::Associated, event::ValueRead, event::ValuesRead, event::AttributeWritten, event::AttributesWritten,
    event::MethodInvoked, event::BlockReceived, event::NotificationReceived, event::Released, event::RequestFailed, event::Failed, event::Noise>;

/// DLMS client over a DataLink: association, LN services, block transfer both ways. Sans-IO.
/// Requests queue and are sent one at a time (the optical line is half duplex); each ends in exactly one event.
class ClientSession {
public:
    ClientSession(std::unique_ptr<DataLink> link, ClientOptions options);
    ~ClientSession();
    ClientSession(const ClientSession&) = delete;
    ClientSession& operator=(const ClientSession&) = delete;

    /// Link connection and AARQ; ends in Associated or Failed.
    Result<void> associate(Instant now);
    /// RLRQ (wrapper; on HDLC too when the meter expects it) and link disconnect; ends in Released or Failed.
    Result<void> release(Instant now);

    Result<RequestId> get(const AttributeRef& attribute, std::optional<SelectiveAccess> selection, Instant now);
    /// One with-list request when negotiated and there are two or more, else one GET after the other: the event is the same.
    Result<RequestId> getList(std::vector<AttributeAccessRequest> requests, Instant now);
    Result<RequestId> set(const AttributeRef& attribute, Data value, Instant now);
    Result<RequestId> setList(std::vector<AttributeAccessRequest> requests, DataList values, Instant now);
    Result<RequestId> action(const MethodRef& method, std::optional<Data> parameters, Instant now);

    bool isAssociated() const;

    void receive(BytesView bytes, Instant now);
    Bytes pollTransmit(Instant now);
    std::optional<ClientEvent> pollEvent();
    std::optional<Instant> nextDeadline() const;
    void handleDeadline(Instant now);

private:
    class Machine;
    std::unique_ptr<Machine> machine_;
};

}  // namespace ami::dlms
