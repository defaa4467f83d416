#include "protocol/translate/Dissector.h"

#include <algorithm>

#include "protocol/translate/Frames.h"
#include "protocol/translate/Grammar.h"
#include "protocol/translate/Interpreter.h"

namespace ami::translate {
namespace {

constexpr std::size_t mostConversations = 64;
constexpr std::uint32_t llcOctets = 3;

/// Both directions of one pair of addresses.
std::uint64_t pairOf(std::uint32_t a, std::uint32_t b) { return std::uint64_t{std::min(a, b)} << 32 | std::max(a, b); }

template <typename Value>
Value& entry(std::map<std::uint64_t, Value>& map, std::uint64_t key) {
    if (map.size() >= mostConversations && !map.contains(key)) map.clear();
    return map[key];
}

bool overlap(const Range& a, const Range& b) { return a.offset < b.end() && b.offset < a.end(); }

/// What was read out of masked octets is chance: the node keeps its name and place alone.
void hideMasked(Node& node, std::span<const Range> masked) {
    if (node.buffer != 0) return;
    const auto touched = std::any_of(masked.begin(), masked.end(), [&](const Range& range) { return overlap(range, node.range); });
    if (!touched) return;
    const bool whole = std::any_of(masked.begin(), masked.end(), [&](const Range& range) { return range.contains(node.range); });
    const bool leaf = std::none_of(node.children.begin(), node.children.end(), [](const Node& child) { return !child.derived; });
    if (!whole && !leaf) {
        for (Node& child : node.children) hideMasked(child, masked);
        // Fields that zeros were taken for are one stretch.
        const auto stretch = [](const Node& child) {
            return child.secret && (child.name == names::unknownField || child.name == names::undecoded || child.name == names::trailing);
        };
        for (std::size_t i = 1; i < node.children.size();) {
            Node &before = node.children[i - 1], &child = node.children[i];
            if (stretch(before) && stretch(child) && before.range.end() == child.range.offset) {
                before.range.length += child.range.length;
                before.content = before.range;
                node.children.erase(node.children.begin() + static_cast<std::ptrdiff_t>(i));
            } else {
                ++i;
            }
        }
        return;
    }
    node.children.clear();
    node.value.clear();
    node.wire.clear();
    node.note = "masked";
    node.kind = Kind::Ok;
    node.problem = {};
    if (!node.raw) node.content = node.range;
    node.raw = node.secret = true;
}

}  // namespace

/// One call of dissect().
class Dissector::Run {
public:
    Run(Dissector& owner, Dissection& dissection, Party sender, std::span<const Range> masked)
        : owner_(owner), dissection_(dissection), frames_(dissection.buffers.front().view(), nodesLeft_, masked), sender_(sender) {}

    void all() {
        bool closed = false;
        while (at_ < size()) {
            const std::size_t before = dissection_.roots.size();
            const std::uint32_t start = at_;
            const bool wasClosed = std::exchange(closed, false);
            if (nodesLeft_ == 0) return rest(ProblemCode::TooManyNodes);
            if (hdlc(wasClosed)) closed = dissection_.roots.back().name == names::hdlcFrame && bytes()[at_ - 1] == dlms::hdlcFlag;
            else if (wrapper() || line() || apdu()) continue;
            else noise();
            if (at_ == start || dissection_.roots.size() == before) return rest(ProblemCode::NotUnderstood);
        }
    }

private:
    BytesView bytes() const { return dissection_.buffers.front().view(); }
    std::uint32_t size() const { return static_cast<std::uint32_t>(bytes().size()); }
    bool may(Framing framing) const { return owner_.framing_ == Framing::Auto || owner_.framing_ == framing; }

    void rest(ProblemCode code) {
        Node& node = frames_.raw(dissection_.roots, names::undecoded, {at_, size() - at_});
        node.kind = Kind::Error;
        node.problem = {code, bytes()[at_], 0};
        at_ = size();
    }

    bool hdlc(bool flagBefore) {
        if (!may(Framing::Hdlc)) return false;
        std::uint32_t flags = at_;
        while (flags < size() && bytes()[flags] == dlms::hdlcFlag) ++flags;
        const bool frame = flags > at_ ? frames_.isFrameAt(flags - 1) : flagBefore && frames_.isFrameBetweenFlagsAt(at_);
        const bool bare = !frame && flags == at_ && frames_.isBareFrameAt(at_);
        if (!frame && !bare) {
            if (flags == at_) return false;
            frames_.raw(dissection_.roots, names::fill, {at_, flags - at_});
            at_ = flags;
            return true;
        }
        if (flags > at_ + 1) {
            frames_.raw(dissection_.roots, names::fill, {at_, flags - 1 - at_});
            at_ = flags - 1;
        }
        const FrameFacts facts = frames_.hdlcFrame(dissection_.roots, at_, flagBefore);
        if (facts.informationChild) information(facts);
        return true;
    }

    void information(const FrameFacts& facts) {
        Node& frame = dissection_.roots.back();
        Node& node = frame.children[*facts.informationChild];
        const auto type = facts.control.type();
        const bool carries = type == dlms::FrameType::Information || type == dlms::FrameType::Ui;
        if (!carries) return frames_.describeInformation(node, type);
        const std::uint64_t way = std::uint64_t{facts.destination} << 32 | facts.source;
        const std::uint64_t pair = pairOf(facts.destination, facts.source);
        Segments& segments = entry(owner_.segments_, way);
        Assembly& assembly = segments.assembly;
        if (type == dlms::FrameType::Ui && !facts.segmented && !assembly.open) return whole(node, pair);
        if (!facts.good) return look(node);
        const std::uint8_t number = facts.control.sendNumber();
        if (!facts.segmented && !assembly.open) {
            segments.nextNumber = (number + 1) & 7;
            if (startsLlc(node.content) || !looksContinued(node.content)) return whole(node, pair);
            node.kind = Kind::Warning;
            node.problem = {ProblemCode::MissingSegments, 0, 0};
            return;
        }
        if (assembly.open && number != segments.nextNumber && type == dlms::FrameType::Information) {
            if (((number + 1) & 7) == segments.nextNumber) {
                node.note = "repeated segment";
                return;
            }
            node.kind = Kind::Error;
            node.problem = {ProblemCode::SegmentLost, segments.nextNumber, number};
            assembly.close();
            segments.nextNumber = (number + 1) & 7;
            if (!startsLlc(node.content)) return;
            if (!facts.segmented) return whole(node, pair);
        }
        if (!assembly.open) {
            assembly.restart(0);
            // Without the LLC header it is not the first one.
            if (!startsLlc(node.content)) {
                node.kind = Kind::Warning;
                node.problem = {ProblemCode::MissingSegments, 0, 0};
                assembly.close();
                return;
            }
        }
        segments.nextNumber = (number + 1) & 7;
        ++assembly.pieces;
        const BytesView piece = dissection_.contentOf(node);
        if (assembly.octets.size() + piece.size() > longestTransfer) {
            node.kind = Kind::Error;
            node.problem = {ProblemCode::TooLong, static_cast<std::int64_t>(longestTransfer), 0};
            return assembly.close();
        }
        append(assembly.octets, piece);
        node.note = "segment " + std::to_string(assembly.pieces) + (facts.segmented ? "" : ", the last one");
        if (facts.segmented || dissection_.buffers.size() >= 0xFFFF) return;
        const auto index = static_cast<std::uint16_t>(dissection_.buffers.size());
        dissection_.buffers.emplace_back(std::move(assembly.octets), "segments");
        assembly.octets = Bytes();
        Node all;
        all.name = names::segments;
        all.note = std::to_string(assembly.pieces) + " segments";
        assembly.close();
        all.buffer = index;
        all.range = {0, static_cast<std::uint32_t>(dissection_.buffers.back().view().size())};
        all.derived = true;
        const Range range = all.range;
        Node& placed = node.children.emplace_back(std::move(all));
        message(placed, range, pair);
    }

    bool startsLlc(const Range& range) const {
        const BytesView octets = bytes().subspan(range.offset, range.length);
        return octets.size() >= llcOctets && octets[0] == 0xE6 && (octets[1] == 0xE6 || octets[1] == 0xE7);
    }
    /// The last segment of something, when it neither has an LLC header nor is an APDU by itself.
    bool looksContinued(const Range& range) {
        Reader reader(bytes(), 0, nodesLeft_);
        Node trial;
        reader.apdu(trial, range);
        return worst(trial) == Kind::Error;
    }

    /// A frame with a wrong check sequence: what it seems to say, without any consequence.
    void look(Node& node) {
        if (!startsLlc(node.content)) return;
        const Range range = node.content;
        node.raw = false;
        Reader reader(bytes(), 0, nodesLeft_);
        reader.addRaw(node, names::llc, {range.offset, llcOctets});
        if (range.length > llcOctets) reader.apdu(node, {range.offset + llcOctets, range.length - llcOctets});
    }

    void whole(Node& node, std::uint64_t pair) {
        const Range range = node.content;
        node.raw = false;
        message(node, range, pair);
    }

    /// LLC header, if there is one, and APDU.
    void message(Node& parent, Range range, std::uint64_t pair) {
        const BytesView buffer = dissection_.buffers[parent.buffer].view();
        Reader reader(buffer, parent.buffer, nodesLeft_);
        Party sender = sender_;
        const BytesView octets = buffer.subspan(range.offset, range.length);
        if (octets.size() >= llcOctets && octets[0] == 0xE6 && (octets[1] == 0xE6 || octets[1] == 0xE7)) {
            Node& llc = reader.addRaw(parent, names::llc, {range.offset, llcOctets});
            const Party named = octets[1] == 0xE6 ? Party::Client : Party::Meter;
            llc.note = named == Party::Client ? "command" : "response";
            if (sender == Party::Unknown) sender = named;
            range = {range.offset + llcOctets, range.length - llcOctets};
        }
        if (range.length > 0) reader.apdu(parent, range);
        interpret(parent, sender, pair);
    }

    void interpret(Node& parent, Party sender, std::uint64_t pair) {
        Interpreter interpreter(dissection_, entry(owner_.conversations_, pair), owner_.keys_.get(), nodesLeft_);
        for (Node& child : parent.children) {
            if (apduNamed(child.name)) interpreter.apdu(child, sender, 0);
        }
    }

    bool wrapper() {
        if (!may(Framing::Wrapper) || !frames_.isWrapperAt(at_)) return false;
        const WrapperFacts facts = frames_.wrapperPdu(dissection_.roots, at_);
        Node& pdu = dissection_.roots.back();
        if (facts.apdu.length > 0) {
            Reader reader(bytes(), 0, nodesLeft_);
            reader.apdu(pdu, facts.apdu);
        }
        interpret(pdu, sender_, pairOf(facts.source, facts.destination));
        return true;
    }

    bool line() {
        if (owner_.framing_ != Framing::Auto) return false;
        if (frames_.isTelegramAt(at_)) {
            frames_.telegram(dissection_.roots, at_);
            return true;
        }
        if (!frames_.isLineAt(at_)) return false;
        frames_.line(dissection_.roots, at_);
        return true;
    }

    bool apdu() {
        if (!may(Framing::Apdu)) return false;
        const Range range{at_, size() - at_};
        if (startsLlc(range)) {
            Node node;
            node.name = names::message;
            node.range = range;
            message(node, range, 0);
            dissection_.roots.push_back(std::move(node));
        } else if (apdusOf(bytes()[at_]).empty()) {
            return false;
        } else {
            Reader reader(bytes(), 0, nodesLeft_);
            Node parent;
            reader.apdu(parent, range);
            interpret(parent, sender_, 0);
            for (Node& child : parent.children) dissection_.roots.push_back(std::move(child));
        }
        at_ = size();
        return true;
    }

    /// Octets up to the next thing that is known.
    void noise() {
        std::uint32_t end = at_ + 1;
        const auto known = [&] {
            if (may(Framing::Hdlc) && frames_.isFrameAt(end)) return true;
            return owner_.framing_ == Framing::Auto && frames_.isLineAt(end);
        };
        while (end < size() && !known()) ++end;
        Node& node = frames_.raw(dissection_.roots, names::undecoded, {at_, end - at_});
        node.kind = Kind::Error;
        node.problem = end == size() ? Problem{ProblemCode::NotUnderstood, bytes()[at_], 0} : Problem{ProblemCode::Noise, end - at_, 0};
        at_ = end;
    }

    Dissector& owner_;
    Dissection& dissection_;
    std::size_t nodesLeft_ = mostNodes;
    FrameReader frames_;
    Party sender_;
    std::uint32_t at_ = 0;
};

Dissection Dissector::dissect(BytesView octets, Party sender, std::span<const Range> masked) {
    Dissection dissection;
    dissection.buffers.emplace_back(octets, "source");
    if (octets.empty()) return dissection;
    Run(*this, dissection, sender, masked).all();
    for (Node& root : dissection.roots) hideMasked(root, masked);
    return dissection;
}

bool Dissector::isInTransfer() const {
    const auto open = [](const Conversation& c) {
        return c.get.open || c.set.open || c.actionRequest.open || c.actionResponse.open || c.read.open || c.generalFromClient.open ||
               c.generalFromMeter.open;
    };
    return std::any_of(segments_.begin(), segments_.end(), [](const auto& each) { return each.second.assembly.open; }) ||
           std::any_of(conversations_.begin(), conversations_.end(), [&](const auto& each) { return open(each.second); });
}

/// Of a sign-on, an identification or an option select message. @spec IEC 62056-21 6.3
static std::size_t missingOfLine(BytesView octets) {
    constexpr std::size_t longest = 64, optionSelect = 6;
    const bool option = octets[0] == 0x06;
    if ((!option && octets[0] != '/') || octets.size() >= (option ? optionSelect : longest)) return 0;
    const std::size_t length = octets.size();
    const auto shows = [option, length](std::size_t i, std::uint8_t octet) {
        return (octet >= 0x20 && octet < 0x7F) || (octet == '\r' && i + 1 == length) || (option && i == 0);
    };
    for (std::size_t i = 0; i < length; ++i) {
        if (!shows(i, octets[i])) return 0;
    }
    return option ? optionSelect - length : octets[length - 1] == '\r' ? 1 : 2;
}

std::size_t missingOctets(BytesView octets) {
    std::size_t at = 0;
    while (at < octets.size()) {
        const BytesView rest = octets.subspan(at);
        if (rest[0] == dlms::hdlcFlag) {
            // One flag may be the closing one of a frame before it.
            if (rest.size() < 2) return at == 0 ? 8 : 0;
            if (rest[1] == dlms::hdlcFlag) {
                ++at;
                continue;
            }
            if ((rest[1] & 0xF0) != 0xA0) return 0;
            // Both flags and what the length field counts.
            const std::size_t whole = rest.size() < 3 ? 9 : 2 + ((rest[1] & 7u) << 8 | rest[2]);
            if (rest.size() < whole) return whole - rest.size();
            at += whole - 1;
            // One flag may close this frame and open the next.
            if (at + 1 >= octets.size() || octets[at] != dlms::hdlcFlag || (octets[at + 1] & 0xF0) != 0xA0) ++at;
        } else if (rest[0] == 0 && (rest.size() < 2 || rest[1] == 1)) {
            const std::size_t whole = rest.size() < 8 ? 8 : 8u + (rest[6] << 8 | rest[7]);
            if (rest.size() < whole) return whole - rest.size();
            at += whole;
        } else {
            return missingOfLine(rest);
        }
    }
    return 0;
}

}  // namespace ami::translate
