#include "protocol/dlms/ClientOperation.h"

namespace ami::dlms {

InvokeIdAndPriority ClientContext::nextInvoke() {
    invoke_ = static_cast<InvokeIdAndPriority>(confirmedHighPriority | (issued_ % ids + 1));
    ++issued_;
    return invoke_;
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
}

}  // namespace ami::dlms
