#pragma once

#include <memory>

#include "hal/coap/CoapEndpoint.h"
#include "hal/transport/Transport.h"

namespace ami::hal {

/// What carries messages to one resource and back.
struct CoapTransportOptions {
    CoapUrl server;                              ///< with its path
    CoapEndpoint::Security security{};           ///< what it points to must outlive the transport
    std::vector<CoapOption> options{};           ///< of each request; critical ones may come back in the answers
    std::optional<std::uint16_t> contentFormat{};
    std::vector<std::uint16_t> answers{201};     ///< codes that bring a message, 201 being 2.01
    std::uint16_t blockSize = 1024;
    std::chrono::milliseconds deadline{100'000}; ///< of one exchange, retransmissions included
    /// The same until the peer has answered for the first time, handshake included: a wrong key shows as silence.
    std::chrono::milliseconds firstDeadline{40'000};
};

class CoapTransport : public Transport {
public:
    /// For the requests from now on, in place of the one with its number.
    virtual void setOption(CoapOption option) = 0;
    virtual std::uint16_t blockSize() const = 0;
    virtual void setBlockSize(std::uint16_t octets) = 0;
    /// Exchanges that took so long that something must have been sent again; libcoap does not count.
    virtual std::uint64_t repeats() const = 0;
};

/// The message that an answer brings when its code is one of @p answers; none where an empty 2.xx ends a service that nothing answers. With
/// another code TransportError::Answered, whose detail is the code as a decimal number.
Result<Bytes> coapMessage(CoapResponse&& answer, const std::vector<std::uint16_t>& answers);

/// A datagram transport: each write is a confirmable POST, each answer with a body one datagram. An answer with another code is
/// TransportError::Answered. Retransmissions wait as long as the peer was measured to need. @spec RFC 7252, 6298
std::unique_ptr<CoapTransport> makeCoap(CoapTransportOptions options);

}  // namespace ami::hal
