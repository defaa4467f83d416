#include "protocol/dlms/ServerAssociation.h"

#include <algorithm>
#include <utility>

#include "protocol/dlms/SecurityFailure.h"

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

/// The dedicated key of the initiate request goes into the association, and its octets are overwritten.
Result<void> takeDedicatedKey(InitiateRequest& request, SecureAssociation* security) {
    Result<void> taken;
    if (security && security->ciphers()) {
        if (!request.dedicatedKey.empty()) taken = security->protection.setDedicatedKey(request.dedicatedKey);
        security->protection.wipe();
    }
    crypto::cleanse(request.dedicatedKey);
    return taken;
}

Conformance offered(const ServerOptions& options, bool byShortName, const SecureAssociation* security) {
    const bool general = security && security->ciphers();
    const Conformance services = byShortName ? options.shortNameConformance : options.conformance;
    return Conformance(services.bits() | (general ? static_cast<std::uint32_t>(Conformance::GeneralProtection) : 0u));
}

/// Title, challenge and protected initiate response of an accepting AARE.
Result<void> secure(Aare& aare, const Aarq& aarq, SecureAssociation& security) {
    const SecurityOptions& options = security.protection.options();
    if (security.needsTitles()) aare.respondingApTitle.assign(options.systemTitle.begin(), options.systemTitle.end());
    if (security.hls) {
        auto challenge = security.hls->draw();
        if (!challenge) return Unexpected(challenge.error());
        if (auto taken = security.hls->take(aarq.callingAuthenticationValue); !taken) return taken;
        aare.respondingAuthenticationValue = std::move(*challenge);
        aare.mechanism = aarq.mechanism;
        aare.diagnostic = static_cast<std::uint8_t>(ServiceUserDiagnostic::AuthenticationRequired);
        if (aarq.mechanism == AuthenticationMechanism::HighEcdsa) aare.respondingAeQualifier = options.certificate;
    }
    security.initiate = aare.userInformation;
    if (!security.ciphers()) return {};
    const auto information = security.protection.protectInitiate(security.initiate);
    if (!information) return Unexpected(information.error());
    aare.userInformation.assign(information->begin(), information->end());
    return {};
}

}  // namespace

AssociationAnswer answerAarq(BytesView apdu, std::uint16_t client, CosemServer& server, const ServerOptions& options) {
    constexpr std::uint8_t noReasonGiven = 1;  // of the service provider
    const auto aarq = decodeAarq(apdu);
    if (!aarq) return reject(ApplicationContext::LogicalName, DiagnosticSource::ServiceProvider, noReasonGiven);
    const AssociationConfiguration configured = server.configuration(client);
    const bool ciphered = configured.security && configured.security->cipheredContext;
    const bool byShortName = (aarq->context == ApplicationContext::ShortName || aarq->context == ApplicationContext::ShortNameCiphered) &&
                             !server.shortNames(client).empty();
    const ApplicationContext context = applicationContext(byShortName, ciphered);
    if (aarq->context != context) return reject(context, ServiceUserDiagnostic::ApplicationContextNameNotSupported);
    if (!configured.mechanisms.has(aarq->mechanism)) {
        const bool none = aarq->mechanism == AuthenticationMechanism::None;
        return reject(context, none ? ServiceUserDiagnostic::AuthenticationMechanismNameRequired
                                    : ServiceUserDiagnostic::AuthenticationMechanismNameNotRecognised);
    }
    std::unique_ptr<SecureAssociation> security;
    BytesView information = aarq->userInformation;
    if (configured.security) {
        const auto refuse = [&](const Error& error, ServiceUserDiagnostic diagnostic) {
            server.securityRefused(client, error);
            return reject(context, diagnostic);
        };
        Result<void> usable = ApduProtection::check(*configured.security);
        if (usable) usable = Hls::check(aarq->mechanism, *configured.security);
        if (!usable) return refuse(usable.error(), ServiceUserDiagnostic::NoReasonGiven);
        security = std::make_unique<SecureAssociation>(*configured.security, aarq->mechanism);
        security->protection.answerInKind();
        if (security->needsTitles()) {
            const auto named = security->protection.namePeer(aarq->callingApTitle);
            if (!named) return refuse(named.error(), ServiceUserDiagnostic::CallingApTitleNotRecognized);
        }
        if (ciphered) {
            const auto plain = security->protection.unprotect(information);
            if (!plain && isSecurityError(plain.error(), SecurityError::ReplayedCounter)) {
                server.securityRefused(client, plain.error());
                return {exceptionFor(plain.error(), *configured.security), std::nullopt};
            }
            if (!plain) return refuse(plain.error(), ServiceUserDiagnostic::AuthenticationFailure);
            information = plain->apdu;
        }
    } else if (isHighLevel(aarq->mechanism)) {
        return reject(context, ServiceUserDiagnostic::AuthenticationMechanismNameNotRecognised);
    }

    auto wanted = decodeInitiateRequest(information);
    if (!wanted) return reject(context, ServiceUserDiagnostic::NoReasonGiven, InitiateError::Other);
    if (const auto taken = takeDedicatedKey(*wanted, security.get()); !taken) {
        server.securityRefused(client, taken.error());
        return reject(context, ServiceUserDiagnostic::NoReasonGiven, InitiateError::Other);
    }
    if (wanted->dlmsVersion < oldestVersion) return reject(context, ServiceUserDiagnostic::NoReasonGiven, InitiateError::DlmsVersionTooLow);
    const std::uint16_t clientPduSize = wanted->maxPduSize == 0 ? std::uint16_t{0xFFFF} : wanted->maxPduSize;
    const std::size_t usableSize = ciphered ? security->protection.largestPlain(clientPduSize, apdutag::getResponse) : clientPduSize;
    if (usableSize < smallestPduSize) return reject(context, ServiceUserDiagnostic::NoReasonGiven, InitiateError::PduSizeTooShort);
    const Conformance granted = wanted->conformance & offered(options, byShortName, security.get());
    if ((granted & usableServices) == Conformance()) return reject(context, ServiceUserDiagnostic::NoReasonGiven, InitiateError::IncompatibleConformance);

    Aarq shown = *aarq;
    if (ciphered) {
        wanted->dedicatedKey.clear();
        shown.userInformation = encodeInitiateRequest(*wanted);
    }
    const AssociationVerdict verdict = server.associate(client, shown, aarq->callingAuthenticationValue);
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
    if (security) {
        if (const auto secured = secure(aare, *aarq, *security); !secured) {
            server.securityRefused(client, secured.error());
            server.released(client);
            return reject(context, ServiceUserDiagnostic::AuthenticationFailure);
        }
    }
    ServerAssociation association = openAssociation(client, granted, clientPduSize, options, security.get());
    association.byShortName = byShortName;
    association.confirmed = wanted->responseAllowed;
    return {wanted->responseAllowed ? encodeAare(aare) : Bytes(), association, std::move(security)};
}

ServerAssociation openAssociation(std::uint16_t client, Conformance granted, std::uint16_t clientPduSize, const ServerOptions& options,
                                  const SecureAssociation* security) {
    const auto limit = [](std::uint16_t size) { return size == 0 ? std::uint16_t{0xFFFF} : size; };
    ServerAssociation association;
    association.client = client;
    association.conformance = granted;
    association.pduSize = std::min(limit(clientPduSize), limit(options.maxPduSize));
    association.clientPduSize = association.pduSize;
    if (granted.has(Conformance::GeneralBlockTransfer)) {
        association.clientPduSize = options.maxTransferBytes;
    } else if (security && security->ciphers()) {
        // The ACCESS service has no ciphered form of its own, only the longer general one.
        const std::uint8_t longest = granted.has(Conformance::Access) ? apdutag::accessResponse : apdutag::getResponse;
        association.clientPduSize = security->protection.largestPlain(association.pduSize, longest);
    }
    return association;
}

AuthenticationAnswer answerHls(BytesView apdu, SecureAssociation& security) {
    const auto decoded = decodeXdlms(apdu);
    if (!decoded) return {exceptionOperationNotPossible()};
    const auto* action = std::get_if<ActionRequestNormal>(&*decoded);
    const auto* read = std::get_if<ReadRequest>(&*decoded);
    const auto* byName = read && read->variables.size() == 1 ? std::get_if<ParameterizedAccess>(&read->variables[0]) : nullptr;
    const bool asked = action ? action->method == replyToHls : byName && byName->name == replyToHlsName;
    if (!asked) return {exceptionOperationNotPossible()};
    const auto reply = [&](std::optional<Data> value, ActionResult result) {
        if (byName) return encodeXdlms(ReadResponse{{value ? ReadResult(*value) : ReadResult(static_cast<DataAccessResult>(result))}});
        const auto returned = value ? std::optional(GetResult(*value)) : std::nullopt;
        return encodeXdlms(ActionResponseNormal{action->invoke, {result, returned}});
    };
    const auto* answer = byName ? byName->parameter.octets() : action->parameters ? action->parameters->octets() : nullptr;
    const auto right = answer ? security.hls->verify(*answer) : Result<void>(securityFailure(Fault::Crypto, SecurityError::HlsFailed));
    if (!right) return {reply(std::nullopt, ActionResult::ReadWriteDenied), false, right.error()};
    const auto ours = security.hls->answer();
    if (!ours) return {reply(std::nullopt, ActionResult::OtherReason), false, ours.error()};
    return {reply(Data::octetString(*ours), ActionResult::Success), true};
}

Bytes exceptionFor(const Error& error, const SecurityOptions& options) {
    constexpr std::uint8_t serviceNotAllowed = 1, decipheringError = 5, invocationCounterError = 6;
    if (isSecurityError(error, SecurityError::ReplayedCounter) && options.counters) {
        const std::uint32_t last = options.counters->lastAccepted(KeyRole::UnicastEncryption).value_or(0);
        return encodeXdlms(ExceptionResponse{serviceNotAllowed, invocationCounterError, last == 0xFFFFFFFF ? last : last + 1});
    }
    // A request in clear is not deciphered wrongly: it is not allowed.
    if (isSecurityError(error, SecurityError::ProtectionTooWeak)) return exceptionOperationNotPossible();
    return encodeXdlms(ExceptionResponse{serviceNotAllowed, decipheringError, std::nullopt});
}

}  // namespace ami::dlms
