#include "ui/mesh/ThresholdsForm.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Scroll.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;
using app::mesh::Thresholds;

ThresholdsForm::ThresholdsForm(QWidget* parent)
    : QWidget(parent), wrong_(paragraph({}, "body", "bad")), defaults_(new Button(tr("Back to the defaults"))) {
    auto* ground = makeScroll(this);
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    card->body()->setSpacing(dp(8));
    card->body()->addWidget(paragraph(tr("A level, a loss or a time is judged by these limits, in the drawing, the list, the advice and the events. A change counts at once."), "label"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(dp(14));
    grid->setVerticalSpacing(dp(8));
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(5, 1);
    int at = 0;
    const auto place = [&](const QString& name, const QString& meaning, QWidget* field) {
        auto* label = text(name);
        label->setBuddy(field);
        field->setAccessibleName(name);
        field->setAccessibleDescription(meaning);
        field->setToolTip(meaning);
        field->setFixedWidth(dp(130));
        const int row = at / 2, first = (at % 2) * 3;
        grid->addWidget(label, row, first);
        grid->addWidget(field, row, first + 1);
        ++at;
    };
    const auto whole = [&](const QString& name, const QString& meaning, const QString& unit, int low, int high, auto member) {
        auto* field = new QSpinBox;
        field->setRange(low, high);
        field->setSuffix(unit);
        readers_.push_back([this, field, member] {
            if constexpr (requires { (thresholds_.*member).count(); }) field->setValue(static_cast<int>((thresholds_.*member).count()));
            else field->setValue(static_cast<int>(thresholds_.*member));
        });
        connect(field, &QSpinBox::valueChanged, this, [this, member](int value) {
            Thresholds next = thresholds_;
            next.*member = static_cast<std::remove_reference_t<decltype(next.*member)>>(value);
            take(next);
        });
        place(name, meaning, field);
    };
    whole(tr("Weak below"), tr("A link below this level is weak"), tr(" dBm"), -150, 0, &Thresholds::poorRsl);
    whole(tr("Sensitivity of the receivers"), tr("The margin is counted from here; FSK 50 kbit/s has about −104 dBm"), tr(" dBm"), -150, 0, &Thresholds::sensitivity);
    whole(tr("Recovers by"), tr("A weak link must be this much stronger before it counts as recovered"), tr(" dB"), 0, 40, &Thresholds::recoverBy);
    whole(tr("Good margin from"), tr("Above the sensitivity"), tr(" dB"), 1, 100, &Thresholds::goodMargin);
    whole(tr("Directions differ by"), tr("More points at an antenna or at noise on one end"), tr(" dB"), 1, 60, &Thresholds::asymmetry);
    whole(tr("Fair margin from"), tr("Below it a margin is poor"), tr(" dB"), 0, 100, &Thresholds::fairMargin);
    auto* loss = new QDoubleSpinBox;
    loss->setRange(0, 100);
    loss->setDecimals(1);
    loss->setSuffix(tr(" %"));
    readers_.push_back([this, loss] { loss->setValue(thresholds_.lossLimit * 100); });
    connect(loss, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        Thresholds next = thresholds_;
        next.lossLimit = value / 100;
        take(next);
    });
    place(tr("Loss above"), tr("A link or a node that loses more is told"), loss);
    whole(tr("Loss rests on"), tr("Fewer frames or probes than this are no alarm"), tr(" frames"), 1, 10'000, &Thresholds::leastSamples);
    whole(tr("Counters compared over"), tr("The window in which counters of frames are compared"), tr(" s"), 10, 86'400, &Thresholds::lossWindow);
    whole(tr("Hops, more than"), tr("More hops than this are told"), QString(), 1, 64, &Thresholds::hopWarning);
    whole(tr("Stuck after"), tr("On one rung below operational"), tr(" s"), 10, 86'400, &Thresholds::stuckAfter);
    whole(tr("Silent after"), tr("Nothing new about a node for this long"), tr(" s"), 10, 86'400, &Thresholds::staleAfter);
    whole(tr("A node moves for"), tr("The cost that another way must save before a node changes its parent; 128 is one transmission"), QString(), 0, 10'000, &Thresholds::parentSwitch);
    card->body()->addLayout(grid);
    card->body()->addWidget(wrong_);
    auto* row = new QHBoxLayout;
    row->addWidget(defaults_);
    row->addStretch(1);
    card->body()->addLayout(row);
    column->addWidget(card);
    column->addStretch(1);
    connect(defaults_, &Button::clicked, this, [this] {
        setThresholds({});
        Q_EMIT changed(thresholds_);
    });
    setThresholds({});
}

void ThresholdsForm::setThresholds(const Thresholds& thresholds) {
    thresholds_ = thresholds;
    setting_ = true;
    for (const auto& read : readers_) read();
    setting_ = false;
    wrong_->hide();
}

void ThresholdsForm::take(const Thresholds& next) {
    if (setting_) return;
    thresholds_ = next;
    // The rules are those of a thresholds file.
    const bool sound = app::mesh::thresholdsFromJson(app::mesh::toJson(next)).has_value();
    wrong_->setText(sound ? QString() : tr("These limits contradict each other: a good margin must be above a fair one. The last sound ones stay in force."));
    wrong_->setVisible(!sound);
    if (sound) Q_EMIT changed(next);
}

}  // namespace ami::ui
