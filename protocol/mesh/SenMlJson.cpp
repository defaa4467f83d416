#include <nlohmann/json.hpp>
#include <string>

#include "protocol/mesh/JsonNumber.h"
#include "protocol/mesh/SenMl.h"
#include "protocol/mesh/SenMlPack.h"

namespace ami::mesh {

namespace {

using nlohmann::json;

/// With every digit kept where 64 bits hold them; else the double next to it.
std::optional<Decimal> numberOf(std::string_view text, double nearest) {
    if (!jsonExponent(text)) return std::nullopt;
    if (const auto exact = jsonNumber(text)) return exact;
    return Decimal::fromDouble(nearest);
}

std::optional<Bytes> base64Url(std::string_view text) {
    while (!text.empty() && text.back() == '=') text.remove_suffix(1);
    Bytes octets;
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (const char c : text) {
        std::uint32_t six = 0;
        if (c >= 'A' && c <= 'Z') six = static_cast<std::uint32_t>(c - 'A');
        else if (c >= 'a' && c <= 'z') six = static_cast<std::uint32_t>(c - 'a' + 26);
        else if (c >= '0' && c <= '9') six = static_cast<std::uint32_t>(c - '0' + 52);
        else if (c == '-') six = 62;
        else if (c == '_') six = 63;
        else return std::nullopt;
        bits = bits << 6 | six;
        held += 6;
        if (held >= 8) {
            held -= 8;
            octets.push_back(static_cast<std::uint8_t>(bits >> held));
        }
    }
    if (held >= 6) return std::nullopt;
    return octets;
}

/// Level 1 is the pack, level 2 a record; what is deeper belongs to labels that nobody knows.
class Handler {
public:
    explicit Handler(SenMlReading reading) : pack(reading) {}
    std::optional<Error> error;
    SenMlPack pack;

    bool null() { return value({}); }
    bool boolean(bool given) { return value(given); }
    bool number_integer(json::number_integer_t given) { return value(Decimal(given, 0)); }
    bool number_unsigned(json::number_unsigned_t given) { return value(Decimal::fromUnsigned(given, 0)); }
    bool number_float(json::number_float_t given, const std::string& text) {
        if (const auto number = numberOf(text, given)) return value(*number);
        return stop(pack.failed(SenMlError::Number).error());
    }
    bool string(std::string& text) {
        if (level_ == 2 && label_ == SenMlLabel::DataValue) {
            auto octets = base64Url(text);
            return octets ? value(std::move(*octets)) : stop(pack.failed(SenMlError::Field).error());
        }
        return value(std::move(text));
    }
    bool binary(json::binary_t&) { return value({}); }
    bool start_object(std::size_t) {
        if (level_ == 1) return enter() && settle(pack.beginRecord());
        return nested();
    }
    bool end_object() {
        --level_;
        return level_ != 1 || settle(pack.endRecord());
    }
    bool start_array(std::size_t) {
        if (level_ == 0) return enter();
        return nested();
    }
    bool end_array() {
        --level_;
        return true;
    }
    bool key(std::string& text) {
        if (level_ != 2) return true;
        label_ = pack.label(text);
        return label_ || settle(pack.unknown(text));
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) {
        return stop(makeError(Fault::Malformed, Layer::Mesh, SenMlError::Json, static_cast<std::int64_t>(position)));
    }

private:
    bool stop(const Error& why) {
        if (!error) error = why;
        return false;
    }
    bool settle(const Result<void>& result) { return result ? true : stop(result.error()); }
    bool enter() {
        if (++level_ <= limits::senMlDepth) return true;
        return stop(makeError(Fault::Exhausted, Layer::Mesh, SenMlError::TooDeep));
    }
    /// An array or object in place of a plain value.
    bool nested() {
        if (level_ == 0 || level_ == 1) return stop(pack.failed(SenMlError::NotAPack).error());
        if (level_ == 2 && label_) return stop(pack.failed(SenMlError::Field).error());
        return enter();
    }
    bool value(SenMlValue given) {
        if (level_ < 2) return stop(pack.failed(SenMlError::NotAPack).error());
        if (level_ > 2 || !label_) return true;
        return settle(pack.field(*label_, std::move(given)));
    }

    unsigned level_ = 0;
    std::optional<SenMlLabel> label_;
};

}  // namespace

const char* name(SenMlError error) {
    switch (error) {
        case SenMlError::Json: return "Json";
        case SenMlError::Cbor: return "Cbor";
        case SenMlError::NotAPack: return "NotAPack";
        case SenMlError::TooLarge: return "TooLarge";
        case SenMlError::TooMany: return "TooMany";
        case SenMlError::TooDeep: return "TooDeep";
        case SenMlError::Field: return "Field";
        case SenMlError::Version: return "Version";
        case SenMlError::MustUnderstand: return "MustUnderstand";
        case SenMlError::Name: return "Name";
        case SenMlError::ValueMissing: return "ValueMissing";
        case SenMlError::TwoValues: return "TwoValues";
        case SenMlError::Number: return "Number";
    }
    return "Unknown";
}

namespace {

Result<std::vector<SenMlRecord>> decode(BytesView octets, SenMlReading reading, std::vector<SenMlDeviation>* deviations = nullptr) {
    if (octets.size() > limits::senMlOctets) {
        return fail(Fault::Exhausted, Layer::Mesh, SenMlError::TooLarge, static_cast<std::int64_t>(octets.size()));
    }
    Handler handler(reading);
    if (!json::sax_parse(octets.begin(), octets.end(), &handler)) {
        return Unexpected(handler.error.value_or(makeError(Fault::Malformed, Layer::Mesh, SenMlError::Json)));
    }
    if (deviations) *deviations = handler.pack.deviations();
    return handler.pack.take();
}

}  // namespace

Result<std::vector<SenMlRecord>> decodeSenMlJson(BytesView octets) { return decode(octets, SenMlReading::Strict); }
Result<std::vector<SenMlRecord>> decodeLenientSenMlJson(BytesView octets, std::vector<SenMlDeviation>* deviations) {
    return decode(octets, SenMlReading::Lenient, deviations);
}

}  // namespace ami::mesh
