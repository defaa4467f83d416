#include "protocol/dlms/Data.h"

#include <algorithm>
#include <limits>

namespace ami::dlms {

namespace {

constexpr std::size_t shownOctets = 64;
constexpr std::size_t shownElements = 64;

/// Two decimal digits in one octet.
std::optional<std::uint64_t> fromBcd(std::uint64_t octet) {
    const std::uint64_t tens = octet >> 4;
    const std::uint64_t ones = octet & 0x0F;
    if (tens > 9 || ones > 9) return std::nullopt;
    return tens * 10 + ones;
}

bool isPrintable(std::uint8_t octet) { return octet >= 0x20 && octet < 0x7F; }

/// UTF-8 without overlong forms, surrogates and control characters. @spec RFC 3629
bool isPrintableUtf8(const Bytes& text) {
    for (std::size_t i = 0; i < text.size();) {
        const std::uint8_t lead = text[i];
        const std::size_t tail = lead < 0x80 ? 0 : lead >> 5 == 0x06 ? 1 : lead >> 4 == 0x0E ? 2 : lead >> 3 == 0x1E ? 3 : 4;
        if (tail > 3 || text.size() - i <= tail) return false;
        std::uint32_t point = tail == 0 ? lead : lead & (0x3Fu >> tail);
        for (std::size_t k = 1; k <= tail; ++k) {
            if (text[i + k] >> 6 != 2) return false;
            point = point << 6 | (text[i + k] & 0x3Fu);
        }
        constexpr std::uint32_t smallest[] = {0x20, 0x80, 0x800, 0x10000};
        if (point < smallest[tail] || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000) || (point >= 0x7F && point < 0xA0)) return false;
        i += tail + 1;
    }
    return true;
}

std::string shownHex(const Bytes& octets) {
    std::string text = toHex(BytesView(octets).first(std::min(octets.size(), shownOctets)));
    if (octets.size() > shownOctets) text += "…";
    return text;
}

std::string shownBits(const BitString& bits) {
    std::string text;
    const auto count = std::min<std::uint32_t>(bits.bits, shownOctets * 8);
    for (std::uint32_t i = 0; i < count; ++i) text += bits.bit(i) ? '1' : '0';
    if (bits.bits > count) text += "…";
    return text;
}

}  // namespace

std::optional<std::int64_t> Data::toInt64() const {
    if (const auto* value = std::get_if<std::int64_t>(&payload_)) return *value;
    const auto value = toUint64();
    if (!value || *value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) return std::nullopt;
    return static_cast<std::int64_t>(*value);
}

std::optional<std::uint64_t> Data::toUint64() const {
    if (const auto* value = std::get_if<std::uint64_t>(&payload_)) return tag_ == DataTag::Bcd ? fromBcd(*value) : *value;
    if (const auto* value = std::get_if<bool>(&payload_)) return *value ? 1u : 0u;
    const auto* value = std::get_if<std::int64_t>(&payload_);
    if (!value || *value < 0) return std::nullopt;
    return static_cast<std::uint64_t>(*value);
}

std::optional<Decimal> Data::toDecimal() const {
    if (const auto* value = std::get_if<std::int64_t>(&payload_)) return Decimal(*value, 0);
    if (const auto* value = std::get_if<float>(&payload_)) return Decimal::fromFloat(*value);
    if (const auto* value = std::get_if<double>(&payload_)) return Decimal::fromDouble(*value);
    if (!std::holds_alternative<std::uint64_t>(payload_)) return std::nullopt;
    const auto value = toUint64();
    return value ? std::optional(Decimal::fromUnsigned(*value, 0)) : std::nullopt;
}

std::optional<std::string> Data::toText() const {
    const auto* text = octets();
    if (!text) return std::nullopt;
    switch (tag_) {
    case DataTag::OctetString:
    case DataTag::VisibleString:
        if (!std::all_of(text->begin(), text->end(), isPrintable)) return std::nullopt;
        return ami::toText(*text);
    case DataTag::Utf8String:
        if (!isPrintableUtf8(*text)) return std::nullopt;
        return ami::toText(*text);
    default: return std::nullopt;
    }
}

bool Data::samePayload(const Data& other) const {
    if (payload_.index() != other.payload_.index()) return false;
    if (const auto* value = std::get_if<float>(&payload_)) {
        return std::bit_cast<std::uint32_t>(*value) == std::bit_cast<std::uint32_t>(std::get<float>(other.payload_));
    }
    if (const auto* value = std::get_if<double>(&payload_)) {
        return std::bit_cast<std::uint64_t>(*value) == std::bit_cast<std::uint64_t>(std::get<double>(other.payload_));
    }
    return payload_ == other.payload_;
}

const char* name(DataTag tag) {
    switch (tag) {
    case DataTag::NullData: return "null-data";
    case DataTag::Array: return "array";
    case DataTag::Structure: return "structure";
    case DataTag::Boolean: return "boolean";
    case DataTag::BitString: return "bit-string";
    case DataTag::DoubleLong: return "double-long";
    case DataTag::DoubleLongUnsigned: return "double-long-unsigned";
    case DataTag::OctetString: return "octet-string";
    case DataTag::VisibleString: return "visible-string";
    case DataTag::Utf8String: return "utf8-string";
    case DataTag::Bcd: return "bcd";
    case DataTag::Integer: return "integer";
    case DataTag::Long: return "long";
    case DataTag::Unsigned: return "unsigned";
    case DataTag::LongUnsigned: return "long-unsigned";
    case DataTag::CompactArray: return "compact-array";
    case DataTag::Long64: return "long64";
    case DataTag::Long64Unsigned: return "long64-unsigned";
    case DataTag::Enum: return "enum";
    case DataTag::Float32: return "float32";
    case DataTag::Float64: return "float64";
    case DataTag::DateTime: return "date-time";
    case DataTag::Date: return "date";
    case DataTag::Time: return "time";
    case DataTag::DeltaInteger: return "delta-integer";
    case DataTag::DeltaLong: return "delta-long";
    case DataTag::DeltaDoubleLong: return "delta-double-long";
    case DataTag::DeltaUnsigned: return "delta-unsigned";
    case DataTag::DeltaLongUnsigned: return "delta-long-unsigned";
    case DataTag::DeltaDoubleLongUnsigned: return "delta-double-long-unsigned";
    case DataTag::DontCare: return "dont-care";
    }
    return "unknown";
}

namespace {

void print(std::string& text, const Data& value) {
    text += name(value.tag());
    const auto& payload = value.payload();
    if (const auto* list = value.list()) {
        text += '(' + std::to_string(list->size()) + "){";
        const std::size_t shown = std::min(list->size(), shownElements);
        for (std::size_t i = 0; i < shown; ++i) {
            if (i != 0) text += ", ";
            print(text, (*list)[i]);
        }
        if (shown < list->size()) text += ", …";
        text += '}';
    } else if (const auto* octets = value.octets()) {
        const auto readable = value.tag() == DataTag::OctetString ? std::nullopt : value.toText();
        text += '(' + std::to_string(octets->size()) + ") ";
        text += readable && octets->size() <= shownOctets ? '"' + *readable + '"' : shownHex(*octets);
    } else if (const auto* bits = std::get_if<BitString>(&payload)) {
        text += '(' + std::to_string(bits->bits) + ") " + shownBits(*bits);
    } else if (const auto* compact = std::get_if<CompactArray>(&payload)) {
        text += '(' + std::to_string(compact->contents.size()) + ") " + shownHex(compact->typeDescription) + ' ' + shownHex(compact->contents);
    } else if (const auto* flag = std::get_if<bool>(&payload)) {
        text += *flag ? " true" : " false";
    } else if (const auto* number = std::get_if<std::int64_t>(&payload)) {
        text += ' ' + std::to_string(*number);
    } else if (const auto* natural = std::get_if<std::uint64_t>(&payload)) {
        const auto digits = value.toUint64();
        text += ' ' + (digits ? std::to_string(*digits) : toHex(Bytes{static_cast<std::uint8_t>(*natural)}));
    } else if (const auto decimal = value.toDecimal()) {
        text += ' ' + decimal->toString();
    } else if (const auto* single = std::get_if<float>(&payload)) {
        text += *single != *single ? " NaN" : *single > 0 ? " infinity" : " -infinity";
    } else if (const auto* twice = std::get_if<double>(&payload)) {
        text += *twice != *twice ? " NaN" : *twice > 0 ? " infinity" : " -infinity";
    }
}

}  // namespace

std::string toString(const Data& value) {
    std::string text;
    print(text, value);
    return text;
}

}  // namespace ami::dlms
