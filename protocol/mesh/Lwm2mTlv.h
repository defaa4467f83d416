#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Decimal.h"
#include "protocol/base/Result.h"

/// Objects of LwM2M as type, identifier, length and value (content format 11542). @spec OMA LightweightM2M 1.0.2 6.4.3
namespace ami::mesh {

namespace limits {
inline constexpr std::size_t tlvOctets = 1024 * 1024;
inline constexpr std::size_t tlvNodes = 100'000;
}  // namespace limits

/// Codes of Layer::Mesh; detail: octet offset.
enum class TlvError : std::uint16_t {
    TlvTruncated = 25,  ///< a head or a value is longer than the octets that hold it
    TlvMisplaced,       ///< a kind that may not stand here: an instance in an instance, a resource in a resource
    TlvTooLarge,
    TlvTooMany,
};
const char* name(TlvError error);

enum class TlvKind : std::uint8_t {
    ObjectInstance = 0,    ///< holds resources
    ResourceInstance = 1,  ///< a value
    MultipleResource = 2,  ///< holds resource instances
    Resource = 3,          ///< a value
};

/// Nodes stand in the order of the octets: what an instance or a multiple resource holds follows it, one deeper.
struct TlvNode {
    unsigned depth = 0;
    TlvKind kind = TlvKind::Resource;
    std::uint16_t id = 0;
    Bytes value;  ///< of ResourceInstance and Resource
    friend bool operator==(const TlvNode&, const TlvNode&) = default;
};

/// Untrusted octets, within the limits. Errors are Malformed, or Exhausted for TlvTooLarge and TlvTooMany.
Result<std::vector<TlvNode>> decodeLwm2mTlv(BytesView octets);
/// With the shortest identifiers and lengths. Nodes as decodeLwm2mTlv() gives them.
Bytes encodeLwm2mTlv(const std::vector<TlvNode>& nodes);

/// Values by the type of their resource; nothing when the length does not fit it. @spec OMA LightweightM2M 1.0.2 Appendix C
std::optional<std::int64_t> tlvInteger(BytesView value);   ///< 1, 2, 4 or 8 octets
std::optional<Decimal> tlvFloat(BytesView value);          ///< 4 or 8 octets; nothing for NaN and infinity
std::optional<bool> tlvBoolean(BytesView value);           ///< 1 octet, 0 or 1
std::optional<std::pair<std::uint16_t, std::uint16_t>> tlvObjectLink(BytesView value);  ///< object, instance

}  // namespace ami::mesh
