#include "ui/mesh/ProbeView.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "app/explain/AdviceWords.h"
#include "ui/mesh/MeshWords.h"
#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;
using namespace app::mesh;

namespace {

constexpr std::size_t mostShown = 1000;

QString resultOf(const ProbeReport& report) {
    QStringList parts;
    const auto loss = lossOf(report);
    if (loss)
        parts << ProbeView::tr("loss %1: %2 of %3 came back").arg(meshwords::loss(loss)).arg(report.answered).arg(report.sent)
              << ProbeView::tr("95 % certain between %1 % and %2 %").arg(std::floor(loss->low * 1000) / 10).arg(std::ceil(loss->high * 1000) / 10);
    if (report.median) parts << ProbeView::tr("round trip p50 %1, p95 %2").arg(meshwords::roundTrip(report.median), meshwords::roundTrip(report.p95));
    if (report.best) parts << ProbeView::tr("least %1, most %2").arg(meshwords::roundTrip(report.best), meshwords::roundTrip(report.worst));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

ProbeDots::ProbeDots(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Probes"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ProbeDots::sizeHint() const { return {dp(400), dp(64)}; }
QSize ProbeDots::minimumSizeHint() const { return {dp(200), dp(64)}; }

void ProbeDots::begin(std::uint32_t count) {
    count_ = count;
    beats_.clear();
    update();
}

void ProbeDots::add(const app::ProbeBeat& beat) {
    // A late answer takes the place of a loss.
    const auto known = std::find_if(beats_.rbegin(), beats_.rend(), [&](const app::ProbeBeat& one) { return one.number == beat.number; });
    if (known != beats_.rend()) *known = beat;
    else if (beats_.size() < mostShown) beats_.push_back(beat);
    setAccessibleDescription(tr("%1 came back, %2 lost").arg(answered()).arg(lost()));
    update();
}

std::size_t ProbeDots::answered() const {
    return static_cast<std::size_t>(std::count_if(beats_.begin(), beats_.end(), [](const app::ProbeBeat& beat) { return beat.roundTrip.has_value(); }));
}
std::size_t ProbeDots::lost() const { return beats_.size() - answered(); }

void ProbeDots::paintEvent(QPaintEvent*) {
    const Tokens& t = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double base = height() - dp(8);
    painter.setPen(QPen(t.line, 1));
    painter.drawLine(QPointF(0, base + 0.5), QPointF(width(), base + 0.5));
    const std::uint32_t slots = std::max<std::uint32_t>(count_, 20);
    const double step = std::min(static_cast<double>(width()) / slots, static_cast<double>(dp(26)));
    const double r = std::clamp(step * 0.3, 1.5, static_cast<double>(dp(5)));
    double longest = 1;
    for (const auto& beat : beats_) {
        if (beat.roundTrip) longest = std::max(longest, static_cast<double>(beat.roundTrip->count()));
    }
    const double room = height() - dp(20);
    for (std::uint32_t i = 0; i < count_; ++i) {
        painter.setPen(QPen(t.line, 1));
        painter.drawPoint(QPointF(step * (i + 0.5), base + dp(4)));
    }
    for (const auto& beat : beats_) {
        const double x = step * (beat.number + 0.5);
        if (beat.roundTrip) {
            const double y = base - room * static_cast<double>(beat.roundTrip->count()) / longest;
            painter.setPen(QPen(t.line, std::max(r * 0.5, 1.0)));
            painter.drawLine(QPointF(x, base), QPointF(x, y));
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.ok);
            painter.drawEllipse(QPointF(x, y), r, r);
        } else {
            painter.setPen(QPen(t.bad, std::max(r * 0.5, 1.4), Qt::SolidLine, Qt::RoundCap));
            const QPointF at(x, base - r - dp(3));
            painter.drawLine(at - QPointF(r, r), at + QPointF(r, r));
            painter.drawLine(at - QPointF(r, -r), at + QPointF(r, -r));
        }
    }
}

ProbeView::ProbeView(QWidget* parent)
    : QWidget(parent),
      kind_(new QComboBox),
      count_(new QSpinBox),
      start_(new Button(tr("Start"), Button::Kind::Primary)),
      stop_(new Button(tr("Stop"))),
      whom_(text({}, "strong")),
      dots_(new ProbeDots),
      live_(text({}, "label")),
      result_(paragraph({})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, dp(4), 0, 0);
    column->setSpacing(dp(6));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(10));
    for (const ProbeKind kind : {ProbeKind::CoapPing, ProbeKind::Ping, ProbeKind::CoapGet}) kind_->addItem(meshwords::kind(kind), static_cast<int>(kind));
    kind_->setAccessibleName(tr("Kind of probe"));
    kind_->setMinimumWidth(dp(170));
    count_->setRange(1, 1000);
    count_->setValue(20);
    count_->setAccessibleName(tr("Number of probes"));
    count_->setSuffix(tr(" probes"));
    count_->setMinimumWidth(dp(120));
    count_->setToolTip(tr("A loss of 5 % can be told from 20 probes on"));
    row->addWidget(whom_);
    row->addStretch(1);
    for (QWidget* part : {static_cast<QWidget*>(kind_), static_cast<QWidget*>(count_), static_cast<QWidget*>(start_), static_cast<QWidget*>(stop_)})
        row->addWidget(part);
    column->addLayout(row);
    column->addWidget(dots_);
    column->addWidget(live_);
    column->addWidget(result_);
    column->addStretch(1);
    connect(start_, &Button::clicked, this, &ProbeView::start);
    connect(stop_, &Button::clicked, this, &ProbeView::stopRequested);
    show(nullptr, nullptr);
    enable();
}

void ProbeView::start() {
    if (!node_ || running_ || !available_) return;
    Q_EMIT startRequested(*node_, static_cast<ProbeKind>(kind_->currentData().toInt()), static_cast<std::uint32_t>(count_->value()));
}

QString ProbeView::result() const { return result_->text(); }

void ProbeView::setAvailable(bool available) {
    available_ = available;
    enable();
}

void ProbeView::enable() {
    start_->setEnabled(available_ && node_ && !running_);
    start_->setToolTip(!available_ ? tr("This program cannot probe nodes.") : node_ ? QString() : tr("Choose a node first."));
    stop_->setEnabled(running_);
    kind_->setEnabled(!running_);
    count_->setEnabled(!running_);
}

void ProbeView::show(const std::shared_ptr<const app::MeshView>& view, const std::shared_ptr<const app::MeshFocus>& focus) {
    view_ = view;
    const std::optional<NodeId> before = node_;
    node_ = view && focus ? std::optional(focus->node) : std::nullopt;
    enable();
    if (running_) return;
    if (!node_) {
        whom_->setText(tr("Choose a node in the drawing or in the list."));
        live_->setText({});
        return result_->setText({});
    }
    whom_->setText(tr("Probe %1").arg(app::nodeLabel(view->topology, *node_)));
    if (before != node_) {
        dots_->begin(0);
        live_->setText({});
    }
    const auto& last = view->topology.node(*node_).probe;
    result_->setText(last ? tr("%1, %2: %3").arg(format::dateTime(last->ended), meshwords::kind(last->kind), resultOf(*last))
                          : tr("This node was not probed yet. The result is kept with the mesh and exported with it."));
}

void ProbeView::begin(const app::ProbeWish& wish) {
    wish_ = wish;
    running_ = true;
    dots_->begin(wish.count);
    whom_->setText(view_ ? tr("Probing %1").arg(meshwords::label(view_->topology, wish.node)) : tr("Probing"));
    live_->setText(tr("0 of %1").arg(wish.count));
    result_->setText({});
    enable();
}

void ProbeView::add(const app::ProbeBeat& beat) {
    dots_->add(beat);
    const std::size_t answered = dots_->answered(), all = answered + dots_->lost();
    live_->setText(tr("%1 of %2 · %3 came back, %4 lost").arg(all).arg(wish_.count).arg(answered).arg(dots_->lost()));
}

void ProbeView::finish(const ProbeReport& report) {
    running_ = false;
    result_->setText(report.sent ? resultOf(report) : tr("No probe was sent."));
    enable();
}

}  // namespace ami::ui
