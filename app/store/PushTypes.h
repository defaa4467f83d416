#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/store/QueueTypes.h"
#include "protocol/base/Bytes.h"
#include "protocol/base/Time.h"
#include "protocol/mdms/DeviceEvent.h"
#include "protocol/mdms/Reading.h"

namespace ami::app {

/// The invocation counters of one meter that are taken.
struct PushWindow {
    std::string title{};  ///< 16 digits
    Bytes taken{};
    std::string serial{};  ///< of the meter, as a push under its key said; empty: nothing new
};

/// What a meter pushed, on its way into the store.
struct PushEntry {
    UtcTime time{};                                   ///< of arrival
    std::string way{}, source{};                      ///< "udp", "[fd12::1]:4059"
    std::string identity{};                           ///< of the pre-shared key that it came under
    std::string sender{};                             ///< who counts as one sender when there is no room for all
    bool isPromised = false;                          ///< whoever sent it is told that it is safe, and does not send it again
    std::string meter{}, title{};                     ///< serial number and system title, as far as somebody says them
    Bytes digest{};                                   ///< tells it from other pushes
    /// It says when: then the natural keys of its readings tell a repetition. Without, the digest does, for @ref sameFor; nothing: for ever.
    bool ownTime = false;
    std::optional<std::chrono::milliseconds> sameFor{};
    std::vector<mdms::Reading> readings{};
    std::vector<mdms::DeviceEvent> events{};
    std::string doubt{};                              ///< why it was not understood; it is kept as it came then
    std::uint8_t form = 0;                            ///< of raw, for whoever tries again
    Bytes raw{};
    std::optional<PushWindow> window{};               ///< with this push taken
    std::uint64_t replaces = 0;                       ///< a push that was kept, and is understood now
};

/// What became of one push.
struct PushStored {
    std::uint64_t id = 0;          ///< of its row; 0 when nothing in it was new
    StoredCount readings{};
    StoredCount events{};
    bool isRepeated = false;       ///< all of it was there
};

/// A push as the store has it.
struct PushRow {
    std::uint64_t id = 0;
    UtcTime time{};
    std::string way, source, identity, meter, title;
    std::string doubt;
    std::uint8_t form = 0;
    Bytes raw;
    Bytes digest;
};

/// How many pushes that nobody understood are kept, and how many octets of them. What nobody was told of makes room first, and of that what
/// is no push or has no key, then what is of the sender with the most, the oldest of it.
inline constexpr std::size_t keptPushes = 500;
inline constexpr std::size_t keptPushOctets = 32u << 20;
inline constexpr std::size_t keptPushesATime = 64;

}  // namespace ami::app
