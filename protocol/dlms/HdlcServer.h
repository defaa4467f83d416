#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/HdlcFrame.h"
#include "protocol/dlms/HdlcFramer.h"
#include "protocol/dlms/HdlcTransfer.h"
#include "protocol/dlms/LinkEvents.h"

namespace ami::dlms {

/// Secondary station in normal response mode: speaks only after a frame with P. A new SNRM inside a connection starts it afresh and
/// is told by one more LinkConnected.
class HdlcServer final : public DataLink {
public:
    explicit HdlcServer(const HdlcOptions& options);

    Result<void> connect(Instant now) override;
    /// A secondary station cannot end the connection on the line; it forgets it and answers DM from then on.
    Result<void> disconnect(Instant now) override;
    Result<void> send(BytesView apdu, Instant now) override;
    /// A UI frame ahead of the next answer to a poll; TooLong when one frame does not hold it, Busy behind unaskedMax of them.
    /// @spec IEC 62056-46 6.4.4.7 (unnumbered information)
    Result<void> sendUnanswered(BytesView apdu, Instant now) override;
    void receive(BytesView bytes, Instant now) override;
    Bytes pollTransmit(Instant now) override;
    std::optional<LinkEvent> pollEvent() override { return events_.poll(); }
    std::optional<Instant> nextDeadline() const override;
    void handleDeadline(Instant now) override;

private:
    enum class State : std::uint8_t {
        Disconnected,  ///< every command but SNRM is answered with DM
        Connected,
        Rejecting,     ///< a command broke the rules: FRMR to every command until SNRM or DISC
    };
    static constexpr std::size_t unaskedMax = 16;
    enum class Addressee : std::uint8_t { Us, Everybody, Somebody };

    Addressee addressee(const HdlcAddress& destination) const;
    void takeFrames(Instant now);
    void handleFrame(const HdlcFrameView& frame, Instant now);
    void handleSnrm(const HdlcFrameView& frame, Instant now);
    void handleDisc(const HdlcFrameView& frame);
    void handleInformation(const HdlcFrameView& frame, Instant now);
    void handleSupervisory(const HdlcFrameView& frame);
    void reject(const HdlcFrameView& frame, std::uint8_t reason);
    void answerPoll();
    void transmitSegments();
    void transmit(HdlcControl control, BytesView information, bool segmented);
    void transmitUnnumbered(FrameType type, const HdlcFrameView& command, BytesView information);
    void forget();

    HdlcOptions options_;
    State state_ = State::Disconnected;
    LinkEvents events_;
    Bytes toSend_;
    HdlcFramer framer_;
    SegmentQueue queue_;
    std::vector<Bytes> unasked_;          // UI frames' information, until there is a turn
    Reassembly request_;
    HdlcParameters agreed_;
    HdlcAddress self_;     // as the client writes it
    HdlcAddress client_;
    Bytes rejection_;
    bool clientBusy_ = false;
    std::optional<Instant> answerDue_;    // a poll waits for the application's answer until then
    std::optional<Instant> inactiveDue_;
};

}  // namespace ami::dlms
