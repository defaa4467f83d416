#pragma once

#include "hal/multimeter/dialect/Readout.h"
#include "protocol/base/Bytes.h"

namespace ami::hal::scpi {

inline constexpr std::string_view identify = "*IDN?\n";
inline constexpr std::string_view identifyAfresh = "\n*IDN?\n";
inline constexpr std::string_view queryConfiguration = "CONF?\n";
inline constexpr std::string_view read = "READ?\n";
inline constexpr std::string_view fetch = "FETC?\n";
inline constexpr std::string_view measureAcVolts = "MEAS:VOLT:AC?\n";
inline constexpr std::string_view remote = "SYST:REM\n";
inline constexpr std::string_view local = "SYST:LOC\n";

/// One line that ends in LF, without CR and prompt. A line that repeats @p sent is the instrument's echo (terminal mode) and skipped.
/// Nothing while octets are missing; what belongs to the answer is taken from @p received.
Result<std::optional<std::string>> takeAnswer(Bytes& received, std::string_view sent);

/// "FLUKE,8846A,1234567,08/02/10-11:53". @spec IEEE 488.2 10.14
Result<MultimeterIdentity> decodeIdentity(std::string_view line);

/// Answer of CONF?: "VOLT:AC +1.000000E+03,+1.000000E-03" in quotes or without them; range and resolution may be missing. State Invalid:
/// nothing has been measured yet.
Result<Readout> decodeConfiguration(std::string_view line);

/// Puts the first number of a reading into @p readout. ±9.9E37 is an overload, 9.91E37 not a number. @spec SCPI-1999 7.2.1.4, 7.2.1.5
Result<void> decodeValue(std::string_view line, Readout& readout);

}  // namespace ami::hal::scpi
