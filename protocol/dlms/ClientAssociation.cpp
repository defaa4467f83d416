#include "protocol/dlms/ClientAssociation.h"

#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/Examine.h"

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

}  // namespace

void wipe(Bytes& secret) {
    volatile std::uint8_t* octets = secret.data();
    for (std::size_t i = 0; i < secret.size(); ++i) octets[i] = 0;
}

Result<Bytes> buildAarq(const ClientOptions& options) {
    const AssociationParameters& wanted = options.association;
    if (wanted.mechanism != AuthenticationMechanism::None && wanted.mechanism != AuthenticationMechanism::LowLevel) {
        return fail(Fault::Unsupported, Layer::Acse, AcseError::Rejected,
                    static_cast<std::int64_t>(ServiceUserDiagnostic::AuthenticationMechanismNameNotRecognised));
    }
    InitiateRequest initiate;
    initiate.conformance = wanted.proposedConformance;
    initiate.maxPduSize = wanted.proposedPduSize;
    Aarq aarq;
    aarq.mechanism = wanted.mechanism;
    aarq.userInformation = encodeInitiateRequest(initiate);
    if (wanted.mechanism == AuthenticationMechanism::LowLevel) {
        const BytesView password = options.password.view();
        aarq.callingAuthenticationValue.assign(password.begin(), password.end());
    }
    Bytes apdu = encodeAarq(aarq);
    wipe(aarq.callingAuthenticationValue);
    return apdu;
}

Result<InitiateResponse> checkAare(BytesView apdu, const AssociationParameters& proposed) {
    const std::uint8_t tag = apdu.empty() ? 0 : apdu[0];
    if (tag == apdutag::exceptionResponse || tag == apdutag::confirmedServiceError) return Unexpected(refusalOf(apdu));
    if (tag != apdutag::aare) return fail(Fault::Unexpected, Layer::Acse, AcseError::WrongApdu, tag);
    const auto aare = decodeAare(apdu);
    if (!aare) return Unexpected(aare.error());
    if (aare->result != AssociationResult::Accepted) return rejected(*aare);
    // Accepted with "authentication required" starts the passes of high-level security, which was not asked for.
    if (aare->source == DiagnosticSource::ServiceUser &&
        aare->diagnostic == static_cast<std::uint8_t>(ServiceUserDiagnostic::AuthenticationRequired)) {
        return rejected(*aare);
    }
    if (aare->context != ApplicationContext::LogicalName) {
        return fail(Fault::Unexpected, Layer::Acse, AcseError::ContextMismatch, static_cast<std::int64_t>(aare->context));
    }
    if (aare->userInformation.empty())
        return fail(Fault::Malformed, Layer::Acse, AcseError::Malformed, static_cast<std::int64_t>(apdu.size()));
    auto granted = decodeInitiateResponse(aare->userInformation);
    if (!granted) return granted;
    if (granted->dlmsVersion < oldestVersion) return fail(Fault::Unsupported, Layer::Acse, AcseError::VersionTooLow, granted->dlmsVersion);
    if (granted->maxPduSize == 0) granted->maxPduSize = 0xFFFF;
    if (granted->maxPduSize < smallestPduSize) {
        return fail(Fault::Refused, Layer::Acse, AcseError::InitiateRefused, initiateError << 8 | pduSizeTooShort);
    }
    granted->conformance = granted->conformance & proposed.proposedConformance;
    return granted;
}

Deviations associationDeviations(BytesView apdu, const AssociationParameters& proposed) {
    Deviations found;
    const std::uint8_t tag = apdu.empty() ? 0 : apdu[0];
    if (tag == apdutag::aare) {
        examineAare(apdu, {ApplicationContext::LogicalName, proposed.mechanism, proposed.proposedConformance}, found);
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
        return makeError(Fault::Refused, Layer::Xdlms, XdlmsError::ExceptionResponse, exception->stateError << 8 | exception->serviceError);
    }
    if (const auto* service = std::get_if<ConfirmedServiceError>(&*decoded)) {
        return makeError(Fault::Refused, Layer::Xdlms, XdlmsError::ServiceError,
                         service->service << 16 | service->error << 8 | service->value);
    }
    return makeError(Fault::Unexpected, Layer::Xdlms, XdlmsError::WrongResponse, apdu.empty() ? 0 : apdu[0]);
}

}  // namespace ami::dlms
