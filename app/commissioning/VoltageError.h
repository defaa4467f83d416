#pragma once

#include <cstdint>

namespace ami::app {

/// Further codes of Layer::Multimeter, behind those of hal::MultimeterError.
enum class VoltageError : std::uint16_t {
    NotAcVolts = 100,   ///< detail: quantity × 256 + coupling, as hal::Quantity and hal::Coupling
    NoNumber,           ///< OL, INVALID … stayed on the display; detail: hal::ReadoutState
    NotLive,            ///< HOLD is on
    Relative,           ///< REL is on
    Filtered,           ///< the low-pass filter is on
    NoSuchVoltage,      ///< the meter has no register for this phase; detail: 1 to 3
    NoAngles,           ///< line-to-line needs the angles between the voltages, and the meter does not give them
};

}  // namespace ami::app
