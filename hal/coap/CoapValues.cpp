#include "hal/coap/CoapValues.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

#include "protocol/base/HexDigit.h"

namespace ami::hal {

namespace {

struct Scheme {
    std::string_view name;
    CoapWay way;
    std::uint16_t port;
};
constexpr std::array<Scheme, 4> schemes{
    {{"coap", CoapWay::Udp, 5683}, {"coaps", CoapWay::Dtls, 5684}, {"coap+tcp", CoapWay::Tcp, 5683}, {"coaps+tcp", CoapWay::Tls, 5684}}};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool isUnreserved(char c) {
    return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9') || std::string_view("-._~").find(c) != std::string_view::npos;
}
bool isSubDelimiter(char c) { return std::string_view("!$&'()*+,;=").find(c) != std::string_view::npos; }

/// Nothing when a percent sign is not followed by two digits, or an octet stands there that a URI cannot have.
std::optional<std::string> decode(std::string_view text, std::string_view alsoAllowed) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size() || hexDigit(text[i + 1]) < 0 || hexDigit(text[i + 2]) < 0) return std::nullopt;
            out += static_cast<char>(hexDigit(text[i + 1]) << 4 | hexDigit(text[i + 2]));
            i += 2;
        } else if (isUnreserved(c) || isSubDelimiter(c) || alsoAllowed.find(c) != std::string_view::npos ||
                   static_cast<unsigned char>(c) >= 0x80) {
            out += c;  // people type UTF-8 as it is
        } else {
            return std::nullopt;
        }
    }
    return out;
}

void encode(std::string& out, std::string_view text, std::string_view alsoAllowed, std::string_view never = {}) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char c : text) {
        const bool plain = (isUnreserved(c) || isSubDelimiter(c) || alsoAllowed.find(c) != std::string_view::npos) &&
                           never.find(c) == std::string_view::npos;
        if (plain) {
            out += c;
        } else {
            const auto octet = static_cast<unsigned char>(c);
            out += '%';
            out += digits[octet >> 4];
            out += digits[octet & 15];
        }
    }
}

bool isIpv6(const std::string& text) {
    in6_addr address{};
    return ::inet_pton(AF_INET6, text.c_str(), &address) == 1;
}

/// "fe80::1%nan0" or, as RFC 6874 writes it, "fe80::1%25nan0".
std::optional<std::string> literal(std::string_view text) {
    const std::size_t sign = std::min(text.find('%'), text.size());
    const std::string address(text.substr(0, sign));
    if (!isIpv6(address)) return std::nullopt;
    if (sign == text.size()) return address;
    std::string_view zone = text.substr(sign + 1);
    // A zone that is called "25…" has to be written with "%25".
    if (zone.starts_with("25")) zone.remove_prefix(2);
    const auto name = decode(zone, {});
    if (!name || name->empty() || name->find('\0') != std::string::npos) return std::nullopt;
    return address + "%" + *name;
}

std::optional<std::vector<std::string>> cut(std::string_view text, char separator, std::string_view allowed) {
    std::vector<std::string> parts;
    for (;;) {
        const std::size_t end = std::min(text.find(separator), text.size());
        auto part = decode(text.substr(0, end), allowed);
        if (!part || part->size() > 255) return std::nullopt;
        parts.push_back(std::move(*part));
        if (end == text.size()) return parts;
        text.remove_prefix(end + 1);
    }
}

}  // namespace

std::optional<CoapUrl> CoapUrl::parse(const std::string& text) {
    const std::size_t colon = text.find("://");
    if (colon == std::string::npos) return std::nullopt;
    std::string name = text.substr(0, colon);
    std::transform(name.begin(), name.end(), name.begin(), lower);
    const auto* const scheme = std::find_if(schemes.begin(), schemes.end(), [&name](const Scheme& one) { return one.name == name; });
    if (scheme == schemes.end()) return std::nullopt;
    CoapUrl url;
    url.way = scheme->way;
    url.port = scheme->port;

    std::string_view rest = std::string_view(text).substr(colon + 3);
    const std::size_t end = std::min(rest.find_first_of("/?"), rest.size());
    std::string_view authority = rest.substr(0, end);
    rest.remove_prefix(end);
    std::string_view port;
    if (authority.starts_with('[')) {
        const std::size_t close = authority.find(']');
        if (close == std::string_view::npos) return std::nullopt;
        auto host = literal(authority.substr(1, close - 1));
        if (!host) return std::nullopt;
        url.host = std::move(*host);
        port = authority.substr(close + 1);
    } else {
        const std::size_t at = std::min(authority.find(':'), authority.size());
        auto host = decode(authority.substr(0, at), {});
        if (!host || host->empty() || host->size() > 255 || host->find('\0') != std::string::npos || host->find(':') != std::string::npos)
            return std::nullopt;
        url.host = std::move(*host);
        std::transform(url.host.begin(), url.host.end(), url.host.begin(), lower);
        port = authority.substr(at);
    }
    if (!port.empty() && port != ":") {
        const auto read = std::from_chars(port.data() + 1, port.data() + port.size(), url.port);
        if (port.front() != ':' || read.ec != std::errc() || read.ptr != port.data() + port.size() || url.port == 0) return std::nullopt;
    }

    const std::size_t mark = std::min(rest.find('?'), rest.size());
    if (const std::string_view path = rest.substr(0, mark); path.size() > 1) {
        auto parts = cut(path.substr(1), '/', ":@");
        if (!parts) return std::nullopt;
        url.path = std::move(*parts);
    }
    if (mark < rest.size()) {
        auto parts = cut(rest.substr(mark + 1), '&', ":@/?");
        if (!parts) return std::nullopt;
        url.query = std::move(*parts);
    }
    return url;
}

std::string CoapUrl::text() const {
    const Scheme& scheme = schemes[static_cast<std::size_t>(way)];
    std::string out(scheme.name);
    out += "://";
    const std::size_t sign = std::min(host.find('%'), host.size());
    if (isIpv6(host.substr(0, sign))) {
        out += '[';
        out += host.substr(0, sign);
        if (sign < host.size()) {
            out += "%25";
            encode(out, std::string_view(host).substr(sign + 1), {}, "!$&'()*+,;=");
        }
        out += ']';
    } else {
        encode(out, host, {});
    }
    if (port != scheme.port) out += ":" + std::to_string(port);
    for (const std::string& part : path) {
        out += '/';
        encode(out, part, ":@");
    }
    for (std::size_t i = 0; i < query.size(); ++i) {
        if (i == 0 && path.empty()) out += '/';
        out += i == 0 ? '?' : '&';
        encode(out, query[i], ":@/?", "&");
    }
    return out;
}

Bytes coapUint(std::uint32_t value) {
    Bytes out;
    for (int shift = 24; shift >= 0; shift -= 8) {
        if (!out.empty() || (value >> shift) != 0) out.push_back(static_cast<std::uint8_t>(value >> shift));
    }
    return out;
}

std::uint32_t coapUint(BytesView value) {
    std::uint32_t out = 0;
    for (const std::uint8_t octet : value) out = out << 8 | octet;
    return out;
}

}  // namespace ami::hal
