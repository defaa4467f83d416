#include "ui/widgets/Figures.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

#include "ui/widgets/Tabular.h"

namespace ami::ui {
using theme::dp;

namespace {
const QString dash = QStringLiteral("–");
}

BigReadout::BigReadout(QWidget* parent) : QWidget(parent), value_(dash) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void BigReadout::set(const QString& value, const QString& unit) {
    const QString shown = value.isEmpty() ? dash : value;
    if (shown == value_ && unit == unit_) return;
    const bool wider = shown.size() != value_.size() || unit != unit_;
    value_ = shown;
    unit_ = unit;
    setAccessibleName(value_ + QLatin1Char(' ') + unit_);
    if (wider) updateGeometry();
    update();
}

QSize BigReadout::sizeHint() const {
    const double wide = tabularWidth(QFontMetricsF(theme::font(FontRole::Readout)), value_) +
                        QFontMetricsF(theme::font(FontRole::Unit)).horizontalAdvance(unit_) + dp(8);
    return {static_cast<int>(wide) + 2, dp(theme::tokens().readout)};
}

void BigReadout::paintEvent(QPaintEvent*) {
    const Tokens& t = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setFont(theme::font(FontRole::Readout));
    const QFontMetricsF metrics(painter.font());
    const double base = (height() + metrics.capHeight()) / 2.0;
    painter.setPen(t.text);
    drawTabular(painter, {0, base}, value_);
    const double x = tabularWidth(metrics, value_) + dp(7);
    painter.setFont(theme::font(FontRole::Unit));
    painter.setPen(t.muted);
    painter.drawText(QPointF(x, base), unit_);
}

Stat::Stat(const QString& label, QWidget* parent) : QWidget(parent), label_(label), value_(dash) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(label_ + QLatin1Char(' ') + value_);
}

void Stat::set(const QString& value) {
    const QString shown = value.isEmpty() ? dash : value;
    if (shown == value_) return;
    const bool resized = shown.size() != value_.size();
    value_ = shown;
    setAccessibleName(label_ + QLatin1Char(' ') + value_);
    if (resized) updateGeometry();
    update();
}

void Stat::setLabel(const QString& label) {
    label_ = label;
    setAccessibleName(label_ + QLatin1Char(' ') + value_);
    updateGeometry();
    update();
}

QSize Stat::sizeHint() const {
    const double wide = std::max(tabularWidth(QFontMetricsF(theme::font(FontRole::Value)), value_),
                                 QFontMetricsF(theme::font(FontRole::Label)).horizontalAdvance(label_));
    return {static_cast<int>(wide) + 3, dp(42)};
}

QSize Stat::minimumSizeHint() const {
    const QSize whole = sizeHint();
    const int name = static_cast<int>(QFontMetricsF(theme::font(FontRole::Label)).horizontalAdvance(label_)) + 3;
    return {std::max(name, whole.width() * 3 / 4), whole.height()};
}

void Stat::paintEvent(QPaintEvent*) {
    const Tokens& t = theme::tokens();
    QPainter painter(this);
    painter.setFont(theme::font(FontRole::Label));
    painter.setPen(t.muted);
    painter.drawText(QPointF(0, dp(13)), label_);
    QFont large = theme::font(FontRole::Value);
    const double needed = tabularWidth(QFontMetricsF(large), value_);
    if (needed > width()) large.setPixelSize(static_cast<int>(large.pixelSize() * width() / needed));
    painter.setFont(large);
    painter.setPen(t.text);
    drawTabular(painter, {0, double(dp(36))}, value_);
}

BandBar::BandBar(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void BandBar::setBand(double low, double high) {
    low_ = low;
    high_ = high;
    update();
}

void BandBar::setValue(double value, double minimum, double maximum, const QString& minimumText, const QString& maximumText) {
    has_ = true;
    value_ = value;
    minimum_ = minimum;
    maximum_ = maximum;
    words_ = tr("min %1 · max %2").arg(minimumText, maximumText);
    setAccessibleName(words_);
    update();
}

void BandBar::clear() {
    has_ = false;
    words_.clear();
    update();
}

QSize BandBar::sizeHint() const { return {dp(200), dp(34)}; }

double BandBar::place(double value) const {
    const double reach = (high_ - low_) * 0.1;
    const double share = (value - (low_ - reach)) / (high_ - low_ + 2 * reach);
    return std::clamp(share, 0.0, 1.0) * (width() - dp(4)) + dp(2);
}

void BandBar::paintEvent(QPaintEvent*) {
    const Tokens& t = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double top = dp(4), tall = dp(6);
    const double left = place(low_), right = place(high_);
    QColor ground = t.outlined ? QColor(0xBB, 0xBB, 0xBB) : t.line;
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(0, top, width(), tall), tall / 2, tall / 2);
    QColor band = t.ok;
    band.setAlphaF(t.outlined ? 1.0f : 0.35f);
    painter.setBrush(band);
    painter.drawRoundedRect(QRectF(left, top, right - left, tall), tall / 2, tall / 2);
    if (has_) {
        QColor seen = t.ok;
        painter.setBrush(t.outlined ? QColor(Qt::white) : seen);
        const double from = place(minimum_), to = place(maximum_);
        painter.drawRect(QRectF(from, top + tall / 2 - dp(1), std::max(to - from, 1.0), dp(2)));
        painter.setBrush(t.text);
        painter.setPen(t.outlined ? QPen(Qt::white, 1.5) : Qt::NoPen);
        painter.drawRoundedRect(QRectF(place(value_) - dp(2), top - dp(4), dp(4), dp(14)), dp(2), dp(2));
    }
    painter.setFont(theme::font(FontRole::Label));
    painter.setPen(t.muted);
    const QLocale locale;
    const QFontMetricsF metrics(painter.font());
    const QString low = locale.toString(low_, 'f', low_ == static_cast<int>(low_) ? 0 : 1);
    const QString high = locale.toString(high_, 'f', high_ == static_cast<int>(high_) ? 0 : 1);
    const double base = height() - dp(5);
    drawTabular(painter, {0, base}, low);
    drawTabular(painter, {width() - tabularWidth(metrics, high), base}, high);
    painter.setPen(t.text);
    drawTabular(painter, {(width() - tabularWidth(metrics, words_)) / 2, base}, words_);
}

}  // namespace ami::ui
