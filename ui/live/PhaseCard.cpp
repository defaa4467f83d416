#include "ui/live/PhaseCard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <cmath>

#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Figures.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;

PhaseCard::PhaseCard(int phase, QWidget* parent)
    : Card(parent),
      chip_(new Chip),
      voltage_(new BigReadout),
      bar_(new BandBar),
      current_(new Stat(tr("Current"))),
      power_(new Stat(tr("Power"))),
      factor_(new Stat(tr("PF"))),
      angle_(new Stat(tr("Angle"))) {
    setPhaseStripe(phase);
    setAccessibleName(tr("Phase L%1").arg(phase + 1));
    factor_->setToolTip(tr("Power factor"));
    angle_->setToolTip(tr("Angle of the voltage against L1, lagging"));
    body()->setSpacing(dp(6));
    auto* head = new QHBoxLayout;
    head->addWidget(text(tr("L%1 voltage").arg(phase + 1), "label"));
    head->addStretch(1);
    head->addWidget(chip_);
    body()->addLayout(head);
    body()->addWidget(voltage_);
    body()->addWidget(bar_);
    body()->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(4));
    for (auto* stat : {current_, power_, factor_, angle_}) {
        row->addWidget(stat);
        if (stat != angle_) row->addStretch(1);
    }
    body()->addLayout(row);
    clear();
}

void PhaseCard::setBand(double low, double high) {
    low_ = low;
    high_ = high;
    bar_->setBand(low, high);
}

void PhaseCard::show(const app::PhaseSample& sample, const std::optional<LiveHistory::Extremes>& extremes) {
    if (sample.voltage) {
        const double volts = sample.voltage->value.toDouble();
        voltage_->set(format::value(sample.voltage), format::unit(sample.voltage->unit));
        if (volts < low_) chip_->set(tr("too low"), Tone::Bad);
        else if (volts > high_) chip_->set(tr("too high"), Tone::Bad);
        else chip_->set(tr("in band"), Tone::Ok);
        if (extremes) {
            bar_->setValue(volts, extremes->minimum.value.toDouble(), extremes->maximum.value.toDouble(),
                           format::decimal(extremes->minimum.value), format::decimal(extremes->maximum.value));
        }
    } else {
        voltage_->set({}, {});
        chip_->set(tr("not reported"), Tone::Neutral, Icon::Dash);
        bar_->clear();
    }
    current_->set(format::withUnit(sample.current));
    power_->set(format::withUnit(sample.power));
    factor_->set(format::value(sample.powerFactor));
    angle_->set(sample.voltageAngle ? format::value(sample.voltageAngle) + QChar(0x00B0) : QString());
}

void PhaseCard::clear() {
    voltage_->set({}, {});
    chip_->set(tr("no reading yet"), Tone::Neutral, Icon::Dash);
    bar_->clear();
    for (auto* stat : {current_, power_, factor_, angle_}) stat->set({});
}

}  // namespace ami::ui
