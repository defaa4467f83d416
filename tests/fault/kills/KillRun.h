#pragma once

#include <cstdint>
#include <string>

namespace ami::test {

struct KillTally {
    std::uint64_t kills = 0;
    std::uint64_t whileOpening = 0;    ///< of those before the store was open
    std::uint64_t whileRecovering = 0; ///< of those with a log that the kill before had left
    std::uint64_t unclean = 0;         ///< kills that left a log
    std::uint64_t stores = 0;
    std::uint64_t acknowledged = 0;    ///< readings
    std::uint64_t confirmed = 0;       ///< batches that were confirmed before the kill
    std::uint64_t copies = 0;          ///< copies of the store that were looked at
    std::uint64_t lost = 0, doubled = 0, changed = 0, halfDone = 0, batches = 0, damaged = 0;
    std::string first;                 ///< the first finding in words

    std::uint64_t findings() const { return lost + doubled + changed + halfDone + batches + damaged; }
};

/// Starts a process that writes, kills it with SIGKILL 2 to 30 ms later, @p kills times, and looks after a number of them whether everything is there that
/// it had acknowledged: readings, batches, confirmations, copies. Stores are made in @p folder. The caller has one thread.
KillTally killTheWriter(std::uint64_t kills, std::uint64_t seed, const std::string& folder);

}  // namespace ami::test
