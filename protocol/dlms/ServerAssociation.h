#pragma once

#include <optional>

#include "protocol/dlms/ServerAnswer.h"
#include "protocol/dlms/ServerSession.h"

namespace ami::dlms {

struct AssociationAnswer {
    Bytes aare;  ///< empty when the client wants no answer
    std::optional<ServerAssociation> association;  ///< nothing when the AARE rejects
};

/// Terms of an association; sizes are limited by both sides.
ServerAssociation openAssociation(std::uint16_t client, Conformance granted, std::uint16_t clientPduSize, const ServerOptions& options);

/// Judges an AARQ: context, mechanism and initiate request here, the rest by @p server.
AssociationAnswer answerAarq(BytesView apdu, std::uint16_t client, CosemServer& server, const ServerOptions& options);

}  // namespace ami::dlms
