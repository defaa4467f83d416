#include "ui/widgets/Text.h"

#include <QEvent>
#include <QStyle>

namespace ami::ui {

QLabel* text(const QString& words, const char* role, const char* tone, QWidget* parent) {
    auto* label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QLatin1String(role));
    if (*tone) label->setProperty("tone", QLatin1String(tone));
    return label;
}

QLabel* paragraph(const QString& words, const char* role, const char* tone, QWidget* parent) {
    auto* label = text(words, role, tone, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setTone(QLabel* label, const char* tone) {
    if (label->property("tone").toString() == QLatin1String(tone)) return;
    label->setProperty("tone", QLatin1String(tone));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

ElidedLabel::ElidedLabel(const QString& words, QWidget* parent) : QLabel(parent), words_(words) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    elide();
}

void ElidedLabel::setWords(const QString& words) {
    if (words == words_) return;
    words_ = words;
    updateGeometry();
    elide();
}

QSize ElidedLabel::minimumSizeHint() const {
    return {fontMetrics().horizontalAdvance(words_.left(4)) + fontMetrics().horizontalAdvance(QChar(0x2026)), QLabel::sizeHint().height()};
}

QSize ElidedLabel::sizeHint() const { return {fontMetrics().horizontalAdvance(words_) + 2, QLabel::sizeHint().height()}; }

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        elide();
    }
}

void ElidedLabel::elide() {
    const QString shown = fontMetrics().elidedText(words_, Qt::ElideRight, std::max(width(), 1));
    if (shown != text()) setText(shown);
    setToolTip(shown == words_ ? QString() : words_);
    setAccessibleName(words_);
}

}  // namespace ami::ui
