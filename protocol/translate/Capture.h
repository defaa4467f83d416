#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/base/Time.h"
#include "protocol/translate/KeyLookup.h"

namespace ami::translate {

enum class CaptureError : std::uint16_t {
    NotACapture = 1,
    Truncated,  ///< detail: octet offset
    LinkType,   ///< no packet could be read, for the link layer is an unknown one; detail: its number
};

/// What one side sent until the other side did.
struct Exchange {
    std::size_t packet = 0;     ///< number of the first one, from 1
    UtcTime time{};
    std::string flow;           ///< "10.0.0.5:40212 – 10.0.0.7:4059"; empty for exported PDUs
    std::uint32_t flowNumber = 0;
    Party sender = Party::Unknown;
    Bytes octets;
    std::uint64_t lost = 0;     ///< octets of a TCP stream before this that the capture does not have
};

/// pcap or pcapng by its first octets.
bool isCapture(BytesView file);

/// Payloads of TCP and UDP in a pcap or pcapng file, repeated segments once, and exported PDUs as CaptureWriter makes them. The client is who opened the connection, or whose port is not
/// 4059, or the higher port. Bounded by the file: nothing in it makes more than its own octets.
Result<std::vector<Exchange>> readCapture(BytesView file);

}  // namespace ami::translate
