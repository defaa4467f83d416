#include "app/coap/ContentFormats.h"

#include <charconv>
#include <utility>

namespace ami::app::coap {

const std::vector<ContentFormat>& contentFormats() {
    static const std::vector<ContentFormat> all{
        {format::text, "text/plain", "text"},
        {format::linkFormat, "application/link-format", "link-format"},
        {41, "application/xml", "xml"},
        {format::octets, "application/octet-stream", "octets"},
        {47, "application/exi", "exi"},
        {format::json, "application/json", "json"},
        {format::cbor, "application/cbor", "cbor"},
        {format::senMlJson, "application/senml+json", "senml-json"},
        {111, "application/sensml+json", "sensml-json"},
        {format::senMlCbor, "application/senml+cbor", "senml-cbor"},
        {113, "application/sensml+cbor", "sensml-cbor"},
        {format::tlv, "application/vnd.oma.lwm2m+tlv", "lwm2m-tlv"},
        {format::lwm2mJson, "application/vnd.oma.lwm2m+json", "lwm2m-json"},
        {format::oldTlv, "application/vnd.oma.lwm2m+tlv (1542)", "lwm2m-tlv-old"},
        {format::oldLwm2mJson, "application/vnd.oma.lwm2m+json (1543)", "lwm2m-json-old"},
    };
    return all;
}

std::optional<std::uint16_t> contentFormatNamed(std::string_view text) {
    for (const auto& one : contentFormats()) {
        if (text == one.word || text == one.media) return one.number;
    }
    std::uint16_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
    return number;
}

std::string mediaType(std::uint16_t number) {
    for (const auto& one : contentFormats()) {
        if (one.number == number) return one.media;
    }
    return "content format " + std::to_string(number);
}

std::string codeText(std::uint8_t code) {
    static constexpr std::pair<std::uint8_t, const char*> names[] = {
        {0x41, "Created"},        {0x42, "Deleted"},           {0x43, "Valid"},
        {0x44, "Changed"},        {0x45, "Content"},           {0x5F, "Continue"},
        {0x80, "Bad Request"},    {0x81, "Unauthorized"},      {0x82, "Bad Option"},
        {0x83, "Forbidden"},      {0x84, "Not Found"},         {0x85, "Method Not Allowed"},
        {0x86, "Not Acceptable"}, {0x88, "Request Entity Incomplete"}, {0x89, "Conflict"},
        {0x8C, "Precondition Failed"}, {0x8D, "Request Entity Too Large"}, {0x8F, "Unsupported Content-Format"},
        {0x96, "Unprocessable Entity"}, {0x9D, "Too Many Requests"}, {0xA0, "Internal Server Error"},
        {0xA1, "Not Implemented"}, {0xA2, "Bad Gateway"},      {0xA3, "Service Unavailable"},
        {0xA4, "Gateway Timeout"}, {0xA5, "Proxying Not Supported"}, {0xA8, "Hop Limit Reached"},
    };
    const unsigned detail = code & 0x1Fu;
    std::string text = std::to_string(code >> 5) + "." + (detail < 10 ? "0" : "") + std::to_string(detail);
    for (const auto& [number, word] : names) {
        if (number == code) text += std::string(" ") + word;
    }
    return text;
}

std::string methodText(std::uint8_t code) {
    static constexpr const char* names[] = {"", "GET", "POST", "PUT", "DELETE", "FETCH", "PATCH", "iPATCH"};
    return code < 8 ? names[code] : std::to_string(code);
}

}  // namespace ami::app::coap
