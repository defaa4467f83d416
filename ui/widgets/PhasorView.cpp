#include "ui/widgets/PhasorView.h"

#include <QPainter>
#include <QPolygonF>
#include <QtMath>
#include <algorithm>

#include "ui/theme/Theme.h"

namespace ami::ui {
using theme::dp;

namespace {

struct Circle {
    QPointF centre;
    double radius;
};

QPointF at(const Circle& circle, double lagging, double distance) {
    const double angle = qDegreesToRadians(lagging);
    return circle.centre + QPointF(std::cos(angle), std::sin(angle)) * distance;
}

void drawArrow(QPainter& painter, const Circle& circle, const PhasorArrow& arrow, const QColor& colour, double reach, double pen,
               bool dashed, const QString& name) {
    if (!arrow.lagging) return;
    const double length = circle.radius * reach * std::clamp(arrow.length, 0.12, 1.0);
    const QPointF tip = at(circle, *arrow.lagging, length);
    QPen line(colour, pen, dashed ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap);
    if (dashed) line.setDashPattern({2.2, 1.6});
    painter.setPen(line);
    painter.drawLine(circle.centre, at(circle, *arrow.lagging, length - dp(6)));
    const double angle = *arrow.lagging;
    QPolygonF head{tip};
    for (const double side : {-157.0, 157.0}) {
        const double a = qDegreesToRadians(angle + side);
        head << tip + QPointF(std::cos(a), std::sin(a)) * dp(10);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(head);
    const QPointF place = at(circle, angle, length + dp(13));
    painter.setPen(theme::tokens().text);
    painter.drawText(QRectF(place.x() - dp(14), place.y() - dp(9), dp(28), dp(18)), Qt::AlignCenter, name);
}

}  // namespace

PhasorView::PhasorView(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); }

void PhasorView::set(const std::array<PhasorArrow, 3>& voltages, const std::array<PhasorArrow, 3>& currents) {
    voltages_ = voltages;
    currents_ = currents;
    QStringList words;
    for (std::size_t i = 0; i < 3; ++i) {
        if (voltages_[i].lagging) words << tr("V%1 at %2°").arg(i + 1).arg(qRound(*voltages_[i].lagging));
        if (currents_[i].lagging) words << tr("I%1 at %2°").arg(i + 1).arg(qRound(*currents_[i].lagging));
    }
    setAccessibleName(words.isEmpty() ? tr("No phasors") : words.join(QStringLiteral(", ")));
    update();
}

QSize PhasorView::sizeHint() const { return {dp(196), dp(186)}; }

void PhasorView::paintEvent(QPaintEvent*) {
    const Tokens& t = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Circle circle{QRectF(rect()).center(), std::min(width(), height()) / 2.0 - dp(24)};
    QColor faint = t.line;
    if (t.outlined) faint = QColor(0x77, 0x77, 0x77);
    painter.setPen(QPen(faint, 1));
    for (const double share : {1.0, 0.66, 0.33}) painter.drawEllipse(circle.centre, circle.radius * share, circle.radius * share);
    painter.setPen(QPen(faint, 0.6));
    for (int degrees = 0; degrees < 360; degrees += 30) painter.drawLine(circle.centre, at(circle, degrees, circle.radius));
    QFont font = theme::font(FontRole::Label);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const double heavy = t.outlined ? 4 : 3;
    for (std::size_t i = 0; i < 3; ++i) {
        drawArrow(painter, circle, voltages_[i], t.phase[i], 1.0, heavy, false, QStringLiteral("V%1").arg(i + 1));
    }
    for (std::size_t i = 0; i < 3; ++i) {
        drawArrow(painter, circle, currents_[i], t.phase[i], 0.62, heavy - 1, true, QStringLiteral("I%1").arg(i + 1));
    }
}

}  // namespace ami::ui
