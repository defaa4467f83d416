#include "protocol/translate/Frames.h"

#include <algorithm>
#include <cstdio>

#include "protocol/base/Crc.h"

namespace ami::translate {
namespace {

using dlms::FrameType;

constexpr std::uint8_t flag = dlms::hdlcFlag;
constexpr std::uint32_t shortestFrame = 7;
constexpr std::uint8_t segmentationBit = 0x08;

std::string addressNote(BytesView octets) {
    const auto seven = [&](std::size_t i) { return static_cast<unsigned>(octets[i] >> 1); };
    const auto word = [](unsigned value, unsigned all) { return value == all ? "all stations" : std::to_string(value); };
    if (octets.size() == 1) return word(seven(0), 0x7F);
    const unsigned upper = octets.size() == 2 ? seven(0) : seven(0) << 7 | seven(1);
    const unsigned lower = octets.size() == 2 ? seven(1) : seven(2) << 7 | seven(3);
    const unsigned all = octets.size() == 2 ? 0x7F : 0x3FFF;
    return "logical " + word(upper, all) + ", physical " + word(lower, all);
}

std::string formatNote(std::uint16_t format) {
    return "type 3, " + std::to_string(format & 0x7FF) + " octets" + (format & 0x800 ? ", segmented" : "");
}

std::uint32_t numberOf(BytesView octets) {
    std::uint32_t number = 0;
    for (const std::uint8_t octet : octets) number = number << 8 | octet;
    return number;
}

}  // namespace

std::string_view frameTypeName(FrameType type) {
    switch (type) {
    case FrameType::Information: return "I";
    case FrameType::ReceiveReady: return "RR";
    case FrameType::ReceiveNotReady: return "RNR";
    case FrameType::Reject: return "REJ";
    case FrameType::Snrm: return "SNRM";
    case FrameType::Disc: return "DISC";
    case FrameType::Ua: return "UA";
    case FrameType::Dm: return "DM";
    case FrameType::Frmr: return "FRMR";
    case FrameType::Ui: return "UI";
    case FrameType::Unknown: break;
    }
    return "unknown";
}

std::string controlNote(dlms::HdlcControl control) {
    const FrameType type = control.type();
    std::string note(frameTypeName(type));
    const bool supervisory = type == FrameType::ReceiveReady || type == FrameType::ReceiveNotReady || type == FrameType::Reject;
    if (type == FrameType::Information) note += ", N(S)=" + std::to_string(control.sendNumber());
    if (type == FrameType::Information || supervisory) note += ", N(R)=" + std::to_string(control.receiveNumber());
    if (control.pollFinal()) note += ", P/F";
    return note;
}

Node& FrameReader::raw(std::vector<Node>& roots, std::string_view name, Range range) {
    if (nodesLeft_ > 0) --nodesLeft_;
    Node& node = roots.emplace_back();
    node.name = name;
    node.range = node.content = range;
    node.raw = true;
    return node;
}

bool FrameReader::isMaskedAt(std::uint32_t at) const {
    return std::any_of(masked_.begin(), masked_.end(), [at](const Range& range) { return range.contains(at); });
}

std::uint32_t FrameReader::lengthAt(std::uint32_t at) const { return (bytes_[at] & 7u) << 8 | bytes_[at + 1]; }

std::uint32_t FrameReader::addressOctets(std::uint32_t at, std::uint32_t end) const {
    for (std::uint32_t i = 0; i < 4 && at + i < end; ++i) {
        if (bytes_[at + i] & 1) return i == 2 ? 0 : i + 1;
    }
    return 0;
}

bool FrameReader::isFrameAt(std::uint32_t at) const {
    if (at + 1 >= size() || bytes_[at] != flag || (bytes_[at + 1] & 0xF0) != 0xA0) return false;
    return at + 2 >= size() || lengthAt(at + 1) >= shortestFrame;
}

bool FrameReader::isFrameBetweenFlagsAt(std::uint32_t at) const {
    if (at + shortestFrame > size() || (bytes_[at] & 0xF0) != 0xA0) return false;
    const std::uint32_t end = at + lengthAt(at);
    return end >= at + shortestFrame && end < size() && bytes_[end] == flag;
}

bool FrameReader::isBareFrameAt(std::uint32_t at) const {
    if (at + shortestFrame > size() || (bytes_[at] & 0xF0) != 0xA0) return false;
    const std::uint32_t length = lengthAt(at);
    if (length < shortestFrame || at + length > size()) return false;
    const std::uint16_t found = static_cast<std::uint16_t>(bytes_[at + length - 2] | bytes_[at + length - 1] << 8);
    return crc16X25(bytes_.subspan(at, length - 2)) == found;
}

void FrameReader::check(Node& parent, std::string_view name, Range covered, std::uint32_t at, bool& good) {
    Node& node = reader_.addRaw(parent, name, {at, 2});
    const std::uint16_t found = static_cast<std::uint16_t>(bytes_[at] | bytes_[at + 1] << 8);
    const std::uint16_t computed = crc16X25(bytes_.subspan(covered.offset, covered.length));
    if (found == computed || isMaskedAt(at) || isMaskedAt(at + 1)) {
        node.note = "right";
        return;
    }
    good = false;
    char text[24];
    std::snprintf(text, sizeof text, "wrong: %02X%02X", computed & 0xFFu, computed >> 8);
    node.note = std::string(text) + " computed";
    node.kind = Kind::Error;
    node.problem = {ProblemCode::BadCheckSequence, found, computed};
}

FrameFacts FrameReader::hdlcFrame(std::vector<Node>& roots, std::uint32_t& at, bool flagBefore) {
    FrameFacts facts;
    facts.good = true;
    Node frame;
    frame.name = names::hdlcFrame;
    frame.range = {at, 0};
    const bool flagged = bytes_[at] == flag;
    if (flagged) reader_.addRaw(frame, names::flag, {at++, 1});
    const std::uint32_t start = at;
    const std::uint32_t wanted = at + 1 < size() ? lengthAt(at) : 0;
    // A whole frame that a flag does not follow is one when its check sequence is right; else the next flag ends it.
    std::uint32_t end = start + wanted;
    bool whole = wanted >= shortestFrame && end <= size();
    if (whole && end < size() && !isFlagAt(end) && !isBareFrameAt(start)) {
        const auto next = std::find(bytes_.begin() + start, bytes_.end(), flag);
        end = static_cast<std::uint32_t>(next - bytes_.begin());
        whole = false;
    } else if (!whole) {
        end = std::min(size(), end < start + 2 ? size() : end);
        for (std::uint32_t i = start + 1; i < end; ++i) {
            if (isFrameAt(i)) end = i;
        }
    }
    if (whole) {
        frameFields(frame, start, end, facts);
    } else {
        facts.good = false;
        const std::uint32_t format = end - start >= 2 ? 2 : 0;
        if (format != 0) reader_.addRaw(frame, names::format, {start, 2}).note = formatNote(static_cast<std::uint16_t>(bytes_[start] << 8 | bytes_[start + 1]));
        Node& rest = reader_.addRaw(frame, names::undecoded, {start + format, end - start - format});
        rest.kind = Kind::Error;
        if (start + wanted > size() || end == size()) rest.problem = {ProblemCode::Truncated, std::int64_t{start} + wanted + 1 - end, 0};
        else rest.problem = {ProblemCode::LengthMismatch, wanted, end - start};
    }
    at = end;
    // A flag that opens the next frame belongs to it, unless there is only this one between the two.
    const bool closes = (flagged || flagBefore) && isFlagAt(at);
    if (closes) reader_.addRaw(frame, names::flag, {at++, 1});
    if (!flagged && !closes && whole) frame.wire = noLength;
    if ((flagged || flagBefore) && whole && !closes) {
        frame.kind = Kind::Warning;
        frame.problem = {ProblemCode::MissingFlag, 0, 0};
    }
    frame.range.length = at - frame.range.offset;
    frame.note = whole ? controlNote(facts.control) : "";
    roots.push_back(std::move(frame));
    return facts;
}

void FrameReader::frameFields(Node& frame, std::uint32_t at, std::uint32_t end, FrameFacts& facts) {
    const std::uint32_t start = at;
    const std::uint16_t format = static_cast<std::uint16_t>(bytes_[at] << 8 | bytes_[at + 1]);
    reader_.addRaw(frame, names::format, {at, 2}).note = formatNote(format);
    facts.segmented = (bytes_[at] & segmentationBit) != 0;
    at += 2;
    for (const auto& [name, number] : {std::pair{names::destination, &facts.destination}, std::pair{names::source, &facts.source}}) {
        const std::uint32_t octets = addressOctets(at, end - 3);
        if (octets == 0) {
            facts.good = false;
            Node& rest = reader_.addRaw(frame, names::undecoded, {at, end - at});
            rest.kind = Kind::Error;
            rest.problem = {ProblemCode::BadAddress, 0, 0};
            return;
        }
        const BytesView address = bytes_.subspan(at, octets);
        reader_.addRaw(frame, name, {at, octets}).note = addressNote(address);
        *number = numberOf(address);
        at += octets;
    }
    facts.control.octet = bytes_[at];
    Node& control = reader_.addRaw(frame, names::control, {at, 1});
    control.note = controlNote(facts.control);
    if (facts.control.type() == FrameType::Unknown) {
        control.kind = Kind::Warning;
        control.problem = {ProblemCode::BadControl, bytes_[at], 0};
    }
    ++at;
    if (end - at > 4) {
        check(frame, names::hcs, {start, at - start}, at, facts.good);
        at += 2;
        facts.information = {at, end - 2 - at};
        facts.informationChild = frame.children.size();
        reader_.addRaw(frame, names::information, facts.information);
        at = end - 2;
    } else if (end - at != 2) {
        facts.good = false;
        Node& rest = reader_.addRaw(frame, names::undecoded, {at, end - at});
        rest.kind = Kind::Error;
        rest.problem = {ProblemCode::LengthMismatch, end - at, 2};
        return;
    }
    check(frame, names::fcs, {start, at - start}, at, facts.good);
}

void FrameReader::describeInformation(Node& information, FrameType type) {
    const Range range = information.content;
    if (type == FrameType::Frmr && range.length >= 3) {
        information.raw = false;
        reader_.addRaw(information, names::rejectedControl, {range.offset, 1}).note = controlNote({bytes_[range.offset]});
        const std::uint8_t numbers = bytes_[range.offset + 1];
        reader_.addRaw(information, names::frameNumbers, {range.offset + 1, 1}).note =
            "V(S)=" + std::to_string(numbers >> 1 & 7) + ", V(R)=" + std::to_string(numbers >> 5);
        const std::uint8_t reason = bytes_[range.offset + 2];
        Node& reasons = reader_.addRaw(information, names::rejectReason, {range.offset + 2, range.length - 2});
        const auto put = [&](unsigned bit, std::string_view words) {
            if (reason >> bit & 1) reasons.note += (reasons.note.empty() ? "" : ", ") + std::string(words);
        };
        put(0, "control field not implemented");
        put(1, "information field not allowed");
        put(2, "information field too long");
        put(3, "N(R) not valid");
    } else if ((type == FrameType::Snrm || type == FrameType::Ua) && range.length >= 3) {
        parameters(information);
    }
}

/// @spec IEC 62056-46 6.4.4.4.3.2
void FrameReader::parameters(Node& information) {
    const Range range = information.content;
    if (bytes_[range.offset] != 0x81 || bytes_[range.offset + 1] != 0x80) return;
    std::uint32_t at = range.offset + 3;
    std::vector<Node> found;
    while (at < range.end()) {
        if (at + 2 > range.end() || at + 2 + bytes_[at + 1] > range.end()) return;
        const std::uint32_t octets = bytes_[at + 1];
        std::string_view name = names::parameter;
        switch (bytes_[at]) {
        case 0x05: name = names::infoTransmit; break;
        case 0x06: name = names::infoReceive; break;
        case 0x07: name = names::windowTransmit; break;
        case 0x08: name = names::windowReceive; break;
        default: break;
        }
        Node node;
        node.name = name;
        node.raw = true;
        node.range = node.content = {at, 2 + octets};
        if (octets <= 4) node.note = std::to_string(numberOf(bytes_.subspan(at + 2, octets)));
        found.push_back(std::move(node));
        at += 2 + octets;
    }
    information.raw = false;
    Node& header = reader_.addRaw(information, names::parameterGroup, {range.offset, 3});
    header.note = "HDLC parameters, " + std::to_string(bytes_[range.offset + 2]) + " octets";
    if (bytes_[range.offset + 2] != range.length - 3) {
        header.kind = Kind::Warning;
        header.problem = {ProblemCode::LengthMismatch, bytes_[range.offset + 2], range.length - 3};
    }
    for (Node& node : found) information.children.push_back(std::move(node));
}

bool FrameReader::isWrapperAt(std::uint32_t at) const {
    if (at + 8 > size()) return at + 2 <= size() && bytes_[at] == 0 && bytes_[at + 1] == 1;
    return bytes_[at] == 0 && bytes_[at + 1] == 1;
}

WrapperFacts FrameReader::wrapperPdu(std::vector<Node>& roots, std::uint32_t& at) {
    WrapperFacts facts;
    Node pdu;
    pdu.name = names::wrapper;
    pdu.range = {at, 0};
    std::uint16_t fields[4]{};
    constexpr std::string_view words[] = {names::version, names::sourcePort, names::destinationPort, names::length};
    for (std::size_t i = 0; i < 4; ++i) {
        if (at + 2 > size()) {
            Node& rest = reader_.addRaw(pdu, names::undecoded, {at, size() - at});
            rest.kind = Kind::Error;
            rest.problem = {ProblemCode::Truncated, std::int64_t{at} + 2 - size(), 0};
            at = size();
            pdu.range.length = at - pdu.range.offset;
            roots.push_back(std::move(pdu));
            return facts;
        }
        fields[i] = static_cast<std::uint16_t>(bytes_[at] << 8 | bytes_[at + 1]);
        Node& node = reader_.addRaw(pdu, words[i], {at, 2});
        node.raw = false;
        node.value = std::to_string(fields[i]);
        at += 2;
    }
    if (fields[0] != 1) {
        pdu.children.front().kind = Kind::Error;
        pdu.children.front().problem = {ProblemCode::BadVersion, fields[0], 0};
    }
    facts.source = fields[1];
    facts.destination = fields[2];
    const std::uint32_t present = std::min<std::uint32_t>(fields[3], size() - at);
    if (present < fields[3]) {
        pdu.children.back().kind = Kind::Error;
        pdu.children.back().problem = {ProblemCode::LengthMismatch, fields[3], present};
    }
    facts.apdu = {at, present};
    at += present;
    pdu.range.length = at - pdu.range.offset;
    pdu.note = std::to_string(facts.source) + " to " + std::to_string(facts.destination);
    roots.push_back(std::move(pdu));
    return facts;
}

bool FrameReader::isLineAt(std::uint32_t at) const {
    const auto behind = [&](std::uint32_t from) { return std::string_view(reinterpret_cast<const char*>(bytes_.data()) + from, size() - from); };
    if (bytes_[at] == '/') {
        const auto text = behind(at).substr(0, 64);
        return text.find("\r\n") != std::string_view::npos &&
               std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(text.find("\r\n")), [](char c) { return c >= 0x20 && c < 0x7F; });
    }
    const auto text = behind(at).substr(0, 6);
    return text.size() == 6 && text[0] == 0x06 && text.substr(4) == "\r\n" && text[1] >= '0' && text[1] <= '9';
}

void FrameReader::line(std::vector<Node>& roots, std::uint32_t& at) {
    const auto end = static_cast<std::uint32_t>(
        std::search(bytes_.begin() + at, bytes_.end(), std::begin("\r\n"), std::end("\r\n") - 1) - bytes_.begin() + 2);
    const BytesView text = bytes_.subspan(at, end - at - 2);
    const bool request = text.size() > 1 && text[1] == '?';
    const bool option = text[0] == 0x06;
    Node& node = raw(roots, option ? names::optionSelect : request ? names::request : names::identification, {at, end - at});
    if (option) {
        node.note = std::string("protocol ") + static_cast<char>(text[1]) + ", baud " + static_cast<char>(text[2]) + ", mode " + static_cast<char>(text[3]);
        if (!isShowable(text.subspan(1))) node.note.clear();
    } else {
        node.note = '"' + toText(text) + '"';
    }
    at = end;
}

}  // namespace ami::translate
