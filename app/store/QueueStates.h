#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace ami::app {

/// Where a sealed batch stands. A reading that no batch holds yet is a draft. @spec docs/sync.md "States"
enum class BatchState : std::uint8_t {
    Sealed = 0,         ///< octets, identity and digest are fixed; no run has taken it up yet
    Sending = 1,
    Retrying = 2,       ///< goes again by itself at nextTry
    Confirmed = 3,      ///< the server has applied it and accounted for every item
    DeadLetter = 4,     ///< goes no further without a person; serverMessage says why
    Waiting = 5,        ///< in line, nothing is wrong with it
    Acknowledged = 6,   ///< the server has it and has not applied it yet; its receipt is asked for at nextTry
    Replaced = 7,       ///< split: two batches of their own carry its items
};
inline constexpr std::array allBatchStates{BatchState::Sealed,     BatchState::Sending, BatchState::Retrying,     BatchState::Confirmed,
                                           BatchState::DeadLetter, BatchState::Waiting, BatchState::Acknowledged, BatchState::Replaced};
const char* name(BatchState state);

enum class BatchEvent : std::uint8_t {
    LinedUp,        ///< a run counts on it
    SendBegun,
    PutOff,         ///< network, 408, 409, 425, 429, 5xx, an answer that is none: later again
    Held,           ///< sending ended for a reason that is not the batch's: cancelled, queue paused, program stopped
    Taken,          ///< 202: the server has it
    Forgotten,      ///< the server no longer knows a batch that it took
    Applied,        ///< a receipt that accounts for every item
    Refused,        ///< 400, 415, 422, or a bad item that was found by splitting
    Split,
    AskedAgain,     ///< a person sends a dead letter once more
};
inline constexpr std::array allBatchEvents{BatchEvent::LinedUp,   BatchEvent::SendBegun, BatchEvent::PutOff,  BatchEvent::Held,  BatchEvent::Taken,
                                           BatchEvent::Forgotten, BatchEvent::Applied,   BatchEvent::Refused, BatchEvent::Split, BatchEvent::AskedAgain};

struct BatchTransition { BatchState from; BatchEvent event; BatchState to; };

/// Every transition that there is; what is not here does not happen.
std::span<const BatchTransition> batchTransitions();
std::optional<BatchState> after(BatchState from, BatchEvent event);

}  // namespace ami::app
