#include "app/sim/mesh/TunLink.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ami::sim::mesh {

namespace {

constexpr int mtu = 1280;

/// As in linux/ipv6.h, which does not go together with netinet/in.h.
struct Ipv6Request {
    in6_addr address;
    std::uint32_t prefix;
    int index;
};

}  // namespace

TunLink::TunLink(QObject* parent) : QObject(parent) {}

TunLink::~TunLink() {
    notifier_.reset();
    if (descriptor_ >= 0) ::close(descriptor_);
}

bool TunLink::open(const QString& name, const Ipv6Address& address, QString* why) {
    const auto refused = [&](const char* step) {
        if (why) *why = QStringLiteral("%1: %2").arg(QLatin1String(step), QString::fromLocal8Bit(std::strerror(errno)));
        return false;
    };
    ifreq request{};
    const QByteArray text = name.toLatin1();
    if (text.isEmpty() || text.size() >= IFNAMSIZ) {
        errno = EINVAL;
        return refused("the interface's name");
    }
    std::memcpy(request.ifr_name, text.constData(), static_cast<std::size_t>(text.size()));
    descriptor_ = ::open("/dev/net/tun", O_RDWR | O_CLOEXEC | O_NONBLOCK);
    if (descriptor_ < 0) return refused("/dev/net/tun");
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    if (::ioctl(descriptor_, TUNSETIFF, &request) != 0) return refused("no right to make an interface here");
    const int socket = ::socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0) return refused("IPv6");
    const auto step = [&](unsigned long what, void* argument) { return ::ioctl(socket, what, argument) == 0; };
    request.ifr_mtu = mtu;
    bool done = step(SIOCSIFMTU, &request) && step(SIOCGIFFLAGS, &request);
    request.ifr_flags = static_cast<short>(request.ifr_flags | IFF_UP);
    done = done && step(SIOCSIFFLAGS, &request) && step(SIOCGIFINDEX, &request);
    Ipv6Request number{};
    std::memcpy(&number.address, address.octets.data(), address.octets.size());
    number.prefix = 64;
    number.index = request.ifr_ifindex;
    done = done && step(SIOCSIFADDR, &number);
    const int error = errno;
    ::close(socket);
    errno = error;
    if (!done) return refused("the interface's settings");
    notifier_ = std::make_unique<QSocketNotifier>(descriptor_, QSocketNotifier::Read);
    connect(notifier_.get(), &QSocketNotifier::activated, this, [this] {
        std::array<std::uint8_t, 2048> octets{};
        for (int round = 0; round < 64; ++round) {
            const ssize_t count = ::read(descriptor_, octets.data(), octets.size());
            if (count <= 0) return;
            const auto packet = Ipv6Packet::parse({octets.data(), static_cast<std::size_t>(count)});
            if (packet) Q_EMIT received(*packet);
        }
    });
    return true;
}

void TunLink::send(const Ipv6Packet& packet) {
    const Bytes octets = packet.octets();
    [[maybe_unused]] const auto written = ::write(descriptor_, octets.data(), octets.size());
}

}  // namespace ami::sim::mesh
