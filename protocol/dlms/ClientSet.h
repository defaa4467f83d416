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

std::unique_ptr<ClientOperation> makeSet(RequestId id, AttributeAccessRequest request, Data value);

/// With-list requests where negotiated. A refused list is written one by one; a list whose answer is not understood is not repeated,
/// because it may have been carried out.
std::unique_ptr<ClientOperation> makeSetList(RequestId id, std::vector<AttributeAccessRequest> requests, DataList values);

}  // namespace ami::dlms
