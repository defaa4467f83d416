#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "protocol/dlms/BlockTransfer.h"
#include "protocol/dlms/ClientOperation.h"

namespace ami::dlms {

/// Whether the method may be invoked in this association: negotiated services, one APDU or blocks.
Result<void> checkAction(const MethodRef& method, const std::optional<Data>& parameters, const ClientContext& context);

/// What goes out for one method or a list of them, in one APDU or in parameter blocks, and what comes back.
class ActionExchange {
public:
    /// action-request-normal, or with-first-pblock when the parameters are longer than the meter's PDU.
    ActionExchange(RequestId id, const MethodRef& method, std::optional<Data> parameters);
    /// action-request-with-list, or with-list-and-first-pblock.
    ActionExchange(RequestId id, std::vector<MethodRef> methods, DataList parameters);

    Bytes start(ClientContext& context);
    /// One outcome for each method. Error when the answer is none.
    Progress<std::vector<ActionOutcome>> receive(BytesView apdu, ClientContext& context);
    bool isList() const { return isList_; }

private:
    using Answer = Progress<std::vector<ActionOutcome>>;

    Bytes whole(InvokeIdAndPriority invoke) const;
    Bytes firstBlockHead(InvokeIdAndPriority invoke) const;
    Answer sendNext(std::uint32_t taken, BytesView apdu, ClientContext& context);
    Answer assembled(ClientContext& context) const;
    Answer answered(std::vector<ActionOutcome> outcomes, BytesView apdu) const;

    RequestId id_;
    bool isList_;
    std::vector<MethodRef> methods_;
    DataList parameters_;
    bool hasParameters_;
    std::optional<BlockSplitter> outgoing_;
    std::optional<BlockAssembler> incoming_;
};

std::unique_ptr<ClientOperation> makeAction(RequestId id, MethodRef method, std::optional<Data> parameters);

/// With-list requests where negotiated. A refused list is invoked one by one; a list whose answer is not understood is not repeated,
/// because it may have been carried out.
std::unique_ptr<ClientOperation> makeActionList(RequestId id, std::vector<MethodRef> methods, DataList parameters);

/// action-request-normal of the unconfirmed class.
std::unique_ptr<ClientOperation> makeUnconfirmedAction(RequestId id, MethodRef method, std::optional<Data> parameters);

}  // namespace ami::dlms
