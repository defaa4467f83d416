#include <QFileInfo>
#include <QMimeDatabase>

#include "app/explain/Explanation.h"
#include "ui/meter/MeterPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/Controller.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusBar.h"
#include "ui/sync/ConflictView.h"
#include "ui/sync/SyncPage.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/Notices.h"

namespace ami::ui {

void Controller::joinStore() {
    using app::StoreService;
    connect(&store_, &StoreService::openedStore, this, [this](const QString& path) {
        workspace_.storePath = path;
        if (window_) window_->settings()->setStorePath(path);
        store_.setAutomaticSync(true);
        store_.requestRecentMeters();
        requestSync();
    });
    connect(&store_, &StoreService::storeFailed, this, [this](const Error& error) {
        retry_ = [this] { store_.open(workspace_.storePath); };
        showError(error, MainWindow::tr("Open again"));
    });
    connect(&store_, &StoreService::stored, this, [this](const app::StoredCount& count) {
        workspace_.stored = count;
        if (window_) window_->meter()->setStored(count);
        if (snapshot_ && window_) {
            window_->toast()->say(MainWindow::tr("%n value(s) stored", nullptr, static_cast<int>(count.added + count.known)), Tone::Ok);
        }
        snapshot_ = false;
        Q_EMIT stored(count);
    });
    connect(&store_, &StoreService::summaryChanged, this, [this](const app::OutboxSummary& summary) {
        workspace_.summary = summary;
        if (!window_) return;
        window_->status()->setSummary(summary);
        window_->sync()->setSummary(summary);
        if (window_->page() != Page::Sync) return;
        // While a run goes on only the queue moves; the rest is asked for when it ends.
        if (workspace_.syncState == app::SyncState::Sending) store_.requestQueue({});
        else requestSync();
    });
    connect(&store_, &StoreService::syncStateChanged, this, [this](app::SyncState state) {
        if (state == app::SyncState::Retrying && workspace_.syncState != state && !workspace_.offlineSince.isValid())
            workspace_.offlineSince = QDateTime::currentDateTime();
        if (state == app::SyncState::Idle) workspace_.offlineSince = {};
        workspace_.syncState = state;
        if (!window_) return;
        window_->status()->setSync(state, workspace_.offlineSince);
        window_->sync()->setState(state);
    });
    connect(&store_, &StoreService::synchronised, this, [this](const app::SyncReport& report) {
        workspace_.report = report;
        requestSync();
        if (window_) {
            const QString explanation = report.stopped ? app::explain(*report.stopped).what : QString();
            window_->sync()->setReport(report, explanation);
            if (!report.stopped && report.accepted + report.duplicate > 0) {
                window_->toast()->say(
                    MainWindow::tr("%n item(s) confirmed by the server", nullptr, static_cast<int>(report.accepted + report.duplicate)),
                    Tone::Ok);
            }
        }
        Q_EMIT synchronised(report);
    });
    connect(&store_, &StoreService::recentMetersRead, this, [this](const std::vector<app::RecentMeter>& meters) {
        workspace_.recent = meters;
        if (window_) window_->today()->setRecent(meters);
    });
    connect(&store_, &StoreService::queueRead, this, [this](const std::vector<app::QueueEntry>& entries) {
        workspace_.queue = entries;
        if (window_) window_->sync()->setQueue(entries);
    });
    connect(&store_, &StoreService::conflictsRead, this, [this](const std::vector<app::ConflictTriple>& conflicts) {
        workspace_.conflicts = conflicts;
        if (window_) window_->sync()->setConflicts(conflicts);
    });
    connect(&store_, &StoreService::healthRead, this, [this](const app::StoreHealth& health) {
        workspace_.health = health;
        if (window_) window_->sync()->setHealth(health);
    });
    connect(&store_, &StoreService::lineCountRead, this, [this](const app::LineCount& count) {
        if (window_) window_->sync()->setLineCount(count);
    });
    connect(&store_, &StoreService::sendingMoved, this, [this](const QString& id, quint64 sent, quint64 all) {
        if (window_) window_->sync()->setSending(id, sent, all);
    });
    connect(&store_, &StoreService::decided, this, [this] {
        requestSync();
        if (window_) window_->toast()->say(MainWindow::tr("The decision is recorded. Both values are kept."), Tone::Ok);
    });
    connect(&store_, &StoreService::exported, this, [this](const QString& file, const app::ImportCount& count) {
        if (!window_) return;
        const QString words =
            MainWindow::tr("%n batch(es) written to %1. They stay in the queue as well.", nullptr, static_cast<int>(count.batches));
        window_->toast()->say(words.arg(file), Tone::Ok);
    });
    connect(&store_, &StoreService::imported, this, [this](const QString&, const app::ImportCount& count) {
        requestSync();
        if (!window_) return;
        const QString words =
            MainWindow::tr("%n batch(es) taken into the queue, %1 known before", nullptr, static_cast<int>(count.batches));
        window_->toast()->say(words.arg(count.known), Tone::Ok);
    });
    connect(&store_, &StoreService::attached, this, [this] { requestSync(); });
}

void Controller::requestSync() {
    store_.requestQueue({});
    store_.requestConflicts(true);
    store_.requestLineCount();
    store_.requestHealth();
}

void Controller::joinSync() {
    auto* page = window_->sync();
    connect(page, &SyncPage::cancelRequested, &store_, &app::StoreService::cancelSync);
    connect(page, &SyncPage::pauseRequested, &store_, &app::StoreService::pauseQueue);
    connect(page, &SyncPage::resumeRequested, &store_, &app::StoreService::resumeQueue);
    connect(page, &SyncPage::retryRequested, &store_, &app::StoreService::retry);
    connect(page, &SyncPage::exportRequested, &store_, &app::StoreService::exportUnsent);
    connect(page, &SyncPage::importRequested, &store_, &app::StoreService::importUnsent);
    connect(page, &SyncPage::attachRequested, this, [this](const QString& file) {
        app::Attachment about;
        about.name = QFileInfo(file).fileName().toStdString();
        about.mediaType = QMimeDatabase().mimeTypeForFile(file).name().toStdString();
        if (workspace_.identity) about.batchId = workspace_.identity->serial;
        store_.attach(file, about);
    });
    connect(page->conflicts(), &ConflictView::decided, &store_, &app::StoreService::decide);
    connect(page->conflicts(), &ConflictView::rereadRequested, this, [this](const mdms::Reading& mine) {
        app::ProfileRequest request;
        request.from = mine.time - mine.interval;
        request.to = mine.time;
        rereading_ = true;
        meter_.readProfile(request);
    });
    page->conflicts()->setLinkedMeter(workspace_.identity ? QString::fromStdString(workspace_.identity->serial) : QString());
}

}  // namespace ami::ui
