#pragma once

#include "app/readings/LiveMonitor.h"
#include "ui/live/LiveHistory.h"
#include "ui/widgets/Card.h"

class QLabel;

namespace ami::ui {
class BandBar;
class BigReadout;
class Chip;
class Stat;

/// One phase: voltage in its band, current, power, power factor, angle of the voltage.
class PhaseCard : public Card {
    Q_OBJECT
public:
    explicit PhaseCard(int phase, QWidget* parent = nullptr);
    void setBand(double low, double high);
    void show(const app::PhaseSample& sample, const std::optional<LiveHistory::Extremes>& extremes);
    void clear();
    BandBar* bar() const { return bar_; }
    Chip* chip() const { return chip_; }
    BigReadout* readout() const { return voltage_; }

private:
    double low_ = 207, high_ = 253;
    Chip* chip_;
    BigReadout* voltage_;
    BandBar* bar_;
    Stat* current_;
    Stat* power_;
    Stat* factor_;
    Stat* angle_;
};

}  // namespace ami::ui
