#pragma once

#include <QChartView>
#include <QColor>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

#include "ui/theme/Tokens.h"
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
        Qt::PenStyle style = Qt::SolidLine;
    };
    void setTraces(std::vector<Trace> traces);
    /// A level that matters, drawn across with its words; always within the picture.
    struct Limit {
        double value = 0;
        QString words;
        Tone tone = Tone::Neutral;
        friend bool operator==(const Limit&, const Limit&) = default;
    };
    void setLimits(std::vector<Limit> limits);
    /// A moment that matters, drawn from top to bottom with its words.
    struct Mark {
        std::int64_t timeMs = 0;
        QString words;
        friend bool operator==(const Mark&, const Mark&) = default;
    };
    void setMarks(std::vector<Mark> marks);
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
    void drawLimits(QPainter& painter) const;
    QLineSeries* segment(std::size_t trace, std::size_t number);

    QChart* chart_;
    std::vector<Trace> traces_;
    std::vector<std::vector<QLineSeries*>> segments_;
    std::optional<std::pair<double, double>> band_;
    std::vector<Limit> limits_;
    std::vector<Mark> marks_;
    std::int64_t span_ = 1'200'000;
    std::optional<std::pair<std::int64_t, std::int64_t>> fixed_;
    double low_ = 0, high_ = 1, step_ = 0.25;
    QString unit_;
    bool compact_ = false;
};

}  // namespace ami::ui
