#include "hal/transport/PtyTermios.h"

#ifdef __linux__
// Only the kernel's structure carries rates that have no B constant; its header and <termios.h> exclude each other.
#include <asm/termbits.h>
#include <sys/ioctl.h>
#else
#include <termios.h>
#endif

namespace ami::hal {

#ifdef __linux__

std::uint32_t slaveBaud(int master) {
    termios2 state{};
    return ::ioctl(master, TCGETS2, &state) == 0 ? state.c_ospeed : 0;
}

bool makeSlaveRaw(int master) {
    termios2 state{};
    if (::ioctl(master, TCGETS2, &state) != 0) return false;
    state.c_iflag &= ~static_cast<tcflag_t>(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON);
    state.c_oflag &= ~static_cast<tcflag_t>(OPOST);
    state.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
    state.c_cflag &= ~static_cast<tcflag_t>(CSIZE | PARENB);
    state.c_cflag |= CS8;
    return ::ioctl(master, TCSETS2, &state) == 0;
}

#else

std::uint32_t slaveBaud(int master) {
    termios state{};
    return ::tcgetattr(master, &state) == 0 ? static_cast<std::uint32_t>(::cfgetospeed(&state)) : 0;
}

bool makeSlaveRaw(int master) {
    termios state{};
    if (::tcgetattr(master, &state) != 0) return false;
    ::cfmakeraw(&state);
    return ::tcsetattr(master, TCSANOW, &state) == 0;
}

#endif

}  // namespace ami::hal
