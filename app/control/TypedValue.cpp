#include "app/control/TypedValue.h"

#include <charconv>
#include <limits>

#include "app/control/Control.h"
#include "protocol/base/Bytes.h"
#include "protocol/base/Time.h"
#include "protocol/dlms/DateTime.h"

namespace ami::app {

using dlms::Data;
using dlms::DataTag;

namespace {

constexpr int deepest = 16;

class Parser {
public:
    explicit Parser(std::string_view text) : text_(text) {}

    Result<Data> whole() {
        auto value = parse(0);
        if (value && at_ != text_.size()) return bad();
        return value;
    }

private:
    Unexpected bad(std::optional<std::size_t> at = std::nullopt) const {
        return fail(Fault::Misuse, Layer::Control, ControlError::BadValue, static_cast<std::int64_t>(at.value_or(at_)) + 1);
    }
    bool next(char wanted) {
        if (at_ >= text_.size() || text_[at_] != wanted) return false;
        ++at_;
        return true;
    }

    Result<Data> parse(int depth) {
        if (depth > deepest) return bad();
        const std::size_t begin = at_;
        while (at_ < text_.size() && text_[at_] != ':' && text_[at_] != '{' && text_[at_] != ',' && text_[at_] != '}') ++at_;
        const std::string_view type = text_.substr(begin, at_ - begin);
        if (type == "null-data") return Data::null();
        if (type == "array" || type == "structure") return list(type == "array", depth);
        if (!next(':')) return bad();
        const std::size_t from = at_;
        const auto raw = body();
        if (!raw) return bad(from);
        return scalar(type, *raw, begin, from);
    }

    Result<Data> list(bool array, int depth) {
        if (!next('{')) return bad();
        dlms::DataList elements;
        if (!next('}')) {
            do {
                auto element = parse(depth + 1);
                if (!element) return element;
                elements.push_back(std::move(*element));
            } while (next(','));
            if (!next('}')) return bad();
        }
        return array ? Data::array(std::move(elements)) : Data::structure(std::move(elements));
    }

    /// Up to a comma or closing brace of the list around it. Nothing when a backslash stands alone.
    std::optional<std::string> body() {
        std::string out;
        for (; at_ < text_.size() && text_[at_] != ',' && text_[at_] != '}'; ++at_) {
            if (text_[at_] == '\\' && ++at_ == text_.size()) return std::nullopt;
            out += text_[at_];
        }
        return out;
    }

    template <typename Number>
    std::optional<Number> number(const std::string& raw) const {
        Number value{};
        const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
        return error == std::errc() && end == raw.data() + raw.size() && !raw.empty() ? std::optional(value) : std::nullopt;
    }

    template <typename Number, typename Wide>
    Result<Data> whole(DataTag tag, const std::string& raw, std::size_t from) const {
        const auto value = number<Wide>(raw);
        if (!value || *value < std::numeric_limits<Number>::min() || *value > std::numeric_limits<Number>::max()) return bad(from);
        return Data::make(tag, Wide{*value});
    }

    Result<Data> scalar(std::string_view type, const std::string& raw, std::size_t begin, std::size_t from) const {
        using I = std::int64_t;
        using U = std::uint64_t;
        if (type == "boolean") {
            if (raw == "true" || raw == "1") return Data::boolean(true);
            return raw == "false" || raw == "0" ? Result<Data>(Data::boolean(false)) : bad(from);
        }
        if (type == "integer") return whole<std::int8_t, I>(DataTag::Integer, raw, from);
        if (type == "long") return whole<std::int16_t, I>(DataTag::Long, raw, from);
        if (type == "double-long") return whole<std::int32_t, I>(DataTag::DoubleLong, raw, from);
        if (type == "long64") return whole<std::int64_t, I>(DataTag::Long64, raw, from);
        if (type == "unsigned") return whole<std::uint8_t, U>(DataTag::Unsigned, raw, from);
        if (type == "long-unsigned") return whole<std::uint16_t, U>(DataTag::LongUnsigned, raw, from);
        if (type == "double-long-unsigned") return whole<std::uint32_t, U>(DataTag::DoubleLongUnsigned, raw, from);
        if (type == "long64-unsigned") return whole<std::uint64_t, U>(DataTag::Long64Unsigned, raw, from);
        if (type == "enum") return whole<std::uint8_t, U>(DataTag::Enum, raw, from);
        if (type == "bcd") {
            const auto value = number<U>(raw);
            if (!value || *value > 99) return bad(from);
            return Data::bcd(static_cast<std::uint8_t>(*value / 10 << 4 | *value % 10));
        }
        if (type == "float32") {
            const auto value = number<float>(raw);
            return value ? Result<Data>(Data::float32(*value)) : bad(from);
        }
        if (type == "float64") {
            const auto value = number<double>(raw);
            return value ? Result<Data>(Data::float64(*value)) : bad(from);
        }
        if (type == "octet-string") {
            const auto octets = fromHex(raw);
            return octets ? Result<Data>(Data::octetString(*octets)) : bad(from);
        }
        if (type == "visible-string") return Data::visibleString(raw);
        if (type == "utf8-string") return Data::utf8String(raw);
        if (type == "bit-string") return bits(raw, from);
        if (type == "date-time") {
            const auto time = fromIso8601(raw);
            return time ? Result<Data>(dlms::DateTime::fromUtc(*time).toData()) : bad(from);
        }
        return bad(begin);
    }

    Result<Data> bits(const std::string& raw, std::size_t from) const {
        dlms::BitString value;
        value.bits = static_cast<std::uint32_t>(raw.size());
        value.octets.resize((raw.size() + 7) / 8);
        for (std::size_t i = 0; i < raw.size(); ++i) {
            if (raw[i] != '0' && raw[i] != '1') return bad(from + i);
            if (raw[i] == '1') value.octets[i / 8] = static_cast<std::uint8_t>(value.octets[i / 8] | 0x80 >> i % 8);
        }
        return Data::bitString(std::move(value));
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == ',' || c == '}' || c == '\\') out += '\\';
        out += c;
    }
    return out;
}

void print(std::string& out, const Data& value) {
    out += dlms::name(value.tag());
    if (value.isNull()) return;
    if (const auto* list = value.list()) {
        out += '{';
        for (std::size_t i = 0; i < list->size(); ++i) {
            if (i != 0) out += ',';
            print(out, (*list)[i]);
        }
        out += '}';
        return;
    }
    out += ':';
    if (const auto* octets = value.octets()) {
        const bool text = value.tag() == DataTag::VisibleString || value.tag() == DataTag::Utf8String;
        out += text ? escaped(ami::toText(*octets)) : toHex(*octets);
    } else if (const auto* truth = std::get_if<bool>(&value.payload())) {
        out += *truth ? "true" : "false";
    } else if (const auto* bits = std::get_if<dlms::BitString>(&value.payload())) {
        for (std::uint32_t i = 0; i < bits->bits; ++i) out += bits->bit(i) ? '1' : '0';
    } else if (const auto* compact = std::get_if<dlms::CompactArray>(&value.payload())) {
        out += toHex(compact->typeDescription) + "/" + toHex(compact->contents);
    } else if (const auto number = value.toDecimal()) {
        out += number->toString();
    }
}

}  // namespace

Result<Data> parseTypedValue(std::string_view text) { return Parser(text).whole(); }

std::string typedText(const Data& value) {
    std::string text;
    print(text, value);
    return text;
}

}  // namespace ami::app
