#pragma once

#include <optional>

#include "protocol/dlms/BlockTransfer.h"
#include "protocol/dlms/ServerObjects.h"
#include "protocol/dlms/ShortNameMap.h"

namespace ami::dlms {

/// Read and Write of the server, in an association by short names. A read of a method's name with parameters invokes it, and so does
/// a write. Every function returns the APDU that answers. @spec IEC 62056-5-3 9.4.6.8 to 9.4.6.11
class ServerShortName {
public:
    ServerShortName(ServerObjects& objects, std::size_t maxTransferBytes) : objects_(objects), maxTransferBytes_(maxTransferBytes) {}

    /// A new association; @p names are what its client may see.
    void open(std::vector<ShortNameObject> names);
    void close();

    Bytes read(const ReadRequest& request, const ServerAssociation& association);
    Bytes write(const WriteRequest& request, const ServerAssociation& association);
    void writeUnconfirmed(const UnconfirmedWriteRequest& request, const ServerAssociation& association);
    /// A request that is no part of it ends a transfer that is not finished.
    void abort();

private:
    struct LongAnswer {
        BlockSplitter splitter;
        Bytes lastBlock;
    };

    Bytes readAll(const ReadRequest& request, const ServerAssociation& association);
    Bytes writeAll(const WriteRequest& request, const ServerAssociation& association);
    ReadResult readOne(const VariableAccess& variable, const ServerAssociation& association);
    DataAccessResult writeOne(const VariableAccess& variable, const Data& value, const ServerAssociation& association);
    GetResult own(const AttributeRef& attribute) const;
    Bytes sendNext(const ServerAssociation& association);
    Bytes nextBlock(std::uint16_t received, const ServerAssociation& association);
    /// Nothing while blocks are missing; then the whole request with @p tag in front, or why it is none.
    std::optional<std::variant<Bytes, DataAccessResult>> collect(std::uint8_t tag, const BlockView& block);

    ServerObjects& objects_;
    std::size_t maxTransferBytes_;
    std::optional<ShortNameMap> names_;
    std::optional<LongAnswer> answer_;
    std::optional<BlockAssembler> request_;
};

/// confirmedServiceError for a Read or Write that is not served. @spec IEC 62056-5-3 9.5
Bytes shortNameServiceError(std::uint8_t tag, std::uint8_t error, std::uint8_t value);

}  // namespace ami::dlms
