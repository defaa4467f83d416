#include "ui/theme/StyleSheet.h"

#include <QHash>
#include <QRegularExpression>

namespace ami::ui {
namespace {

const char sheet[] = R"(
QLabel { background: transparent; color: @text; }
QLabel[role="title"] { font-size: 19px; font-weight: 700; }
QLabel[role="headline"] { font-size: 20px; font-weight: 700; }
QLabel[role="value"] { font-size: 16px; font-weight: 700; }
QLabel[role="strip"] { font-size: 16px; font-weight: 700; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="small"] { font-size: 12px; }
QLabel[role="label"] { font-size: 12px; font-weight: 500; color: @muted; }
QLabel[role="mono"] { font-family: "JetBrains Mono"; font-size: 12px; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="ok"] { color: @ok; }
QLabel[tone="warn"] { color: @warn; }
QLabel[tone="bad"] { color: @bad; }
QLabel[tone="info"] { color: @info; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateTimeEdit {
    min-height: 40px; padding: 0 10px; border: 2px solid @field; border-radius: 8px; background: @surface; color: @text;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus,
QDoubleSpinBox:focus, QDateTimeEdit:focus { border-color: @accent; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDateTimeEdit:disabled { background: @bg; color: @muted; }
QLineEdit[wrong="true"] { border-color: @bad; }
QComboBox::drop-down { border: 0; width: 32px; }
QDateTimeEdit::drop-down { border: 0; width: 32px; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url(:/icons/down-@arrow.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @line; outline: 0; padding: 4px;
    selection-background-color: @infoBg; selection-color: @info; }
QComboBox QAbstractItemView::item { min-height: 40px; padding: 0 8px; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: 0; }
QAbstractItemView { background: @surface; alternate-background-color: @surface; color: @text; border: 0; outline: 0;
    gridline-color: @line; }
QTableView::item { padding: 0 5px; border: 0; border-bottom: 1px solid @line; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected { background: @infoBg; color: @info; }
QTreeView { border: 2px solid transparent; }
QTreeView::item { min-height: 24px; padding: 0 4px; border: 0; }
QTreeView::branch { background: @surface; }
QTreeView::branch:closed:has-children { image: url(:/icons/right-@arrow.svg); }
QTreeView::branch:open:has-children { image: url(:/icons/down-@arrow.svg); }
QTreeView:focus { border: 2px solid @accent; border-radius: 6px; }
QPlainTextEdit { background: @bg; color: @text; border: 2px solid @line; border-radius: 8px; padding: 4px;
    selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit:focus { border-color: @accent; }
QSplitter::handle { background: transparent; }
QMenu { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { min-height: 36px; padding: 0 16px; border-radius: 6px; }
QMenu::item:selected { background: @infoBg; color: @info; }
QTableView:focus, QListView:focus { border: 2px solid @accent; border-radius: 6px; }
QTableView, QListView { border: 2px solid transparent; }
QListView::item { min-height: 44px; padding: 0 10px; border-radius: 8px; color: @text; }
QHeaderView { background: @surface; }
QHeaderView::section { background: @surface; color: @muted; font-size: 12px; font-weight: 500; border: 0; border-bottom: 1px solid @line;
    padding: 6px 8px; }
QTableCornerButton::section { background: @surface; border: 0; }
QScrollArea, QScrollArea > QWidget > QWidget[role="ground"] { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: @scroll; border-radius: 4px; min-height: 36px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: @scroll; border-radius: 4px; min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; font-weight: 500; min-height: 42px; padding: 0 16px; margin-right: 4px;
    border: 2px solid transparent; border-bottom: 3px solid transparent; border-radius: 0; }
QTabBar::tab:selected { color: @text; border-bottom: 3px solid @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected:focus { color: @info; background: @infoBg; }
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 6px 8px; }
QDockWidget { color: @text; }
QMainWindow::separator { background: @line; height: 4px; }
QCheckBox { min-height: 44px; spacing: 10px; color: @text; border: 2px solid transparent; border-radius: 8px; padding: 0 6px; }
QCheckBox:focus { border-color: @accent; }
QCheckBox::indicator { width: 20px; height: 20px; border: 2px solid @muted; border-radius: 5px; background: @surface; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; }
QDialog { background: @surface; }
QFrame[role="divider"] { background: @line; border: 0; }
QProgressBar { border: 0; border-radius: 3px; background: @line; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

}  // namespace

QString styleSheet(const Tokens& t, double scale) {
    const QColor field = t.outlined ? t.line : QColor::fromRgb((t.line.rgb() & 0xFFFFFF) | 0xFF000000);
    QColor scroll = t.muted;
    scroll.setAlpha(t.outlined ? 255 : 110);
    const QHash<QString, QColor> colours{{QStringLiteral("bg"), t.bg},
                                         {QStringLiteral("surface"), t.surface},
                                         {QStringLiteral("text"), t.text},
                                         {QStringLiteral("muted"), t.muted},
                                         {QStringLiteral("line"), t.line},
                                         {QStringLiteral("accent"), t.accent},
                                         {QStringLiteral("onAccent"), t.onAccent},
                                         {QStringLiteral("ok"), t.ok},
                                         {QStringLiteral("warn"), t.warn},
                                         {QStringLiteral("bad"), t.bad},
                                         {QStringLiteral("info"), t.info},
                                         {QStringLiteral("infoBg"), t.infoBg},
                                         {QStringLiteral("field"), field},
                                         {QStringLiteral("scroll"), scroll}};
    static const QRegularExpression token(QStringLiteral("@(\\w+)|(\\d+)px"));
    QString source = QString::fromLatin1(sheet);
    // Where backgrounds are all white, what is chosen has lines above and below.
    if (t.outlined) source += QStringLiteral("QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { border-top: 2px solid @info; border-bottom: 2px solid @info; }");
    QString result;
    qsizetype last = 0;
    for (auto it = token.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        result += source.mid(last, match.capturedStart() - last);
        last = match.capturedEnd();
        if (match.captured(1) == QLatin1String("arrow")) {
            result += t.text.lightnessF() > 0.5f ? QStringLiteral("light") : QStringLiteral("dark");
        } else if (match.capturedLength(1) > 0) {
            const auto found = colours.constFind(match.captured(1));
            if (found == colours.cend()) {
                result += match.captured(0);
                continue;
            }
            const QColor c = *found;
            result += QStringLiteral("rgba(%1,%2,%3,%4)").arg(c.red()).arg(c.green()).arg(c.blue()).arg(c.alpha());
        } else {
            const int pixels = match.captured(2).toInt();
            result += QString::number(pixels <= 3 ? pixels : qRound(pixels * scale)) + QStringLiteral("px");
        }
    }
    return result + source.mid(last);
}

}  // namespace ami::ui
