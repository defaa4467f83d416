#include <benchmark/benchmark.h>
#include <expat.h>
#include <simdjson.h>

#include "protocol/mdms/CimXml.h"

using namespace ami;

namespace {

constexpr std::size_t readingsPerBatch = 9600;

/// 100 meters with a day of quarters of an hour each.
std::vector<mdms::Reading> readings() {
    std::vector<mdms::Reading> all;
    mdms::Reading reading;
    reading.obis = dlms::Obis(1, 0, 1, 29, 0, 255);
    reading.kind = mdms::ReadingKind::Interval;
    reading.interval = std::chrono::seconds(900);
    reading.unit = 30;
    reading.verification = mdms::Verification::Authenticated;
    for (std::size_t i = 0; i < readingsPerBatch; ++i) {
        reading.meter = "LGZ00123" + std::to_string(10000 + i / 96);
        reading.time = *fromIso8601("2026-11-22T00:00:00Z") + (i % 96 + 1) * reading.interval;
        reading.value = Decimal(static_cast<std::int64_t>(100 + i % 50), 0);
        reading.sequence = i + 1;
        all.push_back(reading);
    }
    return all;
}

mdms::BatchHeader header() {
    return {"017f22e2-79b0-7cc3-98c4-dc0c0c07398f", 412, "017f22e2-79b0-7cc3-98c4-dc0c0c073990", *fromIso8601("2026-11-23T00:00:00Z"),
            "bench"};
}

void counted(benchmark::State& state, std::size_t octets) {
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * readingsPerBatch));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * octets));
}

void encodeJson(benchmark::State& state) {
    const auto all = readings();
    std::size_t octets = 0;
    for (auto _ : state) octets = mdms::encodeBatch(header(), all, {})->size();
    counted(state, octets);
}

void decodeJson(benchmark::State& state) {
    const Bytes body = *mdms::encodeBatch(header(), readings(), {});
    for (auto _ : state) {
        if (!mdms::decodeBatch(body)) state.SkipWithError("refused");
    }
    counted(state, body.size());
}

/// The yardstick: the library alone, with a parser of its own for each document.
void bareSimdjson(benchmark::State& state) {
    const Bytes body = *mdms::encodeBatch(header(), readings(), {});
    for (auto _ : state) {
        simdjson::dom::parser parser;
        if (parser.parse(body.data(), body.size()).error() != simdjson::SUCCESS) state.SkipWithError("refused");
    }
    counted(state, body.size());
}

void encodeXml(benchmark::State& state) {
    const auto all = readings();
    std::size_t octets = 0;
    for (auto _ : state) octets = mdms::encodeBatchXml(header(), all, {})->size();
    counted(state, octets);
}

void decodeXml(benchmark::State& state) {
    const Bytes body = *mdms::encodeBatchXml(header(), readings(), {});
    for (auto _ : state) {
        if (!mdms::decodeBatchXml(body)) state.SkipWithError("refused");
    }
    counted(state, body.size());
}

void bareExpat(benchmark::State& state) {
    const Bytes body = *mdms::encodeBatchXml(header(), readings(), {});
    for (auto _ : state) {
        XML_Parser parser = XML_ParserCreateNS("UTF-8", '\n');
        if (XML_Parse(parser, reinterpret_cast<const char*>(body.data()), static_cast<int>(body.size()), XML_TRUE) != XML_STATUS_OK)
            state.SkipWithError("refused");
        XML_ParserFree(parser);
    }
    counted(state, body.size());
}

}  // namespace

// Ratios to read: decodeJson to bareSimdjson, decodeXml to bareExpat.
BENCHMARK(encodeJson);
BENCHMARK(decodeJson);
BENCHMARK(bareSimdjson);
BENCHMARK(encodeXml);
BENCHMARK(decodeXml);
BENCHMARK(bareExpat);
