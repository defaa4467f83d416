#include "ui/theme/Icons.h"

#include <QPainter>
#include <QSvgRenderer>

namespace ami::ui {
namespace {

const char* strokes(Icon icon) {
    switch (icon) {
        case Icon::Today: return "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4";
        case Icon::Meter: return "M4 13a8 8 0 1 1 16 0v7H4zM12 13l4-4";
        case Icon::Live: return "M3 12h4l3-8 4 16 3-8h4";
        case Icon::Commission: return "M9 4h6v3H9zM6 5H5v16h14V5h-1M8 13l3 3 5-6";
        case Icon::Keys: return "M8 12a4 4 0 1 0 .01 0M11 13l9-9M16 8l3 3M14 10l2 2";
        case Icon::Mesh: return "M12 7v4M12 11l-6 6M12 11l6 6M12 3a2 2 0 1 0 .01 0M5 17a2 2 0 1 0 .01 0M19 17a2 2 0 1 0 .01 0";
        case Icon::Resources: return "M4 5h6v4H4zM14 10h6v4h-6zM14 17h6v4h-6zM7 9v10h7M7 12h7";
        case Icon::Sync: return "M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5";
        case Icon::Reports: return "M6 3h9l4 4v14H6zM9 12h7M9 16h7";
        case Icon::Settings: return "M12 9a3 3 0 1 0 .01 0M12 3v3M12 18v3M3 12h3M18 12h3M6 6l2 2M16 16l2 2M6 18l2-2M16 8l2-2";
        case Icon::Help: return "M9.5 9a2.6 2.6 0 1 1 3.8 2.3c-1 .6-1.3 1-1.3 2M12 16.6v.2M12 3a9 9 0 1 0 .01 0";
        case Icon::Check: return "M5 12.5l4.5 4.5L19 7";
        case Icon::Warning: return "M12 4l9 16H3zM12 10v4M12 17v.1";
        case Icon::Error: return "M12 3a9 9 0 1 0 .01 0M12 8v5M12 16v.1";
        case Icon::Info: return "M12 3a9 9 0 1 0 .01 0M12 11v5M12 8v.1";
        case Icon::Dash: return "M6 12h12";
        case Icon::Close: return "M6 6l12 12M18 6L6 18";
        case Icon::Plug: return "M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0zM12 17v4";
        case Icon::Folder: return "M3 6h6l2 2h10v11H3z";
        case Icon::Refresh: return "M20 12a8 8 0 1 1-2.5-5.8L20 8M20 4v4h-4";
        case Icon::Search: return "M11 4a7 7 0 1 0 .01 0M16 16l5 5";
        case Icon::Freeze: return "M8 5v14M16 5v14";
        case Icon::Play: return "M7 5l12 7-12 7z";
        case Icon::Camera: return "M4 8h4l2-3h4l2 3h4v11H4zM12 10a3.5 3.5 0 1 0 .01 0";
        case Icon::Training: return "M2 9l10-5 10 5-10 5zM6 11.5V17c3 2.500 9 2.500 12 0v-5.500M22 9v6";
        case Icon::Clock: return "M12 3a9 9 0 1 0 .01 0M12 7v5l3 2";
        case Icon::Arrow: return "M5 12h14M13 6l6 6-6 6";
        case Icon::Trace: return "M4 7h10M14 4l3 3-3 3M20 17H10M10 14l-3 3 3 3";
        case Icon::Download: return "M12 4v11M7 11l5 5 5-5M4 20h16";
        case Icon::Reset: return "M4 12a8 8 0 1 0 2.5-5.8L4 8M4 4v4h4";
    }
    return "";
}

}  // namespace

void drawIcon(QPainter& painter, Icon icon, const QColor& colour, const QRectF& box) {
    const QString svg = QStringLiteral(
                            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><path d='%1' fill='none' stroke='%2' "
                            "stroke-opacity='%3' stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'/></svg>")
                            .arg(QLatin1String(strokes(icon)), colour.name())
                            .arg(colour.alphaF());
    QSvgRenderer renderer(svg.toLatin1());
    renderer.render(&painter, box);
}

QPixmap iconPixmap(Icon icon, const QColor& colour, int size, qreal deviceRatio) {
    QPixmap pixmap(QSize(size, size) * deviceRatio);
    pixmap.setDevicePixelRatio(deviceRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    drawIcon(painter, icon, colour, QRectF(0, 0, size, size));
    return pixmap;
}

}  // namespace ami::ui
