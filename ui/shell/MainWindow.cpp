#include "ui/shell/MainWindow.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <memory>

#include "ui/coap/CoapPage.h"
#include "ui/live/LivePage.h"
#include "ui/mesh/CompareView.h"
#include "ui/mesh/MeshPage.h"
#include "ui/mesh/RouterBar.h"
#include "ui/mesh/RouterView.h"
#include "ui/mesh/ThresholdsForm.h"
#include "ui/meter/MeterPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/InfoPages.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/TopStrip.h"
#include "ui/shell/TraceDock.h"
#include "ui/sync/SyncPage.h"
#include "ui/theme/Theme.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Notices.h"

namespace ami::ui {
using theme::dp;

namespace {
/// A page that needs more height than there may be beside the trace, inside something that scrolls.
QWidget* scrolling(QWidget* page) {
    if (page->minimumSizeHint().height() < dp(200)) return page;
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(page->accessibleName());
    page->setProperty("role", QStringLiteral("ground"));
    area->setWidget(page);
    return area;
}

constexpr qint64 escapePause = 800;  ///< two presses of Esc within this many milliseconds are Stop
}

MainWindow::MainWindow(Workspace& workspace, QWidget* parent)
    : QMainWindow(parent),
      workspace_(workspace),
      rail_(new Rail),
      strip_(new TopStrip),
      banner_(new Banner),
      errors_(new ErrorPanel),
      notices_(new QVBoxLayout),
      pages_(new QStackedWidget),
      status_(new StatusBar),
      trace_(new TraceDock(&workspace.trace, this)) {
    setWindowTitle(QStringLiteral("AMI Field"));
    setMinimumSize(1024, 640);
    resize(1366, 768);
    auto* centre = new QWidget;
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail_);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip_);
    notices_->setContentsMargins(dp(20), 0, dp(20), 0);
    notices_->setSpacing(dp(8));
    for (QWidget* notice : {static_cast<QWidget*>(banner_), static_cast<QWidget*>(errors_)}) {
        notices_->addWidget(notice);
        notice->installEventFilter(this);
    }
    column->addLayout(notices_);
    // Pages scroll: the trace below them may have the room it needs.
    pages_->setMinimumHeight(dp(160));
    column->addWidget(pages_, 1);
    auto* inner = new QMainWindow;
    inner->setWindowFlags(Qt::Widget);
    inner->addDockWidget(Qt::BottomDockWidgetArea, trace_);
    auto* middle = new QWidget;
    middle->setLayout(column);
    inner->setCentralWidget(middle);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(inner, 1);
    right->addWidget(status_);
    row->addLayout(right, 1);
    setCentralWidget(centre);
    palette_ = new CommandPalette(this);
    toast_ = new Toast(this);
    makePages();
    makeShortcuts();
    connect(rail_, &Rail::chosen, this, &MainWindow::go);
    connect(strip_, &TopStrip::stopped, this, &MainWindow::stopRequested);
    connect(banner_, &Banner::cancelled, this, &MainWindow::stopRequested);
    showWorkspace();
    go(Page::Today);
    today_->addressField()->setFocus();
}

void MainWindow::makePages() {
    today_ = new TodayPage;
    meter_ = new MeterPage(&workspace_.registers, &workspace_.objects, &workspace_.profile, &workspace_.acts);
    live_ = new LivePage(&workspace_.live, &workspace_.trace);
    sync_ = new SyncPage;
    settings_ = new SettingsPage(workspace_.settings);
    for (int i = 0; i < pageCount; ++i) {
        const auto place = static_cast<Page>(i);
        QWidget* page = nullptr;
        switch (place) {
            case Page::Today: page = today_; break;
            case Page::Meter: page = meter_; break;
            case Page::Live: page = live_; break;
            case Page::Mesh:
            case Page::Coap: page = new QWidget; break;
            case Page::Sync: page = sync_; break;
            case Page::Settings: page = settings_; break;
            case Page::Help: page = new HelpPage; break;
            default: {
                auto* coming = new ComingPage(place);
                connect(coming, &ComingPage::goTo, this, &MainWindow::go);
                page = coming;
            }
        }
        page->setAccessibleName(placeInfo(place).name);
        pages_->addWidget(scrolling(page));
    }
    connect(meter_, &MeterPage::connectRequested, this, [this] { go(Page::Today); });
    connect(live_, &LivePage::connectRequested, this, [this] { go(Page::Today); });
    connect(sync_, &SyncPage::settingsRequested, this, [this] { go(Page::Settings); });
}

void MainWindow::put(Page place, QWidget* page) {
    const int index = static_cast<int>(place);
    const bool isShown = pages_->currentIndex() == index;
    page->setAccessibleName(placeInfo(place).name);
    std::unique_ptr<QWidget> empty(pages_->widget(index));
    pages_->removeWidget(empty.get());
    pages_->insertWidget(index, scrolling(page));
    if (isShown) pages_->setCurrentIndex(index);
}

MeshPage* MainWindow::mesh() {
    if (mesh_) return mesh_;
    const Workspace& w = workspace_;
    mesh_ = new MeshPage;
    put(Page::Mesh, mesh_);
    mesh_->bar()->setRecent(w.settings.meshRouters);
    mesh_->bar()->setAddress(w.meshState.address.isEmpty() ? w.settings.meshRouter : w.meshState.address);
    mesh_->router()->setUnit(w.settings.meshUnit);
    mesh_->router()->setInterfaceName(w.settings.meshInterface);
    mesh_->thresholds()->setThresholds(w.settings.meshThresholds);
    mesh_->setState(w.meshState);
    mesh_->setView(w.mesh);
    if (w.meshComparison) mesh_->comparison()->setComparison(w.meshComparison);
    Q_EMIT meshMade();
    return mesh_;
}

CoapPage* MainWindow::coap() {
    if (coap_) return coap_;
    coap_ = new CoapPage;
    put(Page::Coap, coap_);
    Q_EMIT coapMade();
    return coap_;
}

void MainWindow::makeShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto act) { connect(new QShortcut(keys, this), &QShortcut::activated, this, act); };
    for (int i = 0; i < 9; ++i)
        add(QKeySequence(static_cast<int>(Qt::CTRL) | (static_cast<int>(Qt::Key_1) + i)), [this, i] { go(static_cast<Page>(i)); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { go(Page::Settings); });
    add(QKeySequence(Qt::Key_F1), [this] { go(Page::Help); });
    add(QKeySequence(Qt::Key_F12), [this] { toggleTrace(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
}

void MainWindow::showWorkspace() {
    const Workspace& w = workspace_;
    strip_->setPhase(w.phase);
    status_->setPhase(w.phase, w.link ? w.link->medium : QString());
    if (w.link) {
        strip_->setLink(*w.link);
        meter_->setLink(*w.link);
    }
    if (w.identity) {
        strip_->setIdentity(*w.identity);
        meter_->setIdentity(*w.identity);
    }
    if (w.counters) status_->setCounters(*w.counters);
    if (w.stored) meter_->setStored(*w.stored);
    status_->setSummary(w.summary);
    status_->setSync(w.syncState, w.offlineSince);
    status_->setTraining(w.training);
    today_->setPhase(w.phase);
    today_->setRecent(w.recent);
    today_->setTraining(w.training, w.trainingAddress, {});
    meter_->setPhase(w.phase);
    live_->setSettings(w.settings);
    live_->setPhase(w.phase);
    sync_->setSettings(w.settings);
    sync_->setSummary(w.summary);
    sync_->setState(w.syncState);
    sync_->setQueue(w.queue);
    sync_->setConflicts(w.conflicts);
    sync_->setHealth(w.health);
    if (w.report) sync_->setReport(*w.report, {});
    settings_->setStorePath(w.storePath);
    if (w.training) settings_->setManaged(tr("Training brings its own head-end and certificates."));
}

void MainWindow::go(Page page) {
    if (page == Page::Mesh) mesh();
    if (page == Page::Coap) coap();
    rail_->setCurrent(page);
    pages_->setCurrentIndex(static_cast<int>(page));
    Q_EMIT pageChanged(page);
}

Page MainWindow::page() const { return static_cast<Page>(pages_->currentIndex()); }

void MainWindow::toggleTrace() { trace_->setVisible(!trace_->isVisible()); }

void MainWindow::setCommands(std::function<QList<CommandPalette::Command>()> commands) { commands_ = std::move(commands); }

void MainWindow::openPalette() {
    QList<CommandPalette::Command> all;
    for (int i = 0; i < pageCount; ++i) {
        const auto place = static_cast<Page>(i);
        const auto info = placeInfo(place);
        all.push_back({info.name, info.key.isEmpty() ? QString() : QStringLiteral("Ctrl+") + info.key, [this, place] { go(place); }});
    }
    all.push_back({tr("Trace of the octets"), QStringLiteral("F12"), [this] { toggleTrace(); }});
    all.push_back({tr("Stop what is being sent or read"), QStringLiteral("Esc Esc"), [this] { Q_EMIT stopRequested(); }});
    if (commands_) all += commands_();
    palette_->open(std::move(all));
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    toast_->place();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        const bool any = !banner_->isHidden() || !errors_->isHidden();
        notices_->setContentsMargins(dp(20), any ? dp(10) : 0, dp(20), 0);
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (mayClose_ && !mayClose_()) {
        event->ignore();
        return;
    }
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    if (lastEscape_.isValid() && lastEscape_.elapsed() < escapePause) {
        lastEscape_.invalidate();
        Q_EMIT stopRequested();
    } else {
        lastEscape_.start();
    }
}

}  // namespace ami::ui
