#include "ui/widgets/HexView.h"

#include <QApplication>
#include <QClipboard>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include "ui/theme/Theme.h"

namespace ami::ui {
using theme::dp;

namespace {

constexpr int group = 8;  ///< octets between the wider gaps

int groupGap() { return dp(8); }

}  // namespace

HexView::HexView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Octets of the message"));
    viewport()->setCursor(Qt::IBeamCursor);
}

void HexView::setOctets(std::vector<unsigned char> octets, std::vector<bool> masked) {
    octets_ = std::move(octets);
    masked_ = std::move(masked);
    markOffset_ = markLength_ = 0;
    caret_ = -1;
    verticalScrollBar()->setValue(0);
    layOut();
    viewport()->update();
}

void HexView::mark(int offset, int length) {
    markOffset_ = qBound(0, offset, count());
    markLength_ = qBound(0, length, count() - markOffset_);
    if (markLength_ > 0) {
        if (caret_ < markOffset_ || caret_ >= markOffset_ + markLength_) caret_ = markOffset_;
        reveal(markOffset_);
    }
    setAccessibleDescription(markLength_ > 0 ? tr("%n octet(s) from %1: %2", nullptr, markLength_).arg(markOffset_).arg(markedText()) : QString());
    viewport()->update();
}

QString HexView::hexAt(int at) const {
    return isMasked(at) ? QStringLiteral("**") : QStringLiteral("%1").arg(octets_[static_cast<std::size_t>(at)], 2, 16, QLatin1Char('0')).toUpper();
}

QString HexView::markedText() const {
    const int from = markLength_ > 0 ? markOffset_ : 0, end = markLength_ > 0 ? markOffset_ + markLength_ : count();
    QStringList all;
    for (int i = from; i < end; ++i) all << hexAt(i);
    return all.join(QLatin1Char(' '));
}

int HexView::rowHeight() const { return QFontMetrics(theme::font(FontRole::Mono)).height() + dp(4); }
int HexView::cellWidth() const { return QFontMetrics(theme::font(FontRole::Mono)).horizontalAdvance(QStringLiteral("0")); }
int HexView::offsetWidth() const { return count() > 0x10000 ? 6 : 4; }
int HexView::hexLeft() const { return dp(8) + cellWidth() * offsetWidth() + dp(12); }

int HexView::widthOf(int columns) const {
    return hexLeft() + columns * cellWidth() * 4 + groupGap() * (columns / group) + dp(4) + dp(20);
}

int HexView::columns() const {
    return width() >= widthOf(16) ? 16 : 8;
}

int HexView::lettersLeft() const {
    const int n = columns();
    return hexLeft() + n * cellWidth() * 3 + groupGap() * (n / group) + dp(4);
}

QSize HexView::minimumSizeHint() const {
    return {widthOf(8), dp(80)};
}
QSize HexView::sizeHint() const { return minimumSizeHint(); }

int HexView::octetAt(const QPoint& place) const {
    const int n = columns(), cell = cellWidth();
    const int row = (place.y() - dp(4) + verticalScrollBar()->value() * rowHeight()) / rowHeight();
    int column = -1;
    if (place.x() >= lettersLeft() && place.x() < lettersLeft() + n * cell) {
        column = (place.x() - lettersLeft()) / cell;
    } else {
        for (int i = 0; i < n; ++i) {
            const int left = hexLeft() + i * cell * 3 + groupGap() * (i / group) - cell / 2;
            if (place.x() >= left && place.x() < left + cell * 3) column = i;
        }
    }
    const int at = row * n + column;
    return column < 0 || place.y() < 0 || at < 0 || at >= count() ? -1 : at;
}

void HexView::layOut() {
    const int n = columns(), rows = (count() + n - 1) / n;
    const int visible = qMax(1, (viewport()->height() - dp(8)) / rowHeight());
    verticalScrollBar()->setRange(0, qMax(0, rows - visible));
    verticalScrollBar()->setPageStep(visible);
}

void HexView::reveal(int offset) {
    const int row = offset / columns(), first = verticalScrollBar()->value(), visible = verticalScrollBar()->pageStep();
    if (row < first) verticalScrollBar()->setValue(row);
    else if (row >= first + visible) verticalScrollBar()->setValue(row - visible + 1);
}

void HexView::choose(int offset) {
    if (offset < 0 || offset >= count()) return;
    caret_ = offset;
    reveal(offset);
    viewport()->update();
    Q_EMIT chosen(offset);
}

void HexView::paintEvent(QPaintEvent*) {
    const Tokens& t = theme::tokens();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), t.surface);
    painter.setFont(theme::font(FontRole::Mono));
    painter.setRenderHint(QPainter::Antialiasing);
    const int n = columns(), cell = cellWidth(), height = rowHeight(), first = verticalScrollBar()->value();
    const QFontMetrics metrics(painter.font());
    const int last = qMin((count() + n - 1) / n, first + viewport()->height() / height + 2);
    for (int row = first; row < last; ++row) {
        const int top = dp(4) + (row - first) * height, base = top + dp(2) + metrics.ascent();
        painter.setPen(t.muted);
        painter.drawText(dp(8), base, QStringLiteral("%1").arg(row * n, offsetWidth(), 16, QLatin1Char('0')).toUpper());
        const int begin = row * n, end = qMin(count(), begin + n);
        const int from = qMax(begin, markOffset_), to = qMin(end, markOffset_ + markLength_);
        const auto hexX = [&](int at) { return hexLeft() + (at - begin) * cell * 3 + groupGap() * ((at - begin) / group); };
        if (from < to) {
            QColor fill = t.infoBg;
            const QRectF hex(hexX(from) - cell / 2.0, top, hexX(to - 1) - hexX(from) + cell * 3, height);
            const QRectF letters(lettersLeft() + (from - begin) * cell - 1, top, (to - from) * cell + 2, height);
            painter.setPen(t.outlined ? QPen(t.info, 2) : QPen(Qt::NoPen));
            painter.setBrush(fill);
            painter.drawRoundedRect(hex, dp(4), dp(4));
            painter.drawRoundedRect(letters, dp(4), dp(4));
        }
        for (int at = begin; at < end; ++at) {
            const bool inMark = at >= markOffset_ && at < markOffset_ + markLength_;
            painter.setPen(isMasked(at) ? t.muted : inMark ? t.info : t.text);
            painter.drawText(hexX(at), base, hexAt(at));
            const unsigned char octet = octets_[static_cast<std::size_t>(at)];
            const bool letter = octet >= 0x20 && octet < 0x7F && !isMasked(at);
            if (!inMark && !letter) painter.setPen(t.muted);
            painter.drawText(lettersLeft() + (at - begin) * cell, base, isMasked(at) ? QStringLiteral("*") : letter ? QString(QLatin1Char(static_cast<char>(octet))) : QStringLiteral("·"));
            if (at == caret_ && hasFocus()) {
                painter.setPen(QPen(t.accent, 2));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(QRectF(hexX(at) - cell / 2.0 + 1, top + 1, cell * 3 - 2, height - 2), dp(4), dp(4));
            }
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), dp(6), dp(6));
    }
}

void HexView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    if (markLength_ > 0) reveal(markOffset_);
}

void HexView::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    choose(octetAt(event->position().toPoint()));
}

void HexView::mouseMoveEvent(QMouseEvent* event) {
    const int at = octetAt(event->position().toPoint());
    if ((event->buttons() & Qt::LeftButton) && at >= 0 && at != caret_) choose(at);
}

void HexView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(markedText());
        return;
    }
    const int now = caret_ < 0 ? 0 : caret_, n = columns();
    int next = -1;
    switch (event->key()) {
        case Qt::Key_Left: next = now - 1; break;
        case Qt::Key_Right: next = now + 1; break;
        case Qt::Key_Up: next = now - n; break;
        case Qt::Key_Down: next = now + n; break;
        case Qt::Key_Home: next = 0; break;
        case Qt::Key_End: next = count() - 1; break;
        case Qt::Key_PageUp: next = qMax(0, now - n * verticalScrollBar()->pageStep()); break;
        case Qt::Key_PageDown: next = qMin(count() - 1, now + n * verticalScrollBar()->pageStep()); break;
        default: QAbstractScrollArea::keyPressEvent(event); return;
    }
    choose(next);
}

void HexView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HexView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void HexView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        layOut();
        viewport()->update();
    }
}

}  // namespace ami::ui
