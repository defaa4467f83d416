#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "app/hes/coap/ExchangeMemory.h"
#include "protocol/base/Bytes.h"
#include "protocol/base/Time.h"

namespace ami::app {

/// Block1 option; 7 is no size here. @spec RFC 7959 2.2
using Block1 = hal::CoapBlock;

namespace coaplimits {
inline constexpr std::size_t block = 1024;             ///< octets of one block, and so of one message
inline constexpr std::size_t body = 1024 * 1024;
inline constexpr unsigned options = 64;
inline constexpr std::chrono::seconds bodyLife = hal::coapExchangeLifetime;  ///< an unfinished body is forgotten then
}  // namespace coaplimits

/// Puts the blocks of one endpoint's request together, one body at a time. Blocks come in order; the one that came last may come
/// again when another is to follow. @spec RFC 7959 2.5
class BodyCollector {
public:
    struct Outcome {
        std::optional<CoapAnswer> answer{};   ///< 2.31, 4.00, 4.08 or 4.13; nothing when the body is whole
        Bytes body{};
    };
    /// @p scope: what must be the same for all blocks of a body (resource, content format, request tag), as a digest.
    Outcome add(std::uint64_t scope, Block1 block, BytesView octets, Instant now);
    /// Octets that wait.
    std::size_t waiting() const { return body_.size(); }
    void clear();

private:
    bool running_ = false;
    std::uint64_t scope_ = 0;
    Instant last_{};
    Bytes body_;
};

}  // namespace ami::app
