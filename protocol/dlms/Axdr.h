#pragma once

#include <cstddef>
#include <cstdint>

#include "protocol/base/ByteReader.h"
#include "protocol/base/ByteWriter.h"
#include "protocol/base/Result.h"
#include "protocol/dlms/Data.h"

namespace ami::dlms {

enum class DataError : std::uint16_t {
    Truncated = 1,      ///< detail: octets that were there
    UnknownTag,         ///< detail: the tag
    BadLength,          ///< length form other than 1, 81, 82, 83, 84, or a count larger than the octets left
    TooDeep,            ///< nesting over AxdrLimits::depth
    TooManyNodes,       ///< more values than AxdrLimits::nodes
    BadTypeDescription, ///< compact-array whose contents do not fit its description
    TrailingBytes,      ///< detail: how many octets stand behind the value
    WrongType,          ///< detail: DataTag found
    BadRow,             ///< a profile's row is no structure, or has another number of cells than columns; detail: row
    BadClock,           ///< a row's clock is no full date and time, or is left out with nothing to go on from; detail: row
    NoTimeBase,         ///< a row's clock leaves the deviation open, and none is assumed; detail: row
    NoBaseValue,        ///< a delta type with no integral value before it; detail: row
};

struct AxdrLimits {
    std::uint32_t depth = 16;
    std::uint32_t nodes = 1'000'000;
};

/// Decodes one Data at the reader's position and leaves the reader behind it. On error the reader stands anywhere.
Result<Data> decodeData(ByteReader& reader, const AxdrLimits& limits = {});
/// Decodes exactly one Data; TrailingBytes when more follows.
Result<Data> decodeData(BytesView bytes, const AxdrLimits& limits = {});

void encodeData(ByteWriter& writer, const Data& value);
Bytes encodeData(const Data& value);

/// Elements of a compact-array as an ordinary array. Expansion is bounded by 32 × input and by the limits.
Result<Data> expandCompactArray(const CompactArray& compact, const AxdrLimits& limits = {});

/// A-XDR length or count. @spec IEC 61334-6
std::optional<std::uint32_t> decodeLength(ByteReader& reader);
void encodeLength(ByteWriter& writer, std::uint32_t length);

}  // namespace ami::dlms
