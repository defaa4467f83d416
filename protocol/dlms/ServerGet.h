#pragma once

#include <optional>

#include "protocol/dlms/ServerObjects.h"

namespace ami::dlms {

/// The GET service of the server. Every function returns the APDU that answers.
class ServerGet {
public:
    explicit ServerGet(ServerObjects& objects) : objects_(objects) {}

    Bytes normal(const GetRequestNormal& request, const ServerAssociation& association);
    Bytes withList(const GetRequestWithList& request, const ServerAssociation& association);
    /// Empty for a late datagram.
    Bytes next(const GetRequestNext& request, const ServerAssociation& association);
    /// get-request-normal whose selection does not decode: other-reason.
    static std::optional<Bytes> undecodable(BytesView apdu);
    /// Another request ends a transfer that is not finished.
    void abort() { transfer_.reset(); }

private:
    Bytes inBlocks(Bytes apdu, std::size_t headOctets, const ServerAssociation& association);

    ServerObjects& objects_;
    std::optional<LongAnswer> transfer_;
};

}  // namespace ami::dlms
