#include "ui/widgets/Question.h"

#include <QLayout>
#include <QPainter>

#include "ui/theme/Theme.h"

namespace ami::ui {
using theme::dp;

Question::Question(QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
}

void Question::paintEvent(QPaintEvent* event) {
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(theme::tokens().line, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Question::showEvent(QShowEvent* event) {
    const int wide = qMax(dp(560), layout()->minimumSize().width());
    setFixedSize(wide, layout()->heightForWidth(wide));
    if (const QWidget* window = parentWidget()) move(window->geometry().center() - rect().center());
    QDialog::showEvent(event);
}

}  // namespace ami::ui
