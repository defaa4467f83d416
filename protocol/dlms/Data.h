#pragma once

#include <bit>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Decimal.h"

namespace ami::dlms {

/// Tags of the COSEM common data types. @spec IEC 62056-6-2 4.1.5, IEC 62056-5-3 9.5 (Data)
enum class DataTag : std::uint8_t {
    NullData = 0, Array = 1, Structure = 2, Boolean = 3, BitString = 4, DoubleLong = 5, DoubleLongUnsigned = 6,
    OctetString = 9, VisibleString = 10, Utf8String = 12, Bcd = 13, Integer = 15, Long = 16, Unsigned = 17,
    LongUnsigned = 18, CompactArray = 19, Long64 = 20, Long64Unsigned = 21, Enum = 22, Float32 = 23, Float64 = 24,
    DateTime = 25, Date = 26, Time = 27, DeltaInteger = 28, DeltaLong = 29, DeltaDoubleLong = 30, DeltaUnsigned = 31,
    DeltaLongUnsigned = 32, DeltaDoubleLongUnsigned = 33, DontCare = 255,
};

class Data;
using DataList = std::vector<Data>;

struct BitString {
    Bytes octets;            ///< most significant bit of the first octet is bit 0 of the string
    std::uint32_t bits = 0;  ///< length in bits; octets.size() == (bits + 7) / 8
    bool bit(std::uint32_t index) const { return index < bits && (octets[index / 8] >> (7 - index % 8) & 1) != 0; }
    friend bool operator==(const BitString&, const BitString&) = default;
};

/// compact-array kept as sent, so that it encodes back octet for octet; expandCompactArray() gives its elements.
struct CompactArray {
    Bytes typeDescription;  ///< encoded TypeDescription, starting with its tag
    Bytes contents;         ///< the elements without tags, one after the other
    friend bool operator==(const CompactArray&, const CompactArray&) = default;
};

/// One COSEM value, lossless: decode followed by encode gives the same octets for every minimal encoding.
class Data {
public:
    using Payload = std::variant<std::monostate, bool, std::int64_t, std::uint64_t, float, double, Bytes, BitString, DataList, CompactArray>;

    Data() = default;  ///< null-data

    static Data null() { return {}; }
    static Data boolean(bool v) { return {DataTag::Boolean, v}; }
    static Data integer(std::int8_t v) { return {DataTag::Integer, std::int64_t{v}}; }
    static Data long16(std::int16_t v) { return {DataTag::Long, std::int64_t{v}}; }
    static Data doubleLong(std::int32_t v) { return {DataTag::DoubleLong, std::int64_t{v}}; }
    static Data long64(std::int64_t v) { return {DataTag::Long64, v}; }
    static Data unsigned8(std::uint8_t v) { return {DataTag::Unsigned, std::uint64_t{v}}; }
    static Data longUnsigned(std::uint16_t v) { return {DataTag::LongUnsigned, std::uint64_t{v}}; }
    static Data doubleLongUnsigned(std::uint32_t v) { return {DataTag::DoubleLongUnsigned, std::uint64_t{v}}; }
    static Data long64Unsigned(std::uint64_t v) { return {DataTag::Long64Unsigned, v}; }
    static Data enumeration(std::uint8_t v) { return {DataTag::Enum, std::uint64_t{v}}; }
    static Data bcd(std::uint8_t v) { return {DataTag::Bcd, std::uint64_t{v}}; }
    static Data float32(float v) { return {DataTag::Float32, v}; }
    static Data float64(double v) { return {DataTag::Float64, v}; }
    static Data octetString(BytesView v) { return {DataTag::OctetString, Bytes(v.begin(), v.end())}; }
    static Data visibleString(std::string_view v) { return {DataTag::VisibleString, toBytes(v)}; }
    static Data utf8String(std::string_view v) { return {DataTag::Utf8String, toBytes(v)}; }
    static Data bitString(BitString v) { return {DataTag::BitString, std::move(v)}; }
    static Data array(DataList v) { return {DataTag::Array, std::move(v)}; }
    static Data structure(DataList v) { return {DataTag::Structure, std::move(v)}; }
    static Data compactArray(CompactArray v) { return {DataTag::CompactArray, std::move(v)}; }
    /// For the decoder and for types without a factory (date-time, date, time, delta types). The payload must fit the tag.
    static Data make(DataTag tag, Payload payload) { return {tag, std::move(payload)}; }

    /// Makes this value one of @p tag in place and gives its payload to be filled; the alternative must fit the tag.
    template <typename Alternative, typename... Arguments>
    Alternative& emplace(DataTag tag, Arguments&&... arguments) {
        tag_ = tag;
        return payload_.emplace<Alternative>(std::forward<Arguments>(arguments)...);
    }

    DataTag tag() const { return tag_; }
    const Payload& payload() const { return payload_; }
    bool isNull() const { return tag_ == DataTag::NullData; }

    /// Elements of an array or structure; nullptr for every other type.
    const DataList* list() const { return std::get_if<DataList>(&payload_); }
    DataList* list() { return std::get_if<DataList>(&payload_); }
    /// Octets of octet-, visible-, utf8-string, date-time, date and time; nullptr otherwise.
    const Bytes* octets() const { return std::get_if<Bytes>(&payload_); }

    std::optional<std::int64_t> toInt64() const;     ///< any integral type, enum, bcd and boolean that fits
    std::optional<std::uint64_t> toUint64() const;
    std::optional<Decimal> toDecimal() const;        ///< integral and floating types, exact
    std::optional<std::string> toText() const;       ///< string types whose octets are printable text

    friend bool operator==(const Data& a, const Data& b) { return a.tag_ == b.tag_ && a.samePayload(b); }

private:
    Data(DataTag tag, Payload payload) : payload_(std::move(payload)), tag_(tag) {}
    bool samePayload(const Data& other) const;

    Payload payload_;
    DataTag tag_ = DataTag::NullData;
};

const char* name(DataTag tag);

/// One line for people and logs: "structure(2){octet-string(12) 07EA…, double-long-unsigned 4711}".
std::string toString(const Data& value);

}  // namespace ami::dlms
