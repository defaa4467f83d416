#pragma once

#include <QWidget>

namespace ami::ui {

/// A stroke in each phase's colour beside its name.
class PhaseLegend : public QWidget {
    Q_OBJECT
public:
    explicit PhaseLegend(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace ami::ui
