#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/HdlcFrame.h"
#include "protocol/dlms/HdlcFramer.h"
#include "protocol/dlms/HdlcPace.h"
#include "protocol/dlms/HdlcTransfer.h"
#include "protocol/dlms/LinkEvents.h"

namespace ami::dlms {

/// Primary station in normal response mode: the turn is ours until a frame with P leaves, and again when one with F arrives.
class HdlcClient final : public DataLink {
public:
    explicit HdlcClient(const HdlcOptions& options);

    Result<void> connect(Instant now) override;
    Result<void> disconnect(Instant now) override;
    Result<void> send(BytesView apdu, Instant now) override;
    /// In one UI frame, so it must fit into one information field.
    Result<void> sendUnanswered(BytesView apdu, Instant now) override;
    bool wantsReconnect() const override;
    Result<void> reconnect(Instant now) override;
    void receive(BytesView bytes, Instant now) override;
    Bytes pollTransmit(Instant now) override;
    std::optional<LinkEvent> pollEvent() override { return events_.poll(); }
    std::optional<Instant> nextDeadline() const override;
    void handleDeadline(Instant now) override;

private:
    enum class State : std::uint8_t {
        Disconnected,
        Clearing,       ///< DISC sent because SNRM was refused; SNRM follows
        Connecting,     ///< SNRM sent
        Connected,      ///< nothing under way
        Exchanging,     ///< an APDU goes out or an answer is awaited
        Disconnecting,  ///< DISC sent
    };

    // Frames out
    void transmit(HdlcControl control, BytesView information, bool segmented, Instant now);
    void transmitCommand(FrameType type, Instant now);
    void transmitSegments(Instant now);
    void transmitPoll(Instant now);
    void repeat(Instant now);

    // Frames in
    void takeFrames(Instant now);
    bool asksForChange(Instant now);
    bool isEcho(const HdlcFrameView& frame);
    bool isFromServer(const HdlcFrameView& frame) const;
    void handleFrame(const HdlcFrameView& frame, Instant now);
    void handleConnecting(const HdlcFrameView& frame, Instant now);
    void handleClearing(const HdlcFrameView& frame, Instant now);
    void handleDisconnecting(const HdlcFrameView& frame, Instant now);
    void handleConnected(const HdlcFrameView& frame, Instant now);
    void handleInformation(const HdlcFrameView& frame, Instant now);
    void handleAcknowledgement(const HdlcFrameView& frame, Instant now);
    void takeTurn(bool otherSideIsPausing, Instant now);
    void handleDamage(unsigned turnsBefore, Instant now);
    void connectAgain(HdlcError reason, std::int64_t detail, Instant now);
    void deliver(Bytes apdu);

    // Time and limits
    void startExchange(State state, Instant now);
    void armReply(Instant now);
    HdlcPace::Turn kindOfTurn(FrameType type) const;
    void noteProgress(const HdlcFrameView& frame, Instant now);
    void checkLimits(Instant now);
    void handleSilence(Instant now);
    bool isWaiting() const { return state_ != State::Disconnected && state_ != State::Connected; }
    void end();
    void failLink(Fault fault, HdlcError code, std::int64_t detail);
    void noise(Fault fault, HdlcError code, std::int64_t detail);
    void examine(const HdlcFrame& frame);

    HdlcOptions options_;
    State state_ = State::Disconnected;
    LinkEvents events_;
    Bytes toSend_;
    HdlcFramer framer_;
    HdlcPace pace_;
    HdlcParameters offered_;         // with the last SNRM
    std::size_t turnOctets_ = 0;     // sent since the last frame with P
    SegmentQueue queue_;
    Reassembly answer_;
    HdlcParameters agreed_;
    std::vector<std::uint8_t> unechoed_;  // control fields of this turn, for the echo of a line whose two addresses are equal
    bool lineEchoes_ = false;
    enum class Change : std::uint8_t { None, Asked, Declined } change_ = Change::None;  // of the limits, in this exchange
    bool peerBusy_ = false;

    Instant lineFree_{};             // when our own last octet has left
    std::optional<Instant> replyDue_;
    std::optional<Instant> recoveryDue_;  // something damaged came; when nothing more follows, ask again soon
    std::optional<Instant> pollDue_;
    Instant exchangeDue_{};
    Duration pollPause_{};
    std::size_t badFrames_ = 0;      // of the framer's, that were counted
    unsigned turns_ = 0;             // frames with P that left
    bool damagedTurn_ = false;       // since the last of them something damaged came
    int silences_ = 0;               // repeats after plain silence since the other side was last understood
    int repeats_ = 0;                // repeats since the dialogue last moved on
    int reconnects_ = 0;
    std::size_t strangeFrames_ = 0;
    std::optional<std::uint16_t> wrongAddress_;
    unsigned framesUnanswered_ = 0;  // I-frames of the other side since our last turn
};

}  // namespace ami::dlms
