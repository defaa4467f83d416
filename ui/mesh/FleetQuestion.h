#pragma once

#include "app/fleet/FleetTypes.h"
#include "ui/widgets/Question.h"

namespace ami::ui {
class Button;

/// The window is to close while a fleet is read: go on, or stop it and close. Accepted: stop and close.
class FleetQuestion : public Question {
    Q_OBJECT
public:
    FleetQuestion(const app::fleet::FleetTotals& totals, QWidget* parent);
    Button* goOnButton() const { return goOn_; }
    Button* stopButton() const { return stop_; }

private:
    Button* goOn_;
    Button* stop_;
};

}  // namespace ami::ui
