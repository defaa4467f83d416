#include <unistd.h>

#include <QCoreApplication>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include "app/store/Store.h"
#include "app/sync/SyncClient.h"
#include "tests/fault/rig/RigReadings.h"

// One laptop of the end-to-end rig: stores readings, says so on standard output only when the store has said so, and syncs, until it is
// killed.
//
//     rig_laptop STORE ENDPOINT CERTIFICATE KEY CA LAPTOP FIRST SEED [drain]
//
// Lines: "B n m" before readings n to m are given to the store, "A n m" after it took them, "C n" confirmed in all.

using namespace ami;
using namespace ami::app;

namespace {

constexpr std::uint64_t mostWaiting = 3000;

void say(const std::string& line) {
    if (::write(STDOUT_FILENO, line.data(), line.size()) != static_cast<ssize_t>(line.size())) std::_Exit(3);
}

[[noreturn]] void giveUp(const char* what, const Error& error) {
    std::fprintf(stderr, "rig_laptop: %s: code %d detail %lld\n", what, error.code, static_cast<long long>(error.detail));
    std::_Exit(4);
}

struct Work {
    Store& store;
    SyncSettings settings;
    std::uint32_t laptop;
    std::uint64_t next;
    std::mt19937_64 random;

    std::uint64_t below(std::uint64_t bound) { return random() % bound; }

    void addSome() {
        const std::uint64_t last = next + below(below(8) == 0 ? 200 : 12);
        std::vector<mdms::Reading> readings;
        for (std::uint64_t number = next; number <= last; ++number) readings.push_back(test::rigReading(laptop, number));
        const std::string range = std::to_string(next) + " " + std::to_string(last) + "\n";
        say("B " + range);
        const auto added = store.add(readings);
        if (!added) giveUp("add", added.error());
        say("A " + range);
        next = last + 1;
    }

    /// How many readings wait. Only the store's own errors end the program: faults of the way are what the rig makes.
    std::uint64_t sync() {
        settings.batchItems = static_cast<std::uint32_t>(1 + below(150));
        const auto report = synchronise(store, settings, {}, {});
        if (!report) giveUp("sync", report.error());
        const auto summary = store.summary();
        if (!summary) giveUp("summary", summary.error());
        say("C " + std::to_string(summary->confirmed) + "\n");
        return summary->waiting;
    }
};

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (argc < 9) {
        std::fprintf(stderr, "usage: rig_laptop STORE ENDPOINT CERTIFICATE KEY CA LAPTOP FIRST SEED [drain]\n");
        return 2;
    }
    auto store = Store::open(argv[1]);
    if (!store) giveUp("open", store.error());
    SyncSettings settings;
    settings.endpoint = argv[2];
    settings.certificateFile = argv[3];
    settings.keyFile = argv[4];
    settings.caFile = argv[5];
    settings.timeout = std::chrono::milliseconds(5000);
    Work work{**store, settings, static_cast<std::uint32_t>(std::strtoul(argv[6], nullptr, 10)), std::strtoull(argv[7], nullptr, 10),
              std::mt19937_64(std::strtoull(argv[8], nullptr, 10))};
    if (argc > 9) {
        for (int tries = 0; tries < 4000; ++tries) {
            if (work.sync() == 0) return 0;
        }
        return 5;
    }
    std::uint64_t waiting = 0;
    for (;;) {
        for (std::uint64_t adds = 1 + work.below(4); adds > 0 && waiting < mostWaiting; --adds) work.addSome();
        waiting = work.sync();
    }
}
