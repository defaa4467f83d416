#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ami::app {

/// IPv6 address in the one spelling of RFC 5952, with its zone ("fe80::1%nan0") when it has one; nothing when it is none.
std::optional<std::string> canonicalIpv6(std::string_view text);

/// Offset of the first character that no host name or IPv4 address has there; text.size() for an empty label at the end;
/// nothing when the name is good. @spec RFC 1123 2.1
std::optional<std::size_t> badHostCharacter(std::string_view text);

}  // namespace ami::app
