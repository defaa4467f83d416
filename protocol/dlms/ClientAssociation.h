#pragma once

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/dlms/ClientSession.h"

namespace ami::dlms {

/// Overwrites octets that held a secret before they are freed.
void wipe(Bytes& secret);

/// The AARQ for @p options; wipe() it when it has been handed to the link. Unsupported for the high-level mechanisms.
Result<Bytes> buildAarq(const ClientOptions& options);

/// What the meter granted, conformance cut to what was proposed. The result of the AARE counts before anything else in it, because
/// meters leave user-information out of a refusal. Also understands exception-response and confirmedServiceError in its place.
Result<InitiateResponse> checkAare(BytesView apdu, const AssociationParameters& proposed);

/// In what the answer to the AARQ departs from the standard; both accepting and rejecting answers.
Deviations associationDeviations(BytesView apdu, const AssociationParameters& proposed);

/// exception-response or confirmedServiceError as the Error that a request ends with; Malformed when the APDU is neither.
Error refusalOf(BytesView apdu);

}  // namespace ami::dlms
