#include "protocol/mesh/Lwm2mTlv.h"

#include <bit>

#include "protocol/base/ByteReader.h"

namespace ami::mesh {

namespace {

template <typename Code>
Unexpected failed(Code code, std::size_t offset) {
    return fail(code == TlvError::TlvTooLarge || code == TlvError::TlvTooMany ? Fault::Exhausted : Fault::Malformed, Layer::Mesh, code,
                static_cast<std::int64_t>(offset));
}

struct Head {
    TlvKind kind = TlvKind::Resource;
    std::uint16_t id = 0;
    std::size_t length = 0;
};

/// Bits 7 and 6: kind; 5: identifier of two octets; 4 and 3: octets of the length, none: it stands in bits 2 to 0.
std::optional<Head> readHead(ByteReader& reader) {
    const auto type = reader.u8();
    if (!type) return std::nullopt;
    Head head;
    head.kind = static_cast<TlvKind>(*type >> 6);
    if ((*type & 0x20) != 0) {
        const auto id = reader.u16();
        if (!id) return std::nullopt;
        head.id = *id;
    } else {
        const auto id = reader.u8();
        if (!id) return std::nullopt;
        head.id = *id;
    }
    const unsigned lengthOctets = *type >> 3 & 0x03u;
    if (lengthOctets == 0) head.length = *type & 0x07u;
    for (unsigned i = 0; i < lengthOctets; ++i) {
        const auto octet = reader.u8();
        if (!octet) return std::nullopt;
        head.length = head.length << 8 | *octet;
    }
    return head;
}

bool isContainer(TlvKind kind) { return kind == TlvKind::ObjectInstance || kind == TlvKind::MultipleResource; }

/// What may stand in @p outer; at the top everything may, as the path that was read says what it is.
bool mayHold(std::optional<TlvKind> outer, TlvKind inner) {
    if (!outer) return true;
    if (*outer == TlvKind::ObjectInstance) return inner == TlvKind::Resource || inner == TlvKind::MultipleResource;
    return inner == TlvKind::ResourceInstance;
}

Result<void> readAll(ByteReader& reader, std::size_t begin, std::optional<TlvKind> outer, unsigned depth, std::vector<TlvNode>& nodes) {
    while (!reader.atEnd()) {
        const std::size_t at = begin + reader.position();
        const auto head = readHead(reader);
        if (!head || head->length > reader.remaining()) return failed(TlvError::TlvTruncated, at);
        if (!mayHold(outer, head->kind)) return failed(TlvError::TlvMisplaced, at);
        if (nodes.size() >= limits::tlvNodes) return failed(TlvError::TlvTooMany, at);
        const std::size_t inside = begin + reader.position();
        const BytesView value = *reader.take(head->length);
        nodes.push_back({depth, head->kind, head->id, isContainer(head->kind) ? Bytes() : Bytes(value.begin(), value.end())});
        if (!isContainer(head->kind)) continue;
        ByteReader inner(value);
        if (auto done = readAll(inner, inside, head->kind, depth + 1, nodes); !done) return done;
    }
    return {};
}

void writeNode(Bytes& out, TlvKind kind, std::uint16_t id, BytesView value) {
    const std::size_t size = value.size();
    const unsigned lengthOctets = size < 8 ? 0 : size < 0x100 ? 1 : size < 0x10000 ? 2 : 3;
    out.push_back(static_cast<std::uint8_t>(static_cast<unsigned>(kind) << 6 | (id > 0xFF ? 0x20u : 0u) | lengthOctets << 3 |
                                            (lengthOctets == 0 ? size : 0u)));
    if (id > 0xFF) out.push_back(static_cast<std::uint8_t>(id >> 8));
    out.push_back(static_cast<std::uint8_t>(id));
    for (unsigned i = lengthOctets; i > 0; --i) out.push_back(static_cast<std::uint8_t>(size >> (8 * (i - 1))));
    append(out, value);
}

Bytes encodeFrom(const std::vector<TlvNode>& nodes, std::size_t& at, unsigned depth) {
    Bytes out;
    while (at < nodes.size() && nodes[at].depth == depth) {
        const TlvNode& node = nodes[at++];
        if (isContainer(node.kind)) writeNode(out, node.kind, node.id, encodeFrom(nodes, at, depth + 1));
        else writeNode(out, node.kind, node.id, node.value);
    }
    return out;
}

std::uint64_t unsignedOf(BytesView value) {
    std::uint64_t number = 0;
    for (const std::uint8_t octet : value) number = number << 8 | octet;
    return number;
}

}  // namespace

const char* name(TlvError error) {
    switch (error) {
        case TlvError::TlvTruncated: return "TlvTruncated";
        case TlvError::TlvMisplaced: return "TlvMisplaced";
        case TlvError::TlvTooLarge: return "TlvTooLarge";
        case TlvError::TlvTooMany: return "TlvTooMany";
    }
    return "Unknown";
}

Result<std::vector<TlvNode>> decodeLwm2mTlv(BytesView octets) {
    if (octets.size() > limits::tlvOctets) return failed(TlvError::TlvTooLarge, octets.size());
    std::vector<TlvNode> nodes;
    ByteReader reader(octets);
    if (auto done = readAll(reader, 0, std::nullopt, 0, nodes); !done) return Unexpected(done.error());
    return nodes;
}

Bytes encodeLwm2mTlv(const std::vector<TlvNode>& nodes) {
    std::size_t at = 0;
    return encodeFrom(nodes, at, 0);
}

std::optional<std::int64_t> tlvInteger(BytesView value) {
    const std::uint64_t bits = unsignedOf(value.size() > 8 ? BytesView() : value);
    switch (value.size()) {
        case 1: return static_cast<std::int8_t>(bits);
        case 2: return static_cast<std::int16_t>(bits);
        case 4: return static_cast<std::int32_t>(bits);
        case 8: return static_cast<std::int64_t>(bits);
        default: return std::nullopt;
    }
}

std::optional<Decimal> tlvFloat(BytesView value) {
    if (value.size() == 4) return Decimal::fromFloat(std::bit_cast<float>(static_cast<std::uint32_t>(unsignedOf(value))));
    if (value.size() == 8) return Decimal::fromDouble(std::bit_cast<double>(unsignedOf(value)));
    return std::nullopt;
}

std::optional<bool> tlvBoolean(BytesView value) {
    if (value.size() != 1 || value[0] > 1) return std::nullopt;
    return value[0] == 1;
}

std::optional<std::pair<std::uint16_t, std::uint16_t>> tlvObjectLink(BytesView value) {
    if (value.size() != 4) return std::nullopt;
    const std::uint64_t bits = unsignedOf(value);
    return std::pair(static_cast<std::uint16_t>(bits >> 16), static_cast<std::uint16_t>(bits & 0xFFFF));
}

}  // namespace ami::mesh
