#pragma once

#include <span>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/mdms/CimMeterReadings.h"
#include "protocol/mdms/DeviceEvent.h"

namespace ami::mdms {

/// One batch of events as canonical JSON: the same header and events give the same octets. Item i of the document is event i. Fails with
/// Misuse: TooMany, Header, or what check() says of an event. decodeBatch() reads it back. @spec docs/sync.md
Result<Bytes> encodeEvents(const BatchHeader& header, std::span<const DeviceEvent> events);

}  // namespace ami::mdms
