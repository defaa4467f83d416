#pragma once

#include <arpa/inet.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string>
#include <vector>

#include "protocol/base/Bytes.h"

namespace ami::test {

/// Confirmable POSTs from many endpoints over raw UDP sockets, each endpoint with a window of requests under way: the same for every
/// server, with no CoAP library in the way. What is not answered in half a second is sent again with the same message id.
class CoapLoad {
public:
    struct Result {
        double seconds = 0;
        std::uint64_t answered = 0;
        std::uint64_t succeeded = 0;   ///< class 2
        std::uint64_t repeated = 0;
        std::vector<double> latencies{};  ///< microseconds
        double rate() const { return seconds > 0 ? static_cast<double>(succeeded) / seconds : 0; }
        double percentile(double share) {
            if (latencies.empty()) return 0;
            std::sort(latencies.begin(), latencies.end());
            return latencies[static_cast<std::size_t>(share * static_cast<double>(latencies.size() - 1))];
        }
    };
    /// The body of request number @p n, 0 to total - 1.
    using Body = std::function<const Bytes&(std::uint64_t n)>;

    CoapLoad(std::uint16_t port, std::size_t endpoints, std::size_t window) : window_(window) {
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(port);
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        epoll_ = ::epoll_create1(0);
        for (std::size_t i = 0; i < endpoints; ++i) {
            const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK, 0);
            const int room = 4 << 20;
            ::setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &room, sizeof room);
            if (::connect(socket, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0) std::abort();
            epoll_event event{};
            event.events = EPOLLIN;
            event.data.u64 = i;
            ::epoll_ctl(epoll_, EPOLL_CTL_ADD, socket, &event);
            endpoints_.push_back({socket, {}, static_cast<std::uint16_t>(i * 977)});
            endpoints_.back().places.resize(window);
        }
    }
    ~CoapLoad() {
        for (const Endpoint& endpoint : endpoints_) ::close(endpoint.socket);
        ::close(epoll_);
    }
    CoapLoad(const CoapLoad&) = delete;
    CoapLoad& operator=(const CoapLoad&) = delete;

    /// @p options: the encoded options between token and payload. @p first numbers the tokens, so that runs do not meet.
    Result run(std::uint64_t total, const Bytes& options, std::uint8_t method, const Body& body, std::uint64_t first = 0) {
        Result result;
        const auto begun = Clock::now();
        std::uint64_t next = 0;
        for (std::size_t w = 0; w < window_; ++w) {
            for (Endpoint& endpoint : endpoints_) {
                if (next < total) send(endpoint, w, next++, first, options, method, body);
            }
        }
        std::vector<epoll_event> events(64);
        auto looked = begun;
        while (result.answered < total) {
            const int ready = ::epoll_wait(epoll_, events.data(), static_cast<int>(events.size()), 50);
            for (int i = 0; i < ready; ++i) {
                Endpoint& endpoint = endpoints_[events[static_cast<std::size_t>(i)].data.u64];
                receive(endpoint, result, [&](std::size_t slot) {
                    if (next < total) send(endpoint, slot, next++, first, options, method, body);
                });
            }
            const auto now = Clock::now();
            if (now - looked < std::chrono::milliseconds(100)) continue;
            looked = now;
            for (Endpoint& endpoint : endpoints_) {
                for (Slot& slot : endpoint.places) {
                    if (!slot.busy || now - slot.last < std::chrono::milliseconds(500)) continue;
                    slot.last = now;
                    ++result.repeated;
                    [[maybe_unused]] const auto sent = ::send(endpoint.socket, slot.message.data(), slot.message.size(), 0);
                }
            }
            if (now - begun > std::chrono::minutes(2)) break;
        }
        result.seconds = std::chrono::duration<double>(Clock::now() - begun).count();
        return result;
    }

private:
    using Clock = std::chrono::steady_clock;
    struct Slot {
        bool busy = false;
        std::uint32_t token = 0;
        Clock::time_point sent{}, last{};
        Bytes message{};
    };
    struct Endpoint {
        int socket = -1;
        std::vector<Slot> places;
        std::uint16_t messageId = 0;
    };

    void send(Endpoint& endpoint, std::size_t index, std::uint64_t n, std::uint64_t first, const Bytes& options, std::uint8_t method,
              const Body& body) {
        Slot& slot = endpoint.places[index];
        slot.busy = true;
        slot.token = static_cast<std::uint32_t>(first + n);
        Bytes& message = slot.message;
        message.clear();
        const std::uint16_t id = ++endpoint.messageId;
        const std::uint8_t head[] = {0x44, method, static_cast<std::uint8_t>(id >> 8), static_cast<std::uint8_t>(id)};
        append(message, head);
        append(message, {reinterpret_cast<const std::uint8_t*>(&slot.token), 4});
        append(message, options);
        message.push_back(0xFF);
        append(message, body(n));
        slot.sent = slot.last = Clock::now();
        [[maybe_unused]] const auto sent = ::send(endpoint.socket, message.data(), message.size(), 0);
    }

    template <typename Free>
    void receive(Endpoint& endpoint, Result& result, Free&& free) {
        std::uint8_t datagram[1500];
        for (;;) {
            const auto size = ::recv(endpoint.socket, datagram, sizeof datagram, 0);
            if (size < 8) return;
            if ((datagram[0] & 0x30) == 0x00) {  // a separate response is acknowledged
                const std::uint8_t ack[] = {0x60, 0, datagram[2], datagram[3]};
                [[maybe_unused]] const auto sent = ::send(endpoint.socket, ack, sizeof ack, 0);
            }
            std::uint32_t token = 0;
            std::memcpy(&token, datagram + 4, 4);
            for (std::size_t i = 0; i < endpoint.places.size(); ++i) {
                Slot& slot = endpoint.places[i];
                if (!slot.busy || slot.token != token) continue;
                slot.busy = false;
                ++result.answered;
                if (datagram[1] >> 5 == 2) ++result.succeeded;
                result.latencies.push_back(std::chrono::duration<double, std::micro>(Clock::now() - slot.sent).count());
                free(i);
                break;
            }
        }
    }

    std::size_t window_;
    int epoll_ = -1;
    std::vector<Endpoint> endpoints_;
};

}  // namespace ami::test
