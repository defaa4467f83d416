#include <QTableView>
#include <QTimer>

#include "ui/mesh/MeshPage.h"
#include "ui/push/PushView.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/Controller.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageView.h"
#include "ui/shell/Tour.h"
#include "ui/widgets/Button.h"

namespace ami::ui {
using namespace std::chrono_literals;

void Tour::scriptPushes() {
    auto* c = &controller_;
    const auto view = [c] { return c->window()->mesh()->pushes(); };
    // The practice meter begins to push when somebody listens.
    steps_.push_back({QStringLiteral("pushes"), 60s,
                      [this, c, view] {
                          c->window()->go(Page::Mesh);
                          c->window()->mesh()->showPushes();
                          QTimer::singleShot(100, this, [this, view] { click(view()->startButton()); });
                      },
                      [c] { return c->pushes().state().totals.of(app::PushFate::Stored) >= 2; },
                      [c, view] {
                          view()->table()->selectRow(0);
                          const auto& totals = c->pushes().state().totals;
                          return QStringLiteral("%1 pushes, %2 readings stored, %3 confirmed to the meter").arg(totals.arrived).arg(totals.readings).arg(totals.confirmed);
                      }});
    steps_.push_back({QStringLiteral("push in parts"), 20s, [view] { view()->table()->selectRow(0); }, [view] { return !view()->parts()->isEmpty(); }, {}});
    // By the keyboard: the button may have scrolled out of sight.
    steps_.push_back({QStringLiteral("pushes ended"), 20s,
                      [this, view] {
                          view()->startButton()->setFocus();
                          press(Qt::Key_Space, Qt::NoModifier);
                      },
                      [c] { return !c->pushes().state().isListening; }, {}, false});
}

}  // namespace ami::ui
