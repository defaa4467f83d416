#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>

#include "protocol/base/RoundTrip.h"
#include "protocol/dlms/DataLink.h"

namespace ami::dlms {

enum class WrapperError : std::uint16_t {
    BadVersion = 1,  ///< detail: version found
    WrongPort,       ///< detail: source << 16 | destination
    TooLong,         ///< detail: length field
    NoAnswer,        ///< detail: tries made
    Truncated,       ///< octets stopped inside a PDU, or a datagram is not one PDU; detail: octets there
    Overdue,         ///< the exchange passed its limit although octets came
    NotConnected,    ///< send() without a connection, or as the server before a first request
    Busy,            ///< send() while an answer is awaited
    BadCrc,          ///< the CRC-32 behind a frame is not that of its octets; detail: the CRC that the octets have
    Trailing,        ///< octets behind a frame that travels alone; detail: how many
};

/// TCP/UDP wrapper: version 1, source wPort, destination wPort, length, 2 octets each. @spec IEC 62056-47
struct WrapperOptions {
    std::uint16_t client = 16;
    std::uint16_t server = 1;
    std::chrono::milliseconds replyTimeout{10000};    ///< silence after the request, or inside an answer
    std::chrono::milliseconds exchangeLimit{120000};  ///< from request to answer, whatever dribbles in
    bool datagrams = false;  ///< UDP: each receive() is one datagram; a lost request is repeated by the link
    int tries = 1;           ///< UDP: 3 is sensible
    /// UDP: when a question is sent again; it follows what is measured, and doubles with each repetition. Whoever is asked for the last time, or once,
    /// has replyTimeout at least.
    std::optional<RoundTrip> pace{};
};

/// Client role. connect() puts nothing on the line and is followed by LinkConnected.
std::unique_ptr<DataLink> makeWrapperClient(const WrapperOptions& options);
/// Server role. The first PDU is preceded by LinkConnected; an answer goes to the wPort that asked last.
std::unique_ptr<DataLink> makeWrapperServer(const WrapperOptions& options);

}  // namespace ami::dlms
