#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/dlms/Hdlc.h"

namespace ami::dlms {

inline constexpr std::uint8_t hdlcFlag = 0x7E;
/// Format field, two addresses of up to 4 octets, control, HCS and FCS.
inline constexpr std::size_t hdlcMaxOverhead = 15;
/// Longest frame that the 11-bit length field can name, without the two flags.
inline constexpr std::size_t hdlcMaxFrame = 2047;

enum class FrameType : std::uint8_t { Information, ReceiveReady, ReceiveNotReady, Reject, Snrm, Disc, Ua, Dm, Frmr, Ui, Unknown };

/// Control field of one octet, numbers modulo 8. @spec IEC 62056-46 6.4.3.3, ISO/IEC 13239 5.3
struct HdlcControl {
    std::uint8_t octet = 0;

    FrameType type() const;
    bool pollFinal() const { return (octet & 0x10) != 0; }
    std::uint8_t sendNumber() const { return static_cast<std::uint8_t>((octet >> 1) & 7); }
    std::uint8_t receiveNumber() const { return static_cast<std::uint8_t>(octet >> 5); }

    static HdlcControl information(unsigned sendNumber, unsigned receiveNumber, bool pollFinal);
    /// ReceiveReady, ReceiveNotReady or Reject.
    static HdlcControl supervisory(FrameType type, unsigned receiveNumber, bool pollFinal);
    /// Snrm, Disc, Ua, Dm, Frmr or Ui.
    static HdlcControl unnumbered(FrameType type, bool pollFinal);

    friend bool operator==(const HdlcControl&, const HdlcControl&) = default;
};

/// Frame format type 3. @spec IEC 62056-46 6.4.3.1
struct HdlcFrame {
    HdlcAddress destination;
    HdlcAddress source;
    HdlcControl control;
    bool segmented = false;  ///< more segments of this APDU follow
    Bytes information;
    friend bool operator==(const HdlcFrame&, const HdlcFrame&) = default;
};

/// A frame whose information stands in octets that somebody else owns.
struct HdlcFrameView {
    HdlcAddress destination;
    HdlcAddress source;
    HdlcControl control;
    bool segmented = false;
    BytesView information;

    operator HdlcFrame() const { return {destination, source, control, segmented, Bytes(information.begin(), information.end())}; }
};

/// Client addresses are one octet on the wire.
inline HdlcAddress clientAddress(std::uint8_t client) { return {client, 0, 1}; }

/// Everybody's address: all bits of the field set. @spec IEC 62056-46 6.4.2.3
bool isAllStation(std::uint16_t addressPart, std::uint8_t addressLength);

/// The whole frame with both flags. The information field is limited by the caller.
void appendFrame(Bytes& out, const HdlcFrameView& frame);
Bytes encodeFrame(const HdlcFrame& frame);

/// What stands between the flags. BadFrame with Malformed for any defect; detail: the length in octets.
Result<HdlcFrameView> viewFrame(BytesView betweenFlags);
Result<HdlcFrame> decodeFrame(BytesView betweenFlags);
/// Addresses, control and segmentation of a frame with a good HCS, whatever became of its information.
std::optional<HdlcFrameView> viewHeader(BytesView betweenFlags);

enum class HeaderState : std::uint8_t { Incomplete, Bad, Good };
/// Judges the first octets of a frame (format, addresses, control and, when there is an information field, HCS) without the rest.
/// @p frameLength receives the length field when it is known and plausible, else 0.
HeaderState examineHeader(BytesView start, std::size_t& frameLength);

}  // namespace ami::dlms
