#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

#include "hal/transport/PtyPort.h"
#include "ui/probe/ProbeDialog.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Figures.h"

using namespace ami;
using namespace ami::ui;

namespace {

QAbstractButton* button(const QWidget& in, const QString& words) {
    for (auto* one : in.findChildren<QAbstractButton*>()) {
        if (one->text() == words || one->accessibleName() == words) return one;
    }
    return nullptr;
}

bool says(const QWidget& in, const QString& words) {
    for (const auto* label : in.findChildren<QLabel*>()) {
        if (label->text().contains(words)) return true;
    }
    return false;
}

}  // namespace

class TestProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrongAndWhatToDo() {
        app::ProbeService service;
        ProbeDialog dialog(service);
        dialog.show();
        QSignalSpy finished(&service, &app::ProbeService::finished);
        dialog.choosePort(QStringLiteral("/dev/ttyNoSuchPort"));
        QTRY_VERIFY(!finished.isEmpty());
        QTRY_VERIFY(says(dialog, QStringLiteral("/dev/ttyNoSuchPort does not exist")));
        bool chip = false;
        for (const auto* one : dialog.findChildren<Chip*>()) chip |= one->words() == QStringLiteral("problem");
        QVERIFY(chip);
        QVERIFY(button(dialog, QStringLiteral("Look again")));
    }

    void searchesAndStops() {
        auto pty = hal::PtyPort::create();
        QVERIFY(pty.has_value());
        app::ProbeService service;
        ProbeDialog dialog(service);
        dialog.show();
        dialog.choosePort(QString::fromStdString((*pty)->slavePath()));
        QTRY_VERIFY(!service.isBusy());
        QSignalSpy tried(&service, &app::ProbeService::tried);
        button(dialog, QStringLiteral("Find the meter"))->click();
        QVERIFY(service.isBusy());
        QTRY_VERIFY(tried.size() >= 2);
        button(dialog, QStringLiteral("Stop"))->click();
        QVERIFY(!service.isBusy());
        QVERIFY(button(dialog, QStringLiteral("Find the meter"))->isEnabled());
        QVERIFY(says(dialog, QStringLiteral("HDLC, 9600 8N1")));
    }

    void showsTheLightInLargeFigures() {
        app::ProbeService service;
        ProbeDialog dialog(service);
        dialog.show();
        Q_EMIT service.lightMeasured({85, 100, 90, QStringLiteral("answered")});
        QCOMPARE(dialog.findChild<BigReadout*>()->value(), QStringLiteral("85"));
        QCOMPARE(dialog.findChild<QProgressBar*>()->value(), 85);
        QVERIFY(says(dialog, QStringLiteral("Best so far: 90 %")));
    }

    void handsTheFoundAddressOver() {
        app::ProbeService service;
        ProbeDialog dialog(service);
        dialog.show();
        QSignalSpy chosen(&dialog, &ProbeDialog::addressChosen);
        app::Finding meter;
        meter.subject = app::FindingSubject::Meter;
        meter.what = QStringLiteral("A meter answers.");
        meter.command = QStringLiteral("optical:///dev/ttyUSB0");
        meter.action = app::FixAction::UseAddress;
        app::Finding rights;
        rights.subject = app::FindingSubject::Permission;
        rights.state = app::FindingState::Problem;
        rights.command = QStringLiteral("sudo usermod -aG dialout eva");
        rights.action = app::FixAction::CopyCommand;
        Q_EMIT service.searched({meter, rights}, meter.command);
        button(dialog, QStringLiteral("Copy the command"))->click();
        QCOMPARE(QApplication::clipboard()->text(), rights.command);
        button(dialog, QStringLiteral("Use this address"))->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), meter.command);
    }

    void everyControlHasAName() {
        app::ProbeService service;
        ProbeDialog dialog(service);
        for (const auto* control : dialog.findChildren<QAbstractButton*>()) {
            if (control->isVisibleTo(&dialog)) QVERIFY(!control->text().isEmpty() || !control->accessibleName().isEmpty());
        }
        QVERIFY(!dialog.findChild<QComboBox*>()->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestProbe)
#include "tst_probe.moc"
