#pragma once

#include <optional>
#include <string>

#include "protocol/base/PlainText.h"

namespace ami::app::mesh {

/// Octets of a name that a device, a router or a file gives. Whoever reaches our ports can give any.
constexpr std::size_t longestName = 64;

inline std::string cleanName(std::string_view name) { return plainText(name, longestName); }

/// Nothing when nothing of it can be shown.
inline std::optional<std::string> cleanedName(const std::optional<std::string>& name) {
    const std::string clean = name ? cleanName(std::string_view(*name)) : std::string();
    return clean.empty() ? std::nullopt : std::optional(clean);
}

}  // namespace ami::app::mesh
