#pragma once

#include "hal/multimeter/dialect/Readout.h"
#include "protocol/base/Bytes.h"

namespace ami::hal::fluke {

/// Commands, each ended by a carriage return. @spec Fluke 289/287 and 189/187 Remote Interface Specification
inline constexpr std::string_view identify = "ID\r";
inline constexpr std::string_view queryMeasurement = "QM\r";
inline constexpr std::string_view queryDisplay = "QDDA\r";  ///< 28x alone

/// One acknowledge digit and CR, and behind a 0 the data line and CR. Nothing while octets are missing; what belongs to the answer is
/// taken from @p received. Line feeds are skipped. An acknowledge other than 0 is CommandUnknown, CannotExecute or NoData (Refused).
Result<std::optional<std::string>> takeAnswer(Bytes& received);

/// "FLUKE 289,V1.00,95081087"
Result<MultimeterIdentity> decodeIdentity(std::string_view line);

/// 28x: "58.99E0,VAC,NORMAL,NONE". No range; the resolution is that of the digits sent.
Result<Readout> decode28x(std::string_view line);

/// 28x QDDA: function, range, modes and the readings on the display. The live reading counts, not a held or averaged one.
Result<Readout> decodeDisplay(std::string_view line);

/// 18x: "QM,+230.12 V AC"; "Out of range" is an overload, a number that is none is Invalid (it happens while the knob is turned).
Result<Readout> decode18x(std::string_view line);

/// 187 or 189 rather than 287 or 289.
bool is18x(const MultimeterIdentity& identity);
bool is28x(const MultimeterIdentity& identity);

}  // namespace ami::hal::fluke
