#include "ui/widgets/Legend.h"

#include <QPainter>

#include "ui/theme/Theme.h"

namespace ami::ui {
using theme::dp;

PhaseLegend::PhaseLegend(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("L1, L2, L3 in their colours"));
}

QSize PhaseLegend::sizeHint() const { return {dp(3 * 48), dp(26)}; }

void PhaseLegend::paintEvent(QPaintEvent*) {
    const Tokens& t = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = theme::font(FontRole::Label);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    for (int i = 0; i < 3; ++i) {
        const double x = dp(48) * i;
        painter.setPen(QPen(t.phase[static_cast<std::size_t>(i)], dp(3), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(x + dp(2), height() / 2.0), QPointF(x + dp(14), height() / 2.0));
        painter.setPen(t.text);
        painter.drawText(QRectF(x + dp(20), 0, dp(28), height()), Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("L%1").arg(i + 1));
    }
}

}  // namespace ami::ui
