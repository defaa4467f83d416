#include "ui/live/LivePage.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/live/PhaseCard.h"
#include "ui/shell/Format.h"
#include "ui/shell/TraceModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Figures.h"
#include "ui/widgets/Legend.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/PhasorView.h"
#include "ui/widgets/Scroll.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/TimeChart.h"

namespace ami::ui {
using theme::dp;

namespace {

constexpr double weakRssi = -80;
constexpr double lostRssi = -90;
constexpr std::int64_t minute = 60'000;

}  // namespace

LivePage::LivePage(LiveHistory* history, TraceModel* trace, QWidget* parent)
    : QWidget(parent), history_(history), trace_(trace), stack_(new QStackedWidget) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(stack_);
    auto* empty = new EmptyState(Icon::Live, tr("No meter is linked."),
                                 tr("Live readings begin by themselves as soon as a meter is linked."), tr("Connect a meter"));
    connect(empty, &EmptyState::acted, this, &LivePage::connectRequested);
    stack_->addWidget(empty);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(makeScroll(page));
    column->setContentsMargins(dp(20), dp(14), dp(20), dp(12));
    column->setSpacing(dp(12));
    column->addWidget(makeHead());
    column->addWidget(makePhases(), 4);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(12));
    row->addWidget(makeChartCard(), 1);
    row->addWidget(makeRadioCard());
    column->addLayout(row, 5);
    auto* line = new Card;
    line->body()->setContentsMargins(dp(14), dp(7), dp(14), dp(7));
    auto* lineRow = new QHBoxLayout;
    lineRow->setSpacing(dp(10));
    auto* name = text(tr("Trace") + QStringLiteral(" F12"), "mono");
    QFont bold = theme::font(FontRole::Mono);
    bold.setBold(true);
    name->setFont(bold);
    lineRow->addWidget(name);
    auto* elided = new ElidedLabel;
    elided->setProperty("role", QStringLiteral("mono"));
    elided->setProperty("tone", QStringLiteral("muted"));
    elided->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    traceLine_ = elided;
    lineRow->addWidget(traceLine_, 1);
    line->body()->addLayout(lineRow);
    column->addWidget(line);
    stack_->addWidget(page);
    connect(history_, &LiveHistory::sampled, this, &LivePage::showSample);
    connect(history_, &LiveHistory::reset, this, &LivePage::clear);
    connect(trace_, &QAbstractItemModel::rowsInserted, this, &LivePage::showTrace);
    connect(trace_, &QAbstractItemModel::dataChanged, this, &LivePage::showTrace);
    auto* freezeKey = new QShortcut(Qt::Key_F, this, nullptr, nullptr, Qt::WindowShortcut);
    connect(freezeKey, &QShortcut::activated, this, [this] {
        if (freeze_->isEnabled()) setFrozen(!frozen_);
    });
    chooseQuantity(LiveQuantity::Voltage);
    setSettings({});
    setRunning(false);
    if (history_->last()) showSample(*history_->last());
    showTrace();
}

QWidget* LivePage::makeHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(12));
    subtitle_ = text({}, "body", "muted");
    state_ = new Chip;
    start_ = new Button(tr("Start live readings"), Button::Kind::Primary);
    start_->setStrokeIcon(Icon::Play);
    freeze_ = new Button(tr("Freeze"));
    freeze_->setKeyHint(QStringLiteral("F"));
    freeze_->setCheckable(true);
    reset_ = new Button(tr("Reset min/max"));
    snapshot_ = new Button(tr("Snapshot to store"));
    row->addWidget(text(tr("Live"), "title"));
    row->addWidget(subtitle_);
    row->addWidget(state_);
    row->addStretch(1);
    for (auto* button : {start_, freeze_, reset_, snapshot_}) row->addWidget(button);
    connect(start_, &Button::clicked, this, &LivePage::startRequested);
    connect(freeze_, &Button::clicked, this, &LivePage::setFrozen);
    connect(reset_, &Button::clicked, this, [this] {
        history_->resetExtremes();
        if (!frozen_ && history_->last()) showSample(*history_->last());
    });
    connect(snapshot_, &Button::clicked, this, [this] {
        if (shown_) Q_EMIT snapshotRequested(*shown_);
    });
    return head;
}

QWidget* LivePage::makePhases() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(12));
    for (int i = 0; i < 3; ++i) {
        phases_[static_cast<std::size_t>(i)] = new PhaseCard(i);
        row->addWidget(phases_[static_cast<std::size_t>(i)], 10);
    }
    auto* card = new Card;
    card->body()->setContentsMargins(dp(14), dp(12), dp(14), dp(8));
    card->body()->setSpacing(0);
    auto* name = new ElidedLabel(tr("Phasor · lagging is clockwise"));
    name->setProperty("role", QStringLiteral("label"));
    card->body()->addWidget(name);
    phasor_ = new PhasorView;
    card->body()->addWidget(phasor_, 1);
    card->setMinimumWidth(dp(224));
    row->addWidget(card, 7);
    box->setMaximumHeight(dp(290));
    return box;
}

QWidget* LivePage::makeChartCard() {
    auto* card = new Card;
    card->body()->setContentsMargins(dp(16), dp(4), dp(10), dp(6));
    card->body()->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(4));
    auto* quantities = new QButtonGroup(this);
    const std::array<QString, 3> names{tr("Voltage"), tr("Current"), tr("Power")};
    for (int i = 0; i < 3; ++i) {
        auto* chip = new ChipButton(names[static_cast<std::size_t>(i)]);
        quantities->addButton(chip, i);
        row->addWidget(chip);
    }
    quantities->button(0)->setChecked(true);
    connect(quantities, &QButtonGroup::idClicked, this, [this](int id) { chooseQuantity(static_cast<LiveQuantity>(id)); });
    row->addSpacing(dp(10));
    row->addWidget(new PhaseLegend);
    row->addStretch(1);
    auto* spans = new QButtonGroup(this);
    const std::array<std::pair<QString, std::int64_t>, 3> choices{std::pair(tr("5 min"), 5 * minute), std::pair(tr("20 min"), 20 * minute),
                                                                  std::pair(tr("24 h"), 1440 * minute)};
    for (int i = 0; i < 3; ++i) {
        auto* chip = new ChipButton(choices[static_cast<std::size_t>(i)].first);
        spans->addButton(chip, i);
        row->addWidget(chip);
    }
    spans->button(1)->setChecked(true);
    chart_ = new TimeChart;
    connect(spans, &QButtonGroup::idClicked, this,
            [this, choices](int id) { chart_->setSpan(choices[static_cast<std::size_t>(id)].second); });
    card->body()->addLayout(row);
    card->body()->addWidget(chart_, 1);
    return card;
}

QWidget* LivePage::makeRadioCard() {
    radio_ = new Card;
    radio_->setFixedWidth(dp(306));
    radio_->body()->setSpacing(dp(4));
    radioStack_ = new QStackedWidget;
    auto* none = new QWidget;
    auto* noneColumn = new QVBoxLayout(none);
    noneColumn->setContentsMargins(0, 0, 0, 0);
    noneColumn->addWidget(text(tr("Radio"), "label"));
    noneColumn->addStretch(1);
    auto* words = paragraph(tr("This meter reports no radio values."), "body", "muted");
    words->setAlignment(Qt::AlignCenter);
    noneColumn->addWidget(words);
    noneColumn->addStretch(1);
    radioStack_->addWidget(none);
    auto* some = new QWidget;
    auto* column = new QVBoxLayout(some);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(4));
    auto* head = new QHBoxLayout;
    radioChip_ = new Chip;
    head->addWidget(text(tr("Radio"), "label"));
    head->addStretch(1);
    head->addWidget(radioChip_);
    column->addLayout(head);
    rssi_ = new BigReadout;
    column->addWidget(rssi_);
    margin_ = text({}, "label");
    column->addWidget(margin_);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(8));
    hops_ = new Stat(tr("Hops"));
    loss_ = new Stat(tr("Loss"));
    latency_ = new Stat(tr("Read p50 / p95"));
    latency_->setToolTip(tr("How long the last 60 polls of the meter took"));
    for (auto* stat : {hops_, loss_, latency_}) {
        row->addWidget(stat);
        if (stat != latency_) row->addStretch(1);
    }
    column->addSpacing(dp(4));
    column->addLayout(row);
    radioChart_ = new TimeChart;
    radioChart_->setCompact(true);
    radioChart_->setMinimumHeight(dp(64));
    radioChart_->setTraces({{history_->rssi(), [] { return theme::tokens().warn; }}});
    column->addWidget(radioChart_, 1);
    radioStack_->addWidget(some);
    radio_->body()->addWidget(radioStack_);
    return radio_;
}

void LivePage::setSettings(const FieldSettings& settings) {
    settings_ = settings;
    for (auto* card : phases_) card->setBand(settings.lowVoltage(), settings.highVoltage());
    chooseQuantity(quantity_);
    if (history_->last() && !frozen_) showSample(*history_->last());
}

void LivePage::setPhase(app::LinkPhase phase) {
    linked_ = phase == app::LinkPhase::Ready || phase == app::LinkPhase::Reading;
    const bool show = linked_ || history_->last().has_value();
    stack_->setCurrentIndex(show ? 1 : 0);
    setRunning(running_ && linked_);
}

void LivePage::setRunning(bool running) {
    running_ = running;
    start_->setVisible(linked_ && !running_);
    snapshot_->setEnabled(shown_.has_value());
    freeze_->setEnabled(running_ || frozen_);
    if (frozen_) return;
    if (running_) state_->setVisible(false);
    else if (!linked_ && history_->last()) state_->set(tr("not linked: last values"), Tone::Warn), state_->setVisible(true);
    else if (linked_ && history_->last()) state_->set(tr("stopped"), Tone::Neutral, Icon::Freeze), state_->setVisible(true);
    else state_->setVisible(false);
}

void LivePage::setFrozen(bool frozen) {
    frozen_ = frozen;
    freeze_->setChecked(frozen);
    freeze_->setWords(frozen ? tr("Go on") : tr("Freeze"));
    if (frozen) {
        const auto& last = history_->last();
        state_->set(last ? tr("frozen at %1").arg(format::clock(last->time)) : tr("frozen"), Tone::Info, Icon::Freeze);
        state_->setVisible(true);
    } else {
        setRunning(running_);
        if (history_->last()) showSample(*history_->last());
    }
}

void LivePage::chooseQuantity(LiveQuantity quantity) {
    quantity_ = quantity;
    std::vector<TimeChart::Trace> traces;
    for (std::size_t i = 0; i < 3; ++i) traces.push_back({history_->series(quantity, i), [i] { return theme::tokens().phase[i]; }});
    chart_->setBand(quantity == LiveQuantity::Voltage ? std::optional(std::pair(settings_.lowVoltage(), settings_.highVoltage()))
                                                      : std::nullopt);
    chart_->setTraces(std::move(traces));
}

void LivePage::showSample(const app::LiveSample& sample) {
    if (frozen_) return;
    shown_ = sample;
    snapshot_->setEnabled(true);
    stack_->setCurrentIndex(1);
    for (std::size_t i = 0; i < 3; ++i) phases_[i]->show(sample.phases[i], history_->voltage(i));
    showPhasors(sample);
    showRadio(sample);
    showHead(sample);
    if (isVisible()) {
        chart_->refresh();
        radioChart_->refresh();
    }
}

void LivePage::showHead(const app::LiveSample& sample) {
    QStringList parts;
    parts << tr("read in %1 ms").arg(format::count(static_cast<std::uint64_t>(sample.readTime.count())));
    if (sample.frequency) parts << format::withUnit(sample.frequency);
    if (sample.clockDrift) parts << tr("clock %1").arg(format::drift(*sample.clockDrift));
    subtitle_->setText(parts.join(QStringLiteral(" · ")));
}

void LivePage::showPhasors(const app::LiveSample& sample) {
    std::array<PhasorArrow, 3> volts, amps;
    double mostVolts = 0, mostAmps = 0;
    for (const auto& phase : sample.phases) {
        if (phase.voltage) mostVolts = std::max(mostVolts, phase.voltage->value.toDouble());
        if (phase.current) mostAmps = std::max(mostAmps, phase.current->value.toDouble());
    }
    for (std::size_t i = 0; i < 3; ++i) {
        const auto& phase = sample.phases[i];
        if (phase.voltageAngle) volts[i].lagging = phase.voltageAngle->value.toDouble();
        if (phase.voltage && mostVolts > 0) volts[i].length = phase.voltage->value.toDouble() / mostVolts;
        if (phase.currentAngle) amps[i].lagging = phase.currentAngle->value.toDouble();
        if (phase.current && mostAmps > 0) amps[i].length = phase.current->value.toDouble() / mostAmps;
    }
    phasor_->set(volts, amps);
}

void LivePage::showRadio(const app::LiveSample& sample) {
    radioStack_->setCurrentIndex(sample.rssi ? 1 : 0);
    if (!sample.rssi) return;
    const double level = sample.rssi->value.toDouble();
    if (level < lostRssi) radioChip_->set(tr("under the limit"), Tone::Bad);
    else if (level < weakRssi) radioChip_->set(tr("weak"), Tone::Warn);
    else radioChip_->set(tr("good"), Tone::Ok);
    rssi_->set(format::value(sample.rssi), QStringLiteral("dBm RSSI"));
    QStringList words;
    if (sample.linkMargin) words << tr("margin %1 dB").arg(format::value(sample.linkMargin));
    words << tr("limit %1 dBm").arg(QChar(0x2212) + QString::number(90));
    margin_->setText(words.join(QStringLiteral(" · ")));
    hops_->set(format::value(sample.hops));
    loss_->set(sample.packetLoss ? format::value(sample.packetLoss) + QStringLiteral(" %") : QString());
    const auto half = history_->readTime(0.5), most = history_->readTime(0.95);
    if (half && most) latency_->set(tr("%1 / %2 ms").arg(half->count()).arg(most->count()));
}

void LivePage::showTrace() {
    const QString line = trace_->lastLine();
    static_cast<ElidedLabel*>(traceLine_)->setWords(line.isEmpty() ? tr("No octets yet") : line);
}

void LivePage::clear() {
    for (auto* card : phases_) card->clear();
    phasor_->set({}, {});
    radioStack_->setCurrentIndex(0);
    subtitle_->clear();
    shown_.reset();
    frozen_ = false;
    freeze_->setChecked(false);
    freeze_->setWords(tr("Freeze"));
    setRunning(running_);
    stack_->setCurrentIndex(linked_ ? 1 : 0);
    chart_->refresh();
}

}  // namespace ami::ui
