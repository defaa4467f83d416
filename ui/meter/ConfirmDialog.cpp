#include "ui/meter/ConfirmDialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "app/explain/ActWords.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;

namespace {

constexpr int tailLength = 4;

/// One consequence, with a sign that stands out where care is needed.
QWidget* consequence(const QString& words, bool risky) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(10));
    auto* sign = new QLabel;
    const Tokens& t = theme::tokens();
    sign->setPixmap(iconPixmap(risky ? Icon::Warning : Icon::Check, risky ? t.warn : t.muted, dp(18), 2.0));
    sign->setFixedWidth(dp(18));
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(paragraph(words, "body", risky ? "warn" : ""), 1);
    return line;
}

}  // namespace

bool ConfirmDialog::isRisky(const app::Change& change) {
    using Kind = app::Caution::Kind;
    return change.has(Kind::SupplyOff) || change.has(Kind::SupplyOn) || change.has(Kind::ButtonNeeded) || change.has(Kind::Irreversible) ||
           change.has(Kind::LargeJump);
}

ConfirmDialog::ConfirmDialog(const app::Change& change, const QString& meter, QWidget* parent)
    : Question(parent),
      cancel_(new Button(tr("Leave it as it is"))),
      accept_(new Button(app::ActWords::title(change.act), isRisky(change) ? Button::Kind::Danger : Button::Kind::Primary)) {
    const bool risky = isRisky(change);
    const QString title = app::ActWords::title(change.act);
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dp(24), dp(20), dp(24), dp(20));
    column->setSpacing(dp(14));
    auto* head = new QHBoxLayout;
    head->addWidget(text(title, "title"));
    head->addStretch(1);
    if (risky) head->addWidget(new Chip(tr("Take care"), Tone::Warn));
    column->addLayout(head);
    const QString question = app::ActWords::question(change, meter);
    column->addWidget(paragraph(question));
    const QStringList cautions = app::ActWords::cautions(change);
    for (const QString& caution : cautions) column->addWidget(consequence(caution, risky));
    column->addWidget(paragraph(tr("It is written into the audit log first, and read back afterwards."), "label", "muted"));
    if (risky) column->addWidget(makeSerial(meter));
    column->addSpacing(dp(4));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(dp(12));
    buttons->addStretch(1);
    buttons->addWidget(cancel_);
    buttons->addWidget(accept_);
    column->addLayout(buttons);
    cancel_->setDefault(true);
    connect(cancel_, &Button::clicked, this, &QDialog::reject);
    connect(accept_, &Button::clicked, this, &QDialog::accept);
    setAccessibleName(title);
    setAccessibleDescription(QStringList{question, cautions.join(QLatin1Char(' '))}.join(QLatin1Char(' ')).trimmed());
    (serial_ ? static_cast<QWidget*>(serial_) : cancel_)->setFocus();
    check();
}

QWidget* ConfirmDialog::makeSerial(const QString& meter) {
    tail_ = meter.right(tailLength);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(12));
    const bool named = !meter.contains(QStringLiteral("://"));
    auto* label = text(named ? tr("Last four characters of the meter's serial number") : tr("Last four characters of the meter's address"));
    serial_ = new QLineEdit;
    serial_->setMaxLength(tailLength);
    serial_->setFixedWidth(dp(150));
    serial_->setAccessibleName(label->text());
    if (named) serial_->setPlaceholderText(tr("as on the plate"));
    label->setBuddy(serial_);
    row->addWidget(label, 1);
    row->addWidget(serial_);
    connect(serial_, &QLineEdit::textChanged, this, &ConfirmDialog::check);
    return line;
}

bool ConfirmDialog::isSure() const { return !serial_ || serial_->text().trimmed().compare(tail_, Qt::CaseInsensitive) == 0; }

void ConfirmDialog::check() { accept_->setEnabled(isSure()); }

/// Enter behind the serial number goes on to the button; it never is the act itself.
void ConfirmDialog::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && serial_ && serial_->hasFocus()) {
        if (isSure()) accept_->setFocus(Qt::TabFocusReason);
        event->accept();
        return;
    }
    Question::keyPressEvent(event);
}

}  // namespace ami::ui
