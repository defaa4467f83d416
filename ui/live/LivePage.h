#pragma once

#include <QWidget>
#include <array>

#include "app/workbench/MeterService.h"
#include "ui/live/LiveHistory.h"
#include "ui/shell/Settings.h"

class QButtonGroup;
class QLabel;
class QStackedWidget;

namespace ami::ui {
class BigReadout;
class Button;
class Card;
class Chip;
class EmptyState;
class PhaseCard;
class PhasorView;
class Stat;
class TimeChart;
class TraceModel;

/// What the meter and its radio do right now.
class LivePage : public QWidget {
    Q_OBJECT
public:
    LivePage(LiveHistory* history, TraceModel* trace, QWidget* parent = nullptr);
    void setSettings(const FieldSettings& settings);
    bool isFrozen() const { return frozen_; }
    PhaseCard* phase(std::size_t index) const { return phases_[index]; }
    Button* freezeButton() const { return freeze_; }
    Button* snapshotButton() const { return snapshot_; }
    TimeChart* chart() const { return chart_; }

public Q_SLOTS:
    void setPhase(ami::app::LinkPhase phase);
    void setRunning(bool running);
    void showSample(const ami::app::LiveSample& sample);
    void setFrozen(bool frozen);
    void clear();

Q_SIGNALS:
    void startRequested();
    /// The sample on the screen: with Freeze the one that is held.
    void snapshotRequested(const ami::app::LiveSample& sample);
    void connectRequested();
    void traceRequested();

private:
    QWidget* makeHead();
    QWidget* makePhases();
    QWidget* makeChartCard();
    QWidget* makeRadioCard();
    void chooseQuantity(LiveQuantity quantity);
    void showRadio(const app::LiveSample& sample);
    void showPhasors(const app::LiveSample& sample);
    void showHead(const app::LiveSample& sample);
    void showTrace();

    LiveHistory* history_;
    TraceModel* trace_;
    FieldSettings settings_;
    std::optional<app::LiveSample> shown_;
    bool frozen_ = false;
    bool linked_ = false;
    bool running_ = false;
    LiveQuantity quantity_ = LiveQuantity::Voltage;
    QStackedWidget* stack_;
    QLabel* subtitle_;
    Chip* state_;
    Button* start_;
    Button* freeze_;
    Button* reset_;
    Button* snapshot_;
    std::array<PhaseCard*, 3> phases_{};
    PhasorView* phasor_;
    TimeChart* chart_;
    Card* radio_;
    QStackedWidget* radioStack_;
    Chip* radioChip_;
    BigReadout* rssi_;
    QLabel* margin_;
    Stat* hops_;
    Stat* loss_;
    Stat* latency_;
    TimeChart* radioChart_;
    QLabel* traceLine_;
};

}  // namespace ami::ui
