#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Eui64.h"
#include "protocol/base/Result.h"

/// What the firmware of two makers serves beside the standards: lists of neighbours and counters.
namespace ami::mesh {

namespace limits {
inline constexpr std::size_t looseOctets = 64 * 1024;
inline constexpr std::size_t loosePairs = 1024;
inline constexpr std::size_t rssiEntries = 256;
}  // namespace limits

/// Codes of Layer::Mesh; detail: octet offset.
enum class NodeTableError : std::uint16_t {
    NotPairs = 45,  ///< no list of names and values
    NotRssi,        ///< no whole entries of 10 octets
    TableTooLarge,
};
const char* name(NodeTableError error);

/// A level as Wi-SUN's RSL information element has it, dBm + 174, in dBm. Nothing for 255, which stands for unknown, and for 0: -174 dBm is the
/// noise of one hertz, where nobody hears anything. @spec Wi-SUN FAN TPS, RSL-IE
constexpr std::optional<int> rslDbm(std::uint8_t octet) { return octet == 0 || octet == 255 ? std::nullopt : std::optional(octet - 174); }

/// An entry of Texas Instruments' /rssi: an EUI-64, what the node hears of it and what it hears of the node, both as in rslDbm().
struct RssiEntry {
    Eui64 neighbor;
    std::uint8_t in = 0, out = 0;
    friend bool operator==(const RssiEntry&, const RssiEntry&) = default;
};
/// Entries of nothing but zeros are free places and are left out.
Result<std::vector<RssiEntry>> decodeRssiTable(BytesView octets);

/// Names and values of Silicon Labs' node monitoring, which is nearly JSON: "name": value with commas between them, with or without braces,
/// numbers with or without quotes, a comma behind the last, texts without quotes. Values are kept as they are written, those in brackets with
/// them.
Result<std::vector<std::pair<std::string, std::string>>> decodeLoosePairs(BytesView octets);

}  // namespace ami::mesh
