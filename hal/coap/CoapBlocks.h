#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "hal/coap/CoapValues.h"

namespace ami::hal {

/// One request and its answer cut into blocks, without a socket: which block goes next, and what an answer means for it. libcoap has this too, but
/// without a bound on memory, and it does not come through losses well (docs/coap.md). @spec RFC 7959 2, 3
class CoapBlocks {
public:
    enum class Step : std::uint8_t {
        Again,   ///< send next()
        Done,    ///< response() is whole
        Ignore,  ///< an echo of an earlier block
        Failed,  ///< error()
    };

    /// @p largest: octets of payload that a message to this peer has room for, above mostInOne only where blocks are not needed (TCP).
    CoapBlocks(const CoapRequest& request, std::size_t largest);

    /// Block1, Block2, Size1 and Echo of the message to send.
    std::vector<CoapOption> options() const;
    BytesView payload() const;
    /// The answer to what next() gave.
    Step take(CoapResponse&& message);
    /// A message that came unasked with the first block of a new state: the request was a plain GET before it.
    Step restart(CoapResponse&& message);

    /// One message each way, as far as it has come.
    bool isOneTrip() const { return !cutting_ && !asking_ && !echo_; }
    bool isFirst() const { return upload_ == 0 && body_.empty() && !asking_; }
    CoapResponse& response() { return response_; }
    const Error& error() const { return error_; }

    static constexpr std::size_t mostInOne = 1024;

private:
    struct Block { std::uint32_t number = 0; bool more = false; std::uint8_t exponent = 6; };
    static std::optional<Block> block(const CoapResponse& message, std::uint16_t number, bool& bad);
    Step takeUpload(const CoapResponse& message, const Block& block);
    Step takeDownload(CoapResponse&& message);
    Step fail(Fault fault, CoapRefusal why);
    std::size_t size(std::uint8_t exponent) const { return std::size_t{16} << exponent; }

    const CoapRequest* request_;
    std::size_t largest_;
    std::uint8_t exponent_ = 6;
    bool cutting_ = false;      ///< the payload goes in blocks
    bool asking_ = false;       ///< the rest of an answer is asked for
    std::size_t upload_ = 0;    ///< octets that the peer has taken
    std::uint8_t downExponent_ = 6;
    Bytes body_;
    std::optional<Bytes> tag_{};
    std::optional<Bytes> echo_{};
    unsigned restarts_ = 0;
    CoapResponse response_{};
    Error error_{};
};

}  // namespace ami::hal
