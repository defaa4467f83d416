#include "hal/transport/NativeConnect.h"

#include "hal/transport/SocketTransport.h"
#include "hal/transport/TransportFailure.h"

#include <QTcpSocket>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#endif

namespace ami::hal {

#ifdef Q_OS_UNIX

namespace {

class Descriptor {
public:
    explicit Descriptor(int descriptor) : descriptor_(descriptor) {}
    ~Descriptor() {
        if (descriptor_ >= 0) ::close(descriptor_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int value() const { return descriptor_; }
    int release() { return std::exchange(descriptor_, -1); }

private:
    int descriptor_;
};

socklen_t toNative(const QHostAddress& address, std::uint16_t port, sockaddr_storage& native) {
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(port);
        const Q_IPV6ADDR octets = address.toIPv6Address();
        std::memcpy(&v6.sin6_addr, &octets, sizeof octets);
        const QString scope = address.scopeId();
        bool isNumber = false;
        v6.sin6_scope_id = scope.toUInt(&isNumber);
        if (!isNumber) v6.sin6_scope_id = ::if_nametoindex(scope.toLatin1().constData());
        std::memcpy(&native, &v6, sizeof v6);
        return sizeof v6;
    }
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    v4.sin_port = htons(port);
    v4.sin_addr.s_addr = htonl(address.toIPv4Address());
    std::memcpy(&native, &v4, sizeof v4);
    return sizeof v4;
}

Unexpected connectFailure(int number) {
    switch (number) {
        case ECONNREFUSED: return transportFailure(TransportError::Refused);
        case ENETUNREACH:
        case EHOSTUNREACH:
        case EADDRNOTAVAIL:
        case EAFNOSUPPORT: return transportFailure(TransportError::Unreachable);
        case ETIMEDOUT: return transportFailure(TransportError::TimedOut);
        case EACCES:
        case EPERM: return transportFailure(TransportError::NoPermission, number);
        default: return transportFailure(TransportError::System, number);
    }
}

}  // namespace

Result<void> connectSocket(QTcpSocket& socket, const QHostAddress& address, std::uint16_t port,
                           std::chrono::steady_clock::time_point deadline, const Interrupter& interrupter) {
    sockaddr_storage native{};
    const socklen_t length = toNative(address, port, native);
    Descriptor descriptor(::socket(native.ss_family, SOCK_STREAM, 0));
    if (descriptor.value() < 0) return connectFailure(errno);
    ::fcntl(descriptor.value(), F_SETFD, FD_CLOEXEC);
    ::fcntl(descriptor.value(), F_SETFL, ::fcntl(descriptor.value(), F_GETFL) | O_NONBLOCK);
    if (::connect(descriptor.value(), reinterpret_cast<const sockaddr*>(&native), length) != 0) {
        if (errno != EINPROGRESS) return connectFailure(errno);
        pollfd watched{descriptor.value(), POLLOUT, 0};
        while (::poll(&watched, 1, SocketTransport::sliceUntil(deadline)) <= 0) {
            if (interrupter.isRaised() || SocketTransport::Clock::now() >= deadline) return transportFailure(TransportError::TimedOut);
        }
        int number = 0;
        socklen_t size = sizeof number;
        if (::getsockopt(descriptor.value(), SOL_SOCKET, SO_ERROR, &number, &size) != 0) number = errno;
        if (number != 0) return connectFailure(number);
    }
    if (!socket.setSocketDescriptor(descriptor.value(), QAbstractSocket::ConnectedState)) {
        return transportFailure(TransportError::System, socket.error());
    }
    descriptor.release();
    return {};
}

#else

Result<void> connectSocket(QTcpSocket& socket, const QHostAddress& address, std::uint16_t port,
                           std::chrono::steady_clock::time_point deadline, const Interrupter&) {
    socket.connectToHost(address, port);
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - SocketTransport::Clock::now());
    if (socket.waitForConnected(static_cast<int>(left.count()))) return {};
    return SocketTransport::socketFailure(socket.error());
}

#endif

}  // namespace ami::hal
