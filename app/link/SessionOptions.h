#pragma once

#include "app/keys/CounterStore.h"
#include "app/keys/KeyProvider.h"
#include "app/link/MeterAddress.h"
#include "app/link/Quirks.h"
#include "protocol/dlms/ClientSession.h"

/// What an address, a meter's quirks and its keys mean for a session: the same for a link of its own and for a fleet.
namespace ami::app {

/// Everything that this program understands and the address asks for.
dlms::Conformance proposedServices(const MeterAddress& address);
/// Association, services and quirks; neither secrets nor security.
dlms::ClientOptions sessionOptions(const MeterAddress& address, const Quirks& quirks);

/// Each protected APDU of the session takes a number of the key's invocation counter.
bool usesCounter(const MeterAddress& address);
/// Which counters those of the meter at @p address are.
CounterScope counterScope(const MeterAddress& address, const MeterKeys& keys, bool confirmed);
/// Without the counters.
dlms::SecurityOptions securityOptions(const MeterAddress& address, const MeterKeys& keys, const Quirks& quirks);

}  // namespace ami::app
