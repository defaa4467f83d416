#include "hal/transport/UdpMany.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <deque>
#include <map>
#include <tuple>
#include <utility>

#include <arpa/inet.h>
#include <linux/errqueue.h>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include "hal/transport/TransportFailure.h"

namespace ami::hal {

namespace {

constexpr std::size_t batch = 32;
constexpr std::size_t largestDatagram = 65'536;
constexpr int bufferOctets = 4 << 20;

/// Address, port, zone.
using PeerKey = std::tuple<std::array<std::uint8_t, 16>, std::uint16_t, std::uint32_t>;

Unexpected systemFailure(int error = errno) { return transportFailure(TransportError::System, error); }

/// IPv4 as ::ffff:a.b.c.d, the way an IPv6 socket names it.
PeerKey keyOf(const sockaddr_storage& address) {
    std::array<std::uint8_t, 16> octets{};
    if (address.ss_family == AF_INET6) {
        const auto& six = reinterpret_cast<const sockaddr_in6&>(address);
        std::memcpy(octets.data(), &six.sin6_addr, octets.size());
        return {octets, six.sin6_port, six.sin6_scope_id};
    }
    const auto& four = reinterpret_cast<const sockaddr_in&>(address);
    octets[10] = octets[11] = 0xFF;
    std::memcpy(octets.data() + 12, &four.sin_addr, 4);
    return {octets, four.sin_port, 0};
}

socklen_t lengthOf(const sockaddr_storage& address) { return address.ss_family == AF_INET6 ? sizeof(sockaddr_in6) : sizeof(sockaddr_in); }

bool isOfNetwork(int error) {
    return error == ECONNREFUSED || error == EHOSTUNREACH || error == ENETUNREACH || error == EHOSTDOWN || error == ENETDOWN || error == EPROTO ||
           error == ENOPROTOOPT || error == EACCES || error == EMSGSIZE || error == EPERM || error == EADDRNOTAVAIL || error == EINVAL;
}

}  // namespace

class UdpMany::Impl {
public:
    ~Impl() {
        if (socket_ >= 0) ::close(socket_);
        if (wake_ >= 0) ::close(wake_);
    }

    Result<void> open() {
        wake_ = ::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
        if (wake_ < 0) return systemFailure();
        socket_ = ::socket(AF_INET6, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        if (socket_ >= 0) {
            isIpv6_ = true;
            sockaddr_in6 any{};
            any.sin6_family = AF_INET6;
            set(IPPROTO_IPV6, IPV6_V6ONLY, 0);
            if (::bind(socket_, reinterpret_cast<const sockaddr*>(&any), sizeof any) != 0) {
                ::close(socket_);
                socket_ = -1;
                isIpv6_ = false;
            }
        }
        if (socket_ < 0) {
            socket_ = ::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
            sockaddr_in any{};
            any.sin_family = AF_INET;
            if (socket_ < 0 || ::bind(socket_, reinterpret_cast<const sockaddr*>(&any), sizeof any) != 0) return systemFailure();
        }
        if (isIpv6_) {
            set(IPPROTO_IPV6, IPV6_RECVERR, 1);
            set(IPPROTO_IPV6, IPV6_DONTFRAG, 1);
            set(IPPROTO_IPV6, IPV6_MTU_DISCOVER, IPV6_PMTUDISC_DO);
        }
        set(IPPROTO_IP, IP_RECVERR, 1);
        set(IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_DO);
        set(SOL_SOCKET, SO_RCVBUF, bufferOctets);
        return {};
    }

    Result<PeerIndex> add(const std::string& text, std::uint16_t port) {
        sockaddr_storage address{};
        const std::size_t zone = text.find('%');
        auto& six = reinterpret_cast<sockaddr_in6&>(address);
        auto& four = reinterpret_cast<sockaddr_in&>(address);
        if (::inet_pton(AF_INET6, text.substr(0, zone).c_str(), &six.sin6_addr) == 1) {
            if (!isIpv6_) return transportFailure(TransportError::Unreachable);
            six.sin6_family = AF_INET6;
            six.sin6_port = htons(port);
            if (zone != std::string::npos) {
                six.sin6_scope_id = ::if_nametoindex(text.c_str() + zone + 1);
                if (six.sin6_scope_id == 0) return transportFailure(TransportError::NotFound);
            }
        } else if (::inet_pton(AF_INET, text.c_str(), &four.sin_addr) == 1) {
            const in_addr host = four.sin_addr;
            if (isIpv6_) {
                address = {};
                six.sin6_family = AF_INET6;
                six.sin6_addr.s6_addr[10] = six.sin6_addr.s6_addr[11] = 0xFF;
                std::memcpy(six.sin6_addr.s6_addr + 12, &host, 4);
                six.sin6_port = htons(port);
            } else {
                four.sin_family = AF_INET;
                four.sin_port = htons(port);
            }
        } else {
            return transportFailure(TransportError::NotFound);
        }
        const auto [place, isNew] = peerOf_.try_emplace(keyOf(address), static_cast<PeerIndex>(peers_.size()));
        if (isNew) peers_.push_back(address);
        return place->second;
    }

    Result<std::size_t> send(std::span<const Outgoing> datagrams) {
        std::size_t gone = 0;
        int repeats = 0;
        while (gone < datagrams.size()) {
            std::array<mmsghdr, batch> messages{};
            std::array<iovec, batch> pieces{};
            const std::size_t count = std::min(batch, datagrams.size() - gone);
            for (std::size_t i = 0; i < count; ++i) {
                const Outgoing& one = datagrams[gone + i];
                sockaddr_storage& address = peers_[one.peer];
                pieces[i] = {const_cast<std::uint8_t*>(one.octets.data()), one.octets.size()};
                messages[i].msg_hdr.msg_name = &address;
                messages[i].msg_hdr.msg_namelen = lengthOf(address);
                messages[i].msg_hdr.msg_iov = &pieces[i];
                messages[i].msg_hdr.msg_iovlen = 1;
            }
            const int sent = ::sendmmsg(socket_, messages.data(), static_cast<unsigned>(count), 0);
            if (sent > 0) {
                gone += static_cast<std::size_t>(sent);
                repeats = 0;
                continue;
            }
            const int error = errno;
            if (error == EINTR) continue;
            if (error == EAGAIN || error == EWOULDBLOCK || error == ENOBUFS) break;
            if (!isOfNetwork(error)) return systemFailure(error);
            // It may be about an earlier datagram: that is told by the error queue, and this one has another go.
            if (takeErrors() && ++repeats < 64) continue;
            arrived_.push_back({datagrams[gone].peer, {}, error});
            ++gone;
            repeats = 0;
        }
        return gone;
    }

    Result<std::vector<Arrival>> receive(std::chrono::milliseconds timeout, std::size_t most) {
        takeErrors();
        if (arrived_.empty()) {
            std::array<pollfd, 2> watched{pollfd{socket_, POLLIN, 0}, pollfd{wake_, POLLIN, 0}};
            const int ready = ::poll(watched.data(), watched.size(), static_cast<int>(std::clamp<std::int64_t>(timeout.count(), 0, 60'000)));
            if (ready < 0 && errno != EINTR) return systemFailure();
            if ((watched[0].revents & POLLERR) != 0) takeErrors();
        }
        if (auto ok = takeDatagrams(most); !ok) return Unexpected(ok.error());
        std::vector<Arrival> taken;
        while (!arrived_.empty() && taken.size() < most) {
            taken.push_back(std::move(arrived_.front()));
            arrived_.pop_front();
        }
        return taken;
    }

    void waitForRoom(std::chrono::milliseconds timeout) {
        std::array<pollfd, 2> watched{pollfd{socket_, POLLOUT, 0}, pollfd{wake_, POLLIN, 0}};
        ::poll(watched.data(), watched.size(), static_cast<int>(std::clamp<std::int64_t>(timeout.count(), 0, 60'000)));
    }

    void interrupt() {
        const std::uint64_t one = 1;
        [[maybe_unused]] const auto written = ::write(wake_, &one, sizeof one);
    }
    void resume() {
        std::uint64_t count = 0;
        [[maybe_unused]] const auto read = ::read(wake_, &count, sizeof count);
    }

    std::uint64_t strangers() const { return strangers_; }
    std::uint16_t localPort() const {
        sockaddr_storage self{};
        socklen_t length = sizeof self;
        if (::getsockname(socket_, reinterpret_cast<sockaddr*>(&self), &length) != 0) return 0;
        return ntohs(std::get<1>(keyOf(self)));
    }

private:
    void set(int level, int option, int value) { ::setsockopt(socket_, level, option, &value, sizeof value); }

    /// What ICMP said, by the address that the datagram went to. @spec RFC 3542 11.3 for IPV6_DONTFRAG; ip(7), IP_RECVERR
    bool takeErrors() {
        bool any = false;
        for (int i = 0; i < 4096; ++i) {
            sockaddr_storage to{};
            std::array<char, 512> control{};
            std::array<char, 64> piece{};
            iovec octets{piece.data(), piece.size()};
            msghdr message{};
            message.msg_name = &to;
            message.msg_namelen = sizeof to;
            message.msg_iov = &octets;
            message.msg_iovlen = 1;
            message.msg_control = control.data();
            message.msg_controllen = control.size();
            if (::recvmsg(socket_, &message, MSG_ERRQUEUE | MSG_DONTWAIT) < 0) break;
            any = true;
            const auto peer = peerOf_.find(keyOf(to));
            if (peer == peerOf_.end()) continue;
            for (const cmsghdr* part = CMSG_FIRSTHDR(&message); part; part = CMSG_NXTHDR(&message, const_cast<cmsghdr*>(part))) {
                const bool isError = (part->cmsg_level == IPPROTO_IP && part->cmsg_type == IP_RECVERR) ||
                                     (part->cmsg_level == IPPROTO_IPV6 && part->cmsg_type == IPV6_RECVERR);
                if (!isError) continue;
                sock_extended_err what{};
                std::memcpy(&what, CMSG_DATA(part), sizeof what);
                if (what.ee_errno != 0) arrived_.push_back({peer->second, {}, static_cast<int>(what.ee_errno)});
            }
        }
        return any;
    }

    Result<void> takeDatagrams(std::size_t most) {
        if (buffer_.empty()) buffer_.resize(batch * largestDatagram);
        while (arrived_.size() < most) {
            std::array<mmsghdr, batch> messages{};
            std::array<iovec, batch> pieces{};
            std::array<sockaddr_storage, batch> senders{};
            for (std::size_t i = 0; i < batch; ++i) {
                pieces[i] = {buffer_.data() + i * largestDatagram, largestDatagram};
                messages[i].msg_hdr.msg_name = &senders[i];
                messages[i].msg_hdr.msg_namelen = sizeof(sockaddr_storage);
                messages[i].msg_hdr.msg_iov = &pieces[i];
                messages[i].msg_hdr.msg_iovlen = 1;
            }
            const int count = ::recvmmsg(socket_, messages.data(), batch, MSG_DONTWAIT, nullptr);
            if (count < 0) {
                if (errno == EAGAIN || errno == EWOULDBLOCK) return {};
                if (errno == EINTR) continue;
                if (!isOfNetwork(errno)) return systemFailure();
                takeErrors();
                continue;
            }
            for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
                const auto peer = peerOf_.find(keyOf(senders[i]));
                if (peer == peerOf_.end()) {
                    ++strangers_;
                    continue;
                }
                const auto* first = static_cast<const std::uint8_t*>(pieces[i].iov_base);
                arrived_.push_back({peer->second, Bytes(first, first + messages[i].msg_len), 0});
            }
            if (static_cast<std::size_t>(count) < batch) return {};
        }
        return {};
    }

    int socket_ = -1, wake_ = -1;
    bool isIpv6_ = false;
    std::vector<sockaddr_storage> peers_;
    std::map<PeerKey, PeerIndex> peerOf_;
    std::deque<Arrival> arrived_;
    Bytes buffer_;
    std::uint64_t strangers_ = 0;
};

UdpMany::UdpMany() : impl_(std::make_unique<Impl>()) {}
UdpMany::~UdpMany() = default;

Result<std::unique_ptr<UdpMany>> UdpMany::open() {
    std::unique_ptr<UdpMany> made(new UdpMany);
    if (auto ok = made->impl_->open(); !ok) return Unexpected(ok.error());
    return made;
}

Result<UdpMany::PeerIndex> UdpMany::add(const std::string& address, std::uint16_t port) { return impl_->add(address, port); }
Result<std::size_t> UdpMany::send(std::span<const Outgoing> datagrams) { return impl_->send(datagrams); }
Result<std::vector<UdpMany::Arrival>> UdpMany::receive(std::chrono::milliseconds timeout, std::size_t most) { return impl_->receive(timeout, most); }
void UdpMany::waitForRoom(std::chrono::milliseconds timeout) { impl_->waitForRoom(timeout); }
void UdpMany::interrupt() { impl_->interrupt(); }
void UdpMany::resume() { impl_->resume(); }
std::uint64_t UdpMany::strangers() const { return impl_->strangers(); }
std::uint16_t UdpMany::localPort() const { return impl_->localPort(); }

}  // namespace ami::hal
