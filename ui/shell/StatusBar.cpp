#include "ui/shell/StatusBar.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPainter>

#include "ui/shell/Format.h"
#include "ui/shell/TopStrip.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;

/// Full when linked, a ring when not, a cross when lost.
class StatusBar::Light : public QWidget {
public:
    Light() { setFixedSize(dp(12), dp(12)); }
    void set(app::LinkPhase phase) {
        phase_ = phase;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& t = theme::tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(2, 2, -2, -2);
        if (phase_ == app::LinkPhase::Lost) {
            drawIcon(painter, Icon::Close, t.bad, QRectF(rect()));
            return;
        }
        const bool linked = phase_ == app::LinkPhase::Ready || phase_ == app::LinkPhase::Reading;
        const QColor colour = linked ? t.ok : phase_ == app::LinkPhase::Closed ? t.muted : t.info;
        painter.setPen(QPen(colour, 2));
        painter.setBrush(linked ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawEllipse(box);
    }

private:
    app::LinkPhase phase_ = app::LinkPhase::Closed;
};

StatusBar::StatusBar(QWidget* parent)
    : QWidget(parent),
      light_(new Light),
      link_(text({}, "label")),
      counters_(text({}, "label")),
      sync_(text({}, "label")),
      waiting_(text({}, "label")),
      training_(new Chip(tr("TRAINING"), Tone::Warn)) {
    setFixedHeight(dp(30));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(dp(20), dp(1), dp(20), 0);
    row->setSpacing(dp(18));
    auto* first = new QHBoxLayout;
    first->setSpacing(dp(6));
    first->addWidget(light_);
    first->addWidget(link_);
    row->addLayout(first);
    row->addWidget(counters_);
    row->addStretch(1);
    row->addWidget(sync_);
    row->addWidget(waiting_);
    row->addWidget(training_);
    training_->set(tr("TRAINING"), Tone::Warn, Icon::Training);
    training_->setToolTip(tr("Meter and head-end are simulated on this computer."));
    training_->setVisible(false);
    setPhase(app::LinkPhase::Closed, {});
    setSummary({});
    setSync(app::SyncState::NotConfigured, {});
}

void StatusBar::setPhase(app::LinkPhase phase, const QString& medium) {
    light_->set(phase);
    const bool known = phase != app::LinkPhase::Closed && !medium.isEmpty();
    link_->setText(known ? phaseWords(phase) + QStringLiteral(": ") + medium : phaseWords(phase));
    linked_ = phase != app::LinkPhase::Closed;
    counters_->setVisible(linked_);
    if (!linked_) counters_->clear();
}

void StatusBar::setCounters(const app::LinkCounters& counters) {
    // The last octets of a visit come after its end.
    if (!linked_) return;
    counters_->setText(tr("%1 in").arg(format::bytes(counters.octetsIn)) + QStringLiteral(" · ") +
                       tr("%1 out").arg(format::bytes(counters.octetsOut)) + QStringLiteral(" · ") +
                       tr("%n error(s)", nullptr, static_cast<int>(std::min<std::uint64_t>(counters.errors, 1'000'000))));
    setTone(counters_, counters.errors ? "warn" : "");
}

void StatusBar::setSummary(const app::OutboxSummary& summary) {
    const auto number = [](std::uint64_t value) { return static_cast<int>(std::min<std::uint64_t>(value, 2'000'000'000)); };
    if (summary.needsYou) {
        waiting_->setText(tr("%n reading(s) need you", nullptr, number(summary.needsYou)));
        setTone(waiting_, "bad");
    } else if (summary.waiting) {
        waiting_->setText(tr("%n reading(s) wait to sync", nullptr, number(summary.waiting)));
        setTone(waiting_, "warn");
    } else {
        waiting_->setText(tr("Nothing waits"));
        setTone(waiting_, "muted");
    }
}

void StatusBar::setSync(app::SyncState state, const QDateTime& offlineSince) {
    switch (state) {
        case app::SyncState::NotConfigured: sync_->setText(tr("Sync is not set up")); break;
        case app::SyncState::Idle: sync_->setText(tr("Sync is idle")); break;
        case app::SyncState::Sending: sync_->setText(tr("Sending")); break;
        case app::SyncState::Retrying:
            sync_->setText(offlineSince.isValid() ? tr("Offline since %1").arg(offlineSince.time().toString(QStringLiteral("HH:mm")))
                                                  : tr("Offline, tries again"));
            break;
        case app::SyncState::NeedsYou: sync_->setText(tr("Sync needs you")); break;
        case app::SyncState::Paused: sync_->setText(tr("Sync paused")); break;
    }
}

void StatusBar::setTraining(bool on) { training_->setVisible(on); }

void StatusBar::paintEvent(QPaintEvent*) {
    const Tokens& t = theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

}  // namespace ami::ui
