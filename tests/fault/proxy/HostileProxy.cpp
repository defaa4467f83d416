#include "tests/fault/proxy/HostileProxy.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <optional>

namespace ami::test {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t mostRemembered = 64;
constexpr std::size_t mostRecorded = 256 * 1024;
constexpr std::size_t largestMessage = 8 * 1024 * 1024;

std::uint64_t below(std::mt19937_64& random, std::uint64_t end) { return random() % end; }
bool chance(std::mt19937_64& random, unsigned percent) { return below(random, 100) < percent; }

/// Small numbers as often as large ones, so that cuts fall into handshakes, heads and bodies alike.
std::int64_t anyOctet(std::mt19937_64& random, double most) {
    const double share = static_cast<double>(below(random, 1'000'000)) / 1e6;
    return static_cast<std::int64_t>(std::exp(share * std::log(most)));
}

void close(int file) {
    if (file >= 0) ::close(file);
}

/// Waits without asking for anything: what a slow network does.
void pass(std::chrono::milliseconds time) { ::poll(nullptr, 0, static_cast<int>(time.count())); }

void setTimes(int socket) {
    const timeval time{10, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &time, sizeof time);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &time, sizeof time);
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

bool sendAll(int socket, const char* octets, std::size_t count) {
    while (count > 0) {
        const auto sent = ::send(socket, octets, count, MSG_NOSIGNAL);
        if (sent <= 0) return false;
        octets += sent;
        count -= static_cast<std::size_t>(sent);
    }
    return true;
}

/// Ends a connection with a reset instead of an orderly close.
void reset(int socket) {
    const linger now{1, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

std::size_t lengthIn(const std::string& head) {
    const auto at = head.find("Content-Length: ");
    return at == std::string::npos ? 0 : static_cast<std::size_t>(std::strtoull(head.c_str() + at + 16, nullptr, 10));
}

std::shared_ptr<SSL_CTX> context(const SSL_METHOD* method, const std::string& certificate, const std::string& key) {
    std::shared_ptr<SSL_CTX> made(SSL_CTX_new(method), SSL_CTX_free);
    SSL_CTX_set_min_proto_version(made.get(), TLS1_3_VERSION);
    SSL_CTX_use_certificate_chain_file(made.get(), certificate.c_str());
    SSL_CTX_use_PrivateKey_file(made.get(), key.c_str(), SSL_FILETYPE_PEM);
    return made;
}

}  // namespace

/// One side of an opened connection.
class HostileProxy::Tls {
public:
    Tls(const std::shared_ptr<SSL_CTX>& context, int socket, bool server) : ssl_(SSL_new(context.get()), SSL_free) {
        SSL_set_fd(ssl_.get(), socket);
        fine_ = (server ? SSL_accept(ssl_.get()) : SSL_connect(ssl_.get())) == 1;
    }
    bool fine() const { return fine_; }
    bool send(const std::string& octets) {
        return octets.empty() || SSL_write(ssl_.get(), octets.data(), static_cast<int>(octets.size())) == static_cast<int>(octets.size());
    }
    /// A whole request or answer with a Content-Length; nothing when it ends early.
    std::optional<std::string> message() {
        for (;;) {
            const auto end = received_.find("\r\n\r\n");
            if (end != std::string::npos) {
                const std::size_t whole = end + 4 + lengthIn(received_.substr(0, end + 4));
                if (received_.size() >= whole) {
                    std::string text = received_.substr(0, whole);
                    received_.erase(0, whole);
                    return text;
                }
            }
            std::array<char, 16384> buffer{};
            const int count = SSL_read(ssl_.get(), buffer.data(), static_cast<int>(buffer.size()));
            if (count <= 0 || received_.size() > largestMessage) return std::nullopt;
            received_.append(buffer.data(), static_cast<std::size_t>(count));
        }
    }

private:
    std::unique_ptr<SSL, decltype(&SSL_free)> ssl_;
    std::string received_;
    bool fine_ = false;
};

HostileProxy::HostileProxy(std::uint16_t target, const app::TrainingFiles& files, std::uint64_t seed)
    : target_(target),
      seed_(seed),
      asServer_(context(TLS_server_method(), files.serverCertificate, files.serverKey)),
      asClient_(context(TLS_client_method(), files.clientCertificate, files.clientKey)) {
    listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (::bind(listener_, reinterpret_cast<sockaddr*>(&address), length) == 0 && ::listen(listener_, 32) == 0 &&
        ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &length) == 0) {
        port_ = ntohs(address.sin_port);
    }
    thread_ = std::thread([this] { serve(); });
}

HostileProxy::~HostileProxy() {
    stopping_ = true;
    thread_.join();
    for (std::thread& thread : threads_) thread.join();
    close(listener_);
}

int HostileProxy::connectToServer() const {
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(target_);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    setTimes(server);
    if (::connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return server;
    close(server);
    return -1;
}

void HostileProxy::serve() {
    while (!stopping_) {
        pollfd waiting{listener_, POLLIN, 0};
        if (::poll(&waiting, 1, 20) != 1) continue;
        const int client = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0) continue;
        const std::uint64_t number = ++deeds_.connections;
        threads_.emplace_back([this, client, number] { handle(client, Random(seed_ * 1'000'003 + number)); });
    }
}

void HostileProxy::handle(int client, Random random) {
    setTimes(client);
    constexpr std::array<std::pair<Deed, unsigned>, 8> weights{{{Deed::Pass, 4},
                                                                {Deed::Drop, 8},
                                                                {Deed::CutToServer, 20},
                                                                {Deed::CutToClient, 20},
                                                                {Deed::Stall, 6},
                                                                {Deed::Delay, 6},
                                                                {Deed::OctetByOctet, 6},
                                                                {Deed::Open, 30}}};
    std::uint64_t pick = below(random, 100);
    Deed deed = Deed::Pass;
    for (const auto& [candidate, weight] : weights) {
        deed = candidate;
        if (pick < weight) break;
        pick -= weight;
    }
    if (deed == Deed::Drop) {
        ++deeds_.dropped;
        if (chance(random, 50)) reset(client);
        return close(client);
    }
    const int server = connectToServer();
    if (server >= 0 && deed == Deed::Open) openUp(client, server, random);
    else if (server >= 0) pump(client, server, deed, random);
    if (chance(random, 30)) reset(client), reset(server);
    close(client);
    close(server);
}

void HostileProxy::pump(int client, int server, Deed deed, Random& random) {
    const std::array<int, 2> from{client, server};
    const std::array<int, 2> to{server, client};
    std::array<std::int64_t, 2> carried{};
    std::array<std::int64_t, 2> limit{-1, -1};
    const bool toClient = deed == Deed::CutToClient || (deed != Deed::Pass && deed != Deed::CutToServer && chance(random, 50));
    // Even a connection that is left alone does not carry the whole outbox.
    if (deed == Deed::Pass) limit[0] = 40'000;
    else if (toClient) limit[1] = anyOctet(random, 8'000);
    else limit[0] = anyOctet(random, 20'000);
    const std::int64_t stallAt = deed == Deed::Stall ? anyOctet(random, 4'000) : -1;
    if (deed == Deed::Delay) ++deeds_.delayed;
    if (deed == Deed::OctetByOctet) ++deeds_.octetByOctet;
    bool stalled = false;
    std::vector<char> recorded;
    std::array<char, 16384> buffer{};
    const auto finish = [&] {
        if (deed == Deed::Pass) ++deeds_.passed;
        if (!recorded.empty() && recorded.size() < mostRecorded && chance(random, 20)) playAgain(recorded);
    };
    while (!stopping_) {
        std::array<pollfd, 2> ends{{{client, POLLIN, 0}, {server, POLLIN, 0}}};
        if (::poll(ends.data(), ends.size(), 20) <= 0) continue;
        for (std::size_t side = 0; side < 2; ++side) {
            if ((ends[side].revents & (POLLIN | POLLHUP | POLLERR)) == 0) continue;
            std::int64_t room = static_cast<std::int64_t>(buffer.size());
            if (limit[side] >= 0) room = std::min(room, limit[side] - carried[side]);
            const auto count = room > 0 ? ::recv(from[side], buffer.data(), static_cast<std::size_t>(room), 0) : 0;
            if (room > 0 && count <= 0) return finish();
            const auto octets = static_cast<std::size_t>(count);
            if (side == 0 && recorded.size() < mostRecorded) recorded.insert(recorded.end(), buffer.data(), buffer.data() + octets);
            if (deed == Deed::Delay) pass(std::chrono::milliseconds(below(random, 20)));
            if (stallAt >= 0 && !stalled && carried[side] + count > stallAt) {
                stalled = true;
                ++deeds_.stalled;
                pass(std::chrono::milliseconds(300 + below(random, 1500)));
            }
            const bool singly = deed == Deed::OctetByOctet && carried[side] < 3000;
            for (std::size_t at = 0; at < octets;) {
                const std::size_t part = singly ? 1 : octets - at;
                if (!sendAll(to[side], buffer.data() + at, part)) return finish();
                at += part;
            }
            carried[side] += count;
            if (limit[side] >= 0 && carried[side] >= limit[side]) {
                ++(side == 0 ? deeds_.cutToServer : deeds_.cutToClient);
                return finish();
            }
        }
    }
}

void HostileProxy::openUp(int client, int server, Random& random) {
    Tls outside(asServer_, client, true);
    Tls inside(asClient_, server, false);
    if (!outside.fine() || !inside.fine()) return;
    while (!stopping_) {
        const auto request = outside.message();
        if (!request || !exchange(outside, inside, *request, random)) return;
    }
}

/// Carries one request and its answer, or something worse. False ends the connection.
bool HostileProxy::exchange(Tls& client, Tls& server, const std::string& request, Random& random) {
    remember(request);
    const auto what = below(random, 100);
    if (what < 20) {
        ++deeds_.doubledAtOnce;
        std::thread second([this, &request] { sendAgain(request); });
        const bool sent = server.send(request);
        second.join();
        const auto answer = sent ? server.message() : std::nullopt;
        return answer && client.send(*answer);
    }
    if (!server.send(request)) return false;
    if (what < 30) {
        ++deeds_.orphaned;
        return false;
    }
    const auto answer = server.message();
    if (!answer) return false;
    if (what < 45) {
        ++deeds_.answersLost;
        return false;
    }
    if (what < 65) {
        ++deeds_.replayed;
        sendAgain(what < 55 ? request : recall(random));
    }
    return client.send(*answer);
}

void HostileProxy::remember(std::string request) {
    const std::lock_guard lock(mutex_);
    requests_.push_back(std::move(request));
    if (requests_.size() > mostRemembered) requests_.pop_front();
}

std::string HostileProxy::recall(Random& random) {
    const std::lock_guard lock(mutex_);
    return requests_[below(random, requests_.size())];
}

void HostileProxy::sendAgain(const std::string& request) {
    const int socket = connectToServer();
    if (socket < 0) return;
    {
        Tls server(asClient_, socket, false);
        const auto answer = server.fine() && server.send(request) ? server.message() : std::nullopt;
        const std::string status = answer ? answer->substr(9, 3) : std::string();
        ++(status == "200" ? deeds_.answered200 : status == "409" ? deeds_.answered409 : deeds_.answeredOther);
    }
    close(socket);
}

void HostileProxy::playAgain(const std::vector<char>& octets) {
    const int socket = connectToServer();
    if (socket < 0) return;
    ++deeds_.ciphertextReplayed;
    std::array<char, 4096> buffer{};
    if (sendAll(socket, octets.data(), octets.size())) {
        ::shutdown(socket, SHUT_WR);
        while (::recv(socket, buffer.data(), buffer.size(), 0) > 0) {}
    }
    close(socket);
}

}  // namespace ami::test
