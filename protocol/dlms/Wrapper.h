#pragma once

#include <chrono>
#include <cstdint>
#include <memory>

#include "protocol/dlms/DataLink.h"

namespace ami::dlms {

enum class WrapperError : std::uint16_t {
    BadVersion = 1,  ///< detail: version found
    WrongPort,       ///< detail: source << 16 | destination
    TooLong,         ///< detail: length field
    NoAnswer,        ///< detail: tries made
};

/// TCP/UDP wrapper: version 1, source wPort, destination wPort, length, 2 octets each. @spec IEC 62056-47
struct WrapperOptions {
    std::uint16_t client = 16;
    std::uint16_t server = 1;
    std::chrono::milliseconds replyTimeout{10000};
    bool datagrams = false;  ///< UDP: each receive() is one datagram; a lost request is repeated by the link
    int tries = 1;           ///< UDP: 3 is sensible
};

std::unique_ptr<DataLink> makeWrapperClient(const WrapperOptions& options);
std::unique_ptr<DataLink> makeWrapperServer(const WrapperOptions& options);

}  // namespace ami::dlms
