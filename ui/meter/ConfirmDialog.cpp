#include "ui/meter/ConfirmDialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "app/explain/ActWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;

namespace {
constexpr int tailLength = 4;
}

bool ConfirmDialog::isRisky(const app::Change& change) {
    using Kind = app::Caution::Kind;
    return change.has(Kind::SupplyOff) || change.has(Kind::SupplyOn) || change.has(Kind::ButtonNeeded) || change.has(Kind::Irreversible) ||
           change.has(Kind::LargeJump);
}

ConfirmDialog::ConfirmDialog(const app::Change& change, const QString& meter, QWidget* parent) : QDialog(parent) {
    const bool risky = isRisky(change);
    const QString title = app::ActWords::title(change.act);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dp(520));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dp(24), dp(20), dp(24), dp(20));
    column->setSpacing(dp(12));
    auto* head = new QHBoxLayout;
    head->addWidget(text(title, "title"));
    head->addStretch(1);
    if (risky) head->addWidget(new Chip(tr("Take care"), Tone::Warn));
    column->addLayout(head);
    const QString question = app::ActWords::question(change, meter);
    column->addWidget(paragraph(question));
    for (const QString& caution : app::ActWords::cautions(change)) {
        column->addWidget(paragraph(QStringLiteral("• ") + caution, "body", risky ? "warn" : "muted"));
    }
    column->addWidget(paragraph(tr("It is written into the audit log first, and read back afterwards."), "label", "muted"));
    if (risky) {
        tail_ = meter.right(tailLength);
        auto* row = new QHBoxLayout;
        row->setSpacing(dp(12));
        auto* label = text(tr("Last four characters of the meter's serial number"), "body");
        serial_ = new QLineEdit;
        serial_->setMaxLength(tailLength);
        serial_->setMaximumWidth(dp(150));
        serial_->setAccessibleName(label->text());
        serial_->setPlaceholderText(tr("as on the plate"));
        label->setBuddy(serial_);
        row->addWidget(label, 1);
        row->addWidget(serial_);
        column->addLayout(row);
        connect(serial_, &QLineEdit::textChanged, this, &ConfirmDialog::check);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(dp(12));
    auto* cancel = new Button(tr("Leave it as it is"));
    accept_ = new Button(title, risky ? Button::Kind::Danger : Button::Kind::Primary);
    accept_->setAutoDefault(false);
    cancel->setAutoDefault(!risky);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept_);
    column->addLayout(buttons);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(accept_, &Button::clicked, this, &QDialog::accept);
    setAccessibleName(title);
    setAccessibleDescription(question);
    if (serial_) serial_->setFocus();
    else cancel->setFocus();
    check();
}

void ConfirmDialog::check() { accept_->setEnabled(!serial_ || serial_->text().trimmed().compare(tail_, Qt::CaseInsensitive) == 0); }

}  // namespace ami::ui
