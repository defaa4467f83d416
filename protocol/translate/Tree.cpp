#include "protocol/translate/Tree.h"

#include <algorithm>

namespace ami::translate {
namespace {

void collectSecrets(const Node& node, std::uint16_t buffer, std::vector<Range>& found) {
    if (node.secret && node.buffer == buffer) {
        found.push_back(node.raw ? node.content : node.range);
        return;
    }
    for (const Node& child : node.children) collectSecrets(child, buffer, found);
}

/// The first child that owns the octet; one that was made from another buffer may hold nodes of this one no more.
bool descend(const std::vector<Node>& nodes, std::uint16_t buffer, std::uint32_t offset, std::vector<std::size_t>& path) {
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Node& node = nodes[i];
        const bool owns = node.buffer == buffer && node.range.contains(offset);
        path.push_back(i);
        if (descend(node.children, buffer, offset, path) || owns) return true;
        path.pop_back();
    }
    return false;
}

/// Length of the UTF-8 character that starts here, 0 when it is none or a control character.
std::size_t characterAt(BytesView octets, std::size_t at) {
    const std::uint8_t first = octets[at];
    if (first < 0x80) return first >= 0x20 && first != 0x7F ? 1 : 0;
    const std::size_t length = first >= 0xC2 && first <= 0xDF ? 2 : (first & 0xF0) == 0xE0 ? 3 : first >= 0xF0 && first <= 0xF4 ? 4 : 0;
    if (length == 0 || at + length > octets.size()) return 0;
    std::uint32_t code = first & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((octets[at + i] & 0xC0) != 0x80) return 0;
        code = code << 6 | (octets[at + i] & 0x3Fu);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    const bool invisible = code < 0xA0 || code > 0x10FFFF || (code & 0xFFFE) == 0xFFFE || (code >= 0x2028 && code <= 0x202E);
    return overlong || surrogate || invisible ? 0 : length;
}

}  // namespace

const Node* Node::child(std::string_view wanted) const {
    const auto found = std::find_if(children.begin(), children.end(), [&](const Node& node) { return node.name == wanted; });
    return found == children.end() ? nullptr : &*found;
}

Buffer& Buffer::operator=(Buffer&& other) noexcept {
    if (this == &other) return *this;
    wipe();
    octets_ = std::move(other.octets_);
    origin_ = other.origin_;
    return *this;
}

void Buffer::wipe() {
    volatile std::uint8_t* octets = octets_.data();
    for (std::size_t i = 0; i < octets_.size(); ++i) octets[i] = 0;
}

BytesView Dissection::octets(const Node& node) const {
    if (node.buffer >= buffers.size()) return {};
    const BytesView whole = buffers[node.buffer].view();
    return node.range.end() <= whole.size() ? whole.subspan(node.range.offset, node.range.length) : BytesView();
}

BytesView Dissection::contentOf(const Node& node) const {
    if (node.buffer >= buffers.size()) return {};
    const BytesView whole = buffers[node.buffer].view();
    return node.content.end() <= whole.size() ? whole.subspan(node.content.offset, node.content.length) : BytesView();
}

std::string Dissection::valueText(const Node& node) const {
    if (node.secret) return std::string(maskedText);
    return node.raw && node.value.empty() ? toHex(contentOf(node)) : node.value;
}

std::vector<Range> Dissection::secrets(std::uint16_t buffer) const {
    std::vector<Range> found;
    for (const Node& root : roots) collectSecrets(root, buffer, found);
    std::sort(found.begin(), found.end(), [](const Range& a, const Range& b) { return a.offset < b.offset; });
    return found;
}

std::vector<std::size_t> Dissection::pathTo(std::uint16_t buffer, std::uint32_t offset) const {
    std::vector<std::size_t> path;
    descend(roots, buffer, offset, path);
    return path;
}

const Node* Dissection::at(const std::vector<std::size_t>& path) const {
    const std::vector<Node>* nodes = &roots;
    const Node* node = nullptr;
    for (const std::size_t step : path) {
        if (step >= nodes->size()) return nullptr;
        node = &(*nodes)[step];
        nodes = &node->children;
    }
    return node;
}

Kind worst(const Node& node) {
    Kind kind = node.kind;
    for (const Node& child : node.children) kind = std::max(kind, worst(child));
    return kind;
}

bool isShowable(BytesView octets) {
    for (std::size_t at = 0; at < octets.size();) {
        const std::size_t length = characterAt(octets, at);
        if (length == 0) return false;
        at += length;
    }
    return true;
}

}  // namespace ami::translate
