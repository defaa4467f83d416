#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"

namespace ami::hal {

/// One unconnected UDP socket for any number of peers, IPv6 and IPv4. Datagrams go and come in batches; they are never fragmented on the way:
/// nodes of a mesh drop what they cannot put together, in silence. What the network says of a peer by ICMP comes as an arrival of that peer.
/// Used on one thread; interrupt() from any.
class UdpMany {
public:
    using PeerIndex = std::uint32_t;

    struct Outgoing {
        PeerIndex peer = 0;
        Bytes octets;
    };
    struct Arrival {
        PeerIndex peer = 0;
        Bytes octets;   ///< one datagram
        int error = 0;  ///< errno in place of a datagram: ECONNREFUSED for a closed port, EHOSTUNREACH, EMSGSIZE, …
    };

    /// Linux: an IPv6 socket that also carries IPv4, or one for IPv4 alone where there is no IPv6. Errors: TransportError::System, errno.
    static Result<std::unique_ptr<UdpMany>> open();
    ~UdpMany();
    UdpMany(const UdpMany&) = delete;
    UdpMany& operator=(const UdpMany&) = delete;

    /// @p address is a literal, an IPv6 one without brackets and perhaps with "%zone". The same address and port give the same index.
    /// NotFound when it is no address; Unreachable for IPv6 where there is none.
    Result<PeerIndex> add(const std::string& address, std::uint16_t port);

    /// How many of @p datagrams left, in their order; fewer when the system's buffer is full. One that cannot go at all counts as gone, and an
    /// arrival says why.
    Result<std::size_t> send(std::span<const Outgoing> datagrams);
    /// What came, at most @p most; waits up to @p timeout for the first one, and not after interrupt().
    Result<std::vector<Arrival>> receive(std::chrono::milliseconds timeout, std::size_t most = 256);
    /// Waits until the system takes datagrams again, at most @p timeout.
    void waitForRoom(std::chrono::milliseconds timeout);

    void interrupt();
    void resume();

    /// Datagrams of senders that were never added, and dropped.
    std::uint64_t strangers() const;
    std::uint16_t localPort() const;

private:
    UdpMany();
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ami::hal
