#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "app/translate/TreeText.h"
#include "ui/live/LivePage.h"
#include "ui/shell/Controller.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/TopStrip.h"
#include "ui/shell/TraceDock.h"
#include "ui/theme/Theme.h"
#include "ui/today/SecurityForm.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Notices.h"

using namespace ami;
using namespace ami::ui;

namespace {

constexpr int patience = 30000;
const QByteArray ek = "000102030405060708090A0B0C0D0E0F";
const QByteArray ak = "D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF";

}  // namespace

/// A person opens a protected meter with the keyboard, from an empty window to a proven reading. Leaves pictures in tests/screens.
class SecuredVisit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("ami-test"));
        QCoreApplication::setApplicationName(QStringLiteral("secured-visit"));
        QSettings().clear();
        QFile::remove(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/ami-field/counters.db"));
        QLocale::setDefault(QLocale(QStringLiteral("en")));
        theme::apply(ThemeName::Light, 1.0);
        write(QStringLiteral("meter.keys"), "meter-title = 4D4D4D0000BC614E\nek = " + ek + "\nak = " + ak + "\n", 0x6600);
        simulator_.start(QStringLiteral(AMI_BIN_DIR "/ami-sim"),
                         {QStringLiteral("--listen"), QStringLiteral("tcp://127.0.0.1:0"), QStringLiteral("--keys"), file("meter.keys"),
                          QStringLiteral("--used-counter"), QStringLiteral("3000000")});
        QVERIFY(simulator_.waitForStarted(patience));
        const QDeadlineTimer deadline(patience);
        while (meter_.isEmpty() && !deadline.hasExpired() && simulator_.state() == QProcess::Running) {
            if (!simulator_.canReadLine() && !simulator_.waitForReadyRead(1000)) continue;
            const QString line = QString::fromUtf8(simulator_.readLine()).trimmed();
            if (line.startsWith(QStringLiteral("ready "))) meter_ = line.mid(6);
        }
        QVERIFY(!meter_.isEmpty());
        controller_.setWindowFactory([this] { return new MainWindow(workspace_); });
        connect(&controller_.meter(), &app::MeterService::traced, this,
                [this](const std::vector<hal::TraceRecord>& records) { records_.insert(records_.end(), records.begin(), records.end()); });
        controller_.openStore(file("field.db"));
        window_ = controller_.openWindow();
        window_->resize(1366, 768);
        window_->show();
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(window_));
        window_->go(Page::Today);
    }

    void cleanupTestCase() {
        controller_.meter().disconnectFromMeter();
        simulator_.terminate();
        if (!simulator_.waitForFinished(5000)) simulator_.kill();
        simulator_.waitForFinished(5000);
        QSettings().clear();
    }

    void choosesSecurityWithTheKeyboard() {
        auto* today = window_->today();
        auto* form = today->security();
        QVERIFY(!form->isVisible());
        today->addressField()->setFocus();
        QTest::keyClicks(today->addressField(), meter_);
        QVERIFY(form->isVisible());
        QVERIFY(today->connectButton()->isEnabled());
        QVERIFY(!form->fileField()->isVisible());
        grab(QStringLiteral("secured-0-plain"));

        form->clientBox()->setFocus();
        QTest::keyClick(form->clientBox(), Qt::Key_Down);
        form->mechanismBox()->setFocus();
        QTest::keyClick(form->mechanismBox(), Qt::Key_Down);
        QCOMPARE(today->addressField()->text(), meter_ + QStringLiteral("?client=1&auth=low"));
        QTest::keyClick(form->mechanismBox(), Qt::Key_Down);
        QCOMPARE(today->addressField()->text(), meter_ + QStringLiteral("?client=1&auth=gmac"));
        QVERIFY(form->suiteBox()->isVisible());
        QVERIFY(!today->connectButton()->isEnabled());
        form->fileField()->setFocus();
        QTest::keyClicks(form->fileField(), QStringLiteral("/nowhere/meter.keys"));
        QVERIFY(!today->connectButton()->isEnabled());
        grab(QStringLiteral("secured-1-no-file"));
        form->fileField()->selectAll();
        QTest::keyClicks(form->fileField(), file("meter.keys"));
        QVERIFY(today->connectButton()->isEnabled());
        form->protectionBox()->setFocus();
        QTest::keyClick(form->protectionBox(), Qt::Key_Down);
        QCOMPARE(today->addressField()->text(), meter_ + QStringLiteral("?client=1&auth=gmac&security=auth"));
        QTest::keyClick(form->protectionBox(), Qt::Key_Up);
        QCOMPARE(today->addressField()->text(), meter_ + QStringLiteral("?client=1&auth=gmac"));
        grab(QStringLiteral("secured-2-ready"));
    }

    void aFileThatOthersMayReadIsRefused() {
        QVERIFY(QFile::setPermissions(file("meter.keys"), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        QSignalSpy failed(&controller_, &Controller::failed);
        QTest::mouseClick(window_->today()->connectButton(), Qt::LeftButton);
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("keys/TooOpen")));
        QVERIFY(window_->errors()->isVisible());
        grab(QStringLiteral("secured-3-too-open"));
        QVERIFY(QFile::setPermissions(file("meter.keys"), QFile::ReadOwner | QFile::WriteOwner));
    }

    // The simulator claims that its key was used three million times.
    void aWildCounterIsPutToThePerson() {
        QSignalSpy failed(&controller_, &Controller::failed);
        window_->today()->connectButton()->setFocus();
        QTest::keyClick(window_->today()->connectButton(), Qt::Key_Space);
        QVERIFY(failed.wait(patience));
        QVERIFY2(failed.first().first().toString().contains(QStringLiteral("crypto/CounterJump")),
                 qPrintable(failed.first().first().toString()));
        QVERIFY(window_->errors()->isVisible());
        grab(QStringLiteral("secured-4-counter"));
        QSignalSpy identified(&controller_.meter(), &app::MeterService::identified);
        Q_EMIT window_->errors()->retried();
        QVERIFY(identified.wait(patience));
    }

    void theStripSaysWhatProtects() {
        QTRY_VERIFY_WITH_TIMEOUT(workspace_.link && !workspace_.objects.objects().empty(), patience);
        const app::LinkSecurity& security = workspace_.link->security;
        QCOMPARE(security.mechanism, dlms::AuthenticationMechanism::HighGmac);
        QVERIFY(security.verified);
        bool said = false;
        for (const auto* chip : window_->strip()->findChildren<Chip*>()) {
            if (!chip->words().contains(QStringLiteral("GMAC"))) continue;
            said = true;
            QVERIFY2(chip->words().contains(QStringLiteral("suite 0")) && chip->words().contains(QStringLiteral("encrypted")),
                     qPrintable(chip->words()));
            QCOMPARE(chip->tone(), Tone::Ok);
            QVERIFY(chip->mapTo(window_, QPoint(chip->width(), 0)).x() <= window_->width());
        }
        QVERIFY(said);
        window_->go(Page::Meter);
        grab(QStringLiteral("secured-5-meter"));
        window_->go(Page::Live);
        QTest::qWait(1500);
        grab(QStringLiteral("secured-6-live"));
    }

    void theTraceIsDeciphered() {
        QTRY_VERIFY_WITH_TIMEOUT(rowWith(workspace_.trace, QStringLiteral("glo-get-response › get-response")) >= 0, patience);
        const int aarq = rowWith(workspace_.trace, QStringLiteral("aarq"));
        QVERIFY(aarq >= 0);
        const auto association = workspace_.trace.dissectionAt(aarq);
        QVERIFY2(association->buffers.size() > 1, "the initiate request is ciphered");
        QCOMPARE(association->buffers[1].origin(), std::string_view("deciphered"));
        const int answer = rowWith(workspace_.trace, QStringLiteral("glo-get-response › get-response"));
        QCOMPARE(workspace_.trace.kindAt(answer), translate::Kind::Ok);
        window_->trace()->show();
        QVERIFY(window_->trace()->choose(QStringLiteral("glo-get-response › get-response")));
        grab(QStringLiteral("secured-7-trace"));
        window_->trace()->hide();
        for (int row = 0; row < workspace_.trace.rowCount(); ++row) {
            const auto shown = workspace_.trace.dissectionAt(row);
            if (!shown) continue;
            const QByteArray words = app::treeText(*shown).join(QLatin1Char('\n')).toUtf8();
            QVERIFY(!words.contains(ek) && !words.contains(ak));
        }
    }

    void withoutKeysTheTraceSaysWhatIsMissing() {
        TraceModel bare;
        bare.add(records_);
        const int answer = rowWith(bare, QStringLiteral("glo-get-response"));
        QVERIFY(answer >= 0);
        const auto words = [&] { return bare.index(answer, TraceModel::Message).data().toString(); };
        QTRY_VERIFY2(words().startsWith(QStringLiteral("warning")) && words().contains(QStringLiteral("key")), qPrintable(words()));
        QVERIFY(!words().contains(QStringLiteral("›")));
    }

    void onlyThePathIsRemembered() {
        QCOMPARE(workspace_.settings.secretFiles.value(meter_ + QStringLiteral("?client=1&auth=gmac")), file("meter.keys"));
        QSettings stored;
        stored.sync();
        QFile settings(stored.fileName());
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const QByteArray kept = settings.readAll();
        QVERIFY(kept.contains("meter.keys"));
        QVERIFY(!kept.contains(ek.left(12)) && !kept.contains(ak.left(12)));
    }

private:
    /// The newest one; -1: none.
    static int rowWith(const TraceModel& trace, const QString& words) {
        for (int row = trace.rowCount() - 1; row >= 0; --row) {
            if (trace.index(row, TraceModel::Message).data().toString().contains(words)) return row;
        }
        return -1;
    }

    QString file(const char* name) const { return folder_.filePath(QLatin1String(name)); }

    void write(const QString& name, const QByteArray& content, int permissions) {
        QFile made(folder_.filePath(name));
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.setPermissions(QFile::Permissions(permissions));
        made.write(content);
    }

    void grab(const QString& name) {
        const QDir folder(QStringLiteral(AMI_BIN_DIR "/../tests/screens"));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        QTest::qWait(30);
        QVERIFY(window_->grab().save(folder.filePath(name + QStringLiteral(".png"))));
    }

    QTemporaryDir folder_;
    QProcess simulator_;
    QString meter_;
    Workspace workspace_;
    Controller controller_{workspace_};
    std::vector<hal::TraceRecord> records_;
    MainWindow* window_ = nullptr;
};

QTEST_MAIN(SecuredVisit)
#include "tst_secured_visit.moc"
