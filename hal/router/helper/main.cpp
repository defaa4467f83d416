// ami-router-helper: the two changes to a border router's computer that take rights. Started by pkexec, which has asked the person; so it
// takes nothing but two fixed words and a name, opens nothing that a caller can choose, and looks at no environment.
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "hal/router/helper/HelperStatus.h"

namespace {

using namespace ami::hal;

int failed(const char* what) {
    const int why = errno;
    std::fprintf(stderr, "ami-router-helper: %s: %s\n", what, std::strerror(why));
    return helper::failure + (why > 0 && why < 150 ? why : EIO);
}

bool isName(const char* name) {
    const std::size_t length = std::strlen(name);
    if (length == 0 || length >= IFNAMSIZ || name[0] == '-' || std::strcmp(name, ".") == 0 || std::strcmp(name, "..") == 0) return false;
    for (std::size_t i = 0; i < length; ++i) {
        const char c = name[i];
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '_' || c == '-';
        if (!plain) return false;
    }
    return true;
}

int linkUp(const char* name) {
    const int socket = ::socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0) return failed("no socket");
    ifreq request{};
    std::strncpy(request.ifr_name, name, IFNAMSIZ - 1);
    int outcome = ::ioctl(socket, SIOCGIFFLAGS, &request);
    if (outcome == 0 && (request.ifr_flags & IFF_UP) == 0) {
        request.ifr_flags = static_cast<short>(request.ifr_flags | IFF_UP);
        outcome = ::ioctl(socket, SIOCSIFFLAGS, &request);
    }
    const int why = errno;
    ::close(socket);
    errno = why;
    return outcome == 0 ? helper::done : failed(name);
}

int forwardingOn() {
    const char* const setting = "/proc/sys/net/ipv6/conf/all/forwarding";
    const int file = ::open(setting, O_WRONLY | O_CLOEXEC);
    if (file < 0) return failed(setting);
    const bool written = ::write(file, "1\n", 2) == 2;
    const int why = errno;
    ::close(file);
    errno = why;
    return written ? helper::done : failed(setting);
}

}  // namespace

int main(int argc, char* argv[]) {
    if (argc == 3 && std::strcmp(argv[1], "link-up") == 0 && isName(argv[2])) return linkUp(argv[2]);
    if (argc == 2 && std::strcmp(argv[1], "forwarding-on") == 0) return forwardingOn();
    std::fputs("ami-router-helper link-up INTERFACE | forwarding-on\n", stderr);
    return helper::badWish;
}
