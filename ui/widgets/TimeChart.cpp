#include "ui/widgets/TimeChart.h"

#include <QDateTime>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>
#include <QValueAxis>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/theme/Theme.h"
#include "ui/widgets/Tabular.h"

namespace ami::ui {
using theme::dp;

namespace {

double niceStep(double range, int lines) {
    const double raw = std::max(range / lines, 1e-6);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (raw <= factor * power * 1.0001) return factor * power;
    }
    return 10 * power;
}

/// Decimals that a multiple of @p step needs.
int decimalsOf(double step) {
    int decimals = 0;
    for (double scaled = step; decimals < 4 && std::abs(scaled - std::round(scaled)) > 1e-6; scaled *= 10) ++decimals;
    return decimals;
}

/// A young series fills the picture: the window grows in steps until it is @p most long.
std::int64_t shownSpan(std::int64_t length, std::int64_t most) {
    constexpr std::int64_t minute = 60'000;
    for (const std::int64_t span :
         {minute, 2 * minute, 5 * minute, 10 * minute, 20 * minute, 60 * minute, 180 * minute, 360 * minute, 720 * minute}) {
        if (length <= span && span < most) return span;
    }
    return most;
}

std::int64_t niceTimeStep(std::int64_t span, int labels) {
    constexpr std::int64_t second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
    for (const std::int64_t step :
         {10 * second, 30 * second, minute,    2 * minute, 5 * minute, 10 * minute, 30 * minute, hour,     2 * hour, 3 * hour,
          4 * hour,    6 * hour,    12 * hour, day,        2 * day,    5 * day,     7 * day,     14 * day, 30 * day, 90 * day}) {
        if (span / step <= labels) return step;
    }
    return 365 * day;
}

}  // namespace

TimeChart::TimeChart(QWidget* parent) : QChartView(parent), chart_(new QChart) {
    setChart(chart_);
    chart_->legend()->hide();
    chart_->setBackgroundVisible(false);
    chart_->setMargins(QMargins());
    chart_->layout()->setContentsMargins(0, 0, 0, 0);
    auto* x = new QValueAxis(chart_);
    auto* y = new QValueAxis(chart_);
    x->setVisible(false);
    y->setVisible(false);
    chart_->addAxis(x, Qt::AlignBottom);
    chart_->addAxis(y, Qt::AlignLeft);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setInteractive(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setStyleSheet(QStringLiteral("background: transparent; border: 0;"));
    setMinimumHeight(dp(96));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TimeChart::setTraces(std::vector<Trace> traces) {
    for (auto& trace : segments_) {
        for (auto* series : trace) {
            chart_->removeSeries(series);
            delete series;
        }
    }
    segments_.assign(traces.size(), {});
    traces_ = std::move(traces);
    low_ = 0, high_ = 0;
    refresh();
}

void TimeChart::setBand(std::optional<std::pair<double, double>> band) {
    band_ = band;
    resetCachedContent();
    viewport()->update();
}

void TimeChart::setSpan(std::int64_t spanMs) {
    span_ = spanMs;
    fixed_.reset();
    low_ = high_ = 0;
    refresh();
}

void TimeChart::setFixedRange(std::int64_t fromMs, std::int64_t toMs) {
    fixed_ = {fromMs, std::max(toMs, fromMs + 1)};
    low_ = high_ = 0;
    refresh();
}

void TimeChart::setLimits(std::vector<Limit> limits) {
    if (limits == limits_) return;
    limits_ = std::move(limits);
    low_ = high_ = 0;
    refresh();
}

void TimeChart::setMarks(std::vector<Mark> marks) {
    if (marks == marks_) return;
    marks_ = std::move(marks);
    resetCachedContent();
    viewport()->update();
}

std::pair<std::int64_t, std::int64_t> TimeChart::times() const {
    if (fixed_) return *fixed_;
    std::int64_t newest = 0;
    for (const auto& trace : traces_) newest = std::max(newest, trace.data->newest().value_or(0));
    if (newest == 0) return {QDateTime::currentMSecsSinceEpoch() - span_, QDateTime::currentMSecsSinceEpoch()};
    std::int64_t oldest = newest;
    for (const auto& trace : traces_) oldest = std::min(oldest, trace.data->oldest().value_or(newest));
    return {newest - shownSpan(newest - oldest, span_), newest};
}

QLineSeries* TimeChart::segment(std::size_t trace, std::size_t number) {
    auto& list = segments_[trace];
    while (list.size() <= number) {
        auto* series = new QLineSeries(chart_);
        chart_->addSeries(series);
        for (auto* axis : chart_->axes()) series->attachAxis(axis);
        list.push_back(series);
    }
    return list[number];
}

void TimeChart::refresh() {
    const auto [from, to] = times();
    const int columns = std::max(viewport()->width() - dp(52), 50);
    const std::int64_t bucket = std::max<std::int64_t>((to - from) / columns, 1);
    for (std::size_t i = 0; i < traces_.size(); ++i) {
        const auto& lines = traces_[i].data->lines(from, to, bucket);
        const QPen pen(traces_[i].colour(), theme::tokens().chartPen * theme::scale(), traces_[i].style, Qt::RoundCap, Qt::RoundJoin);
        for (std::size_t k = 0; k < lines.size(); ++k) {
            auto* series = segment(i, k);
            if (series->pen() != pen) series->setPen(pen);
            auto points = lines[k].points;
            if (points.size() == 1) points << points.first() + QPointF(static_cast<double>(bucket), 0);
            series->replace(points);
        }
        for (std::size_t k = lines.size(); k < segments_[i].size(); ++k) segments_[i][k]->clear();
    }
    fitValues();
    place();
    const auto axes = chart_->axes();
    axes.at(0)->setRange(static_cast<double>(from), static_cast<double>(to));
    axes.at(1)->setRange(low_, high_);
    resetCachedContent();
    viewport()->update();
}

void TimeChart::fitValues() {
    const auto [from, to] = times();
    std::optional<std::pair<double, double>> range;
    for (const auto& trace : traces_) {
        const auto one = trace.data->range(from, to);
        if (!one) continue;
        range = range ? std::pair(std::min(range->first, one->first), std::max(range->second, one->second)) : *one;
    }
    for (const Limit& limit : limits_)
        range = range ? std::pair(std::min(range->first, limit.value), std::max(range->second, limit.value)) : std::pair(limit.value, limit.value);
    if (!range) range = band_ ? *band_ : std::pair(0.0, 1.0);
    const double width = range->second - range->first;
    // Live values that hardly move are not blown up to fill the picture.
    const double least = fixed_ ? 1e-3 : std::max(std::abs(range->second) * 0.012, 1e-3);
    const double pad = std::max(width * 0.12, (least - width) / 2);
    const double wantLow = range->first - (range->first >= 0 && range->first - pad < 0 ? range->first : pad);
    const double wantHigh = range->second + pad;
    const double edge = (high_ - low_) * 0.02;
    const bool fits =
        high_ > low_ && range->first >= low_ + edge && range->second <= high_ - edge && (wantHigh - wantLow) > 0.45 * (high_ - low_);
    if (fits) return;
    step_ = niceStep(wantHigh - wantLow, compact_ ? 3 : 5);
    low_ = std::floor(wantLow / step_ + 1e-9) * step_;
    high_ = std::ceil(wantHigh / step_ - 1e-9) * step_;
    if (high_ <= low_) high_ = low_ + step_;
}

QString TimeChart::label(double value) const {
    QString words = QLocale().toString(std::abs(value) < step_ / 1e3 ? 0.0 : value, 'f', decimalsOf(step_));
    return words.replace(QLatin1Char('-'), QChar(0x2212));
}

void TimeChart::place() {
    QFont font = theme::font(FontRole::Small);
    font.setPixelSize(dp(11));
    const QFontMetricsF metrics(font);
    double widest = dp(32);
    for (double value = low_; value <= high_ + step_ / 2; value += step_) widest = std::max(widest, tabularWidth(metrics, label(value)));
    const double left = std::ceil(widest) + dp(14);
    const QRectF area(left, dp(8), std::max(viewport()->width() - left - dp(10), 10.0),
                      std::max(viewport()->height() - dp(8) - dp(22), 10));
    if (area != chart_->plotArea()) chart_->setPlotArea(area);
}

void TimeChart::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    refresh();
}

void TimeChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LocaleChange) refresh();
}

void TimeChart::drawBackground(QPainter* painter, const QRectF&) {
    const Tokens& t = theme::tokens();
    const QRectF area = chart_->plotArea();
    const auto [from, to] = times();
    const auto y = [&](double value) { return area.bottom() - (value - low_) / (high_ - low_) * area.height(); };
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (band_) {
        const double top = std::max(y(band_->second), area.top());
        const double bottom = std::min(y(band_->first), area.bottom());
        QColor tint = t.ok;
        tint.setAlphaF(t.outlined ? 0.10f : 0.08f);
        if (bottom > top) painter->fillRect(QRectF(area.left(), top, area.width(), bottom - top), tint);
    }
    QFont font = theme::font(FontRole::Small);
    font.setPixelSize(dp(11));
    painter->setFont(font);
    const QFontMetricsF metrics(font);
    const QLocale locale;
    for (double value = low_; value <= high_ + step_ / 2; value += step_) {
        const double line = std::round(y(value)) + 0.5;
        painter->setPen(QPen(t.outlined ? QColor(0x55, 0x55, 0x55) : t.line, 1));
        painter->drawLine(QPointF(area.left(), line), QPointF(area.right(), line));
        painter->setPen(t.muted);
        // In a low chart every other line goes without its number.
        if (step_ / (high_ - low_) * area.height() < metrics.height() && std::lround((value - low_) / step_) % 2 != 0) continue;
        const QString words = label(value);
        drawTabular(*painter, {area.left() - dp(6) - tabularWidth(metrics, words), line + metrics.capHeight() / 2}, words);
    }
    const std::int64_t step = niceTimeStep(to - from, std::max(static_cast<int>(area.width() / dp(compact_ ? 70 : 110)), 2));
    const bool days = step >= 86'400'000;
    const bool seconds = step < 60'000;
    const std::int64_t offset = QDateTime::fromMSecsSinceEpoch(to).offsetFromUtc() * std::int64_t{1000};
    for (std::int64_t tick = ((from + offset) / step + 1) * step - offset; tick <= to; tick += step) {
        const double x = area.left() + static_cast<double>(tick - from) / static_cast<double>(to - from) * area.width();
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(tick);
        const QString words = days ? locale.toString(when.date(), QStringLiteral("d MMM"))
                                   : when.time().toString(seconds ? QStringLiteral("hh:mm:ss") : QStringLiteral("hh:mm"));
        const double width = tabularWidth(metrics, words);
        const double left = std::clamp(x - width / 2, area.left(), area.right() - width);
        if (std::abs(left - (x - width / 2)) > width / 2 - 1) continue;
        drawTabular(*painter, {left, area.bottom() + dp(16)}, words);
    }
    drawLimits(*painter);
}

void TimeChart::drawLimits(QPainter& painter) const {
    const Tokens& t = theme::tokens();
    const QRectF area = chart_->plotArea();
    const auto [from, to] = times();
    const QFontMetricsF metrics(painter.font());
    for (const Limit& limit : limits_) {
        const double y = std::round(area.bottom() - (limit.value - low_) / (high_ - low_) * area.height()) + 0.5;
        painter.setPen(QPen(t.tone(limit.tone), 1.4 * theme::scale(), Qt::DashLine));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.drawText(QPointF(area.right() - metrics.horizontalAdvance(limit.words) - dp(4), y - dp(3)), limit.words);
    }
    double free = area.left();
    for (const Mark& mark : marks_) {
        if (mark.timeMs < from || mark.timeMs > to) continue;
        const double x = std::round(area.left() + static_cast<double>(mark.timeMs - from) / static_cast<double>(to - from) * area.width()) + 0.5;
        painter.setPen(QPen(t.info, 1.2 * theme::scale(), Qt::DotLine));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        if (x < free) continue;
        painter.drawText(QPointF(x + dp(3), area.top() + metrics.ascent()), mark.words);
        free = x + metrics.horizontalAdvance(mark.words) + dp(8);
    }
}

}  // namespace ami::ui
