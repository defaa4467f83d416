#include <benchmark/benchmark.h>
#include <sqlite3.h>
#include <sys/resource.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "tests/support/StoreSamples.h"

using namespace ami;

// A laptop that was away for long: 5 million readings (AMI_BACKLOG=N for another number) that no batch holds yet.

namespace {

constexpr std::size_t perCall = 10000;
constexpr std::size_t perMeter = 100;

std::size_t backlog() {
    const char* wanted = std::getenv("AMI_BACKLOG");
    return wanted ? std::strtoull(wanted, nullptr, 10) : 5000000;
}

/// Resident octets of this process now.
double resident() {
    std::ifstream status("/proc/self/statm");
    double pages = 0;
    status >> pages >> pages;
    return pages * 4096;
}

class Backlog {
public:
    Backlog() {
        std::string pattern = (std::filesystem::temp_directory_path() / "ami-backlog-XXXXXX").string();
        folder_ = mkdtemp(pattern.data());
        path_ = (folder_ / "field.db").string();
        auto store = app::Store::open(path_);
        for (std::size_t made = 0; store && made < backlog(); made += perCall) {
            std::vector<mdms::Reading> readings;
            for (std::size_t meter = 0; meter < perCall / perMeter; ++meter) {
                const auto part = test::profile("M" + std::to_string(made / perMeter + meter), test::noon, perMeter);
                readings.insert(readings.end(), part.begin(), part.end());
            }
            if (!(*store)->add(readings)) std::abort();
        }
    }
    ~Backlog() { std::filesystem::remove_all(folder_); }
    const std::string& path() const { return path_; }

private:
    std::filesystem::path folder_;
    std::string path_;
};

const Backlog& files() {
    static const Backlog made;
    return made;
}

void openBacklog(benchmark::State& state) {
    const std::string& path = files().path();
    std::uint64_t waiting = 0;
    for (auto _ : state) {
        auto store = app::Store::open(path);
        if (!store) {
            state.SkipWithError("does not open");
            return;
        }
        waiting = (*store)->summary()->waiting;
    }
    state.counters["waiting"] = static_cast<double>(waiting);
}

/// The yardstick: sqlite3_open, the exclusive lock, and the first page.
void bareOpen(benchmark::State& state) {
    const std::string& path = files().path();
    for (auto _ : state) {
        sqlite3* database = nullptr;
        sqlite3_open(path.c_str(), &database);
        sqlite3_exec(database, "PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; SELECT count(*) FROM sqlite_schema; ROLLBACK", nullptr,
                     nullptr, nullptr);
        sqlite3_close(database);
    }
}

/// Opening after a process was killed: quick_check of the whole file before anything else.
void openAfterKill(benchmark::State& state) {
    const std::string& path = files().path();
    const std::string torn = path + ".torn";
    for (auto _ : state) {
        state.PauseTiming();
        std::filesystem::copy_file(path, torn, std::filesystem::copy_options::overwrite_existing);
        {
            auto store = app::Store::open(torn, app::StoreOptions{{}, {}, 0, {}, {}});
            if (!store || !(*store)->rememberMeter({"tcp://a", "A", "", test::noon})) state.SkipWithError("does not open");
            std::filesystem::copy_file(torn, torn + "2", std::filesystem::copy_options::overwrite_existing);
            std::filesystem::copy_file(torn + "-wal", torn + "2-wal", std::filesystem::copy_options::overwrite_existing);
        }
        state.ResumeTiming();
        auto store = app::Store::open(torn + "2", app::StoreOptions{{}, {}, 0, {}, {}});
        if (!store) state.SkipWithError("does not open");
    }
}

void summaryOfBacklog(benchmark::State& state) {
    auto store = app::Store::open(files().path());
    for (auto _ : state) {
        if (!store || !(*store)->summary()) state.SkipWithError("no summary");
    }
}

/// Seals and confirms 200 batches off the backlog; what the process takes more than before, in MiB.
void sealBacklog(benchmark::State& state) {
    auto store = app::Store::open(files().path());
    const double before = resident();
    for (auto _ : state) {
        const auto sealed = store ? (*store)->seal(10000, test::noon, "bench") : Result<std::optional<app::SealedBatch>>(std::nullopt);
        if (!sealed || !*sealed || !(*store)->confirm(test::receiptFor(**sealed))) {
            state.SkipWithError("not sealed");
            return;
        }
    }
    state.counters["MiB more"] = (resident() - before) / 1048576;
}

BENCHMARK(openBacklog)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(bareOpen)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(openAfterKill)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(summaryOfBacklog)->Unit(benchmark::kMillisecond)->Iterations(200);
BENCHMARK(sealBacklog)->Unit(benchmark::kMillisecond)->Iterations(200);

}  // namespace
