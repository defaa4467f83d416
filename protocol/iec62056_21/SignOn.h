#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "protocol/base/Bytes.h"
#include "protocol/base/LineSettings.h"
#include "protocol/base/Result.h"
#include "protocol/base/Time.h"

namespace ami::iec62056_21 {

enum class SignOnError : std::uint16_t {
    NoAnswer = 1,        ///< detail: tries made
    BadIdentification,   ///< detail: octets received
    OnlyEcho,            ///< nothing came back but our own request
    NoModeE,             ///< the identification does not offer HDLC, or a baud character that mode E does not have; detail: it
    OptionIgnored,       ///< the meter answered the option select with something readable that is no confirmation; detail: first octet
};

/// Sign-on at 300 Bd 7E1. @spec IEC 62056-21 6.3
inline constexpr LineSettings signOnLine{300, 7, Parity::Even, 1};

/// Baud rate of a mode C/E baud character '0'…'6' (300 … 19200); nothing for reserved ones. @spec IEC 62056-21 6.3.14
std::optional<std::uint32_t> baudOfCharacter(char z);
std::optional<char> characterOfBaud(std::uint32_t baud);

/// "/LGZ5\2ZMD4104407.B32": maker, baud character, enhanced modes, identification.
struct Identification {
    std::string maker;          ///< three letters as sent; a lower-case third one means 20 ms reaction time
    char baudCharacter = '0';
    std::string enhanced;       ///< what follows each '\', for example "2" for mode E
    std::string device;         ///< up to 16 characters

    bool offersModeE() const { return enhanced.find('2') != std::string::npos; }
    std::chrono::milliseconds reactionTime() const;
    static Result<Identification> parse(std::string_view lineWithoutCrLf);
    std::string toLine() const;  ///< with CR LF
};

/// The driver waits until everything is sent, then @p pause, then switches the line and calls lineSwitched(). It never flushes input.
struct SwitchLine { LineSettings line; std::chrono::milliseconds pause{0}; };
struct Identified { Identification identification; };
/// The line is now at the agreed baud in 8N1 and HDLC may start.
struct Ready { std::uint32_t baud; };
struct Failed { Error error; };
using SignOnEvent = std::variant<SwitchLine, Identified, Ready, Failed>;

struct SignOnOptions {
    std::string deviceAddress;                        ///< 0 to 32 characters
    std::uint32_t maximumBaud = 19200;
    std::chrono::milliseconds replyTimeout{2200};     ///< after our last octet left at 300 Bd
    std::chrono::milliseconds interCharacter{1500};
    std::chrono::milliseconds pauseBeforeSwitch{300}; ///< after the confirmation, or the vain wait for it
    int tries = 3;
};

/// Mode E as the client: request, identification, option select ACK 2 Z 2, confirmation, speed change. Sans-IO.
///
/// Meters differ in the confirmation: at 300 Bd before they switch (what the standard draws), at the new speed, or not at all. So the
/// line stays at 300 Bd until the confirmation is read, or something unreadable has ended, or replyTimeout has passed in silence; then it
/// is switched in every case and Ready follows: HDLC decides whether the meter came along. @spec IEC 62056-21 Annex E
class SignOnClient {
public:
    explicit SignOnClient(SignOnOptions options);

    void start(Instant now);
    void receive(BytesView bytes, Instant now);
    Bytes pollTransmit(Instant now);
    std::optional<SignOnEvent> pollEvent();
    void lineSwitched(Instant now);
    std::optional<Instant> nextDeadline() const;
    void handleDeadline(Instant now);

private:
    enum class State { Idle, AwaitIdentification, Reacting, AwaitConfirmation, AwaitSwitch, Done };
    void fail(Fault fault, SignOnError code, std::int64_t detail);
    void sendRequest(Instant now);
    void sendOptionSelect(Instant now);
    void startWait(State state, std::size_t ownOctets, Instant now);
    void takeLine(const std::string& line, Instant now);
    void takeIdentification(const std::string& line, Instant now);
    void takeConfirmation(const std::string& line, Instant now);
    void requestAgain(Instant now);
    void switchLine();

    SignOnOptions options_;
    State state_ = State::Idle;
    std::string line_;              // what came since the last line feed
    Bytes toSend_;
    std::deque<SignOnEvent> events_;
    Identification identification_;
    std::optional<Instant> deadline_;
    Instant waitLimit_{};           // a drip feed moves deadline_, not this one
    int tries_ = 0;
    std::int64_t strangeOctets_ = 0;
    char baudCharacter_ = '0';
    bool echoSeen_ = false;         // the line returns what we send
    bool optionEchoSeen_ = false;
};

struct SignOnServerOptions {
    Identification identification;
    std::string deviceAddress;  ///< answered besides the empty address; leading zeros do not count
    std::chrono::milliseconds reactionTime{200};
    std::chrono::milliseconds optionTimeout{3000};  ///< for the option select; then the next request is awaited
};

/// Mode E as the meter: repeats the option select at 300 Bd and then switches. After Ready the owner hands the line to HDLC; reset() when the HDLC connection has ended or idled out.
class SignOnServer {
public:
    explicit SignOnServer(SignOnServerOptions options);

    void reset();
    void receive(BytesView bytes, Instant now);
    Bytes pollTransmit(Instant now);
    std::optional<SignOnEvent> pollEvent();
    void lineSwitched(Instant now);
    std::optional<Instant> nextDeadline() const;
    void handleDeadline(Instant now);

private:
    enum class State { AwaitRequest, Reacting, AwaitOption, Confirming, AwaitSwitch, Done };
    void takeLine(const std::string& line, Instant now);
    bool isForUs(std::string_view address) const;

    SignOnServerOptions options_;
    State state_ = State::AwaitRequest;
    std::string line_;
    Bytes toSend_;
    std::string answer_;  // leaves when the reaction time is over
    std::deque<SignOnEvent> events_;
    std::optional<Instant> deadline_;
    std::uint32_t baud_ = 0;
};

}  // namespace ami::iec62056_21
