#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

#include "tests/ui/Samples.h"
#include "ui/live/LivePage.h"
#include "ui/live/PhaseCard.h"
#include "ui/meter/MeterPage.h"
#include "ui/meter/ObjectsModel.h"
#include "ui/meter/ProfileCard.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/TopStrip.h"
#include "ui/sync/SyncPage.h"
#include "ui/theme/Theme.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Figures.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Text.h"

using namespace ami;
using namespace ami::ui;

namespace {

/// A window in the middle of a visit, active, 1366 × 768.
struct Visit {
    Visit() {
        samples::fill(workspace);
        window = std::make_unique<MainWindow>(workspace);
        window->live()->setRunning(true);
        window->today()->setPorts(
            {{"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A6007xyz-if00-port0", "/dev/ttyUSB0", "FTDI FT232R USB UART", true, true}});
        window->today()->addressField()->setText(QStringLiteral("tcp://10.0.0.7?client=1&auth=gmac"));
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
    }
    Workspace workspace;
    std::unique_ptr<MainWindow> window;
};

bool isControl(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractItemView*>(widget) ||
           qobject_cast<const QTabBar*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget);
}

/// Controls that a person works with: shown, enabled, not a part of another control.
QList<QWidget*> controls(QWidget* root) {
    QList<QWidget*> found;
    for (auto* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !isControl(widget)) continue;
        bool part = false;
        for (auto* parent = widget->parentWidget(); parent && parent != root; parent = parent->parentWidget())
            part = part || isControl(parent);
        if (!part) found << widget;
    }
    return found;
}

QString describe(const QWidget* widget) {
    return QStringLiteral("%1 '%2'").arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName().isEmpty()
                                                                                               ? widget->property("text").toString()
                                                                                               : widget->accessibleName());
}

/// Loads the program's messages in @p language; English needs none.
bool speak(QTranslator& translator, const QString& language) {
    QLocale::setDefault(QLocale(language));
    if (language == QLatin1String("en")) return true;
    for (const auto* folder : {AMI_BIN_DIR "/../translations", AMI_BIN_DIR "/translations"}) {
        if (translator.load(QLocale(language), QStringLiteral("ami-field"), QStringLiteral("_"), QString::fromLatin1(folder))) {
            return QCoreApplication::installTranslator(&translator);
        }
    }
    return false;
}

}  // namespace

class PagesTest : public QObject {
    Q_OBJECT
private:
    /// The window that is only looked at, in @p language: building one is what takes the time.
    Visit& shared(const QString& language = QStringLiteral("en"));
    QString spoken_;
    QTranslator translator_;
    std::unique_ptr<Visit> shared_;

private Q_SLOTS:
    void init();
    void cleanupTestCase();
    void everyControlIsReachedByTab_data();
    void everyControlIsReachedByTab();
    void everyControlHasANameAndRoomForAFinger_data() { everyControlIsReachedByTab_data(); }
    void everyControlHasANameAndRoomForAFinger();
    void noTextIsCut_data();
    void noTextIsCut();
    void placesOpenWithTheirKeys();
    void liveShowsSmallestAndLargest();
    void liveHoldsItsPictureWhenFrozen();
    void liveSaysWhatIsNotReported();
    void liveMarksAVoltageOutOfBand();
    void errorShowsWhatWhyAndNext();
    void twiceEscapeIsStop();
    void addressIsJudgedWhileTyped();
    void passwordNeedsAFile();
    void profileNamesItsGaps();
    void objectsTellTheirMembers();
    void stripForgetsTheMeterThatWasLeft();
    void bannerCanBeCancelled();
};

void PagesTest::init() {
    QLocale::setDefault(QLocale(shared_ ? spoken_ : QStringLiteral("en")));
    if (!shared_) theme::apply(ThemeName::Light, 1.0);
}

void PagesTest::cleanupTestCase() { shared_.reset(); }

Visit& PagesTest::shared(const QString& language) {
    if (shared_ && spoken_ == language) return *shared_;
    shared_.reset();
    QCoreApplication::removeTranslator(&translator_);
    spoken_ = speak(translator_, language) ? language : QString();
    theme::apply(ThemeName::Light, 1.0);
    shared_ = std::make_unique<Visit>();
    return *shared_;
}

void PagesTest::everyControlIsReachedByTab_data() {
    QTest::addColumn<int>("page");
    for (int i = 0; i < pageCount; ++i) QTest::addRow("%s", qPrintable(placeInfo(static_cast<Page>(i)).name)) << i;
}

void PagesTest::everyControlIsReachedByTab() {
    QFETCH(int, page);
    Visit& visit = shared();
    visit.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(visit.window.get()));
    visit.window->go(static_cast<Page>(page));
    visit.window->rail()->button(static_cast<Page>(page))->setFocus();
    QSet<const QWidget*> reached;
    for (int i = 0; i < 200; ++i) {
        if (auto* focus = QApplication::focusWidget()) reached << focus;
        QTest::keyClick(visit.window.get(), Qt::Key_Tab);
    }
    const auto all = controls(visit.window.get());
    QVERIFY(all.size() >= 4);
    for (const auto* control : all) {
        bool found = reached.contains(control);
        for (const auto* one : reached) found = found || control->isAncestorOf(one);
        // Among exclusive choices Tab goes to the chosen one and the arrow keys to the others.
        if (const auto* button = qobject_cast<const QAbstractButton*>(control); button && button->group() && button->group()->exclusive()) {
            for (const auto* sibling : button->group()->buttons()) found = found || reached.contains(sibling);
        }
        QVERIFY2(found, qPrintable(describe(control)));
    }
}

void PagesTest::everyControlHasANameAndRoomForAFinger() {
    QFETCH(int, page);
    Visit& visit = shared();
    visit.window->go(static_cast<Page>(page));
    QTest::qWait(1);
    for (auto* control : controls(visit.window.get())) {
        auto* face = QAccessible::queryAccessibleInterface(control);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(describe(control)));
        QVERIFY2(control->height() >= 42, qPrintable(describe(control) + QStringLiteral(" is %1 high").arg(control->height())));
    }
}

void PagesTest::noTextIsCut_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("page");
    for (const auto* language : {"en", "de", "es"}) {
        for (int i = 0; i < pageCount; ++i) QTest::addRow("%s %d", language, i) << QString::fromLatin1(language) << i;
    }
}

void PagesTest::noTextIsCut() {
    QFETCH(QString, language);
    QFETCH(int, page);
    Visit& visit = shared(language);
    QVERIFY2(spoken_ == language, "the messages of this language are not built");
    visit.window->go(static_cast<Page>(page));
    QTest::qWait(1);
    const int tabs = page == static_cast<int>(Page::Meter) ? visit.window->meter()->tabs()->count() : 1;
    for (int tab = 0; tab < tabs; ++tab) {
        if (page == static_cast<int>(Page::Meter)) visit.window->meter()->tabs()->setCurrentIndex(tab);
        QTest::qWait(1);
        for (auto* widget : visit.window->findChildren<QWidget*>()) {
            if (!widget->isVisible()) continue;
            const QString who = describe(widget);
            if (auto* label = qobject_cast<QLabel*>(widget)) {
                if (qobject_cast<ElidedLabel*>(label) || label->text().isEmpty()) continue;
                if (label->wordWrap()) QVERIFY2(label->heightForWidth(label->width()) <= label->height() + 1, qPrintable(who));
                else QVERIFY2(label->sizeHint().width() <= label->width() + 1, qPrintable(who));
            } else if (qobject_cast<Button*>(widget) || qobject_cast<Chip*>(widget) || qobject_cast<ChipButton*>(widget) ||
                       qobject_cast<RailButton*>(widget)) {
                QVERIFY2(widget->sizeHint().width() <= widget->width(), qPrintable(who));
            } else if (qobject_cast<Stat*>(widget)) {
                QVERIFY2(widget->minimumSizeHint().width() <= widget->width(), qPrintable(who));
            } else {
                continue;
            }
            const QRect place(widget->mapTo(visit.window.get(), QPoint()), widget->size());
            QVERIFY2(place.left() >= 0 && place.right() < visit.window->width(), qPrintable(who + QStringLiteral(" leaves the window")));
        }
        for (const auto* area : visit.window->findChildren<QScrollArea*>()) {
            if (area->isVisible()) QVERIFY2(area->horizontalScrollBar()->maximum() == 0, "the page is wider than the window");
        }
        QCOMPARE(visit.window->size(), QSize(1366, 768));
    }
}

void PagesTest::placesOpenWithTheirKeys() {
    shared_.reset();
    QCoreApplication::removeTranslator(&translator_);
    init();
    Visit visit;
    QVERIFY(QTest::qWaitForWindowActive(visit.window.get()));
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(visit.window.get(), static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(static_cast<int>(visit.window->page()), i);
    }
    QTest::keyClick(visit.window.get(), Qt::Key_F1);
    QCOMPARE(visit.window->page(), Page::Help);
}

void PagesTest::liveShowsSmallestAndLargest() {
    LiveHistory history;
    TraceModel trace;
    LivePage page(&history, &trace);
    page.setPhase(app::LinkPhase::Ready);
    const UtcTime start(std::chrono::milliseconds(1'760'000'000'000));
    const std::int64_t volts[] = {2304, 2289, 2324, 2310};
    for (int i = 0; i < 4; ++i) {
        app::LiveSample sample;
        sample.time = start + std::chrono::seconds(i);
        sample.phases[0].voltage = samples::measured(volts[i], -1, 35);
        history.add(sample);
    }
    QCOMPARE(page.phase(0)->readout()->value(), QStringLiteral("231.0"));
    QVERIFY(page.phase(0)->bar()->accessibleName().contains(QStringLiteral("228.9")));
    QVERIFY(page.phase(0)->bar()->accessibleName().contains(QStringLiteral("232.4")));
    history.resetExtremes();
    page.showSample(*history.last());
    QVERIFY(!page.phase(0)->bar()->accessibleName().contains(QStringLiteral("228.9")));
}

void PagesTest::objectsTellTheirMembers() {
    ObjectsModel model;
    model.set({{70, 0, dlms::Obis(0, 0, 96, 3, 10), {{1, 1, {}}, {3, 1, {}}, {4, 3, {}}, {90, 1, {}}}, {{1, 1}}},
               {3, 0, dlms::Obis(0, 128, 1, 2, 3), {{2, 1, {}}}, {}}});
    QCOMPARE(model.index(0, ObjectsModel::Name).data().toString(), QStringLiteral("Disconnect control"));
    const QString tip = model.index(0, ObjectsModel::Access).data(Qt::ToolTipRole).toString();
    QCOMPARE(tip.section(QLatin1Char('\n'), 0, 0), QStringLiteral("0.0.96.3.10.255  Disconnect control"));
    QVERIFY2(tip.contains(QLatin1String("attribute 3 control_state: read")), qPrintable(tip));
    QVERIFY2(tip.contains(QLatin1String("attribute 4 control_mode: read and write")), qPrintable(tip));
    QVERIFY2(tip.contains(QLatin1String("attribute 90 of the maker: read")), qPrintable(tip));
    QVERIFY2(tip.contains(QLatin1String("method 1 remote_disconnect: call")), qPrintable(tip));
    QCOMPARE(model.index(0, ObjectsModel::Code).data(Qt::AccessibleDescriptionRole).toString(), tip);
    // A code of the maker's own has no name: the class stands in its place.
    QCOMPARE(model.index(1, ObjectsModel::Name).data().toString(), QStringLiteral("Register"));
}

void PagesTest::liveHoldsItsPictureWhenFrozen() {
    Visit visit;
    QVERIFY(QTest::qWaitForWindowActive(visit.window.get()));
    auto* live = visit.window->live();
    visit.window->go(Page::Live);
    live->freezeButton()->setFocus();
    const QString before = live->phase(0)->readout()->value();
    QTest::keyClick(visit.window.get(), Qt::Key_F);
    QVERIFY(live->isFrozen());
    auto sample = *visit.workspace.live.last();
    sample.time += std::chrono::seconds(1);
    sample.phases[0].voltage = samples::measured(1999, -1, 35);
    visit.workspace.live.add(sample);
    QCOMPARE(live->phase(0)->readout()->value(), before);
    QTest::keyClick(visit.window.get(), Qt::Key_F);
    QVERIFY(!live->isFrozen());
    QCOMPARE(live->phase(0)->readout()->value(), QStringLiteral("199.9"));
}

void PagesTest::liveSaysWhatIsNotReported() {
    LiveHistory history;
    TraceModel trace;
    LivePage page(&history, &trace);
    page.setPhase(app::LinkPhase::Ready);
    app::LiveSample sample;
    sample.time = UtcTime(std::chrono::milliseconds(1'760'000'000'000));
    history.add(sample);
    QVERIFY(!page.phase(1)->readout()->value().contains(QLatin1Char('0')));
    QCOMPARE(page.phase(1)->chip()->words(), QStringLiteral("not reported"));
}

void PagesTest::liveMarksAVoltageOutOfBand() {
    LiveHistory history;
    TraceModel trace;
    LivePage page(&history, &trace);
    page.setPhase(app::LinkPhase::Ready);
    app::LiveSample sample;
    sample.time = UtcTime(std::chrono::milliseconds(1'760'000'000'000));
    sample.phases[0].voltage = samples::measured(2069, -1, 35);
    sample.phases[1].voltage = samples::measured(2070, -1, 35);
    sample.phases[2].voltage = samples::measured(2531, -1, 35);
    history.add(sample);
    QCOMPARE(page.phase(0)->chip()->words(), QStringLiteral("too low"));
    QCOMPARE(page.phase(1)->chip()->tone(), Tone::Ok);
    QCOMPARE(page.phase(2)->chip()->words(), QStringLiteral("too high"));
}

void PagesTest::errorShowsWhatWhyAndNext() {
    ErrorPanel panel;
    QVERIFY(!panel.isVisible());
    panel.show({QStringLiteral("The meter does not answer."),
                {QStringLiteral("The probe sits crooked."), QStringLiteral("Another baud rate.")},
                QStringLiteral("Turn the probe."),
                QStringLiteral("hdlc/NoAnswer (3)")},
               QStringLiteral("Try again"));
    panel.resize(900, 200);
    QVERIFY(panel.isVisible());
    QStringList words;
    for (const auto* label : panel.findChildren<QLabel*>()) {
        if (label->isVisible()) words << label->text();
    }
    const QString all = words.join(QLatin1Char('\n'));
    QVERIFY(all.contains(QStringLiteral("The meter does not answer.")));
    QVERIFY(all.indexOf(QStringLiteral("The probe sits crooked.")) < all.indexOf(QStringLiteral("Another baud rate.")));
    QVERIFY(all.contains(QStringLiteral("Turn the probe.")));
    QVERIFY2(!all.contains(QStringLiteral("hdlc/NoAnswer")), "the code is behind Details");
    QSignalSpy retried(&panel, &ErrorPanel::retried);
    for (auto* button : panel.findChildren<QAbstractButton*>()) {
        if (button->text() == QLatin1String("Try again") || button->text() == QLatin1String("Details")) button->click();
    }
    QCOMPARE(retried.count(), 1);
    bool code = false;
    for (const auto* label : panel.findChildren<QLabel*>())
        code = code || (label->isVisible() && label->text() == QLatin1String("hdlc/NoAnswer (3)"));
    QVERIFY(code);
}

void PagesTest::twiceEscapeIsStop() {
    Visit visit;
    QVERIFY(QTest::qWaitForWindowActive(visit.window.get()));
    QSignalSpy stopped(visit.window.get(), &MainWindow::stopRequested);
    QTest::keyClick(visit.window.get(), Qt::Key_Escape);
    QCOMPARE(stopped.count(), 0);
    QTest::keyClick(visit.window.get(), Qt::Key_Escape);
    QCOMPARE(stopped.count(), 1);
    visit.window->go(Page::Today);
    visit.window->today()->addressField()->setFocus();
    QTest::keyClick(visit.window->today()->addressField(), Qt::Key_Escape);
    QTest::keyClick(visit.window->today()->addressField(), Qt::Key_Escape);
    QCOMPARE(stopped.count(), 2);
}

void PagesTest::addressIsJudgedWhileTyped() {
    TodayPage page;
    QSignalSpy wanted(&page, &TodayPage::connectRequested);
    QTest::keyClicks(page.addressField(), QStringLiteral("tcp://host:99999"));
    QVERIFY(!page.connectButton()->isEnabled());
    QVERIFY2(page.addressError().contains(QStringLiteral("12")), qPrintable(page.addressError()));
    page.addressField()->clear();
    QTest::keyClicks(page.addressField(), QStringLiteral("tcp://127.0.0.1:4059"));
    QVERIFY(page.addressError().isEmpty());
    QTest::keyClick(page.addressField(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("tcp://127.0.0.1:4059"));
    page.addressField()->setText(QStringLiteral("tcp://host?password=1234"));
    QVERIFY(!page.connectButton()->isEnabled());
}

void PagesTest::passwordNeedsAFile() {
    TodayPage page;
    page.addressField()->setText(QStringLiteral("tcp://127.0.0.1:4059?auth=low"));
    QVERIFY(page.addressError().isEmpty());
    QVERIFY(!page.connectButton()->isEnabled());
}

void PagesTest::profileNamesItsGaps() {
    ProfileData data;
    const UtcTime start(std::chrono::milliseconds(1'760'000'400'000));
    std::vector<mdms::Reading> rows;
    for (const int i : {0, 1, 4, 5})
        rows.push_back(
            samples::reading({1, 0, 1, 29, 0}, Decimal(100 + i, 0), 30, start + std::chrono::minutes(15 * i), std::chrono::minutes(15)));
    data.add(rows);
    data.flush();
    QCOMPARE(data.intervals(), std::size_t{4});
    QCOMPARE(data.gaps().size(), std::size_t{2});
    QVERIFY(data.gaps()[0] == start + std::chrono::minutes(30));
    QCOMPARE(data.rowCount(), 6);
    QCOMPARE(data.data(data.index(2, data.columnCount() - 1), Qt::DisplayRole).toString(), QStringLiteral("missing in the meter"));
}

void PagesTest::stripForgetsTheMeterThatWasLeft() {
    Visit visit;
    auto shown = [&] {
        QStringList words;
        for (auto* label : visit.window->strip()->findChildren<ElidedLabel*>()) words << label->words();
        return words.join(QLatin1Char(' '));
    };
    QVERIFY(shown().contains(QStringLiteral("4471093287")));
    visit.window->strip()->setPhase(app::LinkPhase::Closed);
    QVERIFY(!shown().contains(QStringLiteral("4471093287")));
}

void PagesTest::bannerCanBeCancelled() {
    Visit visit;
    QSignalSpy stopped(visit.window.get(), &MainWindow::stopRequested);
    visit.window->banner()->show(QStringLiteral("Reading rows"), 10, 100, {}, std::chrono::seconds(5));
    QVERIFY(visit.window->banner()->words().contains(QStringLiteral("10 of 100")));
    visit.window->banner()->findChild<Button*>()->click();
    QCOMPARE(stopped.count(), 1);
}

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
