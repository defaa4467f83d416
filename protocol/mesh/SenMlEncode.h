#pragma once

#include <optional>
#include <span>
#include <string>
#include <variant>

#include "protocol/base/Bytes.h"
#include "protocol/base/Decimal.h"

namespace ami::mesh {

/// A record on its way out: its name goes behind the pack's base name.
struct SenMlEntry {
    std::string name;
    std::string unit{};
    std::variant<Decimal, std::string, bool> value{};
};

/// Name and time of the whole pack stand in its first record. @spec RFC 8428 4
struct SenMlHead {
    std::string baseName{};
    std::optional<Decimal> baseTime{};  ///< seconds
};

/// application/senml+json (content format 110).
Bytes encodeSenMlJson(const SenMlHead& head, std::span<const SenMlEntry> entries);
/// application/senml+cbor (content format 112); numbers that are no integers are decimal fractions (tag 4), exact as in the JSON.
Bytes encodeSenMlCbor(const SenMlHead& head, std::span<const SenMlEntry> entries);

}  // namespace ami::mesh
