#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "tests/fault/kills/KillRun.h"

// Kills a process that writes into the store, again and again, and looks whether everything is there that it had acknowledged.
//
//     kill_store [KILLS [SEED]]

int main(int argc, char** argv) {
    const std::uint64_t kills = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 10000;
    const std::uint64_t seed = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;
    std::string folder = (std::filesystem::temp_directory_path() / "ami-kills-XXXXXX").string();
    if (kills == 0 || !mkdtemp(folder.data())) {
        std::fprintf(stderr, "usage: kill_store [KILLS [SEED]]\n");
        return 2;
    }
    const auto tally = ami::test::killTheWriter(kills, seed, folder);
    std::printf("seed %" PRIu64 ": %" PRIu64 " kills in %" PRIu64 " stores, %" PRIu64 " left a log, %" PRIu64 " before the store was open, %" PRIu64
                " of them in recovery\n",
                seed, tally.kills, tally.stores, tally.unclean, tally.whileOpening, tally.whileRecovering);
    std::printf("%" PRIu64 " acknowledged readings, %" PRIu64 " confirmed batches, %" PRIu64 " copies\n", tally.acknowledged, tally.confirmed,
                tally.copies);
    std::printf("lost %" PRIu64 ", doubled %" PRIu64 ", changed %" PRIu64 ", half done %" PRIu64 ", batches %" PRIu64 ", damaged %" PRIu64 "\n",
                tally.lost, tally.doubled, tally.changed, tally.halfDone, tally.batches, tally.damaged);
    if (tally.findings() > 0) {
        std::printf("first: %s (kept in %s)\nFAIL\n", tally.first.c_str(), folder.c_str());
        return 1;
    }
    std::filesystem::remove_all(folder);
    std::printf("PASS\n");
    return 0;
}
