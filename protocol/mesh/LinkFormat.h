#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"

/// The list of resources that a CoAP server gives at /.well-known/core (content format 40). @spec RFC 6690
namespace ami::mesh {

namespace limits {
inline constexpr std::size_t linkFormatOctets = 256 * 1024;
inline constexpr std::size_t linkFormatLinks = 4096;
inline constexpr std::size_t linkFormatAttributes = 64;  ///< of one link
}  // namespace limits

/// Codes of Layer::Mesh; detail: octet offset.
enum class LinkFormatError : std::uint16_t {
    TargetMissing = 60,  ///< a link begins with something other than "<"
    Truncated,           ///< the text ends inside a target or a quoted value
    BadAttribute,        ///< a name that is no token, or a value that is neither token nor quoted
    Junk,                ///< something other than ';' or ',' behind a target or an attribute
    TooLarge,
    TooMany,
};
const char* name(LinkFormatError error);

struct ResourceLink {
    std::string target;  ///< URI reference, as it stands between the angle brackets
    std::vector<std::pair<std::string, std::optional<std::string>>> attributes;  ///< in order; without a value: a flag

    /// The first of that name; nothing when it is absent or a flag.
    std::optional<std::string_view> attribute(std::string_view name) const;
    bool has(std::string_view name) const;
    /// rt and if are lists with blanks between. @spec 3.1, 3.2
    std::vector<std::string> resourceTypes() const { return words("rt"); }
    std::vector<std::string> interfaces() const { return words("if"); }
    /// @spec RFC 7252 7.2.1
    std::vector<std::uint16_t> contentFormats() const;
    /// @spec RFC 7641 6
    bool isObservable() const { return has("obs"); }
    std::optional<std::uint64_t> size() const;
    friend bool operator==(const ResourceLink&, const ResourceLink&) = default;

private:
    std::vector<std::string> words(std::string_view name) const;
};

/// Blanks around separators are passed over, though the format has none.
Result<std::vector<ResourceLink>> decodeLinkFormat(BytesView octets);
/// Values that are no plain token or number are quoted.
std::string encodeLinkFormat(std::span<const ResourceLink> links);

}  // namespace ami::mesh
