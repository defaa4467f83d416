#include "protocol/dlms/ClientOperation.h"

#include "protocol/dlms/ApduTag.h"

namespace ami::dlms {

InvokeIdAndPriority ClientContext::nextInvoke(bool confirmed) {
    const unsigned flags = (confirmed ? confirmedClass : 0u) | (conformance.has(Conformance::PriorityMgmtSupported) ? highPriority : 0u);
    invoke_ = static_cast<InvokeIdAndPriority>(flags | (issued_ % ids + 1));
    ++issued_;
    return invoke_;
}

LongInvokeId ClientContext::nextLongInvoke(LongInvokeId flags) {
    longIssued_ = longIssued_ % longInvokeIdMask + 1;
    return longIssued_ | flags | (conformance.has(Conformance::PriorityMgmtSupported) ? longHighPriority : 0u);
}

bool ClientContext::isRecent(InvokeIdAndPriority answered) const {
    constexpr unsigned reach = 4;
    const unsigned id = answered & 0x0F;
    const unsigned current = invoke_ & 0x0F;
    if (id == 0 || current == 0) return false;
    const unsigned age = (current + ids - id) % ids;
    return age >= 1 && age <= reach && age < issued_;
}

void ClientContext::restart() {
    invoke_ = confirmedHighPriority;
    issued_ = 0;
    getListRefused = false;
    setListRefused = false;
    actionListRefused = false;
    unconfirmedOnly = false;
}

Match ClientOperation::match(BytesView apdu, const ClientContext& context) const {
    const std::uint8_t tag = apdu[0];
    if (!apdutag::hasInvokeId(tag)) return context.numberedLink || tag != apdutag::accessResponse ? Match::Foreign : Match::Stale;
    if (apdu.size() < 3) return Match::Broken;
    const InvokeIdAndPriority invoke = apdu[2];
    if (!context.isCurrent(invoke)) return !context.numberedLink && context.isRecent(invoke) ? Match::Stale : Match::Foreign;
    return tag == responseTag() ? Match::Mine : Match::Foreign;
}

}  // namespace ami::dlms
