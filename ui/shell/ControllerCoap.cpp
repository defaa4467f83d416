#include <QSettings>

#include "ui/coap/CoapBar.h"
#include "ui/coap/CoapPage.h"
#include "ui/shell/Controller.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/Notices.h"

namespace ami::ui {

namespace {

constexpr qsizetype mostRecent = 12;
constexpr std::size_t mostLines = 1000;

QString recentKey() { return QStringLiteral("coap/recent"); }

}  // namespace

void Controller::joinCoap() {
    using app::CoapService;
    workspace_.coap.recent = QSettings().value(recentKey()).toStringList().mid(0, mostRecent);
    connect(&coap_, &CoapService::discovered, this, [this](const QString& server, const std::shared_ptr<const app::coap::ResourceTree>& tree) {
        auto& memory = workspace_.coap;
        memory.server = server;
        memory.tree = tree;
        memory.reply.reset();
        memory.recent.removeAll(server);
        memory.recent.prepend(server);
        memory.recent = memory.recent.mid(0, mostRecent);
        if (!workspace_.training) QSettings().setValue(recentKey(), memory.recent);
        auto* page = madeCoap();
        if (!page) return;
        page->setRecent(memory.recent);
        page->setTree(server, tree);
    });
    connect(&coap_, &CoapService::replied, this, [this](const std::shared_ptr<const app::CoapReply>& reply) {
        workspace_.coap.reply = reply;
        if (auto* page = madeCoap()) page->setReply(reply);
    });
    connect(&coap_, &CoapService::notified, this, [this](const std::shared_ptr<const app::CoapReply>& state) {
        if (auto* page = madeCoap()) page->addState(state);
    });
    connect(&coap_, &CoapService::observing, this, [this](bool is) {
        if (auto* page = madeCoap()) page->setObserving(is);
    });
    connect(&coap_, &CoapService::logged, this, [this](const app::CoapLogLine& line) {
        auto& log = workspace_.coap.log;
        log.push_back(line);
        if (log.size() > mostLines) log.erase(log.begin());
        if (auto* page = madeCoap()) page->addLog(line);
    });
    connect(&coap_, &CoapService::waiting, this, [this](const app::CoapWait& wait) {
        if (auto* page = madeCoap()) page->setWaiting(wait);
    });
    connect(&coap_, &CoapService::failed, this, [this](const Error& error) {
        if (auto* page = madeCoap()) page->setError(error);
    });
    connect(&coap_, &CoapService::finished, this, [this] {
        if (auto* page = madeCoap()) page->setFinished();
    });
}

CoapPage* Controller::madeCoap() const { return window_ ? window_->madeCoap() : nullptr; }

void Controller::openCoap(const QString& url) {
    if (!window_) return;
    window_->go(Page::Coap);
    window_->coap()->openAddress(url);
}

void Controller::joinCoapPage() {
    auto* page = window_->coap();
    page->remember(workspace_.coap);
    connect(page, &CoapPage::discoverRequested, this, [this](const QString& address, const app::coap::CoapAccess& access) {
        workspace_.coap.access = access;
        coap_.discover(address, access);
    });
    connect(page, &CoapPage::readRequested, &coap_, &app::CoapService::read);
    connect(page, &CoapPage::writeRequested, &coap_, &app::CoapService::write);
    connect(page, &CoapPage::observeRequested, &coap_, &app::CoapService::observe);
    connect(page, &CoapPage::stopObservingRequested, &coap_, &app::CoapService::stopObserving);
    connect(page, &CoapPage::cancelRequested, &coap_, &app::CoapService::cancel);
    connect(page, &CoapPage::exported, window_, [w = window_.data()](const QString& file) { w->toast()->say(MainWindow::tr("Written to %1").arg(file), Tone::Ok); });
    connect(page, &CoapPage::exportFailed, window_, [w = window_.data()](const QString& why) { w->toast()->say(MainWindow::tr("It was not written: %1").arg(why), Tone::Bad); });
}

}  // namespace ami::ui
