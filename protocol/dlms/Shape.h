#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "protocol/dlms/Data.h"

/// The type of a COSEM value written in short, so that the catalogue can hold it as one constant:
///
///     shape     = term *( "|" term )                                CHOICE
///     term      = word / "[" shape "]" / "{" member *( "," member ) "}"   array, structure
///     member    = name ":" shape
///
/// "{scaler:i8,unit:enum}" is scal_unit_type; "[{class_id:u16,logical_name:ln}]" an array of structures. The words are those of
/// shapeWords. Shapes nest up to shapeDepth.
/// @spec IEC 62056-6-2 4.1.5
namespace ami::dlms {

inline constexpr int shapeDepth = 12;

struct ShapeWord {
    std::string_view word;
    std::uint64_t tags;       ///< bit n: DataTag n fits
    std::size_t octets = 0;   ///< exact length of an octet-string; 0: any
    std::string_view text{};  ///< for people, where the tag's name is not enough
};

constexpr std::uint64_t tagBit(DataTag tag) { return std::uint64_t{1} << static_cast<unsigned>(tag); }

template <typename... Tags>
constexpr std::uint64_t tagBits(Tags... tags) {
    return (tagBit(tags) | ...);
}

namespace shape {
using enum DataTag;
inline constexpr std::uint64_t numbers =
    tagBits(DoubleLong, DoubleLongUnsigned, Bcd, Integer, Long, Unsigned, LongUnsigned, Long64, Long64Unsigned, Enum, Float32, Float64,
            DeltaInteger, DeltaLong, DeltaDoubleLong, DeltaUnsigned, DeltaLongUnsigned, DeltaDoubleLongUnsigned);
inline constexpr std::uint64_t simple =
    numbers | tagBits(NullData, Boolean, BitString, OctetString, VisibleString, Utf8String, DateTime, Date, Time);
}  // namespace shape

inline constexpr ShapeWord shapeWords[] = {
    {"null", tagBit(DataTag::NullData)},
    {"bool", tagBit(DataTag::Boolean)},
    {"bits", tagBit(DataTag::BitString)},
    {"i8", tagBit(DataTag::Integer)},
    {"i16", tagBit(DataTag::Long)},
    {"i32", tagBit(DataTag::DoubleLong)},
    {"i64", tagBit(DataTag::Long64)},
    {"u8", tagBit(DataTag::Unsigned)},
    {"u16", tagBit(DataTag::LongUnsigned)},
    {"u32", tagBit(DataTag::DoubleLongUnsigned)},
    {"u64", tagBit(DataTag::Long64Unsigned)},
    {"enum", tagBit(DataTag::Enum)},
    {"octets", tagBit(DataTag::OctetString)},
    {"text", tagBit(DataTag::VisibleString)},
    {"utf8", tagBit(DataTag::Utf8String)},
    {"compact", tagBit(DataTag::CompactArray)},
    {"datetime", tagBit(DataTag::DateTime)},
    {"ln", tagBit(DataTag::OctetString), 6, "logical name"},
    {"stamp", tagBit(DataTag::OctetString), 12, "date-time in an octet-string"},
    {"day", tagBit(DataTag::OctetString), 5, "date in an octet-string"},
    {"clocktime", tagBit(DataTag::OctetString), 4, "time in an octet-string"},
    {"ip6", tagBit(DataTag::OctetString), 16, "IPv6 address"},
    {"value", shape::simple & ~tagBits(DataTag::Boolean, DataTag::Enum, DataTag::DateTime, DataTag::Date, DataTag::Time), 0,
     "number or string"},
    {"status", shape::simple & ~tagBits(DataTag::Boolean, DataTag::Enum, DataTag::Float32, DataTag::Float64), 0, "number or string"},
    {"simple", shape::simple, 0, "any simple type"},
    {"any", ~std::uint64_t{0}, 0, "any type"},
};

constexpr const ShapeWord* findShapeWord(std::string_view word) {
    for (const ShapeWord& candidate : shapeWords) {
        if (candidate.word == word) return &candidate;
    }
    return nullptr;
}

namespace shape {

inline constexpr std::size_t broken = std::string_view::npos;

/// Place behind the shape that starts at @p at; broken when there is none.
constexpr std::size_t endOf(std::string_view text, std::size_t at, int depth) {
    if (depth > shapeDepth) return broken;
    while (true) {
        if (at >= text.size()) return broken;
        if (text[at] == '[') {
            at = endOf(text, at + 1, depth + 1);
            if (at == broken || at >= text.size() || text[at] != ']') return broken;
            ++at;
        } else if (text[at] == '{') {
            do {
                const std::size_t colon = text.find(':', ++at);
                if (colon == std::string_view::npos || colon == at) return broken;
                for (std::size_t i = at; i < colon; ++i) {
                    const char c = text[i];
                    if (!(c == '_' || c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')))
                        return broken;
                }
                at = endOf(text, colon + 1, depth + 1);
                if (at == broken || at >= text.size()) return broken;
            } while (text[at] == ',');
            if (text[at] != '}') return broken;
            ++at;
        } else {
            const std::size_t start = at;
            while (at < text.size() && ((text[at] >= 'a' && text[at] <= 'z') || (text[at] >= '0' && text[at] <= '9'))) ++at;
            if (!findShapeWord(text.substr(start, at - start))) return broken;
        }
        if (at >= text.size() || text[at] != '|') return at;
        ++at;
    }
}

}  // namespace shape

/// The whole text is one shape.
constexpr bool isShape(std::string_view text) { return shape::endOf(text, 0, 0) == text.size() && !text.empty(); }

/// The data tags that fit at the top of a valid shape, as tagBit()s.
std::uint64_t topTags(std::string_view shape);

struct ShapeMember {
    std::string_view name;
    std::string_view shape;
};

/// Member @p index of the first structure among the choices of a valid shape.
std::optional<ShapeMember> shapeMember(std::string_view shape, std::size_t index);
/// Shape of the elements of the first array among the choices of a valid shape.
std::optional<std::string_view> shapeElement(std::string_view shape);

struct ShapeMismatch {
    std::string path;      ///< "[3].logical_name"; empty: the value itself
    std::string expected;  ///< "logical name (octet-string, 6 octets)"
    std::string found;     ///< "octet-string, 5 octets"
    friend bool operator==(const ShapeMismatch&, const ShapeMismatch&) = default;
};

/// The first place where @p value does not have the valid shape @p shape; nothing when it fits. A compact-array fits where an array does.
std::optional<ShapeMismatch> mismatch(std::string_view shape, const Data& value);

/// For people: "array of structure {class_id: long-unsigned, logical_name: logical name}".
std::string shapeText(std::string_view shape);

}  // namespace ami::dlms
