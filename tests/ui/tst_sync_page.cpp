#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <algorithm>
#include <set>

#include "tests/ui/Samples.h"
#include "ui/sync/ConflictView.h"
#include "ui/sync/StoreView.h"
#include "ui/sync/SyncPage.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"

using namespace ami;
using namespace ami::ui;

namespace {

const UtcTime noonOf = *fromIso8601("2026-11-22T12:00:00Z");

struct Bench {
    Bench() {
        samples::fill(workspace);
        FieldSettings settings;
        settings.endpoint = QStringLiteral("https://mdms.example/v1/ingest");
        page.setSettings(settings);
        page.setSummary(workspace.summary);
        page.setState(app::SyncState::Retrying);
        page.setQueue(workspace.queue);
        page.setConflicts(workspace.conflicts);
        page.resize(1366 - 84, 700);
        page.show();
    }
    void choose(app::QueueState state) {
        for (int row = 0; row < page.queueTable()->model()->rowCount(); ++row) {
            if (workspace.queue[static_cast<std::size_t>(row)].state == state) page.queueTable()->selectRow(row);
        }
    }
    Workspace workspace;
    SyncPage page;
};

void click(QAbstractButton* button) { QTest::mouseClick(button, Qt::LeftButton); }

}  // namespace

class TestSyncPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(ThemeName::Light, 1.0); }

    void everyStateHasAWordASignAndAMeaning() {
        std::set<QString> words;
        for (int state = 0; state <= static_cast<int>(app::QueueState::Replaced); ++state) {
            const QueueStateWords said = wordsOf(static_cast<app::QueueState>(state));
            QVERIFY(!said.sign.isEmpty() && !said.word.isEmpty() && said.meaning.endsWith(QLatin1Char('.')));
            QVERIFY(words.insert(said.word).second);
        }
    }

    void everyPauseSaysWhatToDo() {
        for (int cause = 1; cause <= static_cast<int>(app::PauseCause::ServerBusy); ++cause) {
            Bench bench;
            bench.workspace.summary.pause = {static_cast<app::PauseCause>(cause), noonOf, {}, "the server's words"};
            bench.page.setSummary(bench.workspace.summary);
            bool said = false;
            bool served = false;
            for (auto* label : bench.page.findChildren<QLabel*>()) {
                said =
                    said || (label->isVisible() && label->text() == bench.page.pauseWords() && !label->text().startsWith(QLatin1Char(' ')));
                served = served || (label->isVisible() && label->text().contains(QStringLiteral("the server's words")));
            }
            QVERIFY2(said && served, qPrintable(QString::number(cause)));
        }
    }

    void aPersonsPauseStopsSyncNowAndGoOnEndsIt() {
        Bench bench;
        QSignalSpy paused(&bench.page, &SyncPage::pauseRequested);
        QSignalSpy resumed(&bench.page, &SyncPage::resumeRequested);
        click(bench.page.pauseButton());
        QCOMPARE(paused.count(), 1);
        bench.workspace.summary.pause = {app::PauseCause::Person, noonOf, {}, {}};
        bench.page.setSummary(bench.workspace.summary);
        QVERIFY(!bench.page.syncButton()->isEnabled());
        QVERIFY(!bench.page.syncButton()->toolTip().isEmpty());
        QVERIFY(!bench.page.pauseButton()->isVisible());
        for (auto* button : bench.page.findChildren<Button*>()) {
            if (button->isVisible() && button->text() == SyncPage::tr("Go on")) click(button);
        }
        QCOMPARE(resumed.count(), 1);
    }

    void onlyWhatCanGoIsSentAgain_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("can");
        QTest::newRow("draft") << static_cast<int>(app::QueueState::Draft) << false;
        QTest::newRow("retrying") << static_cast<int>(app::QueueState::Retrying) << true;
        QTest::newRow("dead letter") << static_cast<int>(app::QueueState::DeadLetter) << true;
        QTest::newRow("conflict") << static_cast<int>(app::QueueState::Conflict) << false;
    }
    void onlyWhatCanGoIsSentAgain() {
        QFETCH(int, state);
        QFETCH(bool, can);
        Bench bench;
        QSignalSpy retried(&bench.page, &SyncPage::retryRequested);
        bench.choose(static_cast<app::QueueState>(state));
        QCOMPARE(bench.page.retryButton()->isEnabled(), can);
        click(bench.page.retryButton());
        QCOMPARE(retried.count(), can ? 1 : 0);
        if (can) QVERIFY(!retried[0][0].toString().isEmpty());
    }

    void theChosenLineStaysChosenWhenTheQueueMoves() {
        Bench bench;
        bench.choose(app::QueueState::DeadLetter);
        auto moved = bench.workspace.queue;
        std::rotate(moved.begin(), moved.begin() + 1, moved.end());
        bench.page.setQueue(moved);
        QVERIFY(bench.page.queueTable()->currentIndex().isValid());
        QCOMPARE(moved[static_cast<std::size_t>(bench.page.queueTable()->currentIndex().row())].state, app::QueueState::DeadLetter);
    }

    void aConflictShowsMineTheirsAndTheMeter() {
        Bench bench;
        bench.page.tabs()->setCurrentIndex(1);
        QStringList shown;
        for (auto* label : bench.page.conflicts()->findChildren<QLabel*>()) {
            if (label->isVisible() && label->accessibleName().startsWith(ConflictView::tr("Value"))) shown << label->text();
        }
        QCOMPARE(shown.size(), 3);
        QVERIFY(shown[0].startsWith(QStringLiteral("312")) && shown[1].startsWith(QStringLiteral("300")) &&
                shown[2].startsWith(QStringLiteral("312")));
        bench.page.conflicts()->list()->setCurrentRow(1);
        shown.clear();
        for (auto* label : bench.page.conflicts()->findChildren<QLabel*>()) {
            if (label->accessibleName().startsWith(ConflictView::tr("Value"))) shown << label->text();
        }
        QVERIFY(shown[2] == ConflictView::tr("not read again"));
    }

    void mineIsSentAgainOnlyWithAReason() {
        Bench bench;
        bench.page.tabs()->setCurrentIndex(1);
        auto* view = bench.page.conflicts();
        QSignalSpy decided(view, &ConflictView::decided);
        QVERIFY(!view->sendButton()->isEnabled());
        view->reasonField()->setText(QStringLiteral("   "));
        QVERIFY(!view->sendButton()->isEnabled());
        view->reasonField()->setText(QStringLiteral("display read"));
        click(view->sendButton());
        QCOMPARE(decided.count(), 1);
        const auto word = decided[0][2].value<app::ConflictDecision>();
        QCOMPARE(word.decision, app::Decision::SendMineAgain);
        QCOMPARE(word.reason, std::string("display read"));
        QCOMPARE(decided[0][1].toUInt(), 4u);
    }

    void aDecidedConflictIsNotDecidedAgain() {
        Bench bench;
        auto conflicts = bench.workspace.conflicts;
        conflicts[0].decision = app::ConflictDecision{app::Decision::KeepTheirs, "", "", noonOf, {}};
        bench.page.setConflicts(conflicts);
        bench.page.tabs()->setCurrentIndex(1);
        QVERIFY(!bench.page.conflicts()->keepButton()->isEnabled());
        QVERIFY(!bench.page.conflicts()->sendButton()->isEnabled());
        QVERIFY(bench.page.tabs()->tabText(1).contains(QStringLiteral("1")));
    }

    void theMeterIsReadAgainOnlyWhenItIsThatMeter() {
        Bench bench;
        bench.page.tabs()->setCurrentIndex(1);
        auto* view = bench.page.conflicts();
        QSignalSpy asked(view, &ConflictView::rereadRequested);
        QVERIFY(!view->rereadButton()->isEnabled());
        view->setLinkedMeter(QStringLiteral("999"));
        QVERIFY(!view->rereadButton()->isEnabled());
        view->setLinkedMeter(QStringLiteral("4471093287"));
        click(view->rereadButton());
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].value<mdms::Reading>().interval, std::chrono::seconds(900));
    }

    void theStoreSaysWhatAPersonHasToKnow() {
        Bench bench;
        app::StoreHealth health;
        health.path = "/home/a/field.db";
        health.disk = {1'000'000'000, 500'000'000};
        health.ballast = true;
        bench.page.setHealth(health);
        QVERIFY(bench.page.store()->warning().isEmpty());
        const QString calm = bench.page.tabs()->tabText(2);
        health.space = app::Space::Full;
        bench.page.setHealth(health);
        QVERIFY(!bench.page.store()->warning().isEmpty());
        QVERIFY(bench.page.tabs()->tabText(2) != calm);
        health.space = app::Space::Enough;
        health.restored = app::Restored{noonOf, noonOf, 100, 7, true, "/home/a/field.db.damaged"};
        bench.page.setHealth(health);
        QVERIFY(bench.page.store()->warning().contains(QLatin1Char('7')));
    }

    void picturesAreSaved() {
        const QString folder = qEnvironmentVariable("AMI_PICTURES");
        if (folder.isEmpty()) QSKIP("AMI_PICTURES names no folder");
        for (const auto& [name, word] : std::initializer_list<std::pair<ThemeName, const char*>>{
                 {ThemeName::Light, "light"}, {ThemeName::Dark, "dark"}, {ThemeName::Outdoor, "sunlight"}}) {
            theme::apply(name, 1.0);
            Bench bench;
            bench.workspace.summary.pause = {app::PauseCause::CaptivePortal, noonOf, {}, {}};
            bench.workspace.summary.needsYou = 3;
            bench.workspace.summary.drafts = 12;
            bench.workspace.summary.attachments = 1;
            bench.workspace.summary.attachmentOctets = 3'400'000;
            bench.page.setSummary(bench.workspace.summary);
            bench.page.setLineCount({1'300'000, 40'000'000});
            bench.choose(app::QueueState::DeadLetter);
            QVERIFY(bench.page.grab().save(folder + QStringLiteral("/sync-queue-") + QLatin1String(word) + QStringLiteral(".png")));
            bench.workspace.summary.pause = {};
            bench.page.setSummary(bench.workspace.summary);
            bench.page.tabs()->setCurrentIndex(1);
            QVERIFY(bench.page.grab().save(folder + QStringLiteral("/sync-conflict-") + QLatin1String(word) + QStringLiteral(".png")));
            app::StoreHealth health;
            health.path = "/home/technician/.local/share/ami-field/field.db";
            health.fileOctets = 48'000'000;
            health.logOctets = 1'200'000;
            health.readings = 412'803;
            health.waiting = 37;
            health.oldestUnconfirmed = noonOf;
            health.disk = {256'000'000'000, 20'000'000'000};
            health.space = app::Space::Low;
            health.lastBackup = app::BackupReport{"", noonOf, 47'000'000, 412'000};
            health.lastCheck = noonOf;
            health.ballast = true;
            bench.page.setHealth(health);
            bench.page.tabs()->setCurrentIndex(2);
            QVERIFY(bench.page.grab().save(folder + QStringLiteral("/sync-store-") + QLatin1String(word) + QStringLiteral(".png")));
        }
    }
};

QTEST_MAIN(TestSyncPage)
#include "tst_sync_page.moc"
