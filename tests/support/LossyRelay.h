#pragma once

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cstdint>
#include <map>
#include <thread>
#include <vector>

namespace ami::test {

/// Datagrams between any client and one server on 127.0.0.1, with a seeded share of them lost or doubled in each direction.
class LossyRelay {
public:
    LossyRelay(std::uint16_t server, double loss, double doubled, std::uint64_t seed) : server_(server), loss_(loss), doubled_(doubled), state_(seed | 1) {
        front_ = bound(port_);
        thread_ = std::thread([this] { run(); });
    }
    ~LossyRelay() {
        stop_ = true;
        thread_.join();
        ::close(front_);
        for (const auto& [client, back] : backs_) ::close(back);
    }
    std::uint16_t port() const { return port_; }
    /// From now on nothing gets through.
    void cut() { cut_ = true; }
    unsigned lost() const { return lost_; }
    unsigned passed() const { return passed_; }

private:
    static int bound(std::uint16_t& port) {
        const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address);
        socklen_t size = sizeof address;
        ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size);
        port = ntohs(address.sin_port);
        return socket;
    }
    double dice() {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 7;
        state_ ^= state_ << 17;
        return static_cast<double>(state_ >> 11) / 9007199254740992.0;
    }
    void pass(int socket, const std::uint8_t* octets, std::size_t size, std::uint16_t to) {
        const bool gone = dice() < loss_, twice = dice() < doubled_;
        if (cut_ || gone) {
            ++lost_;
            return;
        }
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(to);
        ++passed_;  // before it can be answered
        for (int i = 0; i < (twice ? 2 : 1); ++i) ::sendto(socket, octets, size, 0, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    }
    void run() {
        std::vector<std::uint8_t> octets(65536);
        while (!stop_) {
            std::vector<pollfd> sockets{{front_, POLLIN, 0}};
            for (const auto& [client, back] : backs_) sockets.push_back({back, POLLIN, 0});
            if (::poll(sockets.data(), sockets.size(), 20) <= 0) continue;
            for (const pollfd& ready : sockets) {
                if ((ready.revents & POLLIN) == 0) continue;
                sockaddr_in from{};
                socklen_t size = sizeof from;
                const auto got = ::recvfrom(ready.fd, octets.data(), octets.size(), MSG_DONTWAIT, reinterpret_cast<sockaddr*>(&from), &size);
                if (got < 0) continue;
                if (ready.fd != front_) {
                    for (const auto& [client, back] : backs_) {
                        if (back == ready.fd) pass(front_, octets.data(), static_cast<std::size_t>(got), client);
                    }
                    continue;
                }
                const std::uint16_t client = ntohs(from.sin_port);
                std::uint16_t ignored = 0;
                if (!backs_.contains(client)) backs_[client] = bound(ignored);
                pass(backs_[client], octets.data(), static_cast<std::size_t>(got), server_);
            }
        }
    }

    std::uint16_t server_, port_ = 0;
    double loss_, doubled_;
    std::uint64_t state_;
    int front_ = -1;
    std::map<std::uint16_t, int> backs_;
    std::atomic<bool> stop_{false}, cut_{false};
    std::atomic<unsigned> lost_{0}, passed_{0};
    std::thread thread_;
};

}  // namespace ami::test
