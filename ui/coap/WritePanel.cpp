#include "ui/coap/WritePanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "app/coap/CoapAccess.h"
#include "app/coap/ContentFormats.h"
#include "app/coap/ResourceWords.h"
#include "app/explain/Explanation.h"
#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;
using namespace app::coap;

WritePanel::WritePanel(QWidget* parent)
    : QWidget(parent),
      head_(paragraph({}, "label")),
      editor_(new QPlainTextEdit),
      formats_(new QComboBox),
      hex_(new QCheckBox(tr("Hexadecimal octets"))),
      problem_(paragraph({}, "label", "bad")),
      put_(new Button(tr("Set it (PUT)…"))),
      post_(new Button(tr("Send to it (POST)…"))),
      delete_(new Button(tr("Remove it…"), Button::Kind::Danger)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(8));
    column->addWidget(head_);
    editor_->setAccessibleName(tr("What to send"));
    editor_->setFont(theme::font(FontRole::Mono));
    editor_->setTabChangesFocus(true);
    editor_->setPlaceholderText(tr("What to send; may be empty"));
    editor_->setMinimumHeight(dp(60));
    column->addWidget(editor_, 1);
    column->addWidget(problem_);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(10));
    auto* label = text(tr("Format"), "label");
    label->setBuddy(formats_);
    formats_->setAccessibleName(tr("Content format of what is sent"));
    for (const auto& format : contentFormats()) formats_->addItem(QString::fromLatin1(format.media), format.number);
    formats_->setMaximumWidth(dp(300));
    row->addWidget(label);
    row->addWidget(formats_);
    row->addWidget(hex_);
    row->addStretch(1);
    column->addLayout(row);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(dp(10));
    for (auto* button : {put_, post_}) buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(delete_);
    column->addLayout(buttons);
    connect(put_, &Button::clicked, this, [this] { wish(3); });
    connect(post_, &Button::clicked, this, [this] { wish(2); });
    connect(delete_, &Button::clicked, this, [this] { wish(4); });
    connect(editor_, &QPlainTextEdit::textChanged, this, &WritePanel::check);
    connect(hex_, &QCheckBox::toggled, this, &WritePanel::check);
    setResource({}, {});
}

void WritePanel::setResource(const QString& path, std::optional<std::uint16_t> format) {
    head_->setText(path.isEmpty() ? tr("Choose a resource on the left.")
                                  : tr("To %1. You are asked once more before anything is sent; it is written into the audit log and read back.").arg(path));
    for (auto* widget : std::initializer_list<QWidget*>{put_, post_, delete_, editor_}) widget->setEnabled(!path.isEmpty());
    if (path != path_) {
        // What was meant for another resource must not reach this one.
        path_ = path;
        editor_->clear();
        editor_->document()->setModified(false);
        hex_->setChecked(false);
    }
    if (format) {
        const int index = formats_->findData(*format);
        if (index >= 0) formats_->setCurrentIndex(index);
    }
    check();
}

void WritePanel::setText(const QString& text) {
    if (editor_->document()->isModified()) return;
    editor_->setPlainText(text);
    editor_->document()->setModified(false);
}

void WritePanel::check() {
    const auto payload = payloadOf(editor_->toPlainText().toStdString(), hex_->isChecked());
    problem_->setText(payload ? QString() : app::explain(payload.error()).what);
    problem_->setVisible(!payload);
    const bool can = payload && editor_->isEnabled();
    put_->setEnabled(can);
    post_->setEnabled(can);
}

void WritePanel::wish(int method) {
    const auto payload = payloadOf(editor_->toPlainText().toStdString(), hex_->isChecked());
    if (method != 4 && !payload) return;
    const Bytes octets = method == 4 ? Bytes() : *payload;
    Q_EMIT wished(method, QByteArray(reinterpret_cast<const char*>(octets.data()), static_cast<qsizetype>(octets.size())),
                  octets.empty() ? -1 : formats_->currentData().toInt());
}

CoapConfirm::CoapConfirm(const Ask& ask, QWidget* parent)
    : Question(parent), cancel_(new Button(tr("Leave it as it is"))),
      accept_(new Button(ask.method == 3 ? tr("Set it") : ask.method == 4 ? tr("Remove it") : tr("Send it"), ask.method == 3 ? Button::Kind::Primary : Button::Kind::Danger)) {
    const QString resource = format::fromUtf8(pathText(ask.url.path));
    const QString server = format::fromUtf8(ask.url.host);
    const QString what = format::fromUtf8(auditText(ask.payload));
    const QString title = ask.method == 3 ? tr("Set a resource") : ask.method == 4 ? tr("Remove a resource") : tr("Send to a resource");
    QString question;
    QString consequence;
    if (ask.method == 3) {
        question = tr("%1 at %2 will be set to “%3”.").arg(resource, server, what);
    } else if (ask.method == 4) {
        question = tr("%1 at %2 will be removed.").arg(resource, server);
        consequence = tr("It may not come back.");
    } else {
        question = ask.payload.empty() ? tr("%1 at %2 will be told to act.").arg(resource, server) : tr("“%3” will be sent to %1 at %2.").arg(resource, server, what);
        consequence = tr("What it does is the device's own affair; it may not be undone.");
    }
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dp(24), dp(20), dp(24), dp(20));
    column->setSpacing(dp(14));
    auto* head = new QHBoxLayout;
    head->addWidget(text(title, "title"));
    head->addStretch(1);
    if (!consequence.isEmpty()) head->addWidget(new Chip(tr("Take care"), Tone::Warn));
    column->addLayout(head);
    column->addWidget(paragraph(question));
    if (ask.contentFormat) column->addWidget(paragraph(tr("Format: %1").arg(formatWords(*ask.contentFormat)), "label", "muted"));
    if (!consequence.isEmpty()) column->addWidget(paragraph(consequence, "body", "warn"));
    column->addWidget(paragraph(tr("It is written into the audit log first, and read back afterwards where the resource can be read."), "label", "muted"));
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
    setAccessibleDescription((question + QLatin1Char(' ') + consequence).trimmed());
    cancel_->setFocus();
}

}  // namespace ami::ui
