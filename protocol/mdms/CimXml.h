#pragma once

#include <span>
#include <string>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/mdms/CimMeterReadings.h"
#include "protocol/mdms/DeviceEvent.h"

namespace ami::mdms {

/// The same batch as encodeBatch(), as an EventMessage of IEC 61968-100 in UTF-8: same header, readings and mapping, same octets. Every
/// addition of ours is an attribute of one namespace of ours. Fails as encodeBatch() does. @spec docs/sync.md
Result<Bytes> encodeBatchXml(const BatchHeader& header, std::span<const Reading> readings, const ReadingTypeMap& types);

/// The same batch as encodeEvents(), as an EventMessage.
Result<Bytes> encodeEventsXml(const BatchHeader& header, std::span<const DeviceEvent> events);

/// Decodes untrusted XML of either noun: the same items, faults and indices as decodeBatch() of the same batch, and pointers into its JSON
/// form. Fails with Malformed (Xml, Header, Shape) or Exhausted (TooDeep, TooLarge, TooMany). A document type, and so every entity of
/// its own, is refused; nothing outside the octets is ever read. Elements and attributes that are not known are passed over.
Result<DecodedBatch> decodeBatchXml(BytesView xml, std::string* where = nullptr);

}  // namespace ami::mdms
