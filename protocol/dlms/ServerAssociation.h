#pragma once

#include <memory>
#include <optional>

#include "protocol/dlms/SecureAssociation.h"
#include "protocol/dlms/ServerAnswer.h"
#include "protocol/dlms/ServerSession.h"

namespace ami::dlms {

struct AssociationAnswer {
    Bytes aare;                                    ///< empty when the client wants no answer; the exception-response to a replayed AARQ
    std::optional<ServerAssociation> association;  ///< nothing when the AARE rejects
    std::unique_ptr<SecureAssociation> security{}; ///< when the meter has security for this client
};

/// Terms of an association; sizes are limited by both sides, and by what @p security adds to an APDU.
ServerAssociation openAssociation(std::uint16_t client, Conformance granted, std::uint16_t clientPduSize, const ServerOptions& options,
                                  const SecureAssociation* security);

/// Judges an AARQ: context, mechanism, security and initiate request here, the rest by @p server.
AssociationAnswer answerAarq(BytesView apdu, std::uint16_t client, CosemServer& server, const ServerOptions& options);

/// Passes 3 and 4 of high-level authentication.
struct AuthenticationAnswer {
    Bytes apdu;
    bool authenticated = false;
    std::optional<Error> refused{};  ///< the association ends when the APDU has gone
};
AuthenticationAnswer answerHls(BytesView apdu, SecureAssociation& security);

/// The exception-response of a meter to an APDU whose protection it refuses with @p error.
Bytes exceptionFor(const Error& error, const SecurityOptions& options);

}  // namespace ami::dlms
