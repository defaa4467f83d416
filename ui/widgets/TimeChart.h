#pragma once

#include <QChartView>
#include <QColor>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

#include "ui/widgets/Decimator.h"

class QLineSeries;

namespace ami::ui {

/// Lines over time with a tolerance band. The data stay with their owner; refresh() draws what is new.
class TimeChart : public QChartView {
    Q_OBJECT
public:
    explicit TimeChart(QWidget* parent = nullptr);

    /// @p colour is asked at each drawing, so that it follows the theme.
    struct Trace {
        std::shared_ptr<Decimator> data;
        std::function<QColor()> colour;
    };
    void setTraces(std::vector<Trace> traces);
    void setBand(std::optional<std::pair<double, double>> band);
    /// Shows the last @p spanMs before the newest sample.
    void setSpan(std::int64_t spanMs);
    /// Shows a fixed stretch; setSpan() ends it.
    void setFixedRange(std::int64_t fromMs, std::int64_t toMs);
    void setUnit(const QString& unit) { unit_ = unit; }
    void setCompact(bool compact) { compact_ = compact; }
    void refresh();

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();
    QString label(double value) const;
    void fitValues();
    std::pair<std::int64_t, std::int64_t> times() const;
    QLineSeries* segment(std::size_t trace, std::size_t number);

    QChart* chart_;
    std::vector<Trace> traces_;
    std::vector<std::vector<QLineSeries*>> segments_;
    std::optional<std::pair<double, double>> band_;
    std::int64_t span_ = 1'200'000;
    std::optional<std::pair<std::int64_t, std::int64_t>> fixed_;
    double low_ = 0, high_ = 1, step_ = 0.25;
    QString unit_;
    bool compact_ = false;
};

}  // namespace ami::ui
