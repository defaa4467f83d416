#include "app/commissioning/MultimeterAddress.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "app/link/HostText.h"

namespace ami::app {

namespace {

using hal::MultimeterKind;

struct SchemeRow {
    std::string_view name;
    MultimeterKind kind;
    bool tcp;
};

constexpr std::array<SchemeRow, 5> schemes{{{"auto", MultimeterKind::Auto, false},
                                            {"fluke28x", MultimeterKind::Fluke28x, false},
                                            {"fluke18x", MultimeterKind::Fluke18x, false},
                                            {"scpi", MultimeterKind::Scpi, false},
                                            {"scpi+tcp", MultimeterKind::Scpi, true}}};

constexpr std::uint16_t scpiPort = 5025;

Unexpected wrong(AddressError code, std::size_t offset) {
    return fail(Fault::Malformed, Layer::Address, code, static_cast<std::int64_t>(offset));
}

template <typename Number>
bool parseNumber(std::string_view text, Number least, Number most, Number& out) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc() && end == text.data() + text.size() && out >= least && out <= most;
}

/// "8N1", "7E2"
bool parseFormat(std::string_view text, LineSettings& line) {
    if (text.size() != 3 || (text[0] != '7' && text[0] != '8') || (text[2] != '1' && text[2] != '2')) return false;
    switch (text[1]) {
        case 'N': case 'n': line.parity = Parity::None; break;
        case 'E': case 'e': line.parity = Parity::Even; break;
        case 'O': case 'o': line.parity = Parity::Odd; break;
        default: return false;
    }
    line.dataBits = static_cast<std::uint8_t>(text[0] - '0');
    line.stopBits = static_cast<std::uint8_t>(text[2] - '0');
    return true;
}

std::string formatText(const LineSettings& line) {
    const char parity = line.parity == Parity::Even ? 'E' : line.parity == Parity::Odd ? 'O' : 'N';
    return std::to_string(line.dataBits) + parity + std::to_string(line.stopBits);
}

Result<void> host(std::string_view text, std::size_t at, std::size_t end, hal::MultimeterOptions& options) {
    if (at == end) return wrong(AddressError::NoTarget, at);
    std::size_t hostEnd = std::min(text.find(':', at), end);
    if (text[at] == '[') {
        const std::size_t bracket = text.find(']', at);
        if (bracket >= end) return wrong(AddressError::BadHost, at);
        const auto ipv6 = canonicalIpv6(text.substr(at + 1, bracket - at - 1));
        if (!ipv6) return wrong(AddressError::BadHost, at + 1);
        options.host = *ipv6;
        hostEnd = bracket + 1;
        if (hostEnd < end && text[hostEnd] != ':') return wrong(AddressError::BadHost, hostEnd);
    } else {
        if (hostEnd == at) return wrong(AddressError::NoTarget, at);
        if (const auto bad = badHostCharacter(text.substr(at, hostEnd - at))) return wrong(AddressError::BadHost, at + *bad);
        options.host = std::string(text.substr(at, hostEnd - at));
    }
    options.port = scpiPort;
    if (hostEnd == end) return {};
    std::uint16_t port = 0;
    if (!parseNumber<std::uint16_t>(text.substr(hostEnd + 1, end - hostEnd - 1), 1, 65535, port)) {
        return wrong(AddressError::BadPort, hostEnd + 1);
    }
    options.port = port;
    return {};
}

Result<void> keyValue(std::string_view key, std::string_view value, std::size_t at, const SchemeRow& row, unsigned& seen,
                      hal::MultimeterOptions& options) {
    constexpr std::array<std::string_view, 4> keys{"baud", "format", "remote", "configure"};
    const auto found = std::find(keys.begin(), keys.end(), key);
    const bool serialKey = found == keys.begin() || found == keys.begin() + 1;
    if (found == keys.end() || row.kind != MultimeterKind::Scpi || (row.tcp && serialKey)) return wrong(AddressError::UnknownKey, at);
    const unsigned mask = 1u << (found - keys.begin());
    if ((seen & mask) != 0) return wrong(AddressError::DuplicateKey, at);
    seen |= mask;
    const std::size_t valueAt = at + key.size() + 1;
    bool good = value == "yes" || value == "no";
    if (key == "baud") good = parseNumber<std::uint32_t>(value, 300, 921600, options.line.baud);
    else if (key == "format") good = parseFormat(value, options.line);
    else (key == "remote" ? options.remote : options.configure) = value == "yes";
    return good ? Result<void>() : Result<void>(wrong(AddressError::BadValue, valueAt));
}

}  // namespace

Result<MultimeterAddress> MultimeterAddress::parse(std::string_view text) {
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.remove_suffix(1);
    if (text.empty()) return wrong(AddressError::Empty, 0);
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || text.substr(0, colon).find('/') != std::string_view::npos) {
        return wrong(AddressError::NoScheme, 0);
    }
    const auto row = std::find_if(schemes.begin(), schemes.end(), [&](const SchemeRow& known) { return known.name == text.substr(0, colon); });
    if (row == schemes.end()) return wrong(AddressError::UnknownScheme, 0);
    std::size_t at = colon + 1;
    const std::size_t query = std::min(text.find('?'), text.size());
    if (text.substr(at, query - at).substr(0, 2) != "//") return wrong(AddressError::NoTarget, at);
    at += 2;
    MultimeterAddress address;
    address.options.kind = row->kind;
    if (row->tcp) {
        if (auto ok = host(text, at, query, address.options); !ok) return Unexpected(ok.error());
    } else {
        if (query <= at + 1 || text[at] != '/') return wrong(at < query ? AddressError::BadHost : AddressError::NoTarget, at);
        for (std::size_t i = at; i < query; ++i) {
            if (static_cast<unsigned char>(text[i]) < 0x20 || text[i] == '#') return wrong(AddressError::BadPath, i);
        }
        address.options.path = std::string(text.substr(at, query - at));
        if (address.options.path.starts_with("/COM") || address.options.path.starts_with("/com")) address.options.path.erase(0, 1);
    }
    unsigned seen = 0;
    for (std::size_t from = query + 1; from < text.size();) {
        const std::size_t next = std::min(text.find('&', from), text.size());
        const std::size_t equals = std::min(text.find('=', from), next);
        if (equals == next) return wrong(AddressError::UnknownKey, from);
        if (auto ok = keyValue(text.substr(from, equals - from), text.substr(equals + 1, next - equals - 1), from, *row, seen, address.options);
            !ok) {
            return Unexpected(ok.error());
        }
        from = next + 1;
    }
    return address;
}

std::string MultimeterAddress::toString() const {
    const bool tcp = options.path.empty();
    const auto row = std::find_if(schemes.begin(), schemes.end(), [&](const SchemeRow& known) { return known.kind == options.kind && known.tcp == tcp; });
    std::string text = std::string(row == schemes.end() ? "auto" : row->name) + "://";
    if (tcp) {
        text += options.host.find(':') == std::string::npos ? options.host : '[' + options.host + ']';
        text += ':' + std::to_string(options.port);
    } else {
        text += options.path.starts_with('/') ? options.path : '/' + options.path;
    }
    std::string query;
    const auto add = [&query](const std::string& pair) { query += (query.empty() ? "?" : "&") + pair; };
    const LineSettings usual;
    if (!tcp && options.line.baud != usual.baud) add("baud=" + std::to_string(options.line.baud));
    if (!tcp && formatText(options.line) != formatText(usual)) add("format=" + formatText(options.line));
    if (options.remote) add("remote=yes");
    if (options.configure) add("configure=yes");
    return text + query;
}

}  // namespace ami::app
