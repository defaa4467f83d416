#include "protocol/dlms/ServerAssociation.h"

#include <algorithm>
#include <utility>

namespace ami::dlms {

namespace {

constexpr std::uint8_t oldestVersion = 6;
constexpr std::uint16_t smallestPduSize = 12;

/// confirmedServiceError, initiateError, choice initiate. @spec IEC 62056-5-3 9.5 ServiceError
constexpr std::uint8_t initiateError = 1, initiateChoice = 6;
enum class InitiateError : std::uint8_t { Other = 0, DlmsVersionTooLow = 1, IncompatibleConformance = 2, PduSizeTooShort = 3 };

/// The bits that are services; the others say how a service may be used.
constexpr Conformance usableServices(Conformance::Get | Conformance::Set | Conformance::Action | Conformance::Access | Conformance::Read |
                                     Conformance::Write | Conformance::UnconfirmedWrite | Conformance::EventNotification |
                                     Conformance::DataNotification | Conformance::InformationReport);

AssociationAnswer reject(ApplicationContext context, DiagnosticSource source, std::uint8_t diagnostic,
                         std::optional<InitiateError> initiate = std::nullopt) {
    Aare aare;
    aare.context = context;
    aare.result = AssociationResult::RejectedPermanent;
    aare.source = source;
    aare.diagnostic = diagnostic;
    if (initiate) {
        aare.userInformation = encodeXdlms(ConfirmedServiceError{initiateError, initiateChoice, static_cast<std::uint8_t>(*initiate)});
    }
    return {encodeAare(aare), std::nullopt};
}

AssociationAnswer reject(ApplicationContext context, ServiceUserDiagnostic diagnostic,
                         std::optional<InitiateError> initiate = std::nullopt) {
    return reject(context, DiagnosticSource::ServiceUser, static_cast<std::uint8_t>(diagnostic), initiate);
}

}  // namespace

AssociationAnswer answerAarq(BytesView apdu, std::uint16_t client, CosemServer& server, const ServerOptions& options) {
    constexpr std::uint8_t noReasonGiven = 1;  // of the service provider
    const auto aarq = decodeAarq(apdu);
    if (!aarq) return reject(ApplicationContext::LogicalName, DiagnosticSource::ServiceProvider, noReasonGiven);
    const bool byShortName = aarq->context == ApplicationContext::ShortName;
    if (aarq->context != ApplicationContext::LogicalName && (!byShortName || server.shortNames(client).empty())) {
        return reject(ApplicationContext::LogicalName, ServiceUserDiagnostic::ApplicationContextNameNotSupported);
    }
    if (aarq->mechanism != AuthenticationMechanism::None && aarq->mechanism != AuthenticationMechanism::LowLevel) {
        return reject(aarq->context, ServiceUserDiagnostic::AuthenticationMechanismNameNotRecognised);
    }
    const auto wanted = decodeInitiateRequest(aarq->userInformation);
    if (!wanted) return reject(aarq->context, ServiceUserDiagnostic::NoReasonGiven, InitiateError::Other);
    if (wanted->dlmsVersion < oldestVersion) {
        return reject(aarq->context, ServiceUserDiagnostic::NoReasonGiven, InitiateError::DlmsVersionTooLow);
    }
    const std::uint16_t clientPduSize = wanted->maxPduSize == 0 ? std::uint16_t{0xFFFF} : wanted->maxPduSize;
    if (clientPduSize < smallestPduSize) return reject(aarq->context, ServiceUserDiagnostic::NoReasonGiven, InitiateError::PduSizeTooShort);
    const Conformance granted = wanted->conformance & (byShortName ? options.shortNameConformance : options.conformance);
    if ((granted & usableServices) == Conformance())
        return reject(aarq->context, ServiceUserDiagnostic::NoReasonGiven, InitiateError::IncompatibleConformance);

    const AssociationVerdict verdict = server.associate(client, *aarq, aarq->callingAuthenticationValue);
    Aare aare;
    aare.context = aarq->context;
    aare.result = verdict.result;
    aare.source = verdict.source;
    aare.diagnostic = verdict.diagnostic;
    if (verdict.result != AssociationResult::Accepted) return {wanted->responseAllowed ? encodeAare(aare) : Bytes(), std::nullopt};
    InitiateResponse initiate;
    initiate.qualityOfService = wanted->qualityOfService;
    initiate.conformance = granted;
    initiate.maxPduSize = options.maxPduSize;
    initiate.vaaName = byShortName ? associationSnName : logicalNameVaa;
    aare.userInformation = encodeInitiateResponse(initiate);
    ServerAssociation association = openAssociation(client, granted, clientPduSize, options);
    association.byShortName = byShortName;
    association.confirmed = wanted->responseAllowed;
    return {wanted->responseAllowed ? encodeAare(aare) : Bytes(), association};
}

ServerAssociation openAssociation(std::uint16_t client, Conformance granted, std::uint16_t clientPduSize, const ServerOptions& options) {
    const auto limit = [](std::uint16_t size) { return size == 0 ? std::uint16_t{0xFFFF} : size; };
    ServerAssociation association;
    association.client = client;
    association.conformance = granted;
    association.pduSize = std::min(limit(clientPduSize), limit(options.maxPduSize));
    association.clientPduSize =
        granted.has(Conformance::GeneralBlockTransfer) ? std::size_t{options.maxTransferBytes} : association.pduSize;
    return association;
}

}  // namespace ami::dlms
