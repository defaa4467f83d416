#pragma once

#include <QString>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "tests/fault/proxy/HostileProxy.h"
#include "tests/fault/rig/Database.h"

namespace ami::test {

struct HostilePlan {
    std::uint32_t clients = 4;
    std::uint64_t readings = 5000;      ///< of all clients together
    std::uint32_t batchItems = 25;
    std::uint64_t seed = 1;
};

/// Sums of the receipts that the clients took, and of what the proxies did.
struct HostileTally {
    std::uint64_t offered = 0, accepted = 0, duplicate = 0, conflict = 0, rejected = 0;
    std::uint64_t runs = 0, interrupted = 0;   ///< calls of synchronise(), and those that stopped early
    std::uint64_t connections = 0, passed = 0, dropped = 0, cutToServer = 0, cutToClient = 0, stalled = 0, delayed = 0, octetByOctet = 0;
    std::uint64_t doubledAtOnce = 0, replayed = 0, answersLost = 0, orphaned = 0, ciphertextReplayed = 0;
    std::uint64_t answered200 = 0, answered409 = 0, answeredOther = 0;
    std::uint64_t replayedReceipts = 0;   ///< batches whose receipt was read from the ledger: stored before, answer lost
    double seconds = 0;
    ServerContent server;
    std::vector<std::string> findings;    ///< empty when every reading of every client is at the head-end once

    /// Everything that a hostile run must have had at least once; empty when it had.
    std::string missing() const;
};

/// Real stores, the real client, a real ami-hes, and a hostile proxy of its own before each client; then an audit of every reading.
class HostileRun {
public:
    HostileRun(HostilePlan plan, QString folder) : plan_(plan), folder_(std::move(folder)) {}
    HostileTally run();
    /// Compares every reading of every client with @p server. After run().
    std::vector<std::string> audit(const ServerContent& server) const;

private:
    struct Client;
    std::string storePath(std::uint32_t client) const;
    std::uint64_t readingsOf(std::uint32_t client) const;

    HostilePlan plan_;
    QString folder_;
    HostileTally tally_;
};

}  // namespace ami::test
