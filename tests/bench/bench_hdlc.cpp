#include <benchmark/benchmark.h>

#include <array>

#include "protocol/base/Crc.h"
#include "protocol/dlms/HdlcFrame.h"
#include "protocol/dlms/HdlcFramer.h"

// I-frames of reference 8.3 at max-info 128 and 2,030: encoded, found and checked in a stream, and both. The floor is the check sequence
// one octet at a time, as the standard describes it.

using namespace ami;
using namespace ami::dlms;

namespace {

constexpr std::size_t framesInStream = 64;

HdlcFrameView frameOf(BytesView information) {
    return {{1, 0, 1}, clientAddress(16), HdlcControl::information(3, 5, false), true, information};
}

Bytes payload(std::int64_t octets) {
    Bytes bytes(static_cast<std::size_t>(octets));
    std::uint32_t seed = 7;
    for (auto& octet : bytes) octet = static_cast<std::uint8_t>((seed = seed * 1664525 + 1013904223) >> 24);
    return bytes;
}

Bytes streamOf(BytesView information) {
    Bytes stream;
    for (std::size_t i = 0; i < framesInStream; ++i) appendFrame(stream, frameOf(information));
    return stream;
}

std::size_t readAll(HdlcFramer& framer, BytesView stream) {
    std::size_t octets = 0;
    framer.push(stream, Instant());
    while (const auto frame = framer.next()) octets += frame->information.size();
    return octets;
}

void report(benchmark::State& state, std::size_t octets) {
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(octets));
}

void encodeFrames(benchmark::State& state) {
    const Bytes information = payload(state.range(0));
    Bytes stream = streamOf(information);
    for (auto _ : state) {
        stream.clear();
        for (std::size_t i = 0; i < framesInStream; ++i) appendFrame(stream, frameOf(information));
        benchmark::DoNotOptimize(stream.data());
        benchmark::ClobberMemory();
    }
    report(state, stream.size());
}
BENCHMARK(encodeFrames)->ArgName("maxinfo")->Arg(128)->Arg(2030);

void decodeFrames(benchmark::State& state) {
    const Bytes stream = streamOf(payload(state.range(0)));
    HdlcFramer framer{std::chrono::seconds(1)};
    for (auto _ : state) {
        if (readAll(framer, stream) != framesInStream * static_cast<std::size_t>(state.range(0))) state.SkipWithError("frames are lost");
    }
    report(state, stream.size());
}
BENCHMARK(decodeFrames)->ArgName("maxinfo")->Arg(128)->Arg(2030);

void encodeAndDecodeFrames(benchmark::State& state) {
    const Bytes information = payload(state.range(0));
    Bytes stream;
    HdlcFramer framer{std::chrono::seconds(1)};
    for (auto _ : state) {
        stream.clear();
        for (std::size_t i = 0; i < framesInStream; ++i) appendFrame(stream, frameOf(information));
        if (readAll(framer, stream) != framesInStream * information.size()) state.SkipWithError("frames are lost");
    }
    report(state, stream.size());
}
BENCHMARK(encodeAndDecodeFrames)->ArgName("maxinfo")->Arg(128)->Arg(2030);

void checkSequence(benchmark::State& state) {
    const Bytes bytes = payload(state.range(0));
    for (auto _ : state) benchmark::DoNotOptimize(crc16X25(bytes));
    report(state, bytes.size());
}
BENCHMARK(checkSequence)->ArgName("octets")->Arg(8)->Arg(128)->Arg(2030);

void checkSequenceByOctet(benchmark::State& state) {
    std::array<std::uint16_t, 256> table{};
    for (unsigned i = 0; i < 256; ++i) {
        unsigned word = i;
        for (int bit = 0; bit < 8; ++bit) word = word & 1 ? (word >> 1) ^ 0x8408u : word >> 1;
        table[i] = static_cast<std::uint16_t>(word);
    }
    const Bytes bytes = payload(state.range(0));
    for (auto _ : state) {
        std::uint16_t check = 0xFFFF;
        for (const std::uint8_t octet : bytes) check = static_cast<std::uint16_t>((check >> 8) ^ table[(check ^ octet) & 0xFF]);
        benchmark::DoNotOptimize(check);
    }
    report(state, bytes.size());
}
BENCHMARK(checkSequenceByOctet)->ArgName("octets")->Arg(2030);

}  // namespace
