#include "hal/router/BusRelay.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <spawn.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "hal/router/wire/BusMessages.h"

extern char** environ;

namespace ami::hal {

using namespace std::chrono;
using Clock = steady_clock;

namespace {

constexpr std::size_t longestNoise = 64U << 10;
constexpr std::size_t longestLine = 4096;
constexpr std::size_t longestWords = 300;
constexpr std::size_t chunk = 64U << 10;

class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        reset();
        number_ = std::exchange(other.number_, -1);
        return *this;
    }
    ~Descriptor() { reset(); }
    void reset() {
        if (number_ >= 0) ::close(number_);
        number_ = -1;
    }
    int get() const { return number_; }
    explicit operator bool() const { return number_ >= 0; }

private:
    int number_ = -1;
};

bool fill(sockaddr_un& target, const std::string& path, bool abstractName, socklen_t& length) {
    target = {};
    target.sun_family = AF_UNIX;
    const std::size_t offset = abstractName ? 1 : 0;
    if (path.empty() || path.size() + offset + 1 > sizeof target.sun_path) return false;
    std::memcpy(target.sun_path + offset, path.data(), path.size());
    length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + offset + path.size() + (abstractName ? 0 : 1));
    return true;
}

/// Whole or not at all; waits for room.
bool sendAll(int socket, BytesView octets, Clock::time_point until) {
    while (!octets.empty()) {
        const ssize_t sent = ::send(socket, octets.data(), octets.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0) {
            octets = octets.subspan(static_cast<std::size_t>(sent));
            continue;
        }
        if (sent < 0 && errno == EINTR) continue;
        if (sent == 0 || (errno != EAGAIN && errno != EWOULDBLOCK)) return false;
        const auto left = duration_cast<milliseconds>(until - Clock::now()).count();
        if (left <= 0) return false;
        pollfd item{socket, POLLOUT, 0};
        ::poll(&item, 1, static_cast<int>(std::min<long long>(left, 1000)));
    }
    return true;
}

bool sendText(int socket, std::string_view text, Clock::time_point until) {
    return sendAll(socket, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}, until);
}

RouterError meaningOfSsh(std::string_view words, int status) {
    const auto says = [words](std::string_view part) { return words.find(part) != std::string_view::npos; };
    if (says("Host key verification failed") || says("IDENTIFICATION HAS CHANGED")) return RouterError::HostKeyUnknown;
    if (says("Permission denied") || says("Too many authentication failures")) return RouterError::SshDenied;
    if (says("Could not resolve")) return RouterError::HostUnknown;
    if (says("Connection refused") || says("No route to host") || says("timed out") || says("Network is unreachable")) return RouterError::HostUnreachable;
    if (status == 127 || says("not found")) return RouterError::BridgeMissing;
    return RouterError::SshFailed;
}

}  // namespace

struct BusRelay::Ends {
    Descriptor wake;
    Descriptor upstream;
    Descriptor words;
    Descriptor listener;
    Descriptor local;
    pid_t child = -1;
    std::string folder;
    Bytes early;  ///< what came behind the last line of the log-in

    ~Ends() {
        upstream.reset();
        end();
        if (folder.empty()) return;
        ::unlink((folder + "/bus").c_str());
        ::unlink((folder + "/router").c_str());
        ::rmdir(folder.c_str());
    }
    bool makeFolder() {
        if (!folder.empty()) return true;
        const char* place = std::getenv("XDG_RUNTIME_DIR");
        for (const std::string& parent : {std::string(place ? place : ""), std::string("/tmp")}) {
            std::string name = parent + "/ami-bus-XXXXXX";
            if (parent.empty() || !::mkdtemp(name.data())) continue;
            folder = name;
            return true;
        }
        return false;
    }
    /// Exit status, or nothing while it still runs after @p patience.
    std::optional<int> end(milliseconds patience = milliseconds(500)) {
        if (child < 0) return std::nullopt;
        int status = 0;
        const auto until = Clock::now() + patience;
        for (int round = 0;; ++round) {
            if (::waitpid(child, &status, WNOHANG) == child) break;
            if (round == 0) ::kill(child, SIGTERM);
            if (Clock::now() >= until) {
                ::kill(child, SIGKILL);
                ::waitpid(child, &status, 0);
                break;
            }
            ::poll(nullptr, 0, 5);
        }
        child = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
    }
    /// Gives a child that has closed its output the time to say how it ended.
    std::optional<int> statusOf(milliseconds patience) {
        if (child < 0) return std::nullopt;
        int status = 0;
        const auto until = Clock::now() + patience;
        while (::waitpid(child, &status, WNOHANG) != child) {
            if (Clock::now() >= until) return std::nullopt;
            ::poll(nullptr, 0, 5);
        }
        child = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
    }
};

BusRelay::BusRelay() : BusRelay(Timing{}) {}

BusRelay::BusRelay(Timing timing) : timing_(timing), ends_(std::make_unique<Ends>()) {
    ends_->wake = Descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
}

BusRelay::~BusRelay() {
    close();
    if (thread_.joinable()) thread_.join();
}

void BusRelay::close() {
    closing_ = true;
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(ends_->wake.get(), &one, sizeof one);
}

std::string BusRelay::lastWords() const {
    const std::lock_guard guard(wordsGuard_);
    return words_;
}

void BusRelay::readWords() {
    std::array<char, 4096> octets{};
    ssize_t count = 0;
    while (ends_->words && (count = ::read(ends_->words.get(), octets.data(), octets.size())) > 0) {
        const std::lock_guard guard(wordsGuard_);
        for (ssize_t i = 0; i < count; ++i) {
            const char c = octets[static_cast<std::size_t>(i)];
            if (c == '\n') {
                lineEnded_ = true;
                continue;
            }
            if (std::exchange(lineEnded_, false)) words_.clear();
            if (words_.size() < longestWords && static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) words_ += c;
        }
    }
    if (count == 0) ends_->words.reset();
}

bool BusRelay::wait(int descriptor, short events, Clock::time_point until) {
    while (!closing_) {
        const auto left = duration_cast<milliseconds>(until - Clock::now()).count();
        if (left <= 0) return false;
        std::array<pollfd, 3> items{{{descriptor, events, 0}, {ends_->wake.get(), POLLIN, 0}, {ends_->words.get(), POLLIN, 0}}};
        if (::poll(items.data(), items.size(), static_cast<int>(std::min<long long>(left, 60'000))) < 0 && errno != EINTR) return false;
        if (items[2].revents != 0) readWords();
        if (items[0].revents != 0) return !closing_;
    }
    return false;
}

/// What a failure is when the whole story is known: closed by us, too late, or what ssh said.
Error BusRelay::reason(Error error) {
    if (closing_) return makeError(Fault::Cancelled, Layer::Mesh, RouterError::NoAnswer);
    if (ends_->child >= 0) {
        const auto status = ends_->statusOf(milliseconds(1000));
        readWords();
        if (status) return routerError(meaningOfSsh(lastWords(), *status), *status);
    }
    if (Clock::now() >= until_) return routerError(RouterError::NoAnswer, timing_.open.count());
    return error;
}

Result<std::string> BusRelay::open(const BusPlace& place, Closed closed) {
    until_ = Clock::now() + timing_.open;
    if (const auto opened = openUpstream(place); !opened) return Unexpected(reason(opened.error()));
    if (const auto admitted = logIn(); !admitted) return Unexpected(reason(admitted.error()));
    auto address = offer();
    if (!address) return address;
    closed_ = std::move(closed);
    thread_ = std::thread([this] {
        const Error why = run();
        // Told before the library notices: it knows no reasons.
        if (closed_) closed_(why);
        ends_->local.reset();
        ends_->listener.reset();
        ends_->upstream.reset();
        ends_->end();
    });
    return address;
}

Result<void> BusRelay::openUpstream(const BusPlace& place) {
    std::string text = place.address;
    switch (place.kind) {
        case BusPlace::Kind::SshBridge:
        case BusPlace::Kind::SshSocket: return openSsh(place);
        case BusPlace::Kind::System: {
            const char* given = std::getenv("DBUS_SYSTEM_BUS_ADDRESS");
            text = given ? given : "unix:path=/run/dbus/system_bus_socket";
            break;
        }
        case BusPlace::Kind::Session: {
            const char* given = std::getenv("DBUS_SESSION_BUS_ADDRESS");
            const char* folder = std::getenv("XDG_RUNTIME_DIR");
            text = given ? std::string(given) : folder ? "unix:path=" + std::string(folder) + "/bus" : std::string();
            break;
        }
        case BusPlace::Kind::Address: break;
    }
    Error last = routerError(RouterError::BadPlace);
    for (const BusAddress& address : parseBusAddresses(text)) {
        Result<void> opened = routerFailure(RouterError::BadPlace);
        if (address.transport == "unix") {
            const std::string path = address.value("path");
            opened = connectUnix(path.empty() ? address.value("abstract") : path, path.empty());
        } else if (address.transport == "tcp") {
            opened = connectTcp(address.value("host"), address.value("port"));
        }
        if (opened) return opened;
        last = opened.error();
    }
    return Unexpected(last);
}

Result<void> BusRelay::connectUnix(const std::string& path, bool abstractName) {
    sockaddr_un target;
    socklen_t length = 0;
    if (!fill(target, path, abstractName, length)) return routerFailure(RouterError::BadPlace);
    Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    // A full backlog answers EAGAIN: the daemon lives, but does not accept.
    while (::connect(socket.get(), reinterpret_cast<const sockaddr*>(&target), length) != 0) {
        if (errno != EAGAIN && errno != EINTR) return routerFailure(RouterError::NoBus, errno);
        if (!wait(-1, 0, std::min(until_, Clock::now() + milliseconds(50))) && (closing_ || Clock::now() >= until_)) {
            return routerFailure(RouterError::NoAnswer, timing_.open.count());
        }
    }
    ends_->upstream = std::move(socket);
    return {};
}

Result<void> BusRelay::connectTcp(const std::string& host, const std::string& port) {
    // A number, never a name: the system's resolver cannot be interrupted.
    addrinfo hints{}, *found = nullptr;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    const std::string number = host == "localhost" ? "127.0.0.1" : host;
    if (::getaddrinfo(number.c_str(), port.c_str(), &hints, &found) != 0) return routerFailure(RouterError::HostUnknown);
    Descriptor socket(::socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const int outcome = ::connect(socket.get(), found->ai_addr, found->ai_addrlen);
    const int why = errno;
    ::freeaddrinfo(found);
    if (outcome != 0 && why != EINPROGRESS) return routerFailure(RouterError::HostUnreachable, why);
    if (!wait(socket.get(), POLLOUT, until_)) return routerFailure(RouterError::NoAnswer, timing_.open.count());
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(socket.get(), SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0) return routerFailure(RouterError::HostUnreachable, error);
    ends_->upstream = std::move(socket);
    return {};
}

Result<void> BusRelay::spawnSsh(const std::vector<std::string>& words, bool asStream) {
    std::array<int, 2> stream{-1, -1}, said{-1, -1};
    if (asStream && ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, stream.data()) != 0) return routerFailure(RouterError::NoBus, errno);
    Descriptor ours(stream[0]), theirs(stream[1]);
    if (::pipe2(said.data(), O_CLOEXEC) != 0) return routerFailure(RouterError::NoBus, errno);
    Descriptor words0(said[0]), words1(said[1]);
    ::fcntl(words0.get(), F_SETFL, O_NONBLOCK);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    if (asStream) {
        posix_spawn_file_actions_adddup2(&actions, theirs.get(), 0);
        posix_spawn_file_actions_adddup2(&actions, theirs.get(), 1);
    } else {
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    }
    posix_spawn_file_actions_adddup2(&actions, words1.get(), 2);
    std::vector<std::string> kept{"ssh"};
    kept.insert(kept.end(), words.begin(), words.end());
    std::vector<char*> arguments;
    for (std::string& word : kept) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t child = -1;
    const int outcome = ::posix_spawnp(&child, "ssh", &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (outcome == ENOENT) return routerFailure(RouterError::NoSsh);
    if (outcome != 0) return routerFailure(RouterError::SshFailed, 255);
    ends_->child = child;
    ends_->words = std::move(words0);
    if (asStream) {
        ::fcntl(ours.get(), F_SETFL, O_NONBLOCK);
        ends_->upstream = std::move(ours);
    }
    return {};
}

Result<void> BusRelay::openSsh(const BusPlace& place) {
    const auto patience = static_cast<int>(std::max<long long>(1, duration_cast<seconds>(timing_.open).count()));
    if (place.kind == BusPlace::Kind::SshBridge) {
        auto words = sshArguments(place, patience);
        words.push_back("systemd-stdio-bridge");
        return spawnSsh(words, true);
    }
    if (!ends_->makeFolder()) return routerFailure(RouterError::NoBus, errno);
    const std::string forwarded = ends_->folder + "/router";
    const auto words = sshArguments(place, patience, {"-N", "-o", "ExitOnForwardFailure=yes", "-L", forwarded + ':' + place.socket});
    if (const auto spawned = spawnSsh(words, false); !spawned) return spawned;
    // ssh makes the socket once it is logged in; its standard error closes when it gives up.
    while (::access(forwarded.c_str(), F_OK) != 0) {
        if (!ends_->words) return routerFailure(RouterError::SshFailed, 255);
        wait(-1, 0, std::min(until_, Clock::now() + milliseconds(20)));
        if (closing_ || Clock::now() >= until_) return routerFailure(RouterError::NoAnswer, timing_.open.count());
    }
    return connectUnix(forwarded, false);
}

Result<std::string> BusRelay::readLine(Bytes& pending, std::size_t& noise) {
    for (;;) {
        // What a log-in shell says before ends in \n alone.
        if (const auto at = std::find(pending.begin(), pending.end(), '\n'); at != pending.end()) {
            const bool ours = at != pending.begin() && *(at - 1) == '\r';
            std::string line(pending.begin(), ours ? at - 1 : at);
            pending.erase(pending.begin(), at + 1);
            if (ours) return line;
            if ((noise += line.size() + 1) > longestNoise) return routerFailure(RouterError::NotABus, static_cast<std::int64_t>(noise));
            continue;
        }
        if (pending.size() > longestLine) return routerFailure(RouterError::NotABus, static_cast<std::int64_t>(noise + pending.size()));
        if (!wait(ends_->upstream.get(), POLLIN, until_)) return routerFailure(RouterError::NoAnswer, timing_.open.count());
        std::array<std::uint8_t, 4096> octets{};
        const ssize_t count = ::recv(ends_->upstream.get(), octets.data(), octets.size(), 0);
        if (count < 0 && (errno == EAGAIN || errno == EINTR)) continue;
        if (count <= 0) return noise + pending.size() > 0 ? routerFailure(RouterError::NotABus, static_cast<std::int64_t>(noise + pending.size()))
                                                          : routerFailure(RouterError::BusLost);
        pending.insert(pending.end(), octets.begin(), octets.begin() + count);
    }
}

Result<void> BusRelay::logIn() {
    using namespace std::string_view_literals;
    if (!sendText(ends_->upstream.get(), "\0AUTH EXTERNAL\r\n"sv, until_)) return routerFailure(RouterError::BusLost);
    Bytes pending;
    std::size_t noise = 0;
    bool anonymous = false;
    for (int rounds = 0; rounds < 1000; ++rounds) {
        auto line = readLine(pending, noise);
        if (!line) return Unexpected(line.error());
        std::string_view answer;
        if (line->starts_with("OK ")) {
            guid_ = line->substr(3, 64);
            ends_->early = std::move(pending);
            return sendText(ends_->upstream.get(), "BEGIN\r\n", until_) ? Result<void>() : routerFailure(RouterError::BusLost);
        }
        if (*line == "DATA" || line->starts_with("DATA ")) answer = "DATA\r\n";
        else if (line->starts_with("REJECTED")) {
            if (anonymous || line->find("ANONYMOUS") == std::string::npos) return routerFailure(RouterError::BusRefused);
            anonymous = true;
            answer = "AUTH ANONYMOUS\r\n";
        } else if (line->starts_with("ERROR")) return routerFailure(RouterError::BusRefused);
        if (!answer.empty() && !sendText(ends_->upstream.get(), answer, until_)) return routerFailure(RouterError::BusLost);
    }
    return routerFailure(RouterError::NotABus, static_cast<std::int64_t>(noise));
}

/// A socket in a folder that only this user can enter.
Result<std::string> BusRelay::offer() {
    if (!ends_->makeFolder()) return routerFailure(RouterError::NoBus, errno);
    const std::string path = ends_->folder + "/bus";
    sockaddr_un target;
    socklen_t length = 0;
    if (!fill(target, path, false, length)) return routerFailure(RouterError::NoBus, ENAMETOOLONG);
    Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (::bind(socket.get(), reinterpret_cast<const sockaddr*>(&target), length) != 0 || ::listen(socket.get(), 1) != 0) {
        return routerFailure(RouterError::NoBus, errno);
    }
    ends_->listener = std::move(socket);
    std::string escaped;
    for (const char c : path) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '/' || c == '.';
        if (plain) escaped += c;
        else {
            static constexpr char digits[] = "0123456789abcdef";
            escaped += '%';
            escaped += digits[static_cast<unsigned char>(c) >> 4];
            escaped += digits[static_cast<unsigned char>(c) & 15];
        }
    }
    return "unix:path=" + escaped;
}

/// The server's half of the log-in: whoever could open the socket is this process.
Result<void> BusRelay::admit(Bytes& early) {
    Bytes pending;
    bool first = true;
    for (;;) {
        if (first && !pending.empty()) {
            if (pending.front() != 0) return routerFailure(RouterError::NotABus);
            pending.erase(pending.begin());
            first = false;
        }
        static constexpr std::array<std::uint8_t, 2> end{'\r', '\n'};
        const auto at = std::search(pending.begin(), pending.end(), end.begin(), end.end());
        if (!first && at != pending.end()) {
            const std::string line(pending.begin(), at);
            pending.erase(pending.begin(), at + 2);
            if (line == "BEGIN") {
                early = std::move(pending);
                return {};
            }
            std::string answer = "ERROR\r\n";
            if (line.starts_with("AUTH EXTERNAL")) answer = "OK " + guid_ + "\r\n";
            else if (line.starts_with("AUTH")) answer = "REJECTED EXTERNAL\r\n";
            if (!sendText(ends_->local.get(), answer, until_)) return routerFailure(RouterError::BusLost);
            continue;
        }
        if (pending.size() > longestLine || !wait(ends_->local.get(), POLLIN, until_)) return routerFailure(RouterError::BusLost);
        std::array<std::uint8_t, 4096> octets{};
        const ssize_t count = ::recv(ends_->local.get(), octets.data(), octets.size(), 0);
        if (count < 0 && (errno == EAGAIN || errno == EINTR)) continue;
        if (count <= 0) return routerFailure(RouterError::BusLost);
        pending.insert(pending.end(), octets.begin(), octets.begin() + count);
    }
}

Error BusRelay::run() {
    until_ = Clock::now() + timing_.first;
    if (!wait(ends_->listener.get(), POLLIN, until_)) return reason(routerError(RouterError::BusLost));
    ends_->local = Descriptor(::accept4(ends_->listener.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    ends_->listener.reset();
    Bytes down;
    if (!ends_->local) return routerError(RouterError::BusLost);
    if (const auto admitted = admit(down); !admitted) return reason(admitted.error());
    if (!sendAll(ends_->upstream.get(), down, until_)) return reason(routerError(RouterError::BusLost));

    BusMessages messages;
    Bytes octets = std::move(ends_->early), pass;
    const auto takeUp = [&]() -> Result<void> {
        auto taken = messages.receive(octets, pass);
        wipe(octets);
        heldBack_ = messages.heldBack();
        if (taken && !sendAll(ends_->local.get(), pass, Clock::now() + timing_.first)) taken = routerFailure(RouterError::BusLost);
        pass.clear();
        return taken;
    };
    if (const auto taken = takeUp(); !taken) return taken.error();
    octets.resize(chunk);
    while (!closing_) {
        std::array<pollfd, 4> items{{{ends_->upstream.get(), POLLIN, 0}, {ends_->local.get(), POLLIN, 0}, {ends_->wake.get(), POLLIN, 0},
                                     {ends_->words.get(), POLLIN, 0}}};
        int patience = -1;
        if (!confirmed_) {
            const auto left = duration_cast<milliseconds>(until_ - Clock::now()).count();
            if (left <= 0) return routerError(RouterError::NoAnswer, timing_.first.count());
            patience = static_cast<int>(std::min<long long>(left, 100));
        }
        if (::poll(items.data(), items.size(), patience) < 0 && errno != EINTR) break;
        if (items[3].revents != 0) readWords();
        if (items[0].revents != 0) {
            octets.resize(chunk);
            const ssize_t count = ::recv(ends_->upstream.get(), octets.data(), octets.size(), 0);
            if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR)) return reason(routerError(RouterError::BusLost));
            octets.resize(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
            if (const auto taken = takeUp(); !taken) return taken.error();
        }
        if (items[1].revents != 0) {
            Bytes asked(chunk);
            const ssize_t count = ::recv(ends_->local.get(), asked.data(), asked.size(), 0);
            if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR)) return reason(routerError(RouterError::BusLost));
            asked.resize(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
            if (!sendAll(ends_->upstream.get(), asked, Clock::now() + timing_.open)) return reason(routerError(RouterError::BusLost));
        }
    }
    return reason(routerError(RouterError::BusLost));
}

}  // namespace ami::hal
