#include <QCoreApplication>
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "tests/fault/rig/Rig.h"

// Kills laptops, head-end and database at random moments and compares every reading afterwards.
//
//     end_to_end [KILLS [SEED [LAPTOPS [sqlite|postgres]]]]

using namespace ami::test;

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    RigPlan plan;
    plan.kills = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1000;
    plan.seed = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;
    plan.laptops = argc > 3 ? static_cast<std::uint32_t>(std::strtoul(argv[3], nullptr, 10)) : 4;
    if (plan.kills == 0 || plan.laptops == 0) {
        std::fprintf(stderr, "usage: end_to_end [KILLS [SEED [LAPTOPS [sqlite|postgres]]]]\n");
        return 2;
    }
    QTemporaryDir folder;
    std::unique_ptr<RigDatabase> database = std::make_unique<SqliteRigDatabase>(folder.filePath(QStringLiteral("hes.db")));
    if (argc > 4 && std::strcmp(argv[4], "postgres") == 0) {
        QString why;
        auto server = PostgresServer::start(why);
        if (!server) {
            std::fprintf(stderr, "end_to_end: %s\n", qPrintable(why));
            return 1;
        }
        database = std::make_unique<PostgresRigDatabase>(std::move(server));
    }
    std::printf("seed %" PRIu64 ", %u laptops, %s\n", plan.seed, plan.laptops, database->name());
    std::fflush(stdout);
    const RigTally tally = Rig(plan, *database, folder.path()).run();
    std::printf("  kills: %" PRIu64 " laptop, %" PRIu64 " head-end, %" PRIu64 " database; %" PRIu64
                " with readings on their way into the store\n",
                tally.laptopKills, tally.serverKills, tally.databaseKills, tally.addsInFlight);
    std::printf("  acknowledged %" PRIu64 " readings, %" PRIu64 " of them confirmed while the killing went on\n", tally.acknowledged,
                tally.confirmedWhileKilling);
    std::printf("  head-end: %" PRIu64 " rows, %" PRIu64 " conflicting values; %" PRIu64 " batches, %" PRIu64
                " answered from the ledger\n  offered %" PRIu64 " = accepted %" PRIu64 " + duplicate %" PRIu64 " + conflict %" PRIu64
                " + rejected %" PRIu64 "\n",
                tally.server.rows, tally.server.conflictRows, tally.server.batches, tally.replayed, tally.server.offered,
                tally.server.accepted, tally.server.duplicate, tally.server.conflict, tally.server.rejected);
    for (const std::string& finding : tally.findings) std::printf("  FOUND %s\n", finding.c_str());
    if (!tally.findings.empty()) folder.setAutoRemove(false), std::printf("  left in %s\n", qPrintable(folder.path()));
    std::printf(tally.findings.empty() ? "PASS\n" : "FAIL\n");
    return tally.findings.empty() ? 0 : 1;
}
