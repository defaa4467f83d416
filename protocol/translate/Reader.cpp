#include "protocol/translate/Reader.h"

#include <algorithm>

#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/Obis.h"
#include "protocol/translate/Notes.h"

namespace ami::translate {
namespace {

constexpr std::uint8_t authenticated = 0x10, encrypted = 0x20, compressed = 0x80;
constexpr std::uint32_t tagOctets = 12;
constexpr std::uint8_t shortestConformance[] = {0x5F, 0x1F, 0x04, 0x00};
constexpr std::uint8_t oldConformance[] = {0x5F, 0x04, 0x00};

bool startsWith(BytesView octets, BytesView start) {
    return octets.size() >= start.size() && std::equal(start.begin(), start.end(), octets.begin());
}

std::size_t shortestLength(std::uint32_t length) { return length < 0x80 ? 1 : length <= 0xFF ? 2 : length <= 0xFFFF ? 3 : length <= 0xFFFFFF ? 4 : 5; }

}  // namespace

void Reader::apdu(Node& parent, Range range, std::uint32_t depth) {
    at_ = range.offset;
    end_ = range.end();
    readApdu(parent, depth);
}

void Reader::readApdu(Node& parent, std::uint32_t depth) {
    apduDepth_ = depth;
    const std::uint32_t start = at_;
    if (depth >= deepestApdu) return void(fail(parent, ProblemCode::TooDeep));
    if (left() == 0) return void(fail(parent, ProblemCode::Truncated, 1));
    const auto candidates = apdusOf(bytes_[at_]);
    if (candidates.empty()) return void(fail(parent, ProblemCode::NotUnderstood, bytes_[at_]));
    const Apdu* found = &candidates.front();
    const bool hasChoice = found->hasChoice();
    if (hasChoice) {
        const auto match = std::find_if(candidates.begin(), candidates.end(),
                                        [&](const Apdu& apdu) { return left() > 1 && apdu.choice == bytes_[at_ + 1]; });
        found = match == candidates.end() ? nullptr : &*match;
    }
    Node* node = add(parent, found ? found->name : candidates.front().service, start);
    if (!node) return;
    ++at_;
    bool whole = false;
    if (!found) {
        if (left() == 0) fail(*node, ProblemCode::Truncated, 1);
        else fail(*node, ProblemCode::UnknownChoice, bytes_[at_]);
    } else {
        if (hasChoice) ++at_;
        if (found->field.type->form == Form::BerSequence) {
            const std::uint32_t outerEnd = end_;
            if (const auto inside = boundedLength(*node)) {
                end_ = at_ + *inside;
                berSequence(*node, found->field.type->fields);
                end_ = outerEnd;
                whole = true;
            }
        } else {
            whole = contents(*node, found->field);
        }
    }
    close(*node);
    if (whole && left() > 0) {
        const std::uint32_t rest = left();
        if (Node* tail = add(parent, names::trailing, at_)) {
            setContent(*tail, rest);
            close(*tail);
            warn(*tail, ProblemCode::TrailingOctets, rest);
        }
    }
    at_ = end_;
}

bool Reader::part(Node& parent, Range range, const Field& wanted) {
    at_ = range.offset;
    end_ = range.end();
    if (!field(parent, wanted)) return false;
    if (left() == 0) return true;
    return fail(parent, ProblemCode::TrailingOctets, left());
}

bool Reader::field(Node& parent, const Field& field) {
    const std::uint32_t start = at_;
    if (field.presence != Presence::Always) {
        if (left() == 0) return fail(parent, ProblemCode::Truncated, 1);
        const std::uint8_t flag = bytes_[at_];
        if (flag > 1) return fail(parent, ProblemCode::BadFlag, flag);
        if (flag == 1 && nodesLeft_ == 0) return fail(parent, ProblemCode::TooManyNodes);
        ++at_;
        if (flag == 0) return true;
    }
    Node* node = add(parent, field.name, start);
    if (!node) return false;
    const bool whole = contents(*node, field);
    close(*node);
    return whole;
}

bool Reader::contents(Node& node, const Field& field) {
    const Type& type = *field.type;
    const std::uint32_t start = at_;
    bool whole = true;
    switch (type.form) {
    case Form::Number:
    case Form::Signed:
    case Form::Hex: whole = number(node, type); break;
    case Form::Enumerated: {
        const auto value = unsignedNumber(node, 1);
        whole = value && enumerated(node, type, static_cast<std::uint8_t>(*value));
        break;
    }
    case Form::Boolean: return boolean(node);
    case Form::LogicalName: {
        if (left() < 6) return fail(node, ProblemCode::Truncated, 6 - left());
        node.value = dlms::Obis::fromBytes(bytes_.subspan(at_, 6)).value_or(dlms::Obis()).toString();
        at_ += 6;
        break;
    }
    case Form::Octets: whole = octets(node, field.meaning); break;
    case Form::Conformance: return conformance(node);
    case Form::Nothing: return true;
    case Form::Sequence: return sequence(node, type.fields);
    case Form::Choice: return choice(node, type);
    case Form::List: return list(node, type.fields.front());
    case Form::Data: return value(node, 0);
    case Form::Protected: return protectedOctets(node);
    case Form::ApduOctets: return apduOctets(node);
    case Form::BerSequence:
    case Form::BerOctets:
    case Form::BerNumber:
    case Form::BerApdu: return fail(node, ProblemCode::BadElement);
    }
    if (whole) describe(node, field.meaning, node.raw ? bytes_.subspan(node.content.offset, node.content.length) : bytes_.subspan(start, at_ - start));
    return whole;
}

bool Reader::sequence(Node& node, std::span<const Field> fields) {
    std::optional<std::uint32_t> absentFrom;  // octets that say "absent" and have no node yet
    for (const Field& each : fields) {
        const std::uint32_t start = at_;
        const std::size_t before = node.children.size();
        const bool whole = field(node, each);
        if (!whole && absentFrom && node.children.back().name == names::undecoded) {
            Node& rest = node.children.back();
            rest.range = rest.content = {*absentFrom, rest.range.end() - *absentFrom};
        }
        if (!whole) return false;
        if (node.children.size() > before) absentFrom.reset();
        else if (!absentFrom) absentFrom = start;
    }
    return true;
}

bool Reader::choice(Node& parent, const Type& type) {
    const std::uint32_t start = at_;
    if (left() == 0) return fail(parent, ProblemCode::Truncated, 1);
    const std::uint8_t tag = bytes_[at_];
    const auto found = std::find_if(type.fields.begin(), type.fields.end(), [&](const Field& each) { return each.tag == tag; });
    if (found == type.fields.end()) return fail(parent, ProblemCode::UnknownChoice, tag);
    Node* node = add(parent, found->name, start);
    if (!node) return false;
    ++at_;
    const bool whole = contents(*node, *found);
    close(*node);
    return whole;
}

bool Reader::list(Node& node, const Field& element) {
    const std::uint32_t start = at_;
    const auto count = length(node);
    if (!count) return false;
    const std::uint32_t behind = at_;
    bool whole = true;
    std::uint32_t done = 0;
    for (; whole && done < *count; ++done) {
        if (element.type->form == Form::Choice) whole = choice(node, *element.type);
        else if (element.type->form == Form::Data) whole = value(node, 0);
        else whole = field(node, element);
    }
    if (!whole) node.wire = hex(start, behind);
    return whole;
}

bool Reader::number(Node& node, const Type& type) {
    const std::uint32_t start = at_;
    const auto value = unsignedNumber(node, type.size);
    if (!value) return false;
    if (type.form == Form::Hex) {
        node.value = hex(start, at_);
    } else if (type.form == Form::Number) {
        node.value = std::to_string(*value);
    } else {
        const unsigned shift = 64u - 8u * type.size;
        node.value = std::to_string(static_cast<std::int64_t>(*value << shift) >> shift);
    }
    return true;
}

bool Reader::enumerated(Node& node, const Type& type, std::uint8_t value) {
    const auto found = std::find_if(type.names.begin(), type.names.end(), [&](const Named& each) { return each.value == value; });
    if (found != type.names.end()) {
        node.value = found->name;
    } else {
        node.value = std::to_string(value);
        warn(node, ProblemCode::UnknownValue, value);
    }
    return true;
}

bool Reader::boolean(Node& node) {
    const auto octet = unsignedNumber(node, 1);
    if (!octet) return false;
    node.value = *octet == 0 ? "false" : "true";
    if (*octet > 1) node.wire = hex(at_ - 1, at_);
    if (*octet > 1 && *octet != 0xFF) warn(node, ProblemCode::OddBoolean, static_cast<std::int64_t>(*octet));
    return true;
}

bool Reader::octets(Node& node, Meaning meaning) {
    const bool tagged = meaning == Meaning::DateTime && left() > 1 && bytes_[at_] == 0x09 && bytes_[at_ + 1] == 12;
    const std::uint32_t start = at_;
    if (tagged) ++at_;
    const auto count = boundedLength(node);
    if (!count) return false;
    if (tagged) {
        node.wire = hex(start, at_);
        warn(node, ProblemCode::ExtraTag);
    }
    node.secret = meaning == Meaning::Secret;
    setContent(node, *count);
    return true;
}

bool Reader::conformance(Node& node) {
    const BytesView rest = bytes_.subspan(at_, left());
    const bool old = startsWith(rest, oldConformance);
    const std::uint32_t header = old ? sizeof oldConformance : sizeof shortestConformance;
    if (!old && !startsWith(rest, shortestConformance)) {
        return fail(node, left() < sizeof shortestConformance ? ProblemCode::Truncated : ProblemCode::BadElement, sizeof shortestConformance);
    }
    if (left() < header + 3) return fail(node, ProblemCode::Truncated, header + 3 - left());
    if (old) node.wire = hex(at_, at_ + header);
    at_ += header;
    setContent(node, 3);
    const std::uint32_t first = node.content.offset;
    for (unsigned bit = 0; bit < 24; ++bit) {
        if ((bytes_[first + bit / 8] >> (7 - bit % 8) & 1) == 0) continue;
        const std::string_view word = conformanceBit(bit);
        Node* set = add(node, names::bit, first + bit / 8);
        if (!set) break;
        set->range.length = 1;
        set->value = std::to_string(bit);
        set->note = word.empty() ? "reserved" : std::string(word);
        set->derived = true;
    }
    return true;
}

bool Reader::protectedOctets(Node& node) {
    const auto count = boundedLength(node);
    if (!count) return false;
    const std::uint32_t outerEnd = end_, contentEnd = at_ + *count;
    end_ = contentEnd;
    const auto inside = [&] {
        Node* control = add(node, names::securityControl, at_);
        if (!control) return;
        if (!number(*control, Type{Form::Hex, 1})) return close(*control);
        close(*control);
        const std::uint8_t octet = bytes_[control->range.offset];
        control->note = securityControlNote(octet);
        Node* counter = add(node, names::invocationCounter, at_);
        if (!counter) return;
        const bool counted = number(*counter, Type{Form::Number, 4});
        close(*counter);
        if (!counted) return;
        const std::uint32_t tag = octet & authenticated ? tagOctets : 0;
        if (left() < tag) return void(fail(node, ProblemCode::Truncated, tag - left()));
        end_ = contentEnd - tag;
        if (octet & (encrypted | compressed)) {
            Node* text = add(node, names::cipheredText, at_);
            if (!text) return;
            setContent(*text, left());
            close(*text);
            if (octet & compressed) warn(*text, ProblemCode::Compressed);
        } else {
            const std::uint32_t depth = apduDepth_;
            readApdu(node, depth + 1);
            apduDepth_ = depth;
        }
        end_ = contentEnd;
        if (tag == 0) return;
        if (Node* last = add(node, names::authenticationTag, at_)) {
            setContent(*last, tag);
            close(*last);
        }
    };
    inside();
    at_ = contentEnd;
    end_ = outerEnd;
    return true;
}

bool Reader::apduOctets(Node& node) {
    const auto count = boundedLength(node);
    if (!count) return false;
    const std::uint32_t outerEnd = end_, depth = apduDepth_;
    end_ = at_ + *count;
    if (*count > 0) readApdu(node, depth + 1);
    apduDepth_ = depth;
    at_ = end_;
    end_ = outerEnd;
    return true;
}

std::optional<std::uint32_t> Reader::length(Node& node) {
    const std::uint32_t start = at_;
    const std::uint8_t first = left() > 0 ? bytes_[at_] : std::uint8_t{0};
    const std::uint32_t octets = first < 0x80 ? 0 : first & 0x7Fu;
    const bool known = first <= 0x84 && first != 0x80;
    if (!known || left() < 1 + octets) {
        node.wire = noLength;
        if (known) fail(node, ProblemCode::Truncated, 1 + octets - left());
        else fail(node, ProblemCode::BadLength, first);
        return std::nullopt;
    }
    std::uint32_t value = octets == 0 ? first : 0;
    for (std::uint32_t i = 1; i <= octets; ++i) value = value << 8 | bytes_[at_ + i];
    at_ += 1 + octets;
    if (1 + octets != shortestLength(value)) {
        node.wire = hex(start, at_);
        warn(node, ProblemCode::LongForm);
    }
    return value;
}

std::optional<std::uint32_t> Reader::boundedLength(Node& node) {
    const std::uint32_t start = at_;
    const auto value = length(node);
    if (!value || *value <= left()) return value;
    node.wire = hex(start, at_);
    fail(node, ProblemCode::LengthMismatch, *value, left());
    return std::nullopt;
}

std::optional<std::uint64_t> Reader::unsignedNumber(Node& node, std::size_t octets) {
    if (left() < octets) {
        fail(node, ProblemCode::Truncated, static_cast<std::int64_t>(octets) - left());
        return std::nullopt;
    }
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < octets; ++i) value = value << 8 | bytes_[at_++];
    return value;
}

void Reader::setContent(Node& node, std::uint32_t octets) {
    node.raw = true;
    node.content = {at_, octets};
    at_ += octets;
}

Node* Reader::add(Node& parent, std::string_view name, std::uint32_t from) {
    if (nodesLeft_ == 0) {
        fail(parent, ProblemCode::TooManyNodes);
        return nullptr;
    }
    --nodesLeft_;
    Node& node = parent.children.emplace_back();
    node.name = name;
    node.range = {from, 0};
    node.buffer = index_;
    return &node;
}

Node& Reader::addRaw(Node& parent, std::string_view name, Range range) {
    if (nodesLeft_ > 0) --nodesLeft_;
    Node& node = parent.children.emplace_back();
    node.name = name;
    node.buffer = index_;
    node.range = node.content = range;
    node.raw = true;
    return node;
}

bool Reader::fail(Node& node, ProblemCode code, std::int64_t first, std::int64_t second) {
    const bool again = !node.children.empty() && node.children.back().name == names::undecoded;
    if (again && left() == 0) return false;
    Node& rest = addRaw(node, names::undecoded, {at_, left()});
    rest.kind = Kind::Error;
    rest.problem = {code, first, second};
    at_ = end_;
    return false;
}

void Reader::warn(Node& node, ProblemCode code, std::int64_t first, std::int64_t second) const {
    if (node.kind != Kind::Ok) return;
    node.kind = Kind::Warning;
    node.problem = {code, first, second};
}

}  // namespace ami::translate
