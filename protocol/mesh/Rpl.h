#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Ipv6Address.h"
#include "protocol/base/Result.h"

/// Routing messages of a mesh: ICMPv6 type 155. @spec RFC 6550 6
namespace ami::mesh::rpl {

inline constexpr std::uint8_t icmpType = 155;
/// Codes of the ICMPv6 header.
inline constexpr std::uint8_t codeDis = 0x00, codeDio = 0x01, codeDao = 0x02, codeDaoAck = 0x03;

namespace limits {
inline constexpr std::size_t options = 256;  ///< in one message
}

/// Codes of Layer::Mesh; detail: octet offset in the message body.
enum class RplError : std::uint16_t {
    Truncated = 80,
    BadOption,      ///< an option shorter or longer than its kind allows
    UnknownCode,    ///< not DIS, DIO, DAO or DAO-ACK, or one of the secured forms; detail: code
    TooMany,
};
const char* name(RplError error);

/// @spec RFC 6551 2.1, 4.3.2, 3.3
struct Metric {
    std::uint8_t type = 0;       ///< 3 hop count, 7 ETX
    std::uint16_t flags = 0;     ///< with A and Prec
    Bytes body;
    /// 1 is perfect; nothing unless it is an ETX of 2 octets, in steps of 1/128.
    std::optional<double> etx() const;
    std::optional<std::uint8_t> hopCount() const;
    friend bool operator==(const Metric&, const Metric&) = default;
};
struct MetricContainer {
    std::vector<Metric> metrics;
    friend bool operator==(const MetricContainer&, const MetricContainer&) = default;
};
/// @spec 6.7.6
struct Configuration {
    std::uint8_t flags = 0, intervalDoublings = 0, intervalMin = 0, redundancy = 0;
    std::uint16_t maxRankIncrease = 0, minHopRankIncrease = 0, objectiveCode = 0;  ///< objective 1 is MRHOF
    std::uint8_t reserved = 0, defaultLifetime = 0;
    std::uint16_t lifetimeUnit = 0;  ///< s
    friend bool operator==(const Configuration&, const Configuration&) = default;
};
/// @spec 6.7.7
struct Target {
    std::uint8_t flags = 0, prefixLength = 0;
    Bytes prefix;                    ///< at most 16 octets, what stands in the option
    /// Nothing unless the whole address is there.
    std::optional<Ipv6Address> address() const;
    friend bool operator==(const Target&, const Target&) = default;
};
/// @spec 6.7.8
struct Transit {
    std::uint8_t flags = 0;          ///< 0x80: the target is outside the mesh
    std::uint8_t pathControl = 0, pathSequence = 0, pathLifetime = 0;  ///< lifetime 0: no path
    std::optional<Ipv6Address> parent;
    bool isExternal() const { return (flags & 0x80) != 0; }
    friend bool operator==(const Transit&, const Transit&) = default;
};
/// @spec 6.7.10
struct Prefix {
    std::uint8_t prefixLength = 0, flags = 0;
    std::uint32_t validLifetime = 0, preferredLifetime = 0;
    std::uint32_t reserved = 0;
    Ipv6Address prefix;
    friend bool operator==(const Prefix&, const Prefix&) = default;
};
/// Padding of several octets, and kinds that are not read.
struct Other {
    std::uint8_t type = 0;
    Bytes body;
    friend bool operator==(const Other&, const Other&) = default;
};
struct Pad1 {
    friend bool operator==(const Pad1&, const Pad1&) = default;
};
using Option = std::variant<Pad1, MetricContainer, Configuration, Target, Transit, Prefix, Other>;

/// @spec 6.2.1
struct Dis {
    std::uint8_t flags = 0, reserved = 0;
    std::vector<Option> options;
    friend bool operator==(const Dis&, const Dis&) = default;
};
/// @spec 6.3.1
struct Dio {
    std::uint8_t instanceId = 0, version = 0;
    std::uint16_t rank = 0;
    std::uint8_t mode = 0;           ///< G, MOP and Prf in one octet
    std::uint8_t dtsn = 0, flags = 0, reserved = 0;
    Ipv6Address dodagId;
    std::vector<Option> options;
    bool isGrounded() const { return (mode & 0x80) != 0; }
    std::uint8_t modeOfOperation() const { return (mode >> 3) & 0x07; }
    friend bool operator==(const Dio&, const Dio&) = default;
};
/// @spec 6.4.1
struct Dao {
    std::uint8_t instanceId = 0, flags = 0, reserved = 0, sequence = 0;
    std::optional<Ipv6Address> dodagId;  ///< there when flag 0x40 is set
    std::vector<Option> options;
    bool wantsAck() const { return (flags & 0x80) != 0; }
    friend bool operator==(const Dao&, const Dao&) = default;
};
/// @spec 6.5.1
struct DaoAck {
    std::uint8_t instanceId = 0, flags = 0, sequence = 0, status = 0;  ///< status 0 accepted, 128 and more refused
    std::optional<Ipv6Address> dodagId;  ///< there when flag 0x80 is set
    std::vector<Option> options;
    friend bool operator==(const DaoAck&, const DaoAck&) = default;
};
using Message = std::variant<Dis, Dio, Dao, DaoAck>;

/// @p body: what follows the four octets of the ICMPv6 header.
Result<Message> decode(std::uint8_t code, BytesView body);
Bytes encode(const Message& message);
std::uint8_t codeOf(const Message& message);

/// A way that a DAO announces: a target and one parent it can be reached over, first parent first.
struct Way {
    Ipv6Address target;
    std::optional<Ipv6Address> parent;  ///< nothing in storing mode
    std::uint8_t pathControl = 0, lifetime = 0;
    bool isExternal = false;
    friend bool operator==(const Way&, const Way&) = default;
};
/// Each group of targets with the transit options behind it, by falling path control; targets that are no single address are left out. @spec 9.4
std::vector<Way> waysOf(const Dao& dao);

}  // namespace ami::mesh::rpl
