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

/// What a meter pushed, on its way into the store.
struct PushEntry {
    UtcTime time{};                                   ///< of arrival
    std::string way{}, source{};                      ///< "udp", "[fd12::1]:4059"
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
    std::optional<std::pair<std::string, Bytes>> window{};  ///< title, and the counters that are taken with this push
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
    std::string way, source, meter, title;
    std::string doubt;
    std::uint8_t form = 0;
    Bytes raw;
    Bytes digest;
};

/// How many pushes that nobody understood are kept; the oldest makes room.
inline constexpr std::size_t keptPushes = 500;

}  // namespace ami::app
