#pragma once

#include <cstdint>
#include <optional>

#include "protocol/translate/Grammar.h"
#include "protocol/translate/Tree.h"

namespace ami::translate {

/// Octets of one buffer into nodes, by the tables of the grammar. What cannot be read becomes a node "undecoded-octets", so that the
/// children of a container always account for all its octets.
class Reader {
public:
    /// @p nodesLeft is counted down, so that several readers share one limit.
    Reader(BytesView buffer, std::uint16_t index, std::size_t& nodesLeft) : bytes_(buffer), index_(index), nodesLeft_(nodesLeft) {}

    /// The APDU in @p range, and what stands behind it, as children of @p parent.
    void apdu(Node& parent, Range range, std::uint32_t depth = 0);
    /// The values in @p range, @p count of them when that is known, as children of @p parent.
    void values(Node& parent, Range range, std::optional<std::uint32_t> count = std::nullopt);

    /// A field by itself, and what stands behind it, as children of @p parent. True when it was whole and nothing followed.
    bool part(Node& parent, Range range, const Field& field);

    /// A node of these octets and its value in hexadecimal.
    Node& addRaw(Node& parent, std::string_view name, Range range);

private:
    void readApdu(Node& parent, std::uint32_t depth);
    bool field(Node& parent, const Field& field);
    bool contents(Node& node, const Field& field);
    bool sequence(Node& node, std::span<const Field> fields);
    bool choice(Node& parent, const Type& type);
    bool list(Node& node, const Field& element);
    bool number(Node& node, const Type& type);
    bool enumerated(Node& node, const Type& type, std::uint8_t value);
    bool boolean(Node& node);
    bool octets(Node& node, Meaning meaning);
    bool conformance(Node& node);
    bool protectedOctets(Node& node);
    bool apduOctets(Node& node);

    bool value(Node& parent, std::uint32_t depth);
    bool valueBody(Node& node, std::uint8_t tag, std::uint32_t depth);
    bool floating(Node& node, std::size_t octets);
    bool bitString(Node& node);
    bool compactArray(Node& node, std::uint32_t depth);
    bool typeDescription(Node& parent, std::uint32_t depth);
    bool elementOf(Node& parent, const Node& description, std::uint32_t depth);
    bool elementsOf(Node& node, const Node& description, std::uint32_t count, std::uint32_t depth);

    void berSequence(Node& node, std::span<const Field> fields);
    bool berField(Node& node, const Field& field);
    void berContents(Node& node, const Field& field);
    bool unknownBerField(Node& parent);

    /// Length or count; nothing after a defect, which then is in @p node. Node::wire keeps its octets when they are not the shortest.
    std::optional<std::uint32_t> length(Node& node);
    /// As length(), and no more than what is left.
    std::optional<std::uint32_t> boundedLength(Node& node);
    std::optional<std::uint64_t> unsignedNumber(Node& node, std::size_t octets);
    void setContent(Node& node, std::uint32_t octets);
    Node* add(Node& parent, std::string_view name, std::uint32_t from);
    void close(Node& node) const { node.range.length = at_ - node.range.offset; }
    /// The rest of the enclosing container as undecoded; always false.
    bool fail(Node& node, ProblemCode code, std::int64_t first = 0, std::int64_t second = 0);
    void warn(Node& node, ProblemCode code, std::int64_t first = 0, std::int64_t second = 0) const;
    std::string hex(std::uint32_t from, std::uint32_t to) const { return toHex(bytes_.subspan(from, to - from)); }
    std::uint32_t left() const { return end_ - at_; }

    BytesView bytes_;
    std::uint16_t index_;
    std::size_t& nodesLeft_;
    std::uint32_t at_ = 0;
    std::uint32_t end_ = 0;
    std::uint32_t apduDepth_ = 0;
    std::optional<std::uint8_t> mechanism_;
};

/// Node::wire of a node whose length or count could not be read.
inline constexpr std::string_view noLength = "-";

/// Header of a BER element around @p contentLength octets, inside another one when @p innerTag is not 0.
Bytes berHeader(std::uint8_t tag, std::uint8_t innerTag, std::size_t contentLength);

}  // namespace ami::translate
