#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ami::app::coap {

/// A content format of CoAP. @spec RFC 7252 12.3, IANA "CoAP Content-Formats"
struct ContentFormat {
    std::uint16_t number = 0;
    const char* media = "";  ///< "application/senml+json"
    const char* word = "";   ///< "senml-json": short, for the command line
};
namespace format {
inline constexpr std::uint16_t text = 0, linkFormat = 40, octets = 42, json = 50, cbor = 60, senMlJson = 110, senMlCbor = 112, tlv = 11542,
                               lwm2mJson = 11543;
/// Numbers that LwM2M had before they were registered.
inline constexpr std::uint16_t oldTlv = 1542, oldLwm2mJson = 1543;
}  // namespace format

/// The formats that have a name here.
const std::vector<ContentFormat>& contentFormats();
/// By number, media type or word.
std::optional<std::uint16_t> contentFormatNamed(std::string_view text);
/// "application/senml+json", or "content format 12345". In English for logs and JSON; formatWords() is for people.
std::string mediaType(std::uint16_t number);

/// "2.05 Content"; of an unknown code the number alone. @spec RFC 7252 12.1.2
std::string codeText(std::uint8_t code);
/// "GET" of 1.
std::string methodText(std::uint8_t code);

}  // namespace ami::app::coap
