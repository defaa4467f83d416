#include "ui/widgets/Card.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include "ui/theme/Theme.h"

namespace ami::ui {

Card::Card(QWidget* parent) : QFrame(parent), body_(new QVBoxLayout(this)) {
    using theme::dp;
    body_->setContentsMargins(dp(16), dp(14), dp(16), dp(14));
    body_->setSpacing(dp(8));
}

void Card::setPhaseStripe(int phase) {
    phase_ = phase;
    tone_ = -1;
    update();
}

void Card::setToneStripe(int tone) {
    tone_ = tone;
    phase_ = -1;
    update();
}

void Card::clearStripe() {
    phase_ = tone_ = -1;
    update();
}

std::optional<QColor> Card::stripe() const {
    if (phase_ >= 0) return theme::tokens().phase[static_cast<std::size_t>(phase_)];
    if (tone_ >= 0) return theme::tokens().tone(static_cast<Tone>(tone_));
    return std::nullopt;
}

void Card::paintEvent(QPaintEvent*) {
    const Tokens& t = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = theme::dp(10);
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    painter.fillPath(path, t.surface);
    if (const auto colour = stripe()) {
        painter.save();
        painter.setClipPath(path);
        painter.fillRect(QRectF(0, 0, theme::dp(t.outlined ? 6 : 4), height()), *colour);
        painter.restore();
    }
    painter.setPen(QPen(t.line, 1));
    painter.drawPath(path);
}

}  // namespace ami::ui
