#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/meter/ActsModel.h"
#include "ui/meter/ConfirmDialog.h"
#include "ui/meter/ControlPart.h"
#include "ui/meter/EventsPart.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"

using namespace ami;
using namespace ami::ui;

namespace {

app::Change change(app::Act act, std::vector<app::Caution> cautions) {
    app::Change made;
    made.act = act;
    made.before = "output closed, connected, mode 4";
    made.after = "output open, disconnected, mode 4";
    made.from = {{app::Phrase::Kind::Supply, {}, {1, 1, 4}}};
    made.to = {{app::Phrase::Kind::Supply, {}, {0, 0, 4}}};
    made.cautions = std::move(cautions);
    return made;
}

QString allText(const QWidget& widget) {
    QString words;
    for (const auto* label : widget.findChildren<QLabel*>()) words += label->text() + QLatin1Char('\n');
    return words;
}

app::MeterControls controls() {
    app::MeterControls made;
    app::ClockState clock;
    clock.time = dlms::DateTime::fromUtc(UtcTime(std::chrono::seconds(1'800'000'000)), -120, 0x80);
    clock.basis = app::TimeBasis::Stated;
    clock.drift = std::chrono::milliseconds(2100);
    clock.daylightEnabled = true;
    clock.clockBase = std::uint8_t{1};
    made.clock = clock;
    made.disconnector = app::DisconnectorState{true, app::SupplyState::Connected, 4};
    app::ImageState image;
    image.enabled = true;
    image.blockSize = 256;
    image.status = app::ImageStatus::Initiated;
    image.blocks = dlms::BitString{Bytes{0xF0, 0x00}, 12};
    made.image = image;
    return made;
}

QPushButton* button(const QWidget& widget, const QString& words) {
    for (auto* one : widget.findChildren<QPushButton*>()) {
        if (one->text() == words) return one;
    }
    return nullptr;
}

}  // namespace

class ControlUiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(ThemeName::Light, 1.0); }

    void aRiskyActAsksForTheSerialNumber() {
        ConfirmDialog dialog(change(app::Act::Disconnect, {{app::Caution::Kind::SupplyOff, 0}}), QStringLiteral("11223344"), nullptr);
        QVERIFY(dialog.serialField());
        QVERIFY(!dialog.acceptButton()->isEnabled());
        dialog.serialField()->setText(QStringLiteral("3343"));
        QVERIFY(!dialog.acceptButton()->isEnabled());
        dialog.serialField()->setText(QStringLiteral("3344"));
        QVERIFY(dialog.acceptButton()->isEnabled());
        const QString words = allText(dialog);
        QVERIFY(words.contains(QStringLiteral("without supply")));
        QVERIFY(words.contains(QStringLiteral("11223344")));
        QVERIFY(words.contains(QStringLiteral("contact open, disconnected, mode 4")));
        QVERIFY2(!words.contains(QStringLiteral("output")), "the log's text is not for people");
    }

    void aPlainActIsOneClick() {
        ConfirmDialog dialog(change(app::Act::SetClock, {{app::Caution::Kind::IntervalMarked, 2}}), QStringLiteral("11223344"), nullptr);
        QVERIFY(!dialog.serialField());
        QVERIFY(dialog.acceptButton()->isEnabled());
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.acceptButton()->click();
        QCOMPARE(accepted.size(), 1);
    }

    void escapeLeavesTheMeterAsItIs() {
        auto* dialog = new ConfirmDialog(change(app::Act::SetClock, {}), QStringLiteral("11223344"), nullptr);
        QSignalSpy accepted(dialog, &QDialog::accepted), rejected(dialog, &QDialog::rejected);
        dialog->open();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(accepted.size(), 0);
    }

    void enterLeavesTheMeterAsItIs() {
        auto* dialog = new ConfirmDialog(change(app::Act::SetClock, {}), QStringLiteral("11223344"), nullptr);
        QSignalSpy accepted(dialog, &QDialog::accepted), rejected(dialog, &QDialog::rejected);
        dialog->show();
        QVERIFY(dialog->cancelButton()->isDefault());
        QVERIFY(dialog->cancelButton()->hasFocus() || dialog->focusWidget() == dialog->cancelButton());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(accepted.size(), 0);
    }

    void enterBehindTheSerialNumberIsNotTheActItself() {
        auto* dialog = new ConfirmDialog(change(app::Act::Disconnect, {{app::Caution::Kind::SupplyOff, 0}}), QStringLiteral("11223344"), nullptr);
        QSignalSpy accepted(dialog, &QDialog::accepted), rejected(dialog, &QDialog::rejected);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QVERIFY(dialog->serialField()->hasFocus());
        QTest::keyClicks(dialog->serialField(), QStringLiteral("33"));
        QTest::keyClick(dialog->serialField(), Qt::Key_Return);
        QVERIFY(dialog->serialField()->hasFocus());
        QTest::keyClicks(dialog->serialField(), QStringLiteral("44"));
        QTest::keyClick(dialog->serialField(), Qt::Key_Return);
        QCOMPARE(accepted.size() + rejected.size(), 0);
        QVERIFY(dialog->acceptButton()->hasFocus());
        QTest::keyClick(dialog->acceptButton(), Qt::Key_Space);
        QCOMPARE(accepted.size(), 1);
    }

    void aQuestionIsReachedByTheKeyboardInItsOrder() {
        auto* dialog = new ConfirmDialog(change(app::Act::Disconnect, {{app::Caution::Kind::SupplyOff, 0}}), QStringLiteral("11223344"), nullptr);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QVERIFY2(!dialog->isModal(), "readings and Stop stay at hand");
        QTest::keyClicks(dialog->serialField(), QStringLiteral("3344"));
        QTest::keyClick(dialog->serialField(), Qt::Key_Tab);
        QVERIFY(dialog->cancelButton()->hasFocus());
        QTest::keyClick(dialog->cancelButton(), Qt::Key_Tab);
        QVERIFY(dialog->acceptButton()->hasFocus());
        QVERIFY(!dialog->accessibleName().isEmpty());
        QVERIFY(dialog->accessibleDescription().contains(QStringLiteral("without supply")));
        QVERIFY(!dialog->serialField()->accessibleName().isEmpty());
        dialog->reject();
    }

    void whatCannotBeUndoneNeedsTheSerialNumber_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("asks");
        using Kind = app::Caution::Kind;
        for (const Kind kind : {Kind::SupplyOff, Kind::SupplyOn, Kind::ButtonNeeded, Kind::Irreversible, Kind::LargeJump}) {
            QTest::addRow("%d", static_cast<int>(kind)) << static_cast<int>(kind) << true;
        }
        for (const Kind kind : {Kind::IntervalMarked, Kind::BlocksDiscarded}) QTest::addRow("%d", static_cast<int>(kind)) << static_cast<int>(kind) << false;
    }
    void whatCannotBeUndoneNeedsTheSerialNumber() {
        QFETCH(int, kind);
        QFETCH(bool, asks);
        ConfirmDialog dialog(change(app::Act::ClearLog, {{static_cast<app::Caution::Kind>(kind), 1}}), QStringLiteral("11223344"), nullptr);
        QCOMPARE(dialog.serialField() != nullptr, asks);
        QCOMPARE(dialog.acceptButton()->isEnabled(), !asks);
    }

    void whatWasDoneIsListedNewestFirst() {
        ActsModel acts;
        acts.addDone(app::Act::SetClock, QStringLiteral("The clock was right."));
        acts.addFailed(app::Act::Disconnect, makeError(Fault::Refused, Layer::Control, app::ControlError::AlreadySo));
        acts.addFailed(app::Act::Disconnect, makeError(Fault::LinkLost, Layer::Link, app::LinkError::NotConnected));
        const auto outcome = [&acts](int row) { return acts.data(acts.index(row, ActsModel::Outcome), Qt::DisplayRole).toString(); };
        QVERIFY(outcome(0).startsWith(QStringLiteral("in doubt")));
        QVERIFY(outcome(1).startsWith(QStringLiteral("not done")));
        QVERIFY(outcome(2).startsWith(QStringLiteral("done")));
    }

    void nothingCanBeDoneBeforeItWasRead() {
        ActsModel acts;
        ControlPart part(&acts);
        part.setReady(true);
        QVERIFY(part.readButton()->isEnabled());
        QVERIFY(!part.setClockButton()->isEnabled());
        QVERIFY(!part.disconnectButton()->isEnabled());
        part.setControls(controls());
        QVERIFY(part.setClockButton()->isEnabled());
        QVERIFY(part.disconnectButton()->isEnabled());
        QVERIFY(!button(part, QStringLiteral("Reconnect…"))->isEnabled());
        part.setReady(false);
        for (auto* one : part.findChildren<QPushButton*>()) QVERIFY2(!one->isEnabled(), qPrintable(one->text()));
    }

    void stateIsSaidInWords() {
        ActsModel acts;
        ControlPart part(&acts);
        part.setControls(controls());
        const QString words = allText(part);
        QVERIFY(words.contains(QStringLiteral("4 of 12 blocks of 256 octets")));
        QVERIFY(words.contains(QStringLiteral("The contact is closed.")));
        QVERIFY(words.contains(QStringLiteral("own crystal")));
    }

    void resumingNeedsAFileAndItsIdentifier() {
        ActsModel acts;
        ControlPart part(&acts);
        part.setReady(true);
        part.setControls(controls());
        QVERIFY(!part.resumeButton()->isEnabled());
    }

    void eachButtonSaysItsWish() {
        ActsModel acts;
        ControlPart part(&acts);
        part.setReady(true);
        part.setControls(controls());
        std::vector<app::Act> wanted;
        connect(&part, &ControlPart::wished, &part, [&wanted](const app::ControlWish& wish) { wanted.push_back(wish.act); });
        part.setClockButton()->click();
        button(part, QStringLiteral("To the minute…"))->click();
        part.disconnectButton()->click();
        QCOMPARE(wanted, (std::vector<app::Act>{app::Act::SetClock, app::Act::AdjustClock, app::Act::Disconnect}));
    }

    void eventsAreNewestFirstInWords() {
        EventsPart part;
        app::LoggedEvent first{UtcTime(std::chrono::seconds(1'700'000'000)), {}, 1u, {}};
        app::LoggedEvent second{UtcTime(std::chrono::seconds(1'700'000'100)), {}, 2u, {}};
        part.setEvents(app::EventLogKind::Standard, {first, second});
        QCOMPARE(part.model()->rowCount(), 2);
        QCOMPARE(part.model()->data(part.model()->index(0, 2), Qt::DisplayRole).toString(), QStringLiteral("Power is back"));
        QCOMPARE(part.model()->data(part.model()->index(1, 2), Qt::DisplayRole).toString(), QStringLiteral("Power failure"));
        // An answer for a log that is no longer chosen is not shown.
        part.setEvents(app::EventLogKind::Fraud, {});
        QCOMPARE(part.model()->rowCount(), 2);
    }
};

QTEST_MAIN(ControlUiTest)
#include "tst_control.moc"
