#pragma once

#include <chrono>
#include <cstdint>

#include "app/hes/http/RateLimit.h"

namespace ami::app {

/// What one head-end lets in. All of it can be changed while it runs. @spec docs/hes.md, "Limits"
struct HesLimits {
    int connections = 256;             ///< a connection more is told 503, twice as many are not accepted
    int connectionsPerAddress = 64;    ///< the same with 429; IPv6 is counted by /64
    int waiting = 32;                  ///< requests with the database at a time: 503 beyond
    int waitingPerClient = 4;          ///< 429 beyond
    std::uint64_t waitingOctets = 256ULL * 1024 * 1024;   ///< unpacked bodies that wait: 503 beyond
    std::uint64_t bodyOctets = 4ULL * 1024 * 1024;        ///< as sent
    std::uint64_t expandedOctets = 32ULL * 1024 * 1024;   ///< after gzip
    RateSettings rate;
    std::chrono::seconds handshake{10};
    std::chrono::seconds head{10};
    std::chrono::seconds body{15};     ///< before the least speed counts, and the longest pause of a streamed body
    std::chrono::seconds idle{30};
    std::int64_t leastOctetsPerSecond = 8192;
    std::uint64_t minimumFree = 256ULL * 1024 * 1024;     ///< octets that must stay free on the disk: not ready below
    std::uint64_t attachmentOctets = 64ULL * 1024 * 1024;
    std::uint64_t attachmentsPerClient = 4ULL * 1024 * 1024 * 1024;
    std::uint64_t attachmentsTotal = 64ULL * 1024 * 1024 * 1024;
};

}  // namespace ami::app
