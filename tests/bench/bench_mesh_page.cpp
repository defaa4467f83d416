#include <QApplication>
#include <QImage>
#include <benchmark/benchmark.h>
#include <memory>

#include "tests/unit/app/mesh/MeshSamples.h"
#include "ui/mesh/MeshGraph.h"
#include "ui/mesh/MeshPage.h"
#include "ui/theme/Theme.h"

using namespace ami;
using app::mesh::test::eui;
using app::mesh::test::MeshBuilder;

namespace {

constexpr std::uint32_t nodes = 2000;

/// A tree of 2,000 nodes, five links a node; @p beat moves every level.
app::mesh::RouterSnapshot meshAt(int beat) {
    MeshBuilder mesh{std::chrono::seconds(beat)};
    mesh.root(0);
    for (std::uint32_t i = 1; i < nodes; ++i) {
        mesh.node(i, {i / 4});
        for (std::uint32_t n = 0; n < 5 && n < i; ++n)
            mesh.link(i, n == 0 ? i / 4 : i - n, -60 - static_cast<int>((i * 7 + n * 11 + static_cast<std::uint32_t>(beat)) % 44),
                      -60 - static_cast<int>((i * 5 + n * 13 + static_cast<std::uint32_t>(beat)) % 44));
    }
    return mesh.build();
}

struct Scene {
    explicit Scene(QSize size) {
        ui::theme::apply(ui::ThemeName::Light, 1.0);
        app::mesh::Topology topology;
        for (int beat = 0; beat < 4; ++beat) {
            topology.apply(meshAt(beat));
            views.push_back(app::viewOf(topology, topology.lastTaken()));
        }
        page = std::make_unique<ui::MeshPage>();
        page->resize(size);
        page->show();
        page->setView(views[0]);
        page->setFocus(std::make_shared<const app::MeshFocus>(app::focusOn(topology, app::mesh::NodeId(1234), nullptr, {})));
        picture = QImage(size, QImage::Format_ARGB32_Premultiplied);
        page->render(&picture);
    }
    std::vector<std::shared_ptr<const app::MeshView>> views;
    std::unique_ptr<ui::MeshPage> page;
    QImage picture;
};

const QSize laptop(1178, 700), large(1732, 1010);

/// The yardstick: the page painted once more, nothing being new.
void paintAlone(benchmark::State& state) {
    Scene scene(state.range(0) ? large : laptop);
    for (auto _ : state) scene.page->render(&scene.picture);
}

/// A view in which every level has moved goes into the page, and the page is painted.
void updateAndPaint(benchmark::State& state) {
    Scene scene(state.range(0) ? large : laptop);
    std::size_t beat = 0;
    for (auto _ : state) {
        scene.page->setView(scene.views[++beat % scene.views.size()]);
        scene.page->render(&scene.picture);
    }
}

/// The same without painting.
void updateAlone(benchmark::State& state) {
    Scene scene(laptop);
    std::size_t beat = 0;
    for (auto _ : state) scene.page->setView(scene.views[++beat % scene.views.size()]);
}

/// The yardstick of updateAlone.
void copyOfTheView(benchmark::State& state) {
    Scene scene(laptop);
    for (auto _ : state) {
        auto copy = std::make_shared<app::MeshView>(*scene.views[0]);
        benchmark::DoNotOptimize(copy);
    }
}

BENCHMARK(paintAlone)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(updateAndPaint)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(updateAlone)->Unit(benchmark::kMillisecond);
BENCHMARK(copyOfTheView)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char* argv[]) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
