#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"

/// Any JSON or CBOR value as lines of a tree, with every number as it was written. @spec RFC 8259, RFC 8949
namespace ami::mesh {

namespace limits {
inline constexpr std::size_t treeOctets = 1024 * 1024;
inline constexpr std::size_t treeNodes = 100'000;
inline constexpr unsigned treeDepth = 16;  ///< of the deepest node; the root has 0
}  // namespace limits

/// Codes of Layer::Mesh.
enum class TreeError : std::uint16_t {
    TreeJson = 20,  ///< not JSON; detail: octet offset
    TreeCbor,       ///< not CBOR, or octets behind the value; detail: octet offset
    TreeTooLarge,   ///< detail: octets
    TreeTooMany,    ///< more nodes than the limits allow
    TreeTooDeep,    ///< nested deeper than the limits allow
};
const char* name(TreeError error);

enum class TreeKind : std::uint8_t {
    Map, Array, Text, Octets, Number, Boolean, Null,
    Tag,      ///< of CBOR; its value is the one child
    Simple,   ///< of CBOR, with its number; 23 is undefined
};

/// Nodes stand in the order of the text: children follow their parent, one deeper.
struct TreeNode {
    unsigned depth = 0;
    std::string key;    ///< in a map: its text, or the CBOR key as text; else empty
    TreeKind kind = TreeKind::Null;
    std::string text;   ///< digits as they were written (binary floats: the shortest that read back); octets as hexadecimal; UTF-8 otherwise
    std::size_t size = 0;  ///< children of a map, an array or a tag
    friend bool operator==(const TreeNode&, const TreeNode&) = default;
};

/// Untrusted octets, within the limits. Errors are Malformed, or Exhausted for TreeTooLarge, TreeTooMany and TreeTooDeep.
Result<std::vector<TreeNode>> decodeJsonTree(BytesView octets);
Result<std::vector<TreeNode>> decodeCborTree(BytesView octets);

}  // namespace ami::mesh
