#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <variant>

#include "protocol/dlms/Acse.h"
#include "protocol/dlms/Cosem.h"
#include "protocol/dlms/DataLink.h"
#include "protocol/dlms/Security.h"
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
    /// Asked when context, mechanism and initiate request are ones that the session serves. @p authenticationValue is the password of LLS;
    /// compare it in constant time. High-level authentication is the session's affair: then it is the client's challenge.
    virtual AssociationVerdict associate(std::uint16_t client, const Aarq& aarq, BytesView authenticationValue) = 0;
    virtual void released(std::uint16_t client) = 0;

    virtual GetResult get(std::uint16_t client, const AttributeRef& attribute, const std::optional<SelectiveAccess>& selection) = 0;
    virtual DataAccessResult set(std::uint16_t client, const AttributeRef& attribute, const Data& value) = 0;
    virtual ActionOutcome action(std::uint16_t client, const MethodRef& method, const std::optional<Data>& parameters) = 0;
};

struct ServerOptions {
    Conformance conformance = Conformance::logicalName();
    std::uint16_t maxPduSize = 0xFFFF;  ///< longest APDU this server takes
    std::uint32_t maxTransferBytes = 16u << 20;
};

/// DLMS server over a DataLink in the server role; one session a connection, one association at a time. Sans-IO.
/// Answers longer than the client's PDU size go out in blocks where negotiated. What cannot be served gets an exception-response.
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
    /// Sends a data-notification or event-notification to the associated client, between its requests. Fails with NotAssociated, with
    /// PduTooLarge when the client does not take it, or with the link's error.
    Result<void> notify(const std::variant<EventNotification, DataNotification>& notification, Instant now);
    /// The data link ended in order or failed; a serial port then waits for the next sign-on.
    bool takeDisconnected();

private:
    class Machine;
    std::unique_ptr<Machine> machine_;
};

}  // namespace ami::dlms
