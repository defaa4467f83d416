#pragma once

#include <map>

#include "app/workbench/MeshView.h"
#include "tests/unit/app/mesh/MeshSamples.h"

namespace ami::ui::samples {

using app::mesh::test::eui;
using app::mesh::test::MeshBuilder;

/// Twenty nodes over four rows, one weak link with a better way, one node that gets no address, one whose levels nobody reports.
inline app::mesh::RouterSnapshot meshAt(int beat, int change = 0) {
    MeshBuilder mesh{std::chrono::seconds(2 * beat)};
    mesh.root(0);
    std::map<std::uint32_t, app::mesh::FrameCounters> frames;
    const auto hang = [&](std::uint32_t node, std::uint32_t parent, int level, int back) {
        mesh.node(node, {parent}).rank(128 + 160 * node).link(node, parent, level + (beat % 3), back + (beat % 2)).etx(1.1 + (level < -85 ? 1.4 : 0));
        frames[node] = {1000 + 40ull * beat, 990 + (level < -90 ? 36ull : 40ull) * beat};
    };
    hang(1, 0, -70, -68), hang(2, 0, -61, -63), hang(3, 0, -66 + change, -66 + change), hang(4, 0, -79, -77);
    hang(5, 1, -66, -65), hang(6, 1, -79, -80), hang(8, 2, -79, -79), hang(9, 3, -79, -78);
    hang(7, 3, -93 + change, -91 + change);
    mesh.link(7, 4, -81, -80).etx(1.2);
    hang(10, 4, -61, -60), hang(11, 4, -61, -64), hang(12, 5, -88, -86), hang(13, 6, -70, -70), hang(14, 6, -70, -72);
    hang(15, 8, -74, -75), hang(16, 9, -61, -62), hang(17, 7, -88, -82), hang(18, 7, -84, -85), hang(19, 10, -74, -74);
    mesh.node(20, {11});
    mesh.node(21, {}, app::mesh::JoinRung::Authenticated).through(2);
    auto built = mesh.build();
    for (auto& link : built.links) {
        const std::uint32_t node = std::get<Eui64>(link.node).octets[7], peer = std::get<Eui64>(link.peer).octets[7];
        if (node != 7 || peer == 3) link.frames = app::mesh::Sample<app::mesh::FrameCounters>{frames[node], built.taken, app::mesh::Witness::Node};
    }
    return built;
}

/// What the service would show after @p beats snapshots.
struct MeshScene {
    explicit MeshScene(int beats = 30, int change = 0) {
        for (int beat = 0; beat < beats; ++beat) {
            const auto more = topology.apply(meshAt(beat, change));
            events.insert(events.end(), more.begin(), more.end());
            history.add(topology);
        }
        if (beats > 1) {
            auto probe = MeshBuilder(std::chrono::seconds(2 * beats)).part("probes").probe(7, 20, 18).build();
            auto& report = probe.probes.front();
            report.best = std::chrono::microseconds(61'400), report.median = std::chrono::microseconds(92'000);
            report.p95 = std::chrono::microseconds(188'000), report.worst = std::chrono::microseconds(203'000);
            topology.apply(probe);
        }
    }
    std::shared_ptr<const app::MeshView> view() const {
        return app::viewOf(topology, topology.lastTaken() + std::chrono::seconds(2), std::make_shared<const std::vector<app::mesh::MeshEvent>>(events));
    }
    std::shared_ptr<const app::MeshFocus> focus(app::mesh::NodeId node) const {
        return std::make_shared<const app::MeshFocus>(app::focusOn(topology, node, &history, events));
    }
    app::mesh::NodeId id(std::uint32_t number) const { return *topology.find(app::mesh::NodeName(eui(number))); }

    app::mesh::Topology topology;
    app::mesh::LinkHistory history;
    std::vector<app::mesh::MeshEvent> events;
};

}  // namespace ami::ui::samples
