#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "protocol/dlms/HdlcFrame.h"
#include "protocol/translate/Reader.h"
#include "protocol/translate/Tree.h"

/// The frames around APDUs: HDLC, the wrapper, and the lines of IEC 62056-21.
namespace ami::translate {

/// What an HDLC frame says about the way of its information field.
struct FrameFacts {
    dlms::HdlcControl control;
    std::uint32_t destination = 0;  ///< octets of the address as a number
    std::uint32_t source = 0;
    bool segmented = false;
    bool good = false;  ///< both check sequences are right
    Range information;  ///< empty when there is none
    /// Position of the information node among the frame's children.
    std::optional<std::size_t> informationChild;
};

struct WrapperFacts {
    std::uint16_t source = 0;
    std::uint16_t destination = 0;
    Range apdu;
};

/// Reads what stands around APDUs in one buffer; @p nodesLeft as in Reader.
class FrameReader {
public:
    /// @p masked: octets that somebody replaced; they may have been a flag or a right check sequence.
    FrameReader(BytesView buffer, std::size_t& nodesLeft, std::span<const Range> masked)
        : bytes_(buffer), reader_(buffer, 0, nodesLeft), nodesLeft_(nodesLeft), masked_(masked) {}

    /// An octet at @p at may begin a frame whose flag, type, length and addresses make sense.
    bool isFrameAt(std::uint32_t at) const;
    /// A frame whose opening flag was the closing one of the frame before.
    bool isFrameBetweenFlagsAt(std::uint32_t at) const;
    /// A whole frame without flags, with the right check sequence.
    bool isBareFrameAt(std::uint32_t at) const;
    /// Adds the frame, its flags as far as @p at and its end have them, and moves @p at behind it.
    /// @p flagBefore: the closing flag of the frame before opens this one.
    FrameFacts hdlcFrame(std::vector<Node>& roots, std::uint32_t& at, bool flagBefore = false);
    /// SNRM, UA and FRMR: what their information field says.
    void describeInformation(Node& information, dlms::FrameType type);

    bool isWrapperAt(std::uint32_t at) const;
    WrapperFacts wrapperPdu(std::vector<Node>& roots, std::uint32_t& at);

    /// A line of IEC 62056-21 begins here.
    bool isLineAt(std::uint32_t at) const;
    void line(std::vector<Node>& roots, std::uint32_t& at);

    /// A telegram of IEC 62056-21 begins here: SOH or STX up to a right block check, or ACK or NAK alone.
    bool isTelegramAt(std::uint32_t at) const;
    void telegram(std::vector<Node>& roots, std::uint32_t& at);

    Node& raw(std::vector<Node>& roots, std::string_view name, Range range);

private:
    std::uint32_t size() const { return static_cast<std::uint32_t>(bytes_.size()); }
    std::uint32_t lengthAt(std::uint32_t at) const;
    bool isMaskedAt(std::uint32_t at) const;
    bool isFlagAt(std::uint32_t at) const { return at < size() && (bytes_[at] == dlms::hdlcFlag || isMaskedAt(at)); }
    /// 1, 2 or 4; 0 when it does not end in time.
    std::uint32_t addressOctets(std::uint32_t at, std::uint32_t end) const;
    void check(Node& parent, std::string_view name, Range covered, std::uint32_t at, bool& good);
    void frameFields(Node& frame, std::uint32_t at, std::uint32_t end, FrameFacts& facts);
    void parameters(Node& information);

    BytesView bytes_;
    Reader reader_;
    std::size_t& nodesLeft_;
    std::span<const Range> masked_;
};

/// "I, N(S)=1, N(R)=2, P/F".
std::string controlNote(dlms::HdlcControl control);
std::string_view frameTypeName(dlms::FrameType type);

}  // namespace ami::translate
