#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "app/push/PushDecoder.h"

namespace ami::app {

/// What the CoAP ingest counts. The names that metrics give them stand in CoapCounters.cpp.
enum class CoapCount : std::uint8_t {
    Requests,            ///< requests that reached a resource, repeated ones included
    PushesStored,        ///< pushes answered 2.04 because their readings are durable
    ReadingsAccepted,
    ReadingsDuplicate,   ///< readings that were there already: replays under another message id
    ReadingsConflict,
    DeadLetters,         ///< kept raw, because nobody understood them
    DuplicateMids,       ///< answered again from memory, RFC 7252 4.5
    ReplayedCounters,    ///< DLMS frames whose invocation counter was seen or is too old
    BadCrc,              ///< refused and asked for again
    BadFrames,           ///< frames, packs or options that are malformed
    Undecipherable,      ///< a tag that does not fit
    NotAllowed,          ///< plain CoAP from outside the allowed prefixes
    IdentityMismatch,    ///< a sender that spoke for another meter
    RateLimited,         ///< 4.29
    QueueFull,           ///< 5.03 because the storage does not keep up
    StorageFailed,       ///< 5.03 because the storage failed
    TooLarge,            ///< 4.13
    IncompleteBodies,    ///< 4.08
    SlowAnswers,         ///< separate responses, after an empty acknowledgement
    Transactions,        ///< groups committed
    Handshakes,          ///< DTLS sessions established
    HandshakesRefused,   ///< DTLS failures
};
inline constexpr std::size_t coapCounts = static_cast<std::size_t>(CoapCount::HandshakesRefused) + 1;

/// "coap_bad_crc_total" and a sentence about it.
struct CoapCountName { const char* name; const char* help; };
CoapCountName nameOf(CoapCount count);
/// What a push that is answered at once counts as; nothing for a block of a transfer that goes on.
std::optional<CoapCount> countOf(PushRefusal refusal);

/// One thread adds, others read.
class CoapCounters {
public:
    void add(CoapCount count, std::uint64_t amount = 1) { at(count).fetch_add(amount, std::memory_order_relaxed); }
    std::uint64_t operator[](CoapCount count) const { return values_[static_cast<std::size_t>(count)].load(std::memory_order_relaxed); }

private:
    std::atomic<std::uint64_t>& at(CoapCount count) { return values_[static_cast<std::size_t>(count)]; }
    std::array<std::atomic<std::uint64_t>, coapCounts> values_{};
};

}  // namespace ami::app
