#pragma once

#include <QWidget>

#include "app/workbench/FleetService.h"
#include "app/workbench/MeterService.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Text.h"

namespace ami::ui {

/// What is under the hands: meter, place, medium, security; and Stop. Never hidden.
class TopStrip : public QWidget {
    Q_OBJECT
public:
    explicit TopStrip(QWidget* parent = nullptr);
    void setPhase(app::LinkPhase phase);
    void setLink(const app::LinkInfo& info);
    void setIdentity(const app::MeterIdentity& identity);
    void clearMeter();
    /// A run over many meters, on whatever page the person is; hidden while none goes.
    void setFleet(const app::FleetProgress& progress);
    Button* fleetButton() const { return fleet_; }
    Button* stopButton() const { return stop_; }

Q_SIGNALS:
    void stopped();
    /// To the page of the run.
    void fleetAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ElidedLabel* serial_;
    ElidedLabel* place_;
    QString kind_;  ///< maker and type of the meter; a phase stands in its place while it lasts
    Chip* medium_;
    Chip* security_;
    Chip* firmware_;
    Button* fleet_;
    Button* stop_;
};

/// "Optical · 9,600 Bd", "TCP · 127.0.0.1:4059"
QString mediumWords(const app::LinkInfo& info);
QString phaseWords(app::LinkPhase phase);

}  // namespace ami::ui
