#include "app/hes/log/HesLogLine.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "protocol/base/Ascii.h"

namespace ami::app {

namespace {

constexpr std::size_t longestValue = 256;
constexpr std::size_t longestEvent = 80;
constexpr std::size_t longestWord = 32;
constexpr std::size_t mostFields = 24;
constexpr std::size_t longestLine = 64 * 1024;
constexpr std::array<std::string_view, 4> levels{"DEBUG", "INFO", "WARNING", "ERROR"};

bool isKeyCharacter(char c) { return (c >= 'a' && c <= 'z') || isDigit(c) || c == '_'; }
bool isEventCharacter(char c) { return isLetter(c) || c == '-'; }
bool isPlain(char c) { return c > ' ' && c < '\x7F' && c != '"' && c != '\\' && c != '='; }

bool isKey(std::string_view text) {
    return !text.empty() && text.size() <= longestWord && text.front() >= 'a' && text.front() <= 'z' &&
           std::all_of(text.begin(), text.end(), isKeyCharacter);
}

/// Octets of the UTF-8 character at the start of @p text; 0 when it is none.
std::size_t characterOctets(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t octets = first < 0x80 ? 1 : first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3
                               : first >= 0xF0 && first < 0xF5                  ? 4
                                                                                : 0;
    if (octets == 0 || text.size() < octets) return 0;
    for (std::size_t i = 1; i < octets; ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) return 0;
    }
    if (octets == 1) return 1;
    const auto second = static_cast<unsigned char>(text[1]);
    const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool surrogate = first == 0xED && second >= 0xA0;
    const bool beyond = first == 0xF4 && second >= 0x90;
    const bool control = first == 0xC2 && second < 0xA0;
    const bool separator = first == 0xE2 && second == 0x80 && static_cast<unsigned char>(text[2]) >= 0xA8;
    return overlong || surrogate || beyond || control || separator ? 0 : octets;
}

void appendEscaped(std::string& to, std::string_view value) {
    to += '"';
    while (!value.empty()) {
        const char c = value.front();
        const std::size_t octets = characterOctets(value);
        if (c == '"' || c == '\\') (to += '\\') += c;
        else if (c == '\n') to += "\\n";
        else if (c == '\r') to += "\\r";
        else if (c == '\t') to += "\\t";
        else if (octets == 0 || static_cast<unsigned char>(c) < 0x20 || c == '\x7F') {
            char hex[8];
            std::snprintf(hex, sizeof hex, "\\x%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
            to += hex;
        } else {
            to.append(value.substr(0, octets));
            value.remove_prefix(octets);
            continue;
        }
        value.remove_prefix(1);
    }
    to += '"';
}

int hexDigit(char c) {
    if (isDigit(c)) return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// Takes a quoted value off the front of @p text.
bool takeQuoted(std::string_view& text, std::string& value) {
    text.remove_prefix(1);
    while (!text.empty()) {
        const char c = text.front();
        text.remove_prefix(1);
        if (c == '"') return true;
        if (static_cast<unsigned char>(c) < 0x20) return false;
        if (c != '\\') {
            value += c;
            continue;
        }
        if (text.empty()) return false;
        const char escaped = text.front();
        text.remove_prefix(1);
        switch (escaped) {
            case '"': case '\\': value += escaped; break;
            case 'n': value += '\n'; break;
            case 'r': value += '\r'; break;
            case 't': value += '\t'; break;
            case 'x': {
                const int high = text.size() < 2 ? -1 : hexDigit(text[0]);
                const int low = text.size() < 2 ? -1 : hexDigit(text[1]);
                if (high < 0 || low < 0) return false;
                value += static_cast<char>(high * 16 + low);
                text.remove_prefix(2);
                break;
            }
            default: return false;
        }
    }
    return false;
}

std::string_view takeWord(std::string_view& text) {
    const auto end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return word;
}

bool takeField(std::string_view& text, LogLine& line) {
    const auto equals = text.find('=');
    if (equals == std::string_view::npos || !isKey(text.substr(0, equals)) || line.fields.size() == mostFields) return false;
    std::string key(text.substr(0, equals));
    text.remove_prefix(equals + 1);
    std::string value;
    if (!text.empty() && text.front() == '"') {
        if (!takeQuoted(text, value)) return false;
        if (!text.empty() && text.front() != ' ') return false;
        if (!text.empty()) text.remove_prefix(1);
    } else {
        value = takeWord(text);
        if (value.empty() || !std::all_of(value.begin(), value.end(), isPlain)) return false;
    }
    line.fields.emplace_back(std::move(key), std::move(value));
    return true;
}

}  // namespace

std::string_view eventOf(LogCode code) {
    switch (code) {
        case LogCode::None: break;
        case LogCode::ConnectionRefused: return "Connection Refused";
        case LogCode::CertificateRefused: return "Certificate Refused";
        case LogCode::ProtocolRefused: return "Protocol Refused";
        case LogCode::HandshakeTimeout: return "Handshake Timeout";
        case LogCode::HandshakeFailed: return "Handshake Failed";
        case LogCode::RequestRefused: return "Request Refused";
        case LogCode::RequestTimeout: return "Request Timeout";
        case LogCode::RateLimited: return "Rate Limited";
        case LogCode::QueueFull: return "Queue Full";
        case LogCode::ClientBlocked: return "Client Blocked";
        case LogCode::BatchRefused: return "Batch Refused";
        case LogCode::ItemsRejected: return "Items Rejected";
        case LogCode::ReadingConflict: return "Reading Conflict";
        case LogCode::DatabaseFailed: return "Database Failed";
        case LogCode::DiskLow: return "Disk Low";
        case LogCode::ConfigurationRefused: return "Configuration Refused";
        case LogCode::AttachmentRefused: return "Attachment Refused";
        case LogCode::AttachmentDamaged: return "Attachment Damaged";
        case LogCode::DatagramRefused: return "Datagram Refused";
    }
    return {};
}

std::optional<std::string_view> LogLine::field(std::string_view key) const {
    for (const auto& [name, value] : fields) {
        if (name == key) return value;
    }
    return std::nullopt;
}

std::string formatLogLine(const LogLine& line) {
    std::string text = toIso8601(line.time);
    if (text.find('.') == std::string::npos) text.insert(text.size() - 1, ".000");
    ((text += ' ') += levels[static_cast<std::size_t>(line.level) % levels.size()]) += ' ';
    for (const char c : line.component.substr(0, longestWord)) text += isKeyCharacter(c) ? c : '_';
    if (line.component.empty()) text += '_';
    bool blank = true;
    std::string event;
    for (const char c : line.event.substr(0, longestEvent)) {
        if (isEventCharacter(c)) {
            if (blank) event += ' ';
            event += c;
        }
        blank = !isEventCharacter(c);
    }
    text += event.empty() ? " Event" : event;
    if (line.code != LogCode::None) {
        char code[8];
        std::snprintf(code, sizeof code, " 0x%02X", static_cast<unsigned>(line.code));
        text += code;
    }
    std::size_t kept = 0;
    for (const auto& [key, value] : line.fields) {
        if (!isKey(key)) continue;
        if (kept++ == mostFields) break;
        ((text += ' ') += key) += '=';
        const std::string_view shown = std::string_view(value).substr(0, longestValue);
        if (!shown.empty() && std::all_of(shown.begin(), shown.end(), isPlain)) text += shown;
        else appendEscaped(text, shown);
    }
    return text;
}

std::optional<LogLine> parseLogLine(std::string_view text) {
    if (text.size() > longestLine || text.find('\n') != std::string_view::npos) return std::nullopt;
    LogLine line;
    const std::string_view stamp = takeWord(text);
    const auto time = stamp.size() == 24 && stamp.back() == 'Z' ? fromIso8601(stamp) : std::nullopt;
    if (!time) return std::nullopt;
    line.time = *time;
    const auto level = std::find(levels.begin(), levels.end(), takeWord(text));
    if (level == levels.end()) return std::nullopt;
    line.level = static_cast<LogLevel>(level - levels.begin());
    line.component = takeWord(text);
    if (line.component.empty() || !std::all_of(line.component.begin(), line.component.end(), isKeyCharacter)) return std::nullopt;
    while (!text.empty()) {
        std::string_view rest = text;
        const std::string_view word = takeWord(rest);
        if (word.size() == 4 && word.starts_with("0x") && hexDigit(word[2]) >= 0 && hexDigit(word[3]) >= 0) {
            line.code = static_cast<LogCode>(hexDigit(word[2]) * 16 + hexDigit(word[3]));
            text = rest;
            break;
        }
        if (word.find('=') != std::string_view::npos) break;
        if (word.empty() || !std::all_of(word.begin(), word.end(), isEventCharacter)) return std::nullopt;
        if (!line.event.empty()) line.event += ' ';
        line.event += word;
        text = rest;
    }
    if (line.event.empty()) return std::nullopt;
    while (!text.empty()) {
        if (!takeField(text, line)) return std::nullopt;
    }
    return line;
}

}  // namespace ami::app
