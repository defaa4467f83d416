#include "ui/shell/CommandPalette.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

#include "ui/theme/Theme.h"

namespace ami::ui {
using theme::dp;

CommandPalette::CommandPalette(QWidget* parent) : QFrame(parent), input_(new QLineEdit), list_(new QListWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dp(12), dp(12), dp(12), dp(12));
    column->setSpacing(dp(8));
    input_->setPlaceholderText(tr("Type a place, an action or a meter"));
    input_->setAccessibleName(tr("Search commands"));
    list_->setAccessibleName(tr("Commands"));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(input_);
    column->addWidget(list_, 1);
    input_->installEventFilter(this);
    connect(input_, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(input_, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(list_, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    setVisible(false);
}

void CommandPalette::open(QList<Command> commands) {
    commands_ = std::move(commands);
    before_ = QApplication::focusWidget();
    const QSize room = parentWidget()->size();
    resize(std::min(dp(640), room.width() - dp(40)), std::min(dp(480), room.height() - dp(120)));
    move((room.width() - width()) / 2, dp(60));
    input_->clear();
    narrow();
    setVisible(true);
    raise();
    input_->setFocus();
}

void CommandPalette::narrow() {
    list_->clear();
    const auto words = input_->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < commands_.size(); ++i) {
        const QString whole = commands_[i].name + QLatin1Char(' ') + commands_[i].hint;
        bool all = true;
        for (const auto& word : words) all = all && whole.contains(word, Qt::CaseInsensitive);
        if (!all) continue;
        const QString hint = commands_[i].hint.isEmpty() ? QString() : QStringLiteral("     ") + commands_[i].hint;
        auto* item = new QListWidgetItem(commands_[i].name + hint, list_);
        item->setData(Qt::UserRole, i);
    }
    list_->setCurrentRow(0);
}

void CommandPalette::runCurrent() {
    const auto* item = list_->currentItem();
    if (!item) return;
    const auto run = commands_[item->data(Qt::UserRole).toLongLong()].run;
    leave();
    run();
}

void CommandPalette::leave() {
    setVisible(false);
    if (before_) before_->setFocus();
    before_ = nullptr;
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            leave();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(list_, event);
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && isVisible()) setVisible(false);
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*) {
    const Tokens& t = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(t.surface);
    painter.setPen(QPen(t.accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), dp(12), dp(12));
}

}  // namespace ami::ui
