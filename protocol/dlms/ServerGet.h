#pragma once

#include <optional>

#include "protocol/dlms/ServerAnswer.h"
#include "protocol/dlms/ServerSession.h"

namespace ami::dlms {

/// The GET service of the server. Every function returns the APDU that answers.
class ServerGet {
public:
    explicit ServerGet(CosemServer& server) : server_(server) {}

    Bytes normal(const GetRequestNormal& request, const ServerAssociation& association);
    Bytes withList(const GetRequestWithList& request, const ServerAssociation& association);
    Bytes next(const GetRequestNext& request);
    /// get-request-normal that does not decode: scope-of-access-violated when only its selection is not understood.
    static std::optional<Bytes> undecodable(BytesView apdu);
    /// Another request ends a transfer that is not finished.
    void abort() { transfer_.reset(); }

private:
    GetResult value(const AttributeAccessRequest& request, const ServerAssociation& association);
    Bytes inBlocks(Bytes apdu, std::size_t headOctets, const ServerAssociation& association);

    CosemServer& server_;
    std::optional<LongAnswer> transfer_;
};

}  // namespace ami::dlms
