#pragma once

#include <QWidget>
#include <array>
#include <optional>

namespace ami::ui {

/// Angles in degrees, lagging, against the voltage of L1; lagging is drawn clockwise. Lengths are shares of the largest of their kind.
struct PhasorArrow {
    std::optional<double> lagging;
    double length = 1.0;
};

class PhasorView : public QWidget {
    Q_OBJECT
public:
    explicit PhasorView(QWidget* parent = nullptr);
    void set(const std::array<PhasorArrow, 3>& voltages, const std::array<PhasorArrow, 3>& currents);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint() * 0.7; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::array<PhasorArrow, 3> voltages_, currents_;
};

}  // namespace ami::ui
