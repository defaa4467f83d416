#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "protocol/dlms/BlockTransfer.h"
#include "protocol/dlms/ClientOperation.h"

namespace ami::dlms {

/// Whether the value can be written in this association: negotiated services, one APDU or blocks.
Result<void> checkSet(const AttributeAccessRequest& request, const Data& value, const ClientContext& context);

/// set-request-normal, or set-request-with-first-datablock and the blocks behind it when the value is longer than the meter's PDU.
class SetExchange {
public:
    SetExchange(AttributeAccessRequest request, Data value) : request_(std::move(request)), value_(std::move(value)) {}

    Bytes start(ClientContext& context);
    Progress<DataAccessResult> receive(BytesView apdu, ClientContext& context);

private:
    AttributeAccessRequest request_;
    Data value_;
    std::optional<BlockSplitter> blocks_;
};

/// set-request-normal of the unconfirmed class.
std::unique_ptr<ClientOperation> makeUnconfirmedSet(RequestId id, AttributeAccessRequest request, Data value);

/// set-request-with-list, or with-list-and-first-datablock and the blocks behind it when the values are longer than the meter's PDU.
class SetListExchange {
public:
    SetListExchange(std::vector<AttributeAccessRequest> requests, DataList values)
        : requests_(std::move(requests)), values_(std::move(values)) {}

    Bytes start(ClientContext& context);
    /// One result for each value. @p refused: the meter said no to the list as such.
    Progress<std::vector<DataAccessResult>> receive(BytesView apdu, ClientContext& context, bool& refused);
    std::size_t size() const { return requests_.size(); }

private:
    std::vector<AttributeAccessRequest> requests_;
    DataList values_;
    std::optional<BlockSplitter> blocks_;
};

/// The answer that a block of a long write was taken: the block behind it, or why not.
Unfinished nextSetBlock(BlockSplitter& blocks, std::uint32_t taken, BytesView apdu, ClientContext& context);

std::unique_ptr<ClientOperation> makeSet(RequestId id, AttributeAccessRequest request, Data value);

/// With-list requests where negotiated. A refused list is written one by one; a list whose answer is not understood is not repeated,
/// because it may have been carried out.
std::unique_ptr<ClientOperation> makeSetList(RequestId id, std::vector<AttributeAccessRequest> requests, DataList values);

}  // namespace ami::dlms
