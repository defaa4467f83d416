#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "protocol/base/Time.h"

namespace ami::app {

enum class LogLevel : std::uint8_t { Debug, Info, Warning, Error };

/// What the log says by number. The numbers are for ever: people search for them. @spec docs/hes.md, "Log"
enum class LogCode : std::uint8_t {
    None = 0x00,
    ConnectionRefused = 0x01,      ///< no room for another connection
    CertificateRefused = 0x02,     ///< missing, expired, revoked, of another authority
    ProtocolRefused = 0x03,        ///< not TLS 1.3, or no TLS at all
    HandshakeTimeout = 0x04,
    HandshakeFailed = 0x05,        ///< ended by the peer, or any other reason
    RequestRefused = 0x10,         ///< 4xx that has no code of its own
    RequestTimeout = 0x11,
    RateLimited = 0x12,
    QueueFull = 0x13,
    ClientBlocked = 0x14,
    BatchRefused = 0x15,           ///< a whole batch: malformed, too large, key reused
    ItemsRejected = 0x16,          ///< single readings of a stored batch
    ReadingConflict = 0x17,        ///< another value for a known reading
    DatabaseFailed = 0x20,
    DiskLow = 0x21,
    ConfigurationRefused = 0x30,
    AttachmentRefused = 0x40,
    AttachmentDamaged = 0x41,      ///< the octets do not give the SHA-256 of the name
    DatagramRefused = 0x50,        ///< CoAP: checksum, frame or credentials do not fit
};

/// The words that stand before a code, for example "Connection Refused"; empty for None.
std::string_view eventOf(LogCode code);

/// One line of the log. Keys are lower-case words ([a-z][a-z0-9_]*); event words are letters and '-', with single blanks between.
struct LogLine {
    UtcTime time{};
    LogLevel level = LogLevel::Info;
    std::string component;   ///< one word: server, tls, http, ingest, attachment, coap, log
    std::string event;
    LogCode code = LogCode::None;
    std::vector<std::pair<std::string, std::string>> fields;

    /// The value of @p key, or nothing.
    std::optional<std::string_view> field(std::string_view key) const;
    friend bool operator==(const LogLine&, const LogLine&) = default;
};

/// One line without its end: `TIME LEVEL COMPONENT Event Words 0xNN key=value key="a \"quoted\" value"`. A control, a quote, a backslash or an octet
/// that is not UTF-8 is escaped (\n \r \t \" \\ \xNN), so that no value can begin a line or a field. Values are cut at 256 octets, 24 fields are kept.
std::string formatLogLine(const LogLine& line);

/// Reads a line of formatLogLine(); nothing for any other text. A code that this program does not know keeps its number.
std::optional<LogLine> parseLogLine(std::string_view text);

}  // namespace ami::app
