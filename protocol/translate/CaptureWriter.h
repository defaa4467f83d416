#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/translate/KeyLookup.h"
#include "protocol/translate/Tree.h"

namespace ami::translate {

/// A link between client and meter for a capture file: octets of both sides in the order of time.
///
/// pcapng, one interface, link type 252 (exported PDU): each packet says in tags which dissector it is for ("dlms", known to Wireshark
/// from 4.6 on, where the octets are HDLC or wrapper; "data" else) and which way it went; times in nanoseconds. What was said beside the
/// octets, and which of them are masked, stands in the packet's comment. readCapture() takes it back.
class CaptureWriter {
public:
    /// @p interface: "ttyUSB0 9600 8N1", "10.0.0.7:4059". @p application: who writes.
    CaptureWriter(std::string_view interface, std::string_view application);

    /// Told with the next packet, one line each; after the last one with none.
    void note(std::string_view words);
    /// @p nanoseconds since 1970. Masked octets should be 0 in @p octets.
    void packet(std::uint64_t nanoseconds, Party sender, BytesView octets, const std::vector<Range>& masked = {});

    /// What has been written so far. Grows by whole blocks, so a file that is cut off is good up to there.
    Bytes take();

private:
    void option(std::uint16_t code, BytesView value);
    void block(std::uint32_t type);

    Bytes out_;
    Bytes body_;
    std::string notes_;
};

}  // namespace ami::translate
