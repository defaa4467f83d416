#include "hal/transport/SocketTransport.h"

#include <algorithm>

namespace ami::hal {

Unexpected SocketTransport::socketFailure(QAbstractSocket::SocketError error) {
    switch (error) {
        case QAbstractSocket::ConnectionRefusedError: return transportFailure(TransportError::Refused);
        case QAbstractSocket::RemoteHostClosedError: return transportFailure(TransportError::Unplugged);
        case QAbstractSocket::HostNotFoundError:
        case QAbstractSocket::NetworkError: return transportFailure(TransportError::Unreachable);
        case QAbstractSocket::SocketTimeoutError: return transportFailure(TransportError::TimedOut);
        case QAbstractSocket::SocketAccessError: return transportFailure(TransportError::NoPermission);
        default: return transportFailure(TransportError::System, error);
    }
}

int SocketTransport::sliceUntil(Clock::time_point deadline) {
    using std::chrono::milliseconds;
    return static_cast<int>(std::clamp(std::chrono::ceil<milliseconds>(deadline - Clock::now()), milliseconds(0), waitSlice).count());
}

}  // namespace ami::hal
