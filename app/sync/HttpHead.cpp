#include "app/sync/HttpHead.h"

#include <openssl/evp.h>

#include <algorithm>

#include "protocol/base/Ascii.h"

namespace ami::app {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool isTokenCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool isFieldCharacter(char c) { return c == '\t' || static_cast<unsigned char>(c) >= 0x20; }

}  // namespace

bool equalsIgnoringCase(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::optional<std::string_view> HttpHead::field(std::string_view name) const {
    std::optional<std::string_view> found;
    for (const auto& [key, value] : fields) {
        if (key != name) continue;
        if (found) return std::nullopt;
        found = value;
    }
    return found;
}

bool HttpHead::has(std::string_view name) const {
    return std::any_of(fields.begin(), fields.end(), [&](const auto& field) { return field.first == name; });
}

HeadState parseHead(std::string_view received, HttpHead& head, std::size_t& octets) {
    const auto end = received.substr(0, http::maximumHead).find("\r\n\r\n");
    if (end == std::string_view::npos) return received.size() >= http::maximumHead ? HeadState::TooLarge : HeadState::Incomplete;
    octets = end + 4;
    std::string_view lines = received.substr(0, end + 2);
    head = HttpHead();
    bool first = true;
    while (!lines.empty()) {
        const auto stop = lines.find("\r\n");
        const std::string_view line = lines.substr(0, stop);
        lines.remove_prefix(stop + 2);
        if (!std::all_of(line.begin(), line.end(), isFieldCharacter) || line.find('\x7F') != std::string_view::npos)
            return HeadState::Malformed;
        if (first) {
            head.startLine = line;
            first = false;
            continue;
        }
        if (head.fields.size() == http::maximumFields) return HeadState::TooLarge;
        const auto colon = line.find(':');
        if (colon == 0 || colon == std::string_view::npos) return HeadState::Malformed;
        const std::string_view name = line.substr(0, colon);
        if (!std::all_of(name.begin(), name.end(), isTokenCharacter)) return HeadState::Malformed;
        std::string key(name);
        std::transform(key.begin(), key.end(), key.begin(), lower);
        head.fields.emplace_back(std::move(key), std::string(trimmed(line.substr(colon + 1))));
    }
    return head.startLine.empty() ? HeadState::Malformed : HeadState::Complete;
}

std::optional<std::uint64_t> contentLength(const HttpHead& head, bool& sound) {
    sound = true;
    if (!head.has("content-length")) return std::nullopt;
    const auto text = head.field("content-length");
    sound = text && !text->empty() && text->size() <= 15 &&
            std::all_of(text->begin(), text->end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!sound) return std::nullopt;
    std::uint64_t value = 0;
    for (const char c : *text) value = value * 10 + static_cast<std::uint64_t>(c - '0');
    return value;
}

std::optional<std::vector<std::uint8_t>> sha256Digest(std::string_view contentDigest) {
    constexpr std::string_view key = "sha-256=:";
    constexpr std::size_t base64Length = 44;
    while (!contentDigest.empty()) {
        const auto comma = contentDigest.find(',');
        const std::string_view member = trimmed(contentDigest.substr(0, comma));
        if (member.size() == key.size() + base64Length + 1 && member.starts_with(key) && member.back() == ':') {
            const std::string_view text = member.substr(key.size(), base64Length);
            std::vector<std::uint8_t> octets(33);
            const int made = EVP_DecodeBlock(octets.data(), reinterpret_cast<const unsigned char*>(text.data()), base64Length);
            if (made != 33 || text.back() != '=' || text[base64Length - 2] == '=') return std::nullopt;
            octets.resize(32);
            return octets;
        }
        if (comma == std::string_view::npos) break;
        contentDigest.remove_prefix(comma + 1);
    }
    return std::nullopt;
}

}  // namespace ami::app
