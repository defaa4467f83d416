#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "app/hes/TrainingCertificates.h"
#include "tests/fault/rig/Database.h"

namespace ami::test {

struct RigPlan {
    std::uint32_t laptops = 4;
    std::uint64_t kills = 100;
    std::uint64_t seed = 1;
};

/// What was done and what was found. findings is empty when every acknowledged reading is at the head-end once.
struct RigTally {
    std::uint64_t laptopKills = 0, serverKills = 0, databaseKills = 0;
    std::uint64_t restarts = 0;      ///< starts of a laptop on a store that a kill had left
    std::uint64_t addsInFlight = 0;  ///< kills between "given to the store" and "taken"
    std::uint64_t acknowledged = 0;  ///< readings that a laptop's store said it had
    std::uint64_t replayed = 0;      ///< batches that were answered from the ledger: stored before, answer lost
    std::uint64_t confirmedWhileKilling = 0;
    ServerContent server;
    std::vector<std::string> findings;
};

/// Laptops, a head-end and its database as processes of their own, killed with SIGKILL at random moments, then left in peace, then audited:
/// every reading of every laptop against the head-end's tables.
class Rig {
public:
    Rig(RigPlan plan, RigDatabase& database, QString folder);
    ~Rig();
    RigTally run();

    /// Compares every reading of every laptop with @p server; empty when nothing is lost, doubled, changed or invented. After run().
    std::vector<std::string> audit(const ServerContent& server);

private:
    struct Laptop;

    bool startServer();
    /// Starts a head-end that ended by itself again, as its unit would: it does not start while the database recovers.
    void superviseServer();
    /// Kills nobody until readings are confirmed again.
    void waitForService();
    void startLaptop(Laptop& laptop, bool drain = false);
    void hear(Laptop& laptop);
    void killOne();
    void waitSome();
    void find(std::string what);

    RigPlan plan_;
    RigDatabase& database_;
    QString folder_;
    std::mt19937_64 random_;
    app::TrainingFiles files_;
    quint16 port_ = 0;
    QProcess server_;
    std::vector<std::unique_ptr<Laptop>> laptops_;
    RigTally tally_;
};

}  // namespace ami::test
