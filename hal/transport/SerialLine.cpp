#include "hal/transport/SerialLine.h"

#include "hal/transport/TransportFailure.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstdlib>
#endif
#ifdef Q_OS_LINUX
#include <linux/serial.h>
#endif

namespace ami::hal {

#ifdef Q_OS_UNIX

Result<std::string> resolveDevice(const std::string& path) {
    if (path.empty()) return transportFailure(TransportError::NotFound);
    const std::string named = path.find('/') == std::string::npos ? "/dev/" + path : path;
    char real[PATH_MAX];
    if (::realpath(named.c_str(), real) == nullptr) return transportFailure(openErrorOf(errno), errno);
    if (::access(real, R_OK | W_OK) != 0) return transportFailure(openErrorOf(errno), errno);
    return std::string(real);
}

bool isPseudoTerminal(const std::string& device) {
    return device.starts_with("/dev/pts/") || device.starts_with("/dev/ttyp") || device.starts_with("/dev/ttys0");
}

bool hasFormat(qintptr descriptor, const LineSettings& line) {
    termios state{};
    if (::tcgetattr(static_cast<int>(descriptor), &state) != 0) return false;
    const bool bits = (state.c_cflag & CSIZE) == (line.dataBits == 7 ? tcflag_t{CS7} : tcflag_t{CS8});
    const bool parity = (state.c_cflag & PARENB) != 0;
    const bool odd = (state.c_cflag & PARODD) != 0;
    return bits && parity == (line.parity != Parity::None) && (!parity || odd == (line.parity == Parity::Odd));
}

bool isHungUp(qintptr descriptor) {
    pollfd watched{static_cast<int>(descriptor), 0, 0};
    return ::poll(&watched, 1, 0) > 0 && (watched.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0;
}

int octetsInDriver(qintptr descriptor) {
    int count = 0;
    return ::ioctl(static_cast<int>(descriptor), TIOCOUTQ, &count) == 0 ? count : 0;
}

#else

Result<std::string> resolveDevice(const std::string& path) {
    if (path.empty()) return transportFailure(TransportError::NotFound);
    return path;
}

bool isPseudoTerminal(const std::string&) { return false; }
bool hasFormat(qintptr, const LineSettings&) { return true; }
bool isHungUp(qintptr) { return false; }
int octetsInDriver(qintptr) { return 0; }

#endif

#ifdef Q_OS_LINUX

bool setLowLatency(qintptr descriptor) {
    serial_struct state{};
    if (::ioctl(static_cast<int>(descriptor), TIOCGSERIAL, &state) != 0) return false;
    if ((state.flags & ASYNC_LOW_LATENCY) != 0) return true;
    state.flags |= ASYNC_LOW_LATENCY;
    return ::ioctl(static_cast<int>(descriptor), TIOCSSERIAL, &state) == 0;
}

std::uint64_t characterErrors(qintptr descriptor) {
    serial_icounter_struct counters{};
    if (::ioctl(static_cast<int>(descriptor), TIOCGICOUNT, &counters) != 0) return 0;
    return static_cast<std::uint64_t>(static_cast<unsigned>(counters.parity)) + static_cast<unsigned>(counters.frame);
}

#else

bool setLowLatency(qintptr) { return false; }
std::uint64_t characterErrors(qintptr) { return 0; }

#endif

}  // namespace ami::hal
