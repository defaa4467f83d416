#pragma once

#include <deque>

#include "protocol/iec62056_21/Dialogue.h"

namespace ami::iec62056_21 {

/// What the meter behind a Server is and has.
class ServerHost {
public:
    enum class PasswordVerdict : std::uint8_t { Right, Wrong, Locked };
    /// A text for STX … ETX, or nothing for a mere ACK; an error text is "(ERR01)" in full.
    struct Reply {
        std::optional<std::string> text;
    };

    virtual ~ServerHost() = default;
    /// Lines and "!", as toText() makes them.
    virtual std::string readout() = 0;
    virtual PasswordVerdict password(char number, std::string_view seed, BytesView offered) = 0;
    virtual Reply read(char number, std::string_view text) = 0;
    virtual Reply write(char number, std::string_view text) = 0;
    virtual Reply execute(char number, std::string_view text) = 0;
};

struct ServerOptions {
    Mode mode = Mode::C;                ///< A, B, C or D
    Identification identification;      ///< its baud character fits the mode
    std::string deviceAddress;          ///< answered besides the empty address; leading zeros do not count
    std::string seed;                   ///< of P0
    bool passwordNeeded = true;         ///< commands before a right password are refused
    bool breakOnWrongPassword = false;  ///< B0 in place of (ERROR)
    bool ignoresOption = false;         ///< a meter that stays at 300 Bd whatever it is told
    bool battery = false;               ///< sleeps; woken up by NULs
    std::chrono::milliseconds reactionTime{200};
    std::chrono::milliseconds optionTimeout{2200};  ///< then the readout leaves at 300 Bd
    std::chrono::milliseconds answerPause{0};       ///< between the change of speed and our first octet, besides the reaction time
    std::chrono::milliseconds repeatTimeout{2200};  ///< for NAK, or for the ACK of a partial block
    std::chrono::milliseconds programmingTimeout{60000};
    std::chrono::milliseconds pushInterval{10000};  ///< mode D
    std::size_t partialBlock = 64;
};

/// Modes A to D as the meter. @spec IEC 62056-21 6.4; battery meters: Annex B
class Server {
public:
    Server(ServerOptions options, ServerHost& host);

    /// At the start, and when the port was closed: waits for a request, asleep if it is a battery meter.
    void reset(Instant now);
    void receive(BytesView octets, Instant now);
    Bytes pollTransmit(Instant now);
    /// SwitchLine alone; its pause is 0.
    std::optional<SwitchLine> pollSwitch();
    void lineSwitched(Instant now);
    std::optional<Instant> nextDeadline() const;
    void handleDeadline(Instant now);

    LineSettings firstLine() const { return lineAt(options_.mode == Mode::D ? *baudOfCharacter('3') : signOnLine.baud); }
    bool isAsleep() const { return state_ == State::Asleep; }

private:
    enum class State : std::uint8_t {
        Asleep,
        AwaitRequest,
        Answering,
        AwaitOption,
        AwaitSwitch,
        AwaitRepeat,
        Programming,
        AwaitPartialAck,
        Pushing,
    };
    /// What leaves when the reaction time is over.
    enum class Then : std::uint8_t { Identification, Readout, Prompt, Text, Request };

    void answer(Then then, Instant now, std::chrono::milliseconds more = {});
    void send(Bytes octets, Instant now);
    void waitAfterSending(State state, std::chrono::milliseconds timeout, Instant now);
    void switchTo(std::uint32_t baud, Then then, Instant now);
    void toRequest(Instant now);
    void sleepOrListen(Instant now);
    void leave(Then then, Instant now);

    void hearAsleep(std::uint8_t octet, Instant now);
    void takeLine(const std::string& line, Instant now);
    void takeOption(std::string_view option, Instant now);
    void takeMessage(std::uint8_t octet, Instant now);
    void takeCommand(const Block& block, Instant now);
    void takePassword(const Block& block, Instant now);
    void takeWrite(const Block& block, Instant now);
    void say(const ServerHost::Reply& reply, Instant now, bool partial);
    void sayOctet(std::uint8_t octet, Instant now);
    void nextPart(Instant now);

    ServerOptions options_;
    ServerHost& host_;
    State state_ = State::AwaitRequest;
    Then then_ = Then::Identification;
    std::string line_;
    BlockReader reader_{8192};
    Bytes toSend_;
    Bytes answer_;  ///< leaves when the reaction time is over, and again after NAK
    std::string readout_;
    std::string partRest_;  ///< what is left of an answer in partial blocks
    std::string written_;   ///< partial blocks of a write
    std::deque<SwitchLine> switches_;
    std::optional<Instant> deadline_;
    std::uint32_t baud_ = signOnLine.baud;
    bool programming_ = false;
    bool authenticated_ = false;
    bool leaving_ = false;  ///< the break has been said
    bool stayReady_ = false;
    std::optional<Instant> wakeStart_;
    Instant lastNull_{};
};

}  // namespace ami::iec62056_21
