#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace ami::test {

/// HTTP proxy on loopback that knows CONNECT, wherever it is asked to connect to @p target. With @p wanted it asks for that
/// Proxy-Authorization; with @p answer it says that in place of connecting.
class ConnectProxy {
public:
    explicit ConnectProxy(std::uint16_t target, std::string wanted = {}, std::string answer = {})
        : target_(target), wanted_(std::move(wanted)), answer_(std::move(answer)) {
        listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = loopback(0);
        socklen_t length = sizeof address;
        if (::bind(listener_, reinterpret_cast<sockaddr*>(&address), length) == 0 && ::listen(listener_, 8) == 0 &&
            ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &length) == 0) {
            port_ = ntohs(address.sin_port);
        }
        thread_ = std::thread([this] { serve(); });
    }
    ~ConnectProxy() {
        stopping_ = true;
        thread_.join();
        ::close(listener_);
    }

    std::string address() const { return "http://127.0.0.1:" + std::to_string(port_); }
    std::vector<std::string> heads() const {
        const std::lock_guard guard(lock_);
        return heads_;
    }

private:
    static sockaddr_in loopback(std::uint16_t port) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }
    bool ready(int handle) const {
        while (!stopping_) {
            pollfd waiting{handle, POLLIN, 0};
            if (::poll(&waiting, 1, 20) == 1) return true;
        }
        return false;
    }
    void serve() {
        while (ready(listener_)) {
            const int client = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
            if (client < 0) continue;
            std::string head;
            char octet = 0;
            while (!head.ends_with("\r\n\r\n") && ready(client) && ::read(client, &octet, 1) == 1) head += octet;
            {
                const std::lock_guard guard(lock_);
                heads_.push_back(head);
            }
            const bool known = wanted_.empty() || head.find("Proxy-Authorization: " + wanted_ + "\r\n") != std::string::npos;
            if (!answer_.empty()) say(client, answer_);
            else if (!known) say(client, "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n");
            else pass(client);
            ::close(client);
        }
    }
    static void say(int client, const std::string& text) { (void)!::write(client, text.data(), text.size()); }
    void pass(int client) const {
        const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_in address = loopback(target_);
        if (::connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
            say(client, "HTTP/1.1 200 Connection established\r\n\r\n");
            bool open = true;
            while (open && !stopping_) {
                std::array<pollfd, 2> both{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
                if (::poll(both.data(), both.size(), 20) < 1) continue;
                for (int i = 0; i < 2 && open; ++i) {
                    if (both[static_cast<std::size_t>(i)].revents == 0) continue;
                    std::array<char, 16384> part{};
                    const auto got = ::read(i == 0 ? client : server, part.data(), part.size());
                    open = got > 0 && ::write(i == 0 ? server : client, part.data(), static_cast<std::size_t>(got)) == got;
                }
            }
        }
        ::close(server);
    }

    std::uint16_t target_;
    std::string wanted_;
    std::string answer_;
    std::uint16_t port_ = 0;
    int listener_ = -1;
    std::atomic<bool> stopping_{false};
    mutable std::mutex lock_;
    std::vector<std::string> heads_;
    std::thread thread_;
};

}  // namespace ami::test
