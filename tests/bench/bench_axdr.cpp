#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>

#include "protocol/base/ByteReader.h"
#include "protocol/base/ByteWriter.h"
#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/DateTime.h"
#include "protocol/dlms/Xdlms.h"

using namespace ami;
using namespace ami::dlms;

namespace {

constexpr std::uint32_t rowCount = 10'000;

/// get-response-normal with a profile buffer of 10,000 rows: clock, two counters, a status. 280,008 octets.
Bytes profileResponse() {
    const UtcTime start = std::chrono::sys_days(std::chrono::year(2024) / 1 / 1);
    ByteWriter writer;
    writer.append(Bytes{0xC4, 0x01, 0xC1, 0x00, 0x01});
    encodeLength(writer, rowCount);
    for (std::uint32_t row = 0; row < rowCount; ++row) {
        writer.append(Bytes{0x02, 0x04, 0x09, 0x0C});
        writer.append(DateTime::fromUtc(start + std::chrono::minutes(15 * row), -60).toBytes());
        writer.u8(0x06);
        writer.u32(1'000'000 + row);
        writer.u8(0x06);
        writer.u32(2'000'000 + row);
        writer.u8(0x11);
        writer.u8(static_cast<std::uint8_t>(row & 0x0F));
    }
    return writer.take();
}

/// Walks the tags of just this shape and adds the numbers up: what reading the octets costs when nothing is kept.
std::uint64_t rawSum(BytesView bytes) {
    const std::uint8_t* p = bytes.data() + 4;
    const std::uint8_t* const end = bytes.data() + bytes.size();
    const auto big = [](const std::uint8_t* at) {
        return std::uint32_t{at[0]} << 24 | std::uint32_t{at[1]} << 16 | std::uint32_t{at[2]} << 8 | std::uint32_t{at[3]};
    };
    std::uint64_t sum = 0;
    while (p < end) {
        switch (*p++) {
        case 0x01: p += *p == 0x82 ? 3 : 1; break;
        case 0x02: p += 1; break;
        case 0x06: sum += big(p), p += 4; break;
        case 0x09:
            for (std::uint8_t i = 0; i < *p; ++i) sum += p[1 + i];
            p += 1 + *p;
            break;
        case 0x11: sum += *p++; break;
        default: return 0;
        }
    }
    return sum;
}

/// Seconds of the quickest of a few raw walks.
double rawSeconds(BytesView bytes) {
    double best = 1.0;
    for (int run = 0; run < 20; ++run) {
        const auto start = std::chrono::steady_clock::now();
        benchmark::DoNotOptimize(rawSum(bytes));
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    return best;
}

/// times_raw compares the quickest runs of both, so that other work on the machine does not count.
void report(benchmark::State& state, const Bytes& bytes, double quickest) {
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
    state.counters["rows/s"] = benchmark::Counter(static_cast<double>(state.iterations()) * rowCount, benchmark::Counter::kIsRate);
    state.counters["times_raw"] = quickest / rawSeconds(bytes);
    state.counters["best_rows/s"] = rowCount / quickest;
}

void profileToData(benchmark::State& state) {
    const Bytes bytes = profileResponse();
    double quickest = 1.0;
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        auto apdu = decodeXdlms(bytes);
        if (!apdu) return state.SkipWithError("the profile does not decode");
        benchmark::DoNotOptimize(apdu);
        quickest = std::min(quickest, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    report(state, bytes, quickest);
}
BENCHMARK(profileToData);

/// The same with every clock made into a UTC instant.
void profileToTimesAndNumbers(benchmark::State& state) {
    const Bytes bytes = profileResponse();
    double quickest = 1.0;
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        const auto apdu = decodeXdlms(bytes);
        const auto* response = apdu ? std::get_if<GetResponseNormal>(&*apdu) : nullptr;
        const auto* value = response ? std::get_if<Data>(&response->result) : nullptr;
        if (!value || !value->list() || value->list()->size() != rowCount) return state.SkipWithError("the profile does not decode");
        std::int64_t sum = 0;
        for (const Data& row : *value->list()) {
            const DataList& cells = *row.list();
            const auto clock = DateTime::fromData(cells[0]);
            const auto time = clock ? clock->toUtc() : std::nullopt;
            if (!time) return state.SkipWithError("a clock does not decode");
            sum += time->time_since_epoch().count() + *cells[1].toInt64() + *cells[2].toInt64() + *cells[3].toInt64();
        }
        benchmark::DoNotOptimize(sum);
        quickest = std::min(quickest, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    report(state, bytes, quickest);
}
BENCHMARK(profileToTimesAndNumbers);

void profileEncode(benchmark::State& state) {
    const Bytes bytes = profileResponse();
    const auto apdu = decodeXdlms(bytes);
    if (!apdu) return state.SkipWithError("the profile does not decode");
    for (auto _ : state) benchmark::DoNotOptimize(encodeXdlms(*apdu));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
}
BENCHMARK(profileEncode);

void rawWalk(benchmark::State& state) {
    const Bytes bytes = profileResponse();
    for (auto _ : state) benchmark::DoNotOptimize(rawSum(bytes));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
    state.counters["rows/s"] = benchmark::Counter(static_cast<double>(state.iterations()) * rowCount, benchmark::Counter::kIsRate);
}
BENCHMARK(rawWalk);

}  // namespace
