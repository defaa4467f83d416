#include <QCoreApplication>
#include <QTemporaryDir>
#include <cinttypes>
#include <cstdio>
#include <cstdlib>

#include "tests/fault/proxy/HostileRun.h"

using namespace ami::test;

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    HostilePlan plan;
    plan.readings = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 100000;
    plan.seed = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;
    plan.clients = argc > 3 ? static_cast<std::uint32_t>(std::strtoul(argv[3], nullptr, 10)) : 4;
    plan.batchItems = argc > 4 ? static_cast<std::uint32_t>(std::strtoul(argv[4], nullptr, 10)) : 50;
    if (plan.readings == 0 || plan.clients == 0 || plan.batchItems == 0) {
        std::fprintf(stderr, "usage: hostile_proxy [READINGS [SEED [CLIENTS [BATCH]]]]\n");
        return 2;
    }
    QTemporaryDir folder;
    const HostileTally t = HostileRun(plan, folder.path()).run();
    std::printf("seed %" PRIu64 ": %" PRIu64 " readings of %u clients in batches of %u, %.1f s\n", plan.seed, plan.readings, plan.clients,
                plan.batchItems, t.seconds);
    std::printf("  %" PRIu64 " connections: %" PRIu64 " dropped, %" PRIu64 " cut on the way out, %" PRIu64 " on the way back, %" PRIu64
                " stalled, %" PRIu64 " delayed, %" PRIu64 " octet by octet, %" PRIu64 " left alone for a while\n",
                t.connections, t.dropped, t.cutToServer, t.cutToClient, t.stalled, t.delayed, t.octetByOctet, t.passed);
    std::printf("  requests: %" PRIu64 " doubled at once, %" PRIu64 " replayed, %" PRIu64 " answers lost, %" PRIu64 " orphaned; doubles answered 200: %" PRIu64
                ", 409: %" PRIu64 ", else: %" PRIu64 "; %" PRIu64 " recorded TLS streams played again\n",
                t.doubledAtOnce, t.replayed, t.answersLost, t.orphaned, t.answered200, t.answered409, t.answeredOther, t.ciphertextReplayed);
    std::printf("  clients: %" PRIu64 " runs, %" PRIu64 " interrupted, %" PRIu64 " receipts from the ledger\n", t.runs, t.interrupted,
                t.replayedReceipts);
    std::printf("  head-end: %" PRIu64 " rows, %" PRIu64 " conflicting values; offered %" PRIu64 " = accepted %" PRIu64 " + duplicate %" PRIu64
                " + conflict %" PRIu64 " + rejected %" PRIu64 "\n",
                t.server.rows, t.server.conflictRows, t.server.offered, t.server.accepted, t.server.duplicate, t.server.conflict, t.server.rejected);
    std::printf("  clients:  offered %" PRIu64 " = accepted %" PRIu64 " + duplicate %" PRIu64 " + conflict %" PRIu64 " + rejected %" PRIu64 "\n",
                t.offered, t.accepted, t.duplicate, t.conflict, t.rejected);
    for (const std::string& finding : t.findings) std::printf("  FOUND %s\n", finding.c_str());
    const std::string missing = t.missing();
    if (!missing.empty()) std::printf("  NEVER HAPPENED: %s\n", missing.c_str());
    const bool fine = t.findings.empty() && missing.empty();
    if (!fine) folder.setAutoRemove(false), std::printf("  left in %s\n", qPrintable(folder.path()));
    std::printf(fine ? "PASS\n" : "FAIL\n");
    return fine ? 0 : 1;
}
