#include "hal/transport/TransportFailure.h"

#include <cerrno>

namespace ami::hal {

TransportError openErrorOf(int errorNumber) {
    switch (errorNumber) {
        case ENOENT:
        case ENOTDIR:
        case ENODEV:
        case ENXIO: return TransportError::NotFound;
        case EACCES:
        case EPERM: return TransportError::NoPermission;
        case EBUSY: return TransportError::Busy;
        default: return TransportError::System;
    }
}

}  // namespace ami::hal
