#include "hal/transport/PortFacts.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <filesystem>
#include <fstream>

#include <QtGlobal>

#include "hal/transport/SerialLine.h"
#include "hal/transport/TransportFailure.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <cerrno>
#endif
#ifdef Q_OS_LINUX
#include <linux/serial.h>
#endif

namespace ami::hal {

LineErrors operator-(const LineErrors& a, const LineErrors& b) {
    const auto less = [](std::uint64_t x, std::uint64_t y) { return x > y ? x - y : 0; };
    return {less(a.parity, b.parity), less(a.framing, b.framing), less(a.overrun, b.overrun), less(a.bufferOverrun, b.bufferOverrun),
            less(a.breaks, b.breaks), less(a.received, b.received), less(a.sent, b.sent)};
}

#ifdef Q_OS_UNIX

namespace {

namespace fs = std::filesystem;

constexpr std::size_t longestLine = 4096;
constexpr std::size_t mostHolders = 8;

std::string firstLine(const fs::path& file) {
    std::ifstream stream(file);
    std::string line;
    if (!std::getline(stream, line)) return {};
    if (line.size() > longestLine) line.resize(longestLine);
    while (!line.empty() && std::isspace(static_cast<unsigned char>(line.back())) != 0) line.pop_back();
    return line;
}

std::optional<std::uint16_t> hexadecimal(const std::string& text) {
    std::uint16_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

void groupFacts(PortFacts& facts, const struct stat& state) {
    if (const passwd* user = ::getpwuid(::geteuid())) facts.user = user->pw_name;
    const gid_t owner = state.st_gid;
    std::vector<gid_t> mine(static_cast<std::size_t>(std::max(::getgroups(0, nullptr), 0)));
    if (!mine.empty() && ::getgroups(static_cast<int>(mine.size()), mine.data()) < 0) mine.clear();
    mine.push_back(::getegid());
    facts.groupActive = std::find(mine.begin(), mine.end(), owner) != mine.end();
    const group* entry = ::getgrgid(owner);
    if (!entry) return;
    facts.group = entry->gr_name;
    for (char** member = entry->gr_mem; member && *member; ++member) facts.groupListed |= facts.user == *member;
}

void usbFacts(PortFacts& facts, const SystemPlaces& places) {
    const fs::path tty = fs::path(places.sys) / "class/tty" / fs::path(facts.device).filename();
    std::error_code error;
    const fs::path device = fs::canonical(tty / "device", error);
    if (error) return;
    if (const fs::path driver = fs::read_symlink(device / "driver", error); !error) facts.driver = driver.filename().string();
    for (const fs::path& place : {device, tty}) {
        const std::string text = firstLine(place / "latency_timer");
        int milliseconds = 0;
        const auto [end, bad] = std::from_chars(text.data(), text.data() + text.size(), milliseconds);
        if (!text.empty() && bad == std::errc() && end == text.data() + text.size()) facts.latencyTimer = milliseconds;
    }
    // The USB device stands some folders above its port.
    fs::path above = device;
    for (int depth = 0; depth < 8 && above.has_relative_path(); ++depth, above = above.parent_path()) {
        const auto vendor = hexadecimal(firstLine(above / "idVendor"));
        const auto product = hexadecimal(firstLine(above / "idProduct"));
        if (!vendor || !product) continue;
        facts.usb = UsbFacts{*vendor, *product, firstLine(above / "manufacturer"), firstLine(above / "product"), firstLine(above / "serial")};
        return;
    }
}

void udevFacts(PortFacts& facts, const SystemPlaces& places, const struct stat& state) {
    std::ifstream stream(fs::path(places.udevData) / ('c' + std::to_string(major(state.st_rdev)) + ':' + std::to_string(minor(state.st_rdev))));
    if (!stream) return;
    facts.modemManagerIgnores = false;
    for (std::string line; std::getline(stream, line);) {
        if (line == "E:ID_MM_PORT_IGNORE=1" || line == "E:ID_MM_DEVICE_IGNORE=1") facts.modemManagerIgnores = true;
    }
}

void processFacts(PortFacts& facts, const SystemPlaces& places) {
    std::error_code error;
    const int self = ::getpid();
    for (fs::directory_iterator entry(places.proc, error), end; !error && entry != end; entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        int pid = 0;
        const auto [last, bad] = std::from_chars(name.data(), name.data() + name.size(), pid);
        if (bad != std::errc() || last != name.data() + name.size() || pid == self) continue;
        const std::string program = firstLine(entry->path() / "comm");
        facts.modemManagerRuns |= program == "ModemManager";
        std::error_code closed;
        fs::directory_iterator descriptor(entry->path() / "fd", closed);
        if (closed) {
            // A kernel thread has none; everybody else's cannot be read without being root.
            facts.holdersComplete &= closed != std::errc::permission_denied;
            continue;
        }
        for (const fs::directory_iterator stop; !closed && descriptor != stop; descriptor.increment(closed)) {
            std::error_code gone;
            if (fs::read_symlink(descriptor->path(), gone).string() != facts.device || gone) continue;
            if (facts.holders.size() < mostHolders) facts.holders.push_back({pid, program});
            break;
        }
    }
}

}  // namespace

PortFacts portFacts(const std::string& path, const SystemPlaces& places) {
    PortFacts facts;
    facts.path = path;
    std::error_code error;
    const fs::path named = path.find('/') == std::string::npos ? fs::path("/dev") / path : fs::path(path);
    const fs::path real = fs::canonical(named, error);
    struct stat state {};
    if (error || ::stat(real.c_str(), &state) != 0) return facts;
    facts.exists = true;
    facts.device = real.string();
    facts.pseudoTerminal = isPseudoTerminal(facts.device);
    facts.isSerial = S_ISCHR(state.st_mode) && (facts.pseudoTerminal || fs::exists(fs::path(places.sys) / "class/tty" / real.filename(), error));
    facts.readable = ::access(real.c_str(), R_OK) == 0;
    facts.writable = ::access(real.c_str(), W_OK) == 0;
    if (!facts.isSerial) return facts;
    groupFacts(facts, state);
    processFacts(facts, places);
    udevFacts(facts, places, state);
    usbFacts(facts, places);
    return facts;
}

void readDriverState(PortFacts& facts) {
    if (!facts.exists || !facts.isSerial) return;
    const int descriptor = ::open(facts.device.c_str(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        facts.openError = makeError(faultOf(openErrorOf(errno)), Layer::Transport, openErrorOf(errno), errno);
        return;
    }
#ifdef Q_OS_LINUX
    serial_icounter_struct counters{};
    if (::ioctl(descriptor, TIOCGICOUNT, &counters) == 0) {
        const auto count = [](int value) { return static_cast<std::uint64_t>(static_cast<unsigned>(value)); };
        facts.errors = LineErrors{count(counters.parity), count(counters.frame), count(counters.overrun), count(counters.buf_overrun),
                                  count(counters.brk), count(counters.rx), count(counters.tx)};
    }
    setLowLatency(descriptor);
    serial_struct serial{};
    if (::ioctl(descriptor, TIOCGSERIAL, &serial) == 0) facts.lowLatency = (serial.flags & ASYNC_LOW_LATENCY) != 0;
#endif
    ::close(descriptor);
}

#else

PortFacts portFacts(const std::string& path, const SystemPlaces&) {
    PortFacts facts;
    facts.path = facts.device = path;
    facts.exists = facts.isSerial = facts.readable = facts.writable = true;
    return facts;
}

void readDriverState(PortFacts&) {}

#endif

}  // namespace ami::hal
