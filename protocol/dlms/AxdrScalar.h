#pragma once

#include <bit>
#include <cstdint>
#include <type_traits>
#include <utility>

#include "protocol/base/ByteReader.h"
#include "protocol/dlms/Data.h"

namespace ami::dlms {

enum class AxdrRead : std::uint8_t { Good, Incomplete, Unknown };

/// Length or count in the forms 00-7F, 81, 82, 83 and 84; any other first octet is Unknown.
inline AxdrRead readLength(ByteReader& reader, std::uint32_t& length) {
    const auto first = reader.u8();
    if (!first) return AxdrRead::Incomplete;
    if (*first < 0x80) {
        length = *first;
        return AxdrRead::Good;
    }
    const unsigned octets = *first & 0x7Fu;
    if (octets == 0 || octets > 4) return AxdrRead::Unknown;
    const auto part = reader.take(octets);
    if (!part) return AxdrRead::Incomplete;
    length = 0;
    for (const std::uint8_t octet : *part) length = length << 8 | octet;
    return AxdrRead::Good;
}

template <typename Number, typename Read>
AxdrRead putNumber(Data& value, DataTag tag, const Read& read) {
    if (!read) return AxdrRead::Incomplete;
    using Wide = std::conditional_t<std::is_signed_v<Number>, std::int64_t, std::uint64_t>;
    value.emplace<Wide>(tag, static_cast<Number>(*read));
    return AxdrRead::Good;
}

inline AxdrRead putOctets(Data& value, DataTag tag, ByteReader& reader, std::size_t count) {
    const auto part = reader.take(count);
    if (!part) return AxdrRead::Incomplete;
    value.emplace<Bytes>(tag).assign(part->begin(), part->end());
    return AxdrRead::Good;
}

inline AxdrRead putText(Data& value, DataTag tag, ByteReader& reader) {
    std::uint32_t count = 0;
    const AxdrRead length = readLength(reader, count);
    return length == AxdrRead::Good ? putOctets(value, tag, reader, count) : length;
}

inline AxdrRead putBits(Data& value, ByteReader& reader) {
    std::uint32_t count = 0;
    const AxdrRead length = readLength(reader, count);
    if (length != AxdrRead::Good) return length;
    const auto part = reader.take((std::size_t{count} + 7) / 8);
    if (!part) return AxdrRead::Incomplete;
    value = Data::bitString(BitString{Bytes(part->begin(), part->end()), count});
    return AxdrRead::Good;
}

/// True for the types that readSimple() knows: all but array, structure and compact-array.
constexpr bool isSimple(DataTag tag) {
    const auto number = static_cast<std::uint8_t>(tag);
    if (tag == DataTag::Array || tag == DataTag::Structure || tag == DataTag::CompactArray) return false;
    return tag == DataTag::DontCare || (number <= 33 && number != 7 && number != 8 && number != 11 && number != 14);
}

/// One value without its tag. Unknown: a type that is not simple, or a length form that is none.
inline AxdrRead readSimple(Data& value, DataTag tag, ByteReader& reader) {
    switch (tag) {
    case DataTag::NullData: value = Data(); return AxdrRead::Good;
    case DataTag::DontCare: value.emplace<std::monostate>(tag); return AxdrRead::Good;
    case DataTag::Boolean: {
        const auto flag = reader.u8();
        if (!flag) return AxdrRead::Incomplete;
        value.emplace<bool>(tag, *flag != 0);
        return AxdrRead::Good;
    }
    case DataTag::Integer:
    case DataTag::DeltaInteger: return putNumber<std::int8_t>(value, tag, reader.u8());
    case DataTag::Long:
    case DataTag::DeltaLong: return putNumber<std::int16_t>(value, tag, reader.u16());
    case DataTag::DoubleLong:
    case DataTag::DeltaDoubleLong: return putNumber<std::int32_t>(value, tag, reader.u32());
    case DataTag::Long64: return putNumber<std::int64_t>(value, tag, reader.u64());
    case DataTag::Bcd:
    case DataTag::Unsigned:
    case DataTag::Enum:
    case DataTag::DeltaUnsigned: return putNumber<std::uint8_t>(value, tag, reader.u8());
    case DataTag::LongUnsigned:
    case DataTag::DeltaLongUnsigned: return putNumber<std::uint16_t>(value, tag, reader.u16());
    case DataTag::DoubleLongUnsigned:
    case DataTag::DeltaDoubleLongUnsigned: return putNumber<std::uint32_t>(value, tag, reader.u32());
    case DataTag::Long64Unsigned: return putNumber<std::uint64_t>(value, tag, reader.u64());
    case DataTag::Float32: {
        const auto pattern = reader.u32();
        if (!pattern) return AxdrRead::Incomplete;
        value.emplace<float>(tag, std::bit_cast<float>(*pattern));
        return AxdrRead::Good;
    }
    case DataTag::Float64: {
        const auto pattern = reader.u64();
        if (!pattern) return AxdrRead::Incomplete;
        value.emplace<double>(tag, std::bit_cast<double>(*pattern));
        return AxdrRead::Good;
    }
    case DataTag::OctetString:
    case DataTag::VisibleString:
    case DataTag::Utf8String: return putText(value, tag, reader);
    case DataTag::BitString: return putBits(value, reader);
    case DataTag::DateTime: return putOctets(value, tag, reader, 12);
    case DataTag::Date: return putOctets(value, tag, reader, 5);
    case DataTag::Time: return putOctets(value, tag, reader, 4);
    default: return AxdrRead::Unknown;
    }
}

}  // namespace ami::dlms
