#pragma once

#include <coap3/coap.h>

#include <cstdint>
#include <set>

namespace ami::hal {

/// Critical options that libcoap shall let through. Its own list has room for two numbers above 255, and DLMS over CoAP takes three of them: with more
/// than two, all numbers that anybody in this process has told pass, and whoever is asked looks himself. Where libcoap was built so that its
/// calls cannot be answered by others (-Bsymbolic), only the lowest of three passes.
void knowOptions(coap_context_t* context, const std::set<std::uint16_t>& numbers);

}  // namespace ami::hal
