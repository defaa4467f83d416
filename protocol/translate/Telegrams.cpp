#include <algorithm>
#include <string>

#include "protocol/iec62056_21/Message.h"
#include "protocol/translate/Frames.h"

namespace ami::translate {

namespace {

using iec62056_21::BlockReader;

constexpr std::size_t longestTelegram = 1 << 20;

/// Printable text in quotes; others are left to the octets.
std::string quoted(const std::string& text) {
    const bool showable = std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
    return showable && !text.empty() ? '"' + text + '"' : std::string();
}

}  // namespace

bool FrameReader::isTelegramAt(std::uint32_t at) const {
    const std::uint8_t first = bytes_[at];
    if (size() == 1) return first == iec62056_21::ack || first == iec62056_21::nak;
    if (first != iec62056_21::soh && first != iec62056_21::stx) return false;
    BlockReader reader(longestTelegram);
    const std::size_t length = reader.receive(bytes_.subspan(at));
    if (reader.state() != BlockReader::State::Complete) return false;
    if (reader.block().isIntact()) return true;
    // What was masked when it was recorded proves nothing any more.
    for (std::uint32_t i = at; i < at + length; ++i) {
        if (isMaskedAt(i)) return reader.block().command;
    }
    return false;
}

/// One node a line, in the order of the octets; a command is one node.
void FrameReader::telegram(std::vector<Node>& roots, std::uint32_t& at) {
    if (size() == 1) {
        raw(roots, names::line, {at, 1}).note = bytes_[at] == iec62056_21::ack ? "acknowledgement" : "repeat request";
        ++at;
        return;
    }
    BlockReader reader(longestTelegram);
    const auto end = static_cast<std::uint32_t>(at + reader.receive(bytes_.subspan(at)));
    const iec62056_21::Block& block = reader.block();
    const std::string tail =
        std::string(block.last ? "end of text" : "end of a partial block") + (block.isIntact() ? ", block check right" : "");
    if (block.command) {
        Node& node = raw(roots, names::line, {at, end - at});
        node.note = std::string{block.type, block.number};
        const bool secret = block.type == 'P' && block.number != '0';
        if (!secret && !block.text.empty() && !quoted(block.text).empty()) node.note += ' ' + quoted(block.text);
        if (block.isIntact()) node.note += ", block check right";
        at = end;
        return;
    }
    std::uint32_t from = at;
    const std::uint32_t textEnd = end - 2;
    while (from < textEnd) {
        const auto feed = std::find(bytes_.begin() + from, bytes_.begin() + textEnd, std::uint8_t{'\n'});
        auto to = static_cast<std::uint32_t>(feed - bytes_.begin());
        if (to < textEnd) ++to;
        std::string text;
        for (std::uint32_t i = from; i < to; ++i) {
            const char c = static_cast<char>(bytes_[i] & 0x7F);
            if (c != '\r' && c != '\n' && c != static_cast<char>(iec62056_21::stx)) text.push_back(c);
        }
        raw(roots, names::line, {from, to - from}).note = quoted(text);
        from = to;
    }
    raw(roots, names::line, {textEnd, end - textEnd}).note = tail;
    at = end;
}

}  // namespace ami::translate
