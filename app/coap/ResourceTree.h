#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/coap/ResourceNames.h"
#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"

namespace ami::app::coap {

/// A resource as its server announces it.
struct ResourceInfo {
    std::string title;
    std::vector<std::string> types, interfaces;  ///< rt, if
    std::vector<std::uint16_t> formats;          ///< ct
    std::optional<std::uint64_t> size;           ///< octets
    bool isObservable = false;
};

/// One place of the tree. Nodes stand in the order in which they are drawn; children follow their parent.
struct ResourceNode {
    std::string segment;        ///< percent-decoded; of a link to another place the whole reference
    std::string path;           ///< "/3331/0"; empty for links elsewhere
    unsigned depth = 0;         ///< 0: below the root
    std::optional<std::size_t> parent;
    std::optional<ResourceInfo> info;  ///< nothing: a folder that was not announced itself
    bool isElsewhere = false;   ///< an address of another server, or one relative to a resource: shown, never asked
    QString words;              ///< what object or resource of LwM2M it is; empty: unknown
};

struct ResourceTree {
    std::vector<ResourceNode> nodes;
    std::size_t announced = 0;  ///< links that were understood
    std::size_t left = 0;       ///< links beyond the limits
    const ResourceNode* find(std::string_view path) const;
};

namespace limits {
inline constexpr std::size_t treeNodes = 20'000;
inline constexpr std::size_t treeSegments = 16;
}  // namespace limits

/// Of /.well-known/core. Links that say an anchor, or that lead elsewhere, stand at the end. Errors as decodeLinkFormat().
Result<ResourceTree> readResourceTree(BytesView linkFormat, const ResourceNames& names = ResourceNames::builtIn());

}  // namespace ami::app::coap
