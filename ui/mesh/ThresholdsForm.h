#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "app/mesh/Thresholds.h"

class QLabel;

namespace ami::ui {
class Button;

/// What counts as poor, to be seen and to be changed; a change counts at once.
class ThresholdsForm : public QWidget {
    Q_OBJECT
public:
    explicit ThresholdsForm(QWidget* parent = nullptr);
    void setThresholds(const app::mesh::Thresholds& thresholds);
    const app::mesh::Thresholds& thresholds() const { return thresholds_; }

Q_SIGNALS:
    void changed(const ami::app::mesh::Thresholds& thresholds);

private:
    app::mesh::Thresholds thresholds_;
    std::vector<std::function<void()>> readers_;
    QLabel* wrong_;
    Button* defaults_;
    bool setting_ = false;
    void take(const app::mesh::Thresholds& next);
};

}  // namespace ami::ui
