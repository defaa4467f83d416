#include "ui/widgets/Chip.h"

#include <QPainter>

#include "ui/theme/Theme.h"

namespace ami::ui {
using theme::dp;

namespace {

QFont chipFont() {
    QFont font = theme::font(FontRole::Label);
    font.setPixelSize(dp(12.5));
    return font;
}

void drawCapsule(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& border, double width) {
    painter.setPen(QPen(border, width));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
}

}  // namespace

std::optional<Icon> toneIcon(Tone tone) {
    switch (tone) {
        case Tone::Ok: return Icon::Check;
        case Tone::Warn: return Icon::Warning;
        case Tone::Bad: return Icon::Error;
        case Tone::Info:
        case Tone::Neutral: break;
    }
    return std::nullopt;
}

Chip::Chip(const QString& words, Tone tone, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(words, tone);
}

void Chip::set(const QString& words, Tone tone) { set(words, tone, toneIcon(tone)); }

void Chip::set(const QString& words, Tone tone, std::optional<Icon> icon) {
    if (words == words_ && tone == tone_ && icon == icon_) return;
    const bool resized = words != words_ || icon != icon_;
    words_ = words;
    tone_ = tone;
    icon_ = icon;
    setAccessibleName(words);
    if (resized) updateGeometry();
    update();
}

QSize Chip::sizeHint() const {
    const QFontMetrics metrics(chipFont());
    return {metrics.horizontalAdvance(words_) + dp(20) + (icon_ ? dp(18) : 0) + 2, dp(26)};
}

void Chip::paintEvent(QPaintEvent*) {
    const Tokens& t = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool plain = tone_ == Tone::Neutral;
    const QColor ink = t.tone(tone_);
    const QColor fill = t.toneBackground(tone_);
    drawCapsule(painter, QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), fill,
                plain        ? t.line
                : t.outlined ? ink
                             : fill,
                t.outlined ? 1.5 : 1);
    double x = dp(10);
    if (icon_) {
        const double side = dp(14);
        drawIcon(painter, *icon_, ink, QRectF(x - dp(1), (height() - side) / 2.0, side, side));
        x += dp(18);
    }
    painter.setFont(chipFont());
    painter.setPen(ink);
    painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, words_);
}

ChipButton::ChipButton(const QString& words, QWidget* parent) : QAbstractButton(parent) {
    setText(words);
    setAccessibleName(words);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ChipButton::sizeHint() const {
    const int words = QFontMetrics(chipFont()).horizontalAdvance(text()) + dp(24) + 2;
    return {std::max(words, dp(44)), dp(44)};
}

void ChipButton::paintEvent(QPaintEvent*) {
    const Tokens& t = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double tall = dp(28);
    const QRectF box = QRectF(0, (height() - tall) / 2.0, width(), tall).adjusted(1.5, 1, -1.5, -1);
    const QColor fill = isChecked() ? t.infoBg : underMouse() ? t.bg : t.surface;
    drawCapsule(painter, box, fill, isChecked() ? (t.outlined ? t.info : t.infoBg) : t.line, isChecked() && t.outlined ? 2.5 : 1);
    painter.setFont(chipFont());
    painter.setPen(isChecked() ? t.info : t.text);
    painter.drawText(box, Qt::AlignCenter, text());
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, dp(4), -1, -dp(4)), dp(12), dp(12));
    }
}

}  // namespace ami::ui
