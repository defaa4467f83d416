#pragma once

#include <cstdint>
#include <span>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/mdms/CimMeterReadings.h"

namespace ami::mdms {

/// One line a reading under a heading, every field of it; values and times as in the payload, in the COSEM unit. Fails with what check()
/// says of a reading. @spec RFC 4180, docs/formats.md
Result<Bytes> readingsCsv(std::span<const Reading> readings, const ReadingTypeMap& types);

struct EspiExport {
    Bytes xml;
    std::uint64_t skipped = 0;  ///< readings that the format has no place for
};

/// Interval readings as a Green Button feed: for each meter a UsagePoint, for each of its profiles a MeterReading, ReadingType and
/// IntervalBlock. Readings outside a profile, of no known ReadingType, or whose value is no whole number of 48 bits of the feed's unit at
/// any power of ten from -12 to 12 are skipped and counted. Entries are named from their contents, so the same readings give the same
/// octets. Fails with what check() says of a reading. @spec NAESB REQ.21 (ESPI), docs/formats.md
Result<EspiExport> readingsEspi(std::span<const Reading> readings, const ReadingTypeMap& types, UtcTime updated);

}  // namespace ami::mdms
