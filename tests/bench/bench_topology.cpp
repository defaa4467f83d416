#include <benchmark/benchmark.h>

#include "app/mesh/Advice.h"
#include "app/mesh/Topology.h"

using namespace ami;
using namespace ami::app::mesh;

namespace {

Eui64 nodeEui(std::uint32_t number) {
    return Eui64{{0x00, 0x00, 0x5E, 0xEF, 0x10, static_cast<std::uint8_t>(number >> 16), static_cast<std::uint8_t>(number >> 8), static_cast<std::uint8_t>(number)}};
}

/// A tree of @p count nodes, two parents a node, five links a node; @p beat moves every level and some parents.
RouterSnapshot meshOf(std::uint32_t count, std::uint32_t beat) {
    RouterSnapshot snapshot;
    snapshot.source = "bench";
    snapshot.taken = UtcTime(std::chrono::seconds(1'795'651'200 + beat));
    const auto say = [&snapshot](auto value) { return Sample<decltype(value)>{std::move(value), snapshot.taken, Witness::Router}; };
    for (std::uint32_t i = 0; i < count; ++i) {
        NodeReport node;
        node.eui64 = nodeEui(i);
        Ipv6Address address{{0xFD, 0x12}};
        const auto eui64 = nodeEui(i).octets;
        std::copy(eui64.begin(), eui64.end(), address.octets.begin() + 8);
        address.octets[8] ^= 2;
        node.addresses.push_back(address);
        node.role = say(i == 0 ? NodeRole::BorderRouter : NodeRole::Ffn);
        node.joined = say(JoinRung::Operational);
        std::vector<NodeName> parents;
        if (i > 0) parents.emplace_back(nodeEui(i / 4));
        if (i > 8 && (i + beat) % 7 != 0) parents.emplace_back(nodeEui(i / 4 - 1));
        node.parents = say(std::move(parents));
        snapshot.nodes.push_back(std::move(node));
        for (std::uint32_t n = 1; n <= 5 && i > 5; ++n) {
            LinkReport link;
            link.node = nodeEui(i);
            link.peer = nodeEui(n == 1 ? i / 4 : i - n);
            link.rslIn = say(-60 - static_cast<int>((i * 7 + n * 11 + beat) % 44));
            link.rslOut = say(-60 - static_cast<int>((i * 5 + n * 13 + beat) % 44));
            link.etx = say(1.0 + n / 4.0);
            link.frames = say(FrameCounters{1000 + beat * 20ull, 990 + beat * 19ull});
            snapshot.links.push_back(link);
        }
    }
    return snapshot;
}

/// The yardstick: what any receiver has to do at least.
void plainCopy(benchmark::State& state) {
    const RouterSnapshot snapshots[2] = {meshOf(static_cast<std::uint32_t>(state.range(0)), 1), meshOf(static_cast<std::uint32_t>(state.range(0)), 2)};
    std::size_t i = 0;
    for (auto _ : state) {
        RouterSnapshot copy = snapshots[i ^= 1];
        benchmark::DoNotOptimize(copy);
    }
}

/// One update of every level, with the events that come of it.
void update(benchmark::State& state) {
    const auto count = static_cast<std::uint32_t>(state.range(0));
    std::vector<RouterSnapshot> snapshots;
    for (std::uint32_t beat = 0; beat < 8; ++beat) snapshots.push_back(meshOf(count, beat));
    Topology topology;
    topology.apply(snapshots[0]);
    std::uint32_t beat = 0;
    for (auto _ : state) {
        state.PauseTiming();
        RouterSnapshot& snapshot = snapshots[++beat % 8];
        const UtcTime taken(std::chrono::seconds(1'795'651'200 + beat));
        snapshot.taken = taken;
        for (auto& link : snapshot.links) link.rslIn->taken = link.rslOut->taken = link.etx->taken = link.frames->taken = taken;
        state.ResumeTiming();
        benchmark::DoNotOptimize(topology.apply(snapshot));
    }
}

void advising(benchmark::State& state) {
    Topology topology;
    topology.apply(meshOf(static_cast<std::uint32_t>(state.range(0)), 0));
    for (auto _ : state) benchmark::DoNotOptimize(advise(topology, topology.lastTaken()));
}

}  // namespace

BENCHMARK(plainCopy)->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK(update)->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK(advising)->Arg(2000)->Unit(benchmark::kMillisecond);
