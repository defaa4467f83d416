#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ami::app {

namespace http {
inline constexpr std::size_t maximumHead = 16 * 1024;
inline constexpr std::size_t maximumFields = 64;
}  // namespace http

/// Start line and header fields of one HTTP/1.1 message. @spec RFC 9112
struct HttpHead {
    std::string startLine;
    std::vector<std::pair<std::string, std::string>> fields;  ///< names in lower case, values trimmed

    /// The one value of @p name (lower case); nothing when the field is absent or stands there more than once.
    std::optional<std::string_view> field(std::string_view name) const;
    bool has(std::string_view name) const;
};

enum class HeadState : std::uint8_t { Incomplete, Malformed, TooLarge, Complete };

/// Parses a head from the start of @p received. Bare LF, folded lines, blanks before ':' and controls in a value are malformed.
HeadState parseHead(std::string_view received, HttpHead& head, std::size_t& octets);

/// Content-Length of a message: digits only. Nothing when absent; false in @p sound when it is wrong or repeated.
std::optional<std::uint64_t> contentLength(const HttpHead& head, bool& sound);

/// The value of the sha-256 member of a Content-Digest field, as octets. @spec RFC 9530 2
std::optional<std::vector<std::uint8_t>> sha256Digest(std::string_view contentDigest);

bool equalsIgnoringCase(std::string_view a, std::string_view b);

}  // namespace ami::app
