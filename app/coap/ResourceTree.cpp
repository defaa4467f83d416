#include "app/coap/ResourceTree.h"

#include <algorithm>
#include <map>

#include "protocol/base/HexDigit.h"
#include "protocol/mesh/LinkFormat.h"

namespace ami::app::coap {

namespace {

/// Octets of control become a question mark, so that a hostile name cannot act on a terminal.
std::string decoded(std::string_view segment) {
    std::string text;
    for (std::size_t i = 0; i < segment.size(); ++i) {
        char c = segment[i];
        if (c == '%' && i + 2 < segment.size() && hexDigit(segment[i + 1]) >= 0 && hexDigit(segment[i + 2]) >= 0) {
            c = static_cast<char>(hexDigit(segment[i + 1]) << 4 | hexDigit(segment[i + 2]));
            i += 2;
        }
        text += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? '?' : c;
    }
    return text;
}

std::vector<std::string> segmentsOf(std::string_view target) {
    std::vector<std::string> segments;
    target = target.substr(0, target.find_first_of("?#"));
    while (!target.empty()) {
        target.remove_prefix(1);
        const auto slash = std::min(target.find('/'), target.size());
        segments.emplace_back(target.substr(0, slash));
        target.remove_prefix(slash);
    }
    if (segments.size() > 1 && segments.back().empty()) segments.pop_back();
    return segments;
}

/// Segments are compared as numbers where both are, so that /2 stands before /10.
struct SegmentLess {
    bool operator()(const std::string& a, const std::string& b) const {
        const auto isNumber = [](const std::string& text) {
            return !text.empty() && text.size() < 6 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        };
        const bool first = isNumber(a), second = isNumber(b);
        if (first != second) return first;
        if (first && a.size() != b.size()) return a.size() < b.size();
        return a < b;
    }
};

struct Folder {
    std::map<std::string, Folder, SegmentLess> children;
    std::optional<ResourceInfo> info;
};

ResourceInfo infoOf(const ami::mesh::ResourceLink& link) {
    ResourceInfo info;
    if (const auto title = link.attribute("title")) info.title = decoded(*title);
    for (const auto& word : link.resourceTypes()) info.types.push_back(decoded(word));
    for (const auto& word : link.interfaces()) info.interfaces.push_back(decoded(word));
    info.formats = link.contentFormats();
    info.size = link.size();
    info.isObservable = link.isObservable();
    return info;
}

QString wordsOf(const std::string& path, const ResourceNames& names) {
    const auto object = ObjectPath::parse(path);
    if (!object || object->resourceInstance) return {};
    if (object->resource) {
        const auto* resource = names.resource(*object);
        return resource ? resource->words() : QString();
    }
    const auto* entry = names.object(object->object);
    return entry ? entry->words() : QString();
}

/// Depth is that of the paths, at most limits::treeSegments.
void lay(const Folder& folder, const std::string& path, unsigned depth, std::optional<std::size_t> parent, const ResourceNames& names,
         ResourceTree& tree) {
    for (const auto& [segment, child] : folder.children) {
        ResourceNode node;
        node.segment = decoded(segment);
        node.path = path + "/" + segment;
        node.depth = depth;
        node.parent = parent;
        node.info = child.info;
        node.words = wordsOf(node.path, names);
        const std::string below = node.path;
        tree.nodes.push_back(std::move(node));
        lay(child, below, depth + 1, tree.nodes.size() - 1, names, tree);
    }
}

}  // namespace

const ResourceNode* ResourceTree::find(std::string_view path) const {
    for (const auto& node : nodes) {
        if (!node.isElsewhere && node.path == path) return &node;
    }
    return nullptr;
}

Result<ResourceTree> readResourceTree(BytesView linkFormat, const ResourceNames& names) {
    const auto links = ami::mesh::decodeLinkFormat(linkFormat);
    if (!links) return Unexpected(links.error());
    ResourceTree tree;
    Folder root;
    std::size_t count = 0;
    std::vector<ResourceNode> elsewhere;
    for (const auto& link : *links) {
        const bool isHere = !link.target.empty() && link.target.front() == '/' && (link.target.size() < 2 || link.target[1] != '/') && !link.has("anchor");
        if (!isHere) {
            if (count >= limits::treeNodes) {
                ++tree.left;
                continue;
            }
            ++count;
            ++tree.announced;
            elsewhere.push_back({decoded(link.target), {}, 0, std::nullopt, infoOf(link), true, {}});
            continue;
        }
        const auto segments = segmentsOf(link.target);
        if (segments.size() > limits::treeSegments || count + segments.size() > limits::treeNodes) {
            ++tree.left;
            continue;
        }
        Folder* folder = &root;
        for (const auto& segment : segments) {
            const auto [place, isNew] = folder->children.try_emplace(segment);
            count += isNew ? 1 : 0;
            folder = &place->second;
        }
        if (!folder->info) folder->info = infoOf(link);
        ++tree.announced;
    }
    lay(root, {}, 0, std::nullopt, names, tree);
    tree.nodes.insert(tree.nodes.end(), elsewhere.begin(), elsewhere.end());
    return tree;
}

}  // namespace ami::app::coap
