#include "ui/widgets/Notices.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;

ErrorPanel::ErrorPanel(QWidget* parent)
    : Card(parent),
      what_(paragraph({}, "headline", "bad")),
      causes_(paragraph({})),
      next_(paragraph({}, "strong")),
      code_(paragraph({}, "mono", "muted")),
      action_(new Button({}, Button::Kind::Primary)),
      probe_(new Button(tr("Check the probe"))),
      details_(new Button(tr("Details"))),
      close_(new Button(tr("Close"))) {
    setToneStripe(static_cast<int>(Tone::Bad));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(18));
    auto* words = new QVBoxLayout;
    words->setSpacing(dp(5));
    words->addWidget(what_);
    words->addWidget(causes_);
    words->addWidget(next_);
    words->addWidget(code_);
    row->addLayout(words, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(dp(8));
    buttons->addWidget(action_);
    buttons->addWidget(probe_);
    buttons->addWidget(details_);
    buttons->addWidget(close_);
    row->addLayout(buttons);
    body()->addLayout(row);
    connect(action_, &Button::clicked, this, &ErrorPanel::retried);
    connect(probe_, &Button::clicked, this, &ErrorPanel::probeRequested);
    connect(details_, &Button::clicked, this, [this] { code_->setVisible(!code_->isVisible()); });
    connect(close_, &Button::clicked, this, &ErrorPanel::dismiss);
    setVisible(false);
}

void ErrorPanel::show(const app::Explanation& explanation, const QString& action) {
    what_->setText(explanation.what);
    QStringList lines;
    for (const auto& cause : explanation.causes) lines << QStringLiteral("•  ") + cause;
    causes_->setText(lines.join(QLatin1Char('\n')));
    causes_->setVisible(!lines.isEmpty());
    next_->setText(explanation.nextStep);
    next_->setVisible(!explanation.nextStep.isEmpty());
    code_->setText(explanation.code);
    code_->setVisible(false);
    action_->setWords(action);
    action_->setVisible(!action.isEmpty());
    probe_->setVisible(false);
    setAccessibleName(explanation.what);
    setVisible(true);
}

void ErrorPanel::offerProbe() { probe_->setVisible(true); }

void ErrorPanel::dismiss() {
    setVisible(false);
    Q_EMIT dismissed();
}

Toast::Toast(QWidget* parent) : QFrame(parent), words_(text({}, "strong")) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(dp(18), dp(10), dp(18), dp(10));
    row->addWidget(words_);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    timer_.setSingleShot(true);
    timer_.setInterval(4500);
    connect(&timer_, &QTimer::timeout, this, &QWidget::hide);
    setVisible(false);
}

void Toast::say(const QString& words, Tone tone) {
    tone_ = tone;
    words_->setText(words);
    setTone(words_, tone == Tone::Bad ? "bad" : tone == Tone::Warn ? "warn" : tone == Tone::Ok ? "ok" : "info");
    setAccessibleName(words);
    place();
    show();
    raise();
    timer_.start();
}

QString Toast::words() const { return words_->text(); }

void Toast::place() {
    adjustSize();
    if (parentWidget()) move((parentWidget()->width() - width()) / 2 + dp(94), parentWidget()->height() - height() - dp(48));
}

void Toast::paintEvent(QPaintEvent*) {
    const Tokens& t = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(t.toneBackground(tone_));
    painter.setPen(QPen(t.tone(tone_), t.outlined ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), dp(10), dp(10));
}

EmptyState::EmptyState(Icon icon, const QString& what, const QString& next, const QString& action, QWidget* parent)
    : QWidget(parent), icon_(icon), picture_(new QLabel) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(dp(8));
    column->addStretch(1);
    picture_->setAlignment(Qt::AlignCenter);
    column->addWidget(picture_);
    auto* head = paragraph(what, "headline");
    head->setAlignment(Qt::AlignCenter);
    column->addWidget(head);
    auto* body = paragraph(next, "body", "muted");
    body->setAlignment(Qt::AlignCenter);
    column->addWidget(body);
    if (!action.isEmpty()) {
        button_ = new Button(action, Button::Kind::Primary);
        column->addSpacing(dp(8));
        column->addWidget(button_, 0, Qt::AlignHCenter);
        connect(button_, &Button::clicked, this, &EmptyState::acted);
    }
    column->addStretch(1);
    paintIcon();
}

void EmptyState::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) paintIcon();
}

void EmptyState::paintIcon() { picture_->setPixmap(iconPixmap(icon_, theme::tokens().muted, dp(44), devicePixelRatioF())); }

}  // namespace ami::ui
