#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "protocol/base/Decimal.h"
#include "protocol/base/Result.h"

namespace ami::hal {

/// Codes of Layer::Multimeter.
enum class MultimeterError : std::uint16_t {
    NoAnswer = 1,       ///< silent within its time
    BadAnswer,          ///< not in the instrument's own format; detail: offset
    AnswerTooLong,      ///< no end of line within answerLimit
    CommandUnknown,     ///< Fluke acknowledge 1
    CannotExecute,      ///< Fluke acknowledge 2
    NoData,             ///< Fluke acknowledge 5
    BadAcknowledge,     ///< none of those; detail: the character
    NotAMultimeter,     ///< an identification that no dialect has
    NothingFound,       ///< no dialect got an answer at any speed
    SomethingTalks,     ///< octets that nobody asked for: a meter or another device has the line; nothing was sent
    OnlyEcho,           ///< what was sent came back and nothing else
};

enum class Quantity : std::uint8_t {
    Unknown, Voltage, Current, Resistance, Conductance, Capacitance, Frequency, Temperature, DutyCycle, PulseWidth, Decibel, Diode,
    Continuity, CrestFactor,
};

enum class Coupling : std::uint8_t { None, Ac, Dc, AcPlusDc };

/// What stands on the display in place of, or with, the number.
enum class ReadoutState : std::uint8_t {
    Normal,
    Overload,          ///< OL: more than the range, or an open circuit
    NegativeOverload,  ///< -OL
    Invalid,           ///< just switched over, or nothing measured yet
    Blank,
    Discharge,         ///< capacitance: discharge it first
    OpenThermocouple,
};

/// What the display shows at one moment.
struct Readout {
    ReadoutState state = ReadoutState::Invalid;
    Quantity quantity = Quantity::Unknown;
    Coupling coupling = Coupling::None;
    Decimal value;                      ///< base units (V, A, Ω …); meaningful in state Normal alone
    std::string unit;                   ///< "V", "A", "Ω", "Hz" …
    std::optional<Decimal> resolution;  ///< what one count of the display is worth, base units
    std::optional<Decimal> range;       ///< full scale, base units
    bool autoRange = false;
    bool held = false;                  ///< HOLD or AutoHOLD: the number stands still
    bool relative = false;              ///< REL: a difference
    bool filtered = false;              ///< low-pass filter: another specification counts
    std::string function;               ///< the instrument's own word, for example "V_AC"
    friend bool operator==(const Readout&, const Readout&) = default;
};

struct MultimeterIdentity {
    std::string maker;
    std::string model;     ///< "289", "8846A"
    std::string firmware;
    std::string serial;
    friend bool operator==(const MultimeterIdentity&, const MultimeterIdentity&) = default;
};

inline constexpr std::size_t answerLimit = 4096;

inline Unexpected multimeterFailure(Fault fault, MultimeterError code, std::int64_t detail = 0) {
    return fail(fault, Layer::Multimeter, code, detail);
}

/// AC volts, live and unchanged: what can be compared with a meter's voltage.
bool isAcVolts(const Readout& readout);

/// "[+-]digits[.digits][E[+-]digits]" with all its digits; nothing for anything else, and for exponents beyond ±40.
std::optional<Decimal> parseScientific(std::string_view text);

/// @p value written with the places of @p resolution (a power of ten): 230.1 at 0.01 is 230.10. Unchanged where it has more.
Decimal withPlaces(const Decimal& value, const Decimal& resolution);

}  // namespace ami::hal
