#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "protocol/base/Ascii.h"

namespace ami::hal {

/// Helpers of the text dialects.

/// At the commas, blanks around each part taken away; at most @p most parts, the rest stays in the last one.
inline std::vector<std::string_view> splitAtCommas(std::string_view text, std::size_t most = 256) {
    std::vector<std::string_view> parts;
    while (parts.size() + 1 < most) {
        const auto comma = text.find(',');
        if (comma == std::string_view::npos) break;
        parts.push_back(trimmed(text.substr(0, comma)));
        text.remove_prefix(comma + 1);
    }
    parts.push_back(trimmed(text));
    return parts;
}

/// Printable characters alone, for what is shown to people; at most 64.
inline std::string printable(std::string_view text) {
    std::string out;
    for (const char c : text.substr(0, 64)) out += c >= 0x20 && c < 0x7F ? c : '?';
    return out;
}

}  // namespace ami::hal
