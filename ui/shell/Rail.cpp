#include "ui/shell/Rail.h"

#include <QCoreApplication>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/Theme.h"

namespace ami::ui {
using theme::dp;

namespace {

constexpr int brandHeight = 56;

QFont rowFont() {
    QFont font = theme::font(FontRole::Body);
    font.setWeight(QFont::Medium);
    return font;
}

}  // namespace

PlaceInfo placeInfo(Page page) {
    const auto word = [](const char* source) { return QCoreApplication::translate("ami::ui::Rail", source); };
    const auto key = [](int number) { return QString::number(number); };
    switch (page) {
        case Page::Today: return {word(QT_TRANSLATE_NOOP("ami::ui::Rail", "Today")), Icon::Today, key(1)};
        case Page::Meter: return {word(QT_TRANSLATE_NOOP("ami::ui::Rail", "Meter")), Icon::Meter, key(2)};
        case Page::Live: return {word(QT_TRANSLATE_NOOP("ami::ui::Rail", "Live")), Icon::Live, key(3)};
        case Page::Commission: return {word(QT_TRANSLATE_NOOP("ami::ui::Rail", "Commission")), Icon::Commission, key(4)};
        case Page::Keys: return {word(QT_TRANSLATE_NOOP("ami::ui::Rail", "Keys")), Icon::Keys, key(5)};
        case Page::Mesh: return {word(QT_TRANSLATE_NOOP("ami::ui::Rail", "Mesh")), Icon::Mesh, key(6)};
        case Page::Sync: return {word(QT_TRANSLATE_NOOP("ami::ui::Rail", "Sync")), Icon::Sync, key(7)};
        case Page::Reports: return {word(QT_TRANSLATE_NOOP("ami::ui::Rail", "Reports")), Icon::Reports, key(8)};
        case Page::Coap: return {word(QT_TRANSLATE_NOOP("ami::ui::Rail", "CoAP")), Icon::Resources, key(9)};
        case Page::Settings: return {word(QT_TRANSLATE_NOOP("ami::ui::Rail", "Settings")), Icon::Settings, {}};
        case Page::Help: break;
    }
    return {word(QT_TRANSLATE_NOOP("ami::ui::Rail", "Help")), Icon::Help, {}};
}

RailButton::RailButton(Page page, QWidget* parent) : QAbstractButton(parent), icon_(placeInfo(page).icon), key_(placeInfo(page).key) {
    const auto info = placeInfo(page);
    setText(info.name);
    setAccessibleName(info.name);
    if (!info.key.isEmpty()) setToolTip(QStringLiteral("Ctrl+") + info.key);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const {
    const QFontMetrics metrics(rowFont());
    return {std::max(dp(168), dp(46) + metrics.horizontalAdvance(text()) + dp(34)), dp(46)};
}

void RailButton::paintEvent(QPaintEvent*) {
    const Tokens& t = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = isChecked() ? QColor(Qt::white) : t.railText;
    const QRectF box = QRectF(rect());
    if (isChecked() || underMouse()) {
        QColor fill = t.railOn;
        if (!isChecked()) fill.setAlphaF(0.5f);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(box, dp(8), dp(8));
    }
    if (hasFocus()) {
        painter.setPen(QPen(QColor(0x35, 0xC9, 0xA5), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), dp(8), dp(8));
    }
    drawIcon(painter, icon_, ink, QRectF(dp(12), (height() - dp(22)) / 2.0, dp(22), dp(22)));
    painter.setFont(rowFont());
    painter.setPen(ink);
    painter.drawText(QRectF(dp(46), 0, width() - dp(60), height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    QFont small = theme::font(FontRole::Small);
    small.setPixelSize(dp(11));
    painter.setFont(small);
    QColor faint = t.railText;
    faint.setAlphaF(t.outlined ? 1.0f : 0.65f);
    painter.setPen(faint);
    painter.drawText(QRectF(0, 0, width() - dp(12), height()), Qt::AlignVCenter | Qt::AlignRight, key_);
}

Rail::Rail(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dp(10), dp(brandHeight), dp(10), dp(10));
    column->setSpacing(dp(2));
    group_.setExclusive(true);
    for (int i = 0; i < pageCount; ++i) {
        if (static_cast<Page>(i) == Page::Settings) column->addStretch(1);
        auto* row = new RailButton(static_cast<Page>(i));
        group_.addButton(row, i);
        column->addWidget(row);
    }
    connect(&group_, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(static_cast<Page>(id)); });
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Places"));
}

void Rail::setCurrent(Page page) { button(page)->setChecked(true); }

RailButton* Rail::button(Page page) const { return static_cast<RailButton*>(group_.button(static_cast<int>(page))); }

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::tokens().rail);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x35, 0xC9, 0xA5));
    const double side = dp(12);
    painter.drawEllipse(QRectF(dp(18), (dp(brandHeight) - side) / 2.0, side, side));
    painter.setFont(theme::font(FontRole::Strip));
    painter.setPen(Qt::white);
    painter.drawText(QRectF(dp(40), 0, width() - dp(40), dp(brandHeight)), Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("AMI Field"));
}

}  // namespace ami::ui
