#pragma once

#include <chrono>
#include <cstdint>
#include <memory>

#include "protocol/dlms/DataLink.h"

namespace ami::dlms {

enum class HdlcError : std::uint16_t {
    NoAnswer = 1,      ///< detail: tries made
    BadFrame,          ///< HCS, FCS, format or length wrong; detail: octets thrown away
    WrongAddress,      ///< detail: address found
    FrameRejected,     ///< FRMR; detail: rejected control octet << 8 | reason bits
    DisconnectedMode,  ///< DM: the meter has no connection
    TooLong,           ///< reassembly over the limit
    TooNoisy,          ///< the line damages more than the shortest frames bear; detail: bad frames, or tries
    Overdue,           ///< the whole exchange passed its limit (drip feed)
    Babbling,          ///< octets that never make a frame; detail: octets
    NotConnected,      ///< send() without a connection
    Busy,              ///< send() or connect() while another exchange is under way
};

/// HDLC address: upper (logical device or client), lower (physical device) when length is 2 or 4. @spec IEC 62056-46 6.4.2.2
struct HdlcAddress {
    std::uint16_t upper = 1;
    std::uint16_t lower = 0;
    std::uint8_t length = 1;  ///< 1, 2 or 4 octets on the wire
    friend bool operator==(const HdlcAddress&, const HdlcAddress&) = default;
};

struct HdlcOptions {
    std::uint8_t client = 16;
    HdlcAddress server;
    HdlcParameters offered{2030, 2030, 7, 7};
    std::chrono::nanoseconds characterTime{std::chrono::microseconds(1042)};  ///< 0 on TCP; sets how long our own octets need
    std::chrono::milliseconds replyTimeout{2500};      ///< silence after our last octet before a repeat
    std::chrono::milliseconds interOctetTimeout{1000}; ///< silence inside a frame; what came before is dropped
    std::chrono::milliseconds exchangeLimit{120000};   ///< from first try to answer, whatever dribbles in
    std::chrono::milliseconds inactivityLimit{120000}; ///< server: connection dropped after this silence
    int tries = 4;
    /// Client: limits, waits and tries follow what the line is measured to bear, within offered, replyTimeout and interOctetTimeout;
    /// the first SNRM asks for frames that a line of unknown quality carries. A connection may then be made anew, see DataLink.
    bool adaptive = false;
    bool discFirst = false;  ///< client: a DISC before each SNRM, for meters that keep an old connection
    bool llc = true;  ///< E6 E6 00 / E6 E7 00 before each APDU
};

/// Client role: NRM, primary station.
std::unique_ptr<DataLink> makeHdlcClient(const HdlcOptions& options);

/// Server role: secondary station. Answers SNRM of any client; options.offered are its own limits.
std::unique_ptr<DataLink> makeHdlcServer(const HdlcOptions& options);

}  // namespace ami::dlms
