#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"

namespace ami::dlms {

struct GeneralBlockOptions {
    std::uint8_t window = 8;                  ///< blocks that we take before we acknowledge, 1…63; more than 1 only where the link streams
    bool always = false;                      ///< also for APDUs that fit into one PDU
    std::chrono::milliseconds silence{5000};  ///< client: after this long without a block what is missing is asked for again
    unsigned tries = 6;                       ///< turns without progress before the transfer is given up
};

/// One end of general-block-transfer, one exchange at a time: cuts an APDU, already protected, into numbered blocks, streams them inside
/// the other side's window, repeats what that side has not acknowledged, and puts its blocks together in order.
///
/// A block ahead of its turn is dropped, not kept: numbers start at 1 in every exchange and nothing else tells a late block of the
/// exchange before. The side that misses something acknowledges what it has when the other one pauses, and is sent the rest again.
/// @spec IEC 62056-5-3 9.3.5, 9.4.6.13
class GeneralBlockStream {
public:
    enum class Role : std::uint8_t { Client, Server };

    /// @p maxOctets: the longest APDU put together.
    GeneralBlockStream(Role role, const GeneralBlockOptions& options, std::size_t maxOctets);

    /// The service was negotiated. @p peerPduSize: longest APDU that the other side takes. @p linkStreams: several APDUs may leave
    /// before an answer comes.
    void agree(std::size_t peerPduSize, bool linkStreams);
    /// No association, or one without the service.
    void disable();
    bool isAgreed() const { return agreed_; }
    std::size_t peerPduSize() const { return peerPduSize_; }

    static bool isBlock(BytesView apdu) { return !apdu.empty() && apdu[0] == 0xE0; }
    /// Whether the block opens a message, and what stands in it; nothing for any other block.
    static std::optional<BytesView> openingData(BytesView block);

    /// Forgets the exchange before.
    void begin();
    /// The service is agreed, and the APDU is too long for one PDU, or the other side began with blocks, or the options ask for it.
    bool mustCarry(std::size_t octets) const;
    /// Our message of this exchange. Fails with TooManyBlocks.
    Result<void> send(BytesView apdu);
    /// The other side's request came again: what it has not acknowledged goes out once more. False when all of it has been sent.
    bool repeat();

    /// The other side's APDU when this block makes it whole. Fails with Malformed, TooManyBlocks or TransferStalled; the last two end the
    /// exchange.
    Result<std::optional<Bytes>> receive(BytesView block);
    /// Client: blocks are under way and the other side's message is not whole.
    bool isRunning() const { return running_ && !complete_; }
    /// Client: nothing came for GeneralBlockOptions::silence. Asks again; fails with TransferStalled.
    Result<void> handleSilence();
    std::chrono::milliseconds silence() const { return options_.silence; }

    struct Outgoing {
        Bytes apdu;
        bool endsTurn;  ///< the other side answers now; false: more follow at once
    };
    std::optional<Outgoing> poll();

    /// The blocks of an APDU that nobody acknowledges: a notification too long for one PDU. Empty when it has too many.
    static std::vector<Bytes> unconfirmed(BytesView apdu, std::size_t peerPduSize);

private:
    struct Block;
    static std::optional<Block> parse(BytesView apdu);

    Result<std::optional<Bytes>> receiveUnconfirmed(const Block& block);
    bool startsAnotherExchange(const Block& block) const;
    Result<void> takeTurn(bool progress);
    void queueBlock(std::uint32_t number, bool more);
    std::uint32_t lastNumber() const { return firstNumber_ + dataBlocks_ - 1; }
    Error stalled() const;

    Role role_;
    GeneralBlockOptions options_;
    std::size_t maxOctets_;
    bool agreed_ = false;
    bool linkStreams_ = false;
    std::size_t peerPduSize_ = 0;
    std::deque<Outgoing> out_;

    // Our message
    Bytes message_;
    std::size_t blockOctets_ = 1;
    std::uint32_t firstNumber_ = 1;   ///< of a block with data; those before it are acknowledgements only
    std::uint32_t dataBlocks_ = 0;
    std::uint32_t sent_ = 0;          ///< highest number that ever left
    std::uint32_t acknowledged_ = 0;
    std::uint8_t peerWindow_ = 1;

    // Theirs
    Bytes assembled_;
    std::size_t openingOctets_ = 0;   ///< of assembled_, from their first block
    std::uint32_t received_ = 0;      ///< last number in order
    bool running_ = false;
    bool complete_ = false;
    unsigned stalls_ = 0;

    Bytes push_;
    std::uint32_t pushReceived_ = 0;
};

}  // namespace ami::dlms
