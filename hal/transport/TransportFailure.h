#pragma once

#include "hal/transport/Transport.h"

namespace ami::hal {

/// The one place that says whose fault each TransportError is.
constexpr Fault faultOf(TransportError code) {
    switch (code) {
        case TransportError::NoPermission:
        case TransportError::Busy:
        case TransportError::Refused:
        case TransportError::Answered: return Fault::Refused;
        case TransportError::TimedOut: return Fault::TimedOut;
        case TransportError::LineSettings: return Fault::Unsupported;
        case TransportError::NotOpen: return Fault::Misuse;
        case TransportError::BadRecording: return Fault::Malformed;
        case TransportError::Diverged: return Fault::Unexpected;
        case TransportError::NotFound:
        case TransportError::Unreachable:
        case TransportError::Unplugged:
        case TransportError::System: return Fault::LinkLost;
    }
    return Fault::LinkLost;
}

inline Unexpected transportFailure(TransportError code, std::int64_t detail = 0) {
    return fail(faultOf(code), Layer::Transport, code, detail);
}

/// What an open or access that left this errno means.
TransportError openErrorOf(int errorNumber);

}  // namespace ami::hal
