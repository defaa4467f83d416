#include "ui/widgets/Button.h"

#include <QPainter>

#include "ui/theme/Theme.h"

namespace ami::ui {
using theme::dp;

namespace {

QFont wordFont(Button::Kind kind) {
    QFont font = theme::font(kind == Button::Kind::Secondary ? FontRole::Body : FontRole::Strong);
    font.setWeight(kind == Button::Kind::Secondary ? QFont::Medium : QFont::DemiBold);
    if (kind == Button::Kind::Primary) font.setPixelSize(dp(15));
    return font;
}

}  // namespace

Button::Button(const QString& words, Kind kind, QWidget* parent) : QPushButton(words, parent), kind_(kind) {
    setAccessibleName(words);
    setFocusPolicy(Qt::StrongFocus);
    setAutoDefault(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void Button::setWords(const QString& words) {
    if (words == text()) return;
    setText(words);
    setAccessibleName(words);
    updateGeometry();
}

void Button::setKeyHint(const QString& hint) {
    hint_ = hint;
    updateGeometry();
}

void Button::setStrokeIcon(std::optional<Icon> icon) {
    icon_ = icon;
    updateGeometry();
    update();
}

void Button::setTall(int pixels) {
    tall_ = pixels;
    updateGeometry();
}

QSize Button::sizeHint() const {
    const QFont font = wordFont(kind_);
    int wide = QFontMetrics(font).horizontalAdvance(text()) + dp(36) + 2;
    if (!hint_.isEmpty()) wide += QFontMetrics(font).horizontalAdvance(hint_) + dp(8);
    if (icon_) wide += dp(26);
    return {std::max(wide, dp(44)), dp(tall_)};
}

void Button::paintEvent(QPaintEvent*) {
    const Tokens& t = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = t.surface;
    QColor border = t.line;
    QColor ink = t.text;
    double pen = 1;
    bool dashed = false;
    if (kind_ == Kind::Primary) {
        fill = border = t.accent;
        ink = t.onAccent;
    } else if (kind_ == Kind::Danger) {
        border = ink = t.bad;
        pen = 2;
    }
    if (!isEnabled()) {
        ink = kind_ == Kind::Primary ? t.onAccent : t.muted;
        if (kind_ == Kind::Primary)
            fill = border = t.outlined ? t.muted
                                       : QColor::fromRgbF(static_cast<float>(t.accent.redF() * 0.6 + t.bg.redF() * 0.4),
                                                          static_cast<float>(t.accent.greenF() * 0.6 + t.bg.greenF() * 0.4),
                                                          static_cast<float>(t.accent.blueF() * 0.6 + t.bg.blueF() * 0.4));
        if (kind_ == Kind::Danger) border = t.line;
        pen = 1;
        // In the sun every text is black: there the border says it too.
        dashed = t.outlined;
        if (dashed && kind_ != Kind::Primary) ink = border = QColor::fromRgb(0x6B, 0x6B, 0x6B);
    } else if (isDown() || isChecked()) {
        fill = kind_ == Kind::Primary ? t.accent.darker(125) : kind_ == Kind::Danger ? t.badBg : t.infoBg;
        if (isChecked() && kind_ == Kind::Secondary) border = ink = t.info;
    } else if (underMouse()) {
        fill = kind_ == Kind::Primary ? t.accent.darker(110) : kind_ == Kind::Danger ? t.badBg : t.bg;
    }
    const double inset = hasFocus() ? 3.5 : pen / 2;
    painter.setPen(QPen(border, pen, dashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), dp(8), dp(8));
    if (hasFocus()) {
        painter.setPen(QPen(kind_ == Kind::Danger ? t.bad : t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), dp(9), dp(9));
    }
    const QFont font = wordFont(kind_);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const int words = metrics.horizontalAdvance(text());
    const int hint = hint_.isEmpty() ? 0 : metrics.horizontalAdvance(hint_) + dp(8);
    const int glyph = icon_ ? dp(26) : 0;
    double x = (width() - words - hint - glyph) / 2.0;
    if (icon_) {
        drawIcon(painter, *icon_, ink, QRectF(x, (height() - dp(18)) / 2.0, dp(18), dp(18)));
        x += glyph;
    }
    painter.setPen(ink);
    painter.drawText(QRectF(x, 0, words + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (!hint_.isEmpty()) {
        painter.setOpacity(t.outlined ? 1 : 0.75);
        QFont light = font;
        light.setWeight(QFont::Normal);
        painter.setFont(light);
        painter.drawText(QRectF(x + words + dp(8), 0, hint, height()), Qt::AlignVCenter | Qt::AlignLeft, hint_);
    }
}

}  // namespace ami::ui
