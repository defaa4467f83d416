#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ami {

using Bytes = std::vector<std::uint8_t>;
using BytesView = std::span<const std::uint8_t>;

/// Upper-case hexadecimal, two digits an octet, with @p separator between octets when it is not 0.
std::string toHex(BytesView bytes, char separator = '\0');

/// Octets of a hexadecimal text; blanks, ':' and '-' between octets are skipped. Nothing when a digit is wrong or missing.
std::optional<Bytes> fromHex(std::string_view text);

Bytes toBytes(std::string_view text);
std::string toText(BytesView bytes);

inline void append(Bytes& target, BytesView tail) { target.insert(target.end(), tail.begin(), tail.end()); }

}  // namespace ami
