#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <unordered_map>

#include "hal/coap/CoapBodies.h"
#include "protocol/base/Bytes.h"
#include "protocol/base/Time.h"

namespace ami::app {

/// The other end of an exchange: IPv6 address (IPv4 mapped), port, scope.
struct CoapEndpoint {
    std::array<std::uint8_t, 16> address{};
    std::uint32_t scope = 0;
    std::uint16_t port = 0;
    friend bool operator==(const CoapEndpoint&, const CoapEndpoint&) = default;
};

/// What a request is answered with.
struct CoapAnswer {
    std::uint8_t code = 0;                     ///< class << 5 | detail; 0: not answered yet
    std::string diagnostic{};                  ///< text/plain payload
    std::optional<std::uint32_t> maxAge{};     ///< seconds
    std::optional<std::uint32_t> block1{};     ///< value of the option, as the request had it
};
constexpr std::uint8_t coapCode(unsigned decimal) { return static_cast<std::uint8_t>((decimal / 100) << 5 | (decimal % 100)); }

/// 64 bits that tell two messages of one endpoint apart.
using MessageDigest = hal::CoapDigest;

/// Answers the same message the same way and acts on it once. An exchange is remembered for EXCHANGE_LIFETIME (247 s), or until the memory
/// is full; what is forgotten early is caught by the natural keys of the readings. A message id that comes with other content is another
/// message: the sender restarted, or the first copy was damaged on its way. @spec RFC 7252 4.5, 4.8.2
class ExchangeMemory {
public:
    static constexpr std::chrono::seconds lifetime = hal::coapExchangeLifetime;

    explicit ExchangeMemory(std::size_t capacity) : capacity_(capacity) { byKey_.reserve(capacity < 65536 ? capacity : 65536); }

    struct Key {
        CoapEndpoint peer;
        std::uint16_t messageId = 0;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct Exchange {
        std::uint64_t digest = 0;
        std::uint64_t serial = 0;       ///< tells this exchange from a later one under the same key
        bool acknowledged = false;      ///< an empty acknowledgement went out
        CoapAnswer answer{};
    };

    /// The exchange with this content, when it is still remembered.
    Exchange* find(const Key& key, std::uint64_t digest, Instant now);
    /// Remembers a new one, in place of one with other content. The pointer is good until the next call.
    Exchange* begin(const Key& key, std::uint64_t digest, Instant now);
    /// The exchange that begin() made with @p serial, when it is still remembered.
    Exchange* find(const Key& key, std::uint64_t serial);
    /// The message counts as never seen: it was refused for a moment only, and its repetition is judged anew.
    void forget(const Key& key);
    std::size_t size() const { return byKey_.size(); }

private:
    struct Hash {
        std::size_t operator()(const Key& key) const;
    };
    struct Entry { Exchange exchange; Instant begun; };
    struct Order { Key key; std::uint64_t serial; Instant begun; };
    void expire(Instant now);

    std::size_t capacity_;
    std::uint64_t serial_ = 0;
    std::unordered_map<Key, Entry, Hash> byKey_;
    std::deque<Order> order_;
};

}  // namespace ami::app
