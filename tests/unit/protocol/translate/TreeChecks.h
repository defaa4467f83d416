#pragma once

#include <QtTest/QtTest>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "protocol/translate/Dissector.h"
#include "protocol/translate/Writer.h"

namespace ami::test {

/// The first thing that is wrong with the shape of a tree; empty when all is well: ranges inside their buffers and parents, children of
/// one buffer in order and without overlap, no text for secrets.
inline std::string shapeFault(const translate::Node& node, const translate::Dissection& all) {
    using translate::Node;
    const std::string name(node.name);
    if (node.name.empty()) return "a node without a name";
    if (node.buffer >= all.buffers.size()) return name + " is in no buffer";
    if (node.range.end() > all.buffers[node.buffer].view().size()) return name + " is outside its buffer";
    if (node.raw && !node.range.contains(node.content)) return name + " has its content elsewhere";
    if (node.secret && !node.value.empty()) return name + " tells a secret";
    if (node.kind != translate::Kind::Ok && node.problem.code == translate::ProblemCode::None) return name + " does not say what is wrong";
    std::uint32_t at = node.range.offset;
    for (const Node& child : node.children) {
        if (child.buffer == node.buffer) {
            if (!node.range.contains(child.range)) return std::string(child.name) + " is outside " + name;
            if (child.range.offset < at && child.name != "bit") return std::string(child.name) + " is out of order in " + name;
            at = child.name == "bit" ? child.range.offset : child.range.end();
        } else if (!child.derived) {
            return std::string(child.name) + " is in another buffer";
        }
        if (const auto fault = shapeFault(child, all); !fault.empty()) return fault;
    }
    return {};
}

inline std::string shapeFault(const translate::Dissection& all) {
    std::uint32_t at = 0;
    for (const auto& root : all.roots) {
        if (root.range.offset != at) return "a gap before " + std::string(root.name);
        at = root.range.end();
        if (const auto fault = shapeFault(root, all); !fault.empty()) return fault;
    }
    return at == all.buffers.front().view().size() ? std::string() : "octets at the end are in no node";
}

/// The octets that the tree gives back; nothing when it cannot.
inline std::optional<Bytes> backToOctets(const translate::Dissection& all) {
    auto written = translate::writeOctets(all.roots, &all);
    if (auto* octets = std::get_if<Bytes>(&written)) return std::move(*octets);
    return std::nullopt;
}

inline std::vector<std::filesystem::path> corpus(const char* name) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(std::string(AMI_SOURCE_DIR "/tests/fuzz/corpus/") + name)) {
        if (entry.is_regular_file()) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

inline Bytes fileBytes(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return Bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace ami::test
