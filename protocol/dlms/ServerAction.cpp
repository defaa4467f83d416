#include "protocol/dlms/ServerAction.h"

#include <utility>

namespace ami::dlms {

namespace {

constexpr std::size_t normalHead = 3;  // C7 01 invoke

Bytes refusal(InvokeIdAndPriority invoke, ActionResult result) { return encodeXdlms(ActionResponseNormal{invoke, {result, std::nullopt}}); }

}  // namespace

Bytes ServerAction::normal(const ActionRequestNormal& request, const ServerAssociation& association) {
    Bytes apdu = encodeXdlms(ActionResponseNormal{request.invoke, server_.action(association.client, request.method, request.parameters)});
    if (apdu.size() <= association.clientPduSize) return apdu;
    if (!association.conformance.has(Conformance::BlockTransferWithAction))
        return refusal(request.invoke, ActionResult::DataBlockUnavailable);
    transfer_.emplace(std::move(apdu), normalHead, std::nullopt, association.clientPduSize);
    return transfer_->first();
}

Bytes ServerAction::next(const ActionRequestNextPblock& request) {
    if (!transfer_ || !transfer_->belongsTo(request.invoke)) return refusal(request.invoke, ActionResult::NoLongActionInProgress);
    if (const Bytes* block = transfer_->after(request.blockNumber)) return *block;
    transfer_.reset();
    return refusal(request.invoke, ActionResult::LongActionAborted);
}

}  // namespace ami::dlms
