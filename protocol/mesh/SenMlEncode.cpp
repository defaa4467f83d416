#include "protocol/mesh/SenMlEncode.h"

#include "protocol/mesh/SenMlPack.h"

namespace ami::mesh {

namespace {

std::string quoted(std::string_view text) {
    constexpr char digits[] = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto octet = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (octet < 0x20) {
            out += "\\u00";
            out += digits[octet >> 4];
            out += digits[octet & 15];
        } else {
            out += c;
        }
    }
    return out + '"';
}

class Cbor {
public:
    void head(std::uint8_t major, std::uint64_t argument) {
        const auto first = static_cast<std::uint8_t>(major << 5);
        int octets = 0;
        if (argument < 24) return octets_.push_back(static_cast<std::uint8_t>(first | argument));
        if (argument <= 0xFF) octets = 1;
        else if (argument <= 0xFFFF) octets = 2;
        else if (argument <= 0xFFFFFFFF) octets = 4;
        else octets = 8;
        octets_.push_back(static_cast<std::uint8_t>(first | (octets == 1 ? 24 : octets == 2 ? 25 : octets == 4 ? 26 : 27)));
        for (int shift = 8 * (octets - 1); shift >= 0; shift -= 8) octets_.push_back(static_cast<std::uint8_t>(argument >> shift));
    }
    void integer(std::uint64_t magnitude, bool negative) {
        if (negative) head(1, magnitude - 1);
        else head(0, magnitude);
    }
    void label(SenMlLabel label) {
        const int number = static_cast<int>(label);
        integer(static_cast<std::uint64_t>(number < 0 ? -number : number), number < 0);
    }
    void text(std::string_view text) {
        head(3, text.size());
        octets_.insert(octets_.end(), text.begin(), text.end());
    }
    void number(const Decimal& value) {
        if (value.exponent() == 0 || value.isZero()) return integer(value.magnitude(), value.isNegative() && !value.isZero());
        head(6, 4);
        head(4, 2);
        integer(static_cast<std::uint64_t>(value.exponent() < 0 ? -value.exponent() : value.exponent()), value.exponent() < 0);
        integer(value.magnitude(), value.isNegative());
    }
    void boolean(bool value) { octets_.push_back(value ? 0xF5 : 0xF4); }
    Bytes take() { return std::move(octets_); }

private:
    Bytes octets_;
};

}  // namespace

Bytes encodeSenMlJson(const SenMlHead& head, std::span<const SenMlEntry> entries) {
    std::string out = "[";
    bool first = true;
    for (const SenMlEntry& entry : entries) {
        out += first ? "{" : ",{";
        std::string fields;
        const auto field = [&](std::string_view label, const std::string& value) {
            if (!fields.empty()) fields += ',';
            fields += '"';
            fields += label;
            fields += "\":" + value;
        };
        if (first && !head.baseName.empty()) field("bn", quoted(head.baseName));
        if (first && head.baseTime) field("bt", head.baseTime->toString());
        if (!entry.name.empty()) field("n", quoted(entry.name));
        if (!entry.unit.empty()) field("u", quoted(entry.unit));
        if (const auto* number = std::get_if<Decimal>(&entry.value)) field("v", number->toString());
        else if (const auto* text = std::get_if<std::string>(&entry.value)) field("vs", quoted(*text));
        else field("vb", std::get<bool>(entry.value) ? "true" : "false");
        out += fields + '}';
        first = false;
    }
    return toBytes(out + ']');
}

Bytes encodeSenMlCbor(const SenMlHead& head, std::span<const SenMlEntry> entries) {
    Cbor cbor;
    cbor.head(4, entries.size());
    bool first = true;
    for (const SenMlEntry& entry : entries) {
        const bool named = first && !head.baseName.empty(), timed = first && head.baseTime.has_value();
        cbor.head(5, 1u + (named ? 1 : 0) + (timed ? 1 : 0) + (entry.name.empty() ? 0 : 1) + (entry.unit.empty() ? 0 : 1));
        if (named) {
            cbor.label(SenMlLabel::BaseName);
            cbor.text(head.baseName);
        }
        if (timed) {
            cbor.label(SenMlLabel::BaseTime);
            cbor.number(*head.baseTime);
        }
        if (!entry.name.empty()) {
            cbor.label(SenMlLabel::Name);
            cbor.text(entry.name);
        }
        if (!entry.unit.empty()) {
            cbor.label(SenMlLabel::Unit);
            cbor.text(entry.unit);
        }
        if (const auto* number = std::get_if<Decimal>(&entry.value)) {
            cbor.label(SenMlLabel::Value);
            cbor.number(*number);
        } else if (const auto* text = std::get_if<std::string>(&entry.value)) {
            cbor.label(SenMlLabel::StringValue);
            cbor.text(*text);
        } else {
            cbor.label(SenMlLabel::BooleanValue);
            cbor.boolean(std::get<bool>(entry.value));
        }
        first = false;
    }
    return cbor.take();
}

}  // namespace ami::mesh
