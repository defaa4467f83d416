#include "protocol/base/Crc.h"
#include "protocol/translate/Reader.h"
#include "protocol/translate/WriterCore.h"

/// BER fields, and the frames around APDUs.
namespace ami::translate {
namespace {

constexpr std::size_t longestFrame = 2047;

void putCheck(Bytes& frame) {
    const std::uint16_t check = crc16X25(frame);
    frame.push_back(static_cast<std::uint8_t>(check));
    frame.push_back(static_cast<std::uint8_t>(check >> 8));
}

}  // namespace

Bytes WriterCore::berFields(const Node& node, std::span<const Field> fields) {
    return apart([&] {
        Cursor children(node);
        while (const Node* child = children.next()) {
            if (!ok()) return;
            if (child->name == names::undecoded || child->name == names::unknownField) {
                out_.append(contentOf(*child));
                continue;
            }
            const Field* found = nullptr;
            for (const Field& field : fields) {
                if (field.name == child->name) found = &field;
            }
            if (found == nullptr) return fail(WriteError::UnexpectedElement, *child);
            berField(*child, *found);
        }
    });
}

void WriterCore::berField(const Node& node, const Field& field) {
    Bytes inside;
    const Cursor children(node);
    if (children.is(names::undecoded) && (field.type->form == Form::BerNumber || field.type->form == Form::BerOctets)) {
        inside = contentOf(*children.peek());
    } else {
        switch (field.type->form) {
        case Form::BerSequence: inside = berFields(node, field.type->fields); break;
        case Form::BerApdu: inside = nestedApdus(node); break;
        case Form::BerNumber: inside = apart([&] { enumerated(node, *field.type); }); break;
        default: inside = contentOf(node);
        }
    }
    out_.append(node.wire.empty() ? berHeader(field.tag, field.innerTag, inside.size()) : wireOf(node));
    out_.append(inside);
    stopped_ = false;
}

void WriterCore::message(const Node& node) {
    stopped_ = false;
    apduDepth_ = 0;
    if (node.name == names::hdlcFrame) return hdlcFrame(node);
    if (node.name == names::wrapper) return wrapperPdu(node);
    if (node.name == names::message) return group(node);
    const bool octets = node.name == names::undecoded || node.name == names::trailing || node.name == names::fill ||
                        node.name == names::request || node.name == names::identification || node.name == names::optionSelect ||
                        node.name == names::line;
    if (octets) out_.append(contentOf(node));
    else apdu(node);
}

/// Headers as octets, APDUs by the tables.
void WriterCore::group(const Node& node) {
    Cursor children(node);
    if (children.peek() == nullptr) return out_.append(contentOf(node));
    while (const Node* child = children.next()) {
        if (!ok()) return;
        stopped_ = false;
        const bool apduHere = isApduName(child->name);
        if (apduHere) apdu(*child);
        else if (child->name == names::parameters || child->name == names::information) group(*child);
        else out_.append(contentOf(*child));
    }
}

void WriterCore::hdlcFrame(const Node& node) {
    Bytes header, information, tail, front, back;
    bool computed = true, checked = false, formatted = false, begun = false;
    Cursor children(node);
    while (const Node* child = children.next()) {
        if (!ok()) return;
        if (child->name == names::flag) {
            append(begun ? back : front, contentOf(*child));
            continue;
        }
        begun = true;
        if (child->name == names::information) {
            information = apart([&] { group(*child); });
            continue;
        }
        const Bytes octets = contentOf(*child);
        if (child->name == names::undecoded) computed = false, append(back, octets);
        else if (child->name == names::hcs) append(header, octets), checked = true;
        else if (child->name == names::fcs) tail = octets;
        else if (child->name == names::format) append(header, octets), formatted = true;
        else if (child->name == names::destination || child->name == names::source || child->name == names::control) append(header, octets);
        else return fail(WriteError::UnexpectedElement, *child);
    }
    Bytes frame = header;
    if (computed && !formatted) {
        const std::size_t length = 2 + header.size() + (information.empty() || checked ? 0 : 2) + information.size() + 2;
        if (length > longestFrame) return fail(WriteError::TooLong, node);
        frame = {static_cast<std::uint8_t>(0xA0 | length >> 8), static_cast<std::uint8_t>(length)};
        append(frame, header);
    }
    if (computed && !checked && !information.empty()) putCheck(frame);
    append(frame, information);
    if (computed && tail.empty()) putCheck(frame);
    append(frame, tail);
    // Flags that were not written down are there; "-" says that they are not.
    if (computed && front.empty() && back.empty() && node.wire != noLength) front = back = {0x7E};
    out_.append(front);
    out_.append(frame);
    out_.append(back);
}

void WriterCore::wrapperPdu(const Node& node) {
    Cursor children(node);
    const Type port{Form::Number, 2};
    for (const std::string_view name : {names::version, names::sourcePort, names::destinationPort}) {
        if (undecoded(children.peek())) return;
        if (!children.is(name)) return fail(WriteError::MissingElement, node, name);
        number(*children.next(), port);
        if (stopped_) return;
    }
    const Node* length = children.is(names::length) ? children.next() : nullptr;
    if (!length && undecoded(children.peek())) return;
    Bytes inside = apart([&] {
        while (const Node* child = children.next()) {
            if (!ok()) return;
            stopped_ = false;
            if (child->name == names::undecoded || child->name == names::trailing || child->name == names::llc) out_.append(contentOf(*child));
            else apdu(*child);
        }
    });
    if (length) {
        number(*length, port);
    } else if (inside.size() > 0xFFFF) {
        return fail(WriteError::TooLong, node);
    } else {
        out_.u16(static_cast<std::uint16_t>(inside.size()));
    }
    out_.append(inside);
}

}  // namespace ami::translate
