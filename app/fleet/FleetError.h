#pragma once

#include <cstdint>

namespace ami::app::fleet {

/// Codes of Layer::Link, from 350 on.
enum class FleetError : std::uint16_t {
    NoAnswer = 350,   ///< every try was left without an answer; detail: tries
    Unreachable,      ///< the network says that nobody is there; detail: errno
    NoIdentity,       ///< the meter gives neither a serial number nor a logical device name
    OtherMeter,       ///< another serial number than this address gave before
    KeysMissing,      ///< protected, and none of the keys that were given are this meter's
    PublicClient,     ///< keys were used with client 16, and the meter took none of them there; detail: as AcseError::Rejected, or 0
    BadAddress = 360, ///< list: no address, or one that a fleet cannot read; detail: line
    Twice,            ///< list: the same address stands there twice; detail: line
    TooMany,          ///< list: more than mostMeters; detail: line
    Empty,            ///< list or mesh: no meter in it
    ListFile,         ///< the list cannot be read; detail: errno
    NobodyOfThatName, ///< whose counter is to be believed is not in the list; detail: place among the names, from 1
    RoundFile = 370,  ///< the file of the round cannot be read or written; detail: errno
    NotARound,        ///< the file is something else; detail: line
    RoundInUse,       ///< another run goes on with it
};

}  // namespace ami::app::fleet
