#include "app/explain/Explanation.h"
#include "ui/mesh/MeshPage.h"
#include "ui/mesh/RouterBar.h"
#include "ui/shell/Controller.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/Notices.h"

namespace ami::ui {

void Controller::joinMesh() {
    using app::MeshService;
    connect(&mesh_, &MeshService::stateChanged, this, [this](const app::MeshState& state) {
        workspace_.meshState = state;
        if (window_) window_->mesh()->setState(state);
    });
    connect(&mesh_, &MeshService::viewChanged, this, [this](const std::shared_ptr<const app::MeshView>& view) {
        workspace_.mesh = view;
        if (window_) window_->mesh()->setView(view);
    });
    connect(&mesh_, &MeshService::focusChanged, this, [this](const std::shared_ptr<const app::MeshFocus>& focus) {
        if (window_) window_->mesh()->setFocus(focus);
    });
    connect(&mesh_, &MeshService::failed, this, [this](const Error& error) {
        if (window_) window_->toast()->say(app::explain(error).what, Tone::Bad);
    });
}

void Controller::openMesh(const QString& address) {
    if (window_) window_->mesh()->bar()->setAddress(address);
    mesh_.connectTo(address);
}

void Controller::joinMeshPage() {
    auto* page = window_->mesh();
    connect(page, &MeshPage::connectRequested, this, &Controller::openMesh);
    connect(page, &MeshPage::leaveRequested, &mesh_, &app::MeshService::leave);
    connect(page, &MeshPage::refreshRequested, &mesh_, &app::MeshService::refresh);
    connect(page, &MeshPage::focusRequested, &mesh_, &app::MeshService::focus);
    if (page->chosen()) mesh_.focus(page->chosen());
}

}  // namespace ami::ui
