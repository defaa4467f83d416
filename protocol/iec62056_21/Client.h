#pragma once

#include <deque>

#include "protocol/iec62056_21/Dialogue.h"
#include "protocol/iec62056_21/EchoFilter.h"

namespace ami::iec62056_21 {

/// Modes A to D as the client: readout and programming. Sans-IO; every wait has its own deadline and its own error.
///
/// SwitchLine asks the driver to wait until everything is sent, then the pause, then to switch and to call lineSwitched(). Octets that come
/// meanwhile are to be given to receive(): nothing is ever flushed.
///
/// A meter that cannot be read at the agreed speed is listened to at 300 Bd until it is silent, then asked again without a change of speed.
/// A telegram with a wrong block check is asked for again with NAK. A password is sent once and never repeated, whatever comes back:
/// meters count; a dialogue that fails in programming mode ends with B0. Reading commands are repeated after silence; writing and executing ones only when the meter asks for it with NAK.
/// @spec IEC 62056-21 6.4
class Client {
public:
    explicit Client(DialogueOptions options);

    /// Both may be called again after the end of the dialogue before; baud() is then still that of the line.
    void startReadout(Instant now);
    void startProgramming(Instant now);
    /// R1 to R6, W1 to W5, E2 with the text between STX and ETX, "1.8.0()". Answered ends it.
    Result<void> command(char type, char number, std::string text, Instant now);
    /// B0, or B1 for a battery meter that shall stay ready for a quick wake-up. The dialogue is over.
    void signOff(Instant now, bool stayReady = false);

    void receive(BytesView octets, Instant now);
    /// True when the octets that pollTransmit() gives next hold the password.
    bool transmitsSecret() const { return secretOut_; }
    Bytes pollTransmit(Instant now);
    std::optional<DialogueEvent> pollEvent();
    void lineSwitched(Instant now);
    std::optional<Instant> nextDeadline() const;
    void handleDeadline(Instant now);

    bool isOpen() const { return state_ == State::Open; }
    bool isOver() const { return state_ == State::Idle || state_ == State::Done; }
    std::uint32_t baud() const { return baud_; }
    Mode mode() const { return mode_; }
    bool echoes() const { return echo_.isOn(); }

private:
    enum class State : std::uint8_t {
        Idle,
        Waking,
        AwaitIdentification,
        Reacting,
        AwaitSwitch,
        AwaitTelegram,
        AwaitPrompt,
        AwaitPasswordAnswer,
        Open,
        AwaitReply,
        Hushing,
        AwaitPush,
        Done,
    };
    /// What follows a reaction time or a change of speed.
    enum class Then : std::uint8_t { Request, Option, Telegram, Hush, Push, Repeat, Password, Command, Acknowledge };

    void start(bool programming, Instant now);
    void requestOrWake(Instant now);
    void request(Instant now);
    void again(Error error, Instant now, bool slow);
    void send(BytesView octets, Instant now);
    void startWait(State state, Instant now, std::chrono::milliseconds timeout);
    void react(Then then, Instant now);
    void act(Then then, Instant now);
    std::chrono::milliseconds reaction() const { return options_.reactionTime.value_or(identification_.reactionTime()); }
    void backTo300(Then then, Instant now);
    void switchTo(std::uint32_t baud, std::chrono::milliseconds pause, Then then, Instant now);
    void fail(const Error& error);
    void fail(Fault fault, DialogueError code, std::int64_t detail = 0);

    void take(std::uint8_t octet, Instant now);
    void takeLine(Instant now);
    void takeIdentification(const Identification& identification, Instant now);
    void sendOption(Instant now);
    void awaitTelegram(Instant now);

    void takeTelegramOctet(std::uint8_t octet, Instant now);
    void takeText(std::uint8_t octet, Instant now);
    void strange(Instant now);
    void telegramComplete(Instant now);
    void readoutDone(Result<Readout> readout, Instant now);
    void telegramTimedOut(Instant now);
    void finishText(Instant now);
    void takePush(std::uint8_t octet, Instant now);

    void askAgain(const Block& block, Instant now);
    void takePrompt(Instant now);
    void sendPassword(Instant now);
    void takeAnswerOctet(std::uint8_t octet, Instant now);
    void passwordAnswered(Instant now);
    void sendCommand(Instant now);
    void replyComplete(Instant now);
    void takeAckOrNak(std::uint8_t octet, Instant now);
    void answered(std::optional<Error> error);
    void replyTimedOut(Instant now);

    DialogueOptions options_;
    State state_ = State::Idle;
    State back_ = State::Idle;  ///< where a repeat is awaited
    Then then_ = Then::Request;
    Mode mode_ = Mode::Auto;
    bool programming_ = false;
    Bytes toSend_;
    bool secretOut_ = false;
    std::deque<DialogueEvent> events_;
    std::optional<Instant> deadline_;
    Instant waitLimit_{};
    std::chrono::milliseconds gap_{0};  ///< how long an octet keeps the wait alive
    EchoFilter echo_;
    std::string line_;
    BlockReader reader_;
    std::string text_;  ///< a readout without STX
    bool unframed_ = false;
    Identification identification_;
    std::uint32_t baud_ = signOnLine.baud;
    bool slow_ = false;  ///< the agreed speed did not work: stay at 300 Bd
    int tries_ = 0;
    int naks_ = 0;
    std::int64_t strange_ = 0;
    std::int64_t heard_ = 0;        ///< octets since the wait began
    std::optional<Error> pending_;  ///< what NAK shall mend

    std::string seed_;
    char commandType_ = 0;
    char commandNumber_ = 0;
    std::string commandText_;
    std::size_t commandAt_ = 0;  ///< partial blocks of a write that are done
    std::string replyText_;
    std::int64_t replyBlocks_ = 0;
    int commandTries_ = 0;
    Instant earliestSend_{};
    Instant notBefore_{};  ///< the next request: the meter still waits for a NAK
};

}  // namespace ami::iec62056_21
