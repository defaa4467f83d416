#include <algorithm>

#include "protocol/base/ByteWriter.h"
#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/Ber.h"
#include "protocol/translate/Notes.h"
#include "protocol/translate/Reader.h"

/// ACSE fields: BER with one-octet tags and definite lengths. @spec ITU-T X.690 8.1, IEC 62056-5-3 9.4.2.2
namespace ami::translate {

Bytes berHeader(std::uint8_t tag, std::uint8_t innerTag, std::size_t contentLength) {
    ByteWriter writer;
    if (innerTag != 0) {
        dlms::putBerHeader(writer, tag, dlms::berSize(contentLength));
        dlms::putBerHeader(writer, innerTag, contentLength);
    } else {
        dlms::putBerHeader(writer, tag, contentLength);
    }
    return writer.take();
}

void Reader::berSequence(Node& node, std::span<const Field> fields) {
    while (left() > 0 && nodesLeft_ > 0) {
        const std::uint32_t start = at_;
        const std::uint8_t tag = bytes_[at_];
        const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& each) { return each.tag == tag; });
        if (found == fields.end()) {
            if (!unknownBerField(node)) return;
            continue;
        }
        Node* child = add(node, found->name, start);
        if (!child) return;
        berField(*child, *found);
        close(*child);
    }
    if (left() > 0) fail(node, ProblemCode::TooManyNodes);
}

bool Reader::unknownBerField(Node& parent) {
    const std::uint32_t start = at_;
    ByteReader reader(bytes_.subspan(at_, left()));
    reader.u8();
    const auto size = dlms::decodeLength(reader);
    if (!size) return fail(parent, ProblemCode::BadLength, bytes_[start]);
    if (*size > reader.remaining()) return fail(parent, ProblemCode::LengthMismatch, *size, static_cast<std::int64_t>(reader.remaining()));
    const std::uint32_t whole = static_cast<std::uint32_t>(reader.position()) + *size;
    Node* node = add(parent, names::unknownField, start);
    if (!node) return false;
    setContent(*node, whole);
    close(*node);
    warn(*node, ProblemCode::UnknownTag, bytes_[start]);
    return true;
}

bool Reader::berField(Node& node, const Field& field) {
    const std::uint32_t start = at_, outerEnd = end_;
    ++at_;
    const auto size = boundedLength(node);
    if (!size) {
        node.wire = hex(start, node.children.back().range.offset);
        return false;
    }
    end_ = at_ + *size;
    if (field.innerTag != 0) {
        const std::uint32_t behindOuter = at_;
        if (left() == 0 || bytes_[at_] != field.innerTag) {
            fail(node, ProblemCode::BadElement);
        } else {
            ++at_;
            const auto inner = length(node);
            if (inner && *inner != left()) {
                at_ = behindOuter;
                fail(node, ProblemCode::LengthMismatch, *inner, end_ - behindOuter);
            } else if (!inner) {
                node.children.clear();
                at_ = behindOuter;
                fail(node, ProblemCode::BadLength, bytes_[behindOuter]);
            }
        }
        if (!node.children.empty()) {
            node.wire = hex(start, behindOuter);
            end_ = outerEnd;
            return true;
        }
    }
    const BytesView header = bytes_.subspan(start, at_ - start);
    const Bytes shortest = berHeader(field.tag, field.innerTag, left());
    node.wire = std::equal(header.begin(), header.end(), shortest.begin(), shortest.end()) ? std::string() : toHex(header);
    berContents(node, field);
    at_ = end_;
    end_ = outerEnd;
    return true;
}

void Reader::berContents(Node& node, const Field& field) {
    const BytesView inside = bytes_.subspan(at_, left());
    switch (field.type->form) {
    case Form::BerSequence: berSequence(node, field.type->fields); return;
    case Form::BerApdu: {
        const std::uint32_t depth = apduDepth_;
        if (left() > 0) readApdu(node, depth + 1);
        apduDepth_ = depth;
        return;
    }
    case Form::BerNumber:
        if (inside.size() != 1) return void(fail(node, ProblemCode::BadElement));
        enumerated(node, *field.type, inside[0]);
        ++at_;
        return;
    default: break;
    }
    if (field.meaning == Meaning::Mechanism && inside.size() == 7) mechanism_ = inside[6];
    // A password only with low-level security; a challenge with every higher mechanism.
    node.secret = field.meaning == Meaning::AuthenticationValue && (!mechanism_ || *mechanism_ < 2);
    setContent(node, left());
    describe(node, field.meaning, inside);
}

}  // namespace ami::translate
