#include <QPointer>
#include <QTabBar>

#include "app/explain/Explanation.h"
#include "ui/mesh/CompareView.h"
#include "ui/mesh/FleetQuestion.h"
#include "ui/mesh/FleetView.h"
#include "ui/mesh/MeshGraph.h"
#include "ui/mesh/MeshPage.h"
#include "ui/mesh/ProbeView.h"
#include "ui/mesh/RouterBar.h"
#include "ui/mesh/RouterView.h"
#include "ui/mesh/ThresholdsForm.h"
#include "ui/shell/Controller.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/TopStrip.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Notices.h"

namespace ami::ui {

using app::MeshService;

void Controller::joinMesh() {
    connect(&mesh_, &MeshService::stateChanged, this, [this](const app::MeshState& state) {
        // A router that cannot be opened is told once, with what to do about it; one that is waited for says so in its bar.
        const bool isNew = state.error != workspace_.meshState.error;
        workspace_.meshState = state;
        if (!window_) return;
        if (auto* page = madeMesh()) page->setState(state);
        if (state.error && isNew) {
            retry_ = [this, address = state.address] { openMesh(address); };
            showError(*state.error, state.phase == app::mesh::RouterPhase::Stopped ? MainWindow::tr("Try again") : QString());
        } else if (!state.error && isNew) {
            window_->errors()->dismiss();
        }
    });
    connect(&mesh_, &MeshService::viewChanged, this, [this](const std::shared_ptr<const app::MeshView>& view) {
        workspace_.mesh = view;
        if (auto* page = madeMesh()) page->setView(view);
    });
    connect(&mesh_, &MeshService::focusChanged, this, [this](const std::shared_ptr<const app::MeshFocus>& focus) {
        if (auto* page = madeMesh()) page->setFocus(focus);
    });
    connect(&mesh_, &MeshService::asked, this, [this](bool rebuild) {
        if (!window_) return;
        window_->toast()->say(rebuild ? MainWindow::tr("The tree is being rebuilt. Look again in 5 minutes.") : MainWindow::tr("All nodes announce their routes again."),
                              Tone::Ok);
    });
    connect(&mesh_, &MeshService::runMoved, this, [this](const app::MeshRunState& run) {
        if (auto* page = madeMesh()) page->comparison()->setRun(run);
    });
    connect(&mesh_, &MeshService::compared, this, [this](const std::shared_ptr<const app::mesh::Comparison>& comparison) {
        workspace_.meshComparison = comparison;
        if (auto* page = madeMesh()) page->comparison()->setComparison(comparison);
    });
    connect(&mesh_, &MeshService::exported, this, [this](const QString& file) {
        if (window_) window_->toast()->say(MainWindow::tr("The mesh was written to %1").arg(file), Tone::Ok);
    });
    connect(&mesh_, &MeshService::probeStarted, this, [this](const app::ProbeWish& wish) {
        if (auto* page = madeMesh()) page->probe()->begin(wish);
    });
    connect(&mesh_, &MeshService::probeMoved, this, [this](const app::ProbeBeat& beat) {
        if (auto* page = madeMesh()) page->probe()->add(beat);
    });
    connect(&mesh_, &MeshService::probeFinished, this, [this](const app::mesh::ProbeReport& report) {
        if (auto* page = madeMesh()) page->probe()->finish(report);
    });
    connect(&mesh_, &MeshService::interfaceChanged, this, [this](const app::RouterInterface& state) {
        if (auto* page = madeMesh()) page->router()->setInterface(state);
    });
    connect(&mesh_, &MeshService::journalRead, this, [this](const std::vector<app::JournalLine>& lines) {
        if (auto* page = madeMesh()) page->router()->addJournal(lines);
    });
    connect(&mesh_, &MeshService::journalOpened, this, [this](const app::JournalOpened& journal) {
        if (auto* page = madeMesh()) page->router()->setJournalOpened(journal);
    });
    connect(&mesh_, &MeshService::askingMoved, this, [this](const app::MeshAsking& asking) {
        if (auto* page = madeMesh()) page->setAsking(asking);
    });
    connect(&mesh_, &MeshService::journalFailed, this, [this](const Error& error) {
        auto* page = madeMesh();
        if (!page) return;
        const auto words = app::explain(error);
        page->router()->setJournalFailure(words.what + QLatin1Char(' ') + words.nextStep);
    });
    connect(&mesh_, &MeshService::failed, this, [this](const Error& error) {
        if (!window_) return;
        const auto words = app::explain(error);
        window_->toast()->say(words.what + QLatin1Char(' ') + words.nextStep, Tone::Bad);
    });
    using app::FleetService;
    connect(&fleet_, &FleetService::taken, &store_, [this](const std::vector<mdms::Reading>& readings, quint64 batch) {
        store_.add(readings, [fleet = QPointer<FleetService>(&fleet_), batch](const Result<app::StoredCount>& stored) {
            if (fleet) fleet->answered(batch, stored ? std::nullopt : std::optional(stored.error()));
        });
    });
    connect(&fleet_, &FleetService::progressed, this, [this](const app::FleetProgress& progress) {
        if (window_) window_->strip()->setFleet(progress);
    });
    connect(&fleet_, &FleetService::finished, this, [this] {
        if (!window_) return;
        const app::FleetProgress& progress = fleet_.progress();
        const bool isWhole = progress.totals.done == progress.totals.meters && progress.totals.registersRefused == 0;
        if (!progress.summary.isEmpty()) window_->toast()->say(progress.summary, isWhole ? Tone::Ok : Tone::Warn);
        if (std::exchange(closesBehindFleet_, false)) window_->close();
    });
    mesh_.setThresholds(workspace_.settings.meshThresholds);
}

void Controller::openMesh(const QString& address) {
    FieldSettings& s = workspace_.settings;
    s.rememberRouter(address);
    if (!workspace_.training) s.saveMesh();
    workspace_.meshComparison.reset();
    if (window_) window_->errors()->dismiss();
    if (auto* page = madeMesh()) {
        page->bar()->setRecent(s.meshRouters);
        page->bar()->setAddress(address);
        page->comparison()->clear();
    }
    mesh_.connectTo(address);
}

void Controller::joinFleet() {
    window_->strip()->setFleet(fleet_.progress());
    connect(window_->strip(), &TopStrip::fleetAsked, this, [this] {
        window_->go(Page::Mesh);
        window_->mesh()->showFleet();
    });
    window_->setCloseGuard([this] {
        if (!fleet_.isBusy()) return true;
        if (closesBehindFleet_) return false;
        if (!fleetQuestion_) {
            fleetQuestion_ = new FleetQuestion(fleet_.progress().totals, window_);
            connect(fleetQuestion_, &QDialog::accepted, this, [this] {
                if (!fleet_.isBusy()) {
                    if (window_) window_->close();
                    return;
                }
                closesBehindFleet_ = true;
                fleet_.stop();
            });
            returnFocus(fleetQuestion_);
        }
        fleetQuestion_->show();
        fleetQuestion_->activateWindow();
        return false;
    });
}

MeshPage* Controller::madeMesh() const { return window_ ? window_->madeMesh() : nullptr; }

void Controller::joinMeshPage() {
    auto* page = window_->mesh();
    connect(page, &MeshPage::connectRequested, this, &Controller::openMesh);
    connect(page, &MeshPage::leaveRequested, &mesh_, &MeshService::leave);
    connect(page, &MeshPage::refreshRequested, &mesh_, &MeshService::refresh);
    connect(page, &MeshPage::focusRequested, &mesh_, &MeshService::focus);
    connect(page, &MeshPage::askRequested, &mesh_, &MeshService::askNodes);
    connect(page, &MeshPage::stopAskingRequested, &mesh_, &MeshService::stopAsking);
    connect(page->router(), &RouterView::journalChosen, &mesh_, &MeshService::openJournal);
    connect(page, &MeshPage::exportRequested, &mesh_, &MeshService::exportTo);
    connect(page, &MeshPage::said, window_, [this](const QString& words) { window_->toast()->say(words, Tone::Ok); });
    connect(page->probe(), &ProbeView::startRequested, &mesh_, &MeshService::startProbe);
    connect(page->probe(), &ProbeView::stopRequested, &mesh_, &MeshService::stopProbe);
    connect(page->comparison(), &CompareView::takeRequested, this, [this](app::MeshRun run) { mesh_.takeRun(run); });
    connect(page->comparison(), &CompareView::stopRequested, &mesh_, &MeshService::stopRun);
    connect(page->comparison(), &CompareView::clearRequested, this, [this] {
        workspace_.meshComparison.reset();
        mesh_.clearRuns();
    });
    auto* router = page->router();
    connect(router, &RouterView::refreshRoutesRequested, &mesh_, &MeshService::refreshRoutes);
    connect(router, &RouterView::rebuildAgreed, &mesh_, &MeshService::rebuildTree);
    connect(router, &RouterView::fixRequested, &mesh_, &MeshService::fix);
    const auto keep = [this](QString FieldSettings::* member, const QString& value) {
        workspace_.settings.*member = value;
        if (!workspace_.training) workspace_.settings.saveMesh();
    };
    connect(router, &RouterView::interfaceChosen, this, [this, keep](const QString& name) {
        keep(&FieldSettings::meshInterface, name);
        mesh_.watchInterface(name);
    });
    connect(router, &RouterView::unitChosen, this, [this, keep](const QString& unit) {
        keep(&FieldSettings::meshUnit, unit);
        mesh_.watchJournal(unit);
    });
    // The interface is watched while somebody looks at it.
    connect(page, &MeshPage::routerShown, this, [this, router](bool shown) { mesh_.watchInterface(shown ? router->interfaceName() : QString()); });
    connect(page->thresholds(), &ThresholdsForm::changed, this, [this](const app::mesh::Thresholds& limits) {
        workspace_.settings.meshThresholds = limits;
        if (!workspace_.training) workspace_.settings.saveMesh();
        mesh_.setThresholds(limits);
    });
    page->fleet()->join(fleet_);
    joinPushPage();
    page->setBrowserAvailable(true);
    connect(page, &MeshPage::browserRequested, this, [this](const QString& host) { openCoap(QStringLiteral("coap://") + host); });
    if (training_) page->setHosts(training_->meshHosts());
    page->setCanProbe(mesh_.canProbe());
    if (page->chosen()) mesh_.focus(page->chosen());
}

void Controller::addMeshCommands(QList<CommandPalette::Command>& commands) {
    const auto add = [&](const QString& name, const QString& hint, std::function<void(MeshPage*)> act) {
        commands.push_back({name, hint, [this, act = std::move(act)] {
                                if (!window_) return;
                                window_->go(Page::Mesh);
                                act(window_->mesh());
                            }});
    };
    const auto toPlace = [&](const QString& name, int place) {
        add(MainWindow::tr("Mesh: %1").arg(name), {}, [place](MeshPage* page) { page->places()->setCurrentIndex(place); });
    };
    for (int i = 1; i < window_->mesh()->places()->count(); ++i) toPlace(window_->mesh()->places()->tabText(i), i);
    if (mesh_.canProbe()) add(MainWindow::tr("Ping the chosen node"), {}, [](MeshPage* page) { page->ping(); });
    add(MainWindow::tr("Ask the nodes for their tables of neighbours"), {}, [](MeshPage* page) {
        if (page->askButton()->isEnabled()) Q_EMIT page->askRequested();
        else Q_EMIT page->said(page->askButton()->toolTip());
    });
    add(MainWindow::tr("Open a router's journal"), {}, [](MeshPage* page) {
        page->places()->setCurrentIndex(2);
        page->router()->askJournal();
    });
    add(MainWindow::tr("Arrange the drawing of the mesh"), {}, [](MeshPage* page) { page->graph()->arrange(); });
    add(MainWindow::tr("Export the nodes of the mesh as CSV"), {}, [](MeshPage* page) { page->askExport(app::MeshExport::NodesCsv); });
    add(MainWindow::tr("Leave the border router"), {}, [this](MeshPage*) { mesh_.leave(); });
    for (const QString& address : workspace_.settings.meshRouters)
        add(MainWindow::tr("Border router %1").arg(address), {}, [this, address](MeshPage*) { openMesh(address); });
}

}  // namespace ami::ui
