#include "hal/router/BusPlace.h"

#include <algorithm>
#include <charconv>

#include "protocol/base/HexDigit.h"

namespace ami::hal {

namespace {

constexpr std::size_t longestPlace = 1024;

/// Names that mean nothing to a shell or to ssh's own options.
bool isHost(std::string_view text) {
    return !text.empty() && text.size() <= 255 && text.front() != '-' && std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' || c == '_' || c == ':' || c == '%';
    });
}

bool isUser(std::string_view text) {
    return text.size() <= 64 && (text.empty() || text.front() != '-') && std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' || c == '_';
    });
}

bool isSocketPath(std::string_view text) {
    return text.size() > 1 && text.size() < 100 && text.front() == '/' && std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' || c == '_' || c == '/';
    });
}

bool parsePort(std::string_view text, std::uint16_t& port) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    return error == std::errc() && end == text.data() + text.size() && port != 0;
}

/// [USER@]HOST[:PORT], HOST in brackets when it is an IPv6 number.
bool parseLogin(std::string_view text, BusPlace& place) {
    if (const auto at = text.rfind('@'); at != std::string_view::npos) {
        place.user = text.substr(0, at);
        if (place.user.empty()) return false;
        text.remove_prefix(at + 1);
    }
    std::string_view host = text, port;
    if (text.starts_with('[')) {
        const auto end = text.find(']');
        if (end == std::string_view::npos) return false;
        host = text.substr(1, end - 1);
        std::string_view rest = text.substr(end + 1);
        if (!rest.empty() && rest.front() != ':') return false;
        if (!rest.empty()) port = rest.substr(1);
        if (!rest.empty() && port.empty()) return false;
    } else if (const auto colon = text.find(':'); colon != std::string_view::npos && text.find(':', colon + 1) == std::string_view::npos) {
        host = text.substr(0, colon);
        port = text.substr(colon + 1);
        if (port.empty()) return false;
    }
    place.host = host;
    return isUser(place.user) && isHost(host) && (port.empty() || parsePort(port, place.port));
}

bool unescape(std::string_view text, std::string& out) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        if (i + 2 >= text.size()) return false;
        const int high = hexDigit(text[i + 1]), low = hexDigit(text[i + 2]);
        if (high < 0 || low < 0) return false;
        out += static_cast<char>(high << 4 | low);
        i += 2;
    }
    return true;
}

bool parseOne(std::string_view text, BusAddress& address) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0) return false;
    address.transport = text.substr(0, colon);
    text.remove_prefix(colon + 1);
    while (!text.empty()) {
        const auto comma = text.find(',');
        const std::string_view pair = text.substr(0, comma);
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
        const auto equals = pair.find('=');
        if (equals == std::string_view::npos || equals == 0) return false;
        std::string value;
        if (!unescape(pair.substr(equals + 1), value)) return false;
        address.keys.emplace_back(pair.substr(0, equals), std::move(value));
    }
    return true;
}

}  // namespace

Result<BusPlace> BusPlace::parse(std::string_view text) {
    BusPlace place;
    if (text.size() > longestPlace) return routerFailure(RouterError::BadPlace);
    if (text == "system") return place;
    if (text == "session") {
        place.kind = Kind::Session;
        return place;
    }
    constexpr std::string_view bridge = "ssh:", socket = "ssh+socket:";
    if (text.starts_with(bridge)) {
        place.kind = Kind::SshBridge;
        if (!parseLogin(text.substr(bridge.size()), place)) return routerFailure(RouterError::BadPlace);
        return place;
    }
    if (text.starts_with(socket)) {
        place.kind = Kind::SshSocket;
        text.remove_prefix(socket.size());
        if (const auto slash = text.find('/'); slash != std::string_view::npos) {
            place.socket = text.substr(slash);
            text = text.substr(0, slash);
        }
        if (!parseLogin(text, place) || !isSocketPath(place.socket)) return routerFailure(RouterError::BadPlace);
        return place;
    }
    place.kind = Kind::Address;
    place.address = text;
    const auto addresses = parseBusAddresses(text);
    const bool usable = std::any_of(addresses.begin(), addresses.end(), [](const BusAddress& a) {
        return (a.transport == "unix" && (!a.value("path").empty() || !a.value("abstract").empty())) ||
               (a.transport == "tcp" && !a.value("host").empty() && !a.value("port").empty());
    });
    if (!usable) return routerFailure(RouterError::BadPlace);
    return place;
}

std::string BusPlace::text() const {
    const auto login = [this] {
        std::string text = user.empty() ? std::string() : user + '@';
        text += host.find(':') == std::string::npos ? host : '[' + host + ']';
        if (port != 0) text += ':' + std::to_string(port);
        return text;
    };
    switch (kind) {
        case Kind::System: return "system";
        case Kind::Session: return "session";
        case Kind::Address: return address;
        case Kind::SshBridge: return "ssh:" + login();
        case Kind::SshSocket: return "ssh+socket:" + login() + socket;
    }
    return {};
}

std::string BusAddress::value(std::string_view key) const {
    for (const auto& [name, value] : keys) {
        if (name == key) return value;
    }
    return {};
}

std::vector<BusAddress> parseBusAddresses(std::string_view text) {
    std::vector<BusAddress> addresses;
    while (!text.empty()) {
        const auto semicolon = text.find(';');
        BusAddress address;
        if (!parseOne(text.substr(0, semicolon), address)) return {};
        addresses.push_back(std::move(address));
        text = semicolon == std::string_view::npos ? std::string_view() : text.substr(semicolon + 1);
    }
    return addresses;
}

std::vector<std::string> sshArguments(const BusPlace& place, int seconds, const std::vector<std::string>& more) {
    std::vector<std::string> words{"-xT",
                                   "-o", "BatchMode=yes",
                                   "-o", "ConnectTimeout=" + std::to_string(seconds),
                                   "-o", "ServerAliveInterval=15",
                                   "-o", "ServerAliveCountMax=3"};
    if (place.port != 0) {
        words.push_back("-p");
        words.push_back(std::to_string(place.port));
    }
    words.insert(words.end(), more.begin(), more.end());
    words.push_back("--");
    words.push_back(place.user.empty() ? place.host : place.user + '@' + place.host);
    return words;
}

}  // namespace ami::hal
