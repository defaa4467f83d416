#include <QSettings>

#include "app/keys/CounterStore.h"
#include "ui/mesh/MeshPage.h"
#include "ui/push/PushView.h"
#include "ui/shell/Controller.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/Notices.h"

namespace ami::ui {

namespace {

QString key(const char* name) { return QStringLiteral("push/") + QLatin1String(name); }

std::optional<std::uint16_t> port(const QSettings& stored, const char* name, int usual) {
    const int value = stored.value(key(name), usual).toInt();
    return value < 0 || value > 65535 ? std::nullopt : std::optional(static_cast<std::uint16_t>(value));
}

app::PushSettings remembered(bool training) {
    app::PushSettings settings;
    settings.counters = app::defaultCounterStorePath();
    if (training) {
        settings.udp = settings.tcp = settings.coap = std::uint16_t{0};
        return settings;
    }
    const QSettings stored;
    settings.udp = port(stored, "udp", 4059);
    settings.tcp = port(stored, "tcp", 4059);
    settings.coap = port(stored, "coap", 5683);
    settings.coaps = port(stored, "coaps", -1);
    settings.keys = stored.value(key("keys")).toString().toStdString();
    settings.templates = stored.value(key("templates")).toString().toStdString();
    settings.pskFile = stored.value(key("psk")).toString().toStdString();
    settings.desk.protectedOnly = stored.value(key("protectedOnly")).toBool();
    return settings;
}

/// Names of files; what is secret stays in them.
void remember(const app::PushSettings& settings) {
    QSettings stored;
    const auto put = [&](const char* name, const std::optional<std::uint16_t>& value) { stored.setValue(key(name), value ? int{*value} : -1); };
    put("udp", settings.udp);
    put("tcp", settings.tcp);
    put("coap", settings.coap);
    put("coaps", settings.coaps);
    stored.setValue(key("keys"), QString::fromStdString(settings.keys));
    stored.setValue(key("templates"), QString::fromStdString(settings.templates));
    stored.setValue(key("psk"), QString::fromStdString(settings.pskFile));
    stored.setValue(key("protectedOnly"), settings.desk.protectedOnly);
}

}  // namespace

void Controller::joinPushes() {
    connect(&pushes_, &app::PushService::stateChanged, this, [this](const app::PushState& state) {
        if (!training_) return;
        // The practice meter pushes as long as somebody listens.
        quint16 udp = 0;
        for (const auto& place : state.places) {
            if (state.isListening && !place.error && place.way == app::PushWay::Udp) udp = place.port;
        }
        training_->pushTo(udp);
    });
}

void Controller::joinPushPage() {
    auto* view = window_->mesh()->pushes();
    view->setSettings(remembered(workspace_.training));
    view->join(pushes_);
    connect(view, &PushView::settingsUsed, this, [this](const app::PushSettings& settings) {
        if (!workspace_.training) remember(settings);
    });
    connect(view, &PushView::said, window_, [this](const QString& words) { window_->toast()->say(words, Tone::Ok); });
}

void Controller::addPushCommands(QList<CommandPalette::Command>& commands) {
    const auto add = [&](const QString& name, std::function<void(PushView*)> act) {
        commands.push_back({name, {}, [this, act = std::move(act)] {
                                if (!window_) return;
                                window_->go(Page::Mesh);
                                window_->mesh()->showPushes();
                                act(window_->mesh()->pushes());
                            }});
    };
    add(MainWindow::tr("What meters push"), [](PushView*) {});
    if (pushes_.state().isListening) add(MainWindow::tr("Stop listening for pushes"), [](PushView* view) { view->stop(); });
    else add(MainWindow::tr("Listen for what meters push"), [](PushView* view) { view->start(); });
}

}  // namespace ami::ui
