#include "protocol/dlms/ClientOperation.h"

#include <algorithm>

#include "protocol/dlms/ApduTag.h"

namespace ami::dlms {

InvokeIdAndPriority ClientContext::nextInvoke(bool confirmed) {
    const unsigned first = (firstInvoke & 0x0F) == 0 ? ids - 1 : (firstInvoke & 0x0Fu) - 1;
    const unsigned id = countInvokeIds ? (first + issued_) % ids + 1 : firstInvoke & 0x0Fu;
    unsigned flags = firstInvoke & 0xF0u;
    if (!confirmed) flags &= ~unsigned{confirmedClass};
    if (!conformance.has(Conformance::PriorityMgmtSupported)) flags &= ~unsigned{highPriority};
    invoke_ = static_cast<InvokeIdAndPriority>(flags | id);
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
    if (id == 0 || current == 0 || !countInvokeIds) return false;
    const unsigned age = (current + ids - id) % ids;
    return age >= 1 && age <= reach && age < issued_;
}

void ClientContext::deviated(Deviation deviation, std::int64_t detail, BytesView octets) {
    events.push_back(event::Deviated{deviation, detail, deviationExample(octets)});
    if (!strict || refusal_ || entryOf(deviation).severity == Severity::Note) return;
    if (std::find(expectedDeviations.begin(), expectedDeviations.end(), deviation) != expectedDeviations.end()) return;
    refusal_ = makeError(Fault::Malformed, Layer::Xdlms, XdlmsError::Deviates, static_cast<std::int64_t>(deviation));
}

void ClientContext::restart() {
    refusal_.reset();
    invoke_ = confirmedHighPriority;
    issued_ = 0;
    getListRefused = setListRefused = actionListRefused = withListMax < 2;
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
