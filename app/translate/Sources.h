#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <QString>

#include "protocol/base/Bytes.h"
#include "protocol/base/Time.h"
#include "protocol/translate/KeyLookup.h"
#include "protocol/translate/Tree.h"

/// Where messages to decode come from.
namespace ami::app {

struct SourceMessage {
    Bytes octets;
    translate::Party sender = translate::Party::Unknown;
    std::vector<translate::Range> masked;  ///< octets that the recorder left out
    QString name;                          ///< "line 3", "packet 17, 10.0.0.5:40212 – 10.0.0.7:4059"
    std::optional<UtcTime> time;
    std::uint32_t flow = 0;                ///< messages of one dialogue have the same
};

enum class SourceError : std::uint8_t {
    CannotRead,   ///< detail: errno
    TooLong,
    NoOctets,     ///< a text without hexadecimal octets, an empty file
    BadVisit,     ///< detail: line
    BadCapture,
    UnknownLink,  ///< detail: number of the link layer
};
struct SourceFailure {
    SourceError error = SourceError::CannotRead;
    qint64 detail = 0;
};
QString failureText(const SourceFailure& failure);

inline constexpr std::size_t longestSource = 64u << 20;

/// The octets of a file, or of standard input for "-".
std::variant<Bytes, SourceFailure> readSource(const std::string& fileOrDash);

/// A visit file, a pcap or pcapng file, hexadecimal text, or octets as they are.
std::variant<std::vector<SourceMessage>, SourceFailure> messagesOf(BytesView content);

}  // namespace ami::app
