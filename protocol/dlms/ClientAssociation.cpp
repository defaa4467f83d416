#include "protocol/dlms/ClientAssociation.h"

#include <utility>

#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/Examine.h"
#include "protocol/dlms/SecurityFailure.h"

namespace ami::dlms {

namespace {

constexpr std::uint8_t oldestVersion = 6;
constexpr std::uint16_t smallestPduSize = 12;
constexpr std::int64_t initiateError = 6;  // ServiceError choice initiate, as InitiateRefused counts it
constexpr std::int64_t pduSizeTooShort = 3;

Unexpected rejected(const Aare& aare) {
    const std::int64_t detail =
        static_cast<std::int64_t>(aare.result) << 16 | static_cast<std::int64_t>(aare.source) << 8 | aare.diagnostic;
    return fail(Fault::Refused, Layer::Acse, AcseError::Rejected, detail);
}

ApplicationContext contextOf(const AssociationParameters& wanted, const SecureAssociation* security) {
    return applicationContext(wanted.referencing == Referencing::ShortName, security && security->ciphers());
}

/// General protection is proposed where it is used.
Conformance proposedBy(const AssociationParameters& wanted, const SecureAssociation* security) {
    if (!security || !security->ciphers()) return wanted.proposedConformance;
    const SecurityOptions& options = security->protection.options();
    const bool general = options.form != CipheringForm::Service || options.protection.isSigned;
    return Conformance(wanted.proposedConformance.bits() | (general ? static_cast<std::uint32_t>(Conformance::GeneralProtection) : 0u));
}

/// Draws a dedicated key into @p initiate and into the association.
Result<void> drawDedicatedKey(InitiateRequest& initiate, SecureAssociation& security) {
    const SecurityOptions& options = security.protection.options();
    initiate.dedicatedKey.assign(suiteFacts(options.suite).keyOctets, 0);
    if (!options.random || !options.random(initiate.dedicatedKey)) return securityFailure(Fault::Exhausted, SecurityError::RandomFailed);
    return security.protection.setDedicatedKey(initiate.dedicatedKey);
}

/// Context, title, challenge and protected initiate request of an AARQ.
Result<void> secure(Aarq& aarq, InitiateRequest& initiate, SecureAssociation& security) {
    const SecurityOptions& options = security.protection.options();
    if (security.needsTitles()) aarq.callingApTitle.assign(options.systemTitle.begin(), options.systemTitle.end());
    if (aarq.mechanism == AuthenticationMechanism::HighEcdsa) aarq.callingAeQualifier = options.certificate;
    if (security.hls) {
        auto challenge = security.hls->draw();
        if (!challenge) return Unexpected(challenge.error());
        aarq.callingAuthenticationValue = std::move(*challenge);
    }
    security.initiate = aarq.userInformation;
    if (!security.ciphers()) return {};
    Result<void> drawn;
    if (options.dedicatedKey) drawn = drawDedicatedKey(initiate, security);
    Bytes plain = encodeInitiateRequest(initiate);
    wipe(initiate.dedicatedKey);
    const auto information = drawn ? security.protection.protectInitiate(plain) : Result<BytesView>(Unexpected(drawn.error()));
    if (information) aarq.userInformation.assign(information->begin(), information->end());
    wipe(plain);
    if (!information) return Unexpected(information.error());
    return {};
}

/// The security that an accepting AARE offers against the one that was asked for.
Result<void> checkSecurity(const Aare& aare, AuthenticationMechanism mechanism, SecureAssociation& security) {
    if (aare.mechanism && *aare.mechanism != mechanism) {
        return securityFailure(Fault::Crypto, SecurityError::MechanismMismatch, static_cast<std::int64_t>(*aare.mechanism));
    }
    if (security.needsTitles()) {
        // A meter that leaves its title out is taken for the one that was pinned; its tags will tell.
        if (!aare.respondingApTitle.empty() || !security.protection.peerTitle()) {
            if (auto named = security.protection.namePeer(aare.respondingApTitle); !named) return named;
        }
    }
    if (!security.hls) return {};
    if (aare.respondingAuthenticationValue.empty()) return securityFailure(Fault::Crypto, SecurityError::MechanismMismatch, -1);
    return security.hls->take(aare.respondingAuthenticationValue);
}

/// What the meter returns in the fourth pass, or why it returns nothing; nothing at all for another APDU than the one that is due.
std::optional<std::variant<std::optional<Data>, ActionResult>> hlsAnswerOf(const XdlmsApdu& apdu, Referencing referencing,
                                                                          InvokeIdAndPriority invoke) {
    using Returned = std::variant<std::optional<Data>, ActionResult>;
    if (referencing == Referencing::ShortName) {
        const auto* response = std::get_if<ReadResponse>(&apdu);
        if (!response || response->results.size() != 1) return std::nullopt;
        if (const auto* value = std::get_if<Data>(&response->results[0])) return Returned(std::optional(*value));
        // The codes of both results are the same for what can happen here.
        if (const auto* refusal = std::get_if<DataAccessResult>(&response->results[0])) return Returned(static_cast<ActionResult>(*refusal));
        return std::nullopt;
    }
    const auto* response = std::get_if<ActionResponseNormal>(&apdu);
    if (!response || (response->invoke & 0x0F) != (invoke & 0x0F)) return std::nullopt;
    if (response->outcome.result != ActionResult::Success) return Returned(response->outcome.result);
    const auto* value = response->outcome.returned ? std::get_if<Data>(&*response->outcome.returned) : nullptr;
    return Returned(value ? std::optional(*value) : std::nullopt);
}

}  // namespace

void wipe(Bytes& secret) { crypto::cleanse(secret); }

Result<void> checkOptions(const ClientOptions& options) {
    const AuthenticationMechanism mechanism = options.association.mechanism;
    if (!options.security) {
        if (!isHighLevel(mechanism)) return {};
        return fail(Fault::Unsupported, Layer::Acse, AcseError::Rejected,
                    static_cast<std::int64_t>(ServiceUserDiagnostic::AuthenticationMechanismNameNotRecognised));
    }
    if (auto right = ApduProtection::check(*options.security); !right) return right;
    return Hls::check(mechanism, *options.security);
}

Result<Bytes> buildAarq(const ClientOptions& options, SecureAssociation* security) {
    const AssociationParameters& wanted = options.association;
    InitiateRequest initiate;
    initiate.conformance = proposedBy(wanted, security);
    initiate.maxPduSize = wanted.proposedPduSize;
    initiate.responseAllowed = wanted.responseAllowed;
    initiate.qualityOfService = wanted.qualityOfService;
    Aarq aarq;
    aarq.context = contextOf(wanted, security);
    aarq.mechanism = wanted.mechanism;
    if (wanted.mechanism == AuthenticationMechanism::LowLevel) {
        const BytesView password = options.password.view();
        aarq.callingAuthenticationValue.assign(password.begin(), password.end());
    }
    aarq.userInformation = encodeInitiateRequest(initiate);
    if (security) {
        if (const auto secured = secure(aarq, initiate, *security); !secured) return Unexpected(secured.error());
    }
    Bytes apdu = encodeAarq(aarq);
    wipe(aarq.callingAuthenticationValue);
    return apdu;
}

Result<GrantedAssociation> checkAare(BytesView apdu, const AssociationParameters& proposed, SecureAssociation* security) {
    const std::uint8_t tag = apdu.empty() ? 0 : apdu[0];
    if (tag == apdutag::exceptionResponse || tag == apdutag::confirmedServiceError) return Unexpected(refusalOf(apdu));
    if (tag != apdutag::aare) return fail(Fault::Unexpected, Layer::Acse, AcseError::WrongApdu, tag);
    auto aare = decodeAare(apdu);
    if (!aare) return Unexpected(aare.error());
    if (aare->result != AssociationResult::Accepted) return rejected(*aare);
    // Accepted with "authentication required" starts the passes of high-level security.
    const bool passes = security && security->hls;
    if (!passes && aare->source == DiagnosticSource::ServiceUser &&
        aare->diagnostic == static_cast<std::uint8_t>(ServiceUserDiagnostic::AuthenticationRequired)) {
        return rejected(*aare);
    }
    // Some meters name the ciphered context whatever was asked. Where nothing is protected, nothing is lost by reading on.
    const bool twin = !security && aare->context == applicationContext(proposed.referencing == Referencing::ShortName, true);
    if (aare->context != contextOf(proposed, security) && !twin) {
        return fail(Fault::Unexpected, Layer::Acse, AcseError::ContextMismatch, static_cast<std::int64_t>(aare->context));
    }
    if (security) {
        if (const auto fits = checkSecurity(*aare, proposed.mechanism, *security); !fits) return Unexpected(fits.error());
    }
    if (aare->userInformation.empty())
        return fail(Fault::Malformed, Layer::Acse, AcseError::Malformed, static_cast<std::int64_t>(apdu.size()));
    BytesView information = aare->userInformation;
    if (security && security->ciphers()) {
        const auto plain = security->protection.unprotect(information);
        if (!plain) return Unexpected(plain.error());
        information = plain->apdu;
    }
    auto granted = decodeInitiateResponse(information);
    if (!granted) return Unexpected(granted.error());
    if (granted->dlmsVersion < oldestVersion) return fail(Fault::Unsupported, Layer::Acse, AcseError::VersionTooLow, granted->dlmsVersion);
    if (granted->maxPduSize == 0) granted->maxPduSize = 0xFFFF;
    const std::size_t usable = security && security->ciphers() ? security->protection.largestPlain(granted->maxPduSize, apdutag::getRequest)
                                                               : granted->maxPduSize;
    if (usable < smallestPduSize) {
        return fail(Fault::Refused, Layer::Acse, AcseError::InitiateRefused, initiateError << 8 | pduSizeTooShort);
    }
    granted->conformance = granted->conformance & proposedBy(proposed, security);
    return GrantedAssociation{std::move(*granted), std::move(aare->respondingAeQualifier)};
}

Result<Bytes> buildHlsRequest(SecureAssociation& security, Referencing referencing, InvokeIdAndPriority invoke) {
    auto answer = security.hls->answer();
    if (!answer) return answer;
    const Data parameter = Data::octetString(*answer);
    if (referencing == Referencing::ShortName) return encodeXdlms(ReadRequest{{ParameterizedAccess{replyToHlsName, 0, parameter}}});
    return encodeXdlms(ActionRequestNormal{invoke, replyToHls, parameter});
}

Result<void> checkHlsResponse(BytesView apdu, SecureAssociation& security, Referencing referencing, InvokeIdAndPriority invoke) {
    const std::uint8_t tag = apdu.empty() ? 0 : apdu[0];
    if (tag == apdutag::exceptionResponse || tag == apdutag::confirmedServiceError) return Unexpected(refusalOf(apdu));
    std::size_t trailing = 0;
    const auto decoded = decodeXdlms(apdu, &trailing);
    if (!decoded) return Unexpected(decoded.error());
    const auto returned = hlsAnswerOf(*decoded, referencing, invoke);
    if (!returned) return fail(Fault::Unexpected, Layer::Xdlms, XdlmsError::WrongResponse, tag);
    if (const auto* refusal = std::get_if<ActionResult>(&*returned)) {
        return securityFailure(Fault::Refused, SecurityError::HlsRefused, static_cast<std::int64_t>(*refusal));
    }
    const auto& value = std::get<std::optional<Data>>(*returned);
    const auto* answer = value ? value->octets() : nullptr;
    if (!answer) return securityFailure(Fault::Crypto, SecurityError::HlsFailed);
    return security.hls->verify(*answer);
}

Result<Bytes> buildRlrq(SecureAssociation* security) {
    ReleaseRequest release;
    if (security && security->ciphers()) {
        const auto initiate = security->protection.protectInitiate(security->initiate);
        if (!initiate) return Unexpected(initiate.error());
        release.userInformation.assign(initiate->begin(), initiate->end());
    }
    return encodeRlrq(release);
}

Deviations associationDeviations(BytesView apdu, const AssociationParameters& proposed, const SecureAssociation* security) {
    Deviations found;
    const std::uint8_t tag = apdu.empty() ? 0 : apdu[0];
    if (tag == apdutag::aare) {
        examineAare(apdu, {contextOf(proposed, security), proposed.mechanism, proposedBy(proposed, security)}, found);
    } else if (tag == apdutag::exceptionResponse) {
        constexpr std::int64_t serviceNotAllowed = 1, operationNotPossible = 1;
        const std::int64_t detail = refusalOf(apdu).detail;
        const bool stale = detail == (serviceNotAllowed << 8 | operationNotPossible);
        found.note(stale ? Deviation::StaleAssociation : Deviation::AssociateAnsweredByError, detail);
    } else {
        found.note(Deviation::AssociateAnsweredByError, tag);
    }
    return found;
}

Error refusalOf(BytesView apdu) {
    std::size_t trailing = 0;
    const auto decoded = decodeXdlms(apdu, &trailing);
    if (!decoded) return decoded.error();
    if (const auto* exception = std::get_if<ExceptionResponse>(&*decoded)) {
        if (exception->invocationCounter) {
            return makeError(Fault::Refused, Layer::Crypto, SecurityError::CounterRefused, *exception->invocationCounter);
        }
        return makeError(Fault::Refused, Layer::Xdlms, XdlmsError::ExceptionResponse, exception->stateError << 8 | exception->serviceError);
    }
    if (const auto* service = std::get_if<ConfirmedServiceError>(&*decoded)) {
        return makeError(Fault::Refused, Layer::Xdlms, XdlmsError::ServiceError,
                         service->service << 16 | service->error << 8 | service->value);
    }
    return makeError(Fault::Unexpected, Layer::Xdlms, XdlmsError::WrongResponse, apdu.empty() ? 0 : apdu[0]);
}

}  // namespace ami::dlms
