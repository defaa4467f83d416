#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "tests/support/StoreSamples.h"

using namespace ami;

namespace {

constexpr std::size_t readingsPerCall = 10000;

class Folder {
public:
    Folder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "ami-bench-XXXXXX").string();
        path_ = mkdtemp(pattern.data());
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    std::string file(const char* name) const { return (path_ / name).string(); }

private:
    std::filesystem::path path_;
};

std::vector<mdms::Reading> readingsOf(int call) {
    std::vector<mdms::Reading> readings;
    for (int meter = 0; meter < 100; ++meter) {
        const auto part = test::profile("M" + std::to_string(call) + "-" + std::to_string(meter), test::noon, readingsPerCall / 100);
        readings.insert(readings.end(), part.begin(), part.end());
    }
    return readings;
}

/// What the application does: 10,000 readings with their outbox rows, one durable transaction.
void storeAdd(benchmark::State& state) {
    const Folder folder;
    auto store = app::Store::open(folder.file("field.db"));
    int call = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const auto readings = readingsOf(call++);
        state.ResumeTiming();
        if (!store || !(*store)->add(readings)) state.SkipWithError("add failed");
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * readingsPerCall);
}

/// The yardstick: the same rows by a prepared statement of the C API, same journal, same columns, no outbox and no checks.
void rawInsert(benchmark::State& state) {
    const Folder folder;
    sqlite3* database = nullptr;
    sqlite3_open(folder.file("raw.db").c_str(), &database);
    sqlite3_exec(database,
                 "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                 "CREATE TABLE reading (sequence INTEGER PRIMARY KEY, meter INTEGER, register INTEGER, time INTEGER, magnitude INTEGER, "
                 "negative INTEGER,"
                 "exponent INTEGER, unit INTEGER, kind INTEGER, quality INTEGER, verification INTEGER, meter_time TEXT, UNIQUE (meter, "
                 "register, time)) STRICT",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO reading VALUES (NULL,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING", -1, &insert, nullptr);
    int call = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const auto readings = readingsOf(call);
        state.ResumeTiming();
        sqlite3_exec(database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        for (std::size_t i = 0; i < readings.size(); ++i) {
            const mdms::Reading& r = readings[i];
            sqlite3_bind_int64(insert, 1, call * 100 + static_cast<int>(i / 100));
            sqlite3_bind_int64(insert, 2, 1);
            sqlite3_bind_int64(insert, 3, r.time.time_since_epoch().count());
            sqlite3_bind_int64(insert, 4, static_cast<sqlite3_int64>(r.value.magnitude()));
            sqlite3_bind_int(insert, 5, r.value.isNegative());
            sqlite3_bind_int(insert, 6, r.value.exponent());
            sqlite3_bind_int(insert, 7, r.unit);
            sqlite3_bind_int(insert, 8, static_cast<int>(r.kind));
            sqlite3_bind_int(insert, 9, static_cast<int>(r.quality));
            sqlite3_bind_int(insert, 10, static_cast<int>(r.verification));
            sqlite3_bind_text(insert, 11, r.meterTime.c_str(), -1, SQLITE_STATIC);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
        ++call;
    }
    sqlite3_finalize(insert);
    sqlite3_close(database);
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * readingsPerCall);
}

/// Encoding, digest and bookkeeping of one full batch.
void storeSeal(benchmark::State& state) {
    const Folder folder;
    auto store = app::Store::open(folder.file("field.db"));
    int call = 0;
    for (auto _ : state) {
        state.PauseTiming();
        if (!store || !(*store)->add(readingsOf(call++))) state.SkipWithError("add failed");
        state.ResumeTiming();
        if (!(*store)->seal(readingsPerCall, test::noon, "bench")) state.SkipWithError("seal failed");
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * readingsPerCall);
}

BENCHMARK(storeAdd)->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK(rawInsert)->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK(storeSeal)->Unit(benchmark::kMillisecond)->Iterations(10);

}  // namespace
