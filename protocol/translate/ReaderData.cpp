#include <bit>
#include <charconv>
#include <cmath>

#include "protocol/translate/Notes.h"
#include "protocol/translate/Reader.h"

/// Data and its types. @spec IEC 62056-6-2 4.1.5, IEC 62056-5-3 9.5
namespace ami::translate {
namespace {

enum Tag : std::uint8_t {
    nullData = 0, array = 1, structure = 2, boolType = 3, bitStringType = 4, int32 = 5, uint32 = 6, octetString = 9, visibleString = 10,
    utf8String = 12, bcd = 13, int8 = 15, int16 = 16, uint8 = 17, uint16 = 18, compact = 19, int64 = 20, uint64 = 21, enumType = 22,
    float32 = 23, float64 = 24, dateTime = 25, date = 26, time = 27, delta8 = 28, delta16 = 29, delta32 = 30, udelta8 = 31, udelta16 = 32,
    udelta32 = 33, dontCare = 255,
};

/// Longer bit-strings are told as octets only.
constexpr std::uint32_t longestBitText = 4096;

template <typename Number>
std::string shortest(Number value) {
    char text[64];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    return std::string(text, end);
}

}  // namespace

void Reader::values(Node& parent, Range range, std::optional<std::uint32_t> count) {
    at_ = range.offset;
    end_ = range.end();
    for (std::uint32_t done = 0; left() > 0 && (!count || done < *count); ++done) {
        if (!value(parent, 0)) return;
    }
    if (left() > 0) fail(parent, ProblemCode::TrailingOctets, left());
}

bool Reader::value(Node& parent, std::uint32_t depth) {
    const std::uint32_t start = at_;
    if (left() == 0) return fail(parent, ProblemCode::Truncated, 1);
    const std::uint8_t tag = bytes_[at_];
    const std::string_view word = dataName(tag);
    if (word.empty()) return fail(parent, ProblemCode::UnknownTag, tag);
    Node* node = add(parent, word, start);
    if (!node) return false;
    ++at_;
    const bool whole = valueBody(*node, tag, depth);
    close(*node);
    return whole;
}

bool Reader::valueBody(Node& node, std::uint8_t tag, std::uint32_t depth) {
    const auto fixed = [&](Form form, std::uint8_t size) { return number(node, Type{form, size}); };
    const auto raw = [&](std::uint32_t octets) {
        if (left() < octets) return fail(node, ProblemCode::Truncated, octets - left());
        setContent(node, octets);
        describeTime(node, tag, bytes_.subspan(node.content.offset, octets));
        return true;
    };
    switch (tag) {
    case nullData:
    case dontCare: return true;
    case array:
    case structure: {
        const std::uint32_t start = at_;
        if (depth >= deepestData) {
            node.wire = std::string(noLength);
            return fail(node, ProblemCode::TooDeep);
        }
        const auto count = length(node);
        if (!count) return false;
        const std::uint32_t behind = at_;
        bool whole = true;
        for (std::uint32_t i = 0; whole && i < *count; ++i) whole = value(node, depth + 1);
        if (!whole) node.wire = hex(start, behind);
        if (tag == array) node.note = std::to_string(*count) + (*count == 1 ? " element" : " elements");
        return whole;
    }
    case compact: return compactArray(node, depth);
    case boolType: return boolean(node);
    case bitStringType: return bitString(node);
    case octetString:
    case visibleString:
    case utf8String: {
        const auto count = boundedLength(node);
        if (!count) return false;
        setContent(node, *count);
        describeString(node, tag == octetString, bytes_.subspan(node.content.offset, *count));
        return true;
    }
    case bcd: return fixed(Form::Hex, 1);
    case int8:
    case delta8: return fixed(Form::Signed, 1);
    case int16:
    case delta16: return fixed(Form::Signed, 2);
    case int32:
    case delta32: return fixed(Form::Signed, 4);
    case int64: return fixed(Form::Signed, 8);
    case uint8:
    case enumType:
    case udelta8: return fixed(Form::Number, 1);
    case uint16:
    case udelta16: return fixed(Form::Number, 2);
    case uint32:
    case udelta32: return fixed(Form::Number, 4);
    case uint64: return fixed(Form::Number, 8);
    case float32: return floating(node, 4);
    case float64: return floating(node, 8);
    case dateTime: return raw(12);
    case date: return raw(5);
    case time: return raw(4);
    default: return fail(node, ProblemCode::UnknownTag, tag);
    }
}

bool Reader::floating(Node& node, std::size_t octets) {
    const std::uint32_t start = at_;
    const auto pattern = unsignedNumber(node, octets);
    if (!pattern) return false;
    const double wide = std::bit_cast<double>(*pattern);
    const float narrow = std::bit_cast<float>(static_cast<std::uint32_t>(*pattern));
    const bool number = octets == 4 ? !std::isnan(narrow) : !std::isnan(wide);
    node.value = !number ? "nan" : octets == 4 ? shortest(narrow) : shortest(wide);
    if (!number) node.wire = hex(start, at_);
    return true;
}

bool Reader::bitString(Node& node) {
    const std::uint32_t start = at_;
    const auto bits = length(node);
    if (!bits) return false;
    const std::uint64_t octets = (std::uint64_t{*bits} + 7) / 8;
    if (octets > left()) {
        node.wire = hex(start, at_);
        return fail(node, ProblemCode::LengthMismatch, static_cast<std::int64_t>(octets), left());
    }
    const BytesView inside = bytes_.subspan(at_, static_cast<std::size_t>(octets));
    const bool writable = *bits <= longestBitText;
    for (std::uint32_t bit = 0; writable && bit < *bits; ++bit) node.value += (inside[bit / 8] >> (7 - bit % 8) & 1) != 0 ? '1' : '0';
    at_ += static_cast<std::uint32_t>(octets);
    const bool clean = *bits % 8 == 0 || (inside.back() & (0xFF >> (*bits % 8))) == 0;
    if (!clean) warn(node, ProblemCode::UnusedBits);
    if (!clean || !writable || !node.wire.empty()) node.wire = hex(start, at_);
    return true;
}

bool Reader::compactArray(Node& node, std::uint32_t depth) {
    Node* description = add(node, names::contentsDescription, at_);
    if (!description) return false;
    const bool described = typeDescription(*description, depth);
    close(*description);
    if (!described) return false;
    Node* contents = add(node, names::arrayContents, at_);
    if (!contents) return false;
    // The first add may have been moved by the second.
    description = &node.children.front();
    const auto count = boundedLength(*contents);
    if (!count) {
        close(*contents);
        return false;
    }
    const std::uint32_t outerEnd = end_;
    setContent(*contents, *count);
    close(*contents);
    at_ = contents->content.offset;
    end_ = contents->content.end();
    while (left() > 0) {
        const std::size_t before = contents->children.size();
        const std::uint32_t start = at_;
        if (!elementOf(*contents, description->children.front(), depth + 1)) break;
        if (at_ == start && contents->children.size() == before) break;
        if (at_ == start) {
            fail(*contents, ProblemCode::BadElement);
            break;
        }
    }
    for (Node& element : contents->children) element.derived = true;
    at_ = contents->range.end();
    end_ = outerEnd;
    return true;
}

bool Reader::typeDescription(Node& parent, std::uint32_t depth) {
    const std::uint32_t start = at_;
    if (left() == 0) return fail(parent, ProblemCode::Truncated, 1);
    const std::uint8_t tag = bytes_[at_];
    const std::string_view word = dataName(tag);
    if (word.empty() || tag == compact) return fail(parent, ProblemCode::UnknownTag, tag);
    if ((tag == array || tag == structure) && depth >= deepestData) return fail(parent, ProblemCode::TooDeep);
    Node* node = add(parent, word, start);
    if (!node) return false;
    ++at_;
    bool whole = true;
    if (tag == array) {
        Node* elements = add(*node, names::numberOfElements, at_);
        whole = elements && number(*elements, Type{Form::Number, 2});
        if (elements) close(*elements);
        Node* inner = whole ? add(*node, names::typeDescription, at_) : nullptr;
        whole = inner && typeDescription(*inner, depth + 1);
        if (inner) close(*inner);
    } else if (tag == structure) {
        const auto count = length(*node);
        whole = count.has_value();
        const std::uint32_t behind = at_;
        for (std::uint32_t i = 0; whole && i < *count; ++i) whole = typeDescription(*node, depth + 1);
        if (!whole && count) node->wire = hex(start + 1, behind);
    }
    close(*node);
    return whole;
}

bool Reader::elementOf(Node& parent, const Node& description, std::uint32_t depth) {
    const int tag = dataTag(description.name);
    if (tag < 0) return fail(parent, ProblemCode::BadElement);
    Node* node = add(parent, description.name, at_);
    if (!node) return false;
    bool whole = true;
    if (tag == array) {
        const Node* inner = description.child(names::typeDescription);
        const Node* number = description.child(names::numberOfElements);
        const std::uint32_t count = number ? static_cast<std::uint32_t>(std::strtoul(number->value.c_str(), nullptr, 10)) : 0;
        whole = inner && !inner->children.empty() && elementsOf(*node, inner->children.front(), count, depth);
    } else if (tag == structure) {
        for (const Node& inner : description.children) {
            whole = whole && (left() > 0 || inner.name == "null-data" || inner.name == "dont-care") && elementOf(*node, inner, depth + 1);
        }
        if (!whole && left() == 0) fail(*node, ProblemCode::Truncated, 1);
    } else {
        whole = valueBody(*node, static_cast<std::uint8_t>(tag), depth);
    }
    close(*node);
    return whole;
}

bool Reader::elementsOf(Node& node, const Node& description, std::uint32_t count, std::uint32_t depth) {
    for (std::uint32_t i = 0; i < count; ++i) {
        if (!elementOf(node, description, depth + 1)) return false;
    }
    return true;
}

}  // namespace ami::translate
