#include "protocol/translate/Writer.h"

#include <algorithm>
#include <charconv>

#include "protocol/base/ByteReader.h"
#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/Obis.h"
#include "protocol/translate/Reader.h"
#include "protocol/translate/WriterCore.h"

namespace ami::translate {
namespace {

constexpr unsigned deepestNesting = 16;

/// A decimal number of the whole text.
template <typename Number>
std::optional<Number> decimal(std::string_view text) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty()) return std::nullopt;
    return value;
}

}  // namespace

std::variant<Bytes, WriteFailure> writeOctets(const std::vector<Node>& roots, const Dissection* source) {
    WriterCore writer(source);
    for (const Node& root : roots) {
        if (!root.derived && writer.ok()) writer.message(root);
    }
    if (writer.failure()) return *writer.failure();
    Bytes octets = writer.take();
    if (octets.size() > longestTransfer) return WriteFailure{WriteError::TooLong, {}, 0};
    return octets;
}

void WriterCore::fail(WriteError error, const Node& node, std::string_view element) {
    if (!failure_) failure_ = WriteFailure{error, element.empty() ? node.name : element, node.line};
}

Bytes WriterCore::contentOf(const Node& node) {
    if (source_ != nullptr && node.raw) {
        const BytesView octets = source_->contentOf(node);
        return Bytes(octets.begin(), octets.end());
    }
    if (node.secret || node.value == maskedText) {
        fail(WriteError::Masked, node);
        return {};
    }
    auto octets = fromHex(node.value);
    if (!octets) fail(WriteError::BadValue, node);
    return octets.value_or(Bytes());
}

Bytes WriterCore::wireOf(const Node& node) {
    auto octets = fromHex(node.wire);
    if (!octets) fail(WriteError::BadWire, node);
    return octets.value_or(Bytes());
}

bool WriterCore::undecoded(const Node* node) {
    if (node == nullptr || node->name != names::undecoded) return false;
    out_.append(contentOf(*node));
    stopped_ = true;
    return true;
}

bool WriterCore::broken(const Node& node) {
    const Cursor children(node);
    if (!children.is(names::undecoded)) return false;
    if (!node.wire.empty() && node.wire != noLength) out_.append(wireOf(node));
    return undecoded(children.peek());
}

void WriterCore::countOrWire(const Node& node, std::size_t count) {
    if (node.wire == noLength) return;
    if (!node.wire.empty()) return out_.append(wireOf(node));
    dlms::encodeLength(out_, static_cast<std::uint32_t>(count));
}

void WriterCore::bounded(const Node& node, const Bytes& inside) {
    const Bytes wire = node.wire.empty() || node.wire == noLength ? Bytes() : wireOf(node);
    ByteReader reader(wire);
    const auto said = dlms::decodeLength(reader);
    // A length that does not fit was the end of everything around it too.
    stopped_ = node.wire == noLength || (said && *said > inside.size());
    countOrWire(node, inside.size());
    out_.append(inside);
}

void WriterCore::apdu(const Node& node) {
    if (++apduDepth_ > deepestNesting) return fail(WriteError::TooDeep, node);
    if (const Apdu* found = apduNamed(node.name)) {
        out_.u8(found->tag);
        if (found->hasChoice()) out_.u8(found->choice);
        if (found->field.type->form == Form::BerSequence) {
            bounded(node, berFields(node, found->field.type->fields));
        } else {
            contents(node, found->field);
        }
    } else {
        const auto all = apdus();
        const auto service = std::find_if(all.begin(), all.end(), [&](const Apdu& each) { return each.service == node.name; });
        if (service == all.end()) return fail(WriteError::UnknownElement, node);
        out_.u8(service->tag);
        if (!broken(node)) fail(WriteError::MissingElement, node, names::undecoded);
    }
    --apduDepth_;
}

void WriterCore::contents(const Node& node, const Field& field) {
    const Type& type = *field.type;
    switch (type.form) {
    case Form::Number:
    case Form::Signed:
    case Form::Hex: return number(node, type);
    case Form::Enumerated: return enumerated(node, type);
    case Form::Boolean: return boolean(node);
    case Form::LogicalName: return logicalName(node);
    case Form::Octets:
        if (!broken(node)) {
            const Bytes octets = contentOf(node);
            countOrWire(node, octets.size());
            out_.append(octets);
        }
        return;
    case Form::Conformance: {
        if (broken(node)) return;
        const Bytes bits = contentOf(node);
        if (bits.size() != 3) return fail(WriteError::BadValue, node);
        out_.append(node.wire.empty() ? Bytes{0x5F, 0x1F, 0x04, 0x00} : wireOf(node));
        return out_.append(bits);
    }
    case Form::Nothing: return;
    case Form::Sequence: return sequence(node, type.fields);
    case Form::Choice: {
        Cursor children(node);
        const Node* child = children.next();
        if (undecoded(child)) return;
        if (child == nullptr) return fail(WriteError::MissingElement, node, type.fields.front().name);
        choice(*child, type);
        if (children.peek()) fail(WriteError::UnexpectedElement, *children.peek());
        return;
    }
    case Form::List: return list(node, type.fields.front());
    case Form::Data: {
        Cursor children(node);
        const Node* child = children.next();
        if (undecoded(child)) return;
        if (child == nullptr) return fail(WriteError::MissingElement, node, "null-data");
        value(*child, 0);
        if (children.peek()) fail(WriteError::UnexpectedElement, *children.peek());
        return;
    }
    case Form::Protected: return bounded(node, protectedOctets(node));
    case Form::ApduOctets: return bounded(node, nestedApdus(node));
    case Form::BerSequence:
    case Form::BerOctets:
    case Form::BerNumber:
    case Form::BerApdu: return berField(node, field);
    }
}

void WriterCore::sequence(const Node& node, std::span<const Field> fields) {
    Cursor children(node);
    for (const Field& field : fields) {
        const Node* child = children.peek();
        if (undecoded(child) || !ok()) return;
        const bool present = child != nullptr && child->name == field.name;
        if (field.presence != Presence::Always) {
            out_.u8(present ? 1 : 0);
            if (!present) continue;
        } else if (!present) {
            return fail(WriteError::MissingElement, node, field.name);
        }
        children.next();
        contents(*child, field);
        if (stopped_) return;
    }
    if (children.peek()) fail(WriteError::UnexpectedElement, *children.peek());
}

void WriterCore::choice(const Node& child, const Type& type) {
    const auto found = std::find_if(type.fields.begin(), type.fields.end(), [&](const Field& each) { return each.name == child.name; });
    if (found == type.fields.end()) return fail(WriteError::UnexpectedElement, child);
    out_.u8(found->tag);
    contents(child, *found);
}

void WriterCore::list(const Node& node, const Field& element) {
    Cursor children(node);
    countOrWire(node, children.countOf(names::undecoded));
    while (const Node* child = children.next()) {
        if (undecoded(child) || !ok()) return;
        if (element.type->form == Form::Choice) choice(*child, *element.type);
        else if (element.type->form == Form::Data) value(*child, 0);
        else if (child->name == element.name) contents(*child, element);
        else fail(WriteError::UnexpectedElement, *child);
        if (stopped_) return;
    }
}

void WriterCore::number(const Node& node, const Type& type) {
    if (broken(node)) return;
    if (type.form == Form::Hex) {
        const auto octets = fromHex(node.value);
        if (!octets || octets->size() != type.size) return fail(WriteError::BadValue, node);
        return out_.append(*octets);
    }
    const unsigned bits = 8u * type.size;
    std::uint64_t pattern = 0;
    if (type.form == Form::Number) {
        const auto value = decimal<std::uint64_t>(node.value);
        if (!value || (bits < 64 && *value >> bits != 0)) return fail(WriteError::BadValue, node);
        pattern = *value;
    } else {
        const auto value = decimal<std::int64_t>(node.value);
        const std::int64_t limit = bits < 64 ? std::int64_t{1} << (bits - 1) : 0;
        if (!value || (bits < 64 && (*value >= limit || *value < -limit))) return fail(WriteError::BadValue, node);
        pattern = static_cast<std::uint64_t>(*value);
    }
    for (unsigned i = type.size; i > 0; --i) out_.u8(static_cast<std::uint8_t>(pattern >> (8 * (i - 1))));
}

void WriterCore::enumerated(const Node& node, const Type& type) {
    if (broken(node)) return;
    const auto found = std::find_if(type.names.begin(), type.names.end(), [&](const Named& each) { return each.name == node.value; });
    const auto plain = decimal<std::uint8_t>(node.value);
    if (found != type.names.end()) out_.u8(found->value);
    else if (plain) out_.u8(*plain);
    else fail(WriteError::BadValue, node);
}

void WriterCore::boolean(const Node& node) {
    if (broken(node)) return;
    if (node.value != "true" && node.value != "false") return fail(WriteError::BadValue, node);
    if (node.wire.empty()) return out_.u8(node.value == "true" ? 1 : 0);
    const Bytes octet = wireOf(node);
    if (octet.size() == 1 && (octet[0] != 0) == (node.value == "true")) out_.u8(octet[0]);
    else fail(WriteError::BadWire, node);
}

void WriterCore::logicalName(const Node& node) {
    if (broken(node)) return;
    const auto name = dlms::Obis::parse(node.value);
    if (!name) return fail(WriteError::BadValue, node);
    out_.append(name->groups);
}

Bytes WriterCore::protectedOctets(const Node& node) {
    return apart([&] {
        Cursor children(node);
        while (const Node* child = children.next()) {
            if (!ok()) return;
            // What is not understood has its end: a tag may follow.
            if (undecoded(child)) {
                stopped_ = false;
                continue;
            }
            if (child->name == names::securityControl) number(*child, Type{Form::Hex, 1});
            else if (child->name == names::invocationCounter) number(*child, Type{Form::Number, 4});
            else if (child->name == names::cipheredText || child->name == names::authenticationTag || child->name == names::trailing)
                out_.append(contentOf(*child));
            else apdu(*child);
            stopped_ = false;
        }
    });
}

Bytes WriterCore::nestedApdus(const Node& node) {
    return apart([&] {
        Cursor children(node);
        while (const Node* child = children.next()) {
            if (!ok()) return;
            if (undecoded(child)) {
                stopped_ = false;
                continue;
            }
            if (child->name == names::trailing) out_.append(contentOf(*child));
            else apdu(*child);
            stopped_ = false;
        }
    });
}

}  // namespace ami::translate
