#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"

/// CoAP Simple Management Protocol: type-length-value records whose values are protobuf messages, carried by CoAP.
namespace ami::mesh {

namespace limits {
inline constexpr std::size_t csmpOctets = 64 * 1024;   ///< of one payload
inline constexpr std::size_t csmpTlvs = 4096;          ///< in one payload
inline constexpr int csmpDepth = 16;                   ///< of messages in messages
inline constexpr std::size_t csmpFields = 10'000;      ///< of one TLV, all depths together
}  // namespace limits

/// Codes of Layer::Mesh.
enum class CsmpError : std::uint16_t {
    Truncated = 30,  ///< the payload ends inside a TLV; detail: octet offset
    BadVarint,       ///< more than 32 bits or 5 octets; detail: octet offset
    TooLarge,        ///< more octets than the limit; detail: octets
    TooMany,         ///< more TLVs or fields than the limit
    BadMessage,      ///< the value is no message of its TLV; detail: TLV
    UnknownTlv,      ///< no message is known for it; detail: TLV
    BadUri,          ///< no path or query of CSMP
};
const char* name(CsmpError error);

/// UDP ports of agent and manager; the second is an older one.
inline constexpr std::uint16_t csmpPort = 61628, csmpOldPort = 61624;

struct CsmpTlv {
    std::uint32_t type = 0;
    std::optional<std::uint32_t> vendor;  ///< enterprise number when type is the vendor's own
    Bytes value;
    friend bool operator==(const CsmpTlv&, const CsmpTlv&) = default;
};

/// One payload. Lengths may be padded with a redundant octet, as agents do.
Result<std::vector<CsmpTlv>> decodeCsmp(BytesView payload);
Bytes encodeCsmp(std::span<const CsmpTlv> tlvs);

/// A decoded value as a tree, for every TLV in the table: name of the field and what it holds.
struct CsmpField {
    std::string name;
    std::variant<std::uint64_t, std::int64_t, bool, std::string, Bytes, std::vector<CsmpField>> value;
    friend bool operator==(const CsmpField&, const CsmpField&) = default;
};
Result<std::vector<CsmpField>> fieldsOf(const CsmpTlv& tlv);
/// "neighbor", nothing for an unknown one.
std::optional<std::string_view> csmpName(std::uint32_t type);
std::optional<std::uint32_t> csmpNumber(std::string_view name);
/// All types that are known, ascending.
std::vector<std::uint32_t> csmpTypes();

/// What a request asks of an agent: the whole index, one TLV, one row of it, or several TLVs at once.
struct CsmpTarget {
    std::vector<std::uint32_t> types;      ///< none: the index
    std::optional<std::uint32_t> vendor;   ///< of the only type
    std::optional<std::uint32_t> row;      ///< of the only type
    std::optional<std::uint32_t> delay;    ///< seconds; the answer comes later as a POST
    friend bool operator==(const CsmpTarget&, const CsmpTarget&) = default;
};

/// Path segments and queries of a CoAP request.
struct CsmpUri {
    std::vector<std::string> path;
    std::vector<std::string> queries;
    friend bool operator==(const CsmpUri&, const CsmpUri&) = default;
};

/// Misuse when a row or a vendor stands with other than one type.
Result<CsmpUri> uriOf(const CsmpTarget& target);
Result<CsmpTarget> targetOf(const CsmpUri& uri);

}  // namespace ami::mesh
