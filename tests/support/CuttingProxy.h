#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <thread>

namespace ami::test {

/// TCP proxy on loopback that passes octets on and, once a direction has carried its share, calls onCut and closes both ends.
class CuttingProxy {
public:
    struct Plan {
        std::int64_t toServer = -1;   ///< cut after so many octets from the client; -1 never
        std::int64_t toClient = -1;
        std::function<void()> onCut;
    };

    CuttingProxy(std::uint16_t target, Plan plan) : target_(target), plan_(std::move(plan)) {
        listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = loopback(0);
        socklen_t length = sizeof address;
        if (::bind(listener_, reinterpret_cast<sockaddr*>(&address), length) == 0 && ::listen(listener_, 8) == 0 &&
            ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &length) == 0) {
            port_ = ntohs(address.sin_port);
        }
        thread_ = std::thread([this] { serve(); });
    }
    ~CuttingProxy() {
        stopping_ = true;
        thread_.join();
        ::close(listener_);
    }

    std::uint16_t port() const { return port_; }
    bool hasCut() const { return cut_; }
    std::int64_t carriedToServer() const { return carried_[0]; }
    std::int64_t carriedToClient() const { return carried_[1]; }

private:
    static sockaddr_in loopback(std::uint16_t port) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }

    void serve() {
        while (!stopping_) {
            pollfd waiting{listener_, POLLIN, 0};
            if (::poll(&waiting, 1, 20) != 1) continue;
            const int client = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
            if (client < 0) continue;
            const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            const sockaddr_in address = loopback(target_);
            if (!cut_ && ::connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) pump(client, server);
            ::close(client);
            ::close(server);
        }
    }

    void pump(int client, int server) {
        std::array<char, 16384> buffer{};
        const std::array<int, 2> from{client, server};
        const std::array<int, 2> to{server, client};
        const std::array<std::int64_t, 2> limit{plan_.toServer, plan_.toClient};
        for (;;) {
            std::array<pollfd, 2> ends{{{client, POLLIN, 0}, {server, POLLIN, 0}}};
            if (stopping_) return;
            if (::poll(ends.data(), ends.size(), 20) <= 0) continue;
            for (std::size_t side = 0; side < 2; ++side) {
                if ((ends[side].revents & (POLLIN | POLLHUP | POLLERR)) == 0) continue;
                std::int64_t room = static_cast<std::int64_t>(buffer.size());
                if (limit[side] >= 0) room = std::min(room, limit[side] - carried_[side]);
                const auto count = room > 0 ? ::recv(from[side], buffer.data(), static_cast<std::size_t>(room), 0) : 0;
                if (room > 0 && count <= 0) return;
                for (std::int64_t sent = 0; sent < count;) {
                    const auto part = ::send(to[side], buffer.data() + sent, static_cast<std::size_t>(count - sent), MSG_NOSIGNAL);
                    if (part <= 0) return;
                    sent += part;
                }
                carried_[side] += count;
                if (limit[side] >= 0 && carried_[side] >= limit[side]) {
                    cut_ = true;
                    if (plan_.onCut) plan_.onCut();
                    return;
                }
            }
        }
    }

    std::uint16_t target_;
    Plan plan_;
    int listener_ = -1;
    std::uint16_t port_ = 0;
    std::array<std::atomic<std::int64_t>, 2> carried_{};
    std::atomic<bool> stopping_{false};
    std::atomic<bool> cut_{false};
    std::thread thread_;
};

}  // namespace ami::test
