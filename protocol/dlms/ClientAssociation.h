#pragma once

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/dlms/ClientSession.h"
#include "protocol/dlms/SecureAssociation.h"

namespace ami::dlms {

/// Overwrites octets that held a secret before they are freed.
void wipe(Bytes& secret);

/// Whether an association can be asked for with @p options: Unsupported for mechanisms that need more than they have, NoKey, BadKeyLength.
Result<void> checkOptions(const ClientOptions& options);

/// The AARQ for @p options; wipe() it when it has been handed to the link. @p security is there when the options have security: it draws
/// the challenge and the dedicated key and protects the initiate request.
Result<Bytes> buildAarq(const ClientOptions& options, SecureAssociation* security);

struct GrantedAssociation {
    InitiateResponse negotiated;
    Bytes certificate;
};

/// What the meter granted, conformance cut to what was proposed. The result of the AARE counts before anything else in it, because
/// meters leave user-information out of a refusal. Also understands exception-response and confirmedServiceError in its place.
/// With @p security nothing less than what was asked for is taken: context, mechanism, system title, protection of the initiate response.
Result<GrantedAssociation> checkAare(BytesView apdu, const AssociationParameters& proposed, SecureAssociation* security);

/// In what the answer to the AARQ departs from the standard; both accepting and rejecting answers.
Deviations associationDeviations(BytesView apdu, const AssociationParameters& proposed, const SecureAssociation* security);

/// Third pass of high-level authentication: an action, or by short names a parameterised read, with our answer to the meter's challenge.
Result<Bytes> buildHlsRequest(SecureAssociation& security, Referencing referencing, InvokeIdAndPriority invoke);
/// Fourth pass: HlsRefused, HlsFailed, or the error that the APDU is in itself.
Result<void> checkHlsResponse(BytesView apdu, SecureAssociation& security, Referencing referencing, InvokeIdAndPriority invoke);

/// The RLRQ, its initiate request protected where there is @p security that ciphers.
Result<Bytes> buildRlrq(SecureAssociation* security);

/// exception-response or confirmedServiceError as the Error that a request ends with; Malformed when the APDU is neither. An
/// invocation-counter-error is CounterRefused.
Error refusalOf(BytesView apdu);

}  // namespace ami::dlms
