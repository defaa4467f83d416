#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "protocol/iec62056_21/Readout.h"
#include "protocol/iec62056_21/SignOn.h"

namespace ami::iec62056_21 {

/// Auto: what the baud character of the identification says. E is SignOnClient's. @spec IEC 62056-21 6.4
enum class Mode : std::uint8_t { Auto, A, B, C, D };

/// Codes of Layer::Iec62056_21 for the dialogue behind the identification.
enum class DialogueError : std::uint16_t {
    NoReadout = 60,  ///< silence after the option select; detail: baud
    ReadoutStalled,  ///< silence inside a readout; detail: octets
    NoBlockCheck,    ///< ETX, then silence
    NoPrompt,        ///< programming mode was asked for, and no P0 came; detail: baud
    BlockStalled,    ///< silence inside an answer in programming mode; detail: octets
    NoPasswordAnswer,
    NoReply,           ///< to a command; detail: tries
    NoNextBlock,       ///< after a partial block was acknowledged; detail: blocks
    NothingPushed,     ///< mode D
    LineNotSwitched,   ///< Misuse: the driver never told that the speed was changed
    Unreadable,        ///< octets came after the speed change, none of them readable, at 300 Bd neither; detail: octets
    Babble,            ///< the other side talks without an end; detail: octets
    PasswordRefused,   ///< detail: number of the meter's error, 0 without one
    PasswordNeeded,    ///< the meter asks for a computed password, and there is no way to compute it
    MeterError,        ///< "(ERR07)"; detail: its number, 0 without one
    RefusedByNak,      ///< detail: tries
    Broken,            ///< the meter ended the dialogue with a break message
    UnexpectedAnswer,  ///< well-formed and out of place; detail: first octet
    WrongAddress,      ///< an answer for another address than was asked for
    NotOpen,           ///< Misuse: a command outside programming mode
    BadCommand,        ///< Misuse: characters that cannot be sent
};

struct ReadoutReceived {
    Readout readout;
};
struct ProgrammingOpened {
    std::string seed;
    bool authenticated = false;
};
/// The end of one command. Text and data sets of all partial blocks; empty after a mere ACK. The dialogue stays open, with an error too.
struct Answered {
    std::string text;
    std::vector<DataSet> dataSets;
    std::optional<Error> error;
};
/// For the trace and the counters: what was mended.
struct Mended {
    enum class Kind : std::uint8_t { Repeated, NakSent, EchoStripped, StaysAt300 };
    Kind kind{};
};
using DialogueEvent = std::variant<SwitchLine, Identified, ReadoutReceived, ProgrammingOpened, Answered, Mended, Failed>;

/// Computes what goes between the brackets of P2 from the seed of P0; the algorithm is the maker's.
using PasswordHook = std::function<Result<crypto::SecureBytes>(std::string_view seed)>;

enum class Echo : std::uint8_t { Auto, Yes, No };

struct DialogueOptions {
    Mode mode = Mode::Auto;
    std::string deviceAddress;  ///< 0 to 32 characters
    std::uint32_t maximumBaud = 19200;
    bool optionSelect = true;  ///< mode C; false: the meter stays at 300 Bd
    char v = '0';
    std::optional<char> z;  ///< nothing: what the meter offers, as far as maximumBaud goes
    std::optional<char> y;  ///< nothing: 0 readout, 1 programming
    bool wakeUp = false;    ///< battery meter: NULs first
    Echo echo = Echo::Auto;
    crypto::SecureBytes password;  ///< empty: programming mode without one
    char passwordNumber = '1';     ///< P1 or P2
    PasswordHook computed;         ///< in place of the password, P2
    /// After the option select has left. Nothing: three quarters of the reaction time, since the meter may speak when that is over; long
    /// enough for what an adapter still holds.
    std::optional<std::chrono::milliseconds> pauseBeforeSwitch;
    std::optional<std::chrono::milliseconds> reactionTime;  ///< nothing: as the identification says
    std::chrono::milliseconds replyTimeout{2200};           ///< after our last octet left
    std::chrono::milliseconds interCharacter{1500};
    std::chrono::milliseconds pushTimeout{70000};    ///< mode D
    std::chrono::milliseconds readoutLimit{600000};  ///< of one telegram, whatever drips in
    std::chrono::milliseconds wakeUpTime{2200};      ///< @spec IEC 62056-21 Annex B
    std::chrono::milliseconds wakeUpPause{1600};
    std::chrono::milliseconds pauseBetween{2500};  ///< after a readout, before the next request
    int tries = 3;
    std::size_t partialBlock = 64;  ///< characters of one block of W3 and W4
    ReadoutLimits limits;
};

/// Speed of mode B letters A to F. @spec IEC 62056-21 6.3.14 item 13
std::optional<std::uint32_t> baudOfLetter(char z);
std::optional<char> letterOfBaud(std::uint32_t baud);
/// The mode that a baud character stands for: B for A to I, C for 0 to 9, A for all others.
Mode modeOf(char baudCharacter);
/// 7E1 at @p baud.
constexpr LineSettings lineAt(std::uint32_t baud) { return {baud, 7, Parity::Even, 1}; }

/// "(ERROR)", "(ERR07)", "(ER23)", with or without an address: the number, 0 without one. Nothing for any other text.
std::optional<std::int64_t> errorNumber(std::string_view text);

}  // namespace ami::iec62056_21
