#include "protocol/dlms/ClientOperation.h"

#include <algorithm>

namespace ami::dlms {

InvokeIdAndPriority ClientContext::nextInvoke() {
    const unsigned first = (firstInvoke & 0x0F) == 0 ? ids - 1 : (firstInvoke & 0x0Fu) - 1;
    const unsigned id = countInvokeIds ? (first + issued_) % ids + 1 : firstInvoke & 0x0Fu;
    invoke_ = static_cast<InvokeIdAndPriority>((firstInvoke & 0xF0) | id);
    ++issued_;
    return invoke_;
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
    getListRefused = setListRefused = withListMax < 2;
}

}  // namespace ami::dlms
