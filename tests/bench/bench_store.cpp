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

/// The yardstick: the same rows by prepared statements of the C API in a database of its own, same journal, same durability, one transaction
/// of 10,000. Columns and unique key are the store's; the row of the outbox, which the store keeps as a place in line, is written for
/// each reading. Left out: the check of a reading, ids by name, foreign keys, triggers and tags.
void rawInsert(benchmark::State& state, bool outbox) {
    const Folder folder;
    sqlite3* database = nullptr;
    sqlite3_open(folder.file("raw.db").c_str(), &database);
    sqlite3_exec(database,
                 "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                 "CREATE TABLE meter (id INTEGER PRIMARY KEY, serial TEXT NOT NULL, generation INTEGER NOT NULL, UNIQUE (serial, generation)) "
                 "STRICT; CREATE TABLE reading (sequence INTEGER PRIMARY KEY, meter INTEGER NOT NULL, register INTEGER NOT NULL, time INTEGER "
                 "NOT NULL, magnitude INTEGER NOT NULL, negative INTEGER NOT NULL, exponent INTEGER NOT NULL, unit INTEGER NOT NULL, kind "
                 "INTEGER NOT NULL, quality INTEGER NOT NULL, verification INTEGER NOT NULL, meter_time TEXT NOT NULL, UNIQUE (meter, "
                 "register, time)) STRICT; CREATE TABLE outbox (id INTEGER PRIMARY KEY, reading INTEGER NOT NULL) STRICT",
                 nullptr, nullptr, nullptr);
    const auto prepare = [&](const char* sql) {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        return statement;
    };
    sqlite3_stmt* meter = prepare("INSERT INTO meter VALUES (?,?,0)");
    sqlite3_stmt* insert = prepare("INSERT INTO reading VALUES (NULL,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING");
    sqlite3_stmt* line = prepare("INSERT INTO outbox VALUES (NULL,?)");
    int call = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const auto readings = readingsOf(call);
        state.ResumeTiming();
        sqlite3_exec(database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        for (std::size_t i = 0; i < readings.size(); ++i) {
            const mdms::Reading& r = readings[i];
            const int id = call * 100 + static_cast<int>(i / 100) + 1;
            if (i % 100 == 0) {
                sqlite3_bind_int(meter, 1, id);
                sqlite3_bind_text(meter, 2, r.meter.c_str(), -1, SQLITE_STATIC);
                sqlite3_step(meter);
                sqlite3_reset(meter);
            }
            sqlite3_bind_int64(insert, 1, id);
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
            if (!outbox) continue;
            sqlite3_bind_int64(line, 1, sqlite3_last_insert_rowid(database));
            sqlite3_step(line);
            sqlite3_reset(line);
        }
        if (sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK) state.SkipWithError("commit failed");
        ++call;
    }
    for (sqlite3_stmt* statement : {meter, insert, line}) sqlite3_finalize(statement);
    sqlite3_close(database);
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * readingsPerCall);
}

void rawInsertWithOutbox(benchmark::State& state) { rawInsert(state, true); }
void rawInsertReadingsAlone(benchmark::State& state) { rawInsert(state, false); }

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
BENCHMARK(rawInsertWithOutbox)->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK(rawInsertReadingsAlone)->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK(storeSeal)->Unit(benchmark::kMillisecond)->Iterations(10);

}  // namespace
