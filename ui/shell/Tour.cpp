#include "ui/shell/Tour.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QEvent>
#include <QPixmap>
#include <QTreeView>
#include <QWidget>
#include <QWindow>
#include <cstdio>

#include "ui/live/LivePage.h"
#include "ui/live/PhaseCard.h"
#include "ui/meter/ConfirmDialog.h"
#include "ui/meter/ControlPart.h"
#include "ui/meter/EventsPart.h"
#include "ui/meter/MeterPage.h"
#include "ui/meter/ProfileCard.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/Controller.h"
#include "ui/shell/Format.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageView.h"
#include "ui/shell/TraceDock.h"
#include "ui/sync/SyncPage.h"
#include "ui/theme/Theme.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Figures.h"

// The door of Qt Test into the window system's event queue: focus, shortcuts and what lies under the pointer count as they do for a person.
QT_BEGIN_NAMESPACE
Q_GUI_EXPORT void qt_handleKeyEvent(QWindow* window, QEvent::Type type, int key, Qt::KeyboardModifiers modifiers,
                                    const QString& text = QString(), bool repeat = false, ushort count = 1);
Q_GUI_EXPORT void qt_handleMouseEvent(QWindow* window, const QPointF& local, const QPointF& global, Qt::MouseButtons state,
                                      Qt::MouseButton button, QEvent::Type type, Qt::KeyboardModifiers modifiers, int timestamp);
QT_END_NAMESPACE

namespace ami::ui {
using namespace std::chrono_literals;

Tour::Tour(Controller& controller, const QString& folder, QObject* parent) : QObject(parent), controller_(controller), folder_(folder) {
    QDir().mkpath(folder_);
    poll_.setInterval(50);
    connect(&poll_, &QTimer::timeout, this, &Tour::ask);
    connect(&controller_, &Controller::failed, this, [this](const QString& what) { lastFailure_ = what; });
    connect(&controller_, &Controller::jobFinished, this, [this](const app::JobResult& result) {
        if (result.kind != app::JobKind::Profile) return;
        jobDone_ = !result.error;
        rows_ = result.rows;
    });
    connect(&controller_.desk(), &app::ControlDesk::performed, this,
            [this](const app::ControlWish&, const QString& words) { controlled_ = words; });
    connect(&controller_, &Controller::synchronised, this, [this](const app::SyncReport& report) { synced_ = !report.stopped; });
}

void Tour::start() {
    script();
    next();
}

void Tour::script() {
    auto* c = &controller_;
    steps_.push_back({QStringLiteral("training ground"), 30s, [c] { c->window()->resize(1366, 768); },
                      [c] { return !c->workspace().trainingAddress.isEmpty(); }, [c] { return c->workspace().trainingAddress; }});
    steps_.push_back({QStringLiteral("connect by optical probe"), 60s,
                      [this, c] {
                          press(Qt::Key_1, Qt::ControlModifier);
                          click(c->window()->today()->trainingButton());
                      },
                      [c] { return c->workspace().identity && !c->workspace().objects.objects().empty(); },
                      [c] {
                          const auto& w = c->workspace();
                          return QStringLiteral("meter %1, firmware %2, %3 objects, %4")
                              .arg(format::fromUtf8(w.identity->serial), format::fromUtf8(w.identity->firmware))
                              .arg(w.objects.objects().size())
                              .arg(w.link ? QStringLiteral("%1 Bd").arg(w.link->baud) : QString());
                      }});
    steps_.push_back({QStringLiteral("live readings"), 60s, [this] { press(Qt::Key_3, Qt::ControlModifier); },
                      [c] {
                          const auto& live = c->workspace().live;
                          const auto& extremes = live.voltage(0);
                          return live.samples() >= 6 && extremes && extremes->maximum.value.toDouble() > extremes->minimum.value.toDouble();
                      },
                      [c] {
                          const auto& live = c->workspace().live;
                          return QStringLiteral("%1 samples, L1 %2 V to %3 V")
                              .arg(live.samples())
                              .arg(format::decimal(live.voltage(0)->minimum.value), format::decimal(live.voltage(0)->maximum.value));
                      }});
    steps_.push_back(
        {QStringLiteral("freeze"), 10s,
         [this, c] {
             samplesBefore_ = c->workspace().live.samples();
             press(Qt::Key_F, Qt::NoModifier);
         },
         [this, c] { return c->window()->live()->isFrozen() && c->workspace().live.samples() > samplesBefore_; },
         [c] {
             return QStringLiteral("picture held at %1 V while the meter is read").arg(c->window()->live()->phase(0)->readout()->value());
         }});
    steps_.push_back({QStringLiteral("snapshot"), 15s,
                      [this, c] {
                          storedBefore_ = c->workspace().summary.waiting + c->workspace().summary.confirmed;
                          click(c->window()->live()->snapshotButton());
                      },
                      [this, c] { return c->workspace().summary.waiting + c->workspace().summary.confirmed > storedBefore_; },
                      [this, c] {
                          return QStringLiteral("%1 values of the held picture stored")
                              .arg(c->workspace().summary.waiting + c->workspace().summary.confirmed - storedBefore_);
                      }});
    steps_.push_back({QStringLiteral("go on"),
                      10s,
                      [this] { press(Qt::Key_F, Qt::NoModifier); },
                      [c] { return !c->window()->live()->isFrozen(); },
                      {},
                      false});
    scriptReading();
    scriptControl();
    scriptSync();
    scriptPushes();
    scriptMesh();
    scriptPictures();
}

void Tour::scriptReading() {
    auto* c = &controller_;
    steps_.push_back({QStringLiteral("read registers"), 90s,
                      [this, c] {
                          press(Qt::Key_2, Qt::ControlModifier);
                          click(c->window()->meter()->readRegistersButton());
                      },
                      [c] { return c->workspace().registers.rowCount() > 0 && c->window()->meter()->readRegistersButton()->isEnabled(); },
                      [c] { return QStringLiteral("%1 registers").arg(c->workspace().registers.rowCount()); }});
    steps_.push_back({QStringLiteral("load profile"), 180s,
                      [this, c] {
                          jobDone_ = false;
                          c->window()->meter()->tabs()->setFocus();
                          press(Qt::Key_Right, Qt::NoModifier);
                          QTimer::singleShot(100, this, [this, c] { click(c->window()->meter()->profileCard()->readButton()); });
                      },
                      [this, c] { return jobDone_ && c->workspace().profile.intervals() > 0; },
                      [this, c] { return QStringLiteral("%1 rows, %2 gaps").arg(rows_).arg(c->workspace().profile.gaps().size()); }});
    steps_.push_back(
        {QStringLiteral("stored"),
         30s,
         {},
         [c] { return c->workspace().summary.waiting + c->workspace().summary.confirmed >= c->workspace().profile.intervals(); },
         [c] {
             return QStringLiteral("%1 readings stored, %2 wait")
                 .arg(c->workspace().summary.waiting + c->workspace().summary.confirmed)
                 .arg(c->workspace().summary.waiting);
         },
         false});
}

void Tour::scriptControl() {
    auto* c = &controller_;
    const auto tab = [c](int index) { c->window()->meter()->tabs()->setCurrentIndex(index); };
    steps_.push_back({QStringLiteral("read the state"), 60s,
                      [this, c, tab] {
                          tab(3);
                          QTimer::singleShot(100, this, [this, c] { click(c->window()->meter()->control()->readButton()); });
                      },
                      [c] { return c->workspace().controls.clock && c->window()->meter()->control()->setClockButton()->isEnabled(); },
                      [c] { return format::fromUtf8(app::clockText(*c->workspace().controls.clock)); }});
    steps_.push_back({QStringLiteral("ask before the clock"), 30s, [this, c] { click(c->window()->meter()->control()->setClockButton()); },
                      [c] { return c->window()->findChild<ConfirmDialog*>() != nullptr; },
                      [c] { return c->window()->findChild<ConfirmDialog*>()->accessibleDescription(); }});
    steps_.push_back({QStringLiteral("set the clock"), 60s,
                      [this, c] {
                          controlled_.clear();
                          if (auto* dialog = c->window()->findChild<ConfirmDialog*>()) click(dialog->acceptButton());
                      },
                      [this] { return !controlled_.isEmpty(); }, [this] { return controlled_; }});
    steps_.push_back({QStringLiteral("ask before the supply"), 30s,
                      [this, c] { click(c->window()->meter()->control()->disconnectButton()); },
                      [c] {
                          const auto* dialog = c->window()->findChild<ConfirmDialog*>();
                          return dialog && dialog->isVisible() && dialog->serialField();
                      },
                      [c] { return c->window()->findChild<ConfirmDialog*>()->accessibleDescription(); }});
    steps_.push_back({QStringLiteral("leave the supply"), 15s,
                      [c] {
                          if (auto* dialog = c->window()->findChild<ConfirmDialog*>()) dialog->reject();
                      },
                      [c] { return c->window()->findChild<ConfirmDialog*>() == nullptr; }, {}, false});
    steps_.push_back({QStringLiteral("events"), 60s,
                      [this, c, tab] {
                          tab(4);
                          QTimer::singleShot(100, this, [this, c] { click(c->window()->meter()->events()->readButton()); });
                      },
                      [c] { return c->window()->meter()->events()->model()->rowCount() > 0; },
                      [c] { return QStringLiteral("%1 events").arg(c->window()->meter()->events()->model()->rowCount()); }});
}

void Tour::scriptSync() {
    auto* c = &controller_;
    steps_.push_back({QStringLiteral("sync"), 60s,
                      [this, c] {
                          synced_ = false;
                          press(Qt::Key_7, Qt::ControlModifier);
                          click(c->window()->sync()->syncButton());
                      },
                      [c] { return c->window()->page() == Page::Sync && c->workspace().summary.waiting == 0 && c->workspace().summary.confirmed > 0; },
                      [c] {
                          return QStringLiteral("%1 readings confirmed, %2 need a person")
                              .arg(c->workspace().summary.confirmed)
                              .arg(c->workspace().summary.needsYou);
                      }});
    steps_.push_back({QStringLiteral("receipt"),
                      30s,
                      {},
                      [c] {
                          const auto& queue = c->workspace().queue;
                          return c->workspace().summary.lastReceipt && !queue.empty() && queue.front().state == app::QueueState::Confirmed;
                      },
                      [c] {
                          std::uint64_t items = 0;
                          for (const auto& entry : c->workspace().queue) items += entry.items;
                          return QStringLiteral("%1 batches with %2 readings, receipt of %3")
                              .arg(c->workspace().queue.size())
                              .arg(items)
                              .arg(format::dateTime(*c->workspace().summary.lastReceipt));
                      }});
}

void Tour::addPicture(const QString& name, std::function<void()> prepare) {
    auto asked = std::make_shared<int>(0);
    steps_.push_back({name, 10s, std::move(prepare), [asked] { return ++*asked > 12; }, {}});
}

std::function<void(ThemeName, const QString&)> Tour::looks() {
    return [c = &controller_](ThemeName theme, const QString& language) {
        FieldSettings next = c->workspace().settings;
        next.theme = theme;
        next.language = language;
        Q_EMIT c->window()->settings()->changed(next);
    };
}

void Tour::scriptPictures() {
    auto* c = &controller_;
    const auto look = looks();
    scriptTrace(look);
    addPicture(QStringLiteral("live light"), [this, look] {
        look(ThemeName::Light, QStringLiteral("en"));
        press(Qt::Key_3, Qt::ControlModifier);
    });
    addPicture(QStringLiteral("live dark"), [look] { look(ThemeName::Dark, QStringLiteral("en")); });
    addPicture(QStringLiteral("live outdoor"), [look] { look(ThemeName::Outdoor, QStringLiteral("en")); });
    addPicture(QStringLiteral("live German"), [look] { look(ThemeName::Light, QStringLiteral("de")); });
    addPicture(QStringLiteral("live Spanish"), [look] { look(ThemeName::Light, QStringLiteral("es")); });
    addPicture(QStringLiteral("live 1920x1080"), [c, look] {
        look(ThemeName::Light, QStringLiteral("en"));
        QTimer::singleShot(100, c, [c] { c->window()->resize(1920, 1080); });
    });
    addPicture(QStringLiteral("meter 1920x1080"), [this] { press(Qt::Key_2, Qt::ControlModifier); });
    const auto tab = [c](int index) { c->window()->meter()->tabs()->setCurrentIndex(index); };
    addPicture(QStringLiteral("control 1920x1080"), [tab] { tab(3); });
    addPicture(QStringLiteral("control dark"), [c, tab, look] {
        look(ThemeName::Dark, QStringLiteral("en"));
        c->window()->resize(1366, 768);
        tab(3);
    });
    addPicture(QStringLiteral("control outdoor"), [look] { look(ThemeName::Outdoor, QStringLiteral("en")); });
    addPicture(QStringLiteral("control German"), [c, look, tab] {
        look(ThemeName::Light, QStringLiteral("de"));
        QTimer::singleShot(200, c, [tab] { tab(3); });
    });
    addPicture(QStringLiteral("events German"), [tab] { tab(4); });
}

void Tour::scriptTrace(const std::function<void(ThemeName, const QString&)>& look) {
    auto* c = &controller_;
    steps_.push_back({QStringLiteral("trace decoded"), 20s,
                      [this, c, look] {
                          look(ThemeName::Light, QStringLiteral("en"));
                          press(Qt::Key_2, Qt::ControlModifier);
                          press(Qt::Key_F12, Qt::NoModifier);
                          QTimer::singleShot(400, c, [c] { c->window()->trace()->choose(QStringLiteral("get-response-with-list")); });
                      },
                      [c, asked = std::make_shared<int>(0)] { return !c->window()->trace()->message()->isEmpty() && ++*asked > 12; },
                      [c] {
                          const auto* tree = c->window()->trace()->message()->tree();
                          return QStringLiteral("%1 lines, %2 is chosen").arg(c->workspace().trace.rowCount()).arg(tree->currentIndex().siblingAtColumn(0).data().toString());
                      }});
    addPicture(QStringLiteral("trace dark"), [look] { look(ThemeName::Dark, QStringLiteral("en")); });
    addPicture(QStringLiteral("trace outdoor"), [look] { look(ThemeName::Outdoor, QStringLiteral("en")); });
    steps_.push_back({QStringLiteral("trace closed"), 10s, [this, look] {
                          look(ThemeName::Light, QStringLiteral("en"));
                          press(Qt::Key_F12, Qt::NoModifier);
                      },
                      [c] { return !c->window()->trace()->isVisible(); }, {}, false});
}

void Tour::next() {
    if (steps_.empty()) {
        report(failures_ ? QStringLiteral("tour: %1 step(s) failed").arg(failures_) : QStringLiteral("tour: every step ok"));
        Q_EMIT finished(failures_);
        return;
    }
    lastFailure_.clear();
    clock_.start();
    if (steps_.front().act) steps_.front().act();
    poll_.start();
}

void Tour::ask() {
    const Step& step = steps_.front();
    const bool done = step.done();
    if (!done && clock_.elapsed() < step.deadline.count()) return;
    poll_.stop();
    ++number_;
    if (step.picture || !done) save(step.name);
    QString words = QStringLiteral("step ") + step.name + QStringLiteral(" … ");
    if (done) {
        words += QStringLiteral("ok (%1 s)").arg(double(clock_.elapsed()) / 1000.0, 0, 'f', 1);
        if (step.result) words += QStringLiteral(": ") + step.result();
    } else {
        ++failures_;
        words += QStringLiteral("failed: ") +
                 (lastFailure_.isEmpty() ? QStringLiteral("not done within %1 s").arg(step.deadline.count() / 1000) : lastFailure_);
    }
    report(words);
    const bool stuck = !done && number_ <= 2;
    steps_.pop_front();
    if (stuck) steps_.clear();
    QTimer::singleShot(0, this, &Tour::next);
}

void Tour::report(const QString& words) {
    std::fputs((words + QLatin1Char('\n')).toUtf8().constData(), stdout);
    std::fflush(stdout);
}

void Tour::save(const QString& name) {
    QString file = name;
    file.replace(QLatin1Char(' '), QLatin1Char('-'));
    const auto* window = controller_.window();
    QPixmap picture = controller_.window()->grab();
    // A question stands in a window of its own.
    if (auto* dialog = controller_.window()->findChild<ConfirmDialog*>(); dialog && dialog->isVisible()) {
        QPainter(&picture).drawPixmap(dialog->geometry().topLeft() - window->geometry().topLeft(), dialog->grab());
    }
    picture.save(QDir(folder_).filePath(QStringLiteral("%1-%2.png").arg(number_, 2, 10, QLatin1Char('0')).arg(file)));
}

void Tour::click(QWidget* target) {
    auto* window = target->window()->windowHandle();
    if (!window || !target->isVisible()) return;
    const QPointF at = target->mapTo(target->window(), target->rect().center());
    const QPointF global = target->mapToGlobal(target->rect().center());
    static int stamp = 0;
    stamp += 1000;
    qt_handleMouseEvent(window, at, global, Qt::LeftButton, Qt::LeftButton, QEvent::MouseButtonPress, Qt::NoModifier, stamp);
    qt_handleMouseEvent(window, at, global, Qt::NoButton, Qt::LeftButton, QEvent::MouseButtonRelease, Qt::NoModifier, stamp + 80);
}

void Tour::press(int key, Qt::KeyboardModifiers modifiers) {
    auto* window = controller_.window()->windowHandle();
    if (!window) return;
    controller_.window()->activateWindow();
    const QString typed = modifiers == Qt::NoModifier && key < 0x80 ? QString(QChar(key)).toLower() : QString();
    qt_handleKeyEvent(window, QEvent::KeyPress, key, modifiers, typed);
    qt_handleKeyEvent(window, QEvent::KeyRelease, key, modifiers, typed);
}

}  // namespace ami::ui
