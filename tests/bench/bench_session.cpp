#include <benchmark/benchmark.h>

#include <cstring>
#include <memory>
#include <vector>

#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/ClientSession.h"
#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/ProfileDecoder.h"
#include "protocol/dlms/ServerSession.h"
#include "protocol/dlms/Wrapper.h"
#include "tests/support/PacedLine.h"
#include "tests/support/ValueMeter.h"

// Reads the profile of reference 8.1 (10,000 rows, 280,004 octets) through client session, link, link and server session in memory. The
// floors are the same octets through the bare links, through the A-XDR codec alone, and through memcpy. Compare within one run.

using namespace ami;
using namespace ami::dlms;

namespace {

constexpr std::uint32_t rows = 10000;
constexpr std::int64_t profileOctets = 280004;
const AttributeRef profileBuffer{cls::profileGeneric, Obis(1, 0, 99, 1, 0), 2};

HdlcOptions hdlc(std::int64_t maxInfo) {
    HdlcOptions options;
    const auto size = static_cast<std::uint16_t>(maxInfo);
    options.offered = {size, size, 7, 7};
    options.characterTime = std::chrono::nanoseconds(0);
    return options;
}

/// Octets of either side to the other until both are silent; virtual time passes when they wait.
template <typename Near, typename Far>
void exchange(Near& near, Far& far, Instant& now) {
    while (true) {
        const Bytes out = near.pollTransmit(now);
        if (!out.empty()) far.receive(out, now);
        const Bytes back = far.pollTransmit(now);
        if (!back.empty()) near.receive(back, now);
        if (!out.empty() || !back.empty()) continue;
        const auto due = near.nextDeadline();
        if (!due) return;
        now = std::max(now, *due);
        near.handleDeadline(now);
    }
}

class Visit {
public:
    Visit(std::unique_ptr<DataLink> near, std::unique_ptr<DataLink> far, std::int64_t pduSize) {
        meter_.values[profileBuffer] = test::profileOf(rows);
        ClientOptions options;
        options.association.proposedPduSize = static_cast<std::uint16_t>(pduSize);
        client_ = std::make_unique<ClientSession>(std::move(near), std::move(options));
        server_ = std::make_unique<ServerSession>(std::move(far), meter_, ServerOptions{});
        static_cast<void>(client_->associate(now_));
        exchange(*client_, *server_, now_);
        while (client_->pollEvent()) {}
    }

    bool read() {
        static_cast<void>(client_->get(profileBuffer, std::nullopt, now_));
        exchange(*client_, *server_, now_);
        bool whole = false;
        while (auto event = client_->pollEvent()) {
            if (auto* value = std::get_if<event::ValueRead>(&*event)) {
                const auto* data = std::get_if<Data>(&value->result);
                whole = data && data->list() && data->list()->size() == rows;
            }
        }
        return whole;
    }

    bool stream() {
        decoder_.restart();
        const auto sink = [this](BytesView octets) -> Result<void> {
            while (!octets.empty() && !decoder_.isComplete()) {
                const auto taken = decoder_.push(octets);
                if (!taken) return Unexpected(taken.error());
                octets = octets.subspan(*taken);
                benchmark::DoNotOptimize(decoder_.rows());
                decoder_.clear();
            }
            return {};
        };
        static_cast<void>(client_->getStream(profileBuffer, std::nullopt, sink, now_));
        exchange(*client_, *server_, now_);
        while (client_->pollEvent()) {}
        return decoder_.finish() && decoder_.decodedRows() == rows;
    }

private:
    static ProfileOptions columnsOfProfile() {
        ProfileOptions options;
        options.columns = 4;
        options.clockColumn = 0;
        return options;
    }

    test::ValueMeter meter_;
    ProfileDecoder decoder_{columnsOfProfile()};
    Instant now_{};
    std::unique_ptr<ClientSession> client_;
    std::unique_ptr<ServerSession> server_;
};

void report(benchmark::State& state) {
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * profileOctets);
    state.counters["rows/s"] = benchmark::Counter(static_cast<double>(rows), benchmark::Counter::kIsIterationInvariantRate);
}

void readOverHdlc(benchmark::State& state) {
    Visit visit(makeHdlcClient(hdlc(state.range(0))), makeHdlcServer(hdlc(state.range(0))), state.range(1));
    for (auto _ : state) {
        if (!visit.read()) state.SkipWithError("profile incomplete");
    }
    report(state);
}
BENCHMARK(readOverHdlc)->ArgNames({"maxinfo", "pdu"})->ArgsProduct({{128, 2030}, {1024, 65535}})->Unit(benchmark::kMillisecond);

void readOverWrapper(benchmark::State& state) {
    Visit visit(makeWrapperClient({}), makeWrapperServer({}), state.range(0));
    for (auto _ : state) {
        if (!visit.read()) state.SkipWithError("profile incomplete");
    }
    report(state);
}
BENCHMARK(readOverWrapper)->ArgName("pdu")->Arg(1024)->Arg(65535)->Unit(benchmark::kMillisecond);

/// The same read whose rows are decoded by column while the blocks come in.
void streamOverHdlc(benchmark::State& state) {
    Visit visit(makeHdlcClient(hdlc(state.range(0))), makeHdlcServer(hdlc(state.range(0))), state.range(1));
    for (auto _ : state) {
        if (!visit.stream()) state.SkipWithError("profile incomplete");
    }
    report(state);
}
BENCHMARK(streamOverHdlc)->ArgNames({"maxinfo", "pdu"})->ArgsProduct({{128, 2030}, {1024, 65535}})->Unit(benchmark::kMillisecond);

/// The links without sessions: a 13-octet request for each APDU of the answer.
void framingAlone(benchmark::State& state) {
    const auto client = makeHdlcClient(hdlc(state.range(0)));
    const auto server = makeHdlcServer(hdlc(state.range(0)));
    Instant now{};
    static_cast<void>(client->connect(now));
    exchange(*client, *server, now);
    while (client->pollEvent() || server->pollEvent()) {}
    const Bytes request(13, 0xC0);
    const Bytes answer(static_cast<std::size_t>(state.range(1)), 0xC4);
    for (auto _ : state) {
        std::int64_t left = profileOctets;
        while (left > 0) {
            const auto size = static_cast<std::size_t>(std::min<std::int64_t>(left, state.range(1)));
            static_cast<void>(client->send(request, now));
            server->receive(client->pollTransmit(now), now);
            while (server->pollEvent()) {}
            static_cast<void>(server->send(BytesView(answer).first(size), now));
            exchange(*client, *server, now);
            while (auto event = client->pollEvent()) benchmark::DoNotOptimize(event);
            while (server->pollEvent()) {}
            left -= static_cast<std::int64_t>(size);
        }
    }
    report(state);
}
BENCHMARK(framingAlone)->ArgNames({"maxinfo", "pdu"})->ArgsProduct({{128, 2030}, {1024, 65535}})->Unit(benchmark::kMillisecond);

/// Encoding and decoding the value once each, which every transfer has to do.
void codecAlone(benchmark::State& state) {
    const Data profile = test::profileOf(rows);
    for (auto _ : state) {
        const Bytes octets = encodeData(profile);
        auto decoded = decodeData(octets);
        benchmark::DoNotOptimize(decoded);
    }
    report(state);
}
BENCHMARK(codecAlone)->Unit(benchmark::kMillisecond);

void copyAlone(benchmark::State& state) {
    const Bytes source(static_cast<std::size_t>(profileOctets), 0x5A);
    Bytes target(source.size());
    for (auto _ : state) {
        std::memcpy(target.data(), source.data(), source.size());
        benchmark::ClobberMemory();
    }
    report(state);
}
BENCHMARK(copyAlone)->Unit(benchmark::kMillisecond);

/// 210,004 octets of profile at 9,600 baud 8N1 with 50 ms for each turn-round, in virtual time: share of the line that is payload.
void useOfTheLine(benchmark::State& state) {
    test::PacedLine line(static_cast<std::uint16_t>(state.range(0)), static_cast<std::uint8_t>(state.range(1)),
                         static_cast<std::uint16_t>(state.range(2)), rows);
    for (auto _ : state) {
        const std::size_t payload = line.readProfile();
        if (payload == 0) state.SkipWithError("profile incomplete");
        state.counters["share"] = line.payloadShare(payload);
        state.counters["octets"] = static_cast<double>(line.wireOctets);
        state.counters["turns"] = static_cast<double>(line.turns);
    }
}
BENCHMARK(useOfTheLine)
    ->ArgNames({"maxinfo", "window", "pdu"})
    ->ArgsProduct({{128, 2030}, {1, 7}, {1024, 65535}})
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

}  // namespace
