#pragma once

#include <optional>
#include <vector>

#include "protocol/dlms/BlockTransfer.h"
#include "protocol/dlms/ClientOperation.h"

namespace ami::dlms {

/// ReadRequest with its ReadResponse, either of them in blocks when it is longer than one PDU. @spec IEC 62056-5-3 9.4.6.9
class ReadExchange {
public:
    ReadExchange(RequestId id, std::vector<VariableAccess> variables) : id_(id), variables_(std::move(variables)) {}

    Bytes start(const ClientContext& context);
    /// One result for each variable, in their order.
    Progress<std::vector<GetResult>> receive(BytesView apdu, ClientContext& context);

private:
    Progress<std::vector<GetResult>> whole(std::vector<ReadResult>& results, BytesView apdu) const;

    RequestId id_;
    std::vector<VariableAccess> variables_;
    std::optional<BlockSplitter> outgoing_;
    std::optional<BlockAssembler> incoming_;
};

/// WriteRequest with its WriteResponse; a long request goes out in blocks.
class WriteExchange {
public:
    WriteExchange(std::vector<VariableAccess> variables, DataList values) : variables_(std::move(variables)), values_(std::move(values)) {}

    Bytes start(const ClientContext& context);
    Progress<std::vector<DataAccessResult>> receive(BytesView apdu, ClientContext& context);

private:
    Bytes nextBlock(const ClientContext& context);

    std::vector<VariableAccess> variables_;
    DataList values_;
    std::optional<BlockSplitter> outgoing_;
};

}  // namespace ami::dlms
