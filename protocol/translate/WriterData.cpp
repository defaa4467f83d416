#include <bit>
#include <charconv>
#include <cmath>

#include "protocol/dlms/Axdr.h"
#include "protocol/translate/Reader.h"
#include "protocol/translate/WriterCore.h"

namespace ami::translate {
namespace {

constexpr unsigned depthLimit = deepestData + 1;

}  // namespace

void WriterCore::value(const Node& node, unsigned depth) {
    const int tag = dataTag(node.name);
    if (tag < 0) return fail(WriteError::UnexpectedElement, node);
    if (depth > depthLimit) return fail(WriteError::TooDeep, node);
    out_.u8(static_cast<std::uint8_t>(tag));
    valueBody(node, static_cast<std::uint8_t>(tag), depth);
}

void WriterCore::valueList(const Node& node, unsigned depth) {
    Cursor children(node);
    countOrWire(node, children.countOf(names::undecoded));
    while (const Node* child = children.next()) {
        if (undecoded(child) || !ok()) return;
        value(*child, depth + 1);
        if (stopped_) return;
    }
}

void WriterCore::valueBody(const Node& node, std::uint8_t tag, unsigned depth) {
    const auto fixed = [&](Form form, std::uint8_t size) { number(node, Type{form, size}); };
    const auto octets = [&](std::size_t wanted) {
        if (broken(node)) return;
        const Bytes content = contentOf(node);
        if (content.size() != wanted) return fail(WriteError::BadValue, node);
        out_.append(content);
    };
    switch (tag) {
    case 0:
    case 255: return;
    case 1:
    case 2: return valueList(node, depth);
    case 3: return boolean(node);
    case 4: return bitString(node);
    case 5:
    case 30: return fixed(Form::Signed, 4);
    case 6:
    case 33: return fixed(Form::Number, 4);
    case 9:
    case 10:
    case 12: {
        if (broken(node)) return;
        const Bytes content = contentOf(node);
        countOrWire(node, content.size());
        return out_.append(content);
    }
    case 13: return fixed(Form::Hex, 1);
    case 15:
    case 28: return fixed(Form::Signed, 1);
    case 16:
    case 29: return fixed(Form::Signed, 2);
    case 17:
    case 22:
    case 31: return fixed(Form::Number, 1);
    case 18:
    case 32: return fixed(Form::Number, 2);
    case 19: return compactArray(node, depth);
    case 20: return fixed(Form::Signed, 8);
    case 21: return fixed(Form::Number, 8);
    case 23: return floating(node, false);
    case 24: return floating(node, true);
    case 25: return octets(12);
    case 26: return octets(5);
    case 27: return octets(4);
    default: fail(WriteError::UnexpectedElement, node);
    }
}

void WriterCore::floating(const Node& node, bool wide) {
    if (broken(node)) return;
    if (!node.wire.empty()) {
        const Bytes pattern = wireOf(node);
        if (pattern.size() != (wide ? 8u : 4u)) return fail(WriteError::BadWire, node);
        return out_.append(pattern);
    }
    const char *begin = node.value.data(), *end = begin + node.value.size();
    double number = 0;
    float narrow = 0;
    const auto result = wide ? std::from_chars(begin, end, number) : std::from_chars(begin, end, narrow);
    if (result.ec != std::errc() || result.ptr != end || begin == end) return fail(WriteError::BadValue, node);
    if (wide) out_.u64(std::bit_cast<std::uint64_t>(number));
    else out_.u32(std::bit_cast<std::uint32_t>(narrow));
}

void WriterCore::bitString(const Node& node) {
    if (broken(node)) return;
    if (!node.wire.empty()) return out_.append(wireOf(node));
    dlms::encodeLength(out_, static_cast<std::uint32_t>(node.value.size()));
    std::uint8_t octet = 0;
    for (std::size_t bit = 0; bit < node.value.size(); ++bit) {
        if (node.value[bit] != '0' && node.value[bit] != '1') return fail(WriteError::BadValue, node);
        if (node.value[bit] == '1') octet = static_cast<std::uint8_t>(octet | (0x80 >> bit % 8));
        if (bit % 8 == 7 || bit + 1 == node.value.size()) {
            out_.u8(octet);
            octet = 0;
        }
    }
}

void WriterCore::compactArray(const Node& node, unsigned depth) {
    Cursor children(node);
    const Node* description = children.next();
    if (undecoded(description)) return;
    if (description == nullptr || description->name != names::contentsDescription) {
        return fail(WriteError::MissingElement, node, names::contentsDescription);
    }
    Cursor described(*description);
    if (undecoded(described.peek())) return;
    if (described.peek() == nullptr) return fail(WriteError::MissingElement, *description, "null-data");
    typeDescription(*described.peek(), depth);
    if (stopped_) return;
    const Node* contents = children.next();
    if (undecoded(contents)) return;
    if (contents == nullptr || contents->name != names::arrayContents) return fail(WriteError::MissingElement, node, names::arrayContents);
    if (broken(*contents)) return;
    const Bytes octets = contentOf(*contents);
    countOrWire(*contents, octets.size());
    out_.append(octets);
}

void WriterCore::typeDescription(const Node& node, unsigned depth) {
    const int tag = dataTag(node.name);
    if (tag < 0) return fail(WriteError::UnexpectedElement, node);
    if (depth > depthLimit) return fail(WriteError::TooDeep, node);
    out_.u8(static_cast<std::uint8_t>(tag));
    Cursor children(node);
    if (tag == 2) countOrWire(node, children.countOf(names::undecoded));
    if (tag == 1) {
        if (undecoded(children.peek())) return;
        if (!children.is(names::numberOfElements)) return fail(WriteError::MissingElement, node, names::numberOfElements);
        number(*children.next(), Type{Form::Number, 2});
        if (stopped_ || undecoded(children.peek())) return;
        if (!children.is(names::typeDescription)) return fail(WriteError::MissingElement, node, names::typeDescription);
        Cursor inner(*children.next());
        if (undecoded(inner.peek())) return;
        if (inner.peek() == nullptr) return fail(WriteError::MissingElement, node, "null-data");
        return typeDescription(*inner.peek(), depth + 1);
    }
    while (const Node* child = children.next()) {
        if (undecoded(child) || !ok()) return;
        if (tag != 2) return fail(WriteError::UnexpectedElement, *child);
        typeDescription(*child, depth + 1);
        if (stopped_) return;
    }
}

}  // namespace ami::translate
