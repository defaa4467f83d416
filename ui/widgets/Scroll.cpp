#include "ui/widgets/Scroll.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace ami::ui {

QWidget* makeScroll(QWidget* page) {
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* ground = new QWidget;
    ground->setProperty("role", QStringLiteral("ground"));
    area->setWidget(ground);
    outer->addWidget(area);
    return ground;
}

}  // namespace ami::ui
