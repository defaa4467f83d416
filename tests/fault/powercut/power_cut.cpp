#include <cinttypes>
#include <cstdio>
#include <cstdlib>

#include "tests/fault/powercut/CutRun.h"

// Cuts the power under the store and audits what is left, then takes the durability away and expects to see losses.
//
//     power_cut [CUTS [SEED]]

using namespace ami::test;

namespace {

void print(const CutTally& tally) {
    const Findings& found = tally.findings;
    std::printf("  %" PRIu64 " cuts in %" PRIu64 " stores, %" PRIu64 " clean stops, %" PRIu64 " kills, %" PRIu64 " recoveries, %" PRIu64
                " acknowledged readings\n",
                tally.cuts, tally.lives, tally.cleanStops, tally.kills, tally.recoveries, tally.acknowledged);
    for (std::size_t i = 0; i < tally.in.size(); ++i) std::printf("  %8" PRIu64 " while %s\n", tally.in[i], name(static_cast<CutPhase>(i)));
    std::printf("           (in recovery: %" PRIu64 " in the middle of a change; %" PRIu64 " recoveries cut twice running)\n",
                tally.recoveryChanging, tally.again);
    std::printf("  unsynced writes: %" PRIu64 " kept, %" PRIu64 " lost, %" PRIu64 " torn; names: %" PRIu64 " kept, %" PRIu64 " lost\n",
                tally.fates.kept, tally.fates.lost, tally.fates.torn, tally.fates.namesKept, tally.fates.namesLost);
    std::printf("  lost %" PRIu64 ", doubled %" PRIu64 ", changed %" PRIu64 ", invented %" PRIu64 ", half done %" PRIu64
                ", batches %" PRIu64 ", damaged %" PRIu64 " (%" PRIu64 " stores)\n",
                found.lost, found.doubled, found.changed, found.invented, found.halfDone, found.batches, found.damaged,
                tally.cutsWithFindings);
    if (found.total() > 0) std::printf("  first: %s\n", found.first.c_str());
}

}  // namespace

int main(int argc, char** argv) {
    const std::uint64_t cuts = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 10000;
    const std::uint64_t seed = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;
    if (cuts == 0) {
        std::fprintf(stderr, "usage: power_cut [CUTS [SEED]]\n");
        return 2;
    }
    std::printf("seed %" PRIu64 "\n", seed);
    std::printf("the store as it is\n");
    const CutTally real = cutThePower(cuts, seed);
    print(real);
    bool good = real.findings.total() == 0 && real.at(CutPhase::Recovering) > 0;
    const struct {
        Control control;
        const char* name;
    } controls[] = {{Control::SynchronousNormal, "synchronous = NORMAL"},
                    {Control::SynchronousOff, "synchronous = OFF"},
                    {Control::DiskThatDoesNotSync, "a disk that does not sync"},
                    {Control::FolderThatDoesNotSync, "a disk that does not sync folders"}};
    for (const auto& [control, name] : controls) {
        std::printf("control: %s\n", name);
        const CutTally tally = cutThePower(std::max<std::uint64_t>(cuts / 10, 200), seed, control);
        print(tally);
        good = good && tally.findings.total() > 0;
    }
    std::printf(good ? "PASS\n" : "FAIL\n");
    return good ? 0 : 1;
}
