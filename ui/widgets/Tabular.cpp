#include "ui/widgets/Tabular.h"

#include <QPainter>
#include <algorithm>

namespace ami::ui {
namespace {

double figureWidth(const QFontMetricsF& metrics) {
    double widest = 0;
    for (char c = '0'; c <= '9'; ++c) widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(c)));
    return widest;
}

/// Calls @p run with each stretch of text and its offset; figures come one by one, centred in their cell.
template <typename Run>
double walk(const QFontMetricsF& metrics, const QString& text, Run run) {
    const double cell = figureWidth(metrics);
    double x = 0;
    qsizetype start = 0;
    const auto flush = [&](qsizetype end) {
        if (end <= start) return;
        const QString part = text.mid(start, end - start);
        run(x, part);
        x += metrics.horizontalAdvance(part);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c < QLatin1Char('0') || c > QLatin1Char('9')) continue;
        flush(i);
        run(x + (cell - metrics.horizontalAdvance(c)) / 2, QString(c));
        x += cell;
        start = i + 1;
    }
    flush(text.size());
    return x;
}

}  // namespace

double tabularWidth(const QFontMetricsF& metrics, const QString& text) {
    return walk(metrics, text, [](double, const QString&) {});
}

void drawTabular(QPainter& painter, QPointF baseline, const QString& text) {
    walk(QFontMetricsF(painter.font()), text, [&](double x, const QString& part) { painter.drawText(baseline + QPointF(x, 0), part); });
}

}  // namespace ami::ui
