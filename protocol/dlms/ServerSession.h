#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include "protocol/dlms/Acse.h"
#include "protocol/dlms/Cosem.h"
#include "protocol/dlms/DataLink.h"
#include "protocol/dlms/GeneralBlockStream.h"
#include "protocol/dlms/Security.h"
#include "protocol/dlms/ShortNameMap.h"
#include "protocol/dlms/Xdlms.h"

namespace ami::dlms {

/// What a meter says to an AARQ.
struct AssociationVerdict {
    AssociationResult result = AssociationResult::Accepted;
    DiagnosticSource source = DiagnosticSource::ServiceUser;
    std::uint8_t diagnostic = 0;
};

/// Authentication mechanisms that a meter takes from a client.
class Mechanisms {
public:
    constexpr Mechanisms(std::initializer_list<AuthenticationMechanism> mechanisms) {
        for (const auto mechanism : mechanisms) bits_ |= bit(mechanism);
    }
    constexpr void add(AuthenticationMechanism mechanism) { bits_ |= bit(mechanism); }
    constexpr bool has(AuthenticationMechanism mechanism) const { return (bits_ & bit(mechanism)) != 0; }

private:
    static constexpr unsigned bit(AuthenticationMechanism mechanism) { return 1u << static_cast<unsigned>(mechanism); }
    unsigned bits_ = 0;
};

/// What a meter is configured for in an association with one client.
struct AssociationConfiguration {
    Mechanisms mechanisms{AuthenticationMechanism::None, AuthenticationMechanism::LowLevel};
    /// The meter's end of the security; null: the plain context, and no high-level mechanism. Its cipheredContext says which of the two
    /// application contexts is taken. Kept by the meter as long as the association lasts.
    const SecurityOptions* security = nullptr;
};

/// The meter behind the protocol: logical devices, objects and access rights. Implemented by the simulator and by tests.
class CosemServer {
public:
    virtual ~CosemServer() = default;

    /// Asked before each AARQ of @p client is judged; contexts and mechanisms that are not in it are refused with their diagnostic.
    virtual AssociationConfiguration configuration(std::uint16_t client) {
        static_cast<void>(client);
        return {};
    }
    /// An APDU of @p client was refused for its protection, or its high-level authentication failed: for the meter's event log.
    virtual void securityRefused(std::uint16_t client, const Error& error) {
        static_cast<void>(client);
        static_cast<void>(error);
    }
    /// Asked when context, mechanism and initiate request are ones that the session serves; the initiate request in @p aarq is plain and
    /// without its dedicated key. @p authenticationValue is the password of LLS;
    /// compare it in constant time. High-level authentication is the session's affair: then it is the client's challenge.
    virtual AssociationVerdict associate(std::uint16_t client, const Aarq& aarq, BytesView authenticationValue) = 0;
    virtual void released(std::uint16_t client) = 0;

    /// Attribute 0 is all of them: a structure, null-data where the client has no right. It comes only where it was negotiated.
    virtual GetResult get(std::uint16_t client, const AttributeRef& attribute, const std::optional<SelectiveAccess>& selection) = 0;
    virtual DataAccessResult set(std::uint16_t client, const AttributeRef& attribute, const Data& value) = 0;
    virtual ActionOutcome action(std::uint16_t client, const MethodRef& method, const std::optional<Data>& parameters) = 0;

    /// Writes the selected part of an attribute.
    virtual DataAccessResult setSelected(std::uint16_t client, const AttributeRef& attribute, const SelectiveAccess& selection,
                                         const Data& value) {
        static_cast<void>(client), static_cast<void>(attribute), static_cast<void>(selection), static_cast<void>(value);
        return DataAccessResult::ScopeOfAccessViolated;
    }
    /// The short names that this client may use, the association itself (FA00) among them; empty: the meter has none, and an AARQ for
    /// short names is rejected.
    virtual std::vector<ShortNameObject> shortNames(std::uint16_t client) {
        static_cast<void>(client);
        return {};
    }
};

/// What a meter says unasked.
using Notification = std::variant<EventNotification, DataNotification, InformationReport>;

/// An association that is there without an AARQ.
struct PreEstablishedAssociation {
    std::uint16_t client = 16;
    Conformance conformance = Conformance::everyLogicalName();
    std::uint16_t clientPduSize = 0xFFFF;
};

struct ServerOptions {
    /// What the meter behind the session serves. Attribute 0 stands for all attributes of an object; few meters have it.
    Conformance conformance =
        Conformance::everyLogicalName().without(Conformance::Attribute0SupportedWithGet).without(Conformance::Attribute0SupportedWithSet);
    std::uint16_t maxPduSize = 0xFFFF;  ///< longest APDU this server takes and makes; 0: no limit
    std::uint32_t maxTransferBytes = 16u << 20;
    Conformance shortNameConformance = Conformance::everyShortName();
    GeneralBlockOptions generalBlocks = {};
    std::optional<PreEstablishedAssociation> preEstablished = std::nullopt;
};

/// DLMS server over a DataLink in the server role; one session a connection, one association at a time. Sans-IO.
/// Answers longer than the client's PDU size or the server's own go out in general blocks where negotiated, else in the blocks of the
/// service. What cannot be served gets an exception-response, or a confirmedServiceError where it is a Read or Write.
/// SET, ACTION and ACCESS of the unconfirmed class are done and not answered; a GET is answered whatever its class says, because there
/// is nothing else that it could be for. An AARQ in an open association ends that one and is judged afresh.
class ServerSession {
public:
    ServerSession(std::unique_ptr<DataLink> link, CosemServer& server, ServerOptions options);
    ~ServerSession();
    ServerSession(const ServerSession&) = delete;
    ServerSession& operator=(const ServerSession&) = delete;

    void receive(BytesView bytes, Instant now);
    Bytes pollTransmit(Instant now);
    std::optional<Instant> nextDeadline() const;
    void handleDeadline(Instant now);

    bool isAssociated() const;
    /// Sends it to the associated client, between its requests. Fails with NotAssociated, NotNegotiated, with PduTooLarge when the client
    /// does not take it, or with the link's error.
    Result<void> notify(const Notification& notification, Instant now);
    /// Invoke-ids of the data-notifications that the client has confirmed since the last call.
    std::vector<LongInvokeId> takeConfirmed();
    /// The data link ended in order or failed; a serial port then waits for the next sign-on.
    bool takeDisconnected();

private:
    class Machine;
    std::unique_ptr<Machine> machine_;
};

}  // namespace ami::dlms
