#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstring>

#include "protocol/base/ByteWriter.h"
#include "protocol/dlms/DateTime.h"
#include "protocol/dlms/ProfileDecoder.h"
#include "protocol/dlms/Xdlms.h"

// The profile of reference 8.1: one get-response-normal of 10,000 rows x 4 columns (date-time as octet-string, uint32, uint32, uint8),
// 280,008 octets, to UTC times and exact numbers. Its floors in the same run: a walk over the octets that keeps nothing, and memcpy.

using namespace ami;
using namespace ami::dlms;

namespace {

constexpr std::uint32_t rowCount = 10'000;
constexpr std::size_t header = 4;  // C4 01 C1 00: get-response-normal, invoke-id, data

enum class Layout { Plain, NullClock, MixedNulls, Compact, Deltas };

Bytes profileResponse(std::uint32_t rows, Layout layout = Layout::Plain) {
    const UtcTime start = std::chrono::sys_days(std::chrono::year(2024) / 1 / 1);
    ByteWriter writer;
    writer.append(Bytes{0xC4, 0x01, 0xC1, 0x00});
    const bool compact = layout == Layout::Compact;
    if (compact) {
        writer.append(Bytes{0x13, 0x02, 0x04, 0x19, 0x06, 0x06, 0x11});
        encodeLength(writer, rows * 21);
    } else {
        writer.u8(0x01);
        encodeLength(writer, rows);
    }
    const auto tag = [&](std::uint8_t octet) {
        if (!compact) writer.u8(octet);
    };
    for (std::uint32_t row = 0; row < rows; ++row) {
        if (!compact) writer.append(Bytes{0x02, 0x04});
        const bool nullClock = row != 0 && (layout == Layout::NullClock || layout == Layout::MixedNulls || layout == Layout::Deltas);
        if (nullClock) {
            writer.u8(0x00);
        } else {
            if (!compact) writer.append(Bytes{0x09, 0x0C});
            writer.append(DateTime::fromUtc(start + std::chrono::minutes(15) * row, -60).toBytes());
        }
        const bool skipImport = layout == Layout::MixedNulls && row % 3 == 1;
        const bool skipExport = layout == Layout::MixedNulls && row % 7 != 0;
        const bool delta = layout == Layout::Deltas && row != 0;
        if (skipImport) {
            writer.u8(0x00);
        } else if (delta) {
            writer.append(Bytes{0x1F, static_cast<std::uint8_t>(row & 0x3F)});
        } else {
            tag(0x06);
            writer.u32(1'000'000 + row);
        }
        if (skipExport) {
            writer.u8(0x00);
        } else if (delta) {
            writer.append(Bytes{0x1F, static_cast<std::uint8_t>(row & 0x1F)});
        } else {
            tag(0x06);
            writer.u32(2'000'000 + row);
        }
        tag(0x11);
        writer.u8(static_cast<std::uint8_t>(row & 0x0F));
    }
    return writer.take();
}

ProfileOptions options() {
    ProfileOptions options;
    options.columns = 4;
    options.clockColumn = 0;
    options.capturePeriod = std::chrono::minutes(15);
    return options;
}

/// All rows through the decoder in pieces of @p piece octets; every time and number is added up, so that none is left out.
std::int64_t decodeAll(ProfileDecoder& decoder, BytesView octets, std::size_t piece) {
    std::int64_t sum = 0;
    decoder.restart();
    while (!octets.empty() && !decoder.isComplete()) {
        const auto taken = decoder.push(octets.first(std::min(piece, octets.size())));
        if (!taken) return -1;
        octets = octets.subspan(*taken);
        benchmark::DoNotOptimize(decoder.rows());
        benchmark::ClobberMemory();
        sum += static_cast<std::int64_t>(decoder.rows().rows());
        decoder.clear();
    }
    return decoder.finish() ? sum + static_cast<std::int64_t>(decoder.rows().rows()) : -1;
}

/// Walks the tags of just this shape and adds the numbers up: what reading the octets costs when nothing is kept.
std::uint64_t rawSum(BytesView bytes) {
    const std::uint8_t* p = bytes.data() + header;
    const std::uint8_t* const end = bytes.data() + bytes.size();
    const auto big = [](const std::uint8_t* at) {
        return std::uint32_t{at[0]} << 24 | std::uint32_t{at[1]} << 16 | std::uint32_t{at[2]} << 8 | std::uint32_t{at[3]};
    };
    std::uint64_t sum = 0;
    while (p < end) {
        switch (*p++) {
            case 0x01: p += *p >= 0x80 ? 1 + (*p & 0x7F) : 1; break;
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

template <typename Work>
double quickest(int rounds, Work work) {
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        work();
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    return best;
}

void report(benchmark::State& state, const Bytes& bytes, std::int64_t rows) {
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
    state.counters["rows/s"] = benchmark::Counter(static_cast<double>(state.iterations() * rows), benchmark::Counter::kIsRate);
}

void profileToColumns(benchmark::State& state) {
    const Bytes bytes = profileResponse(rowCount, static_cast<Layout>(state.range(0)));
    const BytesView value = BytesView(bytes).subspan(header);
    ProfileDecoder decoder(options());
    for (auto _ : state) {
        if (decodeAll(decoder, value, value.size()) != rowCount) return state.SkipWithError("the profile does not decode");
    }
    report(state, bytes, rowCount);
    if (static_cast<Layout>(state.range(0)) != Layout::Plain) return;
    const double ours = quickest(50, [&] { benchmark::DoNotOptimize(decodeAll(decoder, value, value.size())); });
    const double raw = quickest(50, [&] { benchmark::DoNotOptimize(rawSum(bytes)); });
    state.counters["times_raw"] = ours / raw;
    state.counters["best_rows/s"] = rowCount / ours;
}
BENCHMARK(profileToColumns)->ArgName("layout")->DenseRange(0, 4);

/// The same in HDLC segments and in blocks.
void profileInPieces(benchmark::State& state) {
    const Bytes bytes = profileResponse(rowCount);
    const BytesView value = BytesView(bytes).subspan(header);
    ProfileDecoder decoder(options());
    for (auto _ : state) {
        if (decodeAll(decoder, value, static_cast<std::size_t>(state.range(0))) != rowCount) {
            return state.SkipWithError("the profile does not decode");
        }
    }
    report(state, bytes, rowCount);
}
BENCHMARK(profileInPieces)->ArgName("octets")->Arg(128)->Arg(2030)->Arg(65528);

/// Linear from 10,000 to 10,000,000 rows: rows/s stays.
void profileOfLength(benchmark::State& state) {
    const auto rows = static_cast<std::uint32_t>(state.range(0));
    const Bytes bytes = profileResponse(rows);
    const BytesView value = BytesView(bytes).subspan(header);
    ProfileDecoder decoder(options());
    for (auto _ : state) {
        if (decodeAll(decoder, value, 65528) != rows) return state.SkipWithError("the profile does not decode");
    }
    report(state, bytes, rows);
}
BENCHMARK(profileOfLength)->ArgName("rows")->RangeMultiplier(10)->Range(10'000, 10'000'000)->Unit(benchmark::kMillisecond);

/// The same rows again and again as blocks of 65,520 octets, so that only the decoder's own memory grows, if it does. peak_MiB is that of
/// the whole program: run it alone.
void profileStreamed(benchmark::State& state) {
    constexpr std::uint32_t rowsInBlock = 2340;
    const auto rows = static_cast<std::uint32_t>(state.range(0));
    const Bytes bytes = profileResponse(rowsInBlock);
    const BytesView block = BytesView(bytes).last(rowsInBlock * 28);
    ProfileDecoder decoder(options());
    for (auto _ : state) {
        ByteWriter head;
        head.u8(0x01);
        encodeLength(head, rows);
        decoder.restart();
        static_cast<void>(decoder.push(head.bytes()));
        while (!decoder.isComplete()) {
            BytesView rest = block;
            while (!rest.empty() && !decoder.isComplete()) {
                const auto taken = decoder.push(rest);
                if (!taken) return state.SkipWithError("the profile does not decode");
                rest = rest.subspan(*taken);
                benchmark::DoNotOptimize(decoder.rows());
                decoder.clear();
            }
        }
        if (decoder.decodedRows() != rows) return state.SkipWithError("rows are lost");
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    state.counters["rows/s"] = benchmark::Counter(static_cast<double>(state.iterations()) * rows, benchmark::Counter::kIsRate);
    state.counters["peak_MiB"] = static_cast<double>(usage.ru_maxrss) / 1024;
}
BENCHMARK(profileStreamed)->ArgName("rows")->RangeMultiplier(10)->Range(10'000, 10'000'000)->Unit(benchmark::kMillisecond);

void rawWalk(benchmark::State& state) {
    const Bytes bytes = profileResponse(rowCount);
    for (auto _ : state) benchmark::DoNotOptimize(rawSum(bytes));
    report(state, bytes, rowCount);
}
BENCHMARK(rawWalk);

void copyAlone(benchmark::State& state) {
    const Bytes bytes = profileResponse(rowCount);
    Bytes target(bytes.size());
    for (auto _ : state) {
        std::memcpy(target.data(), bytes.data(), bytes.size());
        benchmark::ClobberMemory();
    }
    report(state, bytes, rowCount);
}
BENCHMARK(copyAlone);

}  // namespace
