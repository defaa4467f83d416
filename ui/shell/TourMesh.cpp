#include <QTabBar>
#include <QTableView>
#include <QTreeView>
#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>

#include "app/explain/AdviceWords.h"
#include "ui/coap/CoapPage.h"
#include "ui/mesh/CompareView.h"
#include "ui/mesh/MeshGraph.h"
#include "ui/mesh/MeshPage.h"
#include "ui/mesh/PathView.h"
#include "ui/mesh/ProbeView.h"
#include "ui/mesh/RouterBar.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/Controller.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Tour.h"
#include "ui/widgets/Button.h"

namespace ami::ui {
using namespace std::chrono_literals;

namespace {

enum Sheet { WorstFirst, Advice, Way, Parents, Level, Ping, Events };

/// The worst node that is more than one hop away and has a level on every hop.
std::optional<app::mesh::NodeId> farAndWeak(const app::MeshView& view) {
    for (const auto& figures : view.worstFirst) {
        if (!figures.hops || *figures.hops < 2 || !figures.hop.margin) continue;
        const auto path = app::mesh::pathFigures(view.topology, figures.hop.node);
        if (std::all_of(path.begin(), path.end() - 1, [](const auto& hop) { return hop.margin.has_value(); })) return figures.hop.node;
    }
    return std::nullopt;
}

}  // namespace

void Tour::scriptMesh() {
    auto* c = &controller_;
    // Whether there is a border router to practise on is known when its turn comes.
    auto asked = std::make_shared<bool>(false);
    steps_.push_back({QStringLiteral("mesh ground"), 20s,
                      [this, asked] {
                          QTimer::singleShot(0, this, [this, asked] {
                              addMesh();
                              *asked = true;
                          });
                      },
                      [asked] { return *asked; },
                      [c] { return c->workspace().settings.meshRouter.isEmpty() ? QStringLiteral("none on this computer") : QStringLiteral("a border router"); }, false});
}

void Tour::addMesh() {
    auto* c = &controller_;
    if (c->workspace().settings.meshRouter.isEmpty()) return;
    // Behind the step that runs now.
    std::deque<Step> later;
    while (steps_.size() > 1) {
        later.push_front(std::move(steps_.back()));
        steps_.pop_back();
    }
    addMeshSteps();
    addMeshPictures();
    for (Step& step : later) steps_.push_back(std::move(step));
}

void Tour::addMeshSteps() {
    auto* c = &controller_;
    const auto page = [c] { return c->window()->mesh(); };
    const auto place = [page](int which) { page()->places()->setCurrentIndex(which); };
    const auto sheet = [page](int which) { page()->sheets()->setCurrentIndex(which); };
    steps_.push_back({QStringLiteral("mesh"), 60s,
                     [this, page, place] {
                         press(Qt::Key_6, Qt::ControlModifier);
                         place(0);
                         QTimer::singleShot(100, this, [this, page] { click(page()->bar()->connectButton()); });
                     },
                     [c] { return c->workspace().mesh && farAndWeak(*c->workspace().mesh) && c->workspace().mesh->totals.notReported < 3; },
                     [c] {
                         const auto& totals = c->workspace().mesh->totals;
                         return QStringLiteral("%1 nodes, %2 operational, %3 weak").arg(totals.nodes).arg(totals.operational).arg(totals.weak);
                     }});
    steps_.push_back({QStringLiteral("mesh way"), 20s,
                     [c, page, sheet] {
                         page()->choose(*farAndWeak(*c->workspace().mesh));
                         sheet(Way);
                     },
                     [page] { return page()->path()->table()->model()->rowCount() >= 2; },
                     [c, page] {
                         return QStringLiteral("%1 in %2 hops").arg(app::nodeLabel(c->workspace().mesh->topology, *page()->chosen())).arg(page()->path()->table()->model()->rowCount());
                     }});
    steps_.push_back({QStringLiteral("mesh ping"), 60s, [this, page] { click(page()->pingButton()); },
                     [page, seen = std::make_shared<bool>(false)] {
                         *seen = *seen || page()->probe()->isRunning();
                         return *seen && !page()->probe()->isRunning();
                     },
                     [page] { return page()->probe()->result(); }});
    steps_.push_back({QStringLiteral("coap resources"), 60s, [this, page] { click(page()->browserButton()); },
                     [c] { return c->workspace().coap.tree != nullptr; },
                     [c] { return QStringLiteral("%1 resources of the node").arg(c->workspace().coap.tree->announced); }});
    steps_.push_back({QStringLiteral("coap values"), 60s,
                     [c] {
                         auto* tree = c->window()->coap()->tree();
                         const auto found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("/10242"), 1, Qt::MatchExactly);
                         if (!found.isEmpty()) tree->setCurrentIndex(tree->model()->index(0, 0, found.first()));
                     },
                     [c] { return c->workspace().coap.reply != nullptr; }, [c] { return c->window()->coap()->codeWords(); }});
    steps_.push_back({QStringLiteral("mesh before"), 60s,
                     [this, c, page, place] {
                         c->window()->go(Page::Mesh);
                         place(1);
                         QTimer::singleShot(100, this, [this, page] { click(page()->comparison()->takeButton(app::MeshRun::Before)); });
                     },
                     [page, started = std::make_shared<QElapsedTimer>()] {
                         if (!started->isValid()) started->start();
                         return started->elapsed() > 5000;
                     },
                     {}, false});
    steps_.push_back({QStringLiteral("mesh compare"), 60s,
                     [this, page] {
                         click(page()->comparison()->takeButton(app::MeshRun::Before));
                         QTimer::singleShot(200, this, [this, page] { click(page()->comparison()->takeButton(app::MeshRun::After)); });
                         QTimer::singleShot(5000, this, [this, page] { click(page()->comparison()->takeButton(app::MeshRun::After)); });
                     },
                     [c] { return c->workspace().meshComparison != nullptr; }, [page] { return page()->comparison()->verdict(); }});
}

void Tour::addMeshPictures() {
    auto* c = &controller_;
    const auto look = looks();
    const auto show = [c](int place, int sheet) {
        auto* page = c->window()->mesh();
        c->window()->go(Page::Mesh);
        page->places()->setCurrentIndex(place);
        page->sheets()->setCurrentIndex(sheet);
        if (const auto node = farAndWeak(*c->workspace().mesh)) page->choose(*node);
    };
    const struct {
        const char* name;
        ThemeName theme;
    } themes[] = {{"light", ThemeName::Light}, {"dark", ThemeName::Dark}, {"outdoor", ThemeName::Outdoor}};
    const struct {
        const char* name;
        int place, sheet;
    } views[] = {{"list", 0, WorstFirst}, {"way", 0, Way}, {"level", 0, Level}, {"ping", 0, Ping}, {"compare", 1, WorstFirst}};
    for (const auto& one : themes) {
        for (const auto& view : views) {
            addPicture(QStringLiteral("mesh %1 %2").arg(QLatin1String(view.name), QLatin1String(one.name)), [=] {
                look(one.theme, QStringLiteral("en"));
                show(view.place, view.sheet);
            });
        }
    }
    addPicture(QStringLiteral("coap outdoor"), [c] { c->window()->go(Page::Coap); });
    addPicture(QStringLiteral("coap German dark"), [c, look] {
        look(ThemeName::Dark, QStringLiteral("de"));
        QTimer::singleShot(200, c, [c] { c->window()->go(Page::Coap); });
    });
    addPicture(QStringLiteral("mesh German"), [c, look, show] {
        look(ThemeName::Light, QStringLiteral("de"));
        QTimer::singleShot(200, c, [show] { show(0, WorstFirst); });
    });
    addPicture(QStringLiteral("mesh router German"), [show] { show(2, WorstFirst); });
    addPicture(QStringLiteral("mesh 1920x1080"), [c, look, show] {
        look(ThemeName::Light, QStringLiteral("en"));
        QTimer::singleShot(200, c, [c, show] {
            c->window()->resize(1920, 1080);
            show(0, WorstFirst);
        });
    });
    steps_.push_back({QStringLiteral("mesh left"), 10s,
                      [c] {
                          c->window()->resize(1366, 768);
                          c->mesh().leave();
                      },
                      [c] { return c->workspace().meshState.phase == app::mesh::RouterPhase::Stopped; }, {}, false});
}

}  // namespace ami::ui
